"""Market women in palm hats, behind their goods or squatting beside them."""

from random import Random

from cms.demo.photographs.motifs.people import CLOTHES, SKIN, hat
from cms.demo.photographs.motifs.seats import facing
from cms.demo.photographs.painting.canvas import Pen
from cms.demo.photographs.painting.colour import see_through
from cms.demo.photographs.painting.moods import Mood


def seller(
    pen: Pen,
    random: Random,
    mood: Mood,
    x: float,
    cut: float,
    size: float,
    lit: float,
    far: float = 0.0,
    straw: bool = True,
) -> None:
    """Someone behind the goods, seen from the front down to `cut`, most often in a palm hat."""
    clothes = random.choice(CLOTHES)
    facing(pen, random, mood, x, cut, size, clothes, lit, far)
    if straw:
        hat(pen, mood, x, cut - size * 0.93, size * 0.46, min(1.0, lit + 0.3), far)


def squatting(
    pen: Pen,
    random: Random,
    mood: Mood,
    x: float,
    base: float,
    size: float,
    lit: float,
    far: float = 0.0,
    toward: int = 1,
) -> None:
    """A seller who squats on the ground in a palm hat; `size` is the height of the hat's tip."""
    clothes = random.choice(CLOTHES)
    pen.ellipse(
        x, base, size * 0.42, size * 0.07, see_through(mood.tone((40, 36, 44), 0.1, far), 0.5)
    )
    dark = mood.tone((62, 60, 74), lit * 0.8, far)
    pen.blob(
        (
            (x - size * 0.3, base),
            (x - size * 0.3, base - size * 0.24),
            (x - size * 0.16, base - size * 0.36),
            (x + size * 0.16, base - size * 0.36),
            (x + size * 0.3, base - size * 0.24),
            (x + size * 0.3, base),
        ),
        dark,
    )
    pen.blob(
        (
            (x - size * 0.15, base - size * 0.2),
            (x - size * 0.22, base - size * 0.56),
            (x - size * 0.1, base - size * 0.71),
            (x + size * 0.1, base - size * 0.71),
            (x + size * 0.22, base - size * 0.56),
            (x + size * 0.15, base - size * 0.2),
        ),
        mood.tone(clothes, lit, far),
    )
    pen.blob(
        (
            (x + size * 0.06, base - size * 0.22),
            (x + size * 0.12, base - size * 0.62),
            (x + size * 0.2, base - size * 0.56),
            (x + size * 0.15, base - size * 0.2),
        ),
        see_through(mood.tone((50, 44, 60), 0.2, far), 0.25),
    )
    pen.polygon(
        (
            (x - size * 0.26, base),
            (x - size * 0.2, base - size * 0.24),
            (x, base - size * 0.2),
            (x + size * 0.2, base - size * 0.24),
            (x + size * 0.26, base),
        ),
        dark,
    )
    for side, reach in ((-1, 0.1), (1, 0.14)):
        hand = (x + (side * reach + toward * 0.06) * size, base - size * 0.24)
        arm = (
            (x + side * size * 0.19, base - size * 0.6),
            (x + side * size * 0.27, base - size * 0.38),
            hand,
        )
        pen.line(arm, mood.tone(clothes, lit * (0.85 if side < 0 else 0.6), far), size * 0.085)
        pen.ellipse(*hand, size * 0.045, size * 0.04, mood.tone(SKIN, lit, far))
    pen.ellipse(
        x + toward * size * 0.03,
        base - size * 0.77,
        size * 0.09,
        size * 0.11,
        mood.tone(SKIN, lit * 0.8, far),
    )
    hat(
        pen,
        mood,
        x + toward * size * 0.03,
        base - size * 0.81,
        size * 0.3,
        min(1.0, lit + 0.3),
        far,
    )
