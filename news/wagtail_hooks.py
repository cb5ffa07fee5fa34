from wagtail.permissions import register_permission_policy
from wagtail.snippets.models import register_snippet
from wagtail.snippets.views.snippets import SnippetViewSet

from news.models import StarRating
from news.permissions import VisitorsOwnPermissionPolicy


class StarRatingViewSet(SnippetViewSet):
    model = StarRating
    icon = "pick"
    menu_label = "Đánh giá"
    add_to_admin_menu = True
    menu_order = 300
    list_display = ["article", "stars", "created_at", "updated_at"]
    list_filter = ["stars", "created_at"]
    inspect_view_enabled = True
    copy_view_enabled = False
    exclude_form_fields = ["article", "stars", "visitor"]


register_permission_policy(StarRating, VisitorsOwnPermissionPolicy(StarRating))
register_snippet(StarRatingViewSet)
