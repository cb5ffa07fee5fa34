"""What is on its way to readers, and what has reached them."""

from typing import Any

from django.db.models import F
from django.urls import reverse
from wagtail.models import Page

from cms.dashboard.desk import edit_url
from cms.dashboard.pages import drafts, published, scheduled, stale, with_parents
from cms.dashboard.panels.base import DeskPanel
from cms.dashboard.panels.rows import LIMIT, More, Row, Rows, joined, moment
from news.models import ArticlePage, RatingSummary
from news.models.ratings import SCALE, column
from news.ratings.words import spoken


class DraftsPanel(DeskPanel):
    name = "drafts"
    heading = "Bản nháp của tôi"
    icon = "edit"
    order = 110
    empty = "Không có bản nháp nào đang viết dở."

    def lists(self) -> list[Rows]:
        pages = drafts(self.desk.editable, self.desk.user)[:LIMIT]
        rows = [
            Row(
                page.get_admin_display_title(),
                edit_url(page.pk),
                joined(page.above, f"sửa lúc {moment(page.latest_revision_created_at)}"),
                action="Viết tiếp",
            )
            for page in with_parents(pages)
        ]
        return [Rows(rows, more=More("Xem tất cả", reverse("desk_drafts")))]


class ScheduledPanel(DeskPanel):
    name = "scheduled"
    heading = "Đã hẹn giờ"
    icon = "calendar-alt"
    order = 120
    empty = (
        "Không có trang nào đang hẹn giờ. Muốn hẹn giờ, mở trang rồi chọn “Hẹn giờ” ở thanh bên."
    )

    def lists(self) -> list[Rows]:
        pages = list(scheduled(self.desk.visible)[:LIMIT])
        urls = self.desk.addresses(pages)
        rows = [
            Row(page.get_admin_display_title(), urls.get(page.pk, ""), times(page))
            for page in pages
        ]
        return [Rows(rows, more=More("Xem tất cả", reverse("desk_scheduled")))]


def times(page: Any) -> str:
    return joined(
        f"lên trang {moment(page.goes_live)}" if page.goes_live else "",
        f"gỡ xuống {moment(page.expires)}" if page.expires else "",
    )


class PublishedPanel(DeskPanel):
    name = "published"
    heading = "Mới xuất bản"
    icon = "check"
    order = 130
    empty = "Chưa có trang nào được xuất bản."

    def lists(self) -> list[Rows]:
        pages = with_parents(published(self.desk.visible)[:LIMIT])
        urls = self.desk.addresses(pages)
        rows = [
            Row(page.title, urls[page.pk], joined(page.above, moment(page.last_published_at)))
            for page in pages
        ]
        return [Rows(rows, more=More("Xem tất cả", reverse("desk_published")))]


class RatedPanel(DeskPanel):
    name = "rated"
    heading = "Được đánh giá nhiều"
    icon = "pick"
    order = 140
    empty = "Bạn đọc chưa đánh giá bài nào. Ô chấm sao đứng dưới mỗi bài viết."

    def is_shown(self) -> bool:
        return self.desk.may_see_votes()

    def next_step(self) -> More | None:
        return More("Xem báo cáo đánh giá", reverse("rating_report"))

    def lists(self) -> list[Rows]:
        found = list(most_rated(self.desk.visible)[:LIMIT])
        urls = self.desk.addresses([summary.article for summary in found])
        rows = [Row(summary.article.title, urls[summary.pk], opinion(summary)) for summary in found]
        return [Rows(rows, more=More("Xem tất cả", reverse("rating_report")))]


def most_rated(pages: Any) -> Any:
    """The summaries of the live ones of these pages, those of the most votes first."""
    votes = sum((F(column(stars)) for stars in range(2, SCALE + 1)), start=F(column(1)))
    articles = ArticlePage.objects.filter(live=True, pk__in=pages.values("pk"))
    return (
        RatingSummary.objects.filter(article__in=articles.values("pk"))
        .annotate(votes=votes)
        .filter(votes__gt=0)
        .select_related("article")
        .defer("article__body")
        .order_by("-votes", "-pk")
    )


def opinion(summary: RatingSummary) -> str:
    return f"{spoken(summary.average or 0)}/{SCALE} từ {summary.count} lượt"


class StalePanel(DeskPanel):
    name = "stale"
    heading = "Lâu chưa cập nhật"
    icon = "time"
    order = 150
    empty = "Các trang thông tin và chuyên mục đều còn mới."

    def is_shown(self) -> bool:
        return self.desk.may_read("stale_pages")

    def next_step(self) -> More | None:
        return More("Xem báo cáo", reverse("stale_pages_report"))

    def lists(self) -> list[Rows]:
        pages = list(stale(self.desk.visible)[:LIMIT])
        urls = self.desk.addresses(pages)
        rows = [Row(page.title, urls[page.pk], age_of(page)) for page in pages]
        return [Rows(rows, more=More("Xem báo cáo", reverse("stale_pages_report")))]


def age_of(page: Page) -> str:
    kind = page.specific_class._meta.verbose_name if page.specific_class else ""
    return joined(str(kind), f"cập nhật lần cuối {moment(page.changed_at)}")
