"""Market stalls: tables of fruit and greens under cloth, baskets, parasols, sellers in hats."""

from math import cos, pi, sin

from cms.demo.photographs.motifs.buildings import Wall
from cms.demo.photographs.motifs.people import CLOTHES
from cms.demo.photographs.motifs.sellers import seller
from cms.demo.photographs.motifs.shops import AWNINGS, awning
from cms.demo.photographs.motifs.trays import GOODS, tray
from cms.demo.photographs.painting.camera import Camera
from cms.demo.photographs.painting.canvas import Canvas
from cms.demo.photographs.painting.colour import Colour, mix, vary
from cms.demo.photographs.painting.shapes import bend


def stall(
    canvas: Canvas,
    wall: Wall,
    span: tuple[float, float],
    lit: float,
    far: float = 0.0,
    lamp: float = 0.0,
    cloth: tuple[Colour, Colour] | None = None,
) -> None:
    """A table that slopes to the aisle, heaped with goods, under a striped cloth on poles."""
    mood, random = canvas.mood, canvas.random
    left, right = span
    wide, middle = right - left, (left + right) / 2
    scale = wall.scale(middle)
    corners = [wall.at(u, v, out) for u in span for v in (0.0, 3.4) for out in (-1.4, 1.8)]
    xs, ys = [x for x, _ in corners], [y for _, y in corners]
    light = min(1.0, lit + 0.35 * lamp)
    with canvas.detail(
        (min(xs) - 6, min(ys) - 6, max(xs) + 6, max(ys) + 6), 2 if scale < 420 else 1
    ) as pen:
        inside = mix(mood.tone((70, 60, 54), lit * 0.3, far), (206, 140, 76), lamp * 0.5)
        for step in range(6):
            share = step / 6
            depth = mix(inside, mood.tone((176, 150, 120), light * 0.7, far), share * 0.7)
            pen.polygon(wall.quad(left, 0, right, 3.0 - 2.6 * share, -1.3), depth)
        for index in range(4):
            u = left + wide * (index + 0.5) / 4
            tone = mood.tone(vary(random, random.choice(CLOTHES), 20), light * 0.5, far)
            drop = random.uniform(1.4, 1.8)
            half = random.uniform(0.1, 0.2)
            pen.polygon(
                [
                    wall.at(u - half * 0.5, 2.5, -1.1),
                    wall.at(u + half * 0.5, 2.5, -1.1),
                    wall.at(u + half, drop, -1.1),
                    wall.at(u - half, drop, -1.1),
                ],
                tone,
            )
            sack = wall.at(u, 0.9, -1.1)
            pen.ellipse(
                *sack,
                wall.scale(u) * 0.2,
                wall.scale(u) * 0.26,
                mood.tone(vary(random, (206, 186, 146), 24), light * 0.5, far),
            )
        x, y = wall.at(middle + random.uniform(-0.4, 0.4), 0.86, -0.5)
        seller(
            pen,
            random,
            mood,
            x,
            y,
            wall.scale(middle) * 0.52,
            light * 0.85,
            far,
            random.random() < 0.75,
        )
        board = wall.quad(left + 0.05, 0, right - 0.05, 0.55, 0.9)
        pen.polygon(board, mood.tone((128, 94, 66), lit * 0.5, far))
        pen.polygon(
            wall.quad(left + 0.05, 0.42, right - 0.05, 0.56, 0.9),
            mood.tone((176, 134, 90), lit, far),
        )
        top = [
            wall.at(left, 0.92, -0.2),
            wall.at(right, 0.92, -0.2),
            wall.at(right, 0.56, 0.9),
            wall.at(left, 0.56, 0.9),
        ]
        pen.polygon(top, mood.tone((186, 150, 104), light * 0.7, far))
        count = max(2, round(wide / 0.8))
        for v, out in ((0.86, 0.02), (0.7, 0.55)):
            for index in range(count):
                u = left + wide * (index + 0.5) / count
                x, y = wall.at(u, v, out)
                goods = random.choice(GOODS) if random.random() < 0.78 else None
                tray(
                    pen,
                    random,
                    mood,
                    x,
                    y,
                    wall.scale(u) * 0.32,
                    goods,
                    light * (0.85 if out < 0.3 else 1.0),
                    far,
                    max(1.6, wall.scale(u) * 0.052),
                )
        for u in (left, right):
            pen.line(
                (wall.at(u, 0, 1.0), wall.at(u, 2.6, 1.0)),
                mood.tone((150, 130, 104), lit * 0.7, far),
                max(1.2, wall.scale(u) * 0.05),
            )
        awning(
            pen,
            mood,
            wall,
            (left - 0.15, right + 0.15),
            3.35,
            1.5,
            1.0,
            cloth or random.choice(AWNINGS),
            min(1.0, lit + 0.1),
            far,
        )
    if lamp:
        bulb = wall.at(middle, 2.15, 0.3)
        canvas.glow(*bulb, scale * 0.9, (255, 206, 126), 0.85 * lamp)
        canvas.glow(
            *wall.at(middle, 0.8, 0.4), scale * 1.7, (255, 164, 76), 0.6 * lamp, scale * 1.1
        )
        with canvas.detail((bulb[0] - 8, bulb[1] - 8, bulb[0] + 8, bulb[1] + 8), 3) as pen:
            pen.ellipse(*bulb, max(1.5, scale * 0.04), max(1.8, scale * 0.05), (255, 246, 214))


