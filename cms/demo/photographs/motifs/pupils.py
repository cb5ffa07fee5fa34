"""Pupils in white with red scarves or in áo dài, and the bicycles they come on."""

from cms.demo.photographs.motifs.people import HAIR, standing
from cms.demo.photographs.painting.canvas import Canvas
from cms.demo.photographs.painting.colour import Colour, see_through, vary
from cms.demo.photographs.painting.shapes import oval


def pupil(
    canvas: Canvas, x: float, feet: float, height: float, lit: float = 0.75, far: float = 0.0,
    back: bool = False, dress: bool = False, stride: float = 0.5,
) -> None:  # fmt: skip
    """A pupil in a white shirt with a red scarf, or in a white áo dài."""
    mood, random = canvas.mood, canvas.random
    shade = oval(x + height * 0.14, feet, height * 0.22, height * 0.035)
    canvas.soft(shade, mood.shade, max(2.0, height * 0.03), 0.5)
    legs = random.choice(((44, 56, 92), (44, 56, 92), (60, 62, 70)))
    box = (x - height * 0.4, feet - height * 1.1, x + height * 0.4, feet + 4)
    with canvas.detail(box, 3 if height < 150 else 2) as pen:
        white = vary(random, (246, 246, 242), 5)
        standing(
            pen,
            random,
            mood,
            x,
            feet,
            height,
            white,
            lit,
            far,
            stride=stride,
            dress=dress,
            legs=legs,
        )
        head = height * 0.062
        neck = feet - height * 0.81
        if not dress:
            red = mood.tone((220, 40, 40), lit, far)
            if back:
                pen.polygon(
                    ((x - head * 1.1, neck), (x + head * 1.1, neck), (x, neck + head * 1.5)), red
                )
            else:
                pen.line(
                    ((x - head, neck), (x, neck + head * 0.8), (x + head, neck)), red, head * 0.5
                )
                pen.polygon(
                    (
                        (x, neck + head * 0.6),
                        (x - head * 0.5, neck + head * 2.4),
                        (x + head * 0.5, neck + head * 2.4),
                    ),
                    red,
                )
        if back:
            hair = mood.tone(HAIR, lit * 0.7, far)
            pen.ellipse(x, neck - head * 1.35, head * 0.9, head * 1.12, hair)
            if random.random() < 0.5:
                tail = (
                    (x - head * 0.45, neck - head),
                    (x + head * 0.45, neck - head),
                    (x + head * 0.25, neck + head * 2.2),
                    (x - head * 0.25, neck + head * 2.2),
                )
                pen.polygon(tail, hair)
        elif random.random() < 0.6 and not dress:
            bag = vary(random, random.choice(((60, 110, 170), (206, 90, 110), (90, 140, 100))), 10)
            for across in (-1, 1):
                pen.line(
                    (
                        (x + across * head * 1.2, neck + head * 0.2),
                        (x + across * head * 1.2, neck + height * 0.2),
                    ),
                    mood.tone(bag, lit * 0.8, far),
                    head * 0.4,
                )


def bicycle(
    canvas: Canvas,
    x: float,
    base: float,
    size: float,
    colour: Colour,
    lit: float = 0.7,
    far: float = 0.0,
) -> None:
    """A parked bicycle, `size` long."""
    mood = canvas.mood
    canvas.soft(oval(x, base, size * 0.55, size * 0.04), mood.shade, 4, 0.5)
    wheel = size * 0.2
    with canvas.detail((x - size * 0.6, base - size * 0.75, x + size * 0.6, base + 3), 3) as pen:
        rubber = mood.tone((46, 46, 50), lit * 0.6, far)
        for across in (-0.3, 0.3):
            rim = oval(x + across * size, base - wheel, wheel, wheel)
            pen.line([*rim, rim[0]], rubber, max(1.0, size * 0.018))
            for spoke in range(0, 24, 4):
                pen.line(
                    ((x + across * size, base - wheel), rim[spoke]),
                    see_through(mood.tone((190, 190, 190), lit, far), 0.5),
                    0.6,
                )
        paint = mood.tone(colour, lit, far)
        saddle, pedal, bar = (
            (x - size * 0.13, base - size * 0.46),
            (x - size * 0.03, base - wheel),
            (x + size * 0.2, base - size * 0.46),
        )
        rear, front = (x - size * 0.3, base - wheel), (x + size * 0.3, base - wheel)
        for line in (
            (rear, saddle, pedal, rear),
            (pedal, bar, front),
            (saddle, (x + size * 0.19, base - size * 0.4)),
            (bar, (x + size * 0.17, base - size * 0.58), (x + size * 0.1, base - size * 0.6)),
        ):
            pen.line(line, paint, max(1.0, size * 0.02))
        pen.line(
            ((x - size * 0.18, base - size * 0.49), (x - size * 0.06, base - size * 0.49)),
            rubber,
            size * 0.03,
        )
        basket = (
            (x + size * 0.2, base - size * 0.52),
            (x + size * 0.36, base - size * 0.52),
            (x + size * 0.33, base - size * 0.38),
            (x + size * 0.22, base - size * 0.38),
        )
        pen.polygon(basket, mood.tone((160, 164, 168), lit * 0.7, far))
