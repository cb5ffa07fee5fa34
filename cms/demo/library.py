"""The demo's pictures and documents, in the agency's library."""

from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from typing import Any

from django.core.files.base import ContentFile

from cms.demo.office_files import spreadsheet, text_document
from cms.demo.photographs import CATALOGUE, draw
from cms.demo.progress import Progress
from cms.demo.source import read
from media.models import CustomDocument, CustomImage

CREDIT = "minh họa"


def draw_photographs(names: list[str], progress: Progress) -> dict[str, bytes]:
    """JPEG files by name, drawn on all processors.

    A forked worker would share this process's database connection, so workers are spawned.
    """
    with ProcessPoolExecutor(mp_context=get_context("spawn")) as pool:
        files = zip(names, pool.map(draw, names, chunksize=4), strict=True)
        return dict(progress(files, "Vẽ ảnh", len(names)))


def add_photographs(files: dict[str, bytes]) -> dict[str, CustomImage]:
    """The library's pictures by the names of their drawings."""
    images = {}
    for name, content in files.items():
        photograph = CATALOGUE[name]
        image = CustomImage(
            title=photograph.title,
            alt_text=photograph.alt,
            credit=CREDIT,
            file=ContentFile(content, f"{name}.jpg"),
        )
        width, height = photograph.size
        x, y = photograph.focal_point
        image.focal_point_x, image.focal_point_y = round(x * width), round(y * height)
        image.focal_point_width, image.focal_point_height = width // 4, height // 4
        image.save()
        images[name] = image
    return images


def add_documents() -> dict[str, CustomDocument]:
    """The library's documents by their slugs."""
    documents = {}
    for entry in read("documents")["documents"]:
        document = CustomDocument(
            title=entry["title"],
            file=ContentFile(file_of(entry), f"{entry['slug']}.{entry['kind']}"),
        )
        document.save()
        documents[entry["slug"]] = document
    return documents


def file_of(entry: dict[str, Any]) -> bytes:
    if entry["kind"] == "xlsx":
        return spreadsheet(entry["rows"])
    return text_document(entry["paragraphs"])
