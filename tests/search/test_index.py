"""The index follows what editors do: what is gone is not found, what is there is."""

from datetime import date, timedelta
from types import SimpleNamespace

import pytest
from django.core.management import call_command
from django.urls import reverse
from wagtail.models import Collection, CollectionViewRestriction, Page

from media.models import CustomDocument, CustomImage
from news.models import ArticlePage
from search import rebuild
from search.engines import engine
from search.index import refresh
from search.models import IndexedObject, RebuildPlace
from search.places import MAX_OBJECT, number_of, numbers_of_year, place_of
from tests.factories import (
    ArticlePageFactory,
    CustomDocumentFactory,
    CustomImageFactory,
    GalleryPageFactory,
    NewsIndexPageFactory,
)
from tests.visibility import WAYS, expire, hide, private_collection, restrict


def found(client, query: str, **parameters) -> dict:
    return client.get("/api/v2/search/", {"q": query, **parameters}).json()


def total(client, query: str, **parameters) -> int:
    """How many are counted, which are as many as are shown."""
    answer = found(client, query, **parameters)
    assert len(answer["items"]) == answer["meta"]["total_count"]
    assert sum(each["count"] for each in answer["facets"]["type"]) >= len(answer["items"])
    return len(answer["items"])


@pytest.fixture
def article(section):
    return ArticlePageFactory(parent=section, title="Đất đai", date=date(2025, 3, 1))


@pytest.fixture
def no_worker(monkeypatch):
    """What is left to the background does not happen."""
    never = SimpleNamespace(enqueue=lambda *args: None)
    monkeypatch.setattr("modelsearch.signal_handlers.insert_or_update_object_task", never)


def test_a_draft_is_found_when_it_is_published(client, section):
    draft = ArticlePageFactory(parent=section, title="Nháp", live=False)
    assert total(client, "nháp") == 0

    draft.save_revision().publish()

    assert total(client, "nháp") == 1


def test_what_was_changed_is_found_by_its_new_words_only(client, article):
    article.title = "Học phí"
    article.save_revision().publish()

    assert (total(client, "đất đai"), total(client, "học phí")) == (0, 1)


def test_what_is_only_drafted_is_not_found(client, article):
    article.title = "Học phí"
    article.save_revision()

    assert (total(client, "đất đai"), total(client, "học phí")) == (1, 0)


@pytest.mark.parametrize("way", WAYS)
def test_what_is_hidden_is_neither_found_nor_counted_at_once(client, article, no_worker, way):
    assert total(client, "đất đai") == 1

    hide(article, way)

    answer = found(client, "đất đai")
    assert answer["items"] == []
    assert answer["meta"]["total_count"] == 0
    assert answer["facets"] == {"type": [], "section": [], "year": []}


def test_what_was_restricted_is_found_again(client, section, article):
    for page in (section, article):
        restrict(page)
        assert total(client, "đất đai") == 0
        page.view_restrictions.all().delete()
        assert total(client, "đất đai") == 1


def test_what_is_deleted_is_out_of_the_index(client, section, article, image, no_worker):
    before = IndexedObject.objects.count()

    section.delete()
    image.delete()

    assert IndexedObject.objects.count() == before - 3
    assert total(client, "đất đai") == 0


def test_what_is_moved_is_found_where_it_is(client, news, section, article):
    other = NewsIndexPageFactory(parent=news, title="Tiếp dân")

    article.move(other, "last-child")

    assert total(client, "đất đai", section=section.pk) == 0
    assert total(client, "đất đai", section=other.pk) == 1
    other.move(section, "last-child")
    assert total(client, "đất đai", section=section.pk) == 1


def test_every_word_of_a_page_is_found(client, section, galleries):
    image = CustomImageFactory()
    document = CustomDocumentFactory(title="Biểu mẫu tố cáo")
    picture = {"image": image.pk, "caption": "Chú thích ảnh", "alt_text": "", "decorative": False}
    table = {"table_caption": "Tên bảng", "data": [["Ô một", None], ["Ô hai", "Ô ba"]]}
    ArticlePageFactory(
        parent=section,
        title="Tiêu đề",
        introduction="Tóm tắt",
        byline="Phòng Nghiệp vụ",
        source="Báo địa phương",
        body=[
            {"type": "paragraph", "value": "<p>Đoạn <b>văn</b></p>"},
            {"type": "quote", "value": {"text": "Lời trích", "attribution": "Người nói"}},
            {"type": "image", "value": picture},
            {"type": "table", "value": table},
            {"type": "document", "value": {"document": document.pk, "title": ""}},
        ],
    )
    photo = picture | {"caption": "Toàn cảnh hội nghị"}
    GalleryPageFactory(parent=galleries, body=[{"type": "photo", "value": photo}])

    for words in (
        *("tiêu đề", "tóm tắt", "nghiệp vụ", "báo địa phương", "đoạn văn", "lời trích"),
        *("người nói", "chú thích ảnh", "tên bảng", "ô ba", "biểu mẫu tố cáo", "mau-don.docx"),
        "toàn cảnh hội nghị",
    ):
        assert total(client, f'"{words}"') == 1, words


