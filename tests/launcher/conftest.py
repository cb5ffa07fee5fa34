from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.launcher.project import Project


@pytest.fixture
def project(tmp_path: Path) -> Iterator[Project]:
    """The launcher in a project folder of its own, with a portal that needs no Django.

    What a test leaves running there is ended.
    """
    project = Project(tmp_path / "trang")
    yield project
    project.end_everything()
