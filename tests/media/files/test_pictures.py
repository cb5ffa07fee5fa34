"""What the library keeps of a picture that comes in."""

from io import BytesIO

import pytest
from django.core.exceptions import ValidationError
from django.core.files import File
from django.core.files.base import ContentFile
from PIL import Image, ImageChops

from cms.content import renditions
from media.files.pictures import check_picture_file, kept_picture
from media.models import CustomImage
from tests.factories import CustomImageFactory
from tests.media.files import samples

FORMATS = ["JPEG", "PNG", "WEBP", "AVIF", "HEIF"]


def opened(data: bytes) -> Image.Image:
    return Image.open(BytesIO(data))


def same_pixels(one: bytes, other: bytes) -> bool:
    return not ImageChops.difference(
        opened(one).convert("RGB"), opened(other).convert("RGB")
    ).getbbox()


def refused(data: bytes, name: str = "anh.jpg", wholly: bool = True) -> str:
    with pytest.raises(ValidationError) as caught:
        kept_picture(data, name, wholly)
    return caught.value.messages[0]


@pytest.mark.parametrize("form", FORMATS)
def test_place_camera_and_notes_are_taken_out_and_the_colours_stay(form):
    original = samples.photograph(form)
    assert any(secret in original for secret in samples.SECRETS)

    kept = kept_picture(original, f"anh.{form.lower()}").data

    assert not [secret for secret in samples.SECRETS if secret in kept]
    assert not opened(kept).getexif()
    assert opened(kept).info["icc_profile"] == samples.SRGB


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP"])
def test_what_stands_upright_is_not_encoded_anew(form):
    original = samples.photograph(form)
    kept = kept_picture(original, "anh.jpg").data

    assert same_pixels(original, kept)
    assert kept_picture(kept, "anh.jpg").data == kept


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("orientation", [6, 8])
def test_what_a_telephone_took_on_its_side_is_stored_upright(form, orientation):
    original = samples.photograph(form, orientation)

    picture = opened(kept_picture(original, "anh.jpg").data).convert("RGB")

    assert picture.size == (48, 64)
    top, bottom = picture.getpixel((24, 8)), picture.getpixel((24, 56))
    amber_first = top[1] > bottom[1]
    assert amber_first == (orientation == 6)


@pytest.mark.parametrize(("form", "name"), [("HEIF", "IMG 4.HEIC"), ("JPEG", "IMG 4.png")])
def test_a_picture_is_named_by_what_it_is(form, name):
    kept = kept_picture(samples.photograph(form), name)

    assert kept.name == "img-4.jpg"
    assert opened(kept.data).format == "JPEG"


def test_transparency_becomes_white_where_jpeg_has_none():
    encoded = BytesIO()
    Image.new("RGBA", (64, 64), (0, 0, 0, 0)).save(encoded, "HEIF")

    kept = opened(kept_picture(encoded.getvalue(), "dau.heic").data)

    assert min(kept.getpixel((30, 30))) > 250


def test_an_animation_keeps_its_frames_and_loses_its_notes():
    original = samples.animation()
    kept = kept_picture(original, "dong.gif", wholly=True).data

    assert b"SERIAL" in original
    assert b"SERIAL" not in kept
    assert opened(kept).n_frames == 3
    assert opened(kept).info["loop"] == 0


@pytest.mark.parametrize(
    "original",
    [
        samples.animation()[:-1],
        samples.animation()[:-1] + b"\0;",
        samples.animation(form="PNG")[:-12],
    ],
)
def test_an_animation_with_an_odd_end_keeps_its_frames(original):
    kept = kept_picture(original, "dong.gif", wholly=True).data

    assert opened(kept).n_frames == 3


def test_what_follows_the_picture_is_not_kept():
    """Telephones append a second picture or a video, with a place of its own."""
    original = samples.photograph("JPEG") + samples.photograph("JPEG") + b"ftypmp42 SERIAL-98765"

    kept = kept_picture(original, "anh.jpg").data

    assert kept.count(b"\xff\xd8\xff") == 1
    assert not [secret for secret in samples.SECRETS if secret in kept]


