"""The reports: who may read them, what they list, and the tables they give."""

import json
from datetime import timedelta
from io import BytesIO
from uuid import uuid4

import pytest
from django.contrib.auth.models import Permission
from django.core.management import call_command
from django.utils import timezone
from openpyxl import load_workbook
from wagtail.models import Collection, GroupCollectionPermission, ReferenceIndex

from cms.dashboard.actions.check_links import check_links
from cms.dashboard.actions.measure_storage import measure_storage
from cms.dashboard.files import models, sizes_by_collection, unused
from cms.dashboard.models import StorageReading
from media.models import CustomDocument, CustomImage
from tests.dashboard.conftest import client_of, page_with, page_with_link
from tests.dashboard.test_desk import aged
from tests.factories import (
    CustomDocumentFactory,
    CustomImageFactory,
    GalleryPageFactory,
    InformationPageFactory,
)
from tests.queries import queries

REPORTS = {
    "stale-pages": "view_stale_pages_report",
    "broken-links": "view_broken_links_report",
    "missing-alt-texts": "view_missing_alt_texts_report",
    "storage": "view_storage_report",
}


def address(slug: str, query: str = "") -> str:
    return f"/admin/reports/{slug}/{query}"


def shown(client, slug: str, query: str = "") -> str:
    response = client.get(address(slug, query))
    assert response.status_code == 200
    return response.content.decode()


def csv(client, slug: str, query: str = "") -> list[str]:
    response = client.get(address(slug, f"?export=csv{query}"))
    return b"".join(response.streaming_content).decode().splitlines()


def sheet(client, slug: str) -> list[tuple]:
    response = client.get(address(slug, "?export=xlsx"))
    content = BytesIO(b"".join(response.streaming_content))
    return list(load_workbook(content).active.iter_rows(values_only=True))


@pytest.mark.parametrize(("slug", "codename"), REPORTS.items())
def test_a_report_is_for_those_with_its_permission(home, member, slug, codename):
    without = client_of(
        member(
            home,
            "change",
            "publish",
            elsewhere=tuple(other for other in REPORTS.values() if other != codename),
        )
    )
    assert without.get(address(slug)).status_code == 302
    assert address(slug) not in without.get("/admin/").content.decode()

    reader = client_of(member(home, "change", elsewhere=(codename,)))
    assert address(slug) in shown(reader, slug)
    assert reader.get(address(f"{slug}/results")).status_code == 200


def test_the_permissions_can_be_given_to_a_group(admin_client):
    form = admin_client.get("/admin/groups/new/").content.decode()

    for words in ("trang lâu chưa cập nhật", "liên kết hỏng", "ảnh thiếu", "dung lượng"):
        assert f"báo cáo {words}" in form


@pytest.mark.parametrize("query", ["?months=x", "?kind=x", "?use=x", "?collection=x", "?p=99"])
@pytest.mark.parametrize("slug", [*REPORTS, "drafts", "scheduled", "published"])
def test_a_filter_that_cannot_be_understood_is_no_error(admin_client, home, slug, query):
    assert admin_client.get(address(slug, query)).status_code == 200


def test_stale_pages_by_their_age(admin_client, home):
    aged(InformationPageFactory(parent=home, title="=Cơ cấu"), 400)
    aged(InformationPageFactory(parent=home, title="Lịch tiếp"), 100)

    assert "Lịch tiếp" not in shown(admin_client, "stale-pages")
    assert "Lịch tiếp" in shown(admin_client, "stale-pages", "?months=3")
    heading, row = csv(admin_client, "stale-pages")
    assert heading == "\ufeffTrang,Loại,Cập nhật lần cuối,Địa chỉ"
    assert row.startswith("'=Cơ cấu,Trang thông tin,")
    assert sheet(admin_client, "stale-pages")[1][0] == "=Cơ cấu"


def test_broken_links_with_where_they_are(admin_client, home):
    page = page_with_link(home, 'href="/khong-co/"', title="=Thông báo")
    page_with_link(home, 'linktype="page" id="4711"', title="Hướng dẫn")
    check_links()

    html = shown(admin_client, "broken-links", "?kind=nowhere")
    assert "=Thông báo" in html
    assert f"/edit/#block-{page.body[0].id}-section" in html
    assert "Hướng dẫn" not in html
    heading, *rows = csv(admin_client, "broken-links")
    assert heading.startswith("\ufeffTrang,Tình trạng,Dẫn đến,")
    assert "'=Thông báo,Địa chỉ không có nội dung,/khong-co/,xem ở đây,Đoạn văn," in rows[1]
    assert len(sheet(admin_client, "broken-links")) == 3


