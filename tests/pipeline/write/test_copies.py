"""Copies of letters: to whom the call names, never to anybody who applies, and their fate tells of the letter nothing."""

import shutil
from collections.abc import Iterator
from email import message_from_bytes
from pathlib import Path

import pytest

from config.callfile.reading import read_call
from domain.letter import LetterKind
from pipeline.callfile.existing import copied_applicants
from pipeline.write.copies import without
from pipeline.write.letters import plan_about
from samples.facts.identifiers import nip
from store.tables import LetterRow
from tests.support.calls.own_calls import CALLS, mail_with, word_file
from tests.support.facts.applications import letter_order
from tests.support.offices.office import Office
from tests.support.servers.smtp import SmtpServer
from views.letter import letter_content

COPIES = """
[letters]
copies = [
    { to = "dyrektor@urzad.example", letters = ["correction_request"] },
    { to = "b@b.example" },
    { to = "archiwum@urzad.example", hidden = true },
]

[term]"""
NOON, AFTER = "2026-09-02T12:00:00+02:00", "2026-09-02T12:10:00+02:00"


def card(number: int) -> bytes:
    """A form without the topic that it asks for."""
    return word_file(
        "KARTA ZGŁOSZENIA UCZESTNIKA",
        "spotkania Grupy Interesariuszy",
        f"Nazwa organizacji: Stowarzyszenie nr {number}",
        f"NIP organizacji: {nip(number)}",
        "Temat wystąpienia:",
        "Lata działalności: 12",
        "Gotowość do wystąpienia: ☒ TAK ☐ NIE",
    )


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    calls = tmp_path / "nabory"
    shutil.copytree(CALLS, calls)
    file = calls / "spotkanie-2026.toml"
    file.write_text(file.read_text(encoding="utf-8").replace("\n[term]", COPIES, 1), encoding="utf-8")
    with SmtpServer() as server:
        smtp = {
            "NABOR_SMTP__HOST": server.host,
            "NABOR_SMTP__PORT": str(server.port),
            "NABOR_SMTP__TLS": "none",
            "NABOR_DELIVERY": "smtp",
        }
        opened = Office(tmp_path, calls, smtp)
        opened.server = server  # type: ignore[attr-defined]
        yield opened
        opened.close()


def apply(office: Office, sender: str, number: int, at: str) -> None:
    office.deliver(mail_with(sender, {"karta.docx": card(number)}, "Zgłoszenie na spotkanie"), at)


def request_of(office: Office) -> LetterRow:
    return office.letters("correction_request")[0]


def recipients(office: Office) -> list[tuple[str, ...]]:
    return [letter.to for letter in office.server.accepted]  # type: ignore[attr-defined]


def test_copies_go_by_the_kind_of_letter_and_only_those_that_are_told_stand_in_the_head(
    office: Office,
) -> None:
    apply(office, "a@a.example", 1, "2026-09-02T09:00:00+02:00")
    office.run(NOON)
    by_kind = {letter.kind: letter for letter in office.letters() if letter.reference}
    request = by_kind["correction_request"]
    told = letter_content(office.parts, str(request.id))
    assert (told["to"], told["cc"], told["bcc"]) == (
        ["a@a.example"],
        ["dyrektor@urzad.example", "b@b.example"],
        ["archiwum@urzad.example"],
    )
    assert message_from_bytes(request.raw)["Cc"] == "dyrektor@urzad.example, b@b.example"
    assert b"archiwum" not in request.raw
    assert ("a@a.example", "dyrektor@urzad.example", "b@b.example", "archiwum@urzad.example") in recipients(
        office
    )
    assert letter_content(office.parts, str(by_kind["acknowledgement"].id))["cc"] == ["b@b.example"]


def test_they_go_as_well_with_letters_that_the_queue_plans_one_by_one(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    apply(office, "a@a.example", 1, "2026-09-02T09:00:00+02:00")
    with monkeypatch.context() as writing_nothing:
        writing_nothing.setattr("pipeline.run.write_letters", lambda *_all, **_more: None)
        office.run_alone(NOON)
    assert plan_about(office.parts, 1, office.parts.clock()) == 1
    told = letter_content(office.parts, str(office.letters("acknowledgement")[0].id))
    assert (told["cc"], told["bcc"]) == (["b@b.example"], ["archiwum@urzad.example"])


def test_nobody_who_applies_gets_a_copy_whatever_the_file_says(office: Office) -> None:
    apply(office, "b@b.example", 2, "2026-09-02T09:00:00+02:00")
    apply(office, "a@a.example", 1, "2026-09-02T09:05:00+02:00")
    office.run(NOON)
    about_a = [to for to in recipients(office) if to[0] == "a@a.example"]
    about_b = [to for to in recipients(office) if to[0] == "b@b.example"]
    assert about_a
    assert about_b
    assert not any("b@b.example" in to for to in about_a)
    assert all(to.count("b@b.example") == 1 for to in about_b)
    assert not any(b"b@b.example" in letter.raw for letter in office.letters() if letter.to_address[0] == "a")
    text = (office.parts.settings.calls_dir / "spotkanie-2026.toml").read_text(encoding="utf-8")
    call = read_call(text, office.parts.settings.calls_dir).call
    assert call is not None
    (complaint,) = copied_applicants(call, office.parts.settings)
    assert (complaint.code, complaint.is_error) == ("copy_to_applicant", True)


def test_a_copy_that_is_refused_is_told_to_the_staff_and_the_letter_left(office: Office) -> None:
    office.server.refusals["archiwum@urzad.example"] = "550 5.1.1 no"  # type: ignore[attr-defined]
    apply(office, "a@a.example", 1, "2026-09-02T09:00:00+02:00")
    office.run(NOON)
    assert request_of(office).state == "sent"
    assert "Kopii nie przyjęto: archiwum@urzad.example" in request_of(office).last_reply
    office.run("2026-09-03T08:00:00+02:00")
    assert "nie przyjął ich kopii" in office.text_of(office.letters("digest")[-1])


def bounce(letter: LetterRow, address: str) -> bytes:
    return f"""\
Return-Path: <>
From: MAILER-DAEMON@poczta.example
To: urzad@urzad.example
Subject: Undelivered Mail Returned to Sender
Message-ID: <zwrot-{address}>
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary=granica

--granica
Content-Type: message/delivery-status

Reporting-MTA: dns; poczta.example

Final-Recipient: rfc822; {address}
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550 5.1.1 User unknown
--granica
Content-Type: text/rfc822-headers

Message-ID: {letter.message_id}
Subject: Informacja
--granica--
""".encode()


def test_a_copy_that_comes_back_says_nothing_of_the_letter(office: Office) -> None:
    apply(office, "a@a.example", 1, "2026-09-02T09:00:00+02:00")
    office.run(NOON)
    office.deliver(bounce(request_of(office), "dyrektor@urzad.example"), AFTER)
    office.run("2026-09-02T12:12:00+02:00")
    assert request_of(office).state == "sent"
    office.deliver(bounce(request_of(office), "a@a.example"), AFTER)
    office.run("2026-09-02T12:14:00+02:00")
    assert request_of(office).state == "bounced"


@pytest.mark.parametrize("spelling", ["A@A.example", "a+nabor@a.example", "a@a.example"])
def test_whoever_gets_the_letter_gets_no_copy_of_it(spelling: str) -> None:
    order = letter_order(LetterKind.REMINDER, "k", to="a@a.example", cc=(spelling,), bcc=("c@urzad.example",))
    assert without(order, frozenset()).copies == ("c@urzad.example",)
