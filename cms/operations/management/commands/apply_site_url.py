from typing import Any

from django.conf import settings
from django.core.management.base import BaseCommand

from cms.operations.addresses import configured_address, sites_elsewhere


class Command(BaseCommand):
    help = "Give the default site the address in SITE_URL, from which every absolute link is made."

    def handle(self, *args: Any, **options: Any) -> None:
        for site in sites_elsewhere():
            site.hostname, site.port = configured_address()
            site.save()
            self.stdout.write(f"The site's address is now {settings.SITE_URL}.")
