"""Shophouses, awnings, wires and street lamps of a small town."""

from itertools import pairwise

from cms.demo.photographs.motifs.buildings import Wall, ledge, plaster, window
from cms.demo.photographs.motifs.shops import AWNINGS, SHUTTERS, awning, shopfront
from cms.demo.photographs.painting.camera import Camera
from cms.demo.photographs.painting.canvas import Canvas
from cms.demo.photographs.painting.colour import Colour, mix, see_through, two, vary
from cms.demo.photographs.painting.shapes import bend

WALLS: tuple[Colour, ...] = (
    (244, 214, 150),
    (226, 196, 160),
    (190, 214, 208),
    (240, 232, 212),
    (214, 180, 160),
    (176, 200, 180),
    (236, 200, 176),
    (204, 212, 222),
)


def house(
    canvas: Canvas,
    wall: Wall,
    span: tuple[float, float],
    storeys: int,
    lit: float,
    lamps: float = 0.0,
    far: float = 0.0,
    colour: Colour | None = None,
    side: float = 0.5,
) -> float:
    """A narrow house with a shop below; returns its height. `side` lights its near flank."""
    mood, random = canvas.mood, canvas.random
    left, right = span
    colour = colour or random.choice(WALLS)
    high = 3.6 + (storeys - 1) * 3.3 + 0.6
    flank = [wall.at(left, 0), wall.at(left, high), wall.at(left, high, -9), wall.at(left, 0, -9)]
    if wall.angle and abs(flank[2][0] - flank[1][0]) > 2:
        plaster(canvas, flank, mix(colour, (190, 186, 176), 0.35), lit * side, far)
    face = wall.quad(left, 0, right, high)
    plaster(canvas, face, colour, lit, far)
    xs, ys = [x for x, _ in face], [y for _, y in face]
    reach = 1.6 * wall.scale((left + right) / 2)
    with canvas.detail((min(xs) - reach, min(ys) - 8, max(xs) + reach, max(ys) + 8)) as pen:
        wide = right - left
        shutter = random.choice(SHUTTERS)
        for storey in range(1, storeys):
            low = 3.6 + (storey - 1) * 3.3
            ledge(pen, mood, wall, span, low - 0.1, lit, far, 0.22, 0.3)
            balcony = random.random() < 0.55
            count = 2 if wide > 3.6 else 1
            for index in range(count):
                middle = left + wide * (index + 0.5) / count
                half = wide / count * 0.27
                lamp = random.uniform(0.6, 1.0) if random.random() < lamps else 0.0
                bottom = low + (0.25 if balcony else 0.9)
                window(
                    pen,
                    mood,
                    wall,
                    (middle - half, bottom, middle + half, low + 2.5),
                    lit,
                    lamp,
                    far,
                    mix((246, 240, 226), colour, 0.4),
                )
                if random.random() < 0.5:
                    for edge in (-1, 1):
                        a = middle + edge * half
                        pen.polygon(
                            wall.quad(
                                min(a, a + edge * half * 0.7),
                                bottom,
                                max(a, a + edge * half * 0.7),
                                low + 2.5,
                                0.06,
                            ),
                            mood.tone(shutter, lit * 0.85, far),
                        )
            if balcony:
                pen.polygon(
                    wall.quad(left + 0.15, low - 0.1, right - 0.15, low + 0.12, 0.8),
                    mood.tone(mix(colour, (255, 255, 255), 0.3), lit * 0.8, far),
                )
                rail = mood.tone((236, 232, 222), lit * 0.85, far)
                thick = max(0.7, wall.scale(left) * 0.03)
                for index in range(int(wide / 0.28)):
                    u = left + 0.2 + index * 0.28
                    pen.line((wall.at(u, low + 0.1, 0.8), wall.at(u, low + 0.95, 0.8)), rail, thick)
                pen.line(
                    (wall.at(left + 0.15, low + 0.95, 0.8), wall.at(right - 0.15, low + 0.95, 0.8)),
                    rail,
                    thick * 1.8,
                )
                for _ in range(4):
                    u = random.uniform(left + 0.4, right - 0.4)
                    x, y = wall.at(u, low + 0.35, 0.8)
                    size = wall.scale(u) * random.uniform(0.16, 0.3)
                    pen.ellipse(
                        x,
                        y,
                        size,
                        size * 0.9,
                        mood.tone(vary(random, (96, 136, 70), 16), lit * 0.6, far),
                    )
                    pen.ellipse(
                        x - size * 0.3,
                        y - size * 0.4,
                        size * 0.4,
                        size * 0.35,
                        mood.tone((150, 176, 90), lit, far),
                    )
        shopfront(
            pen,
            random,
            mood,
            wall,
            (left + 0.2, right - 0.2),
            lit,
            lamps and random.uniform(0.5, 0.95),
            far,
        )
        board = random.choice(
            ((190, 52, 48), (50, 96, 140), (60, 116, 84), (232, 176, 70), (240, 234, 220))
        )
        pen.polygon(
            wall.quad(left + 0.2, 3.05, right - 0.2, 3.6, 0.18),
            mood.tone(board, min(1.0, lit * 0.9 + 0.25 * lamps), far),
        )
        pen.polygon(
            wall.quad(left + 0.4, 3.25, right - 0.4, 3.4, 0.19),
            see_through(mood.tone((255, 246, 226), lit, far), 0.3),
        )
        awning(
            pen,
            mood,
            wall,
            (left + 0.1, right - 0.1),
            3.05,
            1.3,
            0.55,
            random.choice(AWNINGS),
            lit,
            far,
        )
        ledge(pen, mood, wall, span, high - 0.35, lit, far, 0.3, 0.3)
        ledge(pen, mood, wall, span, high - 1.1, lit, far, 0.14, 0.15)
    return high


