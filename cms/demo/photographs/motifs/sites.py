"""Building sites: concrete frames, scaffolding with nets, and the people in helmets."""

from random import Random

from cms.demo.photographs.motifs.buildings import Wall
from cms.demo.photographs.motifs.people import standing
from cms.demo.photographs.painting.camera import Camera
from cms.demo.photographs.painting.canvas import Canvas, Pen
from cms.demo.photographs.painting.colour import Colour, mix, see_through, vary
from cms.demo.photographs.painting.moods import Mood
from cms.demo.photographs.painting.shapes import Point, oval
from cms.demo.photographs.painting.surfaces import wash

CONCRETE: Colour = (196, 188, 176)
BRICK: Colour = (196, 104, 74)
STEEL: Colour = (150, 140, 128)
NET: Colour = (62, 150, 112)
VESTS: tuple[Colour, ...] = ((236, 124, 44), (226, 206, 60), (70, 104, 160), (236, 124, 44))
HELMETS: tuple[Colour, ...] = ((250, 206, 60), (250, 206, 60), (244, 244, 240), (70, 120, 200))


def edges(points: list[Point], more: float = 6) -> tuple[float, float, float, float]:
    """The box round some points."""
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return min(xs) - more, min(ys) - more, max(xs) + more, max(ys) + more


def frame(
    canvas: Canvas,
    wall: Wall,
    size: tuple[float, float],
    storeys: int,
    lit: float,
    far: float = 0.0,
    bricked: int = 2,
    lamps: float = 0.0,
    storey: float = 3.6,
) -> None:
    """An unfinished house of (wide, deep) metres: slabs on columns, open to the sky behind."""
    mood, random = canvas.mood, canvas.random
    wide, deep = size
    bays = max(2, round(wide / 4.2))
    marks = [wide * index / bays for index in range(bays + 1)]
    top = storeys * storey
    box = edges([*wall.quad(-1, 0, wide + 1, top + 2), *wall.quad(-1, 0, wide + 1, top, -deep)])
    with canvas.detail(box) as pen:
        for level in range(storeys, 0, -1):
            low, high = (level - 1) * storey, level * storey
            under = [wall.at(0, high), wall.at(wide, high), wall.at(wide, high, -deep)]
            under.append(wall.at(0, high, -deep))
            pen.polygon(under, mood.tone(CONCRETE, 0.08, far))
            for out, share in ((-deep, 0.22), (-deep / 2, 0.3)):
                if out == -deep:
                    hidden = random.random() < 0.75
                    dark = see_through(mood.tone((92, 84, 78), 0.15, far), 0.86 if hidden else 0.35)
                    pen.polygon(wall.quad(0, low, wide, high, out), dark)
                for u in marks:
                    pen.polygon(
                        wall.quad(u - 0.2, low, u + 0.2, high, out), mood.tone(CONCRETE, share, far)
                    )
        side = wall.left_side(deep)
        for on, span, share in ((side, deep, 0.45), (wall.right_side(wide), deep, 0.4)):
            first, last = on.at(0, 0), on.at(span, 0)
            if last[0] <= first[0]:
                continue
            for level in range(storeys):
                low = level * storey
                if level < bricked + 1:
                    _bricks(pen, random, mood, on, (0.2, span - 0.2), low, storey, lit * share, far)
                for u in (0.2, span / 2, span - 0.2):
                    face = on.quad(u - 0.22, low, u + 0.22, low + storey)
                    pen.polygon(face, mood.tone(CONCRETE, lit * share, far))
                slab = on.quad(0, low + storey - 0.42, span, low + storey)
                pen.polygon(slab, mood.tone(CONCRETE, lit * share, far))
        for level in range(storeys):
            low = level * storey
            for index in range(bays):
                bay = (marks[index] + 0.2, marks[index + 1] - 0.2)
                if level < bricked or (level == bricked and random.random() < 0.4):
                    _bricks(pen, random, mood, wall, bay, low, storey, lit * 0.9, far)
                elif random.random() < 0.5:
                    for _ in range(random.randint(2, 5)):
                        u = random.uniform(*bay)
                        prop = (wall.at(u, low, -1), wall.at(u, low + storey - 0.4, -1))
                        pen.line(prop, mood.tone((150, 110, 76), lit * 0.5, far), 1.2)
            for u in marks:
                face = wall.quad(u - 0.24, low, u + 0.24, low + storey)
                pen.polygon(face, mood.tone(CONCRETE, lit * 0.85, far))
                shade = wall.quad(u + 0.06, low, u + 0.24, low + storey)
                pen.polygon(shade, mood.tone(CONCRETE, lit * 0.5, far))
            slab = wall.quad(-0.3, low + storey - 0.42, wide + 0.3, low + storey)
            pen.polygon(slab, mood.tone(vary(random, CONCRETE, 6), lit, far))
            rim = wall.quad(-0.3, low + storey - 0.1, wide + 0.3, low + storey)
            pen.polygon(rim, mood.tone(CONCRETE, min(1.0, lit + 0.2), far))
        for u in marks:
            for step in (-0.16, -0.06, 0.06, 0.16):
                rod = (wall.at(u + step, top), wall.at(u + step * 1.4, top + 1.1))
                pen.line(rod, mood.tone((140, 86, 62), lit * 0.6, far), 0.9)
    wash(canvas, wall.quad(0, 0, wide, top), mood.tone((104, 96, 88), 0.2, far), 0.16, 0.8, 1.4)
    for level in range(storeys):
        for index in range(bays):
            if random.random() < lamps:
                u, v = (marks[index] + marks[index + 1]) / 2, (level + 0.75) * storey
                scale = wall.scale(u)
                canvas.glow(*wall.at(u, v, -1), scale * 4.2, (255, 200, 120), 0.85, scale * 2.8)
                canvas.glow(*wall.at(u, v, -1), scale * 0.7, (255, 244, 220), 1.0)


