"""What an answer refers to is known from its stored JSON, and read at once."""

import pytest

from cms.content.loading import load, loaded, loading, public_pages
from cms.content.references import references_in
from media.models import CustomImage
from tests.bodies import every_block, every_front_page_block
from tests.factories import (
    ArticlePageFactory,
    CustomDocumentFactory,
    CustomImageFactory,
    GalleryPageFactory,
)
from tests.visibility import WAYS, hide


@pytest.fixture
def article(section, image):
    document = CustomDocumentFactory()
    body = every_block(image, document, ArticlePageFactory(parent=section))
    body[1]["value"] += f'<p><a linktype="document" id="{document.pk}">Mẫu đơn</a></p>'
    return ArticlePageFactory(parent=section, body=body)


@pytest.fixture
def front_page(home, section, galleries, image):
    gallery = GalleryPageFactory(parent=galleries)
    home.body = every_front_page_block(image, section, gallery)
    home.save()
    return home


@pytest.mark.parametrize("name", ["article", "front_page"])
def test_references_are_those_that_wagtail_finds_in_the_blocks(request, name):
    page = request.getfixturevalue(name)
    page.refresh_from_db()
    found = set(references_in(page.body))

    by_wagtail = page.body.stream_block.extract_references(page.body)

    assert found == {(model, int(pk)) for model, pk, *_place in by_wagtail}
    assert len(found) > 2


def test_a_list_stored_in_the_old_way_is_read_too(home):
    home.body = [
        {
            "type": "link_list",
            "value": {"heading": "", "links": [{"title": "", "page": home.pk, "url": ""}]},
        }
    ]

    assert [pk for _model, pk in references_in(home.body)] == [home.pk]


def test_what_is_loaded_is_not_asked_for_again(article, image, django_assert_num_queries):
    article.refresh_from_db()
    with loading():
        load([article], ["body"])
        with django_assert_num_queries(0):
            kinds = [block.value for block in article.body]

    assert len(kinds) == 10
    assert next(b.value for b in article.body if b.block_type == "image").shown == image


def test_a_picture_deleted_since_is_none(article, image, django_assert_num_queries):
    CustomImage.objects.all().delete()
    article.refresh_from_db()
    with loading():
        load([article], ["body"])
        picture = next(block.value for block in article.body if block.block_type == "image")

    assert picture.shown is None


def test_what_was_not_loaded_is_asked_for(article):
    other = CustomImageFactory()
    with loading():
        load([article], ["body"])

        assert loaded(CustomImage, [other.pk]) is None
        assert loaded(CustomImage, []) == {}


def test_nothing_is_at_hand_after_the_answer(article, image):
    with loading():
        load([article], ["body"])
        assert loaded(CustomImage, [image.pk]) == {image.pk: image}

    assert loaded(CustomImage, [image.pk]) is None


@pytest.mark.parametrize("way", WAYS)
def test_pages_that_are_not_public_are_not_read(news, section, way):
    shown, hidden = ArticlePageFactory(parent=news), ArticlePageFactory(parent=section)
    hide(hidden, way)

    assert public_pages([shown.pk, hidden.pk]) == {shown.pk: shown}
    assert type(public_pages([shown.pk])[shown.pk]) is type(shown)
