"""Pictures in a body: what they show, and what a screen reader says of them."""

import pytest
from bs4 import BeautifulSoup
from django.urls import reverse
from wagtail.blocks import StructBlockValidationError

from cms.content.alt_texts import MISSING
from news.models import ArticlePage
from tests.blocks import api, clean, html
from tests.factories import CustomImageFactory, picture_file
from tests.forms import article_form

LIBRARY_ALT = "Trụ sở cơ quan nhìn từ cổng chính"


def picture(image, **values) -> dict:
    return {
        "image": image and image.pk,
        "caption": "",
        "alt_text": "",
        "decorative": False,
    } | values


@pytest.mark.parametrize(
    ("in_library", "here", "alt", "decorative"),
    [
        pytest.param({}, {}, LIBRARY_ALT, False, id="what the library says"),
        pytest.param({}, {"alt_text": "Cổng"}, "Cổng", False, id="what is said here"),
        pytest.param({}, {"decorative": True}, "", True, id="decorative here"),
        pytest.param(
            {}, {"decorative": True, "alt_text": "Cổng"}, "", True, id="decorative here, said too"
        ),
        pytest.param({"is_decorative": True}, {}, "", True, id="decorative everywhere"),
        pytest.param(
            {"is_decorative": True}, {"alt_text": "Cổng"}, "Cổng", False, id="only here it speaks"
        ),
    ],
)
@pytest.mark.django_db
def test_a_picture_is_announced(in_library, here, alt, decorative):
    raw = picture(CustomImageFactory(**in_library), **here)

    data = api("image", raw)
    assert (data["alt_text"], data["decorative"]) == (alt, decorative)
    assert (data["image"]["alt"], data["image"]["decorative"]) == (alt, decorative)
    assert BeautifulSoup(html("image", raw), "html.parser").img["alt"] == alt


def test_a_picture_shows_its_caption_and_its_author(image):
    image.credit = "Ảnh <Văn phòng>"
    image.save()

    shown = BeautifulSoup(html("image", picture(image, caption="Buổi họp")), "html.parser")

    words = shown.figure.figcaption.get_text(" ", strip=True)
    assert words.startswith("Buổi họp")
    assert words.endswith("Ảnh: Ảnh <Văn phòng>")
    assert api("image", picture(image, caption="Buổi họp"))["caption"] == "Buổi họp"


def test_a_picture_comes_in_sizes_and_never_larger_than_it_is(db):
    image = CustomImageFactory(file=picture_file(700, 467))

    shown = BeautifulSoup(html("image", picture(image)), "html.parser").picture

    assert [source["type"] for source in shown.find_all("source")] == ["image/avif", "image/webp"]
    for element in (shown.source, shown.img):
        assert [entry.split()[-1] for entry in element["srcset"].split(", ")] == ["480w", "700w"]
    assert (shown.img["width"], shown.img["height"]) == ("700", "467")


def test_a_picture_that_was_deleted_leaves_its_place_empty(image):
    raw = picture(image, caption="Buổi họp", alt_text="Cổng chính")
    image.delete()

    assert api("image", raw) == {
        "image": None,
        "caption": "Buổi họp",
        "alt_text": "Cổng chính",
        "decorative": False,
    }
    assert "<img" not in html("image", raw)


def test_a_picture_shows_its_original_until_the_worker_has_been_by(db):
    image = CustomImageFactory(with_renditions=False)

    shown = BeautifulSoup(html("image", picture(image)), "html.parser").picture

    assert shown.img["src"] == image.file.url
    assert "srcset" not in shown.img.attrs
    data = api("image", picture(image))["image"]
    assert (data["renditions"], data["sources"]) == ({}, [])
    assert not image.renditions.exists()


@pytest.mark.django_db
def test_a_picture_that_nobody_described_is_refused():
    image = CustomImageFactory(alt_text="")

    with pytest.raises(StructBlockValidationError) as refused:
        clean("image", picture(image))

    assert refused.value.block_errors["alt_text"].messages == [MISSING]
    clean("image", picture(image, alt_text="Cổng chính"))
    clean("image", picture(image, decorative=True))


@pytest.mark.parametrize(
    ("in_library", "here"), [("Ảnh minh họa", ""), ("Trụ sở cơ quan", "anh-1"), ("IMG_1", "ảnh 2")]
)
@pytest.mark.django_db
def test_a_picture_that_is_described_poorly_is_refused(in_library, here):
    image = CustomImageFactory(alt_text=in_library)

    with pytest.raises(StructBlockValidationError) as refused:
        clean("image", picture(image, alt_text=here))

    (message,) = refused.value.block_errors["alt_text"].messages
    assert message.startswith(f"“{here or in_library}” chưa nói trong ảnh có gì.")
    clean("image", picture(image, alt_text="Người dân trước cổng cơ quan"))


def test_a_draft_may_wait_for_the_words_of_its_pictures(admin_client, section):
    image = CustomImageFactory(alt_text="")
    blocks = ("image", {"image": image.pk, "caption": "", "alt_text": ""})
    url = reverse("wagtailadmin_pages:add", args=["news", "articlepage", section.pk])

    response = admin_client.post(url, article_form(blocks))

    assert response.status_code == 302
    draft = ArticlePage.objects.get()
    assert not draft.live
    assert draft.body[0].value["image"] == image


def test_the_editor_s_form_says_what_is_missing(admin_client, section):
    image = CustomImageFactory(alt_text="")
    blocks = ("image", {"image": image.pk, "caption": "", "alt_text": ""})
    url = reverse("wagtailadmin_pages:add", args=["news", "articlepage", section.pk])

    response = admin_client.post(url, article_form(blocks) | {"action-publish": "1"})

    assert response.status_code == 200
    (errors,) = response.context["form"].errors.as_data()["body"]
    assert errors.block_errors[0].block_errors["alt_text"].messages == [MISSING]


def test_a_gallery_shows_its_photographs_in_order(db):
    images = [CustomImageFactory(alt_text=f"Ảnh {number}") for number in range(3)]
    photos = [picture(image, caption=f"Chú thích {image.alt_text}") for image in images]

    raw = {"photos": photos}

    assert [photo["alt_text"] for photo in api("gallery", raw)["photos"]] == [
        "Ảnh 0",
        "Ảnh 1",
        "Ảnh 2",
    ]
    shown = BeautifulSoup(html("gallery", raw), "html.parser")
    assert [img["alt"] for img in shown.find_all("img")] == ["Ảnh 0", "Ảnh 1", "Ảnh 2"]
    assert shown.find_all("figcaption")[2].get_text(strip=True) == "Chú thích Ảnh 2"


def test_a_gallery_without_photographs_is_refused(db):
    with pytest.raises(StructBlockValidationError):
        clean("gallery", {"photos": []})
