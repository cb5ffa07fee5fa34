"""How long it is known which votes one visitor gave, and how many came from one network."""

from datetime import timedelta

from django.conf import settings
from django.db.models import CharField, Value
from django.db.models.functions import Cast, Concat
from django.utils import timezone

from news.models import RatingAllowance, StarRating
from news.ratings.visitors import YEAR

FORGOTTEN = "forgotten-"


def forget_visitors() -> int:
    """Part votes from visitors whose cookies are over by now; how many. They count as before, and
    nothing tells any more which ones were one visitor's."""
    over = timezone.now() - timedelta(seconds=YEAR)
    old = StarRating.objects.filter(updated_at__lt=over).exclude(visitor__startswith=FORGOTTEN)
    return old.update(visitor=Concat(Value(FORGOTTEN), Cast("pk", CharField())))


def forget_allowances() -> int:
    """Delete the windows that are over; how many."""
    limits = (*settings.RATINGS_PER_NETWORK, *settings.RATINGS_PER_ARTICLE)
    longest = max((seconds for _, seconds in limits), default=0)
    over = timezone.now() - timedelta(seconds=longest)
    return RatingAllowance.objects.filter(window__lt=over).delete()[0]
