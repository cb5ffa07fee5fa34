"""The portal under `make run`: up together, down together."""

import http.client
import os
import signal
import socket
from concurrent.futures import ThreadPoolExecutor

import pytest

from tests.launcher.portal.manage import PASSWORD
from tests.launcher.project import Project, Running
from tests.waiting import wait_until

WORKER = "db_worker --queue-name=* --no-reload"


def ask(project: Project, path: str) -> int:
    connection = http.client.HTTPConnection("127.0.0.1", project.port, timeout=60)
    connection.request("GET", path)
    response = connection.getresponse()
    response.read()
    connection.close()
    return response.status


def start(project: Project) -> Running:
    running = project.start()
    wait_until(running.is_up)
    return running


def assert_all_is_gone(project: Project) -> None:
    project.wait_until_ended()
    assert not list(project.var.glob("*.pid"))
    assert refuses(project)


def test_the_box_comes_when_the_site_answers_and_shows_a_new_password_once(
    project: Project,
) -> None:
    project.install()

    first = start(project)
    assert ask(project, "/") == 200
    os.kill(first.process.pid, signal.SIGTERM)
    first.process.wait(60)
    assert_all_is_gone(project)
    second = start(project)

    for running in (first, second):
        assert f"http://127.0.0.1:{project.port}/api/v2/docs/" in running.text()
    assert PASSWORD in first.text()
    assert PASSWORD not in second.text()
    assert "manage.py changepassword admin" in second.text()
    wait_until(lambda: {WORKER, "scheduler"} <= set(project.calls()))


@pytest.mark.parametrize("stop", ["SIGTERM", "Ctrl-C"])
def test_a_stop_lets_a_request_finish_and_leaves_nothing_behind(
    project: Project, stop: str
) -> None:
    project.install()
    running = start(project)
    with ThreadPoolExecutor() as pool:
        answer = pool.submit(ask, project, "/slow")
        wait_until((project.var / "begun").exists)

        if stop == "SIGTERM":
            os.kill(running.process.pid, signal.SIGTERM)
        else:
            running.press_ctrl_c()

        wait_until(lambda: "Finishing what is under way" in running.text())
        wait_until(lambda: refuses(project))
        assert not answer.done()
        (project.var / "go-on").touch()
        assert answer.result() == 200
    running.process.wait(60)
    assert "Stopped." in running.text()
    assert_all_is_gone(project)


def refuses(project: Project) -> bool:
    # Only a connection: one that waits while the door closes is reset, or never answered.
    try:
        socket.create_connection(("127.0.0.1", project.port), timeout=10).close()
    except ConnectionRefusedError:
        return True
    return False


def test_a_site_that_cannot_start_ends_everything_and_says_so(project: Project) -> None:
    project.install()
    (project.var / "wsgi.fails").touch()

    result = project.make()

    assert result.returncode
    assert "this site cannot start" in result.stdout
    assert "The web server did not start." in result.stdout
    assert f"password {PASSWORD}" in result.stdout
    assert_all_is_gone(project)


def test_a_worker_that_dies_is_started_again(project: Project) -> None:
    project.install()
    start(project)
    wait_until(lambda: WORKER in project.calls())  # the site may answer before the worker works
    (worker,) = project.processes("db_worker")

    worker.kill()

    wait_until(lambda: project.calls().count(WORKER) == 2)
