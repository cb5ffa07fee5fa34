"""The agency's house: two wings, the middle standing out, portico and gable."""

from dataclasses import dataclass

from cms.demo.photographs.motifs.buildings import (
    CREAM,
    WHITE,
    Wall,
    column,
    hipped,
    ledge,
    plaster,
    windows,
)
from cms.demo.photographs.motifs.yards import star
from cms.demo.photographs.painting.canvas import Canvas
from cms.demo.photographs.painting.colour import Colour, mix

WIDE, STOREY, DEEP_IN = 46.0, 4.0, 15.0


@dataclass(frozen=True)
class Light:
    """How the house is lit: by day, by its own lamps, and how far into the haze it stands."""

    lit: float
    lamps: float
    far: float


def building(canvas: Canvas, wall: Wall, view: Light) -> None:
    """The whole house: two wings, the middle part standing out, roofs, portico and steps."""
    mood, random, lit, far = canvas.mood, canvas.random, view.lit, view.far
    top = STOREY * 3 + 0.8
    floors = (1.9, 1.9 + STOREY, 1.9 + 2 * STOREY)
    sides = ((wall.right_side(WIDE), 0.5), (wall.left_side(DEEP_IN), 0.7))
    for side, share in sides:
        shape = side.quad(0, 0, DEEP_IN, top)
        if shape[1][0] <= shape[0][0]:
            continue
        plaster(canvas, shape, CREAM, lit * share, far)
        with canvas.detail(_frame(shape)) as pen:
            windows(
                pen, random, mood, side, (1, DEEP_IN - 1), floors, 3.6, lit * share, view.lamps, far
            )
            for level in (1.0, STOREY + 0.9, 2 * STOREY + 0.9, top - 0.5):
                ledge(pen, mood, side, (0, DEEP_IN), level, lit * share, far)
    shape = wall.quad(0, 0, WIDE, top)
    plaster(canvas, shape, CREAM, lit, far)
    with canvas.detail(_frame(shape)) as pen:
        windows(
            pen, random, mood, wall, (1, WIDE - 1), floors, 3.15, lit, view.lamps, far, share=0.56
        )
        for u in range(1, 15):
            pilaster = wall.quad(u * 3.14 + 0.7, 1.0, u * 3.14 + 1.2, top, 0.15)
            pen.polygon(pilaster, mood.tone(WHITE, lit * 0.95, far))
        pen.polygon(wall.quad(0, 0, WIDE, 1.0, 0.1), mood.tone((176, 166, 152), lit * 0.7, far))
        for level in (1.0, STOREY + 0.9, 2 * STOREY + 0.9):
            ledge(pen, mood, wall, (0, WIDE), level, lit, far)
        for drop, out in ((1.6, 0.0), (1.0, 0.0)):
            shade = (*mood.tone((84, 76, 78), 0.1, far), 70)
            pen.polygon(wall.quad(0, top - drop, WIDE, top, out), shade)
    hipped(canvas, wall, (0, WIDE), DEEP_IN, top, 4.2, lit * 0.85, far)
    _centre(canvas, wall, view, top)


def _centre(canvas: Canvas, wall: Wall, view: Light, top: float) -> None:
    mood, random, lit, far = canvas.mood, canvas.random, view.lit, view.far
    start, end, out = WIDE / 2 - 7, WIDE / 2 + 7, 2.2
    for u, share in ((start, 0.7), (end, 0.5)):
        edge = [wall.at(u, 0), wall.at(u, top + 1), wall.at(u, top + 1, out), wall.at(u, 0, out)]
        outward = edge[3][0] - edge[0][0]
        if (outward > 0) == (u == end):
            continue
        plaster(canvas, edge, CREAM, lit * share, far)
    shape = wall.quad(start, 0, end, top + 1, out)
    plaster(canvas, shape, CREAM, min(1.0, lit + 0.06), far)
    front = Wall(wall.camera, *wall.place(0, out), wall.angle)
    with canvas.detail(_frame(shape)) as pen:
        windows(
            pen,
            random,
            mood,
            front,
            (start + 0.6, end - 0.6),
            (1.9 + STOREY, 1.9 + 2 * STOREY),
            2.56,
            lit,
            view.lamps,
            far,
            2.2,
            0.58,
        )
        for level in (STOREY + 0.9, 2 * STOREY + 0.9, top - 0.1, top + 0.7):
            ledge(pen, mood, front, (start, end), level, lit, far)
        for index in range(6):
            u = start + 0.5 + index * 2.56
            pen.polygon(
                front.quad(u - 0.25, STOREY + 1.2, u + 0.25, top, 0.2), mood.tone(WHITE, lit, far)
            )
            dark = (*mood.tone((90, 80, 80), 0.2, far), 80)
            pen.polygon(front.quad(u + 0.25, STOREY + 1.2, u + 0.5, top), dark)
    # The gable over the middle, with a plain red shield instead of lettering.
    gable = [
        front.at(start - 0.6, top + 1),
        front.at(end + 0.6, top + 1),
        front.at(WIDE / 2, top + 4.4),
    ]
    plaster(canvas, gable, WHITE, lit * 0.95, far)
    with canvas.detail(_frame(gable)) as pen:
        pen.line(
            (gable[0], gable[2], gable[1], gable[0]), mood.tone(WHITE, min(1, lit + 0.2), far), 4
        )
        middle, size = front.at(WIDE / 2, top + 2.2), front.scale(WIDE / 2) * 0.75
        pen.ellipse(*middle, size * 1.14, size * 1.14, mood.tone((236, 196, 84), lit, far))
        pen.ellipse(*middle, size, size, mood.tone((206, 40, 38), lit, far))
        pen.polygon(star(*middle, size * 0.72), mood.tone((252, 214, 84), min(1.0, lit + 0.1), far))
    _portico(canvas, front, view)


