"""The page form as a clerk meets it: tabs by question, and fields that count what is written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from wagtail.admin.panels import (
    FieldPanel,
    MultiFieldPanel,
    ObjectList,
    PublishingPanel,
    TabbedInterface,
    TitleFieldPanel,
)
from wagtail.admin.widgets import SlugInput
from wagtail.models.panels import CommentPanelPlaceholder
from wagtail.utils.decorators import cached_classmethod

from cms.content.slugs import REPLACEMENTS

if TYPE_CHECKING:
    from cms.content.models import BasePage


class Counted(FieldPanel):
    """A text of which the form counts the characters, as people see them.

    `advised` is how long it should be, which is advice; the limit is the field's own `max_length`.
    Both stand in the help text too, for who has no scripts.
    """

    def __init__(self, *args: Any, advised: int, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.advised = advised

    def clone_kwargs(self) -> dict[str, Any]:
        return super().clone_kwargs() | {"advised": self.advised}

    class BoundPanel(FieldPanel.BoundPanel):
        def __init__(self, **kwargs: Any) -> None:
            super().__init__(**kwargs)
            if self.bound_field is None:
                return
            attributes = self.bound_field.field.widget.attrs
            limit = self.panel.db_field.max_length
            self.help_text = f"{self.explanation} {length_advice(self.panel.advised, limit)}"
            attributes["data-count-advised"] = self.panel.advised
            if limit:
                attributes["data-count-limit"] = limit
            # A browser cuts off what is pasted beyond it without a word, and counts two for a
            # letter and its mark.
            attributes.pop("maxlength", None)

        @property
        def explanation(self) -> str:
            return str(self.panel.help_text or self.bound_field.help_text)


def length_advice(advised: int, limit: int | None) -> str:
    most = f"; nhiều nhất {limit}" if limit else ""
    return f"Nên dưới {advised} ký tự{most}."


class PageTitlePanel(Counted, TitleFieldPanel):
    """The title, explained by the `title_help` of its page type."""

    def __init__(self, field_name: str = "title", advised: int = 100, **kwargs: Any) -> None:
        super().__init__(field_name, advised=advised, **kwargs)

    class BoundPanel(Counted.BoundPanel, TitleFieldPanel.BoundPanel):
        def __init__(self, **kwargs: Any) -> None:
            super().__init__(**kwargs)
            if self.bound_field is not None and self.request is not None:
                # Whose text it is, for the copy that the browser keeps (see `unsaved.js`).
                writer = self.request.user.pk
                self.bound_field.field.widget.attrs["data-writer"] = writer

        @property
        def explanation(self) -> str:
            return str(self.panel.model.title_help)


LISTING_PANELS: Final = [
    Counted("introduction", advised=300),
    FieldPanel("cover_image"),
]
PROMOTE_PANELS: Final = [
    MultiFieldPanel(
        [
            FieldPanel(
                "slug",
                widget=SlugInput(formatters=REPLACEMENTS),
                help_text="Phần cuối của địa chỉ trang, được tạo từ tiêu đề. Chỉ gồm chữ không dấu,"
                " số và dấu gạch nối. Trang đã xuất bản thì không nên đổi. Ví dụ:"
                " lich-tiep-cong-dan-thang-3-2027.",
            ),
            Counted(
                "seo_title",
                advised=60,
                heading="Tiêu đề trên máy tìm kiếm",
                help_text="Để trống thì lấy tiêu đề của trang. Điền khi tiêu đề quá dài hoặc thiếu"
                " tên nơi chốn. Ví dụ: Lịch tiếp công dân tháng 3/2027 – Thanh tra tỉnh.",
            ),
            Counted(
                "search_description",
                advised=160,
                heading="Mô tả trên máy tìm kiếm",
                help_text="Để trống thì lấy phần tóm tắt. Một hai câu cho người tìm biết trang có"
                " điều họ cần. Ví dụ: Ngày, giờ và nơi tiếp công dân của lãnh đạo Thanh tra tỉnh.",
            ),
        ],
        "Máy tìm kiếm",
    ),
    MultiFieldPanel(
        [
            FieldPanel(
                "show_in_menus",
                heading="Hiện trong trình đơn",
                help_text="Chọn thì tên trang có trong trình đơn của cổng, ngay dưới trang cấp"
                " trên."
                " Thường chỉ dành cho chuyên mục và trang thông tin.",
            )
        ],
        "Trình đơn",
    ),
]


SETTINGS_PANELS: Final = [PublishingPanel(), CommentPanelPlaceholder()]


class Tab(ObjectList):
    """The panels that a page type has under one name, such as "content_panels"."""

    def __init__(self, *args: Any, panels: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.panels = panels

    def clone_kwargs(self) -> dict[str, Any]:
        return super().clone_kwargs() | {"panels": self.panels}

    @property
    def clean_name(self) -> str:
        """The same in every language: it is in the addresses of tabs."""
        return self.panels.removesuffix("_panels")


TABS: Final = {
    "content_panels": "Nội dung",
    "promote_panels": "Hiển thị",
    "rating_panels": "Đánh giá",
    "settings_panels": "Cài đặt",
}


@cached_classmethod
def page_edit_handler(cls: type[BasePage]) -> TabbedInterface:
    """The form of a page type: a tab for each list of panels that it has."""
    tabs = [
        Tab(getattr(cls, panels), heading=heading, panels=panels)
        for panels, heading in TABS.items()
        if getattr(cls, panels)
    ]
    return TabbedInterface(tabs, base_form_class=cls.base_form_class).bind_to_model(cls)