@pytest.mark.parametrize("is_moved", [True, False])
def test_the_title_of_a_private_document_is_not_found(client, section, is_moved):
    document = CustomDocumentFactory(title="Mật thư")
    body = [{"type": "document", "value": {"document": document.pk, "title": ""}}]
    ArticlePageFactory(parent=section, title="Bài", body=body)
    assert total(client, "mật thư") == 1

    if is_moved:
        document.collection = private_collection()
        document.save()
    else:
        CollectionViewRestriction.objects.create(
            collection=document.collection, restriction_type=CollectionViewRestriction.LOGIN
        )

    assert total(client, "mật thư") == 0


@pytest.fixture
def naming(section) -> CustomDocument:
    """A document, and a page that names it."""
    document = CustomDocumentFactory(title="Mật thư")
    body = [{"type": "document", "value": {"document": document.pk, "title": ""}}]
    ArticlePageFactory(parent=section, title="Bài", body=body)
    return document


def test_a_document_that_is_made_private_with_others_is_not_found(client, admin_client, naming):
    assert total(client, "mật thư") == 1
    address = reverse("wagtail_bulk_action", args=["media", "customdocument", "add_to_collection"])

    admin_client.post(
        f"{address}?id={naming.pk}&next=/admin/", {"collection": private_collection().pk}
    )

    assert total(client, "mật thư") == 0


def test_a_document_is_not_found_whose_collection_moves_into_a_private_one(
    client, admin_client, naming, django_capture_on_commit_callbacks
):
    naming.collection = Collection.get_first_root_node().add_child(name="Biểu mẫu")
    naming.save()
    assert total(client, "mật thư") == 1

    with django_capture_on_commit_callbacks(execute=True):
        admin_client.post(
            reverse("wagtailadmin_collections:edit", args=[naming.collection_id]),
            {"name": "Biểu mẫu", "parent": private_collection().pk},
        )

    assert total(client, "mật thư") == 0


def test_a_document_that_is_gone_is_not_found(client, naming, no_worker):
    assert total(client, "mật thư") == 1

    naming.delete()

    assert total(client, "mật thư") == 0


def test_a_document_is_found_on_its_pages_by_its_new_title(client, section):
    document = CustomDocumentFactory(title="Mẫu cũ")
    body = [{"type": "document", "value": {"document": document.pk, "title": ""}}]
    ArticlePageFactory(parent=section, title="Bài", body=body)

    document.title = "Biểu mới"
    document.save()

    assert total(client, "biểu mới") == 1


def test_files_are_found_in_the_admin_by_title_and_file_name(db):
    CustomImageFactory(title="Trụ sở mới")
    CustomDocumentFactory(title="Khiếu nại")

    for words in ("tru so", "Trụ sơ", "anh"):
        assert CustomImage.objects.search(words).count() == 1, words
    for words in ("khieu nai", "mau don", "mau-don.docx"):
        assert [each.title for each in CustomDocument.objects.search(words)] == ["Khiếu nại"]
    assert CustomDocument.objects.autocomplete("mau-d").count() == 1


def test_the_page_search_of_the_admin_counts_by_type(admin_client, section):
    for _ in range(2):
        ArticlePageFactory(parent=section, title="Kế hoạch")
    section.title = "Kế hoạch năm"
    section.save()

    types = admin_client.get("/admin/pages/search/?q=ke h").context["content_types"]

    counts = [(content_type.model, count) for content_type, count in types]
    assert counts == [("articlepage", 2), ("newsindexpage", 1)]


