"""Static files under names that change with their contents, so that browsers keep them for ever."""

from whitenoise.storage import CompressedManifestStaticFilesStorage


class HashedStaticFiles(CompressedManifestStaticFilesStorage):
    """Also what one module imports of another is asked for under its new name: the old one is not
    kept."""

    support_js_module_import_aggregation = True
