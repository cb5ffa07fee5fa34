"""Star ratings: what visitors write, kept apart from the pages that editors write.

Publishing copies a revision over the page's row, so a count kept there would be rolled back.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import ClassVar, Self

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting

from cms.content.version import observe, remembered
from news.querysets import StarRatingQuerySet

SCALE = 5


@register_setting(icon="pick")
class RatingSettings(BaseSiteSetting):
    are_open = models.BooleanField(
        "Cổng nhận đánh giá",
        default=True,
        help_text="Bỏ chọn thì không bài viết nào nhận đánh giá nữa; các lượt đã có vẫn hiện.",
    )

    class Meta:
        verbose_name = "Đánh giá bài viết"
        verbose_name_plural = "Đánh giá bài viết"


def read_closed_roots() -> list[str]:
    """The tree paths of the sites that take no ratings."""
    closed = RatingSettings.objects.filter(are_open=False)
    return list(closed.values_list("site__root_page__path", flat=True))


closed_roots = remembered(read_closed_roots)


class StarRating(models.Model):
    """One visitor's opinion of one article."""

    # An article is not in use because somebody rated it.
    wagtail_reference_index_ignore = True

    article = models.ForeignKey(
        "news.ArticlePage",
        verbose_name="Bài viết",
        on_delete=models.DO_NOTHING,  # see `news.signal_handlers`
        related_name="star_ratings",
    )
    stars = models.PositiveSmallIntegerField(
        "Số sao", validators=[MinValueValidator(1), MaxValueValidator(SCALE)]
    )
    # A keyed hash of a random cookie, in hexadecimal: it tells two visitors apart and no more.
    visitor = models.CharField("Người đánh giá", max_length=64, editable=False)
    created_at = models.DateTimeField("Lúc đánh giá", auto_now_add=True)
    updated_at = models.DateTimeField("Lúc sửa", auto_now=True)

    objects: ClassVar[models.Manager[StarRating]] = StarRatingQuerySet.as_manager()

    class Meta:
        verbose_name = "Đánh giá"
        verbose_name_plural = "Đánh giá"
        ordering = ["-created_at", "-pk"]
        indexes = [models.Index(fields=["-created_at", "-id"], name="latest_ratings")]
        constraints = [
            models.UniqueConstraint(fields=["article", "visitor"], name="one_rating_a_visitor"),
            models.CheckConstraint(
                condition=models.Q(stars__gte=1, stars__lte=SCALE), name="stars_in_scale"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.stars}/{SCALE}: {self.article}"


class RatingSummary(models.Model):
    """How often an article got each number of stars, kept in the transaction of each vote: an
    average costs one row. The votes are the truth (see `manage.py recount_ratings`)."""

    wagtail_reference_index_ignore = True

    article = models.OneToOneField(
        "news.ArticlePage",
        verbose_name="Bài viết",
        on_delete=models.DO_NOTHING,  # see `news.signal_handlers`
        primary_key=True,
        related_name="rating_summary",
    )
    stars_1 = models.PositiveIntegerField(default=0)
    stars_2 = models.PositiveIntegerField(default=0)
    stars_3 = models.PositiveIntegerField(default=0)
    stars_4 = models.PositiveIntegerField(default=0)
    stars_5 = models.PositiveIntegerField(default=0)

    class Meta:
        verbose_name = "Tổng hợp đánh giá"
        verbose_name_plural = "Tổng hợp đánh giá"

    def __str__(self) -> str:
        return f"{self.article}: {self.count}"

    @classmethod
    def of(cls, distribution: Mapping[int, int]) -> Self:
        """One that is not stored, of these numbers of votes by stars."""
        return cls(**{column(stars): number for stars, number in distribution.items()})

    @property
    def distribution(self) -> dict[int, int]:
        """The number of votes by stars."""
        return {stars: getattr(self, column(stars)) for stars in range(1, SCALE + 1)}

    @property
    def count(self) -> int:
        return sum(self.distribution.values())

    @property
    def average(self) -> float | None:
        """None without a vote: no opinion is not the worst one."""
        total = sum(stars * votes for stars, votes in self.distribution.items())
        return total / self.count if self.count else None


def column(stars: int) -> str:
    """The column of the summary that counts votes of so many stars."""
    return f"stars_{stars}"


def votes_of(articles: Iterable[int]) -> dict[int, RatingSummary]:
    """The votes for these articles at this moment, also without any. Answers that tell of them are
    kept as long as there is no other (see `cms.content.version.observing`)."""
    ids = set(articles)
    found = observe(numbers, ids)
    return {pk: RatingSummary(pk, *found.get(pk, [0] * SCALE)) for pk in ids}


def numbers(articles: list[int]) -> dict[int, tuple[int, ...]]:
    """How often each of these articles got one star, two stars and so on; without those that
    nobody rated."""
    rows = RatingSummary.objects.filter(pk__in=articles)
    columns = map(column, range(1, SCALE + 1))
    return {pk: tuple(votes) for pk, *votes in rows.values_list("pk", *columns)}


class RatingAllowance(models.Model):
    """How many votes came from one network, or for one article, in a window of time. `source` is a
    keyed hash; the scheduler deletes windows that are over."""

    source = models.CharField(max_length=64)
    window = models.DateTimeField("Từ lúc")
    number = models.PositiveIntegerField(default=0)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["source", "window"], name="one_allowance_a_window"),
        ]

    def __str__(self) -> str:
        return f"{self.window}: {self.number}"
