"""Skies: gradient, clouds lit from the sun's side, the sun and its glow, stars, rain."""

from PIL import Image, ImageChops, ImageFilter

from cms.demo.photographs.painting.canvas import Canvas
from cms.demo.photographs.painting.colour import at_stop, gradient, mix, see_through
from cms.demo.photographs.painting.noise import curve, plane, window


def sky(
    canvas: Canvas,
    horizon: float,
    sun: tuple[float, float] | None = None,
    cloud: float = 0.45,
    kind: str = "heaps",
) -> None:
    """Paints from the top edge to the horizon.

    `sun` is a place in pixels, `cloud` how much is covered (0..1), `kind` one of heaps
    (cumulus), streaks (high thin cloud in perspective) and blanket.
    """
    mood, high = canvas.mood, int(horizon)
    canvas.image.paste(gradient((canvas.width, high), mood.sky), (0, 0))
    below = gradient((canvas.width, canvas.height - high), ((0, mood.sky[-1][1]), (1, mood.haze)))
    canvas.image.paste(below, (0, high))
    if sun and mood.sun:
        canvas.glow(*sun, canvas.width * 0.75, mood.light, 0.5 * mood.sun)
    if cloud > 0:
        _clouds(canvas, high, sun, cloud, kind)
    if sun and mood.sun:
        canvas.glow(
            *sun, canvas.width * 0.30, mix(mood.light, (255, 250, 230), 0.4), 0.75 * mood.sun
        )
        if mood.sun > 0.6:
            disc = canvas.height * 0.022
            with canvas.detail((sun[0] - 60, sun[1] - 60, sun[0] + 60, sun[1] + 60)) as pen:
                pen.ellipse(*sun, disc, disc, (255, 250, 226, 235))


def _clouds(
    canvas: Canvas, high: int, sun: tuple[float, float] | None, amount: float, kind: str
) -> None:
    mood, random = canvas.mood, canvas.random
    size = (canvas.width // 3, max(8, high // 3))
    if kind == "streaks":
        noise = plane(random, size, 0.5, 2.6, 0.3).transpose(Image.Transpose.FLIP_TOP_BOTTOM)
    elif kind == "blanket":
        noise = plane(random, size, 0.7, 3.2, 0.5).transpose(Image.Transpose.FLIP_TOP_BOTTOM)
        noise = Image.blend(noise, window(random, size, 2.4, 0.5), 0.4)
    else:
        noise = window(random, size, 1.9, 0.55, roughness=0.62)
    noise = noise.filter(ImageFilter.GaussianBlur(0.8))
    edge = int(205 - 140 * amount)
    mask = noise.point(curve(edge - 26, edge + 44, 235))
    # Thin out towards the horizon, where only the haze is left.
    fade = Image.linear_gradient("L").resize(size)
    fade = fade.point(
        [255 - int(190 * max(0.0, value / 255 - 0.55) / 0.45) for value in range(256)]
    )
    mask = ImageChops.multiply(mask, fade)
    # Light comes from the sun's side: where the noise falls off towards it, the cloud is lit.
    toward = 5 if sun and sun[0] > canvas.width / 2 else -5
    moved = ImageChops.offset(noise.filter(ImageFilter.GaussianBlur(3)), toward, 7)
    # What the offset wrapped round would show as a band along two edges of the picture.
    moved.paste(moved.crop((0, 7, size[0], 8)).resize((size[0], 7)), (0, 0))
    side = (5, 0) if toward > 0 else (size[0] - 6, size[0] - 5)
    column = moved.crop((side[0], 0, side[0] + 1, size[1])).resize((5, size[1]))
    moved.paste(column, (side[1], 0))
    lighting = ImageChops.subtract(noise, moved, 0.45, 150)
    lit = gradient(size, ((0, mood.cloud), (1, mix(mood.cloud, at_stop(mood.sky, 0.9), 0.45))))
    dark = gradient(size, ((0, mood.cloud_shade), (1, mix(mood.cloud_shade, mood.haze, 0.6))))
    clouds = Image.composite(lit, dark, lighting)
    full = (canvas.width, high)
    canvas.lay(
        mask.resize(full, Image.Resampling.BICUBIC), clouds.resize(full, Image.Resampling.BICUBIC)
    )


def stars(canvas: Canvas, horizon: float, count: int = 130) -> None:
    random = canvas.random
    with canvas.detail((0, 0, canvas.width, horizon)) as pen:
        for _ in range(count):
            x, y = random.random() * canvas.width, random.random() ** 1.6 * horizon * 0.8
            size = random.choice((0.6, 0.8, 0.8, 1.3))
            pen.ellipse(x, y, size, size, (230, 236, 255, random.randint(60, 210)))


def birds(canvas: Canvas, x: float, y: float, count: int, size: float) -> None:
    """A loose flock; each bird is two strokes."""
    random = canvas.random
    paint = see_through(canvas.mood.tone((60, 60, 66), 0.2, 0.15), 0.8)
    with canvas.detail((x - 300, y - 150, x + 300, y + 150)) as pen:
        for _ in range(count):
            left, top = x + random.gauss(0, 90), y + random.gauss(0, 34)
            wing = size * random.uniform(0.7, 1.3)
            tilt = random.uniform(-0.3, 0.6) * wing
            shape = [(left - wing, top - tilt), (left - wing * 0.4, top - wing * 0.35), (left, top)]
            shape += [(left + wing * 0.4, top - wing * 0.4), (left + wing, top - tilt * 0.3)]
            pen.line(shape, paint, max(1.0, size / 7))


def rain(canvas: Canvas, density: int = 420, slant: float = 0.12) -> None:
    """Falling rain over all: long pale strokes, the near ones longer and clearer."""
    random = canvas.random
    with canvas.detail() as pen:
        for _ in range(density):
            near = random.random() ** 2
            length = 18 + 70 * near
            x, y = random.uniform(-40, canvas.width), random.uniform(-60, canvas.height)
            paint = (225, 232, 236, int(26 + 50 * near))
            pen.line(((x, y), (x - slant * length, y + length)), paint, 0.6 + 0.9 * near)


def rays(canvas: Canvas, x: float, y: float, reach: float, strength: float = 0.16) -> None:
    """Beams of light that fan out downwards from (x, y)."""
    random = canvas.random
    for _ in range(6):
        spread = random.uniform(-0.8, 0.8)
        wide = random.uniform(0.03, 0.09)
        points = [
            (x + spread * 20, y),
            (x + (spread - wide) * reach, y + reach),
            (x + (spread + wide) * reach, y + reach),
        ]
        canvas.soft(points, mix(canvas.mood.light, (255, 255, 240), 0.4), 16, strength)


def mist(canvas: Canvas, y: float, thickness: float, strength: float = 0.6) -> None:
    """A bank of haze along a height, uneven as real mist is."""
    top = max(0, int(y - thickness))
    size = (canvas.width, max(8, min(canvas.height - top, int(thickness * 2))))
    small = (size[0] // 6, size[1] // 6 + 1)
    noise = window(canvas.random, small, 1.6, 0.3).point([120 + value // 2 for value in range(256)])
    bell = Image.linear_gradient("L").resize(small)
    table = [int(255 * strength * (1 - abs(value / 127.5 - 1)) ** 1.3) for value in range(256)]
    mask = ImageChops.multiply(noise, bell.point(table)).resize(size, Image.Resampling.BICUBIC)
    canvas.lay(mask, canvas.mood.haze, 0, top)
