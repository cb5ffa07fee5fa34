"""The list of all pictures and what an editor needs to know of each."""

from typing import NamedTuple

from .captions import Caption, countryside, indoors, town, waterside

SHAPES: dict[str, tuple[int, int]] = {
    "landscape": (1600, 1067),
    "portrait": (1067, 1600),
    "square": (1280, 1280),
}


class Photograph(NamedTuple):
    """A picture: `focal_point` is where its subject lies, from the top left, 0 to 1."""

    name: str
    title: str
    alt: str
    focal_point: tuple[float, float]
    size: tuple[int, int]


def _catalogue() -> dict[str, Photograph]:
    scenes: dict[str, tuple[Caption, ...]] = {}
    for group in (waterside, countryside, town, indoors):
        scenes |= group.CAPTIONS
    return {
        f"{scene}-{number}": Photograph(
            f"{scene}-{number}",
            caption.title,
            caption.alt,
            caption.focal_point,
            SHAPES[caption.shape],
        )
        for scene, captions in scenes.items()
        for number, caption in enumerate(captions, 1)
    }


CATALOGUE: dict[str, Photograph] = _catalogue()
