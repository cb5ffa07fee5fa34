"""Load the demo portal: a site as an agency would have it after six years."""

from dataclasses import dataclass
from datetime import date, datetime, time
from typing import Any
from zoneinfo import ZoneInfo

from django.conf import settings
from django.db import transaction
from wagtail.contrib.redirects.models import Redirect
from wagtail.models import Page, Site

from cms.content.models import BasePage
from cms.demo import source
from cms.demo.bodies import Composer
from cms.demo.front_page import front_page
from cms.demo.library import add_documents, add_photographs, draw_photographs
from cms.demo.photographs import CATALOGUE
from cms.demo.progress import Progress
from home.models import AgencySettings, HomePage, InformationPage
from media.models import GalleryIndexPage, GalleryPage
from news.models import ArticlePage, NewsIndexPage

# An address of the portal that this one replaces, kept alive by a redirect.
OLD_NEWS_PATH = "/vi/tin-tuc-su-kien"


@dataclass
class Draft:
    """A page with its place, before what it links to exists."""

    page: BasePage
    entry: dict[str, Any]


def load_site(progress: Progress) -> int:
    """Fill an empty database; all of it or nothing. The number of pages that there are now.

    Pictures are drawn first, so that the database is locked for as short as possible.
    """
    drawings = draw_photographs(list(CATALOGUE), progress)
    with transaction.atomic():
        return SiteLoader(drawings, progress).load()


class SiteLoader:
    """Pages are made in two rounds, because texts link to pages that come later: first all of them
    as drafts, then their bodies, published."""

    def __init__(self, drawings: dict[str, bytes], progress: Progress) -> None:
        self.drawings = drawings
        self.progress = progress
        self.site_texts = source.read("site")
        self.drafts: list[Draft] = []

    def load(self) -> int:
        images = add_photographs(self.drawings)
        documents = add_documents()
        home = self.add_home()
        self.add_pages(home)
        set_up_site(home, self.site_texts["agency"])
        paths = {draft.page.url_path.removeprefix(home.url_path): draft for draft in self.drafts}
        page_ids = {f"/{path}": draft.page.pk for path, draft in paths.items()}
        composer = Composer(images, documents, page_ids)
        for draft in self.progress(self.drafts, "Viết trang", len(self.drafts)):
            compose(draft, composer)
            publish(draft.page, draft.entry.get("date"))
        add_redirect(page_ids["/tin-tuc/"])
        return len(self.drafts)

    def add(self, parent: Page, page: BasePage, entry: dict[str, Any]) -> BasePage:
        page.introduction = entry.get("introduction", "")
        page.live = False
        page.first_published_at = noon(entry["date"]) if "date" in entry else None
        parent.add_child(instance=page)
        self.drafts.append(Draft(page, entry))
        return page

    def add_home(self) -> HomePage:
        """The front page: the empty one with which an installation begins, or a first one."""
        entry = self.site_texts["home"]
        home = HomePage.objects.first()
        if home is None:
            home = HomePage(title=entry["title"], slug="trang-chu")
            self.add(Page.get_first_root_node(), home, entry)
        else:
            home.introduction = entry["introduction"]
            self.drafts.append(Draft(home, entry))
        home.welcome = entry["welcome"]
        return home

    def add_pages(self, home: HomePage) -> None:
        about, contact = source.read("pages/gioi-thieu"), source.read("pages/lien-he")
        about_page = self.add(home, named(InformationPage, about), about)
        english = source.read("pages/english")
        in_english = named(InformationPage, english, language=english["language"])
        self.add(about_page, in_english, english)
        news = self.add_news(home)
        self.add_galleries(home)
        self.add(home, named(InformationPage, contact), contact)
        self.add_articles(news)

    def add_news(self, home: HomePage) -> dict[str, BasePage]:
        """The index of all news, and its sections by their slugs."""
        entry = self.site_texts["news"]
        news = self.add(home, NewsIndexPage(title=entry["title"], slug="tin-tuc"), entry)
        sections = {"": news}
        for section in self.site_texts["sections"]:
            sections[section["slug"]] = self.add(news, named(NewsIndexPage, section), section)
        return sections

    def add_articles(self, sections: dict[str, BasePage]) -> None:
        for entry in source.articles():
            article = named(
                ArticlePage,
                entry,
                date=entry["date"],
                byline=entry["byline"],
                source=entry["source"],
            )
            self.add(sections[entry["section"]], article, entry)

    def add_galleries(self, home: HomePage) -> None:
        entry = self.site_texts["galleries"]
        index = GalleryIndexPage(title=entry["title"], slug="hinh-anh", show_in_menus=True)
        self.add(home, index, entry)
        for gallery in source.read_all("galleries"):
            self.add(index, named(GalleryPage, gallery, date=gallery["date"]), gallery)


def named(model: type[BasePage], entry: dict[str, Any], **fields: Any) -> BasePage:
    return model(title=entry["title"], slug=entry["slug"], **fields)


def noon(day: date) -> datetime:
    return datetime.combine(day, time(12), ZoneInfo(settings.TIME_ZONE))


def compose(draft: Draft, composer: Composer) -> None:
    """Write the page's body and choose its cover."""
    page, entry = draft.page, draft.entry
    cover = entry.get("cover")
    if isinstance(page, HomePage):
        page.body = front_page(composer)
        cover = source.read("site")["banner"]["photograph"]
    elif isinstance(page, GalleryPage):
        photos = [composer.picture(photo) for photo in entry["photos"]]
        page.body = [{"type": "photo", "value": photo} for photo in photos]
        cover = entry["photos"][0]["photograph"]
    elif isinstance(page, ArticlePage | InformationPage):
        page.body = composer.body(entry["body"])
    page.cover_image = composer.images[cover] if cover else None


def publish(page: BasePage, day: date | None) -> None:
    """Through a revision, as an editor's button does; dated back to the day of the article."""
    page.full_clean()
    page.save_revision().publish()
    if day:
        Page.objects.filter(pk=page.pk).update(
            last_published_at=noon(day), latest_revision_created_at=noon(day)
        )


def set_up_site(home: HomePage, agency: dict[str, str]) -> None:
    """Make `home` the front page of the agency's site."""
    site = Site.objects.filter(is_default_site=True).first() or Site(is_default_site=True)
    site.site_name = agency["site_name"]
    site.root_page = home
    site.save()
    values = AgencySettings.for_site(site)
    values.name = agency["agency"]
    for name in (
        "parent_agency",
        "parent_portal_name",
        "parent_portal_url",
        "address",
        "phone",
        "email",
        "responsible_editor",
        "licence",
        "footer_note",
    ):
        setattr(values, name, agency[name])
    values.save()


def add_redirect(news_id: int) -> None:
    Redirect.objects.create(
        old_path=Redirect.normalise_path(OLD_NEWS_PATH), redirect_page_id=news_id
    )
