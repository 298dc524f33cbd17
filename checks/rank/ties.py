"""Ties: how those stand to each other whom the first key does not tell apart."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterator
from itertools import groupby, pairwise
from typing import Any

from checks.rank.order import (
    DECIDED,
    EQUAL,
    SAME,
    Value,
    Values,
    first_value,
    has_time,
    value_text,
    values_of,
)
from domain.call import Call
from domain.ranking import Entry

_FEW = 4
"""So many tied applications are all named to each other."""


class Ties:
    """The ties of one list, whose applications stand in the order of the call's keys."""

    def __init__(self, compared: tuple[Entry, ...], call: Call) -> None:
        self._compared, self._call = compared, call
        self._tied = self._same = range(0)
        self._is_drawn = False

    def text(self, at: int, decided: str) -> str | None:
        """The sentences about the application that stands there; None: it is tied with nobody.

        `decided` are the words of the decision that drew it, which count where it `is_drawn`.
        """
        tied = self._tied_with(at)
        if len(tied) < 2:
            return None
        first, *further = self._call.ranking.order
        value = first_value(self._compared[at], self._call)
        equal = EQUAL[first].format(value_text(first, value, self._call))
        by_what = (
            f"zdecydowała {', potem '.join(DECIDED[key] for key in further)}" if further else "o kolejności"
        )
        cited = f" ({self._call.tie_source})" if self._call.tie_source else ""
        ending = self._ending(at, decided)
        return f"{equal} {by_what}: {self._chain(at)}{cited}.{self._among(at)}{ending}"

    def is_drawn(self, at: int) -> bool:
        """Whether a person's word alone tells the application there from others."""
        return len(self._same_as(at)) > 1 and self._is_drawn

    def _tied_with(self, at: int) -> range:
        """Where those stand whom the first key does not tell apart from the application there."""
        if at not in self._tied:
            self._tied = self._around(at, lambda entry: first_value(entry, self._call))
        return self._tied

    def _same_as(self, at: int) -> range:
        """Where those stand whom no key tells apart from the application there."""
        if at not in self._same:
            self._same = self._around(at, lambda entry: values_of(entry, self._call))
            self._is_drawn = is_drawn([self._compared[one] for one in self._same])
        return self._same

    def _around(self, at: int, key: Callable[[Entry], Value | Values]) -> range:
        value: Any = key(self._compared[at])
        start = bisect_left(self._compared, value, hi=at, key=key)
        return range(start, bisect_right(self._compared, value, lo=at, key=key))

    def _chain(self, at: int) -> str:
        """Those of a tie in their order; of many only the next, for hundreds would fill pages for each."""
        tied = self._tied
        start, end = (
            (tied.start, tied.stop)
            if len(tied) <= _FEW
            else (max(tied.start, at - 1), min(tied.stop, at + 2))
        )
        named = [(values_of(entry, self._call), entry) for entry in self._compared[start:end]]
        chain = self._link(*named[0])
        for (before, _), (here, entry) in pairwise(named):
            chain += f"{' i ' if before == here else ' przed '}{self._link(here, entry)}"
        return ("… " if start > tied.start else "") + chain + (" …" if end < tied.stop else "")

    def _link(self, values: Values, entry: Entry) -> str:
        """One of a tie, with what was compared of it."""
        compared = list(zip(self._call.ranking.order, values, strict=True))[1:]
        shown = "; ".join(value_text(key, value, self._call) for key, value in compared)
        return f"{shown} ({entry.reference})" if shown else entry.reference

    def _among(self, at: int) -> str:
        """Where one stands among many whom the first key does not tell apart."""
        count = len(self._tied)
        what = "taką liczbą punktów" if self._call.ranking.order[0] == "points" else "tą samą wartością"
        return "" if count <= _FEW else f" To {self._tied.index(at) + 1}. z {count} zgłoszeń z {what}."

    def _ending(self, at: int, decided: str) -> str:
        """What is added for an application that nothing tells apart from another; nothing for one alone."""
        if len(self._same_as(at)) < 2:
            return ""
        if self._is_drawn:
            where = "w tej samej sekundzie" if has_time(self._call) else "między nimi"
            return f" O kolejności {where} zdecydował pracownik: {decided}."
        which = "z tej samej sekundy" if has_time(self._call) else "których nic nie różni,"
        return f" Zgłoszenia {which} czekają na decyzję; do tego czasu według numeru."


def undecided(compared: tuple[Entry, ...], call: Call) -> Iterator[str]:
    """A sentence for each group of applications that neither a key nor a person tells apart."""
    for values, group in groupby(compared, key=lambda entry: values_of(entry, call)):
        same = list(group)
        if len(same) < 2 or is_drawn(same):
            continue
        references = ", ".join(one.reference for one in same)
        told = [(k, v) for k, v in zip(call.ranking.order, values, strict=True) if v != ""]
        alike = " i ".join(SAME[key].format(value_text(key, value, call)) for key, value in told)
        if "lottery" in call.ranking.order and not call.ranking.seed:
            how = (
                "o kolejności rozstrzygnie losowanie; jego ziarno wpisuje się w pliku naboru („ranking.seed”)"
            )
        else:
            how = "o kolejności musi zdecydować pracownik"
        yield f"Zgłoszenia {references} {alike or 'są równe'}: {how}."


def is_drawn(same: list[Entry]) -> bool:
    """Whether a person gave each of them a place of its own."""
    draws = [one.draw for one in same]
    return None not in draws and len(set(draws)) == len(draws)
