from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import SafeString
from wagtail import hooks


@hooks.register("insert_global_admin_css")
def agency_colours() -> SafeString:
    return format_html('<link rel="stylesheet" href="{}">', static("site/admin.css"))


@hooks.register("insert_global_admin_js")
def names_in_the_language_of_the_editor() -> SafeString:
    return format_html('<script type="module" src="{}"></script>', static("site/admin.js"))


@hooks.register("insert_editor_js")
def clean_what_is_pasted() -> SafeString:
    return format_html('<script type="module" src="{}"></script>', static("site/paste.js"))


@hooks.register("insert_editor_js")
def wait_for_autosave() -> SafeString:
    return format_html('<script type="module" src="{}"></script>', static("site/editor.js"))
