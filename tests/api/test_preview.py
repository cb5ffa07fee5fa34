"""An editor sees a draft on a front end of one's own, in exactly the shape of the live page."""

from datetime import timedelta
from urllib.parse import parse_qs, urlsplit

import pytest
from django.contrib.auth.models import Group, Permission
from django.core.management import call_command
from django.urls import reverse
from django.utils import timezone
from wagtail.models import GroupPagePermission, ReferenceIndex

from cms.content.previews import DraftPreview
from news.models import ArticlePage
from tests.factories import (
    ArticlePageFactory,
    InformationPageFactory,
    NewsIndexPageFactory,
    UserFactory,
)
from tests.forms import article_form

FRONT_END = "https://mat-tien.example"


@pytest.fixture
def front_end(settings) -> None:
    settings.FRONTEND_URL = FRONT_END
    settings.CORS_ALLOWED_ORIGINS = [FRONT_END]
    settings.WAGTAIL_HEADLESS_PREVIEW = settings.WAGTAIL_HEADLESS_PREVIEW | {
        "CLIENT_URLS": {"default": FRONT_END},
        "SERVE_BASE_URL": FRONT_END,
    }


@pytest.fixture
def desk(section) -> Group:
    """Who may write in the section Thanh tra, and publish nothing."""
    group = Group.objects.create(name="Phòng tin")
    group.permissions.add(Permission.objects.get(codename="access_admin"))
    for codename in ("add_page", "change_page"):
        permission = Permission.objects.get(
            codename=codename, content_type__app_label="wagtailcore"
        )
        GroupPagePermission.objects.create(group=group, page=section, permission=permission)
    return group


@pytest.fixture
def author(desk):
    user = UserFactory()
    user.groups.add(desk)
    return user


def opened(response) -> tuple[str, dict[str, str]]:
    """The address at which a preview was opened, and what it carries."""
    assert response.status_code == 302
    url = urlsplit(response.headers["Location"])
    values = parse_qs(url.query, keep_blank_values=True)
    return f"{url.scheme}://{url.netloc}{url.path}", {
        name: value for name, (value,) in values.items()
    }


def token_of(page, user) -> dict[str, str]:
    return {
        "token": DraftPreview.keep(page, user),
        "content_type": page.get_content_type_str(),
    }


def never_saved(admin_client, parent, **fields: str) -> dict[str, str]:
    """What the front end is opened with for a new article below `parent`."""
    url = reverse("wagtailadmin_pages:preview_on_add", args=["news", "articlepage", parent.pk])
    admin_client.post(url, article_form(**fields))
    return opened(admin_client.get(url))[1]


def test_a_preview_of_an_unchanged_page_matches_the_live_one(get, article, admin_user):
    live = get(f"pages/{article.pk}/")

    assert get("page_preview/", **token_of(article, admin_user)) == live


def test_a_preview_of_an_unchanged_front_page_matches_the_live_one(get, front_page, admin_user):
    live = get(f"pages/{front_page.pk}/")

    assert get("page_preview/", **token_of(front_page, admin_user)) == live


def test_a_draft_is_shown_to_who_has_its_token_only(get, article, admin_user):
    article.title = "Bài đang sửa"
    article.body = [("heading", {"text": "Mục mới", "level": "2"})]

    draft = get("page_preview/", **token_of(article, admin_user))

    assert draft["title"] == "Bài đang sửa"
    assert [block["value"]["text"] for block in draft["body"]] == ["Mục mới"]
    assert get(f"pages/{article.pk}/")["title"] == "Bài đủ loại khối"


def test_a_draft_of_a_page_that_was_never_published_is_shown(get, section, admin_user):
    draft = ArticlePageFactory(parent=section, title="Chưa đăng", live=False)

    assert get("page_preview/", **token_of(draft, admin_user))["title"] == "Chưa đăng"
    get(f"pages/{draft.pk}/", 404)


def test_the_editor_s_preview_opens_the_front_end(admin_client, get, front_end, article):
    url = reverse("wagtailadmin_pages:preview_on_edit", args=[article.pk])
    form = article_form(
        ("quote", {"text": "Dân biết", "attribution": ""}), title="Đang sửa", slug="dang-sua"
    )

    assert admin_client.post(url, form).json() == {"is_valid": True, "is_available": True}
    response = admin_client.get(url, {"mode": "", "in_preview_panel": "true"})
    address, parameters = opened(response)

    assert address == f"{FRONT_END}/"
    assert "no-store" in response.headers["Cache-Control"]
    assert response.headers["Referrer-Policy"] == "no-referrer"
    assert parameters == {
        "content_type": "news.articlepage",
        "token": parameters["token"],
        "path": "/tin-tuc/thanh-tra/dang-sua/",
        "mode": "",
        "in_panel": "true",
    }
    draft = get("page_preview/", **parameters)
    assert draft["title"] == "Đang sửa"
    assert draft["meta"]["canonical_url"] == f"{FRONT_END}/tin-tuc/thanh-tra/dang-sua/"
    assert [block["type"] for block in draft["body"]] == ["quote"]


