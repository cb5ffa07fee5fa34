from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [("media", "0001_initial")]

    operations = [
        migrations.RemoveIndex(model_name="gallerypage", name="media_galle_date_e4b1fa_idx"),
        migrations.AddIndex(
            model_name="gallerypage",
            index=models.Index(fields=["-date", "-page_ptr"], name="media_galle_date_95c7e5_idx"),
        ),
    ]
