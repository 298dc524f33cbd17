"""Machines that answer: they are never answered, never an answer, and no exchange with them goes on for ever."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from domain.application import Status
from samples.facts.companies import make_company
from samples.papers import enclosures, only, without
from samples.story.mails import Draft, Quoted, mail
from store.tables import LetterRow
from tests.support.offices.desk import instant, papers_of
from tests.support.offices.flood import queue_by_mistake
from tests.support.offices.office import Office

COMPANY = make_company(95, size="small")
DAY = "2026-04-13"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    opened = Office(tmp_path)
    files = enclosures(without(papers_of(COMPANY), "tax_certificate"))
    draft = Draft(COMPANY.email, "Zgłoszenie", "W załączeniu dokumenty.", COMPANY.delegate, files)
    opened.deliver(mail(instant("04-13T09:00:00"), draft), f"{DAY}T09:00:00+02:00")
    opened.run(f"{DAY}T09:05:00+02:00")
    yield opened
    opened.close()


Answer = Callable[[LetterRow, str], bytes]


def out_of_office(letter: LetterRow, at: str) -> bytes:
    """A well-behaved machine (RFC 3834)."""
    quoted = Quoted(letter.message_id, letter.subject, instant("04-13T09:05:00"))
    headers = (("Auto-Submitted", "auto-replied"), ("Precedence", "bulk"))
    subject = f"Automatyczna odpowiedź: {letter.subject}"
    draft = Draft(COMPANY.email, subject, "Jestem na urlopie.", answers=quoted, headers=headers)
    return mail(instant(at), draft)


def rude(letter: LetterRow, at: str) -> bytes:
    """One that hides what it is."""
    quoted = Quoted(letter.message_id, letter.subject, instant("04-13T09:05:00"))
    return mail(
        instant(at), Draft(COMPANY.email, f"Odp: {letter.subject}", f"Dziękujemy. {at}", answers=quoted)
    )


def ticket(letter: LetterRow, at: str) -> bytes:
    """One that hides what it is and sends our blanks back, as a form filled in."""
    form = enclosures(only(papers_of(COMPANY), "application_form"))
    draft = Draft(COMPANY.email, "Zgłoszenie", f"Sprawa {letter.id} z {at}.", COMPANY.delegate, form)
    return mail(instant(at), draft)


def exchange(office: Office, *machines: Answer) -> list[LetterRow]:
    """Every letter that leaves is answered by every machine, fifteen times a day; what left in the end."""
    answered: set[int | None] = set()
    for minute in range(10, 40, 2):
        left = [x for x in office.letters() if x.state == "sent" and x.reference and x.id not in answered]
        for letter in left:
            answered.add(letter.id)
            for second, machine in enumerate(machines):
                at = f"04-13T09:{minute}:{second:02d}"
                office.deliver(machine(letter, at), f"2026-{at}+02:00")
        office.run(f"{DAY}T09:{minute}:30+02:00")
    return [x for x in office.letters() if x.state == "sent" and x.reference]


def test_f077_an_automatic_reply_is_no_answer_and_gets_none(office: Office) -> None:
    assert [x.kind for x in exchange(office, out_of_office)] == ["acknowledgement"]
    (judged,) = office.judged()
    assert len(judged.facts.submissions) == 1
    office.run(f"{DAY}T11:30:00+02:00")
    (request,) = office.letters("correction_request")
    assert request.state == "sent", "the quiet time did not begin anew"
    office.deliver(out_of_office(request, "04-13T11:31:00"), f"{DAY}T11:31:00+02:00")
    office.run(f"{DAY}T11:35:00+02:00")
    (judged,) = office.judged()
    assert judged.assessment.status is Status.AWAITING_CORRECTION
    assert str(judged.assessment.correction_due_on) == "2026-04-20"


@pytest.mark.parametrize("headers", [(("List-Id", "<l.firma.example>"),), (("Return-Path", "<>"),)])
def test_f078_lists_and_the_null_path_are_not_answered(
    office: Office, headers: tuple[tuple[str, str], ...]
) -> None:
    def machine(letter: LetterRow, at: str) -> bytes:
        raw = ticket(letter, at)
        added = "".join(f"{name}: {value}\r\n" for name, value in headers).encode()
        return added + raw.replace(b"Return-Path:", b"X-Path:", 1)

    assert [x.kind for x in exchange(office, machine)] == ["acknowledgement"]


def test_f079_machines_that_answer_everything_get_no_second_receipt_before_they_fall_silent(
    office: Office,
) -> None:
    assert [x.kind for x in exchange(office, rude, ticket, out_of_office)] == ["acknowledgement"]
    assert office.letters("alert") == []


def test_f084_of_thousands_that_a_bug_queued_the_day_s_number_leaves_and_a_person_is_told(
    tmp_path: Path,
) -> None:
    opened = Office(tmp_path, environment={"NABOR_LETTERS__A_DAY": "40"})
    queue_by_mistake(opened, 2000, instant("04-13T09:00:00"))
    for at in ("13T09:05", "13T09:07", "13T15:00", "13T23:59", "14T00:01", "15T09:00"):
        opened.run(f"2026-04-{at}:00+02:00")
    states = [x.state for x in opened.letters("acknowledgement")]
    assert (states.count("sent"), states.count("queued")) == (40, 1960)
    to_staff = opened.letters("alert") + opened.letters("digest")
    assert len([*(opened.parts.settings.outgoing / "new").iterdir()]) == 40 + len(to_staff)
    assert [alert.key.split("/")[1] for alert in opened.letters("alert")] == [
        "2026-04-13", "2026-04-14", "2026-04-15",
    ]  # fmt: skip
    assert "w kolejce: 1960 pism" in opened.text_of(opened.letters("alert")[0])
    opened.close()
