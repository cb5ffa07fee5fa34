"""What is said of photographs that go into a gallery: of each, and of all."""

from collections.abc import Sequence
from typing import Any, ClassVar, Final

from django import forms
from django.core.exceptions import ValidationError
from django.http import QueryDict
from wagtail.admin.forms.collections import CollectionChoiceField
from wagtail.models import Collection

from cms.content.text import normalize_text
from media.actions.place_photographs import described
from media.forms import PictureField
from media.models import WaitingPhotograph

ADVISED: Final = 150  # characters: about as much as is read aloud in one breath
GONE: Final = (
    "Tệp của ảnh này không còn trên máy chủ, nên chưa thêm được. Hãy bỏ ảnh này rồi tải lên lại."
)


class WordsField(forms.CharField):
    """Normalizes what is typed before it is measured, and says how long it is (`counters.js`).

    The browser is given no limit: it would cut off what is pasted without a word.
    """

    default_error_messages: ClassVar[dict[str, Any]] = {
        "max_length": "Chưa giữ được: dài %(show_value)d ký tự, quá giới hạn %(limit_value)d. Hãy"
        " rút ngắn lại."
    }

    def to_python(self, value: Any) -> Any:
        return super().to_python(normalize_text(value) if isinstance(value, str) else value)

    def widget_attrs(self, widget: forms.Widget) -> dict[str, Any]:
        return {"data-count-advised": ADVISED, "data-count-limit": self.max_length}


class UploadForm(forms.Form):
    file = PictureField()


class PhotographForm(forms.ModelForm):
    """A draft until the photograph is placed: nothing is demanded here."""

    class Meta:
        model = WaitingPhotograph
        fields = ["alt_text", "is_decorative", "caption"]
        field_classes = {"alt_text": WordsField, "caption": WordsField}
        widgets = {
            "alt_text": forms.Textarea(attrs={"rows": 2}),
            "caption": forms.Textarea(attrs={"rows": 2}),
        }

    @classmethod
    def of(cls, photograph: WaitingPhotograph, data: QueryDict | None = None) -> "PhotographForm":
        return cls(data, instance=photograph, prefix=f"photo-{photograph.pk}")

    @classmethod
    def checked(cls, photograph: WaitingPhotograph) -> "PhotographForm":
        """With what the photograph still lacks among its errors."""
        prefix = f"photo-{photograph.pk}"
        stored = forms.model_to_dict(photograph, cls._meta.fields)
        form = cls(
            {f"{prefix}-{name}": value for name, value in stored.items()},
            instance=photograph,
            prefix=prefix,
        )
        form.demand_description()
        return form

    def demand_description(self) -> bool:
        """Whether the library takes it as it is described; what it lacks is among the errors."""
        if not self.is_valid():
            return False
        if not self.instance.has_file:
            self.add_error(None, GONE)
        image = described(self.instance)
        try:
            image.clean()
        except ValidationError as error:
            for field, messages in error.message_dict.items():
                for message in messages:
                    self.add_error(field if field in self.fields else None, message)
        return not self.errors


class CommonForm(forms.Form):
    """What is the same for all photographs."""

    credit = WordsField(
        label="Tác giả, nguồn ảnh",
        max_length=255,
        required=False,
        help_text="Ghi cho tất cả các ảnh dưới đây.",
    )
    collection = CollectionChoiceField(
        label="Bộ sưu tập", queryset=Collection.objects.none(), empty_label=None
    )

    def __init__(self, *args: Any, collections: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field: Any = self.fields["collection"]
        field.queryset = collections
        if len(collections) == 1:
            field.widget = forms.HiddenInput()

    @classmethod
    def of(
        cls,
        photographs: Sequence[WaitingPhotograph],
        collections: Any,
        data: QueryDict | None = None,
    ) -> "CommonForm":
        last = photographs[-1] if photographs else None
        initial = {
            "credit": last.credit if last else "",
            "collection": (last and last.collection_id) or collections.first(),
        }
        return cls(data, collections=collections, initial=initial)
