"""The front page and the pages of lasting information."""

from bs4 import BeautifulSoup

from home.models import AgencySettings, HomePage, InformationPage
from tests.factories import InformationPageFactory, NewsIndexPageFactory
from tests.queries import add_articles, queries
from tests.visibility import hide


def soup(client, path: str) -> BeautifulSoup:
    response = client.get(path)
    assert response.status_code == 200
    return BeautifulSoup(response.content, "html.parser")


def test_every_page_welcomes_its_visitors_and_names_the_agency(client, site, home):
    home.welcome = "Chào mừng bạn đến với Thanh tra tỉnh"
    home.save()
    agency = AgencySettings.for_site(site)
    agency.name, agency.phone = "Thanh tra tỉnh", "0273 000 0000"
    agency.save()

    for path in ("/", "/tim-kiem/"):
        page = soup(client, path)
        assert home.welcome in page.body.get_text()
        assert "Thanh tra tỉnh" in page.header.get_text()
        assert page.footer.find("a", href="tel:02730000000")
        assert "Thanh tra tỉnh" in page.title.get_text()


def test_the_front_page_shows_its_blocks(client, home, section):
    home.body = [
        {"type": "latest_news", "value": {"heading": "Tin mới", "count": 5}},
        {"type": "rich_text", "value": "<p>Thông báo<script>x()</script></p>"},
        {"type": "section_news", "value": {"section": section.pk, "heading": "", "count": 3}},
    ]
    home.save()

    main = soup(client, "/").main

    headings = [heading.get_text(strip=True) for heading in main.find_all("h2")]
    assert headings == ["Tin mới", "Thanh tra"]
    assert "<p>Thông báo</p>" in str(main)


def test_a_section_that_is_not_public_takes_no_place(client, home, news, section):
    other = NewsIndexPageFactory(parent=news, title="Hỏi đáp")
    home.body = [
        {"type": "section_news", "value": {"section": pk, "heading": "", "count": 3}}
        for pk in (section.pk, other.pk)
    ]
    home.save()
    section.unpublish()

    (row,) = soup(client, "/").find_all(class_="row")

    assert "columns-1" in row.find(class_="row-main")["class"]
    other.unpublish()
    assert not soup(client, "/").find_all(class_="row")


def test_the_front_page_costs_the_same_however_much_news_there_is(client, home, section):
    section_news = {"section": section.pk, "heading": "", "count": 20}
    home.body = [
        {"type": "latest_news", "value": {"heading": "Tin mới", "count": 20}},
        {"type": "section_news", "value": section_news},
    ]
    home.save()
    add_articles(section, 3)
    before = queries(client, "/")
    add_articles(section, 27)

    assert queries(client, "/") == before


def test_an_information_page_leads_to_the_pages_below_it(client, home):
    about = InformationPageFactory(parent=home, title="Giới thiệu")
    for title in ("Nhiệm vụ", "Bí mật", "Tổ chức"):
        InformationPageFactory(parent=about, title=title)
    hide(InformationPage.objects.get(title="Bí mật"), "draft")

    main = soup(client, about.url).main

    links = [link["href"] for link in main.select(".link-list a")]
    assert links == ["/gioi-thieu/nhiem-vu/", "/gioi-thieu/to-chuc/"]


def test_the_menu_marks_where_the_visitor_is(client, home, section):
    about = InformationPageFactory(parent=home, title="Giới thiệu", show_in_menus=True)

    page = soup(client, about.url)

    marked = page.select(".navigation [aria-current]")
    assert [link["href"] for link in marked] == ["/gioi-thieu/"]


def test_there_is_one_main_heading_and_a_way_past_the_header(client, home):
    page = soup(client, "/")

    assert page.html["lang"] == "vi"
    assert len(page.find_all("h1")) == 1
    skip = page.select_one(".skip-link")
    assert skip.get_text() == "Truy cập nội dung luôn"
    assert page.find(id=skip["href"].lstrip("#")) is page.main


def test_a_front_page_with_nothing_below_it_is_an_empty_portal(home):
    assert not HomePage.objects.begun().exists()

    InformationPageFactory(parent=home, title="Giới thiệu")

    assert HomePage.objects.begun().get() == home
