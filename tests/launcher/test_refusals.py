"""What keeps the portal from running is one clear line, a status, and nothing is lost."""

import ast
import os
import socket
import stat
import sys
from pathlib import Path

import pytest

from tests.launcher.project import ROOT, Project, free_port

ENTRY = ("cms/__init__.py", "cms/launcher/__init__.py", "cms/launcher/__main__.py")


def script(path: Path, text: str) -> Path:
    path.parent.mkdir(exist_ok=True)
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(0o755)
    return path


def test_a_machine_without_python_is_told_what_to_install(project: Project) -> None:
    result = project.make("run", "PYTHON=python3", PATH="/nowhere")

    assert result.returncode
    assert "There is no python3 here. Install Python 3.11 or newer" in result.stdout


def test_an_old_python_is_told_that_it_is_too_old(project: Project, tmp_path: Path) -> None:
    old = (
        "import runpy, sys; sys.version_info = (3, 8, 10, 'final', 0); "
        "sys.argv = ['-m', *sys.argv[4:]]; "
        "runpy.run_module('cms.launcher', run_name='__main__')"
    )
    script(tmp_path / "bin" / "python3", f'exec "{sys.executable}" -c "{old}" "$@"')
    before = project.files()

    result = project.make("run", "PYTHON=python3", PATH=f"{tmp_path}/bin:{os.environ['PATH']}")

    assert result.returncode
    assert "Python 3.8 is too old: Trang needs 3.11 or newer" in result.stdout
    assert "Traceback" not in result.stdout
    assert project.files() == before


@pytest.mark.parametrize("path", ENTRY)
def test_the_entry_can_be_read_by_every_python_3(path: str) -> None:
    ast.parse((ROOT / path).read_text(), feature_version=(3, 6))


def test_a_busy_port_is_said_before_anything_is_written(project: Project) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        before = project.files()

        result = project.make(PORT=str(port))

    assert result.returncode
    assert f"Port {port} is in use" in result.stdout
    assert "make run PORT=" in result.stdout
    assert project.files() == before
    assert not (project.root / ".venv").exists()


def test_the_port_may_stand_in_dot_env(project: Project) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        (project.root / ".env").write_text(f'PORT="{port}"\n')

        result = project.make(PORT="")

    assert f"Port {port} is in use" in result.stdout


@pytest.mark.parametrize("port", ["eight", "0", "65536", "-1", "８０００"])
def test_a_port_that_is_none_is_refused(project: Project, port: str) -> None:
    result = project.make(PORT=port)

    assert result.returncode
    assert "which is no port" in result.stdout
    assert "Traceback" not in result.stdout


@pytest.mark.parametrize(
    ("content", "complaint"),
    [
        (b"DEBUG=true\nthis is no assignment\n", ".env, line 2: expected NAME=value"),
        (b'\n\nSECRET_KEY="hidden\n', ".env, line 3: the quote of SECRET_KEY does not close"),
        (b"SECRET_KEY=hid\x00den\n", ".env, line 1: it holds a NUL byte"),
        (b"# \xe1\xbb\x87\nNAME=hidden\xff\n", ".env, line 2: it is not UTF-8 text"),
    ],
)
def test_a_broken_dot_env_is_named_by_line(
    project: Project, content: bytes, complaint: str
) -> None:
    (project.root / ".env").write_bytes(content)
    before = project.files()

    result = project.make()

    assert result.returncode
    assert complaint in result.stdout
    assert "hid" not in result.stdout
    assert project.files() == before


def test_a_read_only_folder_is_named(project: Project) -> None:
    project.root.chmod(stat.S_IRUSR | stat.S_IXUSR)
    # Root may write everywhere; without this capability the permission bits bind it like others.
    python = sys.executable
    if os.geteuid() == 0:
        python = f"setpriv --bounding-set=-dac_override,-dac_read_search {sys.executable}"
    wrapper = script(project.root.parent / "python3", f'exec {python} "$@"')

    try:
        result = project.make("run", PYTHON=str(wrapper))
    finally:
        project.root.chmod(stat.S_IRWXU)

    assert result.returncode
    assert f"Cannot write in {project.root}: Permission denied." in result.stdout
    assert not (project.root / ".venv").exists()


def test_no_network_is_said_in_one_line_and_a_later_run_goes_on(project: Project) -> None:
    project.install()
    (project.root / "requirements.txt").write_text(
        f"nothing-of-this-name==1 --hash=sha256:{'0' * 64}\n"
    )
    nowhere = f"http://127.0.0.1:{free_port()}/simple"

    result = project.make(PIP_INDEX_URL=nowhere, PIP_RETRIES="0", PIP_CONFIG_FILE=os.devnull)

    assert result.returncode
    assert "No connection to the package index. Check the network" in result.stdout
    assert "var/log/packages.log" in result.stdout
    assert not (project.root / ".env").exists()

    (project.root / "requirements.txt").write_text("# nothing\n")
    (project.var / "check_database.fails").write_text("CommandError: far enough")
    assert "far enough" in project.make().stdout
