"""The launcher's three commands, from the first check to the box."""

import platform
from pathlib import Path

from cms.launcher import console, dotenv, preflight, processes
from cms.launcher.console import Problem, say, step
from cms.launcher.environment import Environment
from cms.launcher.portal import Portal
from cms.launcher.server import serve

ROOT = Path(__file__).resolve().parents[2]
DOT_ENV = ROOT / ".env"
REQUIREMENTS = ["requirements.txt"]
CHANGE_LOGIN = ".venv/bin/python manage.py changepassword admin"


def main(arguments: list[str]) -> int:
    """Returns the exit status: 0 also when a running portal was asked to stop."""
    console.use_any_terminal()
    processes.listen_for_stops()
    command, *rest = arguments or ["run"]
    try:
        if command == "install":
            Environment(ROOT).prepare(rest or REQUIREMENTS)
        elif command == "prepare":
            dotenv.read(DOT_ENV)
            _, password = prepare()
            if password:
                say(login(password))
        elif command == "run":
            run()
        else:
            raise Problem(f"Unknown command {command!r}.", "Known: run, prepare, install.")
    except Problem as problem:
        console.report(problem)
        return 1
    except processes.Stopped:
        say("Stopped; the same command goes on from here.")
        return 130
    return 0


def run() -> None:
    port = preflight.chosen_port(dotenv.read(DOT_ENV))
    with step(f"Port {port} is free"):
        preflight.check_port(port)
    environment, password = prepare(PORT=str(port))
    try:
        serve(environment.python, ROOT, port, welcome(port, password))
    except Problem:
        if password:
            say(login(password))
        raise


def prepare(**variables: str) -> tuple[Environment, str]:
    """Everything short of starting; also returns the new administrator's password, if there is one.

    `variables` go to the environment of Django's commands.
    """
    with step(f"Python {platform.python_version()}"):
        pass
    with step("Folder is writable"):
        preflight.check_writable(ROOT)
    environment = Environment(ROOT)
    environment.prepare(REQUIREMENTS)
    with step("Settings (.env)") as line:
        if dotenv.create(DOT_ENV, ROOT / ".env.example"):
            line.detail = "written, with a secret key of its own"
        dotenv.check_secret_key(DOT_ENV)
    return environment, Portal(environment, **variables).prepare()


def login(password: str) -> str:
    return f"Login: admin, password {password} (shown only now)"


def welcome(port: int, password: str) -> str:
    site = f"http://{preflight.HOST}:{port}"
    rows = [
        ("Site", f"{site}/"),
        ("Admin", f"{site}/admin/"),
        ("API", f"{site}/api/v2/"),
        ("API docs", f"{site}/api/v2/docs/"),
    ]
    if password:
        rows += [("Login", "admin"), ("Password", f"{password}  (shown only this once)")]
    else:
        rows += [("Login", f"admin; a new password: {CHANGE_LOGIN}")]
    return console.box([*rows, ("Stop", "Ctrl-C")])
