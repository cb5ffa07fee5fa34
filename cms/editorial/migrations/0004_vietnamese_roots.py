"""Editors read the names of the two roots in choosers: that of the collections, where everything is
that was put in none, and that of the pages. One that the agency has named already stays so."""

from django.db import migrations

STOCK, COLLECTION, PAGE = "Root", "Chung", "Gốc"


def name_roots(apps, schema_editor):
    Collection = apps.get_model("wagtailcore", "Collection")
    Page = apps.get_model("wagtailcore", "Page")
    Collection.objects.filter(depth=1, name=STOCK).update(name=COLLECTION)
    Page.objects.filter(depth=1, title=STOCK).update(title=PAGE, draft_title=PAGE)


class Migration(migrations.Migration):
    dependencies = [("editorial", "0003_flows")]

    operations = [migrations.RunPython(name_roots, migrations.RunPython.noop)]
