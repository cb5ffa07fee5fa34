"""Round trays with heaps of fruit or bunches of greens."""

from random import Random

from cms.demo.photographs.motifs.boats import heap
from cms.demo.photographs.motifs.plants import DEEP, LEAF, leaves
from cms.demo.photographs.painting.canvas import Pen
from cms.demo.photographs.painting.colour import Colour, mix, see_through, vary
from cms.demo.photographs.painting.moods import Mood
from cms.demo.photographs.painting.shapes import bend

Goods = tuple[Colour, float]
GOODS: tuple[Goods, ...] = (
    ((236, 178, 58), 1.0),  # mangoes
    ((206, 66, 70), 0.95),  # dragon fruit
    ((226, 132, 52), 0.75),  # mandarins
    ((124, 162, 72), 1.15),  # guavas, cabbages
    ((190, 60, 48), 0.62),  # tomatoes, rambutan
    ((128, 72, 100), 0.7),  # mangosteens, aubergines
    ((226, 208, 150), 0.9),  # onions, gourds
)
CANE: Colour = (196, 156, 100)


def greens(
    pen: Pen,
    random: Random,
    mood: Mood,
    x: float,
    base: float,
    wide: float,
    lit: float,
    far: float = 0.0,
) -> None:
    """Bunches of leaf vegetables laid side by side, their pale stalks forward."""
    for index in range(7):
        px = x - wide + (index + 0.5) * wide * 2 / 7
        stalk = mood.tone((214, 224, 176), lit, far)
        for lean in (-0.12, 0.0, 0.12):
            pen.line(
                ((px + lean * wide, base), (px + lean * wide * 1.6, base - wide * 0.4)),
                stalk,
                max(1.0, wide * 0.06),
            )
        for step in range(4):
            tone = mood.tone(
                vary(random, mix(DEEP, LEAF, 0.5 + 0.15 * step), 12), lit * (0.4 + 0.2 * step), far
            )
            stamp = leaves(max(4, int(wide * 0.62 * pen.scale)), (index + step) % 6)
            pen.stamp(
                stamp, px + random.gauss(0, wide * 0.06), base - wide * (0.42 + 0.1 * step), tone
            )


def tray(
    pen: Pen,
    random: Random,
    mood: Mood,
    x: float,
    y: float,
    wide: float,
    goods: Goods | None,
    lit: float,
    far: float = 0.0,
    size: float = 4.0,
) -> None:
    """A flat round basket (half width `wide`) with a heap of `goods`, or greens without."""
    pen.ellipse(
        x,
        y + wide * 0.1,
        wide * 1.08,
        wide * 0.4,
        see_through(mood.tone((50, 40, 40), 0.1, far), 0.4),
    )
    pen.ellipse(x, y, wide * 1.05, wide * 0.36, mood.tone(CANE, lit * 0.55, far))
    pen.ellipse(
        x, y - wide * 0.06, wide * 1.02, wide * 0.33, mood.tone(CANE, min(1.0, lit + 0.1), far)
    )
    pen.ellipse(x, y - wide * 0.04, wide * 0.92, wide * 0.28, mood.tone(CANE, lit * 0.35, far))
    if goods:
        heap(pen, random, mood, x, y + wide * 0.14, wide * 0.9, wide * 0.66, goods, size, far, lit)
    else:
        greens(pen, random, mood, x, y + wide * 0.16, wide * 0.8, lit, far)
    # The near rim stands before the goods.
    front = bend((x - wide * 1.05, y), (x, y + wide * 0.74), (x + wide * 1.05, y), 14)
    inner = bend((x - wide * 0.98, y), (x, y + wide * 0.56), (x + wide * 0.98, y), 14)
    pen.polygon([*front, *reversed(inner)], mood.tone(CANE, lit * 0.85, far))
    pen.line(inner, see_through(mood.tone((255, 236, 190), 1.0, far), 0.5), max(0.8, wide * 0.025))
