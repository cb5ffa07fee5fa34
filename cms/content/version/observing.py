"""Facts that change without raising the version, such as votes.

What an answer takes from them is noted beside it, and read again before it is given again.
"""

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from cms.content.version.reading import answer_in_the_making

Reader = Callable[[list[int]], dict[int, Any]]


class Observation(NamedTuple):
    """What `read`, a function of a module, said of these ids. All of it can be pickled."""

    read: Reader
    ids: list[int]
    values: dict[int, Any]

    def again(self) -> "Observation":
        return self._replace(values=self.read(self.ids))


def observe(read: Reader, ids: Iterable[int]) -> dict[int, Any]:
    """What `read` says of these ids now, for the answer in the making to tell."""
    asked = sorted(ids)
    seen = Observation(read, asked, read(asked))
    answer = answer_in_the_making()
    if answer:
        answer.observations.append(seen)
    return seen.values
