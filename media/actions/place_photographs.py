"""Photographs that wait become pictures of the library, and blocks of a gallery's draft."""

from collections.abc import Sequence
from pathlib import PurePosixPath
from typing import Any

from django.core.files import File
from django.db import transaction
from wagtail.models import Collection

from cms.content.locks import tree_lock
from media.models import CustomImage, GalleryPage, WaitingPhotograph


def described(photograph: WaitingPhotograph) -> CustomImage:
    """The library's picture of it, not saved and still without its file.

    One that has no name of its own is called by the gallery and its place there.
    """
    image = photograph.image or CustomImage(uploaded_by_user=photograph.owner)
    number = photograph.position + 1
    image.title = photograph.title or f"{photograph.gallery.title[:230]} (ảnh {number})"
    image.alt_text = photograph.alt_text
    image.is_decorative = photograph.is_decorative
    image.credit = photograph.credit
    image.collection = photograph.collection or Collection.get_first_root_node()
    return image


def place_photographs(
    gallery: GalleryPage, photographs: Sequence[WaitingPhotograph], user: Any
) -> int:
    """Add them in this order to the end of the gallery's newest draft, for whoever publishes it.
    How many: one that was placed or removed since it was read is passed over.

    All of them must be described, and have their files. The files are copied one by one, before
    the tree is locked; what was copied when something fails is not copied again the next time.
    """
    for photograph in photographs:
        _into_library(photograph)
    with tree_lock():
        # Who pressed the button twice has had them placed while this waited for its turn.
        found = WaitingPhotograph.objects.filter(pk__in=[each.pk for each in photographs])
        there = set(found.values_list("pk", flat=True))
        placed = [each for each in photographs if each.pk in there]
        if placed:
            newest = GalleryPage.objects.get(pk=gallery.pk).get_latest_revision_as_object()
            for photograph in placed:
                newest.body.append(("photo", _block(photograph)))
            # A draft may lack what a page that is published must have, here as in its form.
            newest.save_revision(user=user, clean=False, log_action=True, changed=True)
            found.delete()
    return len(placed)


@transaction.atomic
def _into_library(photograph: WaitingPhotograph) -> None:
    """Nothing happens when it waits no longer. Its row is locked, so that of two who copy it the
    second finds the first one's picture."""
    rows = WaitingPhotograph.objects.select_for_update(of=("self",)).select_related("image")
    stored = rows.filter(pk=photograph.pk).first()
    if stored is None:
        return
    photograph.image = stored.image
    image = described(photograph)
    if image.pk:
        image.save()
        return
    with photograph.file.open() as content:
        image.file = File(content, PurePosixPath(str(photograph.file.name)).name)
        image.save()
    photograph.image = image
    photograph.save(update_fields=["image"])


def _block(photograph: WaitingPhotograph) -> dict[str, Any]:
    return {
        "image": photograph.image,
        "caption": photograph.caption,
        "alt_text": "",
        "decorative": False,
    }