def test_broken_links_only_where_one_may_look(home, section, member):
    page_with_link(home, 'href="/khong-co/"', title="Ở trang chủ")
    check_links()
    reader = client_of(member(section, "change", elsewhere=("view_broken_links_report",)))

    assert "Ở trang chủ" not in shown(reader, "broken-links")


@pytest.mark.parametrize("slug", ["broken-links", "missing-alt-texts"])
def test_who_may_not_edit_a_page_is_led_to_what_readers_see(home, member, slug):
    image = CustomImageFactory(alt_text="", with_renditions=False)
    link = ("paragraph", '<p><a href="/khong-co/">xem ở đây</a></p>')
    page = page_with(home, link, ("image", photo(image)), slug="huong-dan")
    ReferenceIndex.create_or_update_for_object(page)
    check_links()
    permission = f"view_{slug.replace('-', '_')}_report"
    writer = member(home, "add", elsewhere=(permission,))
    choose = Permission.objects.get(codename="choose_image", content_type__app_label="media")
    root = Collection.get_first_root_node()
    GroupCollectionPermission.objects.create(
        group=writer.groups.get(), collection=root, permission=choose
    )

    html = shown(client_of(writer), slug)

    assert 'href="/huong-dan/"' in html
    assert f"/pages/{page.pk}/edit/" not in html


def photo(image, alt_text: str = "", decorative: bool = False) -> dict:
    return {"image": image.pk, "caption": "", "alt_text": alt_text, "decorative": decorative}


@pytest.fixture
def silent(home, galleries):
    """Pictures without words: in a body, in one that says them itself, in none; and one as the
    cover of a page."""
    images = {
        title: CustomImageFactory(title=title, alt_text="", with_renditions=False)
        for title in ("Thiếu", "Nói tại chỗ", "Chưa dùng", "Bìa")
    }
    CustomImageFactory(title="Đủ", with_renditions=False)
    CustomImageFactory(title="Trang trí", alt_text="", is_decorative=True, with_renditions=False)
    pages = [
        page_with(home, ("image", photo(images["Thiếu"])), title="Bài một"),
        page_with(home, ("image", photo(images["Nói tại chỗ"], "Bàn tiếp dân")), title="Bài hai"),
        GalleryPageFactory(
            parent=galleries,
            title="Bộ ảnh",
            body=json.dumps(
                [{"type": "photo", "value": photo(images["Thiếu"]), "id": str(uuid4())}]
            ),
        ),
        InformationPageFactory(parent=home, title="Có bìa", cover_image=images["Bìa"]),
    ]
    for page in pages:
        ReferenceIndex.create_or_update_for_object(page)
    return images


def test_pictures_without_words_and_where_they_are_shown(admin_client, silent):
    heading, *rows = csv(admin_client, "missing-alt-texts")

    assert heading == "\ufeffHình ảnh,Tệp,Bộ sưu tập,Tải lên lúc,Nơi đang dùng"
    uses = {row.split(",")[0]: row.rsplit(",", 1)[1] for row in rows}
    assert uses == {
        "Thiếu": "Bộ ảnh (thiếu); Bài một (thiếu)",
        "Nói tại chỗ": "Bài hai (đã mô tả tại chỗ)",
        "Chưa dùng": "",
        "Bìa": "Có bìa (thiếu)",
    }
    assert "Chưa dùng" not in shown(admin_client, "missing-alt-texts", "?use=used")
    assert "Bài một" not in shown(admin_client, "missing-alt-texts", "?use=unused")
    assert len(sheet(admin_client, "missing-alt-texts")) == 5


def test_a_page_that_one_may_not_see_is_not_named(silent, section, member):
    user = member(section, "change", elsewhere=("view_missing_alt_texts_report",))
    group = user.groups.get()
    root = Collection.get_first_root_node()
    permission = Permission.objects.get(codename="choose_image", content_type__app_label="media")
    GroupCollectionPermission.objects.create(group=group, collection=root, permission=permission)

    html = shown(client_of(user), "missing-alt-texts")

    assert "Thiếu" in html
    assert "Bài một" not in html


def test_many_pictures_without_words_cost_no_more_than_few(admin_client, home, silent):
    few = queries(admin_client, address("missing-alt-texts"))
    for _ in range(5):
        image = CustomImageFactory(alt_text="", with_renditions=False)
        ReferenceIndex.create_or_update_for_object(page_with(home, ("image", photo(image))))

    assert queries(admin_client, address("missing-alt-texts")) == few


