"""Two flows: through editors to the board, which is the usual one, and straight to the board.

A flow that has one of these names already is the agency's own, and is left as it is; so is what the
agency chose for the root of the tree.
"""

from django.db import migrations

EDITOR, BOARD, ADMINISTRATOR = "Biên tập viên", "Ban biên tập", "Quản trị"
READING, APPROVING = "Biên tập viên duyệt", "Ban biên tập duyệt"
REVIEWERS = {READING: [EDITOR, ADMINISTRATOR], APPROVING: [BOARD, ADMINISTRATOR]}
FLOWS = {
    "Duyệt hai bước": [READING, APPROVING],
    "Duyệt một bước": [APPROVING],
}


def add_flows(apps, schema_editor):
    Page = apps.get_model("wagtailcore", "Page")
    Workflow = apps.get_model("wagtailcore", "Workflow")
    WorkflowPage = apps.get_model("wagtailcore", "WorkflowPage")
    WorkflowTask = apps.get_model("wagtailcore", "WorkflowTask")

    steps = {name: review_task(apps, name) for name in REVIEWERS}
    for name, tasks in FLOWS.items():
        if Workflow.objects.filter(name=name).exists():
            continue
        workflow = Workflow.objects.create(name=name)
        for order, task in enumerate(tasks):
            # Through the workflow they would only be kept in its memory.
            WorkflowTask.objects.create(workflow=workflow, task_id=steps[task].pk, sort_order=order)
    usual = Workflow.objects.filter(name="Duyệt hai bước", active=True).first()
    root = Page.objects.get(depth=1)
    if usual and not WorkflowPage.objects.filter(page=root).exists():
        WorkflowPage.objects.create(page=root, workflow=usual)


def review_task(apps, name):
    ContentType = apps.get_model("contenttypes", "ContentType")
    Group = apps.get_model("auth", "Group")
    ReviewTask = apps.get_model("editorial", "ReviewTask")
    task = ReviewTask.objects.filter(name=name).first()
    if task is None:
        content_type, _ = ContentType.objects.get_or_create(
            app_label="editorial", model="reviewtask"
        )
        task = ReviewTask.objects.create(name=name, content_type=content_type)
        task.groups.set(Group.objects.filter(name__in=REVIEWERS[name]))
    return task


class Migration(migrations.Migration):
    dependencies = [
        ("editorial", "0002_roles"),
        ("contenttypes", "0002_remove_content_type_name"),
    ]

    operations = [migrations.RunPython(add_flows, migrations.RunPython.noop)]
