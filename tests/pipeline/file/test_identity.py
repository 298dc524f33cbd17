"""Who wrote a message: what is believed links by itself, the rest goes to a person, and no letter goes astray."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from domain.application import Status
from pipeline.watch.sending_hold import release
from samples.facts.companies import Company, make_company
from samples.papers import Papers, enclosures, only, without
from samples.story.mails import Draft, Quoted, mail
from store.mail.mail_views import LedgerEntry, ledger_with_files
from tests.support.offices.command import nabor
from tests.support.offices.desk import instant, papers_of
from tests.support.offices.office import Office

FIRST, SECOND, THIRD = (make_company(number, size="small") for number in (91, 92, 93))
OWN = "mx1.lubuskie.pl"
NOW = "2026-04-13T10:00:00+02:00"
LATER = "2026-04-13T11:05:00+02:00"
STRANGER = "obcy@obcy.example"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """Two companies have applied, the first without one certificate; the server's word is read."""
    opened = Office(tmp_path, environment={"NABOR_IMAP__AUTHSERV_ID": OWN})
    send(opened, FIRST, without(papers_of(FIRST), "zus_certificate"))
    send(opened, SECOND, papers_of(SECOND), "04-13T09:01:00")
    opened.run(NOW)
    assert [j.facts.reference for j in opened.judged()] == ["SZW-2026-0001", "SZW-2026-0002"]
    yield opened
    opened.close()


Change = Callable[[bytes], bytes]


def send(
    office: Office,
    company: Company,
    files: Papers,
    at: str = "04-13T09:00:00",
    change: Change = bytes,
    **fields: Any,
) -> None:
    draft = Draft(company.email, "Zgłoszenie", "W załączeniu dokumenty.", company.delegate, enclosures(files))
    office.deliver(change(mail(instant(at), replace(draft, **fields))), f"2026-{at}+02:00")


def write(office: Office, sender: str, change: Change = bytes, **fields: Any) -> LedgerEntry:
    """A mail without files at eleven, and what became of it."""
    draft = Draft(sender, "Dzień dobry", "Czy wszystko w porządku?", "Jan Lis", ())
    office.deliver(change(mail(instant("04-13T11:00:00"), replace(draft, **fields))), LATER)
    office.run(LATER)
    return ledger(office)[-1]


def ledger(office: Office) -> list[LedgerEntry]:
    with office.parts.database.read() as session:
        return list(ledger_with_files(session))


def server_says(results: str) -> Change:
    return lambda raw: f"Authentication-Results: {OWN}; {results}\r\n".encode() + raw


def addressees(office: Office) -> set[str]:
    return {x.to_address for x in office.letters() if x.reference}


def questions(office: Office, reference: str) -> list[str]:
    (mine,) = (j for j in office.judged() if j.facts.reference == reference)
    return [str(question.code) for question in mine.assessment.questions]


DOUBTS: dict[str, tuple[Change, str]] = {
    "f014 two authors": (
        lambda raw: b"From: kto@inny.example\r\n" + raw,
        "Nadawcy nie da się ustalić (From).",
    ),
    "f014 another sender": (
        lambda raw: b"Sender: kto@inny.example\r\n" + raw,
        "Wiadomość podaje dwóch nadawców",
    ),
    "f055 dmarc": (server_says("dmarc=fail header.from=x.example"), "(dmarc=fail)"),
    "f055 spf without dkim": (server_says("spf=fail smtp.mailfrom=x; dkim=none"), "(spf=fail, dkim=none)"),
}


@pytest.mark.parametrize(("change", "words"), DOUBTS.values(), ids=DOUBTS)
def test_f014_f055_a_doubtful_sender_links_nothing_and_a_person_looks(
    office: Office, change: Change, words: str
) -> None:
    before = [x.id for x in office.letters()]
    doubted = write(office, FIRST.email, change)
    assert (doubted.row.outcome, doubted.reference, doubted.row.needs_person) == ("quarantined", None, True)
    assert words in doubted.row.reason
    assert f"held/{doubted.row.id}" in questions(office, "SZW-2026-0001")
    since = [x for x in office.letters() if x.id not in before]
    assert {x.state for x in since} <= {"draft"}, since


@pytest.mark.parametrize(("change", "words"), DOUBTS.values(), ids=DOUBTS)
def test_f014_f055_a_doubtful_sender_opens_no_application(office: Office, change: Change, words: str) -> None:
    send(office, THIRD, papers_of(THIRD), "04-13T10:30:00", change)
    office.run(LATER)
    assert len(office.judged()) == 2
    doubted = ledger(office)[-1].row
    assert (doubted.outcome, words in doubted.reason) == ("quarantined", True)
    assert THIRD.email not in addressees(office)


