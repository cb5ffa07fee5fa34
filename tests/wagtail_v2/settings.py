"""Wagtail's own test project with this API in it: its models, its stock pictures and documents and
its values of v2's settings, our viewsets.

Our own page types are there as well, for the filters that know them, but no test uses them.
"""

import os
import tempfile
from pathlib import Path

os.environ["READ_DOT_ENV"] = "false"  # a developer's own .env must not change what tests see

import dj_database_url
from wagtail.test.settings import *  # noqa: F403
from wagtail.test.settings import CACHES as WAGTAILS_CACHES
from wagtail.test.settings import INSTALLED_APPS as WAGTAILS_APPS
from wagtail.test.settings import TEMPLATES as WAGTAILS_TEMPLATES

from cms.settings import base

OUR_APPS = ["cms.api", "home", "search", "news", "media", "cms.content", "wagtail_headless_preview"]
INSTALLED_APPS = [*WAGTAILS_APPS, *OUR_APPS]

# The tables are made at once: Wagtail's hundreds of migrations take a minute.
DATABASES = {
    "default": dj_database_url.parse(os.environ.get("TEST_DATABASE_URL", "sqlite://:memory:"))
}
DATABASES["default"]["TEST"] = {"MIGRATE": False}
if DATABASES["default"]["ENGINE"] == "django.db.backends.postgresql":
    DATABASES["default"]["TEST"]["NAME"] = "test_wagtail_v2"
    INSTALLED_APPS.append("django.contrib.postgres")

# Jinja2 is for tests other than those of the API, and not among our requirements.
TEMPLATES = [engine for engine in WAGTAILS_TEMPLATES if "jinja2" not in engine["BACKEND"]]

# The results of a run, and what it uploads.
RESULTS = Path(os.environ.get("RESULTS", Path(tempfile.gettempdir()) / "trang-wagtail-v2"))
MEDIA_ROOT = RESULTS / "uploads"

ROOT_URLCONF = "tests.wagtail_v2.urls"
TEST_RUNNER = "tests.wagtail_v2.runner.ReportingRunner"

SITE_URL = "http://testserver"
FRONTEND_URL = ""
PREVIEW_MAX_AGE = base.PREVIEW_MAX_AGE
WAGTAIL_HEADLESS_PREVIEW = base.WAGTAIL_HEADLESS_PREVIEW
WAGTAILAPI_LIMIT_MAX = 20  # Wagtail's; ours is read where parameters are declared
REST_FRAMEWORK = base.REST_FRAMEWORK

# Nothing is kept from one test to the next.
WAGTAILSEARCH_BACKENDS = base.WAGTAILSEARCH_BACKENDS
CACHES = {**WAGTAILS_CACHES, "answers": {"BACKEND": "django.core.cache.backends.dummy.DummyCache"}}
