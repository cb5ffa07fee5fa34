"""What can be wrong, in words for an editor and for a program."""

from dataclasses import dataclass
from enum import Enum


class Kind(Enum):
    """The name of a flaw in the API, what an editor is told of it, and what a program is told."""

    PICTURE_WITHOUT_ALT = (
        "picture_without_alt",
        "Ảnh chưa có văn bản thay thế. Hãy viết một câu nói rõ trong ảnh có gì, hoặc chọn “Chỉ để"
        " trang trí”.",
        "The picture has no alternative text and is not decorative.",
    )
    POOR_ALT = (
        "poor_alt",
        "Văn bản thay thế chưa nói trong ảnh có gì. Hãy viết một câu ngắn: ai, đang làm gì, ở đâu.",
        "The alternative text does not say what is in the picture.",
    )
    EMPTY_HEADING = (
        "empty_heading",
        "Tiêu đề mục không có chữ. Hãy điền tiêu đề, hoặc xóa khối này.",
        "The heading has no text.",
    )
    SKIPPED_HEADING = (
        "skipped_heading",
        "“Mục nhỏ” không nằm trong “Mục lớn” nào. Hãy đặt một “Mục lớn” ở trước, hoặc đổi cấp của"
        " tiêu đề này.",
        "A heading of level 3 stands before any of level 2.",
    )
    EMPTY_LINK = (
        "empty_link",
        "Liên kết không có chữ, người đọc không thấy để bấm. Hãy thêm chữ, hoặc gỡ liên kết.",
        "The link has no text.",
    )
    VAGUE_LINK = (
        "vague_link",
        "Chữ của liên kết không nói dẫn đến đâu. Hãy dùng tên của trang hoặc tài liệu thay cho"
        " “tại đây”, “xem thêm”.",
        "The text of the link does not say where it leads.",
    )
    HIDDEN_TARGET = (
        "hidden_target",
        "Liên kết dẫn đến trang hoặc tài liệu mà người đọc không mở được: chưa xuất bản, đã gỡ, đã"
        " xóa hoặc bị giới hạn người xem.",
        "The link leads to a page or document that the public cannot open.",
    )
    HIDDEN_PICTURE = (
        "hidden_picture",
        "Ảnh đã bị xóa, hoặc nằm trong bộ sưu tập bị giới hạn người xem, nên không hiện trên cổng.",
        "The picture is gone, or in a collection that is not public.",
    )
    TABLE_WITHOUT_HEADER = (
        "table_without_header",
        "Bảng không có hàng hoặc cột tiêu đề. Hãy chọn “Hàng đầu là tiêu đề” trong khối bảng.",
        "The table has neither a header row nor a header column.",
    )
    EMBED_WITHOUT_TITLE = (
        "embed_without_title",
        "Video hoặc bản đồ chưa có tên. Hãy điền tên để trình đọc màn hình đọc được.",
        "The embedded video or map has no title.",
    )

    def __init__(self, code: str, advice: str, english: str) -> None:
        self.code = code
        self.advice = advice
        self.english = english


@dataclass(frozen=True)
class Place:
    """Where on the page form: the label of what is there and the field; of a block of a body its
    number, from 1, and its id as well."""

    label: str
    field: str
    number: int = 0
    block_id: str = ""

    @property
    def anchor(self) -> str:
        """The fragment under which the page form has the block; empty for a field."""
        return f"#block-{self.block_id}-section" if self.block_id else ""

    @property
    def path(self) -> list[str | int]:
        """Where in the JSON of the page, as programs write it."""
        return [self.field, self.number - 1] if self.number else [self.field]


@dataclass(frozen=True)
class Flaw:
    kind: Kind
    place: Place
    excerpt: str = ""  # the words that it is about, if there are any

    @property
    def sentence(self) -> str:
        """What an editor is told, with the place."""
        about = f" (“{self.excerpt}”)" if self.excerpt else ""
        return f"{self.place.label}{about}: {self.kind.advice}"
