"""The list of sites in the admin. Wagtail calls its columns by the English names of the fields;
here they are called as in the form. Stands before Wagtail's own address of the list."""

from django.urls import URLPattern, path
from django.utils.text import capfirst
from django.views.decorators.cache import never_cache
from wagtail.admin.auth import require_admin_access
from wagtail.admin.ui.tables import Column
from wagtail.models import Site
from wagtail.sites import views
from wagtail.utils.urlpatterns import decorate_urlpatterns

NAMELESS = ("port", "site_name", "root_page")


def named(column: Column) -> Column:
    if column.name not in NAMELESS:
        return column
    label = capfirst(Site._meta.get_field(column.name).verbose_name)
    return Column(column.name, label=label, sort_key=column.sort_key)


class SitesView(views.IndexView):
    columns = [named(column) for column in views.IndexView.columns]


class SiteViewSet(views.SiteViewSet):
    index_view_class = SitesView


sites = SiteViewSet("wagtailsites", url_prefix="sites")

urlpatterns: list[URLPattern] = decorate_urlpatterns(
    [path("", sites.index_view), path("results/", sites.index_results_view)],
    lambda view: never_cache(require_admin_access(view)),
)
