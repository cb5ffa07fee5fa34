"""`manage.py strip_photo_metadata`: what was stored before pictures were freed of their places."""

from io import StringIO

import pytest
from django.contrib.contenttypes.models import ContentType
from django.core.files.base import ContentFile
from django.core.management import CommandError, call_command
from wagtail.models import UploadedFile

from cms.content import renditions
from media.models import CustomImage
from tests.factories import CustomImageFactory, picture_file
from tests.media.files import samples


def strip() -> str:
    output = StringIO()
    call_command("strip_photo_metadata", stdout=output, stderr=StringIO())
    return output.getvalue()


def stored_as_it_came(content: bytes) -> CustomImage:
    """As an earlier release did, with a rendition that carries the same."""
    image = CustomImageFactory(focal_point_x=5, focal_point_y=5)
    for file in (image.file, image.renditions.get(filter_spec=renditions.LARGE).file):
        with file.storage.open(file.name, "wb") as stored:
            stored.write(content)
    return image


def test_old_pictures_lose_their_places_once(db, uploads, django_capture_on_commit_callbacks):
    image = stored_as_it_came(samples.photograph("JPEG", 6))
    clean = CustomImageFactory()

    with django_capture_on_commit_callbacks(execute=True):
        assert strip() == "Pictures stored anew: 1.\n"

    after = CustomImage.objects.get(pk=image.pk)
    assert after.file.name != image.file.name
    assert not image.file.storage.exists(image.file.name)
    assert (after.width, after.height, after.focal_point_x) == (48, 64, None)
    assert after.renditions.exists()
    for path in uploads.rglob("*"):
        if path.is_file():
            content = path.read_bytes()
            assert not [secret for secret in samples.SECRETS if secret in content], path
    assert CustomImage.objects.get(pk=clean.pk).file.name == clean.file.name
    assert strip() == "Pictures stored anew: 0.\n"


def test_what_waits_to_be_described_is_stripped_too(db, django_capture_on_commit_callbacks):
    upload = UploadedFile.objects.create(
        for_content_type=ContentType.objects.get_for_model(CustomImage),
        file=ContentFile(samples.photograph("JPEG"), "anh.jpg"),
    )
    before = upload.file.name

    with django_capture_on_commit_callbacks(execute=True):
        assert strip() == "Pictures stored anew: 1.\n"

    upload.refresh_from_db()
    assert b"SERIAL" not in upload.file.read()
    assert not upload.file.storage.exists(before)


def test_a_picture_that_is_lost_is_named_and_the_others_are_stripped(db):
    lost = CustomImageFactory(file=picture_file(name="mat.jpg"), with_renditions=False)
    lost.file.storage.delete(lost.file.name)
    image = stored_as_it_came(samples.photograph("JPEG"))

    with pytest.raises(CommandError, match=f"cannot be read: customimage {lost.pk}$"):
        strip()

    assert CustomImage.objects.get(pk=image.pk).file.name != image.file.name
