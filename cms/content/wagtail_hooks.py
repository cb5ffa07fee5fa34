from typing import Any

from django.conf import settings
from django.http import HttpRequest
from django.templatetags.static import static
from django.urls import URLPattern, reverse
from django.utils.html import format_html_join
from django.utils.safestring import SafeString
from wagtail import hooks
from wagtail.admin.userbar import BaseItem, ContentCheckerItem
from wagtail.log_actions import LogActionRegistry
from wagtail.models import Page
from wagtail.rich_text.feature_registry import FeatureRegistry

from cms.content import conflicts, sessions
from cms.content.checker import CheckerItem
from cms.content.links import (
    PublicDocumentLinkHandler,
    PublicPageLinkHandler,
    PublicPictureHandler,
)
from cms.content.publishing.gate import STOP, PublicationStoppedError, pass_gate

ADDING = "wagtailadmin_pages:add"

FORM_SCRIPTS = [
    "site/counters.js",
    "site/late-edits.js",
    "site/linked-block.js",
    "site/rich-text.js",
    "site/unsaved.js",
]


@hooks.register("register_rich_text_features", order=100)
def show_only_what_is_public(features: FeatureRegistry) -> None:
    features.register_link_type(PublicPageLinkHandler)
    features.register_link_type(PublicDocumentLinkHandler)
    features.register_embed_type(PublicPictureHandler)


# Before those of other apps, which may put their own in its place.
@hooks.register("construct_wagtail_userbar", order=-100)
def check_in_plain_words(request: HttpRequest, items: list[BaseItem], page: Page | None) -> None:
    """In the editor's panel of checks as in the bar on the page: both read the items of the bar."""
    items[:] = [
        CheckerItem(in_editor=item.in_editor) if isinstance(item, ContentCheckerItem) else item
        for item in items
    ]


@hooks.register("before_publish_page")
def check_before_anything_is_changed(request: HttpRequest, page: Page) -> None:
    """The page form calls off what was scheduled before it saves the page, and so before the gate
    there could stop it. A new page is made live at once, to be published a moment later."""
    try:
        pass_gate(page)
    except PublicationStoppedError:
        if request.resolver_match and request.resolver_match.view_name == ADDING:
            page.live, page.has_unpublished_changes = False, True
            page.save(clean=False)
        raise


@hooks.register("before_copy_page")
def check_copies_that_stay_live(request: HttpRequest, page: Page) -> None:
    """Copying makes the pages one by one: all are checked before the first is made."""
    form: Any = request.POST
    stays_live = form.get("publish_copies") and not form.get("alias")
    if settings.PUBLISH_WITH_ERRORS != STOP or not stays_live:
        return
    pages = Page.objects.live().filter(pk=page.pk)
    if form.get("copy_subpages"):
        pages |= Page.objects.descendant_of(page).live()
    for each in pages.specific().iterator():
        pass_gate(each)


@hooks.register("insert_editor_js")
def form_scripts() -> SafeString:
    scripts = ((static(name), reverse("writing")) for name in FORM_SCRIPTS)
    return format_html_join(
        "", '<script type="module" src="{}" data-writing-url="{}"></script>', scripts
    )


@hooks.register("register_admin_urls")
def writing_urls() -> list[URLPattern]:
    return sessions.urls


@hooks.register("before_edit_page")
def who_was_overtaken(request: HttpRequest, page: Page) -> None:
    conflicts.tell_who_was_overtaken(request, page)


@hooks.register("after_edit_page")
def newer_version(request: HttpRequest, page: Page) -> None:
    conflicts.tell_of_newer_version(request, page)


@hooks.register("register_log_actions")
def saved_over(actions: LogActionRegistry) -> None:
    actions.register_action(conflicts.SAVED_OVER)(conflicts.SavedOverFormatter)