def test_f055_documents_prove_what_a_doubtful_sender_does_not_but_a_person_looks(office: Office) -> None:
    paper = only(papers_of(FIRST), "zus_certificate")
    change = server_says("dmarc=fail header.from=obcy.example")
    send(office, FIRST, paper, "04-13T10:30:00", change, sender=STRANGER)
    office.run(LATER)
    doubted = ledger(office)[-1].row
    assert (doubted.outcome, doubted.matched_by, doubted.needs_person) == ("filed", "nip", True)
    assert doubted.headers["authentication"] == {"dmarc": "fail", "spf": "", "dkim": ""}
    assert f"message/{doubted.id}" in questions(office, "SZW-2026-0001")
    assert write(office, STRANGER).row.outcome == "ignored", "the address has not become the company's"
    assert addressees(office) == {FIRST.email, SECOND.email}


@pytest.mark.parametrize("results", ["dmarc=pass", "dmarc=none; spf=fail", "none", "spf=softfail; dkim=fail"])
def test_f055_what_does_not_speak_against_a_sender_changes_nothing(office: Office, results: str) -> None:
    linked = write(office, FIRST.email, server_says(results))
    assert (linked.row.outcome, linked.row.matched_by) == ("filed", "sender")


@pytest.mark.parametrize(
    "change",
    [
        lambda raw: raw.replace(
            b"\r\nSubject:", f"\r\nAuthentication-Results: {OWN}; dmarc=fail\r\nSubject:".encode()
        ),
        lambda raw: b"Authentication-Results: mx.obcy.example; dmarc=fail\r\n" + raw,
    ],
    ids=["written by the sender", "another server's"],
)
def test_f055_a_forged_verdict_is_not_read(office: Office, change: Change) -> None:
    assert write(office, FIRST.email, change).row.outcome == "filed"


def test_f055_a_forged_verdict_below_does_not_hide_the_true_one(office: Office) -> None:
    def change(raw: bytes) -> bytes:
        forged = raw.replace(b"From: ", f"Authentication-Results: {OWN}; dmarc=pass\r\nFrom: ".encode(), 1)
        return server_says("dmarc=fail")(forged)

    assert write(office, FIRST.email, change).row.outcome == "quarantined"


def test_f056_a_name_that_looks_like_an_address_makes_nobody_known(office: Office) -> None:
    def change(raw: bytes) -> bytes:
        return raw.replace(f"<{STRANGER}>".encode(), f'"{FIRST.email}" <{STRANGER}>'.encode(), 1)

    tricky = Draft(STRANGER, "Rezygnacja", "Rezygnujemy z udziału.", FIRST.email, ())
    office.deliver(mail(instant("04-13T11:00:00"), tricky), LATER)
    office.run(LATER)
    row = ledger(office)[-1].row
    assert row.from_address == STRANGER
    assert (row.application_id, "udaje inny adres" in row.sender_doubt) == (None, True)
    send(office, THIRD, papers_of(THIRD), "04-13T11:10:00", name=FIRST.email, sender=STRANGER)
    office.run("2026-04-13T11:15:00+02:00")
    assert (ledger(office)[-1].row.outcome, len(office.judged())) == ("quarantined", 2)


def test_f057_a_forged_thread_is_followed_with_a_question(office: Office) -> None:
    first = office.letters("acknowledgement")[0]
    guessed = Quoted(first.message_id[:-20] + "@lubuskie.pl>", first.subject, instant("04-13T10:00:00"))
    forged = write(office, STRANGER, answers=guessed)
    assert (forged.row.outcome, forged.reference) == ("quarantined", None), "our Message-IDs are keyed"
    known = Quoted(first.message_id, first.subject, instant("04-13T10:00:00"))
    told = write(office, STRANGER, answers=known)
    assert (told.row.outcome, told.row.matched_by, told.row.is_known_sender) == ("filed", "thread", False)
    assert f"message/{told.row.id}" in questions(office, str(first.reference))
    assert STRANGER not in addressees(office)


def test_f058_an_answer_led_elsewhere_gets_no_letter_there(office: Office) -> None:
    def change(raw: bytes) -> bytes:
        return f"Reply-To: {STRANGER}\r\n".encode() + raw

    send(office, FIRST, only(papers_of(FIRST), "zus_certificate"), "04-13T10:30:00", change)
    send(office, THIRD, papers_of(THIRD), "04-13T10:31:00", change)
    office.run(LATER)
    assert [j.assessment.status for j in office.judged()] == [Status.COMPLETE] * 3
    assert addressees(office) == {FIRST.email, SECOND.email, THIRD.email}


def test_f059_a_shared_address_needs_a_token_or_a_person(office: Office) -> None:
    accountant = "biuro@saldo.example"
    for company in (FIRST, SECOND):
        send(
            office, company, only(papers_of(company), "zus_certificate"), "04-13T10:30:00", sender=accountant
        )
    office.run(LATER)
    alone = write(office, accountant)
    assert (alone.row.outcome, alone.row.needs_person) == ("quarantined", True)
    assert "SZW-2026-0001, SZW-2026-0002" in alone.row.reason
    (letter,) = (x for x in office.letters("acknowledgement") if x.message_ids == [2])
    answering = write(
        office, accountant, answers=Quoted(letter.message_id, letter.subject, instant("04-13T10:00:00"))
    )
    assert (answering.reference, answering.row.matched_by) == ("SZW-2026-0002", "thread")


