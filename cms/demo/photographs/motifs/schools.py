"""The school's building: an open walk behind arches on every floor."""

from math import cos, pi, sin

from cms.demo.photographs.motifs.buildings import CREAM, WHITE, Wall, column, hipped, ledge, plaster
from cms.demo.photographs.motifs.sites import edges
from cms.demo.photographs.painting.camera import Camera
from cms.demo.photographs.painting.canvas import Canvas
from cms.demo.photographs.painting.colour import Colour, mix, see_through
from cms.demo.photographs.painting.surfaces import wash

SHUTTER: Colour = (74, 128, 134)
STOREY, WALK = 3.7, 2.3


def arcade(
    canvas: Canvas,
    wall: Wall,
    wide: float,
    deep: float,
    lit: float,
    far: float = 0.0,
    lamps: float = 0.0,
    storeys: int = 2,
) -> None:
    """A school with an open walk behind arches on every floor, under a tiled roof."""
    mood, random = canvas.mood, canvas.random
    bays = max(3, round(wide / 3.5))
    step = wide / bays
    top = storeys * STOREY + 0.5
    side = wall.left_side(deep)
    for end, span in ((side, deep), (wall.right_side(wide), deep)):
        shape = end.quad(0, 0, span, top)
        if shape[1][0] > shape[0][0]:
            plaster(canvas, shape, CREAM, lit * 0.55, far)
    back = Wall(wall.camera, *wall.place(0, -WALK), wall.angle)
    for level in range(storeys):
        low = 0.5 + level * STOREY
        face = back.quad(0, low, wide, low + STOREY)
        dark, pale = (
            mood.tone(mix(CREAM, (190, 160, 120), 0.3), lit * 0.2, far),
            mood.tone(CREAM, lit * 0.62, far),
        )
        canvas.fill(face, ((0, dark), (0.45, mix(dark, pale, 0.6)), (1, pale)))
        with canvas.detail(edges(face)) as pen:
            for index in range(bays):
                start = index * step + step * 0.16
                door = index % 3 == 1
                right, foot = start + step * (0.36 if door else 0.68), low if door else low + 0.95
                lamp = random.random() < lamps
                glass = mix(
                    mood.tone((60, 76, 84), 0.35, far), (255, 216, 146), 0.9 if lamp else 0.0
                )
                pen.polygon(back.quad(start, foot, right, low + 2.5), glass)
                for leaf in (start, right - step * 0.12):
                    pen.polygon(
                        back.quad(leaf, foot, leaf + step * 0.12, low + 2.5),
                        mood.tone(SHUTTER, lit * 0.5, far),
                    )
                pen.line(
                    (back.at((start + right) / 2, foot), back.at((start + right) / 2, low + 2.5)),
                    mood.tone(SHUTTER, lit * 0.35, far),
                    1.0,
                )
            under = [wall.at(0, low + STOREY - 0.3), wall.at(wide, low + STOREY - 0.3)]
            under += [back.at(wide, low + STOREY - 0.3), back.at(0, low + STOREY - 0.3)]
            pen.polygon(under, mood.tone(WHITE, lit * 0.22, far))
        if lamps:
            for index in range(0, bays, 2):
                scale = wall.scale(index * step)
                canvas.glow(
                    *back.at((index + 0.5) * step, low + 2.8, 1), scale * 3.4, (255, 200, 120), 0.5
                )
    box = edges([*wall.quad(-1, -0.3, wide + 1, top + 0.6), *wall.quad(-1, 0, wide + 1, top, 1.2)])
    with canvas.detail(box) as pen:
        for rise, out in ((0.17, 0.9), (0.34, 0.6), (0.5, 0.3)):
            pen.polygon(
                wall.quad(0, rise - 0.17, wide, rise, out),
                mood.tone((206, 192, 172), lit * 0.7, far),
            )
            tread = [
                wall.at(0, rise, out),
                wall.at(wide, rise, out),
                wall.at(wide, rise, out - 0.3),
                wall.at(0, rise, out - 0.3),
            ]
            pen.polygon(tread, mood.tone((222, 208, 188), lit, far))
        for level in range(storeys):
            low = 0.5 + level * STOREY
            spring, crest = low + 2.35, low + 3.15
            for index in range(bays):
                left, right = index * step + 0.2, (index + 1) * step - 0.2
                arch = [(left, spring)]
                for turn in range(9):
                    angle = pi * (1 - turn / 8)
                    u = (left + right) / 2 + cos(angle) * (right - left) / 2
                    arch.append((u, spring + sin(angle) * (crest - spring)))
                outline = [
                    *arch,
                    (right + 0.2, spring),
                    (right + 0.2, low + STOREY),
                    (left - 0.2, low + STOREY),
                    (left - 0.2, spring),
                ]
                pen.polygon([wall.at(u, v) for u, v in outline], mood.tone(CREAM, lit, far))
                rim = [wall.at(u, v) for u, v in arch]
                pen.line(
                    rim,
                    mood.tone(WHITE, min(1.0, lit + 0.15), far),
                    max(1.0, wall.scale(left) * 0.1),
                )
                shade = [(x + 1.5, y + wall.scale(left) * 0.12) for x, y in rim]
                pen.line(
                    shade,
                    see_through(mood.tone((90, 78, 72), 0.1, far), 0.35),
                    max(1.0, wall.scale(left) * 0.08),
                )
            if level:
                rail = mood.tone(WHITE, lit * 0.9, far)
                for index in range(bays * 8):
                    u = (index + 0.5) * step / 8
                    pen.line(
                        (wall.at(u, low), wall.at(u, low + 0.9)),
                        rail,
                        max(0.8, wall.scale(u) * 0.06),
                    )
                pen.polygon(
                    wall.quad(0, low + 0.85, wide, low + 1.0, 0.06),
                    mood.tone(WHITE, min(1.0, lit + 0.1), far),
                )
            for index in range(bays + 1):
                column(pen, mood, wall, index * step, low, spring + 0.25, 0.2, 0.06, lit, -0.6, far)
            ledge(pen, mood, wall, (-0.1, wide + 0.1), low + STOREY - 0.35, lit, far, 0.28, 0.2)
    hipped(canvas, wall, (0, wide), deep, top - 0.1, 3.0, lit * 0.9, far)


def stains(
    canvas: Canvas, camera: Camera, across: tuple[float, float], away: tuple[float, float]
) -> None:
    """Uneven light on a paved yard."""
    shape = camera.ground(across, away)
    wash(canvas, shape, canvas.mood.tone((120, 104, 92), 0.3), 0.2, 1.6, 0.3)
