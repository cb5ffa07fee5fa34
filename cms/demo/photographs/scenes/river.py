"""The river at six hours: broad water, wooded shores, one or two boats."""

from dataclasses import dataclass

from cms.demo.photographs.motifs.boats import sampan, trader
from cms.demo.photographs.motifs.plants import hanging, nipa, palm, shore
from cms.demo.photographs.motifs.sky import birds, mist, rain, rays, sky
from cms.demo.photographs.motifs.water import CLEAR, SILT, water
from cms.demo.photographs.painting.canvas import Canvas
from cms.demo.photographs.painting.finish import brushwork
from cms.demo.photographs.painting.moods import MOODS


@dataclass(frozen=True)
class View:
    mood: str
    horizon: float
    sun: tuple[float, float] | None
    cloud: float
    kind: str
    calm: float


VIEWS = (
    View("sunrise", 0.56, (0.34, 0.47), 0.55, "streaks", 0.75),
    View("noon", 0.45, None, 0.55, "heaps", 0.45),
    View("mist", 0.50, None, 0.2, "blanket", 0.95),
    View("storm", 0.62, (0.72, 0.62), 0.85, "blanket", 0.15),
    View("sunset", 0.64, (0.66, 0.60), 0.6, "streaks", 0.6),
    View("rain", 0.42, None, 0.8, "blanket", 0.3),
)


def paint(canvas: Canvas, number: int) -> None:
    view = VIEWS[number - 1]
    canvas.mood = MOODS[view.mood]
    wide, high = canvas.width, canvas.height
    horizon = view.horizon * high
    sun = (view.sun[0] * wide, view.sun[1] * high) if view.sun else None
    sky(canvas, horizon, sun, view.cloud, view.kind)
    _far_shores(canvas, number, horizon)
    water(canvas, horizon, CLEAR if number in (2, 3) else SILT, view.calm, sun[0] if sun else None)
    _near(canvas, number, horizon)
    brushwork(canvas)
    if view.mood == "rain":
        rain(canvas)


def _far_shores(canvas: Canvas, number: int, horizon: float) -> None:
    wide = canvas.width
    match number:
        case 1:
            shore(canvas, horizon, 42, 0.72, palms=8)
            shore(canvas, horizon + 2, 92, 0.38, palms=9, left=wide * 0.55)
        case 2:
            shore(canvas, horizon, 60, 0.6, palms=10)
            shore(canvas, horizon + 3, 150, 0.15, palms=9, right=wide * 0.4)
        case 3:
            shore(canvas, horizon, 70, 0.86, palms=6)
            mist(canvas, horizon, 60, 0.7)
            shore(canvas, horizon + 2, 120, 0.66, palms=8, left=wide * 0.42)
            shore(canvas, horizon + 4, 180, 0.40, palms=5, right=wide * 0.26)
            mist(canvas, horizon + 10, 60, 0.7)
        case 4:
            shore(canvas, horizon, 44, 0.45, palms=16)
        case 5:
            shore(canvas, horizon, 40, 0.5, palms=10)
            shore(canvas, horizon + 2, 110, 0.12, palms=8, right=wide * 0.36)
        case _:
            shore(canvas, horizon, 80, 0.7, palms=8)
            shore(canvas, horizon + 3, 150, 0.42, palms=7, left=wide * 0.62)


def _near(canvas: Canvas, number: int, horizon: float) -> None:
    wide, high = canvas.width, canvas.height
    random, mood = canvas.random, canvas.mood
    match number:
        case 1:
            birds(canvas, wide * 0.6, high * 0.22, 11, 15)
            sampan(canvas, wide * 0.70, horizon + high * 0.06, 150, -1, 0.25, lit=0.25)
            sampan(canvas, wide * 0.36, horizon + high * 0.19, 330, 1, 0.0, lit=0.2)
        case 2:
            sampan(canvas, wide * 0.33, horizon + 60, 120, 1, 0.3)
            trader(canvas, wide * 0.66, horizon + high * 0.2, 420, -1, 0.0, 0.75, False)
            sampan(canvas, wide * 0.25, horizon + high * 0.36, 400, 1, lit=0.75)
        case 3:
            sampan(canvas, wide * 0.56, horizon + high * 0.17, 300, 1, 0.22, cargo=False, lit=0.4)
            birds(canvas, wide * 0.3, high * 0.28, 7, 13)
        case 4:
            rays(canvas, wide * 0.7, high * 0.3, high * 0.4, 0.1)
            trader(canvas, wide * 0.3, horizon + high * 0.1, 330, 1, 0.12, 0.35, False)
        case 5:
            sampan(canvas, wide * 0.56, horizon + high * 0.14, 280, -1, 0.0, lit=0.1)
            with canvas.detail((wide * 0.66, 0, wide, high)) as pen:
                palm(pen, random, mood, wide * 0.97, high * 1.05, high * 0.8, -0.16, light=-1)
                nipa(pen, random, mood, wide * 0.95, high * 1.04, high * 0.3)
        case _:
            sampan(canvas, wide * 0.40, horizon + high * 0.2, 340, -1, 0.08, canopy=True, lit=0.4)
            hanging(canvas, 0, 420)
