"""A pond grown over with lotus, far to near."""

from cms.demo.photographs.motifs.fields import Floor
from cms.demo.photographs.motifs.flowers import PAD, PINK, bud, lotus, pad, seed_head, stalk
from cms.demo.photographs.painting.canvas import Canvas
from cms.demo.photographs.painting.colour import Colour


def bed(
    canvas: Canvas,
    floor: Floor,
    count: int,
    nearest: float = 0.95,
    farthest: float = 12.0,
    colour: Colour = PINK,
    lit: float = 0.85,
    far: float = 0.6,
    blooms: float = 0.16,
    gap: tuple[float, float] | None = None,
    size: float = 150,
    scale: int = 2,
) -> None:
    """Pads and flowers over a pond, far to near; `gap` (across) is left open as a lane."""
    random, mood = canvas.random, canvas.mood
    spots: list[tuple[float, float]] = []
    while len(spots) < count:
        away = 1 / random.uniform(1 / farthest, 1 / nearest)
        across = random.uniform(-0.75, 0.75) * canvas.width * away
        if gap is None or not gap[0] < across + random.gauss(0, 60) < gap[1]:
            spots.append((away, across))
    with canvas.detail((0, floor.horizon - 30, canvas.width, canvas.height), scale) as pen:
        for away, across in sorted(spots, reverse=True):
            x, y = floor.at(across, away)
            near = size / away
            if not -near < x < canvas.width + near:
                continue
            haze = far * (1 - min(1.0, 1 / away)) ** 1.6
            kind = random.random()
            lift = near * random.uniform(0.3, 0.9)
            lean = random.gauss(0, 0.08) * near
            shine = lit * random.uniform(0.75, 1.05)
            if kind < blooms:
                head = (x + lean, y - lift - near * 0.55)
                stalk(pen, mood, (x, y), head, max(1.0, near * 0.05), lit, haze)
                if kind < blooms * 0.68:
                    lotus(
                        pen, random, mood, *head, near * 0.62, colour, min(1.0, shine + 0.1), haze
                    )
                elif kind < blooms * 0.9:
                    bud(pen, mood, *head, near * 0.5, colour, shine, haze)
                else:
                    seed_head(pen, mood, *head, near * 0.16, shine, haze)
            elif kind < 0.6:
                pad(
                    pen,
                    random,
                    mood,
                    x,
                    y,
                    near * random.uniform(0.6, 1.0),
                    0.24,
                    shine * 0.9,
                    haze,
                )
            else:
                stalk(pen, mood, (x, y), (x + lean, y - lift), max(1.0, near * 0.05), lit, haze)
                pad(
                    pen,
                    random,
                    mood,
                    x + lean,
                    y - lift,
                    near * random.uniform(0.6, 0.95),
                    random.uniform(0.26, 0.4),
                    min(1.0, shine),
                    haze,
                    PAD,
                    random.gauss(0, 0.1),
                )
