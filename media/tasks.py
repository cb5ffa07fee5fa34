"""Work for the background: nobody who reads waits for a rendition."""

from django.contrib.contenttypes.models import ContentType
from django_tasks import task
from wagtail.models import Page, ReferenceIndex

from cms.content import renditions
from media.models import CustomImage


@task()
def make_renditions(image_id: int) -> int:
    """Make every rendition that the site and the API use; how many the picture has now.

    A picture that was deleted meanwhile has none.
    """
    image = CustomImage.objects.filter(pk=image_id).first()
    return renditions.make(image) if image else 0


@task()
def make_renditions_of_page(page_id: int) -> int:
    """Make what the pictures of a page lack; how many pictures it has."""
    page = Page.objects.filter(pk=page_id).first()
    if page is None:
        return 0
    ReferenceIndex.create_or_update_for_object(page.specific)  # it may still be on its way
    references = ReferenceIndex.get_references_for_object(page.specific)
    to_images = references.filter(to_content_type=ContentType.objects.get_for_model(CustomImage))
    images = CustomImage.objects.filter(
        pk__in=set(to_images.values_list("to_object_id", flat=True))
    )
    for image in images:
        renditions.make(image)
    return len(images)
