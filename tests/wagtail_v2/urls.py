"""Wagtail's test project, with our viewsets where it has its own."""

from typing import Any

from django.urls import path
from wagtail.api.v2.router import WagtailAPIRouter
from wagtail.test.urls import urlpatterns as wagtails_urlpatterns

from cms.api.viewsets import (
    DocumentsAPIViewSet,
    ImagesAPIViewSet,
    PagesAPIViewSet,
    RedirectsAPIViewSet,
)
from tests.wagtail_v2.renderers import StockImagesRenderer, StockKeysRenderer, StockPagesRenderer

NAMESPACE = "wagtailapi_v2"


def as_stock(viewset: type, **attributes: Any) -> type:
    """The viewset as it is, but for attributes that Wagtail's tests need to be others."""
    return type(viewset.__name__, (viewset,), attributes)


pages = as_stock(PagesAPIViewSet, renderer_classes=[StockPagesRenderer])

router = WagtailAPIRouter(NAMESPACE)
router.register_endpoint("pages", pages)
router.register_endpoint(
    "images", as_stock(ImagesAPIViewSet, renderer_classes=[StockImagesRenderer])
)
router.register_endpoint(
    "documents", as_stock(DocumentsAPIViewSet, renderer_classes=[StockKeysRenderer])
)
router.register_endpoint(
    "redirects", as_stock(RedirectsAPIViewSet, renderer_classes=[StockKeysRenderer])
)
# What one of the tests asks of a viewset without `meta`.
router.register_endpoint("issue_10411", as_stock(pages, meta_fields=[]))

urlpatterns = [
    path("api/main/", router.urls),
    *(url for url in wagtails_urlpatterns if getattr(url, "namespace", "") != NAMESPACE),
]
