from wagtail.api.v2.router import WagtailAPIRouter

from cms.api.preview import PagePreviewAPIViewSet
from cms.api.viewsets import (
    DocumentsAPIViewSet,
    ImagesAPIViewSet,
    PagesAPIViewSet,
    RedirectsAPIViewSet,
)

router = WagtailAPIRouter("wagtailapi")
router.register_endpoint("pages", PagesAPIViewSet)
router.register_endpoint("images", ImagesAPIViewSet)
router.register_endpoint("documents", DocumentsAPIViewSet)
router.register_endpoint("redirects", RedirectsAPIViewSet)
router.register_endpoint("page_preview", PagePreviewAPIViewSet)
