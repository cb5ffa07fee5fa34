"""The test-suite, on the database that TEST_DATABASE_URL names (SQLite without it)."""

import os
import tempfile
from pathlib import Path

os.environ["READ_DOT_ENV"] = "false"  # a developer's own .env must not change what tests see

from cms.settings.base import *  # noqa: F403
from cms.settings.base import VAR_DIR, database, env
from cms.settings.logging import logging_config

SECRET_KEY = "only-for-tests-" + "0" * 40
ALLOWED_HOSTS = ["*"]
DATABASES = {"default": database(env.str("TEST_DATABASE_URL", f"sqlite:///{VAR_DIR}/test.sqlite3"))}
if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":
    # A file, because an in-memory database has no WAL and cannot be shared by processes.
    DATABASES["default"]["TEST"] = {"NAME": VAR_DIR / "test.sqlite3"}
TASKS = {"default": {"BACKEND": "django_tasks.backends.immediate.ImmediateBackend"}}
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
MEDIA_ROOT = Path(tempfile.gettempdir()) / "trang-test-uploads"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"},
}
WHITENOISE_AUTOREFRESH = True
WHITENOISE_USE_FINDERS = True
LOGGING = logging_config("console", "WARNING")
