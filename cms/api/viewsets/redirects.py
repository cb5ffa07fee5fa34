from django.db.models import QuerySet
from rest_framework.request import Request
from wagtail.contrib.redirects.api.v2 import RedirectsAPIViewSet as WagtailRedirectsAPIViewSet
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Site

from cms.api.checks import CheckedViewSet
from cms.api.errors import ParameterError
from cms.api.filters import backends
from cms.api.openapi.operations import UNDOCUMENTED, Operation
from cms.api.parameters import HTML_PATH, ID, LISTED, SHOWN, names
from cms.api.viewsets.operations import operations_of
from cms.content.redirects import find_redirect, public_redirects


class RedirectsAPIViewSet(CheckedViewSet, WagtailRedirectsAPIViewSet):
    """Where old addresses lead, unless to a page that is not for everybody."""

    operations = operations_of("redirect", "redirects") | {
        "find_view": Operation(
            "find_redirect",
            "A redirect by its old path",
            None,
            (ID, HTML_PATH, *SHOWN),
            errors=(400, 404),
        ),
    }
    known_query_parameters = names(*LISTED) | UNDOCUMENTED
    filter_backends = backends(WagtailRedirectsAPIViewSet)
    find_query_parameters = WagtailRedirectsAPIViewSet.find_query_parameters | {"html_path"}

    def prepared(self, queryset: QuerySet[Redirect]) -> QuerySet[Redirect]:
        return queryset.select_related("redirect_page")

    def get_queryset(self) -> QuerySet[Redirect]:
        return public_redirects(super().get_queryset())

    def find_object(self, queryset: QuerySet[Redirect], request: Request) -> Redirect | None:
        """By an old address in any of the spellings that the site itself redirects."""
        if "html_path" in request.GET:
            try:
                redirect = find_redirect(Site.find_for_request(request), request.GET["html_path"])
            except ValueError as error:
                raise ParameterError("html_path", "html_path must be an address") from error
            return redirect and queryset.filter(pk=redirect.pk).first()
        found: Redirect | None = super().find_object(queryset, request)
        return found
