from search.models.index import IndexedObject, Kind, RebuildPlace
from search.models.promotions import PromotedPage, Promotion
from search.models.statistics import SearchCount, SearchOfDay
from search.models.synonyms import Synonym

__all__ = [
    "IndexedObject",
    "Kind",
    "PromotedPage",
    "Promotion",
    "RebuildPlace",
    "SearchCount",
    "SearchOfDay",
    "Synonym",
]