def _bricks(
    pen: Pen, random: Random, mood: Mood, wall: Wall, span: tuple[float, float],
    low: float, storey: float, lit: float, far: float,
) -> None:  # fmt: skip
    """A bay of raw brickwork with an opening for a window."""
    left, right = span
    high = low + storey - 0.4
    tone = vary(random, BRICK, 8)
    pen.polygon(wall.quad(left, low, right, high), mood.tone(tone, lit, far))
    row = low
    line = see_through(mood.tone((226, 196, 170), lit, far), 0.25)
    while row < high:
        pen.line((wall.at(left, row), wall.at(right, row)), line, 0.8)
        row += 0.28
    start, end = left + (right - left) * 0.27, left + (right - left) * 0.73
    hole = wall.quad(start, low + 1.0, end, low + 2.5)
    pen.polygon(hole, mood.tone((62, 56, 56), 0.15, far))
    pen.polygon(
        wall.quad(start - 0.1, low + 2.5, end + 0.1, low + 2.75), mood.tone(CONCRETE, lit, far)
    )
    pen.polygon(wall.quad(start, low + 0.9, end, low + 1.0), mood.tone(CONCRETE, lit, far))


def scaffold(
    canvas: Canvas,
    wall: Wall,
    span: tuple[float, float],
    high: float,
    lit: float,
    far: float = 0.0,
    nets: tuple[tuple[float, float, float, float], ...] = (),
    out: float = 1.3,
    net: Colour = NET,
) -> None:
    """Tubes and planks before a wall, with nets hung over some of its boxes."""
    mood, random = canvas.mood, canvas.random
    left, right = span
    step, lift = 1.9, 1.9
    count = max(1, round((right - left) / step))
    marks = [left + (right - left) * index / count for index in range(count + 1)]
    thick = max(0.8, wall.scale((left + right) / 2) * 0.055)
    box = edges(wall.quad(left, 0, right, high + 2, out))
    with canvas.detail(box) as pen:
        for reach, share in ((0.35, 0.25), (out, 0.75)):
            tube = mood.tone(STEEL, lit * share, far)
            for u in marks:
                pen.line((wall.at(u, 0, reach), wall.at(u, high + 1.0, reach)), tube, thick)
            level = lift
            while level <= high + 0.1:
                pen.line((wall.at(left, level, reach), wall.at(right, level, reach)), tube, thick)
                if reach == out:
                    rail = (wall.at(left, level + 1, reach), wall.at(right, level + 1, reach))
                    pen.line(rail, tube, thick * 0.7)
                    for start in marks[:-1]:
                        if random.random() < 0.8:
                            end = start + (right - left) / count
                            plank = [wall.at(start, level, out), wall.at(end, level, out)]
                            plank += [wall.at(end, level, 0.35), wall.at(start, level, 0.35)]
                            wood = vary(random, (164, 124, 84), 12)
                            pen.polygon(plank, mood.tone(wood, lit * 0.25, far))
                            pen.line(plank[:2], mood.tone(wood, lit * 0.9, far), thick * 1.4)
                level += lift
            if reach == out:
                for index in range(0, count, 3):
                    level = 0.0
                    while level + lift <= high:
                        ends = (
                            wall.at(marks[index], level, out),
                            wall.at(marks[index + 1], level + lift, out),
                        )
                        pen.line(ends, tube, thick * 0.8)
                        level += lift
    for start, low, end, top in nets:
        shape = wall.quad(start, low, end, top, out + 0.1)
        with canvas.detail(edges(shape)) as pen:
            pen.polygon(shape, see_through(mood.tone(net, lit * 0.85, far), 0.72))
            u = start
            while u < end:
                width = random.uniform(0.25, 0.9)
                fold = wall.quad(u, low, min(end, u + width * 0.5), top, out + 0.1)
                pen.polygon(
                    fold, see_through(mood.tone(net, random.choice((0.1, 1.0)) * lit, far), 0.22)
                )
                u += width
            hem = mood.tone(mix(net, (255, 255, 240), 0.4), lit, far)
            pen.line((shape[0], shape[1]), hem, thick)
        wash(
            canvas,
            shape,
            mood.tone(mix(net, (20, 40, 40), 0.4), lit * 0.4, far),
            0.4,
            0.9,
            1.8,
            0.3,
        )


