"""Sections and articles."""

from typing import Any, ClassVar

from django.core.paginator import Page as ListPage
from django.core.paginator import Paginator
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.http import HttpRequest
from django.utils import timezone
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.api import APIField
from wagtail.fields import StreamField
from wagtail.models import Page, PageManager
from wagtail.search import index

from cms.content.blocks import BodyBlock
from cms.content.models import BasePage
from cms.content.querysets import ContentQuerySet
from news.querysets import ArticleQuerySet

LATEST_BESIDE_ARTICLE = 6


class NewsIndexPage(BasePage):
    """A list of articles: all news, or one section of it."""

    parent_page_types = ["home.HomePage", "news.NewsIndexPage"]
    subpage_types = ["news.NewsIndexPage", "news.ArticlePage"]
    show_in_menus_default = True

    articles_per_page = models.PositiveSmallIntegerField(
        "Số bài mỗi trang",
        default=10,
        validators=[MinValueValidator(1), MaxValueValidator(50)],
    )

    objects: ClassVar[PageManager] = PageManager.from_queryset(ContentQuerySet)()

    content_panels = [*BasePage.content_panels, FieldPanel("articles_per_page")]
    api_fields = [*BasePage.api_fields, APIField("articles_per_page", writable=True)]

    class Meta:
        verbose_name = "Chuyên mục tin"
        verbose_name_plural = "Các chuyên mục tin"

    def articles(self) -> ArticleQuerySet:
        """The public articles of this section and of the sections in it, newest first."""
        return ArticlePage.objects.in_section(self).published().newest_first()

    def sections(self) -> ContentQuerySet:
        return NewsIndexPage.objects.child_of(self).published().in_tree_order()

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        paginator = Paginator(self.articles().for_listing(), self.articles_per_page)
        articles: ListPage = paginator.get_page(request.GET.get("page"))
        return super().get_context(request, *args, **kwargs) | {
            "articles": articles,
            "sections": self.sections(),
            "elsewhere": self.trail[-1] if self.trail else None,
        }


class ArticlePage(BasePage):
    """A piece of news, or an official text made public as one."""

    parent_page_types = ["news.NewsIndexPage"]
    subpage_types: list[str] = []

    date = models.DateField("Ngày đăng", default=timezone.localdate)
    byline = models.CharField(
        "Đơn vị ký tên",
        max_length=255,
        blank=True,
        help_text="Phòng, ban chịu trách nhiệm nội dung, hiện ở cuối bài. Ví dụ: Văn phòng.",
    )
    source = models.CharField(
        "Nguồn", max_length=255, blank=True, help_text="Chỉ điền khi bài lấy từ nơi khác."
    )
    body = StreamField(BodyBlock(), verbose_name="Nội dung", blank=True)

    objects: ClassVar[PageManager] = PageManager.from_queryset(ArticleQuerySet)()

    content_panels = [
        *BasePage.content_panels,
        FieldPanel("body"),
        FieldRowPanel([FieldPanel("date"), FieldPanel("byline"), FieldPanel("source")]),
    ]
    search_fields = [
        *BasePage.search_fields,
        index.SearchField("body"),
        index.SearchField("byline"),
        index.SearchField("source"),
        index.FilterField("date"),
    ]
    api_fields = [
        *BasePage.api_fields,
        APIField("date", writable=True),
        APIField("byline", writable=True),
        APIField("source", writable=True),
        APIField("body", writable=True),
    ]

    class Meta:
        verbose_name = "Bài viết"
        verbose_name_plural = "Các bài viết"
        indexes = [models.Index(fields=["-date", "-page_ptr"])]

    @property
    def section(self) -> Page | None:
        """The page right above, or the next one up that a visitor can open."""
        return self.trail[-1] if self.trail else None

    @property
    def news_index(self) -> Page | None:
        """The page with all news."""
        indexes = (above for above in self.trail if isinstance(above, NewsIndexPage))
        return next(indexes, None)

    def latest_beside(self) -> ArticleQuerySet:
        """The newest articles of the whole site but this one."""
        return (ArticlePage.objects.published().newest_first().other_than(self).for_listing())[
            :LATEST_BESIDE_ARTICLE
        ]

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        return super().get_context(request, *args, **kwargs) | {"latest": self.latest_beside()}
