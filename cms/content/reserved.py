"""Addresses at which no page can be read, because something else answers there."""

from functools import wraps
from typing import Final

from wagtail.models import Page, Site

# Right below a site's front page; what `cms.urls` and the server of static files answer.
AT_THE_TOP: Final = frozenset(
    {
        "admin",
        "api",
        "danh-gia",
        "documents",
        "health",
        "so-do-trang",
        "static",
        "tim-kiem",
        "uploads",
        "userbar",
    }
)
# Below any page: a section's feed is at its own address and "feed/".
ANYWHERE: Final = frozenset({"feed"})


def is_reserved(slug: str, parent: Page | None) -> bool:
    """Whether a page below `parent` could not be read with this slug."""
    if slug in ANYWHERE:
        return True
    return slug in AT_THE_TOP and parent is not None and is_front_page(parent)


def reserved_message(slug: str) -> str:
    return f"Đường dẫn “{slug}” đã dành cho một chức năng của cổng. Hãy chọn đường dẫn khác."


def is_front_page(page: Page) -> bool:
    return any(root.root_path == page.url_path for root in Site.get_site_root_paths())


def reserve_slugs() -> None:
    """Make Wagtail take a reserved slug for one that is in use, wherever it asks: in the page form,
    when pages are moved, and when it makes a slug itself. Called once, at start-up."""
    is_free = Page._slug_is_available

    @wraps(is_free)
    def is_available(slug: str, parent_page: Page | None, page: Page | None = None) -> bool:
        return not is_reserved(slug, parent_page) and bool(is_free(slug, parent_page, page))

    Page._slug_is_available = staticmethod(is_available)
