"""Words of links that do not say where a link leads."""

import re
from typing import Final

_VAGUE: Final = (
    *("đây", "tại đây", "ở đây", "vào đây", "bấm đây", "bấm tại đây", "bấm vào đây"),
    *("nhấn tại đây", "nhấn vào đây", "click tại đây", "click vào đây", "kích vào đây"),
    *("xem", "xem đây", "xem tại đây", "xem ở đây", "xem thêm", "xem tiếp", "xem chi tiết"),
    *("chi tiết", "chi tiết tại đây", "đọc thêm", "đọc tiếp", "thêm", "tiếp"),
    *("tải", "tải về", "tải xuống", "tải tại đây", "tải về tại đây", "link", "đường link"),
    *("liên kết", "here", "click here", "more", "read more", "see more", "download"),
)
# Around them, what is typed for show: "» Xem thêm…", "[tại đây]".
_AROUND: Final = r"[\s.…:;,!?»«›‹>→\[\]()\-–—\"“”'*]*"

VAGUE_LINK_PATTERN: Final = rf"^{_AROUND}(?:{'|'.join(_VAGUE)}){_AROUND}$"

_VAGUE_LINK: Final = re.compile(VAGUE_LINK_PATTERN, re.IGNORECASE)


def is_vague(link_text: str) -> bool:
    return bool(_VAGUE_LINK.search(" ".join(link_text.split())))
