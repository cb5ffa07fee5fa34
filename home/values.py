"""What the front page's blocks can say: they find their articles and pictures themselves."""

from collections.abc import Mapping
from functools import cached_property
from typing import Any

from wagtail.blocks import StreamValue, StructValue

from cms.content import renditions
from cms.content.addresses import absolute_url
from cms.content.blocks import known_raw
from cms.content.loading import public_page
from cms.content.values import PictureValue
from cms.content.visibility import public_file
from home.shapes import (
    ArticleLineData,
    BannerData,
    LatestNewsData,
    LinkData,
    LinkListData,
    PhotoSlideshowData,
    SectionNewsData,
)
from media.models import GalleryPage
from news.models import ArticlePage, NewsIndexPage

Context = Mapping[str, Any] | None


def article_line(article: ArticlePage, context: Context) -> ArticleLineData:
    image = article.cover
    return {
        **article.as_link_data(context),
        "date": article.date.isoformat(),
        "introduction": article.introduction,
        "cover_image": image.as_data(context) if image else None,
    }


class ArticlesValue(StructValue):
    """Some articles, of which the first is shown larger."""

    @property
    def lead(self) -> ArticlePage | None:
        return self.articles[0] if self.articles else None

    @property
    def others(self) -> list[ArticlePage]:
        return self.articles[1:]


class LatestNewsValue(ArticlesValue):
    @cached_property
    def articles(self) -> list[ArticlePage]:
        newest = ArticlePage.objects.published().newest_first().for_listing()
        return list(newest[: self["count"]])

    @cached_property
    def index(self) -> NewsIndexPage | None:
        """The page with all news: the index highest in the tree."""
        index: NewsIndexPage | None = (
            NewsIndexPage.objects.published().order_by("depth", "path").first()
        )
        return index

    def as_data(self, context: Context = None) -> LatestNewsData:
        return {
            "heading": self["heading"],
            "articles": [article_line(article, context) for article in self.articles],
        }


class SectionNewsValue(ArticlesValue):
    @cached_property
    def target(self) -> NewsIndexPage | None:
        """The section, when the public may see it; in a template, `section` is what was chosen."""
        target: NewsIndexPage | None = public_page(self["section"])
        return target

    @property
    def label(self) -> str:
        return self["heading"] or (self.target.title if self.target else "")

    @cached_property
    def articles(self) -> list[ArticlePage]:
        if self.target is None:
            return []
        return list(self.target.articles().for_listing()[: self["count"]])

    def as_data(self, context: Context = None) -> SectionNewsData:
        return {
            "heading": self.label,
            "section": self.target.as_link_data(context) if self.target else None,
            "articles": [article_line(article, context) for article in self.articles],
        }


class PhotoSlideshowValue(StructValue):
    @cached_property
    def target(self) -> GalleryPage | None:
        """The gallery, when the public may see it."""
        target: GalleryPage | None = public_page(self["gallery"])
        return target

    @cached_property
    def photographs(self) -> StreamValue:
        """As many of the gallery's photographs as are shown."""
        body = self.target.body if self.target else GalleryPage().body
        return StreamValue(body.stream_block, known_raw(body)[: self["count"]], is_lazy=True)

    @property
    def photos(self) -> list[PictureValue]:
        photos = [block.value for block in self.photographs]
        renditions.bring(photo["image"] for photo in photos)
        return photos

    def as_data(self, context: Context = None) -> PhotoSlideshowData:
        return {
            "heading": self["heading"],
            "gallery": self.target.as_link_data(context) if self.target else None,
            "photos": [photo.as_data(context) for photo in self.photos],
        }


class LinkValue(StructValue):
    @cached_property
    def target(self) -> Any:
        return public_page(self["page"])

    @property
    def label(self) -> str:
        return self["title"] or (self.target.title if self.target else "")

    @property
    def url(self) -> str:
        """Empty when the page that it leads to is not public (any more)."""
        if self["page"]:
            return self.target.canonical_url if self.target else ""
        return self["url"] or ""

    def as_data(self, context: Context = None) -> LinkData:
        return {"title": self.label, "url": self.url and absolute_url(self.url, context)}


class LinkListValue(StructValue):
    @property
    def working_links(self) -> list[LinkValue]:
        """The links that lead somewhere."""
        return [link for link in self["links"] if link.url]

    def as_data(self, context: Context = None) -> LinkListData:
        return {
            "heading": self["heading"],
            "links": [link.as_data(context) for link in self.working_links],
        }


class BannerValue(LinkValue):
    def as_data(self, context: Context = None) -> BannerData:
        image = public_file(self["image"])
        return {
            "image": image.as_data(context) if image else None,
            "title": self.label,
            "text": self["text"],
            "url": self.url and absolute_url(self.url, context),
        }
