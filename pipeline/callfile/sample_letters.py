"""Every letter of a call in a sample case: the real judgement and the real planners, over made-up facts."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta
from pathlib import Path

from checks.judge.assess import assess
from checks.rank.ranking import rank
from checks.rank.scoring import score
from config.registers import Registers
from domain.acts.act import Act
from domain.acts.on_applications import Advance, Close, Eligible, Extend, Ineligible
from domain.acts.on_documents import Accept, Refuse
from domain.acts.on_points import SetPoints
from domain.application import ApplicationFacts, Assessment
from domain.calendar.workdays import workdays_before
from domain.call import Call
from domain.letter import LetterFact, LetterKind, LetterOrder, LetterPolicy, LetterState, RenderedLetter
from domain.mail import Purpose
from domain.rules.ranking.criterion import Criterion
from domain.stages import staged
from domain.words.polish import WARSAW
from notify.letters.results import concerned, plan_results
from notify.plan import plan_letters
from notify.render import render
from notify.term import term_due_on
from pipeline.callfile.sample_case import decided, facts_of, submission
from pipeline.write.copies import as_called

_POLICY = LetterPolicy(quiet_minutes=0, window=None, approve=frozenset())
_SECRET = b"preview"
_MORNING = time(9)


@dataclass(frozen=True, slots=True)
class SampleLetter:
    """One letter as an applicant would get it, and when."""

    name: str
    """Its kind, numbered where there are several of it."""
    at: datetime
    letter: RenderedLetter
    copies: tuple[str, ...] = ()
    """Who else would get it."""


@dataclass(frozen=True, slots=True)
class _Play:
    call: Call
    registers: Registers

    @property
    def first_day(self) -> datetime:
        """When the sample application comes in: a day after the opening, or halfway to a nearer close."""
        length = self.call.ends_at - self.call.opens_at
        return self.call.opens_at + min(timedelta(days=1), length / 2)

    @property
    def afterwards(self) -> datetime:
        return self.call.ends_at + timedelta(days=90)

    def judged(self, facts: ApplicationFacts, now: datetime) -> Assessment:
        return assess(facts, self.call, self.registers, now)

    def planned(self, facts: ApplicationFacts, now: datetime) -> Iterator[tuple[datetime, LetterOrder]]:
        for order in plan_letters(facts, self.judged(facts, now), self.call, now, _POLICY):
            yield now, order


def sample_letters(call: Call, registers: Registers, folder: Path, sender: str) -> tuple[SampleLetter, ...]:
    """The letters of a call, each kind as often as its cases differ, in the order of a call's life.

    Raises:
        UnsendableLetterError: a letter cannot be put together as the call's file says.
    """
    made: list[SampleLetter] = []
    seen: dict[str, int] = {}
    titles: set[tuple[LetterKind, str]] = set()
    for now, order in _orders(_Play(call, registers)):
        case = (order.kind, f"{order.context.get('title', '')}{order.context.get('is_last_day', '')}")
        if case in titles:
            continue
        titles.add(case)
        seen[order.kind] = seen.get(order.kind, 0) + 1
        name = str(order.kind) + (f"-{seen[order.kind]}" if seen[order.kind] > 1 else "")
        copied = as_called(order, call)
        letter = render(copied, call, sender, _SECRET, now, folder)
        made.append(SampleLetter(name, now, letter, copied.copies))
    return tuple(made)


def _orders(play: _Play) -> Iterator[tuple[datetime, LetterOrder]]:
    yield from _early(play)
    yield from _corrected(play)
    yield from _complete(play)
    yield from _chosen(play)
    yield from _prolonged(play)
    yield from _late(play)
    yield from _results(play)


def _early(play: _Play) -> Iterator[tuple[datetime, LetterOrder]]:
    at = play.call.opens_at - timedelta(hours=2)
    facts = facts_of(play.call, submission(1, play.call, play.call.mandatory[:1], at))
    # That the call runs longer is shown to whoever applied in time (`_prolonged`).
    yield from ((now, one) for now, one in play.planned(facts, at) if one.kind is not LetterKind.PROLONGATION)


def _corrected(play: _Play) -> Iterator[tuple[datetime, LetterOrder]]:
    """The first document comes alone: receipt, request, reminders, an extension, and the end of patience."""
    call, at = play.call, play.first_day
    first = staged(call, ()).mandatory
    came = submission(1, call, first[:1], at)
    # Where there is one document alone, a person refuses it: then something is to be corrected all the same.
    is_refused = len(first) == 1 and call.term.rounds > 0
    acts: tuple[Act, ...] = (Refuse(first[0]),) if is_refused else ()
    decisions = decided(*acts, at=at)
    facts = facts_of(call, came, decisions=decisions)
    now = at + timedelta(minutes=10)
    yield from play.planned(facts, now)
    later = now + timedelta(hours=1)
    resigned = submission(2, call, (), later, Purpose.RESIGNATION)
    yield from play.planned(replace(facts, submissions=(came, resigned)), later + timedelta(minutes=1))
    if not call.term.rounds:
        closed = decided(*acts, Close(), at=call.ends_at + timedelta(hours=1))
        yield from play.planned(replace(facts, decisions=closed), call.ends_at + timedelta(hours=2))
        return
    due = term_due_on(call, now.astimezone(WARSAW).date())
    asked = tuple(finding.key for finding in play.judged(facts, now).to_request)
    key = f"{facts.reference}/{LetterKind.CORRECTION_REQUEST}/1"
    request = LetterFact(
        "1", LetterKind.CORRECTION_REQUEST, key, LetterState.SENT, now, now, due, 1, asked, (1,)
    )
    facts = replace(facts, letters=(request,))
    for days in sorted(call.term.reminders, reverse=True):
        on = workdays_before(due, days)
        yield from play.planned(facts, datetime.combine(on, _MORNING, tzinfo=WARSAW))
    extended = decided(*acts, Extend(due + timedelta(days=7)), at=later)
    yield from play.planned(replace(facts, decisions=extended), later + timedelta(minutes=1))
    over = datetime.combine(due + timedelta(days=3), _MORNING, tzinfo=WARSAW)
    yield from play.planned(
        replace(facts, decisions=decided(*acts, Close(), at=over)), over + timedelta(hours=1)
    )


def _whole(play: _Play, number: int, *acts: Act) -> ApplicationFacts:
    """An application with everything; a person accepts what the sample papers do not show."""
    at = play.first_day + timedelta(minutes=number)
    stages = (Advance(),) * (play.call.last_stage - 1)
    decisions = decided(
        *map(Accept, play.call.mandatory), Eligible(), *stages, *acts, at=at + timedelta(minutes=1)
    )
    came = submission(number, play.call, play.call.mandatory, at)
    return facts_of(play.call, came, number=number, decisions=decisions)


def _complete(play: _Play) -> Iterator[tuple[datetime, LetterOrder]]:
    yield from play.planned(_whole(play, 1), play.first_day + timedelta(hours=1))


def _chosen(play: _Play) -> Iterator[tuple[datetime, LetterOrder]]:
    """Whoever is complete at the first stage, and then chosen for the second, is asked for its documents."""
    if play.call.last_stage > 1:
        at = play.first_day
        first = staged(play.call, ()).mandatory
        came = submission(1, play.call, first, at)
        accepted = decided(*map(Accept, first), Eligible(), at=at + timedelta(minutes=1))
        yield from play.planned(facts_of(play.call, came, decisions=accepted), at + timedelta(hours=1))
        chosen = decided(*map(Accept, first), Eligible(), Advance(), at=at + timedelta(minutes=1))
        yield from play.planned(facts_of(play.call, came, decisions=chosen), at + timedelta(hours=2))


def _prolonged(play: _Play) -> Iterator[tuple[datetime, LetterOrder]]:
    """Whoever applied before the call was made longer is told so."""
    if play.call.prolongation is not None:
        at = play.call.opens_at
        facts = facts_of(play.call, submission(1, play.call, play.call.mandatory, at))
        yield from play.planned(facts, at + timedelta(hours=1))


def _late(play: _Play) -> Iterator[tuple[datetime, LetterOrder]]:
    at = play.call.ends_at + timedelta(hours=1)
    yield from play.planned(facts_of(play.call, submission(1, play.call, play.call.mandatory, at)), at)


def _judged_by_one(criterion: Criterion) -> Criterion:
    """The criterion with one assessor: all of the sample's decisions are of the same person."""
    if criterion.assessed is None:
        return criterion
    return criterion.model_copy(update={"assessed": criterion.assessed.model_copy(update={"assessors": 1})})


def _results(play: _Play) -> Iterator[tuple[datetime, LetterOrder]]:
    """One place for two: the first gets it, the second waits, a third was excluded by a person."""
    best = tuple(SetPoints(c.number, c.most_by_one) for c in play.call.criteria)
    none = tuple(SetPoints(c.number, c.least_by_one) for c in play.call.criteria)
    every = (_whole(play, 1, *best), _whole(play, 2, *none), _whole(play, 3, Ineligible()))
    criteria = tuple(map(_judged_by_one, play.call.criteria))
    one_place = play.call.model_copy(update={"places": 1, "criteria": criteria})
    facts = {one.reference: one for one in every}
    assessments = {name: play.judged(one, play.afterwards) for name, one in facts.items()}
    scored = [(assessments[name], score(assessments[name], one, one_place)) for name, one in facts.items()]
    ranking = rank(scored, one_place, play.afterwards)
    about = concerned(ranking, facts, assessments)
    for order in plan_results(ranking, about, play.call, play.afterwards, _POLICY):
        yield play.afterwards, order
