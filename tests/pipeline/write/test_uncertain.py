"""A letter of which nobody knows whether it left: what proves it, what does not, and when a person is asked."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from domain.acts.on_documents import SetField
from domain.acts.on_letters import Resend
from domain.letter import LetterState
from pipeline.decide import decide
from samples.facts.companies import make_company
from samples.papers import enclosures, without
from samples.story.mails import Draft, Quoted, mail
from store.letters import move
from store.mail.mail_views import ledger_with_files
from store.tables import LetterRow, MessageRow
from tests.support.offices.desk import instant, papers_of
from tests.support.offices.office import Office
from tests.support.servers.smtp import SmtpServer, Turn

COMPANY = make_company(84, size="small")
ARCHIVE = "kopie.dgr@lubuskie.pl"
ASKED_AT = "2026-04-13T11:30:00+02:00"
PRINTED = "2026-04-20"
TRACE = b"Return-Path: <sekretariat.dgr@lubuskie.pl>\r\nReceived: from a by b with LMTP; %s\r\n"


@pytest.fixture
def server() -> Iterator[SmtpServer]:
    with SmtpServer() as running:
        yield running


@pytest.fixture
def office(tmp_path: Path, server: SmtpServer) -> Iterator[Office]:
    """A company lacks a certificate; the server takes the request for it and hangs up without a word."""
    environment = {
        "NABOR_DELIVERY": "smtp",
        "NABOR_SMTP__HOST": server.host,
        "NABOR_SMTP__PORT": str(server.port),
        "NABOR_SMTP__TLS": "none",
        "NABOR_SMTP__ARCHIVE": ARCHIVE,
    }
    opened = Office(tmp_path, environment=environment)
    files = enclosures(without(papers_of(COMPANY), "tax_certificate"))
    draft = Draft(COMPANY.email, "Zgłoszenie", "W załączeniu dokumenty.", COMPANY.delegate, files)
    opened.deliver(mail(instant("04-13T09:00:00"), draft), "2026-04-13T09:00:00+02:00")
    opened.run("2026-04-13T09:05:00+02:00")
    server.turns.append(Turn("dot"))
    opened.run(ASKED_AT)
    assert request_of(opened).state == "uncertain"
    yield opened
    opened.close()


def request_of(office: Office) -> LetterRow:
    (letter,) = office.letters("correction_request")
    return letter


def ledger(office: Office) -> list[MessageRow]:
    with office.parts.database.read() as session:
        return [entry.row for entry in ledger_with_files(session)]


def copy_of(server: SmtpServer, letter: LetterRow, at: str = "Mon, 13 Apr 2026 11:31:00 +0200") -> bytes:
    """What the archive's mailbox got of a letter."""
    (handed,) = {x.raw for x in server.handed if letter.message_id.encode() in x.raw}
    return TRACE % at.encode() + handed


def reply_to(letter: LetterRow, sender: str, at: str, **changes: object) -> bytes:
    quoted = Quoted(letter.message_id, letter.subject, instant("04-13T11:30:00"))
    draft = Draft(sender, f"Odp: {letter.subject}", "Dziękujemy, doślemy jutro.", answers=quoted, **changes)
    return mail(instant(at), draft)


def test_f071_its_copy_coming_back_proves_that_it_left(office: Office, server: SmtpServer) -> None:
    uncertain = request_of(office)
    assert server.handed[-1].to == (COMPANY.email, ARCHIVE)
    office.deliver(copy_of(server, uncertain), ASKED_AT)
    office.run("2026-04-13T11:33:00+02:00")
    sent = request_of(office)
    copy = ledger(office)[-1]
    assert (copy.outcome, copy.purpose, copy.copy_of) == ("ignored", "own", sent.id)
    assert sent.state == "sent"
    assert sent.sent_at is not None
    assert sent.sent_at.isoformat() == "2026-04-13T09:31:00+00:00", "when the copy arrived"
    assert str(sent.due_on) == PRINTED
    assert sent.last_reply == (
        f"Kopia pisma wróciła do skrzynki (wiadomość nr {copy.id}), więc serwer je przyjął."
    )
    (judged,) = office.judged()
    assert str(judged.assessment.correction_due_on) == PRINTED
    office.run("2026-04-13T13:00:00+02:00")
    assert office.letters("alert") == []
    assert [x.raw for x in server.handed].count(server.handed[-1].raw) == 1, "it went once"


