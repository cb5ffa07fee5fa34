"""A log of what the public could see of the page tree, in the order in which it was committed.

Nothing is told by whoever changes a page: what anybody may read now is compared with what the log
said last. So a page that is unpublished, deleted, restricted, or moved below a restricted page
leaves a tombstone in each case, and one that was never public leaves nothing.
"""

from collections.abc import Collection
from typing import Any

from django.db.models.signals import post_delete, post_save
from wagtail.models import Page, PageViewRestriction
from wagtail.signals import (
    page_published,
    page_slug_changed,
    page_unpublished,
    post_page_move,
)

from cms.content.locks import tree_lock
from cms.content.models import PageChange
from cms.content.visibility import public

Kind = PageChange.Kind


def note_changes(ids: Collection[int], *, edited: bool = False, deleted: bool = False) -> None:
    """Log what has become of these pages since they were last in the log.

    `edited`: their content is new; `deleted`: they are gone. The tree lock makes the numbers of
    the log follow the order of the commits, so that no reader passes one by.
    """
    with tree_lock():
        there = Page.objects.filter(public(), pk__in=ids, depth__gt=1)
        pages = there.select_related("content_type")
        now = {} if deleted else {page.pk: page for page in pages}
        before = {change.page_id: change for change in PageChange.objects.last_of(ids)}
        changes = []
        for pk in ids:
            last, page = before.get(pk), now.get(pk)
            if page and (kind := _kind_of_public(page, last, edited)):
                changes.append(
                    PageChange(page_id=pk, kind=kind, type=_type(page), url_path=page.url_path)
                )
            elif not page and last and last.is_visible:
                kind = Kind.DELETED if deleted else Kind.UNPUBLISHED
                changes.append(
                    PageChange(page_id=pk, kind=kind, type=last.type, url_path=last.url_path)
                )
        PageChange.objects.bulk_create(changes)


def _kind_of_public(page: Page, last: PageChange | None, edited: bool) -> Kind | None:
    if last is None or not last.is_visible:
        return Kind.PUBLISHED
    if last.url_path != page.url_path:
        return Kind.MOVED
    return Kind.CHANGED if edited else None


def _type(page: Page) -> str:
    model = page.content_type.model_class()
    return model._meta.label if model else ""


def _with_descendants(page: Page) -> list[int]:
    return list(Page.objects.descendant_of(page, inclusive=True).values_list("pk", flat=True))


def _on_create(instance: Any, created: bool, raw: bool, **kwargs: Any) -> None:
    """A page may be live from the beginning: a copy, or one that a program adds."""
    if created and not raw and isinstance(instance, Page) and instance.live:
        note_changes([instance.pk])


def _on_publish(instance: Page, **kwargs: Any) -> None:
    note_changes([instance.pk], edited=True)


def _on_unpublish(instance: Page, **kwargs: Any) -> None:
    # Wagtail also says this of a live page that it is about to delete.
    if not Page.objects.filter(pk=instance.pk, live=True).exists():
        note_changes([instance.pk])


def _on_new_address(instance: Page, **kwargs: Any) -> None:
    note_changes(_with_descendants(instance))


def _on_delete(instance: Page, **kwargs: Any) -> None:
    note_changes([instance.pk], deleted=True)


def _on_restriction(instance: PageViewRestriction, **kwargs: Any) -> None:
    page = Page.objects.filter(pk=instance.page_id).first()
    note_changes(_with_descendants(page) if page else [])


def register() -> None:
    post_save.connect(_on_create, dispatch_uid="note_create")
    page_published.connect(_on_publish, dispatch_uid="note_publish")
    page_unpublished.connect(_on_unpublish, dispatch_uid="note_unpublish")
    page_slug_changed.connect(_on_new_address, dispatch_uid="note_new_slug")
    post_page_move.connect(_on_new_address, dispatch_uid="note_move")
    post_delete.connect(_on_delete, sender=Page, dispatch_uid="note_delete")
    for signal in (post_save, post_delete):
        signal.connect(_on_restriction, sender=PageViewRestriction, dispatch_uid="note_restriction")