def test_f060_a_reference_number_that_anybody_can_guess_links_nothing(office: Office) -> None:
    of_stranger = write(office, STRANGER, subject="SZW-2026-0001")
    assert (of_stranger.row.outcome, of_stranger.reference) == ("quarantined", None)
    of_another = write(office, SECOND.email, subject="SZW-2026-0001")
    assert (of_another.row.outcome, of_another.reference) == ("quarantined", None)
    assert write(office, FIRST.email, subject="SZW-2026-0001").reference == "SZW-2026-0001"


@pytest.mark.parametrize("change", [str.upper, lambda a: a.replace("@", "+nabor@")], ids=["case", "plus-tag"])
def test_f061_another_spelling_of_an_address_is_the_same_mailbox(
    office: Office, change: Callable[[str], str]
) -> None:
    assert write(office, change(FIRST.email)).reference == "SZW-2026-0001"
    assert addressees(office) == {FIRST.email, SECOND.email}


def test_f061_a_letter_goes_to_the_exact_address(office: Office) -> None:
    exact = THIRD.email.replace("@", "+szwajcaria@")
    send(office, THIRD, papers_of(THIRD), "04-13T10:30:00", sender=exact)
    office.run(LATER)
    assert exact in addressees(office)


def test_f061_letters_that_only_look_alike_are_another_mailbox(office: Office) -> None:
    assert write(office, FIRST.email.replace("o", "о", 1)).reference is None


def decide(office: Office, reference: str, *decision: str, at: str) -> None:
    names = ("--by", "Monika Zielińska", "--reason", "Ustalono telefonicznie.", "--now", at)
    answer = nabor(
        {"NABOR_CONFIG": str(office.config), **office.environment}, "decide", reference, *decision, *names
    )
    assert answer.status == 0, answer.err


def test_f063_only_a_person_changes_the_address_and_what_waits_goes_to_the_new_one(tmp_path: Path) -> None:
    opened = Office(tmp_path, environment={"NABOR_LETTERS__A_DAY": "1"})
    for minute, company in enumerate((FIRST, SECOND)):
        send(opened, company, papers_of(company), f"04-13T09:0{minute}:00")
    opened.run(NOW)
    waiting = [x for x in opened.letters() if x.reference == "SZW-2026-0002"]
    assert {x.state for x in waiting} == {"queued"}
    decide(opened, "SZW-2026-0002", "--set", "email=nowy.adres@firma.example", at="2026-04-13T15:00")
    release(opened.parts.database, "Monika Zielińska", "To właściwe pisma.", instant("04-13T15:01:00"))
    opened.close()
    raised = Office(tmp_path, environment={"NABOR_LETTERS__A_DAY": "99"})
    for at in ("2026-04-13T15:05:00+02:00", "2026-04-13T15:07:00+02:00"):
        raised.run(at)
    of_second = [x for x in raised.letters() if x.reference == "SZW-2026-0002"]
    old = [x for x in of_second if x.to_address == SECOND.email]
    new = [x for x in of_second if x.to_address == "nowy.adres@firma.example"]
    assert {x.state for x in old} == {"cancelled"}
    assert all("adres" in x.last_reply for x in old)
    assert {(x.kind, x.state) for x in new} == {("acknowledgement", "sent"), ("completeness", "sent")}
    answered = write_at(raised, "nowy.adres@firma.example")
    assert (answered.reference, answered.row.matched_by) == ("SZW-2026-0002", "sender")
    raised.close()


def write_at(office: Office, sender: str) -> LedgerEntry:
    draft = Draft(sender, "Dzień dobry", "Dziękujemy.", "Jan Lis", ())
    office.deliver(mail(instant("04-13T15:10:00"), draft), "2026-04-13T15:10:00+02:00")
    office.run("2026-04-13T15:12:00+02:00")
    return ledger(office)[-1]


def test_a_company_with_an_address_outside_ascii_applies_and_is_written_to(tmp_path: Path) -> None:
    office = Office(tmp_path)
    own, address = FIRST.email.encode(), f"zażółć@{FIRST.email.partition('@')[2]}"
    send(office, FIRST, papers_of(FIRST), change=lambda raw: raw.replace(own, address.encode()))
    assert office.run(NOW).problems == []
    (judged,) = office.judged()
    assert judged.facts.email == address
    (letter,) = office.letters("acknowledgement")
    assert (letter.to_address, letter.state) == (address, "sent")
    office.close()


def test_a_colleague_who_writes_from_a_shared_mailbox_is_the_applicant(tmp_path: Path) -> None:
    office = Office(tmp_path)
    domain = FIRST.email.partition("@")[2]
    head = f"Sender: Jan Lis <jan.lis@{domain}>\r\nList-Unsubscribe: <mailto:wypisz@{domain}>\r\n".encode()
    send(office, FIRST, papers_of(FIRST), change=lambda raw: head + raw)
    assert office.run(NOW).problems == []
    (judged,) = office.judged()
    assert judged.assessment.questions == ()
    assert [x.state for x in office.letters("acknowledgement")] == ["sent"]
    office.close()
