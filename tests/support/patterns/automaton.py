r"""A pattern as an automaton: its places that read a sign, and which may follow which, once for each way.

Bounds are loosened: a group that comes nine times or more comes any number of times, one of two to eight times
comes at most three times; a single sign with a bound comes once, or any number of times inside of what comes
again. What a pattern looks back for, if longer than a sign, and what a group held are not asked.
"""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import reduce
from operator import or_
from re import _constants as kind  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

_PROBES = "aqzłAQ059\n\t \u2003-–.,:;/()_*~…\"'@[]|?!=+&%☐☒§\x01"
_ANY_TIMES, _COPIES, _LONG = 9, 3, 256
_REPEATS = {kind.MAX_REPEAT, kind.MIN_REPEAT, kind.POSSESSIVE_REPEAT}
_CATEGORIES: dict[Any, Callable[[str], bool]] = {
    kind.CATEGORY_DIGIT: str.isdigit,
    kind.CATEGORY_SPACE: str.isspace,
    kind.CATEGORY_WORD: lambda sign: sign.isalnum() or sign == "_",
    kind.CATEGORY_NOT_DIGIT: lambda sign: not sign.isdigit(),
    kind.CATEGORY_NOT_SPACE: lambda sign: not sign.isspace(),
    kind.CATEGORY_NOT_WORD: lambda sign: not (sign.isalnum() or sign == "_"),
}
Signs = int
"""Some of the alphabet's signs, a bit for each."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What must hold between two signs: what may stand before and behind, or that they differ in sort."""

    before: Signs = -1
    behind: Signs = -1
    at_edge: bool | None = None
    """Whether just one of both must be a letter, figure or underscore."""
    at_start: bool = True
    """Whether it may hold where nothing stands before."""
    is_sure: bool = False
    """Whether it holds of itself: what takes all it can never leaves what it could take."""


