"""The digest tells what happened since the last one, and what still waits."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from domain.acts.on_messages import MarkRead, NotRelated
from domain.mail import Purpose
from notify.letters.digest_view import DigestView
from pipeline.decide import about_message
from pipeline.write import digest_facts
from pipeline.write.digest_facts import UNREAD_SHOWN, digest_view, waits_to_be_read
from samples.facts.companies import make_company
from samples.papers import enclosures
from samples.story import unrelated
from samples.story.mails import Draft, Quoted, mail
from tests.support.offices.desk import instant, papers_of
from tests.support.offices.office import Office

COMPANY = make_company(91, size="small")
MONDAY, LATER, TUESDAY = "2026-04-13T10:00:00+02:00", "2026-04-13T13:00:00+02:00", "2026-04-14T07:31:00+02:00"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    opened = Office(tmp_path)
    yield opened
    opened.close()


def view(office: Office, at: str) -> DigestView:
    return digest_view(office.parts, datetime.fromisoformat(at))


def test_mail_is_told_once_and_what_was_set_aside_until_somebody_acts(office: Office) -> None:
    for at, build in (
        ("04-13T08:00:00", unrelated.question),
        ("04-13T08:10:00", unrelated.newsletter),
        ("04-13T08:20:00", unrelated.job_application),
    ):
        office.deliver(build(instant(at)), f"2026-{at}+02:00")
    office.run(MONDAY)
    (first,) = office.letters("digest")
    text = office.text_of(first)
    assert "Pytanie o nabór na wyjazd do Szwajcarii" in text
    assert "Kurier Targowy 4/2026" in text
    after = view(office, LATER)
    assert after.since == datetime.fromisoformat(MONDAY)
    assert (after.questions, after.ignored) == ((), ())
    (aside,) = after.quarantined
    assign, end = aside.hints
    assert "--message 3 " in assign
    assert "--message 3 --not-related" in end
    assert aside.number == 3
    assert view(office, "2026-04-27T09:59:00+02:00").quarantined == (aside,)
    later = view(office, "2026-04-27T10:01:00+02:00")
    assert (later.quarantined, later.long_aside) == ((), 1)
    assert later.long_aside_since == datetime.fromisoformat("2026-04-13T08:20:00+02:00")
    about_message(office.parts, NotRelated("3"), "Anna Kowalska", "Nabór na stanowisko.")
    assert view(office, "2026-04-27T10:01:00+02:00").long_aside == 0


def test_the_panel_shows_a_question_until_it_is_marked_as_read(office: Office) -> None:
    office.deliver(unrelated.question(instant("04-13T08:00:00")), "2026-04-13T08:00:00+02:00")
    office.run(MONDAY)
    later = datetime.fromisoformat(LATER)
    (line,) = digest_view(office.parts, later, UNREAD_SHOWN).questions
    assert view(office, LATER).questions == ()
    about_message(office.parts, MarkRead(str(line.number)), "Anna Kowalska", "Odpisano.")
    assert digest_view(office.parts, later, UNREAD_SHOWN).questions == ()
    with office.parts.database.read() as session:
        assert not waits_to_be_read(session, line.number or 0)


def test_of_very_much_unread_mail_the_newest_is_shown_and_the_digest_tells_all(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    for minute in (1, 2, 3):
        at = f"04-13T08:0{minute}:00"
        office.deliver(unrelated.question(instant(at)), f"2026-{at}+02:00")
    office.run("2026-04-12T10:00:00+02:00")
    monkeypatch.setattr(digest_facts, "_MOST_UNREAD", 2)
    now = datetime.fromisoformat(MONDAY)
    shown = [line.number for line in digest_view(office.parts, now, UNREAD_SHOWN).questions]
    assert shown == [2, 3]
    about_message(office.parts, MarkRead("3"), "Anna Kowalska", "Odpisano.")
    assert [line.number for line in digest_view(office.parts, now, UNREAD_SHOWN).questions] == [1, 2]
    assert [line.number for line in view(office, MONDAY).questions] == [1, 2]


def test_an_answer_without_documents_waits_for_a_person(office: Office) -> None:
    at = instant("04-13T09:00:00")
    draft = Draft(COMPANY.email, "Zgłoszenie", "Dokumenty.", enclosures=enclosures(papers_of(COMPANY)))
    office.deliver(mail(at, draft), at.isoformat())
    office.run(MONDAY)
    (letter,) = office.letters("acknowledgement")
    later = instant("04-13T12:00:00")
    quoted = Quoted(letter.message_id, letter.subject, at)
    answer = Draft(
        COMPANY.email, f"Odp: {letter.subject}", "Czy mogę wysłać innego pracownika?", answers=quoted
    )
    office.deliver(mail(later, answer), later.isoformat())
    office.run(LATER)
    (line,) = view(office, LATER).questions
    assert (line.sender, line.received_at) == (COMPANY.email, later)
    office.run(TUESDAY)
    assert view(office, TUESDAY).questions == ()
    assert letter.subject.split("]")[0] in office.text_of(office.letters("digest")[-1])


def test_thanks_for_a_letter_are_kept_with_the_application_and_wait_for_nobody(office: Office) -> None:
    at = instant("04-13T09:00:00")
    draft = Draft(COMPANY.email, "Zgłoszenie", "Dokumenty.", enclosures=enclosures(papers_of(COMPANY)))
    office.deliver(mail(at, draft), at.isoformat())
    office.run(MONDAY)
    (letter,) = office.letters("acknowledgement")
    later = instant("04-13T12:00:00")
    quoted = Quoted(letter.message_id, letter.subject, at)
    answer = Draft(COMPANY.email, f"Odp: {letter.subject}", "Dziękuję za potwierdzenie.", answers=quoted)
    office.deliver(mail(later, answer), later.isoformat())
    office.run(LATER)
    assert view(office, LATER).questions == ()
    (judged,) = office.judged()
    assert judged.assessment.questions == ()
    assert [one.purpose for one in judged.facts.submissions] == [Purpose.SUBMISSION, Purpose.COURTESY]
    assert len(office.letters("acknowledgement")) == 1


def test_a_question_beside_documents_waits_for_a_person_and_holds_nothing_back(office: Office) -> None:
    text = "W załączeniu zgłoszenie. Czy możemy wysłać drugą osobę na własny koszt?"
    office.run(MONDAY)
    for minute, body in (("00", text), ("01", "W załączeniu zgłoszenie.")):
        at = instant(f"04-13T12:{minute}:00")
        files = enclosures(papers_of(COMPANY))
        office.deliver(mail(at, Draft(COMPANY.email, "Zgłoszenie", body, enclosures=files)), at.isoformat())
    office.run(LATER)
    (line,) = view(office, LATER).questions
    assert line.reason.endswith("W treści jest też pytanie.")
    (judged,) = office.judged()
    assert judged.assessment.questions == ()


def test_nothing_new_is_a_digest_too(office: Office) -> None:
    office.run(MONDAY)
    office.run(TUESDAY)
    first, second = office.letters("digest")
    assert first.state == second.state == "sent"
    assert "nic nowego" in second.subject
