"""Words that mean the same, as editors keep them."""

import pytest
from django.core.exceptions import ValidationError

from search.models import Synonym
from search.queries import read_query
from search.synonyms import with_synonyms


@pytest.mark.parametrize(
    ("term", "meaning", "message"),
    [
        ("---", "phòng chống", "ít nhất một chữ cái"),
        ("PCTN", "!!!", "ít nhất một chữ cái"),
        ("hoà giải", "Hòa Giải", "giống nhau"),
        ("ubnd", "uỷ ban nhân dân", "Đã có trong danh sách: UBND = Ủy ban nhân dân"),
        ("Ủy ban Nhân dân", "U.B.N.D", None),
        ("Uỷ ban nhân dân", "UBND", "Đã có trong danh sách"),
        ("", "gì đó", "term"),
    ],
)
def test_a_pair_that_is_of_no_use_is_refused(db, term, meaning, message):
    synonym = Synonym(term=term, meaning=meaning)
    if message is None:
        synonym.full_clean()
        return
    with pytest.raises(ValidationError, match=message):
        synonym.full_clean()


def test_the_usual_abbreviations_are_there_and_sound(db):
    for synonym in Synonym.objects.all():
        synonym.full_clean()
    assert Synonym.objects.filter(term="UBND").exists()


def test_the_longest_name_is_meant(db):
    Synonym.objects.all().delete()
    Synonym.objects.create(term="ubnd", meaning="ủy ban nhân dân")
    Synonym.objects.create(term="ubndt", meaning="ủy ban nhân dân tỉnh")

    (part, other) = with_synonyms(read_query("ủy ban nhân dân tỉnh họp")).parts

    assert part.synonyms == (("ubndt",),)
    assert [syllable.folded for syllable in other.syllables] == ["hop"]


def test_a_change_is_in_force_at_the_next_search(client, section, db):
    from tests.factories import ArticlePageFactory

    ArticlePageFactory(parent=section, title="Đề án nhà ở xã hội")
    assert client.get("/api/v2/search/?q=NOXH").json()["meta"]["total_count"] == 0

    Synonym.objects.create(term="NOXH", meaning="nhà ở xã hội")

    answer = client.get("/api/v2/search/?q=NOXH").json()
    assert answer["meta"]["total_count"] == 1
    assert answer["items"][0]["title_html"] == "Đề án <mark>nhà ở xã hội</mark>"


def test_an_editor_keeps_the_list(admin_client, db):
    address = "/admin/snippets/search/synonym/"
    assert "Ủy ban nhân dân" in admin_client.get(address).content.decode()

    response = admin_client.post(f"{address}add/", {"term": "VKS", "meaning": "Viện kiểm sát"})

    assert response.status_code == 302
    assert Synonym.objects.filter(term="VKS").exists()
    again = admin_client.post(f"{address}add/", {"term": "vks", "meaning": "viện Kiểm Sát"})
    assert "Đã có trong danh sách" in again.content.decode()


@pytest.mark.parametrize("typed", ["uy ban nhan dan xa", "Ủy BAN nhân dân xã", "ubnd xa"])
def test_an_editor_finds_a_synonym_without_its_marks(admin_client, db, typed):
    Synonym.objects.create(term="UBND xã", meaning="Ủy ban nhân dân xã")

    html = admin_client.get("/admin/snippets/search/synonym/", {"q": typed}).content.decode()

    assert "Ủy ban nhân dân xã" in html
    assert "CCHC" not in html
