"""The screen for many photographs: who may, what waits, what is refused, what is placed."""

from datetime import timedelta

import pytest
from bs4 import BeautifulSoup
from django.contrib.auth.models import Group, Permission
from django.core.files.storage import default_storage
from django.core.files.uploadedfile import SimpleUploadedFile
from django.core.management import call_command
from django.test import Client
from django.urls import reverse
from django.utils import timezone
from wagtail import hooks
from wagtail.models import Collection, GroupCollectionPermission, GroupPagePermission

from media.actions import place_photographs as placing
from media.admin import photographs as screens
from media.models import CustomImage, GalleryPage, WaitingPhotograph
from media.wagtail_hooks import go_on_to_photographs
from tests.factories import CustomImageFactory, GalleryPageFactory, UserFactory, picture_file
from tests.media.files import samples
from tests.queries import queries


@pytest.fixture
def gallery(galleries) -> GalleryPage:
    return GalleryPageFactory(parent=galleries, title="Chuyến công tác")


def url(gallery: GalleryPage, name: str = "gallery_photographs", *more: int) -> str:
    return reverse(name, args=[gallery.pk, *more])


def upload(client: Client, gallery: GalleryPage, name: str = "hop.jpg", content: bytes = b""):
    file = SimpleUploadedFile(name, content or picture_file().read())
    return client.post(url(gallery, "upload_gallery_photograph"), {"file": file})


def written(*photographs: WaitingPhotograph, **fields: str) -> dict:
    """What the screen sends of these, in this order; `fields` of each."""
    words = {"alt_text": "Cán bộ ghi chép", "caption": ""} | fields
    common = {"credit": "Văn phòng", "collection": Collection.get_first_root_node().pk}
    return {
        "photograph": [each.pk for each in photographs],
        **common,
        **{f"photo-{each.pk}-{key}": value for each in photographs for key, value in words.items()},
    }


@pytest.fixture
def waiting(admin_client, gallery) -> list[WaitingPhotograph]:
    for number in (1, 2):
        assert upload(admin_client, gallery, f"hop_giao-ban {number}.jpg").status_code == 200
    return list(WaitingPhotograph.objects.all())


def member(gallery: GalleryPage, *permissions: str, pictures: bool = True) -> Client:
    user = UserFactory()
    group = Group.objects.create(name=f"Nhóm của {user}")
    user.groups.add(group)
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    for codename in permissions:
        permission = Permission.objects.get(
            content_type__app_label="wagtailcore", codename=codename
        )
        GroupPagePermission.objects.create(group=group, page=gallery, permission=permission)
    if pictures:
        add = Permission.objects.get(content_type__app_label="wagtailimages", codename="add_image")
        root = Collection.get_first_root_node()
        GroupCollectionPermission.objects.create(group=group, collection=root, permission=add)
    client = Client()
    client.force_login(user)
    return client


def test_what_was_uploaded_waits_where_nobody_else_sees_it(admin_client, client, gallery, waiting):
    first = waiting[0]
    assert first.title == "Hop giao ban 1"
    assert first.alt_text == ""
    assert not CustomImage.objects.exists()

    screen = admin_client.get(url(gallery)).content.decode()
    assert f'data-id="{first.pk}"' in screen
    shown = admin_client.get(url(gallery, "gallery_photograph", first.pk))
    assert shown["Content-Type"] == "image/jpeg"
    assert client.get(f"/uploads/{first.file.name}").status_code == 404
    other = member(gallery, "change_page")
    assert other.get(url(gallery, "gallery_photograph", first.pk)).status_code == 404
    assert other.post(url(gallery, "remove_gallery_photograph", first.pk)).status_code == 404
    others = other.get(url(gallery))
    assert others.status_code == 200
    assert f'data-id="{first.pk}"' not in others.content.decode()


def test_what_waits_holds_no_place(admin_client, gallery):
    upload(admin_client, gallery, "IMG_1.HEIC", samples.photograph("HEIF", 6))

    stored = WaitingPhotograph.objects.get().file.read()

    assert stored.startswith(b"\xff\xd8")
    assert not [secret for secret in samples.SECRETS if secret in stored]


