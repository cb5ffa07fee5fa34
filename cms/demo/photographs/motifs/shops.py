"""Ground floors open to the street: goods, cafés, shutters, striped awnings."""

from random import Random

from cms.demo.photographs.motifs.buildings import Wall
from cms.demo.photographs.painting.canvas import Pen
from cms.demo.photographs.painting.colour import Colour, mix, see_through, vary
from cms.demo.photographs.painting.moods import Mood

SHUTTERS: tuple[Colour, ...] = ((70, 110, 100), (96, 70, 52), (64, 92, 124), (120, 60, 54))
AWNINGS: tuple[tuple[Colour, Colour], ...] = (
    ((196, 60, 54), (244, 236, 220)),
    ((52, 108, 90), (236, 232, 214)),
    ((50, 90, 140), (236, 240, 240)),
    ((228, 150, 60), (250, 236, 210)),
    ((150, 90, 70), (226, 206, 176)),
)
LAMP: Colour = (255, 206, 128)


def awning(
    pen: Pen,
    mood: Mood,
    wall: Wall,
    span: tuple[float, float],
    high: float,
    reach: float,
    drop: float,
    colours: tuple[Colour, Colour],
    lit: float,
    far: float = 0.0,
) -> None:
    """Striped cloth that slopes out from a wall, with its scalloped edge."""
    left, right = span
    count = max(4, round((right - left) / 0.42))
    for index in range(count):
        a, b = (left + (right - left) * edge / count for edge in (index, index + 1))
        tone = mood.tone(colours[index % 2], lit * (0.92 + 0.08 * (index % 2)), far)
        pen.polygon(
            [
                wall.at(a, high),
                wall.at(b, high),
                wall.at(b, high - drop, reach),
                wall.at(a, high - drop, reach),
            ],
            tone,
        )
        edge_tone = mood.tone(colours[index % 2], lit * 0.72, far)
        middle = (a + b) / 2
        pen.polygon(
            [
                wall.at(a, high - drop, reach),
                wall.at(b, high - drop, reach),
                wall.at(b, high - drop - 0.16, reach),
                wall.at(middle, high - drop - 0.26, reach),
                wall.at(a, high - drop - 0.16, reach),
            ],
            edge_tone,
        )


def shopfront(
    pen: Pen,
    random: Random,
    mood: Mood,
    wall: Wall,
    span: tuple[float, float],
    lit: float,
    lamp: float,
    far: float = 0.0,
) -> None:
    """An open ground floor: deep shade or lamp light, shelves and goods as spots of colour."""
    left, right = span
    for step in range(6):
        share = step / 6
        inside = mix(
            mood.tone((74, 60, 52), lit * (0.15 + 0.2 * share), far),
            mix(LAMP, (196, 120, 60), share * 0.6),
            lamp,
        )
        pen.polygon(wall.quad(left, 0.1, right, 2.9 - 2.8 * share), inside)
    kind = random.choice(("goods", "goods", "cafe", "shutter", "glass"))
    if kind == "shutter" and lamp < 0.9:
        colour = random.choice(SHUTTERS)
        for index in range(16):
            low = 0.05 + index * 0.18
            tone = mood.tone(colour, lit * (0.7 + 0.12 * (index % 2)), far)
            pen.polygon(wall.quad(left, low, right, low + 0.19), tone)
    elif kind == "cafe":
        _cafe(pen, random, mood, wall, span, lit, lamp, far)
    elif kind == "glass":
        _glass(pen, mood, wall, span, lit, lamp, far)
    else:
        _goods(pen, random, mood, wall, span, lit, lamp, far)
    for u in (left, right):
        pen.polygon(
            wall.quad(u - 0.12, 0, u + 0.12, 3.0, 0.05), mood.tone((206, 200, 186), lit * 0.8, far)
        )


Shop = tuple[float, float]


