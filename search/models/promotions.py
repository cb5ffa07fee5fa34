"""What an agency wants to be found first."""

from __future__ import annotations

from typing import Any, ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from modelcluster.fields import ParentalKey
from modelcluster.models import ClusterableModel
from wagtail.admin.panels import FieldPanel, InlinePanel
from wagtail.models import Orderable

from cms.content.models import NormalizedText
from search.queries import is_too_long, read_query


class Promotion(NormalizedText, ClusterableModel):
    """Pages that stand above all others for some queries.

    Not Wagtail's own: that one knows a query by its exact spelling, and records what people type.
    """

    queries = models.TextField(
        "Câu tìm",
        max_length=2000,
        help_text="Mỗi dòng một câu. Chữ hoa, chữ thường và dấu không quan trọng.",
    )

    is_told_to_the_public: ClassVar[bool] = True

    panels = [
        FieldPanel("queries"),
        InlinePanel("promoted_pages", heading="Các trang đề xuất", label="Trang", min_num=1),
    ]

    class Meta:
        verbose_name = "đề xuất khi tìm"
        verbose_name_plural = "đề xuất khi tìm"
        ordering = ["queries"]

    def __str__(self) -> str:
        return ", ".join(self.lines)

    @property
    def lines(self) -> list[str]:
        return [line.strip() for line in self.queries.splitlines() if line.strip()]

    @property
    def forms(self) -> dict[str, str]:
        """The lines by their plain form (see `Query.plain_form`)."""
        return {read_query(line).plain_form: line for line in self.lines}

    def clean(self) -> None:
        super().clean()
        self.normalize()
        for line in self.lines:
            if is_too_long(line):
                raise ValidationError({"queries": f"Dòng “{line[:40]}…” quá dài để là câu tìm."})
            if not read_query(line):
                raise ValidationError({"queries": f"Dòng “{line}” không có chữ cái hay chữ số."})
        for other in Promotion.objects.exclude(pk=self.pk):
            if both := self.forms.keys() & other.forms.keys():
                line = self.forms[min(both)]
                raise ValidationError({"queries": f"Câu “{line}” đã có trong đề xuất khác."})


class PromotedPage(Orderable):
    promotion = ParentalKey(Promotion, on_delete=models.CASCADE, related_name="promoted_pages")
    page = models.ForeignKey(
        "wagtailcore.Page", models.CASCADE, related_name="+", verbose_name="Trang"
    )
    description = models.CharField(
        "Lời giới thiệu",
        max_length=255,
        blank=True,
        help_text="Một câu hiện dưới tiêu đề. Để trống thì dùng tóm tắt của trang.",
    )

    is_told_to_the_public: ClassVar[bool] = True

    panels: ClassVar[list[Any]] = [FieldPanel("page"), FieldPanel("description")]

    class Meta(Orderable.Meta):
        constraints = [models.UniqueConstraint(fields=["promotion", "page"], name="promoted_once")]

    def __str__(self) -> str:
        return str(self.page)
