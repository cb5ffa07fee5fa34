"""The widget with which readers rate an article, and what it says of the votes."""

from typing import Any, Final

from django import template

from news import ratings
from news.models import ArticlePage, RatingSummary
from news.models.ratings import SCALE
from news.ratings.words import spoken

register = template.Library()

WORDS: Final = {
    1: "1 sao: không giúp ích",
    2: "2 sao: giúp ích ít",
    3: "3 sao: tạm được",
    4: "4 sao: khá hữu ích",
    5: "5 sao: rất hữu ích",
}


@register.inclusion_tag("news/includes/rating.html")
def rating_widget(
    article: ArticlePage, rating: ratings.Rating | None = None, said: str = ""
) -> dict[str, Any]:
    """For one visitor with `rating`; without it the same for all, for a page that is kept."""
    return {
        "page": article,
        "votes": rating.summary if rating else article.votes,
        "yours": rating.yours if rating else None,
        "is_open": rating.is_open if rating else article.takes_ratings,
        "scale": WORDS.items(),
        "said": said,
    }


@register.filter
def rating_words(votes: RatingSummary) -> str:
    """Such as “4,2/5 từ 17 lượt”; no vote is not the worst one."""
    if votes.average is None:
        return "Chưa có đánh giá"
    return f"{spoken(votes.average)}/{SCALE} từ {votes.count} lượt"


@register.filter
def shares(summary: RatingSummary) -> list[dict[str, float]]:
    """The votes of each number of stars, from the most stars down; percent of all votes."""
    return [
        {"stars": stars, "votes": votes, "percent": 100 * votes / (summary.count or 1)}
        for stars, votes in sorted(summary.distribution.items(), reverse=True)
    ]
