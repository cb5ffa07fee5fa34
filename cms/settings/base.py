"""Complete settings, read from the environment; the other modules hold only differences.

Every variable of a portal is described in `.env.example`.
"""

import logging
from datetime import timedelta
from importlib.resources import files
from pathlib import Path
from urllib.parse import urlsplit

import dj_database_url
from corsheaders.defaults import default_headers
from django.core.exceptions import ImproperlyConfigured
from environs import Env

from cms.settings.logging import logging_config

BASE_DIR = Path(__file__).resolve().parents[2]
VAR_DIR = BASE_DIR / "var"

env = Env()
if env.bool("READ_DOT_ENV", True):
    env.read_env(str(BASE_DIR / ".env"), recurse=False)

# Identity and addresses

SECRET_KEY = env.str("SECRET_KEY", "")
DEBUG = env.bool("DEBUG", False)
ALLOWED_HOSTS: list[str] = env.list("ALLOWED_HOSTS", [])
CSRF_TRUSTED_ORIGINS: list[str] = env.list("CSRF_TRUSTED_ORIGINS", [])
SITE_URL = env.str("SITE_URL", f"http://127.0.0.1:{env.int('PORT', 8000)}").rstrip("/")
FRONTEND_URL = env.str("FRONTEND_URL", "").rstrip("/")

# Applications. Earlier ones win where two offer the same command or template.

INSTALLED_APPS = [
    "cms.operations",
    "cms.demo",
    "cms.api",
    "cms.writing",
    "cms.accounts",
    "cms.dashboard",
    "cms.editorial",
    "cms.guide",
    "home",
    "search",
    "news",
    "media",
    "cms.content",
    "wagtail_headless_preview",
    "wagtail.api.v2",
    "wagtail.api.v3",
    "wagtail.contrib.redirects",
    "wagtail.contrib.settings",
    "wagtail.contrib.table_block",
    "wagtail.embeds",
    "wagtail.sites",
    "cms.accounts.users.UsersAppConfig",
    "wagtail.snippets",
    "wagtail.documents",
    "wagtail.images",
    "wagtail.search",
    "wagtail.admin",
    "wagtail",
    "modelcluster",
    "taggit",
    "rest_framework",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "axes",
    "corsheaders",
    "django_filters",
    "django_structlog",
    "django_tasks_db",
    "health_check",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.humanize",  # for its Vietnamese: Wagtail says with it how long ago
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
]

MIDDLEWARE = [
    "cms.operations.middleware.HealthMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "cms.operations.middleware.RequestLogMiddleware",
    "cms.operations.compression.CompressionMiddleware",
    "cms.api.origins.OriginMiddleware",
    "search.middleware.search_count_middleware",
    "cms.content.version.middleware.answer_middleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "cms.accounts.middleware.second_step_middleware",
    "allauth.account.middleware.AccountMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "cms.content.publishing.middleware.PublishingMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "cms.content.redirects.redirect_middleware",
    "axes.middleware.AxesMiddleware",
]

ROOT_URLCONF = "cms.urls"
WSGI_APPLICATION = "cms.wsgi.application"

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "cms" / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "wagtail.contrib.settings.context_processors.settings",
            ],
        },
    },
]

# Data

DATABASE_URL = env.str("DATABASE_URL", f"sqlite:///{VAR_DIR / 'db.sqlite3'}")

SQLITE_OPTIONS = {
    # A transaction takes the write lock when it begins; one that read first and wrote later would
    # fail at once with "database is locked" instead of waiting for its turn.
    "transaction_mode": "IMMEDIATE",
    "timeout": 20,
    "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA foreign_keys=ON;",
}


def rates(text: str) -> list[tuple[int, int]]:
    """Numbers in seconds: "30/600" is thirty in ten minutes. Raises ImproperlyConfigured."""
    try:
        pairs = [rate.split("/") for rate in text.split(",") if rate.strip()]
        found = [(int(number), int(seconds)) for number, seconds in pairs]
        if any(number < 0 or seconds < 1 for number, seconds in found):
            raise ValueError(text)
    except ValueError as error:
        message = f"{text!r} is not as in 30/600,200/86400: votes and seconds."
        raise ImproperlyConfigured(message) from error
    return found


