"""Filters by columns in the document: those of a viewset's model, or of all page types."""

from dataclasses import replace
from functools import cache
from typing import Any

from wagtail.models import Page

from cms.api.columns import column_filters
from cms.api.openapi.operations import Parameter
from cms.content.page_types import page_types


def filters(view: Any) -> list[Parameter]:
    return column_filters(view, view.model)


@cache
def page_filters(view: Any) -> list[Parameter]:
    """The parameters of every page type; the types named of what is no column of all pages."""
    of_all = {parameter.name for parameter in column_filters(view, Page)}
    found: dict[str, list[Any]] = {}
    parameters = {}
    for model in page_types():
        for parameter in column_filters(view, model):
            parameters[parameter.name] = parameter
            found.setdefault(parameter.name, []).append(model)
    return [
        parameters[name] if name in of_all else only_for(models, parameters[name])
        for name, models in found.items()
    ]


def only_for(models: list[Any], parameter: Parameter) -> Parameter:
    said = parameter.description.removesuffix(".")
    return replace(parameter, description=f"{said}; with `type=` one of {labels(models)}.")


def labels(models: list[Any]) -> str:
    """The names of the types; of all, that it takes one."""
    if len(models) == len(page_types()):
        return "the page types"
    return ", ".join(model._meta.label for model in models)