def _goods(
    pen: Pen,
    random: Random,
    mood: Mood,
    wall: Wall,
    span: Shop,
    lit: float,
    lamp: float,
    far: float,
) -> None:
    """Crates that step up towards the back, and things hung from the beam."""
    left, right = span
    colours = (
        (206, 80, 60),
        (236, 190, 90),
        (100, 146, 84),
        (228, 140, 60),
        (236, 226, 206),
        (150, 96, 120),
    )
    bright = min(1.0, lit * 0.6 + 0.45 * lamp)
    for step, (low, out) in enumerate(((0.95, 0.0), (0.55, 0.35), (0.15, 0.7))):
        u = left + 0.1
        while u < right - 0.45:
            wide = random.uniform(0.45, 0.75)
            end = min(right - 0.08, u + wide)
            light = bright * (0.55 + 0.22 * step)
            pen.polygon(
                wall.quad(u, low, end, low + 0.3, out), mood.tone((150, 112, 74), light * 0.8, far)
            )
            colour, size = random.choice(colours), wall.scale(u) * 0.085
            count = max(2, int((end - u) / 0.12))
            for index in range(count * 2):
                spot = u + (end - u) * ((index % count) + 0.5) / count
                x, y = wall.at(spot, low + 0.34 + 0.09 * (index // count), out)
                pen.ellipse(x, y, size, size, mood.tone(vary(random, colour, 18), light, far))
            u = end + 0.06
    for _ in range(5):
        u = random.uniform(left + 0.2, right - 0.3)
        low = random.uniform(1.5, 1.9)
        tone = mood.tone(vary(random, random.choice(colours), 20), bright * 0.5, far)
        pen.polygon(wall.quad(u, low, u + random.uniform(0.12, 0.24), 2.6), tone)


def _cafe(
    pen: Pen,
    random: Random,
    mood: Mood,
    wall: Wall,
    span: Shop,
    lit: float,
    lamp: float,
    far: float,
) -> None:
    """Low tables with people as soft shapes, lamps over them."""
    left, right = span
    dark = mood.tone((60, 46, 42), lit * 0.5 + 0.15 * lamp, far)
    pen.polygon(wall.quad(left, 0.1, right, 0.7), see_through(dark, 0.5))
    for index in range(2):
        u = left + (right - left) * (0.3 + 0.42 * index)
        size = wall.scale(u)
        for side in (-0.42, 0.42):
            x, y = wall.at(u + side, 0.95)
            tone = mood.tone(
                random.choice(((230, 226, 216), (176, 90, 86), (90, 120, 156), (120, 146, 110))),
                lit * 0.5 + 0.35 * lamp,
                far,
            )
            pen.blob(
                (
                    (x - size * 0.2, y + size * 0.6),
                    (x - size * 0.17, y),
                    (x, y - size * 0.1),
                    (x + size * 0.17, y),
                    (x + size * 0.2, y + size * 0.6),
                ),
                tone,
            )
            pen.ellipse(
                x,
                y - size * 0.22,
                size * 0.1,
                size * 0.13,
                mood.tone((70, 54, 48), lit * 0.7 + 0.2 * lamp, far),
            )
        pen.polygon(
            wall.quad(u - 0.3, 0.55, u + 0.3, 0.62, 0.2),
            mood.tone((176, 130, 86), lit * 0.8 + 0.2 * lamp, far),
        )
        pen.polygon(wall.quad(u - 0.03, 0.1, u + 0.03, 0.55, 0.2), dark)
        x, y = wall.at(u, 2.3)
        pen.line((wall.at(u, 2.9), (x, y)), dark, max(0.8, size * 0.02))
        pen.ellipse(
            x,
            y,
            size * 0.12,
            size * 0.1,
            mix(mood.tone((220, 190, 140), lit, far), (255, 236, 190), lamp),
        )


def _glass(
    pen: Pen, mood: Mood, wall: Wall, span: Shop, lit: float, lamp: float, far: float
) -> None:
    """A glazed front with a door."""
    left, right = span
    door = left + (right - left) * 0.6
    sky = mix(mood.sky[len(mood.sky) // 2][1], (70, 90, 100), 0.5)
    for start, end in ((left + 0.1, door - 0.05), (door, door + 0.9), (door + 0.95, right - 0.1)):
        if end - start > 0.15:
            low = 0.15 if start == door else 0.6
            pen.polygon(
                wall.quad(start, low, end, 2.7),
                see_through(mood.tone(sky, lit, far), 0.55 - 0.4 * lamp),
            )
            pen.polygon(
                [
                    wall.at(start, 2.7),
                    wall.at(start + (end - start) * 0.5, 2.7),
                    wall.at(start, 1.4),
                ],
                see_through((255, 255, 255), 0.14),
            )
            frame = wall.quad(start, low, end, 2.7)
            pen.line(
                [*frame, frame[0]],
                mood.tone((210, 206, 196), lit, far),
                max(0.8, wall.scale(start) * 0.05),
            )
    pen.polygon(wall.quad(left, 0.05, door - 0.02, 0.6), mood.tone((150, 140, 128), lit * 0.8, far))
