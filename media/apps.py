from django.apps import AppConfig


class MediaConfig(AppConfig):
    name = "media"
    verbose_name = "Hình ảnh và tài liệu"

    def ready(self) -> None:
        from media import signal_handlers

        signal_handlers.register()
