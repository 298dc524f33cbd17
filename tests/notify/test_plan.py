"""Which letters are due, and which are not."""

from dataclasses import replace
from datetime import date

import pytest

from domain.acts.decision import Decision
from domain.acts.on_applications import RequestAgain
from domain.acts.on_documents import SetKind
from domain.acts.on_letters import Drop
from domain.acts.question_code import QuestionCode, QuestionKind
from domain.application import (
    ApplicationFacts,
    Assessment,
    DocumentAssessment,
    DocumentState,
    OpenItem,
    Question,
    Status,
)
from domain.call import Call
from domain.document import ReadStatus
from domain.letter import LetterFact, LetterKind, LetterOrder, LetterPolicy, LetterState
from domain.mail import Purpose
from notify.plan import plan_letters
from tests.support.facts.applications import (
    EMAIL,
    assessed,
    at,
    facts_of,
    filed,
    finding,
    meeting,
    sent_letter,
    submission,
    switzerland,
)

OFFICE = LetterPolicy()
MISSING_ZUS = finding("missing", "zus_certificate")
UNSIGNED = finding("unsigned", "application_form", "Formularz nie jest podpisany.", attachment_id=1)
FIRST = submission(11, "2026-04-28 14:05", filed(1, "formularz.pdf", "application_form"))


def plan(
    facts: ApplicationFacts,
    assessment: Assessment,
    now: str,
    policy: LetterPolicy = OFFICE,
    call: Call | None = None,
) -> tuple[LetterOrder, ...]:
    return plan_letters(facts, assessment, call or switzerland(), at(now), policy)


def kinds(orders: tuple[LetterOrder, ...]) -> list[str]:
    return [str(order.kind) for order in orders]


def only(orders: tuple[LetterOrder, ...], kind: LetterKind) -> LetterOrder:
    (order,) = [order for order in orders if order.kind is kind]
    return order


def acknowledged(*extra: LetterFact) -> ApplicationFacts:
    order = only(
        plan(facts_of(FIRST), assessed(Status.UNDER_REVIEW), "2026-04-28 14:06"), LetterKind.ACKNOWLEDGEMENT
    )
    return facts_of(FIRST, letters=[sent_letter(order, at("2026-04-28 14:06")), *extra])


def requested(
    sent_at: str = "2026-04-30 09:00", due_on: date = date(2026, 5, 8)
) -> tuple[ApplicationFacts, LetterFact]:
    """An application whose correction request for both defects was sent."""
    facts = acknowledged()
    order = only(plan(facts, needs(MISSING_ZUS, UNSIGNED), "2026-04-30 09:00"), LetterKind.CORRECTION_REQUEST)
    letter = sent_letter(order, at(sent_at), due_on)
    return replace(facts, letters=(*facts.letters, letter)), letter


def needs(*findings: object, **fields: object) -> Assessment:
    fields.setdefault("last_arrival_at", at("2026-04-28 14:05"))
    return assessed(Status.UNDER_REVIEW, *findings, **fields)


def waiting(*findings: object, due_on: date = date(2026, 5, 8), **fields: object) -> Assessment:
    items = tuple(OpenItem(f, due_on, 1, is_extended=due_on != date(2026, 5, 8)) for f in findings)
    fields = {"open_items": items, "correction_due_on": due_on, "next_round": 2} | fields
    whole = assessed(Status.AWAITING_CORRECTION, *findings, **fields)
    return replace(whole, to_request=())


# ── Acknowledgements ─────────────────────────────────────────────────────────────────────────────────


