"""Passwords that are guessed first in Vietnam: refused in whatever spelling, length and year."""

import re
from pathlib import Path
from typing import Any, Final

from anyascii import anyascii
from django.contrib.auth.password_validation import MinimumLengthValidator
from django.core.exceptions import ValidationError

from cms.content.text import normalize_text

# Words without marks, digits and signs, one a line.
GUESSED: Final = (Path(__file__).parent / "guessed_passwords.txt").read_text().split()
LONGEST: Final = 200  # letters; what is longer is not guessed first
SIGNS_AS_LETTERS: Final = str.maketrans("@013$5!", "aoiessi")
END: Final = re.compile(r"[^a-z]+$")
NOT_LETTERS: Final = re.compile(r"[^a-z]+")


def is_guessed(password: str) -> bool:
    """Whether nothing else is in it, by its letters, than words of the list: "Mật khẩu 123",
    "M@tkh@u2026", "abc@123"."""
    plain = anyascii(normalize_text(password)).lower()
    spelled = END.sub("", plain).translate(SIGNS_AS_LETTERS)
    return any(is_row_of_guessed(NOT_LETTERS.sub("", each)) for each in (plain, spelled))


def is_row_of_guessed(letters: str) -> bool:
    """Whether words of the list follow each other in it and nothing else. Some are made of others,
    so a regular expression would try more ways than there is time for."""
    ends = {0}
    for start in range(min(len(letters), LONGEST)):
        if start in ends:
            ends |= {start + len(word) for word in GUESSED if letters.startswith(word, start)}
    return bool(letters) and len(letters) in ends


class LengthValidator(MinimumLengthValidator):
    """Says in Vietnamese what Django does not yet."""

    def get_error_message(self) -> str:
        return f"Mật khẩu quá ngắn: cần ít nhất {self.min_length} ký tự."

    def get_help_text(self) -> str:
        return f"Mật khẩu cần ít nhất {self.min_length} ký tự."


class VietnamesePasswordValidator:
    def validate(self, password: str, user: Any = None) -> None:
        if is_guessed(password):
            raise ValidationError(
                "Mật khẩu này dễ đoán: chỉ gồm những từ nhiều người dùng, thêm số và dấu. "
                "Hãy ghép vài từ không liên quan đến nhau.",
                code="password_guessed",
            )

    def get_help_text(self) -> str:
        return "Mật khẩu không được là từ nhiều người dùng như “matkhau”, dù có thêm số và dấu."
