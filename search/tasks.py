"""Work for the background."""

from django_tasks import task

from search.rebuild import rebuild


@task()
def rebuild_index() -> int:
    """How many objects were looked at."""
    return sum(rebuild())
