"""Links and pictures in rich text, without what is not for everybody."""

from typing import Any

from django.template.loader import render_to_string
from django.utils.html import strip_spaces_between_tags
from wagtail.documents.models import AbstractDocument
from wagtail.documents.rich_text import DocumentLinkHandler
from wagtail.images.rich_text import ImageEmbedHandler
from wagtail.models import Page
from wagtail.rich_text.pages import PageLinkHandler

from cms.content.loading import loaded, public_pages
from cms.content.references import id_in
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
        return public_files(cls.get_model(), ids_of(attrs_list))


class PublicPictureHandler(ImageEmbedHandler):
    """Pictures as they stand elsewhere on the site, in all their sizes. Wagtail's own has one size,
    which it makes while the reader waits."""

    @classmethod
    def expand_db_attributes_many(cls, attrs_list: list[dict[str, Any]]) -> list[str]:
        images = public_files(cls.get_model(), ids_of(attrs_list))
        return [
            picture_html(image, attrs.get("alt", image.alt)) if image else ""
            for attrs, image in zip(attrs_list, images, strict=True)
        ]


def picture_html(image: Any, alt: str) -> str:
    from cms.content.templatetags.content_tags import picture  # it shows rich text as well

    html = render_to_string("content/picture.html", dict(picture(image, alt=alt)))
    return strip_spaces_between_tags(html.strip())


def public_files(model: type[Any], ids: list[int | None]) -> list[Any]:
    """The files with these ids; None for one that is gone, or not for everybody."""
    wanted = [pk for pk in ids if pk is not None]
    files = loaded(model, wanted)
    if files is None:
        files = model.objects.in_bulk(wanted)
    return [public_file(pk and files.get(pk)) for pk in ids]


def ids_of(attrs_list: list[dict[str, Any]]) -> list[int | None]:
    """What the links in a text lead to; None for one whose id is no number."""
    texts = [attrs.get("id", "") for attrs in attrs_list]
    return [id_in(text) for text in texts]
