"""Boats of the delta: sampans, trading boats with painted eyes, fishing boats."""

from random import Random

from cms.demo.photographs.motifs.people import rower
from cms.demo.photographs.motifs.water import wake
from cms.demo.photographs.painting.canvas import Canvas, Pen
from cms.demo.photographs.painting.colour import Colour, mix, see_through, vary
from cms.demo.photographs.painting.moods import Mood
from cms.demo.photographs.painting.shapes import Point, bend, ribbon

WOOD: Colour = (134, 98, 66)
FRUITS: tuple[tuple[Colour, float], ...] = (
    ((236, 178, 58), 1.0),  # pineapples, mangoes
    ((118, 158, 70), 1.25),  # melons, cabbages
    ((206, 74, 52), 0.75),  # rambutan, dragon fruit
    ((226, 132, 52), 0.8),  # mandarins
    ((222, 206, 150), 1.0),  # gourds, onions
    ((128, 72, 92), 0.8),  # mangosteen, sweet potato
)


def hull(
    x: float, y: float, length: float, depth: float, toward: int, rise: float = 0.5
) -> list[Point]:
    """The side view of a boat whose water line is at y; the bow points `toward` (±1)."""
    stern, bow = x - toward * length / 2, x + toward * length / 2
    sheer = bend(
        (stern, y - depth * (1 + rise * 0.55)),
        (x, y - depth * 0.62),
        (bow, y - depth * (1 + rise)),
        16,
    )
    keel = bend(
        (bow - toward * length * 0.09, y),
        (x, y + depth * 0.12),
        (stern + toward * length * 0.06, y),
        10,
    )
    return sheer + keel


def _planks(
    pen: Pen, mood: Mood, x: float, y: float, length: float, depth: float, far: float
) -> None:
    for share in (0.3, 0.55):
        seam = bend(
            (x - length * 0.42, y - depth * share * 1.15),
            (x, y - depth * share * 0.75),
            (x + length * 0.42, y - depth * share * 1.15),
        )
        pen.line(seam, see_through(mood.tone((40, 30, 26), 0.1, far), 0.4), max(0.7, depth * 0.035))


def heap(
    pen: Pen,
    random: Random,
    mood: Mood,
    x: float,
    base: float,
    wide: float,
    high: float,
    fruit: tuple[Colour, float] | None = None,
    size: float = 5.0,
    far: float = 0.0,
    lit: float = 0.7,
) -> None:
    """A mound of fruit or vegetables, each with its own light side."""
    colour, scale = fruit or random.choice(FRUITS)
    radius = size * scale
    pen.polygon(
        bend((x - wide, base), (x, base - high * 1.9), (x + wide, base), 12),
        mood.tone(colour, 0.1, far),
    )
    rows = max(2, int(high / (radius * 1.15)))
    for row in range(rows):
        level = (rows - 1 - row) / rows
        half = wide * (1 - level) ** 0.6
        count = max(1, int(half * 2 / (radius * 1.7)))
        for index in range(count):
            px = x - half + (index + 0.5 + random.uniform(-0.2, 0.2)) * 2 * half / count
            py = base - level * high - radius * 0.4
            tone = vary(random, colour, 16)
            pen.ellipse(px, py, radius, radius * 0.95, mood.tone(tone, lit * 0.3, far))
            pen.ellipse(
                px - radius * 0.14,
                py - radius * 0.16,
                radius * 0.78,
                radius * 0.72,
                mood.tone(tone, lit, far),
            )
            if radius > 2.5:
                pen.ellipse(
                    px - radius * 0.3,
                    py - radius * 0.38,
                    radius * 0.26,
                    radius * 0.22,
                    see_through(mood.tone(mix(tone, (255, 250, 230), 0.6), 1.0, far), 0.6),
                )


