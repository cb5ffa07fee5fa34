from django.apps import AppConfig
from django.db.models.signals import post_migrate, pre_save


class ContentConfig(AppConfig):
    name = "cms.content"
    label = "content"
    verbose_name = "Nội dung"

    def ready(self) -> None:
        # Wagtail's models can be imported only once all apps are loaded.
        from wagtail.models import PageLogEntry

        from cms.content import changes
        from cms.content.comparing import fields
        from cms.content.publishing import gate
        from cms.content.reasons import keep_reason
        from cms.content.reserved import reserve_slugs
        from cms.content.tree import install_tree_lock
        from cms.content.version.triggers import lay_triggers

        install_tree_lock()
        reserve_slugs()
        changes.register()
        pre_save.connect(keep_reason, sender=PageLogEntry, dispatch_uid="keep_reason")
        gate.install()
        fields.register()
        post_migrate.connect(lay_triggers, dispatch_uid="lay_triggers")
