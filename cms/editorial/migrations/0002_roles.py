"""The groups of an agency, with what each may do; in place of Wagtail's two English ones.

A group that has one of these names already is the agency's own, and is left as it is.
"""

from django.contrib.auth.management import create_permissions
from django.db import migrations

CONTRIBUTOR, EDITOR, BOARD, ADMINISTRATOR = (
    "Cộng tác viên",
    "Biên tập viên",
    "Ban biên tập",
    "Quản trị",
)
APPS = (
    "auth",
    "dashboard",
    "home",
    "news",
    "search",
    "wagtailadmin",
    "wagtailcore",
    "wagtaildocs",
    "wagtailimages",
    "wagtailredirects",
)

OWN_FILES = ["add_image", "choose_image", "add_document", "choose_document"]
ALL_FILES = [*OWN_FILES, "change_image", "change_document"]
COLLECTIONS = ["add_collection", "change_collection", "delete_collection"]

# Administrators hold theirs on the root, the others on the home page.
PAGES = {
    CONTRIBUTOR: ["add_page"],
    EDITOR: ["add_page", "change_page"],
    BOARD: [
        "add_page",
        "change_page",
        "publish_page",
        "bulk_delete_page",
        "lock_page",
        "unlock_page",
    ],
    ADMINISTRATOR: [
        "add_page",
        "change_page",
        "publish_page",
        "bulk_delete_page",
        "lock_page",
        "unlock_page",
    ],
}
FILES = {
    CONTRIBUTOR: OWN_FILES,
    EDITOR: ALL_FILES,
    BOARD: ALL_FILES,
    ADMINISTRATOR: [*ALL_FILES, *COLLECTIONS],
}


def every(app_label, *models):
    return [
        f"{app_label}.{action}_{model}"
        for model in models
        for action in ("add", "change", "delete")
    ]


ADMIN = ["wagtailadmin.access_admin"]
WHAT_READERS_FIND = [
    *every("search", "promotion", "synonym"),
    "search.view_searchcount",
    "news.view_starrating",
    "news.delete_starrating",
]
STATE_OF_THE_PORTAL = [
    f"dashboard.view_{report}_report"
    for report in ("stale_pages", "broken_links", "missing_alt_texts", "storage")
]
OTHER = {
    CONTRIBUTOR: ADMIN,
    EDITOR: [*ADMIN, *STATE_OF_THE_PORTAL],
    BOARD: [*ADMIN, *STATE_OF_THE_PORTAL, *WHAT_READERS_FIND],
    ADMINISTRATOR: [
        *ADMIN,
        *STATE_OF_THE_PORTAL,
        *WHAT_READERS_FIND,
        "home.change_agencysettings",
        "news.change_ratingsettings",
        *every("auth", "group", "user"),
        *every("wagtailcore", "apitoken", "site", "task", "workflow"),
        *every("wagtailredirects", "redirect"),
    ],
}

FILES_OF_WAGTAIL = {
    f"{app}.{action}_{model}"
    for app, model in (("wagtaildocs", "document"), ("wagtailimages", "image"))
    for action in ("add", "change", "choose", "delete")
}
# What Wagtail's own migrations give to its groups, on the root.
STOCK = {
    "Editors": {"add_page", "change_page"},
    "Moderators": {"add_page", "change_page", "lock_page", "publish_page", "unlock_page"},
}


def make_permissions(apps):
    """They are otherwise made when all migrations are through."""
    for label in APPS:
        config = apps.get_app_config(label)
        models_module = getattr(config, "models_module", None)
        config.models_module = True  # else it is taken for an app without models
        create_permissions(config, apps=apps, verbosity=0)
        config.models_module = models_module


