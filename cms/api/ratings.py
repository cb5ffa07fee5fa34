"""`ratings/<page id>/`: what visitors think of an article, and the vote of this one."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from django.core.exceptions import RequestDataTooBig
from django.http import HttpRequest
from pydantic import TypeAdapter, ValidationError
from rest_framework.exceptions import APIException
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.views import APIView

from cms.api.errors import ParameterError
from cms.api.openapi.operations import Operation, answers
from cms.api.shapes import RatingData, VoteData
from cms.content import networks
from news import ratings
from news.models.ratings import SCALE

LARGEST: Final = 512 * 1024  # bytes
CONFLICTS: Final = (403, 404, 409)
vote_data: TypeAdapter[VoteData] = TypeAdapter(VoteData)


class RefusedError(APIException):
    """With a status of its own."""

    def __init__(self, status_code: int, message: str) -> None:
        super().__init__(message)
        self.status_code = status_code


class NotCountedError(APIException):
    """What is not counted is refused with a status that says why, and with words for the reader."""

    def __init__(self, error: ratings.RatingError) -> None:
        super().__init__({"message": error.message, "explanation": error.explanation})
        self.status_code = error.status
        self.wait = error.seconds  # the framework says them as Retry-After


class RatingView(APIView):
    """The votes for an article: how many, of how many stars each, and their average.

    A visitor is known by a cookie that the first vote sets; another vote takes the place of the
    first, and DELETE takes it back. Never kept: no answer is of an earlier moment.
    """

    operations = {
        "get": Operation(
            "read_rating",
            "How an article is rated",
            answers(RatingData),
            errors=(400, 404),
            is_kept=False,
        ),
        "post": Operation(
            "rate",
            "Vote, or vote again",
            answers(RatingData),
            is_kept=False,
            body=VoteData,
            errors=(400, *CONFLICTS, 413, 415, 429),
        ),
        "delete": Operation(
            "withdraw_rating",
            "Take the vote back",
            answers(RatingData),
            is_kept=False,
            errors=(400, *CONFLICTS),
        ),
    }

    def get(self, request: Request, page_id: int) -> Response:
        self.operations["get"].check(request)
        visitor = ratings.known_visitor(request._request)
        with refusing():
            return answer(ratings.rating(page_id, visitor))

    def post(self, request: Request, page_id: int) -> Response:
        self.operations["post"].check(request)
        visit = ratings.visit(request._request)
        with refusing():
            refuse_strangers(request._request)
            stars = vote_of(request._request)
            network = networks.network(request._request)
            response = answer(ratings.vote(page_id, visit.visitor, stars, network))
        visit.remember(response)
        return response

    def delete(self, request: Request, page_id: int) -> Response:
        self.operations["delete"].check(request)
        visitor = ratings.known_visitor(request._request)
        with refusing():
            refuse_strangers(request._request)
            return answer(ratings.withdraw(page_id, visitor or ""))


def answer(rating: ratings.Rating) -> Response:
    data: RatingData = {
        "page": rating.article.pk,
        "average": rating.summary.average,
        "count": rating.summary.count,
        "scale": SCALE,
        "distribution": {str(stars): n for stars, n in rating.summary.distribution.items()},
        "yours": rating.yours,
    }
    return Response(data, headers={"Cache-Control": "no-store"})


def refuse_strangers(request: HttpRequest) -> None:
    """Raises RatingError."""
    if not ratings.is_from_us(request):
        raise ratings.StrangerError


def vote_of(request: HttpRequest) -> int:
    """The stars in the body of a request. Raises APIException."""
    if request.content_type != "application/json":
        raise RefusedError(415, "The body must be application/json.")
    if int(request.headers.get("Content-Length") or 0) > LARGEST:
        raise RefusedError(413, f"The body must be at most {LARGEST} bytes.")
    try:
        return vote_data.validate_json(request.body)["stars"]
    except RequestDataTooBig as error:
        raise RefusedError(413, f"The body must be at most {LARGEST} bytes.") from error
    except ValidationError as error:
        message = f'The body must be like {{"stars": 4}}, with a whole number from 1 to {SCALE}.'
        raise ParameterError("stars", message) from error


@contextmanager
def refusing() -> Iterator[None]:
    """Raises NotCountedError for what is not counted."""
    try:
        yield
    except ratings.RatingError as error:
        raise NotCountedError(error) from error