def test_a_refused_file_is_named_and_nothing_of_it_is_kept(admin_client, gallery, uploads):
    response = upload(admin_client, gallery, "Buổi họp.jpg", samples.HTML)

    assert response.status_code == 400
    assert response.json()["message"].startswith("Tệp “Buổi họp.jpg”: không phải là ảnh")
    assert admin_client.post(url(gallery, "upload_gallery_photograph")).status_code == 400
    assert not WaitingPhotograph.objects.exists()
    assert not [path for path in uploads.rglob("*") if path.is_file()]


def test_words_and_order_are_kept_before_they_are_complete(admin_client, gallery, waiting):
    first, second = waiting
    data = written(second, first, alt_text="", caption="Họp đầu tuần")

    assert admin_client.post(url(gallery, "keep_gallery_photographs"), data).json() == {
        "refused": {}
    }

    kept = list(WaitingPhotograph.objects.of(gallery, first.owner))
    assert kept == [second, first]
    assert (kept[0].caption, kept[0].credit) == ("Họp đầu tuần", "Văn phòng")


def test_photographs_are_placed_in_the_draft_in_their_order(admin_client, gallery, waiting):
    there = CustomImageFactory(title="Đã có")
    gallery.body = [("photo", {"image": there, "caption": ""})]
    gallery.save_revision().publish()
    first, second = waiting

    response = admin_client.post(url(gallery), written(second, first))

    assert response.url == reverse("wagtailadmin_pages:edit", args=[gallery.pk])
    gallery.refresh_from_db()
    assert len(gallery.body) == 1
    assert gallery.has_unpublished_changes
    draft = gallery.get_latest_revision_as_object()
    assert [block.block_type for block in draft.body] == ["photo"] * 3
    titles = [block.value["image"].title for block in draft.body]
    assert titles == ["Đã có", "Hop giao ban 2", "Hop giao ban 1"]
    image = draft.body[1].value["image"]
    assert (image.alt, image.credit) == ("Cán bộ ghi chép", "Văn phòng")
    assert image.uploaded_by_user == first.owner
    assert draft.latest_revision.user == first.owner
    assert not WaitingPhotograph.objects.exists()


def test_one_that_says_nothing_holds_up_all_and_loses_nothing(admin_client, gallery, waiting):
    first, second = waiting
    data = written(first, second) | {f"photo-{second.pk}-alt_text": " "}

    response = admin_client.post(url(gallery), data, follow=True)

    assert "Mô tả ảnh cho người không nhìn thấy" in response.content.decode()
    assert not CustomImage.objects.exists()
    first.refresh_from_db()
    assert first.alt_text == "Cán bộ ghi chép"
    decorative = data | {f"photo-{second.pk}-is_decorative": "on"}
    assert "/edit/" in admin_client.post(url(gallery), decorative).url


def test_placing_goes_on_where_it_was_interrupted(admin_client, gallery, waiting, monkeypatch):
    copy = placing._into_library

    def until_second(photograph):
        if photograph == waiting[1]:
            raise OSError("disk full")
        copy(photograph)

    monkeypatch.setattr(placing, "_into_library", until_second)
    with pytest.raises(OSError, match="disk full"):
        admin_client.post(url(gallery), written(*waiting))
    monkeypatch.undo()

    admin_client.post(url(gallery), written(*waiting, alt_text="Ghi khác"))

    assert list(CustomImage.objects.values_list("alt_text", flat=True)) == ["Ghi khác"] * 2
    gallery.refresh_from_db()
    assert len(gallery.get_latest_revision_as_object().body) == 2


