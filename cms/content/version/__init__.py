"""The content version: one number in the database that every change of a public answer raises.

Whoever keeps an answer keeps it under this number, so nothing is ever purged by hand and no machine
can be stale once a change is committed.
"""

from cms.content.version.moments import last_ending
from cms.content.version.observing import observe
from cms.content.version.reading import answering, current_version, remembered
from cms.content.version.results import remembered_count, remembered_result

__all__ = [
    "answering",
    "current_version",
    "last_ending",
    "observe",
    "remembered",
    "remembered_count",
    "remembered_result",
]