def _portico(canvas: Canvas, wall: Wall, view: Light) -> None:
    mood, lit, far = canvas.mood, view.lit, view.far
    start, end, out = WIDE / 2 - 6, WIDE / 2 + 6, 4.0
    lamp = view.lamps
    inner: Colour = mix(mood.tone((110, 92, 80), 0.25, far), (255, 206, 130), min(0.85, lamp * 1.3))
    shape = wall.quad(start, 0.8, end, STOREY + 0.6)
    with canvas.detail(_frame(shape)) as pen:
        pen.polygon(shape, inner)
        for index in range(5):
            u = start + 0.7 + index * 2.2
            glass = mix(mood.tone((70, 92, 100), 0.5, far), (255, 226, 160), min(1.0, lamp * 1.4))
            pen.polygon(wall.quad(u, 0.8, u + 1.8, 3.7), glass)
            pen.polygon(wall.quad(u, 2.2, u + 1.8, 3.7), (*mood.cloud, 40))
            pen.line(
                (wall.at(u + 0.9, 0.8), wall.at(u + 0.9, 3.7)),
                mood.tone((96, 66, 46), 0.6, far),
                1.6,
            )
        pen.polygon(
            wall.quad(start, 3.7, end, STOREY + 0.6), (*mood.tone((40, 34, 36), 0.1, far), 110)
        )
    if lamp:
        middle = wall.at(WIDE / 2, 3, 1)
        canvas.glow(
            *middle, wall.scale(WIDE / 2) * 9, (255, 196, 110), 0.6, wall.scale(WIDE / 2) * 5
        )
    box = _frame([*wall.quad(start - 3, 0, end + 3, STOREY + 2, out + 3)])
    with canvas.detail(box) as pen:
        for step in range(5):
            level, reach = 0.8 - step * 0.16, out + 0.2 + step * 0.45
            for low, high, share in ((level - 0.16, level, 0.62),):
                pen.polygon(
                    wall.quad(start - step * 0.3, low, end + step * 0.3, high, reach),
                    mood.tone((214, 204, 190), lit * share, far),
                )
            tread = [
                wall.at(start - step * 0.3, level, reach),
                wall.at(end + step * 0.3, level, reach),
                wall.at(end + step * 0.3, level, reach - 0.45),
                wall.at(start - step * 0.3, level, reach - 0.45),
            ]
            pen.polygon(tread, mood.tone((224, 216, 204), min(1, lit + 0.1), far))
        for index in range(4):
            u = start + 0.6 + index * (end - start - 1.2) / 3
            column(pen, mood, wall, u, 0.8, STOREY + 0.7, 0.42, out, lit, -0.6, far)
    slab = wall.quad(start - 0.6, STOREY + 0.7, end + 0.6, STOREY + 1.7, out + 0.6)
    canvas.fill(
        slab,
        (
            (0.0, mood.tone(WHITE, min(1.0, lit + 0.1), far)),
            (1.0, mood.tone(WHITE, lit * 0.75, far)),
        ),
    )
    with canvas.detail(_frame(slab)) as pen:
        pen.polygon(
            wall.quad(start - 0.8, STOREY + 1.55, end + 0.8, STOREY + 1.8, out + 0.8),
            mood.tone(WHITE, min(1.0, lit + 0.2), far),
        )
        pen.polygon(
            wall.quad(start - 0.6, STOREY + 0.95, end + 0.6, STOREY + 1.3, out + 0.65),
            mood.tone((178, 44, 40), lit * 0.9, far),
        )
        for index in range(24):
            u = start - 0.5 + index * (end - start + 1) / 23
            pen.line(
                (wall.at(u, STOREY + 1.8, out), wall.at(u, STOREY + 2.5, out)),
                mood.tone(WHITE, lit * 0.8, far),
                max(1.0, wall.scale(u) * 0.09),
            )
        pen.polygon(
            wall.quad(start - 0.6, STOREY + 2.45, end + 0.6, STOREY + 2.65, out),
            mood.tone(WHITE, min(1, lit + 0.1), far),
        )


def _frame(points: list[tuple[float, float]]) -> tuple[float, float, float, float]:
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return min(xs) - 8, min(ys) - 8, max(xs) + 8, max(ys) + 8
