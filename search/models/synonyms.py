"""Words that mean the same to whoever searches."""

from typing import ClassVar

from django.core.exceptions import ValidationError
from django.db import models
from wagtail.admin.panels import FieldPanel, FieldRowPanel

from cms.content.models import NormalizedText
from search.folding import read_syllables


class Synonym(NormalizedText):
    """An abbreviation and what it stands for, or any two names of one thing."""

    term = models.CharField(
        "Từ viết tắt hoặc tên gọi",
        max_length=100,
        help_text="Ví dụ: UBND. Chữ hoa, chữ thường và dấu không quan trọng.",
    )
    meaning = models.CharField(
        "Có nghĩa là",
        max_length=200,
        help_text="Ví dụ: Ủy ban nhân dân. Tìm cụm này hay cụm kia đều ra như nhau.",
    )

    is_told_to_the_public: ClassVar[bool] = True

    panels = [FieldRowPanel([FieldPanel("term"), FieldPanel("meaning")])]

    class Meta:
        verbose_name = "từ đồng nghĩa"
        verbose_name_plural = "từ đồng nghĩa"
        ordering = ["term", "meaning"]
        constraints = [
            models.UniqueConstraint(
                fields=["term", "meaning"],
                name="unique_synonym",
                violation_error_message="Cặp từ này đã có trong danh sách.",
            )
        ]

    def __str__(self) -> str:
        return f"{self.term} = {self.meaning}"

    @property
    def phrases(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Both sides, folded."""
        term, meaning = (
            tuple(syllable.folded for syllable in read_syllables(text))
            for text in (self.term, self.meaning)
        )
        return term, meaning

    def clean(self) -> None:
        self.normalize()
        term, meaning = self.phrases
        if self.term and not term:
            raise ValidationError({"term": "Hãy nhập ít nhất một chữ cái hoặc chữ số."})
        if self.meaning and not meaning:
            raise ValidationError({"meaning": "Hãy nhập ít nhất một chữ cái hoặc chữ số."})
        for other in Synonym.objects.exclude(pk=self.pk):
            if term and {term, meaning} == set(other.phrases):
                raise ValidationError({"meaning": f"Đã có trong danh sách: {other}."})
        if term and term == meaning:
            raise ValidationError(
                {"meaning": "Hai bên giống nhau khi bỏ dấu: tìm kiếm đã coi là một."}
            )
