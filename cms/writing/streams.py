"""Bodies of pages as programs send them: checked block by block, as strictly as the editor's.

A program writes what Wagtail stores, with two differences: a table looks as it does in v2's answers
(`caption`, `header_row`, `header_column`, `rows`), and a number may stand where a choice is a text.
"""

from collections.abc import Iterator
from typing import Any, Final

from django.core.exceptions import ValidationError
from django.utils.datastructures import MultiValueDict
from pydantic import ValidationError as PydanticValidationError
from wagtail.api.v3.form_data import flatten_block_value
from wagtail.blocks import (
    Block,
    BooleanBlock,
    ChoiceBlock,
    ChooserBlock,
    FieldBlock,
    IntegerBlock,
    ListBlock,
    RichTextBlock,
    StreamBlock,
    StreamBlockValidationError,
    StructBlock,
)
from wagtail.blocks.list_block import ListBlockValidationError
from wagtail.contrib.table_block.blocks import TableBlock

from cms.writing.tables import stored_table

NOTHING: Final = type(None)
# What JSON may say for the value of a block; any other block takes a text.
TAKES: Final[dict[type[FieldBlock], tuple[tuple[type, ...], str]]] = {
    BooleanBlock: ((bool, NOTHING), "true or false"),
    ChoiceBlock: ((str, int, NOTHING), "a text"),
    ChooserBlock: ((int, NOTHING), "an id"),
    IntegerBlock: ((int, NOTHING), "an integer"),
    RichTextBlock: ((str, dict, NOTHING), "HTML, or an object with `format` and `content`"),
    FieldBlock: ((str, NOTHING), "a text"),
}


class BadBlockError(ValueError):
    """A value that does not fit its block; the text says where, and what would."""

    def __init__(self, path: str, expected: str) -> None:
        super().__init__(f"{path}: {expected}")


def stored_body(block: StreamBlock, name: str, value: list[Any]) -> list[dict[str, Any]]:
    """The raw value of a stream, complete and valid, for the field `name`.

    Raises ValueError with a sentence for each thing that is wrong.
    """
    raw, problems = [], []
    for index, item in enumerate(value):
        try:
            raw.append(_item(block, item, f"{name}[{index}]"))
        except BadBlockError as bad:
            problems.append(str(bad))
    problems = problems or list(_unclean(block, name, raw))
    if problems:
        raise ValueError("; ".join(problems))
    return raw


def _item(stream: StreamBlock, item: Any, path: str) -> dict[str, Any]:
    known = ", ".join(stream.child_blocks)
    _check_keys(item, {"type", "value", "id"}, path)
    child = stream.child_blocks.get(item.get("type")) if _is_text(item.get("type")) else None
    if child is None:
        raise BadBlockError(f"{path}.type", f"there is no such block; there are: {known}")
    if "value" not in item:
        raise BadBlockError(path, f"a {item['type']} needs a `value`")
    if not _is_text(item.get("id", "")):
        raise BadBlockError(f"{path}.id", "expected a text")
    return item | {"value": _stored(child, item["value"], f"{path}.value")}


def _stored(block: Block, value: Any, path: str) -> Any:
    match block:
        case StreamBlock():
            return [_item(block, item, f"{path}[{i}]") for i, item in enumerate(_list(value, path))]
        case ListBlock():
            child = block.child_block
            return [_stored(child, v, f"{path}[{i}]") for i, v in enumerate(_list(value, path))]
        case StructBlock():
            _check_keys(value, set(block.child_blocks), path)
            children = block.child_blocks
            return {key: _stored(children[key], value[key], f"{path}.{key}") for key in value}
        case TableBlock():
            try:
                return stored_table(value)
            except ValueError as error:
                raise BadBlockError(path, str(error)) from error
    return _leaf(block, value, path)


def _leaf(block: Block, value: Any, path: str) -> Any:
    types, expected = next(taken for kind, taken in TAKES.items() if isinstance(block, kind))
    # In Python True is a number, in JSON it is none.
    if not isinstance(value, types) or (isinstance(value, bool) and bool not in types):
        raise BadBlockError(path, f"expected {expected}")
    return value


def _check_keys(value: Any, known: set[str], path: str) -> None:
    if not isinstance(value, dict):
        raise BadBlockError(path, "expected an object")
    if unknown := sorted(set(value) - known):
        raise BadBlockError(
            path, f"unknown: {', '.join(unknown)}; known: {', '.join(sorted(known))}"
        )


def _list(value: Any, path: str) -> list[Any]:
    if not isinstance(value, list):
        raise BadBlockError(path, "expected a list")
    return value


def _is_text(value: Any) -> bool:
    return isinstance(value, str)


def _unclean(block: StreamBlock, name: str, raw: list[dict[str, Any]]) -> Iterator[str]:
    """What the blocks themselves say against a body, in the way in which the form will ask them."""
    data: MultiValueDict = MultiValueDict()
    try:
        flatten_block_value(block, raw, name, data)
        block.clean(block.value_from_datadict(data, {}, name))
    except PydanticValidationError as error:
        yield from (f"{name}: {one['msg']}" for one in error.errors())
    except ValidationError as error:
        yield from _sentences(error, name)


def _sentences(error: Any, path: str) -> Iterator[str]:
    inner = getattr(error, "block_errors", None)
    if inner is None:
        yield f"{path}: {' '.join(error.messages)}"
        return
    for own in error.non_block_errors.as_data():
        yield f"{path}: {' '.join(own.messages)}"
    for key, one in inner.items():
        yield from _sentences(one, path + _step(error, key))


def _step(error: ValidationError, key: object) -> str:
    """How a path goes on from a block with errors to the one of its children at `key`."""
    if isinstance(error, StreamBlockValidationError):
        return f"[{key}].value"
    return f"[{key}]" if isinstance(error, ListBlockValidationError) else f".{key}"
