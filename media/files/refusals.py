"""How an editor is told that a file is not taken: its name, what is wrong, what to do."""

from pathlib import PurePosixPath
from typing import Final

from django.core.exceptions import ValidationError
from django.template.defaultfilters import filesizeformat

from cms.content.text import normalize_text

LONGEST_NAME: Final = 60  # characters of a name that a sentence can carry


def shown_name(name: str) -> str:
    """The name of a file as a sentence shows it: without folders, and not too long."""
    name = normalize_text(PurePosixPath(name.replace("\\", "/")).name)
    if len(name) <= LONGEST_NAME:
        return name
    ending = PurePosixPath(name).suffix[:10]
    return f"{name[: LONGEST_NAME - len(ending) - 1]}…{ending}"


def refusal(name: str, reason: str, code: str) -> ValidationError:
    return ValidationError(f"Tệp “{shown_name(name)}”: {reason}", code=code)


def empty(name: str) -> ValidationError:
    return refusal(name, "tệp rỗng, không có nội dung. Hãy chọn lại tệp.", "empty")


def too_large(name: str, size: int, limit: int) -> ValidationError:
    """Sizes in bytes."""
    sizes = f"nặng {filesizeformat(size)}, vượt quá {filesizeformat(limit)} cho phép"
    return refusal(name, f"{sizes}. Hãy thu nhỏ rồi tải lên lại.", "file_too_large")


def cut_off(name: str) -> ValidationError:
    reason = "tệp bị hỏng hoặc chưa được tải lên trọn vẹn. Hãy tải lên lại."
    return refusal(name, reason, "cut_off")
