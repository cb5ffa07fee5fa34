"""What is wrong in a page's content, as the server knows it: whoever publishes, and by what way.

The checker in the editor's browser (`cms.content.checker`) looks at the page as it is shown; these
checks look at what is stored, so that they hold where there is no browser.
"""

from cms.content.content_checks.finding import flaws_in
from cms.content.content_checks.flaws import Flaw, Kind

__all__ = ["Flaw", "Kind", "flaws_in"]
