"""The menu is the page tree: live, public pages that are "shown in menus", in tree order."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from django.db.models import Q, Subquery
from wagtail.models import Page, Site
from wagtail.query import PageQuerySet

from cms.content.page_types import with_language
from cms.content.visibility import public


@dataclass
class NavigationItem:
    """A page in the menu. `active`: the current page is this one or below it; `language`: that of
    its title."""

    id: int
    title: str
    path: str
    type: str
    active: bool
    language: str
    children: "list[NavigationItem]" = field(default_factory=list)


def navigation_tree(
    site: Site, depth: int, current: str = "", root_id: int | None = None
) -> list[NavigationItem] | None:
    """The menu, `depth` levels deep, in one query whatever its size.

    It is the one below the front page, or below the page with `root_id`; None when that is no
    public page of the site. `current` is the path of the page that is being read. A page whose
    parent is not in the menu is not in it either.
    """
    home = site.root_page
    root_id = root_id or home.pk
    pages = menu_pages(home, root_id, depth)
    root = next((page for page in pages if page.pk == root_id), None)
    return root and arranged(pages, root, home, current)


def menu_pages(home: Page, root_id: int, depth: int) -> PageQuerySet:
    """The page with that id and those below it that are shown in menus, in tree order."""
    root = Page.objects.filter(pk=root_id)
    below = Q(
        show_in_menus=True,
        path__startswith=home.path if root_id == home.pk else Subquery(root.values("path")),
        depth__lte=Subquery(root.values("depth")) + depth,
    )
    pages: PageQuerySet = Page.objects.descendant_of(home, inclusive=True).filter(public())
    pages = with_language(pages.filter(below | Q(pk=root_id)))
    return pages.select_related("content_type").order_by("path")


def arranged(pages: Iterable[Page], root: Page, home: Page, current: str) -> list[NavigationItem]:
    items: dict[str, NavigationItem] = {}
    top: list[NavigationItem] = []
    for page in pages:
        parent_path = page.path[: -page.steplen]
        if parent_path != root.path and parent_path not in items:
            continue
        path = "/" + page.url_path.removeprefix(home.url_path)
        model = page.content_type.model_class()
        item = NavigationItem(
            id=page.pk,
            title=page.title,
            path=path,
            type=model._meta.label if model else "",
            active=bool(current) and f"{current.rstrip('/')}/".startswith(path),
            language=page.language,
        )
        items[page.path] = item
        siblings = top if parent_path == root.path else items[parent_path].children
        siblings.append(item)
    return top