def test_words_are_measured_as_they_are_stored(admin_client, gallery, waiting):
    first = waiting[0]
    decomposed = "e\u0302\u0301" * 255  # three code points each, and one letter
    data = written(first, alt_text=decomposed, caption="Họp\x00 đầu tuần")

    answer = admin_client.post(url(gallery, "keep_gallery_photographs"), data)

    assert answer.json() == {"refused": {}}
    first.refresh_from_db()
    assert (first.alt_text, first.caption) == ("ế" * 255, "Họp đầu tuần")


def test_words_that_cannot_be_kept_are_named_and_the_others_kept(admin_client, gallery, waiting):
    first, second = waiting
    data = written(second, first, alt_text="Cán bộ họp") | {
        f"photo-{second.pk}-caption": "d" * 600,
        "credit": "d" * 256,
    }

    refused = admin_client.post(url(gallery, "keep_gallery_photographs"), data).json()["refused"]

    assert set(refused) == {f"photo-{second.pk}-caption", "credit"}
    assert "dài 600 ký tự, quá giới hạn 500" in refused[f"photo-{second.pk}-caption"][0]
    kept = list(WaitingPhotograph.objects.all())
    assert kept == [second, first]
    assert [(each.alt_text, each.caption) for each in kept] == [("Cán bộ họp", "")] * 2


def test_words_that_cannot_be_kept_are_not_lost_when_the_button_is_pressed(
    admin_client, gallery, waiting
):
    first, second = waiting
    late = WaitingPhotograph.objects.get(pk=second.pk)
    data = written(first, caption="d" * 600) | {"credit": "Phòng" * 60}

    answer = admin_client.post(url(gallery), data)

    page = answer.content.decode()
    assert "d" * 600 in page
    assert "Phòng" * 60 in page
    assert "quá giới hạn 500" in page
    assert "có lời chưa giữ được" in page
    assert f'data-id="{late.pk}"' in page
    assert "Lời đã ghi vẫn được giữ" not in page
    assert not CustomImage.objects.exists()


def test_fields_count_and_cut_nothing_off(admin_client, gallery, waiting):
    page = BeautifulSoup(admin_client.get(url(gallery)).content, "html.parser")

    counted = {field["data-count-limit"] for field in page.select("[data-count-advised]")}

    assert counted == {"255", "500"}
    assert not page.select("form.photographs [maxlength]")


def test_a_photograph_without_its_file_says_so(admin_client, gallery, waiting):
    first, second = waiting
    default_storage.delete(first.file.name)

    assert admin_client.get(url(gallery, "gallery_photograph", first.pk)).status_code == 404
    answer = admin_client.post(url(gallery), written(first, second), follow=True)

    assert "Tệp của ảnh này không còn trên máy chủ" in answer.content.decode()
    assert not CustomImage.objects.exists()
    assert WaitingPhotograph.objects.count() == 2


def test_no_more_wait_than_a_screen_holds(admin_client, gallery, waiting, monkeypatch):
    monkeypatch.setattr(screens, "MOST_WAITING", 3)

    assert upload(admin_client, gallery).status_code == 200
    refusal = upload(admin_client, gallery)

    assert refusal.status_code == 409
    assert "ảnh đang chờ, không nhận thêm" in refusal.json()["message"]
    assert WaitingPhotograph.objects.count() == 3


@pytest.mark.parametrize("name", ["after_create_page", "after_edit_page"])
def test_every_other_hook_is_asked_before_the_redirect_to_the_photographs(name):
    assert hooks.get_hooks(name)[-1] is go_on_to_photographs


def in_draft(gallery: GalleryPage) -> int:
    gallery.refresh_from_db()
    return len(gallery.get_latest_revision_as_object().body)


def test_two_placings_of_the_same_rows_place_each_once(
    admin_user, gallery, waiting, django_capture_on_commit_callbacks
):
    read_before = list(WaitingPhotograph.objects.all())

    with django_capture_on_commit_callbacks(execute=True):
        assert placing.place_photographs(gallery, waiting, admin_user) == 2
    assert placing.place_photographs(gallery, read_before, admin_user) == 0

    assert in_draft(gallery) == 2
    assert CustomImage.objects.count() == 2


