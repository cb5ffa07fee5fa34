"""v2's page serializer, with addresses at which visitors read the pages."""

from typing import Any

from wagtail.api.v2 import serializers as wagtail
from wagtail.models import Page

from cms.content.addresses import canonical_url


class HtmlUrlField(wagtail.PageHtmlUrlField):
    """Wagtail's own is on this server, which only leads on where there is a front end.

    Both give the same, so what the document says of Wagtail's is left to hold: Any.
    """

    def to_representation(self, page: Page) -> Any:
        return canonical_url(page) or None


class ParentField(wagtail.PageParentField):
    def to_representation(self, page: Page) -> dict[str, Any]:
        return with_html_url(super().to_representation(page), page)


class AliasOfField(wagtail.PageAliasOfField):
    def to_representation(self, page: Page) -> dict[str, Any]:
        return with_html_url(super().to_representation(page), page)


def with_html_url(data: dict[str, Any], page: Page) -> dict[str, Any]:
    """What Wagtail says of a nested page, whose serializer it does not let one choose."""
    data["meta"]["html_url"] = canonical_url(page) or None
    return data


class PageSerializer(wagtail.PageSerializer):
    html_url = HtmlUrlField(read_only=True)
    parent = ParentField(read_only=True)
    alias_of = AliasOfField(read_only=True)
