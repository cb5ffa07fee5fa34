"""Lists are narrowed by declared columns, by section and by year, and all of it can be combined."""

from datetime import UTC, date, datetime

import pytest
from django.core.files.base import ContentFile
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Page

from tests.factories import (
    ArticlePageFactory,
    CustomDocumentFactory,
    CustomImageFactory,
    GalleryPageFactory,
    InformationPageFactory,
    NewsIndexPageFactory,
    picture_file,
)
from tests.visibility import private_collection, restrict

ARTICLES = {"type": "news.ArticlePage"}


@pytest.fixture
def articles(section):
    """One a year, from 2020 to 2024, in the order of their dates."""
    return [
        ArticlePageFactory(
            parent=section,
            title=f"Bài năm {year}",
            date=date(year, 6, 15),
            byline=f"Phòng {year}",
            first_published_at=datetime(year, 6, 15, 1, tzinfo=UTC),
        )
        for year in range(2020, 2025)
    ]


@pytest.fixture
def years(get, articles):
    """The years of the articles that a question finds."""

    def years(**parameters):
        items = get("pages/", **ARTICLES, **parameters)["items"]
        return sorted(int(item["date"][:4]) for item in items)

    return years


@pytest.mark.parametrize(
    ("parameters", "expected"),
    [
        ({"date": "2022-06-15"}, [2022]),
        ({"date": "2022-06-14"}, []),
        ({"date__gte": "2022-06-15"}, [2022, 2023, 2024]),
        ({"date__lte": "2022-06-15"}, [2020, 2021, 2022]),
        ({"date__gte": "2021-01-01", "date__lte": "2022-12-31"}, [2021, 2022]),
        ({"date__in": "2020-06-15,2024-06-15,1999-01-01"}, [2020, 2024]),
        ({"first_published_at__gte": "2023-06-15T01:00:00Z"}, [2023, 2024]),
        ({"first_published_at__gte": "2023-06-15T08:00:00+07:00"}, [2023, 2024]),
        ({"first_published_at__gte": "2023-06-15T08:00"}, [2023, 2024]),  # the agency's clock
        ({"first_published_at__gte": "2023-06-15T08:01"}, [2024]),
        ({"first_published_at__lte": "2020-06-16"}, [2020]),
        ({"byline": "Phòng 2021"}, [2021]),
        ({"byline__in": "Phòng 2021,Phòng 2023"}, [2021, 2023]),
        ({"title": "Bài năm 2024", "byline": "Phòng 2021"}, []),
        ({"show_in_menus": "false"}, [2020, 2021, 2022, 2023, 2024]),
        ({"show_in_menus": "1"}, []),
        ({"year": "2023"}, [2023]),
    ],
)
def test_articles_are_found_by_their_columns(years, parameters, expected):
    assert years(**parameters) == expected


def test_pages_are_found_by_id(years, articles):
    first, second, *_ = articles

    assert years(id=first.pk) == [2020]
    assert years(id__in=f"{first.pk},{second.pk}") == [2020, 2021]
    assert years(id__gte=second.pk) == [2021, 2022, 2023, 2024]


def test_pages_are_found_by_their_cover(years, articles, image):
    articles[1].cover_image = image
    articles[1].save()

    assert years(cover_image=image.pk) == [2021]
    assert years(cover_image__in=f"{image.pk},999999") == [2021]


def test_who_asks_by_a_private_picture_does_not_learn_where_it_stands(years, articles, image):
    articles[1].cover_image = image
    articles[1].save()
    image.collection = private_collection()
    image.save()

    assert years(cover_image=image.pk) == []
    assert years(cover_image__in=image.pk) == []


def test_pages_of_every_type_are_found_by_when_they_were_last_published(get, home, section):
    article = ArticlePageFactory(parent=section)
    for page, day in ((home, 1), (section, 2), (article, 3)):
        moment = datetime(2026, 3, day, tzinfo=UTC)
        Page.objects.filter(pk=page.pk).update(last_published_at=moment)

    def found(**parameters):
        return [item["id"] for item in get("pages/", **parameters)["items"]]

    since = "2026-03-02T00:00:00Z"
    found_since = found(last_published_at__gte=since, order="-last_published_at")
    assert found_since[:2] == [article.pk, section.pk]
    assert home.pk not in found_since


