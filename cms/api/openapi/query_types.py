"""The types of query parameters: what a text must be like, and what it becomes.

Pydantic alone would take the number of a second for a moment and "on" for true.
"""

import re
from datetime import UTC, date, datetime
from typing import Annotated, Any, Final

from django.utils import timezone
from pydantic import AfterValidator, BeforeValidator, Field
from wagtail.api.v2.utils import parse_boolean

MAX_ID: Final = 2**31 - 1  # the largest that PostgreSQL's integer holds
MAX_TEXT: Final = 2000
MAX_ITEMS: Final = 100

# No NUL, which PostgreSQL cannot hold, and not the character that stands for bytes that are no
# UTF-8.
UTF_8: Final = r"^[^\u0000\ufffd]*$"

DIGITS: Final = re.compile(r"-?[0-9]+")
DAY: Final = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)


def spelled(pattern: re.Pattern[str], whole: bool = True) -> BeforeValidator:
    """Lets only texts of this spelling through."""
    matches = pattern.fullmatch if whole else pattern.match

    def check(text: str) -> str:
        if not matches(text):
            raise ValueError(f"{text} is not spelled so")
        return text

    return BeforeValidator(check)


def with_time_zone(moment: datetime) -> datetime:
    """In the agency's own zone when it names none. Raises ValueError where UTC has no such year."""
    aware = moment if timezone.is_aware(moment) else timezone.make_aware(moment)
    try:
        return aware.astimezone(UTC)
    except OverflowError as error:
        raise ValueError("UTC has no such year") from error


def split(text: str) -> list[str]:
    return text.split(",")


def listed(kind: Any) -> Any:
    """Values by comma."""
    bounds = Field(min_length=1, max_length=MAX_ITEMS)
    return Annotated[list[kind], bounds, BeforeValidator(split)]


Text = Annotated[str, Field(max_length=MAX_TEXT, pattern=UTF_8)]
Id = Annotated[int, Field(ge=1, le=MAX_ID), spelled(DIGITS)]
WholeNumber = Annotated[int, Field(ge=-MAX_ID, le=MAX_ID), spelled(DIGITS)]
Number = Annotated[float, Field(allow_inf_nan=False)]
Flag = Annotated[bool, BeforeValidator(parse_boolean)]
Day = Annotated[date, spelled(DAY)]
Moment = Annotated[datetime, spelled(DAY, whole=False), AfterValidator(with_time_zone)]
