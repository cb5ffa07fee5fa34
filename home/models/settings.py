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
    name = models.CharField("Tên cơ quan", max_length=255, default="Cổng thông tin điện tử")
    parent_agency = models.CharField(
        "Cơ quan cấp trên", max_length=255, blank=True, help_text="Hiện nhỏ phía trên tên cơ quan."
    )
    logo = models.ForeignKey(
        get_image_model_string(),
        verbose_name="Biểu trưng",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
    )
    primary_colour = models.CharField(
        "Màu chủ đạo",
        max_length=7,
        default=RED,
        validators=[hexadecimal],
        help_text="Màu của thanh danh mục, liên kết và nút bấm. Nên chọn màu đậm.",
    )
    accent_colour = models.CharField(
        "Màu nhấn",
        max_length=7,
        default=GOLD,
        validators=[hexadecimal],
        help_text="Màu đánh dấu mục đang xem. Nên chọn màu sáng, nổi trên màu chủ đạo.",
    )
    parent_portal_name = models.CharField("Tên cổng cấp trên", max_length=255, blank=True)
    parent_portal_url = models.URLField("Địa chỉ cổng cấp trên", blank=True)
    address = models.CharField("Địa chỉ", max_length=255, blank=True)
    phone = models.CharField("Điện thoại", max_length=50, blank=True)
    email = models.EmailField("Thư điện tử", blank=True)
    responsible_editor = models.CharField("Chịu trách nhiệm nội dung", max_length=255, blank=True)
    licence = models.CharField("Giấy phép", max_length=255, blank=True)
    footer_note = models.TextField("Ghi chú cuối trang", blank=True)

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