def test_an_acknowledgement_tells_slot_by_slot_what_was_recognised() -> None:
    facts = facts_of(
        submission(
            11,
            "2026-04-28 14:05",
            filed(1, "formularz.pdf", "application_form", "status_declaration"),
            filed(2, "może ZUS.pdf", "zus_certificate", confidence=0.4),
            filed(3, "skan.pdf", status=ReadStatus.EMPTY_TEXT),
            filed(4, "logo.png", is_inline=True, status=ReadStatus.UNSUPPORTED),
        )
    )
    (order,) = plan(facts, assessed(Status.NEEDS_DECISION, unsure=True), "2026-05-02 23:40")
    assert order.key == "SZW-2026-0007/acknowledgement/11"
    assert (order.to, order.approval, order.in_window) == (EMAIL, "", False)
    assert order.in_reply_to == "<m11@lubtech.example>"
    slots = {slot["name"]: slot["recognised"] for slot in order.context["slots"]}
    assert slots["Formularz zgłoszeniowy"] is True
    assert slots["Oświadczenie o statusie Wnioskodawcy"] is True
    assert slots["Zaświadczenie z ZUS o niezaleganiu w opłacaniu składek"] is False
    assert len(slots) == len(switzerland().mandatory)
    said = {file["name"]: file["recognised"] for file in order.context["files"]}
    assert said["formularz.pdf"] == "Formularz zgłoszeniowy; Oświadczenie o statusie Wnioskodawcy"
    assert "pracownik" in said["może ZUS.pdf"]
    assert "pracownik" in said["skan.pdf"]
    assert "logo.png" not in said
    assert order.context["pasted"] == 1


def test_an_acknowledgement_is_never_held_for_approval() -> None:
    everything = LetterPolicy(approve=frozenset({*LetterKind, "unsure"}))
    (order,) = plan(
        facts_of(FIRST), assessed(Status.NEEDS_DECISION, unsure=True), "2026-04-28 14:06", everything
    )
    assert order.approval == ""


def test_one_acknowledgement_covers_the_messages_that_came_together() -> None:
    second = submission(
        12,
        "2026-04-28 14:30",
        filed(2, "zus.pdf", "zus_certificate"),
        references=("<m11@lubtech.example>", "zły id"),
    )
    (order,) = plan(facts_of(FIRST, second), assessed(Status.UNDER_REVIEW), "2026-04-28 14:31")
    assert order.key == "SZW-2026-0007/acknowledgement/11"
    assert order.message_ids == (11, 12)
    assert order.in_reply_to == "<m12@lubtech.example>"
    assert order.references == ("<m11@lubtech.example>", "<m12@lubtech.example>")


def test_later_documents_are_acknowledged_once_more_and_slots_count_all_files() -> None:
    reply = submission(15, "2026-04-29 08:00", filed(2, "zus.pdf", "zus_certificate"), purpose=Purpose.REPLY)
    facts = replace(acknowledged(), submissions=(FIRST, reply))
    (order,) = plan(facts, assessed(Status.UNDER_REVIEW), "2026-04-29 08:05")
    assert (order.key, order.message_ids) == ("SZW-2026-0007/acknowledgement/15", (15,))
    assert order.context["title"] == "Potwierdzenie otrzymania dokumentów"
    assert [slot["recognised"] for slot in order.context["slots"]][:2] == [True, True]
    assert [file["name"] for file in order.context["files"]] == ["zus.pdf"]


def _burst() -> ApplicationFacts:
    """Ten mails, one document each, in forty minutes; the first was answered at once."""
    rest = [
        submission(n, f"2026-04-28 14:{5 + 4 * (n - 11):02d}", filed(n, f"{n}.pdf", "zus_certificate"))
        for n in range(12, 21)
    ]
    return replace(acknowledged(), submissions=(FIRST, *rest))


def test_the_receipts_of_a_burst_of_mails_are_one_after_the_quiet_time() -> None:
    facts = _burst()
    assert plan(facts, assessed(Status.UNDER_REVIEW), "2026-04-28 14:45") == ()
    assert plan(facts, assessed(Status.UNDER_REVIEW), "2026-04-28 16:40") == ()
    (order,) = plan(facts, assessed(Status.UNDER_REVIEW), "2026-04-28 16:41")
    assert order.message_ids == tuple(range(12, 21))
    assert len(order.context["files"]) == 9


def test_who_never_falls_silent_gets_a_receipt_a_day_all_the_same() -> None:
    rest = [
        submission(
            12 + n, f"2026-04-{28 + n // 24} {n % 24:02d}:59", filed(12 + n, f"{n}.pdf", "zus_certificate")
        )
        for n in range(14, 39)
    ]
    facts = replace(acknowledged(), submissions=(FIRST, *rest))
    (order,) = plan(facts, assessed(Status.UNDER_REVIEW), "2026-04-29 15:00")
    assert len(order.message_ids) == len(rest)


