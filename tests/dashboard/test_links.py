"""Which links readers cannot follow, and when that is looked at."""

from io import StringIO

import pytest
from django.core.management import call_command
from django.db import connection
from django.test.utils import CaptureQueriesContext
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Collection, CollectionViewRestriction, PageViewRestriction

from cms.dashboard import tasks
from cms.dashboard.actions.check_links import check_links
from cms.dashboard.models import BrokenLink
from tests.dashboard.conftest import page_with, page_with_link
from tests.factories import CustomDocumentFactory, InformationPageFactory

Kind = BrokenLink.Kind


def broken() -> list[tuple[str, str]]:
    """The kind and address of every broken link, after a check of all pages."""
    check_links()
    return sorted((link.kind, link.address) for link in BrokenLink.objects.all())


def test_a_link_to_a_public_page_is_fine(home):
    there = InformationPageFactory(parent=home, title="Giới thiệu", slug="gioi-thieu")
    for attributes in (
        f'linktype="page" id="{there.pk}"',
        'href="/gioi-thieu/"',
        'href="/gioi-thieu"',
        'href="/gioi-thieu/?in=1#lien-he"',
        f'href="{there.full_url}"',
        'href="#lien-he"',
        'href="mailto:vanphong@example.gov.vn"',
        'href="https://thanhtra.gov.vn/khong-co/"',
        'href="/tim-kiem/?q=dat"',
        'href="/gioi-thieu/feed/"',
        'href="http://[sai"',
    ):
        page_with_link(home, attributes)

    assert broken() == []


def test_a_link_to_what_readers_may_not_see_is_broken(home):
    draft = InformationPageFactory(parent=home, title="Bản nháp", live=False)
    private = InformationPageFactory(parent=home, title="Nội bộ")
    PageViewRestriction.objects.create(page=private, restriction_type="login")
    gone = InformationPageFactory(parent=home, title="Sắp xóa")
    for target in (draft, private, gone):
        page_with_link(home, f'linktype="page" id="{target.pk}"')
    pk = gone.pk
    gone.delete()

    assert broken() == [
        (Kind.PAGE_GONE, f"Trang số {pk}"),
        (Kind.PAGE_HIDDEN, "Bản nháp"),
        (Kind.PAGE_PRIVATE, "Nội bộ"),
    ]


def test_a_link_to_a_document_that_is_gone_or_private_is_broken(home):
    library = Collection.get_first_root_node()
    closed = library.add_child(name="Nội bộ")
    CollectionViewRestriction.objects.create(collection=closed, restriction_type="login")
    open_to_all = CustomDocumentFactory(title="Mẫu đơn")
    private = CustomDocumentFactory(title="Biên bản", collection=closed)
    page_with_link(home, f'linktype="document" id="{open_to_all.pk}"')
    page_with_link(home, f'linktype="document" id="{private.pk}"')
    page_with(home, ("document", {"document": 4711, "title": "Tờ trình"}))
    page_with_link(home, f'href="{private.url}"')
    page_with_link(home, 'href="/documents/4712/khong-co.pdf"')

    assert broken() == [
        (Kind.FILE_GONE, "/documents/4712/khong-co.pdf"),
        (Kind.FILE_GONE, "Tài liệu số 4711"),
        (Kind.FILE_PRIVATE, private.url),
        (Kind.FILE_PRIVATE, "Biên bản"),
    ]


def test_an_address_of_this_portal_that_leads_nowhere_is_broken(home, site):
    InformationPageFactory(parent=home, title="Bản nháp", live=False)
    page_with_link(home, 'href="/khong-co/trang-nay/"')
    page_with_link(home, f'href="{site.root_url}/khong-co/"')
    page_with_link(home, 'href="/ban-nhap/"')
    page_with_link(home, 'href="/uploads/original_images/khong-co.jpg"')

    assert broken() == [
        (Kind.NOWHERE, "/khong-co/trang-nay/"),
        (Kind.NOWHERE, "/uploads/original_images/khong-co.jpg"),
        (Kind.NOWHERE, f"{site.root_url}/khong-co/"),
        (Kind.PAGE_HIDDEN, "/ban-nhap/"),
    ]


def test_a_redirect_is_told_and_does_not_count_as_broken(home):
    there = InformationPageFactory(parent=home, title="Giới thiệu")
    Redirect.add_redirect("/cu", there)
    page_with_link(home, 'href="/cu/"')

    assert broken() == [(Kind.REDIRECTED, "/cu/")]
    assert not BrokenLink.objects.broken().exists()


def test_a_broken_link_says_where_it_is(home):
    note = {"kind": "info", "title": "Thời hạn", "text": '<p><a href="/a/">tại đây</a></p>'}
    page = page_with(
        home,
        ("callout", note),
        ("page_link", {"page": 4711, "title": "Liên hệ"}),
        ("paragraph", "<p>Không có liên kết.</p>"),
    )
    check_links()

    callout, link = BrokenLink.objects.order_by("pk")
    assert (callout.place, callout.text) == ("Khung lưu ý › Nội dung", "tại đây")
    assert callout.block == page.body[0].id
    assert callout.edit_url.endswith(f"/edit/#block-{page.body[0].id}-section")
    assert (link.place, link.text) == ("Liên kết đến trang › Trang", "Liên hệ")