def worker(
    canvas: Canvas,
    x: float,
    feet: float,
    height: float,
    lit: float = 0.7,
    far: float = 0.0,
    stride: float = 0.5,
    straw_hat: bool = False,
) -> None:
    """Someone in a bright vest and a helmet, or under a conical hat, with a shadow."""
    mood, random = canvas.mood, canvas.random
    shade = oval(x + height * 0.12, feet, height * 0.2, height * 0.035)
    canvas.soft(shade, mood.shade, max(2.0, height * 0.03), 0.55)
    box = (x - height * 0.4, feet - height * 1.1, x + height * 0.4, feet + 4)
    with canvas.detail(box, 3 if height < 160 else 2) as pen:
        vest = random.choice(VESTS)
        standing(
            pen,
            random,
            mood,
            x,
            feet,
            height,
            vest,
            lit,
            far,
            straw_hat,
            stride,
            legs=(64, 78, 104),
        )
        band = see_through(mood.tone((244, 246, 236), min(1.0, lit + 0.2), far), 0.85)
        level = feet - height * 0.64
        pen.line(((x - height * 0.08, level), (x + height * 0.08, level)), band, height * 0.022)
        if straw_hat:
            return
        head = height * 0.062
        brim = feet - height * 0.81 - head * 1.75 + head * 0.1
        colour = random.choice(HELMETS)
        dome = [(x - head, brim), (x - head * 0.85, brim - head * 0.75), (x, brim - head * 1.15)]
        dome += [(x + head * 0.85, brim - head * 0.75), (x + head, brim)]
        pen.polygon(oval(x, brim, head * 1.3, head * 0.26), mood.tone(colour, lit * 0.5, far))
        pen.blob(dome, mood.tone(colour, lit, far))
        gleam = oval(x - head * 0.35, brim - head * 0.6, head * 0.3, head * 0.28)
        pen.polygon(gleam, mood.tone(mix(colour, (255, 255, 240), 0.6), min(1.0, lit + 0.2), far))


def crew(
    canvas: Canvas, camera: Camera, places: list[tuple[float, float, bool]], lit: float
) -> None:
    """Workers at (x, z) on the ground, the farthest first."""
    for x, z, straw in sorted(places, key=lambda place: -place[1]):
        far = min(0.4, z / 140)
        worker(canvas, *camera.at(x, 0, z), 1.66 * camera.scale(x, z), lit, far, straw_hat=straw)