def row(
    canvas: Canvas,
    camera: Camera,
    x: float,
    near: float,
    far_end: float,
    lit: float,
    lamps: float = 0.0,
    haze: float = 0.4,
) -> None:
    """A row of houses along the street at `x` (left if negative), painted from its far end."""
    random = canvas.random
    plots, z = [], near
    while z < far_end:
        wide = random.uniform(3.8, 5.2)
        plots.append((z, z + wide, random.choice((1, 2, 2, 3, 3))))
        z += wide
    for start, end, storeys in reversed(plots):
        if x < 0:
            wall, span = Wall(camera, x, 0.0, 1.5707963), (start, end)
        else:
            wall, span = Wall(camera, x, end, -1.5707963), (0.0, end - start)
        share = (start - near) / (far_end - near)
        house_far = haze * share**0.8
        if x < 0:
            house(canvas, wall, span, storeys, lit, lamps, house_far)
        else:
            _right_flank(canvas, wall, end - start, storeys, lit, house_far)
            house(canvas, wall, span, storeys, lit, lamps, house_far, side=0.5)


def _right_flank(
    canvas: Canvas, wall: Wall, wide: float, storeys: int, lit: float, far: float
) -> None:
    high = 3.6 + (storeys - 1) * 3.3 + 0.6
    flank = [wall.at(wide, 0), wall.at(wide, high), wall.at(wide, high, -9), wall.at(wide, 0, -9)]
    plaster(canvas, flank, (206, 198, 184), lit * 0.55, far)


