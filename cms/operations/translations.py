"""The compiled form of the catalogues in `cms/translations`, which gettext reads.

A catalogue for each upstream package, `<package>/vi/LC_MESSAGES/django.po` (`djangojs.po` for what
its scripts say). The compiled files beside them are made on each machine and are not kept in git.
"""

from collections.abc import Iterator
from pathlib import Path

import polib
from django.conf import settings


def catalogues() -> Iterator[Path]:
    for folder in settings.LOCALE_PATHS:
        yield from sorted(Path(folder).glob("*/LC_MESSAGES/*.po"))


def compile_all() -> int:
    """Compile every catalogue; how many there are. Raises OSError, with the line, for one that is
    no catalogue."""
    sources = list(catalogues())
    for source in sources:
        made = polib.pofile(str(source)).to_binary()
        compiled = source.with_suffix(".mo")
        if not compiled.exists() or compiled.read_bytes() != made:
            compiled.write_bytes(made)
        else:
            compiled.touch()
    return len(sources)
