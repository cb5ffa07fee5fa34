from django.templatetags.static import static
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from wagtail import hooks

# One for each kind of screen; those of the brand come first, as others build on them.
STYLESHEETS = [
    "brand",
    "messages",
    "account",
    "desk",
    "page-form",
    "photographs",
    "comparison",
    "votes",
    "guide",
]


@hooks.register("insert_global_admin_css")
def stylesheets() -> SafeString:
    paths = ((static(f"site/admin/{name}.css"),) for name in STYLESHEETS)
    return format_html_join("", '<link rel="stylesheet" href="{}">', paths)


@hooks.register("insert_global_admin_js")
def names_in_the_language_of_the_editor() -> SafeString:
    return format_html('<script type="module" src="{}"></script>', static("site/admin.js"))


@hooks.register("insert_editor_js")
def clean_what_is_pasted() -> SafeString:
    return format_html('<script type="module" src="{}"></script>', static("site/paste.js"))


@hooks.register("insert_editor_js")
def wait_for_autosave() -> SafeString:
    return format_html('<script type="module" src="{}"></script>', static("site/editor.js"))
