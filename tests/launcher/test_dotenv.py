"""The launcher and the settings must read one `.env` alike."""

from pathlib import Path

import pytest
from dotenv import dotenv_values

from cms.launcher import dotenv
from cms.launcher.console import Problem


@pytest.mark.parametrize(
    "line",
    [
        "NAME=value",
        "NAME=",
        "NAME = value",
        "export NAME=value",
        "NAME=một giá trị",
        "NAME='single # quoted'",
        'NAME="double # quoted" # comment',
        "NAME=bare # comment",
        "NAME=bare#no comment",
        "NAME=a=b&c",
        "# NAME=commented",
        "",
    ],
)
def test_a_line_means_the_same_to_the_launcher_and_to_the_settings(
    tmp_path: Path, line: str
) -> None:
    path = tmp_path / ".env"
    path.write_text(f"{line}\n")

    assert dotenv.read(path) == dotenv_values(path)


def test_what_is_no_file_is_refused_in_one_line(tmp_path: Path) -> None:
    (tmp_path / ".env").mkdir()

    with pytest.raises(Problem, match="cannot be read"):
        dotenv.read(tmp_path / ".env")
