"""An editor gives a page its hour, by the clock on the wall."""

import json
import re
from datetime import timedelta
from html import unescape

import pytest
from django.urls import reverse
from django.utils import timezone

from news.models import ArticlePage
from tests.factories import ArticlePageFactory
from tests.forms import article_form

PUBLISH = {"action-publish": "1"}
TYPED = "%d/%m/%Y %H:%M"


@pytest.fixture
def new_article_url(section) -> str:
    return reverse("wagtailadmin_pages:add", args=["news", "articlepage", section.pk])


def test_an_hour_that_has_passed_is_refused(admin_client, new_article_url):
    form = article_form(go_live_at="05/02/2020 08:30", **PUBLISH)

    response = admin_client.post(new_article_url, form)

    assert response.context["form"].errors == {
        "go_live_at": [
            "Giờ lên trang đã qua. Hãy chọn một giờ sắp tới, hoặc để trống để lên trang ngay."
        ]
    }
    assert not ArticlePage.objects.exists()


def test_a_page_that_went_live_at_its_hour_can_be_written_on(admin_client, section):
    past = (timezone.now() - timedelta(days=1)).replace(second=0, microsecond=0)
    article = ArticlePageFactory(parent=section, go_live_at=past)
    article.save_revision().publish()
    hour = timezone.localtime(past).strftime(TYPED)
    url = reverse("wagtailadmin_pages:edit", args=[article.pk])

    response = admin_client.post(url, article_form(go_live_at=hour, **PUBLISH))

    assert response.status_code == 302, response.context["form"].errors


def test_the_calendar_begins_on_monday_and_the_clock_has_24_hours(admin_client, new_article_url):
    html = admin_client.get(new_article_url).content.decode()

    for name in ("go_live_at", "expire_at"):
        (field,) = re.findall(rf'<input[^>]*name="{name}"[^>]*>', html)
        assert "Giờ Việt Nam" in html
        after = html[html.index(field) :]
        (config,) = re.findall(r"initDateTimeChooser\([^{]*(\{.*?\})\)", after[:1500])[:1]
        config = json.loads(unescape(config))
        assert config["dayOfWeekStart"] == 1
        assert (config["format"], config["formatTime"]) == ("d/m/Y H:i", "H:i")
