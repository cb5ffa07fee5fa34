"""The panels of the desk, the first page of the admin."""

from typing import Any

from wagtail.admin.views.home import (
    RecentEditsPanel,
    UserObjectsInWorkflowModerationPanel,
    WhatsNewInWagtailVersionPanel,
    WorkflowObjectsToModeratePanel,
)

from cms.dashboard.desk import Desk
from cms.dashboard.panels.actions import Greeting
from cms.dashboard.panels.state import ProblemsPanel, StoragePanel
from cms.dashboard.panels.waiting import WaitingPanel
from cms.dashboard.panels.writing import (
    DraftsPanel,
    PublishedPanel,
    RatedPanel,
    ScheduledPanel,
    StalePanel,
)

# Of Wagtail's own panels those whose contents ours show as well, or that editors do not need.
REPLACED = (
    RecentEditsPanel,
    UserObjectsInWorkflowModerationPanel,
    WhatsNewInWagtailVersionPanel,
    WorkflowObjectsToModeratePanel,
)
PANELS = (
    WaitingPanel,
    DraftsPanel,
    ScheduledPanel,
    PublishedPanel,
    RatedPanel,
    StalePanel,
    ProblemsPanel,
    StoragePanel,
)


def panels_for(user: Any, others: list[Any]) -> list[Any]:
    """The panels of a user's desk: ours, and those of `others` that ours do not replace."""
    desk = Desk(user)
    own = (panel(desk) for panel in PANELS)
    kept = [panel for panel in others if not isinstance(panel, REPLACED)]
    return [Greeting(desk), *(panel for panel in own if panel.is_shown()), *kept]
