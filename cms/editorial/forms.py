"""What is asked of somebody who decides about an article."""

from typing import Any

from django import forms

from cms.content import reasons


class NoteForm(forms.Form):
    """A note to the writer; as plain text, in `comment`."""

    comment = forms.CharField(
        label="Ghi chú cho người viết", required=False, widget=forms.Textarea({"rows": 3})
    )


class ReturnForm(forms.Form):
    """Why an article goes back; as plain text, in `comment`."""

    comment = forms.CharField(
        label="Lý do trả lại",
        help_text="Người viết đọc lời này trước khi sửa bài, nên ghi rõ cần sửa gì.",
        error_messages={"required": "Hãy ghi lý do trả lại."},
        widget=forms.Textarea({"rows": 3}),
    )

    def clean_comment(self) -> str:
        """Characters that nobody sees are no reason."""
        comment = reasons.cleaned(self.cleaned_data["comment"])
        if not comment:
            raise forms.ValidationError(self.fields["comment"].error_messages["required"])
        return comment


class ReasonField(forms.CharField):
    """Why a page is taken from the public."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(
            label=reasons.LABEL,
            max_length=reasons.MAX_LENGTH,
            widget=forms.Textarea({"rows": 3}),
            error_messages={"required": reasons.MISSING},
            **kwargs,
        )

    def clean(self, value: Any) -> str:
        """Raises ValidationError for one in which nothing can be read."""
        return str(super().clean(reasons.cleaned(value or "")))


class ReasonForm(forms.Form):
    reason = ReasonField()
