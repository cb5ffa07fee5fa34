from django.apps import AppConfig
from django.db.models.signals import post_migrate


class ContentConfig(AppConfig):
    name = "cms.content"
    label = "content"
    verbose_name = "Nội dung"

    def ready(self) -> None:
        # Wagtail's models can be imported only once all apps are loaded.
        from cms.content import changes
        from cms.content.reserved import reserve_slugs
        from cms.content.tree import install_tree_lock
        from cms.content.version.triggers import lay_triggers

        install_tree_lock()
        reserve_slugs()
        changes.register()
        post_migrate.connect(lay_triggers, dispatch_uid="lay_triggers")