def test_no_further_receipt_is_made_while_one_waits_in_the_queue() -> None:
    facts = _burst()
    waits = replace(facts, letters=tuple(replace(x, state=LetterState.QUEUED) for x in facts.letters))
    assert plan(waits, assessed(Status.UNDER_REVIEW), "2026-04-29 16:41") == ()


def test_a_letter_about_the_documents_stands_in_for_their_receipts() -> None:
    facts = _burst()
    complete = assessed(Status.COMPLETE, completed_at=at("2026-04-28 14:41"))
    (order,) = plan(facts, complete, "2026-04-28 14:45")
    assert (order.kind, order.message_ids) == (LetterKind.COMPLETENESS, tuple(range(12, 21)))
    told = replace(facts, letters=(*facts.letters, sent_letter(order, at("2026-04-28 14:46"))))
    assert plan(told, complete, "2026-04-29 10:00") == ()


def test_a_reply_without_documents_is_not_acknowledged() -> None:
    thanks = submission(15, "2026-04-29 08:00", purpose=Purpose.REPLY)
    facts = replace(acknowledged(), submissions=(FIRST, thanks))
    assert plan(facts, assessed(Status.UNDER_REVIEW), "2026-04-29 08:05") == ()


def test_f025_a_submission_that_only_links_to_its_files_is_told_so() -> None:
    facts = facts_of(submission(11, "2026-04-28 14:05", links=("https://cloud.example/x",)))
    (order,) = plan(facts, assessed(Status.UNDER_REVIEW), "2026-04-28 14:06")
    assert (order.context["files"], order.context["links"]) == ([], 1)


def test_a_person_who_said_what_a_file_is_goes_before_the_reading() -> None:
    said = Decision(1, at("2026-04-28 14:06"), "AK", "skan", SetKind("1", "tax_certificate"))
    (order,) = plan(facts_of(FIRST, decisions=(said,)), assessed(Status.UNDER_REVIEW), "2026-04-28 14:07")
    assert order.context["files"][0]["recognised"] == switzerland().documents["tax_certificate"].name


def test_a_hostile_message_id_does_not_come_into_our_headers() -> None:
    bad = submission(11, "2026-04-28 14:05", header_message_id="<a@b>\r\nBcc: x@y")
    (order,) = plan(facts_of(bad), assessed(Status.UNDER_REVIEW), "2026-04-28 14:06")
    assert (order.in_reply_to, order.references) == (None, ())


def test_no_pesel_is_repeated_from_a_file_name() -> None:
    facts = facts_of(submission(11, "2026-04-28 14:05", filed(1, "umowa 80010112345.pdf", "draft_contract")))
    (order,) = plan(facts, assessed(Status.UNDER_REVIEW), "2026-04-28 14:06")
    assert "80010112345" not in repr(order.context)


# ── Resignations, early, late ────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("arrived", "is_within"),
    [("2026-06-07 23:59", True), ("2026-06-08 00:00", True), ("2026-06-08 00:01", False)],
)
def test_a_resignation_is_acknowledged_with_its_side_of_the_sunday(arrived: str, is_within: bool) -> None:
    resigned = submission(40, arrived, purpose=Purpose.RESIGNATION)
    facts = replace(acknowledged(), submissions=(FIRST, resigned))
    (order,) = plan(facts, assessed(Status.NEEDS_DECISION, unsure=True), "2026-06-08 08:00")
    assert order.key == "SZW-2026-0007/acknowledgement/resignation-40"
    assert order.context["template"] == "resignation"
    assert order.context["free_until"] == "7 czerwca 2026 r., godz. 24:00"
    assert order.context["is_within"] is is_within
    assert order.approval == ""


def test_a_doubtful_resignation_gets_no_letter() -> None:
    doubtful = submission(40, "2026-04-30 10:00", purpose=Purpose.RESIGNATION, doubt="Nie wiadomo, z czego.")
    facts = replace(acknowledged(), submissions=(FIRST, doubtful))
    assert plan(facts, assessed(Status.NEEDS_DECISION, unsure=True), "2026-04-30 12:30") == ()


