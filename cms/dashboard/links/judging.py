"""Which links are broken, asked for many pages at once."""

from collections.abc import Collection, Iterable, Mapping

from django.db.models import BooleanField, Case, Value, When
from django.utils import timezone
from wagtail.documents import get_document_model
from wagtail.models import Page
from wagtail.query import PageQuerySet

from cms.content.visibility import private_collections, public
from cms.dashboard.links.addresses import Portal, PortalAddress
from cms.dashboard.links.finding import Link, Target, links_of
from cms.dashboard.models import BrokenLink

Kind = BrokenLink.Kind
Kinds = dict[int, Kind | None]


def broken_links(pages: Collection[Page]) -> Iterable[BrokenLink]:
    """The broken links of these pages, which are of their own types; the links of all of them cost
    as many queries as those of one, save one for each address where there is no page."""
    portal = Portal()
    links = [(page, link) for page in pages for link in links_of(page)]
    addresses = {
        (page.pk, link.target): found
        for page, link in links
        if link.target.kind == "address" and (found := portal.address(str(link.target.to), page))
    }
    judge = Judge([link.target for _page, link in links], addresses.values())
    for page, link in links:
        kind = judge.kind(link.target, addresses.get((page.pk, link.target)))
        if kind:
            yield broken_link(page, link, kind, judge)


def broken_link(page: Page, link: Link, kind: Kind, judge: "Judge") -> BrokenLink:
    return BrokenLink.of(
        page,
        kind=kind,
        address=judge.shown(link.target),
        place=link.place,
        block=link.block,
        text=" ".join(link.text.split()),
    )


class Judge:
    """What has become of these targets and addresses, read in one go."""

    def __init__(self, targets: Iterable[Target], addresses: Iterable[PortalAddress]) -> None:
        chosen = set(targets)
        found = set(addresses)
        self.documents = {address: address.document_id for address in found}
        document_ids = {int(to) for kind, to in chosen if kind == "document"}
        self.document_kinds, self.document_titles = kinds_of_documents(
            document_ids | {pk for pk in self.documents.values() if pk}
        )
        self.page_kinds, self.page_titles = kinds_of_pages(
            {int(to) for kind, to in chosen if kind == "page"}
        )
        self.address_kinds = kinds_of_addresses(
            [address for address in found if not self.documents[address]]
        )

    def kind(self, target: Target, address: PortalAddress | None) -> Kind | None:
        """What is wrong with a link; None when nothing is, or nobody here can know."""
        if target.kind == "page":
            return self.page_kinds.get(int(target.to), Kind.PAGE_GONE)
        if target.kind == "document":
            return self.document_kinds.get(int(target.to), Kind.FILE_GONE)
        if address is None:
            return None
        document = self.documents[address]
        if document:
            return self.document_kinds.get(document, Kind.FILE_GONE)
        return self.address_kinds[address]

    def shown(self, target: Target) -> str:
        """The target in words for an editor."""
        if target.kind == "page":
            return self.page_titles.get(int(target.to), f"Trang số {target.to}")
        if target.kind == "document":
            return self.document_titles.get(int(target.to), f"Tài liệu số {target.to}")
        return str(target.to)


def kinds_of_pages(ids: Collection[int]) -> tuple[Kinds, Mapping[int, str]]:
    """What keeps readers from these pages, and the titles of the pages; nothing of those that are
    not there."""
    rows = states(Page.objects.filter(pk__in=ids, depth__gt=1))
    return {pk: kind for pk, _path, _title, kind in rows}, {pk: title for pk, _, title, _ in rows}


def states(pages: PageQuerySet) -> list[tuple[int, str, str, Kind | None]]:
    """(id, url_path, title, what keeps readers from it) of these pages."""
    is_public = Case(When(public(), then=Value(True)), default=False, output_field=BooleanField())
    rows = pages.annotate(is_public=is_public).values_list(
        "pk", "url_path", "title", "is_public", "live", "expire_at"
    )
    now = timezone.now()
    found: list[tuple[int, str, str, Kind | None]] = []
    for pk, path, title, readable, live, expire_at in rows:
        is_there = live and not (expire_at and expire_at <= now)
        hidden = Kind.PAGE_PRIVATE if is_there else Kind.PAGE_HIDDEN
        found.append((pk, path, title, None if readable else hidden))
    return found


def kinds_of_documents(ids: Collection[int]) -> tuple[Kinds, Mapping[int, str]]:
    """As `kinds_of_pages`, of documents."""
    if not ids:
        return {}, {}
    private = private_collections()
    rows = get_document_model().objects.filter(pk__in=ids)
    found = list(rows.values_list("pk", "title", "collection_id"))
    kinds = {pk: Kind.FILE_PRIVATE if place in private else None for pk, _, place in found}
    return kinds, {pk: title for pk, title, _ in found}


def kinds_of_addresses(
    addresses: Collection[PortalAddress],
) -> dict[PortalAddress, Kind | None]:
    """A redirect is asked for only where there is nothing else."""
    of_pages = [address for address in addresses if not address.is_answered]
    paths = {address.url_path for address in of_pages}
    there = {path: kind for _, path, _, kind in states(Page.objects.filter(url_path__in=paths))}
    kinds: dict[PortalAddress, Kind | None] = dict.fromkeys(addresses)
    for address in of_pages:
        kind = there.get(address.url_path, Kind.NOWHERE)
        kinds[address] = Kind.REDIRECTED if kind and address.is_redirected else kind
    return kinds
