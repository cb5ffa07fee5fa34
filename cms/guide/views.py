from django.http import FileResponse, Http404, HttpRequest, HttpResponse
from django.shortcuts import render

from cms.guide.contents import guide, picture_path


def read_guide(request: HttpRequest) -> HttpResponse:
    return render(request, "guide/guide.html", {"guide": guide()})


def picture(request: HttpRequest, name: str) -> FileResponse:
    """Raises Http404 where the guide has no such picture."""
    path = picture_path(name)
    if not path.is_file():
        raise Http404
    return FileResponse(path.open("rb"), content_type="image/webp")
