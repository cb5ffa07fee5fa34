"""What anybody may read: the one answer to this question, for pages, pictures and documents."""

from datetime import datetime
from typing import Any, TypeVar

from django.db.models import Exists, F, OuterRef, Q
from django.db.models.functions import StrIndex
from django.utils import timezone
from wagtail.models import Collection, CollectionViewRestriction, PageViewRestriction

from cms.content.version import remembered

File = TypeVar("File", bound=Any)


def not_expired(at: datetime | None = None) -> Q:
    """The condition that a page has not come to its end at a moment (now)."""
    return Q(expire_at__isnull=True) | Q(expire_at__gt=at or timezone.now())


def public(at: datetime | None = None) -> Q:
    """The condition that anybody may read a page at a moment (now): live, not expired, and neither
    it nor a page above it under a restriction.

    An expired page counts as gone at once, whether or not the scheduler has been by.
    """
    restrictions = PageViewRestriction.objects.annotate(
        position=StrIndex(OuterRef("path"), F("page__path"))
    )
    return Q(live=True) & not_expired(at) & ~Q(Exists(restrictions.filter(position=1)))


@remembered
def private_collections() -> frozenset[int]:
    """The ids of the collections whose files are not for everybody."""
    restricted = CollectionViewRestriction.objects.select_related("collection")
    private = Q(pk__in=[])
    for restriction in restricted:
        private |= Q(path__startswith=restriction.collection.path)
    return frozenset(Collection.objects.filter(private).values_list("pk", flat=True))


def public_file(file: File | None) -> File | None:
    """A picture or document of the library, if there is one and it is for everybody."""
    return file if file and file.collection_id not in private_collections() else None
