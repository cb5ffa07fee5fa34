"""The demo's texts, read from the TOML files in `content/`."""

import tomllib
from functools import cache
from pathlib import Path
from typing import Any, Final

CONTENT: Final = Path(__file__).parent / "content"


@cache
def read(name: str) -> dict[str, Any]:
    """One file: "site", "documents", "large", "pages/lien-he"."""
    return tomllib.loads((CONTENT / f"{name}.toml").read_text(encoding="utf-8"))


def read_all(folder: str) -> list[dict[str, Any]]:
    """Every file of a folder, in the order of their names."""
    return [read(f"{folder}/{path.stem}") for path in sorted((CONTENT / folder).glob("*.toml"))]


def articles() -> list[dict[str, Any]]:
    """The articles, oldest first, as an agency would have entered them."""
    return sorted(read_all("articles"), key=lambda article: (article["date"], article["slug"]))