def test_a_call_without_a_resignation_rule_only_confirms_the_time() -> None:
    resigned = submission(40, "2027-01-20 10:00", purpose=Purpose.RESIGNATION)
    facts = facts_of(resigned, call_id="klastry-2027")
    assessment = assessed(Status.NEEDS_DECISION, call=meeting())
    (order,) = plan(facts, assessment, "2027-01-20 10:05", call=meeting())
    assert order.context["free_until"] is None


def test_an_early_message_gets_the_window_instead_of_an_acknowledgement() -> None:
    early = facts_of(submission(11, "2026-04-07 09:59"))
    (order,) = plan(early, assessed(Status.EARLY), "2026-04-07 10:05")
    assert (order.kind, order.key) == (LetterKind.EARLY_NOTICE, "SZW-2026-0007/early_notice/11")
    assert order.context["closes"] == "7 maja 2026 r., godz. 24:00"
    again = facts_of(*early.submissions, letters=[sent_letter(order, at("2026-04-07 10:06"))])
    assert plan(again, assessed(Status.EARLY), "2026-04-07 10:10") == ()


def test_a_late_message_is_acknowledged_and_its_notice_waits_for_a_person() -> None:
    late = facts_of(submission(11, "2026-05-08 00:03"))
    orders = plan(late, assessed(Status.LATE), "2026-05-08 00:05")
    assert kinds(orders) == ["acknowledgement", "late_notice"]
    assert orders[0].context["closes"] is None
    assert orders[1].approval
    assert not only(
        plan(late, assessed(Status.LATE), "2026-05-08 00:05", LetterPolicy(approve=frozenset())),
        LetterKind.LATE_NOTICE,
    ).approval


# ── Correction requests ──────────────────────────────────────────────────────────────────────────────


def test_a_correction_request_asks_for_everything_at_once() -> None:
    assessment = needs(UNSIGNED, MISSING_ZUS, states={"draft_contract": DocumentState.UNSURE})
    (order,) = plan(acknowledged(), assessment, "2026-04-30 09:00")
    assert order.key == "SZW-2026-0007/correction_request/1"
    assert (order.round, order.starts_term, order.in_window) == (1, True, True)
    assert order.asked == (UNSIGNED.key, MISSING_ZUS.key)
    items = order.context["items"]
    assert [item["document"] for item in items] == [
        "Formularz zgłoszeniowy",
        "Zaświadczenie z ZUS o niezaleganiu w opłacaniu składek",
    ]
    assert items[0]["rows"][0]["file"] == "formularz.pdf"
    assert items[1]["basis"] == "§ 4 ust. 3 lit. b Regulaminu"
    # The remedy of a missing document is the call's own.
    assert items[1]["rows"][0]["todo"] == switzerland().documents["zus_certificate"].remedy
    assert "Zaparafowany projekt umowy" in order.context["unsure"]
    assert "Oświadczenie o statusie Wnioskodawcy" in order.context["accepted"]
    assert order.context["also"][0]["document"] == "Oświadczenie o otrzymanej pomocy de minimis"


def test_blanks_come_with_forms_that_are_to_be_filled_in_anew() -> None:
    missing_form = finding("missing", "de_minimis_form")
    (order,) = plan(acknowledged(), needs(UNSIGNED, missing_form, MISSING_ZUS), "2026-04-30 09:00")
    assert order.attachments == ("forms/formularz-de-minimis.docx",)
    assert order.context["blanks"] == ["formularz-de-minimis.docx"]


def test_what_is_only_asked_for_is_not_mentioned_once_it_came() -> None:
    statement = submission(12, "2026-04-28 14:10", filed(5, "zal4.pdf", "de_minimis_statement"))
    facts = replace(acknowledged(), submissions=(FIRST, statement))
    order = only(plan(facts, needs(UNSIGNED), "2026-04-30 09:00"), LetterKind.CORRECTION_REQUEST)
    assert order.context["also"] == []


@pytest.mark.parametrize(
    ("now", "goes"), [("2026-04-28 14:30", False), ("2026-04-29 11:59", False), ("2026-04-29 12:00", True)]
)
def test_a_correction_request_waits_until_the_applicant_is_quiet(now: str, goes: bool) -> None:
    assessment = needs(MISSING_ZUS, last_arrival_at=at("2026-04-29 10:00"))
    assert bool(plan(acknowledged(), assessment, now)) is goes


