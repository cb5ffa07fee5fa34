"""Articles by year and month: which there are, and the one that a visitor chose."""

from calendar import monthrange
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Self
from urllib.parse import urlencode

from django.http import Http404


@dataclass(frozen=True)
class Period:
    """A year, or a month of it."""

    year: int
    month: int | None = None

    @classmethod
    def asked(cls, parameters: Mapping[str, str]) -> Self | None:
        """What `year` and `month` of an address say; None without them.

        Raises Http404 for what is no year or month, or a month without a year.
        """
        if "year" not in parameters and "month" not in parameters:
            return None
        try:
            year = int(parameters["year"])
            month = int(parameters["month"]) if "month" in parameters else None
            date(year, month or 1, 1)
        except (KeyError, ValueError, OverflowError) as error:
            raise Http404 from error
        return cls(year, month)

    @property
    def first(self) -> date:
        return date(self.year, self.month or 1, 1)

    @property
    def last(self) -> date:
        month = self.month or 12
        return date(self.year, month, monthrange(self.year, month)[1])

    @property
    def name(self) -> str:
        return f"tháng {self.month} năm {self.year}" if self.month else f"năm {self.year}"

    @property
    def query(self) -> str:
        month = {"month": self.month} if self.month else {}
        return urlencode({"year": self.year, **month})


@dataclass
class ArchivedMonth:
    period: Period
    count: int


@dataclass
class ArchivedYear:
    """A year in which articles appeared, with its months, the latest first."""

    period: Period
    months: list[ArchivedMonth] = field(default_factory=list)

    @property
    def count(self) -> int:
        return sum(month.count for month in self.months)


def archive(counts: Mapping[tuple[int, int], int]) -> list[ArchivedYear]:
    """Years with their months, the latest first, from numbers of articles by (year, month)."""
    years: dict[int, ArchivedYear] = {}
    for (year, month), count in sorted(counts.items(), reverse=True):
        archived = years.setdefault(year, ArchivedYear(Period(year)))
        archived.months.append(ArchivedMonth(Period(year, month), count))
    return list(years.values())
