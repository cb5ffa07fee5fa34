"""Star ratings: what visitors write, kept apart from the pages that editors write.

Publishing copies a revision over the page's row, so a count kept there would be rolled back.
"""

from django.core.validators import MaxValueValidator, MinValueValidator
from django.db import models

SCALE = 5


class StarRating(models.Model):
    """One visitor's opinion of one article."""

    article = models.ForeignKey(
        "news.ArticlePage",
        verbose_name="Bài viết",
        on_delete=models.CASCADE,
        related_name="star_ratings",
    )
    stars = models.PositiveSmallIntegerField(
        "Số sao", validators=[MinValueValidator(1), MaxValueValidator(SCALE)]
    )
    # A keyed hash of a random cookie, in hexadecimal: it tells two visitors apart and no more.
    visitor = models.CharField("Người đánh giá", max_length=64, editable=False)
    created_at = models.DateTimeField("Lúc đánh giá", auto_now_add=True)
    updated_at = models.DateTimeField("Lúc sửa", auto_now=True)

    class Meta:
        verbose_name = "Đánh giá"
        verbose_name_plural = "Đánh giá"
        ordering = ["-updated_at"]
        constraints = [
            models.UniqueConstraint(fields=["article", "visitor"], name="one_rating_a_visitor"),
            models.CheckConstraint(
                condition=models.Q(stars__gte=1, stars__lte=SCALE), name="stars_in_scale"
            ),
        ]

    def __str__(self) -> str:
        return f"{self.stars}/{SCALE}: {self.article}"
