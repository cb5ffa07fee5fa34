"""The query parameters of v2's own endpoints, and of what is added to them."""

from typing import Annotated, Final, Literal, get_args

from django.conf import settings
from pydantic import AfterValidator, Field
from wagtail.api.rich_text import RichTextOutputFormat

from cms.api.openapi.operations import Parameter
from cms.api.openapi.query_types import DIGITS, MAX_ID, UTF_8, Id, Text, spelled
from search.queries import MAX_CHARACTERS, MAX_WORDS, count_words

# The largest limit is a setting that the pagination looks up; the document names it.
Limit = Annotated[
    int,
    Field(ge=0, le=MAX_ID, json_schema_extra={"maximum": settings.WAGTAILAPI_LIMIT_MAX}),
    spelled(DIGITS),
]
# PostgreSQL and SQLite both count further; nobody has so many pages.
Offset = Annotated[int, Field(ge=0, le=MAX_ID), spelled(DIGITS)]


def searchable(text: str) -> str:
    if count_words(text) > MAX_WORDS:
        raise ValueError("too many words")
    return text


Search = Annotated[str, Field(max_length=MAX_CHARACTERS, pattern=UTF_8), AfterValidator(searchable)]

Year = Annotated[int, Field(ge=1, le=9999), spelled(DIGITS)]

FORMATS: Final = ", ".join(f"'{name}'" for name in sorted(get_args(RichTextOutputFormat)))

# Short enough for Wagtail's parser, which calls itself for every bracket.
Fields = Annotated[str, Field(max_length=1000, pattern=UTF_8)]

# Wagtail's own words; its clients may know them.
NOT_POSITIVE: Final = "{name} must be a positive integer"

FIELDS: Final = Parameter(
    "fields",
    Fields,
    "Keys to add to the answer, or with a minus to leave out: `body,-title`; `*` for all, `_` for"
    " none. The answer then has other keys than the ones described here.",
)
RICH_TEXT_FORMAT: Final = Parameter(
    "rich_text_format",
    RichTextOutputFormat,
    "How v2 writes rich text fields; bodies are HTML.",
    refusal=f"{{name}} must be one of {FORMATS}, got '{{value}}'",
)
SITE: Final = Parameter("site", Text, "Pages of the site with this host, or `host:port`.")

SHOWN: Final = (FIELDS, RICH_TEXT_FORMAT)
SHOWN_PAGE: Final = (*SHOWN, SITE)

LISTED: Final = (
    Parameter("limit", Limit, "How many: 20 if absent.", refusal=NOT_POSITIVE),
    Parameter("offset", Offset, "How many to leave out at the beginning.", refusal=NOT_POSITIVE),
    Parameter("cursor", Text, "Where to go on, from `next` or `previous` of an earlier answer."),
    Parameter("order", Text, "A field, with a minus for descending; several by comma; `random`."),
    Parameter(
        "search",
        Search,
        f"Words that must occur, at most {MAX_WORDS}.",
        refusal=f"{{name}} must be at most {MAX_WORDS} words, in UTF-8 and without NUL",
    ),
    Parameter(
        "search_operator", Literal["and", "or"], "All of the words, or any: `and` if absent."
    ),
    *SHOWN,
)


def relative(name: str, description: str) -> Parameter:
    """A page of the tree, by its id or as the front page."""
    return Parameter(name, Id | Literal["root"], description, refusal=NOT_POSITIVE)


LISTED_PAGES: Final = (
    *LISTED,
    Parameter("type", Text, "Page types by comma, as in `meta.type`."),
    Parameter("section", Id, "Pages anywhere below this public page."),
    Parameter(
        "year",
        Year,
        "Pages with a `date` in this year.",
    ),
    relative("child_of", "Pages right below this one."),
    relative("descendant_of", "Pages anywhere below this one."),
    Parameter("ancestor_of", Id, "Pages above this one.", refusal=NOT_POSITIVE),
    relative("translation_of", "Translations of this page."),
    Parameter("locale", Text, "Pages in this language."),
    SITE,
)

ID: Final = Parameter("id", Id, "By id.")
HTML_PATH: Final = Parameter("html_path", Text, "By the path at which visitors read it.")


def names(*parameters: Parameter) -> frozenset[str]:
    return frozenset(parameter.name for parameter in parameters)
