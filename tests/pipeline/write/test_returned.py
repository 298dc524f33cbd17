"""A letter that comes back counts as undelivered: its term does not run, and the staff is told at once."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from samples.facts.companies import make_company
from samples.papers import enclosures, without
from samples.story.mails import Draft, mail
from store.mail.mail_views import ledger_with_files
from store.tables import LetterRow, MessageRow
from tests.support.offices.desk import instant, papers_of
from tests.support.offices.office import Office

ASKED_AT = "2026-04-13T12:00:00+02:00"
LATER = "2026-04-13T12:10:00+02:00"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """A company lacks a certificate and was asked for it."""
    opened = Office(tmp_path)
    company = make_company(82, size="small")
    files = enclosures(without(papers_of(company), "tax_certificate"))
    draft = Draft(company.email, "Zgłoszenie", "W załączeniu dokumenty.", company.delegate, files)
    opened.deliver(mail(instant("04-13T09:00:00"), draft), "2026-04-13T09:00:00+02:00")
    assert opened.run(ASKED_AT).problems == []
    yield opened
    opened.close()


def bounce_of(letter: LetterRow, action: str = "failed", status: str = "5.1.1") -> bytes:
    """A delivery status notification as a server writes it (RFC 3464)."""
    return f"""\
Return-Path: <>
From: MAILER-DAEMON@poczta.example
To: sekretariat.dgr@lubuskie.pl
Subject: Undelivered Mail Returned to Sender
Message-ID: <zwrot-{action}@poczta.example>
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary=granica

--granica
Content-Type: text/plain

This is the mail system.
--granica
Content-Type: message/delivery-status

Reporting-MTA: dns; poczta.example

Final-Recipient: rfc822; x@firma.example
Action: {action}
Status: {status}
Diagnostic-Code: smtp; 550 5.1.1 User unknown
--granica
Content-Type: text/rfc822-headers

