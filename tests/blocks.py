"""One block of a body, as readers get it."""

from typing import Any

from django.test import RequestFactory
from wagtail.blocks import StreamBlock, StreamValue

from cms.content.blocks import BodyBlock

BODY = BodyBlock()


def block(kind: str, raw: Any, body: StreamBlock = BODY) -> StreamValue.StreamChild:
    """The block that a body has when this raw value is stored."""
    return body.to_python([{"type": kind, "value": raw}])[0]


def api(kind: str, raw: Any, body: StreamBlock = BODY, host: str = "testserver") -> Any:
    """What the content API says of the block."""
    found = block(kind, raw, body)
    request = RequestFactory(SERVER_NAME=host).get("/")
    return found.block.get_api_representation(found.value, {"request": request})


def html(kind: str, raw: Any, body: StreamBlock = BODY) -> str:
    """What the site shows of the block."""
    return block(kind, raw, body).render({"request": RequestFactory().get("/")}).strip()


def clean(kind: str, raw: Any, body: StreamBlock = BODY) -> Any:
    """What the editor's form makes of the block; raises ValidationError."""
    found = block(kind, raw, body)
    return found.block.clean(found.value)
