"""The JSON shapes of the endpoints that v2 does not have."""

from __future__ import annotations

from typing import Annotated, Any, Literal, NotRequired

from pydantic import Field
from typing_extensions import TypedDict

from cms.content.shapes import ImageData, MetaData, PageData
from news.models.ratings import SCALE


class ErrorData(TypedDict):
    """`message` says, in English, what is wrong with the request; `parameter` names the culprit
    where there is one. `explanation` says it to readers, in Vietnamese, where they are meant."""

    message: str
    parameter: NotRequired[str]
    explanation: NotRequired[str]


class ListMetaData(TypedDict):
    """`total_count` is the length of the whole list, not of this part of it. `next` and `previous`
    are the addresses of the parts beside it, null where there is none."""

    total_count: int
    next: str | None
    previous: str | None


class NearbyMetaData(MetaData):
    html_url: str | None


class NearbyPageData(TypedDict):
    """The parent of a page, or the page that it is an alias of, as v2 nests them."""

    id: int
    meta: NearbyMetaData
    title: str


ChangeKind = Literal["published", "changed", "moved", "unpublished", "deleted"]


class NavigationItemData(TypedDict):
    id: int
    title: str
    url: str
    type: str
    active: bool
    children: list[NavigationItemData]


class NavigationData(TypedDict):
    items: list[NavigationItemData]


class ContactsData(TypedDict):
    address: str
    phone: str
    email: str


class FooterData(TypedDict):
    responsible_editor: str
    licence: str
    note: str


class PortalData(TypedDict):
    name: str
    url: str


class SiteData(TypedDict):
    """`locale` is a BCP 47 language tag."""

    name: str
    url: str
    agency: str
    parent_agency: str
    welcome: str
    logo: ImageData | None
    contacts: ContactsData
    footer: FooterData
    parent_portal: PortalData | None
    locale: str


class ChangeMetaData(TypedDict):
    """`detail_url` is null in a tombstone."""

    type: str
    detail_url: str | None


class ChangeData(TypedDict):
    """A line of the log. `unpublished` and `deleted` are tombstones: they name the page by its id
    and say no more. `at` is an ISO 8601 moment."""

    id: int
    meta: ChangeMetaData
    kind: ChangeKind
    at: str
    title: str | None
    url: str | None


class ChangesMetaData(TypedDict):
    """`cursor` is for the next request; `more` says that there is something after it already."""

    cursor: str
    more: bool


class ChangesData(TypedDict):
    meta: ChangesMetaData
    items: list[ChangeData]


class ResolvedPageData(TypedDict):
    """`page` is as `pages/<id>/` has it."""

    kind: Literal["page"]
    page: dict[str, Any]


class ResolvedRedirectData(TypedDict):
    kind: Literal["redirect"]
    location: str
    permanent: bool


class NothingResolvedData(TypedDict):
    """`gone`: there was a public page; `restricted`: one that not everybody may read."""

    kind: Literal["gone", "restricted", "not_found"]


ResolvedData = ResolvedPageData | ResolvedRedirectData | NothingResolvedData


class ChoiceData(TypedDict):
    """What a search can be narrowed by: `count` is how many pages the filter with this `value`
    leaves, beside the other filters that are set; `label` is for readers, in Vietnamese."""

    value: str | int
    label: str
    count: int


class FacetsData(TypedDict):
    """By the filter that takes a choice. A page counts for every section that it is below."""

    type: list[ChoiceData]
    section: list[ChoiceData]
    year: list[ChoiceData]


class FoundMetaData(TypedDict):
    """`suggestion` is a query with other words that finds something, where this one finds nothing
    at all. `next` and `previous` are the addresses of the parts beside this one."""

    total_count: int
    query: str
    suggestion: str | None
    next: str | None
    previous: str | None


class FoundData(PageData):
    """`title_html` and `snippet_html` have `<mark>` around what matches, and no other tag; what
    stands between is escaped. `date` is that of an article or gallery, ISO 8601; `section` is the
    nearest page above, null right below the front page."""

    title_html: str
    snippet_html: str
    date: str | None
    section: PageData | None


class PromotedData(PageData):
    """A page that editors put above what is found, with a sentence about it."""

    description: str


class SearchData(TypedDict):
    """`promoted` is the same for every part of a list."""

    meta: FoundMetaData
    promoted: list[PromotedData]
    facets: FacetsData
    items: list[FoundData]


class SuggestionData(PageData):
    """`title_html` is the title with `<mark>` around what was typed, and no other tag."""

    title_html: str


class SuggestionsMetaData(TypedDict):
    query: str


class SuggestionsData(TypedDict):
    meta: SuggestionsMetaData
    items: list[SuggestionData]


class VoteData(TypedDict):
    stars: Annotated[int, Field(ge=1, le=SCALE, strict=True)]


class RatingData(TypedDict):
    """`average` is null while there is no vote. `distribution` has the number of votes by stars;
    `yours` is what this visitor voted, null for one who has not."""

    page: int
    average: float | None
    count: int
    scale: int
    distribution: dict[str, int]
    yours: int | None