def test_the_front_end_is_told_of_the_mode_and_of_a_window_of_its_own(
    admin_client, front_end, article, monkeypatch
):
    modes = [("", "Trang"), ("trich", "Trích đoạn")]
    monkeypatch.setattr(ArticlePage, "preview_modes", modes)
    url = reverse("wagtailadmin_pages:view_draft", args=[article.pk])

    _, parameters = opened(admin_client.get(url, {"mode": "trich"}))

    assert parameters["mode"] == "trich"
    assert parameters["in_panel"] == "false"


def test_a_page_that_was_never_saved_can_be_previewed(admin_client, get, front_end, section):
    parameters = never_saved(admin_client, section, title="Bài mới")

    assert not ArticlePage.objects.exists()
    assert parameters["path"] == "/tin-tuc/thanh-tra/bai-viet/"
    draft = get("page_preview/", **parameters)
    assert draft["title"] == "Bài mới"
    assert draft["id"] is None
    assert [above["title"] for above in draft["meta"]["breadcrumbs"]][-1] == section.title


def test_a_page_that_was_never_saved_follows_its_parent(
    admin_client, get, front_end, home, section
):
    parameters = never_saved(admin_client, section)
    ArticlePageFactory(parent=section)  # takes the place in the tree that was free
    section.move(NewsIndexPageFactory(parent=home, title="Lưu trữ"), pos="last-child")

    draft = get("page_preview/", **parameters)

    above = [page["title"] for page in draft["meta"]["breadcrumbs"]]
    assert above == [home.title, "Lưu trữ", section.title]
    assert draft["meta"]["canonical_url"] == f"{FRONT_END}/luu-tru/thanh-tra/bai-viet/"


def test_without_a_front_end_the_built_in_site_shows_the_preview(admin_client, article):
    url = reverse("wagtailadmin_pages:preview_on_edit", args=[article.pk])
    admin_client.post(url, article_form(title="Bài đang sửa"))

    shown = admin_client.get(url).content.decode()

    assert "<iframe" not in shown
    assert "Bài đang sửa" in shown
    assert "site-header" in shown
    assert not DraftPreview.objects.exists()


def test_without_a_front_end_a_page_that_was_never_saved_is_shown_too(admin_client, section):
    arguments = ["news", "articlepage", section.pk]
    url = reverse("wagtailadmin_pages:preview_on_add", args=arguments)
    admin_client.post(url, article_form(title="Bài mới"))

    response = admin_client.get(url)

    assert response.status_code == 200
    assert "Bài mới" in response.content.decode()


def test_with_a_front_end_pages_lead_there(client, front_end, article):
    response = client.get(article.url)

    assert response.status_code == 302
    assert response.headers["Location"] == f"{FRONT_END}/tin-tuc/thanh-tra/bai/"


def test_with_a_front_end_the_api_says_its_addresses(get, front_end, article):
    data = get(f"pages/{article.pk}/")

    assert data["meta"]["canonical_url"] == f"{FRONT_END}/tin-tuc/thanh-tra/bai/"
    assert data["meta"]["breadcrumbs"][1]["url"] == f"{FRONT_END}/tin-tuc/"


@pytest.mark.parametrize(
    "wrong",
    [
        {"token": ""},
        {"token": "x"},
        {"token": "id=1:x:y"},
        {"token": "A" * 22},
        {"token": "A" * 5000},
        {"token": "\0"},
        {"token": "mã-thông-báo"},
        {"token": "\udcff".encode("utf-8", "surrogatepass")},
        {"content_type": ""},
        {"content_type": "\0"},
        {"content_type": "tin-tức"},
        {"content_type": "news.khongco"},
        {"content_type": "auth.user"},
        {"content_type": "home.informationpage"},
    ],
)
@pytest.mark.parametrize("endpoint", ["/api/v2/page_preview/", "/userbar/"])
def test_a_token_that_does_not_fit_shows_nothing(client, article, admin_user, endpoint, wrong):
    response = client.get(endpoint, token_of(article, admin_user) | wrong)

    assert response.status_code == 404
    assert response.json()["message"]
    assert response.headers["Cache-Control"] == "no-store"
    assert response.headers["Referrer-Policy"] == "no-referrer"


