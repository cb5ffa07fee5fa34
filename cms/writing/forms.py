"""The form through which a program changes a page."""

import types
from typing import Any

from django.forms import BaseForm
from wagtail.blocks import StreamValue
from wagtail.blocks.base import BlockField


class KeepsUnknownBlocks(BaseForm):
    """A program never sees the blocks whose type the code does not have, so the body that it sends
    must not do away with them. Only an editor deletes them."""

    def clean(self) -> Any:
        cleaned = super().clean()
        for name, field in self.fields.items():
            if isinstance(field, BlockField) and name in self.cleaned_data:
                stored = getattr(self.instance, name)  # type: ignore[attr-defined]
                self.cleaned_data[name] = with_unknown_blocks(self.cleaned_data[name], stored)
        return cleaned


def keeping_unknown_blocks(form: type[BaseForm]) -> type[BaseForm]:
    """`form` as a program uses it."""
    bases = (KeepsUnknownBlocks, form)
    made: type[BaseForm] = types.new_class(
        form.__name__, bases, exec_body=lambda body: body.update(__module__=__name__)
    )
    return made


def with_unknown_blocks(written: StreamValue, stored: StreamValue) -> StreamValue:
    """What was written, with the unknown blocks of what is stored: each behind the block that it
    follows, or at the end when that one is gone."""
    children, place = list(written), 0
    for child in stored:
        if child.block_type not in stored.stream_block.child_blocks:
            children.insert(place, child)
            place += 1
        else:
            ids = [each.id for each in children]
            place = ids.index(child.id) + 1 if child.id in ids else len(children)
    return StreamValue(written.stream_block, children)
