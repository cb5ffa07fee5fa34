import re
import unicodedata
from datetime import timedelta

import pytest
from django.contrib.humanize.templatetags.humanize import naturaltime
from django.utils import timezone
from django.utils.translation import override

from cms.content.text import normalize_text
from tests.translations.upstream import REACHABLE, Message, messages, vietnamese

PLACEHOLDER = re.compile(r"%\(\w+\)[sd]|%[sd]|\{\w*\}")
TAG = re.compile(r"</?[a-z]+")

# Other words for what docs/glossary.md has a word for, and what it asks not to write.
NOT_OURS = [
    "bình luận",
    "biên tập luồng",
    "click",
    "đăng tải",
    "email",
    "khoá",
    "luồng công việc",
    "phê chuẩn",
    "phê duyệt",
    "thu hồi xuất bản",
    "trang cha",
    "trang tổng quan",
    "tùy chỉnh",
    "văn bản đã được",
    "xoá",
]

TRANSLATED = [
    (message, text)
    for package in REACHABLE
    for message in messages(package)
    if (text := vietnamese(message)) is not None
]


@pytest.mark.parametrize("package", REACHABLE)
def test_editors_read_vietnamese(package):
    every = list(messages(package))
    missing = [message.id for message in every if vietnamese(message) is None]

    assert every
    assert len(missing) <= len(every) // 100, missing


def test_what_is_filled_in_stays():
    wrong = [(message.id, text) for message, text in TRANSLATED if not fits(message, text)]

    assert wrong == []


def fits(message, text):
    """One form stands for singular and plural: it may leave the number out, and name no other."""
    found = sorted(PLACEHOLDER.findall(text))
    wanted = sorted(PLACEHOLDER.findall(message.plural or message.id))
    if message.plural:
        return set(found) <= set(wanted) | set(PLACEHOLDER.findall(message.id))
    return found == wanted


def test_markup_stays():
    wrong = [
        (message.id, text)
        for message, text in TRANSLATED
        if sorted(TAG.findall(text)) != sorted(TAG.findall(message.plural or message.id))
    ]

    assert wrong == []


def test_one_word_for_one_thing():
    wrong = [
        (message.id, text)
        for message, text in TRANSLATED
        if message.package != "django" and has_other_words(text)
    ]

    assert wrong == []


def has_other_words(text):
    words = PLACEHOLDER.sub("", text).lower()
    return any(word in words for word in NOT_OURS)


@pytest.mark.parametrize("text", ["Insert a block", "Search options…"])
def test_the_picker_names_what_it_offers(text):
    """Wagtail says both in the pickers of blocks and nowhere else."""
    assert "khối" in vietnamese(Message("wagtail.admin", "djangojs", text, "", None))


def test_texts_are_spelled_as_the_portal_stores_them():
    texts = [text for _, text in TRANSLATED]

    assert [text for text in texts if unicodedata.normalize("NFC", text) != text] == []
    assert [text for text in texts if normalize_text(text) != text] == []


@pytest.mark.parametrize(
    ("ago", "said"),
    [
        (timedelta(seconds=12), "12 giây trước"),
        (timedelta(hours=3), "3 giờ trước"),
        (timedelta(days=2), "2 ngày trước"),
        (timedelta(days=-2, minutes=-1), "2 ngày nữa"),
    ],
)
def test_how_long_ago_something_was(ago, said):
    with override("vi"):
        assert normalize_text(naturaltime(timezone.now() - ago)) == said
