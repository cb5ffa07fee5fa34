"""Pages that show series of photographs."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any, ClassVar

from django.core.paginator import Page as ListPage
from django.core.paginator import Paginator
from django.db import models
from django.http import HttpRequest
from django.utils import timezone
from wagtail.admin.panels import FieldPanel
from wagtail.api import APIField
from wagtail.fields import StreamField
from wagtail.models import PageManager
from wagtail.search import index

from cms.content import renditions
from cms.content.blocks import PictureBlock, PictureStreamBlock, known_blocks, known_raw
from cms.content.dates import midnight
from cms.content.linked_data import LinkedData
from cms.content.models import BasePage
from cms.content.querysets import ContentQuerySet
from media.admin.panels import PhotographsPanel
from media.linked_data import gallery_data
from media.querysets import GalleryQuerySet


class PhotographsBlock(PictureStreamBlock):
    photo = PictureBlock(label="Ảnh")


class GalleryIndexPage(BasePage):
    """The list of galleries."""

    parent_page_types = ["home.HomePage"]
    subpage_types = ["media.GalleryPage"]
    schema_type = "CollectionPage"

    title_help = "Tên của thư viện ảnh, hiện trong trình đơn. Ví dụ: Hình ảnh."
    galleries_per_page = 12

    objects: ClassVar[PageManager] = PageManager.from_queryset(ContentQuerySet)()

    class Meta:
        verbose_name = "Trang danh mục hình ảnh"
        verbose_name_plural = "Các trang danh mục hình ảnh"

    def galleries(self) -> GalleryQuerySet:
        return GalleryPage.objects.under(self).published().newest_first()

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        paginator = Paginator(self.galleries().for_listing(), self.galleries_per_page)
        galleries: ListPage = paginator.get_page(request.GET.get("page"))
        return super().get_context(request, *args, **kwargs) | {"galleries": galleries}


class GalleryPage(BasePage):
    """A series of photographs of one occasion."""

    parent_page_types = ["media.GalleryIndexPage"]
    subpage_types: list[str] = []
    schema_type = "ImageGallery"
    sitemap_pictures = "body"

    title_help = "Tên sự kiện và nơi diễn ra. Ví dụ: Tiếp công dân lưu động tại xã Mỹ Thành Nam."
    date = models.DateField(
        "Ngày",
        default=timezone.localdate,
        help_text="Ngày chụp, hiện trên bộ ảnh và xếp thứ tự các bộ ảnh. Ví dụ: 13/02/2027.",
    )
    body = StreamField(
        PhotographsBlock(),
        verbose_name="Các ảnh",
        blank=True,
        help_text="Ảnh hiện theo thứ tự ở đây; kéo để đổi thứ tự.",
    )

    objects: ClassVar[PageManager] = PageManager.from_queryset(GalleryQuerySet)()

    content_panels = [
        *BasePage.content_panels,
        PhotographsPanel(heading="Thêm nhiều ảnh cùng lúc"),
        FieldPanel("body"),
        FieldPanel("date"),
    ]
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("body"),
        index.FilterField("date"),
    ]
    api_fields = [
        *BasePage.api_fields,
        APIField("date", writable=True),
        APIField("body", writable=True),
    ]

    class Meta:
        verbose_name = "Bộ ảnh"
        verbose_name_plural = "Các bộ ảnh"
        indexes = [models.Index(fields=["-date", "-page_ptr"])]

    @property
    def published_at(self) -> datetime:
        """The beginning of the day that the gallery carries, local time."""
        return midnight(self.date)

    def linked_data(self, context: Mapping[str, Any] | None = None) -> LinkedData:
        return super().linked_data(context) | gallery_data(self, context)

    @property
    def photographs(self) -> list[Any]:
        """The values of the photo blocks, in order."""
        return [block.value for block in known_blocks(self.body)]

    @property
    def photograph_count(self) -> int:
        """Their number, without reading a picture."""
        return len(known_raw(self.body))

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        photographs = self.photographs
        renditions.bring(photograph["image"] for photograph in photographs)
        return super().get_context(request, *args, **kwargs) | {
            "photographs": photographs,
            "gallery_index": self.trail[-1] if self.trail else None,
        }
