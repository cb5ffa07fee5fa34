"""What is searched for, and nothing of who searches (see `search.statistics`)."""

from django.db import models


class SearchCount(models.Model):
    """How often a query was searched on a day. `digest` stands for the query, `text` is empty until
    enough people have searched for it; `found` is how many pages were found the last time."""

    day = models.DateField("Ngày")
    digest = models.CharField(max_length=64)
    text = models.CharField("Câu tìm", max_length=100, blank=True)
    count = models.PositiveIntegerField("Số lượt", default=0)
    found = models.PositiveIntegerField("Số kết quả", default=0)

    class Meta:
        verbose_name = "câu tìm của bạn đọc"
        verbose_name_plural = "câu tìm của bạn đọc"
        default_permissions = ("view",)
        constraints = [
            models.UniqueConstraint(fields=["day", "digest"], name="search_count_of_day")
        ]

    def __str__(self) -> str:
        return f"{self.day:%d/%m/%Y}: {self.text or self.digest}"


class SearchOfDay(models.Model):
    """That somebody has searched for something already today: a keyed hash of the day, the network
    and the query together, which leads back to none of them and is deleted the day after."""

    digest = models.CharField(max_length=64, primary_key=True)
    day = models.DateField(db_index=True)

    def __str__(self) -> str:
        return f"{self.day:%d/%m/%Y}"
