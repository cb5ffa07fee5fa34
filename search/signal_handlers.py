"""The index follows what Wagtail's own signals do not tell it.

Wagtail has a saved object indexed in the background. What must not be found any more is taken out
at once, in the transaction of the change; so no reader finds it, and no count tells of it.
"""

from functools import partial
from typing import Any

from django.apps import AppConfig
from django.contrib.contenttypes.models import ContentType
from django.db import DEFAULT_DB_ALIAS, transaction
from django.db.models.signals import post_delete, post_migrate, post_save
from wagtail.documents import get_document_model
from wagtail.models import (
    Collection,
    CollectionViewRestriction,
    Page,
    PageViewRestriction,
    ReferenceIndex,
)
from wagtail.signals import page_unpublished, post_page_move

from search.engines import engine
from search.index import refresh
from search.models import IndexedObject
from search.tasks import rebuild_index


def register(app: AppConfig) -> None:
    page_unpublished.connect(refresh_page, dispatch_uid="search_unpublished")
    post_page_move.connect(refresh_page, dispatch_uid="search_moved")
    for signal in (post_save, post_delete):
        signal.connect(
            refresh_restricted_page, PageViewRestriction, dispatch_uid="search_restricted"
        )
        signal.connect(
            refresh_pages_with_documents,
            CollectionViewRestriction,
            dispatch_uid="search_collection",
        )
        signal.connect(
            refresh_pages_with_document, get_document_model(), dispatch_uid="search_document"
        )
    post_save.connect(
        refresh_pages_with_documents_later, Collection, dispatch_uid="search_collection_moved"
    )
    post_migrate.connect(prepare_index, app, dispatch_uid="search_prepare")


def refresh_page(instance: Page, **kwargs: Any) -> None:
    refresh(instance.specific_class or type(instance), [instance.pk])


def refresh_restricted_page(
    instance: PageViewRestriction, raw: bool = False, **kwargs: Any
) -> None:
    """The pages below are hidden by the one above them (see `search.finding`)."""
    page = Page.objects.filter(pk=instance.page_id).first()
    if page and not raw:
        refresh_page(page)


def refresh_pages_with_document(instance: Any, raw: bool = False, **kwargs: Any) -> None:
    if not raw:
        refresh_pages_naming([instance.pk])


def refresh_pages_with_documents(
    instance: CollectionViewRestriction, raw: bool = False, **kwargs: Any
) -> None:
    if not raw:
        refresh_pages_with_documents_in(instance.collection_id)


def refresh_pages_with_documents_later(
    instance: Collection, created: bool, raw: bool = False, **kwargs: Any
) -> None:
    """Wagtail moves a collection without a signal, after it has saved it in the same
    transaction."""
    if not created and not raw:
        transaction.on_commit(partial(refresh_pages_with_documents_in, instance.pk))


def refresh_pages_with_documents_in(collection_id: int) -> None:
    collection = Collection.objects.filter(pk=collection_id).first()
    if collection:
        within = collection.get_descendants(inclusive=True)
        documents = get_document_model().objects.filter(collection__in=within)
        refresh_pages_naming(list(documents.values_list("pk", flat=True)))


def refresh_pages_naming(ids: list[int]) -> None:
    """Those that refer to these documents, and say their titles as long as they are public."""
    references = ReferenceIndex.objects.filter(
        to_content_type=ContentType.objects.get_for_model(get_document_model()),
        to_object_id__in=[str(pk) for pk in ids],
        base_content_type=ContentType.objects.get_for_model(Page),
    )
    naming = {int(pk) for pk in references.values_list("object_id", flat=True)}
    by_type: dict[type[Page], list[int]] = {}
    for page in Page.objects.filter(pk__in=naming):
        by_type.setdefault(page.specific_class or Page, []).append(page.pk)
    for page_type, page_ids in by_type.items():
        refresh(page_type, page_ids)


def prepare_index(using: str, **kwargs: Any) -> None:
    """After every migration: an index that is not there, or not filled, is made."""
    if using != DEFAULT_DB_ALIAS or IndexedObject.objects.exists():
        return
    engine().prepare()
    engine().clear()
    if Page.objects.filter(depth__gt=2).exists():
        rebuild_index.enqueue()
