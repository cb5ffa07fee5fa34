"""Frees what was stored long ago of what is taken out of pictures that come in today."""

from pathlib import PurePosixPath

from django.core.files.base import ContentFile
from django.db import transaction
from django.db.models.fields.files import FieldFile
from wagtail.models import UploadedFile

from media.files.pictures import KeptPicture, kept_picture
from media.models import CustomImage


def strip_image(image: CustomImage) -> bool:
    """Store the picture anew without place and camera, and upright; whether it was not so yet.

    Its renditions, which may have carried the same, are made again. The new file has a name of its
    own, since browsers keep the old one. A focal point of a picture that had to be turned is
    forgotten. Raises ValidationError for a file that cannot be read, OSError for one that is gone.
    """
    kept = _kept(image.file)
    if kept is None:
        return False
    old, size = image.file.name, (image.width, image.height)
    with transaction.atomic():
        image.file = ContentFile(kept.data, kept.name)
        if (image.width, image.height) != size:
            image.set_focal_point(None)
        image.save()
        image.renditions.all().delete()
        transaction.on_commit(lambda: image.file.storage.delete(old))
    return True


def strip_upload(upload: UploadedFile) -> bool:
    """The same for a file that Wagtail keeps until its picture is described."""
    kept = _kept(upload.file)
    if kept is None:
        return False
    old = upload.file.name
    with transaction.atomic():
        upload.file.save(kept.name, ContentFile(kept.data))
        transaction.on_commit(lambda: upload.file.storage.delete(old))
    return True


def _kept(file: FieldFile) -> KeptPicture | None:
    """What is to be stored in its place; None if it is as it should be."""
    name = str(file.name)
    with file.storage.open(name) as stored:
        content = stored.read()
    kept = kept_picture(content, PurePosixPath(name).name)
    return None if kept.data == content else kept
