"""Puts the tree lock around Wagtail's tree writes.

The admin moves and deletes plain `Page` objects, not only our page types, so the lock has to sit on
`Page` itself: `install_tree_lock` wraps its writing methods once, at start-up. Under the lock the
pages at hand are first brought up to date, because they were read before it was taken; saving a
stale one would write back an old path.

When an address changes, Wagtail notes redirects only after the commit. That too goes through the
lock: on PostgreSQL a redirect to a page that is just being deleted would end in a deadlock.
"""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.core.exceptions import ValidationError
from wagtail.models import Page
from wagtail.query import PageQuerySet
from wagtail.signals import page_slug_changed

from cms.content.locks import tree_lock

WRITING_METHODS = (
    "add_child",
    "add_sibling",
    "copy",
    "delete",
    "move",
    "publish",
    "save",
    "save_revision",
    "unpublish",
)


def refresh_position(page: Page) -> None:
    """Read again where a stored page stands; a new page is left as it is.

    Raises DoesNotExist when the page was deleted meanwhile.
    """
    if page._state.adding:
        return
    position = Page.objects.values_list("path", "depth", "numchild", "url_path")
    page.path, page.depth, page.numchild, page.url_path = position.get(pk=page.pk)


def refresh_address(page: Page) -> None:
    """Derive a stored page's address again from its parent's and its own slug, before it is saved:
    an ancestor may have been renamed since, or this very page is being moved."""
    if not page._state.adding and not page.is_root():
        page.set_url_path(page.get_parent(update=True))


def check_slug_is_free(page: Page, target: Page, pos: str | None) -> None:
    """Raises ValidationError when a move would give two pages one address.

    Wagtail's admin asks this in the form, before the lock is taken; whoever moves a page by program
    is not asked at all.
    """
    parent = target if pos and pos.endswith("-child") else target.get_parent(update=True)
    if parent and not Page._slug_is_available(page.slug, parent, page):
        raise ValidationError(
            f"Trang “{parent.title}” đã có một trang con với đường dẫn “{page.slug}”."
        )


def _locked(method: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(method)
    def locked(self: Page, *args: Any, **kwargs: Any) -> Any:
        with tree_lock():
            for page in (self, *args, *kwargs.values()):
                if isinstance(page, Page):
                    refresh_position(page)
            if method.__name__ == "save":
                refresh_address(self)
            if method.__name__ == "move":
                check_slug_is_free(self, *_target_and_position(*args, **kwargs))
            return method(self, *args, **kwargs)

    return locked


def _target_and_position(
    target: Page, pos: str | None = None, **kwargs: Any
) -> tuple[Page, str | None]:
    return target, pos


def _locked_delete(method: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(method)
    def locked(self: PageQuerySet, *args: Any, **kwargs: Any) -> Any:
        with tree_lock():
            return method(self, *args, **kwargs)

    # Django and treebeard read these marks: not callable from templates, not on managers.
    locked.alters_data = True  # type: ignore[attr-defined]
    locked.queryset_only = True  # type: ignore[attr-defined]
    return locked


def _locked_send(send: Callable[..., Any]) -> Callable[..., Any]:
    @wraps(send)
    def locked(sender: type[Page], *, instance: Page, **named: Any) -> Any:
        with tree_lock():
            try:
                refresh_position(instance)
            except Page.DoesNotExist:
                return []  # deleted since the commit: no address is left to lead to
            return send(sender, instance=instance, **named)

    return locked


def install_tree_lock() -> None:
    """Wrap all that writes the tree, or reads it to write elsewhere. Called once, at start-up."""
    for name in WRITING_METHODS:
        setattr(Page, name, _locked(getattr(Page, name)))
    PageQuerySet.delete = _locked_delete(PageQuerySet.delete)
    page_slug_changed.send = _locked_send(page_slug_changed.send)
