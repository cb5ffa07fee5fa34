from typing import Any

from rest_framework.fields import Field


class OfSpecificPage(Field):
    """A field that most page types have, in a list of pages of any type; null where one has not."""

    def __init__(self, field: Field, **kwargs: Any) -> None:
        super().__init__(read_only=True, **kwargs)
        self.field = field

    def bind(self, field_name: str, parent: Any) -> None:
        super().bind(field_name, parent)
        holder: Any = self  # DRF's types expect a serializer; it needs no more than a field
        self.field.bind(field_name, holder)

    def get_attribute(self, page: Any) -> Any:
        return getattr(page, str(self.field_name), None)

    def to_representation(self, value: Any) -> Any:
        return self.field.to_representation(value)
