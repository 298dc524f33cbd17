"""The ranking: a total order of the complete applications, every tie explained (Regulamin §§ 3.2, 4.5, 4.6).

Points decide; at equal points the order of complete applications. Applications completed within the same
second stand in the order of their references until a person sets the field `draw` (1, 2, …) of each.
"""

from collections.abc import Iterable, Iterator
from datetime import datetime
from itertools import groupby, pairwise

from checks.judge.eligibility.criteria import CODES
from domain.application import Assessment, Fact, FromDecision, Status
from domain.call import Call
from domain.polish import day_text, local, plural, resigned, time_text, until_text, weekday_text
from domain.ranking import NotRanked, Ranking, Row, Score

Scored = tuple[Assessment, Score]

_APPLICATIONS = ("zgłoszenie", "zgłoszenia", "zgłoszeń")
_PLACES = ("miejsce", "miejsca", "miejsc")
_FEW = 4
"""So many tied applications are all named to each other."""


def rank(scored: Iterable[Scored], call: Call, now: datetime) -> Ranking:
    """The lists of one call: the same for the same facts, whatever order they come in."""
    all_scored = sorted(scored, key=lambda pair: pair[0].reference)
    ranked = sorted((pair for pair in all_scored if _is_ranked(pair)), key=_order)
    tie_breaks = _tie_breaks(ranked, call)
    rows = tuple(
        Row(
            place=place,
            reference=assessment.reference,
            name=assessment.name or assessment.reference,
            score=points,
            completed_at=_completed(assessment),
            tie_break=tie_breaks.get(assessment.reference),
        )
        for place, (assessment, points) in enumerate(ranked, start=1)
    )
    because = (*_still_open(call, now), *_open_applications(all_scored), *_undecided_ties(ranked))
    return Ranking(
        call_id=call.id,
        as_of=now,
        is_final=not because,
        places=call.places,
        qualified=rows[: call.places],
        reserve=rows[call.places :],
        not_ranked=tuple(_not_ranked(pair, call) for pair in all_scored if not _is_ranked(pair)),
        provisional_because=because,
        notes=_notes(len(rows), call),
    )


def _is_ranked(pair: Scored) -> bool:
    assessment, points = pair
    is_complete = assessment.status is Status.COMPLETE and assessment.completed_at is not None
    return is_complete and points.total is not None


def _completed(assessment: Assessment) -> datetime:
    assert assessment.completed_at is not None
    return assessment.completed_at


def _second(assessment: Assessment) -> datetime:
    """The instant of completion as the rule compares it: to the second."""
    return _completed(assessment).replace(microsecond=0)


def _order(pair: Scored) -> tuple[int, datetime, float, str]:
    assessment, points = pair
    return (-_total(points), _second(assessment), _draw(assessment), assessment.reference)


def _total(points: Score) -> int:
    assert points.total is not None
    return points.total


def _draw(assessment: Assessment) -> float:
    """The order that a person set among applications completed in the same second; last without one."""
    value = assessment.fields.get("draw", Fact(None)).value
    return int(value) if isinstance(value, int | str) and str(value).isdecimal() else float("inf")


def _tie_breaks(ranked: list[Scored], call: Call) -> dict[str, str]:
    """How the applications with the same points stand to each other, by reference; none for one alone."""
    told: dict[str, str] = {}
    cited = f" ({call.tie_source})" if call.tie_source else ""
    for total, pairs in groupby(ranked, key=lambda pair: _total(pair[1])):
        tied = [assessment for assessment, _points in pairs]
        if len(tied) < 2:
            continue
        endings = (ending for _at, same in groupby(tied, key=_second) for ending in _endings(list(same)))
        for place, (one, ending) in enumerate(zip(tied, endings, strict=True)):
            told[one.reference] = (
                f"Przy równej liczbie punktów ({total}) zdecydowała kolejność kompletnych zgłoszeń: "
                f"{_chain(tied, place)}{cited}.{_among(tied, place)}{ending}"
            )
    return told


def _chain(tied: list[Assessment], place: int) -> str:
    """Those of a tie in their order; of many only the next, for hundreds would fill pages for each."""
    start, end = (0, len(tied)) if len(tied) <= _FEW else (max(0, place - 1), place + 2)
    near = tied[start:end]
    chain = f"{_instant_text(_second(near[0]))} ({near[0].reference})"
    for before, one in pairwise(near):
        link = " i " if _second(before) == _second(one) else " przed "
        chain += f"{link}{_instant_text(_second(one))} ({one.reference})"
    return ("… " if start else "") + chain + (" …" if end < len(tied) else "")


def _among(tied: list[Assessment], place: int) -> str:
    """Where one stands among many with as many points."""
    return "" if len(tied) <= _FEW else f" To {place + 1}. z {len(tied)} zgłoszeń z taką liczbą punktów."


def _endings(same: list[Assessment]) -> Iterator[str]:
    """What is added for each of the applications of one second; nothing for one alone."""
    is_drawn = _is_drawn(same)
    for one in same:
        if len(same) < 2:
            yield ""
        elif is_drawn:
            yield f" O kolejności w tej samej sekundzie zdecydował pracownik: {_decision_text(one)}."
        else:
            yield " Zgłoszenia z tej samej sekundy czekają na decyzję; do tego czasu według numeru."