def test_a_progressive_jpeg_keeps_all_its_scans():
    original = samples.photograph("JPEG", progressive=True)

    assert same_pixels(original, kept_picture(original, "anh.jpg", wholly=True).data)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (samples.HTML, "không phải là ảnh; nội dung là trang HTML."),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "nội dung là ảnh vẽ SVG."),
        (samples.PDF, "nội dung là tài liệu PDF."),
        (b"khong phai anh", "không phải là ảnh."),
        (samples.photograph("JPEG")[:30], "chưa được tải lên trọn vẹn"),
        (samples.photograph("PNG")[:-40], "chưa được tải lên trọn vẹn"),
        (samples.photograph("WEBP")[:-40], "chưa được tải lên trọn vẹn"),
        (samples.photograph("AVIF")[:-40], "chưa được tải lên trọn vẹn"),
        (samples.photograph("HEIF")[:-40], "chưa được tải lên trọn vẹn"),
        (samples.animation()[:-20], "chưa được tải lên trọn vẹn"),
    ],
)
def test_what_is_no_whole_picture_is_refused_by_its_name(content, said):
    message = refused(content, "Buổi họp.jpg")

    assert message.startswith("Tệp “Buổi họp.jpg”: ")
    assert said in message


def test_a_picture_of_too_many_pixels_is_refused_before_it_is_decoded(monkeypatch):
    monkeypatch.setattr("PIL.ImageFile.ImageFile.load", lambda self: pytest.fail("decoded"))
    small_file = samples.huge_png()
    assert len(small_file) < 20_000

    message = refused(small_file, "lon.png")

    assert "12000×12000 điểm ảnh" in message or "quá nhiều điểm ảnh" in message
    assert "50 triệu" in message


def test_the_frames_of_an_animation_are_counted(settings):
    settings.WAGTAILIMAGES_MAX_IMAGE_PIXELS = 40 * 30 * 3

    assert kept_picture(samples.animation(3), "dong.gif")
    assert "4 khung hình 40×30" in refused(samples.animation(4), "dong.gif")


@pytest.mark.parametrize(
    ("name", "size", "said"),
    [
        ("anh.jpg", 0, "tệp rỗng"),
        ("anh.jpg", 30 * 1024 * 1024, "nặng 30,0 MB, vượt quá 20,0 MB"),
        ("anh.svg", 100, "không thuộc các loại ảnh nhận được (AVIF, GIF, HEIC, HEIF, JPG"),
        ("anh", 100, "không thuộc các loại ảnh"),
    ],
)
def test_some_files_are_refused_unread(name, size, said):
    with pytest.raises(ValidationError) as caught:
        check_picture_file(name, size)

    message = caught.value.messages[0].replace("\xa0", " ")
    assert message.startswith(f"Tệp “{name}”: ")
    assert said in message


def test_no_way_into_the_library_keeps_a_place(db):
    file = ContentFile(samples.photograph("HEIF", 6), "/Users/a/Tệp\u0323 ảnh\u0000.HEIC")
    image = CustomImageFactory(file=file)

    image = CustomImage.objects.get(pk=image.pk)
    assert (image.width, image.height) in [(48, 64), (64, 48)]
    assert image.filename.isascii()
    assert image.filename.endswith(".jpg")
    stored = image.file.read()
    assert opened(stored).size == (image.width, image.height)
    assert image.file_size == len(stored)
    files = [stored, *(each.file.read() for each in image.renditions.all())]
    assert len(files) > 3
    for content in files:
        assert not [secret for secret in samples.SECRETS if secret in content]


def test_a_focal_point_is_one_of_the_upright_picture(db):
    file = ContentFile(samples.photograph("JPEG", 6), "anh.jpg")
    image = CustomImageFactory(file=file, focal_point_x=24, focal_point_y=16)

    assert (image.width, image.height) == (48, 64)
    assert image.relative_focal_point == {"x": 0.5, "y": 0.25}
    large = image.renditions.get(filter_spec=renditions.LARGE)
    assert (large.width, large.height) == (48, 64)


def test_somebody_s_own_file_is_not_changed(db, tmp_path):
    path = tmp_path / "anh.jpg"
    path.write_bytes(samples.photograph("JPEG", 6))
    before = path.read_bytes()

    with path.open("rb") as file:
        CustomImageFactory(file=File(file, name="anh.jpg"))

    assert path.read_bytes() == before
