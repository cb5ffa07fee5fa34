from django_tasks import task

from cms.content import renditions
from media.models import CustomImage


@task()
def make_renditions(image_id: int) -> int:
    """Make every rendition that the site and the API use; how many the picture has now.

    A picture that was deleted meanwhile has none.
    """
    image = CustomImage.objects.filter(pk=image_id).first()
    return renditions.make(image) if image else 0