def names(text: str) -> list[str]:
    """With commas between them."""
    return [name.strip() for name in text.split(",") if name.strip()]


def database(url: str) -> dict[str, object]:
    """The Django configuration of one database, with what SQLite needs to be shared."""
    config = dict(dj_database_url.parse(url, conn_max_age=600, conn_health_checks=True))
    if config["ENGINE"] == "django.db.backends.sqlite3":
        config["OPTIONS"] = SQLITE_OPTIONS
    return config


DATABASES = {"default": database(DATABASE_URL)}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

REDIS_URL = env.str("REDIS_URL", "")
CACHES = {
    "default": (
        {"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": REDIS_URL}
        if REDIS_URL
        else {"BACKEND": "django.core.cache.backends.locmem.LocMemCache", "LOCATION": "trang"}
    ),
    # Whole answers, each under the content version: no node needs to tell another, and the memory
    # of the process is nearer than Redis.
    "answers": {
        "BACKEND": "django.core.cache.backends.locmem.LocMemCache",
        "LOCATION": "answers",
        "TIMEOUT": 24 * 60 * 60,
        "OPTIONS": {"MAX_ENTRIES": 500},
    },
}

TASKS = {"default": {"BACKEND": "django_tasks_db.DatabaseBackend"}}

# Files

STATIC_URL = "/static/"
STATIC_ROOT = VAR_DIR / "static"
SWAGGER_UI = str(
    files("drf_spectacular_sidecar") / "static/drf_spectacular_sidecar/swagger-ui-dist"
)
# Of the sidecar only Swagger UI; as an installed application it would bring Redoc as well.
STATICFILES_DIRS = [BASE_DIR / "cms" / "static", ("swagger-ui", SWAGGER_UI)]
MEDIA_URL = "/uploads/"
MEDIA_ROOT = VAR_DIR / "uploads"
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {"BACKEND": "cms.operations.static_files.HashedStaticFiles"},
}
WHITENOISE_KEEP_ONLY_HASHED_FILES = True
DATA_UPLOAD_MAX_NUMBER_FIELDS = 20_000  # a long article posts a few fields for each block

# Language and time

LANGUAGE_CODE = "vi"
LANGUAGES = [("vi", "Tiếng Việt"), ("en", "English")]
# Complete Wagtail's Vietnamese and the add-ons', and win where both say something.
LOCALE_PATHS = sorted((BASE_DIR / "cms" / "translations").glob("*"))
TIME_ZONE = "Asia/Ho_Chi_Minh"
USE_I18N = True
USE_TZ = True
FORMAT_MODULE_PATH = ["cms.settings.formats"]

# People

AUTHENTICATION_BACKENDS = [
    "cms.accounts.backends.LockingBackend",
    "django.contrib.auth.backends.ModelBackend",
]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": "django.contrib.auth.password_validation.UserAttributeSimilarityValidator"},
    {
        "NAME": "cms.accounts.passwords.LengthValidator",
        "OPTIONS": {"min_length": 10},
    },
    {"NAME": "django.contrib.auth.password_validation.CommonPasswordValidator"},
    {"NAME": "django.contrib.auth.password_validation.NumericPasswordValidator"},
    {"NAME": "cms.accounts.passwords.VietnamesePasswordValidator"},
]
PASSWORD_RESET_TIMEOUT = 24 * 60 * 60  # seconds
# Whether who wrote an article may also approve it, in a flow of several steps.
SELF_APPROVAL = env.bool("SELF_APPROVAL", False)
LOGIN_URL = "wagtailadmin_login"
LOGIN_REDIRECT_URL = "wagtailadmin_home"
WAGTAIL_FRONTEND_LOGIN_URL = LOGIN_URL  # of private pages and documents
SESSION_COOKIE_AGE = env.int("SESSION_COOKIE_AGE", 7 * 24 * 60 * 60)  # seconds
SESSION_COOKIE_HTTPONLY = True
SECURE_REFERRER_POLICY = "same-origin"

