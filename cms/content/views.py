from posixpath import normpath
from typing import Final

from django.conf import settings
from django.http import FileResponse, Http404, HttpRequest, HttpResponseBase
from django.views.static import serve

# Documents go through Wagtail's own view, which knows who may have them.
PUBLIC_FOLDERS: Final = ("images/", "original_images/")


def serve_upload(request: HttpRequest, path: str) -> HttpResponseBase:
    """A picture of the library, for machines without a web server in front.

    A rendition's name carries what it shows, so browsers may keep it for a year.
    """
    path = normpath(path)  # "images/../documents/…" begins like a picture
    if not path.startswith(PUBLIC_FOLDERS):
        raise Http404
    response = serve(request, path, document_root=str(settings.MEDIA_ROOT))
    if isinstance(response, FileResponse):
        response["Cache-Control"] = "public, max-age=31536000, immutable"
        response["X-Content-Type-Options"] = "nosniff"
    return response
