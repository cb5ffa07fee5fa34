"""Two versions of a body: what was added, deleted, moved and changed, the rest folded."""

from collections.abc import Iterator
from difflib import SequenceMatcher
from itertools import groupby

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from wagtail.admin.compare import BlockComparison, StreamBlockComparison, StreamFieldComparison
from wagtail.blocks import StreamValue

from cms.content.comparing.blocks import TextComparison, comparison_class

Positions = dict[str, int]


def positions(stream: StreamValue) -> Positions:
    return {child.id: number for number, child in enumerate(stream, start=1)}


def moved(before: StreamValue, after: StreamValue) -> set[str]:
    """The ids of blocks that stand elsewhere among those that both have."""
    common = positions(before).keys() & positions(after).keys()
    old = [child.id for child in before if child.id in common]
    new = [child.id for child in after if child.id in common]
    blocks = SequenceMatcher(None, old, new, autojunk=False).get_matching_blocks()
    stayed = {pk for block in blocks for pk in old[block.a : block.a + block.size]}
    return common - stayed


class BodyComparison(StreamFieldComparison):
    def htmldiff(self) -> SafeString:
        if not (self.has_block_ids(self.val_a) and self.has_block_ids(self.val_b)):
            html: SafeString = super().htmldiff()
            return html
        lines = []
        for is_same, run in groupby(self.lines(), key=lambda line: not line[0]):
            htmls = [html for _kind, html in run]
            lines.append(folded(htmls) if is_same else format_html_join("", "{}", zip(htmls)))
        return format_html_join("", "{}", zip(lines))

    def lines(self) -> Iterator[tuple[str, SafeString]]:
        """Each block as HTML, with what happened to it; an empty text for nothing."""
        old, new = positions(self.val_a), positions(self.val_b)
        wandered = moved(self.val_a, self.val_b)
        stream = StreamBlockComparison(self.field.stream_block, True, True, self.val_a, self.val_b)
        gone = iter([child for child in self.val_a if child.id not in new])
        present = iter(self.val_b)
        for one in stream.get_block_comparisons():
            child = next(gone if one.is_deleted() else present)
            place = (old.get(child.id), new.get(child.id))
            yield line_of(one, child.block.label, place, child.id in wandered)


def line_of(
    one: BlockComparison, label: str, place: tuple[int | None, int | None], is_moved: bool
) -> tuple[str, SafeString]:
    before, after = place
    shown = comparison_class(one.block)(one.block, one.exists_a, one.exists_b, one.val_a, one.val_b)
    if one.is_new():
        kind, said, html = "addition", f"Khối {after}, thêm mới", shown.htmlvalue(one.val_b)
    elif one.is_deleted():
        kind, said, html = "deletion", f"Khối {before}, đã xóa", shown.htmlvalue(one.val_a)
    elif one.has_changed():
        kind, said, html = "change", f"Khối {after}, đã sửa", shown.htmldiff()
    else:
        kind, said, html = "", f"Khối {after}", shown.htmlvalue(one.val_b)
    if isinstance(shown, TextComparison):
        html = format_html('<div class="comparison-text">{}</div>', html)
    if is_moved:
        kind, said = kind or "change", f"{said}, chuyển từ vị trí {before}"
    return kind, format_html(
        '<div class="comparison__child-object {}"><h3 class="comparison-block">{} <small>({})'
        "</small></h3>{}</div>",
        kind,
        label,
        said,
        html,
    )


def folded(htmls: list[SafeString]) -> SafeString:
    """Blocks in which nothing changed, behind a line that says how many they are."""
    return format_html(
        '<details class="comparison-same"><summary>{} khối không đổi</summary>{}</details>',
        len(htmls),
        format_html_join("", "{}", zip(htmls)),
    )