def sampan(
    canvas: Canvas,
    x: float,
    y: float,
    length: float,
    toward: int = 1,
    far: float = 0.0,
    cargo: bool = True,
    people: bool = True,
    lit: float = 0.5,
    canopy: bool = False,
) -> None:
    """A rowing boat with its reflection and wake."""
    random, mood = canvas.random, canvas.mood
    depth = length * 0.075
    reflection(canvas, x, y, length * 0.46, length * 0.16, far)
    wood = vary(random, WOOD, 12)
    with canvas.detail(
        (x - length * 0.62, y - length * 0.6, x + length * 0.62, y + length * 0.24)
    ) as pen:
        inner = bend(
            (x - length * 0.46, y - depth * 1.1),
            (x, y - depth * 1.25),
            (x + length * 0.46, y - depth * 1.3),
        )
        pen.polygon(
            [*inner, (x + length * 0.4, y - depth * 0.4), (x - length * 0.4, y - depth * 0.4)],
            mood.tone(wood, 0.05, far),
        )
        if cargo:
            wide = length * 0.15
            for step in (-0.04, 0.2):
                heap(
                    pen,
                    random,
                    mood,
                    x + toward * step * length,
                    y - depth * 0.7,
                    wide * 0.72,
                    length * 0.07,
                    None,
                    max(1.6, length * 0.017),
                    far,
                    lit + 0.2,
                )
        if canopy:
            _canopy(
                pen,
                mood,
                x - toward * length * 0.02,
                y - depth * 0.8,
                length * 0.4,
                length * 0.13,
                far,
                lit,
            )
        if people:
            rower(
                pen,
                random,
                mood,
                x - toward * length * 0.33,
                y - depth * 1.0,
                length * 0.36,
                lit,
                far,
                toward,
            )
        shape = hull(x, y, length, depth, toward)
        pen.polygon(shape, mood.tone(wood, lit * 0.55, far))
        _planks(pen, mood, x, y, length, depth, far)
        pen.line(
            shape[:17],
            mood.tone(mix(wood, (240, 210, 160), 0.35), min(1, lit + 0.35), far),
            max(1.0, depth * 0.13),
        )
    wake(canvas, x, y, length * 0.62, length * 0.05)


def reflection(canvas: Canvas, x: float, y: float, half: float, high: float, far: float) -> None:
    """The dark, wavering image under a hull."""
    tone = canvas.mood.tone((62, 48, 38), 0.12, far)
    canvas.soft(
        [(x - half, y), (x + half, y), (x + half * 0.8, y + high), (x - half * 0.8, y + high)],
        tone,
        max(2.0, high * 0.22),
        0.62,
    )


def _canopy(
    pen: Pen,
    mood: Mood,
    x: float,
    y: float,
    wide: float,
    high: float,
    far: float,
    lit: float,
    colour: Colour = (150, 128, 92),
) -> None:
    """The barrel roof of woven palm over a boat's middle, with its dark opening."""
    arch = bend((x - wide / 2, y), (x, y - high * 2.0), (x + wide / 2, y), 14)
    pen.polygon(arch, mood.tone(colour, lit * 0.75, far))
    light = bend(
        (x - wide * 0.46, y - high * 0.2),
        (x - wide * 0.05, y - high * 1.98),
        (x + wide * 0.3, y - high * 0.72),
        12,
    )
    pen.line(
        light,
        see_through(mood.tone(mix(colour, (255, 240, 200), 0.5), 1.0, far), 0.7),
        max(1.0, high * 0.13),
    )
    for share in (0.25, 0.45, 0.65):
        pen.line(
            bend(
                (x - wide * share * 0.9, y),
                (x, y - high * 2.0 * share * 1.25),
                (x + wide * share * 0.9, y),
                10,
            ),
            see_through(mood.tone(colour, 0.1, far), 0.25),
            1,
        )


