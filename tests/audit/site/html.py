"""Every page of a portal is valid for the Nu HTML checker."""

import json
import subprocess
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import Any
from urllib.error import HTTPError
from urllib.parse import quote
from xml.etree import ElementTree

from tests.served import opener

JAR = Path("node_modules", "vnu-jar", "build", "dist", "vnu.jar")
LOCATION = "{http://www.sitemaps.org/schemas/sitemap/0.9}loc"
NOT_IN_THE_SITEMAP = (
    "/so-do-trang/",
    "/tin-tuc/?page=2",
    "/tin-tuc/?year=2025&month=7",
    "/tim-kiem/",
    f"/tim-kiem/?q={quote('thanh tra')}",
    "/tim-kiem/?q=xyzxyz",
    "/khong-co-trang-nay/",
)


def pages(address: str) -> Iterator[str]:
    with opener.open(f"{address}/sitemap.xml") as response:
        tree = ElementTree.parse(response)  # our own
    yield from (location.text or "" for location in tree.iter(LOCATION))
    yield from (f"{address}{path}" for path in NOT_IN_THE_SITEMAP)


def read(url: str) -> bytes:
    try:
        with opener.open(url) as response:
            return bytes(response.read())
    except HTTPError as error:
        return error.read()


def check(folder: Path, address: str) -> list[str]:
    """What the checker says of the pages, a line each; warnings too. Needs Java."""
    urls = list(pages(address))
    files = [folder / f"{number}.html" for number in range(len(urls))]
    for url, file in zip(urls, files, strict=True):
        file.write_bytes(read(url))
    command = ["java", "-jar", str(JAR), "--format", "json", "--html", *map(str, files)]
    done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    messages = json.loads(done.stderr)["messages"]
    print(f"Nu: {len(urls)} pages, {len(messages)} messages.")
    return [line(message, urls) for message in messages]


def line(message: dict[str, Any], urls: list[str]) -> str:
    """`url` in a message is a file's, which is named by the page's place in `urls`."""
    url = urls[int(PurePosixPath(message["url"]).stem)]
    return f"{url}: {message['message']}: {message.get('extract', '')}"
