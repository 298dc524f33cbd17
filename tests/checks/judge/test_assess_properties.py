"""What holds of the judgement whatever was sent, in whatever order it is told."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from checks.judge.acts.decisions import Decisions
from checks.judge.assess import assess as judge
from checks.judge.timing.arrivals import sort_arrivals
from checks.judge.timing.terms import Terms
from domain.acts.on_documents import Accept
from domain.application import ApplicationFacts, Assessment, DocumentState, FiledFile
from domain.calendar.workdays import deadline
from domain.document import Document, ReadStatus
from domain.mail import Purpose
from tests.support.facts.dossiers import (
    MANDATORY,
    REGISTERS,
    SWITZERLAND,
    at,
    decision,
    facts,
    file,
    message,
    request,
)
from tests.support.facts.random_facts import CONTENTS, applications, submissions

EXAMPLES = settings(max_examples=60)
NOW = st.sampled_from([at("04-25"), at("05-08 00:00"), at("05-12"), at("06-01")])


def _judge(application: ApplicationFacts, now: object) -> Assessment:
    return judge(application, SWITZERLAND, REGISTERS, now)  # type: ignore[arg-type]


@EXAMPLES
@given(applications(), NOW)
def test_any_facts_have_a_judgement_that_hangs_together(application, now):
    found = _judge(application, now)
    arrivals = {s.received_at for s in application.submissions}
    if found.completed_at is not None:
        assert found.completed_at in arrivals
        assert found.completed_at <= now
        assert all(found.documents[kind].state is DocumentState.ACCEPTED for kind in MANDATORY)
    assert all(f.blocks and f.asked_of == "applicant" for f in found.to_request)
    assert len({q.code for q in found.questions}) == len(found.questions)
    for finding in found.findings:
        assert finding.message.endswith((".", "?"))
        assert finding.document is None or finding.document in SWITZERLAND.documents


@EXAMPLES
@given(applications(), NOW, st.randoms(use_true_random=False))
def test_the_order_in_which_facts_are_told_changes_nothing(application, now, random):
    mixed = [replace(s, files=tuple(random.sample(s.files, len(s.files)))) for s in application.submissions]
    random.shuffle(mixed)
    letters = random.sample(application.letters, len(application.letters))
    decisions = random.sample(application.decisions, len(application.decisions))
    shuffled = replace(
        application, submissions=tuple(mixed), letters=tuple(letters), decisions=tuple(decisions)
    )
    assert _judge(shuffled, now) == _judge(application, now)


@EXAMPLES
@given(submissions(), submissions(["05-09 10:00", "05-10 11:00"]), NOW)
def test_later_mails_never_turn_an_accepted_document_into_a_missing_one(earlier, later, now):
    before = _judge(facts(*earlier), now)
    after = _judge(facts(*earlier, *later), now)
    for kind in MANDATORY:
        if before.documents[kind].state is DocumentState.ACCEPTED:
            assert after.documents[kind].state is not DocumentState.MISSING


@EXAMPLES
@given(submissions(), st.sampled_from(list(ReadStatus)), st.booleans(), NOW)
def test_f054_an_unreadable_file_never_makes_a_document_missing(sent, status, is_named, now):
    extra = file(name="zus.pdf" if is_named else "plik.pdf", status=status)
    for position in range(len(sent)):
        widened = replace(sent[position], files=(*sent[position].files, extra))
        before = _judge(facts(*sent), now)
        after = _judge(facts(*sent[:position], widened, *sent[position + 1 :]), now)
        for kind in MANDATORY:
            if before.documents[kind].state is not DocumentState.MISSING:
                assert after.documents[kind].state is not DocumentState.MISSING


@EXAMPLES
@given(applications(), NOW, st.sampled_from(MANDATORY))
def test_what_a_person_accepted_is_accepted(application, now, kind):
    last = at("06-02")
    accepted = replace(decision(Accept(kind), "04-01"), at=last)
    found = _judge(replace(application, decisions=(*application.decisions, accepted)), now)
    if any(s.received_at <= now for s in application.submissions if s.files):
        assert found.documents[kind].state is DocumentState.ACCEPTED


@EXAMPLES
@given(submissions(["04-10 08:00", "04-12 09:00"]), st.integers(1, 72))
def test_copies_sent_again_never_move_the_completion(sent, hours):
    before = _judge(facts(*sent), at("05-12"))
    again = tuple(
        replace(s, message_id=s.message_id + 100_000, received_at=s.received_at + timedelta(hours=72 + hours))
        for s in sent
        if s.purpose is not Purpose.RESIGNATION
    )
    after = _judge(facts(*sent, *again), at("05-12"))
    if before.completed_at is not None:
        assert after.completed_at == before.completed_at


@st.composite
def correspondence(draw: st.DrawFn) -> list[tuple[str, list[Document | FiledFile]]]:
    """Mails in the order of arrival, a day apart each, and days on which nobody writes."""
    days = draw(st.lists(st.lists(st.sampled_from(CONTENTS), max_size=4), min_size=1, max_size=8))
    return [(f"04-{10 + i:02} 09:00", [make() for make in makers]) for i, makers in enumerate(days)]


@EXAMPLES
@given(correspondence())
def test_the_last_letter_names_all_that_is_missing(mails):
    """A newer letter never hides what an older one asked for, and no term gets shorter."""
    application = facts(message(mails[0][0], *mails[0][1]))
    terms: dict[str, date] = {}
    for when, files in mails:
        if files and when != mails[0][0]:
            sent = message(when, *files, purpose=Purpose.REPLY)
            application = replace(application, submissions=(*application.submissions, sent))
        now = at(when) + timedelta(hours=3)
        found = _judge(application, now)
        if found.to_request:
            assert found.to_request == tuple(item.finding for item in found.open_items)
            asked = [f.key for f in found.to_request]
            letter = request(when, deadline(at(when).date(), 5), *asked, round=found.next_round)
            letter = replace(letter, created_at=now, sent_at=now)
            application = replace(application, letters=(*application.letters, letter))
            found = _judge(application, now)
        for item in found.open_items:
            is_before_a_person = any(q.code.kind == "further_request" for q in found.questions)
            last = application.letters[-1].asked if application.letters else ()
            assert item.finding.key in last or is_before_a_person
            if item.due_on is not None:
                assert item.due_on >= terms.get(item.finding.key, item.due_on)
                terms[item.finding.key] = item.due_on


@st.composite
def slow_correspondence(draw: st.DrawFn) -> list[tuple[str, list[Document | FiledFile]]]:
    """The same with days between, so that terms end before answers come."""
    days = draw(st.lists(st.lists(st.sampled_from(CONTENTS), max_size=4), min_size=2, max_size=6))
    first, gaps = date(2026, 4, 8), draw(st.lists(st.integers(1, 9), min_size=6, max_size=6))
    dates = [first + timedelta(days=sum(gaps[:i])) for i in range(len(days))]
    return [
        (f"{on:%m-%d} 09:00", [make() for make in makers]) for on, makers in zip(dates, days, strict=True)
    ]


@EXAMPLES
@given(slow_correspondence())
def test_what_comes_within_its_own_term_counts(mails):
    """No term is shortened, and what a person is asked about is late by every term that it had."""
    application = facts(message(mails[0][0], *mails[0][1]))
    for when, files in mails:
        awaited = {i.finding.document: i.due_on for i in _judge(application, at(when)).open_items}
        if files and when != mails[0][0]:
            sent = message(when, *files, purpose=Purpose.REPLY)
            application = replace(application, submissions=(*application.submissions, sent))
            decided = Decisions.of(())
            terms = Terms.of(application.letters, decided)
            sorted_ = sort_arrivals(application.submissions, SWITZERLAND, decided, terms, at(when))
            late = {
                f.attachment_id for s in sorted_.overdue if s.message_id == sent.message_id for f in s.files
            }
            counted = {f.attachment_id for s in sorted_.counted for f in s.files}
            assert not late & counted
            assert {f.attachment_id for f in sent.files} <= late | counted
            for one in sent.files:
                due = [awaited[d.kind] for d in one.reading.documents if awaited.get(d.kind) is not None]
                if any(at(when).date() <= day for day in due):
                    assert one.attachment_id in counted
        now = at(when) + timedelta(hours=3)
        found = _judge(application, now)
        if found.to_request:
            asked = [f.key for f in found.to_request]
            letter = request(when, deadline(at(when).date(), 5), *asked, round=found.next_round)
            letter = replace(letter, created_at=now, sent_at=now)
            application = replace(application, letters=(*application.letters, letter))