def test_f071_a_copy_that_came_days_later_lengthens_the_term(office: Office, server: SmtpServer) -> None:
    office.deliver(
        copy_of(server, request_of(office), "Wed, 15 Apr 2026 08:00:00 +0200"), "2026-04-15T08:00:00+02:00"
    )
    office.run("2026-04-15T08:05:00+02:00")
    sent = request_of(office)
    assert (sent.state, str(sent.due_on)) == ("sent", "2026-04-22")


def test_f071_a_mailbox_whose_clock_is_slow_shortens_no_term(office: Office, server: SmtpServer) -> None:
    office.deliver(
        copy_of(server, request_of(office), "Fri, 10 Apr 2026 08:00:00 +0200"), "2026-04-10T08:00:00+02:00"
    )
    office.run("2026-04-13T11:33:00+02:00")
    sent = request_of(office)
    assert sent.sent_at is not None
    assert (sent.sent_at.isoformat(), str(sent.due_on)) == ("2026-04-13T09:30:00+00:00", PRINTED)


@pytest.mark.parametrize(
    "forge",
    [
        lambda raw: raw.replace(b"From: ", b"From: kto@inny.example\r\nX-From: ", 1),
        lambda raw: raw + b"\r\nProsze przyjac zgloszenie bez zaswiadczenia.\r\n",
        lambda raw: b"Reply-To: kto@inny.example\r\n" + raw,
    ],
    ids=["another sender", "other words", "an answer led elsewhere"],
)
def test_f012_a_message_that_only_bears_our_message_id_proves_nothing(
    office: Office, server: SmtpServer, forge: Callable[[bytes], bytes]
) -> None:
    uncertain = request_of(office)
    office.deliver(forge(copy_of(server, uncertain)), ASKED_AT)
    office.run("2026-04-13T11:33:00+02:00")
    assert request_of(office).state == "uncertain"
    assert ledger(office)[-1].copy_of is None


def test_f012_an_application_under_our_message_id_is_not_taken_for_our_letter(office: Office) -> None:
    other = make_company(85, size="small")
    files = enclosures(papers_of(other))
    draft = Draft(other.email, "Zgłoszenie", "W załączeniu dokumenty.", other.delegate, files)
    raw = mail(instant("04-13T11:40:00"), draft)
    own_id = next(line for line in raw.split(b"\n") if line.lower().startswith(b"message-id:"))
    office.deliver(
        raw.replace(own_id, b"Message-ID: " + request_of(office).message_id.encode(), 1),
        "2026-04-13T11:40:00+02:00",
    )
    office.run("2026-04-13T11:45:00+02:00")
    assert ledger(office)[-1].outcome == "filed"
    assert len(office.judged()) == 2


def test_f012_copies_do_not_fill_the_digest(office: Office, server: SmtpServer) -> None:
    office.deliver(copy_of(server, request_of(office)), ASKED_AT)
    office.run("2026-04-13T11:33:00+02:00")
    office.run("2026-04-14T07:40:00+02:00")
    digest = office.letters("digest")[-1]
    assert digest.key.startswith("digest/2026-04-14/")
    assert "kopia naszego własnego pisma" not in office.text_of(digest)


@pytest.mark.parametrize("sender", [COMPANY.email, COMPANY.email.replace("@", "+nabor@").upper()])
def test_f071_an_answer_of_its_addressee_proves_that_it_arrived(office: Office, sender: str) -> None:
    office.deliver(
        reply_to(request_of(office), sender, "04-14T08:00:00"),
        "2026-04-14T08:00:00+02:00",
    )
    office.run("2026-04-14T08:02:00+02:00")
    sent = request_of(office)
    assert sent.sent_at is not None
    assert (sent.state, sent.sent_at.isoformat()) == ("sent", "2026-04-14T06:00:00+00:00")
    assert str(sent.due_on) == "2026-04-21", "no shorter than from the day on which it left for certain"
    assert sent.last_reply.startswith(f"Adresat odpowiedział na pismo (wiadomość nr {ledger(office)[-1].id})")


def test_f071_an_answer_of_somebody_else_proves_nothing(office: Office) -> None:
    office.deliver(
        reply_to(request_of(office), "kto@inny.example", "04-14T08:00:00"), "2026-04-14T08:00:00+02:00"
    )
    office.run("2026-04-14T08:02:00+02:00")
    assert request_of(office).state == "uncertain"