@pytest.mark.parametrize("missing", ["token", "content_type"])
def test_half_a_token_shows_nothing(get, article, admin_user, missing):
    parameters = token_of(article, admin_user)
    del parameters[missing]

    assert get("page_preview/", 404, **parameters)["message"]


def test_a_token_of_another_page_type_shows_nothing(get, home, article, admin_user):
    other = token_of(InformationPageFactory(parent=home), admin_user)

    get("page_preview/", 404, token=other["token"], content_type="news.articlepage")


def test_what_is_kept_of_a_token_opens_nothing(get, article, admin_user):
    parameters = token_of(article, admin_user)
    row = DraftPreview.objects.values().get()

    assert parameters["token"] not in str(row)
    assert len(parameters["token"]) == 22  # 128 bits, 6 in a character
    get("page_preview/", 404, **parameters | {"token": row["token_hash"]})


def test_two_previews_of_one_moment_are_two(get, article, admin_user):
    first = token_of(article, admin_user)
    article.title = "Bài đã sửa"
    second = token_of(article, admin_user)
    DraftPreview.objects.update(created_at=timezone.now())

    assert get("page_preview/", **first)["title"] == "Bài đủ loại khối"
    assert get("page_preview/", **second)["title"] == "Bài đã sửa"


def test_an_old_token_shows_nothing_and_is_purged(get, article, admin_user, settings):
    settings.PREVIEW_MAX_AGE = 60
    young, old = token_of(article, admin_user), token_of(article, admin_user)
    kept = DraftPreview.objects.order_by("-pk").first()
    kept.created_at = timezone.now() - timedelta(seconds=61)
    kept.save()

    get("page_preview/", 404, **old)
    call_command("purge_previews")

    get("page_preview/", **young)
    assert DraftPreview.objects.count() == 1


def test_nobody_keeps_a_draft_or_is_told_its_address(client, article, admin_user):
    response = client.get("/api/v2/page_preview/", token_of(article, admin_user))

    assert response.headers["Cache-Control"] == "no-store"
    assert response.headers["Referrer-Policy"] == "no-referrer"


def test_the_preview_of_a_page_that_was_deleted_shows_nothing(get, article, admin_user):
    parameters = token_of(article, admin_user)
    article.delete()

    get("page_preview/", 404, **parameters)
    assert not DraftPreview.objects.exists()


def test_the_preview_of_a_page_that_was_never_saved_ends_with_its_parent(
    admin_client, get, front_end, section
):
    parameters = never_saved(admin_client, section)
    section.delete()

    get("page_preview/", 404, **parameters)


def test_a_preview_ends_when_its_page_is_published(get, article, author):
    before = token_of(article, author)
    revision = article.save_revision()
    get("page_preview/", **before)  # another draft is no publication

    revision.publish()

    get("page_preview/", 404, **before)
    get("page_preview/", **token_of(article, author))


def test_a_preview_ends_when_its_editor_may_no_longer_edit(get, article, author, desk):
    parameters = token_of(article, author)
    get("page_preview/", **parameters)

    desk.page_permissions.filter(permission__codename="change_page").delete()

    get("page_preview/", 404, **parameters)


def test_a_preview_ends_when_its_editor_may_no_longer_enter_the_admin(get, article, author, desk):
    parameters = token_of(article, author)

    desk.permissions.clear()

    get("page_preview/", 404, **parameters)


def test_the_preview_of_a_new_page_ends_when_its_editor_may_no_longer_add_it(
    client, get, front_end, section, author, desk
):
    client.force_login(author)
    parameters = never_saved(client, section)
    get("page_preview/", **parameters)

    desk.page_permissions.filter(permission__codename="add_page").delete()

    get("page_preview/", 404, **parameters)


@pytest.mark.parametrize("superuser", [False, True])
def test_a_preview_ends_when_its_editor_is_shut_out(get, article, author, superuser):
    author.is_superuser = superuser
    author.save()
    parameters = token_of(article, author)
    get("page_preview/", **parameters)

    author.is_active = False
    author.save()

    get("page_preview/", 404, **parameters)


def test_a_preview_ends_with_its_editor(get, article, author):
    parameters = token_of(article, author)
    author.delete()

    get("page_preview/", 404, **parameters)


def test_nobody_makes_a_preview_without_a_login(front_end, article):
    assert article.make_preview_request().status_code == 403
    assert not DraftPreview.objects.exists()


def test_a_page_that_is_being_previewed_is_not_thereby_in_use(article, admin_user):
    DraftPreview.keep(article, admin_user)

    assert not ReferenceIndex.model_is_indexable(DraftPreview)
