"""The query parameters of v2's own endpoints, for the OpenAPI document.

Wagtail's code reads and checks them; a test holds that every one is listed here.
"""

from typing import Annotated, Final, Literal

from django.conf import settings
from pydantic import Field
from wagtail.api.rich_text import RichTextOutputFormat

from cms.api.openapi.operations import Parameter
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
