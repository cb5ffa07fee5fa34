"""Where editors say what means the same, and what is to be found first."""

from typing import Any

from django.db.models import QuerySet
from wagtail.snippets.views.snippets import IndexView, SnippetViewSet, SnippetViewSetGroup

from search.folding import fold
from search.models import Promotion, Synonym


class FoldedIndexView(IndexView):
    """A list short enough to be read through: marks may be left out here too."""

    def search_queryset(self, queryset: QuerySet[Any]) -> QuerySet[Any]:
        typed = fold(self.search_query).strip()
        return queryset.filter(pk__in=[each.pk for each in queryset if typed in fold(str(each))])


class SynonymViewSet(SnippetViewSet):
    model = Synonym
    index_view_class = FoldedIndexView
    icon = "list-ul"
    menu_label = "Từ đồng nghĩa"
    list_display = ["term", "meaning"]
    search_fields = ["term", "meaning"]
    list_per_page = 50
    copy_view_enabled = False


class PromotionViewSet(SnippetViewSet):
    model = Promotion
    index_view_class = FoldedIndexView
    icon = "pick"
    menu_label = "Đề xuất khi tìm"
    list_display = ["__str__"]
    search_fields = ["queries"]
    copy_view_enabled = False


class SearchViewSetGroup(SnippetViewSetGroup):
    items = (PromotionViewSet, SynonymViewSet)
    menu_label = "Kết quả tìm"
    menu_icon = "search"
    menu_order = 310
