"""How the values of blocks are shown, and what changed in them."""

from typing import Any

from django.utils.html import escape, format_html, format_html_join
from django.utils.safestring import SafeString
from wagtail.admin.compare import BlockComparison, get_comparison_class_for_block
from wagtail.blocks import (
    Block,
    BooleanBlock,
    ChoiceBlock,
    ChooserBlock,
    FieldBlock,
    RichTextBlock,
)
from wagtail.contrib.table_block.blocks import TableBlock
from wagtail.images.blocks import ImageChooserBlock

from cms.content.comparing.texts import PlainText, table_text
from cms.content.comparing.words import difference

ONLY_FORMAT = "Chỉ thay đổi định dạng (đậm, nghiêng, kiểu ảnh…)."


class TextComparison(BlockComparison):
    """Of values that can be said in words: `words` says how."""

    def words(self, value: Any) -> str:
        return "" if value is None else str(value)

    def htmlvalue(self, val: Any) -> SafeString:
        return escape(self.words(val))

    def htmldiff(self) -> SafeString:
        before, after = self.words(self.val_a), self.words(self.val_b)
        if before == after and self.has_changed():
            return format_html("{}\n<em>{}</em>", after, ONLY_FORMAT)
        return difference(before, after)


class RichTextComparison(TextComparison):
    def words(self, value: Any) -> str:
        return PlainText(value.source if value else "").text


class TableComparison(TextComparison):
    def words(self, value: Any) -> str:
        return table_text(value)


class TickComparison(TextComparison):
    def words(self, value: Any) -> str:
        return "Có" if value else "Không"


class ChoiceComparison(TextComparison):
    def words(self, value: Any) -> str:
        return str(dict(self.block.field.choices).get(value, value or ""))


class ChosenComparison(TextComparison):
    """Of pages and documents: their titles."""

    def words(self, value: Any) -> str:
        return "" if value is None else f"{value} (số {value.pk})"


def comparison_class(block: Block) -> type[BlockComparison]:
    if hasattr(block, "get_comparison_class"):
        own: type[BlockComparison] = block.get_comparison_class()
        return own
    match block:
        case RichTextBlock():
            return RichTextComparison
        case TableBlock():
            return TableComparison
        case BooleanBlock():
            return TickComparison
        case ChoiceBlock():
            return ChoiceComparison
        case ImageChooserBlock():
            pass  # Wagtail shows the pictures
        case ChooserBlock():
            return ChosenComparison
        case FieldBlock():
            return TextComparison
    found: type[BlockComparison] = get_comparison_class_for_block(block)
    return found


class StructComparison(BlockComparison):
    """Field by field, under the labels of the form; what is empty in both is left out."""

    def has_changed(self) -> bool:
        # As they are stored: two lists in memory are never the same.
        before, after = (
            value and self.block.get_prep_value(value) for value in (self.val_a, self.val_b)
        )
        return bool(before != after)

    def htmlvalue(self, val: Any) -> SafeString:
        return self._listed(
            (child.label, comparison_class(child)(child, True, True, val[name], val[name]))
            for name, child in self.block.child_blocks.items()
            if val[name] not in (None, "", False)
        )

    def htmldiff(self) -> SafeString:
        return self._listed(
            (child.label, comparison_class(child)(child, True, True, before, after))
            for name, child in self.block.child_blocks.items()
            for before, after in [(self.val_a[name], self.val_b[name])]
            if before != after or before not in (None, "", False)
        )

    def _listed(self, fields: Any) -> SafeString:
        shown = (
            (label, one.htmldiff() if one.has_changed() else one.htmlvalue(one.val_b))
            for label, one in fields
        )
        lines = format_html_join("", "<dt>{}</dt><dd>{}</dd>", shown)
        return format_html("<dl>{}</dl>", lines)
