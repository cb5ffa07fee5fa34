"""Pictures and documents."""

from typing import Any

from django.db.models import QuerySet
from wagtail.api.v2.views import BaseAPIViewSet
from wagtail.documents.api.v2.views import DocumentsAPIViewSet as WagtailDocumentsAPIViewSet
from wagtail.images.api.v2.views import ImagesAPIViewSet as WagtailImagesAPIViewSet

from cms.api.checks import CheckedViewSet
from cms.api.filters import backends
from cms.api.openapi.operations import UNDOCUMENTED
from cms.api.parameters import LISTED, names
from cms.api.viewsets.operations import operations_of
from cms.content.visibility import private_collections


class LibraryViewSet(CheckedViewSet):
    """Files that are for everybody, whoever asks."""

    def get_queryset(self) -> QuerySet[Any]:
        return BaseAPIViewSet.get_queryset(self).exclude(collection__in=private_collections())


class ImagesAPIViewSet(LibraryViewSet, WagtailImagesAPIViewSet):
    """Pictures of the library that anybody may see."""

    operations = operations_of("image", "images")
    known_query_parameters = names(*LISTED) | UNDOCUMENTED
    filter_backends = backends(WagtailImagesAPIViewSet)
    listing_default_fields = [
        *WagtailImagesAPIViewSet.listing_default_fields,
        "width",
        "height",
        "alt",
        "decorative",
        "credit",
        "focal_point",
        "url",
        "renditions",
        "sources",
        "placeholder",
    ]

    def prepared(self, queryset: QuerySet[Any]) -> QuerySet[Any]:
        return queryset.prefetch_related("renditions", "tags")


class DocumentsAPIViewSet(LibraryViewSet, WagtailDocumentsAPIViewSet):
    """Documents of the library that anybody may read."""

    operations = operations_of("document", "documents")
    known_query_parameters = names(*LISTED) | UNDOCUMENTED
    filter_backends = backends(WagtailDocumentsAPIViewSet)

    def prepared(self, queryset: QuerySet[Any]) -> QuerySet[Any]:
        return queryset.prefetch_related("tags")
