"""What the blocks of a front page list, found for all of them at once."""

from django.db.models import Q
from wagtail.blocks import StreamValue

from cms.content.listed import Listed
from home.values import ArticlesValue, LatestNewsValue, PhotoSlideshowValue, SectionNewsValue
from media.models import GalleryPage
from news.models import ArticlePage


def listed_by(body: StreamValue) -> Listed:
    """The articles and photographs that the blocks show, which the blocks know from then on."""
    latest: list[LatestNewsValue] = values(body, "latest_news")
    sections: list[SectionNewsValue] = values(body, "section_news")
    slideshows: list[PhotoSlideshowValue] = values(body, "photo_slideshow")
    find_articles(latest, sections)
    find_photographs(slideshows)
    lists: list[ArticlesValue] = [*latest, *sections]
    return Listed(
        pages=[article for each in lists for article in each.articles],
        streams=[each.photographs for each in slideshows],
    )


def values(body: StreamValue, kind: str) -> list:
    return [block.value for block in body.blocks_by_name(kind)]


def find_articles(latest: list[LatestNewsValue], sections: list[SectionNewsValue]) -> None:
    """Set the articles of every block, in one query."""
    wanted = Q(pk__in=[])
    for each in latest:
        newest = ArticlePage.objects.published().newest_first()[: each["count"]]
        wanted |= Q(pk__in=newest.values("pk"))
    for each in sections:
        if each.target:
            newest = each.target.articles()[: each["count"]]
            wanted |= Q(pk__in=newest.values("pk"))
    if not latest and not sections:
        return
    found = list(ArticlePage.objects.filter(wanted).newest_first().defer_streamfields())
    for each in latest:
        each.articles = found[: each["count"]]
    for each in sections:
        inside = [a for a in found if each.target and a.is_descendant_of(each.target)]
        each.articles = inside[: each["count"]]


def find_photographs(slideshows: list[PhotoSlideshowValue]) -> None:
    """Set the galleries of every block with their photographs, in one query."""
    ids = {each.target.pk for each in slideshows if each.target}
    galleries = GalleryPage.objects.in_bulk(ids) if ids else {}
    for each in slideshows:
        each.target = each.target and galleries.get(each.target.pk)