def test_the_front_page_s_links_are_looked_at(home):
    home.body = [
        ("link_list", {"heading": "Lối tắt", "links": [{"title": "Cũ", "page": None, "url": ""}]})
    ]
    home.body[0].value["links"][0]["url"] = f"{home.get_site().root_url}/cu/"
    home.save()

    assert [kind for kind, _address in broken()] == [Kind.NOWHERE]
    assert BrokenLink.objects.get().place == "Danh sách liên kết › Các liên kết › Hoặc địa chỉ khác"


def test_what_works_again_is_forgotten_and_the_rest_keeps_its_date(home):
    draft = InformationPageFactory(parent=home, title="Bản nháp", live=False)
    page_with_link(home, f'linktype="page" id="{draft.pk}"')
    page_with_link(home, 'href="/khong-co/"')
    assert len(broken()) == 2
    before = BrokenLink.objects.get(kind=Kind.NOWHERE)

    draft.save_revision().publish()

    assert broken() == [(Kind.NOWHERE, "/khong-co/")]
    assert BrokenLink.objects.get().found_at == before.found_at


def test_a_page_that_is_taken_down_has_no_broken_links(home):
    page = page_with_link(home, 'href="/khong-co/"')
    assert len(broken()) == 1

    page.unpublish()

    assert broken() == []


def test_a_long_address_has_its_place(home):
    address = "/" + "đường-dẫn/" * 300
    page_with_link(home, f'href="{address}"')

    assert broken() == [(Kind.NOWHERE, address[:2000])]
    assert len(broken()) == 1


@pytest.fixture
def worker(django_capture_on_commit_callbacks):
    """A block whose background work is done at its end."""
    return lambda: django_capture_on_commit_callbacks(execute=True)


def kinds() -> list[str]:
    return list(BrokenLink.objects.values_list("kind", flat=True))


def referring(home, worker, target):
    with worker():
        page = page_with_link(home, f'linktype="page" id="{target.pk}"')
        page.save_revision().publish()
    assert kinds() == []
    return page


def test_taking_a_page_down_and_publishing_it_again_is_noticed_at_once(home, worker):
    target = InformationPageFactory(parent=home, title="Giới thiệu")
    referring(home, worker, target)

    with worker():
        target.unpublish()
    assert kinds() == [Kind.PAGE_HIDDEN]

    with worker():
        target.save_revision().publish()
    assert kinds() == []


def test_deleting_a_page_is_noticed_at_once(home, worker):
    target = InformationPageFactory(parent=home, title="Giới thiệu")
    page = referring(home, worker, target)

    with worker():
        target.delete()

    assert [(link.page_id, link.kind) for link in BrokenLink.objects.all()] == [
        (page.pk, Kind.PAGE_GONE)
    ]


def test_closing_a_page_closes_what_is_below_it(home, worker):
    above = InformationPageFactory(parent=home, title="Nội bộ")
    target = InformationPageFactory(parent=above, title="Lịch trực")
    referring(home, worker, target)

    with worker():
        restriction = PageViewRestriction.objects.create(page=above, restriction_type="login")
    assert kinds() == [Kind.PAGE_PRIVATE]

    with worker():
        restriction.delete()
    assert kinds() == []


def test_deleting_a_document_is_noticed_at_once(home, worker):
    document = CustomDocumentFactory()
    with worker():
        page = page_with_link(home, f'linktype="document" id="{document.pk}"')
        page.save_revision().publish()

    with worker():
        document.delete()

    assert kinds() == [Kind.FILE_GONE]


def test_a_redirect_mends_a_lost_address_at_once(home, worker):
    with worker():
        page_with_link(home, 'href="/tin-cũ/"').save_revision().publish()
    assert kinds() == [Kind.NOWHERE]

    with worker():
        Redirect.add_redirect("/tin-cũ", "/")

    assert kinds() == [Kind.REDIRECTED]


def test_a_redirect_from_elsewhere_has_no_page_checked(home, worker, monkeypatch):
    with worker():
        page_with_link(home, 'href="/cu/"').save_revision().publish()
    monkeypatch.setattr(tasks, "check_links", lambda ids: pytest.fail(f"{ids} were checked"))

    with worker():
        Redirect.add_redirect("/khac", "/")


def test_a_page_at_a_lost_address_mends_it_at_once(home, worker):
    with worker():
        page_with_link(home, 'href="/moi/"').save_revision().publish()
    assert kinds() == [Kind.NOWHERE]

    with worker():
        InformationPageFactory(parent=home, slug="moi").save_revision().publish()

    assert kinds() == []


def test_many_pages_cost_as_many_queries_as_few(home):
    def cost() -> int:
        with CaptureQueriesContext(
            connection,
        ) as queries:
            check_links()
        return len(queries)

    targets = [InformationPageFactory(parent=home, live=False) for _ in range(2)]
    for number in range(3):
        page_with_link(home, f'linktype="page" id="{targets[number % 2].pk}"')
    check_links()
    few = cost()
    for number in range(27):
        page_with_link(home, f'linktype="page" id="{targets[number % 2].pk}"')
    check_links()

    assert cost() == few


def test_the_command_tells_what_it_saw(home):
    page_with_link(home, 'href="/khong-co/"')
    told = StringIO()

    call_command("check_links", stdout=told)

    assert told.getvalue().startswith("Pages looked at: 2, broken links: 1 (")