def test_who_was_told_that_all_is_there_is_asked_by_a_person_only() -> None:
    """A newer reading finds something in what came before: nothing of that was the applicant's doing."""
    facts = acknowledged()
    whole = assessed(Status.COMPLETE, completed_at=at("2026-04-28 14:05"))
    told = only(plan(facts, whole, "2026-04-28 14:07"), LetterKind.COMPLETENESS)
    facts = replace(facts, letters=(*facts.letters, sent_letter(told, at("2026-04-28 14:07"))))
    held = only(plan(facts, needs(MISSING_ZUS), "2026-04-30 09:00"), LetterKind.CORRECTION_REQUEST)
    assert "wie już, że zgłoszenie jest kompletne" in held.approval
    later = needs(MISSING_ZUS, last_arrival_at=at("2026-04-29 10:00"))
    assert only(plan(facts, later, "2026-04-30 09:00"), LetterKind.CORRECTION_REQUEST).approval == ""


@pytest.mark.parametrize(
    "now", ["2026-04-29 07:29", "2026-04-29 15:30", "2026-05-01 10:00", "2026-05-02 10:00"]
)
def test_no_correction_request_outside_the_window(now: str) -> None:
    assert plan(acknowledged(), needs(MISSING_ZUS), now) == ()
    assert kinds(plan(acknowledged(), needs(MISSING_ZUS), now, LetterPolicy(window=None))) == [
        "correction_request"
    ]


@pytest.mark.parametrize("status", [Status.WITHDRAWN, Status.INELIGIBLE, Status.LATE, Status.EARLY])
def test_nothing_is_asked_of_an_application_that_is_out(status: Status) -> None:
    assessment = replace(needs(MISSING_ZUS), status=status)
    assert "correction_request" not in kinds(plan(acknowledged(), assessment, "2026-04-30 09:00"))


def test_a_round_has_one_correction_request() -> None:
    facts, _letter = requested()
    assert plan(facts, needs(MISSING_ZUS, UNSIGNED), "2026-04-30 10:00") == ()
    second = plan(facts, replace(needs(MISSING_ZUS), next_round=2), "2026-04-30 10:00")
    assert only(second, LetterKind.CORRECTION_REQUEST).key == "SZW-2026-0007/correction_request/2"


@pytest.mark.parametrize(
    "state",
    [
        LetterState.DRAFT,
        LetterState.QUEUED,
        LetterState.SENDING,
        LetterState.FAILED,
        LetterState.UNCERTAIN,
        LetterState.BOUNCED,
    ],
)
def test_a_letter_that_exists_is_not_planned_again_whatever_became_of_it(state: LetterState) -> None:
    facts, letter = requested()
    facts = replace(facts, letters=(*facts.letters[:-1], replace(letter, state=state, sent_at=None)))
    assert plan(facts, needs(MISSING_ZUS), "2026-04-30 10:00") == ()


def test_f063_a_superseded_request_makes_room_for_a_revision_of_its_round() -> None:
    facts, letter = requested()
    gone = replace(letter, state=LetterState.CANCELLED, sent_at=None, due_on=None)
    facts = replace(facts, letters=(*facts.letters[:-1], gone))
    order = only(plan(facts, needs(MISSING_ZUS), "2026-04-30 10:00"), LetterKind.CORRECTION_REQUEST)
    assert (order.key, order.round) == ("SZW-2026-0007/correction_request/1.2", 1)


def test_a_request_that_a_person_dropped_stays_dropped_until_there_is_news() -> None:
    facts, letter = requested()
    gone = replace(letter, state=LetterState.CANCELLED, sent_at=None, due_on=None)
    drop = Decision(1, at("2026-04-30 09:30"), "AK", "zadzwonię", Drop(gone.id))
    facts = replace(facts, letters=(*facts.letters[:-1], gone), decisions=(drop,))
    assert plan(facts, needs(MISSING_ZUS), "2026-04-30 10:00") == ()
    ask = Decision(2, at("2026-04-30 10:30"), "AK", "jednak", RequestAgain())
    asked = replace(facts, decisions=(drop, ask))
    assert kinds(plan(asked, needs(MISSING_ZUS), "2026-04-30 11:00")) == ["correction_request"]


