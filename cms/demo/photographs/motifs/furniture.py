"""Tables, seats, plants in pots, flowers, glasses, and people who sit facing the viewer."""

from cms.demo.photographs.painting.camera import FACES, Camera, Faces, Span, block
from cms.demo.photographs.painting.canvas import Pen
from cms.demo.photographs.painting.colour import Colour, mix, see_through
from cms.demo.photographs.painting.moods import Mood

WOOD: Colour = (150, 96, 58)
DARK_WOOD: Colour = (104, 62, 40)
CLOTH: Colour = (232, 228, 216)


def table(
    pen: Pen,
    mood: Mood,
    camera: Camera,
    across: Span,
    away: Span,
    high: float = 0.75,
    colour: Colour = WOOD,
    lit: Faces = FACES,
    panel: bool = True,
) -> None:
    """A table with a thick top and either a closed front or four legs."""
    (left, right), (near, far) = across, away
    if panel:
        block(
            pen,
            mood,
            camera,
            (left + 0.05, right - 0.05),
            (0, high - 0.05),
            (near + 0.08, far - 0.05),
            colour,
            (lit[0] * 0.8, lit[1] * 0.8, lit[2] * 0.8, lit[3]),
        )
    else:
        for x in (left + 0.05, right - 0.11):
            for z in (far - 0.11, near + 0.05):
                block(
                    pen,
                    mood,
                    camera,
                    (x, x + 0.06),
                    (0, high),
                    (z, z + 0.06),
                    colour,
                    (lit[0] * 0.6, lit[1] * 0.6, lit[2] * 0.6, lit[3]),
                )
    block(pen, mood, camera, across, (high - 0.05, high), away, colour, lit)
    gleam = camera.ground(
        (left + (right - left) * 0.1, right - (right - left) * 0.35),
        (near + (far - near) * 0.3, far),
        high,
    )
    if len(gleam) > 2:
        pen.polygon(gleam, see_through(mood.light, 0.10))


def seat_back(
    pen: Pen,
    mood: Mood,
    camera: Camera,
    x: float,
    z: float,
    colour: Colour,
    lit: float = 0.6,
    wide: float = 0.5,
    low: float = 0.35,
    high: float = 1.02,
    far: float = 0.0,
) -> None:
    """The back of an upholstered seat with a rounded top and lit rim."""
    half = wide / 2
    outline = [
        (x - half, low),
        (x - half, high - 0.16),
        (x - half * 0.82, high - 0.03),
        (x - half * 0.4, high),
        (x + half * 0.4, high),
        (x + half * 0.82, high - 0.03),
        (x + half, high - 0.16),
        (x + half, low),
    ]
    points = [camera.at(px, py, z) for px, py in outline]
    if low < 0.6:
        for side in (-1, 1):
            foot = x + side * half * 0.82
            leg = [
                camera.at(foot - 0.03, low, z),
                camera.at(foot + 0.03, low, z),
                camera.at(foot + 0.03, 0, z),
                camera.at(foot - 0.03, 0, z),
            ]
            pen.polygon(leg, mood.tone((66, 54, 50), lit * 0.5, far))
        base = [
            camera.at(x - half * 0.9, 0.02, z),
            camera.at(x + half * 0.9, 0.02, z),
            camera.at(x + half * 0.8, low, z + 0.2),
            camera.at(x - half * 0.8, low, z + 0.2),
        ]
        pen.polygon(base, see_through(mood.tone((44, 34, 36), 0.1, far), 0.5))
    pen.polygon(points, mood.tone(colour, lit * 0.55, far))
    inner = [camera.at(x + (px - x) * 0.86, low + (py - low) * 0.93, z) for px, py in outline]
    pen.polygon(inner, mood.tone(colour, lit * 0.85, far))
    band = [
        camera.at(x - half * 0.8, high - 0.3, z),
        camera.at(x + half * 0.8, high - 0.3, z),
        camera.at(x + half * 0.8, low, z),
        camera.at(x - half * 0.8, low, z),
    ]
    pen.polygon(band, see_through(mood.tone(mix(colour, (30, 20, 20), 0.5), 0.1, far), 0.35))
    rim = [camera.at(px, py, z) for px, py in outline[2:6]]
    pen.line(
        rim,
        mood.tone(mix(colour, (255, 236, 210), 0.35), min(1.0, lit + 0.3), far),
        max(1.0, camera.scale(x, z) * 0.022),
    )


def tumbler(
    pen: Pen,
    mood: Mood,
    x: float,
    base: float,
    size: float,
    lit: float = 0.7,
    tea: Colour = (206, 150, 66),
) -> None:
    """A glass of tea seen from the side, `size` high."""
    wide = size * 0.34
    pen.ellipse(
        x + wide * 0.5,
        base,
        wide * 1.3,
        wide * 0.26,
        see_through(mood.tone((40, 34, 34), 0.1), 0.3),
    )
    pen.polygon(
        (
            (x - wide, base - size),
            (x + wide, base - size),
            (x + wide * 0.8, base),
            (x - wide * 0.8, base),
        ),
        see_through(mood.tone((230, 236, 236), lit), 0.45),
    )
    pen.polygon(
        (
            (x - wide * 0.92, base - size * 0.72),
            (x + wide * 0.92, base - size * 0.72),
            (x + wide * 0.76, base - size * 0.06),
            (x - wide * 0.76, base - size * 0.06),
        ),
        see_through(mood.tone(tea, lit), 0.85),
    )
    pen.ellipse(
        x,
        base - size * 0.72,
        wide * 0.92,
        wide * 0.2,
        mood.tone(mix(tea, (255, 236, 180), 0.4), lit),
    )
    pen.line(
        ((x - wide * 0.6, base - size * 0.9), (x - wide * 0.5, base - size * 0.15)),
        see_through((255, 255, 255), 0.6),
        max(0.8, size * 0.05),
    )
    pen.ellipse(x, base - size, wide, wide * 0.2, see_through((255, 255, 255), 0.3))
