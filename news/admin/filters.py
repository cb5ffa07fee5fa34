"""By what editors narrow down votes and articles."""

from typing import Any, Final

from django.db.models import Avg, Count, QuerySet
from django.forms import RadioSelect
from django_filters import ChoiceFilter, DateFromToRangeFilter, ModelChoiceFilter, NumberFilter
from wagtail.admin.filters import DateRangePickerWidget, WagtailFilterSet
from wagtail.admin.widgets import AdminPageChooser

from news.models import ArticlePage, NewsIndexPage, StarRating
from news.models.ratings import SCALE

MOST, BEST, WORST = "most", "best", "worst"
ORDERS: Final = {
    MOST: ("-votes_number", "-votes_average", "-pk"),
    BEST: ("-votes_average", "-votes_number", "-pk"),
    WORST: ("votes_average", "-votes_number", "-pk"),
}


class ArticleChooser(AdminPageChooser):
    def get_instance(self, value: Any) -> Any:
        """None also for what is no page's number; Wagtail's own fails there."""
        try:
            return super().get_instance(value)
        except ValueError:
            return None


class SectionFilter(ModelChoiceFilter):
    """Articles of a section and of the sections in it; `to_article` leads to the article."""

    def __init__(self, to_article: str = "") -> None:
        sections = NewsIndexPage.objects.order_by("path")
        super().__init__(label="Chuyên mục", queryset=sections, empty_label="Tất cả")
        self.to_article = to_article

    def filter(self, queryset: QuerySet[Any], section: NewsIndexPage | None) -> QuerySet[Any]:
        if section is None:
            return queryset
        return queryset.filter(**{f"{self.to_article}path__startswith": section.path})


class StarRatingFilterSet(WagtailFilterSet):
    article = ModelChoiceFilter(
        label="Bài viết",
        queryset=ArticlePage.objects.all(),
        widget=ArticleChooser(target_models=[ArticlePage]),
    )
    section = SectionFilter("article__")
    stars = ChoiceFilter(
        label="Số sao",
        choices=[(stars, f"{stars} sao") for stars in range(SCALE, 0, -1)],
        widget=RadioSelect,
        empty_label="Tất cả",
    )
    created_at = DateFromToRangeFilter(label="Ngày đánh giá", widget=DateRangePickerWidget)

    class Meta:
        model = StarRating
        fields = ["article", "section", "stars", "created_at"]


class RatedArticleFilterSet(WagtailFilterSet):
    """Articles with `votes_number` and `votes_average`, of the votes of a period."""

    order = ChoiceFilter(
        label="Xếp theo",
        choices=[
            (MOST, "Nhiều lượt đánh giá nhất"),
            (BEST, "Điểm cao nhất"),
            (WORST, "Điểm thấp nhất"),
        ],
        widget=RadioSelect,
        empty_label=None,
        method="later",
    )
    period = DateFromToRangeFilter(
        field_name="star_ratings__created_at",
        label="Đánh giá trong thời gian",
        widget=DateRangePickerWidget,
    )
    section = SectionFilter()
    at_least = NumberFilter(label="Ít nhất bao nhiêu lượt", min_value=1, method="later")

    class Meta:
        model = ArticlePage
        fields = ["order", "period", "section", "at_least"]

    def later(self, queryset: QuerySet[Any], *value: Any) -> QuerySet[Any]:
        """What is asked of the sums waits until the votes are narrowed down."""
        return queryset

    def filter_queryset(self, queryset: QuerySet[Any]) -> QuerySet[Any]:
        asked = self.form.cleaned_data
        return (
            super()
            .filter_queryset(queryset)
            .annotate(votes_number=Count("star_ratings"), votes_average=Avg("star_ratings__stars"))
            .filter(votes_number__gte=asked["at_least"] or 1)
            .order_by(*ORDERS[asked["order"] or MOST])
        )
