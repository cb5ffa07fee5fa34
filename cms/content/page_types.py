"""The page types of the portal, and pages as objects of their own types."""

from __future__ import annotations

from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

from django.conf import settings
from django.db.models import F, QuerySet, Value
from django.db.models.functions import Coalesce
from wagtail.fields import StreamField
from wagtail.models import Page, get_page_models

if TYPE_CHECKING:
    from cms.content.models import BasePage


@cache
def page_types() -> list[type[BasePage]]:
    from cms.content.models import BasePage  # which reads with what is here

    models = [model for model in get_page_models() if issubclass(model, BasePage)]
    return sorted(models, key=lambda model: str(model._meta.label))


@cache
def accessors() -> dict[type[BasePage], str]:
    """The attribute of a plain Page under which it is an object of each type; none for a type
    whose name another application has too."""
    taken = Counter(relation.name for relation in Page._meta.related_objects)
    names = {model: str(model._meta.model_name) for model in page_types()}
    return {model: name for model, name in names.items() if taken[name] == 1}


def stream_names(model: type[Page]) -> list[str]:
    """The columns of a page type that hold bodies."""
    columns = model._meta.concrete_fields
    return [column.name for column in columns if isinstance(column, StreamField)]


def with_types(pages: QuerySet[Page], with_bodies: bool = False) -> QuerySet[Page]:
    """The same pages, read together with the columns of their types (see `own_type`)."""
    joined = pages.select_related("locale", *accessors().values())
    if with_bodies:
        return joined
    bodies = [
        f"{accessor}__{name}"
        for model, accessor in accessors().items()
        for name in stream_names(model)
    ]
    return joined.defer(*bodies)


def with_language(pages: QuerySet[Page]) -> QuerySet[Page]:
    """The same plain pages, each with the `language` that it is written in."""
    columns = [
        F(f"{accessor}__language")
        for model, accessor in accessors().items()
        if any(column.name == "language" for column in model._meta.concrete_fields)
    ]
    return pages.annotate(language=Coalesce(*columns, Value(settings.LANGUAGE_CODE)))


def own_type(page: Page) -> Page:
    """The page as an object of its own type; without a query if it was read `with_types`."""
    accessor = accessors().get(page.specific_class)
    if accessor is None or isinstance(page, page.specific_class):
        return page.specific
    own: Page = getattr(page, accessor)
    own.locale = page.locale
    return own


def own_types(pages: QuerySet[Page]) -> dict[int, Page]:
    """Pages by id, as objects of their own types without their bodies; in one query if they are of
    the portal's types."""
    return {page.pk: own_type(page) for page in with_types(pages)}
