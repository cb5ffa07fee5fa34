from django.urls import URLPattern, path, reverse
from wagtail import hooks
from wagtail.admin.menu import DismissibleMenuItem, MenuItem

from cms.guide.views import picture, read_guide


@hooks.register("register_admin_urls")
def guide_urls() -> list[URLPattern]:
    return [
        path("huong-dan/", read_guide, name="guide"),
        path("huong-dan/bien-tap/<slug:name>.webp", picture, name="guide_picture"),
    ]


@hooks.register("register_help_menu_item")
def guide_menu_item() -> MenuItem:
    return MenuItem(
        "Hướng dẫn biên tập", reverse("guide"), name="guide", icon_name="help", order=100
    )


@hooks.register("construct_help_menu")
def leave_out_english_help(request: object, items: list[MenuItem]) -> None:
    """Wagtail's own guide and news are on other hosts, and in English."""
    items[:] = [item for item in items if not isinstance(item, DismissibleMenuItem)]
