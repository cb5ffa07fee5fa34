"""What the installed packages can say to an editor, and what we make of it in Vietnamese."""

from collections.abc import Iterator
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from typing import NamedTuple

import polib
from django.utils.translation.trans_real import DjangoTranslation, translation

# Packages with catalogues of their own, and which of their files no editor comes to.
REACHABLE = {
    "wagtail": (),
    "wagtail.admin": (),
    "wagtail.contrib.redirects": (),
    "wagtail.contrib.settings": (),
    "wagtail.contrib.table_block": (),
    "wagtail.documents": (),
    "wagtail.embeds": (),
    "wagtail.images": (),
    "wagtail.locales": (),
    "wagtail.search": (),
    "wagtail.sites": (),
    "wagtail.snippets": (),
    "wagtail.users": (),
    "taggit": (),
    "django.contrib.auth": (),
    # Names of languages, pages for developers, and errors in programs.
    "django": ("conf/global_settings.py", "views/", "utils/", "db/models/", "contrib/"),
    # Nobody signs up, confirms an address, or comes with a telephone, a passkey or another account.
    "allauth": (
        "headless/",
        "idp/",
        "socialaccount/",
        "mfa/webauthn/",
        "templates/account/email",
        "templates/account/confirm",
        "templates/account/phone",
        "templates/account/messages/phone",
        "templates/account/signup",
        "templates/account/verif",
        "templates/idp/",
        "templates/mfa/webauthn/",
        "templates/socialaccount/",
        "templates/account/base_confirm",
        "templates/account/messages/email",
        "templates/account/messages/unverified",
        "templates/account/messages/primary",
        "templates/account/messages/login_code",
        "templates/account/request_login_code",
        "templates/account/snippets",
        "templates/account/change_phone",
        "templates/account/login.html",
    ),
}
DOMAINS = ("django", "djangojs")


class Message(NamedTuple):
    package: str
    domain: str
    id: str
    plural: str
    context: str | None


def folder(package: str) -> Path:
    spec = find_spec(package)
    base = Path(str(spec and spec.origin)).parent
    return base / "conf" / "locale" if package == "django" else base / "locale"


def messages(package: str) -> Iterator[Message]:
    for domain in DOMAINS:
        file = folder(package) / "en" / "LC_MESSAGES" / f"{domain}.po"
        if not file.exists():
            continue
        for entry in polib.pofile(str(file)):
            if not entry.obsolete and is_reachable(entry, REACHABLE[package]):
                yield Message(package, domain, entry.msgid, entry.msgid_plural, entry.msgctxt)


def is_reachable(entry: polib.POEntry, elsewhere: tuple[str, ...]) -> bool:
    places = [place.removeprefix("./") for place, _ in entry.occurrences]
    return not places or not all(place.startswith(elsewhere) for place in places)


@cache
def catalogue(domain: str) -> DjangoTranslation:
    if domain == "django":
        return translation("vi")
    # As Wagtail's own view for its scripts puts it together.
    return DjangoTranslation("vi", domain=domain, localedirs=[str(folder("wagtail.admin"))])


def vietnamese(message: Message) -> str | None:
    """Its text in the running system; None where it would be shown as it is."""
    own = f"{message.context}\x04{message.id}" if message.context else message.id
    key = (own, 0) if message.plural else own
    return catalogue(message.domain)._catalog.get(key)
