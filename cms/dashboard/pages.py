"""How pages are found that somebody should look at: each function narrows down `pages`."""

from calendar import monthrange
from collections.abc import Collection
from datetime import datetime
from typing import Any

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.db.models import Case, CharField, Exists, F, OuterRef, Q, Subquery, Value, When
from django.db.models.functions import Cast, Coalesce, Concat, Greatest, Least
from django.utils import timezone
from wagtail.models import Page, Revision, WorkflowState
from wagtail.query import PageQuerySet

from home.models import InformationPage
from news.models import ArticlePage, NewsIndexPage

LASTING = (InformationPage, NewsIndexPage)  # pages that nobody replaces by a newer one
ABOVE_ANY_STEP = "ZZZZ"  # of the paths of the tree


def key_of_page() -> Cast:
    """The id of the page at hand as what refers to objects of all kinds has it."""
    return Cast(OuterRef("pk"), CharField())


def drafts(pages: PageQuerySet, user: Any) -> PageQuerySet:
    """What the user has begun or changed last and nobody has published, the latest first; without
    what is with others for approval, was returned, or waits for its time."""
    submitted = WorkflowState.objects.active().filter(
        base_content_type=ContentType.objects.get_for_model(Page), object_id=key_of_page()
    )
    return (
        pages.filter(Q(owner=user) | Q(latest_revision__user=user), has_unpublished_changes=True)
        .exclude(Exists(submitted))
        .exclude(Exists(approved()))
        .order_by("-latest_revision_created_at", "-pk")
    )


def approved() -> Any:
    """The versions of the page at hand that wait for their time."""
    return Revision.page_revisions.filter(
        object_id=key_of_page(), approved_go_live_at__isnull=False
    )


def scheduled(pages: PageQuerySet, at: datetime | None = None) -> PageQuerySet:
    """What goes out or comes down by itself, the next first, with the moments `goes_live` and
    `expires` as far as there are any."""
    first = approved().order_by("approved_go_live_at").values("approved_go_live_at")[:1]
    end = When(live=True, expire_at__gt=at or timezone.now(), then=F("expire_at"))
    return (
        pages.annotate(goes_live=Subquery(first), expires=Case(end))
        .filter(Q(goes_live__isnull=False) | Q(expires__isnull=False))
        .order_by(Least(Coalesce("goes_live", "expires"), Coalesce("expires", "goes_live")), "pk")
    )


def published(pages: PageQuerySet) -> PageQuerySet:
    """What readers see, the last published first."""
    return pages.filter(live=True, last_published_at__isnull=False).order_by(
        "-last_published_at", "-pk"
    )


def stale(pages: PageQuerySet, months: int | None = None) -> PageQuerySet:
    """Pages of lasting information that have stayed as they are for so many months (the
    portal's setting), the oldest first, with `changed_at`. A section is as new as its articles."""
    before = months_ago(settings.STALE_AFTER_MONTHS if months is None else months)
    own = Coalesce("last_published_at", "first_published_at", "latest_revision_created_at")
    below = ArticlePage.objects.filter(
        live=True,
        last_published_at__isnull=False,
        path__gt=OuterRef("path"),
        path__lt=Concat(OuterRef("path"), Value(ABOVE_ANY_STEP)),
    )
    newest = below.order_by("-last_published_at").values("last_published_at")[:1]
    lasting = pages.type(*LASTING).filter(live=True, alias_of=None)
    return (
        lasting.annotate(own_change=own)
        .filter(own_change__lt=before)
        .annotate(changed_at=Greatest("own_change", Coalesce(Subquery(newest), "own_change")))
        .filter(changed_at__lt=before)
        .order_by("changed_at", "pk")
    )


def months_ago(months: int, at: datetime | None = None) -> datetime:
    """The same day so many months earlier, or the last of a month that has no such day."""
    now = timezone.localtime(at)
    year, month = divmod(now.year * 12 + now.month - 1 - months, 12)
    day = min(now.day, monthrange(year, month + 1)[1])
    return now.replace(year=year, month=month + 1, day=day)


def with_parents(pages: Collection[Any]) -> list[Any]:
    """These pages, each with the title of the page above it in `above`; in one query."""
    paths = {page.path[: -page.steplen] for page in pages}
    titles = dict(Page.objects.filter(path__in=paths, depth__gt=1).values_list("path", "title"))
    for page in pages:
        page.above = titles.get(page.path[: -page.steplen], "")
    return list(pages)
