"""The demo portal, loaded once for the tests in this folder, as `load_demo` loads it.

Only the pictures are others: single-coloured and small, since drawing them takes longer than all
else.
"""

from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from django.conf import settings as django_settings
from django.core.cache import cache
from django.core.management import call_command
from django.db import transaction
from PIL import Image
from wagtail.models import Site

from cms.demo import library
from cms.demo.actions import load_site
from cms.demo.photographs import CATALOGUE

SCALE = 20


def blank(name: str) -> bytes:
    encoded = BytesIO()
    Image.new("RGB", small(name), "#789").save(encoded, "JPEG")
    return encoded.getvalue()


def small(name: str) -> tuple[int, int]:
    width, height = CATALOGUE[name].size
    return width // SCALE, height // SCALE


@pytest.fixture(scope="package")
def portal(django_db_setup, django_db_blocker, tmp_path_factory) -> Iterator[Path]:
    """Where the portal's uploads lie. Its rows go when the last test of the folder has run."""
    uploads = tmp_path_factory.mktemp("portal")
    photographs = {name: entry._replace(size=small(name)) for name, entry in CATALOGUE.items()}
    with django_db_blocker.unblock(), transaction.atomic():
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(django_settings, "MEDIA_ROOT", uploads)
            patch.setattr(library, "CATALOGUE", photographs)
            patch.setattr(
                load_site, "draw_photographs", lambda names, progress: {n: blank(n) for n in names}
            )
            call_command("load_demo", verbosity=0)
        yield uploads
        transaction.set_rollback(True)
    Site.clear_site_root_paths_cache()


@pytest.fixture(autouse=True)
def uploads(portal: Path, db, settings) -> Path:
    """The files of the portal, in place of the empty folder that other tests have."""
    settings.MEDIA_ROOT = portal
    cache.clear()
    Site.clear_site_root_paths_cache()
    return portal
