"""Links from rich text to pages and documents of the site, without those not for everybody."""

from collections.abc import Iterable
from typing import Any

from wagtail.documents.models import AbstractDocument
from wagtail.documents.rich_text import DocumentLinkHandler
from wagtail.models import Page
from wagtail.rich_text.pages import PageLinkHandler

from cms.content.visibility import public, public_file


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


class PublicDocumentLinkHandler(DocumentLinkHandler):
    """Wagtail's document links, without the addresses (and so the names) of private files."""

    @classmethod
    def get_many(cls, attrs_list: list[dict[str, Any]]) -> list[AbstractDocument | None]:
        return [public_file(document) for document in super().get_many(attrs_list)]
