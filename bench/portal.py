"""`make bench`: how fast the portal that `make run` serves answers on this machine.

The client runs beside the server and takes its share of the processor, so the figures are for
comparing one state of the code with another, not with a promise.
"""

import http.client
import os
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from statistics import quantiles

HOST = "127.0.0.1"
CONNECTIONS = 8
SECONDS = 5
PATHS = {
    "front page": "/",
    "section": "/tin-tuc/",
    "search page": "/tim-kiem/?q=thanh+tra",
    "list of 20": "/api/v2/pages/?type=news.ArticlePage&limit=20",
    "menu": "/api/v2/navigation/",
    "probe": "/health/live",
}


def ask_repeatedly(port: int, path: str, until: float) -> list[float]:
    """The seconds that each request took, on one connection that is kept open."""
    connection = http.client.HTTPConnection(HOST, port, timeout=60)
    seconds = []
    while (begun := time.monotonic()) < until:
        connection.request("GET", path)
        response = connection.getresponse()
        response.read()
        if response.status != http.client.OK:
            raise SystemExit(f"{path} answers {response.status}.")
        seconds.append(time.monotonic() - begun)
    return seconds


def measure(port: int, path: str) -> str:
    ask_repeatedly(port, path, time.monotonic() + 0.5)  # what is made on first use is made here
    until = time.monotonic() + SECONDS
    with ThreadPoolExecutor(CONNECTIONS) as pool:
        runs = pool.map(lambda _: ask_repeatedly(port, path, until), range(CONNECTIONS))
        times = [seconds for run in runs for seconds in run]
    *_, slow = hundredths = quantiles(times, n=100)
    return f"{len(times) / SECONDS:9.0f} {hundredths[49] * 1000:9.1f} {slow * 1000:9.1f}"


def main() -> None:
    port = int(os.environ.get("PORT") or 8000)
    print(f"{CONNECTIONS} connections, {SECONDS} s each; per second and in ms")
    print(f"{'':14}{'requests':>9} {'half in':>9} {'99% in':>9}")
    try:
        for name, path in PATHS.items():
            print(f"{name:14}{measure(port, path)}", flush=True)
    except ConnectionRefusedError:
        sys.exit(f"Nothing answers on port {port}. Start the portal in another window: make run")


if __name__ == "__main__":
    main()
