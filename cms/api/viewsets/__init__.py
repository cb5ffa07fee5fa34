"""The endpoints of v2, with pages, pictures and documents that are ready to be shown."""

from cms.api.viewsets.library import DocumentsAPIViewSet, ImagesAPIViewSet
from cms.api.viewsets.pages import PagesAPIViewSet
from cms.api.viewsets.redirects import RedirectsAPIViewSet

__all__ = ["DocumentsAPIViewSet", "ImagesAPIViewSet", "PagesAPIViewSet", "RedirectsAPIViewSet"]
