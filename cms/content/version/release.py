"""What answers are made with, besides the content: this release of the code, and its settings."""

from functools import cache
from hashlib import sha256
from pathlib import Path
from typing import Final

from django.conf import settings

CODE: Final = ("cms", "home", "media", "news", "search")
FILES: Final = ("*.py", "*.html", "*.css", "*.js", "*.ico", "*.png", "*.svg")
SETTINGS: Final = (
    "FRONTEND_URL",
    "LANGUAGE_CODE",
    "MEDIA_URL",
    "SITE_URL",
    "STATIC_URL",
    "TIME_ZONE",
)


@cache
def release() -> str:
    """A digest that is the same on every machine with this code, these libraries and these
    settings; worked out once in the life of a process."""
    digest = sha256(repr([getattr(settings, name) for name in SETTINGS]).encode())
    base = Path(settings.BASE_DIR)
    files = {file for folder in CODE for ending in FILES for file in (base / folder).rglob(ending)}
    for file in sorted({*files, base / "requirements.txt"}):
        digest.update(str(file.relative_to(base)).encode())
        digest.update(file.read_bytes())
    return digest.hexdigest()
