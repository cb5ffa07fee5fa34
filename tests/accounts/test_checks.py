"""What is said of settings that would do less than they seem to."""

import pytest

from cms.accounts.checks import groups_exist

pytestmark = pytest.mark.django_db


def test_a_name_that_is_no_group_s_is_named(settings, editor):
    settings.TWO_FACTOR_GROUPS = ["superusers", "Nhóm thử", "Nhom thu"]

    (warning,) = groups_exist(None, databases=["default"])

    assert "'Nhom thu'" in warning.msg


def test_an_empty_database_is_not_asked(settings, monkeypatch):
    settings.TWO_FACTOR_GROUPS = ["Nhóm thử"]
    monkeypatch.setattr(
        "django.db.backends.base.introspection.BaseDatabaseIntrospection.table_names",
        lambda self: [],
    )

    assert groups_exist(None, databases=["default"]) == []
