"""Blocks of a type that the code does not have (any more): kept, and shown to editors."""

import json
from collections.abc import Iterator, Mapping
from html import unescape
from typing import Any, Final

from django import forms
from django.utils.html import strip_tags
from wagtail.admin.telepath import register
from wagtail.admin.telepath.widgets import WidgetAdapter
from wagtail.blocks import Block, FieldBlock

from cms.content.blocks.posted import posted_json
from cms.content.comparing.blocks import TextComparison
from cms.content.text import normalize_text

# What the form calls every block of an unknown type; no declared block can be called so.
FORM_TYPE: Final = "unknown-block"


class UnknownBlockInput(forms.HiddenInput):
    """Carries a block through the form as JSON, and shows what can be read of it."""

    template_name = "content/widgets/unknown_block.html"


class UnknownBlockInputAdapter(WidgetAdapter):
    js_constructor = "content.UnknownBlockInput"


register(UnknownBlockInputAdapter(), UnknownBlockInput)


class UnknownComparison(TextComparison):
    def words(self, value: Any) -> str:
        return "\n".join(texts_in(value))


class UnknownBlock(FieldBlock):
    """Stands for the blocks of one unknown type; its value is theirs, as JSON has it.

    Visitors, the API and the search index get nothing of it. In the form it can be moved and
    deleted, not changed.
    """

    def __init__(self, **kwargs: Any) -> None:
        self.field = forms.CharField(required=False, widget=UnknownBlockInput())
        super().__init__(**kwargs)

    @classmethod
    def of_type(cls, name: str) -> "UnknownBlock":
        block = cls()
        block.set_name(name)
        # One is made whenever a stream with such a block is read: the registry would grow for ever.
        Block.definition_registry.pop(block.definition_prefix)
        return block

    def get_form_state(self, value: Any) -> str:
        state = {"type": self.name, "value": value, "text": "\n".join(texts_in(value))}
        return json.dumps(state, ensure_ascii=False)

    def posted(self, state: str | None) -> tuple[str, Any] | None:
        """The type and the value that a form carried; None when it is not what it was given."""
        match posted_json(state):
            case {"type": str(kind), "value": value}:
                return kind, value
        return None

    def clean(self, value: Any) -> Any:
        return value

    def render(self, value: Any, context: Mapping[str, Any] | None = None) -> str:
        return ""

    def get_comparison_class(self) -> type[TextComparison]:
        return UnknownComparison

    class Meta:
        icon = "warning"
        label = "Khối không còn được hỗ trợ"


def texts_in(value: Any) -> Iterator[str]:
    """What a reader could make sense of in a JSON value, from the first text to the last."""
    if isinstance(value, str):
        if text := normalize_text(unescape(strip_tags(value))).strip():
            yield text
    elif isinstance(value, Mapping):
        for each in value.values():
            yield from texts_in(each)
    elif isinstance(value, list):
        for each in value:
            yield from texts_in(each)
