"""Editors see what readers think; whoever has the permission deletes votes, and the log knows."""

from datetime import datetime, timedelta
from io import BytesIO

import pytest
from django.contrib.auth.models import Permission
from django.test import Client
from django.urls import reverse
from django.utils.timezone import get_current_timezone, localtime
from openpyxl import load_workbook
from wagtail.models import ModelLogEntry

from news.models import RatingSummary, StarRating
from tests.factories import (
    ArticlePageFactory,
    NewsIndexPageFactory,
    StarRatingFactory,
    UserFactory,
)

REPORT = "/admin/reports/ratings/"


@pytest.fixture
def articles(news, section):
    """Two of one section and one of another, with two votes, one and three."""
    other = NewsIndexPageFactory(parent=news, title="Khiếu nại, tố cáo")
    liked, known, disliked = (
        ArticlePageFactory(parent=parent, title=title)
        for parent, title in [(section, "Được khen"), (other, "Một lượt"), (section, "Bị chê")]
    )
    for article, votes in [(liked, [5, 4]), (known, [5]), (disliked, [1, 1, 2])]:
        for stars in votes:
            StarRatingFactory(article=article, stars=stars)
    return {"liked": liked, "known": known, "disliked": disliked}


def list_url() -> str:
    return reverse(StarRating.snippet_viewset.get_url_name("list"))


def delete_url(vote: StarRating) -> str:
    return reverse(StarRating.snippet_viewset.get_url_name("delete"), args=[vote.pk])


def stored(vote: StarRating, **values) -> None:
    StarRating.objects.filter(pk=vote.pk).update(**values)


def member(*permissions: str) -> Client:
    user = UserFactory()
    names = ["access_admin", *permissions]
    user.user_permissions.set(Permission.objects.filter(codename__in=names))
    client = Client()
    client.force_login(user)
    return client


def test_the_list_sums_up_what_it_shows(admin_client, articles, section):
    def summary(**filters) -> str:
        response = admin_client.get(list_url(), filters)
        assert response.status_code == 200
        return response.context["summary"].distribution

    assert summary() == {1: 2, 2: 1, 3: 0, 4: 1, 5: 2}
    assert summary(article=articles["liked"].pk) == {1: 0, 2: 0, 3: 0, 4: 1, 5: 1}
    assert summary(section=section.pk) == {1: 2, 2: 1, 3: 0, 4: 1, 5: 1}
    assert summary(stars=1) == {1: 2, 2: 0, 3: 0, 4: 0, 5: 0}


def test_a_day_is_one_of_vietnam(admin_client, articles):
    first, second, *_ = StarRating.objects.all()
    midnight = datetime(2026, 5, 2, tzinfo=get_current_timezone())
    stored(first, created_at=midnight)
    stored(second, created_at=midnight - timedelta(seconds=1))

    day = {"created_at_from": "2026-05-02", "created_at_to": "2026-05-02"}
    found = admin_client.get(list_url(), day)

    assert [vote.pk for vote in found.context["object_list"]] == [first.pk]


@pytest.mark.parametrize(
    "filters", [{"article": "abc"}, {"article": "999999"}, {"stars": "9"}, {"created_at_from": "x"}]
)
def test_a_filter_that_cannot_be_understood_is_no_error(admin_client, articles, filters):
    assert admin_client.get(list_url(), filters).status_code == 200


def rows_of_csv(response) -> list[str]:
    return b"".join(response.streaming_content).decode().splitlines()


def test_the_list_goes_into_a_table_for_excel(admin_client, articles):
    article = articles["known"]
    vote = article.star_ratings.get()

    heading, row = rows_of_csv(
        admin_client.get(list_url(), {"article": article.pk, "export": "csv"})
    )

    moment = f"{localtime(vote.created_at):%d/%m/%Y %H:%M}"
    assert heading == "\ufeffBài viết,Số của bài,Số sao,Lúc đánh giá,Lúc sửa"
    assert row == f"Một lượt,{article.pk},5,{moment},{moment}"
    assert vote.visitor not in row


def test_the_list_goes_into_a_workbook(admin_client, articles):
    response = admin_client.get(list_url(), {"stars": 1, "export": "xlsx"})

    sheet = load_workbook(BytesIO(b"".join(response.streaming_content))).active
    heading, *rows = sheet.iter_rows(values_only=True)
    assert heading[0] == "Bài viết"
    assert [(row[0], row[2]) for row in rows] == [("Bị chê", 1)] * 2
    latest = localtime(StarRating.objects.filter(stars=1).first().created_at)
    assert abs(rows[0][3] - latest.replace(tzinfo=None)) < timedelta(seconds=1)


