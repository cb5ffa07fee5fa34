"""Videos and maps are framed without asking anybody over the network."""

from urllib.parse import parse_qs, urlsplit

import pytest

from cms.content.embeds import find_frame

VIDEO = "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ"


@pytest.mark.parametrize(
    "url",
    [
        "https://www.youtube.com/watch?v=dQw4w9WgXcQ",
        "https://youtube.com/watch?v=dQw4w9WgXcQ&t=42s",
        "https://m.youtube.com/watch?feature=share&v=dQw4w9WgXcQ",
        "https://www.youtube.com/watch?v=dQw4w9WgXcQ#t=10",
        "https://youtu.be/dQw4w9WgXcQ?si=abc",
        "https://www.youtube.com/embed/dQw4w9WgXcQ",
        "https://www.youtube-nocookie.com/embed/dQw4w9WgXcQ?rel=0",
        "https://www.youtube.com/shorts/dQw4w9WgXcQ",
        "https://www.youtube.com/live/dQw4w9WgXcQ?feature=shared",
    ],
)
def test_every_address_of_a_youtube_video_gives_the_frame_without_cookies(url):
    assert find_frame(url) == ("YouTube", VIDEO)


@pytest.mark.parametrize("url", ["https://vimeo.com/76979871", "https://www.vimeo.com/76979871/"])
def test_a_vimeo_video_is_framed_without_tracking(url):
    assert find_frame(url) == ("Vimeo", "https://player.vimeo.com/video/76979871?dnt=1")


def test_a_map_shows_the_same_place_with_a_marker_in_its_middle():
    frame = find_frame("https://www.openstreetmap.org/?mlat=1#map=16/10.3600/106.3650&layers=N")

    assert frame.provider == "OpenStreetMap"
    address = urlsplit(frame.url)
    assert address.hostname == "www.openstreetmap.org"
    query = parse_qs(address.query)
    assert query["marker"] == ["10.36,106.365"]
    west, south, east, north = (float(edge) for edge in query["bbox"][0].split(","))
    assert west < 106.365 < east
    assert south < 10.36 < north
    assert (west + east) / 2 == pytest.approx(106.365, abs=1e-4)


def test_a_map_seen_from_closer_shows_less():
    def width(zoom: int) -> float:
        query = urlsplit(find_frame(f"https://www.openstreetmap.org/#map={zoom}/10/106").url).query
        west, _, east, _ = (float(edge) for edge in parse_qs(query)["bbox"][0].split(","))
        return east - west

    assert width(12) == pytest.approx(2 * width(13), rel=1e-3)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "https://www.youtube.com/",
        "https://www.youtube.com/watch?v=short",
        "https://www.youtube.com/@thanhtra",
        "https://evil.example/?u=https://www.youtube.com/watch?v=dQw4w9WgXcQ",
        "https://www.youtube.com.evil.example/watch?v=dQw4w9WgXcQ",
        "https://evil.example/youtu.be/dQw4w9WgXcQ",
        "javascript:alert('https://youtu.be/dQw4w9WgXcQ')",
        "https://vimeo.com/channels/staffpicks",
        "https://evil.example/vimeo.com/76979871",
        "https://www.openstreetmap.org/relation/1",
        "https://www.google.com/maps/@10.36,106.36,16z",
    ],
)
def test_any_other_address_has_no_frame(url):
    assert find_frame(url) is None