@pytest.mark.parametrize(
    ("parameters", "expected"),
    [
        ({}, [2020, 2021, 2022, 2023, 2024]),
        ({"date__gte": "2023-01-01"}, [2023, 2024]),
        ({"byline": "Phòng 2021"}, [2021]),
        ({"first_published_at__lte": "2021-01-01"}, [2020]),
        ({"year": "2022"}, [2022]),
    ],
)
def test_what_is_searched_can_be_narrowed(years, section, parameters, expected):
    assert years(search="bài", section=section.pk, **parameters) == expected
    assert years(search="khác", section=section.pk, **parameters) == []


def test_a_search_keeps_its_order(get, articles):
    items = get("pages/", **ARTICLES, search="bài", order="-date", date__gte="2022-01-01")["items"]

    assert [item["date"][:4] for item in items] == ["2024", "2023", "2022"]


def test_a_section_holds_what_is_anywhere_below_it(get, home, news, section):
    below = NewsIndexPageFactory(parent=section, title="Kết luận")
    deep = ArticlePageFactory(parent=below)
    other = ArticlePageFactory(parent=news)
    InformationPageFactory(parent=home)

    def found(pk, **parameters):
        return {item["id"] for item in get("pages/", section=pk, **parameters)["items"]}

    assert found(section.pk) == {below.pk, deep.pk}
    assert found(news.pk) == {section.pk, below.pk, deep.pk, other.pk}
    assert found(news.pk, **ARTICLES) == {deep.pk, other.pk}
    assert found(deep.pk) == set()


def test_a_private_section_is_none(get, section):
    ArticlePageFactory(parent=section)
    restrict(section)

    assert get("pages/", 400, section=section.pk)["parameter"] == "section"


def test_a_year_finds_all_types_that_have_a_date(get, home, section, galleries):
    article = ArticlePageFactory(parent=section, date=date(2023, 1, 1))
    gallery = GalleryPageFactory(parent=galleries, date=date(2023, 12, 31))
    GalleryPageFactory(parent=galleries, date=date(2024, 1, 1))
    information = InformationPageFactory(parent=home)

    def found(**parameters):
        return {item["id"] for item in get("pages/", year=2023, **parameters)["items"]}

    assert information.pk not in found()
    assert found() == {article.pk, gallery.pk}
    assert found(type="media.GalleryPage,home.InformationPage") == {gallery.pk}
    assert found(section=section.pk) == {article.pk}


def test_pictures_are_found_by_their_columns(get, db):
    small = CustomImageFactory(title="Cổng", credit="Văn phòng")
    large = CustomImageFactory(title="Hội trường", file=picture_file(300, 200))

    def found(**parameters):
        return [item["id"] for item in get("images/", **parameters)["items"]]

    assert found(width__gte=300) == [large.pk]
    assert found(width__lte=299, height=40) == [small.pk]
    assert found(credit="Văn phòng") == [small.pk]
    assert found(title__in="Cổng,Hội trường") == [small.pk, large.pk]
    assert found(title__in="Cổng", search="hội") == []
    assert found(id__in=large.pk, search="hội") == [large.pk]


def test_files_are_found_by_their_tags(get, db):
    report = CustomDocumentFactory(title="Báo cáo", file=ContentFile(b"noi dung", "bao-cao.docx"))
    form = CustomDocumentFactory(title="Mẫu đơn")
    report.tags.add("quý", "năm")
    form.tags.add("năm")

    def found(**parameters):
        return [item["id"] for item in get("documents/", **parameters)["items"]]

    assert found(tags="năm") == [report.pk, form.pk]
    assert found(tags="năm,quý") == [report.pk]
    assert found(tags="năm", search="mẫu") == [form.pk]
    assert found(title__in="Mẫu đơn,Khác") == [form.pk]


def test_redirects_are_found_by_their_old_path(get, home):
    Redirect.objects.create(old_path="/a", redirect_page=home)
    second = Redirect.objects.create(old_path="/b", redirect_page=home)

    (item,) = get("redirects/", old_path="/b")["items"]

    assert item["id"] == second.pk
    assert [item["id"] for item in get("redirects/", old_path__in="/b,/c")["items"]] == [second.pk]
