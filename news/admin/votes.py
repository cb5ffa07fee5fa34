"""The list of votes, with their sum; they can be deleted, and not written."""

from typing import Any

from django.db.models import QuerySet
from wagtail.log_actions import log
from wagtail.models import Page
from wagtail.snippets.bulk_actions.delete import DeleteBulkAction
from wagtail.snippets.views.snippets import IndexView, SnippetViewSet

from news.admin.export import LocalExport
from news.admin.filters import StarRatingFilterSet
from news.models import RatingSummary, StarRating


class StarRatingIndexView(LocalExport, IndexView):
    def get_context_data(self, **kwargs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context_data(**kwargs)
        return context | {"summary": RatingSummary.of(self.object_list.by_stars())}


class DeleteStarRatings(DeleteBulkAction):
    """Each deletion has a line in the log, as when votes are deleted one by one. Their articles are
    locked first, in one order for all who delete."""

    models = [StarRating]

    @classmethod
    def execute_action(cls, objects: list[StarRating], **kwargs: Any) -> tuple[int, int]:
        articles = Page.objects.select_for_update(no_key=True).order_by("pk")
        list(articles.filter(pk__in={vote.article_id for vote in objects}).values("pk"))
        for vote in objects:
            log(vote, "wagtail.delete", deleted=True)
        return super().execute_action(objects, **kwargs)


class StarRatingViewSet(SnippetViewSet):
    model = StarRating
    icon = "pick"
    menu_label = "Đánh giá"
    add_to_admin_menu = True
    menu_order = 300
    index_view_class = StarRatingIndexView
    index_template_name = "news/admin/votes.html"
    index_results_template_name = "news/admin/votes_results.html"
    list_display = ["article", "stars", "created_at", "updated_at"]
    list_export = ["article.title", "article.pk", "stars", "created_at", "updated_at"]
    export_headings = {"article.title": "Bài viết", "article.pk": "Số của bài"}
    export_filename = "danh-gia"
    filterset_class = StarRatingFilterSet
    list_per_page = 50
    inspect_view_enabled = True
    inspect_view_fields = ["article", "stars", "created_at", "updated_at"]
    copy_view_enabled = False
    exclude_form_fields = ["article", "stars", "visitor"]

    def get_queryset(self, request: Any) -> QuerySet[StarRating]:
        return StarRating.objects.select_related("article")