def wires(
    canvas: Canvas, camera: Camera, x: float, zs: list[float], high: float = 7.0, lit: float = 0.3
) -> None:
    """Poles with sagging cables."""
    mood, random = canvas.mood, canvas.random
    with canvas.detail((0, 0, canvas.width, camera.at(x, 0, min(zs))[1] + 8)) as pen:
        tops = []
        for z in sorted(zs, reverse=True):
            scale = camera.scale(x, z)
            foot, top = camera.at(x, 0, z), camera.at(x, high, z)
            far = min(0.6, z / 80)
            for shift, bright in ((-0.05, 0.6), (0.0, 1.0), (0.05, 0.5)):
                pen.line(
                    ((foot[0] + shift * scale, foot[1]), (top[0] + shift * scale * 0.7, top[1])),
                    mood.tone((160, 156, 150), lit * bright, far),
                    max(1.0, scale * 0.07),
                )
            pen.line(
                (
                    (top[0] - scale * 0.7, top[1] + scale * 0.3),
                    (top[0] + scale * 0.7, top[1] + scale * 0.3),
                ),
                mood.tone((110, 104, 100), lit, far),
                max(1.0, scale * 0.08),
            )
            tops.append((top, scale, far))
        for (a, one, far), (b, two_, _) in pairwise(tops):
            for offset in (-0.65, -0.3, 0.1, 0.4, 0.65):
                start, end = (
                    (a[0] + offset * one, a[1] + 0.3 * one),
                    (b[0] + offset * two_, b[1] + 0.3 * two_),
                )
                sag = (
                    (start[0] + end[0]) / 2,
                    max(start[1], end[1]) + random.uniform(0.1, 0.5) * one,
                )
                pen.line(
                    bend(start, sag, end, 14),
                    see_through(mood.tone((40, 40, 44), 0.3, far), 0.75),
                    max(0.8, one * 0.012),
                )


def street_lamp(
    canvas: Canvas, camera: Camera, x: float, z: float, toward: int, on: bool, far: float = 0.0
) -> None:
    """A tall post whose arm reaches over the road."""
    mood = canvas.mood
    foot, top, scale = camera.at(x, 0, z), camera.at(x, 6.4, z), camera.scale(x, z)
    head = (top[0] + toward * scale * 1.5, top[1] - scale * 0.1)
    with canvas.detail(
        (
            min(foot[0], head[0]) - scale * 0.4,
            top[1] - scale * 0.6,
            max(foot[0], head[0]) + scale * 0.4,
            foot[1] + 3,
        )
    ) as pen:
        iron = mood.tone((84, 92, 94), 0.4, far)
        pen.line(
            (
                foot,
                (top[0], top[1] + scale * 0.6),
                (top[0] + toward * scale * 0.4, top[1] - scale * 0.05),
                head,
            ),
            iron,
            max(1.2, scale * 0.09),
        )
        lamp = (255, 240, 206) if on else mood.tone((200, 200, 196), 0.6, far)
        pen.ellipse(
            head[0] + toward * scale * 0.15, head[1] + scale * 0.05, scale * 0.3, scale * 0.09, lamp
        )
    if on:
        canvas.glow(*head, scale * 2.6, (255, 196, 112), 0.7)
        pool = camera.at(x + toward * 1.5, 0, z)
        canvas.glow(*pool, scale * 3.0, (255, 186, 104), 0.35, scale * 0.7)


def road(canvas: Canvas, camera: Camera, half: float, walk: float, lit: float) -> None:
    """Pavements on both sides with their kerbs, and the broken line in the middle."""
    mood = canvas.mood
    for side in (-1, 1):
        strip = camera.ground((side * half, side * (half + walk)), (0.8, 90))
        canvas.fill(
            strip, two(mood.tone((196, 178, 160), lit, 0.35), mood.tone((186, 168, 150), lit * 0.9))
        )
        kerb = camera.outline(
            (
                (side * half, 0.0, 0.8),
                (side * half, 0.16, 0.8),
                (side * half, 0.16, 90),
                (side * half, 0.0, 90),
            )
        )
        canvas.fill(
            kerb, two(mood.tone((224, 216, 200), lit, 0.3), mood.tone((206, 198, 184), lit * 0.8))
        )
    with canvas.detail((0, camera.horizon, canvas.width, canvas.height)) as pen:
        z = 2.0
        while z < 60:
            dash = camera.ground((-0.07, 0.07), (z, z + 1.6))
            pen.polygon(
                dash,
                see_through(
                    mood.tone((246, 240, 220), min(1.0, lit + 0.2), min(0.6, z / 80)), 0.75
                ),
            )
            z += 4.0
