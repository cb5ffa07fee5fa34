"""The screen on which many photographs at once come into a gallery."""

from collections.abc import Sequence
from typing import Final

from django.conf import settings
from django.contrib import messages
from django.core.files.uploadedfile import UploadedFile
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.template.loader import render_to_string
from django.urls import path, reverse
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from media.actions.place_photographs import place_photographs
from media.admin.forms import CommonForm, PhotographForm, UploadForm
from media.admin.screen import Screen
from media.admin.thumbnails import thumbnail
from media.files.names import readable_title
from media.models import WaitingPhotograph
from media.models.waiting import MOST_WAITING

FULL: Final = (
    f"Đã có {MOST_WAITING} ảnh đang chờ, không nhận thêm. Hãy thêm các ảnh đó vào bộ ảnh hoặc bỏ"
    " bớt, rồi tải lên lại."
)
CHECK: Final = "check"  # in the query of the screen that says what is lacking


@require_http_methods(["GET", "POST"])
def photographs(request: HttpRequest, gallery: int) -> HttpResponse:
    """Shows what waits; what is posted is kept, and placed when all of it is described."""
    screen = Screen.of(request, gallery)
    if obstacle := screen.obstacle:
        messages.error(request, obstacle)
        return redirect("wagtailadmin_pages:edit", gallery)
    return _place(request, screen) if request.method == "POST" else _show_all(request, screen)


def _show_all(request: HttpRequest, screen: Screen) -> HttpResponse:
    return _render(request, screen, screen.forms(check=CHECK in request.GET), screen.common_form())


def _render(
    request: HttpRequest,
    screen: Screen,
    forms: Sequence[PhotographForm],
    common: CommonForm,
    unkept: bool = False,
) -> HttpResponse:
    """With `unkept` some of the words in the forms are not stored, and their fields say why."""
    context = {
        "gallery": screen.gallery,
        "forms": forms,
        "common": common,
        "unkept": unkept,
        "wrong": [form for form in forms if form.errors],
        "extensions": settings.WAGTAILIMAGES_EXTENSIONS,
        "max_size": settings.WAGTAILIMAGES_MAX_UPLOAD_SIZE,
        "edit_url": reverse("wagtailadmin_pages:edit", args=[screen.gallery.pk]),
    }
    return render(request, "media/admin/photographs.html", context)


def _place(request: HttpRequest, screen: Screen) -> HttpResponse:
    """What is lacking is told after a redirect, so that to reload the page sends nothing again;
    but words that are stored nowhere are shown at once, or they would be lost."""
    forms, common = screen.posted_forms(request.POST), screen.common_form(request.POST)
    refused = screen.keep(forms, common)
    complete = [form.demand_description() for form in forms]
    if not forms and "photograph" in request.POST:  # sent twice: the first time placed them
        return _placed(request, screen, 0)
    if refused:
        return _render(request, screen, screen.with_others(forms), common, unkept=True)
    if not forms or not all(complete):
        return redirect(f"{request.path}?{CHECK}=1")
    count = place_photographs(screen.gallery, [form.instance for form in forms], request.user)
    return _placed(request, screen, count)


def _placed(request: HttpRequest, screen: Screen, count: int) -> HttpResponse:
    """On to the gallery's form, with what to do there."""
    if count:
        text = (
            f"Đã thêm {count} ảnh vào cuối bản nháp của bộ ảnh. Xem lại rồi xuất bản để mọi người"
            " thấy."
        )
        messages.success(request, text)
    else:
        messages.info(request, "Các ảnh này không còn chờ: đã thêm vào bản nháp hoặc đã bỏ.")
    return redirect("wagtailadmin_pages:edit", screen.gallery.pk)


@require_POST
def keep(request: HttpRequest, gallery: int) -> JsonResponse:
    """What is written on the screen so far, and the order; answers with what could not be kept."""
    screen = Screen.of(request, gallery)
    if obstacle := screen.obstacle:
        return JsonResponse({"message": obstacle}, status=409)
    refused = screen.keep(screen.posted_forms(request.POST), screen.common_form(request.POST))
    return JsonResponse({"refused": refused})


@require_POST
def upload(request: HttpRequest, gallery: int) -> JsonResponse:
    """One file; answers with its row for the screen, or with what is wrong with it."""
    screen = Screen.of(request, gallery)
    if obstacle := screen.obstacle:
        return JsonResponse({"message": obstacle}, status=409)
    if len(screen.photographs) >= MOST_WAITING:
        return JsonResponse({"message": FULL}, status=409)
    file: UploadedFile | None = request.FILES.get("file")
    name = file.name or "" if file else ""
    form = UploadForm(files=request.FILES)
    if not form.is_valid():
        return JsonResponse({"message": " ".join(map(str, form.errors["file"]))}, status=400)
    photograph = WaitingPhotograph.objects.create(
        gallery=screen.gallery,
        owner=screen.user,
        file=form.cleaned_data["file"],
        title=readable_title(name),
        position=len(screen.photographs),
    )
    row = {"form": PhotographForm.of(photograph), "gallery": screen.gallery}
    return JsonResponse({"row": render_to_string("media/admin/photograph.html", row, request)})


def _own(request: HttpRequest, gallery: int, photograph: int) -> WaitingPhotograph:
    own = WaitingPhotograph.objects.of(gallery, request.user)
    found: WaitingPhotograph = get_object_or_404(own, pk=photograph)
    return found


@require_POST
def remove(request: HttpRequest, gallery: int, photograph: int) -> JsonResponse:
    _own(request, gallery, photograph).delete()
    return JsonResponse({})


@require_GET
def show(request: HttpRequest, gallery: int, photograph: int) -> HttpResponse:
    """It is in no library yet, so nobody else sees it."""
    try:
        with _own(request, gallery, photograph).file.open() as file:
            content = thumbnail(file)
    except FileNotFoundError as gone:
        raise Http404 from gone
    headers = {"Cache-Control": "private, max-age=86400"}
    return HttpResponse(content, content_type="image/jpeg", headers=headers)


ROOT = "galleries/<int:gallery>/photographs/"
urls = [
    path(ROOT, photographs, name="gallery_photographs"),
    path(f"{ROOT}keep/", keep, name="keep_gallery_photographs"),
    path(f"{ROOT}upload/", upload, name="upload_gallery_photograph"),
    path(f"{ROOT}<int:photograph>/", show, name="gallery_photograph"),
    path(f"{ROOT}<int:photograph>/remove/", remove, name="remove_gallery_photograph"),
]
