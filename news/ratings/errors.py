"""Why a vote is not counted. Nothing is stored of one that is not."""

from http import HTTPStatus
from math import ceil

from news.models.ratings import SCALE

MINUTE, HOUR = 60, 3600  # seconds


class RatingError(Exception):
    """`message` is for front-end developers, `explanation` for the reader; `seconds` until it is
    worth trying again."""

    status: HTTPStatus
    message: str
    explanation: str
    seconds: int | None = None


class NoArticleError(RatingError):
    status = HTTPStatus.NOT_FOUND
    message = "There is no public article with this id."
    explanation = "Bài viết này không còn nữa, nên không đánh giá được."


class ClosedError(RatingError):
    status = HTTPStatus.CONFLICT
    message = "This article is not open for rating."
    explanation = "Bài viết này không nhận đánh giá."


class StrangerError(RatingError):
    status = HTTPStatus.FORBIDDEN
    message = "Pages of this origin may not vote for their visitors."
    explanation = "Đánh giá phải được gửi từ chính cổng này. Xin mở bài viết và thử lại."


class NoStarsError(RatingError):
    status = HTTPStatus.BAD_REQUEST
    message = f"stars must be a whole number from 1 to {SCALE}."
    explanation = f"Xin chọn số sao, từ 1 đến {SCALE}, rồi gửi lại."


class TooManyError(RatingError):
    status = HTTPStatus.TOO_MANY_REQUESTS

    def __init__(self, message: str, explanation: str, seconds: int) -> None:
        super().__init__(message)
        self.message = f"{message} Try again later."
        self.explanation = f"{explanation} Xin thử lại sau {wait(seconds)}."
        self.seconds = seconds


class TooManyFromNetworkError(TooManyError):
    def __init__(self, seconds: int) -> None:
        super().__init__(
            "Too many votes from this network.",
            "Mạng mà bạn đang dùng đã gửi quá nhiều lượt đánh giá.",
            seconds,
        )


class TooManyForArticleError(TooManyError):
    def __init__(self, seconds: int) -> None:
        super().__init__(
            "Too many votes for this article.",
            "Bài viết này đang nhận quá nhiều lượt đánh giá.",
            seconds,
        )


def wait(seconds: int) -> str:
    """As one says it: "12 phút", "3 giờ"."""
    if seconds < 2 * HOUR:
        return f"{ceil(seconds / MINUTE)} phút"
    return f"{ceil(seconds / HOUR)} giờ"
