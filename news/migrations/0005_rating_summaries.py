from django.db import migrations
from django.db.models import Count


def sum_up(apps, schema_editor):
    """The votes that there are already."""
    votes = apps.get_model("news", "StarRating").objects.order_by("article_id")
    summaries = {}
    for article_id, stars, number in votes.values_list("article_id", "stars").annotate(Count("pk")):
        summaries.setdefault(article_id, {})[f"stars_{stars}"] = number
    model = apps.get_model("news", "RatingSummary")
    model.objects.bulk_create(
        (model(article_id=article_id, **numbers) for article_id, numbers in summaries.items()),
        batch_size=500,
    )


class Migration(migrations.Migration):
    dependencies = [("news", "0004_ratings")]
    operations = [migrations.RunPython(sum_up, migrations.RunPython.noop, elidable=True)]
