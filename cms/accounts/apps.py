from django.apps import AppConfig


class AccountsConfig(AppConfig):
    """Who gets into the admin: password, second step, and what too many wrong ones lead to."""

    name = "cms.accounts"
    label = "accounts"
    verbose_name = "Tài khoản"

    def ready(self) -> None:
        from cms.accounts import checks, permissions, signal_handlers  # noqa: F401

        permissions.register()
