"""The way from an empty folder to a prepared portal, and what a later run makes of half a way."""

import os
import signal
import socket
import stat

from cms.launcher import dotenv
from tests.launcher.portal.manage import PASSWORD
from tests.launcher.project import Project
from tests.waiting import wait_until

PREPARATION = [
    "check_database --missing",
    "migrate --noinput",
    "compile_translations",
    "collectstatic --noinput",
    "load_demo --if-empty",
    "create_administrator --if-missing",
]


def test_a_second_run_asks_the_database_and_does_nothing_else(project: Project) -> None:
    project.install()

    assert project.prepare().returncode == 0
    assert project.calls() == PREPARATION
    before = project.files()
    assert project.prepare().returncode == 0

    assert project.calls() == [*PREPARATION, "check_database --missing"]
    changed = {path for path, time in project.files().items() if before.get(path) != time}
    assert changed == {"var/calls", "var/log/check_database.log"}


def test_dot_env_gets_a_key_of_its_own_and_is_never_overwritten(project: Project) -> None:
    project.install()
    path = project.root / ".env"

    project.prepare()
    first = path.read_text()
    project.prepare()

    assert path.read_text() == first
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert dotenv.read(path)["DEBUG"] == "true"
    assert len(dotenv.read(path)["SECRET_KEY"]) >= 50
    path.unlink()
    project.prepare()
    assert path.read_text() != first


def test_a_dot_env_without_a_key_is_left_alone_and_refused(project: Project) -> None:
    project.install()
    path = project.root / ".env"
    path.write_text("SECRET_KEY=\n")

    result = project.prepare(SECRET_KEY="")

    assert result.returncode
    assert "SECRET_KEY in .env is empty. Put a long random text there" in result.stdout
    assert path.read_text() == "SECRET_KEY=\n"
    assert project.prepare(SECRET_KEY="from the environment").returncode == 0


def test_a_failing_step_shows_its_log_and_the_next_run_goes_on_from_there(project: Project) -> None:
    project.install()
    failure = project.var / "load_demo.fails"
    failure.write_text("first line\nno space left on device")

    result = project.prepare()

    assert result.returncode
    assert "    no space left on device\nLoading the demo content failed." in result.stdout
    log = project.var / "log" / "load_demo.log"
    assert f"The whole log: {log}" in result.stdout
    assert log.read_text() == "first line\nno space left on device\n"
    failure.unlink()
    (project.var / "calls").write_text("\n".join(PREPARATION[:4]))

    assert project.prepare().returncode == 0
    assert "migrate --noinput" not in project.calls()[4:]
    assert "collectstatic --noinput" not in project.calls()[4:]
    assert project.calls()[-1] == PREPARATION[-1]


def test_what_a_command_of_ours_complains_of_is_one_line(project: Project) -> None:
    project.install()
    (project.var / "check_database.fails").write_text(
        "a warning\nCommandError: The database is newer."
    )

    result = project.prepare()

    assert result.returncode
    assert result.stdout.splitlines()[-1] == "The database is newer."
    assert "a warning" not in result.stdout


def test_settings_that_cannot_be_used_are_one_line(project: Project) -> None:
    project.install()
    (project.var / "check_database.fails").write_text(
        'Traceback:\n  File "/somewhere/cms/settings/base.py", line 3\n'
        'environs.EnvValidationError: Environment variable "DEBUG" invalid.'
    )

    last = project.prepare().stdout.splitlines()[-2]

    assert last == (
        'The settings are not right: Environment variable "DEBUG" invalid. '
        "Correct it in .env or in the environment."
    )


def test_a_new_password_is_not_written_anywhere(project: Project) -> None:
    project.install()

    assert f"password {PASSWORD} (shown only now)" in project.prepare().stdout

    logs = list((project.var / "log").iterdir())
    assert len(logs) == len(PREPARATION)
    assert not any(PASSWORD in log.read_text() for log in logs)


def test_an_environment_that_was_cut_off_is_made_anew(project: Project) -> None:
    """The stop comes while pip waits for an index that accepts the call and never answers."""
    project.install()
    name = f"--require-hashes\nnothing-of-this-name==1 --hash=sha256:{'0' * 64}\n"
    (project.root / "requirements.txt").write_text(name)
    state = project.root / ".venv" / "state.json"
    with socket.create_server(("127.0.0.1", 0)) as index:
        address = f"http://127.0.0.1:{index.getsockname()[1]}/simple"
        running = project.start(PIP_INDEX_URL=address, PIP_CONFIG_FILE=os.devnull)
        connection, _ = index.accept()
        assert not state.exists()

        os.kill(running.process.pid, signal.SIGTERM)

        with connection:
            project.wait_until_ended()
    assert running.process.wait(10)
    assert "the same command goes on from here" in running.text()
    marker = project.root / ".venv" / "left behind"
    marker.touch()
    (project.root / "requirements.txt").write_text("# nothing\n")

    project.prepare()

    assert not marker.exists()
    assert state.exists()


def test_a_stop_during_a_step_ends_it_with_all_that_it_has_started(project: Project) -> None:
    project.install()
    (project.var / "load_demo.hangs").touch()
    running = project.start()
    wait_until(lambda: project.processes("signal.pause"))

    os.kill(running.process.pid, signal.SIGTERM)

    project.wait_until_ended()
    assert "the same command goes on from here" in running.text()


def test_an_environment_that_was_moved_is_made_anew(project: Project) -> None:
    project.install()
    elsewhere = project.root.with_name("moved")
    project.root.rename(elsewhere)
    project.root = elsewhere

    result = project.prepare()

    assert "Python environment: made .venv" in result.stdout