def test_an_unsure_application_waits_for_a_person_and_says_why() -> None:
    question = Question(QuestionCode.of(QuestionKind.UNREAD_FILE, 1), "Plik skan.pdf trzeba obejrzeć.")
    assessment = needs(MISSING_ZUS, unsure=True, questions=(question,))
    (order,) = plan(acknowledged(), assessment, "2026-04-30 09:00")
    assert order.approval == "Zgłoszenie zawiera elementy niepewne: Plik skan.pdf trzeba obejrzeć."
    free = LetterPolicy(approve=frozenset())
    assert plan(acknowledged(), assessment, "2026-04-30 09:00", free)[0].approval == ""


def test_what_may_be_in_a_closed_file_is_not_said_to_be_read_and_the_file_is_named_to_the_staff() -> None:
    closed = finding("unreadable", "application_form", "Plik „komplet.zip” jest zabezpieczony hasłem.")
    perhaps = "Dokument „Umowa” może być w pliku, którego nie można otworzyć: „komplet.zip”."
    waits = replace(finding("unsure", "draft_contract", perhaps), asked_of="nobody")
    reads = replace(finding("unsure", "de_minimis_form"), asked_of="staff")
    documents = {
        found.document: DocumentAssessment(found.document or "", DocumentState.UNSURE, findings=(found,))
        for found in (waits, reads)
    }
    whole = replace(needs(closed, unsure=True), documents={**needs(closed).documents, **documents})
    (order,) = plan(acknowledged(), whole, "2026-04-30 09:00")
    name = switzerland().documents["de_minimis_form"].name
    assert order.context["unsure"] == [name]
    assert order.approval == f"Zgłoszenie zawiera elementy niepewne: {name}; {perhaps}"


def test_no_amount_of_arrears_stands_in_a_letter() -> None:
    arrears = finding("arrears", "zus_certificate", "Zaświadczenie mówi o zaległości 1 234,56 zł.")
    (order,) = plan(acknowledged(), needs(arrears), "2026-04-30 09:00")
    assert "1 234,56" not in repr(order.context)


# ── Reminders ────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("now", "key"),
    [
        ("2026-05-05 10:00", None),
        ("2026-05-06 07:29", None),
        ("2026-05-06 07:30", "SZW-2026-0007/reminder/1-2"),
        ("2026-05-07 10:00", "SZW-2026-0007/reminder/1-2"),
        ("2026-05-08 07:30", "SZW-2026-0007/reminder/1-0"),
        ("2026-05-08 15:30", None),
        ("2026-05-11 08:00", None),
    ],
)
def test_reminders_come_in_the_morning_two_days_before_and_on_the_last_day(now: str, key: str | None) -> None:
    facts, letter = requested()
    orders = plan(facts, waiting(MISSING_ZUS, UNSIGNED), now)
    assert [order.key for order in orders] == ([key] if key else [])
    for order in orders:
        assert (order.due_on, order.round, order.in_window, order.starts_term) == (
            letter.due_on,
            1,
            True,
            False,
        )
        assert order.context["is_last_day"] is (now[:10] == "2026-05-08")


def test_f068_after_downtime_only_the_newest_reminder_goes() -> None:
    facts, _letter = requested()
    (last,) = plan(facts, waiting(MISSING_ZUS), "2026-05-08 09:00")
    assert last.key.endswith("/1-0")
    facts = replace(facts, letters=(*facts.letters, sent_letter(last, at("2026-05-08 09:01"))))
    assert plan(facts, waiting(MISSING_ZUS), "2026-05-08 12:00") == ()


def test_a_reminder_speaks_only_of_what_is_still_open() -> None:
    facts, _letter = requested()
    (order,) = plan(facts, waiting(UNSIGNED), "2026-05-06 08:00")
    assert order.asked == (UNSIGNED.key,)


def test_a_reminder_names_what_no_letter_asked_for_yet_too() -> None:
    facts, _letter = requested()
    new = finding("incomplete_form", "application_form", "Brak pkt 7.", attachment_id=9)
    items = (OpenItem(new), OpenItem(MISSING_ZUS, date(2026, 5, 8), 1))
    (order,) = plan(facts, waiting(new, MISSING_ZUS, open_items=items), "2026-05-06 08:00")
    assert order.asked == (new.key, MISSING_ZUS.key)
    running, without = order.context["terms"]
    assert (running["due"], running["is_over"]) == ("piątku 8 maja 2026 r., godz. 24:00", False)
    assert without["due"] is None


