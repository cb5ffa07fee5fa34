"""The flame tree (phượng): in bloom, as twigs in a corner, and its fallen petals."""

from cms.demo.photographs.motifs.crowns import crown
from cms.demo.photographs.motifs.plants import TRUNK
from cms.demo.photographs.painting.camera import Camera
from cms.demo.photographs.painting.canvas import Canvas
from cms.demo.photographs.painting.colour import Colour, mix, vary
from cms.demo.photographs.painting.shapes import bend, oval, ribbon

FLAME: Colour = (236, 62, 36)


def flame_tree(
    canvas: Canvas,
    x: float,
    base: float,
    size: float,
    lit: float = 0.9,
    far: float = 0.0,
    light: float = -0.5,
    bloom: float = 0.7,
) -> None:
    """A phượng: a flat, wide crown, `bloom` of it red; `size` is its height."""
    mood, random = canvas.mood, canvas.random
    shade = oval(x + size * 0.1, base, size * 0.6, size * 0.045)
    canvas.soft(shade, mood.tone((56, 56, 66), 0.1, far), size * 0.03 + 2, 0.55)
    with canvas.detail((x - size * 0.7, base - size, x + size * 0.7, base + 5)) as pen:
        bark = mood.tone(mix(TRUNK, (150, 138, 124), 0.4), lit * 0.3, far)
        bright = mood.tone(mix(TRUNK, (170, 156, 138), 0.5), lit * 0.8, far)
        fork = (x + size * 0.02, base - size * 0.36)
        trunk = bend((x, base), (x - size * 0.03, base - size * 0.2), fork, 8)
        pen.polygon(ribbon(trunk, size * 0.085, size * 0.05), bark)
        pen.polygon(
            ribbon(
                [(px + light * size * 0.018, py) for px, py in trunk], size * 0.03, size * 0.016
            ),
            bright,
        )
        for reach, rise in ((-0.5, 0.62), (-0.24, 0.74), (0.06, 0.8), (0.3, 0.72), (0.52, 0.6)):
            tip = (x + reach * size, base - rise * size)
            limb = bend(fork, (x + reach * size * 0.35, base - size * (rise * 0.5 + 0.3)), tip, 8)
            pen.polygon(ribbon(limb, size * 0.045, size * 0.01), bark)
    clumps = []
    for index in range(17):
        across = -0.56 + 1.12 * index / 16 + random.uniform(-0.05, 0.05)
        rise = 0.66 + 0.24 * (1 - (across / 0.62) ** 2) + random.uniform(-0.08, 0.05)
        clumps.append((rise, across))
    for order, (rise, across) in enumerate(sorted(clumps)):
        red = random.random() < bloom * (0.55 + 0.6 * order / 16)
        colour = vary(random, FLAME if red else (112, 152, 64), 14)
        wide = size * random.uniform(0.15, 0.21)
        crown(
            canvas,
            x + across * size,
            base - rise * size,
            wide,
            wide * 0.52,
            colour,
            far,
            light,
            lit,
        )
    for _ in range(10):
        across = random.uniform(-0.56, 0.56)
        rise = 0.70 + 0.24 * (1 - (across / 0.62) ** 2) + random.uniform(-0.08, 0.06)
        wide = size * random.uniform(0.06, 0.1)
        colour = vary(random, FLAME if random.random() < bloom else (130, 168, 70), 16)
        crown(
            canvas,
            x + across * size,
            base - rise * size,
            wide,
            wide * 0.5,
            colour,
            far,
            light,
            min(1.0, lit + 0.1),
        )


def spray(canvas: Canvas, side: float, reach: float, lit: float = 0.8, bloom: float = 0.7) -> None:
    """Flame-tree twigs that hang into the picture from a top corner (side 0 or 1)."""
    random = canvas.random
    corner, toward = side * canvas.width, 1 if side < 0.5 else -1
    for index in range(34):
        out = random.random() ** 0.8
        x = corner + toward * out * reach
        y = random.random() * (1 - out) ** 0.7 * reach * 0.5 - 10
        size = random.uniform(34, 64)
        red = index > 8 and random.random() < bloom
        colour = vary(random, FLAME if red else (104, 146, 60), 16)
        crown(
            canvas,
            x,
            y,
            size,
            size * 0.6,
            colour,
            0.0,
            -0.5 * toward,
            lit * random.uniform(0.5, 1.0),
        )


def petals(
    canvas: Canvas, camera: Camera, across: tuple[float, float], away: tuple[float, float],
    count: int = 260, lit: float = 0.8,
) -> None:  # fmt: skip
    """Fallen petals on the ground, thickest in the middle of their area."""
    mood, random = canvas.mood, canvas.random
    (left, right), (near, last) = across, away
    with canvas.detail((0, camera.at(0, 0, last)[1] - 2, canvas.width, canvas.height)) as pen:
        for _ in range(count):
            x = left + (right - left) * (random.random() + random.random()) / 2
            z = near + (last - near) * random.random() ** 1.4
            spot, scale = camera.at(x, 0, z), camera.scale(x, z)
            size = max(0.7, scale * random.uniform(0.02, 0.05))
            tone = mood.tone(vary(random, FLAME, 20), lit * random.uniform(0.6, 1.1))
            pen.ellipse(*spot, size, size * 0.42, tone)