def _instant_text(at: datetime) -> str:
    here = local(at)
    return f"{day_text(here.date())}, godz. {here:%H:%M:%S}"


def _is_drawn(same: list[Assessment]) -> bool:
    draws = [_draw(one) for one in same]
    return float("inf") not in draws and len(set(draws)) == len(draws)


def _decision_text(assessment: Assessment) -> str:
    origin = assessment.fields["draw"].origin
    return origin.words.rstrip(".") if isinstance(origin, FromDecision) else ""


def _undecided_ties(ranked: list[Scored]) -> tuple[str, ...]:
    sentences = []
    for (total, at), pairs in groupby(ranked, key=lambda pair: (pair[1].total, _second(pair[0]))):
        same = [assessment for assessment, _points in pairs]
        if len(same) > 1 and not _is_drawn(same):
            references = ", ".join(one.reference for one in same)
            sentences.append(
                f"Zgłoszenia {references} mają po {total} pkt i są kompletne od tej samej sekundy "
                f"({_instant_text(at)}): o kolejności musi zdecydować pracownik."
            )
    return tuple(sentences)


def _still_open(call: Call, now: datetime) -> tuple[str, ...]:
    return () if call.is_late(now) else (f"Nabór trwa do: {time_text(call.closes_at)}.",)


def _open_applications(scored: list[Scored]) -> tuple[str, ...]:
    """One sentence for each reason why places may still change, with the applications it is about."""
    sentences = {
        Status.AWAITING_CORRECTION: "Trwa termin uzupełnienia",
        Status.NEEDS_DECISION: "Na decyzję czeka",
        Status.UNDER_REVIEW: "W trakcie sprawdzania jest",
    }
    found = []
    for status, text in sentences.items():
        references = [a.reference for a, _points in scored if _stands(a) is status]
        if references:
            found.append(f"{text}: {plural(len(references), *_APPLICATIONS)} ({', '.join(references)}).")
    unscored = [a.reference for a, points in scored if a.status is Status.COMPLETE and points.total is None]
    if unscored:
        count = plural(len(unscored), *_APPLICATIONS)
        found.append(f"Nie wszystkie punkty są znane: {count} ({', '.join(unscored)}).")
    return tuple(found)


def _stands(assessment: Assessment) -> Status:
    """The status, where an open question about a late application is a decision that is open too."""
    is_asked = assessment.status is Status.LATE and bool(assessment.questions)
    return Status.NEEDS_DECISION if is_asked else assessment.status


def _not_ranked(pair: Scored, call: Call) -> NotRanked:
    assessment, points = pair
    reason = _reason(assessment, points, call)
    return NotRanked(
        assessment.reference, assessment.name, assessment.status, reason, is_closed=assessment.is_closed
    )


def _reason(assessment: Assessment, points: Score, call: Call) -> str:
    """Why an application is on neither list."""
    if assessment.is_closed:
        return "Pozostawione bez rozpatrzenia decyzją pracownika."
    if assessment.status in {Status.AWAITING_CORRECTION, Status.CORRECTION_OVERDUE, Status.UNDER_REVIEW}:
        return _incomplete(assessment)
    if assessment.status is Status.COMPLETE:
        unknown = ", ".join(str(c.number) for c in points.criteria if c.points is None)
        return f"Zgłoszenie kompletne, ale nie są znane punkty w kryteriach: {unknown}."
    if assessment.status is Status.NEEDS_DECISION:
        asked = " ".join(question.text for question in assessment.questions)
        return f"Czeka na decyzję pracownika. {asked}".strip()
    if assessment.status is Status.INELIGIBLE:
        grounds = " ".join(f.message for f in assessment.findings if f.code in CODES)
        return f"Nie spełnia kryteriów formalnych. {grounds}".strip()
    return _out_of_time(assessment, call)


def _incomplete(assessment: Assessment) -> str:
    due_on = assessment.correction_due_on
    if assessment.status is Status.UNDER_REVIEW or due_on is None:
        return "Zgłoszenie niekompletne; jest jeszcze sprawdzane."
    if assessment.status is Status.AWAITING_CORRECTION:
        return f"Zgłoszenie niekompletne; termin uzupełnienia trwa do {until_text(due_on)}."
    return f"Zgłoszenie niekompletne; termin uzupełnienia upłynął ({weekday_text(due_on)})."


def _out_of_time(assessment: Assessment, call: Call) -> str:
    received = time_text(assessment.received_at)
    if assessment.status is Status.WITHDRAWN:
        return f"{call.applicant.heading} {resigned(call.applicant.noun[0])} z udziału."
    if assessment.status is Status.EARLY:
        return f"Wpłynęło przed otwarciem naboru: {received}."
    if not call.is_late(assessment.received_at):
        return "Formularz nie wpłynął do zamknięcia naboru."
    return f"Wpłynęło po zamknięciu naboru: {received}."


def _notes(count: int, call: Call) -> tuple[str, ...]:
    if count >= call.places:
        return ()
    taken = plural(count, *_APPLICATIONS)
    places = plural(call.places, *_PLACES)
    free = f"Na {places} zakwalifikowano {taken}; o dalszym postępowaniu decyduje organizator."
    return (free,)
