"""Whatever an anonymous client sends: JSON, a status below 500, and the culprit by its name."""

import pytest

LISTS = ("pages", "images", "documents", "redirects")
PLAIN = ("", "changes/", "navigation/", "resolve/", "site/")
ENDPOINTS = (*(f"{name}/" for name in LISTS), *(f"{name}/find/" for name in LISTS), *PLAIN)

THREE_THOUSAND_WORDS = "thanh+" * 3000
HUGE = "99999999999999999999"
ARTICLES = "pages/?type=news.ArticlePage"

# What is asked, and the parameter that the answer blames.
REFUSED = [
    # unknown
    *((f"{endpoint}?khong_co=1", "khong_co") for endpoint in ENDPOINTS),
    (f"{ARTICLES}&date__year=2026", "date__year"),
    (f"{ARTICLES}&date__foo=2026-01-01", "date__foo"),
    (f"{ARTICLES}&body=a", "body"),
    (f"{ARTICLES}&byline__gte=a", "byline__gte"),
    (f"{ARTICLES}&cover_image__gte=1", "cover_image__gte"),
    (f"{ARTICLES}&cover_image__title=a", "cover_image__title"),
    ("pages/?live=true", "live"),
    ("pages/?path=0001", "path"),
    ("pages/?show_in_menus__gte=true", "show_in_menus__gte"),
    ("pages/?date=2026-01-01", "date"),
    ("pages/?type=news.ArticlePage,media.GalleryPage&date=2026-01-01", "date"),
    ("images/?section=1", "section"),
    ("images/?collection=1", "collection"),
    ("documents/?year=2026", "year"),
    # twice
    *((f"{name}/?limit=1&limit=2", "limit") for name in LISTS),
    ("pages/find/?id=1&id=2", "id"),
    ("navigation/?depth=1&depth=1", "depth"),
    ("changes/?cursor=now&cursor=now", "cursor"),
    # numbers
    *((f"{name}/?limit={limit}", "limit") for name in LISTS for limit in ("x", "-1", "1000", "")),
    *((f"{name}/?limit={limit}", "limit") for name in LISTS for limit in ("1.5", "1e3", HUGE)),
    *((f"{name}/?offset={n}", "offset") for name in LISTS for n in ("x", "-1", HUGE)),
    ("pages/?offset=9223372036854775808", "offset"),
    ("pages/?offset=2147483648", "offset"),
    *((f"{name}/find/?id={pk}", "id") for name in LISTS for pk in ("abc", "", "0", "-1", HUGE)),
    *((f"{name}/?id={pk}", "id") for name in LISTS for pk in ("abc", "%00", HUGE)),
    ("pages/?id__in=1,x", "id__in"),
    ("pages/?id__in=", "id__in"),
    (f"pages/?id__in={','.join(['1'] * 101)}", "id__in"),
    ("pages/?id__gte=1_0", "id__gte"),
    ("images/?width__lte=rong", "width__lte"),
    (f"{ARTICLES}&cover_image=abc", "cover_image"),
    ("pages/?show_in_menus=co", "show_in_menus"),
    *((f"pages/?year={year}", "year") for year in ("0", "10000", "-1", "hai", "")),
    ("pages/?year=2026&type=home.InformationPage", "year"),
    *((f"pages/?section={pk}", "section") for pk in ("abc", "0", "999999", HUGE)),
    *((f"pages/?child_of={pk}", "child_of") for pk in ("abc", "999999", HUGE)),
    *((f"pages/?descendant_of={pk}", "descendant_of") for pk in ("abc", "999999", HUGE)),
    *((f"pages/?ancestor_of={pk}", "ancestor_of") for pk in ("abc", "999999", HUGE, "root")),
    *((f"pages/?translation_of={pk}", "translation_of") for pk in ("abc", "999999", HUGE)),
    ("navigation/?depth=6", "depth"),
    ("navigation/?root=abc", "root"),
    (f"navigation/?root={HUGE}", "root"),
    ("changes/?limit=0", "limit"),
    ("changes/?limit=1001", "limit"),
    # dates and moments
    *(
        (f"{ARTICLES}&{name}={day}", name)
        for name in ("date", "date__gte", "date__lte", "date__in")
        for day in ("garbage", "2026-02-31", "0", "1700000000", "2026-1-1", "10000-01-01", "%00")
    ),
    *(
        (f"pages/?{name}={moment}", name)
        for name in ("first_published_at", "first_published_at__gte", "first_published_at__lte")
        for moment in ("abc", "2026", "1700000000", "2026-02-31", "2026-01-01T25:00")
    ),
    ("pages/?first_published_at__gte=2026-01-31T08:00:00+07:00", "first_published_at__gte"),
    ("pages/?first_published_at__gte=0001-01-01T00:00:00%2B07:00", "first_published_at__gte"),
    ("pages/?first_published_at__lte=9999-12-31T23:59:59-07:00", "first_published_at__lte"),
    # texts
    *((f"{name}/?search=%00", "search") for name in LISTS),
    *((f"{name}/?search={THREE_THOUSAND_WORDS}", "search") for name in LISTS),
    (f"pages/?search={'a' * 201}", "search"),
    (f"pages/?search={'a+' * 33}", "search"),
    ("pages/?search=thanh&search_operator=xor", "search_operator"),
    ("pages/?slug=%00", "slug"),
    (f"pages/?slug={'a' * 2001}", "slug"),
    ("pages/?locale=%00", "locale"),
    ("pages/?site=a:b", "site"),
    ("pages/?site=%00", "site"),
    ("pages/?type=%00", "type"),
    ("pages/?fields=%00", "fields"),
    ("pages/?order=%00", "order"),
    ("pages/?type=khong.Co", "type"),
    ("pages/?type=auth.User", "type"),
    ("pages/?type=news", "type"),
    ("pages/?rich_text_format=pdf", "rich_text_format"),
    ("pages/find/?html_path=%00", "html_path"),
    ("redirects/find/?html_path=%00", "html_path"),
    ("redirects/find/?html_path=http://[", "html_path"),
    ("resolve/?path=%00", "path"),
    ("resolve/?path=tin-tuc", "path"),
    ("resolve/?path=//example.com/", "path"),
    ("resolve/?path=https://example.com/", "path"),
    ("resolve/?path=", "path"),
    ("navigation/?current=%00", "current"),
    ("images/?title__in=a%00,b", "title__in"),
    ("images/?tags=%00", "tags"),
    # what is no UTF-8: a surrogate, as UTF-8 would write it, and the half of a letter
    *((f"{name}/?search=%ED%A0%80", "search") for name in LISTS),
    ("pages/?slug=%E1%BB", "slug"),
    ("pages/find/?html_path=/%ED%B0%80/", "html_path"),
    ("navigation/?current=%FF", "current"),
    ("resolve/?path=/%ED%A0%80/", "path"),
    ("changes/?cursor=%ED%A0%80", "cursor"),
    # orders and fields
    *(
        (f"pages/?order={order}", "order")
        for order in ("khong_co", "--title", "-random", "random,title", "title,", "path", "date")
    ),
    ("pages/?order=random&offset=1", "order"),
    (f"{ARTICLES}&order=cover_image", "order"),
    (f"{ARTICLES}&order=body", "order"),
    ("images/?order=tags", "order"),
    *((f"{name}/?fields=khong_co", "fields") for name in LISTS),
    ("pages/?fields=title(a)", "fields"),
    ("pages/?fields=cover_image(title)", "fields"),
    (f"{ARTICLES}&fields=cover_image(_,title)", "fields"),
    ("pages/?fields=((", "fields"),
    (f"pages/?fields={'a(' * 500}", "fields"),
    (f"pages/?fields={'alias_of(' * 111}", "fields"),
    (f"pages/?fields={'a(' * 900}", "fields"),
    # cursors
    *((f"{name}/?cursor=", "cursor") for name in LISTS),
    *((f"{name}/?cursor=abc", "cursor") for name in LISTS),
    ("pages/?cursor=%00", "cursor"),
    ("changes/?cursor=", "cursor"),
    ("changes/?cursor=abc", "cursor"),
    ("changes/?cursor=%00", "cursor"),
    ("changes/?cursor=MQ:1vM:xyz", "cursor"),
]

