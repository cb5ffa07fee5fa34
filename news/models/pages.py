"""Sections and articles."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any, ClassVar, Final

from django.core.paginator import Page as ListPage
from django.core.paginator import Paginator
from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from django.http import HttpRequest
from django.utils import timezone
from django.utils.functional import cached_property
from rest_framework.fields import BooleanField
from wagtail.admin.panels import FieldPanel, FieldRowPanel
from wagtail.api import APIField
from wagtail.fields import StreamField
from wagtail.models import Page, PageManager
from wagtail.search import index

from cms.content.blocks import BodyBlock
from cms.content.dates import midnight
from cms.content.linked_data import LinkedData
from cms.content.models import BasePage
from cms.content.querysets import ContentQuerySet
from cms.content.summaries import beginning_of
from cms.content.version import remembered_result
from news.admin.panels import VotesPanel
from news.archive import ArchivedYear, Period, archive
from news.linked_data import article_data
from news.models.ratings import RatingSummary, closed_roots, votes_of
from news.querysets import ArticleQuerySet
from news.serializers import AverageField, CountField

VOTED: Final = frozenset({"average", "count"})  # fields
LATEST_BESIDE_ARTICLE = 6
RELATED_BELOW_ARTICLE = 4


class NewsIndexPage(BasePage):
    """A list of articles: all news, or one section of it."""

    parent_page_types = ["home.HomePage", "news.NewsIndexPage"]
    subpage_types = ["news.NewsIndexPage", "news.ArticlePage"]
    show_in_menus_default = True
    schema_type = "CollectionPage"

    title_help = "Tên ngắn của chuyên mục, hiện trong trình đơn. Ví dụ: Tiếp công dân."
    articles_per_page = models.PositiveSmallIntegerField(
        "Số bài mỗi trang",
        default=10,
        validators=[MinValueValidator(1), MaxValueValidator(50)],
        help_text="Từ 1 đến 50; những bài sau nằm ở trang tiếp theo. Ví dụ: 10.",
    )

    objects: ClassVar[PageManager] = PageManager.from_queryset(ContentQuerySet)()

    content_panels = [*BasePage.content_panels, FieldPanel("articles_per_page")]
    api_fields = [*BasePage.api_fields, APIField("articles_per_page", writable=True)]

    class Meta:
        verbose_name = "Chuyên mục tin"
        verbose_name_plural = "Các chuyên mục tin"

    @property
    def feed_page(self) -> Page | None:
        return self

    def articles(self) -> ArticleQuerySet:
        """The public articles of this section and of the sections in it, newest first."""
        return ArticlePage.objects.in_section(self).published().newest_first()

    def sections(self) -> ContentQuerySet:
        return NewsIndexPage.objects.child_of(self).published().in_tree_order()

    def archive(self) -> list[ArchivedYear]:
        """The years and months in which articles appeared, the latest first."""
        counts = remembered_result(self.articles().count_by_month, "archive", str(self.pk))
        return archive(counts)

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        """Raises Http404 where the address asks for a year or month that there is none."""
        period = Period.asked(request.GET)
        found = self.articles().of_period(period) if period else self.articles()
        paginator = Paginator(found.for_listing(), self.articles_per_page)
        articles: ListPage = paginator.get_page(request.GET.get("page"))
        return super().get_context(request, *args, **kwargs) | {
            "articles": articles,
            "period": period,
            "archive": self.archive(),
            "sections": self.sections(),
            "elsewhere": self.trail[-1] if self.trail else None,
        }


class ArticlePage(BasePage):
    """A piece of news, or an official text made public as one."""

    parent_page_types = ["news.NewsIndexPage"]
    subpage_types: list[str] = []
    schema_type = "NewsArticle"

    title_help = (
        "Một câu đủ ý: ai làm gì, ở đâu, khi nào; không viết hoa cả câu. Ví dụ: Thanh tra tỉnh công"
        " bố kết luận thanh tra đất công tại huyện Cái Bè."
    )
    date = models.DateField(
        "Ngày đăng",
        default=timezone.localdate,
        help_text="Ngày hiện trên bài và xếp thứ tự các bài. Ví dụ: 13/02/2027.",
    )
    byline = models.CharField(
        "Đơn vị ký tên",
        max_length=255,
        blank=True,
        help_text="Phòng, ban chịu trách nhiệm nội dung, hiện ở cuối bài. Bài mới lấy sẵn đơn vị"
        " của bài viết lần trước. Ví dụ: Văn phòng.",
    )
    source = models.CharField(
        "Nguồn",
        max_length=255,
        blank=True,
        help_text="Chỉ điền khi bài lấy từ nơi khác. Ví dụ: Báo Thanh tra.",
    )
    body = StreamField(
        BodyBlock(),
        verbose_name="Nội dung",
        blank=True,
        help_text="Bấm dấu cộng để thêm đoạn văn, ảnh, bảng, tài liệu; kéo để đổi thứ tự.",
    )
    ratings_open = models.BooleanField(
        "Nhận đánh giá",
        default=True,
        help_text="Bỏ chọn thì bạn đọc không đánh giá bài này được nữa; các lượt đã có vẫn hiện.",
    )

    objects: ClassVar[PageManager] = PageManager.from_queryset(ArticleQuerySet)()

    content_panels = [
        *BasePage.content_panels,
        FieldPanel("body"),
        FieldRowPanel([FieldPanel("date"), FieldPanel("byline"), FieldPanel("source")]),
    ]
    rating_panels = [FieldPanel("ratings_open"), VotesPanel(heading="Bạn đọc đánh giá")]
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
        APIField("average", serializer=AverageField(source="votes")),
        APIField("count", serializer=CountField(source="votes")),
        APIField("takes_ratings", serializer=BooleanField()),
    ]

    class Meta:
        verbose_name = "Bài viết"
        verbose_name_plural = "Các bài viết"
        indexes = [models.Index(fields=["-date", "-page_ptr"])]

    @property
    def published_at(self) -> datetime:
        """The beginning of the day that the article carries, local time."""
        return midnight(self.date)

    @property
    def description(self) -> str:
        return super().description or beginning_of(self.body)

    @property
    def feed_page(self) -> Page | None:
        return self.section

    def linked_data(self, context: Mapping[str, Any] | None = None) -> LinkedData:
        return super().linked_data(context) | article_data(self)

    @property
    def section(self) -> Page | None:
        """The page right above, or the next one up that a visitor can open."""
        return self.trail[-1] if self.trail else None

    @property
    def news_index(self) -> Page | None:
        """The page with all news."""
        indexes = (above for above in self.trail if isinstance(above, NewsIndexPage))
        return next(indexes, None)

    @cached_property
    def votes(self) -> RatingSummary:
        """Of its readers, at this moment."""
        return votes_of([self.pk])[self.pk]

    @property
    def takes_ratings(self) -> bool:
        """An editor may close an article, and an administrator all of a site."""
        return self.ratings_open and not self.path.startswith(tuple(closed_roots()))

    @classmethod
    def load_beside(cls, pages: Collection[ArticlePage], fields: Collection[str]) -> None:
        if VOTED.isdisjoint(fields):
            return
        votes = votes_of(page.pk for page in pages)
        for page in pages:
            page.votes = votes[page.pk]

    def latest_beside(self) -> list[ArticlePage]:
        """The newest articles of the whole site but this one."""
        latest = ArticlePage.objects.published().newest_first().other_than([self])
        return list(latest.defer_streamfields()[:LATEST_BESIDE_ARTICLE])

    def in_same_section(self) -> ArticleQuerySet:
        parent = self.get_parent()
        return ArticlePage.objects.in_section(parent).published().defer_streamfields()

    def get_context(self, request: HttpRequest, *args: Any, **kwargs: Any) -> dict[str, Any]:
        latest = self.latest_beside()
        others = self.in_same_section()
        newer = others.newer_than(self).first()
        older = others.older_than(self).first()
        shown = [self, *latest, *filter(None, [newer, older])]
        related = others.newest_first().other_than(shown).for_listing()
        return super().get_context(request, *args, **kwargs) | {
            "latest": latest,
            "newer": newer,
            "older": older,
            "related": related[:RELATED_BELOW_ARTICLE],
        }
