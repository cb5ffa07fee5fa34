"""Drafts that a front end may show for a short while, each behind a token of its own."""

from __future__ import annotations

import hashlib
import json
import secrets
from datetime import datetime, timedelta
from typing import Any, Self
from urllib.parse import urlencode

from django.conf import settings
from django.contrib.contenttypes.models import ContentType
from django.core.exceptions import PermissionDenied
from django.db import models
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils import timezone
from wagtail.models import Page
from wagtail_headless_preview.models import HeadlessMixin

TOKEN_BYTES = 16  # 128 bits: nobody guesses one, however long the tokens live


def hash_of(token: str) -> str:
    """What is kept of a token. It is random, so a plain hash is as good as a slow one."""
    return hashlib.sha256(token.encode(errors="replace")).hexdigest()


class DraftPreviewQuerySet(models.QuerySet["DraftPreview"]):
    def fresh(self, at: datetime | None = None) -> Self:
        return self.filter(created_at__gt=oldest_that_works(at))

    def expired(self, at: datetime | None = None) -> Self:
        return self.filter(created_at__lte=oldest_that_works(at))


def oldest_that_works(at: datetime | None = None) -> datetime:
    return (at or timezone.now()) - timedelta(seconds=settings.PREVIEW_MAX_AGE)


class DraftPreview(models.Model):
    """A page as one editor saw it at one moment, for whoever has the token.

    Either `page` is the page, or, for one that was never saved, `parent` is where it would be.
    """

    token_hash = models.CharField(max_length=64, unique=True)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="+")
    content_type = models.ForeignKey(ContentType, on_delete=models.CASCADE, related_name="+")
    page = models.ForeignKey(Page, null=True, on_delete=models.CASCADE, related_name="+")
    parent = models.ForeignKey(Page, null=True, on_delete=models.CASCADE, related_name="+")
    # When the page had last been published. Compared for equality, so that no clock matters.
    published_at = models.DateTimeField(null=True)
    content = models.TextField()  # the JSON of a revision
    created_at = models.DateTimeField(default=timezone.now, db_index=True)

    objects = DraftPreviewQuerySet.as_manager()

    # A page that is being previewed is not thereby in use.
    wagtail_reference_index_ignore = True

    class Meta:
        constraints = [
            models.CheckConstraint(
                name="a_draft_has_a_page_or_a_parent",
                condition=models.Q(page__isnull=False, parent__isnull=True)
                | models.Q(page__isnull=True, parent__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return f"{self.content_type} · {self.created_at:%d/%m/%Y %H:%M:%S}"

    @classmethod
    def keep(cls, page: Page, user: Any) -> str:
        """Keep a page as it is in memory, and return the token that opens it."""
        token = secrets.token_urlsafe(TOKEN_BYTES)
        stored = Page.objects.filter(pk=page.pk).values_list("last_published_at", flat=True)
        cls.objects.create(
            token_hash=hash_of(token),
            user=user,
            content_type=ContentType.objects.get_for_model(type(page)),
            page_id=page.pk,
            parent=None if page.pk else page.get_parent(),
            published_at=stored.first() if page.pk else None,
            content=page.to_json(),
        )
        return token

    @classmethod
    def open(cls, token: str, content_type: str) -> DraftPreview | None:
        """The preview behind a token, if it is one of this page type and may still be seen."""
        kept = cls.objects.select_related("user", "content_type", "page", "parent")
        preview = kept.fresh().filter(token_hash=hash_of(token)).first()
        if preview is None:
            return None
        holds = (
            preview.is_of(content_type) and preview.is_current() and preview.is_open_to_its_user()
        )
        return preview if holds else None

    def is_of(self, content_type: str) -> bool:
        model: Any = self.content_type.model_class()
        return model is not None and model.get_content_type_str() == content_type.lower()

    def is_current(self) -> bool:
        """Whether the page was not published since: then its live form is the one to look at."""
        return self.page is None or self.page.last_published_at == self.published_at

    def is_open_to_its_user(self) -> bool:
        """Whether who made the preview could make it again now."""
        if not self.user.has_perm("wagtailadmin.access_admin"):  # an inactive user has none
            return False
        place: Any = self.page or self.parent
        permissions = place.permissions_for_user(self.user)
        return bool(permissions.can_edit() if self.page else permissions.can_add_subpage())

    def as_page(self) -> Page:
        """The draft, at the place in the tree where the page, or its parent, is by now."""
        content = json.loads(self.content)
        if self.page is None:
            model: Any = self.content_type.model_class()
            draft: Page = model.from_serializable_data(content)
            place_below(self.parent, draft)
            return draft
        draft = self.page.with_content_json(content)
        # When it was published is no part of a draft, and JSON would round it to milliseconds.
        draft.first_published_at = self.page.first_published_at
        draft.last_published_at = self.page.last_published_at
        return draft


def place_below(parent: Page, draft: Page) -> None:
    """Give a page that was never saved the next free place below its parent, as Wagtail's form
    does; the place that was free then may be another page's by now."""
    last = parent.get_last_child()
    draft.depth = parent.depth + 1
    draft.path = last._inc_path() if last else draft._get_path(parent.path, draft.depth, 1)
    draft.set_url_path(parent)


class FrontEndPreview(HeadlessMixin):
    """Shows drafts on the front end at FRONTEND_URL, or on the built-in site if there is none."""

    # What an editor may look at a draft with, by the name that a front end is told (`mode`). The
    # built-in site shows it so whatever this browser's reader chose, and leaves that choice alone.
    preview_modes = [
        ("", "Bình thường"),
        ("contrast", "Tương phản cao"),
        ("dark", "Nền tối"),
        ("large", "Chữ lớn"),
    ]
    preview_sizes = [
        {"name": "mobile", "icon": "mobile-alt", "device_width": 375, "label": "Điện thoại"},
        {"name": "tablet", "icon": "tablet-alt", "device_width": 768, "label": "Máy tính bảng"},
        {"name": "desktop", "icon": "desktop", "device_width": 1280, "label": "Máy tính"},
    ]

    def serve_preview(self, request: HttpRequest, mode_name: str) -> HttpResponse:
        """Leads to the front end. A frame around it would keep Wagtail's content checker out,
        which asks only the frame of the preview panel itself."""
        if not settings.FRONTEND_URL:
            return Page.serve_preview(self, request, mode_name)
        if not request.user.is_authenticated:
            raise PermissionDenied
        token = DraftPreview.keep(self, request.user)
        response = redirect(self.get_preview_url(request, token))
        response.headers["Cache-Control"] = "no-store"
        response.headers["Referrer-Policy"] = "no-referrer"
        return response

    def get_preview_url(self, request: HttpRequest, token: str) -> str:
        """The front end's address with all that it needs to show the draft at its place."""
        self.set_url_path(self.get_parent())  # the slug may have been changed in the form
        parts = self.get_url_parts(request)
        place = {
            "path": parts[2] if parts else "",
            "mode": getattr(request, "preview_mode", ""),
            "in_panel": str(getattr(request, "in_preview_panel", False)).lower(),
        }
        return f"{super().get_preview_url(request, token)}&{urlencode(place)}"
