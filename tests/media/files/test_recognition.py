import pytest

from media.files.recognition import HEAD, kind_name

COMMENT = b"<!-- chung -->"


@pytest.mark.parametrize(
    ("head", "kind"),
    [
        (b"<!DOCTYPE html>", "trang HTML"),
        (b"\xef\xbb\xbf\n<html>", "trang HTML"),
        (COMMENT * 2 + b"\n<svg >", "ảnh vẽ SVG"),
        (b"<?xml version='1.0'?>\n" + COMMENT + b"<!doctype svg>", "ảnh vẽ SVG"),
        (b"<?xml version='1.0'?><!-- a > b", "tệp XML"),
        (COMMENT + b"chung", ""),
        (b"<!-- chung", ""),
        (b"<?php", ""),
        (b"", ""),
    ],
)
def test_markup_is_known_by_its_first_element(head, kind):
    assert kind_name(head) == kind


@pytest.mark.parametrize("piece", [b"<!---->", b"<!-- -->\n", b"<?xml>", b" ", b"<!--"])
def test_what_repeats_to_the_end_is_read_once(piece):
    """Read again for each way to cut it up, this would never end."""
    assert kind_name((piece * HEAD)[:HEAD] + b"x") in {"", "tệp XML"}
