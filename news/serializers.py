"""How what readers think of an article is written in the content API."""

from typing import Any

from rest_framework.fields import Field


class AverageField(Field):
    """Of the stars that readers gave, from 1 to 5; null while nobody gave any."""

    def to_representation(self, votes: Any) -> float | None:
        average: float | None = votes.average
        return average


class CountField(Field):
    """How many readers gave stars."""

    def to_representation(self, votes: Any) -> int:
        count: int = votes.count
        return count
