"""The JSON shapes of the front page's blocks."""

from typing_extensions import TypedDict

from cms.content.shapes import ImageData, PageData, PictureData


class ArticleLineData(PageData):
    """An article as a list shows it; `date` is ISO 8601."""

    date: str
    introduction: str
    cover_image: ImageData | None


class LatestNewsData(TypedDict):
    heading: str
    articles: list[ArticleLineData]


class SectionNewsData(TypedDict):
    """`section` is null, and `articles` empty, when the section is not public (any more)."""

    heading: str
    section: PageData | None
    articles: list[ArticleLineData]


class PhotoSlideshowData(TypedDict):
    heading: str
    gallery: PageData | None
    photos: list[PictureData]


class LinkData(TypedDict):
    title: str
    url: str


class LinkListData(TypedDict):
    heading: str
    links: list[LinkData]


class BannerData(TypedDict):
    image: ImageData | None
    title: str
    text: str
    url: str
