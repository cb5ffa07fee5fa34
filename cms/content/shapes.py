"""The JSON shapes of the content API. Serializers return these; clients rely on them."""

from typing import Literal

from typing_extensions import TypedDict

CalloutKind = Literal["info", "warning", "success"]


class MetaData(TypedDict):
    """What v2 puts beside the id of every nested object."""

    type: str
    detail_url: str


class FileMetaData(MetaData):
    """`download_url` is as v2's own clients expect it: of a picture without scheme and host, of a
    document with them."""

    download_url: str


class FocalPointData(TypedDict):
    """Fractions of the width and height, from the top left corner."""

    x: float
    y: float


class RenditionData(TypedDict):
    url: str
    width: int
    height: int


class SourceData(TypedDict):
    """One `<source>`: a media type, and a `srcset` with width descriptors."""

    type: str
    srcset: str


class ImageData(TypedDict):
    id: int
    meta: FileMetaData
    title: str
    alt: str
    decorative: bool
    credit: str
    width: int
    height: int
    focal_point: FocalPointData | None
    url: str
    renditions: dict[str, RenditionData]
    sources: list[SourceData]
    placeholder: str


class DocumentData(TypedDict):
    """`size` is in bytes."""

    id: int
    meta: FileMetaData
    title: str
    url: str
    file_name: str
    extension: str
    size: int


class PageData(TypedDict):
    id: int
    meta: MetaData
    title: str
    url: str


class HeadingData(TypedDict):
    """`level` is 2 or 3; `anchor` is the heading's id in HTML."""

    text: str
    level: int
    anchor: str


class PictureData(TypedDict):
    """`image` is null when its file was deleted since; `alt_text` is what to announce here."""

    image: ImageData | None
    caption: str
    alt_text: str
    decorative: bool


class GalleryData(TypedDict):
    photos: list[PictureData]


class QuoteData(TypedDict):
    text: str
    attribution: str


class TableData(TypedDict):
    """All rows are equally long; the header flags say which cells head the others."""

    caption: str
    header_row: bool
    header_column: bool
    rows: list[list[str]]


class DocumentLinkData(TypedDict):
    document: DocumentData | None
    title: str


class EmbedData(TypedDict):
    """`html` is an iframe, empty when the address can no longer be embedded."""

    url: str
    title: str
    caption: str
    provider: str
    html: str


class PageLinkData(TypedDict):
    """`page` is null when the target is not public (any more)."""

    page: PageData | None
    title: str
    introduction: str


class CalloutData(TypedDict):
    kind: CalloutKind
    title: str
    text: str


class BreadcrumbData(TypedDict):
    id: int
    title: str
    url: str


class SeoData(TypedDict):
    title: str
    description: str
    image: RenditionData | None
