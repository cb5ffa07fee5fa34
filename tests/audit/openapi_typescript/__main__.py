"""`python -m tests.audit.openapi_typescript`: openapi.json as TypeScript, strictly compiled.

Needs Node and npm. The tools have exact versions and go into a temporary folder.
"""

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

import django

HERE = Path(__file__).parent
FILES = ("package.json", "front_end.ts", "vague.mjs")
TOOLS = Path("node_modules") / ".bin"
STRICT = ("--strict", "--noUncheckedIndexedAccess", "--noEmit", "--target", "es2022")


def run(folder: Path, *command: str) -> None:
    print("·", *command, flush=True)
    subprocess.run(command, cwd=folder, check=True)


def vague_types_are_found(folder: Path) -> bool:
    """A search that finds nothing anywhere would be content with everything."""
    (folder / "vague.ts").write_text("export interface A { body: { value: unknown }[] }\n")
    tried = subprocess.run(
        ["node", "vague.mjs", "vague.ts"], cwd=folder, capture_output=True, text=True
    )
    return tried.returncode == 1 and "unknown" in tried.stderr


def main() -> int:
    os.environ["DJANGO_SETTINGS_MODULE"] = "cms.settings.test"
    django.setup()
    from cms.api.openapi.document import document  # it needs the applications

    if not shutil.which("npm"):
        print("There is no npm here; this check needs Node.", file=sys.stderr)
        return 1
    with TemporaryDirectory() as name:
        folder = Path(name)
        for file in FILES:
            shutil.copy(HERE / file, folder)
        (folder / "openapi.json").write_text(json.dumps(document()))
        try:
            run(folder, "npm", "install", "--silent", "--no-audit", "--no-fund", "--ignore-scripts")
            run(folder, str(TOOLS / "openapi-typescript"), "openapi.json", "-o", "api.ts")
            run(folder, str(TOOLS / "tsc"), *STRICT, "front_end.ts")
            run(folder, "node", "vague.mjs", "api.ts")
        except subprocess.CalledProcessError:
            return 1
        if not vague_types_are_found(folder):
            print("vague.mjs does not find `unknown`: do not trust it.", file=sys.stderr)
            return 1
    print("openapi.json as TypeScript: precise, and strictly compiled.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
