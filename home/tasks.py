"""Work for the background."""

from django_tasks import task

from cms.content import renditions
from media.models import CustomImage


@task()
def make_icons(image_id: int) -> int:
    """Make the icons of a logo; how many renditions it has now. None of a picture that was deleted
    meanwhile."""
    image = CustomImage.objects.filter(pk=image_id).first()
    return renditions.make(image, *renditions.ICONS) if image else 0
