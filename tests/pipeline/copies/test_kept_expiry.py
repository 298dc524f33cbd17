"""Until it expires, neither the judgement nor the letters that are due change by the clock alone."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, time, timedelta
from random import Random
from types import SimpleNamespace

from hypothesis import given, settings
from hypothesis import strategies as st

from checks.judge.assess import assess
from checks.rank.entries import entry_of
from checks.rank.ranking import order_of
from domain.acts.on_applications import Extend
from domain.acts.on_documents import SetField
from domain.application import ApplicationFacts
from domain.calendar.workdays import deadline, end_of
from domain.document import Signing
from domain.letter import LetterFact, LetterKind, LetterPolicy, LetterState
from domain.mail import Purpose
from domain.words.polish import WARSAW, local_date
from notify.plan import plan_letters
from pipeline.judging import Judged, scored
from pipeline.keeping import expires_at
from pipeline.write.still_wanted import overtaken_because
from store.kept.assessment_json import (
    assessment_from_json,
    assessment_to_json,
    order_from_json,
    order_to_json,
)
from tests.support.facts.dossiers import (
    REGISTERS,
    SWITZERLAND,
    at,
    certificate,
    complete,
    decision,
    facts,
    form,
    message,
    request,
    scan,
)
from tests.support.facts.random_facts import applications

POLICIES = (LetterPolicy(), LetterPolicy(window=None, quiet_minutes=30))
TICK = timedelta(microseconds=1)
NOW = st.sampled_from(
    [at(x) for x in ("04-10 08:00", "04-22 11:00", "04-24 16:00", "04-25 09:00", "05-07 23:59", "05-12")]
)
_DRAFTS = (
    LetterKind.CORRECTION_REQUEST,
    LetterKind.REMINDER,
    LetterKind.COMPLETENESS,
    LetterKind.LATE_NOTICE,
)


def judged(application: ApplicationFacts, now: datetime) -> Judged:
    return Judged(application, assess(application, SWITZERLAND, REGISTERS, now), SWITZERLAND)


def with_draft(application: ApplicationFacts, kind: LetterKind, now: datetime) -> ApplicationFacts:
    """The same with a letter that waits for approval, as it would be planned now."""
    found = judged(application, now).assessment
    asked = tuple(f.key for f in found.to_request or tuple(i.finding for i in found.open_items))
    draft = LetterFact(
        "D1", kind, f"{application.reference}/{kind}/9", LetterState.DRAFT, now - timedelta(hours=1),
        due_on=found.correction_due_on, round=found.next_round, asked=asked,
    )  # fmt: skip
    return replace(application, letters=(*application.letters, draft))


def outcome(application: ApplicationFacts, now: datetime, policy: LetterPolicy) -> tuple[object, ...]:
    """All that a pass makes of an application: its judgement, and whether a letter is due or overtaken."""
    one = judged(application, now)
    services = SimpleNamespace(
        calls={SWITZERLAND.id: SWITZERLAND},
        registers=REGISTERS,
        settings=SimpleNamespace(policy=lambda: policy),
    )
    drafts = (x for x in application.letters if x.state is LetterState.DRAFT)
    moot = tuple(overtaken_because(services, one, x, frozenset(), now) for x in drafts)
    due = tuple(order.key for order in plan_letters(application, one.assessment, SWITZERLAND, now, policy))
    return scored(one, now), moot, due


def instants(application: ApplicationFacts, now: datetime) -> Iterator[datetime]:
    """Where something might turn: borders of days and windows, ends of terms, quiet times, the close."""
    for days in range(45):
        for hour in (time(0), time(7, 30), time(12), time(15, 30)):
            yield datetime.combine(local_date(now) + timedelta(days=days), hour, tzinfo=WARSAW)
    for submission in application.submissions:
        yield from (submission.received_at + timedelta(minutes=m) for m in (0, 30, 120, 24 * 60))
    yield from (end_of(letter.due_on) for letter in application.letters if letter.due_on is not None)
    yield SWITZERLAND.closes_at


@st.composite
def corrected(draw: st.DrawFn) -> tuple[ApplicationFacts, datetime]:
    """An application that lacks something, at some stage of its correction, and an instant soon after."""
    arrived = at(draw(st.sampled_from(("04-22 08:30", "04-24 14:00", "04-24 23:00", "05-07 22:30"))))
    lacking = draw(
        st.sampled_from(({"zus_certificate": None}, {"application_form": form(signing=Signing("none"))}, {}))
    )
    first = replace(complete(**lacking), received_at=arrived)
    sent = [first]
    for minutes in draw(st.lists(st.sampled_from((30, 90, 1500)), max_size=2, unique=True)):
        more = draw(st.sampled_from((certificate("zus_certificate", nip=None), scan(), None)))
        purpose = Purpose.QUESTION if more is None else Purpose.REPLY
        later = message("04-22", *([] if more is None else [more]), purpose=purpose)
        sent.append(replace(later, received_at=arrived + timedelta(minutes=minutes)))
    known = [s.message_id for s in sent[: draw(st.integers(0, len(sent)))]]
    receipt = LetterFact(
        "A1", LetterKind.ACKNOWLEDGEMENT, f"SZW-2026-0007/{LetterKind.ACKNOWLEDGEMENT}/1", LetterState.SENT,
        arrived + timedelta(minutes=1), arrived + timedelta(minutes=2), message_ids=tuple(known),
    )  # fmt: skip
    letters, decisions = [receipt] if known else [], []
    asked_at = arrived + timedelta(hours=3)
    if draw(st.booleans()):
        asked = judged(facts(*sent), asked_at).assessment.to_request
        state = draw(st.sampled_from((LetterState.SENT, LetterState.SENT, LetterState.QUEUED)))
        last_day = deadline(local_date(asked_at), 5)
        keys = tuple(finding.key for finding in asked)
        letters.append(replace(request("04-23", last_day, *keys, state=state), created_at=asked_at))
        if state is LetterState.SENT:
            letters[-1] = replace(letters[-1], sent_at=asked_at)
        if draw(st.booleans()):
            decisions.append(decision(Extend(deadline(last_day, 4)), "04-27", seen_round=1))
    hours = st.sampled_from((0, 1, 1.99, 4, 17, 30, 120, 200, 400))
    last_days = [letter.due_on for letter in letters if letter.due_on is not None]
    last_days += [d.act.until for d in decisions]
    evenings = [end_of(on) - timedelta(hours=5) for on in last_days]
    now = draw(st.sampled_from((arrived + timedelta(hours=draw(hours)), *evenings)))
    return facts(*sent, letters=tuple(letters), decisions=tuple(decisions)), now


def changes_before_it_expires(
    application: ApplicationFacts, now: datetime, policy: LetterPolicy, random: Random, tries: int
) -> list[datetime]:
    """The instants within, of some that are tried, at which something is not as it was."""
    end = expires_at(judged(application, now), now, policy)
    if end == now:
        return []
    whole, moot, due = outcome(application, now, policy)
    turning = {y for x in instants(application, now) for y in (x - TICK, x, x + TICK)}
    within = sorted(x for x in turning if now < x and (end is None or x < end))
    ends = {end_of(d.act.until) for d in application.decisions if isinstance(d.act, Extend)}
    ends |= {end_of(letter.due_on) for letter in application.letters if letter.due_on is not None}
    tried = [*random.sample(within, min(tries, len(within))), *within[-1:]]
    tried += [x for x in within if x - TICK in ends]
    found = ((x, outcome(application, x, policy)) for x in tried)
    return [x for x, (w, m, d) in found if w != whole or m != moot or (d and not due)]


@settings(max_examples=60)
@given(applications(), NOW, st.sampled_from(POLICIES), st.randoms(use_true_random=False))
def test_nothing_changes_before_it_expires(application, now, policy, random):
    assert changes_before_it_expires(application, now, policy, random, 6) == []


@settings(max_examples=120)
@given(
    corrected(),
    st.sampled_from(POLICIES),
    st.sampled_from((None, *_DRAFTS)),
    st.randoms(use_true_random=False),
)
def test_nothing_changes_while_something_is_corrected(case, policy, kind, random):
    application, now = case
    if kind is not None:
        application = with_draft(application, kind, now)
    assert changes_before_it_expires(application, now, policy, random, 12) == []


@settings(max_examples=60)
@given(applications(), NOW)
def test_a_judgement_comes_back_from_json_as_it_was(application, now):
    assessment, score = scored(judged(application, now), now)
    body = assessment_to_json(assessment, score)
    assert assessment_from_json(body) == (assessment, score)
    assert assessment_to_json(*assessment_from_json(body)) == body
    drawn = decision(SetField("draw", 2), "05-13")
    one = scored(judged(replace(application, decisions=(*application.decisions, drawn)), now), now)
    order = order_of([entry_of(one, SWITZERLAND)], SWITZERLAND, now)
    assert order_from_json(order_to_json(order)) == order