NOT_THERE = [
    "khong-co/",
    "pages/1/khong-co/",
    f"pages/{HUGE}/",
    f"images/{HUGE}/",
    "images/999999/",
    "documents/999999/",
    "redirects/999999/",
    "pages/find/",
    "images/find/",
    "pages/find/?html_path=/khong-co/",
    "redirects/find/?html_path=/khong-co",
    "pages/find/?id=999999",
    "pages/?locale=xx",
    "pages/?site=khong.co",
    f"pages/?site=khong.co:{HUGE}",
    "navigation/?root=999999",
    "page_preview/",
    "page_preview/?token=%00&content_type=%00",
    "page_preview/?token=%ED%A0%80&content_type=news.articlepage",
    "page_preview/?token=a&token=b",
]

# Answered as any other question, also where it makes no sense.
ANSWERED = [
    *(f"{name}/?limit=0" for name in LISTS),
    *(f"{name}/?_=1700000000&format=xml" for name in LISTS),
    *(f"{name}/?search={words}" for name in LISTS for words in ('"', 'a"b', "NEAR(", "*")),
    *(f"{name}/?search={words}" for name in LISTS for words in ("", "%20%20", "'", "%25")),
    "pages/?offset=2147483647",
    "pages/?order=",
    "pages/?type=",
    "pages/?slug=",
    "pages/?slug=%zz",
    "pages/?title=%C4%90%E1%BA%A5t",
    "pages/?id=2147483647",
    "pages/?first_published_at__gte=2026-01-01",
    "pages/?year=1",
    "pages/?year=9999",
    "resolve/?path=/%2e%2e/",
    "resolve/?path=/%3Fa=http://%5B",
    "navigation/?current=http://[",
]


