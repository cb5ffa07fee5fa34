"""Which pages lead to something, as far as is known without reading them."""

from collections.abc import Collection
from urllib.parse import unquote

from django.contrib.contenttypes.models import ContentType
from django.db.models import Model, Q
from wagtail.models import Page, ReferenceIndex

from cms.dashboard.models import BrokenLink

AT_ONCE = 500  # parameters of one query


def pages_referring_to(model: type[Model], ids: Collection[int]) -> set[int]:
    """The pages that refer to these objects by their ids. A link by its address is in no index: it
    is looked at when all are."""
    texts = [str(pk) for pk in ids]
    found: set[int] = set()
    for start in range(0, len(texts), AT_ONCE):
        references = ReferenceIndex.objects.filter(
            to_content_type=ContentType.objects.get_for_model(model),
            to_object_id__in=texts[start : start + AT_ONCE],
            base_content_type=ContentType.objects.get_for_model(Page),
        )
        found.update(int(pk) for pk in references.values_list("object_id", flat=True))
    return found


def pages_naming(page: Page) -> set[int]:
    """The pages with a broken link whose address names this page."""
    naming = BrokenLink.objects.filter(address__contains=page.slug)
    return set(naming.values_list("page_id", flat=True))


def pages_with_lost_address(path: str) -> set[int]:
    """The pages with a link to this path, at which there is no page, or only a redirect."""
    kinds = [BrokenLink.Kind.NOWHERE, BrokenLink.Kind.REDIRECTED]
    there = Q(address__contains=path) | Q(address__contains=unquote(path))
    lost = BrokenLink.objects.filter(there, kind__in=kinds)
    return set(lost.values_list("page_id", flat=True))
