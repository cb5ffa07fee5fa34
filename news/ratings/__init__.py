"""What visitors think of an article: one vote each, counted exactly, and nobody identified."""

from news.ratings.errors import (
    NoArticleError,
    NoStarsError,
    RatingError,
    StrangerError,
)
from news.ratings.origins import is_from_us
from news.ratings.visitors import Visit, known_visitor, visit
from news.ratings.votes import Rating, rating, vote, withdraw

__all__ = [
    "NoArticleError",
    "NoStarsError",
    "Rating",
    "RatingError",
    "StrangerError",
    "Visit",
    "is_from_us",
    "known_visitor",
    "rating",
    "visit",
    "vote",
    "withdraw",
]
