r"""How the work of a pattern grows with the length of a text made to keep it busy: the n of `length ** n`.

A pattern that fails goes back over every way it could have read what it read. Two repeats that can read the
same text one behind the other (`\s*:?\s*`) part it in as many ways as it is long: each such pair adds one to
the degree. So does beginning anew at each sign, if what is begun can run over where it began before (`\d+x`).
A repeat that can read the same text in two ways (`(?:\w+ ?)+`) has no degree: its work doubles with each word.

Told from the automaton alone, without running anything: Weideman, van der Merwe, Berglund and Watson,
„Analyzing Matching Time Behavior of Backtracking Regular Expression Matchers”, 2016. Where a pattern has
matched whatever follows, it cannot fail, and is not gone back over.
"""

import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cached_property, reduce
from itertools import product
from math import inf
from operator import and_
from typing import Literal, TypeVar

from tests.support.patterns.automaton import Automaton, Signs, automata

T = TypeVar("T")
Ways = Mapping[int, Sequence[tuple[int, Signs]]]
Places = tuple[int, ...]
Asking = Literal["search", "match", "fullmatch"]
"""How a pattern is put to a text: anywhere, at its beginning, or to its end."""


def degree(pattern: "re.Pattern[str] | re.Pattern[bytes]", asked: Asking = "search") -> float:
    r"""The degree of a pattern's work; infinite where it doubles with each repeat.

    >>> [degree(re.compile(text)) for text in (r"ab", r"\d+x", r"\s*:?\s*x", r"(?:\w+ ?)+x", r"\d++x")]
    [1, 2, 3, inf, 2]
    >>> [degree(re.compile(text)) for text in (r"x\d+", r"a\w*b", r"x\d+y", r"(?:\w+ )+x", r"\s*+:?\s*+x")]
    [1, 2, 1, 2, 2]
    >>> [degree(re.compile(text)) for text in (r"^\d+x", r"\b\d+x", r"(?=.*x.*y)", r"^(?=.*x.*y)")]
    [1, 1, 3, 2]
    >>> [degree(re.compile(r"\w*[ \w]*"), asked) for asked in ("search", "match", "fullmatch")]
    [1, 1, 2]
    """
    whole, looked_for, held = automata(pattern)
    anywhere: Asking = "search" if asked == "search" and not _is_anchored(whole) else "match"
    inner = [_Loops(one, anywhere).degree() for one in looked_for]
    inner += [_Loops(one, "match").degree() for one in held]
    return max(_Loops(whole, asked).degree(), *inner, 1)


def _is_anchored(automaton: Automaton) -> bool:
    """Whether it can begin at a text's or a line's beginning alone."""
    return not any(automaton.following(0, 1 << automaton.alphabet.index("a")))


