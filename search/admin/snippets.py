"""Where editors say what means the same, and what is to be found first."""

from wagtail.snippets.views.snippets import SnippetViewSet, SnippetViewSetGroup

from search.models import Promotion, Synonym


class SynonymViewSet(SnippetViewSet):
    model = Synonym
    icon = "list-ul"
    menu_label = "Từ đồng nghĩa"
    list_display = ["term", "meaning"]
    search_fields = ["term", "meaning"]
    list_per_page = 50
    copy_view_enabled = False


class PromotionViewSet(SnippetViewSet):
    model = Promotion
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
