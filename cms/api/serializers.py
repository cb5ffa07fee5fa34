"""v2's page serializer: addresses at which visitors read the pages, and of the pages around only
those that are for everybody."""

from typing import Any

from wagtail.api.v2.serializers import (
    PageAliasOfField,
    PageHtmlUrlField,
    PageParentField,
    PageSerializer,
)
from wagtail.api.v2.utils import get_object_detail_url
from wagtail.models import Page

from cms.api.shapes import NearbyPageData
from cms.content.addresses import canonical_url
from cms.content.loading import public_pages
from cms.content.models import BasePage


def nearby_data(page: Page, context: Any) -> NearbyPageData:
    url = get_object_detail_url(context["router"], context["request"], type(page), page.pk)
    return {
        "id": page.pk,
        "meta": {
            "type": page.specific_class._meta.label,
            "detail_url": url,
            "html_url": canonical_url(page) or None,
        },
        "title": page.title,
    }


class HtmlUrlField(PageHtmlUrlField):
    """Wagtail's own is on this server, which only leads on where there is a front end.

    Both give the same, so what the document says of Wagtail's is left to hold: Any.
    """

    def to_representation(self, page: Page) -> Any:
        return canonical_url(page) or None


class ParentField(PageParentField):
    def get_attribute(self, page: Page) -> Page | None:
        if not isinstance(page, BasePage):
            return super().get_attribute(page)
        above = page.trail[-1] if page.trail else None
        return above if above and page.is_child_of(above) else None

    def to_representation(self, page: Page) -> NearbyPageData:
        return nearby_data(page, self.context)


class AliasOfField(PageAliasOfField):
    def get_attribute(self, page: Page) -> Page | None:
        if page.alias_of_id is None:
            return None
        return public_pages([page.alias_of_id]).get(page.alias_of_id)

    def to_representation(self, page: Page) -> NearbyPageData:
        return nearby_data(page, self.context)


class PublicPageSerializer(PageSerializer):
    html_url = HtmlUrlField(read_only=True)
    parent = ParentField(read_only=True)
    alias_of = AliasOfField(read_only=True)
