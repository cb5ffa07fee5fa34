"""Names that tell two apart and say nothing of whom they name.

The key is RATINGS_KEY, or SECRET_KEY without it. With another key everybody is new: old votes stay
and count, and can neither be changed nor withdrawn any more.
"""

import hashlib
import hmac

from django.conf import settings


def key() -> str:
    return str(settings.RATINGS_KEY or settings.SECRET_KEY)


def keyed_hash(kind: str, value: str) -> str:
    """64 hexadecimal digits; of one value another for each kind."""
    message = f"ratings:{kind}:{value}".encode()
    return hmac.new(key().encode(), message, hashlib.sha256).hexdigest()
