"""`docs/`: the guide for front-end developers, readable where the API is."""

from functools import cache
from pathlib import Path

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_safe
from markdown_it import MarkdownIt

GUIDE = Path("docs") / "content-api.md"


@cache
def guide_html() -> str:
    """The guide as HTML; read once in the life of a process."""
    text = (settings.BASE_DIR / GUIDE).read_text(encoding="utf-8")
    html: str = MarkdownIt().enable("table").render(text)
    # A wide table scrolls by itself on a phone, also by key.
    frame = '<div class="table" role="region" aria-label="Table" tabindex="0"><table>'
    return html.replace("<table>", frame).replace("</table>", "</table></div>")


@require_safe
def docs(request: HttpRequest) -> HttpResponse:
    title = "The content API, for front-end developers"
    return render(request, "content_api/docs.html", {"title": title, "html": guide_html()})
