"""What the migrations make of a portal that is new, and of one in which people have worked."""

from importlib import import_module

import pytest
from django.apps import apps
from django.contrib.auth.models import Group, Permission
from wagtail.models import (
    Collection,
    GroupApprovalTask,
    GroupCollectionPermission,
    GroupPagePermission,
    Page,
    Task,
    Workflow,
    WorkflowPage,
)

from cms.editorial.models import ReviewTask
from cms.editorial.roles import Role
from tests.editorial.pages import article
from tests.factories import UserFactory

roles = import_module("cms.editorial.migrations.0002_roles")
flows = import_module("cms.editorial.migrations.0003_flows")
vietnamese_roots = import_module("cms.editorial.migrations.0004_vietnamese_roots")


def permission(codename, app="wagtailcore"):
    return Permission.objects.get(content_type__app_label=app, codename=codename)


@pytest.fixture
def stock(agency):
    """A portal as Wagtail's migrations leave it."""
    Workflow.objects.all().delete()
    Task.objects.all().delete()
    Group.objects.all().delete()
    root, collection = Page.get_first_root_node(), Collection.get_first_root_node()
    groups = {}
    for name, codenames in roles.STOCK.items():
        group = groups[name] = Group.objects.create(name=name)
        group.permissions.add(permission("access_admin", "wagtailadmin"))
        for codename in codenames:
            GroupPagePermission.objects.create(
                group=group, page=root, permission=permission(codename)
            )
        for full in roles.FILES_OF_WAGTAIL:
            app, codename = full.split(".")
            group.permissions.add(permission(codename, app))
            if not codename.startswith("delete"):
                GroupCollectionPermission.objects.create(
                    group=group, collection=collection, permission=permission(codename, app)
                )
    task = GroupApprovalTask.objects.create(name="Moderators approval")
    task.groups.add(groups["Moderators"])
    workflow = Workflow.objects.create(name="Moderators approval")
    workflow.workflow_tasks.create(task=task, sort_order=0)
    workflow.save()
    WorkflowPage.objects.create(page=root, workflow=workflow)
    return groups


def migrate():
    roles.add_roles(apps, None)
    roles.remove_stock_groups(apps, None)
    flows.add_flows(apps, None)


def names():
    return set(Group.objects.values_list("name", flat=True))


def steps(name):
    return [task.name for task in Workflow.objects.get(name=name).tasks]


def test_a_new_portal_has_the_roles_and_flows_and_nothing_else(stock):
    migrate()

    assert names() == set(Role)
    assert steps("Duyệt hai bước") == ["Biên tập viên duyệt", "Ban biên tập duyệt"]
    assert steps("Duyệt một bước") == ["Ban biên tập duyệt"]
    assert not Workflow.objects.filter(name="Moderators approval").exists()
    assert not Task.objects.filter(name="Moderators approval").exists()
    assert Page.get_first_root_node().workflowpage.workflow.name == "Duyệt hai bước"


def test_migrating_again_changes_nothing(stock):
    migrate()
    before = [sorted(model.objects.values_list()) for model in (Group, GroupPagePermission, Task)]

    migrate()

    after = [sorted(model.objects.values_list()) for model in (Group, GroupPagePermission, Task)]
    assert after == before


def test_a_group_of_the_same_name_is_left_as_the_agency_made_it(stock):
    own = Group.objects.create(name=Role.BOARD)

    migrate()

    assert not own.page_permissions.exists()
    assert not own.permissions.exists()


def test_what_the_agency_took_from_a_role_stays_taken(stock):
    migrate()
    Group.objects.get(name=Role.EDITOR).page_permissions.all().delete()

    migrate()

    assert not Group.objects.get(name=Role.EDITOR).page_permissions.exists()


def test_a_stock_group_with_people_in_it_stays(stock):
    UserFactory().groups.add(stock["Editors"])

    migrate()

    assert names() == {*Role, "Editors"}


def test_a_stock_group_that_was_changed_stays(stock):
    stock["Moderators"].page_permissions.first().delete()

    migrate()

    assert "Moderators" in names()
    assert Page.get_first_root_node().workflowpage.workflow.name == "Moderators approval"


def test_a_stock_flow_through_which_something_went_stays_with_its_group(stock, agency):
    page = article("draft", agency.author, agency.section)
    Workflow.objects.get(name="Moderators approval").start(page, agency.author)

    migrate()

    assert names() == {*Role, "Moderators"}
    assert Page.get_first_root_node().workflowpage.workflow.name == "Moderators approval"
    assert steps("Duyệt hai bước") == ["Biên tập viên duyệt", "Ban biên tập duyệt"]


def test_the_steps_are_the_board_s_and_the_editors_and_open_to_administrators(stock):
    migrate()

    reviewers = {
        task.name: set(task.groups.values_list("name", flat=True))
        for task in ReviewTask.objects.all()
    }
    assert reviewers == {
        "Biên tập viên duyệt": {Role.EDITOR, Role.ADMINISTRATOR},
        "Ban biên tập duyệt": {Role.BOARD, Role.ADMINISTRATOR},
    }


def test_names_in_the_migration_are_those_of_the_code():
    assert list(Role) == [roles.CONTRIBUTOR, roles.EDITOR, roles.BOARD, roles.ADMINISTRATOR]


def test_a_new_portal_s_roots_have_vietnamese_names(db):
    page = Page.get_first_root_node()

    assert Collection.get_first_root_node().name == "Chung"
    assert (page.title, page.draft_title, page.slug) == ("Gốc", "Gốc", "root")


def test_a_root_that_the_agency_named_keeps_its_name(db):
    Collection.objects.filter(depth=1).update(name="Thư viện")
    Page.objects.filter(depth=1).update(title="Thanh tra", draft_title="Thanh tra")

    vietnamese_roots.name_roots(apps, None)

    assert Collection.get_first_root_node().name == "Thư viện"
    assert Page.get_first_root_node().title == "Thanh tra"
