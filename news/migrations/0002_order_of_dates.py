from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("news", "0001_initial")]

    operations = [
        migrations.RemoveIndex(model_name="articlepage", name="news_articl_date_b39fb0_idx"),
        migrations.AddIndex(
            model_name="articlepage",
            index=models.Index(fields=["-date", "-page_ptr"], name="news_articl_date_9c422a_idx"),
        ),
    ]
