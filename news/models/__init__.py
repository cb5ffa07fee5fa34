"""News: sections, articles, and what readers think of them."""

from news.models.pages import ArticlePage, NewsIndexPage
from news.models.ratings import StarRating

__all__ = ["ArticlePage", "NewsIndexPage", "StarRating"]
