"""How a program that a test starts reaches the test's own database."""

import os
from urllib.parse import urlsplit

from django.db import connection


def environment() -> dict[str, str]:
    """The variables with which a program sees what the running test has committed."""
    name = connection.settings_dict["NAME"]
    if connection.vendor == "sqlite":
        url = f"sqlite:///{name}"
    else:
        url = urlsplit(os.environ["TEST_DATABASE_URL"])._replace(path=f"/{name}").geturl()
    return {
        **os.environ,
        "DJANGO_SETTINGS_MODULE": "cms.settings.test",
        "TEST_DATABASE_URL": url,
    }
