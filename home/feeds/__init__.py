"""The news for feed readers, as Atom and as RSS, with their full text."""

from home.feeds.views import atom, rss

__all__ = ["atom", "rss"]
