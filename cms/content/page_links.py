"""Links from rich text to pages of the site."""

from collections.abc import Iterable
from typing import Any

from wagtail.models import Page
from wagtail.rich_text.pages import PageLinkHandler

from cms.content.visibility import public


class PublicPageLinkHandler(PageLinkHandler):
    """Wagtail's page links, without the addresses (and so the titles) of pages not public."""

    @classmethod
    def get_many(cls, attrs_list: list[dict[str, Any]]) -> list[Page | None]:
        pages: Iterable[Page | None] = super().get_many(attrs_list)
        ids = {page.pk for page in pages if page}
        public_ids = set(
            Page.objects.filter(public(), pk__in=ids).values_list("pk", flat=True) if ids else ()
        )
        return [page if page and page.pk in public_ids else None for page in pages]
