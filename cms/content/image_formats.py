"""A picture in a rich text stands in a line of its own, as wide as the text: beside it, on a phone,
there is no room."""

from wagtail.images.formats import unregister_image_format

for name in ("left", "right"):
    unregister_image_format(name)
