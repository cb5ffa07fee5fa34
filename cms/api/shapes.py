"""The JSON shapes of the endpoints that v2 does not have."""

from __future__ import annotations

from typing_extensions import TypedDict

from cms.content.shapes import ImageData, MetaData


class ErrorData(TypedDict):
    """`message` says, in English, what is wrong with the request."""

    message: str


class ListMetaData(TypedDict):
    """`total_count` is the length of the whole list, not of this part of it."""

    total_count: int


class NearbyMetaData(MetaData):
    html_url: str | None


class NearbyPageData(TypedDict):
    """The parent of a page, or the page that it is an alias of, as v2 nests them."""

    id: int
    meta: NearbyMetaData
    title: str


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
