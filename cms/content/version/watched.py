"""Which tables hold what the public is told."""

from collections.abc import Iterable
from typing import Final

from django.db.models import Model
from taggit.models import TagBase, TaggedItemBase
from wagtail.contrib.redirects.models import Redirect
from wagtail.contrib.settings.models import BaseGenericSetting, BaseSiteSetting
from wagtail.documents.models import AbstractDocument
from wagtail.images.models import AbstractImage, AbstractRendition
from wagtail.models import BaseViewRestriction, Collection, Page, Site

WATCHED: Final = (
    AbstractDocument,
    AbstractImage,
    AbstractRendition,
    BaseGenericSetting,
    BaseSiteSetting,
    BaseViewRestriction,
    Collection,
    Page,
    Redirect,
    Site,
    TagBase,
    TaggedItemBase,
)

# What saving a draft or taking a page in hand writes into the row of a page.
UNSEEN: Final = {
    "draft_title",
    "has_unpublished_changes",
    "latest_revision",
    "latest_revision_created_at",
    "locked",
    "locked_at",
    "locked_by",
    "owner",
}


def is_watched(model: type[Model]) -> bool:
    """Whether it is of a kind of Wagtail's, or one of ours that says so."""
    return issubclass(model, WATCHED) or getattr(model, "is_told_to_the_public", False)


def watched(models: Iterable[type[Model]]) -> dict[str, list[str]]:
    """The watched ones of these models: their tables, each with the columns that anybody sees."""
    return {
        model._meta.db_table: [
            field.column
            for field in model._meta.local_concrete_fields
            if field.column and (model is not Page or field.name not in UNSEEN)
        ]
        for model in models
        if is_watched(model) and model._meta.managed and not model._meta.proxy
    }
