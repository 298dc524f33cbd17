"""A whole call over a real Dovecot and a real SMTP server."""

from collections.abc import Iterator
from datetime import date, datetime
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest

from domain.call import Call
from pipeline.judging import rank_call
from samples.facts.companies import Company, make_company
from samples.papers import Papers, enclosures, full_papers, without
from samples.pdf import files as pdf
from samples.story import unrelated
from samples.story.mails import Draft, Enclosure, Quoted, mail
from samples.text.form_layout import Filling
from tests.support.offices.office import Office
from tests.support.servers.dovecot import PASSWORD, USERNAME, Dovecot
from tests.support.servers.smtp import SmtpServer

CALL = "szwajcaria-2026"


def at(text: str) -> datetime:
    return datetime.fromisoformat(f"2026-{text}+02:00")


def submission(company: Company, papers: Papers, when: datetime, answers: Quoted | None = None) -> bytes:
    draft = Draft(
        company.email,
        "Zgłoszenie na wyjazd studyjny do Szwajcarii",
        "W załączeniu dokumenty.",
        company.delegate,
        enclosures(papers),
        answers=answers,
    )
    return mail(when, draft)


@pytest.fixture
def server() -> Iterator[Dovecot]:
    with Dovecot() as running:
        yield running


@pytest.fixture
def smtp() -> Iterator[SmtpServer]:
    with SmtpServer() as running:
        yield running


@pytest.fixture
def office(tmp_path: Path, server: Dovecot, smtp: SmtpServer) -> Iterator[Office]:
    opened = Office(
        tmp_path,
        environment={
            "NABOR_MAILBOX": "imap",
            "NABOR_IMAP__HOST": "127.0.0.1",
            "NABOR_IMAP__PORT": str(server.port),
            "NABOR_IMAP__TLS": "none",
            "NABOR_IMAP__USERNAME": USERNAME,
            "NABOR_IMAP__PASSWORD": PASSWORD,
            "NABOR_DELIVERY": "smtp",
            "NABOR_SMTP__HOST": "127.0.0.1",
            "NABOR_SMTP__PORT": str(smtp.port),
            "NABOR_SMTP__TLS": "none",
        },
    )
    yield opened
    opened.close()


@pytest.fixture
def call(office: Office) -> Call:
    return office.parts.calls[CALL]


def accepted_to(smtp: SmtpServer, address: str) -> list[str]:
    """The subjects of the letters that the server took for an address."""
    return [
        str(message_from_bytes(letter.raw, policy=default)["Subject"])
        for letter in smtp.accepted
        if address in letter.to
    ]


