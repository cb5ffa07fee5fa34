import polib
import pytest
from django.core.management import call_command
from django.utils.translation import gettext, override, trans_real

from cms.operations.translations import catalogues

HEADER = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\n"\n\n'


@pytest.fixture
def catalogue(tmp_path, settings):
    folder = tmp_path / "package" / "vi" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    settings.LOCALE_PATHS = [tmp_path / "package"]
    return folder / "django.po"


def test_a_catalogue_is_read_once_it_is_compiled(catalogue, monkeypatch):
    catalogue.write_text(f'{HEADER}msgid "A word of ours"\nmsgstr "Một từ của ta"\n')

    call_command("compile_translations", verbosity=0)

    monkeypatch.setattr(trans_real, "_translations", {})
    with override("vi"):
        assert gettext("A word of ours") == "Một từ của ta"


def test_what_is_no_catalogue_is_named(catalogue):
    catalogue.write_text(f"{HEADER}nonsense\n")

    with pytest.raises(OSError, match=r"django\.po"):
        call_command("compile_translations", verbosity=0)


def test_our_own_catalogues_win_over_wagtails():
    with override("vi"):
        assert gettext("No headers") == "Không có tiêu đề"
    assert all(polib.mofile(str(each.with_suffix(".mo"))) for each in catalogues())
