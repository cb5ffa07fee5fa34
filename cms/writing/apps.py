from django.apps import AppConfig


class WritingConfig(AppConfig):
    name = "cms.writing"
    label = "writing"
    verbose_name = "Ghi qua API"

    def ready(self) -> None:
        # Before Wagtail's own apps are ready: they import the routers, which read the schemas.
        from cms.writing.schemas import make_strict

        make_strict()