def test_a_deletion_is_logged_and_leaves_the_sum_right(admin_client, admin_user, articles):
    article = articles["disliked"]
    vote = article.star_ratings.filter(stars=2).get()

    admin_client.post(delete_url(vote))

    assert RatingSummary.objects.get(article=article).distribution == {1: 2, 2: 0, 3: 0, 4: 0, 5: 0}
    entry = ModelLogEntry.objects.get(action="wagtail.delete")
    assert (entry.user, entry.label) == (admin_user, "2/5: Bị chê")


def test_several_deletions_are_logged_each(admin_client, admin_user, articles):
    article = articles["disliked"]
    ids = [vote.pk for vote in article.star_ratings.all()]
    query = "&".join(f"id={pk}" for pk in ids)
    address = reverse("wagtail_bulk_action", args=["news", "starrating", "delete"])

    response = admin_client.post(f"{address}?next=/admin/&{query}")

    assert response.status_code == 302
    assert not article.star_ratings.exists()
    assert RatingSummary.objects.get(article=article).count == 0
    labels = ModelLogEntry.objects.filter(action="wagtail.delete", user=admin_user)
    assert sorted(labels.values_list("label", flat=True)) == [
        "1/5: Bị chê",
        "1/5: Bị chê",
        "2/5: Bị chê",
    ]


def test_who_may_see_may_not_delete(articles):
    vote = articles["known"].star_ratings.get()
    client = member("view_starrating")

    assert client.get(list_url()).status_code == 200
    client.post(delete_url(vote))
    assert StarRating.objects.filter(pk=vote.pk).exists()

    member("delete_starrating").post(delete_url(vote))
    assert not StarRating.objects.filter(pk=vote.pk).exists()


def test_who_may_not_see_sees_neither_list_nor_report(articles):
    client = member()

    assert client.get(list_url()).status_code == 302
    assert client.get(REPORT).status_code == 302
    assert REPORT not in client.get("/admin/").content.decode()
    assert REPORT in member("view_starrating").get("/admin/").content.decode()


def reported(client, **filters) -> list[str]:
    response = client.get(REPORT, filters)
    assert response.status_code == 200
    return [page.title for page in response.context["object_list"]]


@pytest.mark.parametrize(
    ("filters", "titles"),
    [
        ({}, ["Bị chê", "Được khen", "Một lượt"]),
        ({"order": "best"}, ["Một lượt", "Được khen", "Bị chê"]),
        ({"order": "worst"}, ["Bị chê", "Được khen", "Một lượt"]),
        ({"order": "best", "at_least": "2"}, ["Được khen", "Bị chê"]),
        ({"at_least": "0"}, []),
        ({"at_least": "nhiều"}, []),
        ({"period_from": "2099-01-01"}, []),
    ],
)
def test_the_report_orders_articles_by_their_votes(admin_client, articles, filters, titles):
    ArticlePageFactory(parent=articles["liked"].get_parent(), title="Chưa ai đánh giá")

    assert reported(admin_client, **filters) == titles


def test_the_report_counts_the_votes_of_a_period(admin_client, articles):
    may = datetime(2026, 5, 2, 12, tzinfo=get_current_timezone())
    stored(articles["liked"].star_ratings.filter(stars=4).get(), created_at=may)

    period = {"period_from": "2026-05-01", "period_to": "2026-05-31"}
    (found,) = admin_client.get(REPORT, period).context["object_list"]

    assert (found.title, found.votes_number, found.votes_average) == ("Được khen", 1, 4)


def test_the_report_goes_into_a_table(admin_client, articles):
    heading, row, *_ = rows_of_csv(admin_client.get(REPORT, {"order": "best", "export": "csv"}))

    known = articles["known"]
    assert heading == "\ufeffBài viết,Ngày đăng,Điểm,Số lượt,Địa chỉ"
    assert row.startswith(f'Một lượt,{known.date},"5,00",1,http')


def test_a_title_is_no_formula(admin_client, section):
    StarRatingFactory(article=ArticlePageFactory(parent=section, title="=1+1"))

    _, row = rows_of_csv(admin_client.get(list_url(), {"export": "csv"}))

    assert row.startswith("'=1+1,")


def test_the_editor_of_an_article_sees_its_votes(admin_client, articles):
    form = admin_client.get(reverse("wagtailadmin_pages:edit", args=[articles["liked"].pk]))

    text = form.content.decode()
    assert "4,5/5 từ 2 lượt" in text
    assert f"{list_url()}?article={articles['liked'].pk}" in text


def test_a_new_article_has_no_votes_to_show(admin_client, section):
    form = admin_client.get(f"/admin/pages/add/news/articlepage/{section.pk}/")

    assert form.status_code == 200
    assert "distribution" not in form.content.decode()
