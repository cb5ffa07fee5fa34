"""What stands or lies on a desk: pen, stamp, glass of tea, lamp, small flag."""

from itertools import pairwise
from math import cos, sin

from cms.demo.photographs.motifs.tabletop import Top, disc, shadow
from cms.demo.photographs.motifs.yards import flag
from cms.demo.photographs.painting.canvas import Canvas
from cms.demo.photographs.painting.colour import Colour, mix, see_through
from cms.demo.photographs.painting.shapes import Point, bend, oval

GOLD: Colour = (224, 180, 92)


def fountain_pen(
    canvas: Canvas,
    top: Top,
    tip: Point,
    turn: float,
    length: float = 0.14,
    colour: Colour = (34, 40, 60),
    lit: float = 0.7,
    h: float = 0.006,
) -> None:
    """An open fountain pen that lies with its nib at `tip` (u, v), pointing along -turn."""
    mood = canvas.mood
    along = (cos(turn), sin(turn))

    def place(reach: float, side: float) -> Point:
        u = tip[0] + along[0] * reach * length - along[1] * side * length
        v = tip[1] + along[1] * reach * length + along[0] * side * length
        return top.at(u, v, h)

    body = [(0.18, 0.03), (0.3, 0.042), (0.34, 0.048), (0.75, 0.05), (0.97, 0.038), (1.0, 0.024)]
    outline = [place(r, s) for r, s in body] + [place(r, -s) for r, s in reversed(body)]
    shadow(canvas, [*outline, place(0, 0)], (9, 11), 6, 0.5)
    xs, ys = [x for x, _ in (*outline, place(0, 0))], [y for _, y in (*outline, place(0, 0))]
    with canvas.detail((min(xs) - 12, min(ys) - 12, max(xs) + 12, max(ys) + 12), 3) as pen:
        gold = mood.tone(GOLD, min(1.0, lit + 0.2))
        pen.polygon(
            [
                place(0, 0),
                place(0.1, 0.03),
                place(0.19, 0.026),
                place(0.19, -0.026),
                place(0.1, -0.03),
            ],
            gold,
        )
        pen.polygon(
            [place(0, 0), place(0.1, 0.03), place(0.19, 0.026), place(0.19, 0.0)],
            mood.tone((255, 236, 180), 1.0),
        )
        pen.line((place(0.01, 0), place(0.12, 0)), mood.tone((60, 44, 24), 0.3), 1.1)
        strips = 11
        for index in range(strips):
            a, b = (-1 + 2 * edge / strips for edge in (index, index + 1.2))
            shine = max(0.0, 1 - abs((a + b) / 2 - 0.42) * 3.4)
            tone = mix(
                mood.tone(colour, lit * (0.35 + 0.4 * (1 + a) / 2)),
                mood.tone((236, 240, 246), 1.0),
                shine * 0.7,
            )
            pen.polygon(
                [place(r, s * a) for r, s in body] + [place(r, s * b) for r, s in reversed(body)],
                tone,
            )
        for start, end in ((0.33, 0.35), (0.62, 0.645), (0.95, 0.97)):
            pen.polygon(
                [place(start, 0.053), place(end, 0.053), place(end, -0.053), place(start, -0.053)],
                gold,
            )
            pen.polygon(
                [place(start, 0.03), place(end, 0.03), place(end, 0.01), place(start, 0.01)],
                (255, 248, 220),
            )
        pen.line(
            (place(0.66, 0.012), place(0.92, 0.012)),
            gold,
            max(1.5, top.scale(*tip) * length * 0.022),
        )


def glass(
    canvas: Canvas,
    top: Top,
    u: float,
    v: float,
    radius: float = 0.034,
    lit: float = 0.75,
    tea: Colour = (196, 132, 44),
    tall: float = 0.085,
    saucer: bool = True,
) -> None:
    """A glass of tea on a saucer."""
    mood = canvas.mood
    spots = disc(top, u, v, radius * 2.0)
    shadow(canvas, spots if saucer else disc(top, u, v, radius * 1.2), (12, 10), 10, 0.45)
    # Light that went through the tea lies on the table.
    canvas.soft(
        disc(top, u + radius * 1.9, v - radius * 0.9, radius * 0.9),
        mix(tea, (255, 220, 120), 0.5),
        8,
        0.35,
    )
    frame = disc(top, u, v, radius * 2.1) + disc(top, u, v, radius * 1.2, tall)
    xs, ys = [x for x, _ in frame], [y for _, y in frame]
    with canvas.detail((min(xs) - 6, min(ys) - 6, max(xs) + 6, max(ys) + 6), 3) as pen:
        if saucer:
            for reach, bright, h in (
                (2.0, lit * 0.75, 0.0),
                (1.93, min(1.0, lit + 0.15), 0.006),
                (1.35, lit * 0.9, 0.004),
                (1.28, lit, 0.004),
            ):
                pen.polygon(disc(top, u, v, radius * reach, h), mood.tone((244, 244, 240), bright))
            pen.line(
                [*disc(top, u, v, radius * 1.75, 0.006), top.at(u + radius * 1.75, v, 0.006)],
                see_through(mood.tone((60, 96, 160), 0.7), 0.7),
                2.2,
            )
        steps = 14
        for index in range(steps):
            h = 0.006 + tall * 0.74 * index / (steps - 1)
            bright = 0.3 + 0.55 * index / steps
            pen.polygon(
                disc(top, u, v, radius * (0.82 + 0.16 * index / steps), h),
                mood.tone(mix(mix(tea, (96, 44, 16), 0.5), tea, index / steps), bright),
            )
        level = 0.006 + tall * 0.74
        pen.polygon(
            disc(top, u, v, radius * 0.98, level), mood.tone(mix(tea, (255, 214, 120), 0.25), lit)
        )
        pen.polygon(
            disc(top, u - radius * 0.2, v + radius * 0.25, radius * 0.6, level),
            see_through(mood.tone((255, 226, 150), 1.0), 0.35),
        )
        rim = disc(top, u, v, radius, tall)
        wall = disc(top, u, v, radius * 0.98, level)
        pen.polygon([*rim, rim[0], wall[0], *reversed(wall)], see_through((255, 255, 255), 0.22))
        pen.line(
            [*rim, rim[0]], see_through((255, 255, 255), 0.75), max(1.2, top.scale(u, v) * 0.0016)
        )
        side = disc(top, u, v, radius * 0.9, 0.0)
        pen.line(
            (rim[22], side[22]),
            see_through((255, 255, 255), 0.6),
            max(1.4, top.scale(u, v) * 0.003),
        )
        pen.line(rim[12:18], (255, 255, 255, 240), max(2.0, top.scale(u, v) * 0.003))
        pen.line(
            (rim[37], side[37]),
            see_through((255, 255, 255), 0.3),
            max(1.2, top.scale(u, v) * 0.002),
        )


