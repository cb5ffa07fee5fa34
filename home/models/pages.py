"""The front page, and pages of lasting information."""

from collections.abc import Collection, Mapping
from typing import Any, ClassVar

from django.db import models
from django.http import HttpRequest
from wagtail.admin.panels import FieldPanel
from wagtail.api import APIField
from wagtail.fields import StreamField
from wagtail.models import Page, PageManager
from wagtail.search import index

from cms.content.blocks import BodyBlock
from cms.content.linked_data import LinkedData
from cms.content.listed import Listed
from cms.content.models import BasePage
from cms.content.querysets import ContentQuerySet
from home.blocks import HomeBodyBlock
from home.linked_data import site_data
from home.lists import listed_by
from home.querysets import HomePageQuerySet


class HomePage(BasePage):
    """The front page, composed by editors from blocks."""

    parent_page_types = ["wagtailcore.Page"]
    subpage_types = ["home.InformationPage", "news.NewsIndexPage", "media.GalleryIndexPage"]
    schema_type = "WebSite"
    title_help = "Tên của cổng. Ví dụ: Cổng thông tin điện tử Thanh tra tỉnh."

    welcome = models.CharField(
        "Lời chào",
        max_length=255,
        blank=True,
        help_text="Một dòng, hiện ở đầu mọi trang. Ví dụ: Chào mừng đến với cổng thông tin của"
        " Thanh tra tỉnh.",
    )
    body = StreamField(
        HomeBodyBlock(),
        verbose_name="Nội dung",
        blank=True,
        help_text="Các phần của trang chủ, từ trên xuống. Bấm dấu cộng để thêm tin mới, ảnh, tin"
        " theo chuyên mục; kéo để đổi thứ tự.",
    )

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

    @property
    def feed_page(self) -> Page | None:
        return self

    def linked_data(self, context: Mapping[str, Any] | None = None) -> LinkedData:
        return super().linked_data(context) | site_data(self, context)

    def listed(self, fields: Collection[str]) -> Listed:
        return listed_by(self.body) if "body" in fields else Listed()


class InformationPage(BasePage):
    """A page of lasting information: who we are, how to reach us."""

    parent_page_types = ["home.HomePage", "home.InformationPage"]
    subpage_types = ["home.InformationPage"]
    show_in_menus_default = True

    title_help = "Tên ngắn, hiện trong trình đơn. Ví dụ: Cơ cấu tổ chức."

    class Language(models.TextChoices):
        VIETNAMESE = "vi", "Tiếng Việt"
        ENGLISH = "en", "Tiếng Anh"

    language = models.CharField(
        "Ngôn ngữ",
        max_length=10,
        choices=Language.choices,
        default=Language.VIETNAMESE,
        help_text="Ngôn ngữ của tiêu đề và nội dung. Trình đọc màn hình và máy tìm kiếm dựa vào đây"
        " để đọc đúng trang. Ví dụ: trang giới thiệu cho khách nước ngoài thì chọn Tiếng Anh.",
    )
    body = StreamField(
        BodyBlock(),
        verbose_name="Nội dung",
        blank=True,
        help_text="Bấm dấu cộng để thêm đoạn văn, ảnh, bảng, tài liệu; kéo để đổi thứ tự.",
    )

    objects: ClassVar[PageManager] = PageManager.from_queryset(ContentQuerySet)()

    content_panels = [*BasePage.content_panels, FieldPanel("body"), FieldPanel("language")]
    search_fields = [*BasePage.search_fields, index.SearchField("body")]
    api_fields = [
        *BasePage.api_fields,
        APIField("language", writable=True),
        APIField("body", writable=True),
    ]

    class Meta:
        verbose_name = "Trang thông tin"
        verbose_name_plural = "Các trang thông tin"

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context(request, *args, **kwargs)
        context["subpages"] = InformationPage.objects.child_of(self).published().in_tree_order()
        return context
