"""A public server. It does not start without SECRET_KEY and ALLOWED_HOSTS."""

from django.core.exceptions import ImproperlyConfigured

from cms.settings.base import *  # noqa: F403
from cms.settings.base import ALLOWED_HOSTS, EMAIL_HOST, SECRET_KEY, SITE_URL, env, names

for name, value in (("SECRET_KEY", SECRET_KEY), ("ALLOWED_HOSTS", ALLOWED_HOSTS)):
    if not value:
        raise ImproperlyConfigured(f"Set {name} in the environment: production needs it.")

DEBUG = False

# Behind a proxy that ends TLS and sets this header; without one, leave SECURE_PROXY_HEADER unset.
if proxy_header := env.str("SECURE_PROXY_HEADER", ""):
    SECURE_PROXY_SSL_HEADER = (f"HTTP_{proxy_header.upper().replace('-', '_')}", "https")
SECURE_SSL_REDIRECT = env.bool("SECURE_SSL_REDIRECT", True)
SECURE_REDIRECT_EXEMPT = [r"^health/"]
SECURE_HSTS_SECONDS = env.int("SECURE_HSTS_SECONDS", 365 * 24 * 3600)
SECURE_HSTS_INCLUDE_SUBDOMAINS = env.bool("SECURE_HSTS_INCLUDE_SUBDOMAINS", True)
SECURE_HSTS_PRELOAD = env.bool("SECURE_HSTS_PRELOAD", True)
SESSION_COOKIE_SECURE = SITE_URL.startswith("https://") or SECURE_SSL_REDIRECT
CSRF_COOKIE_SECURE = SESSION_COOKIE_SECURE

# Who publishes or runs the system, as the groups are named that every portal begins with.
TWO_FACTOR_GROUPS = names(env.str("TWO_FACTOR_GROUPS", "superusers,Quản trị,Ban biên tập"))

# Without a mail server nobody would get the letter, and the log would have its secret link.
WAGTAIL_PASSWORD_RESET_ENABLED = bool(EMAIL_HOST)
if not EMAIL_HOST:
    EMAIL_BACKEND = "django.core.mail.backends.dummy.EmailBackend"
