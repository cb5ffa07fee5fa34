"""A Chromium for the journeys: one that is on the machine, or one that can be installed."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

from playwright.sync_api import sync_playwright

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")


def find_chromium() -> str | None:
    """The path of a Chromium that starts: what CHROMIUM names, one on PATH, or Playwright's own."""
    for path in (os.environ.get("CHROMIUM"), *map(shutil.which, NAMES)):
        if path and starts(path):
            return path
    return playwrights_own()


def install_chromium() -> str | None:
    """Try the system's packages if this user may, then Playwright's; the path if that worked."""
    if os.geteuid() == 0 and shutil.which("apt-get"):
        quietly("apt-get", "update")
        quietly("apt-get", "install", "--yes", "--no-install-recommends", "chromium")
        if found := find_chromium():
            return found
    with_libraries = ["--with-deps"] if os.geteuid() == 0 else []
    quietly(sys.executable, "-m", "playwright", "install", *with_libraries, "chromium")
    return find_chromium()


def starts(path: str) -> bool:
    """Some distributions put a program of that name there which only says how to get another."""
    try:
        return subprocess.run([path, "--version"], capture_output=True).returncode == 0
    except OSError:
        return False


def playwrights_own() -> str | None:
    with sync_playwright() as playwright:
        path = playwright.chromium.executable_path
    return path if Path(path).exists() else None


def quietly(*command: str) -> None:
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
