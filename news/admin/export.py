"""Tables for the programs with which offices calculate."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from django.contrib.auth.base_user import AbstractBaseUser
from django.db.models import QuerySet
from django.utils.timezone import localtime, make_naive
from wagtail.admin.utils import get_user_display_name
from wagtail.admin.views.mixins import SpreadsheetExportMixin

BYTE_ORDER_MARK = "\ufeff"  # without it Excel takes UTF-8 for something else

FORMULA = ("=", "+", "-", "@")  # what Excel works out instead of showing it


class LocalExport(SpreadsheetExportMixin):
    """Moments in local time, people by their full names, numbers and texts as Excel reads them
    right in Vietnamese."""

    custom_value_preprocess = {
        **SpreadsheetExportMixin.custom_value_preprocess,
        datetime: {
            "csv": lambda moment: f"{localtime(moment):%d/%m/%Y %H:%M}",
            "xlsx": make_naive,
        },
        float: {"csv": lambda number: f"{number:.2f}".replace(".", ",")},
        AbstractBaseUser: {"csv": get_user_display_name, "xlsx": get_user_display_name},
    }

    def preprocess_field_value(self, field: str, value: Any, export_format: str) -> Any:
        shown = super().preprocess_field_value(field, value, export_format)
        is_formula = isinstance(shown, str) and shown.startswith(FORMULA)
        return f"'{shown}" if is_formula and export_format == self.FORMAT_CSV else shown

    def stream_csv(self, queryset: QuerySet[Any]) -> Iterator[str]:
        yield BYTE_ORDER_MARK
        yield from super().stream_csv(queryset)
