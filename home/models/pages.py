"""The front page, and pages of lasting information."""

from collections.abc import Collection
from typing import Any, ClassVar

from django.db import models
from django.http import HttpRequest
from wagtail.admin.panels import FieldPanel
from wagtail.api import APIField
from wagtail.fields import StreamField
from wagtail.models import PageManager
from wagtail.search import index

from cms.content.blocks import BodyBlock
from cms.content.listed import Listed
from cms.content.models import BasePage
from cms.content.querysets import ContentQuerySet
from home.blocks import HomeBodyBlock
from home.lists import listed_by
from home.querysets import HomePageQuerySet


class HomePage(BasePage):
    """The front page, composed by editors from blocks."""

    parent_page_types = ["wagtailcore.Page"]
    subpage_types = ["home.InformationPage", "news.NewsIndexPage", "media.GalleryIndexPage"]

    welcome = models.CharField(
        "Lời chào", max_length=255, blank=True, help_text="Một dòng, hiện ở đầu mọi trang."
    )
    body = StreamField(HomeBodyBlock(), verbose_name="Nội dung", blank=True)

    objects: ClassVar[PageManager] = PageManager.from_queryset(HomePageQuerySet)()

    content_panels = [*BasePage.content_panels, FieldPanel("welcome"), FieldPanel("body")]
    search_fields = [*BasePage.search_fields, index.SearchField("body")]
    api_fields = [
        *BasePage.api_fields,
        APIField("welcome", writable=True),
        APIField("body", writable=True),
    ]

    class Meta:
        verbose_name = "Trang chủ"
        verbose_name_plural = "Các trang chủ"

    def listed(self, fields: Collection[str]) -> Listed:
        return listed_by(self.body) if "body" in fields else Listed()


class InformationPage(BasePage):
    """A page of lasting information: who we are, how to reach us."""

    parent_page_types = ["home.HomePage", "home.InformationPage"]
    subpage_types = ["home.InformationPage"]
    show_in_menus_default = True

    body = StreamField(BodyBlock(), verbose_name="Nội dung", blank=True)

    objects: ClassVar[PageManager] = PageManager.from_queryset(ContentQuerySet)()

    content_panels = [*BasePage.content_panels, FieldPanel("body")]
    search_fields = [*BasePage.search_fields, index.SearchField("body")]
    api_fields = [*BasePage.api_fields, APIField("body", writable=True)]

    class Meta:
        verbose_name = "Trang thông tin"
        verbose_name_plural = "Các trang thông tin"

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        context["subpages"] = InformationPage.objects.child_of(self).published().in_tree_order()
        return context
