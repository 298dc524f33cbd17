"""Letters that the world overtook before they left."""

from dataclasses import replace
from datetime import date

import pytest

from domain.acts.act import Act
from domain.acts.decision import Decision, TakenBack
from domain.acts.on_applications import Settle
from domain.acts.on_documents import Accept
from domain.acts.on_letters import Approve
from domain.acts.on_points import SetPoints
from domain.acts.on_the_office import Undo
from domain.acts.question_code import QuestionCode, QuestionKind
from domain.application import Assessment, Finding, OpenItem, Status
from domain.letter import LetterFact, LetterKind, LetterPolicy, LetterState
from notify.case import Case
from notify.moot import moot_because
from tests.support.facts.applications import (
    REFERENCE,
    assessed,
    at,
    facts_of,
    filed,
    finding,
    submission,
    switzerland,
)

MISSING_ZUS = finding("missing", "zus_certificate")
UNSIGNED = finding("unsigned", "application_form", attachment_id=1)
FACTS = facts_of(submission(11, "2026-04-28 14:05", filed(1, "formularz.pdf", "application_form")))


def letter(kind: LetterKind, *asked: Finding, **fields: object) -> LetterFact:
    whole = LetterFact(
        "7",
        kind,
        f"{REFERENCE}/{kind}/1",
        LetterState.QUEUED,
        at("2026-04-30 09:00"),
        asked=tuple(f.key for f in asked),
    )
    return replace(whole, **fields)


def because(fact: LetterFact, assessment: Assessment, now: str = "2026-04-30 09:05", **facts: object) -> str:
    return moot_because(
        fact, Case(replace(FACTS, **facts), assessment, switzerland(), at(now), LetterPolicy())
    )


def needs(*findings: Finding, **fields: object) -> Assessment:
    fields.setdefault("last_arrival_at", at("2026-04-28 14:05"))
    return assessed(Status.UNDER_REVIEW, *findings, **fields)


def test_a_request_nothing_happened_to_is_still_wanted() -> None:
    request = letter(LetterKind.CORRECTION_REQUEST, MISSING_ZUS, UNSIGNED)
    assert because(request, needs(UNSIGNED, MISSING_ZUS)) == ""


@pytest.mark.parametrize(
    "status", [Status.WITHDRAWN, Status.COMPLETE, Status.INELIGIBLE, Status.LATE, Status.EARLY]
)
def test_f063_a_request_dies_with_its_reason(status: Status) -> None:
    request = letter(LetterKind.CORRECTION_REQUEST, MISSING_ZUS)
    assert because(request, replace(needs(MISSING_ZUS), status=status))


def test_f063_a_reply_that_arrived_since_sends_the_request_back_to_planning() -> None:
    request = letter(LetterKind.CORRECTION_REQUEST, MISSING_ZUS)
    assert "nowa wiadomość" in because(request, needs(MISSING_ZUS, last_arrival_at=at("2026-04-30 09:01")))


def test_a_request_whose_list_changed_goes_back_to_planning() -> None:
    request = letter(LetterKind.CORRECTION_REQUEST, MISSING_ZUS, UNSIGNED)
    assert "Lista braków" in because(request, needs(UNSIGNED))
    assert "Lista braków" in because(request, needs())


@pytest.mark.parametrize(
    ("act", "is_moot"),
    [
        (Accept("zus_certificate"), True),
        (Settle(QuestionCode.of(QuestionKind.UNREAD_FILE, 1)), True),
        (Approve("1"), False),
        (SetPoints(2, 10), False),
    ],
)
def test_a_decision_that_changes_the_words_sends_the_request_back(act: Act, is_moot: bool) -> None:
    request = letter(LetterKind.CORRECTION_REQUEST, MISSING_ZUS)
    decision = Decision(1, at("2026-04-30 09:02"), "AK", "sprawdzono", act)
    assert bool(because(request, needs(MISSING_ZUS), decisions=(decision,))) is is_moot
    earlier = replace(decision, at=at("2026-04-29 09:00"))
    undone = TakenBack(earlier, Decision(2, at("2026-04-30 09:02"), "AK", "pomyłka", Undo(1)))
    assert bool(because(request, needs(MISSING_ZUS), taken_back=(undone,))) is is_moot


