"""What the agency says of itself on every page; agencies merge and are renamed."""

from django.db import models
from wagtail.admin.panels import FieldPanel, MultiFieldPanel
from wagtail.contrib.settings.models import BaseSiteSetting, register_setting
from wagtail.images import get_image_model_string

from cms.content.models import NormalizedText


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
    parent_portal_name = models.CharField("Tên cổng cấp trên", max_length=255, blank=True)
    parent_portal_url = models.URLField("Địa chỉ cổng cấp trên", blank=True)
    address = models.CharField("Địa chỉ", max_length=255, blank=True)
    phone = models.CharField("Điện thoại", max_length=50, blank=True)
    email = models.EmailField("Thư điện tử", blank=True)
    responsible_editor = models.CharField("Chịu trách nhiệm nội dung", max_length=255, blank=True)
    licence = models.CharField("Giấy phép", max_length=255, blank=True)
    footer_note = models.TextField("Ghi chú cuối trang", blank=True)

    panels = [
        MultiFieldPanel(
            [FieldPanel("name"), FieldPanel("parent_agency"), FieldPanel("logo")], "Tên gọi"
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
