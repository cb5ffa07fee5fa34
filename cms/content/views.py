from posixpath import normpath
from typing import Final

from django.conf import settings
from django.http import FileResponse, Http404, HttpRequest, HttpResponseBase
from django.views.static import serve
from wagtail.images import get_image_model

from cms.content.visibility import private_collections

# Documents go through Wagtail's own view, which knows who may have them.
ORIGINALS: Final = "original_images/"
RENDITIONS: Final = "images/"


def serve_upload(request: HttpRequest, path: str) -> HttpResponseBase:
    """A picture of the library, for machines without a web server in front.

    One of a private collection is for those who work in the admin, and shown in the library there.
    A rendition's name carries what it shows, so browsers may keep it for a year.
    """
    path = normpath(path)  # "images/../documents/…" begins like a picture
    if not path.startswith((ORIGINALS, RENDITIONS)):
        raise Http404
    private = is_private(path)
    if private and not request.user.has_perm("wagtailadmin.access_admin"):
        raise Http404
    response = serve(request, path, document_root=str(settings.MEDIA_ROOT))
    if isinstance(response, FileResponse):
        kept = "private, no-cache" if private else "public, max-age=31536000, immutable"
        response["Cache-Control"] = kept
        response["X-Content-Type-Options"] = "nosniff"
    return response


def is_private(path: str) -> bool:
    """Whether the file belongs to a picture that is not for everybody."""
    private = private_collections()
    if not private:
        return False
    of_file = {"file": path} if path.startswith(ORIGINALS) else {"renditions__file": path}
    images = get_image_model().objects.filter(collection__in=private, **of_file)
    return bool(images.exists())
