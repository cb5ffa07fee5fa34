"""Every block of the picker shows an editor what it will look like."""

import pytest
from django.urls import reverse
from wagtail.blocks import Block
from wagtail.models import Page

from cms.content.blocks import BodyBlock
from home.models import HomePage
from news.models import ArticlePage
from tests.people import editor_of

BODIES = (ArticlePage.body.field.stream_block, HomePage.body.field.stream_block)
BLOCKS = [
    pytest.param(block, id=f"{type(body).__name__}-{name}")
    for body in BODIES
    for name, block in body.child_blocks.items()
]


@pytest.fixture
def editor_client(client, db):
    client.force_login(editor_of(Page.get_first_root_node()))
    return client


def preview(client, block: Block) -> str:
    url = reverse("wagtailadmin_block_preview")
    response = client.get(url, {"id": block.definition_prefix})
    assert response.status_code == 200
    return response.content.decode()


@pytest.mark.parametrize("block", BLOCKS)
def test_a_block_can_be_previewed(editor_client, site, image, block):
    shown = preview(editor_client, block)

    inside = shown.split('<main class="body">')[1].split("</main>")[0]
    assert inside.strip()
    assert "site/site.css" in shown
    assert block.is_previewable  # or the picker would not offer it


@pytest.mark.parametrize("block", BLOCKS)
def test_a_block_can_be_previewed_in_an_empty_library(editor_client, site, block):
    preview(editor_client, block)


def test_a_preview_of_a_picture_shows_a_picture_of_the_library(editor_client, site, image):
    shown = preview(editor_client, BodyBlock().child_blocks["image"])

    assert f'alt="{image.alt_text}"' in shown


def test_a_preview_is_for_editors_only(client, db):
    block = BODIES[0].child_blocks["heading"]

    response = client.get(reverse("wagtailadmin_block_preview"), {"id": block.definition_prefix})

    assert response.status_code == 302
