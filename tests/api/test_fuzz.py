"""Requests made up from openapi.json, right ones and wrong ones, get answers that it describes."""

from dataclasses import dataclass, field
from typing import Any
from zlib import crc32

import pytest
import schemathesis
from django.core.signals import request_finished, request_started
from django.core.wsgi import get_wsgi_application
from django.db import close_old_connections
from hypothesis import HealthCheck, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    negative_data_rejection,
    response_schema_conformance,
    status_code_conformance,
)
from wagtail.contrib.redirects.models import Redirect

from cms.api.openapi.document import document
from cms.content.previews import DraftPreview
from tests.factories import UserFactory

CHECKS = [
    not_a_server_error,
    status_code_conformance,
    content_type_conformance,
    response_schema_conformance,
    negative_data_rejection,
]
ADDRESSES = ["/", "/tin-tuc/thanh-tra/", "/tin-tuc/thanh-tra/bai/", "/cu/", "/khong-co/"]
WORDS = {
    "fields": ["*", "_", "_,title", "-meta", "*,-title"],
    "order": ["id", "-title", "random", "title,-id"],
    "search": ["bài", "khối loại", "mẫu"],
    "type": ["news.ArticlePage", "media.GalleryPage", "news.NewsIndexPage,home.HomePage"],
    "html_path": ADDRESSES,
    "path": ADDRESSES,
    "cursor": ["now"],
    "locale": ["vi"],
    "site": ["testserver"],
    "content_type": ["news.articlepage"],
}


@dataclass
class Portal:
    """What there is: ids by endpoint, and words that mean something in a parameter."""

    ids: dict[str, list[int]]
    words: dict[str, list[str]]
    statuses: set[int] = field(default_factory=set)

    def put_sense_into(self, case: Any) -> None:
        """A right request names nothing that exists, except by chance; mostly, let it."""
        if case.meta.generation.mode.is_negative:
            return
        ids = self.ids.get(case.operation.path.split("/")[1], [1])
        for values, known in (
            (case.path_parameters, {"pk": ids, "page_id": ids}),
            (case.query or {}, self.words | {"id": ids}),
        ):
            for name in values.keys() & known.keys():
                chance = crc32(repr(values[name]).encode())
                if chance % 4:
                    values[name] = known[name][chance % len(known[name])]


@pytest.fixture
def portal(front_page, section, gallery, article, image, document):
    """A portal with something of everything, in a transaction that no request ends."""
    redirect = Redirect.objects.create(old_path="/cu", redirect_page=article)
    token = DraftPreview.keep(article, UserFactory(is_superuser=True))
    pages = [front_page, section, gallery, article]
    portal = Portal(
        ids={
            "pages": [page.pk for page in pages],
            "images": [image.pk],
            "documents": [document.pk],
            "redirects": [redirect.pk],
            "ratings": [article.pk],
        },
        words=WORDS | {"token": [token]},
    )
    signals = (request_started, request_finished)
    for signal in signals:
        signal.disconnect(close_old_connections)
    yield portal
    for signal in signals:
        signal.connect(close_old_connections)
    assert portal.statuses & {200, 302}, "nothing was asked for that there is"


schema = schemathesis.openapi.from_dict(document())
schema.app = get_wsgi_application()


@schema.parametrize()
@settings(
    max_examples=50,
    derandomize=True,
    database=None,
    deadline=None,
    suppress_health_check=list(HealthCheck),
)
def test_every_answer_is_as_documented(case, portal):
    portal.put_sense_into(case)
    response = case.call(headers={"Accept-Encoding": "identity"})
    portal.statuses.add(response.status_code)
    # `fields=` chooses other keys than the described ones, as its description says.
    but = [response_schema_conformance] if "fields" in (case.query or {}) else []
    case.validate_response(response, checks=CHECKS, excluded_checks=but)
