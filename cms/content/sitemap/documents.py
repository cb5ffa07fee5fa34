"""The XML of sitemaps."""

from collections.abc import Iterable, Iterator
from datetime import datetime
from typing import Final
from xml.sax.saxutils import escape

from cms.content.sitemap.entries import Entry

DECLARATION: Final = '<?xml version="1.0" encoding="UTF-8"?>\n'
SITEMAP: Final = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
IMAGE: Final = 'xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"'


def urlset(entries: Iterable[Entry]) -> str:
    urls = "".join(f"<url>{''.join(facts(entry))}</url>\n" for entry in entries)
    return f"{DECLARATION}<urlset {SITEMAP} {IMAGE}>\n{urls}</urlset>\n"


def facts(entry: Entry) -> Iterator[str]:
    yield place(entry.location, entry.modified)
    for picture in entry.pictures:
        yield f"<image:image><image:loc>{escape(picture)}</image:loc></image:image>"


def index(parts: Iterable[tuple[str, datetime | None]]) -> str:
    """Of the addresses of sitemaps, each with its last change."""
    places = "".join(f"<sitemap>{place(*part)}</sitemap>\n" for part in parts)
    return f"{DECLARATION}<sitemapindex {SITEMAP}>\n{places}</sitemapindex>\n"


def place(location: str, modified: datetime | None) -> str:
    changed = f"<lastmod>{modified.isoformat()}</lastmod>" if modified else ""
    return f"<loc>{escape(location)}</loc>{changed}"
