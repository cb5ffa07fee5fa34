"""What a program may send for a page: Wagtail's schemas, made strict.

Wagtail's own let unknown names pass, which a program would learn from nobody; they let a body be
any list; and a field with a serializer for v2, like a picture, cannot be written at all.
"""

import types
from collections.abc import Callable
from typing import Annotated, Any

from ninja import Schema
from ninja.orm.fields import get_schema_field
from pydantic import AfterValidator, ModelWrapValidatorHandler, model_validator
from pydantic_core import PydanticCustomError
from wagtail.admin.forms import WagtailAdminPageForm
from wagtail.api import APIField
from wagtail.api.v3.registry import registry
from wagtail.api.v3.schemas.pages import PageCreateMetaSchema
from wagtail.fields import StreamField
from wagtail.models import Page, get_page_models

from cms.writing.forms import keeping_unknown_blocks
from cms.writing.streams import stored_body


class KnownNames(Schema):
    """Refuses names that a page, or its `meta`, does not have."""

    # Around ninja's own validator, which hides from any inner one what was sent.
    @model_validator(mode="wrap")
    @classmethod
    def refuse_unknown(cls, value: Any, handler: ModelWrapValidatorHandler[Any]) -> Any:
        if isinstance(value, dict):
            check_names(value, set(cls.model_fields), "")
            if isinstance(value.get("meta"), dict):
                check_names(value["meta"], set(PageCreateMetaSchema.model_fields), "meta.")
        return handler(value)


def check_names(value: dict[str, Any], known: set[str], prefix: str) -> None:
    """Raises PydanticCustomError naming what is not known."""
    if unknown := [f"{prefix}{name}" for name in sorted(set(value) - known)]:
        text = "Unknown: {unknown}. Known: {known}"
        names = {"unknown": ", ".join(unknown), "known": ", ".join(sorted(known))}
        raise PydanticCustomError("unknown_name", text, names)


def checked(field: StreamField) -> Callable[[list[Any]], list[Any]]:
    """A validator that gives what is to be stored in `field`."""

    def check(value: list[Any]) -> list[Any]:
        try:
            return stored_body(field.stream_block, field.name, value)
        except ValueError as error:
            problems = {"problems": str(error)}
            raise PydanticCustomError("invalid_block", "{problems}", problems) from error

    return check


def strict(schema: type[Schema], model: type[Page]) -> type[Schema]:
    """`schema`, for creating or changing pages of the type `model`, without its holes."""
    annotations: dict[str, Any] = {}
    defaults: dict[str, Any] = {}
    for field in APIField.get_writable_fields_for_model(model):
        column = model._meta.get_field(field.name)
        if isinstance(column, StreamField):
            annotations[field.name] = Annotated[list[Any], AfterValidator(checked(column))]
            defaults[field.name] = []
        elif field.serializer is not None:
            annotations[field.name], defaults[field.name] = get_schema_field(column)[0], None
    namespace = {"__annotations__": annotations, "__module__": __name__, **defaults}
    made: type[Schema] = types.new_class(
        schema.__name__, (KnownNames, schema), exec_body=lambda body: body.update(namespace)
    )
    return made


def make_strict() -> None:
    """Called once, before Wagtail's routers are imported: they read the registry as they are."""
    for model in get_page_models():
        registered = registry.get(model._meta.label)
        if registered and registered.create_schema and registered.patch_schema:
            registered.create_schema = strict(registered.create_schema, model)
            registered.patch_schema = strict(registered.patch_schema, model)
            form = getattr(model, "base_form_class", WagtailAdminPageForm)
            model.api_base_form_class = keeping_unknown_blocks(form)
