"""What every page of the portal has."""

from collections.abc import Collection, Mapping
from datetime import datetime
from typing import Any, ClassVar, Final, Self

import structlog
from django.conf import settings
from django.contrib.auth.models import AbstractBaseUser
from django.core.exceptions import ValidationError
from django.db import models
from django.http import Http404, HttpRequest, HttpResponse
from django.utils import timezone
from django.utils.functional import cached_property
from wagtail.admin.panels import Panel
from wagtail.api import APIField
from wagtail.blocks import StreamValue
from wagtail.fields import StreamField
from wagtail.images import get_image_model_string
from wagtail.models import Page
from wagtail.search import index
from wagtail.url_routing import RouteResult

from cms.content.addresses import canonical_url, detail_url
from cms.content.cleaning import clean_raw, tidy_raw
from cms.content.dates import local
from cms.content.linked_data import LinkedData, page_data
from cms.content.listed import Listed
from cms.content.loading import load, loading
from cms.content.page_form import PageForm
from cms.content.panels import (
    LISTING_PANELS,
    PROMOTE_PANELS,
    SETTINGS_PANELS,
    PageTitlePanel,
    page_edit_handler,
)
from cms.content.permissions import PagePermissions
from cms.content.previews import FrontEndPreview
from cms.content.querysets import PageChangeQuerySet
from cms.content.reserved import is_reserved, reserved_message
from cms.content.serializers import BreadcrumbsField, ImageField, SeoField
from cms.content.shapes import PageData
from cms.content.text import normalize_json, normalize_text, one_line, vietnamese_slug
from cms.content.visibility import public, public_file

logger = structlog.get_logger(__name__)

# Of a page's fields those that refer to others; the pages above are its breadcrumbs.
SHOWN_ON_THE_SITE: Final = frozenset({"body", "breadcrumbs"})


class ContentVersion(models.Model):
    """One row, whose number every change of a public answer raises (see `cms.content.version`)."""

    number = models.BigIntegerField()

    def __str__(self) -> str:
        return str(self.number)


class PageChange(models.Model):
    """A line in the log of what the public could see (see `cms.content.changes`)."""

    class Kind(models.TextChoices):
        PUBLISHED = "published"
        CHANGED = "changed"
        MOVED = "moved"
        UNPUBLISHED = "unpublished"
        DELETED = "deleted"

    page_id = models.PositiveBigIntegerField()  # no foreign key: the line outlives the page
    type = models.CharField(max_length=255)
    kind = models.CharField(max_length=20, choices=Kind.choices)
    url_path = models.TextField()
    is_told_to_the_public = True  # each line raises the content version
    at = models.DateTimeField(default=timezone.now)

    objects: ClassVar[models.Manager["PageChange"]] = PageChangeQuerySet.as_manager()

    class Meta:
        indexes = [
            models.Index(fields=["page_id", "-id"], name="page_change_by_page"),
        ]

    def __str__(self) -> str:
        return f"{self.kind}: {self.type} {self.page_id}"

    @property
    def is_visible(self) -> bool:
        """Whether the public could see the page after this."""
        return self.kind not in (self.Kind.UNPUBLISHED, self.Kind.DELETED)


class ListingFields(models.Model):
    """What a page shows of itself wherever it is listed."""

    introduction = models.TextField(
        "Tóm tắt",
        blank=True,
        max_length=1000,
        help_text="Một đến ba câu nói điều chính, hiện dưới tiêu đề và trong các danh sách. Ví dụ:"
        " Trong tháng 3, Thanh tra tỉnh tiếp công dân vào các ngày 2, 15 và 30 tại trụ sở.",
    )
    cover_image = models.ForeignKey(
        get_image_model_string(),
        verbose_name="Ảnh đại diện",
        null=True,
        blank=True,
        on_delete=models.SET_NULL,
        related_name="+",
        help_text="Ảnh hiện trong các danh sách và khi chia sẻ lên mạng xã hội. Nên là ảnh ngang,"
        " rộng ít nhất 1200 điểm ảnh. Ví dụ: ảnh toàn cảnh buổi tiếp công dân.",
    )

    listing_panels = LISTING_PANELS
    listing_search_fields = [
        index.SearchField("introduction"),
        index.AutocompleteField("introduction"),
    ]
    listing_api_fields = [
        APIField("introduction", writable=True),
        APIField("cover_image", serializer=ImageField(), writable=True),
    ]

    class Meta:
        abstract = True


class NormalizedText(models.Model):
    """Every text of the object enters the database in one spelling (see `normalize_text`), and
    every rich text clean (see `clean_html`). A CharField is one line, whatever was pasted."""

    one_line_texts: ClassVar[frozenset[str]] = frozenset()  # TextFields that are one line too

    class Meta:
        abstract = True

    def save(self, *args: Any, **kwargs: Any) -> None:
        self.normalize()
        super().save(*args, **kwargs)

    def clean(self) -> None:
        self.normalize()
        super().clean()

    def normalize(self) -> None:
        deferred = self.get_deferred_fields()
        for field in self._meta.concrete_fields:
            if field.attname in deferred:
                continue
            if isinstance(field, StreamField):
                self._normalize_stream(field)
            elif isinstance(field, models.CharField | models.TextField):
                value = getattr(self, field.attname)
                if isinstance(value, str):
                    is_line = (
                        isinstance(field, models.CharField) or field.name in self.one_line_texts
                    )
                    normal = one_line if is_line else normalize_text
                    setattr(self, field.attname, normal(value))

    def _normalize_stream(self, field: StreamField) -> None:
        stream = getattr(self, field.attname)
        raw = stream.get_prep_value()
        normalized = tidy_raw(field.stream_block, normalize_json(raw))
        cleaned = clean_raw(field.stream_block, normalized)
        if cleaned != normalized:
            logger.warning("rich_text_cleaned", type=self._meta.label, id=self.pk, field=field.name)
        if cleaned != raw:
            setattr(self, field.attname, field.stream_block.to_python(cleaned))


