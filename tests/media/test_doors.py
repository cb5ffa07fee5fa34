"""Every way of people and programs into the library takes pictures alike, and refuses alike."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from wagtail.models import UploadedFile

from media.models import CustomDocument, CustomImage
from tests.factories import CustomImageFactory, UserFactory
from tests.media.files import samples
from tests.writing.conftest import ADDRESS, token_of

NAME = "Buổi họp.HEIC"
FIELDS = {"title": "Buổi họp", "alt_text": "Ba người bên bàn họp"}


def send(client, door: str, file: SimpleUploadedFile):
    """Send a picture to one of the doors; what it answers."""
    if door == "add":
        return client.post(reverse("wagtailimages:add"), FIELDS | {"file": file})
    if door == "replace":
        image = CustomImageFactory(title="Cũ")
        url = reverse("wagtailimages:edit", args=[image.pk])
        return client.post(url, FIELDS | {"file": file})
    if door == "many":
        return client.post(reverse("wagtailimages:add_multiple"), {"files[]": file})
    if door == "chooser":
        data = {f"image-chooser-upload-{name}": value for name, value in FIELDS.items()}
        data["image-chooser-upload-file"] = file
        return client.post(reverse("wagtailimages_chooser:create"), data)
    headers = {"authorization": f"Bearer {token_of(UserFactory(is_superuser=True))}"}
    return client.post(f"{ADDRESS}images/", FIELDS | {"file": file}, headers=headers)


DOORS = ["add", "replace", "many", "chooser", "v3"]


@pytest.mark.parametrize("door", DOORS)
def test_every_door_keeps_a_photograph_upright_and_without_its_place(
    admin_client, site, uploads, door
):
    file = SimpleUploadedFile(NAME, samples.photograph("HEIF", 6), content_type="image/heic")

    assert send(admin_client, door, file).status_code in (200, 201, 302)

    if door == "many":
        waiting = UploadedFile.objects.get()
        url = reverse("wagtailimages:create_multiple_from_uploaded_image", args=[waiting.pk])
        prefix = f"uploaded-image-{waiting.pk}"
        words = {f"{prefix}-{name}": value for name, value in FIELDS.items()}
        assert admin_client.post(url, words).json()["success"]
    image = CustomImage.objects.get(title="Buổi họp")
    assert (image.width, image.height) == (48, 64)
    assert image.filename.startswith("buoi-hop")
    assert image.filename.endswith(".jpg")
    assert image.file_size == image.file.size
    for path in uploads.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            assert not [secret for secret in samples.SECRETS if secret in content], path


@pytest.mark.parametrize("door", DOORS)
@pytest.mark.parametrize("content", [samples.HTML, samples.huge_png(), b""])
def test_every_door_refuses_by_name(admin_client, site, door, content):
    response = send(admin_client, door, SimpleUploadedFile("Sơ đồ.png", content))

    assert response.status_code in (200, 422)
    is_json = "json" in response["Content-Type"]
    said = str(response.json()) if is_json else response.content.decode()
    assert "Tệp “Sơ đồ.png”: " in said
    assert not CustomImage.objects.filter(title="Buổi họp").exists()
    assert not UploadedFile.objects.exists()


def test_a_large_upload_that_django_keeps_on_disk_is_cleaned_there(admin_client, settings, uploads):
    settings.FILE_UPLOAD_MAX_MEMORY_SIZE = 0
    file = SimpleUploadedFile(NAME, samples.photograph("JPEG", 6))

    assert send(admin_client, "add", file).status_code == 302

    image = CustomImage.objects.get()
    assert (image.width, image.height) == (48, 64)
    assert b"SERIAL" not in image.file.read()


def test_a_document_for_programs_is_what_its_name_says(client, site):
    headers = {"authorization": f"Bearer {token_of(UserFactory(is_superuser=True))}"}

    def upload(content: bytes, name: str = "Mẫu đơn.pdf"):
        data = {"title": "Mẫu đơn", "file": SimpleUploadedFile(name, content)}
        return client.post(f"{ADDRESS}documents/", data, headers=headers)

    refused = upload(samples.HTML)
    assert refused.status_code == 422
    assert "nội dung là trang HTML" in refused.json()["message"]
    assert upload(samples.PDF).status_code == 201
    assert CustomDocument.objects.get().filename == "mau-don.pdf"


@pytest.mark.parametrize(
    ("view", "name", "content"),
    [
        ("wagtaildocs:add", "file", samples.PDF + bytes(20_000) + samples.PDF),
        ("wagtaildocs:add_multiple", "files[]", samples.office("word")),
        ("wagtailimages:add", "file", samples.photograph("PNG")),
        ("wagtailimages:add_multiple", "files[]", samples.photograph("JPEG")),
    ],
)
def test_an_upload_that_is_cut_off_half_way_leaves_nothing(
    admin_client, uploads, view, name, content
):
    ending = "docx" if content.startswith(b"PK") else "pdf" if "docs" in view else "png"
    head = (
        '--XX\r\nContent-Disposition: form-data; name="title"\r\n\r\nMẫu\r\n--XX\r\n'
        f'Content-Disposition: form-data; name="{name}"; filename="a.{ending}"\r\n\r\n'
    ).encode()
    cut_off = head + content[: len(content) // 2]
    kind = "multipart/form-data; boundary=XX"

    response = admin_client.generic("POST", reverse(view), cut_off, content_type=kind)

    assert response.status_code in (200, 400)
    assert not CustomDocument.objects.exists()
    assert not CustomImage.objects.exists()
    assert not UploadedFile.objects.exists()
    assert not [path for path in uploads.rglob("*") if path.is_file()]
