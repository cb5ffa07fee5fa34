"""Why a vote is not counted. Nothing is stored of one that is not."""

from http import HTTPStatus


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
    message = "stars must be a whole number from 1 to 5."
    explanation = "Xin chọn số sao, từ 1 đến 5, rồi gửi lại."


class TooManyError(RatingError):
    status = HTTPStatus.TOO_MANY_REQUESTS
    message = "Too many votes from here, or for this article. Try again later."
    explanation = "Đã có quá nhiều lượt đánh giá từ mạng này. Xin thử lại sau ít phút."

    def __init__(self, seconds: int) -> None:
        super().__init__(seconds)
        self.seconds = seconds
