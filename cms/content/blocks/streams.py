"""Streams and lists that lose nothing: neither blocks of a type that the code does not have, nor
what a form sent only in part."""

from collections.abc import Mapping
from typing import Any

from django import forms
from wagtail.admin.telepath import register
from wagtail.blocks import Block, StreamValue
from wagtail.blocks import ListBlock as WagtailListBlock
from wagtail.blocks import StreamBlock as WagtailStreamBlock
from wagtail.blocks.list_block import ListBlockValidationError, ListValue
from wagtail.blocks.stream_block import StreamBlockAdapter, StreamBlockValidationError

from cms.content.blocks.posted import INCOMPLETE, Rows, posted_json
from cms.content.blocks.unknown import FORM_TYPE, UnknownBlock


class ChildBlocks(dict[str, Block]):
    """The declared blocks by name. Who asks for another gets an `UnknownBlock` of that name; it is
    not among the names, so that nothing else is offered, described or accepted."""

    def __missing__(self, name: str) -> Block:
        return UnknownBlock.of_type(name)


def known_blocks(stream: StreamValue) -> list[StreamValue.StreamChild]:
    """The blocks of a body that the code has: what the public gets."""
    known = stream.stream_block.child_blocks
    return [child for child in stream if child.block_type in known]


def known_raw(stream: StreamValue) -> list[dict[str, Any]]:
    """The same as JSON has them, without reading what they refer to."""
    known = stream.stream_block.child_blocks
    return [item for item in stream.raw_data if item["type"] in known]


class StreamBlock(WagtailStreamBlock):
    """Wagtail's leaves out blocks of unknown types when it reads, and the next save deletes them.
    This one keeps them in their places, and leaves them out of what the public gets."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        declared: dict[str, Block] = self.child_blocks  # type: ignore[has-type]  # Wagtail's
        self.child_blocks = ChildBlocks(declared)
        self.unknown_block = UnknownBlock.of_type(FORM_TYPE)

    def to_python(self, value: Any) -> StreamValue:
        raw = posted_json(value) if isinstance(value, str) else value
        if isinstance(raw, list) and raw and isinstance(raw[0], dict):
            return StreamValue(self, list(raw), is_lazy=True)
        return super().to_python(value)

    def bulk_to_python(self, values: list[Any]) -> list[StreamValue]:
        return [self.to_python(value) for value in values]

    def get_form_state(self, value: StreamValue | None) -> list[dict[str, Any]]:
        state: list[dict[str, Any]] = super().get_form_state(value)
        for item in state:
            if item["type"] not in self.child_blocks:
                item["type"] = FORM_TYPE
        return state

    def value_from_datadict(self, data: Mapping[str, Any], files: Any, prefix: str) -> StreamValue:
        rows = Rows.posted(data, prefix)
        children = []
        for row in rows.prefixes:
            child = self._posted_child(data, files, row)
            if child is None:
                rows.are_complete = False
            else:
                children.append((*child, data.get(f"{row}-id")))
        stream = StreamValue(self, children)
        stream.is_complete = rows.are_complete
        return stream

    def _posted_child(
        self, data: Mapping[str, Any], files: Any, row: str
    ) -> tuple[str, Any] | None:
        kind, value = data.get(f"{row}-type"), f"{row}-value"
        if kind == FORM_TYPE:
            carried = self.unknown_block.posted(data.get(value))
            # A type that the code has comes in fields of its own: as JSON nobody has checked it.
            return carried if carried and carried[0] not in self.child_blocks else None
        if not isinstance(kind, str) or kind not in self.child_blocks:
            return None
        return kind, self.child_blocks[kind].value_from_datadict(data, files, value)

    def clean(self, value: StreamValue) -> StreamValue:
        if not getattr(value, "is_complete", True):
            raise StreamBlockValidationError(non_block_errors=[INCOMPLETE])
        return super().clean(value)

    def known(self, value: StreamValue) -> StreamValue:
        return StreamValue(self, known_blocks(value))

    def get_context(
        self, value: StreamValue, parent_context: Mapping[str, Any] | None = None
    ) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context(self.known(value), parent_context)
        return context

    def render_basic(self, value: StreamValue, context: Mapping[str, Any] | None = None) -> str:
        return str(super().render_basic(self.known(value), context))

    def get_api_representation(
        self, value: StreamValue | None, context: Mapping[str, Any] | None = None
    ) -> Any:
        return super().get_api_representation(value and self.known(value), context)


class KeepingStreamBlockAdapter(StreamBlockAdapter):
    js_constructor = "content.StreamBlock"

    def js_args(self, block: StreamBlock) -> list[Any]:
        return [*super().js_args(block), block.unknown_block]

    @property
    def media(self) -> forms.Media:
        own = forms.Script("site/unknown-blocks.js", type="module")
        return super().media + forms.Media(js=[own])  # type: ignore[list-item]  # Django takes it


register(KeepingStreamBlockAdapter(), StreamBlock)


class ListBlock(WagtailListBlock):
    """Wagtail's fails on a form that did not arrive whole."""

    def value_from_datadict(self, data: Mapping[str, Any], files: Any, prefix: str) -> ListValue:
        rows = Rows.posted(data, prefix)
        child = self.child_block
        values = [
            ListValue.ListChild(
                child,
                child.value_from_datadict(data, files, f"{row}-value"),
                id=data.get(f"{row}-id"),
            )
            for row in rows.prefixes
        ]
        value = ListValue(self, bound_blocks=values)
        value.is_complete = rows.are_complete
        return value

    def clean(self, value: Any) -> ListValue:
        if not getattr(value, "is_complete", True):
            raise ListBlockValidationError(non_block_errors=[INCOMPLETE])
        return super().clean(value)
