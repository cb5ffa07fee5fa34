from django.apps import AppConfig


class ContentConfig(AppConfig):
    name = "cms.content"
    label = "content"
    verbose_name = "Nội dung"

    def ready(self) -> None:
        # Wagtail's models can be imported only once all apps are loaded.
        from cms.content.tree import install_tree_lock

        install_tree_lock()
