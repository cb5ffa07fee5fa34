"""Links are looked at again when what they lead to changes, in the background and after the commit.

An address that an editor typed is known to nobody as a reference; the check of all pages, each
night, sees what has become of it.
"""

from collections.abc import Collection
from functools import partial
from typing import Any

from django.db import transaction
from django.db.models.signals import post_delete, post_save, pre_delete
from wagtail.contrib.redirects.models import Redirect
from wagtail.documents import get_document_model
from wagtail.models import Collection as FileCollection
from wagtail.models import CollectionViewRestriction, Page, PageViewRestriction
from wagtail.signals import page_published, page_slug_changed, page_unpublished, post_page_move

from cms.dashboard import tasks
from cms.dashboard.links.referring import pages_referring_to, pages_with_lost_address


def register() -> None:
    for signal in (page_published, page_unpublished, page_slug_changed, post_page_move):
        signal.connect(check_around_page, dispatch_uid="check_links_around_page")
    pre_delete.connect(check_without_page, sender=Page, dispatch_uid="check_links_without_page")
    document = get_document_model()
    post_save.connect(check_of_document, sender=document, dispatch_uid="check_links_of_document")
    pre_delete.connect(check_of_document, sender=document, dispatch_uid="check_links_without")
    for signal in (post_save, post_delete):
        signal.connect(
            check_around_restriction, PageViewRestriction, dispatch_uid="check_links_restriction"
        )
        signal.connect(
            check_of_collection, CollectionViewRestriction, dispatch_uid="check_links_collection"
        )
        signal.connect(check_lost_address, Redirect, dispatch_uid="check_links_redirect")


def check_later(page_ids: Collection[int]) -> None:
    if page_ids:
        transaction.on_commit(partial(tasks.check_links_in.enqueue, sorted(page_ids)))


def check_around_later(page_id: int) -> None:
    transaction.on_commit(partial(tasks.check_links_around.enqueue, page_id))


def check_around_page(instance: Page, **kwargs: Any) -> None:
    check_around_later(instance.pk)


def check_around_restriction(
    instance: PageViewRestriction, raw: bool = False, **kwargs: Any
) -> None:
    if not raw:
        check_around_later(instance.page_id)


def check_without_page(instance: Page, **kwargs: Any) -> None:
    """Before the page goes: its references go with it."""
    check_later(pages_referring_to(Page, [instance.pk]) - {instance.pk})


def check_of_document(instance: Any, raw: bool = False, **kwargs: Any) -> None:
    if not raw:
        check_later(pages_referring_to(get_document_model(), [instance.pk]))


def check_of_collection(
    instance: CollectionViewRestriction, raw: bool = False, **kwargs: Any
) -> None:
    collection = FileCollection.objects.filter(pk=instance.collection_id).first()
    if collection and not raw:
        model = get_document_model()
        within = collection.get_descendants(inclusive=True)
        ids = model.objects.filter(collection__in=within).values_list("pk", flat=True)
        check_later(pages_referring_to(model, list(ids)))


def check_lost_address(instance: Redirect, raw: bool = False, **kwargs: Any) -> None:
    """A redirect is how many a lost address is found again."""
    if not raw:
        path, _, _ = instance.old_path.partition("?")
        check_later(pages_with_lost_address(path))
