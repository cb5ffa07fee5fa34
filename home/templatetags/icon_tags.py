from django import template
from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import SafeString

from home.icons import PNG, emblem_icons, logo_icons
from home.models import AgencySettings

register = template.Library()


@register.simple_tag
def icon_links(agency: AgencySettings | str) -> SafeString:
    """The icons of a browser's tab and of a phone's screen; `agency` is "" where there is none."""
    own = logo_icons(agency) if isinstance(agency, AgencySettings) else []
    tab, kind = (own[1].url, PNG) if own else (static("site/emblem.svg"), "image/svg+xml")
    touch = (own or emblem_icons())[0]
    return format_html(
        '<link rel="icon" href="{}" type="{}"><link rel="apple-touch-icon" href="{}">',
        tab,
        kind,
        touch.url,
    )