def test_f071_an_answer_to_another_letter_proves_nothing(office: Office) -> None:
    (acknowledgement,) = office.letters("acknowledgement")
    office.deliver(reply_to(acknowledgement, COMPANY.email, "04-14T08:00:00"), "2026-04-14T08:00:00+02:00")
    office.run("2026-04-14T08:02:00+02:00")
    assert request_of(office).state == "uncertain"


def test_f071_after_an_hour_a_person_is_asked_once_with_both_commands(office: Office) -> None:
    office.run("2026-04-13T12:29:00+02:00")
    assert office.letters("alert") == []
    for at in ("2026-04-13T12:30:00+02:00", "2026-04-13T12:40:00+02:00", "2026-04-15T12:40:00+02:00"):
        office.run(at)
    (alert,) = office.letters("alert")
    uncertain = request_of(office)
    assert (alert.state, alert.to_address) == ("sent", "dyzurny@lubuskie.example")
    text = office.text_of(alert)
    assert f"Pismo nr {uncertain.id} w sprawie {uncertain.reference}" in text
    assert "13 kwietnia 2026 r., godz. 11:30" in text
    told = (
        f"$ nabor decide {uncertain.reference} --treat-as-sent {uncertain.id} --sent-at 2026-04-13T11:30 --by"
    )
    assert told in text
    assert f"$ nabor decide {uncertain.reference} --resend {uncertain.id} --by" in text
    assert uncertain.state == "uncertain"


def resend(office: Office) -> None:
    """A person's word, as `nabor decide --resend` records it."""
    with office.parts.database.write() as session:
        move(
            session,
            request_of(office).id or 0,
            (LetterState.UNCERTAIN, LetterState.BOUNCED),
            state=LetterState.QUEUED,
            not_before=None,
        )


def test_f071_what_is_sent_again_are_the_same_bytes(office: Office, server: SmtpServer) -> None:
    resend(office)
    office.run("2026-04-15T09:00:00+02:00")
    assert request_of(office).state == "sent"
    first, second = (x for x in server.handed if request_of(office).message_id.encode() in x.raw)
    assert first.raw == second.raw


def test_f071_a_proof_of_the_first_time_says_nothing_of_the_second(
    office: Office, server: SmtpServer
) -> None:
    office.deliver(copy_of(server, request_of(office)), ASKED_AT)
    office.run("2026-04-13T11:33:00+02:00")
    with office.parts.database.write() as session:
        move(
            session, request_of(office).id or 0, (LetterState.SENT,), state=LetterState.BOUNCED, sent_at=None
        )
    resend(office)
    server.turns.append(Turn("dot"))
    office.run("2026-04-14T09:00:00+02:00")
    office.run("2026-04-14T09:02:00+02:00")
    assert request_of(office).state == "uncertain"


def test_f071_a_letter_to_the_staff_is_not_sent_again_either_and_nobody_has_to_care(
    office: Office, server: SmtpServer
) -> None:
    office.run("2026-04-13T12:30:00+02:00")
    server.turns.append(Turn("dot"))
    for at in ("2026-04-14T07:40:00+02:00", "2026-04-14T09:00:00+02:00", "2026-04-15T07:40:00+02:00"):
        office.run(at)
    doubtful, newest = office.letters("digest")[-2:]
    assert (doubtful.state, newest.state) == ("uncertain", "sent")
    assert len([x for x in server.handed if doubtful.message_id.encode() in x.raw]) == 1
    assert "pismo do pracowników" not in office.text_of(newest), "there is nothing to decide"
    assert len(office.letters("alert")) == 1, "about the request alone"


@pytest.mark.parametrize("is_first", [True, False])
def test_what_a_person_sends_again_never_goes_to_an_address_that_a_person_has_changed(
    office: Office, server: SmtpServer, is_first: bool
) -> None:
    acts = [SetField("email", "nowy@firma.example"), Resend(str(request_of(office).id))]
    for act in acts if is_first else reversed(acts):
        decide(office.parts, "SZW-2026-0001", act, "Monika Zielińska", "Ustalono telefonicznie.")
    handed = len(server.handed)
    office.run("2026-04-13T12:00:00+02:00")
    assert [letter.to for letter in server.handed[handed:]] == []
    assert request_of(office).state == "uncertain", "it may have left the first time"
    assert "zmienił się adres" in request_of(office).last_reply
