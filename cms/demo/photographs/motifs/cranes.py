"""Tower cranes."""

from cms.demo.photographs.motifs.machines import YELLOW
from cms.demo.photographs.painting.canvas import Canvas, Pen
from cms.demo.photographs.painting.colour import Colour
from cms.demo.photographs.painting.shapes import Point


def _lattice(
    pen: Pen, start: Point, end: Point, wide: float, cells: int, paint: Colour, thick: float
) -> None:
    """A truss of two chords with zigzag bracing between them."""
    run, rise = end[0] - start[0], end[1] - start[1]
    length = (run * run + rise * rise) ** 0.5 or 1
    off = (-rise / length * wide / 2, run / length * wide / 2)
    sides = [[], []]  # type: list[list[Point]]
    for step in range(cells + 1):
        x, y = start[0] + run * step / cells, start[1] + rise * step / cells
        sides[0].append((x + off[0], y + off[1]))
        sides[1].append((x - off[0], y - off[1]))
    for chord in sides:
        pen.line((chord[0], chord[-1]), paint, thick)
    for step in range(cells):
        pen.line((sides[step % 2][step], sides[1 - step % 2][step + 1]), paint, thick * 0.6)
        pen.line((sides[0][step], sides[1][step]), paint, thick * 0.5)


def crane(
    canvas: Canvas,
    x: float,
    base: float,
    height: float,
    reach: float,
    toward: int = 1,
    lit: float = 0.7,
    far: float = 0.1,
    hook: tuple[float, float] = (0.6, 0.35),
    colour: Colour = YELLOW,
    beacon: bool = False,
) -> None:
    """A tower crane; `hook` is how far out and how deep the load hangs, as shares."""
    mood = canvas.mood
    top = base - height
    wide = height * 0.034
    thick = max(1.0, height * 0.0045)
    paint, dark = mood.tone(colour, lit, far), mood.tone(colour, lit * 0.35, far)
    box = (x - reach * 1.05, top - height * 0.2, x + reach * 1.05, base + 4)
    with canvas.detail(box) as pen:
        _lattice(pen, (x + wide * 0.2, base), (x + wide * 0.2, top), wide, 34, dark, thick)
        _lattice(pen, (x, base), (x, top), wide, 34, paint, thick)
        peak = (x, top - height * 0.12)
        tip, tail = (x + toward * reach, top), (x - toward * reach * 0.34, top)
        _lattice(pen, (x, top), tip, wide * 0.7, 34, paint, thick)
        _lattice(pen, (x, top), tail, wide * 0.5, 10, paint, thick)
        pen.polygon(((x - wide * 0.5, top), (x + wide * 0.5, top), peak), paint)
        for share in (0.45, 0.85):
            pen.line((peak, (x + toward * reach * share, top - wide * 0.35)), dark, thick * 0.6)
        pen.line((peak, tail), dark, thick * 0.7)
        block = sorted((tail[0], tail[0] + toward * reach * 0.09))
        pen.rectangle(
            block[0], top, block[1], top + wide * 1.5, mood.tone((150, 146, 140), lit * 0.6, far)
        )
        cab = x + toward * wide * 0.9
        pen.rectangle(cab - wide * 0.5, top + wide * 0.2, cab + wide * 0.5, top + wide * 1.5, paint)
        pen.rectangle(
            cab - wide * 0.1, top + wide * 0.35, cab + wide * 0.42, top + wide * 0.95,
            mood.tone((60, 84, 100), 0.5, far),
        )  # fmt: skip
        load = (x + toward * reach * hook[0], top + height * hook[1])
        for side in (-1, 1):
            pen.line(
                ((load[0] + side * 2, top + wide * 0.4), (load[0], load[1])), dark, thick * 0.45
            )
        half = reach * 0.075
        for side in (-1, 1):
            pen.line((load, (load[0] + side * half, load[1] + half * 0.7)), dark, thick * 0.5)
        pen.rectangle(
            load[0] - half * 1.3, load[1] + half * 0.7, load[0] + half * 1.3, load[1] + half * 1.0,
            mood.tone((150, 112, 82), lit * 0.7, far),
        )  # fmt: skip
    if beacon:
        for place in (peak, tip):
            canvas.glow(*place, 26, (255, 70, 50), 0.9)
            canvas.glow(*place, 6, (255, 190, 170), 1.0)
