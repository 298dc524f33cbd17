"""What becomes of a message: whose it is, which call it means, where its files lie."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from domain.application import Status
from samples.facts.companies import Company, make_company
from samples.papers import Papers, enclosures, only, without
from samples.story.mails import Draft, Enclosure, Quoted, mail
from store.mail.mail_views import LedgerEntry, ledger_with_files
from tests.support.offices.desk import instant, papers_of
from tests.support.offices.office import Office

FIRST, SECOND = make_company(61, size="small"), make_company(62, size="small")
NOW = "2026-04-13T10:00:00+02:00"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    opened = Office(tmp_path)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def papers() -> dict[str, Papers]:
    return {company.email: without(papers_of(company), "innovation_evidence") for company in (FIRST, SECOND)}


def send(office: Office, company: Company, files: Papers, at: str = "04-13T09:00:00", **changes: Any) -> None:
    draft = Draft(company.email, "Zgłoszenie", "W załączeniu dokumenty.", company.delegate, enclosures(files))
    office.deliver(mail(instant(at), replace(draft, **changes)), f"2026-{at}+02:00")


def ledger(office: Office) -> list[LedgerEntry]:
    with office.parts.database.read() as session:
        return list(ledger_with_files(session))


def test_the_nip_in_the_documents_is_enough_from_an_unknown_address(
    office: Office, papers: dict[str, Papers]
) -> None:
    send(office, FIRST, without(papers[FIRST.email], "zus_certificate"))
    office.run(NOW)
    send(
        office,
        FIRST,
        only(papers[FIRST.email], "zus_certificate"),
        "04-13T11:00:00",
        sender="biuro@saldo.example",
    )
    office.run("2026-04-13T11:05:00+02:00")
    (judged,) = office.judged()
    assert judged.assessment.status is Status.COMPLETE
    assert judged.facts.email == FIRST.email, "letters still go to the address on file"
    late = judged.facts.submissions[1]
    assert (late.matched_by, late.is_known_sender) == ("nip", False)
    assert {x.to_address for x in office.letters() if x.reference} == {FIRST.email}


def test_one_sender_may_write_for_two_companies(office: Office, papers: dict[str, Papers]) -> None:
    for minute, company in ((0, FIRST), (5, SECOND)):
        send(office, company, papers[company.email], f"04-13T09:0{minute}:00", sender="biuro@saldo.example")
    office.run(NOW)
    assert [(j.facts.nip, j.assessment.status) for j in office.judged()] == [
        (FIRST.nip, Status.COMPLETE),
        (SECOND.nip, Status.COMPLETE),
    ]


def test_f057_a_reference_from_a_stranger_is_only_a_suggestion(
    office: Office, papers: dict[str, Papers]
) -> None:
    send(office, FIRST, papers[FIRST.email])
    office.run(NOW)
    send(
        office, SECOND, {"x": (Enclosure("uwagi.txt", b"tekst"),)}, "04-13T11:00:00",
        sender="obcy@obcy.example", subject="SZW-2026-0001", body="W sprawie zgłoszenia.",
    )  # fmt: skip
    office.run("2026-04-13T11:05:00+02:00")
    stranger = ledger(office)[1]
    assert (stranger.row.outcome, stranger.reference) == ("quarantined", None)
    assert "SZW-2026-0001" in stranger.row.reason
    assert [x for x in office.letters() if x.to_address == "obcy@obcy.example"] == []


def questions_of(office: Office, reference: str) -> list[str]:
    (judged,) = (j for j in office.judged() if j.facts.reference == reference)
    return [str(question.code) for question in judged.assessment.questions]


@pytest.mark.parametrize(
    ("subject", "body"),
    [
        ("Zmiana adresu do korespondencji", "Prosimy pisać na ten adres, stary jest nieaktywny."),
        ("rezygnacja", "Firma rezygnuje z udziału w wyjeździe studyjnym do Szwajcarii."),
        ("pytanie", "Czy dotarło nasze zgłoszenie?"),
    ],
)
def test_a_stranger_who_names_the_applicant_is_a_question_at_its_application(
    office: Office, papers: dict[str, Papers], subject: str, body: str
) -> None:
    send(office, FIRST, papers[FIRST.email])
    office.run(NOW)
    body = f"{body}\n{FIRST.name}, NIP {FIRST.nip}"
    send(office, FIRST, {}, "04-13T11:00:00", sender="obcy@obcy.example", subject=subject, body=body)
    office.run("2026-04-13T11:05:00+02:00")
    stranger = ledger(office)[1]
    assert (stranger.row.outcome, stranger.row.may_belong_to) == ("quarantined", ["SZW-2026-0001"])
    assert questions_of(office, "SZW-2026-0001") == [f"held/{stranger.row.id}"]
    assert [x for x in office.letters() if x.to_address == "obcy@obcy.example"] == []


def test_a_paper_that_names_nobody_from_another_mailbox_of_the_firm_opens_no_application(
    office: Office, papers: dict[str, Papers]
) -> None:
    send(office, FIRST, without(papers[FIRST.email], "draft_contract"))
    office.run(NOW)
    legal = f"prawny@{FIRST.email.partition('@')[2]}"
    send(office, FIRST, only(papers[FIRST.email], "draft_contract"), "04-13T11:00:00", sender=legal)
    office.run("2026-04-13T14:00:00+02:00")
    (judged,) = office.judged()
    second = ledger(office)[1].row
    assert (second.matched_by, second.needs_person) == ("firm", True)
    assert judged.facts.email == FIRST.email
    assert f"message/{second.id}" in questions_of(office, judged.facts.reference)
    assert [x for x in office.letters() if x.to_address == legal] == []


def test_a_mail_with_papers_of_two_applicants_is_a_question_at_both(
    office: Office, papers: dict[str, Papers]
) -> None:
    send(office, FIRST, without(papers[FIRST.email], "zus_certificate"))
    send(office, SECOND, without(papers[SECOND.email], "tax_certificate"), "04-13T09:01:00")
    office.run(NOW)
    both = {
        "zus_certificate": papers[FIRST.email]["zus_certificate"],
        "tax_certificate": papers[SECOND.email]["tax_certificate"],
    }
    send(office, FIRST, both, "04-13T09:30:00", sender="ksiegowa@saldo.example")
    office.run("2026-04-13T14:00:00+02:00")
    shared = ledger(office)[2].row
    assert (shared.outcome, shared.may_belong_to) == ("filed", ["SZW-2026-0002"])
    assert questions_of(office, "SZW-2026-0001") == [f"message/{shared.id}"]
    assert questions_of(office, "SZW-2026-0002") == [f"held/{shared.id}"]
    (asked,) = office.letters("correction_request")
    assert (asked.reference, asked.state) == ("SZW-2026-0002", "draft"), "nobody is asked for what came"


def test_a_scanner_opens_no_application_and_gets_no_letter(office: Office, papers: dict[str, Papers]) -> None:
    send(office, FIRST, papers[FIRST.email], sender="skaner@ksero.example")
    office.run(NOW)
    (entry,) = ledger(office)
    assert (entry.row.outcome, office.judged()) == ("quarantined", [])
    assert [x for x in office.letters() if x.to_address == "skaner@ksero.example"] == []


def test_a_scanner_may_bring_what_an_application_lacks(office: Office, papers: dict[str, Papers]) -> None:
    send(office, FIRST, without(papers[FIRST.email], "zus_certificate"))
    office.run(NOW)
    zus = only(papers[FIRST.email], "zus_certificate")
    send(office, FIRST, zus, "04-13T11:00:00", sender="skaner@ksero.example")
    office.run("2026-04-13T11:05:00+02:00")
    (judged,) = office.judged()
    assert judged.assessment.status is Status.COMPLETE
    assert {x.to_address for x in office.letters() if x.reference} == {FIRST.email}


def test_an_application_written_into_the_mail_waits_for_a_person(office: Office) -> None:
    body = (
        f"Zgłaszamy {FIRST.name} do wyjazdu studyjnego do Szwajcarii.\nNIP: {FIRST.nip}\nPKD 62.01.Z\n"
        "Małe przedsiębiorstwo. Delegat: Anna Lis. Oświadczam, że dane są prawdziwe."
    )
    send(office, FIRST, {}, body=body)
    office.run(NOW)
    (entry,) = ledger(office)
    assert (entry.row.outcome, "w treści wiadomości" in entry.row.reason) == ("quarantined", True)
    assert [x for x in office.letters() if x.to_address == FIRST.email] == []


def test_an_answer_in_the_thread_finds_its_application_without_any_number(
    office: Office, papers: dict[str, Papers]
) -> None:
    send(office, FIRST, papers[FIRST.email])
    office.run(NOW)
    (acknowledgement,) = office.letters("acknowledgement")
    quoted = Quoted(acknowledgement.message_id, acknowledgement.subject, instant("04-13T10:00:00"))
    send(
        office, FIRST, {}, "04-13T12:00:00",
        subject="Odp: dziękujemy", body="Dziękujemy za informację.", answers=quoted,
    )  # fmt: skip
    office.run("2026-04-13T12:05:00+02:00")
    answer = ledger(office)[1].row
    assert (answer.outcome, answer.matched_by, answer.purpose) == ("filed", "thread", "courtesy")


def test_f062_a_resubmission_adds_versions_and_overwrites_nothing(
    office: Office, papers: dict[str, Papers]
) -> None:
    send(office, FIRST, papers[FIRST.email])
    send(office, FIRST, papers[FIRST.email], "04-13T09:30:00", subject="Zgłoszenie jeszcze raz")
    office.run(NOW)
    (judged,) = office.judged()
    assert judged.assessment.documents["zus_certificate"].versions == 2
    paths = [file.path for s in judged.facts.submissions for file in s.files]
    assert len(paths) == 12
    assert all((office.parts.settings.data_dir / path).is_file() for path in paths)


def test_f032_the_same_name_with_other_bytes_is_another_file(
    office: Office, papers: dict[str, Papers]
) -> None:
    send(office, FIRST, papers[FIRST.email])
    other = {"x": (Enclosure("zaswiadczenie_ZUS.pdf", papers_of(SECOND)["zus_certificate"][0].content),)}
    send(office, FIRST, other, "04-13T09:30:00")
    office.run(NOW)
    paths = [
        a.path for entry in ledger(office) for a, _ in entry.files if a.filename == "zaswiadczenie_ZUS.pdf"
    ]
    assert len(paths) == len(set(paths)) == 2


def test_f027_names_of_strangers_never_lead_out_of_the_folder(
    office: Office, papers: dict[str, Papers]
) -> None:
    evil = make_company(63, name="../../etc/Firma <b>CON</b>", size="small")
    files = papers_of(evil) | {"x": (Enclosure("../../../passwd", b"nic"),)}
    send(office, evil, files)
    office.run(NOW)
    data_dir = office.parts.settings.data_dir.resolve()
    folder = data_dir / "applications/szwajcaria-2026"
    (application,) = folder.iterdir()
    assert application.name.startswith("SZW-2026-0001 ")
    placed = [data_dir / a.path for entry in ledger(office) for a, _ in entry.files if a.path]
    assert len(placed) >= 7
    assert all(path.resolve().parent == application for path in placed)


def test_files_of_mail_that_is_no_application_are_laid_nowhere(office: Office) -> None:
    from samples.story import unrelated

    office.deliver(unrelated.invoice(instant("04-13T08:00:00")), "2026-04-13T08:00:00+02:00")
    office.run(NOW)
    (entry,) = ledger(office)
    assert entry.row.outcome == "ignored"
    assert [(a.path, a.reading_id) for a, _ in entry.files] == [(None, None)]
    assert not (office.parts.settings.data_dir / "applications").exists()
    assert [x.kind for x in office.letters()] == ["digest"]


def test_f012_our_own_letter_coming_back_is_no_application(office: Office, papers: dict[str, Papers]) -> None:
    send(office, FIRST, papers[FIRST.email])
    office.run(NOW)
    (acknowledgement,) = office.letters("acknowledgement")
    office.deliver(acknowledgement.raw, "2026-04-13T10:01:00+02:00")
    office.run("2026-04-13T10:05:00+02:00")
    own = next(e.row for e in ledger(office) if e.row.message_id == acknowledgement.message_id)
    assert (own.outcome, own.purpose) == ("ignored", "own")
    assert len(office.letters("acknowledgement")) == 1
