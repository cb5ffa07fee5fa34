"""One machine, for trying and developing: what `make run` starts."""

from cms.settings.base import *  # noqa: F403
from cms.settings.base import ALLOWED_HOSTS

ALLOWED_HOSTS = [*ALLOWED_HOSTS, "127.0.0.1", "localhost", "[::1]"]
