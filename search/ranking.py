"""The best documents first: by tiers (see `search.matching.tiers`), then the newest.

Each document has, for each tier, a yes or no; who says yes to an earlier tier comes first. No score
is computed. Where few documents match, all of them are asked; where many do, the index is asked for
one combination of tiers after the other, and for no more documents than are shown. So the work
grows with what is shown and not with what is found.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import Final

from search.conditions import Condition
from search.engines import engine
from search.expressions import Expression, all_of, any_of, but_not
from search.matching import Tier

FEW: Final = 200  # documents of which all are asked


@dataclass(frozen=True)
class Ranking:
    wanted: Expression
    tiers: Sequence[Tier]
    condition: Condition

    def best(self, limit: int, total: int | None = None) -> list[int]:
        """The numbers of the best documents; `total` is how many match, if that is known."""
        if total is None or total == 1:
            newest = engine().newest(self.wanted, self.condition, FEW + 1)
            total = len(newest)
            if total == 1:  # a number of a document, as a rule: there is no order
                return newest[:limit]
        if total <= FEW:
            return self.of_few()[:limit]
        first = Group(self.condition, (self.wanted,))
        return list(islice(first.ranked(list(self.tiers), limit), limit))

    def of_few(self) -> list[int]:
        asked = [tier.wanted for tier in self.tiers]
        flags = engine().flags(self.wanted, asked, self.condition)
        return sorted(flags, key=lambda number: (flags[number], number), reverse=True)


@dataclass(frozen=True)
class Group:
    """Documents that have the same answers to some tiers: all of `held`, none of `lacked`;
    `implied` is held as well and need not be asked."""

    condition: Condition
    held: tuple[Expression, ...]
    lacked: tuple[Expression, ...] = ()
    implied: frozenset[Expression] = frozenset()

    def newest(self, limit: int) -> list[int]:
        wanted = but_not(all_of(self.held), any_of(self.lacked))
        return engine().newest(wanted, self.condition, limit)

    def ranked(self, tiers: list[Tier], limit: int) -> Iterator[int]:
        """The numbers of its documents, by the tiers that are left."""
        if not tiers:
            yield from self.newest(limit)
            return
        tier, *others = tiers
        if tier.wanted in self.implied:
            yield from self.ranked(others, limit)
            return
        better, worse = self.holding(tier), replace(self, lacked=(*self.lacked, tier.wanted))
        undecided = [other for other in others if other.wanted not in better.implied]
        best = better.newest(1 if undecided else limit)
        yield from better.ranked(undecided, limit) if best and undecided else best
        yield from (worse if best else self).ranked(others, limit)

    def holding(self, tier: Tier) -> "Group":
        held = [each for each in self.held if each not in tier.implies]
        return replace(self, held=(*held, tier.wanted), implied=self.implied | tier.implies)