def stalls(
    canvas: Canvas,
    camera: Camera,
    x: float,
    near: float,
    far_end: float,
    lit: float,
    lamp: float = 0.0,
    haze: float = 0.4,
) -> None:
    """A row of stalls along the aisle at `x` (left if negative), from its far end."""
    plots, z = [], near
    while z < far_end:
        wide = canvas.random.uniform(2.3, 3.0)
        plots.append((z, z + wide))
        z += wide + 0.15
    for start, end in reversed(plots):
        far = haze * ((start - near) / (far_end - near)) ** 0.8
        if x < 0:
            stall(canvas, Wall(camera, x, 0.0, pi / 2), (start, end), lit, far, lamp)
        else:
            stall(canvas, Wall(camera, x, end, -pi / 2), (0.0, end - start), lit, far, lamp)


def parasol(
    canvas: Canvas,
    x: float,
    base: float,
    high: float,
    wide: float,
    colours: tuple[Colour, Colour],
    lit: float,
    far: float = 0.0,
) -> None:
    """A large market umbrella with panels of two colours and the shade beneath it."""
    mood = canvas.mood
    canvas.soft(
        [
            (x - wide * 0.6, base),
            (x, base - wide * 0.08),
            (x + wide * 0.9, base),
            (x + wide * 0.2, base + wide * 0.12),
        ],
        mood.tone((60, 56, 64), 0.1, far),
        wide * 0.07,
        0.5,
    )
    top = base - high
    with canvas.detail((x - wide * 1.1, top - wide * 0.5, x + wide * 1.1, base + 4)) as pen:
        pen.line(
            ((x, base), (x, top)), mood.tone((170, 160, 146), lit * 0.7, far), max(1.5, wide * 0.03)
        )
        rim = top + wide * 0.18
        pen.ellipse(
            x, rim, wide, wide * 0.2, mood.tone(mix(colours[0], (40, 30, 40), 0.5), lit * 0.5, far)
        )
        panels = 8
        for index in range(panels):
            a, b = (pi - pi * edge / panels for edge in (index, index + 1))
            light = lit * (1.0 - 0.07 * abs(index - 2))
            first, last = (
                (x + cos(a) * wide, rim + sin(a) * wide * 0.2),
                (x + cos(b) * wide, rim + sin(b) * wide * 0.2),
            )
            dip = ((first[0] + last[0]) / 2, (first[1] + last[1]) / 2 - wide * 0.045)
            edge = bend(first, dip, last, 5)
            left = bend(
                (x, top - wide * 0.28), (x + cos(a) * wide * 0.6, top - wide * 0.18), first, 5
            )
            right = bend(
                (x, top - wide * 0.28), (x + cos(b) * wide * 0.6, top - wide * 0.18), last, 5
            )
            pen.polygon([*left, *edge, *reversed(right)], mood.tone(colours[index % 2], light, far))
