"""`manage.py build_renditions`, and what publishing does for the pictures of a page."""

from io import StringIO

import pytest
from django.core.management import CommandError, call_command

from cms.content import renditions
from media.management.commands import build_renditions
from tests.bodies import picture
from tests.factories import ArticlePageFactory, CustomImageFactory

pytestmark = pytest.mark.django_db


def build(*arguments: str) -> str:
    output = StringIO()
    call_command("build_renditions", *arguments, stdout=output, stderr=StringIO())
    return output.getvalue()


def test_what_is_lacking_is_made_and_what_is_there_is_kept():
    complete = CustomImageFactory()
    kept = set(complete.renditions.values_list("pk", flat=True))
    bare = CustomImageFactory(with_renditions=False)

    assert build() == "Pictures with all their renditions: 2.\n"

    assert set(complete.renditions.values_list("pk", flat=True)) == kept
    assert bare.renditions.count() == len(renditions.all_specs(bare))


def test_a_rendition_whose_file_is_lost_is_made_again(image):
    rendition = image.renditions.get(filter_spec=renditions.CARD)
    rendition.file.storage.delete(rendition.file.name)

    build()

    again = image.renditions.get(filter_spec=renditions.CARD)
    assert again.file.storage.exists(again.file.name)


def test_anew_makes_all_again(image):
    before = set(image.renditions.values_list("pk", flat=True))

    build("--anew")

    after = set(image.renditions.values_list("pk", flat=True))
    assert len(after) == len(before)
    assert not after & before


def test_a_picture_that_cannot_be_read_is_named_and_the_others_are_made():
    lost, bare = (CustomImageFactory(with_renditions=False) for _ in range(2))
    lost.file.storage.delete(lost.file.name)

    with pytest.raises(CommandError, match=f"cannot be read: {lost.pk}$"):
        build()

    assert bare.renditions.exists()


def test_an_interrupted_run_says_how_to_go_on(monkeypatch):
    first, second, third = (CustomImageFactory(with_renditions=False) for _ in range(3))
    complete = build_renditions.complete_renditions

    def until_third(image, anew):
        if image == third:
            raise KeyboardInterrupt
        return complete(image, anew)

    monkeypatch.setattr(build_renditions, "complete_renditions", until_third)
    with pytest.raises(CommandError, match=f"build_renditions --anew --after {second.pk}$"):
        build("--anew")
    monkeypatch.undo()

    assert build("--anew", "--after", str(second.pk)) == "Pictures with all their renditions: 1.\n"
    assert third.renditions.exists()
    assert first.renditions.exists()


def test_publishing_makes_what_the_pictures_of_a_page_lack(
    section, django_capture_on_commit_callbacks
):
    cover, inside, unused = (CustomImageFactory(with_renditions=False) for _ in range(3))
    article = ArticlePageFactory(
        parent=section, cover_image=cover, body=[{"type": "image", "value": picture(inside)}]
    )

    with django_capture_on_commit_callbacks(execute=True):
        article.save_revision().publish()

    assert cover.renditions.exists()
    assert inside.renditions.exists()
    assert not unused.renditions.exists()
