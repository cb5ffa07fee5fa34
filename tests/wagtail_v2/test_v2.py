import json
import os
import subprocess
import sys
from pathlib import Path

from django.conf import settings

from tests.wagtail_v2.differences import FAILING

# Whatever in the package speaks to v2's endpoints.
SUITES = (
    "wagtail.api.tests",
    "wagtail.api.v2",
    "wagtail.contrib.redirects.tests.test_redirects_api",
    "wagtail.documents.tests.test_serializers",
)
AT_LEAST = 372  # tests, in Wagtail 8.0.1


def test_wagtails_own_tests_of_v2_pass_but_for_the_deliberate_differences(tmp_path: Path):
    run = subprocess.run(
        [
            *(sys.executable, "-m", "django", "test"),
            *("--settings", "tests.wagtail_v2.settings", "--noinput"),
            *SUITES,
        ],
        cwd=settings.BASE_DIR,
        env={**os.environ, "RESULTS": str(tmp_path)},
        capture_output=True,
        text=True,
    )
    results = tmp_path / "report.json"
    assert results.exists(), run.stderr
    report = json.loads(results.read_text())
    failed = set(report["failed"])
    unexpected = sorted(failed - FAILING.keys())
    assert not unexpected, "\n".join([run.stderr, "Not on the list:", *unexpected])
    passing = sorted(FAILING.keys() - failed)
    assert not passing, "\n".join(["On the list, and pass:", *passing])
    assert report["skipped"] == []
    assert report["run"] >= AT_LEAST
