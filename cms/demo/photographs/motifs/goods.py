"""Goods of the floating market: poles that advertise them, laden boats, a deck full of fruit."""

from collections.abc import Sequence
from math import cos, pi, sin

from cms.demo.photographs.motifs.boats import FRUITS, heap, trader
from cms.demo.photographs.motifs.people import standing
from cms.demo.photographs.painting.canvas import Canvas, Pen
from cms.demo.photographs.painting.colour import Colour, see_through, vary
from cms.demo.photographs.painting.moods import Mood
from cms.demo.photographs.painting.shapes import bend

GREEN: Colour = (118, 158, 70)


def pineapple(
    pen: Pen, mood: Mood, x: float, top: float, size: float, lit: float, far: float = 0.0
) -> None:
    """A pineapple that hangs by its leaves; `size` is its length without them."""
    for lean in (-0.34, -0.16, 0.0, 0.16, 0.34):
        tip = (x + lean * size, top - size * (0.5 - abs(lean) * 0.4))
        pen.polygon(
            ((x - size * 0.09, top + size * 0.06), tip, (x + size * 0.09, top + size * 0.06)),
            mood.tone((86, 128, 66), lit * (0.5 + lean), far),
        )
    middle = top + size * 0.5
    for share, shine in ((1.0, 0.35), (0.84, 0.7), (0.55, 1.0)):
        shift = (1 - share) * size * 0.12
        pen.ellipse(
            x - shift,
            middle - shift,
            size * 0.32 * share,
            size * 0.5 * share,
            mood.tone((222, 160, 58), lit * shine, far),
        )
    if size > 16:
        line = see_through(mood.tone((120, 76, 34), 0.2, far), 0.5)
        for step in range(-2, 3):
            pen.line(
                (
                    (x - size * 0.28, middle + size * (step * 0.16 - 0.14)),
                    (x + size * 0.28, middle + size * (step * 0.16 + 0.14)),
                ),
                line,
                size * 0.025,
            )
            pen.line(
                (
                    (x + size * 0.28, middle + size * (step * 0.16 - 0.14)),
                    (x - size * 0.28, middle + size * (step * 0.16 + 0.14)),
                ),
                line,
                size * 0.025,
            )


def pole(
    canvas: Canvas,
    x: float,
    foot: float,
    height: float,
    kind: int,
    lit: float = 0.8,
    far: float = 0.0,
    lean: float = 0.04,
) -> None:
    """The bamboo pole on which a boat hangs what it sells."""
    random, mood = canvas.random, canvas.mood
    top = (x + lean * height, foot - height)
    with canvas.detail((x - height * 0.4, top[1] - 10, x + height * 0.4, foot)) as pen:
        cane = bend((x, foot), (x, foot - height * 0.6), top, 8)
        pen.line(cane, mood.tone((150, 122, 74), lit * 0.7, far), max(1.2, height * 0.02))
        for px, py in cane[1:8]:
            pen.line(
                ((px - height * 0.008, py), (px + height * 0.012, py)),
                mood.tone((96, 76, 48), lit, far),
                max(0.8, height * 0.008),
            )
        size = height * 0.13
        for step in range(6):
            share = 0.02 + step * 0.09
            px, py = x + lean * height * (1 - share), top[1] + share * height
            px += (step % 2 * 2 - 1) * size * 0.42
            if kind == 0:
                pineapple(pen, mood, px, py, size * 0.8, lit, far)
            else:
                colour = FRUITS[kind % len(FRUITS)][0]
                for _ in range(3):
                    spot = (px + random.gauss(0, size * 0.14), py + random.uniform(0, size * 0.5))
                    tone = vary(random, colour, 14)
                    pen.ellipse(*spot, size * 0.24, size * 0.25, mood.tone(tone, lit * 0.45, far))
                    pen.ellipse(
                        spot[0] - size * 0.05,
                        spot[1] - size * 0.06,
                        size * 0.16,
                        size * 0.16,
                        mood.tone(tone, lit, far),
                    )


def merchant(
    canvas: Canvas,
    x: float,
    y: float,
    length: float,
    toward: int,
    kind: int,
    lit: float = 0.8,
    far: float = 0.0,
) -> None:
    """A trading boat piled high with one kind of fruit, its pole up, someone on deck."""
    random, mood = canvas.random, canvas.mood
    trader(canvas, x, y, length, toward, far, lit, False)
    depth = length * 0.13
    with canvas.detail((x - length * 0.5, y - length * 0.62, x + length * 0.5, y)) as pen:
        spot = x + toward * length * 0.015
        standing(
            pen,
            random,
            mood,
            spot,
            y - depth * 0.72,
            length * 0.30,
            None,
            lit,
            far,
            random.random() < 0.7,
        )
        fruit = FRUITS[kind % len(FRUITS)]
        heap(
            pen,
            random,
            mood,
            x + toward * length * 0.15,
            y - depth * 0.8,
            length * 0.165,
            length * 0.15,
            fruit,
            max(2.0, length * 0.017),
            far,
            min(1.0, lit + 0.15),
        )
    pole(
        canvas,
        x + toward * length * 0.33,
        y - depth * 0.9,
        length * 0.62,
        kind,
        lit,
        far,
        toward * 0.05,
    )


def fleet(
    canvas: Canvas, boats: Sequence[tuple[float, float, float, int, int]], lit: float
) -> None:
    """Boats as (x, y, length, toward, kind), x and y shares of the picture; far ones first."""
    for x, y, length, toward, kind in sorted(boats, key=lambda boat: boat[1]):
        far = max(0.0, 0.62 * (1 - length / 330))
        merchant(canvas, x * canvas.width, y * canvas.height, length, toward, kind, lit, far)


def lanterns(
    canvas: Canvas, spots: Sequence[tuple[float, float, float]], colour: Colour = (255, 206, 130)
) -> None:
    """Lamps on the boats at dusk, each with its trail on the water."""
    for x, y, size in spots:
        canvas.glow(x, y, size, colour, 0.95)
        canvas.glow(x, y + size * 1.6, size * 0.4, colour, 0.6, size * 1.3)
        with canvas.detail((x - 8, y - 8, x + 8, y + 8)) as pen:
            for step in range(6):
                turn = 2 * pi * step / 6
                pen.ellipse(x + cos(turn), y + sin(turn), 3, 3, (255, 244, 214, 120))