def trader(
    canvas: Canvas,
    x: float,
    y: float,
    length: float,
    toward: int = 1,
    far: float = 0.0,
    lit: float = 0.5,
    pole: bool = True,
    paint: Colour | None = None,
) -> None:
    """A trading boat: red bow with painted eyes, cabin, heaped deck, goods hung on a pole."""
    random, mood = canvas.random, canvas.mood
    depth = length * 0.13
    reflection(canvas, x, y, length * 0.47, length * 0.22, far)
    wood = paint or random.choice(((124, 92, 64), (86, 104, 110), (146, 108, 66), (104, 84, 66)))
    cabin_left, cabin_right = sorted((x - toward * length * 0.44, x - toward * length * 0.02))
    roof = y - depth * 2.75
    with canvas.detail(
        (x - length * 0.56, y - length * 0.9, x + length * 0.56, y + length * 0.1)
    ) as pen:
        if pole:
            foot = (x + toward * length * 0.28, y - depth)
            top = (foot[0] + toward * length * 0.02, y - length * 0.74)
            pen.line((foot, top), mood.tone((130, 104, 70), lit, far), max(1.0, length * 0.009))
            colour, _ = random.choice(FRUITS)
            for step in range(5):
                level = top[1] + length * (0.02 + 0.05 * step)
                side = (step % 2 * 2 - 1) * length * 0.012
                pen.ellipse(
                    top[0] + side,
                    level,
                    length * 0.017,
                    length * 0.02,
                    mood.tone(vary(random, colour, 14), lit * 0.7, far),
                )
        wall = mix(wood, (190, 170, 130), 0.4)
        pen.rectangle(
            cabin_left, roof, cabin_right, y - depth * 0.7, mood.tone(wall, lit * 0.6, far)
        )
        span = cabin_right - cabin_left
        for step in range(4):
            left = cabin_left + span * (0.08 + step * 0.23)
            pen.rectangle(
                left,
                roof + depth * 0.45,
                left + span * 0.14,
                roof + depth * 1.15,
                mood.tone((40, 44, 52), 0.2, far),
            )
            pen.line(
                ((left, roof + depth * 0.45), (left + span * 0.14, roof + depth * 0.45)),
                mood.tone((220, 206, 170), lit, far),
                max(0.7, depth * 0.05),
            )
        eave = [
            (cabin_left - span * 0.05, roof + depth * 0.12),
            (cabin_left + span * 0.02, roof - depth * 0.3),
            (cabin_right - span * 0.02, roof - depth * 0.3),
            (cabin_right + span * 0.05, roof + depth * 0.12),
        ]
        pen.polygon(eave, mood.tone((150, 110, 84), min(1, lit + 0.25), far))
        heap(
            pen,
            random,
            mood,
            x + toward * length * 0.17,
            y - depth * 0.85,
            length * 0.15,
            length * 0.12,
            None,
            max(1.8, length * 0.016),
            far,
            lit + 0.25,
        )
        shape = hull(x, y, length, depth, toward, 0.75)
        pen.polygon(shape, mood.tone(wood, lit * 0.6, far))
        _planks(pen, mood, x, y, length, depth, far)
        pen.line(
            shape[:17],
            mood.tone(mix(wood, (240, 214, 160), 0.5), min(1, lit + 0.3), far),
            max(1.0, depth * 0.1),
        )
        bow = [
            shape[12],
            *shape[13:17],
            (x + toward * length * 0.41, y),
            (x + toward * length * 0.30, y),
        ]
        pen.polygon(bow, mood.tone((176, 48, 40), lit * 0.85, far))
        eye = (x + toward * length * 0.395, y - depth * 0.78)
        pen.ellipse(
            *eye, depth * 0.26, depth * 0.17, mood.tone((244, 240, 228), min(1, lit + 0.3), far)
        )
        pen.ellipse(
            eye[0] + toward * depth * 0.05,
            eye[1],
            depth * 0.1,
            depth * 0.12,
            mood.tone((24, 22, 26), 0.3, far),
        )
    wake(canvas, x, y, length * 0.58, length * 0.06)


