"""How an endpoint declares what it is asked and what it answers, beside its code.

A view has `operations`: one for each HTTP method of an APIView ("get"), or for each action of a
viewset ("listing_view").
"""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Final

from django.http import QueryDict
from pydantic import TypeAdapter, ValidationError
from rest_framework.request import Request

from cms.api.errors import ParameterError
from cms.api.openapi.components import Components, Schema
from cms.api.openapi.expectations import expected
from cms.api.openapi.types import schema_of

# What the view class in hand answers with.
Answer = Callable[[Any, Components], Schema]

# v2 lets anybody send them: what makes a browser ask again, and DRF's choice of a renderer.
UNDOCUMENTED: Final = frozenset(("_", "format"))

# Errors of pydantic about a value of the right kind that is too large, too small or too long.
OUT_OF_BOUNDS: Final = {"greater_than_equal", "less_than_equal", "string_too_long", "too_long"}


@dataclass(frozen=True)
class Parameter:
    """A parameter of the query; `type` is a Python type.

    `refusal` is what to say to a value of another kind, with `{name}` and `{value}`; without it,
    what the type expects.
    """

    name: str
    type: Any
    description: str
    required: bool = False
    refusal: str = ""

    @cached_property
    def adapter(self) -> TypeAdapter[Any]:
        return TypeAdapter(self.type)

    @cached_property
    def schema(self) -> Schema:
        return schema_of(self.type, Components())

    def value(self, text: str) -> Any:
        """What a text means. Raises ParameterError."""
        try:
            return self.adapter.validate_python(text)
        except ValidationError as error:
            kinds = {each["type"] for each in error.errors(include_context=False)}
            message = f"{self.name} must be {expected(self.schema)}"
            if self.refusal and not kinds & OUT_OF_BOUNDS:
                message = self.refusal.format(name=self.name, value=text)
            raise ParameterError(self.name, message) from error


def no_filters(view: Any) -> list[Parameter]:
    return []


@dataclass(frozen=True)
class Operation:
    """`answer` is None for a redirect. `filters` are parameters that depend on the view's models;
    `errors` the statuses that a client may meet; `is_kept` says that answers have an ETag; `body`
    is the type of the request's JSON."""

    id: str
    summary: str
    answer: Answer | None
    parameters: Sequence[Parameter] = ()
    filters: Callable[[Any], Sequence[Parameter]] = no_filters
    errors: Sequence[int] = (400,)
    is_kept: bool = True
    body: Any = None

    def check(self, request: Request, filters: Iterable[Parameter] = ()) -> dict[str, Any]:
        """The values of the query's parameters by name; `filters` are those that this request may
        use. Raises ParameterError for one that is unknown, missing, there twice, or of a value
        that its type does not have."""
        known = {each.name: each for each in (*self.parameters, *filters)}
        refuse_unknown(request.GET, set(known))
        for name, texts in request.GET.lists():
            if len(texts) > 1:
                raise ParameterError(name, f"{name} must be given once, not {len(texts)} times")
        for name, parameter in known.items():
            if parameter.required and name not in request.GET:
                raise ParameterError(name, f"{name} is required")
        given = [parameter for name, parameter in known.items() if name in request.GET]
        return {each.name: each.value(request.GET[each.name]) for each in given}


def refuse_unknown(query: QueryDict, known: set[str]) -> None:
    if unknown := sorted(set(query) - known - UNDOCUMENTED):
        message = "query parameter is not an operation or a recognised field: " + ", ".join(unknown)
        raise ParameterError(unknown[0], message)


def answers(annotation: Any) -> Answer:
    """Always the same type: a TypedDict, as the view's code has it."""

    def answer(view: Any, components: Components) -> Schema:
        return schema_of(annotation, components)

    return answer
