"""The menu is the page tree: live, public pages that are "shown in menus", in tree order."""

from dataclasses import dataclass, field

from wagtail.models import Page, Site

from cms.content.visibility import public


@dataclass
class NavigationItem:
    """A page in the menu. `active`: the current page is this one or below it."""

    id: int
    title: str
    path: str
    type: str
    active: bool
    children: "list[NavigationItem]" = field(default_factory=list)


def navigation_tree(site: Site, root: Page, depth: int, current: str = "") -> list[NavigationItem]:
    """The menu below `root`, `depth` levels deep, in one query whatever its size.

    `current` is the path of the page that is being read. A page whose parent is not in the menu is
    not in it either.
    """
    pages = (
        root.get_descendants()
        .in_menu()
        .filter(public(), depth__lte=root.depth + depth)
        .select_related("content_type")
        .order_by("path")
    )
    items: dict[str, NavigationItem] = {}
    top: list[NavigationItem] = []
    root_path = site.root_page.url_path
    for page in pages:
        parent_path = page.path[: -page.steplen]
        if parent_path != root.path and parent_path not in items:
            continue
        path = "/" + page.url_path.removeprefix(root_path)
        model = page.content_type.model_class()
        item = NavigationItem(
            id=page.pk,
            title=page.title,
            path=path,
            type=model._meta.label if model else "",
            active=bool(current) and f"{current.rstrip('/')}/".startswith(path),
        )
        items[page.path] = item
        siblings = top if parent_path == root.path else items[parent_path].children
        siblings.append(item)
    return top
