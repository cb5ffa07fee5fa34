import re

import pytest
from django.conf import settings
from wagtail.admin.menu import help_menu

from cms.guide.contents import PICTURES, TEXT, guide

GUIDE = "/admin/huong-dan/"


def test_the_guide_is_for_those_who_may_enter_the_admin(client, admin_client):
    assert client.get(GUIDE).status_code == 302
    assert client.get(f"{GUIDE}bien-tap/dang-nhap.webp").status_code == 302

    html = admin_client.get(GUIDE).content.decode()

    assert "<h2" in html
    for chapter in guide().chapters:
        assert f'href="#{chapter.anchor}"' in html
        assert f'id="{chapter.anchor}"' in html


def test_every_chapter_has_an_anchor_of_its_own():
    anchors = [chapter.anchor for chapter in guide().chapters]

    assert all(anchors)
    assert len(set(anchors)) == len(anchors)


def test_every_picture_of_the_guide_is_served(admin_client):
    names = re.findall(r'src="([^"]+)"', guide().html)

    assert names
    for name in names:
        response = admin_client.get(GUIDE + name)
        assert response.headers["Content-Type"] == "image/webp"
        assert b"".join(response.streaming_content).startswith(b"RIFF")


def test_every_picture_says_what_it_shows():
    assert re.findall(r"!\[\s*\]", (settings.BASE_DIR / TEXT).read_text()) == []


def test_no_picture_lies_about_that_the_guide_does_not_show():
    shown = {name.rpartition("/")[2] for name in re.findall(r'src="([^"]+)"', guide().html)}

    assert {path.name for path in (settings.BASE_DIR / PICTURES).iterdir()} == shown


@pytest.mark.parametrize("name", ["khong-co", "content-api"])
def test_nothing_else_is_served(admin_client, name):
    assert admin_client.get(f"{GUIDE}bien-tap/{name}.webp").status_code == 404


def test_the_help_menu_leads_to_the_guide_and_not_to_other_hosts(rf, admin_user):
    request = rf.get("/admin/")
    request.user = admin_user

    addresses = [item.url for item in help_menu.menu_items_for_request(request)]

    assert GUIDE in addresses
    assert [address for address in addresses if address.startswith("http")] == []
