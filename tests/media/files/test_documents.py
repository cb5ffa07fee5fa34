"""A document is what its name says, and all there."""

from io import BytesIO
from zipfile import ZipFile

import pytest
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from wagtail.models import UploadedFile

from media.files.documents import CHECKS, check_document
from media.models import CustomDocument
from tests.factories import CustomDocumentFactory
from tests.media.files import samples


def open_document(kind: str) -> bytes:
    content = BytesIO()
    with ZipFile(content, "w") as packed:
        packed.writestr("mimetype", f"application/vnd.oasis.opendocument.{kind}")
    return content.getvalue()


GOOD = {
    "csv": "Họ tên;Số\nAn;1\n".encode("utf-8-sig"),
    "doc": samples.OLE,
    "docx": samples.office("word"),
    "ods": open_document("spreadsheet"),
    "odt": open_document("text"),
    "pdf": samples.PDF,
    "ppt": samples.OLE,
    "pptx": samples.office("ppt"),
    "txt": "Kết luận".encode("utf-16"),
    "xls": samples.OLE,
    "xlsx": samples.office("xl"),
    "zip": samples.office("word"),
}


def check(name: str, content: bytes) -> None:
    check_document(SimpleUploadedFile(name, content), name)


def test_every_kind_that_is_taken_is_checked(settings):
    assert set(settings.WAGTAILDOCS_EXTENSIONS) == set(CHECKS) == set(GOOD)


@pytest.mark.parametrize("extension", GOOD)
def test_a_good_document_is_taken(extension):
    check(f"Mẫu đơn.{extension}", GOOD[extension])
    check(f"MAU DON.{extension.upper()}", GOOD[extension])


@pytest.mark.parametrize("extension", GOOD)
def test_a_page_that_calls_itself_a_document_is_refused_by_its_name(extension):
    for content in (samples.HTML, b"\xef\xbb\xbf\n <script>alert(1)</script>"):
        with pytest.raises(ValidationError) as caught:
            check(f"Mẫu đơn.{extension}", content)

        said = f"Tệp “Mẫu đơn.{extension}”: có đuôi .{extension} nhưng nội dung là trang HTML."
        assert caught.value.messages[0].startswith(said)


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.pdf", b"", "tệp rỗng"),
        ("a.pdf", samples.PDF[:40], "chưa được tải lên trọn vẹn"),
        ("a.docx", samples.office("word")[:-30], "chưa được tải lên trọn vẹn"),
        ("a.docx", samples.office("xl"), "có đuôi .docx nhưng"),
        ("a.docx", samples.OLE, "bỏ mật khẩu"),
        ("a.odt", open_document("spreadsheet"), "có đuôi .odt nhưng"),
        ("a.txt", b"MZ\x90\0\0", "có đuôi .txt nhưng"),
        ("a.txt", samples.PDF, "nội dung là tài liệu PDF"),
        ("a.html", samples.HTML, "không thuộc các loại tài liệu"),
        ("a", samples.PDF, "không thuộc các loại tài liệu"),
    ],
)
def test_what_is_refused_says_why(name, content, said):
    with pytest.raises(ValidationError) as caught:
        check(name, content)

    assert said in caught.value.messages[0]


def test_a_document_that_is_too_large_is_refused(settings):
    settings.WAGTAILDOCS_MAX_UPLOAD_SIZE = len(samples.PDF) - 1

    with pytest.raises(ValidationError, match="vượt quá"):
        check("a.pdf", samples.PDF)


@pytest.mark.parametrize("entries", [70, 70_000])  # the second is a ZIP64
def test_an_archive_of_too_many_names_is_refused_before_they_are_read(monkeypatch, entries):
    archive = BytesIO()
    with ZipFile(archive, "w") as packed:
        for number in range(entries):
            packed.writestr(f"{number:0{4_200_000 // entries}}", b"")
    monkeypatch.setattr("media.files.documents.ZipFile", lambda file: pytest.fail("was read"))

    with pytest.raises(ValidationError, match="chứa quá nhiều tệp"):
        check("a.zip", archive.getvalue())


def page_named(name: str) -> SimpleUploadedFile:
    return SimpleUploadedFile(name, samples.HTML, content_type="application/pdf")


def test_a_refusal_is_said_once(admin_client):
    response = admin_client.post(
        reverse("wagtaildocs:add"), {"title": "Mẫu đơn", "file": page_named("mau-don.pdf")}
    )

    (said,) = response.context["form"].errors["file"]
    assert "nội dung là trang HTML" in said


def test_every_door_of_the_admin_refuses_it(admin_client):
    document = CustomDocumentFactory()
    before = document.file.name
    fields = {"title": "Mẫu đơn", "tags": ""}
    chooser = {f"document-chooser-upload-{name}": value for name, value in fields.items()}
    asked = [
        (reverse("wagtaildocs:add"), fields | {"file": page_named("a.pdf")}),
        (reverse("wagtaildocs:edit", args=[document.pk]), fields | {"file": page_named("a.pdf")}),
        (reverse("wagtaildocs:add_multiple"), {"files[]": page_named("a.pdf")}),
        (
            reverse("wagtaildocs_chooser:create"),
            chooser | {"document-chooser-upload-file": page_named("a.pdf")},
        ),
    ]

    for url, data in asked:
        response = admin_client.post(url, data)
        assert response.status_code == 200
        said = response.json() if "json" in response["Content-Type"] else response.content.decode()
        assert "nội dung là trang HTML" in str(said), url

    assert CustomDocument.objects.get().file.name == before
    assert not UploadedFile.objects.exists()


@pytest.mark.parametrize(
    ("name", "stored"),
    [
        ("../../Quyết đi\u0323nh số 12.PDF", "quyet-dinh-so-12.pdf"),
        ("Đ" * 300 + ".pdf", "d" * 70 + ".pdf"),
        ("a\x00b.pdf", "ab.pdf"),
        ("！.pdf", "tep.pdf"),
    ],
)
def test_a_document_has_a_plain_name_where_it_is_stored(db, name, stored):
    document = CustomDocumentFactory()
    document.file = SimpleUploadedFile("x.pdf", samples.PDF)
    document.file.name = name
    document.save()

    assert document.filename == stored
    assert document.file.storage.exists(document.file.name)
