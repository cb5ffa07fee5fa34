"""Names of files: as they are stored, and as titles for people."""

import re
from pathlib import PurePosixPath
from typing import Final

from cms.content.text import normalize_text, vietnamese_slug

LONGEST_STEM: Final = 70  # with folder, ending and what a storage adds it fits in 100 characters

# What cameras, telephones, Facebook and Zalo call their pictures: letters of the maker, numbers,
# hashes. For one piece between marks at a time: over a whole name its repetitions would be tried in
# all combinations.
_NUMBERED: Final = re.compile(
    r"(?:img|image|dsc[nf]?|dcim?|pxl|photo|anh|ảnh|hinh|hình|screenshot|fb|received|zalo|z|p|mvimg|wa)?"
    r"(?:\d+|(?=[a-f]*\d)[0-9a-f]{8,})?(?:hdr|cover|edited|copy|n)?",
    re.IGNORECASE,
)
_MARKS: Final = re.compile(r"[\W_]+")
_BETWEEN_WORDS: Final = re.compile(r"[\s_.\-–+]+")


def extension_of(name: str) -> str:
    """In lower case and without its dot."""
    return PurePosixPath(name.replace("\\", "/")).suffix.lstrip(".").lower()


def _stem(name: str) -> str:
    return PurePosixPath(normalize_text(name).replace("\\", "/")).stem


def stored_name(name: str, extension: str = "") -> str:
    """An ASCII name without folders for a file that comes in as `name`; with another extension,
    where its content is of another kind."""
    ending = vietnamese_slug(extension or extension_of(name))
    return ".".join(filter(None, [vietnamese_slug(_stem(name), LONGEST_STEM) or "tep", ending]))


def readable_name(name: str) -> str:
    """The words of a file's name, also when a camera gave it: "IMG_2034.JPG" gives "IMG 2034".

    For what must have a title, as everything in the library must: an empty field would only hold up
    who uploads many pictures. In the browser `upload-titles.js` does the same.
    """
    words = _BETWEEN_WORDS.sub(" ", _stem(name)).strip()
    return (words[:1].upper() + words[1:])[:255]


def readable_title(name: str) -> str:
    """What the name of a file says to people: "hop_giao-ban.JPG" gives "Hop giao ban".

    Empty when only a camera has named it: a picture that may do without a title has none then.
    """
    if all(map(_NUMBERED.fullmatch, _MARKS.split(_stem(name)))):
        return ""
    return readable_name(name)
