"""Videos and maps that editors may embed, without asking anybody over the network.

An oEmbed look-up would make a page wait for another company's server, on the editor's save and
again on a visitor's request. The addresses of these few services hold all that a frame needs.
"""

import re
from typing import Final, NamedTuple
from urllib.parse import urlencode

# Degrees from the middle of a map's frame to its edges at zoom 0; each zoom step halves them.
MAP_SPAN_LONGITUDE: Final = 512.0
MAP_SPAN_LATITUDE: Final = 256.0

YOUTUBE: Final = re.compile(
    r"^https?://(?:youtu\.be/|(?:www\.|m\.)?youtube(?:-nocookie)?\.com/"
    r"(?:watch\?(?:[^#]*&)?v=|embed/|shorts/|live/))(?P<id>[\w-]{11})(?:[?&#/].*)?$"
)
VIMEO: Final = re.compile(r"^https?://(?:www\.)?vimeo\.com/(?P<id>\d+)/?$")
OPENSTREETMAP: Final = re.compile(
    r"^https?://(?:www\.)?openstreetmap\.org/[^#]*#map="
    r"(?P<zoom>\d{1,2})/(?P<latitude>-?\d{1,2}(?:\.\d+)?)/(?P<longitude>-?\d{1,3}(?:\.\d+)?)"
)
SERVICES: Final = {"YouTube": YOUTUBE, "Vimeo": VIMEO, "OpenStreetMap": OPENSTREETMAP}


class Frame(NamedTuple):
    """What an embedded content is shown in: the service's name and an iframe's address."""

    provider: str
    url: str


def find_frame(url: str) -> Frame | None:
    """The frame for the content at `url`, or None when no known service has it."""
    for provider, pattern in SERVICES.items():
        if match := pattern.match(url):
            return Frame(provider, _frame_url(provider, match))
    return None


def _frame_url(provider: str, match: re.Match[str]) -> str:
    """The variant that sets no cookies, where the service has one."""
    if provider == "YouTube":
        return f"https://www.youtube-nocookie.com/embed/{match['id']}"
    if provider == "Vimeo":
        return f"https://player.vimeo.com/video/{match['id']}?dnt=1"
    return _map_url(int(match["zoom"]), float(match["latitude"]), float(match["longitude"]))


def _map_url(zoom: int, latitude: float, longitude: float) -> str:
    across, up = MAP_SPAN_LONGITUDE / 2**zoom, MAP_SPAN_LATITUDE / 2**zoom
    box = (longitude - across, latitude - up, longitude + across, latitude + up)
    query = {
        "bbox": ",".join(f"{edge:.5f}" for edge in box),
        "layer": "mapnik",
        "marker": f"{latitude},{longitude}",
    }
    return f"https://www.openstreetmap.org/export/embed.html?{urlencode(query)}"