def test_a_placing_that_waits_for_its_turn_finds_what_was_placed_meanwhile(
    admin_user, gallery, waiting, monkeypatch
):
    """Its copies were made before the other had the lock."""
    read_before = list(WaitingPhotograph.objects.all())
    lock = placing.tree_lock

    def after_another():
        monkeypatch.setattr(placing, "tree_lock", lock)
        placing.place_photographs(gallery, waiting, admin_user)
        return lock()

    monkeypatch.setattr(placing, "tree_lock", after_another)
    assert placing.place_photographs(gallery, read_before, admin_user) == 0

    assert in_draft(gallery) == 2
    assert CustomImage.objects.count() == 2


def test_what_is_sent_twice_leads_to_the_gallery_twice(admin_client, gallery, waiting):
    data = written(*waiting)
    first = admin_client.post(url(gallery), data)

    second = admin_client.post(url(gallery), data, follow=True)

    assert second.redirect_chain[0][0] == first.url
    assert "Các ảnh này không còn chờ" in second.content.decode()
    assert in_draft(gallery) == 2


def test_forty_photographs_are_shown_with_few_queries(admin_client, gallery, waiting):
    few = queries(admin_client, url(gallery))
    first = waiting[0]
    for _ in range(38):
        first.pk = None
        first.save(force_insert=True)

    assert queries(admin_client, url(gallery)) == few


@pytest.mark.parametrize(
    ("permissions", "pictures", "status"),
    [
        (["change_page"], True, 200),
        ([], True, 403),
        (["change_page"], False, 409),
    ],
)
def test_who_may_edit_the_gallery_and_add_pictures_may(gallery, permissions, pictures, status):
    client = member(gallery, *permissions, pictures=pictures)
    address = url(gallery, "upload_gallery_photograph")
    file = SimpleUploadedFile("hop.jpg", picture_file().read())

    asked = client.post(address, {"file": file}, headers={"x-requested-with": "XMLHttpRequest"})

    assert asked.status_code == status
    assert client.get(url(gallery)).status_code == (200 if status == 200 else 302)
    assert WaitingPhotograph.objects.count() == (1 if status == 200 else 0)


def test_a_locked_gallery_takes_none_and_says_why(gallery):
    client = member(gallery, "change_page")
    gallery.locked = True
    gallery.locked_by = UserFactory()
    gallery.save()

    assert "đang khóa" in upload(client, gallery).json()["message"]
    assert client.post(url(gallery, "keep_gallery_photographs")).status_code == 409
    answer = client.post(url(gallery), {}, follow=True)
    assert "đang khóa" in answer.content.decode()


def test_photographs_are_placed_in_a_draft_that_could_not_be_published(
    admin_client, gallery, waiting
):
    gallery.slug = "le-hoi"
    gallery.save_revision()
    GalleryPageFactory(parent=gallery.get_parent(), slug="le-hoi")

    admin_client.post(url(gallery), written(*waiting))

    gallery.refresh_from_db()
    assert len(gallery.get_latest_revision_as_object().body) == 2


def test_an_alias_takes_none_and_says_where_they_belong(admin_client, gallery):
    alias = gallery.create_alias(update_slug="song-song")

    assert "trang song song" in upload(admin_client, alias).json()["message"]


def test_a_visitor_is_sent_to_the_login(client, gallery):
    assert client.get(url(gallery)).status_code == 302
    assert upload(client, gallery).status_code == 302
    assert not WaitingPhotograph.objects.exists()


def test_what_waits_too_long_is_forgotten_with_its_file(
    waiting, uploads, django_capture_on_commit_callbacks
):
    old, new = waiting
    WaitingPhotograph.objects.filter(pk=old.pk).update(
        uploaded_at=timezone.now() - timedelta(days=31)
    )

    with django_capture_on_commit_callbacks(execute=True):
        call_command("forget_waiting_photographs")

    assert list(WaitingPhotograph.objects.all()) == [new]
    assert len([path for path in uploads.rglob("*") if path.is_file()]) == 1
