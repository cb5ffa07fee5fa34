from django.apps import AppConfig


class DashboardConfig(AppConfig):
    name = "cms.dashboard"
    label = "dashboard"
    verbose_name = "Bàn làm việc"

    def ready(self) -> None:
        from cms.dashboard import signal_handlers

        signal_handlers.register()