class BasePage(ListingFields, NormalizedText, FrontEndPreview, Page):
    """The base of all page types: listing fields, addresses, one spelling, headless or not."""

    base_form_class = PageForm
    get_edit_handler = page_edit_handler
    title_help = "Một câu ngắn nói rõ trang có gì. Ví dụ: Hướng dẫn nộp đơn khiếu nại."
    content_panels: ClassVar[list[Panel]] = [PageTitlePanel(), *ListingFields.listing_panels]
    promote_panels = PROMOTE_PANELS
    rating_panels: ClassVar[list[Panel]] = []
    settings_panels = SETTINGS_PANELS
    search_fields = [*Page.search_fields, *ListingFields.listing_search_fields]
    one_line_texts = frozenset({"introduction"})
    schema_type = "WebPage"  # of schema.org
    sitemap_pictures = ""  # the body whose pictures search engines are told of
    api_fields = [*ListingFields.listing_api_fields]
    api_meta_fields = [
        APIField("last_published_at"),
        APIField("canonical_url"),
        APIField("breadcrumbs", serializer=BreadcrumbsField(source="*")),
        APIField("seo", serializer=SeoField(source="*")),
    ]

    class Meta:
        abstract = True

    @property
    def language(self) -> str:
        """The BCP 47 tag of the language in which the page is written."""
        return str(settings.LANGUAGE_CODE)

    @property
    def written_description(self) -> str:
        """What an editor wrote to be said of the page elsewhere; empty if nobody did."""
        return self.search_description or self.introduction

    @property
    def description(self) -> str:
        """What search engines and share cards say of the page."""
        return self.written_description

    @property
    def published_at(self) -> datetime | None:
        """When the page was made public, local time; None for one that was never."""
        return local(self.first_published_at)

    @property
    def modified_at(self) -> datetime | None:
        """When it was last published, local time. Never before `published_at`, which a page may
        have from the date that it carries."""
        moments = [local(self.last_published_at), self.published_at]
        return max((moment for moment in moments if moment), default=None)

    def linked_data(self, context: Mapping[str, Any] | None = None) -> LinkedData:
        """The page in the terms of schema.org (see `cms.content.linked_data`)."""
        return page_data(self, context)

    @property
    def feed_page(self) -> Page | None:
        """The page whose feed tells of what is new here: at its address and "feed/"."""
        return None

    @property
    def cover(self) -> Any:
        """The cover image, if it is for everybody."""
        return public_file(self.cover_image)

    @property
    def canonical_url(self) -> str:
        """The one address under which visitors and search engines should know this page; empty for
        a page outside every site."""
        return canonical_url(self)

    @cached_property
    def trail(self) -> list[Page]:
        """The pages above this one that a visitor can open, from the site's home page down."""
        above = self.get_ancestors().filter(public(), depth__gt=1)
        return list(above.specific(defer=True))

    def streams(self, fields: Collection[str]) -> list[StreamValue]:
        """Those of these fields that are bodies."""
        columns = self._meta.concrete_fields
        bodies = (each.name for each in columns if isinstance(each, StreamField))
        return [getattr(self, name) for name in bodies if name in fields]

    def listed(self, fields: Collection[str]) -> Listed:
        """What these fields show of other pages: nothing, for most."""
        return Listed()

    @classmethod
    def load_beside(cls, pages: Collection[Any], fields: Collection[str]) -> None:
        """Read what these fields of pages of this type take from tables of their own."""

    @property
    def is_expired(self) -> bool:
        return self.expire_at is not None and self.expire_at <= timezone.now()

    def as_link_data(self, context: Mapping[str, Any] | None = None) -> PageData:
        """The nested form of v2, with the address to link to."""
        return {
            "id": self.pk,
            "meta": {
                "type": self._meta.label,
                "detail_url": detail_url("pages", self.pk, context),
            },
            "title": self.title,
            "url": self.canonical_url,
        }

    def permissions_for_user(self, user: AbstractBaseUser) -> PagePermissions:
        return PagePermissions(user, self)

    def with_content_json(self, content: dict[str, Any]) -> Self:
        """Also when it was published last is of the page, not of the version: the form writes it
        back with the draft of a page that was taken down."""
        page: Self = super().with_content_json(content)
        page.last_published_at = self.last_published_at
        return page

    def _set_core_field_defaults(self) -> None:
        # Wagtail's own slug of "Đất đai" is "at-ai"; ours is made first, and Wagtail keeps it.
        parent_is_known = bool(self.path or getattr(self, "_cached_parent_obj", None))
        own = vietnamese_slug(self.title)
        if own and parent_is_known and not self.slug:
            self.slug: str = self._get_autogenerated_slug(own)
        super()._set_core_field_defaults()

    def minimal_clean(self) -> None:
        self.normalize()
        super().minimal_clean()

    def _check_slug_is_unique(self) -> None:
        if is_reserved(self.slug, self.get_parent()):
            raise ValidationError({"slug": reserved_message(self.slug)})
        super()._check_slug_is_unique()

    def route(self, request: HttpRequest, path_components: list[str]) -> RouteResult:
        """An expired page is gone at its minute, before the scheduler has taken it down."""
        if not path_components and self.is_expired:
            raise Http404
        return super().route(request, path_components)

    def serve(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        if settings.FRONTEND_URL:
            return super().serve(request)
        with loading():
            load([self], SHOWN_ON_THE_SITE)
            return Page.serve(self, request, *args, **kwargs).render()
