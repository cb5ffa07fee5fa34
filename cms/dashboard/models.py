"""What is known of the portal's state beside its pages, and who may read which report of it."""

from hashlib import blake2b
from typing import ClassVar, Self

from django.db import models
from django.urls import reverse
from django.utils import timezone
from wagtail.models import Page

from cms.dashboard.querysets import REDIRECTED, BrokenLinkQuerySet


class Report(models.Model):
    """No table: only the permissions to read the reports. Their codenames are
    `view_<report>_report`."""

    class Meta:
        managed = False
        verbose_name = "báo cáo"
        default_permissions = ()
        permissions = [
            ("view_stale_pages_report", "Xem báo cáo trang lâu chưa cập nhật"),
            ("view_broken_links_report", "Xem báo cáo liên kết hỏng"),
            ("view_missing_alt_texts_report", "Xem báo cáo ảnh thiếu văn bản thay thế"),
            ("view_storage_report", "Xem báo cáo dung lượng"),
        ]

    def __str__(self) -> str:
        return "Báo cáo"


class BrokenLink(models.Model):
    """A link in a live page that readers cannot follow to where it leads, as the last check saw it
    (see `cms.dashboard.actions.check_links`)."""

    class Kind(models.TextChoices):
        PAGE_GONE = "page_gone", "Trang đã bị xóa"
        PAGE_HIDDEN = "page_hidden", "Trang chưa xuất bản hoặc đã gỡ"
        PAGE_PRIVATE = "page_private", "Trang có giới hạn người xem"
        FILE_GONE = "file_gone", "Tài liệu đã bị xóa"
        FILE_PRIVATE = "file_private", "Tài liệu có giới hạn người xem"
        NOWHERE = "nowhere", "Địa chỉ không có nội dung"
        REDIRECTED = REDIRECTED, "Địa chỉ cũ, đã chuyển hướng"

    # A page is not in use because one of its links is broken.
    wagtail_reference_index_ignore = True

    page = models.ForeignKey(
        "wagtailcore.Page",
        verbose_name="Trang",
        on_delete=models.CASCADE,
        related_name="broken_links",
    )
    kind = models.CharField("Tình trạng", max_length=20, choices=Kind.choices)
    address = models.CharField("Dẫn đến", max_length=2000)
    place = models.CharField("Vị trí", max_length=255)
    block = models.CharField(max_length=36, blank=True)  # the id of the block in the body
    text = models.CharField("Chữ của liên kết", max_length=255, blank=True)
    found_at = models.DateTimeField("Phát hiện lúc", default=timezone.now)
    # Of all that tells it from the other links of its page; long addresses fit in no index.
    digest = models.CharField(max_length=32, editable=False)

    objects: ClassVar[models.Manager["BrokenLink"]] = BrokenLinkQuerySet.as_manager()

    class Meta:
        default_permissions = ()
        verbose_name = "liên kết hỏng"
        verbose_name_plural = "liên kết hỏng"
        constraints = [
            models.UniqueConstraint(fields=["page", "digest"], name="one_line_a_broken_link")
        ]

    def __str__(self) -> str:
        return f"{self.page}: {self.address}"

    @classmethod
    def of(cls, page: Page, **telling: str) -> Self:
        """One that is not stored, of what tells it from the others of its page; texts are cut to
        what there is room for."""
        room = {field.name: field.max_length for field in cls._meta.concrete_fields}
        texts = {name: text[: room[name]] for name, text in telling.items()}
        told = "\0".join(texts.values())
        return cls(page=page, digest=blake2b(told.encode(), digest_size=16).hexdigest(), **texts)

    @property
    def edit_url(self) -> str:
        """The form of the page, at the block that the link is in."""
        return (
            f"{reverse('wagtailadmin_pages:edit', args=[self.page_id])}#block-{self.block}-section"
        )


class StorageReading(models.Model):
    """How much room the files take that no table tells of: one row, read every night."""

    renditions_size = models.PositiveBigIntegerField(default=0)  # bytes
    renditions_count = models.PositiveIntegerField(default=0)
    read_at = models.DateTimeField(default=timezone.now)

    class Meta:
        default_permissions = ()

    def __str__(self) -> str:
        return f"{self.read_at}: {self.renditions_size}"