class _Loops:
    """The places of an automaton that can come again, grouped by what they come again with."""

    def __init__(self, automaton: Automaton, asked: Asking) -> None:
        self.automaton, self.asked = automaton, asked
        self.ways: dict[int, list[tuple[int, Signs]]] = {}
        self.ends = set[int]()
        for place, signs in automaton.reads.items():
            self.ways[place] = []
            for after, read in automaton.following(place, signs):
                if after == automaton.end:
                    if read and asked != "fullmatch":
                        self.ends.add(place)
                else:
                    self.ways[place].append((after, read))
        for place, ways in self.ways.items():
            self.ways[place] = [] if place in self.ends else [one for one in ways if one[0] not in self.ends]

    @cached_property
    def groups(self) -> list[list[int]]:
        """Places that can reach one another, those that come later first."""
        ways = {place: [after for after, _ in afters] for place, afters in self.ways.items()}
        return [group for group in _strongly_connected(ways) if self._comes_again(group)]

    def _comes_again(self, group: Collection[int]) -> bool:
        return len(group) > 1 or any(after in group for place in group for after, _ in self.ways[place])

    def degree(self) -> float:
        groups = self.groups
        if any(map(self._doubles, groups)):
            return inf
        best: dict[int, int] = {}
        for number, group in enumerate(groups):
            reached = self._reached(group)
            best[number] = 0
            for later in range(number):
                if groups[later][0] in reached:
                    is_pair = self._share_a_text(group, groups[later], reached)
                    best[number] = max(best[number], best[later] + is_pair)
        from_start = (best[number] + self._begins_amid(group) for number, group in enumerate(groups))
        return 1 + max(from_start, default=0)

    def _reached(self, group: Collection[int]) -> set[int]:
        found, waiting = set(group), list(group)
        while waiting:
            for after, _ in self.ways[waiting.pop()]:
                if after not in found:
                    found.add(after)
                    waiting.append(after)
        return found

    def _within(self, group: Collection[int]) -> Ways:
        return {place: [one for one in self.ways[place] if one[0] in group] for place in group}

    def _doubles(self, group: list[int]) -> bool:
        """Whether a text leads from a place of a group back to it in two ways."""
        ways = self._within(set(group))
        for place in group:
            for at, (after, signs) in enumerate(ways[place]):
                if any(after == other and signs & read for other, read in ways[place][at + 1 :]):
                    return True
        pairs: dict[tuple[int, int], list[tuple[int, int]]] = {}
        waiting = [(place, place) for place in group]
        pairs.update((pair, []) for pair in waiting)
        while waiting:
            one, other = pair = waiting.pop()
            for first, signs in ways[one]:
                for second, read in ways[other]:
                    if signs & read:
                        pairs[pair].append((first, second))
                        if (first, second) not in pairs:
                            pairs[first, second] = []
                            waiting.append((first, second))
        return any(
            any(one == other for one, other in group) and any(one != other for one, other in group)
            for group in _strongly_connected(pairs)
        )

    def _share_a_text(self, group: list[int], later: list[int], reached: set[int]) -> bool:
        """Whether a text that leads around in one group leads from it to a later one and around in that, too."""
        inside, behind = self._within(set(group)), self._within(set(later))
        leads = {place for place in reached if later[0] in self._reached_from(place)}
        between = {place: [one for one in self.ways[place] if one[0] in leads] for place in leads}
        return any(
            self._leads((first, first, last), (first, last, last), (inside, between, behind))
            for first in group
            for last in later
        )

    def _reached_from(self, place: int) -> set[int]:
        if place not in self._known:
            self._known[place] = self._reached([place])
        return self._known[place]

    @cached_property
    def _known(self) -> dict[int, set[int]]:
        return {}

    def _leads(self, start: Places, goal: Places, ways: Sequence[Ways]) -> bool:
        """Whether one text, not an empty one, leads from places to others, each in its own ways."""
        seen, waiting = {start}, [start]
        while waiting:
            here = waiting.pop()
            for chosen in product(*(one[place] for one, place in zip(ways, here, strict=True))):
                if not reduce(and_, (signs for _, signs in chosen)):
                    continue
                after = tuple(place for place, _ in chosen)
                if after == goal:
                    return True
                if after not in seen:
                    seen.add(after)
                    waiting.append(after)
        return False

    def _begins_amid(self, group: list[int]) -> bool:
        """Whether the pattern can begin anew amid what a group reads, and come to the same place of it."""
        if self.asked != "search":
            return False
        ways = self._within(set(group))
        begun = {
            (first, after)
            for there in group
            for first, one in self.automaton.following(0, self.automaton.reads[there])
            if first in self.ways
            for after, two in ways[there]
            if one & two
        }
        return any(
            start == (last, last) or self._leads(start, (last, last), (self.ways, ways))
            for last in group
            for start in begun
        )


def _strongly_connected(ways: Mapping[T, Iterable[T]]) -> list[list[T]]:
    """Groups of places that reach one another, those that are reached from others first (Kosaraju)."""
    back: dict[T, list[T]] = {place: [] for place in ways}
    for place, afters in ways.items():
        for after in afters:
            back[after].append(place)
    seen: set[T] = set()
    order = [place for root in ways for place in _last_first(root, ways, seen)]
    seen = set()
    groups = [_last_first(root, back, seen) for root in reversed(order)]
    return [group for group in reversed(groups) if group]


def _last_first(root: T, ways: Mapping[T, Iterable[T]], seen: set[T]) -> list[T]:
    """What is reached from a place and was not seen yet, each behind all that is reached through it."""
    if root in seen:
        return []
    seen.add(root)
    found, path = [], [(root, iter(ways[root]))]
    while path:
        place, afters = path[-1]
        after = next((one for one in afters if one not in seen), None)
        if after is None:
            found.append(place)
            path.pop()
        else:
            seen.add(after)
            path.append((after, iter(ways[after])))
    return found
