"""Permissions have Vietnamese names in the form of groups, which screen readers say."""

import pytest
from django.contrib.auth.models import Permission
from django.db import connection
from django.test.utils import CaptureQueriesContext

from cms.accounts.permissions import name_permissions

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize(
    ("codename", "name"),
    [
        ("add_group", "Thêm: nhóm"),
        ("change_articlepage", "Sửa: Bài viết"),
        ("delete_customdocument", "Xóa: tài liệu"),
        ("choose_image", "Chọn: hình ảnh"),
        ("lock_page", "Khóa trang, mở trang do mình khóa"),
    ],
)
def test_a_migration_leaves_permissions_with_vietnamese_names(codename, name):
    names = Permission.objects.filter(codename=codename).values_list("name", flat=True)
    assert set(names) == {name}


def test_the_name_follows_what_a_model_is_called():
    Permission.objects.filter(codename="add_group").update(name="Thêm: đội")
    name_permissions("default")
    assert Permission.objects.get(codename="add_group").name == "Thêm: nhóm"


def test_a_name_given_by_hand_stays():
    Permission.objects.filter(codename="add_group").update(name="Lập nhóm mới")
    name_permissions("default")
    assert Permission.objects.get(codename="add_group").name == "Lập nhóm mới"


def test_names_that_are_right_are_not_written_again():
    name_permissions("default")
    with CaptureQueriesContext(connection) as queries:
        name_permissions("default")
    assert not [query for query in queries if query["sql"].startswith("UPDATE")]
