"""What an operation declares is what its view gets."""

from datetime import UTC, date, datetime

import pytest
from django.test import RequestFactory
from rest_framework.request import Request

from cms.api.errors import ParameterError
from cms.api.openapi.operations import Operation, Parameter, answers
from cms.api.openapi.query_types import Day, Flag, Id, Moment, Text, listed

SEARCH = Operation(
    "search",
    "Search",
    answers(dict[str, str]),
    [
        Parameter("q", Text, "Words.", required=True),
        Parameter("page", Id, "Page."),
        Parameter("days", listed(Day), "Days."),
        Parameter("at", Moment, "Moment."),
        Parameter("all", Flag, "All."),
    ],
)


def checked(query: str) -> dict[str, object]:
    return SEARCH.check(Request(RequestFactory().get(f"/?{query}")))


def test_values_come_in_their_types():
    assert checked("q=%C4%91%E1%BA%A5t&page=2&days=2026-01-31,2026-02-01&all=1") == {
        "q": "đất",
        "page": 2,
        "days": [date(2026, 1, 31), date(2026, 2, 1)],
        "all": True,
    }


@pytest.mark.parametrize(
    "text", ["2026-01-31T08:00:00%2B07:00", "2026-01-31T01:00:00Z", "2026-01-31T08:00"]
)
def test_a_moment_without_a_zone_is_by_the_clock_of_the_agency(text):
    assert checked(f"q=a&at={text}")["at"] == datetime(2026, 1, 31, 1, tzinfo=UTC)


@pytest.mark.parametrize(
    ("query", "message"),
    [
        ("page=1", "q is required"),
        ("q=a&page=0", "page must be a whole number from 1 to 2147483647"),
        ("q=a&page=%EF%BC%91", "page must be a whole number from 1 to 2147483647"),
        ("q=a&all=yes", "all must be true or false"),
        ("q=a&all=true&all=true", "all must be given once, not 2 times"),
        ("q=a&b=1&a=1", "query parameter is not an operation or a recognised field: a, b"),
    ],
)
def test_what_is_not_as_declared_is_refused(query, message):
    with pytest.raises(ParameterError) as refused:
        checked(query)

    assert refused.value.detail["message"] == message


def test_a_lone_surrogate_is_no_text():
    with pytest.raises(ParameterError, match="q must be text of at most 2000 characters"):
        Parameter("q", Text, "Words.").value("\ud800")
