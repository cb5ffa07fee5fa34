"""The page tree stays whole, whoever writes it at the same time."""

import multiprocessing
from random import Random

import pytest
from django.core.exceptions import ObjectDoesNotExist, ValidationError
from django.db import connection, connections, transaction
from treebeard.exceptions import InvalidMoveToDescendant
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Page
from wagtail.signals import page_slug_changed

from news.models import ArticlePage, NewsIndexPage
from tests.factories import ArticlePageFactory, NewsIndexPageFactory

WRITERS = 6
STEPS = 25

# What a writer may be told when another was faster: the page is gone, the address is taken, the
# target now stands below what was to be moved there, nothing is left to choose from.
REFUSALS = (ObjectDoesNotExist, ValidationError, InvalidMoveToDescendant, IndexError)


def write(number: int, step: int, random: Random) -> None:
    """Change the tree in one way or another, as one of several editors."""
    sections = list(NewsIndexPage.objects.filter(depth__gt=3))
    match random.choice(["add", "add", "move", "move", "rename", "delete", "publish"]):
        case "add":
            random.choice(sections).add_child(instance=ArticlePage(title=f"Bài {number} {step}"))
        case "move":
            page = random.choice(list(Page.objects.filter(depth__gt=3)))
            page.move(random.choice(sections), random.choice(["first-child", "last-child"]))
        case "rename":
            page = random.choice(sections)
            page.slug = f"muc-{number}-{step}"
            page.save()
        case "delete":
            random.choice(list(Page.objects.filter(depth__gt=4))).delete()
        case "publish":
            random.choice(list(ArticlePage.objects.all())).save_revision().publish()


def write_much(number: int, done: "multiprocessing.Queue[int]") -> None:
    # A browser that is still open hides the parent's connection from its `close_all`.
    connection.connection = None
    random = Random(number)
    written = 0
    for step in range(STEPS):
        try:
            write(number, step, random)
        except REFUSALS:
            continue
        written += 1
    connections.close_all()
    done.put(written)


@pytest.mark.django_db(transaction=True)
def test_six_processes_at_once_leave_a_whole_tree(news):
    for number in range(4):
        section = NewsIndexPageFactory(parent=news, title=f"Mục {number}")
        for _ in range(5):
            ArticlePageFactory(parent=section)
    connections.close_all()  # a forked process must not speak on its parent's connection
    processes = multiprocessing.get_context("fork")
    done = processes.Queue()
    writers = [
        processes.Process(target=write_much, args=(number, done)) for number in range(WRITERS)
    ]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join(timeout=120)

    assert [writer.exitcode for writer in writers] == [0] * WRITERS
    assert sum(done.get() for _ in writers) > WRITERS * STEPS // 2  # they did write
    assert Page.find_problems() == ([], [], [], [], [])
    paths = dict(Page.objects.values_list("path", "url_path"))
    slugs = dict(Page.objects.values_list("path", "slug"))
    wrong = [
        path
        for path, url_path in paths.items()
        if len(path) > Page.steplen and url_path != f"{paths[path[: -Page.steplen]]}{slugs[path]}/"
    ]
    assert wrong == []
    assert len(set(paths.values())) == len(paths)


def test_publishing_a_page_that_was_moved_meanwhile_keeps_its_new_place(news):
    here = NewsIndexPageFactory(parent=news, title="Đây")
    there = NewsIndexPageFactory(parent=news, title="Đó")
    stale = ArticlePageFactory(parent=here, title="Bài")
    Page.objects.get(pk=stale.pk).move(there, "last-child")

    stale.title = "Bài đã sửa"
    stale.save_revision().publish()

    page = ArticlePage.objects.get(pk=stale.pk)
    assert page.title == "Bài đã sửa"
    assert page.url_path == f"{there.url_path}bai/"
    assert Page.find_problems() == ([], [], [], [], [])


def test_saving_below_a_section_that_was_renamed_meanwhile_keeps_the_new_address(section):
    stale = ArticlePageFactory(parent=section, title="Bài")
    renamed = NewsIndexPage.objects.get(pk=section.pk)
    renamed.slug = "ten-moi"
    renamed.save()

    stale.save()

    assert ArticlePage.objects.get(pk=stale.pk).url_path == f"{renamed.url_path}bai/"


@pytest.mark.django_db(transaction=True)
def test_redirects_of_a_renamed_section_are_noted_under_the_lock(section):
    article = ArticlePageFactory(parent=section, title="Bài")
    old_path = article.url.rstrip("/")
    locked = []

    def note(**kwargs):
        locked.append(connection.in_atomic_block)

    page_slug_changed.connect(note)
    try:
        section.slug = "ten-moi"
        section.save()
    finally:
        page_slug_changed.disconnect(note)

    assert locked == [True]
    assert Redirect.objects.get(old_path=old_path).redirect_page_id == article.pk


@pytest.mark.django_db(transaction=True)
def test_no_redirect_leads_to_a_page_that_was_deleted_after_its_renaming(section):
    with transaction.atomic():
        section.slug = "ten-moi"
        section.save()
        Page.objects.get(pk=section.pk).delete()

    assert not Redirect.objects.exists()


def test_moving_onto_a_taken_address_is_refused(news):
    here = NewsIndexPageFactory(parent=news, title="Đây")
    there = NewsIndexPageFactory(parent=news, title="Đó")
    ArticlePageFactory(parent=there, title="Bài")
    page = ArticlePageFactory(parent=here, title="Bài")

    with pytest.raises(ValidationError, match="đã có một trang con"):
        page.move(there, pos="last-child")

    assert ArticlePage.objects.get(pk=page.pk).url_path == f"{here.url_path}bai/"
