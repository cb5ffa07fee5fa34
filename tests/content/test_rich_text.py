"""Rich text for the public is clean, and leads only to what the public may see."""

import pytest
from wagtail.models import Site

from cms.content.rich_text import display_html
from tests.blocks import api, html
from tests.factories import (
    ArticlePageFactory,
    CustomDocumentFactory,
    CustomImageFactory,
    picture_file,
)
from tests.visibility import WAYS, hide, private_collection


def both(stored: str) -> tuple[str, str]:
    """A paragraph with this text in JSON, and its inside in HTML."""
    shown = html("paragraph", stored).removeprefix('<div class="rich-text">')
    return api("paragraph", stored), shown.removesuffix("</div>")


@pytest.mark.parametrize(
    ("stored", "shown"),
    [
        ("<p>a<script>alert(1)</script>b</p>", "<p>ab</p>"),
        ("<p>a<style>p {}</style></p>", "<p>a</p>"),
        ('<p onclick="x()" style="color:red" class="x">a</p>', "<p>a</p>"),
        ('<p><a href="javascript:alert(1)">a</a></p>', "<p><a>a</a></p>"),
        ('<p><a href=" JaVaScRiPt:alert(1)">a</a></p>', "<p><a>a</a></p>"),
        ('<p><a href="java&#10;script:alert(1)">a</a></p>', "<p><a>a</a></p>"),
        ('<p><a href="data:text/html,x">a</a></p>', "<p><a>a</a></p>"),
        (
            '<p><a href="https://a.vn/" target="_blank">a</a></p>',
            '<p><a href="https://a.vn/">a</a></p>',
        ),
        ('<p>a<img src="x" onerror="y()"></p>', "<p>a</p>"),
        ('<iframe src="https://a.vn/"></iframe><p>a</p>', "<p>a</p>"),
        ("<h1>a</h1>", "a"),
        ("<p>a & b < c</p>", "<p>a &amp; b &lt; c</p>"),
    ],
)
def test_what_was_stored_by_other_ways_is_cleaned(stored, shown):
    assert both(stored) == (shown, shown)


@pytest.mark.parametrize(
    "stored",
    [
        '<p>Gọi <a href="tel:02730000000">0273</a>, <a href="mailto:a@b.vn">viết thư</a></p>',
        "<ul><li>một;</li><li>hai./.</li></ul>",
        "<p>m<sup>2</sup>, H<sub>2</sub>O<br>dòng mới</p>",
        "<ol><li><b>đậm</b> <i>nghiêng</i></li></ol>",
    ],
)
def test_what_an_editor_can_write_stays(stored):
    assert both(stored) == (stored, stored)


def test_a_link_to_a_page_is_absolute_in_json_and_relative_in_html(section):
    article = ArticlePageFactory(parent=section, title="Bài")
    stored = f'<p><a linktype="page" id="{article.pk}">Xem</a></p>'

    path = "/tin-tuc/thanh-tra/bai/"
    assert both(stored) == (
        f'<p><a href="http://testserver{path}">Xem</a></p>',
        f'<p><a href="{path}">Xem</a></p>',
    )


@pytest.mark.parametrize("front_end", ["", "https://mat-tien.example"])
def test_in_json_links_to_pages_lead_to_where_visitors_read_them(section, settings, front_end):
    settings.FRONTEND_URL = front_end
    public = front_end or section.get_site().root_url
    article = ArticlePageFactory(parent=section, title="Bài")
    document = CustomDocumentFactory()

    for link, address in {
        f'linktype="page" id="{article.pk}"': article.canonical_url,
        'href="/tin-tuc/?trang=2#cuoi"': f"{public}/tin-tuc/?trang=2#cuoi",
        'href="/khong-co"': f"{public}/khong-co",
        f'linktype="document" id="{document.pk}"': f"http://cms.example{document.url}",
        'href="/uploads/images/anh.jpg"': "http://cms.example/uploads/images/anh.jpg",
        'href="/tim-kiem/?q=a"': "http://cms.example/tim-kiem/?q=a",
        'href="//khac.example/a/"': "http://khac.example/a/",
        'href="https://khac.example/a/"': "https://khac.example/a/",
        'href="mailto:a@b.vn"': "mailto:a@b.vn",
        'href="#muc-1"': "#muc-1",
    }.items():
        said = api("paragraph", f"<p><a {link}>a</a></p>", host="cms.example")
        assert said == f'<p><a href="{address}">a</a></p>'
        callout = {"kind": "info", "title": "", "text": f"<p><a {link}>a</a></p>"}
        assert api("callout", callout, host="cms.example")["text"] == said


