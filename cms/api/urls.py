from django.urls import include, path, re_path

from cms.api.changes import ChangesView
from cms.api.docs import OpenAPIView, docs, reference
from cms.api.errors import not_found
from cms.api.ratings import RatingView
from cms.api.resolve import ResolveView
from cms.api.router import router
from cms.api.search import SearchView, SuggestView
from cms.api.views import IndexView, NavigationView, SiteView

v2 = [
    path("", IndexView.as_view(), name="content_api_index"),
    path("openapi.json", OpenAPIView.as_view(), name="content_api_openapi"),
    path("changes/", ChangesView.as_view(), name="changes"),
    path("docs/", docs, name="content_api_docs"),
    path("docs/reference/", reference, name="content_api_reference"),
    path("navigation/", NavigationView.as_view(), name="navigation"),
    path("ratings/<int:page_id>/", RatingView.as_view(), name="rating"),
    path("resolve/", ResolveView.as_view(), name="resolve"),
    path("search/", SearchView.as_view(), name="content_api_search"),
    path("search/suggest/", SuggestView.as_view(), name="suggest"),
    path("site/", SiteView.as_view(), name="site"),
    path("", router.urls),
]

urlpatterns = [
    path("v2/", include(v2)),
    re_path("", not_found),  # whatever characters the path has
]
