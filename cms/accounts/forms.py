from typing import Any

from django.utils.translation import gettext
from wagtail.admin.forms import auth


class LoginForm(auth.LoginForm):
    """Wagtail leaves the password without a label, and so under its English name."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["password"].label = gettext("Password")
