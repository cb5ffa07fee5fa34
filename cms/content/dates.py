"""Moments as they are told: to machines with the offset of the portal's time zone, to editors
as they are written in Vietnam."""

from datetime import date, datetime, time

from django.utils import timezone


def midnight(day: date) -> datetime:
    """The beginning of a day, local time."""
    return datetime.combine(day, time.min, timezone.get_default_timezone())


def local(moment: datetime | None) -> datetime | None:
    """The same moment in local time, to the second."""
    zone = timezone.get_default_timezone()
    return moment and moment.astimezone(zone).replace(microsecond=0)


def written(moment: datetime) -> str:
    """13/02/2020 08:30, in local time and on one line."""
    return f"{local(moment):%d/%m/%Y\u00a0%H:%M}"
