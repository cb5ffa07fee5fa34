"""`python -m tests.audit.wagtail_js`: a front end with the npm client wagtail-js, as it comes.

Needs Node and npm. The client has an exact version and goes into a temporary folder.
"""

import json
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tests.audit.portal import demo_portal
from tests.served import opener

HERE = Path(__file__).parent
FILES = ("package.json", "front_end.mjs")


def run(folder: Path, *command: str) -> None:
    print("·", *command, flush=True)
    subprocess.run(command, cwd=folder, check=True)


def read(address: str, path: str) -> Any:
    with opener.open(f"{address}/api/v2{path}") as response:
        return json.load(response)


def without_client(address: str, path: str | dict[str, str]) -> Any:
    """What is at a path; at one that is named as a list, its only item."""
    if isinstance(path, str):
        return read(address, path)
    (item,) = read(address, path["list"])["items"]
    return item


def main() -> int:
    if not shutil.which("npm"):
        print("There is no npm here; this check needs Node.", file=sys.stderr)
        return 1
    with TemporaryDirectory() as name:
        folder = Path(name)
        for file in FILES:
            shutil.copy(HERE / file, folder)
        try:
            run(folder, "npm", "install", "--silent", "--no-audit", "--no-fund", "--ignore-scripts")
            with demo_portal(folder) as address:
                run(folder, "node", "front_end.mjs", address, "answers.json")
                answers = json.loads((folder / "answers.json").read_text())
                others = [
                    answer["path"]
                    for answer in answers
                    if without_client(address, answer["path"]) != answer["got"]
                ]
        except subprocess.CalledProcessError:
            return 1
    if others or not answers:
        print("Another answer without the client:", *others, file=sys.stderr)
        return 1
    print(f"wagtail-js: {len(answers)} answers, each the same as without it.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
