"""What the agency says of itself on every page; agencies merge and are renamed."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.db import models
from django.utils.safestring import SafeString, mark_safe
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting
from wagtail.images import get_image_model_string

from cms.content.linked_data import LinkedData
from cms.content.models import NormalizedText
from home.colours import GOLD, RED, check_colours, hexadecimal, is_hexadecimal, theme_rules
from home.linked_data import agency_data


@register_setting(icon="site")
class AgencySettings(NormalizedText, BaseSiteSetting):
    name = models.CharField(
        "Tên cơ quan",
        max_length=255,
        default="Cổng thông tin điện tử",
        help_text="Tên đầy đủ, hiện ở đầu mọi trang. Ví dụ: Thanh tra tỉnh Đồng Tháp.",
    )
    parent_agency = models.CharField(
        "Cơ quan cấp trên",
        max_length=255,
        blank=True,
        help_text="Hiện nhỏ phía trên tên cơ quan. Ví dụ: Ủy ban nhân dân tỉnh Đồng Tháp.",
    )
    logo = models.ForeignKey(
        get_image_model_string(),
        verbose_name="Biểu trưng",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text="Hình hiện cạnh tên cơ quan, nên vuông và có nền trong suốt. Ví dụ: Quốc huy.",
    )
    primary_colour = models.CharField(
        "Màu chủ đạo",
        max_length=7,
        default=RED,
        validators=[hexadecimal],
        help_text="Màu của thanh danh mục, liên kết và nút bấm. Nên chọn màu đậm. Ví dụ: #9b1b1e.",
    )
    accent_colour = models.CharField(
        "Màu nhấn",
        max_length=7,
        default=GOLD,
        validators=[hexadecimal],
        help_text="Màu đánh dấu mục đang xem. Nên chọn màu sáng, nổi trên màu chủ đạo."
        " Ví dụ: #f2c14e.",
    )
    parent_portal_name = models.CharField(
        "Tên cổng cấp trên",
        max_length=255,
        blank=True,
        help_text="Chữ của liên kết đến cổng cấp trên. Ví dụ: Cổng thông tin điện tử tỉnh Đồng"
        " Tháp.",
    )
    parent_portal_url = models.URLField(
        "Địa chỉ cổng cấp trên",
        blank=True,
        help_text="Địa chỉ đầy đủ. Ví dụ: https://dongthap.gov.vn/.",
    )
    address = models.CharField(
        "Địa chỉ",
        max_length=255,
        blank=True,
        help_text="Số nhà, đường, phường hoặc xã, tỉnh. Ví dụ: Số 2 đường 30 tháng 4, phường Mỹ"
        " Tho.",
    )
    phone = models.CharField(
        "Điện thoại",
        max_length=50,
        blank=True,
        help_text="Số có mã vùng. Ví dụ: 0273 3872 000.",
    )
    email = models.EmailField(
        "Thư điện tử",
        blank=True,
        help_text="Hộp thư chung của cơ quan. Ví dụ: thanhtra@dongthap.gov.vn.",
    )
    responsible_editor = models.CharField(
        "Chịu trách nhiệm nội dung",
        max_length=255,
        blank=True,
        help_text="Họ tên và chức vụ. Ví dụ: Ông Nguyễn Văn An, Chánh Thanh tra tỉnh.",
    )
    licence = models.CharField(
        "Giấy phép",
        max_length=255,
        blank=True,
        help_text="Số, ngày và nơi cấp. Ví dụ: Giấy phép số 12/GP-TTĐT ngày 13/02/2026 của Sở"
        " Khoa học và Công nghệ.",
    )
    footer_note = models.TextField(
        "Ghi chú cuối trang",
        blank=True,
        help_text="Một hai câu ở cuối mọi trang. Ví dụ: Ghi rõ nguồn khi phát hành lại thông tin"
        " từ cổng này.",
    )

    select_related = ["site", "logo"]  # read with the settings, since every page shows them

    panels = [
        MultiFieldPanel(
            [FieldPanel("name"), FieldPanel("parent_agency"), FieldPanel("logo")], "Tên gọi"
        ),
        MultiFieldPanel(
            [
                FieldPanel("primary_colour", widget=forms.TextInput({"type": "color"})),
                FieldPanel("accent_colour", widget=forms.TextInput({"type": "color"})),
            ],
            "Màu sắc",
        ),
        MultiFieldPanel(
            [FieldPanel("parent_portal_name"), FieldPanel("parent_portal_url")], "Cổng cấp trên"
        ),
        MultiFieldPanel(
            [FieldPanel("address"), FieldPanel("phone"), FieldPanel("email")], "Liên hệ"
        ),
        MultiFieldPanel(
            [
                FieldPanel("responsible_editor"),
                FieldPanel("licence"),
                FieldPanel("footer_note"),
            ],
            "Cuối trang",
        ),
    ]

    class Meta:
        verbose_name = "Thông tin cơ quan"
        verbose_name_plural = "Thông tin cơ quan"

    @property
    def theme_rules(self) -> SafeString:
        """CSS for colours other than the site's own."""
        return mark_safe(theme_rules(self.primary_colour, self.accent_colour))  # noqa: S308 # checked

    def clean(self) -> None:
        super().clean()
        if is_hexadecimal(self.primary_colour) and is_hexadecimal(self.accent_colour):
            check_colours(self.primary_colour, self.accent_colour)

    def linked_data(self, context: Mapping[str, Any] | None = None) -> LinkedData:
        """The agency in the terms of schema.org (see `cms.content.linked_data`)."""
        return agency_data(self, context)