def test_a_whole_call(office: Office, server: Dovecot, smtp: SmtpServer, call: Call) -> None:
    complete, lacking, silent = (make_company(number, size="small") for number in (41, 42, 43))
    issued = date(2026, 4, 8)

    # The call is open: one complete application, one without ZUS's certificate, one unsigned; other mail.
    server.deliver(
        submission(complete, full_papers(complete, call, issued), at("04-13T09:00:00")), at("04-13T09:00:00")
    )
    papers = full_papers(lacking, call, issued)
    server.deliver(
        submission(lacking, without(papers, "zus_certificate"), at("04-13T09:10:00")), at("04-13T09:10:00")
    )
    unsigned = full_papers(silent, call, issued)
    unsigned["application_form"] = (
        Enclosure("formularz.pdf", pdf.application_form(silent, call, Filling(signed="none", signed_on=""))),
    )
    server.deliver(submission(silent, unsigned, at("04-13T09:20:00")), at("04-13T09:20:00"))
    server.deliver(unrelated.newsletter(at("04-13T09:30:00")), at("04-13T09:30:00"))
    server.deliver(unrelated.question(at("04-13T09:40:00")), at("04-13T09:40:00"))
    report = office.run("2026-04-13T09:45:00+02:00")
    assert report.problems == []
    assert (report.fetched, report.processed) == (5, 5)
    by_name = {j.assessment.name: j for j in office.judged()}
    assert by_name[complete.name].assessment.status == "complete"
    assert by_name[complete.name].assessment.completed_at == at("04-13T09:00:00")
    assert {f.code for f in by_name[lacking.name].assessment.findings if f.blocks} == {"missing"}
    assert {f.code for f in by_name[silent.name].assessment.findings if f.blocks} == {"unsigned"}
    assert len(by_name) == 3, "the newsletter and the question are no applications"

    # Acknowledgements leave at once; the requests wait for the quiet time.
    assert len(accepted_to(smtp, lacking.email)) == 1
    assert office.letters("correction_request") == []
    office.run("2026-04-13T11:21:00+02:00")
    requests = office.letters("correction_request")
    assert {(r.to_address, r.state, r.due_on) for r in requests} == {
        (lacking.email, "sent", date(2026, 4, 20)),
        (silent.email, "sent", date(2026, 4, 20)),
    }

    # A second pass over the same mailbox does nothing.
    again = office.run("2026-04-13T11:25:00+02:00")
    assert (again.fetched, again.processed, again.planned, again.sent) == (0, 0, 0, 0)

    # One answers in our thread, from a phone; the other stays silent and is reminded twice.
    request = next(r for r in requests if r.to_address == lacking.email)
    answer = Quoted(request.message_id, request.subject, at("04-13T11:21:00"))
    zus = {"zus_certificate": papers["zus_certificate"]}
    server.deliver(submission(lacking, zus, at("04-15T22:15:00"), answer), at("04-15T22:15:00"))
    office.run("2026-04-16T08:00:00+02:00")
    office.run("2026-04-20T07:45:00+02:00")
    assert [r.state for r in office.letters("reminder")] == ["sent", "sent"]
    assert {r.to_address for r in office.letters("reminder")} == {silent.email}
    answered = {j.assessment.name: j for j in office.judged()}[lacking.name].assessment
    assert (answered.status, answered.completed_at) == ("complete", at("04-15T22:15:00"))

    # The term is over, the call closes, the commission meets.
    office.run("2026-05-12T08:00:00+02:00")
    judged = office.judged()
    statuses = {j.assessment.name: j.assessment.status.value for j in judged}
    assert statuses == {
        complete.name: "complete",
        lacking.name: "complete",
        silent.name: "correction_overdue",
    }
    ranking = rank_call(judged, call, office.parts.clock())
    ranked = [row.name for row in (*ranking.qualified, *ranking.reserve)]
    assert sorted(ranked) == sorted([complete.name, lacking.name])
    assert [row.name for row in ranking.not_ranked] == [silent.name]

    # Results wait for a person; nothing of them left.
    drafts = [x for x in office.letters() if x.kind.startswith("result_")]
    assert {x.state for x in drafts} <= {"draft"}

    # Every letter that the server took was taken once, and every row that says sent was taken.
    taken = [str(message_from_bytes(letter.raw, policy=default)["Message-ID"]) for letter in smtp.accepted]
    assert len(taken) == len(set(taken))
    assert set(taken) == {x.message_id for x in office.letters() if x.state == "sent"}


def test_f008_the_mailbox_stays_as_it_was(office: Office, server: Dovecot, call: Call) -> None:
    company = make_company(44)
    server.deliver(
        submission(company, full_papers(company, call, date(2026, 4, 8)), at("04-13T09:00:00")),
        at("04-13T09:00:00"),
    )
    office.run("2026-04-13T09:45:00+02:00")
    before = {path.name for path in server.maildir.rglob("*.test*")}
    office.run("2026-04-13T12:45:00+02:00")
    assert {path.name for path in server.maildir.rglob("*.test*")} == before
    assert not any(name.partition(":2,")[2] for name in before), "no flag was set"


def test_an_unreachable_mailbox_is_one_sentence_and_nothing_is_asked_for_meanwhile(
    office: Office, server: Dovecot, smtp: SmtpServer, call: Call
) -> None:
    company = make_company(45)
    papers = without(full_papers(company, call, date(2026, 4, 8)), "draft_contract")
    server.deliver(submission(company, papers, at("04-13T09:00:00")), at("04-13T09:00:00"))
    office.run("2026-04-13T09:05:00+02:00")
    server.stop()
    report = office.run("2026-04-13T12:00:00+02:00")
    assert len(report.problems) == 1
    assert "127.0.0.1" in report.problems[0]
    assert PASSWORD not in report.problems[0]
    # What the company was about to be asked for may lie in the mailbox unread: it does.
    assert office.letters("correction_request") == []
    contract = {"draft_contract": full_papers(company, call, date(2026, 4, 8))["draft_contract"]}
    server.start()
    server.deliver(submission(company, contract, at("04-13T11:30:00")), at("04-13T11:30:00"))
    assert office.run("2026-04-13T13:40:00+02:00").fetched == 1
    assert office.letters("correction_request") == []
    assert [j.assessment.status for j in office.judged()] == ["complete"]
