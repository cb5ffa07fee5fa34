"""What stands in the index, beside the tokens themselves (see `search.engines`)."""

from typing import ClassVar

from django.contrib.contenttypes.models import ContentType
from django.db import models


class Kind(models.Model):
    """What many documents have in common, so that the index can narrow and count by it: their type,
    the page right above them (0 for none), and whether they are for the public as far as
    themselves are concerned."""

    content_type = models.ForeignKey(ContentType, models.CASCADE, related_name="+")
    parent = models.PositiveBigIntegerField(default=0)
    is_public = models.BooleanField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["content_type", "parent", "is_public"], name="unique_kind"
            )
        ]

    def __str__(self) -> str:
        return f"{self.content_type} below {self.parent}"


class IndexedObject(models.Model):
    """That an object stands in the index, where, and a digest of its tokens."""

    # Of the table in which ids are unique: that of all pages for a page.
    root_type = models.ForeignKey(ContentType, models.CASCADE, related_name="+")
    object_id = models.PositiveBigIntegerField()
    number = models.PositiveBigIntegerField(unique=True)  # see `search.places`
    digest = models.CharField(max_length=32)

    # Answers that were made before a document entered the index are not given after it.
    is_told_to_the_public: ClassVar[bool] = True

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["root_type", "object_id"], name="indexed_object_once")
        ]

    def __str__(self) -> str:
        return f"{self.root_type} {self.object_id}"


class RebuildPlace(models.Model):
    """How far a rebuild has come that was not finished."""

    content_type = models.OneToOneField(ContentType, models.CASCADE, related_name="+")
    last_id = models.PositiveBigIntegerField(default=0)

    def __str__(self) -> str:
        return f"{self.content_type} after {self.last_id}"
