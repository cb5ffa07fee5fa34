"""How an endpoint declares what it is asked and what it answers, beside its code.

A view has `operations`: one for each HTTP method of an APIView ("get"), or for each action of a
viewset ("listing_view").
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any

from rest_framework.exceptions import ValidationError
from rest_framework.request import Request

from cms.api.openapi.components import Components, Schema
from cms.api.openapi.types import schema_of

# What the view class in hand answers with.
Answer = Callable[[Any, Components], Schema]


@dataclass(frozen=True)
class Parameter:
    """A parameter of the query; `type` is a Python type."""

    name: str
    type: Any
    description: str
    required: bool = False


def no_filters(view: Any) -> list[Parameter]:
    return []


@dataclass(frozen=True)
class Operation:
    """`answer` is None for a redirect. `filters` are parameters that depend on the view's models;
    `errors` the statuses that a client may meet beside 406; `is_kept` says that answers have an
    ETag."""

    id: str
    summary: str
    answer: Answer | None
    parameters: Sequence[Parameter] = ()
    filters: Callable[[Any], Sequence[Parameter]] = no_filters
    errors: Sequence[int] = (400,)
    is_kept: bool = True

    def check(self, request: Request) -> None:
        """Raises ValidationError (400) naming the parameters that the endpoint does not have."""
        known = {parameter.name for parameter in self.parameters}
        if unknown := sorted(set(request.GET) - known):
            names = ", ".join(unknown)
            message = f"query parameter is not an operation or a recognised field: {names}"
            raise ValidationError({"message": message})


def answers(annotation: Any) -> Answer:
    """Always the same type: a TypedDict, as the view's code has it."""

    def answer(view: Any, components: Components) -> Schema:
        return schema_of(annotation, components)

    return answer
