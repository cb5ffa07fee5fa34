"""An editor writes dates as everybody in the country does: the day first."""

import re
from datetime import UTC, date, datetime

import pytest
from django.conf import settings
from django.urls import reverse
from wagtail.users.models import UserProfile

from news.models import ArticlePage
from tests.factories import ArticlePageFactory
from tests.forms import article_form


@pytest.fixture
def new_article_url(section) -> str:
    return reverse("wagtailadmin_pages:add", args=["news", "articlepage", section.pk])


@pytest.mark.parametrize(
    ("typed", "stored"),
    [
        ("05/02/2020", date(2020, 2, 5)),
        ("13/02/2020", date(2020, 2, 13)),
        ("5/2/2020", date(2020, 2, 5)),
        ("29.02.2020", date(2020, 2, 29)),
        ("2020-02-05", date(2020, 2, 5)),
    ],
)
def test_the_day_comes_first(admin_client, new_article_url, typed, stored):
    response = admin_client.post(new_article_url, article_form(date=typed))

    assert response.status_code == 302, response.context["form"].errors
    assert ArticlePage.objects.get().date == stored


@pytest.mark.parametrize("typed", ["31/02/2020", "02/13/2020", "29/02/2021", "hôm nay"])
def test_a_day_that_is_not_in_the_calendar_is_refused(admin_client, new_article_url, typed):
    response = admin_client.post(new_article_url, article_form(date=typed))

    assert response.context["form"].errors == {
        "date": ["Hãy nhập một ngày có thật theo ngày/tháng/năm, ví dụ 13/02/2020."]
    }
    assert not ArticlePage.objects.exists()


def test_the_form_shows_a_date_as_it_takes_one(admin_client, section):
    article = ArticlePageFactory(parent=section, date=date(2020, 2, 5))

    response = admin_client.get(reverse("wagtailadmin_pages:edit", args=[article.pk]))

    assert response.context["form"]["date"].as_widget().count('value="05/02/2020"') == 1
    assert '"format": "d/m/Y"' in response.context["form"]["date"].as_widget().replace(
        "&quot;", '"'
    )


def test_the_time_of_going_live_is_read_day_first_in_the_agency_s_time_zone(
    admin_client, new_article_url
):
    form = article_form(go_live_at="05/02/2040 08:30", **{"action-publish": "1"})

    response = admin_client.post(new_article_url, form)

    assert response.status_code == 302, response.context["form"].errors
    article = ArticlePage.objects.get()
    assert not article.live
    assert article.go_live_at == datetime(2040, 2, 5, 1, 30, tzinfo=UTC)


@pytest.mark.parametrize("language", dict(settings.LANGUAGES))
def test_what_the_form_shows_is_read_back_as_the_same(admin_client, admin_user, section, language):
    UserProfile.objects.create(user=admin_user, preferred_language=language)
    hours = {
        "go_live_at": datetime(2040, 2, 5, 1, 30, tzinfo=UTC),
        "expire_at": datetime(2040, 3, 4, 10, 0, tzinfo=UTC),
    }
    article = ArticlePageFactory(parent=section, date=date(2020, 2, 5), **hours)
    url = reverse("wagtailadmin_pages:edit", args=[article.pk])
    html = admin_client.get(url).content.decode()
    assert f'lang="{language}"' in html
    shown = {
        name: re.findall(rf'<input[^>]*name="{name}"[^>]*value="([^"]*)"', html)[0]
        for name in ("date", *hours)
    }

    response = admin_client.post(url, article_form(**shown))

    assert response.status_code == 302, response.context["form"].errors
    saved = article.get_latest_revision_as_object()
    assert shown["date"] == "05/02/2020"
    assert saved.date == date(2020, 2, 5)
    assert {name: getattr(saved, name) for name in hours} == hours