def test_each_of_two_terms_gets_its_reminders() -> None:
    facts, _letter = requested()
    items = (OpenItem(MISSING_ZUS, date(2026, 5, 8), 1), OpenItem(UNSIGNED, date(2026, 5, 13), 2))
    two = waiting(MISSING_ZUS, UNSIGNED, open_items=items)
    (first,) = plan(facts, two, "2026-05-08 08:00")
    assert (first.key, first.due_on, len(first.asked)) == ("SZW-2026-0007/reminder/1-0", date(2026, 5, 8), 2)
    (second,) = plan(facts, two, "2026-05-11 08:00")
    assert (second.key, second.due_on, len(second.asked)) == (
        "SZW-2026-0007/reminder/2-2", date(2026, 5, 13), 2,
    )  # fmt: skip
    assert [term["is_over"] for term in second.context["terms"]] == [True, False]


def test_a_later_request_lists_everything_and_tells_old_terms_from_its_own() -> None:
    facts, _letter = requested()
    old = OpenItem(MISSING_ZUS, date(2026, 5, 8), 1)
    assessment = needs(MISSING_ZUS, UNSIGNED, open_items=(old, OpenItem(UNSIGNED)), next_round=2)
    (order,) = plan(facts, assessment, "2026-05-05 08:00")
    assert order.asked == (MISSING_ZUS.key, UNSIGNED.key)
    assert [item["document"] for item in order.context["items"]] == ["Formularz zgłoszeniowy"]
    (earlier,) = order.context["earlier"]
    assert earlier["due"] == "piątku 8 maja 2026 r., godz. 24:00"
    assert "ZUS" in earlier["items"][0]["document"]


@pytest.mark.parametrize(
    "open_items", [(), (OpenItem(finding("missing", "tax_certificate")),)], ids=["settled", "never asked for"]
)
def test_a_moot_reminder_is_not_planned(open_items: tuple[OpenItem, ...]) -> None:
    facts, _letter = requested()
    assert plan(facts, waiting(open_items=open_items), "2026-05-06 08:00") == ()


def test_an_extended_term_is_reminded_of_anew() -> None:
    facts, _letter = requested()
    (first,) = plan(facts, waiting(MISSING_ZUS), "2026-05-06 08:00")
    facts = replace(facts, letters=(*facts.letters, sent_letter(first, at("2026-05-06 08:01"))))
    extended = waiting(MISSING_ZUS, due_on=date(2026, 5, 15))
    assert plan(facts, extended, "2026-05-08 08:00") == ()
    (again,) = plan(facts, extended, "2026-05-13 08:00")
    assert (again.key, again.due_on) == ("SZW-2026-0007/reminder/1-2-2026-05-15", date(2026, 5, 15))


def test_no_reminder_on_the_day_of_the_request_itself() -> None:
    facts, _letter = requested(sent_at="2026-05-06 08:00")
    assert plan(facts, waiting(MISSING_ZUS), "2026-05-06 10:00") == ()


# ── Completeness ─────────────────────────────────────────────────────────────────────────────────────


def test_completeness_is_told_once_for_each_completion() -> None:
    facts = acknowledged()
    complete = assessed(Status.COMPLETE, completed_at=at("2026-05-05 12:44"))
    (order,) = plan(facts, complete, "2026-05-05 22:00")
    assert order.key == "SZW-2026-0007/completeness/20260505T104400Z"
    assert order.context["completed"] == "5 maja 2026 r., godz. 12:44"
    facts = replace(facts, letters=(*facts.letters, sent_letter(order, at("2026-05-05 22:01"))))
    assert plan(facts, complete, "2026-05-06 09:00") == ()
    again = replace(complete, completed_at=at("2026-05-06 11:00"))
    assert kinds(plan(facts, again, "2026-05-06 12:00")) == ["completeness"]


def test_planning_twice_gives_the_same_orders() -> None:
    first = plan(acknowledged(), needs(MISSING_ZUS, UNSIGNED), "2026-04-30 09:00")
    assert first == plan(acknowledged(), needs(MISSING_ZUS, UNSIGNED), "2026-04-30 09:00")
