"""What Lighthouse says of a portal on a phone."""

import json
import os
import subprocess
from pathlib import Path
from typing import Final

from tests.browser import find_chromium

FLAGS = "--headless --no-sandbox --disable-gpu --disable-background-networking"
LOWEST: Final = {"performance": 95, "accessibility": 100, "best-practices": 95, "seo": 100}


def check(folder: Path, urls: dict[str, str]) -> list[str]:
    """What is below the lowest score, a line each. Prints a table of all."""
    print(f"{'Lighthouse':16}", *(f"{category:>15}" for category in LOWEST))
    complaints = []
    for name, url in urls.items():
        report = ask(folder, url)
        scores = {
            category: round(100 * report["categories"][category]["score"]) for category in LOWEST
        }
        print(f"{name:16}", *(f"{score:>15}" for score in scores.values()))
        failed = [audit["title"] for audit in report["audits"].values() if audit.get("score") == 0]
        complaints += [
            f"{name}: {category} {score}, at least {LOWEST[category]}: {'; '.join(failed)}"
            for category, score in scores.items()
            if score < LOWEST[category]
        ]
    return complaints


def ask(folder: Path, url: str) -> dict:
    report = folder / "report.json"
    command = [
        *("node_modules/.bin/lighthouse", url, "--quiet", "--output=json"),
        *(f"--output-path={report}", f"--chrome-flags={FLAGS}"),
        f"--only-categories={','.join(LOWEST)}",
    ]
    environment = os.environ | {"CHROME_PATH": find_chromium() or ""}
    subprocess.run(command, cwd=folder, env=environment, check=True)
    found: dict = json.loads(report.read_text())
    return found
