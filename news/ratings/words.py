"""What is said of votes."""

from decimal import ROUND_HALF_UP, Decimal
from typing import Final

TENTH: Final = Decimal("0.1")


def spoken(average: float) -> str:
    """To one decimal, as in “4,2” and “5”."""
    rounded = Decimal(str(average)).quantize(TENTH, ROUND_HALF_UP)
    return str(rounded).replace(".", ",").removesuffix(",0")
