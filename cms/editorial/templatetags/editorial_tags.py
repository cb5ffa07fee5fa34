from collections.abc import Mapping
from typing import Any

from django import template

from cms.editorial.forms import ReasonForm
from cms.editorial.taking_down import FORM

register = template.Library()


@register.inclusion_tag("editorial/reason_field.html", takes_context=True)
def reason_field(context: Mapping[str, Any]) -> dict[str, Any]:
    """The question why, with what was answered and what is wrong with it."""
    form = context.get(FORM) or ReasonForm()
    return {"field": form["reason"]}
