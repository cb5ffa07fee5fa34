"""The ways in which pages and files are not for the public."""

from datetime import timedelta
from typing import Final

from django.utils import timezone
from wagtail.models import Collection, CollectionViewRestriction, Page, PageViewRestriction

WAYS: Final = ("draft", "private", "below a private page", "expired")


def hide(page: Page, way: str) -> None:
    """Take `page` from the public in one of WAYS."""
    match way:
        case "draft":
            Page.objects.get(pk=page.pk).unpublish()
        case "private":
            restrict(page)
        case "below a private page":
            restrict(page.get_parent())
        case "expired":
            expire(page)


def restrict(page: Page) -> None:
    PageViewRestriction.objects.create(page=page, restriction_type=PageViewRestriction.LOGIN)


def expire(page: Page) -> None:
    """Let the page's end pass, without a scheduler to take it down."""
    past = timezone.now() - timedelta(minutes=1)
    Page.objects.filter(pk=page.pk).update(expire_at=past)


def private_collection() -> Collection:
    """One whose files only who has logged in may see."""
    collection = Collection.get_first_root_node().add_child(name="Nội bộ")
    CollectionViewRestriction.objects.create(
        collection=collection, restriction_type=CollectionViewRestriction.LOGIN
    )
    return collection
