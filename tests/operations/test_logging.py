import json
import logging
import sys

import pytest
from django.core.exceptions import ImproperlyConfigured
from django.http import HttpResponse
from django.test import RequestFactory

from cms.operations.middleware import RequestLogMiddleware
from cms.settings.logging import logging_config


@pytest.fixture
def lines(caplog):
    """What is logged while a test runs, as dictionaries."""
    caplog.set_level(logging.INFO)
    return lambda: [record.msg for record in caplog.records if isinstance(record.msg, dict)]


@pytest.mark.django_db
def test_a_request_is_one_line_with_the_id_that_the_response_carries(client, lines):
    response = client.get("/robots.txt")

    (line,) = lines()
    assert line["request"] == "GET /robots.txt"
    assert line["code"] == response.status_code
    assert line["request_id"] == response["X-Request-ID"]
    assert "127.0.0.1" not in str(line)


@pytest.mark.parametrize(
    ("address", "logged"),
    [
        (
            "/api/v2/page_preview/?content_type=a&token=secret",
            "/api/v2/page_preview/?content_type&token",
        ),
        ("/tim-kiem/?q=secret", "/tim-kiem/?q"),
        ("/admin/password_reset/confirm/MQ/secret-token/", "/admin/password_reset/confirm/…"),
        ("/tin-tuc/", "/tin-tuc/"),
    ],
)
def test_what_a_visitor_typed_and_every_token_stay_out_of_the_log(address, logged):
    request = RequestFactory().get(address)

    assert RequestLogMiddleware.format_request(request) == f"GET {logged}"


def test_the_log_does_not_ask_for_a_session_to_name_the_user(lines):
    class User:
        """Fails the test when anything but the log's own question is asked of it."""

        def __getattr__(self, name):
            raise AssertionError(name)

    request = RequestFactory().get("/")
    request.user = User()

    RequestLogMiddleware(lambda request: HttpResponse())(request)

    assert "user_id" not in lines()[-1]


def test_production_writes_one_json_object_a_line_also_for_libraries():
    formatting = logging_config("json", "INFO")["formatters"]["lines"]
    formatter = formatting.pop("()")(**formatting)
    try:
        raise ValueError("hỏng")
    except ValueError:
        record = logging.getLogger("library").makeRecord(
            "library",
            logging.ERROR,
            __file__,
            1,
            "Saved %s",
            ("ảnh",),
            sys.exc_info(),
        )

    text = formatter.format(record)

    assert "\n" not in text
    line = json.loads(text)
    assert line["event"] == "Saved ảnh"
    assert line["level"] == "error"
    assert "ValueError: hỏng" in line["exception"]


@pytest.mark.parametrize(("style", "level"), [("xml", "INFO"), ("json", "LOUD")])
def test_an_unknown_format_or_level_is_refused_by_name(style, level):
    with pytest.raises(ImproperlyConfigured, match=r"xml|LOUD"):
        logging_config(style, level)


def test_the_development_server_writes_no_line_with_the_values_of_a_query(caplog):
    logging.getLogger("django.server").error('"GET /api/v2/page_preview/?token=secret" 404')

    assert "secret" not in caplog.text