def test_the_room_that_files_take(admin_client, home):
    root = Collection.get_first_root_node()
    year = root.add_child(name="Năm 2026")
    CustomImageFactory(title="Lớn", collection=year, with_renditions=False)
    CustomImage.objects.update(file_size=9_000_000)
    CustomDocumentFactory(title="=Nhỏ")
    CustomDocument.objects.update(file_size=300)

    everything = {kind: model.objects.all() for kind, model in models().items()}
    assert [(each["name"], each["number"]) for each in sizes_by_collection(everything)] == [
        ("Năm 2026", 1),
        ("Chung", 1),
    ]
    html = shown(admin_client, "storage")
    assert html.index("Lớn") < html.index("=Nhỏ")
    assert "Lớn" not in shown(admin_client, "storage", "?kind=document")
    assert "=Nhỏ" not in shown(admin_client, "storage", f"?collection={year.pk}")
    heading, large, small = csv(admin_client, "storage")
    assert heading == "\ufeffTệp,Loại tệp,Bộ sưu tập,Tải lên lúc,Dung lượng (byte)"
    assert large.startswith("Lớn,Hình ảnh,Năm 2026,")
    assert large.endswith(",9000000")
    assert small.startswith("'=Nhỏ,Tài liệu,Chung,")
    assert sheet(admin_client, "storage")[1][4] == 9_000_000


@pytest.fixture
def year_reader(home, member):
    """May read the report of the room, and choose the pictures and documents of one collection;
    other collections have some too."""
    root = Collection.get_first_root_node()
    year, other = root.add_child(name="Năm 2026"), root.add_child(name="Nội bộ")
    for place, name in ((root, "chung"), (year, "của năm"), (other, "nội bộ")):
        CustomImageFactory(title=f"Ảnh {name}", collection=place, with_renditions=False)
        CustomDocumentFactory(title=f"Văn bản {name}", collection=place)
    CustomImage.objects.update(file_size=3000)
    CustomDocument.objects.update(file_size=200)
    user = member(home, "change", elsewhere=("view_storage_report",))
    for codename in ("choose_image", "choose_document"):
        permission = Permission.objects.get(codename=codename, content_type__app_label="media")
        GroupCollectionPermission.objects.create(
            group=user.groups.get(), collection=year, permission=permission
        )
    return client_of(user)


def test_the_room_of_the_files_that_one_may_see(year_reader):
    _, *rows = csv(year_reader, "storage")
    assert [row.split(",")[0] for row in rows] == ["Ảnh của năm", "Văn bản của năm"]

    response = year_reader.get(address("storage"))
    assert response.context["collections"] == [{"name": "Năm 2026", "number": 2, "size": 3200}]
    html = response.content.decode()
    assert "Năm 2026" in html
    assert "Nội bộ" not in html


def test_another_collection_is_no_filter_for_who_may_not_see_it(year_reader, admin_client):
    other = Collection.objects.get(name="Nội bộ")

    assert "Ảnh nội bộ" in shown(admin_client, "storage", f"?collection={other.pk}")
    assert "Ảnh" not in shown(year_reader, "storage", f"?collection={other.pk}")


def test_the_desk_adds_up_the_files_that_one_may_see(year_reader):
    desk = year_reader.get("/admin/").content.decode()

    assert "1 hình ảnh" in desk
    assert "1 tài liệu" in desk


def test_a_file_that_only_a_draft_shows_is_used(admin_client, home):
    used, drafted, covering, waiting, free = (
        CustomImageFactory(title=title, with_renditions=False)
        for title in ("Đã đăng", "Trong nháp", "Bìa nháp", "Chờ giờ đăng", "Không ai dùng")
    )
    page = page_with(home, ("image", photo(used)))
    ReferenceIndex.create_or_update_for_object(page)
    page.body = [("image", photo(drafted) | {"image": drafted})]
    page.cover_image = covering
    page.save_revision()
    later = page_with(home)
    later.cover_image = waiting
    later.save_revision(approved_go_live_at=timezone.now() + timedelta(days=1))
    later.cover_image = covering
    later.save_revision()

    assert list(unused(CustomImage.objects.all())) == [free]
    assert "Trong nháp" not in shown(admin_client, "storage", "?use=unused")


def test_sizes_are_read_at_night(home):
    image = CustomImageFactory()
    CustomImage.objects.update(file_size=None)
    lost = CustomDocumentFactory()
    lost.file.delete(save=False)
    CustomDocument.objects.update(file_size=None, file="documents/khong-con.docx")

    call_command("measure_storage")
    reading = measure_storage()

    assert StorageReading.objects.count() == 1
    assert reading.renditions_count == image.renditions.count()
    sizes = [rendition.file.size for rendition in image.renditions.all()]
    assert reading.renditions_size == sum(sizes)
    image.refresh_from_db()
    assert image.file_size == image.file.size


def test_lists_behind_the_desk_are_for_every_editor(section, member):
    user = member(section, "add")

    for slug in ("drafts", "scheduled", "published"):
        assert client_of(user).get(address(slug)).status_code == 200
        assert csv(client_of(user), slug)[0].startswith("\ufeffTrang,Loại,")
