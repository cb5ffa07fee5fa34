"""News: sections, articles, and what readers think of them."""

from news.models.pages import ArticlePage, NewsIndexPage
from news.models.ratings import (
    RatingAllowance,
    RatingSettings,
    RatingSummary,
    StarRating,
)

__all__ = [
    "ArticlePage",
    "NewsIndexPage",
    "RatingAllowance",
    "RatingSettings",
    "RatingSummary",
    "StarRating",
]
