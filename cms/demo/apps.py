from django.apps import AppConfig


class DemoConfig(AppConfig):
    """A portal with contents, to try the system and to measure it."""

    name = "cms.demo"
    label = "demo"
