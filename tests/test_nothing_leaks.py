"""What is not for everybody is nowhere: a word of its own in it, and a sweep of every address."""

import re
from urllib.parse import urlsplit

import pytest
from django.core.files.base import ContentFile
from django.test import Client
from wagtail.contrib.redirects.models import Redirect

from home.models import AgencySettings
from tests.bodies import every_block, every_front_page_block
from tests.factories import (
    ArticlePageFactory,
    CustomDocumentFactory,
    CustomImageFactory,
    GalleryPageFactory,
    picture_file,
)
from tests.visibility import WAYS, hide, private_collection

CANARY = "chimhoangyen"
PAGE_TYPES = (
    "home.HomePage",
    "home.InformationPage",
    "media.GalleryIndexPage",
    "media.GalleryPage",
    "news.ArticlePage",
    "news.NewsIndexPage",
)
BEGINNINGS = (
    "/",
    f"/tim-kiem/?q={CANARY}",
    f"/tim-kiem/?q={CANARY[:-1]}m",  # a near word would be offered
    f"/api/v2/search/suggest/?q={CANARY[:-1]}",
    "/sitemap.xml",
    "/robots.txt",
    "/site.webmanifest",
    "/favicon.ico",
    "/feed/",
    "/feed/rss/",
    "/so-do-trang/",
    "/api/v2/",
    "/api/v2/pages/?limit=100",
    f"/api/v2/pages/?search={CANARY}",
    *(f"/api/v2/pages/?type={name}&fields=*&limit=100" for name in PAGE_TYPES),
    "/api/v2/images/?limit=100",
    f"/api/v2/images/?search={CANARY}",
    "/api/v2/documents/?limit=100",
    f"/api/v2/documents/?search={CANARY}",
    "/api/v2/redirects/",
    "/api/v2/navigation/?depth=5",
    "/api/v2/site/",
)
ADDRESS = re.compile(r"""(?:https?://testserver|(?<=["'=( ]))(/[^\s"'<>\\)]*)""")


def sweep(client: Client, *more: str) -> dict[str, bytes]:
    """What an anonymous visitor reads, from the beginnings on and wherever they lead, by path."""
    waiting = [*BEGINNINGS, *more]
    read: dict[str, bytes] = {}
    while waiting:
        path = waiting.pop()
        if path in read or path.startswith(("/static/", "/admin/")):
            continue
        response = client.get(path)
        assert response.status_code < 500, path
        content = b"".join(response) if response.streaming else response.content
        if CANARY not in path:  # a login form's address repeats the one that was asked for
            content += response.headers.get("Location", "").encode()
        read[path] = content
        if "image" not in response.headers["Content-Type"]:
            waiting += ADDRESS.findall(content.decode(errors="replace").replace("&amp;", "&"))
    return read


def assert_silent(read: dict[str, bytes]) -> None:
    """No answer holds the word, save where it repeats what was asked."""
    for path, content in read.items():
        text = content.decode(errors="replace").casefold()
        asked = urlsplit(path).query + urlsplit(path).path
        if CANARY in asked:
            text = text.replace(f'value="{CANARY}"', "").replace(f"“{CANARY}”", "")
        assert CANARY not in text, (path, text[max(text.find(CANARY) - 200, 0) :][:400])


@pytest.mark.parametrize("way", WAYS)
def test_a_page_that_is_not_public(client, home, section, galleries, image, way):
    document = CustomDocumentFactory()
    words = {"title": f"{CANARY} kết luận", "introduction": CANARY, "show_in_menus": True}
    hidden_section = type(section)(**words)
    section.add_child(instance=hidden_section)
    secret = ArticlePageFactory(
        parent=hidden_section, body=every_block(image, document, home), byline=CANARY, **words
    )
    gallery = GalleryPageFactory(parent=galleries, **words)
    home.body = every_front_page_block(image, hidden_section, gallery)
    home.save()
    ArticlePageFactory(parent=section, body=every_block(image, document, secret))
    redirects = [
        Redirect.objects.create(old_path=f"/cu-{page.pk}", redirect_page=page)
        for page in (secret, gallery)
    ]
    for page in (secret, gallery, hidden_section):
        hide(page, way)

    read = sweep(
        client,
        *(f"{page.url}feed/" for page in (secret, hidden_section, section)),
        *(f"/api/v2/pages/{page.pk}/" for page in (secret, gallery, hidden_section)),
        *(f"/api/v2/pages/find/?html_path={page.url}" for page in (secret, gallery)),
        *(f"/api/v2/pages/?descendant_of={page.pk}" for page in (hidden_section,)),
        *(f"/api/v2/resolve/?path={page.url}" for page in (secret, gallery)),
        *(redirect.old_path for redirect in redirects),
        *(f"/api/v2/resolve/?path={redirect.old_path}" for redirect in redirects),
        *(f"/api/v2/redirects/{redirect.pk}/" for redirect in redirects),
        *(f"/api/v2/redirects/find/?html_path={redirect.old_path}" for redirect in redirects),
        f"/api/v2/navigation/?root={hidden_section.pk}",
    )

    assert len(read) > len(BEGINNINGS) + 20
    assert_silent(read)


def test_files_of_a_private_collection(client, home, section, galleries):
    collection = private_collection()
    below = collection.add_child(name="Hồ sơ")
    words = {"title": f"{CANARY} hồ sơ", "collection": below}
    drawn = ContentFile(picture_file(700, 467).read(), name=f"{CANARY}.jpg")
    image = CustomImageFactory(file=drawn, alt_text=CANARY, credit=CANARY, **words)
    document = CustomDocumentFactory(file=ContentFile(b"%PDF", f"{CANARY}.pdf"), **words)
    image.tags.add(CANARY)
    gallery = GalleryPageFactory(
        parent=galleries,
        cover_image=image,
        body=[{"type": "photo", "value": every_block(image, document, home)[5]["value"]}] * 2,
    )
    body = every_block(image, document, section)
    body[1]["value"] += f'<p><a linktype="document" id="{document.pk}">Hồ sơ</a></p>'
    body[1]["value"] += f'<embed embedtype="image" format="fullwidth" id="{image.pk}"/>'
    article = ArticlePageFactory(parent=section, cover_image=image, body=body)
    home.body = every_front_page_block(image, section, gallery)
    home.cover_image = image
    home.save()
    AgencySettings.objects.update_or_create(site=home.get_site(), defaults={"logo": image})

    read = sweep(
        client,
        article.url,
        gallery.url,
        f"/api/v2/images/{image.pk}/",
        f"/api/v2/documents/{document.pk}/",
        document.url,
    )

    assert_silent(read)
    for rendition in (image, *image.renditions.all()):
        assert client.get(rendition.file.url).status_code == 404


def test_an_editor_sees_the_pictures_of_a_private_collection(admin_client):
    collection = private_collection()
    image = CustomImageFactory(collection=collection)

    response = admin_client.get(image.file.url)

    assert response.status_code == 200
    assert response.headers["Cache-Control"] == "private, no-cache"