class Automaton:
    """The places of one part of a pattern's tree; place 0 reads nothing and stands before all others."""

    def __init__(self, tree: Any, flags: int, alphabet: str) -> None:
        self.flags, self.alphabet = flags, alphabet
        self.every = (1 << len(alphabet)) - 1
        self.ranges: dict[tuple[int, int], Signs] = {}
        self.word = self._of(_CATEGORIES[kind.CATEGORY_WORD])
        self.reads: dict[int, Signs] = {}
        self.steps: list[list[tuple[int, Asked | None]]] = [[]]
        self.looked_for: list[Any] = []
        """The trees of what it looks for ahead or behind."""
        self.held: list[Any] = []
        """The trees of what is never gone back into once it has matched."""
        self.end = self._node(self._all(tree, 0, is_inside=False))

    def following(self, place: int, before: Signs) -> Iterator[tuple[int, Signs]]:
        """Each way from a place to the next that reads, with the signs read there; `before` is what it read.

        The end is place `self.end`, with all signs where nothing is asked there.
        """
        seen: dict[int, int] = {}
        waiting: list[tuple[int, Signs, bool | None, bool]] = [(place, self.every, None, False)]
        while waiting:
            node, signs, at_edge, is_asked = waiting.pop()
            for after, asked in self.steps[node]:
                allowed, edge = signs, at_edge
                if asked is not None:
                    allowed &= asked.behind
                    edge = asked.at_edge if asked.at_edge is not None else edge
                    if not (before & asked.before if before else asked.at_start):
                        continue
                may_fail = is_asked or (asked is not None and not asked.is_sure)
                if after == self.end:
                    yield after, 0 if may_fail else self.every
                elif after in self.reads:
                    allowed = self._parted(before, allowed & self.reads[after], edge)
                    if allowed:
                        yield after, allowed
                elif seen.get(after, 0) < 2:
                    seen[after] = seen.get(after, 0) + 1
                    waiting.append((after, allowed, edge, may_fail))

    def _parted(self, before: Signs, signs: Signs, at_edge: bool | None) -> Signs:
        """The signs that may be read where a word's edge, or none, is asked for."""
        is_word, is_other = not before & ~self.word and before != 0, not before & self.word
        if at_edge is None or not (is_word or is_other):
            return signs
        return signs & ~self.word if is_word == at_edge else signs & self.word

    def _node(self, *before: int) -> int:
        self.steps.append([])
        for node in before:
            self.steps[node].append((len(self.steps) - 1, None))
        return len(self.steps) - 1

    def _all(self, tree: Any, node: int, *, is_inside: bool) -> int:
        for op, value in tree:
            node = self._one(op, value, node, is_inside=is_inside)
        return node

    def _one(self, op: Any, value: Any, node: int, *, is_inside: bool) -> int:
        """The node behind one item of a tree that begins at a node."""
        signs = self._signs(op, value)
        if signs is not None:
            after = self._node(node)
            self.reads[after] = signs
            return after
        if op in _REPEATS:
            return self._repeated(op, *value, node, is_inside=is_inside)
        if op is kind.ATOMIC_GROUP:
            return self._taken_for_good(value, node)
        if op in {kind.SUBPATTERN, kind.BRANCH}:
            ways = value[1] if op is kind.BRANCH else [value[-1]]
            return self._node(*(self._all(one, self._node(node), is_inside=is_inside) for one in ways))
        if op in {kind.ASSERT, kind.ASSERT_NOT, kind.AT}:
            after = self._node()
            self.steps[node].append((after, self._asked(op, value)))
            return after
        return node

    def _repeated(self, op: Any, least: int, most: int, tree: Any, node: int, *, is_inside: bool) -> int:
        alone = self._signs(*tree[0]) if len(tree) == 1 else None
        if op is kind.POSSESSIVE_REPEAT and alone is None:
            return self._taken_for_good([(kind.MAX_REPEAT, (least, most, tree))], node)
        is_loop = most >= _LONG or (most > _COPIES and is_inside) if alone is not None else most >= _ANY_TIMES
        if not is_loop:
            copies = 1 if alone is not None and not is_inside else min(most, _COPIES)
            ends = [node] if least == 0 else []
            for _ in range(copies):
                node = self._all(tree, node, is_inside=is_inside)
                ends.append(node)
            return self._node(*(ends if least == 0 or copies > 1 else [node]))
        begin = self._node(node)
        end = self._node(self._all(tree, begin, is_inside=True))
        self.steps[end].append((begin, None))
        leaves = self._node()
        never_again = (
            Asked(behind=self.every & ~alone, is_sure=True)
            if alone and op is kind.POSSESSIVE_REPEAT
            else None
        )
        for last in (end, node) if least == 0 else (end,):
            self.steps[last].append((leaves, never_again))
        return leaves

    def _taken_for_good(self, tree: Any, node: int) -> int:
        """What is never gone back into: a place for its first sign, and one for all that it can take behind."""
        self.held.append(tree)
        inner = Automaton(tree, self.flags, self.alphabet)
        firsts = list(inner.following(0, self.every))
        first, more = self._node(node), self._node()
        self.reads[first] = reduce(or_, (inner.reads[place] for place, _ in firsts if place != inner.end), 0)
        self.reads[more] = reduce(or_, inner.reads.values(), 0)
        may_be_empty = any(place == inner.end for place, _ in firsts)
        leaves = self._node(*([node] if may_be_empty else []))
        for place in (first, more):
            self.steps[place].append((more, None))
            self.steps[place].append((leaves, Asked(behind=self.every & ~self.reads[more], is_sure=True)))
        return leaves

    def _asked(self, op: Any, value: Any) -> Asked:
        if op is kind.AT:
            newline = self._of("\n".__eq__)
            if value in {kind.AT_BOUNDARY, kind.AT_NON_BOUNDARY}:
                return Asked(at_edge=value is kind.AT_BOUNDARY)
            if value in {kind.AT_BEGINNING, kind.AT_BEGINNING_STRING}:
                return Asked(before=newline if self.flags & int(re.MULTILINE) else 0)
            return Asked(behind=newline)
        self.looked_for.append(value[1])
        (direction, tree), is_not = value, op is kind.ASSERT_NOT
        signs = self._signs(*tree[0]) if len(tree) == 1 else None
        if signs is None:
            return Asked()
        signs = self.every & ~signs if is_not else signs
        return Asked(behind=signs) if direction > 0 else Asked(before=signs, at_start=is_not)

    def _of(self, holds: Callable[[str], bool]) -> Signs:
        return sum(1 << place for place, sign in enumerate(self.alphabet) if holds(sign))

    def _signs(self, op: Any, value: Any) -> Signs | None:
        """The signs of an item that reads one; None of any other."""
        if op is kind.LITERAL:
            return self._ranged(value, value)
        if op is kind.NOT_LITERAL:
            return self.every & ~self._ranged(value, value)
        if op is kind.ANY:
            return self.every if self.flags & int(re.DOTALL) else self.every & ~self._of("\n".__eq__)
        if op is not kind.IN:
            return None
        found = 0
        for inner, what in value:
            if inner is kind.LITERAL:
                found |= self._ranged(what, what)
            elif inner is kind.RANGE:
                found |= self._ranged(*what)
            elif inner is kind.CATEGORY:
                found |= self._of(_CATEGORIES[what])
        return self.every & ~found if value[0][0] is kind.NEGATE else found

    def _ranged(self, first: int, last: int) -> Signs:
        """The signs from one code to another, in both cases where these do not count."""
        if (first, last) not in self.ranges:
            cases = (str, str.lower, str.upper) if self.flags & int(re.IGNORECASE) else (str,)
            self.ranges[first, last] = self._of(
                lambda sign: any(first <= ord(one) <= last for case in cases if len(one := case(sign)) == 1)
            )
        return self.ranges[first, last]


def automata(
    pattern: "re.Pattern[str] | re.Pattern[bytes]",
) -> tuple[Automaton, list[Automaton], list[Automaton]]:
    """A pattern's automaton, those of what it looks for, and those of what it never goes back into."""
    text = pattern.pattern if isinstance(pattern.pattern, str) else pattern.pattern.decode("latin-1")
    flags = int(pattern.flags | re.UNICODE) & ~(re.DEBUG | re.ASCII)
    tree = parser.parse(text, flags)
    named = {*text, *_PROBES}
    cases = {one for sign in named for one in (sign, sign.lower(), sign.upper()) if len(one) == 1}
    alphabet = "".join(sorted(cases))
    whole = Automaton(tree, flags, alphabet)
    looked_for, held, waiting = [], [], [whole]
    while waiting:
        one = waiting.pop()
        looked_for += (ahead := [Automaton(inner, flags, alphabet) for inner in one.looked_for])
        held += (kept := [Automaton(inner, flags, alphabet) for inner in one.held])
        waiting += [*ahead, *kept]
    return whole, looked_for, held
