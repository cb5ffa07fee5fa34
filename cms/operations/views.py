"""The probes of load balancers and containers. They say as little as a stranger may know."""

from http import HTTPStatus
from typing import Any

from django.http import HttpRequest, HttpResponse, JsonResponse, QueryDict
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_safe
from health_check.views import HealthCheckView


@require_safe
@never_cache
def live(request: HttpRequest) -> JsonResponse:
    """The process answers; whatever it depends on is not asked."""
    return JsonResponse({"status": "live"})


class ReadyView(HealthCheckView):
    """What a page needs is there: 200, or 503 with the names of what fails.

    The reasons go to the log only: they may name hosts and users.
    """

    checks = (
        "health_check.checks.Database",
        "cms.operations.health.Migrations",
        "cms.operations.health.Uploads",
        "health_check.checks.Cache",
    )

    async def get(self, request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponse:
        # The inherited view offers web pages and feeds too, chosen by this parameter or by Accept.
        request.GET = QueryDict("format=json")
        return await super().get(request, *args, **kwargs)

    def render_to_response_json(self, status: int) -> JsonResponse:
        failing = [type(result.check).__name__ for result in self.results if result.error]
        if failing:
            return JsonResponse(
                {"status": "unavailable", "failing": failing},
                status=HTTPStatus.SERVICE_UNAVAILABLE,
            )
        return JsonResponse({"status": "ready"})