def test_where_there_are_several_sites_a_path_is_of_the_one_that_is_asked(home, news):
    Site.objects.create(hostname="hai.example", root_page=news)
    article = ArticlePageFactory(parent=news, title="Bài")

    said = [
        api("paragraph", f"<p><a {link}>a</a></p>", host="cms.example")
        for link in ('href="/lien-he/"', f'linktype="page" id="{article.pk}"')
    ]

    assert said == [
        '<p><a href="http://cms.example/lien-he/">a</a></p>',
        '<p><a href="http://hai.example/bai/">a</a></p>',
    ]


def test_a_link_within_the_text_stays_within_it():
    assert both('<p><a href="#muc-1">Mục 1</a></p>')[0] == '<p><a href="#muc-1">Mục 1</a></p>'


def test_a_link_to_a_document_is_absolute_in_json_and_relative_in_html(db):
    document = CustomDocumentFactory()
    stored = f'<p><a linktype="document" id="{document.pk}">Tải</a></p>'

    assert both(stored) == (
        f'<p><a href="http://testserver{document.url}">Tải</a></p>',
        f'<p><a href="{document.url}">Tải</a></p>',
    )


@pytest.mark.parametrize("way", WAYS)
def test_a_link_to_a_page_that_is_not_public_has_no_address(section, way):
    article = ArticlePageFactory(parent=section, title="Bí mật")
    hide(article, way)

    shown = "<p><a>Xem</a></p>"
    assert both(f'<p><a linktype="page" id="{article.pk}">Xem</a></p>') == (shown, shown)


def test_links_to_many_pages_are_looked_up_together(section, django_assert_max_num_queries):
    articles = [ArticlePageFactory(parent=section) for _ in range(12)]
    hide(articles[5], "draft")
    stored = "".join(f'<p><a linktype="page" id="{page.pk}">a</a></p>' for page in articles)
    display_html(stored)

    with django_assert_max_num_queries(4):
        assert display_html(stored).count("href=") == 11


def picture_in_text(image, alt='alt="Cổng &quot;chính&quot;"'):
    return f'<p>a</p><embed {alt} embedtype="image" format="fullwidth" id="{image.pk}"/><p>b</p>'


def test_a_picture_in_a_text_has_all_its_sizes(db):
    image = CustomImageFactory(file=picture_file(1000, 600))

    in_json, in_html = both(picture_in_text(image))

    assert in_html.startswith("<p>a</p><picture>")
    assert in_html.endswith("</picture><p>b</p>")
    assert 'alt="Cổng &quot;chính&quot;"' in in_html
    assert 'width="1000"' in in_html
    assert 'loading="lazy"' in in_html
    assert in_html.count("480w") == in_html.count("960w") == 3
    assert in_json == in_html.replace("/uploads/", "http://testserver/uploads/")


def test_a_picture_in_a_text_without_words_of_its_own_has_those_of_the_library(image):
    assert f'alt="{image.alt_text}"' in both(picture_in_text(image, alt=""))[0]
    assert 'alt=""' in both(picture_in_text(image, alt='alt=""'))[0]


def test_a_picture_whose_sizes_are_not_made_yet_is_shown_as_it_is(db):
    image = CustomImageFactory(with_renditions=False)

    in_json, _in_html = both(picture_in_text(image))

    assert f'src="http://testserver{image.file.url}"' in in_json
    assert "srcset" not in in_json
    assert image.renditions.count() == 0


def test_a_picture_in_a_text_that_is_gone_or_private_leaves_nothing(image):
    stored = picture_in_text(image)
    image.collection = private_collection()
    image.save()
    assert both(stored) == ("<p>a</p><p>b</p>", "<p>a</p><p>b</p>")

    image.delete()

    assert both(stored) == ("<p>a</p><p>b</p>", "<p>a</p><p>b</p>")


@pytest.mark.parametrize("pk", ["99999999999999999999999", "0", "-1", "²", "", "a"])
@pytest.mark.parametrize("link", ['linktype="page"', 'linktype="document"'])
def test_a_link_to_an_id_that_there_cannot_be_leads_nowhere(db, link, pk):
    assert both(f'<p><a {link} id="{pk}">Xem</a></p>') == ("<p><a>Xem</a></p>",) * 2
    assert both(f'<embed embedtype="image" format="fullwidth" id="{pk}"/>') == ("", "")
