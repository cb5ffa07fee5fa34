"""Wagtail's content checker, in words that an editor understands and can act on.

It looks at the page as the browser shows it, while the editor writes; what the server asks when
the page is published is in `cms.content.content_checks`. Where both know a flaw they know it by
the same words.
"""

from typing import Any, Final

from wagtail.admin.userbar import ContentCheckerItem

# What a browser can know of the texts that `cms.content.alt_texts` refuses: the ending of a
# picture's file, one word with a joint as file names have, or what cameras and slide shows number.
FILE_NAME_PATTERN: Final = (
    r"\.(?:avif|bmp|gif|hei[cf]|jpe?g|png|svg|tiff?|webp)$|^\S*_\S*$"
    r"|^(?:(?:anh|ảnh|dsc[fn]?|hinh|hình|image|img|photo|picture|pxl|screenshot|slide|slideshow)"
    r"[\s-]*)+\d*$"
)
FOR_SCREEN_READERS: Final = "Trình đọc màn hình chỉ đọc được chữ."


class CheckerItem(ContentCheckerItem):
    """Checks what an editor writes; the frame around it is the site's own business."""

    axe_include = ["main"]
    axe_run_only = [
        "alt-text-quality",
        "empty-heading",
        "empty-meta-description",
        "empty-table-header",
        "frame-title",
        "heading-order",
        "image-alt",
        "link-name",
        "link-text-quality",
        "p-as-heading",
        "table-header",
    ]
    axe_custom_rules = [
        *ContentCheckerItem.axe_custom_rules,
        {
            "id": "link-text-quality",
            "impact": "serious",
            "selector": "a[data-vague]",  # see vague-links.js
            "tags": ["best-practice"],
            "none": ["check-vague-link"],
            "enabled": True,
        },
        {
            "id": "table-header",
            "impact": "serious",
            "selector": "table",
            "tags": ["best-practice"],
            "any": ["check-table-header"],
            "enabled": True,
        },
    ]
    # The evaluating functions are axe's own, or Wagtail's for checks that it knows by their name.
    axe_custom_checks: list[dict[str, Any]] = [
        {"id": "check-image-alt-text", "options": {"pattern": FILE_NAME_PATTERN}},
        {"id": "check-empty-meta-description"},
        {
            "id": "check-vague-link",
            "evaluate": "has-text-content-evaluate",
        },
        {
            "id": "check-table-header",
            "evaluate": "has-descendant-evaluate",
            "options": {"selector": "th"},
        },
    ]
    axe_messages = {
        "alt-text-quality": {
            "error_name": "Văn bản thay thế là tên tệp",
            "help_text": "Hãy viết một câu nói rõ trong ảnh có gì.",
        },
        "empty-heading": {
            "error_name": "Tiêu đề mục không có chữ",
            "help_text": "Hãy điền tiêu đề, hoặc xóa khối này.",
        },
        "empty-meta-description": {
            "error_name": "Chưa có tóm tắt",
            "help_text": "Hãy điền “Tóm tắt”: máy tìm kiếm và mạng xã hội hiện câu này dưới tiêu"
            " đề.",
        },
        "empty-table-header": {
            "error_name": "Ô tiêu đề của bảng không có chữ",
            "help_text": "Mỗi ô ở hàng hoặc cột tiêu đề phải nói bên dưới là gì.",
        },
        "frame-title": {
            "error_name": "Video hoặc bản đồ chưa có tên",
            "help_text": f"Hãy điền “Tên” của khối. {FOR_SCREEN_READERS}",
        },
        "heading-order": {
            "error_name": "Tiêu đề mục sai cấp",
            "help_text": "“Mục nhỏ” phải nằm trong một “Mục lớn”. Hãy đặt “Mục lớn” ở trước, hoặc"
            " đổi cấp của tiêu đề.",
        },
        "image-alt": {
            "error_name": "Ảnh chưa có văn bản thay thế",
            "help_text": "Hãy viết một câu nói rõ trong ảnh có gì, hoặc chọn “Chỉ để trang trí”.",
        },
        "link-name": {
            "error_name": "Liên kết không có chữ",
            "help_text": f"Hãy thêm chữ cho liên kết, hoặc gỡ liên kết. {FOR_SCREEN_READERS}",
        },
        "link-text-quality": {
            "error_name": "Chữ của liên kết không nói dẫn đến đâu",
            "help_text": "Hãy dùng tên của trang hoặc tài liệu thay cho “tại đây”, “xem thêm”.",
        },
        "p-as-heading": {
            "error_name": "Chữ đậm đang thay cho tiêu đề",
            "help_text": "Hãy dùng khối “Tiêu đề mục”: người đọc và trình đọc màn hình tìm mục theo"
            " tiêu đề.",
        },
        "table-header": {
            "error_name": "Bảng không có hàng hoặc cột tiêu đề",
            "help_text": "Hãy chọn “Hàng đầu là tiêu đề” trong khối bảng.",
        },
    }
