from django.conf import settings
from django.urls import include, path, re_path
from django.views.generic import RedirectView, TemplateView
from wagtail import urls as wagtail_urls
from wagtail.admin import urls as wagtailadmin_urls
from wagtail.documents import urls as wagtaildocs_urls

from cms.api.userbar import userbar
from cms.content.sitemap.views import sitemap, sitemap_part
from cms.content.views import serve_upload
from home.feeds import atom, rss
from home.manifest import favicon, manifest
from home.site_map import site_map
from news.views import rate
from search.views import search

handler400 = "cms.api.errors.bad_request"

urlpatterns = [
    path("admin/", include("cms.accounts.urls")),
    path("admin/reports/", include("cms.dashboard.urls")),
    path("admin/sites/", include("home.sites")),
    path("admin/", include(wagtailadmin_urls)),
    path("_util/login/", RedirectView.as_view(pattern_name="account_login", query_string=True)),
    path("documents/", include(wagtaildocs_urls)),
    path("api/v3-preview/", include("cms.writing.urls")),
    path("api/", include("cms.api.urls")),
    path("userbar/", userbar, name="userbar"),
    path("health/", include("cms.operations.urls")),
    path("sitemap.xml", sitemap, name="sitemap"),
    path("sitemap-<int:part>.xml", sitemap_part, name="sitemap_part"),
    path(
        "robots.txt",
        TemplateView.as_view(template_name="robots.txt", content_type="text/plain"),
    ),
    path("site.webmanifest", manifest, name="manifest"),
    path("favicon.ico", favicon, name="favicon"),
    re_path(r"^(?P<path>(?:[\w-]+/)*)feed/$", atom, name="atom"),
    re_path(r"^(?P<path>(?:[\w-]+/)*)feed/rss/$", rss, name="rss"),
    path("so-do-trang/", site_map, name="site_map"),
    path("tim-kiem/", search, name="search"),
    path("danh-gia/<int:page_id>/", rate, name="rate"),
    re_path(rf"^{settings.MEDIA_URL.lstrip('/')}(?P<path>.+)$", serve_upload),
    path("", include(wagtail_urls)),
]
