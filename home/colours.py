"""An agency's own colours, readable in every theme of the site.

Contrasts are those of WCAG 2.2: 4.5 to 1 for text (1.4.3), 3 to 1 for marks (1.4.11).
"""

import re
from functools import cache
from typing import Final, NoReturn

from coloraide import Color
from django.core.exceptions import ValidationError
from django.core.validators import RegexValidator

RED: Final = "#9b1b1e"
GOLD: Final = "#f2c14e"

# The grounds on which the colours stand; of two, the one nearer to them (see site.css).
LIGHT_GROUND: Final = "#f3ede2"
DARK_GROUND: Final = "#221d19"

TEXT: Final = 4.5
COMFORTABLE_TEXT: Final = 7.0
MARKS: Final = 3.0
STEP: Final = 0.02  # of the way to black or white

HEXADECIMAL: Final = r"^#[0-9a-fA-F]{6}\Z"
hexadecimal = RegexValidator(
    HEXADECIMAL, "Màu được ghi bằng dấu # và sáu chữ số thập lục phân, ví dụ #9b1b1e."
)


def is_hexadecimal(colour: str) -> bool:
    return re.match(HEXADECIMAL, colour) is not None


def contrast(one: str, other: str) -> float:
    return float(Color(one).contrast(other))


def toward(colour: str, end: str, share: float) -> str:
    """The colour, so far on its way to black or white, as #rrggbb."""
    mixed = Color(colour).mix(end, share, space="oklab")
    return str(mixed.convert("srgb").to_string(hex=True, fit=True))


def until(ratio: float, colour: str, end: str, ground: str) -> str:
    """The first colour on the way to black or white with this contrast to the ground."""
    share = 0.0
    while contrast(colour_there := toward(colour, end, share), ground) < ratio:
        share += STEP
    return colour_there


def check_colours(primary: str, accent: str) -> None:
    """Raises ValidationError, by field, for colours that cannot be read, and says what would do."""
    of_text = contrast(primary, LIGHT_GROUND)
    if of_text < TEXT:
        better = until(TEXT, primary, "black", LIGHT_GROUND)
        fault = f"Màu {primary} quá nhạt: chữ màu này trên nền của cổng"
        refuse("primary_colour", fault, of_text, TEXT, f"Hãy chọn màu đậm hơn, ví dụ {better}.")
    of_marks = contrast(accent, primary)
    if of_marks < MARKS:
        better = until(MARKS, accent, "white", primary)
        fault = f"Màu {accent} không đủ nổi: trên màu chủ đạo {primary}, màu này"
        refuse("accent_colour", fault, of_marks, MARKS, f"Hãy chọn màu sáng hơn, ví dụ {better}.")


def refuse(field: str, fault: str, ratio: float, least: float, advice: str) -> NoReturn:
    figures = f"chỉ đạt độ tương phản {spoken(ratio)}, cần ít nhất {spoken(least)}"
    raise ValidationError({field: f"{fault} {figures}. {advice}"})


def spoken(ratio: float) -> str:
    """As a ratio is written in Vietnamese; cut, not rounded, so that what fails never looks as if
    it were enough."""
    return f"{int(ratio * 10) / 10:.1f}:1".replace(".", ",", 1)


@cache
def theme_rules(primary: str, accent: str) -> str:
    """CSS that gives the site these colours; empty for those that it has anyway.

    The high-contrast theme keeps its own.
    """
    if (primary, accent) == (RED, GOLD):
        return ""
    light = {
        "red": primary,
        "link": primary,
        "band": primary,
        "band-deep": toward(primary, "black", 0.2),
        "gold": accent,
    }
    dark = {
        "red": until(MARKS, primary, "white", DARK_GROUND),
        "link": until(COMFORTABLE_TEXT, primary, "white", DARK_GROUND),
        "band": toward(primary, "black", 0.25),
        "band-deep": toward(primary, "black", 0.4),
    }
    return (
        "@layer tokens {"
        f':root:not([data-theme="contrast"]) {{{declarations(light)}}}'
        f':root[data-theme="dark"] {{{declarations(dark)}}}'
        "}"
    )


def declarations(colours: dict[str, str]) -> str:
    return "".join(f"--{name}:{colour};" for name, colour in colours.items())
