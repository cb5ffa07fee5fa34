from django.apps import AppConfig


class NewsConfig(AppConfig):
    name = "news"
    verbose_name = "Tin bài"

    def ready(self) -> None:
        from news import signal_handlers

        signal_handlers.register()
