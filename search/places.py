"""Where a document stands in the index: its number there says its day, its kind and its object.

Numbers grow with the day, so the index gives the newest first without sorting, and a year is a
range of numbers. What narrows and counts a search is read from the number alone.

    year 12 bits | day of the year 9 bits | kind 16 bits | object 26 bits
"""

from datetime import date
from typing import Final, NamedTuple

OBJECT_BITS: Final = 26
KIND_BITS: Final = 16
DAY_BITS: Final = 9

KIND_SHIFT: Final = OBJECT_BITS
YEAR_SHIFT: Final = OBJECT_BITS + KIND_BITS + DAY_BITS

MAX_OBJECT: Final = (1 << OBJECT_BITS) - 1
MAX_KIND: Final = (1 << KIND_BITS) - 1
MAX_YEAR: Final = 4095

YEAR_AND_KIND: Final = MAX_YEAR << YEAR_SHIFT | MAX_KIND << KIND_SHIFT


class Place(NamedTuple):
    """`kind` is the id of a `search.models.Kind`, `object_id` that of the object in its table."""

    kind: int
    object_id: int


def number_of(day: date | None, kind: int, object_id: int) -> int:
    """Without a day a document stands behind all others. Raises ValueError where an id does not
    fit."""
    if not (0 <= kind <= MAX_KIND and 0 <= object_id <= MAX_OBJECT):
        raise ValueError(f"The index has no place for kind {kind}, object {object_id}.")
    year, of_year = (min(day.year, MAX_YEAR), day.timetuple().tm_yday) if day else (0, 0)
    return (
        year << YEAR_SHIFT | of_year << (OBJECT_BITS + KIND_BITS) | kind << KIND_SHIFT | object_id
    )


def place_of(number: int) -> Place:
    return Place(number >> KIND_SHIFT & MAX_KIND, number & MAX_OBJECT)


def year_and_kind(number: int) -> tuple[int, int]:
    """The year is 0 where there is no day."""
    return number >> YEAR_SHIFT, number >> KIND_SHIFT & MAX_KIND


def numbers_of_year(year: int) -> tuple[int, int]:
    """The first and the last; an empty range for a year that no calendar has."""
    if not 0 < year <= MAX_YEAR:
        return 1, 0
    return year << YEAR_SHIFT, (year + 1 << YEAR_SHIFT) - 1