# Who must log in with a second step: names of groups, and "superusers".
TWO_FACTOR_GROUPS = names(env.str("TWO_FACTOR_GROUPS", ""))
ACCOUNT_ADAPTER = "cms.accounts.adapters.AccountAdapter"
ACCOUNT_EMAIL_VERIFICATION = "none"
# Counted in the memory of each process, so they are no limits; django-axes counts in the database.
ACCOUNT_RATE_LIMITS = False
MFA_ADAPTER = "cms.accounts.adapters.SecondStepAdapter"
MFA_SUPPORTED_TYPES = ["totp", "recovery_codes"]
MFA_RECOVERY_CODES_SHOW_ONCE = True
MFA_TOTP_TOLERANCE = 1  # of 30 seconds, by which a phone's clock may be wrong

AXES_HANDLER = "cms.accounts.attempts.Handler"
AXES_FAILURE_LIMIT = env.int("LOGIN_FAILURES", 5)
AXES_COOLOFF_TIME = timedelta(minutes=env.int("LOGIN_LOCK_MINUTES", 15))
AXES_LOCKOUT_PARAMETERS = "cms.accounts.attempts.counted_together"
AXES_USERNAME_CALLABLE = "cms.accounts.attempts.counted_name"
AXES_CLIENT_IP_CALLABLE = "cms.accounts.attempts.address"
AXES_LOCKOUT_CALLABLE = "cms.accounts.views.locked.locked"
AXES_RESET_ON_SUCCESS = True
AXES_RESET_COOL_OFF_ON_FAILURE_DURING_LOCKOUT = False
AXES_DISABLE_ACCESS_LOG = True  # nobody needs to know from where somebody logged in rightly
AXES_ENABLE_ADMIN = False
AXES_VERBOSE = False

# E-mail: notices, and letters to who forgot a password. It waits for the worker, which sends it, or
# prints it where there is no server, which is for trying only.

EMAIL_HOST = env.str("EMAIL_HOST", "")
EMAIL_PORT = env.int("EMAIL_PORT", 587)
EMAIL_HOST_USER = env.str("EMAIL_HOST_USER", "")
EMAIL_HOST_PASSWORD = env.str("EMAIL_HOST_PASSWORD", "")
EMAIL_USE_SSL = env.bool("EMAIL_USE_SSL", False)
EMAIL_USE_TLS = env.bool("EMAIL_USE_TLS", not EMAIL_USE_SSL)
EMAIL_TIMEOUT = 10  # seconds
EMAIL_BACKEND = "cms.editorial.mail.QueueBackend"
EMAIL_DELIVERY_BACKEND = (
    f"django.core.mail.backends.{'smtp' if EMAIL_HOST else 'console'}.EmailBackend"
)
DEFAULT_FROM_EMAIL = env.str("DEFAULT_FROM_EMAIL", "") or EMAIL_HOST_USER or "webmaster@localhost"

# Wagtail

WAGTAIL_SITE_NAME = "Trang"
WAGTAILADMIN_BASE_URL = SITE_URL
WAGTAILADMIN_PERMITTED_LANGUAGES = LANGUAGES
WAGTAILADMIN_USER_LOGIN_FORM = "cms.accounts.forms.LoginForm"
WAGTAIL_CONTENT_LANGUAGES = [("vi", "Tiếng Việt")]
WAGTAIL_DATE_FORMAT = "%d/%m/%Y"
WAGTAIL_DATETIME_FORMAT = "%d/%m/%Y %H:%M"
WAGTAIL_TIME_FORMAT = "%H:%M"
WAGTAIL_USER_TIME_ZONES = [TIME_ZONE]  # an hour means the same to all who set one
WAGTAIL_ALLOW_UNICODE_SLUGS = False
WAGTAIL_ENABLE_UPDATE_CHECK = False
WAGTAIL_ENABLE_WHATS_NEW_BANNER = False
WAGTAIL_GRAVATAR_PROVIDER_URL = None
WAGTAILIMAGES_IMAGE_MODEL = "media.CustomImage"
WAGTAILIMAGES_IMAGE_FORM_BASE = "media.forms.ImageForm"
WAGTAILIMAGES_EXTENSIONS = ["avif", "gif", "heic", "heif", "jpg", "jpeg", "png", "webp"]
WAGTAILIMAGES_MAX_UPLOAD_SIZE = env.int("MAX_PICTURE_SIZE", 20) * 1024 * 1024
WAGTAILIMAGES_MAX_IMAGE_PIXELS = 50_000_000
WAGTAILDOCS_DOCUMENT_FORM_BASE = "media.forms.DocumentForm"
WAGTAILDOCS_MAX_UPLOAD_SIZE = env.int("MAX_DOCUMENT_SIZE", 50) * 1024 * 1024
WAGTAILDOCS_DOCUMENT_MODEL = "media.CustomDocument"
TEXT_DOCUMENTS = ["doc", "docx", "odt", "pdf", "ppt", "pptx", "txt"]
WAGTAILDOCS_EXTENSIONS = [*TEXT_DOCUMENTS, "csv", "ods", "xls", "xlsx", "zip"]
WAGTAILDOCS_SERVE_METHOD = "serve_view"
WAGTAILEMBEDS_FINDERS: list[dict[str, str]] = []  # see cms.content.embeds
WAGTAILSEARCH_BACKENDS = {"default": {"BACKEND": "search.backend"}}
WAGTAIL_HEADLESS_PREVIEW = {
    "CLIENT_URLS": {"default": FRONTEND_URL or "{SITE_ROOT_URL}"},
    "SERVE_BASE_URL": FRONTEND_URL or None,
    "ENFORCE_TRAILING_SLASH": True,
}
PREVIEW_MAX_AGE = env.int("PREVIEW_MAX_AGE", 15 * 60)  # seconds

