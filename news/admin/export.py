"""Tables for the programs with which offices calculate."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from django.db.models import QuerySet
from django.utils.timezone import localtime, make_naive
from wagtail.admin.views.mixins import SpreadsheetExportMixin

BYTE_ORDER_MARK = "\ufeff"  # without it Excel takes UTF-8 for something else


class LocalExport(SpreadsheetExportMixin):
    """Moments in local time, and marks that Excel reads right."""

    custom_value_preprocess = {
        **SpreadsheetExportMixin.custom_value_preprocess,
        datetime: {
            "csv": lambda moment: f"{localtime(moment):%d/%m/%Y %H:%M}",
            "xlsx": make_naive,
        },
    }

    def stream_csv(self, queryset: QuerySet[Any]) -> Iterator[str]:
        yield BYTE_ORDER_MARK
        yield from super().stream_csv(queryset)
