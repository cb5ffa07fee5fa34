"""Rating without a script: a page with the widget, which says what has become of a vote."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from news import ratings
from news.models.ratings import SCALE

STARS = {str(stars): stars for stars in range(1, SCALE + 1)}


# A token would make each visitor's page another, so that none could be kept; where the form comes
# from is asked instead.
@csrf_exempt
@never_cache
@require_http_methods(["GET", "HEAD", "POST"])
def rate(request: HttpRequest, page_id: int) -> HttpResponse:
    """POST votes (`stars`) or takes the vote back (`withdraw`), and leads to GET."""
    visit = ratings.visit(request)
    refusal = None
    try:
        if request.method == "POST":
            write(request, page_id, visit)
            response: HttpResponse = redirect(request.path)
            visit.remember(response)
            return response
        rating = ratings.rating(page_id, visit.visitor)
    except ratings.NoArticleError as error:
        raise Http404 from error
    except ratings.RatingError as error:
        refusal, rating = error, ratings.rating(page_id, visit.visitor)
    context = {"rating": rating, "page": rating.article, "refusal": refusal}
    response = render(request, "news/rating_page.html", context)
    if refusal:
        response.status_code = refusal.status
    if refusal and refusal.seconds:
        response.headers["Retry-After"] = str(refusal.seconds)
    return response


def write(request: HttpRequest, page_id: int, visit: ratings.Visit) -> None:
    """Raises RatingError."""
    if not ratings.is_from_us(request):
        raise ratings.StrangerError
    if "withdraw" in request.POST:
        ratings.withdraw(page_id, visit.visitor)
    elif (stars := STARS.get(request.POST.get("stars", ""))) is not None:
        ratings.vote(page_id, visit.visitor, stars, ratings.network(request))
    else:
        raise ratings.NoStarsError
