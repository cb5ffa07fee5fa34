"""`python -m tests.audit.site`: the visitor site under the Nu HTML checker and Lighthouse.

Needs Node, npm, Java and Chromium. Both programs have exact versions, in a temporary folder.
"""

import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.audit.portal import demo_portal
from tests.audit.site import html, lighthouse
from tests.browser import find_chromium

PACKAGES = Path(__file__).with_name("package.json")
INSTALL = ("npm", "install", "--silent", "--no-audit", "--no-fund", "--ignore-scripts")
MEASURED = {
    "home": "/",
    "news": "/tin-tuc/",
    "article": "/tin-tuc/cai-cach-hanh-chinh/"
    "thanh-tra-tinh-tien-giang-thi-dua-day-manh-cai-cach-hanh-chinh-2020/",
    "gallery": "/hinh-anh/hoat-dong-thanh-tra-2025/",
}


def main() -> int:
    missing = [program for program in ("npm", "java") if not shutil.which(program)]
    if missing or not find_chromium():
        print("These checks need npm, java and Chromium.", file=sys.stderr)
        return 1
    with TemporaryDirectory() as name:
        folder = Path(name)
        shutil.copy(PACKAGES, folder)
        subprocess.run(INSTALL, cwd=folder, check=True)
        with demo_portal(folder) as address:
            complaints = html.check(folder, address)
            urls = {page: f"{address}{path}" for page, path in MEASURED.items()}
            complaints += lighthouse.check(folder, urls)
    print(*complaints, sep="\n", file=sys.stderr)
    return 1 if complaints else 0


if __name__ == "__main__":
    sys.exit(main())
