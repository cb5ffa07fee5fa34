"""What the portal is asked, and how the same is asked so that no kept answer fits.

Answers are kept by version and address, and the address has the port in `Host`. The portal does not
look at that port, so another port for each request makes each cost what the first one costs.
"""

import json
from collections.abc import Iterator
from itertools import count
from typing import Any
from urllib.parse import urlencode, urlsplit
from urllib.request import ProxyHandler, build_opener

ARTICLES = "/api/v2/pages/?type=news.ArticlePage&order=-date"
SEARCHED = "học phí"  # in 759 of 10,000 articles
FIRST_PORT, PORTS = 1024, 60_000


def questions(port: int, articles: int) -> dict[str, str]:
    """Paths by what they ask for."""
    deep = max(articles - 100, 0)
    (newest,) = read(port, f"{ARTICLES}&limit=1&fields=html_url")["items"]
    found = {
        "API: 20 articles with cover": f"{ARTICLES}&limit=20",
        "API: 20 articles, `fields=*`": f"{ARTICLES}&limit=20&fields=*",
        "API: one article": f"/api/v2/pages/{newest['id']}/",
        f"API: 20 articles after {deep:,}, by offset": f"{ARTICLES}&limit=20&offset={deep}",
    }
    if cursor := path_after(port, deep):
        found[f"API: 20 articles after {deep:,}, by cursor"] = cursor
    return found | {
        "API: search": f"/api/v2/pages/?{urlencode({'search': SEARCHED, 'limit': 20})}",
        "API: menu": "/api/v2/navigation/",
        "HTML: front page": "/",
        "HTML: section": "/tin-tuc/",
        "HTML: article": urlsplit(newest["meta"]["html_url"]).path,
        "HTML: search": f"/tim-kiem/?{urlencode({'q': SEARCHED})}",
    }


def path_after(port: int, depth: int) -> str:
    """The list of 20 that begins after so many articles, as its links lead there; empty where lists
    have no links."""
    path = f"{ARTICLES}&limit=100"
    for _ in range(depth // 100):
        link = read(port, path)["meta"].get("next")
        if not link:
            return ""
        parts = urlsplit(link)
        path = f"{parts.path}?{parts.query}"
    return path.replace("limit=100", "limit=20")


def read(port: int, path: str) -> dict[str, Any]:
    with build_opener(ProxyHandler({})).open(f"http://127.0.0.1:{port}{path}") as response:
        answer: dict[str, Any] = json.loads(response.read())
        return answer


def kept(port: int, path: str, *headers: str) -> Iterator[bytes]:
    request = "\r\n".join([f"GET {path} HTTP/1.1", f"Host: 127.0.0.1:{port}", *headers, "", ""])
    while True:
        yield request.encode()


_numbers = count()


def cold(path: str) -> Iterator[bytes]:
    """Goes on with the ports where the last one stopped, so that no address comes twice."""
    for number in _numbers:
        port = FIRST_PORT + number % PORTS
        yield f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n\r\n".encode()


def entity_tag(port: int, path: str) -> str:
    with build_opener(ProxyHandler({})).open(f"http://127.0.0.1:{port}{path}") as response:
        return str(response.headers["ETag"])
