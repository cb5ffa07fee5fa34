"""What a query finds and in which order, worked out without a database from the tokens alone.

Both databases have to agree with it, and so with each other.
"""

from collections.abc import Mapping, Set

from search.expressions import All, Any, ButNot, Expression, Token
from search.matching import matching, tiers
from search.queries import Query


def holds(expression: Expression, tokens: Set[str]) -> bool:
    match expression:
        case Token(text, is_prefix):
            return any(each.startswith(text) for each in tokens) if is_prefix else text in tokens
        case All(parts):
            return all(holds(part, tokens) for part in parts)
        case Any(parts):
            return any(holds(part, tokens) for part in parts)
        case ButNot(wanted, unwanted):
            return holds(wanted, tokens) and not holds(unwanted, tokens)
    return False


def ranked(query: Query, documents: Mapping[int, Set[str]]) -> list[int]:
    """The numbers of the documents that match, the best first."""
    found = [number for number, tokens in documents.items() if holds(matching(query), tokens)]
    flags = {
        number: [holds(tier.wanted, documents[number]) for tier in tiers(query)] for number in found
    }
    return sorted(found, key=lambda number: (flags[number], number), reverse=True)
