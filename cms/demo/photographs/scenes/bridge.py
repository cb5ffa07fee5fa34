"""The cable-stayed bridge over the Tiền river: at sunrise, by day, in mist and at night."""

from cms.demo.photographs.motifs.boats import sampan, trader
from cms.demo.photographs.motifs.plants import hanging, nipa, shore
from cms.demo.photographs.motifs.sky import birds, mist, sky, stars
from cms.demo.photographs.motifs.spans import Bridge, bridge, footings, lamps
from cms.demo.photographs.motifs.water import CLEAR, SILT, water
from cms.demo.photographs.painting.canvas import Canvas
from cms.demo.photographs.painting.finish import brushwork
from cms.demo.photographs.painting.moods import MOODS


def paint(canvas: Canvas, number: int) -> None:
    (_sunrise, _below, _mist, _night)[number - 1](canvas)


def _sunrise(canvas: Canvas) -> None:
    """The whole bridge from the side, against the light."""
    canvas.mood = MOODS["sunrise"]
    wide, high = canvas.width, canvas.height
    horizon, sun = high * 0.62, (wide * 0.52, high * 0.53)
    sky(canvas, horizon, sun, 0.6, "streaks")
    shore(canvas, horizon, 30, 0.66, palms=10)
    span = Bridge((-640, 640), (640, 700), 1280, (450, 830), 9, 1400, horizon, wide * 0.5)
    bridge(canvas, span, 0.10, 0.12, canvas.mood.tone((110, 80, 70), 0.1, 0.1), 0.7)
    canvas.glow(*sun, wide * 0.34, canvas.mood.light, 0.5)
    shore(canvas, horizon + 3, 40, 0.3, palms=6, right=wide * 0.17)
    shore(canvas, horizon + 3, 36, 0.3, palms=4, left=wide * 0.86)
    water(canvas, horizon, SILT, 0.8, sun[0])
    footings(canvas, span, 0.12, 0.2)
    birds(canvas, wide * 0.28, high * 0.26, 9, 14)
    sampan(canvas, wide * 0.66, high * 0.80, 300, -1, 0.0, lit=0.2)
    sampan(canvas, wide * 0.34, high * 0.70, 130, 1, 0.2, lit=0.2)
    brushwork(canvas, 2)


def _below(canvas: Canvas) -> None:
    """From the bank, close to a pylon, the deck sweeping away over the river."""
    canvas.mood = MOODS["noon"]
    wide, high = canvas.width, canvas.height
    random, mood = canvas.random, canvas.mood
    horizon = high * 0.70
    sky(canvas, horizon, None, 0.38)
    shore(canvas, horizon, 44, 0.55, palms=9)
    span = Bridge((190, 20), (-420, 1000), 1150, (240, 640), 7, 900, horizon, wide * 0.44)
    bridge(canvas, span, 0.0, 0.95, (255, 252, 240), 0.95)
    water(canvas, horizon, CLEAR, 0.55)
    footings(canvas, span, 0.06, 0.95)
    trader(canvas, wide * 0.24, high * 0.80, 300, 1, 0.03, 0.8, False)
    sampan(canvas, wide * 0.44, high * 0.90, 260, -1, 0.0, lit=0.8)
    with canvas.detail((0, high * 0.6, wide * 0.3, high)) as pen:
        nipa(pen, random, mood, wide * 0.03, high * 1.03, high * 0.3)
        nipa(pen, random, mood, wide * 0.11, high * 1.05, high * 0.2)
    birds(canvas, wide * 0.3, high * 0.2, 7, 14)
    brushwork(canvas, 2)


def _mist(canvas: Canvas) -> None:
    """Pylons that stand out of the morning mist."""
    canvas.mood = MOODS["dawn"]
    wide, high = canvas.width, canvas.height
    horizon = high * 0.66
    sky(canvas, horizon, (wide * 0.16, high * 0.5), 0.5, "streaks")
    span = Bridge((-300, 330), (760, 1150), 1340, (310, 690), 14, 1500, horizon, wide * 0.36)
    shore(canvas, horizon, 60, 0.8, palms=8)
    bridge(canvas, span, 0.16, 0.35, canvas.mood.tone((150, 130, 130), 0.3, 0.2), 0.7)
    mist(canvas, horizon - 16, 70, 0.75)
    shore(canvas, horizon + 3, 64, 0.5, palms=6, left=wide * 0.70)
    mist(canvas, horizon + 4, 44, 0.6)
    water(canvas, horizon, CLEAR, 0.95)
    mist(canvas, horizon + 8, 70, 0.75)
    sampan(canvas, wide * 0.60, high * 0.84, 320, 1, 0.06, cargo=False, lit=0.4)
    hanging(canvas, 1, 330)
    brushwork(canvas, 2)


def _night(canvas: Canvas) -> None:
    """Lamps, lit stays and their reflections after dark."""
    canvas.mood = MOODS["blue_hour"]
    wide, high = canvas.width, canvas.height
    horizon = high * 0.60
    sky(canvas, horizon, None, 0.45, "streaks")
    stars(canvas, horizon, 70)
    shore(canvas, horizon, 34, 0.3, palms=6)
    span = Bridge((-470, 300), (620, 900), 1240, (360, 720), 8, 1250, horizon, wide * 0.44)
    bridge(canvas, span, 0.05, 0.95, (255, 214, 132), 0.75)
    for along in span.pylons:
        x, y = span.at(along, 70)
        size = span.focus / span.ahead(along)
        canvas.glow(x, y, 60 * size, (255, 190, 110), 0.5, 90 * size)
    lamps(canvas, span)
    random = canvas.random
    for _ in range(46):
        x = random.choice((random.uniform(0, 0.3), random.uniform(0.55, 1))) * wide
        canvas.glow(x, horizon - random.uniform(3, 20), random.uniform(5, 13), (255, 214, 150), 0.9)
    water(canvas, horizon, CLEAR, 0.86)
    footings(canvas, span, 0.1, 0.7)
    for along in range(30, 1230, 60):
        x, _ = span.at(along, span.deck(along))
        canvas.glow(x, high * 0.70, 9, (255, 200, 124), 0.55, random.uniform(60, 130))
    sampan(canvas, wide * 0.30, high * 0.84, 280, 1, 0.0, lit=0.4, canopy=True)
    canvas.glow(wide * 0.33, high * 0.805, 80, (255, 200, 120), 0.6)
    canvas.glow(wide * 0.32, high * 0.88, 34, (255, 200, 120), 0.5, 90)
    brushwork(canvas, 2)