def reminded() -> tuple[LetterFact, LetterFact]:
    sent = letter(
        LetterKind.CORRECTION_REQUEST,
        MISSING_ZUS,
        state=LetterState.SENT,
        sent_at=at("2026-04-30 09:00"),
        due_on=date(2026, 5, 8),
        round=1,
    )
    return sent, letter(LetterKind.REMINDER, MISSING_ZUS, due_on=date(2026, 5, 8))


def waiting(*findings: Finding) -> Assessment:
    return running_until(date(2026, 5, 8), *findings)


def running_until(due_on: date, *findings: Finding) -> Assessment:
    items = tuple(OpenItem(found, due_on, 1) for found in findings)
    whole = assessed(Status.AWAITING_CORRECTION, *findings, correction_due_on=due_on, open_items=items)
    return replace(whole, to_request=())


def test_a_reminder_is_wanted_while_its_documents_are_open_and_its_term_runs() -> None:
    sent, reminder = reminded()
    assert because(reminder, waiting(MISSING_ZUS), "2026-05-06 08:00", letters=(sent,)) == ""


def test_a_reminder_is_moot_once_nothing_is_open() -> None:
    sent, reminder = reminded()
    assert because(reminder, waiting(), "2026-05-06 08:00", letters=(sent,))


def test_f068_a_reminder_is_moot_after_its_term() -> None:
    sent, reminder = reminded()
    assert because(reminder, waiting(MISSING_ZUS), "2026-05-08 23:59", letters=(sent,)) == ""
    assert because(reminder, waiting(MISSING_ZUS), "2026-05-09 00:00", letters=(sent,))


def test_a_reminder_of_a_term_that_was_extended_is_moot() -> None:
    sent, reminder = reminded()
    extended = running_until(date(2026, 5, 15), MISSING_ZUS)
    assert "zmienił" in because(reminder, extended, "2026-05-06 08:00", letters=(sent,))


@pytest.mark.parametrize(
    ("kind", "wanted"),
    [
        (LetterKind.COMPLETENESS, Status.COMPLETE),
        (LetterKind.LATE_NOTICE, Status.LATE),
        (LetterKind.EARLY_NOTICE, Status.EARLY),
        (LetterKind.RESULT_QUALIFIED, Status.COMPLETE),
        (LetterKind.RESULT_RESERVE, Status.COMPLETE),
        (LetterKind.RESULT_INELIGIBLE, Status.INELIGIBLE),
    ],
)
def test_a_letter_about_a_state_goes_only_while_it_lasts(kind: LetterKind, wanted: Status) -> None:
    for status in Status:
        assert (because(letter(kind), assessed(status)) == "") is (status is wanted)


def test_a_result_for_want_of_correction_goes_only_while_that_is_open() -> None:
    kind = LetterKind.RESULT_INELIGIBLE
    fact = letter(kind, key=f"{REFERENCE}/{kind}/incomplete-0a1b2c3d")
    for status in Status:
        assert (because(fact, assessed(status)) == "") is (status is Status.CORRECTION_OVERDUE)
    assert because(fact, assessed(Status.CORRECTION_OVERDUE, is_closed=True))


def test_a_receipt_is_dropped_once_a_later_letter_spoke_of_its_documents() -> None:
    waiting_one = letter(LetterKind.ACKNOWLEDGEMENT, message_ids=(12, 13))
    later = letter(LetterKind.COMPLETENESS, state=LetterState.SENT, created_at=at("2026-04-30 11:00"))
    told, other = replace(later, message_ids=(11, 12, 13)), replace(later, message_ids=(11, 12))
    complete = assessed(Status.COMPLETE)
    assert because(waiting_one, complete, letters=(waiting_one, told))
    assert because(waiting_one, complete, letters=(waiting_one, other)) == ""
    together = replace(told, created_at=waiting_one.created_at)
    assert because(waiting_one, complete, letters=(waiting_one, together)) == "", "planned in the same pass"


def test_an_acknowledgement_is_wanted_whatever_becomes_of_the_application() -> None:
    for status in Status:
        assert because(letter(LetterKind.ACKNOWLEDGEMENT), assessed(status)) == ""
