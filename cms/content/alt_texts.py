"""What an alternative text must be: words that say what is in the picture.

Cameras, office programs and slide shows name pictures by themselves ("IMG_2034.jpg", "Slideshow
Image 1"); read aloud, such a name tells nobody anything (WCAG 2.2, 1.1.1 and failure F30).
"""

import re
from pathlib import PurePath
from typing import Final

from cms.content.text import normalize_text

MISSING: Final = (
    "Mô tả ảnh cho người không nhìn thấy, hoặc chọn “Chỉ để trang trí”. Ví dụ: “Cán bộ tiếp công"
    " dân hướng dẫn một người dân điền đơn tại bàn số 2”."
)
POOR: Final = (
    "“{text}” chưa nói trong ảnh có gì. Hãy viết một câu ngắn: ai, đang làm gì, ở đâu. Ví dụ: “Cán"
    " bộ tiếp công dân hướng dẫn một người dân điền đơn tại bàn số 2”. Ảnh không mang thông tin thì"
    " chọn “Chỉ để trang trí”."
)

_EXTENSION: Final = re.compile(
    r"\.(?:jpe?g|png|gif|webp|avif|hei[cf]|bmp|tiff?|svg|psd|raw|dng)$", re.IGNORECASE
)
# One piece of letters, digits and joints with a digit or a joint in it: "IMG_2034", "anh-1".
_FILE_NAME: Final = re.compile(r"(?=.*[\d_])[\w.()~+-]+|[a-z]+(?:-[a-z\d]+)+", re.IGNORECASE)
# Words of a text that says no more than that there is a picture.
_GENERIC: Final = re.compile(
    r"(?:[\W\d_]*\b(?:một|các|những|tấm|bức|file|tệp|hình|ảnh|anh|hinh|chụp|minh h(?:oạ|ọa|oa)|bìa"
    r"|đại diện|banner|slideshow|slide|images?|img|pictures?|photos?|screenshot|screen|shot|số"
    r"|untitled|không tên|chưa đặt tên|không có tiêu đề|copy|thumbnail|whatsapp|zalo|at|am|pm)\b)+"
    r"[\W\d_]*",
    re.IGNORECASE,
)


def problem_with(text: str, file_name: str = "") -> str | None:
    """What an editor is told of an alternative text that does not describe a picture, which was
    uploaded as `file_name`; None for one that may. An empty text is one that is missing."""
    text = normalize_text(text).strip()
    if not text:
        return MISSING
    if is_poor(text) or names_file(text, file_name):
        return POOR.format(text=text)
    return None


def is_poor(text: str) -> bool:
    """Whether a text looks like a file's name, says only that there is a picture, or has less than
    two words. A Vietnamese word is mostly two syllables, so "Cổng chính" is as short as can be."""
    return (
        len(re.findall(r"[^\W\d_]+", text)) < 2
        or bool(_EXTENSION.search(text))
        or bool(_FILE_NAME.fullmatch(text))
        or bool(_GENERIC.fullmatch(text))
    )


def names_file(text: str, file_name: str) -> bool:
    """Whether a text is what a picture's file was called, without its ending, as the library
    proposes it for a title. With Vietnamese marks it was written by somebody, for a reader."""
    return text.isascii() and _joined(text) == _joined(PurePath(file_name).stem)


def _joined(text: str) -> str:
    return re.sub(r"[\W_]+", "", text).casefold()
