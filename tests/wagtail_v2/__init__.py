"""Wagtail's own tests of v2, run against the viewsets of the portal.

In a process of its own, since Wagtail's test project has settings and page types of its own. While
mending something, run the part that it is about:

    python -m django test --settings tests.wagtail_v2.settings wagtail.api.v2.tests.test_pages
"""
