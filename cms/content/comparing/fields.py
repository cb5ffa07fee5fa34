"""Texts, dates and ticks of a page as its form shows them."""

from typing import Any

from django.db import models
from django.utils.formats import date_format
from django.utils.safestring import SafeString
from wagtail.admin.compare import FieldComparison, TextDiff, register_comparison_class
from wagtail.fields import StreamField

from cms.content.comparing.bodies import BodyComparison
from cms.content.comparing.words import difference
from cms.content.dates import local


class WordsComparison(FieldComparison):
    def words(self, value: Any) -> str:
        return "" if value is None else str(value)

    def htmldiff(self) -> SafeString:
        before, after = self.words(self.val_a), self.words(self.val_b)
        changes = [("deletion", before), ("addition", after)]
        kept = [("equal", after)]
        shown = [(kind, text) for kind, text in (changes if before != after else kept) if text]
        html: SafeString = TextDiff(shown, separator=" → ").to_html()
        return html


class WrittenComparison(WordsComparison):
    def htmldiff(self) -> SafeString:
        return difference(self.words(self.val_a), self.words(self.val_b))


class DateComparison(WordsComparison):
    def words(self, value: Any) -> str:
        return date_format(value, "SHORT_DATE_FORMAT") if value else ""


class MomentComparison(WordsComparison):
    def words(self, value: Any) -> str:
        moment = local(value)
        return date_format(moment, "SHORT_DATETIME_FORMAT") if moment else ""


class TickFieldComparison(WordsComparison):
    def words(self, value: Any) -> str:
        return "Có" if value else "Không"


def register() -> None:
    """Called once, at start-up."""
    register_comparison_class(StreamField, comparison_class=BodyComparison)
    register_comparison_class(models.CharField, comparison_class=WrittenComparison)
    register_comparison_class(models.TextField, comparison_class=WrittenComparison)
    register_comparison_class(models.DateField, comparison_class=DateComparison)
    register_comparison_class(models.DateTimeField, comparison_class=MomentComparison)
    register_comparison_class(models.BooleanField, comparison_class=TickFieldComparison)
