"""What is asked of each kind of block."""

import re
from collections.abc import Iterator
from typing import Any

from wagtail.blocks import PageChooserBlock, RichTextBlock, StructBlock
from wagtail.contrib.table_block.blocks import TableBlock
from wagtail.documents.blocks import DocumentChooserBlock
from wagtail.images.blocks import ImageChooserBlock

from cms.content.alt_texts import MISSING, problem_with
from cms.content.content_checks.flaws import Flaw, Kind, Place
from cms.content.content_checks.pieces import Piece
from cms.content.content_checks.targets import Targets
from cms.content.content_checks.texts import Link, RichTextReader
from cms.content.content_checks.words import is_vague
from cms.content.references import id_in
from cms.content.values import EmbedValue, PictureValue


def flaws_of(piece: Piece, targets: Targets) -> Iterator[Flaw]:
    """What is wrong with one block, whatever stands around it."""
    match piece.value:
        case PictureValue():
            yield from picture_flaws(piece.value, piece.place)
        case EmbedValue() if not has_words(piece.value["title"]):
            yield Flaw(Kind.EMBED_WITHOUT_TITLE, piece.place)
    match piece.block:
        case StructBlock() if is_named_link(piece.block) and is_vague(piece.value["title"] or ""):
            yield Flaw(Kind.VAGUE_LINK, piece.place, piece.value["title"])
        case RichTextBlock() if piece.value:
            yield from text_flaws(piece.value.source, piece.place, targets)
        case TableBlock() if piece.value and not has_header(piece.value):
            yield Flaw(Kind.TABLE_WITHOUT_HEADER, piece.place)
        case PageChooserBlock() if is_missing(piece, targets.has_page):
            yield Flaw(Kind.HIDDEN_TARGET, piece.place, title_of(piece.value))
        case DocumentChooserBlock() if is_missing(piece, targets.has_document):
            yield Flaw(Kind.HIDDEN_TARGET, piece.place, title_of(piece.value))
        case ImageChooserBlock() if is_missing(piece, targets.picture):
            yield Flaw(Kind.HIDDEN_PICTURE, piece.place, title_of(piece.value))


def is_named_link(block: StructBlock) -> bool:
    """Whether a block leads to a page or document under a title of its own."""
    children = block.child_blocks.values()
    leads = any(isinstance(child, PageChooserBlock | DocumentChooserBlock) for child in children)
    return leads and "title" in block.child_blocks


def has_words(text: str | None) -> bool:
    return bool(re.search(r"\w", text or ""))


def title_of(target: Any) -> str:
    return str(target.title) if target else ""


def is_missing(piece: Piece, is_public: Any) -> bool:
    """Whether what was chosen cannot be shown; what need not be chosen may be left out."""
    if piece.value is None:
        return bool(piece.block.required)
    return not is_public(piece.value.pk)


def picture_flaws(picture: PictureValue, place: Place) -> Iterator[Flaw]:
    if picture.shown is not None and not picture.decorative:
        yield from alt_flaws(picture.alt, picture.shown, place)


def alt_flaws(alt: str, image: Any, place: Place) -> Iterator[Flaw]:
    """What is wrong with the alternative text of a picture that is there to be seen."""
    problem = problem_with(alt)
    if problem == MISSING:
        yield Flaw(Kind.PICTURE_WITHOUT_ALT, place, image.title)
    elif problem:
        yield Flaw(Kind.POOR_ALT, place, alt)


def has_header(table: dict[str, Any]) -> bool:
    """Also true of a table without a word in it: it is not shown as one."""
    filled = any(has_words(str(cell)) for row in table.get("data") or [] for cell in row if cell)
    header = table.get("first_row_is_table_header") or table.get("first_col_is_header")
    return bool(header) or not filled


def text_flaws(source: str, place: Place, targets: Targets) -> Iterator[Flaw]:
    read = RichTextReader(source)
    for link in read.links:
        yield from link_flaws(link, place, targets)
    for attributes in read.pictures:
        picture = targets.picture(id_in(attributes.get("id", "")))
        if picture is None:
            yield Flaw(Kind.HIDDEN_PICTURE, place)
            continue
        alt = attributes.get("alt", picture.alt)
        # Wagtail writes an empty text for a picture that the editor called decorative.
        is_decorative = not alt if "alt" in attributes else picture.is_decorative
        if not is_decorative:
            yield from alt_flaws(alt, picture, place)


def link_flaws(link: Link, place: Place, targets: Targets) -> Iterator[Flaw]:
    text = " ".join(link.text.split())
    if not has_words(text):
        yield Flaw(Kind.EMPTY_LINK, place)
    elif is_vague(text):
        yield Flaw(Kind.VAGUE_LINK, place, text)
    pk = id_in(link.attributes.get("id", ""))
    match link.attributes.get("linktype"):
        case "page" if not targets.has_page(pk):
            yield Flaw(Kind.HIDDEN_TARGET, place, text)
        case "document" if not targets.has_document(pk):
            yield Flaw(Kind.HIDDEN_TARGET, place, text)
