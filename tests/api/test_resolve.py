"""`resolve/` says what is at a path."""

import pytest
from wagtail.contrib.redirects.models import Redirect

from tests.factories import ArticlePageFactory
from tests.visibility import expire, restrict


@pytest.fixture
def article(section):
    article = ArticlePageFactory(parent=section, title="Bài", live=False)
    article.save_revision().publish()
    article.refresh_from_db()
    return article


@pytest.fixture
def resolve(get):
    return lambda path: get("resolve/", path=path)


@pytest.mark.parametrize("spelling", ["{}", "{}?utm_source=zalo", "{}#muc-1"])
def test_a_page_is_given_in_full(get, resolve, article, spelling):
    for path in (article.url, article.url.rstrip("/")):
        found = resolve(spelling.format(path))

        assert found == {"kind": "page", "page": get(f"pages/{article.pk}/")}


def test_the_front_page_is_at_the_root(resolve, home):
    found = resolve("/")

    assert (found["kind"], found["page"]["id"]) == ("page", home.pk)


@pytest.mark.parametrize("path", ["/cu", "/cu/", "/cu/?tu=zalo", "/C%E1%BB%A9/"])
def test_an_old_address_leads_to_the_new_one(resolve, article, path):
    Redirect.add_redirect("/cu/", article)
    Redirect.add_redirect("/Cứ/", article, is_permanent=False)

    found = resolve(path)

    assert found["location"] == f"http://testserver{article.url}"
    assert found["permanent"] == path.startswith("/cu")


def test_an_address_with_a_query_string_has_a_redirect_of_its_own(resolve, article, home):
    Redirect.add_redirect("/tin?id=7", article)
    Redirect.add_redirect("/tin", "https://chinhphu.vn/")

    assert resolve("/tin/?id=7")["location"].endswith(article.url)
    assert resolve("/tin/?id=8")["location"] == "https://chinhphu.vn/"


def test_with_a_front_end_addresses_are_there(resolve, article, settings):
    settings.FRONTEND_URL = "https://thanhtra.example.vn"
    Redirect.add_redirect("/cu/", article)

    assert resolve("/cu/")["location"] == f"https://thanhtra.example.vn{article.url}"


@pytest.mark.parametrize(
    "hide", [lambda page: page.unpublish(), lambda page: page.delete(), expire]
)
def test_what_was_public_once_is_gone(resolve, article, hide):
    path = article.url
    hide(article)

    assert resolve(path) == {"kind": "gone"}


@pytest.mark.parametrize(
    ("hide", "kind"),
    [(lambda page: page.unpublish(), "gone"), (expire, "gone"), (restrict, "restricted")],
)
def test_a_redirect_to_a_page_that_is_not_public_says_what_its_page_does(
    resolve, article, hide, kind
):
    Redirect.add_redirect("/cu/", article)
    hide(article)

    assert resolve("/cu/") == resolve(article.url) == {"kind": kind}


def test_of_two_redirects_from_one_address_one_is_followed(resolve, article, home, site):
    Redirect.objects.create(old_path="/cu", redirect_page=home)
    Redirect.objects.create(old_path="/cu", redirect_page=home)
    assert resolve("/cu")["location"].endswith(home.url)

    Redirect.objects.create(old_path="/cu", redirect_page=article, site=site)

    assert resolve("/cu")["location"].endswith(article.url)


def test_a_restricted_page_says_only_that(resolve, article, section):
    restrict(section)

    assert resolve(article.url) == {"kind": "restricted"}


def test_a_draft_was_never_there(resolve, section):
    draft = ArticlePageFactory(parent=section, live=False)

    assert resolve(f"{section.url}{draft.slug}/") == {"kind": "not_found"}
    Redirect.add_redirect("/cu/", draft)
    assert resolve("/cu/") == {"kind": "not_found"}


def test_a_path_must_be_given(get, site):
    assert get("resolve/", 400)["parameter"] == "path"


@pytest.mark.parametrize("path", ["/khong-co/", "/tin-tuc/khong-co", "/%2e%2e/", "/a" * 900])
def test_nothing_is_there(resolve, site, path):
    assert resolve(path) == {"kind": "not_found"}
