"""The menu of the content API is the page tree."""

from typing import Any

import pytest

from cms.content.navigation import navigation_tree
from tests.factories import InformationPageFactory, NewsIndexPageFactory
from tests.queries import queries
from tests.visibility import WAYS, hide


@pytest.fixture
def tree(home) -> dict[str, Any]:
    """Giới thiệu (Tổ chức (Văn phòng)), Tin tức, Liên hệ."""
    pages: dict[str, Any] = {}

    def add(title: str, parent: Any, factory: Any = InformationPageFactory) -> None:
        pages[title] = factory(parent=parent, title=title, show_in_menus=True)

    add("Giới thiệu", home)
    add("Tổ chức", pages["Giới thiệu"])
    add("Văn phòng", pages["Tổ chức"])
    add("Tin tức", home, NewsIndexPageFactory)
    add("Liên hệ", home)
    return pages


def outline(items: list[dict[str, Any]]) -> list:
    return [
        [item["title"], outline(item["children"])] if item["children"] else item["title"]
        for item in items
    ]


@pytest.fixture
def menu(get):
    return lambda **parameters: outline(get("navigation/", **parameters)["items"])


def test_the_menu_stands_in_the_order_of_the_tree(menu, tree, home):
    assert menu() == [["Giới thiệu", [["Tổ chức", ["Văn phòng"]]]], "Tin tức", "Liên hệ"]

    tree["Liên hệ"].move(home, "first-child")

    assert [entry if isinstance(entry, str) else entry[0] for entry in menu()] == [
        "Liên hệ",
        "Giới thiệu",
        "Tin tức",
    ]


@pytest.mark.parametrize(
    ("depth", "first"),
    [
        (1, "Giới thiệu"),
        (2, ["Giới thiệu", ["Tổ chức"]]),
        (5, ["Giới thiệu", [["Tổ chức", ["Văn phòng"]]]]),
    ],
)
def test_the_menu_is_as_deep_as_asked_for(menu, tree, depth, first):
    assert menu(depth=depth)[0] == first


def test_the_menu_can_begin_at_any_public_page(menu, get, tree):
    assert menu(root=tree["Giới thiệu"].pk) == [["Tổ chức", ["Văn phòng"]]]
    assert menu(root=tree["Giới thiệu"].pk, depth=1) == ["Tổ chức"]


@pytest.mark.parametrize("way", WAYS)
def test_the_menu_does_not_begin_at_a_page_that_is_not_public(get, tree, way):
    hide(tree["Tổ chức"], way)

    refused = get("navigation/", 404, root=tree["Tổ chức"].pk)

    assert refused["message"]
    assert refused["parameter"] == "root"


@pytest.mark.parametrize("way", WAYS)
def test_what_is_not_public_is_not_in_the_menu_nor_what_is_below_it(menu, tree, way):
    hide(tree["Tổ chức"], way)

    first = [] if way == "below a private page" else ["Giới thiệu"]
    assert menu() == [*first, "Tin tức", "Liên hệ"]


def test_what_is_not_shown_in_menus_hides_what_is_below_it(menu, tree):
    tree["Giới thiệu"].show_in_menus = False
    tree["Giới thiệu"].save()

    assert menu() == ["Tin tức", "Liên hệ"]


def test_an_item_is_a_link(get, tree):
    item = get("navigation/")["items"][1]

    assert item == {
        "id": tree["Tin tức"].pk,
        "title": "Tin tức",
        "url": "http://testserver/tin-tuc/",
        "type": "news.NewsIndexPage",
        "active": False,
        "children": [],
    }


@pytest.mark.parametrize("slash", ["/", ""])
def test_the_way_to_the_current_page_is_active(get, tree, slash):
    current = f"/gioi-thieu/to-chuc{slash}"
    about, *others = get("navigation/", current=current)["items"]

    assert about["active"]
    assert about["children"][0]["active"]
    assert not about["children"][0]["children"][0]["active"]
    assert not any(item["active"] for item in others)


def test_a_page_whose_address_only_begins_alike_is_not_active(get, home, tree):
    InformationPageFactory(parent=home, title="Tin", slug="tin", show_in_menus=True)

    items = get("navigation/", current="/tin-tuc/")["items"]

    assert [item["title"] for item in items if item["active"]] == ["Tin tức"]


@pytest.mark.parametrize(
    "parameters",
    [
        {"depth": "0"},
        {"depth": "-1"},
        {"depth": "6"},
        {"depth": "x"},
        {"depth": ""},
        {"depth": "²"},
        {"depth": "9" * 30},
        {"root": "0"},
        {"root": "x"},
        {"root": "99999999999"},
    ],
)
def test_a_number_that_is_none_is_refused(get, tree, parameters):
    (name,) = parameters

    assert get("navigation/", 400, **parameters)["message"].startswith(f"{name} must be a whole")


def test_a_menu_of_any_size_takes_one_query(client, site, home, tree, django_assert_num_queries):
    with django_assert_num_queries(1):
        navigation_tree(site, depth=3)
    small = queries(client, "/api/v2/navigation/?depth=3")
    assert small <= 2
    for number in range(10):
        page = InformationPageFactory(parent=home, title=f"Mục {number}", show_in_menus=True)
        InformationPageFactory(parent=page, title="Con", show_in_menus=True)
        InformationPageFactory(parent=page, title="Kín", show_in_menus=True)
    hide(page, "private")

    with django_assert_num_queries(1):
        navigation_tree(site, depth=3)
    assert queries(client, "/api/v2/navigation/?depth=3") == small
