"""The front page, information pages, and what the agency says of itself."""

from home.models.pages import HomePage, InformationPage
from home.models.settings import AgencySettings

__all__ = ["AgencySettings", "HomePage", "InformationPage"]