def steam(canvas: Canvas, x: float, y: float, size: float) -> None:
    """Two thin wisps rising."""
    for side in (-0.25, 0.2):
        spine = bend(
            (x + side * size, y),
            (x + (side + 0.5) * size, y - size * 0.7),
            (x + side * size * 0.6, y - size * 1.5),
            10,
        )
        shape = [(px - size * 0.05, py) for px, py in spine] + [
            (px + size * 0.06, py) for px, py in reversed(spine)
        ]
        canvas.soft(shape, (250, 248, 244), size * 0.07, 0.26)


def hand_stamp(canvas: Canvas, top: Top, u: float, v: float) -> None:
    """The office stamp with its turned handle, set down beside the sheet."""
    mood = canvas.mood
    shadow(canvas, disc(top, u + 0.01, v - 0.004, 0.026), (12, 6), 9, 0.55)
    profile = [
        (0.0, 0.024),
        (0.012, 0.024),
        (0.014, 0.020),
        (0.022, 0.012),
        (0.034, 0.010),
        (0.046, 0.013),
        (0.058, 0.019),
        (0.068, 0.021),
        (0.078, 0.017),
        (0.084, 0.009),
    ]
    x, y = top.at(u, v)
    reach = top.scale(u, v) * 0.13
    with canvas.detail((x - reach, y - reach, x + reach, y + reach * 0.5), 3) as pen:
        for index in range(60):
            share = index / 59
            h = share * 0.084
            radius = next(
                r0 + (r1 - r0) * (h - h0) / (h1 - h0)
                for (h0, r0), (h1, r1) in pairwise(profile)
                if h <= h1 + 1e-9
            )
            colour: Colour = (206, 168, 84) if h < 0.013 else (150, 82, 44)
            ring = disc(top, u, v, radius, h, 28)
            pen.polygon(ring, mood.tone(colour, 0.45))
            bright = disc(top, u - radius * 0.28, v, radius * 0.6, h, 18)
            pen.polygon(
                bright, see_through(mood.tone(mix(colour, (255, 226, 170), 0.4), 0.95), 0.5)
            )
        tip = top.at(u - 0.006, v, 0.078)
        pen.ellipse(*tip, 7, 5, (255, 244, 220, 170))


def desk_lamp(canvas: Canvas, top: Top) -> None:
    """A brass lamp with a green glass shade at the far edge of the desk."""
    mood = canvas.mood
    x, y = top.at(-0.27, 1.40)
    tall = 330.0
    canvas.soft(oval(x, y + 6, 90, 20), (20, 14, 18), 8, 0.6)
    with canvas.detail((x - 240, y - tall - 80, x + 240, y + 40), 3) as pen:
        brass = mood.tone((206, 160, 76), 0.8)
        pen.ellipse(x, y, 74, 17, mood.tone((150, 108, 50), 0.5))
        pen.ellipse(x, y - 8, 66, 14, brass)
        for shift, bright in ((-5, 0.5), (0, 1.0), (4, 0.6)):
            pen.line(
                ((x + shift, y - 10), (x + shift, y - tall * 0.72)),
                mood.tone((214, 168, 84), bright),
                5,
            )
        shade = [
            (x - 150, y - tall * 0.62),
            (x - 96, y - tall * 0.93),
            (x + 96, y - tall * 0.93),
            (x + 150, y - tall * 0.62),
        ]
        pen.polygon(shade, (30, 110, 78))
        for share, alpha in ((0.75, 60), (0.5, 70), (0.3, 80)):
            pen.polygon([(x + (px - x) * share, py) for px, py in shade], (120, 220, 150, alpha))
        pen.polygon(
            [
                (x - 96, y - tall * 0.93),
                (x + 96, y - tall * 0.93),
                (x + 80, y - tall * 0.97),
                (x - 80, y - tall * 0.97),
            ],
            brass,
        )
        pen.ellipse(x, y - tall * 0.62, 150, 14, (255, 240, 196))
    canvas.glow(x, y - tall * 0.6, 420, (255, 214, 130), 0.75, 260)


def desk_flag(canvas: Canvas, x: float, base: float, tall: float) -> None:
    """The small flag on a stand."""
    canvas.soft(oval(x + 8, base, 44, 9), canvas.mood.shade, 6, 0.6)
    flag(canvas, x, base, tall, 0.8, 1, 0.25, 0.56)
    with canvas.detail((x - 60, base - 20, x + 60, base + 16), 3) as pen:
        pen.ellipse(x, base, 40, 10, canvas.mood.tone((120, 80, 50), 0.5))
        pen.ellipse(x, base - 5, 36, 8, canvas.mood.tone((170, 120, 76), 0.9))
