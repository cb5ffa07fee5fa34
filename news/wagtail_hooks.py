from django.urls import URLPattern
from wagtail import hooks
from wagtail.admin.menu import MenuItem
from wagtail.permissions import register_permission_policy
from wagtail.snippets.models import register_snippet

from news.admin import report
from news.admin.votes import DeleteStarRatings, StarRatingViewSet
from news.models import StarRating
from news.permissions import VisitorsOwnPermissionPolicy

register_permission_policy(StarRating, VisitorsOwnPermissionPolicy(StarRating))
register_snippet(StarRatingViewSet)
hooks.register("register_bulk_action", DeleteStarRatings, order=100)


@hooks.register("register_reports_menu_item")
def rating_report_menu_item() -> MenuItem:
    return report.menu_item()


@hooks.register("register_admin_urls")
def rating_report_urls() -> list[URLPattern]:
    return report.urls
