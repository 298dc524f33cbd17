"""The ranking: a total order of the complete applications, every tie explained (Regulamin §§ 3.2, 4.5, 4.6).

The call's keys decide, the first that differs; by default points, then the order of complete applications.
Whom nothing tells apart stand in the order of their references until a person sets the field `draw` (1, 2, …)
of each.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime

from checks.rank.categories import by_category, outside
from checks.rank.certain import certain, stands
from checks.rank.entries import Scored, entry_of
from checks.rank.order import values_of
from checks.rank.quotas import chosen, unknown_answers
from checks.rank.rows import AtHand, whole
from checks.rank.ties import undecided
from domain.application import Status
from domain.call import Call
from domain.ranking import Aside, Entry, OneList, Order, Ranking
from domain.words.polish import closing_text, plural

_APPLICATIONS = ("zgłoszenie", "zgłoszenia", "zgłoszeń")
_PLACES = ("miejsce", "miejsca", "miejsc")


def rank(scored: Iterable[Scored], call: Call, now: datetime) -> Ranking:
    """The lists of one call: the same for the same facts, whatever order they come in."""
    pairs = {pair[0].reference: pair for pair in scored}
    order = order_of((entry_of(pair, call) for pair in pairs.values()), call, now)
    return whole(order, call, AtHand(pairs))


def order_of(entries: Iterable[Entry], call: Call, now: datetime) -> Order:
    """Who stands where: the same for the same facts, whatever order they come in."""
    every = sorted(entries, key=lambda entry: entry.reference)
    left = _not_chosen(every, call)
    playing = [entry for entry in every if entry.reference not in left]
    ranked = sorted(
        (entry for entry in playing if _is_ranked(entry, call)),
        key=lambda entry: (values_of(entry, call), _drawn(entry), entry.reference),
    )
    apart = outside(ranked, call)
    lists = [_list(*listed, call) for listed in by_category(ranked, call)]
    still_open = (
        *unknown_answers(ranked, call),
        *_outside_text(apart, call),
        *(sentence for one, _beyond in lists for sentence in undecided(one.compared, call)),
    )
    because = (
        *_still_open(call, now),
        *_unchosen_text(every, call),
        *_open_applications(playing),
        *still_open,
    )
    off = _Off(
        frozenset(reference for _one, beyond in lists for reference in beyond),
        frozenset(entry.reference for entry in apart),
        left,
    )
    order = Order(
        call_id=call.id,
        as_of=now,
        is_final=not because,
        places=call.places,
        lists=tuple(one for one, _beyond in lists),
        not_ranked=tuple(
            off.aside(entry, call) for entry in every if off.holds(entry) or not _is_ranked(entry, call)
        ),
        certain=frozenset() if still_open else certain(every, ranked, call, now),
        provisional_because=because,
    )
    return replace(order, notes=(*_divided(order, call), *_notes(order, call)))


@dataclass(frozen=True, slots=True)
class _Off:
    """Who is complete and on no list all the same, by references."""

    beyond: frozenset[str]
    apart: frozenset[str]
    left: frozenset[str]

    def holds(self, entry: Entry) -> bool:
        """Whether an application is one of them."""
        # Asked of every application: joining the sets each time would take the square of their number.
        return any(entry.reference in some for some in (self.beyond, self.apart, self.left))

    def aside(self, entry: Entry, call: Call) -> Aside:
        """An application that is on no list."""
        is_left = entry.reference in self.left
        is_low = entry.status is Status.COMPLETE and is_below(entry, call) and not is_left
        return Aside(entry, is_low, entry.reference in self.beyond, entry.reference in self.apart, is_left)


def is_below(entry: Entry, call: Call) -> bool:
    """Whether known points do not reach the call's minimum."""
    least = call.ranking.minimum
    return least is not None and entry.total is not None and entry.total < least


def _not_chosen(every: list[Entry], call: Call) -> frozenset[str]:
    """The complete applications that stayed at an earlier stage, once somebody was chosen for the last."""
    last = call.last_stage
    if all(one.stage < last for one in every):
        return frozenset()
    return frozenset(one.reference for one in every if one.stage < last and one.status is Status.COMPLETE)


def _list(category: str | None, places: int, ranked: list[Entry], call: Call) -> tuple[OneList, list[str]]:
    """The list of one category, or the only one; and whom its reserve has no room for, by references."""
    made = chosen(ranked, call, places)
    room = len(made.waiting) if call.ranking.reserve is None else call.ranking.reserve
    one = OneList(
        category, tuple(ranked), tuple(made.places), tuple(made.waiting[:room]), made.granted, made.why
    )
    return one, [ranked[at].reference for at in made.waiting[room:]]


def _outside_text(apart: list[Entry], call: Call) -> tuple[str, ...]:
    """That somebody is in no category though the answer is known; unknown answers are told anyway."""
    rule = call.ranking.categories
    known = [entry.reference for entry in apart if rule is not None and rule.field in entry.answers]
    return (f"Do żadnej kategorii nie należy: {', '.join(known)}.",) if known else ()


def _unchosen_text(every: list[Entry], call: Call) -> tuple[str, ...]:
    """That nobody was chosen for the last stage yet: the list is that of an earlier one."""
    if call.last_stage == 1 or any(one.stage >= call.last_stage for one in every):
        return ()
    return (f"Do ostatniego etapu ({call.last_stage}) nikogo jeszcze nie wybrano.",)


def _is_ranked(entry: Entry, call: Call) -> bool:
    is_complete = entry.status is Status.COMPLETE and entry.completed_at is not None
    return is_complete and entry.total is not None and not is_below(entry, call)


def _drawn(entry: Entry) -> float:
    """The order that a person set among applications completed in the same second; last without one."""
    return float("inf") if entry.draw is None else entry.draw


def _still_open(call: Call, now: datetime) -> tuple[str, ...]:
    if call.is_late(now):
        return ()
    if call.runs_until_full:
        return ("Nabór trwa do wyczerpania miejsc.",)
    return (f"Nabór trwa do: {closing_text(call.ends_at)}.",)


def _open_applications(playing: list[Entry]) -> Iterator[str]:
    """One sentence for each reason why places may still change, with the applications it is about."""
    sentences = {
        Status.AWAITING_CORRECTION: "Trwa termin uzupełnienia",
        Status.NEEDS_DECISION: "Na decyzję czeka",
        Status.UNDER_REVIEW: "W trakcie sprawdzania jest",
    }
    for status, text in sentences.items():
        references = [one.reference for one in playing if stands(one) is status]
        if references:
            yield f"{text}: {plural(len(references), *_APPLICATIONS)} ({', '.join(references)})."
    unscored = [one.reference for one in playing if one.status is Status.COMPLETE and one.total is None]
    if unscored:
        count = plural(len(unscored), *_APPLICATIONS)
        yield f"Nie wszystkie punkty są znane: {count} ({', '.join(unscored)})."


def _divided(order: Order, call: Call) -> tuple[str, ...]:
    """How much of what the call divides was given away."""
    rule = call.resource
    if rule is None:
        return ()
    given = sum(sum(one.granted.values()) for one in order.lists)
    return (f"Rozdzielono {rule.amount_text(given)}; jest {rule.amount_text(rule.total)}.",)


def _notes(order: Order, call: Call) -> tuple[str, ...]:
    count = sum(len(one.qualified) for one in order.lists)
    if count >= call.places or call.resource is not None:
        return ()
    taken = plural(count, *_APPLICATIONS)
    places = plural(call.places, *_PLACES)
    free = f"Na {places} zakwalifikowano {taken}; o dalszym postępowaniu decyduje organizator."
    return (free,)
