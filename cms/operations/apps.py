from django.apps import AppConfig


class OperationsConfig(AppConfig):
    """Keeps the portal running: scheduled work, probes, logs, first steps of an installation.

    Listed before Wagtail, whose `publish_scheduled` it replaces by one that can run twice at once.
    """

    name = "cms.operations"
    label = "operations"