def fishing_boat(
    canvas: Canvas,
    x: float,
    y: float,
    length: float,
    toward: int = 1,
    far: float = 0.0,
    lit: float = 0.5,
    paint: Colour = (46, 104, 150),
    lamps: bool = False,
) -> None:
    """A sea-going fishing boat: high bow, wheelhouse aft, masts with booms and nets, a flag."""
    _random, mood = canvas.random, canvas.mood
    depth = length * 0.155
    reflection(canvas, x, y, length * 0.46, length * 0.3, far)
    aft = x - toward * length * 0.26
    with canvas.detail(
        (x - length * 0.6, y - length * 0.95, x + length * 0.6, y + length * 0.1)
    ) as pen:
        spar = mood.tone((150, 126, 96), lit, far)
        mast = (x + toward * length * 0.06, y - length * 0.72)
        pen.line(((mast[0], y - depth), mast), spar, max(1.2, length * 0.014))
        pen.line(
            ((mast[0], y - depth * 1.7), (x + toward * length * 0.44, y - length * 0.5)),
            spar,
            max(1.0, length * 0.009),
        )
        pen.line(
            ((mast[0], y - depth * 2.2), (x - toward * length * 0.40, y - length * 0.62)),
            spar,
            max(1.0, length * 0.008),
        )
        rope = see_through(mood.tone((60, 54, 50), 0.3, far), 0.75)
        for end in (
            (x + toward * length * 0.49, y - depth * 1.85),
            (x + toward * length * 0.44, y - length * 0.5),
            (x - toward * length * 0.46, y - depth * 1.5),
            (x - toward * length * 0.4, y - length * 0.62),
        ):
            pen.line((mast, end), rope, max(0.7, length * 0.003))
        net = bend(
            (x + toward * length * 0.08, y - length * 0.52),
            (x + toward * length * 0.3, y - length * 0.22),
            (x + toward * length * 0.36, y - length * 0.46),
        )
        pen.polygon(
            [
                *net,
                (x + toward * length * 0.22, y - depth * 0.9),
                (x + toward * length * 0.1, y - depth * 0.9),
            ],
            see_through(mood.tone((60, 120, 104), lit * 0.6, far), 0.55),
        )
        for level, wide, colour in ((0.0, 0.17, (226, 226, 216)), (1.15, 0.13, (238, 236, 226))):
            base = y - depth * (0.85 + level)
            left, right = aft - length * wide, aft + length * wide
            pen.rectangle(left, base - depth * 1.1, right, base, mood.tone(colour, lit * 0.85, far))
            pen.rectangle(
                aft, base - depth * 1.1, right, base, see_through(mood.tone(colour, 0.1, far), 0.35)
            )
            for step in range(4):
                px = left + (right - left) * (0.08 + 0.235 * step)
                pen.rectangle(
                    px,
                    base - depth * 0.85,
                    px + (right - left) * 0.15,
                    base - depth * 0.4,
                    mood.tone((50, 66, 84), lit * 0.5, far),
                )
            pen.rectangle(
                left - length * 0.02,
                base - depth * 1.22,
                right + length * 0.02,
                base - depth * 1.06,
                mood.tone(paint, lit, far),
            )
        flag = (aft, y - depth * 3.2)
        pen.line((flag, (flag[0], flag[1] - length * 0.17)), spar, max(0.8, length * 0.005))
        fly, hoist = flag[0] - toward * length * 0.075, flag[1] - length * 0.165
        banner = (
            (flag[0], hoist),
            (fly, hoist + length * 0.008),
            (fly, hoist + length * 0.052),
            (flag[0], hoist + length * 0.05),
        )
        pen.polygon(banner, mood.tone((208, 40, 36), min(1, lit + 0.3), far))
        shape = hull(x, y, length, depth, toward, 0.95)
        pen.polygon(shape, mood.tone(paint, lit * 0.7, far))
        # The red bottom follows the slant of stem and stern, which lean out above it.
        level, bow, stern = (
            y - depth * 0.28,
            x + toward * length * 0.423,
            x - toward * length * 0.451,
        )
        low = [(stern, level), (bow, level), *shape[17:]]
        pen.polygon(low, mood.tone((150, 52, 44), lit * 0.55, far))
        _planks(pen, mood, x, y, length, depth, far)
        pen.polygon(
            ribbon(shape[:17], depth * 0.16, depth * 0.16),
            mood.tone((228, 120, 60), min(1, lit + 0.15), far),
        )
        for step in range(5):
            px, py = shape[3 + step * 2]
            pen.ellipse(
                px, py + depth * 0.42, depth * 0.13, depth * 0.15, mood.tone((38, 36, 38), 0.4, far)
            )
        eye = shape[15]
        pen.ellipse(
            eye[0] - toward * depth * 0.3,
            eye[1] + depth * 0.5,
            depth * 0.16,
            depth * 0.12,
            mood.tone((246, 240, 228), min(1, lit + 0.3), far),
        )
        pen.ellipse(
            eye[0] - toward * depth * 0.26,
            eye[1] + depth * 0.5,
            depth * 0.07,
            depth * 0.09,
            mood.tone((20, 20, 24), 0.3, far),
        )
    if lamps:
        for share in (-0.36, -0.1, 0.3):
            canvas.glow(x + share * length, y - length * 0.42, length * 0.17, (255, 220, 150), 0.8)
            canvas.glow(
                x + share * length,
                y + length * 0.2,
                length * 0.06,
                (255, 210, 140),
                0.5,
                length * 0.22,
            )
    wake(canvas, x, y, length * 0.55, length * 0.05)
