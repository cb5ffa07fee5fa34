"""Whether the one who writes is still logged in, asked by the page form before it is sent."""

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.middleware.csrf import get_token
from django.shortcuts import render
from django.urls import path
from django.urls.resolvers import URLPattern
from django.views.decorators.cache import never_cache


@never_cache
def writing(request: HttpRequest) -> HttpResponse:
    """Who is logged in, and the token that a form must have since; for a person who has just
    logged in again in a window of its own, where to go on. Whoever is not logged in never gets
    here, but to the login."""
    if request.accepts("text/html"):
        return render(request, "content/admin/logged_in_again.html")
    return JsonResponse({"user": request.user.pk, "token": get_token(request)})


urls: list[URLPattern] = [path("writing/", writing, name="writing")]
