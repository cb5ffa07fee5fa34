from cms.api.openapi import objects
from cms.api.openapi.filters import filters
from cms.api.openapi.operations import Operation
from cms.api.parameters import ID, LISTED, SHOWN


def operations_of(one: str, many: str) -> dict[str, Operation]:
    """What is declared alike for pictures, documents and redirects."""
    return {
        "listing_view": Operation(
            f"list_{many}", many.capitalize(), objects.listing, LISTED, filters
        ),
        "detail_view": Operation(
            f"read_{one}", one.capitalize(), objects.detail, SHOWN, errors=(400, 404)
        ),
        "find_view": Operation(
            f"find_{one}", f"{one.capitalize()} by its id", None, (ID, *SHOWN), errors=(400, 404)
        ),
    }
