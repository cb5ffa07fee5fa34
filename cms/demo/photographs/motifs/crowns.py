"""Dense crowns of leaves, pressed on the picture with ready masks of shade and light."""

from functools import cache, lru_cache
from math import cos, log, pi, sin
from random import Random

from PIL import Image

from cms.demo.photographs.motifs.plants import DEEP, leaves
from cms.demo.photographs.painting.canvas import Canvas
from cms.demo.photographs.painting.colour import Colour, mix

SIZE = (420, 320)


@cache
def _crown(kind: int) -> tuple[Image.Image, ...]:
    """The masks of a crown lit from the left: all of it, its middle tones, its lights."""
    random = Random(f"crown {kind}")
    masks = tuple(Image.new("L", SIZE) for _ in range(3))
    lumps = [(0.5, 0.5, 0.34)]
    for index in range(9):
        turn = 2 * pi * (index + random.uniform(-0.3, 0.3)) / 9
        spot = (0.5 + 0.29 * cos(turn), 0.52 - 0.24 * sin(turn))
        lumps.append((*spot, random.uniform(0.15, 0.21)))
    lumps.sort(key=lambda lump: lump[1])
    for left, top, radius in lumps:
        for index in range(64):
            turn, reach = random.uniform(0, 2 * pi), random.random() ** 0.5
            x = (left + radius * reach * cos(turn)) * SIZE[0]
            y = (top - radius * reach * sin(turn) * 1.15) * SIZE[1]
            stamp = leaves(random.choice((36, 44, 52)), index % 6)
            place = (int(x - stamp.width / 2), int(y - stamp.height / 2))
            # Towards the sun is up and to the left, within each lump and in the whole crown.
            shine = (
                reach * (0.75 * sin(turn) - 0.5 * cos(turn))
                + 0.7 * (0.5 - top)
                - 0.3 * (left - 0.5)
            )
            shine += random.gauss(0, 0.16)
            for mask, least in zip(masks, (-9.0, 0.08, 0.42), strict=True):
                if shine > least:
                    mask.paste(255, place, stamp)
                elif least > -9:
                    mask.paste(0, place, stamp)
    return masks


@lru_cache(48)
def _sized(kind: int, turned: bool, size: tuple[int, int]) -> tuple[Image.Image, ...]:
    masks = []
    for mask in _crown(kind):
        flipped = mask.transpose(Image.Transpose.FLIP_LEFT_RIGHT) if turned else mask
        masks.append(flipped.resize(size, Image.Resampling.BILINEAR, reducing_gap=2.0))
    return tuple(masks)


def _stepped(length: float) -> int:
    """Lengths in steps of a tenth, so that masks of a size are made once."""
    return max(5, round(1.1 ** round(log(max(5.0, length), 1.1))))


def crown(
    canvas: Canvas,
    x: float,
    y: float,
    wide: float,
    high: float,
    colour: Colour,
    far: float = 0.0,
    light: float = -0.5,
    lit: float = 0.9,
) -> None:
    """A crown round (x, y) with the half axes `wide` and `high`."""
    mood = canvas.mood
    size = (_stepped(wide * 2.5), _stepped(high * 2.5))
    masks = _sized(canvas.random.randrange(3), light > 0, size)
    place = (int(x - size[0] / 2), int(y - size[1] / 2))
    tones = (
        mood.tone(mix(DEEP, colour, 0.25), lit * 0.10, far),
        mood.tone(mix(DEEP, colour, 0.8), lit * 0.5, far),
        mood.tone(mix(colour, (206, 206, 96), 0.16), lit, far),
    )
    for mask, tone in zip(masks, tones, strict=True):
        canvas.image.paste(tone, place, mask)
