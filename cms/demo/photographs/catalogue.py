"""The list of all pictures and what an editor needs to know of each."""

import tomllib
from pathlib import Path
from typing import Final, NamedTuple

CAPTIONS: Final = Path(__file__).with_name("captions.toml")
SHAPES: Final[dict[str, tuple[int, int]]] = {"landscape": (1600, 1067), "portrait": (1067, 1600)}


class Photograph(NamedTuple):
    """A picture: `size` is in pixels, `focal_point` is where its subject lies, from the top left,
    in fractions of width and height."""

    name: str
    title: str
    alt: str
    focal_point: tuple[float, float]
    size: tuple[int, int]


def _catalogue() -> dict[str, Photograph]:
    entries = tomllib.loads(CAPTIONS.read_text(encoding="utf-8"))
    return {
        name: Photograph(
            name,
            entry["title"],
            entry["alt"],
            tuple(entry["focal_point"]),
            SHAPES[entry.get("shape", "landscape")],
        )
        for name, entry in entries.items()
    }


CATALOGUE: Final = _catalogue()