# Months after which a page of lasting information should be looked through again.
STALE_AFTER_MONTHS = env.int("STALE_AFTER_MONTHS", 12)
# Of content in which something is wrong: publish it and "warn" the editor, or "stop".
PUBLISH_WITH_ERRORS = env.str("PUBLISH_WITH_ERRORS", "warn")
if PUBLISH_WITH_ERRORS not in ("warn", "stop"):
    raise ImproperlyConfigured('PUBLISH_WITH_ERRORS is neither "warn" nor "stop".')

# Content API

WAGTAILAPI_BASE_URL = SITE_URL
WAGTAILAPI_LIMIT_MAX = 100
WAGTAILAPI_RICH_TEXT_FORMAT = "html"
API_TOKEN_MAX_AGE = env.int("API_TOKEN_MAX_AGE", 365)  # days; 0: tokens do not end
REST_FRAMEWORK = {
    "DEFAULT_RENDERER_CLASSES": ["drf_orjson_renderer.renderers.ORJSONRenderer"],
    "DEFAULT_PARSER_CLASSES": ["drf_orjson_renderer.parsers.ORJSONParser"],
    "DEFAULT_CONTENT_NEGOTIATION_CLASS": "cms.api.negotiation.AlwaysJSON",
    "DEFAULT_AUTHENTICATION_CLASSES": [],
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.AllowAny"],
    "EXCEPTION_HANDLER": "cms.api.errors.exception_handler",
}
CORS_URLS_REGEX = r"^/(api|userbar)/"
CORS_ALLOW_HEADERS = [*default_headers, "if-none-match"]
CORS_EXPOSE_HEADERS = ["ETag", "Retry-After"]
CORS_ALLOWED_ORIGINS = env.list("CORS_ALLOWED_ORIGINS", [])
if FRONTEND_URL:
    CORS_ALLOWED_ORIGINS.append("{0.scheme}://{0.netloc}".format(urlsplit(FRONTEND_URL)))

# Ratings

# Another key than SECRET_KEY's, for who wants to change that one and keep the visitors.
RATINGS_KEY = env.str("RATINGS_KEY", "")
# How many votes in how many seconds, as "30/600,200/86400"; empty for no limit.
RATINGS_PER_NETWORK = rates(env.str("RATINGS_PER_NETWORK", "30/600,200/86400"))
RATINGS_PER_ARTICLE = rates(env.str("RATINGS_PER_ARTICLE", "2000/3600"))
# How many proxies of ours stand between the visitors and us; each adds an address to
# X-Forwarded-For.
TRUSTED_PROXIES = env.int("TRUSTED_PROXIES", 0)

# Running it

# A visitor's address is personal data and helps nobody in a log; one line a request is enough.
DJANGO_STRUCTLOG_IP_LOGGING_ENABLED = False
DJANGO_STRUCTLOG_STATUS_START_LOG_LEVEL = logging.DEBUG
LOGGING = logging_config(env.str("LOG_FORMAT", "console"), env.str("LOG_LEVEL", "INFO"))
