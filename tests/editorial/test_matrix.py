"""Who may do what with which page, tried through the views and through the writing API.

The answers stand in `expected.py`.
"""

from types import SimpleNamespace
from typing import Any

import pytest
from django.contrib.auth.models import Group
from django.db import transaction
from django.urls import reverse
from wagtail.models import Workflow

from news.models import StarRating
from search.models import Promotion, Synonym
from tests.editorial.attempts import ByToken, InTheAdmin
from tests.editorial.expected import BESIDE_THE_PAGES, BY_TOKEN, IN_THE_ADMIN, rows
from tests.editorial.pages import article
from tests.factories import (
    ArticlePageFactory,
    CustomDocumentFactory,
    CustomImageFactory,
    StarRatingFactory,
    UserFactory,
)


def named(table: str) -> list[Any]:
    return [pytest.param(*row, id=f"{row[0]} {row[1]}") for row in rows(table)]


def place(agency: SimpleNamespace, state: str, who: Any) -> Any:
    """The page of a row, written by `who`, or by the contributor whom nobody is."""
    if state == "section":
        return agency.section
    return article(state.removeprefix("own "), who or agency.author, agency.section)


def method(action: str) -> str:
    return {"return": "send_back"}.get(action, action.replace("-", "_"))


def outcome(agency: SimpleNamespace, kind: Any, action: str, state: str) -> dict[str, bool]:
    """Whether each of the people brings it about; each finds the page as it was."""
    done = {}
    page = place(agency, state, None)
    for letter, person in agency.people.items():
        with transaction.atomic():
            is_own = state.startswith("own ") and letter not in "AN"  # who write nothing at all
            own = place(agency, state, person.user) if is_own else page
            tool = person.browser if kind is InTheAdmin else person.send
            done[letter] = bool(getattr(kind(tool, own, agency.elsewhere), method(action))())
            transaction.set_rollback(True)
    return done


@pytest.mark.parametrize(("action", "state", "expected"), named(IN_THE_ADMIN))
def test_in_the_admin_a_page_is_open_to_whom_the_table_names(agency, action, state, expected):
    assert outcome(agency, InTheAdmin, action, state) == expected


@pytest.mark.parametrize(("action", "state", "expected"), named(BY_TOKEN))
def test_by_token_a_page_is_open_to_whom_the_table_names(agency, action, state, expected):
    assert outcome(agency, ByToken, action, state) == expected


def screen(agency: SimpleNamespace, what: str, owner: Any) -> str:
    """The address of a form or list; of a file that `owner` has uploaded."""
    site = agency.home.sites_rooted_here.first()
    match what.split():
        case [action, "image"] if action != "add":
            image = CustomImageFactory(uploaded_by_user=owner, with_renditions=False)
            return reverse(f"wagtailimages:{action}", args=[image.pk])
        case [action, "document"] if action != "add":
            document = CustomDocumentFactory(uploaded_by_user=owner)
            return reverse(f"wagtaildocs:{action}", args=[document.pk])
        case ["delete", "rating"]:
            rating = StarRatingFactory(article=ArticlePageFactory(parent=agency.section))
            return reverse(StarRating.snippet_viewset.get_url_name("delete"), args=[rating.pk])
        case ["see", "page", "history"]:
            page = article("published", agency.author, agency.section)
            return reverse("wagtailadmin_pages:history", args=[page.pk])
        case ["edit", "user"]:
            return reverse("wagtailusers_users:edit", args=[UserFactory().pk])
        case ["edit", "workflow"]:
            return reverse("wagtailadmin_workflows:edit", args=[Workflow.objects.first().pk])
        case ["edit", "site"]:
            return reverse("wagtailsites:edit", args=[site.pk])
        case ["edit", "agency" | "rating" as kind, "settings"]:
            app = {"agency": "home", "rating": "news"}[kind]
            return reverse("wagtailsettings:edit", args=[app, f"{kind}settings", site.pk])
    name, *arguments = SCREENS[what]
    return reverse(name, args=arguments)


SCREENS = {
    "add image": ["wagtailimages:add"],
    "add document": ["wagtaildocs:add"],
    "add collection": ["wagtailadmin_collections:add"],
    "see ratings": [StarRating.snippet_viewset.get_url_name("list")],
    "see rating report": ["rating_report"],
    "see search report": ["search_report"],
    "see site history": ["wagtailadmin_reports:site_history"],
    "see workflow report": ["wagtailadmin_reports:workflow"],
    "see locked pages": ["wagtailadmin_reports:locked_pages"],
    "add promotion": [Promotion.snippet_viewset.get_url_name("add")],
    "add synonym": [Synonym.snippet_viewset.get_url_name("add")],
    "add user": ["wagtailusers_users:add"],
    "add group": ["wagtailusers_groups:add"],
    "add redirect": ["wagtailredirects:add"],
    "add token": ["wagtailusers_api_tokens:add"],
}


@pytest.mark.parametrize(("action", "thing", "expected"), named(BESIDE_THE_PAGES))
def test_beside_the_pages_a_screen_is_open_to_whom_the_table_names(agency, action, thing, expected):
    done = {}
    for letter, person in agency.people.items():
        with transaction.atomic():
            owner = person.user if thing.startswith("own ") else agency.author
            url = screen(agency, f"{action} {thing}".replace("own ", ""), owner)
            done[letter] = person.browser.get(url).status_code == 200
            transaction.set_rollback(True)
    assert done == expected


def test_the_four_roles_are_groups_and_wagtail_s_own_are_gone(agency):
    names = set(Group.objects.values_list("name", flat=True))

    assert names >= {"Cộng tác viên", "Biên tập viên", "Ban biên tập", "Quản trị"}
    assert not names & {"Editors", "Moderators"}
