"""The portal as `make run` serves it, with all that it keeps in a folder of its own."""

import os
from pathlib import Path

os.environ["READ_DOT_ENV"] = "false"

from cms.settings.base import *  # noqa: F403
from cms.settings.base import STORAGES

FOLDER = Path(os.environ["SCRATCH_FOLDER"])

SECRET_KEY = "only-for-measuring-" + "0" * 40
ALLOWED_HOSTS = ["127.0.0.1"]
STATIC_ROOT = FOLDER / "static"
MEDIA_ROOT = FOLDER / "uploads"
# Names with hashes as in production; compressing the files takes long, and nobody asks for one.
STORAGES["staticfiles"] = {
    "BACKEND": "django.contrib.staticfiles.storage.ManifestStaticFilesStorage"
}
TASKS = {"default": {"BACKEND": "django_tasks.backends.immediate.ImmediateBackend"}}
ROOT_URLCONF = "bench.urls"
WSGI_APPLICATION = "bench.wsgi.application"
