"""An installation begins with an empty front page in place of the page that Wagtail puts there."""

from django.db import migrations

TITLE = "Trang chủ"
SLUG = "trang-chu"


def add_home_page(apps, schema_editor):
    ContentType = apps.get_model("contenttypes", "ContentType")
    HomePage = apps.get_model("home", "HomePage")
    Locale = apps.get_model("wagtailcore", "Locale")
    Page = apps.get_model("wagtailcore", "Page")
    Site = apps.get_model("wagtailcore", "Site")

    root = Page.objects.get(depth=1)
    pages = Page.objects.filter(path__startswith=root.path, depth=2)
    stock = pages.filter(
        content_type__app_label="wagtailcore", content_type__model="page", numchild=0
    )
    if pages.exclude(pk__in=stock).exists() or Site.objects.exclude(root_page__in=stock).exists():
        return  # somebody has begun otherwise
    content_type, _ = ContentType.objects.get_or_create(app_label="home", model="homepage")
    home = HomePage.objects.create(
        title=TITLE,
        draft_title=TITLE,
        slug=SLUG,
        content_type=content_type,
        locale=Locale.objects.first(),
        path=f"{root.path}0002",
        depth=2,
        url_path=f"/{SLUG}/",
    )
    Site.objects.update(root_page=home)
    stock.delete()
    Page.objects.filter(pk=root.pk).update(numchild=1)


class Migration(migrations.Migration):
    dependencies = [("home", "0001_initial")]

    operations = [migrations.RunPython(add_home_page, migrations.RunPython.noop)]
