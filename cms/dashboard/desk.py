"""The person at the desk: what they may see, and what they may do there."""

from collections.abc import Iterable
from functools import cached_property, reduce
from operator import or_
from typing import Any, Final

from django.db.models import Model, Q, QuerySet
from django.urls import reverse
from wagtail.images import get_image_model
from wagtail.models import Collection, Page
from wagtail.permission_policies import ModelPermissionPolicy
from wagtail.permissions import policy_registry
from wagtail.query import PageQuerySet

from cms.dashboard.files import models
from cms.dashboard.models import Report
from media.models import GalleryIndexPage
from news.models import NewsIndexPage, StarRating
from news.permissions import SEEING

REPORTS: Final = ModelPermissionPolicy(Report)
CHOOSING: Final = {"add", "change", "choose", "delete"}  # any of these shows a picture in the admin


def edit_url(page_id: int) -> str:
    return reverse("wagtailadmin_pages:edit", args=[page_id])


class Desk:
    """Built for one request: what is worked out from permissions is kept."""

    def __init__(self, user: Any) -> None:
        self.user = user
        self.policy = policy_registry.get_by_type(Page)

    @cached_property
    def visible(self) -> PageQuerySet:
        """The pages that the user can come to in the page tree."""
        if self.policy.explorable_root_instance(self.user) is None:
            return Page.objects.none()  # the policy knows no answer for who has no page at all
        pages: PageQuerySet = self.policy.explorable_instances(self.user)
        return pages.filter(depth__gt=1)

    @cached_property
    def editable(self) -> PageQuerySet:
        pages: PageQuerySet = self.policy.instances_user_has_permission_for(self.user, "change")
        return pages.filter(depth__gt=1)

    @cached_property
    def sections(self) -> list[NewsIndexPage]:
        """The sections in which the user may write, in the order of the tree."""
        return list(self.open_to_pages(NewsIndexPage))

    @cached_property
    def gallery_index(self) -> GalleryIndexPage | None:
        """The page to which the user may add a gallery."""
        index: GalleryIndexPage | None = self.open_to_pages(GalleryIndexPage).first()
        return index

    def addresses(self, pages: Iterable[Page]) -> dict[int, str]:
        """Where a click on each of these pages leads the user: to its form if they may edit it, or
        to what readers see; without those that are neither."""
        ids = [page.pk for page in pages]
        editable = set(self.editable.filter(pk__in=ids).values_list("pk", flat=True))
        found = {page.pk: page.get_url() or "" for page in pages if page.live}
        return found | {pk: edit_url(pk) for pk in editable}

    def open_to_pages(self, model: type[Page]) -> PageQuerySet:
        pages = self.policy.instances_user_has_permission_for(self.user, "add")
        below: PageQuerySet = model.objects.filter(pk__in=pages.values("pk"), alias_of=None)
        return below.in_tree_order()

    @property
    def images(self) -> QuerySet[Any]:
        """The pictures of the collections that are open to the user."""
        return self.open_files(get_image_model())

    @property
    def files(self) -> dict[str, QuerySet[Any]]:
        """The pictures and the documents of the collections that are open to the user."""
        return {kind: self.open_files(model) for kind, model in models().items()}

    def open_files(self, model: type[Model]) -> QuerySet[Any]:
        policy = policy_registry.get_by_type(model)
        files: QuerySet[Any] = policy.instances_user_has_any_permission_for(self.user, CHOOSING)
        return files

    @property
    def collections(self) -> QuerySet[Collection]:
        """The collections with pictures or documents that are open to the user."""
        policies = map(policy_registry.get_by_type, models().values())
        open_to = [
            policy.collections_user_has_any_permission_for(self.user, CHOOSING).values("pk")
            for policy in policies
        ]
        within = [Q(pk__in=collections) for collections in open_to]
        return Collection.objects.filter(reduce(or_, within)).order_by("path")

    def may_read(self, report: str) -> bool:
        """Whether the user may read a report: "stale_pages", "broken_links" and so on."""
        return bool(REPORTS.user_has_permission(self.user, f"view_{report}"))

    def may_see_votes(self) -> bool:
        policy = policy_registry.get_by_type(StarRating)
        return bool(policy.user_has_any_permission(self.user, SEEING))
