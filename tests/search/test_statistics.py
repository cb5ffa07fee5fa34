"""What readers search for is counted, and nothing of who they are is kept."""

from datetime import timedelta
from io import StringIO

import pytest
from django.core.management import call_command
from django.db import DatabaseError
from django.utils import timezone

from search import statistics
from search.models import SearchCount, SearchOfDay
from search.statistics import NETWORKS, note_search
from tests.factories import ArticlePageFactory

REPORT = "/admin/reports/searches/"


def search(client, query: str, network: int = 1, **parameters):
    return client.get("/tim-kiem/", {"q": query, **parameters}, REMOTE_ADDR=f"203.0.113.{network}")


def searched(text: str, networks: int = NETWORKS, found: int = 0) -> None:
    for network in range(networks):
        note_search(text, found, str(network))


def test_a_text_is_written_when_several_networks_have_searched_for_it(client, site):
    for network in range(NETWORKS - 1):
        search(client, "đất đai", network)
    (row,) = SearchCount.objects.all()
    assert (row.count, row.text) == (NETWORKS - 1, "")

    search(client, "Dat  dai", NETWORKS)

    row.refresh_from_db()
    assert (row.count, row.text) == (NETWORKS, "dat dai")


def test_what_no_database_can_keep_is_left_out_of_a_text(client, site):
    for network in range(NETWORKS):
        assert search(client, "đất\x00 đai", network).status_code == 200

    assert SearchCount.objects.get().text == "đất đai"


def test_a_network_counts_once_a_day(client, site):
    for _ in range(NETWORKS + 1):
        search(client, "đất đai")
        client.get("/api/v2/search/?q=đất đai", REMOTE_ADDR="203.0.113.1")

    assert SearchCount.objects.get().count == 1


def test_the_number_of_results_is_that_of_the_last_search(client, section):
    search(client, "đất đai", 1)
    assert SearchCount.objects.get().found == 0
    ArticlePageFactory(parent=section, title="Đất đai")

    client.get("/api/v2/search/?q=đất đai", REMOTE_ADDR="203.0.113.2")

    row = SearchCount.objects.get()
    assert (row.count, row.found) == (2, 1)


@pytest.mark.parametrize(
    "parameters",
    [{"page": "2"}, {"year": "2025"}, {"section": "1"}, {"type": "news.ArticlePage"}],
)
def test_going_on_is_no_new_search(client, site, parameters):
    search(client, "đất đai", **parameters)

    assert not SearchCount.objects.exists()


@pytest.mark.parametrize("query", ["", "  ", "?!", "a" * 101])
def test_what_asks_for_nothing_or_too_much_is_not_counted(client, site, query):
    search(client, query)

    assert not SearchCount.objects.exists()


def test_nothing_tells_who_searched_or_for_what(client, site):
    search(client, "nguyễn văn an 0912345678")

    kept = [*SearchCount.objects.values_list(), *SearchOfDay.objects.values_list()]
    assert len(kept) == 2
    for telling in ("nguy", "0912345678", "203.0.113"):
        assert telling not in repr(kept)


def test_an_answer_from_memory_is_counted_too(transactional_db, client, section):
    for network in range(3):
        search(client, "đất đai", network)

    assert SearchCount.objects.get().count == 3


def test_who_searches_has_the_answer_also_where_counting_fails(client, site, monkeypatch):
    def fail(*args):
        raise DatabaseError

    monkeypatch.setattr(statistics, "count", fail)

    assert search(client, "đất đai").status_code == 200


def test_what_is_old_is_forgotten(db):
    searched("đất đai")
    today = timezone.localdate()
    SearchCount.objects.update(day=today - timedelta(days=401))
    SearchOfDay.objects.update(day=today - timedelta(days=1))
    searched("học phí", 1)

    call_command("forget_searches", stdout=StringIO())

    assert SearchCount.objects.get().count == 1
    assert SearchOfDay.objects.count() == 1


def shown(client, query: str = "") -> str:
    response = client.get(f"{REPORT}{query}")
    assert response.status_code == 200
    return response.content.decode()


def test_the_report_tells_what_is_searched_most(admin_client, db):
    searched("đất đai", found=3)
    searched("học phí", NETWORKS + 2)
    searched("số điện thoại của tôi", 1)

    html = shown(admin_client)

    assert html.index("học phí") < html.index("đất đai")
    assert "số điện thoại" not in html
    assert "không kể 1 lượt" in html
    assert "đất đai" not in shown(admin_client, "?result=none")
    assert "học phí" in shown(admin_client, "?result=none")


def test_the_report_can_be_narrowed_to_a_period(admin_client, db):
    searched("đất đai")
    SearchCount.objects.update(day=timezone.localdate() - timedelta(days=20))

    assert "đất đai" in shown(admin_client, "?period=30")
    assert "đất đai" not in shown(admin_client, "?period=7")
    assert "đất đai" not in shown(admin_client, "?period=x")


def test_the_report_is_a_table_for_excel_without_formulas(admin_client, db):
    searched("=1+1 đất")

    csv = b"".join(admin_client.get(f"{REPORT}?export=csv").streaming_content).decode()

    assert csv.startswith("\ufeffCâu tìm,")
    assert "'=1+1 đất,5,0," in csv
    assert admin_client.get(f"{REPORT}?export=xlsx").status_code == 200


def test_who_has_no_permission_sees_no_report(client, django_user_model, db):
    from django.contrib.auth.models import Permission

    user = django_user_model.objects.create_user("bien-tap", password="x")
    user.user_permissions.add(Permission.objects.get(codename="access_admin"))
    client.force_login(user)
    assert client.get(REPORT).status_code == 302
    assert "Tìm kiếm của bạn đọc" not in client.get("/admin/").content.decode()

    user.user_permissions.add(Permission.objects.get(codename="view_searchcount"))
    assert "Tìm kiếm của bạn đọc" in shown(client)
