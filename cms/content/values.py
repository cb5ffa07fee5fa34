"""What the values of body blocks can say, once: templates print it, the API returns it.

A template that asks a value for a name gets the field of that name, not the property; so what is
worked out from fields has a name of its own.
"""

from collections.abc import Mapping
from functools import cached_property
from typing import Any

from django.utils.html import format_html
from django.utils.safestring import SafeString
from wagtail.blocks import StructValue
from wagtail.models import Page

from cms.content.addresses import absolute_url
from cms.content.embeds import Frame, find_frame
from cms.content.loading import public_page
from cms.content.rich_text import display_html
from cms.content.shapes import (
    CalloutData,
    DocumentLinkData,
    EmbedData,
    GalleryData,
    HeadingData,
    PageLinkData,
    PictureData,
    QuoteData,
)
from cms.content.text import vietnamese_slug
from cms.content.visibility import public_file

Context = Mapping[str, Any] | None


class HeadingValue(StructValue):
    @property
    def level(self) -> int:
        return int(self["level"])

    @property
    def anchor(self) -> str:
        return vietnamese_slug(self["text"])

    def as_data(self, context: Context = None) -> HeadingData:
        return {"text": self["text"], "level": self.level, "anchor": self.anchor}


class PictureValue(StructValue):
    """A picture in its place: what it says here may differ from what its library entry says."""

    @property
    def shown(self) -> Any:
        """The picture, if there is one and it is for everybody."""
        return public_file(self["image"])

    @property
    def decorative(self) -> bool:
        image = self.shown
        if self["decorative"]:
            return True
        return bool(image and image.is_decorative and not self["alt_text"])

    @property
    def alt(self) -> str:
        """What a screen reader announces; empty for a decorative picture."""
        if self.decorative:
            return ""
        image = self.shown
        return self["alt_text"] or (image.alt if image else "")

    @property
    def proportion(self) -> int:
        """Width to height in tenths, between 5 and 30, so that rows of pictures can be laid out
        with a class for each instead of a style attribute."""
        image = self.shown
        if not image or not image.height:
            return 15
        return min(max(round(10 * image.width / image.height), 5), 30)

    def as_data(self, context: Context = None) -> PictureData:
        image = self.shown
        return {
            "image": image and image.as_data(context, alt=self.alt, decorative=self.decorative),
            "caption": self["caption"],
            "alt_text": self.alt,
            "decorative": self.decorative,
        }


class GalleryValue(StructValue):
    def as_data(self, context: Context = None) -> GalleryData:
        return {"photos": [photo.as_data(context) for photo in self["photos"]]}


class QuoteValue(StructValue):
    def as_data(self, context: Context = None) -> QuoteData:
        return {"text": self["text"], "attribution": self["attribution"]}


class CalloutValue(StructValue):
    @property
    def html(self) -> str:
        return display_html(self["text"])

    def as_data(self, context: Context = None) -> CalloutData:
        return {
            "kind": self["kind"],
            "title": self["title"],
            "text": display_html(self["text"], lambda url: absolute_url(url, context)),
        }


class DocumentLinkValue(StructValue):
    @property
    def shown(self) -> Any:
        """The document, if there is one and it is for everybody."""
        return public_file(self["document"])

    @property
    def label(self) -> str:
        document = self.shown
        return self["title"] or (document.title if document else "")

    def as_data(self, context: Context = None) -> DocumentLinkData:
        document = self.shown
        return {"document": document and document.as_data(context), "title": self.label}


class EmbedValue(StructValue):
    @property
    def frame(self) -> Frame | None:
        return find_frame(self["url"])

    @property
    def html(self) -> SafeString | str:
        """An iframe, or nothing when the address is of no known service (any more)."""
        if self.frame is None:
            return ""
        return format_html(
            '<iframe src="{}" title="{}" width="960" height="540" loading="lazy"'
            ' referrerpolicy="strict-origin-when-cross-origin" allowfullscreen></iframe>',
            self.frame.url,
            self["title"],
        )

    def as_data(self, context: Context = None) -> EmbedData:
        return {
            "url": self["url"],
            "title": self["title"],
            "caption": self["caption"],
            "provider": self.frame.provider if self.frame else "",
            "html": str(self.html),
        }


class PageLinkValue(StructValue):
    @cached_property
    def target(self) -> Page | None:
        """The page, when the public may see it."""
        target: Page | None = public_page(self["page"])
        return target

    @property
    def label(self) -> str:
        return self["title"] or (self.target.title if self.target else "")

    def as_data(self, context: Context = None) -> PageLinkData:
        target = self.target
        return {
            "page": target and target.as_link_data(context),
            "title": self.label,
            "introduction": target.introduction if target else "",
        }
