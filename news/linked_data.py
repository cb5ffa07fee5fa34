"""Articles in the terms of schema.org.

What Google asks of a NewsArticle:
https://developers.google.com/search/docs/appearance/structured-data/article
"""

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from cms.content.linked_data import LinkedData, agency_of, filled

if TYPE_CHECKING:
    from news.models import ArticlePage


def article_data(article: "ArticlePage") -> LinkedData:
    """What an article says of itself beyond what every page does. The headline stands whole: where
    there is no room for it, whoever shows it cuts it."""
    return filled(
        {
            "headline": article.title,
            "datePublished": article.published_at.isoformat(),
            "articleSection": article.section.title if article.section else None,
            "author": author(article),
            "mainEntityOfPage": article.canonical_url,
            "isBasedOn": origin(article.source),
        }
    )


def author(article: "ArticlePage") -> LinkedData | None:
    """The unit that signs, as a part of the agency; else the agency."""
    agency = agency_of(article)
    if not article.byline:
        return agency
    unit = {"@type": "Organization", "name": article.byline, "parentOrganization": agency}
    return filled(unit)


def origin(source: str) -> LinkedData | str | None:
    """What an article was taken from: an address, or a work of whoever `source` names."""
    if not source or urlsplit(source).scheme in ("http", "https"):
        return source or None
    return {"@type": "CreativeWork", "publisher": {"@type": "Organization", "name": source}}
