"""What visitors think of an article: one vote each, counted exactly, and nobody identified."""

from news.ratings.errors import (
    ClosedError,
    NoArticleError,
    NoStarsError,
    RatingError,
    StrangerError,
    TooManyError,
)
from news.ratings.networks import network
from news.ratings.origins import is_from_us
from news.ratings.visitors import Visit, known_visitor, visit
from news.ratings.votes import Rating, is_open, rating, vote, withdraw

__all__ = [
    "ClosedError",
    "NoArticleError",
    "NoStarsError",
    "Rating",
    "RatingError",
    "StrangerError",
    "TooManyError",
    "Visit",
    "is_from_us",
    "is_open",
    "known_visitor",
    "network",
    "rating",
    "visit",
    "vote",
    "withdraw",
]
