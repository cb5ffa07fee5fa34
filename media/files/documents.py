"""A document that comes in: whether its content is what its name says, and all there.

Formats are told by their first bytes; those that are ZIP archives by what is in them.
"""

import re
from collections.abc import Callable
from typing import IO, Final
from zipfile import BadZipFile, ZipFile

from django.conf import settings
from django.core.files import File

from media.files.names import extension_of
from media.files.recognition import HEAD, kind_name, markup_name
from media.files.refusals import cut_off, empty, refusal, too_large

OLE: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"  # Office before 2007, and what has a password
RTF: Final = b"{\\rtf"
ZIP: Final = (b"PK\x03\x04", b"PK\x05\x06")
PDF: Final = b"%PDF-"
PDF_END: Final = b"%%EOF"
PDF_TAIL: Final = 2048  # bytes; readers look for the end in the last 1,024
ZIP_END: Final = b"PK\x05\x06"
ZIP64_LOCATOR: Final = b"PK\x06\x07"
ZIP_TAIL: Final = 76 + 22 + 65_535  # bytes: the end of a ZIP64, that of a ZIP, the longest comment
ZIP_DIRECTORY_LIMIT: Final = 4_000_000  # bytes; some ten thousands of names, all read into memory
# The folder that only this kind of Office file has, and the type that OpenDocument files state.
OFFICE: Final = {"docx": "word/", "pptx": "ppt/", "xlsx": "xl/"}
OPEN_DOCUMENT: Final = {
    "odt": b"application/vnd.oasis.opendocument.text",
    "ods": b"application/vnd.oasis.opendocument.spreadsheet",
}


def check_document(file: File, name: str) -> None:
    """Raises ValidationError, naming the file; leaves the file at its beginning."""
    if not file.size:
        raise empty(name)
    limit = settings.WAGTAILDOCS_MAX_UPLOAD_SIZE
    if file.size > limit:
        raise too_large(name, file.size, limit)
    check = CHECKS.get(extension_of(name))
    if check is None:
        allowed = ", ".join(settings.WAGTAILDOCS_EXTENSIONS).upper()
        raise refusal(name, f"không thuộc các loại tài liệu nhận được ({allowed}).", "extension")
    file.open()
    file.seek(0)
    try:
        check(file, name)
    finally:
        file.seek(0)


def _other_content(name: str, head: bytes) -> Exception:
    found = kind_name(head)
    content = f"nội dung là {found}" if found else "nội dung không phải loại tệp đó"
    reason = f"có đuôi .{extension_of(name)} nhưng {content}. Hãy lưu lại đúng loại rồi tải lên."
    return refusal(name, reason, "other_content")


def _check_pdf(file: IO[bytes], name: str) -> None:
    head = file.read(HEAD)
    if not head.lstrip(b"\xef\xbb\xbf\0\t\n\r ").startswith(PDF):
        raise _other_content(name, head)
    file.seek(0, 2)
    file.seek(max(0, file.tell() - PDF_TAIL))
    if PDF_END not in file.read():
        raise cut_off(name)


def _check_old_office(file: IO[bytes], name: str) -> None:
    head = file.read(HEAD)
    is_rtf = extension_of(name) == "doc" and head.startswith(RTF)  # Word has always written it so
    if not head.startswith(OLE) and not is_rtf:
        raise _other_content(name, head)


def _directory_size(file: IO[bytes]) -> int:
    """Of a ZIP, as its end states it, or the end of ZIP64 before that: bytes. The largest, where
    there is more than one end: Python may read any of them."""
    file.seek(0, 2)
    file.seek(max(0, file.tell() - ZIP_TAIL))
    tail = file.read()
    sizes = [0]
    for found in re.finditer(re.escape(ZIP_END), tail):
        at = found.start()
        is_zip64 = tail[max(0, at - 20) :].startswith(ZIP64_LOCATOR)
        start, end = (at - 36, at - 28) if is_zip64 else (at + 12, at + 16)
        sizes.append(int.from_bytes(tail[max(0, start) : max(0, end)], "little"))
    return max(sizes)


def _opened_zip(file: IO[bytes], name: str) -> ZipFile:
    head = file.read(HEAD)
    if not head.startswith(ZIP):
        if head.startswith(OLE):
            reason = "là tài liệu có đặt mật khẩu, hoặc của Office kiểu cũ. Hãy bỏ mật khẩu và lưu"
            raise refusal(name, f"{reason} lại thành .{extension_of(name)}.", "other_content")
        raise _other_content(name, head)
    if _directory_size(file) > ZIP_DIRECTORY_LIMIT:
        raise refusal(
            name, "chứa quá nhiều tệp. Hãy chia thành nhiều tệp nén nhỏ hơn.", "too_large"
        )
    try:
        return ZipFile(file)
    except (BadZipFile, NotImplementedError, OSError, ValueError) as error:
        raise cut_off(name) from error


def _check_zip(file: IO[bytes], name: str) -> None:
    _opened_zip(file, name)


def _check_office(file: IO[bytes], name: str) -> None:
    names = _opened_zip(file, name).namelist()
    folder = OFFICE[extension_of(name)]
    if "[Content_Types].xml" not in names or not any(each.startswith(folder) for each in names):
        file.seek(0)
        raise _other_content(name, file.read(HEAD))


def _check_open_document(file: IO[bytes], name: str) -> None:
    archive = _opened_zip(file, name)
    try:
        with archive.open("mimetype") as entry:
            stated = entry.read(100)
    except (KeyError, BadZipFile, NotImplementedError, RuntimeError, OSError):
        stated = b""
    if stated.strip() != OPEN_DOCUMENT[extension_of(name)]:
        file.seek(0)
        raise _other_content(name, file.read(HEAD))


def _check_text(file: IO[bytes], name: str) -> None:
    """Text in whatever encoding, and no page that a browser would run."""
    head = file.read(HEAD)
    is_utf_16 = head.startswith((b"\xff\xfe", b"\xfe\xff"))
    text = head.decode("utf-16", "ignore").encode() if is_utf_16 else head
    if markup_name(text) or b"\0" in text or (not is_utf_16 and kind_name(head)):
        raise _other_content(name, text)


CHECKS: Final[dict[str, Callable[[IO[bytes], str], None]]] = {
    "csv": _check_text,
    "doc": _check_old_office,
    "docx": _check_office,
    "ods": _check_open_document,
    "odt": _check_open_document,
    "pdf": _check_pdf,
    "ppt": _check_old_office,
    "pptx": _check_office,
    "txt": _check_text,
    "xls": _check_old_office,
    "xlsx": _check_office,
    "zip": _check_zip,
}
