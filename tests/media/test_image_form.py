"""Nobody puts a picture into the library without saying what is in it."""

from io import BytesIO

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from PIL import Image
from wagtail.images.forms import get_image_multi_form
from wagtail.models import UploadedFile

from cms.content.alt_texts import MISSING
from media.models import CustomImage
from tests.factories import picture_file


def upload(content: bytes | None = None) -> SimpleUploadedFile:
    content = picture_file().read() if content is None else content
    return SimpleUploadedFile("anh.jpg", content, content_type="image/jpeg")


def form(**fields: str) -> dict:
    return {"title": "Trụ sở", "file": upload(), "alt_text": "", "credit": "", "tags": ""} | fields


@pytest.mark.parametrize(
    ("fields", "alt"),
    [
        ({"alt_text": "Cổng chính"}, "Cổng chính"),
        ({"is_decorative": "on"}, ""),
        ({"is_decorative": "on", "alt_text": "Cổng chính"}, ""),
    ],
)
def test_a_picture_is_described_or_decorative(admin_client, fields, alt):
    response = admin_client.post(reverse("wagtailimages:add"), form(**fields))

    assert response.status_code == 302, response.context["form"].errors
    image = CustomImage.objects.get()
    assert image.alt == alt
    assert image.placeholder
    with image.file.open() as stored:
        assert stored.read() == picture_file().read()


@pytest.mark.parametrize("alt_text", ["", "   ", "\u00a0\u200b"])
def test_a_picture_that_nobody_described_is_refused(admin_client, alt_text):
    response = admin_client.post(reverse("wagtailimages:add"), form(alt_text=alt_text))

    assert "alt_text" in response.context["form"].errors
    assert not CustomImage.objects.exists()


@pytest.mark.parametrize("alt_text", ["IMG_2034.jpg", "Slideshow Image 1", "hoi nghi tong ket"])
def test_a_file_name_is_no_description(admin_client, alt_text):
    upload = SimpleUploadedFile("hoi-nghi-tong-ket.jpg", picture_file().read(), "image/jpeg")

    response = admin_client.post(
        reverse("wagtailimages:add"), form(alt_text=alt_text, file=upload, title="IMG_2034")
    )

    (message,) = response.context["form"].errors["alt_text"]
    assert message.startswith(f"“{alt_text}” chưa nói trong ảnh có gì.")
    assert not CustomImage.objects.exists()


def test_the_chooser_s_upload_asks_for_a_description(admin_client):
    fields = {f"image-chooser-upload-{name}": value for name, value in form().items()}
    url = reverse("wagtailimages_chooser:create")

    refused = admin_client.post(url, fields | {"image-chooser-upload-alt_text": "image001"})

    assert "chưa nói trong ảnh có gì" in "".join(map(str, refused.json().values()))
    assert not CustomImage.objects.exists()


def test_a_description_cannot_be_taken_away(admin_client, image):
    url = reverse("wagtailimages:edit", args=[image.pk])

    response = admin_client.post(url, form(file=""))

    assert MISSING in response.context["form"].errors["alt_text"]
    image.refresh_from_db()
    assert image.alt_text


def test_many_pictures_at_once_wait_for_their_descriptions(admin_client):
    file = SimpleUploadedFile("hop_giao ban.jpg", picture_file().read())
    response = admin_client.post(reverse("wagtailimages:add_multiple"), {"files[]": file})

    assert response.json()["success"]
    assert 'value="Hop giao ban"' in response.json()["form"]
    assert not CustomImage.objects.exists()
    waiting = UploadedFile.objects.get()
    url = reverse("wagtailimages:create_multiple_from_uploaded_image", args=[waiting.pk])
    prefix = f"uploaded-image-{waiting.pk}"
    described = {f"{prefix}-title": "Trụ sở", f"{prefix}-alt_text": "Cổng chính"}

    for poor in ("", "DSC0001"):
        answer = admin_client.post(url, described | {f"{prefix}-alt_text": poor}).json()
        assert not answer["success"]
    assert not CustomImage.objects.exists()
    assert admin_client.post(url, described).json()["success"]
    assert CustomImage.objects.get().alt == "Cổng chính"


def noise() -> bytes:
    """A JPEG whose picture does not fit in its first half."""
    encoded = BytesIO()
    Image.effect_noise((300, 200), 80).save(encoded, "JPEG")
    return encoded.getvalue()


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(b"khong phai anh", id="no picture"),
        pytest.param(noise()[:400], id="cut off in its head"),
        pytest.param(noise()[:-2000], id="cut off in its middle"),
    ],
)
def test_a_file_that_is_no_whole_picture_is_refused(admin_client, content):
    response = admin_client.post(
        reverse("wagtailimages:add"), form(alt_text="Cổng chính", file=upload(content))
    )

    assert response.status_code == 200
    assert "file" in response.context["form"].errors
    assert not CustomImage.objects.exists()


def test_a_picture_of_too_many_pixels_is_refused(admin_client, settings):
    settings.WAGTAILIMAGES_MAX_IMAGE_PIXELS = 60 * 40 - 1

    response = admin_client.post(reverse("wagtailimages:add"), form(alt_text="Cổng chính"))

    assert "file" in response.context["form"].errors


@pytest.mark.parametrize(("name", "title"), [("IMG_2034", "IMG 2034"), ("hop_bao", "Hop bao")])
def test_a_title_is_proposed_in_words_as_in_the_browser(admin_user, name, title):
    form = get_image_multi_form(CustomImage)(initial={"title": name}, user=admin_user)

    assert form.initial["title"] == title
