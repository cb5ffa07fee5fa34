"""The query parameters of v2's own endpoints, for the OpenAPI document.

Wagtail's code reads and checks them; a test holds that every one is listed here.
"""

from datetime import date, datetime
from typing import Annotated, Any, Final, Literal

from django.conf import settings
from django.db import models
from pydantic import Field
from taggit.managers import TaggableManager
from wagtail.api.rich_text import RichTextOutputFormat
from wagtail.fields import StreamField

from cms.api.openapi.operations import Parameter
from cms.api.openapi.pages import page_types
from cms.api.pagination import MAX_OFFSET

PageId = Annotated[int, Field(ge=1)]
Limit = Annotated[int, Field(ge=0, le=settings.WAGTAILAPI_LIMIT_MAX)]
Offset = Annotated[int, Field(ge=0, le=MAX_OFFSET)]

FIELDS: Final = Parameter(
    "fields",
    str,
    "Keys to add to the answer, or with a minus to leave out: `body,-title`; `*` for all, `_` for"
    " none. The answer then has other keys than the ones described here.",
)
RICH_TEXT_FORMAT: Final = Parameter(
    "rich_text_format", RichTextOutputFormat, "How v2 writes rich text fields; bodies are HTML."
)
SHOWN: Final = (FIELDS, RICH_TEXT_FORMAT)

LISTED: Final = (
    Parameter("limit", Limit, "How many: 20 if absent."),
    Parameter("offset", Offset, "How many to leave out at the beginning."),
    Parameter("order", str, "A field, with a minus for descending; several by comma; `random`."),
    Parameter("search", str, "Words that must occur."),
    Parameter(
        "search_operator", Literal["and", "or"], "All of the words, or any: `and` if absent."
    ),
    *SHOWN,
)

LISTED_PAGES: Final = (
    *LISTED,
    Parameter("type", str, "Page types by comma, as in `meta.type`."),
    Parameter("child_of", PageId | Literal["root"], "Pages right below this one."),
    Parameter("descendant_of", PageId | Literal["root"], "Pages anywhere below this one."),
    Parameter("ancestor_of", PageId, "Pages above this one."),
    Parameter("translation_of", PageId | Literal["root"], "Translations of this page."),
    Parameter("locale", str, "Pages in this language."),
    Parameter("site", str, "Pages of the site with this host, or `host:port`."),
)

ID: Final = Parameter("id", PageId, "By id.")
HTML_PATH: Final = Parameter("html_path", str, "By the path at which visitors read it.")


def filters(view: Any) -> list[Parameter]:
    """A parameter for each column that the viewset's model shows."""
    return [filter_by(view.model._meta.get_field(name)) for name in filter_names(view, view.model)]


def page_filters(view: Any) -> list[Parameter]:
    """A parameter for each column that any page type shows; the types named where not all do."""
    found: dict[str, list[Any]] = {}
    for model in page_types():
        for name in filter_names(view, model):
            found.setdefault(name, []).append(model)
    return [
        filter_by(
            models_with[0]._meta.get_field(name),
            "" if len(models_with) == len(page_types()) else labels(models_with),
        )
        for name, models_with in found.items()
    ]


def filter_names(view: Any, model: type[models.Model]) -> list[str]:
    """Bodies and renditions are among v2's columns too, but nothing to compare with."""
    operations = {parameter.name for parameter in LISTED_PAGES}
    columns = {
        name: model._meta.get_field(name)
        for name in view.get_available_fields(model, db_fields_only=True)
        if name not in operations
    }
    return [
        name
        for name, column in columns.items()
        if not column.auto_created or column.concrete
        if not isinstance(column, StreamField)
    ]


def filter_by(column: Any, types: str = "") -> Parameter:
    if isinstance(column, TaggableManager):
        return Parameter(column.name, str, "With all of these tags, by comma.")
    kind: Any = next((made for kind, made in KINDS if isinstance(column, kind)), str)
    only = f"; with `type=` one of {types}" if types else ""
    return Parameter(column.name, kind, f"Equal to this{only}.")


def labels(page_models: list[Any]) -> str:
    return ", ".join(model._meta.label for model in page_models)


KINDS: Final[tuple[tuple[Any, Any], ...]] = (
    (models.BooleanField, bool),
    (models.IntegerField | models.ForeignKey, int),
    (models.DateTimeField, datetime),
    (models.DateField, date),
)
