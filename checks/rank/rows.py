"""A ranking's rows, with what only whoever looks at them needs: made a few at a time, as they are seen."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple, Protocol, TypeVar, overload

from checks.rank.entries import Scored
from checks.rank.not_ranked import not_ranked
from checks.rank.ties import Ties
from domain.application import Assessment, FromDecision
from domain.call import Call
from domain.ranking import Aside, NotRanked, Order, Placed, RankedRow, Ranking, Score

_AT_ONCE = 200
"""Rows that are made together."""

Made = TypeVar("Made", bound=RankedRow | NotRanked)


class Named(NamedTuple):
    """What a list shows of an application that is on it."""

    name: str | None
    score: Score


class Papers(Protocol):
    """Where names, points and judgements are looked up, by references."""

    def named(self, references: Sequence[str]) -> Mapping[str, Named]:
        """The names and points of some applications."""
        ...

    def judged(self, references: Sequence[str]) -> Mapping[str, Scored]:
        """Whole judgements."""
        ...


class AtHand:
    """Judgements that are held anyway."""

    def __init__(self, pairs: Mapping[str, Scored]) -> None:
        self._pairs = pairs

    def named(self, references: Sequence[str]) -> Mapping[str, Named]:
        """The names and points of some applications."""
        return {one: Named(self._pairs[one][0].name, self._pairs[one][1]) for one in references}

    def judged(self, references: Sequence[str]) -> Mapping[str, Scored]:
        """Whole judgements."""
        return {one: self._pairs[one] for one in references}


def whole(order: Order, call: Call, papers: Papers) -> Ranking:
    """The ranking with all of its rows."""
    made = ranking_of(order, call, papers)
    return replace(
        made,
        qualified=tuple(made.qualified),
        reserve=tuple(made.reserve),
        not_ranked=tuple(made.not_ranked),
    )


def ranking_of(order: Order, call: Call, papers: Papers) -> Ranking:
    """The ranking, whose rows are made anew each time that somebody looks at them."""
    maker, qualified, reserve = _Maker(order, call, papers), tuple(order.qualified), tuple(order.reserve)
    return Ranking(
        call_id=order.call_id,
        as_of=order.as_of,
        is_final=order.is_final,
        places=order.places,
        qualified=AsLookedAt(range(len(qualified)), lambda some: maker.rows([qualified[at] for at in some])),
        reserve=AsLookedAt(range(len(reserve)), lambda some: maker.rows([reserve[at] for at in some])),
        not_ranked=AsLookedAt(
            range(len(order.not_ranked)), lambda some: maker.asides([order.not_ranked[at] for at in some])
        ),
        provisional_because=order.provisional_because,
        certain=order.certain,
        notes=order.notes,
        to_confirm=order.to_confirm,
    )


def shown(
    order: Order, call: Call, papers: Papers, some: Sequence[Placed | Aside]
) -> Iterator[RankedRow | NotRanked]:
    """The rows of some applications, wherever they stand."""
    maker = _Maker(order, call, papers)
    yield from maker.rows([one for one in some if isinstance(one, Placed)])
    yield from maker.asides([one for one in some if isinstance(one, Aside)])


class AsLookedAt(Sequence[Made]):
    """A sequence whose items are made when they are asked for, and not kept."""

    def __init__(self, positions: range, make: Callable[[range], Iterable[Made]]) -> None:
        self._positions, self._make = positions, make

    def __len__(self) -> int:
        return len(self._positions)

    @overload
    def __getitem__(self, at: int) -> Made: ...
    @overload
    def __getitem__(self, at: slice) -> "AsLookedAt[Made]": ...
    def __getitem__(self, at: int | slice) -> "Made | AsLookedAt[Made]":
        if isinstance(at, slice):
            return AsLookedAt(self._positions[at], self._make)
        one = self._positions[at]
        return next(iter(self._make(range(one, one + 1))))

    def __iter__(self) -> Iterator[Made]:
        for start in range(0, len(self._positions), _AT_ONCE):
            yield from self._make(self._positions[start : start + _AT_ONCE])


class _Maker:
    """Makes rows of places, and reasons of what is on no list."""

    def __init__(self, order: Order, call: Call, papers: Papers) -> None:
        self._order, self._call, self._papers = order, call, papers
        self._ties = [Ties(one.compared, call) for one in order.lists]

    def rows(self, placed: Sequence[Placed]) -> Iterator[RankedRow]:
        """The rows of some places."""
        named = self._papers.named([one.reference for one in placed])
        drawn = [one.reference for one in placed if self._ties[one.list_number].is_drawn(one.at)]
        judged = self._papers.judged(drawn) if drawn else {}
        for one in placed:
            name, score = named[one.reference]
            words = _decided_text(judged[one.reference][0]) if one.reference in judged else ""
            assert one.entry.completed_at is not None
            yield RankedRow(
                one.place,
                one.reference,
                name or one.reference,
                score,
                one.entry.completed_at,
                self._told(one, words),
                one.category,
                one.granted,
            )

    def asides(self, asides: Sequence[Aside]) -> Iterator[NotRanked]:
        """What is on no list, with the reasons."""
        judged = self._papers.judged([one.reference for one in asides])
        for one in asides:
            yield not_ranked(one, judged[one.reference], self._call)

    def _told(self, one: Placed, decided: str) -> str | None:
        """The sentences about a place; None: there is nothing to say."""
        sentences = (
            f"Kategoria: {one.category}." if one.category is not None else None,
            self._ties[one.list_number].text(one.at, decided),
            self._order.lists[one.list_number].why.get(one.reference),
        )
        return " ".join(sentence for sentence in sentences if sentence) or None


def _decided_text(assessment: Assessment) -> str:
    origin = assessment.fields["draw"].origin
    return origin.words.rstrip(".") if isinstance(origin, FromDecision) else ""
