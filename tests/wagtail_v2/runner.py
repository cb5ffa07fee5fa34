import json
from typing import Any
from unittest import TestCase, TestSuite
from unittest.runner import TextTestResult

from django.conf import settings
from django.contrib.auth.models import Group
from django.db.models.signals import post_save
from django.dispatch import receiver
from django.test.runner import DiscoverRunner


def test_id(test: TestCase) -> str:
    """Of a subtest, the id of the test that it belongs to."""
    return getattr(test, "test_case", test).id()


def initial_data() -> None:
    """What Wagtail's migrations put into an empty database, as far as tests of the API need it."""
    from wagtail.models import Collection, Locale, Page, Site  # once the applications are loaded

    Group.objects.bulk_create([Group(name="Moderators"), Group(name="Editors")])
    Locale.objects.create(language_code="en")
    Collection.add_root(name="Root")
    root = Page.add_root(title="Root", slug="root")
    home = root.add_child(title="Welcome to your new Wagtail site!", slug="home")
    Site.objects.create(hostname="localhost", root_page=home, is_default_site=True)


@receiver(post_save)
def index_fixture(instance: Any, raw: bool, **kwargs: Any) -> None:
    """Some of Wagtail's tests search for files of a fixture that nobody has indexed."""
    from wagtail.documents import get_document_model  # once the applications are loaded
    from wagtail.images import get_image_model

    from search.index import refresh

    if raw and isinstance(instance, (get_image_model(), get_document_model())):
        refresh(type(instance), [instance.pk])


class ReportingRunner(DiscoverRunner):
    """Django's runner, which also writes down what it saw, in `report.json` among the results."""

    def setup_databases(self, **kwargs: Any) -> Any:
        from media.models import CustomRendition  # once the applications are loaded

        # Wagtail's test project has a constraint of the same name, and PostgreSQL takes but one.
        CustomRendition._meta.constraints = []
        databases = super().setup_databases(**kwargs)
        initial_data()
        return databases

    def run_checks(self, databases: Any) -> None:
        """Django would complain that models of the two projects have the same names; no test goes
        by these."""

    def suite_result(self, suite: TestSuite, result: TextTestResult, **kwargs: Any) -> int:
        failed = {test_id(test) for test, _ in [*result.failures, *result.errors]}
        skipped = {test_id(test) for test, _ in result.skipped}
        report = {"run": result.testsRun, "failed": sorted(failed), "skipped": sorted(skipped)}
        settings.RESULTS.mkdir(exist_ok=True)
        (settings.RESULTS / "report.json").write_text(json.dumps(report, indent=2))
        return super().suite_result(suite, result, **kwargs)
