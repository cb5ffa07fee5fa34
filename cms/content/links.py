"""Links from rich text to pages and documents of the site, without those not for everybody."""

from typing import Any

from wagtail.documents.models import AbstractDocument
from wagtail.documents.rich_text import DocumentLinkHandler
from wagtail.models import Page
from wagtail.rich_text.pages import PageLinkHandler

from cms.content.loading import loaded, public_pages
from cms.content.visibility import public_file


class PublicPageLinkHandler(PageLinkHandler):
    """Wagtail's page links, without the addresses (and so the titles) of pages not public."""

    @classmethod
    def get_many(cls, attrs_list: list[dict[str, Any]]) -> list[Page | None]:
        ids = ids_of(attrs_list)
        pages = public_pages([pk for pk in ids if pk is not None])
        return [pk and pages.get(pk) for pk in ids]


class PublicDocumentLinkHandler(DocumentLinkHandler):
    """Wagtail's document links, without the addresses (and so the names) of private files."""

    @classmethod
    def get_many(cls, attrs_list: list[dict[str, Any]]) -> list[AbstractDocument | None]:
        ids = ids_of(attrs_list)
        model = cls.get_model()
        wanted = [pk for pk in ids if pk is not None]
        documents = loaded(model, wanted)
        if documents is None:
            documents = model.objects.in_bulk(wanted)
        return [public_file(pk and documents.get(pk)) for pk in ids]


def ids_of(attrs_list: list[dict[str, Any]]) -> list[int | None]:
    """What the links in a text lead to; None for one whose id is no number."""
    texts = [attrs.get("id", "") for attrs in attrs_list]
    return [int(text) if text.isdecimal() else None for text in texts]