@pytest.mark.parametrize(("query", "parameter"), REFUSED)
def test_what_cannot_be_used_is_refused_by_name(client, site, query, parameter):
    response = client.get(f"/api/v2/{query}")

    assert response.status_code == 400, response.content
    assert response.headers["Content-Type"] == "application/json"
    data = response.json()
    assert data["parameter"] == parameter
    assert data["message"].isprintable() or "%00" in query


@pytest.mark.parametrize("query", NOT_THERE)
def test_what_is_not_there_is_an_error_with_a_message(client, site, query):
    response = client.get(f"/api/v2/{query}")

    assert response.status_code == 404
    assert response.headers["Content-Type"] == "application/json"
    assert response.json()["message"]


@pytest.mark.parametrize("query", ANSWERED)
def test_an_odd_question_has_an_answer(client, site, query):
    assert client.get(f"/api/v2/{query}").status_code == 200


def test_bytes_that_are_no_text_are_answered_with_json(client, site):
    # As a server hands them on: not percent-encoded, each byte a letter.
    response = client.get("/api/v2/pages/", QUERY_STRING="search=\xed\xa0\x80")

    assert response.status_code in (200, 400)
    assert response.headers["Content-Type"] == "application/json"


def test_more_parameters_than_anybody_reads_are_refused_with_json(client, site):
    response = client.get(f"/api/v2/pages/?{'a&' * 20_001}")

    assert response.status_code == 400
    assert response.headers["Content-Type"] == "application/json"
    assert response.json()["message"]


@pytest.mark.parametrize("endpoint", ENDPOINTS)
def test_a_browser_is_shown_json(client, site, endpoint):
    answered = client.get(f"/api/v2/{endpoint}", headers={"accept": "text/html"})

    assert answered.status_code in (200, 400, 404)
    assert answered.headers["Content-Type"] == "application/json"


@pytest.mark.parametrize("endpoint", ENDPOINTS)
def test_the_body_of_a_question_is_not_read(client, site, endpoint):
    plain = client.get(f"/api/v2/{endpoint}")
    response = client.generic("GET", f"/api/v2/{endpoint}", b"x" * (1024 * 1024 + 1))

    assert (response.status_code, response.json()) == (plain.status_code, plain.json())


@pytest.mark.parametrize(
    ("query", "expectation"),
    [
        ("pages/?limit=abc", "limit must be a positive integer"),
        ("pages/?limit=1000", "limit cannot be higher than 100"),
        ("pages/?offset=abc", "offset must be a positive integer"),
        ("pages/?child_of=abc", "child_of must be a positive integer"),
        (
            "pages/?id=abc",
            "field filter error. 'abc' is not a valid value for id"
            " (invalid literal for int() with base 10: 'abc')",
        ),
        (
            "pages/?show_in_menus=abc",
            "field filter error. 'abc' is not a valid value for show_in_menus"
            " (expected 'true' or 'false', got 'abc')",
        ),
        ("pages/?slug=%00", "field filter error. null characters are not allowed for slug"),
        (
            "pages/?rich_text_format=invalid",
            "rich_text_format must be one of 'db_html', 'db_markdown', 'html', 'markdown',"
            " got 'invalid'",
        ),
        ("pages/?khong=1", "query parameter is not an operation or a recognised field: khong"),
        ("pages/?order=khong", "cannot order by 'khong' (unknown field)"),
        ("pages/?type=khong.Co", "type doesn't exist"),
    ],
)
def test_what_wagtail_has_words_for_is_said_in_them(get, site, query, expectation):
    assert get(query, 400)["message"] == expectation


@pytest.mark.parametrize(
    ("query", "expectation"),
    [
        ("changes/?limit=0", "limit must be a whole number from 1 to 1000"),
        (f"{ARTICLES}&date=garbage", "date must be a date like 2026-01-31"),
        ("pages/?first_published_at=abc", "first_published_at must be a moment like"),
        ("pages/?search=a&search_operator=xor", "search_operator must be one of: and, or"),
        ("pages/?id__in=x", "at most 100 values by comma, each a whole number from 1 to"),
        ("pages/?section=x", "section must be a whole number from 1 to"),
        ("pages/?limit=1&limit=2", "limit must be given once, not 2 times"),
        ("pages/?date=2026-01-01", "with `type=` one of media.GalleryPage, news.ArticlePage"),
        (f"pages/?slug={'a' * 2001}", "slug must be text of at most 2000 characters"),
    ],
)
def test_the_message_says_what_is_expected(get, site, query, expectation):
    assert expectation in get(query, 400)["message"]