def add_roles(apps, schema_editor):
    Collection = apps.get_model("wagtailcore", "Collection")
    Group = apps.get_model("auth", "Group")
    Page = apps.get_model("wagtailcore", "Page")
    Permission = apps.get_model("auth", "Permission")
    Site = apps.get_model("wagtailcore", "Site")

    make_permissions(apps)
    permissions = {
        f"{permission.content_type.app_label}.{permission.codename}": permission
        for permission in Permission.objects.select_related("content_type")
    }
    names = {
        name.partition(".")[2]: permissions[name]
        for name in sorted(permissions)
        if name.startswith("wagtail")
    }
    root = Page.objects.get(depth=1)
    site = Site.objects.filter(is_default_site=True).first() or Site.objects.first()
    home = site.root_page if site else root
    collection = Collection.objects.get(depth=1)
    for name in PAGES:
        group, is_new = Group.objects.get_or_create(name=name)
        if not is_new:
            continue
        group.permissions.set(permissions[each] for each in OTHER[name])
        place = root if name == ADMINISTRATOR else home
        for codename in PAGES[name]:
            group.page_permissions.create(page=place, permission=names[codename])
        for codename in FILES[name]:
            group.collection_permissions.create(collection=collection, permission=names[codename])


def is_stock(group):
    """Whether a group of Wagtail's is as Wagtail made it, and nobody is in it."""
    pages = set(group.page_permissions.values_list("page__depth", "permission__codename"))
    collections = set(
        group.collection_permissions.values_list("collection__depth", "permission__codename")
    )
    files = {(1, name.partition(".")[2]) for name in FILES_OF_WAGTAIL if ".delete_" not in name}
    models = {
        f"{label}.{codename}"
        for label, codename in group.permissions.values_list("content_type__app_label", "codename")
    }
    return (
        not group.user_set.exists()
        and pages == {(1, codename) for codename in STOCK[group.name]}
        and collections == files
        and "wagtailadmin.access_admin" in models
        and models <= FILES_OF_WAGTAIL | {"wagtailadmin.access_admin"}
        and not group.pageviewrestriction_set.exists()
        and not group.collectionviewrestriction_set.exists()
        and not group.site_permissions.exists()
    )


def remove_stock_groups(apps, schema_editor):
    """Those that nobody used; the flow that goes with Moderators first, if nothing went through it."""
    Group = apps.get_model("auth", "Group")
    stock = [group for group in Group.objects.filter(name__in=STOCK) if is_stock(group)]
    remove_stock_flow(apps, stock)
    for group in stock:
        if not group.groupapprovaltask_set.exists():
            group.delete()


def remove_stock_flow(apps, stock):
    Workflow = apps.get_model("wagtailcore", "Workflow")
    WorkflowState = apps.get_model("wagtailcore", "WorkflowState")
    moderators = [group for group in stock if group.name == "Moderators"]
    for workflow in Workflow.objects.filter(name="Moderators approval"):
        steps = [
            each.task for each in workflow.workflow_tasks.select_related("task__groupapprovaltask")
        ]
        reviewers = [
            list(task.groupapprovaltask.groups.all())
            for task in steps
            if hasattr(task, "groupapprovaltask")
        ]
        pages = list(workflow.workflow_pages.values_list("page__depth", flat=True))
        used = WorkflowState.objects.filter(workflow=workflow).exists()
        shared = any(task.workflow_tasks.count() > 1 or task.task_states.exists() for task in steps)
        if moderators and reviewers == [moderators] and pages == [1] and not used and not shared:
            workflow.delete()
            for task in steps:
                task.groupapprovaltask.delete()


class Migration(migrations.Migration):
    dependencies = [
        ("editorial", "0001_review_task"),
        ("auth", "0012_alter_user_first_name_max_length"),
        ("dashboard", "0001_broken_links"),
        ("home", "0005_agency_colours"),
        ("news", "0005_rating_summaries"),
        ("search", "0002_usual_synonyms"),
        ("wagtailadmin", "0006_formstate"),
        ("wagtailcore", "0098_apitoken"),
        ("wagtaildocs", "0014_alter_document_file_size"),
        ("wagtailimages", "0027_image_description"),
        ("wagtailredirects", "0008_add_verbose_name_plural"),
    ]

    operations = [
        migrations.RunPython(add_roles, migrations.RunPython.noop),
        migrations.RunPython(remove_stock_groups, migrations.RunPython.noop),
    ]
