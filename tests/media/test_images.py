"""What the library knows of a picture."""

import base64
from io import BytesIO

import pytest
from django.core.files.base import ContentFile
from PIL import Image

from cms.content import renditions
from media.models import CustomImage
from media.placeholders import placeholder_of
from media.tasks import make_renditions
from tests.factories import CustomImageFactory, picture_file


def opened(placeholder: str) -> Image.Image:
    head, _, data = placeholder.partition(",")
    assert head == "data:image/webp;base64"
    return Image.open(BytesIO(base64.b64decode(data)))


@pytest.mark.parametrize(("size", "tiny"), [((640, 320), (16, 8)), ((320, 640), (8, 16))])
def test_a_placeholder_is_a_tiny_picture_of_the_same_shape_and_colours(size, tiny):
    placeholder = placeholder_of(picture_file(*size))

    assert len(placeholder) < 400
    picture = opened(placeholder)
    assert picture.size == tiny
    left = picture.convert("RGB").getpixel((0, tiny[1] // 2))
    right = picture.convert("RGB").getpixel((tiny[0] - 1, tiny[1] // 2))
    assert left[1] > right[1] + 50  # amber on the left, crimson on the right


def test_what_pillow_cannot_read_has_no_placeholder():
    assert placeholder_of(ContentFile(b"khong phai anh", "anh.jpg")) == ""


def test_a_new_picture_gets_its_placeholder_and_keeps_its_file_whole(db):
    image = CustomImageFactory(file=picture_file(64, 32))

    assert opened(CustomImage.objects.get().placeholder).size == (16, 8)
    with image.file.open() as stored:
        assert Image.open(stored).size == (64, 32)


def test_the_focal_point_is_told_in_fractions(db):
    image = CustomImageFactory(file=picture_file(60, 40), focal_point_x=45, focal_point_y=10)

    assert image.relative_focal_point == {"x": 0.75, "y": 0.25}
    assert CustomImageFactory().relative_focal_point is None


def test_renditions_are_made_in_the_background_once_the_picture_is_there(
    db, django_capture_on_commit_callbacks
):
    with django_capture_on_commit_callbacks() as waiting:
        image = CustomImageFactory(file=picture_file(700, 467), with_renditions=False)
        assert not image.renditions.exists()
    for callback in waiting:
        callback()

    made = image.renditions.values_list("filter_spec", flat=True)
    assert set(made) == set(renditions.all_specs(image))
    assert all(rendition.width <= 700 for rendition in image.renditions.all())


def test_a_change_of_the_words_makes_no_renditions_anew(db, django_capture_on_commit_callbacks):
    image = CustomImageFactory()
    with django_capture_on_commit_callbacks() as waiting:
        image.file_size = 1
        image.save(update_fields=["file_size"])

    assert waiting == []


def test_a_picture_that_was_deleted_before_its_turn_is_passed_over(image):
    pk = image.pk
    image.delete()

    assert make_renditions.call(pk) == 0


def test_a_picture_smaller_than_every_size_keeps_its_own(db):
    image = CustomImageFactory(file=picture_file(60, 40))

    data = image.as_data()

    assert {(entry["width"], entry["height"]) for entry in data["renditions"].values()} <= {
        (60, 40),
        (60, 34),
        (60, 32),
    }
    assert [source["srcset"].split()[-1] for source in data["sources"]] == ["60w", "60w", "60w"]


def test_a_new_file_gets_a_new_placeholder(db):
    image = CustomImageFactory()
    before = image.placeholder
    image.file = ContentFile(green_picture(), "xanh.jpg")
    image.save()

    assert image.placeholder != before
    red, green, _ = opened(image.placeholder).convert("RGB").getpixel((2, 2))
    assert green > red + 50


def green_picture() -> bytes:
    encoded = BytesIO()
    Image.new("RGB", (60, 40), "#1b9b2e").save(encoded, "JPEG")
    return encoded.getvalue()


def test_a_picture_whose_file_was_cut_off_has_no_renditions_and_no_error(db):
    image = CustomImageFactory(file=picture_file(700, 467), with_renditions=False)
    with image.file.storage.open(image.file.name) as stored:
        whole = stored.read()
    with image.file.storage.open(image.file.name, "wb") as stored:
        stored.write(whole[: len(whole) // 3])

    assert renditions.make(CustomImage.objects.get()) == 0


def test_the_media_type_of_a_rendition_needs_no_list_of_the_system(db, monkeypatch):
    monkeypatch.setattr("mimetypes.knownfiles", [])
    monkeypatch.setattr("mimetypes._db", None)
    image = CustomImageFactory()

    assert [source["type"] for source in renditions.sources_data(image)] == [
        "image/avif",
        "image/webp",
        "image/jpeg",
    ]