Message-ID: {letter.message_id}
Subject: Informacja
--granica--
""".encode()


def request_of(office: Office) -> LetterRow:
    (letter,) = office.letters("correction_request")
    return letter


def test_f075_a_bounced_request_starts_no_term_and_the_staff_is_told_once(office: Office) -> None:
    asked = request_of(office)
    assert asked.state == "sent"
    office.deliver(bounce_of(asked), LATER)
    assert office.run("2026-04-13T12:12:00+02:00").problems == []
    returned = request_of(office)
    assert (returned.state, returned.last_reply) == ("bounced", "Niedoręczone: 550 5.1.1 User unknown")
    (judged,) = office.judged()
    assert judged.assessment.correction_due_on is None
    assert any(str(q.code) == f"undelivered/{asked.id}" for q in judged.assessment.questions)
    (alert,) = office.letters("alert")
    assert f"Pismo nr {asked.id} w sprawie {asked.reference} wróciło jako niedoręczone" in office.text_of(
        alert
    )
    office.run("2026-04-13T12:14:00+02:00")
    office.run("2026-04-14T12:14:00+02:00")
    assert len(office.letters("alert")) == 1
    with office.parts.database.read() as session:
        report = list(ledger_with_files(session))[-1].row
    assert report.outcome == "ignored"
    assert report.reason.endswith(f"Wróciło pismo nr {asked.id} ({asked.reference}).")


def test_f076_a_delay_changes_nothing(office: Office) -> None:
    asked = request_of(office)
    office.deliver(bounce_of(asked, "delayed", "4.4.1"), LATER)
    office.run("2026-04-13T12:12:00+02:00")
    assert request_of(office).state == "sent"
    assert office.letters("alert") == []


def test_a_report_about_somebody_elses_mail_changes_nothing(office: Office) -> None:
    asked = request_of(office)
    asked.message_id = "<cudzy@firma.example>"
    office.deliver(bounce_of(asked), LATER)
    office.run("2026-04-13T12:12:00+02:00")
    assert request_of(office).state == "sent"


def test_f075_a_report_that_comes_twice_tells_the_same(office: Office) -> None:
    asked = request_of(office)
    office.deliver(bounce_of(asked), LATER)
    office.run("2026-04-13T12:12:00+02:00")
    office.deliver(bounce_of(asked).replace(b"zwrot-failed", b"zwrot-drugi"), LATER)
    office.run("2026-04-13T12:14:00+02:00")
    assert request_of(office).state == "bounced"
    assert len(office.letters("alert")) == 1


def without_id(raw: bytes, letter: LetterRow, address: str) -> bytes:
    """A bounce that names nothing but the address that failed."""
    raw = raw.replace(f"Message-ID: {letter.message_id}\n".encode(), b"")
    return raw.replace(b"x@firma.example", address.encode())


def report(office: Office) -> MessageRow:
    with office.parts.database.read() as session:
        return list(ledger_with_files(session))[-1].row


def test_f075_of_several_letters_to_the_address_that_failed_nobody_guesses(office: Office) -> None:
    asked = request_of(office)
    office.deliver(without_id(bounce_of(asked), asked, asked.to_address), LATER)
    office.run("2026-04-13T12:12:00+02:00")
    assert request_of(office).state == "sent", "an acknowledgement went there as well"
    told = report(office)
    assert (told.needs_person, "kilka pism" in told.reason) == (True, True)
    office.run("2026-04-14T07:40:00+02:00")
    assert "kilka pism (nr" in office.text_of(office.letters("digest")[-1])


def test_f075_the_one_letter_that_went_to_the_address_lately_came_back(office: Office) -> None:
    asked = request_of(office)
    (acknowledgement,) = office.letters("acknowledgement")
    office.deliver(bounce_of(acknowledgement), LATER)
    office.run("2026-04-13T12:12:00+02:00")
    upper = asked.to_address.upper()
    office.deliver(without_id(bounce_of(asked), asked, upper), "2026-04-13T12:20:00+02:00")
    office.run("2026-04-13T12:22:00+02:00")
    returned = request_of(office)
    assert returned.state == "bounced"
    assert returned.last_reply == "Niedoręczone (zwrot podaje tylko adres): 550 5.1.1 User unknown"


def test_f075_a_bounce_of_long_ago_or_for_somebody_else_changes_nothing(office: Office) -> None:
    asked = request_of(office)
    office.deliver(without_id(bounce_of(asked), asked, "inny@firma.example"), LATER)
    late = bounce_of(asked).replace(b"zwrot-failed", b"zwrot-pozny")
    office.deliver(without_id(late, asked, asked.to_address), "2026-04-20T12:00:00+02:00")
    office.run("2026-04-20T12:05:00+02:00")
    assert request_of(office).state == "sent"
    assert not report(office).needs_person


def test_f075_a_forged_bounce_with_an_id_that_is_not_ours_changes_nothing(office: Office) -> None:
    asked = request_of(office)
    guessed = bounce_of(asked).replace(
        asked.message_id.encode(), asked.message_id[:-20].encode() + b"@lubuskie.pl>"
    )
    office.deliver(guessed.replace(b"x@firma.example", asked.to_address.encode()), LATER)
    office.run("2026-04-13T12:12:00+02:00")
    assert request_of(office).state == "sent"
    assert office.letters("alert") == []


def test_f074_a_bounce_of_the_archive_s_copy_says_nothing_of_the_letter(tmp_path: Path) -> None:
    archive = "kopie@lubuskie.pl"
    opened = Office(tmp_path, environment={"NABOR_SMTP__ARCHIVE": archive})
    company = make_company(83, size="small")
    draft = Draft(company.email, "Zgłoszenie", "Dokumenty.", company.delegate, enclosures(papers_of(company)))
    opened.deliver(mail(instant("04-13T09:00:00"), draft), "2026-04-13T09:00:00+02:00")
    opened.run("2026-04-13T09:05:00+02:00")
    (acknowledgement,) = opened.letters("acknowledgement")
    full = bounce_of(acknowledgement, status="5.2.2").replace(b"x@firma.example", archive.encode())
    opened.deliver(full, LATER)
    opened.run("2026-04-13T12:12:00+02:00")
    assert opened.letters("acknowledgement")[0].state == "sent"
    delivered = (
        b"Final-Recipient: rfc822; kopie@lubuskie.pl\nAction: delivered\nStatus: 2.0.0\n\nFinal-Recipient"
    )
    both = bounce_of(acknowledgement).replace(b"x@firma.example", company.email.encode())
    opened.deliver(both.replace(b"Final-Recipient", delivered, 1), "2026-04-13T12:20:00+02:00")
    opened.run("2026-04-13T12:22:00+02:00")
    assert opened.letters("acknowledgement")[0].state == "bounced"
    opened.close()
