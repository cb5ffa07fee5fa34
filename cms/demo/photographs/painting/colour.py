"""Colours as plain RGB triples, and the few sums painters do with them."""

from collections.abc import Sequence
from random import Random

from PIL import Image

Colour = tuple[int, int, int]
Paint = tuple[int, ...]  # a Colour, or a Colour with an opacity as fourth number
Stops = Sequence[tuple[float, Colour]]


def mix(first: Colour, second: Colour, share: float) -> Colour:
    """`share` 0 gives the first colour, 1 the second."""
    share = min(1.0, max(0.0, share))
    red, green, blue = (
        int(one + (other - one) * share) for one, other in zip(first, second, strict=True)
    )
    return red, green, blue


def times(colour: Colour, light: Colour) -> Colour:
    """What a surface of `colour` shows under `light` (255 is full light, more is allowed)."""
    red, green, blue = (
        min(255, one * other // 255) for one, other in zip(colour, light, strict=True)
    )
    return red, green, blue


def vary(random: Random, colour: Colour, amount: int) -> Colour:
    """The colour a little lighter or darker, and a little warmer or cooler."""
    value = random.randint(-amount, amount)
    warmth = random.randint(-amount, amount) // 2
    red, green, blue = colour
    return (
        min(255, max(0, red + value + warmth)),
        min(255, max(0, green + value)),
        min(255, max(0, blue + value - warmth)),
    )


def see_through(colour: Colour, opacity: float) -> Paint:
    """The colour with an opacity of 0..1."""
    return (*colour, int(255 * min(1.0, max(0.0, opacity))))


def at_stop(stops: Stops, position: float) -> Colour:
    """The colour of a gradient at a position of 0..1."""
    before = stops[0]
    for stop in stops:
        if position <= stop[0]:
            span = stop[0] - before[0]
            return mix(before[1], stop[1], (position - before[0]) / span if span else 0)
        before = stop
    return before[1]


def gradient(size: tuple[int, int], stops: Stops, across: bool = False) -> Image.Image:
    """A picture that runs through the stops downwards, or to the right if `across`."""
    strip = Image.new("RGB", (256, 1) if across else (1, 256))
    strip.putdata([at_stop(stops, step / 255) for step in range(256)])
    return strip.resize(size, Image.Resampling.BILINEAR)


def two(top: Colour, bottom: Colour) -> Stops:
    """The stops of the plain gradient between two colours."""
    return ((0.0, top), (1.0, bottom))
