"""Rating without a script: a page with the widget, which says what has become of a vote."""

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.cache import never_cache
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from cms.content import networks
from news import ratings
from news.models.ratings import SCALE

STARS = {str(stars): stars for stars in range(1, SCALE + 1)}
SAID = {"counted": "Cảm ơn bạn đã đánh giá.", "withdrawn": "Đã bỏ đánh giá của bạn."}


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
            refusal, said = write(request, page_id, visit)
            if refusal is None:
                response: HttpResponse = redirect(f"{request.path}?said={said}#danh-gia")
                visit.remember(response)
                return response
        rating = ratings.rating(page_id, visit.visitor)
    except ratings.NoArticleError as error:
        raise Http404 from error
    said = refusal.explanation if refusal else SAID.get(request.GET.get("said", ""), "")
    context = {"rating": rating, "page": rating.article, "said": said}
    response = render(request, "news/rating_page.html", context)
    if refusal:
        response.status_code = refusal.status
    if refusal and refusal.seconds:
        response.headers["Retry-After"] = str(refusal.seconds)
    return response


def write(
    request: HttpRequest, page_id: int, visit: ratings.Visit
) -> tuple[ratings.RatingError | None, str]:
    """Why nothing was counted, and else what to say of it. Raises NoArticleError."""
    try:
        return None, counted(request, page_id, visit)
    except ratings.NoArticleError:
        raise
    except ratings.RatingError as error:
        return error, ""


def counted(request: HttpRequest, page_id: int, visit: ratings.Visit) -> str:
    """What to say of it. Raises RatingError."""
    if not ratings.is_from_us(request):
        raise ratings.StrangerError
    if "withdraw" in request.POST:
        ratings.withdraw(page_id, visit.visitor)
        return "withdrawn"
    stars = STARS.get(request.POST.get("stars", ""))
    if stars is None:
        raise ratings.NoStarsError
    ratings.vote(page_id, visit.visitor, stars, networks.network(request))
    return "counted"
