"""Times of day and weathers: what colour the light, the shade and the distance have."""

from dataclasses import dataclass

from cms.demo.photographs.painting.colour import Colour, Stops, mix, times


@dataclass(frozen=True)
class Mood:
    """All colours of a scene pass through its mood, which is what holds a picture together."""

    sky: Stops  # from the zenith to the horizon
    light: Colour
    shade: Colour
    haze: Colour
    cloud: Colour
    cloud_shade: Colour
    sun: float = 0.0  # strength of the sun's glow
    bloom: float = 0.35
    warmth: int = 0  # added red and taken blue when the picture is finished
    contrast: float = 1.08

    def tone(self, colour: Colour, lit: float = 0.6, far: float = 0.0) -> Colour:
        """A surface of that colour, `lit` 0..1 by the light and `far` 0..1 into the haze."""
        return mix(times(colour, mix(self.shade, self.light, lit)), self.haze, far)


def _mood(sky: str, light: str, shade: str, haze: str, clouds: str, **more: float) -> Mood:
    colours = [_hex(word) for word in sky.split()]
    stops = tuple((index / (len(colours) - 1), colour) for index, colour in enumerate(colours))
    lit, dark = (_hex(word) for word in clouds.split())
    return Mood(stops, _hex(light), _hex(shade), _hex(haze), lit, dark, **more)  # type: ignore[arg-type]


def _hex(word: str) -> Colour:
    red, green, blue = bytes.fromhex(word)
    return red, green, blue


MOODS: dict[str, Mood] = {
    "dawn": _mood(
        "6c88b4 a9acc8 e3bfc0 f8cfae ffe3bd", "ffd0a0", "5c5a80", "ecc9b8", "ffd9c0 9c98b8", sun=0.7
    ),
    "sunrise": _mood(
        "4f6a9c 9a93ac e0a283 f9b56c ffdb94",
        "ffc078",
        "4a4466",
        "f0b98a",
        "ffcf96 8f7f9a",
        sun=1.0,
        bloom=0.5,
        warmth=3,
    ),
    "mist": _mood(
        "aebfc4 c6d2d2 dbe0da e8e6da", "e6e4d8", "7f9098", "dde0da", "f4f2ea b9c6ca", contrast=1.0
    ),
    "morning": _mood(
        "4a8bc6 7fb2da b0d2e4 dce9e4", "fff4dc", "6a7894", "c9dde2", "ffffff b4c6d8", sun=0.25
    ),
    "noon": _mood(
        "2f78bd 5c9fd6 93c4e4 c8e0e6", "fffaea", "66789a", "bcd6e2", "ffffff a9bdd2", bloom=0.3
    ),
    "overcast": _mood(
        "8b99a4 a5b0b6 bcc4c6 d0d3ce", "dcdedb", "76828c", "c6ccca", "dfe2e0 8e9aa4", contrast=1.05
    ),
    "rain": _mood(
        "5f717c 7a8a92 97a4a8 b0b9b8", "bcc6c8", "55646e", "a4b0b2", "aeb8ba 5c6c78", contrast=1.04
    ),
    "storm": _mood(
        "2f4154 4c6072 7b8a90 c4b48a e8cf92", "e2cfa0", "3c4a5a", "a8a58e", "8b97a0 2c3b4c", sun=0.2
    ),
    "afternoon": _mood(
        "4f8cba 86b4cc bfd0c8 efe2bd",
        "ffe8bc",
        "5f6a84",
        "dfd8bc",
        "fff3d8 aab0b8",
        sun=0.5,
        warmth=3,
    ),
    "golden": _mood(
        "7292ac b3b29c e6c07c fbd07e ffe0a0",
        "ffcc80",
        "544c58",
        "f0c88a",
        "ffe0a8 a8927c",
        sun=0.9,
        bloom=0.5,
        warmth=5,
    ),
    "sunset": _mood(
        "3d4478 7a5684 c8686e f08a56 ffc070",
        "ff9c5c",
        "40365a",
        "e08a68",
        "ff9a6a 584a78",
        sun=1.0,
        bloom=0.55,
        warmth=3,
    ),
    "dusk": _mood(
        "1f2f5c 43508a 84709c cf8c94 f4b08c", "d89a90", "2c3058", "a98098", "d88c94 46487c", sun=0.4
    ),
    "blue_hour": _mood(
        "0e2148 1d3d70 3f6a96 84a0b0 d0b8a0", "7f9cc4", "16264a", "5c7fa0", "5f7ca0 22365c"
    ),
    "night": _mood("060c1c 0d1a34 1c2f4e 38506a", "54709a", "0c162c", "2c425e", "2c4264 101c34"),
    # The rooms: sky is what is seen through the windows.
    "room_day": _mood("d6e6ee eef2ec fbf6e6", "fff6e6", "7c8494", "e6e8e4", "ffffff d0d8dc"),
    "room_warm": _mood(
        "f6e2b8 fff0cc fff8e0", "ffe6bc", "6e6468", "efdcbc", "ffffff e8d8b8", warmth=4, bloom=0.45
    ),
    "room_cool": _mood(
        "b8d0e2 d2e2ea e8f0f0", "eef4fa", "6a7c94", "d4e0e8", "ffffff b8c8d8", warmth=-3
    ),
    "room_grey": _mood("a8b4ba bcc6ca d2d8d8", "dfe2e0", "6c7680", "c4cacc", "e0e4e4 98a4ac"),
    "room_lamp": _mood(
        "14244c 24406c 4c6488", "ffd89a", "4c3c44", "b08c6c", "4c6488 14244c", warmth=5, bloom=0.55
    ),
    "room_dusk": _mood(
        "e08a5c f4b078 ffd29a", "ffc08a", "4e4660", "c89a88", "ffd29a a87088", warmth=4, bloom=0.5
    ),
    "room_night": _mood(
        "0a1630 14284c 243c60", "a8c4e8", "1c2a48", "3c5478", "243c60 0a1630", warmth=-3
    ),
}
