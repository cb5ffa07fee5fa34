"""What the admin's page editor sends."""

import json
from typing import Any

from wagtail.test.utils.form_data import nested_form_data, streamfield


def article_form(*blocks: tuple[str, Any], **fields: str) -> dict[str, str]:
    """The form of an article with these blocks, as a browser posts it."""
    form = {
        "title": "Bài viết",
        "slug": "bai-viet",
        "date": "13/02/2020",
        "body": streamfield(list(blocks)),
        "comments": {"TOTAL_FORMS": "0", "INITIAL_FORMS": "0"},
    }
    return nested_form_data(form | fields)


def told(response: Any) -> str:
    """What the form says against the body, however deep."""
    (error,) = response.context["form"].errors.as_data()["body"]
    return json.dumps(error.as_json_data(), ensure_ascii=False)
