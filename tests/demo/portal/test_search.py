"""The portal is searched alike on every database: what is found, and in which order."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from wagtail.models import Page

from cms.content.querysets import public_ids
from search import ranking
from search.documents import documents
from search.engines import postgresql
from search.filters import Filters
from search.finding import best, groups
from search.folding import fold, syllables
from search.models import IndexedObject
from search.places import place_of
from search.queries import read_query
from search.synonyms import with_synonyms
from search.tokens import document_tokens
from tests.search.oracle import ranked

ALL = Filters()


@pytest.fixture
def indexed() -> dict[int, set[str]]:
    """The tokens of the public pages below the front page, by their numbers in the index."""
    pages = Page.objects.filter(pk__in=public_ids(), depth__gt=2).specific()
    numbers = dict(
        IndexedObject.objects.filter(
            root_type__model="page", object_id__in=pages.values("pk")
        ).values_list("object_id", "number")
    )
    return {
        numbers[document.object.pk]: document_tokens(document.passages)
        for document in documents(list(pages))
    }


@pytest.fixture
def words() -> list[str]:
    titles = Page.objects.filter(pk__in=public_ids()).values_list("title", flat=True)
    found = {word for title in titles for word in syllables(title)}
    return sorted(found | {fold(word) for word in found} | {"UBND", "42/2022/NĐ-CP"})


@pytest.mark.parametrize(
    ("few", "newest"),
    [(ranking.FEW, postgresql.NEWEST), (0, postgresql.NEWEST), (0, 5)],
    ids=["all asked", "tier by tier", "newest first"],
)
def test_random_queries_find_what_they_should(indexed, words, monkeypatch, few, newest):
    """Also as in a larger portal, where the order is worked out in other ways."""
    monkeypatch.setattr(ranking, "FEW", few)
    monkeypatch.setattr(postgresql, "NEWEST", newest)

    @given(st.lists(st.sampled_from(words), min_size=1, max_size=4), st.booleans())
    @settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
    def check(chosen, is_quoted):
        text = " ".join(chosen)
        query = with_synonyms(read_query(f'"{text}"' if is_quoted else text))
        expected = [place_of(number).object_id for number in ranked(query, indexed)]

        assert best(query, ALL, 1000) == expected
        assert best(query, ALL, 7) == expected[:7]
        assert sum(group.count for group in groups(query)) == len(expected)

    check()


@pytest.mark.parametrize(
    ("query", "title"),
    [
        ("tiep cong dan", "tiếp công dân"),
        ("khieu nai to cao", "khiếu nại"),
        ("thanh tra", "thanh tra"),
    ],
)
def test_the_portal_is_found_without_marks(client, indexed, query, title):
    answer = client.get("/api/v2/search/", {"q": query}).json()

    assert answer["meta"]["total_count"] > 0
    assert title in answer["items"][0]["title"].lower()
    assert "<mark>" in answer["items"][0]["title_html"]
