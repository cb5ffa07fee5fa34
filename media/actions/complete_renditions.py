from cms.content import renditions
from media.models import CustomImage


def complete_renditions(image: CustomImage, anew: bool = False) -> int:
    """Make what the picture lacks, or all of it `anew`; how many renditions it has now.

    A rendition whose file is gone, after a restore say, counts as lacking.
    """
    is_logo = image.renditions.filter(filter_spec__in=renditions.ICONS).exists()
    for rendition in image.renditions.all():
        if anew or not rendition.file.storage.exists(rendition.file.name):
            rendition.delete()
    more = renditions.ICONS if is_logo else ()
    return renditions.make(CustomImage.objects.get(pk=image.pk), *more)
