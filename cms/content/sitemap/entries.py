"""A part of the pages as a sitemap lists them, in a number of queries that does not grow with it.

Of pictures, as search engines ask: https://developers.google.com/search/docs/crawling-indexing/sitemaps/image-sitemaps
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from datetime import datetime
from itertools import islice
from typing import Any, Final

from django.db.models import Model
from wagtail.images import get_image_model
from wagtail.models import Page
from wagtail.query import PageQuerySet

from cms.content import renditions
from cms.content.addresses import canonical_url
from cms.content.dates import local
from cms.content.page_types import page_types
from cms.content.references import references_in
from cms.content.visibility import private_collections, public

MAX_PICTURES: Final = 1000  # of one page; more are not read
AT_ONCE: Final = 10_000  # pictures in one query


@dataclass
class Entry:
    """A page and, in their order, the pictures on it."""

    location: str
    modified: datetime | None
    pictures: list[str] = field(default_factory=list)


def listed_pages(root: Page) -> PageQuerySet:
    """The public pages of a site. In the order of their ids, so that a new one changes only the
    last part."""
    return Page.objects.descendant_of(root, inclusive=True).filter(public()).order_by("pk")


def entries(root: Page, start: int, end: int, absolute: Callable[[str], str]) -> list[Entry]:
    """The pages from place `start` up to `end`, those without an address left out; `absolute` makes
    an address of this server so."""
    columns = ("pk", "url_path", "last_published_at", "path", "depth")
    pages = list(listed_pages(root).only(*columns)[start:end])
    shown = pictures_of([page.pk for page in pages])
    files = addresses({pk for ids in shown.values() for pk in ids})
    found = []
    for page in pages:
        pictures = [absolute(files[pk]) for pk in shown.get(page.pk, ()) if pk in files]
        entry = Entry(canonical_url(page), local(page.last_published_at), pictures)
        found.append(entry)
    return [entry for entry in found if entry.location]


def pictures_of(page_ids: list[int]) -> dict[int, list[int]]:
    """The ids of the pictures of each page: its cover, and those in the body of a page type that
    says so. One query for each page type."""
    shown: dict[int, list[int]] = {}
    for model in page_types():
        names = ["cover_image", *([model.sitemap_pictures] if model.sitemap_pictures else [])]
        rows = model.objects.filter(pk__in=page_ids).values_list("pk", *names)
        for pk, cover, *streams in rows:
            inside = (image for stream in streams for image in images_in(stream))
            ids = dict.fromkeys(filter(None, (cover, *inside)))
            if ids:
                shown[pk] = list(islice(ids, MAX_PICTURES))
    return shown


def images_in(stream: Any) -> Iterator[int]:
    images = get_image_model()
    return (pk for model, pk in references_in(stream) if model is images)


def addresses(ids: Iterable[int]) -> dict[int, str]:
    """Where the public ones of these pictures are, in the size for looking at them alone."""
    images = get_image_model()
    renditions_model = images.get_rendition_model()
    wanted = sorted(ids)
    found: dict[int, str] = {}
    for start in range(0, len(wanted), AT_ONCE):
        some = wanted[start : start + AT_ONCE]
        public_ones = images.objects.filter(pk__in=some)
        public_ones = public_ones.exclude(collection__in=private_collections())
        files = dict(public_ones.values_list("pk", "file"))
        large = renditions_model.objects.filter(image__in=files, filter_spec=renditions.LARGE)
        found |= {pk: url_of(images, name) for pk, name in files.items()}
        found |= {
            pk: url_of(renditions_model, name) for pk, name in large.values_list("image_id", "file")
        }
    return found


def url_of(model: type[Model], name: str) -> str:
    """The address of a stored file by its name, without reading the row that it belongs to."""
    column: Any = model._meta.get_field("file")
    url: str = column.storage.url(name)
    return url
