"""Visitors who only read: the pages are built once for all these tests, and stay as they are."""
