"""Pictures are served to everybody, other uploads by the views that know who may have them."""

import pytest
from django.core.files.base import ContentFile

from tests.factories import CustomDocumentFactory


def test_a_picture_may_be_kept_for_long(client, image):
    response = client.get(image.file.url)

    assert response.status_code == 200
    assert response.headers["Content-Type"] == "image/jpeg"
    assert "immutable" in response.headers["Cache-Control"]
    assert response.headers["X-Content-Type-Options"] == "nosniff"
    response.close()


def test_a_document_is_not_to_be_had_by_the_name_of_its_file(client, site):
    document = CustomDocumentFactory()

    assert client.get(f"/uploads/{document.file.name}").status_code == 404
    assert client.get(document.url).status_code == 200


@pytest.mark.parametrize(
    "path",
    [
        "images/../documents/mau-don.docx",
        "images/%2e%2e/documents/mau-don.docx",
        "images/..%2f..%2fsecret.txt",
        "images/",
        "images/khong-co.jpg",
    ],
)
def test_no_way_leads_out_of_the_folders_of_pictures(client, site, uploads, path):
    CustomDocumentFactory()
    (uploads.parent / "secret.txt").write_text("bí mật")

    assert client.get(f"/uploads/{path}").status_code == 404


def test_a_picture_is_sent_with_its_length_and_not_compressed_again(client, site, image):
    page = client.get("/", headers={"accept-encoding": "gzip"})
    assert page.headers["Content-Encoding"] == "gzip"

    response = client.get(image.file.url, headers={"accept-encoding": "gzip"})

    assert "Content-Encoding" not in response.headers
    assert response.headers["Content-Length"] == str(image.file.size)
    response.close()


def test_a_document_is_sent_as_it_is(client, site):
    document = CustomDocumentFactory(file=ContentFile(b"noi dung " * 200, "mau-don.docx"))

    response = client.get(document.url, headers={"accept-encoding": "gzip"})

    assert "Content-Encoding" not in response.headers
    assert b"".join(response) == b"noi dung " * 200