def test_editors_find_drafts_and_what_they_type_only_half(article, section):
    ArticlePageFactory(parent=section, title="Kế hoạch đất", live=False)

    assert Page.objects.autocomplete("hoach d").count() == 1
    assert Page.objects.autocomplete("kế ho").count() == 1
    assert ArticlePage.objects.search("đất").count() == 2
    assert ArticlePage.objects.live().search("đất").count() == 1
    assert ArticlePage.objects.none().search("đất").count() == 0
    in_order = ArticlePage.objects.order_by("pk").search("đất", order_by_relevance=False)
    assert [page.title for page in in_order] == ["Đất đai", "Kế hoạch đất"]
    assert ArticlePage.objects.search("đai đất", fields=["title"]).count() == 1
    assert ArticlePage.objects.search("đai khác", operator="or").count() == 1


def test_a_rebuild_finds_what_was_written_past_every_signal(client, section, article):
    Page.objects.filter(pk=article.pk).update(title="Học phí")
    Page.objects.filter(pk=section.pk).update(title="Chuyên mục")

    call_command("rebuild_search_index", verbosity=0)

    assert total(client, "đất đai") == 0
    assert total(client, "học phí") == 1


def test_a_rebuild_of_an_empty_index_is_what_signals_have_built(client, home, section, article):
    CustomDocumentFactory()
    before = sorted(IndexedObject.objects.values_list("number", "digest"))
    engine().clear()
    IndexedObject.objects.all().delete()
    assert total(client, "đất đai") == 0

    call_command("rebuild_search_index", verbosity=0)

    rebuilt = sorted(IndexedObject.objects.values_list("number", "digest"))
    assert set(before) <= set(rebuilt)
    assert total(client, "đất đai") == 1


def test_a_rebuild_that_was_cut_off_goes_on_where_it_stopped(section, monkeypatch):
    monkeypatch.setattr(rebuild, "BATCH", 2)
    for _ in range(5):
        ArticlePageFactory(parent=section)
    looked_at = []
    monkeypatch.setattr(
        rebuild, "refresh", lambda model, ids: looked_at.extend((model, pk) for pk in ids)
    )
    steps = rebuild.rebuild()
    while len(looked_at) < 4:
        next(steps)
    steps.close()
    assert RebuildPlace.objects.exists()
    left = rebuild.left_to_rebuild()

    assert sum(rebuild.rebuild()) == left
    assert len(looked_at) == len(set(looked_at))
    assert not RebuildPlace.objects.exists()


def test_the_index_has_no_orphans_after_a_rebuild(db):
    image = CustomImageFactory(title="Trụ sở", with_renditions=False)
    CustomImage.objects.filter(pk=image.pk)._raw_delete("default")
    entries = IndexedObject.objects.filter(root_type__model="customimage", object_id=image.pk)
    assert entries.exists()

    call_command("rebuild_search_index", verbosity=0)

    assert not entries.exists()


def test_a_text_of_more_words_than_a_database_keeps_is_found_by_its_beginning(client, section):
    words = " ".join(f"{number:x<60}" for number in range(5000))
    numbers = "-".join(map(str, range(1000)))
    text = f"<p>Phụ lục {words} {numbers}</p>"
    ArticlePageFactory(parent=section, title="Bảng", body=[{"type": "paragraph", "value": text}])

    for query in ("bảng", '"phụ lục"', f"{7:x<60}", "phu luc"):
        assert total(client, query) == 1, query


def test_what_has_not_changed_is_not_written(article):
    assert refresh(ArticlePage, [article.pk]) == 0
    Page.objects.filter(pk=article.pk).update(title="Khác")
    assert refresh(ArticlePage, [article.pk]) == 1


@pytest.mark.parametrize("day", [None, date(2026, 12, 31), date(1, 1, 1), date(9999, 1, 1)])
def test_a_number_says_the_kind_and_the_object(day):
    assert place_of(number_of(day, 65_535, MAX_OBJECT)) == (65_535, MAX_OBJECT)


def test_numbers_grow_with_the_day():
    days = [None, date(2025, 12, 31), date(2026, 1, 1), date(2026, 1, 1) + timedelta(days=300)]
    numbers = [number_of(day, 5, 7) for day in days]

    assert numbers == sorted(numbers)
    first, last = numbers_of_year(2026)
    assert [first <= number <= last for number in numbers] == [False, False, True, True]


def test_an_object_that_fits_into_no_number_is_refused():
    with pytest.raises(ValueError, match="no place"):
        number_of(None, 1, MAX_OBJECT + 1)


def test_an_ended_page_leaves_the_other_results_complete(client, section):
    pages = [ArticlePageFactory(parent=section, title=f"Đất {number}") for number in range(5)]
    expire(pages[4])

    answer = found(client, "đất", limit=4)

    assert answer["meta"]["total_count"] == len(answer["items"]) == 4
