from time import monotonic
from typing import Any

from django.core.management.base import BaseCommand

from cms.dashboard.actions.check_links import check_links
from cms.dashboard.models import BrokenLink


class Command(BaseCommand):
    help = "Look at the links of all live pages; links to other hosts are not followed."

    def handle(self, *args: Any, **options: Any) -> None:
        begun = monotonic()
        pages = check_links()
        broken = BrokenLink.objects.broken().count()
        seconds = monotonic() - begun
        self.stdout.write(f"Pages looked at: {pages}, broken links: {broken} ({seconds:.1f} s).")
