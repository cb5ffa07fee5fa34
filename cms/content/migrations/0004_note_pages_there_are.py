from django.db import migrations


def note(apps, schema_editor):
    """The log begins with what the public can see, so that its end will be told as well."""
    Page = apps.get_model("wagtailcore", "Page")
    PageChange = apps.get_model("content", "PageChange")
    PageViewRestriction = apps.get_model("wagtailcore", "PageViewRestriction")
    private = tuple(PageViewRestriction.objects.values_list("page__path", flat=True))
    known = set(PageChange.objects.values_list("page_id", flat=True))
    models = {
        content_type.pk: content_type.model_class_label
        for content_type in labelled(apps.get_model("contenttypes", "ContentType"))
    }
    pages = Page.objects.filter(live=True, depth__gt=1).order_by("path")
    PageChange.objects.bulk_create(
        [
            PageChange(
                page_id=page.pk,
                type=models.get(page.content_type_id, ""),
                kind="published",
                url_path=page.url_path,
            )
            for page in pages.only("pk", "path", "url_path", "content_type_id").iterator(2000)
            if page.pk not in known and not page.path.startswith(private)
        ],
        batch_size=2000,
    )


def labelled(content_types):
    """With the names that the content API has for types: `news.ArticlePage`."""
    from django.apps import apps

    for content_type in content_types.objects.all():
        try:
            model = apps.get_model(content_type.app_label, content_type.model)
        except LookupError:
            continue
        content_type.model_class_label = model._meta.label
        yield content_type


class Migration(migrations.Migration):
    dependencies = [
        ("content", "0003_draft_previews"),
        ("contenttypes", "0002_remove_content_type_name"),
    ]

    operations = [migrations.RunPython(note, migrations.RunPython.noop)]
