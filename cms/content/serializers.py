"""How model fields of ours are written in the content API."""

from typing import Any

from rest_framework.fields import Field

from cms.content import renditions
from cms.content.addresses import absolute_url, canonical_url
from cms.content.shapes import BreadcrumbData, ImageData, RenditionData, SeoData, SourceData
from cms.content.visibility import public_file


class ImageField(Field):
    """A picture, ready to be shown; null where it is not for everybody."""

    def to_representation(self, image: Any) -> ImageData | None:
        shown = public_file(image)
        return shown and shown.as_data(self.context)


class RenditionsField(Field):
    """The named renditions of a picture."""

    def to_representation(self, image: Any) -> dict[str, RenditionData]:
        return renditions.named_data(image, self.context)


class SourcesField(Field):
    """The `<source>` elements of a picture."""

    def to_representation(self, image: Any) -> list[SourceData]:
        return renditions.sources_data(image, self.context)


class TagsField(Field):
    """The names of tags, read from what was prefetched; v2's own field asks for each object."""

    def to_representation(self, tags: Any) -> list[str]:
        return sorted(tag.name for tag in tags.all())


class AbsoluteURLField(Field):
    def to_representation(self, url: str) -> str:
        return absolute_url(url, self.context)


class BreadcrumbsField(Field):
    """The pages above, from the home page down; the page itself is not among them."""

    def to_representation(self, page: Any) -> list[BreadcrumbData]:
        return [
            {"id": above.pk, "title": above.title, "url": canonical_url(above)}
            for above in page.trail
        ]


class SeoField(Field):
    """Title, description and picture for search engines and share cards."""

    def to_representation(self, page: Any) -> SeoData:
        image = page.cover
        share = image and renditions.renditions(image, renditions.SHARE).get(renditions.SHARE)
        return {
            "title": page.seo_title or page.title,
            "description": page.search_description or page.introduction,
            "image": renditions.rendition_data(share, self.context) if share else None,
        }
