"""Wagtail's choosers, which find what is loaded already (see `cms.content.loading`)."""

from typing import Any

from wagtail.blocks import ChooserBlock
from wagtail.blocks import PageChooserBlock as WagtailPageChooserBlock
from wagtail.documents.blocks import DocumentChooserBlock as WagtailDocumentChooserBlock
from wagtail.images.blocks import ImageChooserBlock as WagtailImageChooserBlock

from cms.content.loading import loaded


class LoadedChooser(ChooserBlock):
    def bulk_to_python(self, values: list[Any]) -> list[Any]:
        found = loaded(self.model_class, [value for value in values if value is not None])
        if found is None:
            objects: list[Any] = super().bulk_to_python(values)
            return objects
        return [found.get(value) for value in values]


class ImageChooserBlock(LoadedChooser, WagtailImageChooserBlock):
    pass


class DocumentChooserBlock(LoadedChooser, WagtailDocumentChooserBlock):
    pass


class PageChooserBlock(LoadedChooser, WagtailPageChooserBlock):
    pass
