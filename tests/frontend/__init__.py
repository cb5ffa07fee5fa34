"""A front end on an origin of its own: a page and a script, and a server that hands them out."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

FOLDER = Path(__file__).parent


class Handler(SimpleHTTPRequestHandler):
    """Serves the folder; a frame around its pages is allowed to the CMS at `cms` only."""

    def __init__(self, *args, cms: str, **kwargs) -> None:
        self.cms = cms
        super().__init__(*args, directory=FOLDER, **kwargs)

    def do_GET(self) -> None:
        if self.path != "/cms.json":
            return super().do_GET()
        body = json.dumps({"url": self.cms}).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
        return None

    def end_headers(self) -> None:
        self.send_header("Content-Security-Policy", f"frame-ancestors {self.cms}")
        self.send_header("Referrer-Policy", "no-referrer")
        super().end_headers()

    def log_message(self, *args) -> None:
        """Nothing: the addresses have tokens in them."""


@contextmanager
def serving(cms: str) -> Iterator[str]:
    """The front end for the CMS at the address `cms`; yields its own address."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Handler, cms=cms))
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
