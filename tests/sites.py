"""The site on which the pages of a test stand."""

from django.conf import settings
from wagtail.models import Collection, Locale, Page, Site

from home.models import HomePage
from tests import factories


def default_site() -> Site:
    """The default site, whose front page is a HomePage; made if the tables are empty."""
    home = HomePage.objects.first()  # the one with which an installation begins
    if home is None:  # a test that commits leaves empty tables, whatever migrations put there
        Locale.objects.get_or_create(language_code=settings.LANGUAGE_CODE)
        Collection.get_first_root_node() or Collection.add_root(name="Chung")
        root = Page.get_first_root_node() or Page.add_root(title="Gốc", slug="root")
        home = factories.HomePageFactory(parent=root.specific, title="Trang chủ", slug="trang-chu")
    site, _ = Site.objects.update_or_create(
        is_default_site=True,
        defaults={"hostname": "testserver", "port": 80, "root_page": home, "site_name": "Cổng"},
    )
    Site.clear_site_root_paths_cache()
    return site
