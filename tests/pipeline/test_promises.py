"""What the program must never do, each tried on a case that once went wrong."""

import io
import zipfile
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from domain.acts.on_applications import Close, Extend
from domain.acts.on_documents import SetField
from domain.acts.on_letters import Approve
from domain.application import Status
from ingest.readers.formats import detect_format
from pipeline.decide import decide
from samples.facts.companies import Company, make_company
from samples.files import out_of_focus
from samples.papers import Papers, enclosures, only, without
from samples.story.mails import Draft, Enclosure, mail
from tests.support.offices.desk import instant, papers_of
from tests.support.offices.office import Office

COMPANY = make_company(71, size="small")
STRANGER = "ktos@prywatny.example"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    opened = Office(tmp_path)
    yield opened
    opened.close()


@pytest.fixture(scope="module")
def papers() -> Papers:
    return without(papers_of(COMPANY), "innovation_evidence")


def send(office: Office, at: str, files: tuple[Enclosure, ...], headers: bytes = b"", **changes: Any) -> None:
    company: Company = COMPANY
    draft = Draft(
        company.email, "Zgłoszenie – Szwajcaria", "W załączeniu dokumenty.", company.delegate, files
    )
    office.deliver(headers + mail(instant(at), replace(draft, **changes)), f"2026-{at}+02:00")


def scan_of(papers: Papers, kind: str) -> Enclosure:
    """A photograph that no machine can read."""
    return Enclosure("dokument.jpg", out_of_focus(papers[kind][0].content))


def test_a_scan_from_a_stranger_with_our_number_holds_what_would_be_asked(
    office: Office, papers: Papers
) -> None:
    send(office, "04-13T09:00:00", enclosures(without(papers, "zus_certificate")))
    office.run("2026-04-13T09:05:00+02:00")
    stranger = {"sender": STRANGER, "subject": "SZW-2026-0001 brakujący dokument"}
    send(office, "04-13T10:00:00", (scan_of(papers, "zus_certificate"),), **stranger)
    office.run("2026-04-13T12:30:00+02:00")
    (judged,) = office.judged()
    assert [str(q.code) for q in judged.assessment.questions] == ["held/2"]
    assert "--message 2" in judged.assessment.questions[0].hint("SZW-2026-0001")
    assert [x.state for x in office.letters("correction_request")] == ["draft"]
    assert {x.to_address for x in office.letters("acknowledgement")} == {COMPANY.email}


def test_f078_documents_that_a_machine_sent_are_kept_and_never_answered(
    office: Office, papers: Papers
) -> None:
    send(office, "04-13T09:00:00", enclosures(without(papers, "zus_certificate")))
    office.run("2026-04-13T09:05:00+02:00")
    send(
        office,
        "04-13T09:30:00",
        (scan_of(papers, "zus_certificate"),),
        headers=b"Auto-Submitted: auto-replied\r\n",
        subject="Nieobecność: w załączeniu ZUS",
    )
    office.run("2026-04-13T12:30:00+02:00")
    (judged,) = office.judged()
    assert len(judged.facts.submissions) == 2
    assert judged.assessment.documents["zus_certificate"].state == "unsure"
    assert len(office.letters("acknowledgement")) == 1
    assert office.letters("correction_request") == []


def test_f054_a_scan_sent_to_a_complete_application_is_looked_at(office: Office, papers: Papers) -> None:
    send(office, "04-13T09:00:00", enclosures(papers))
    office.run("2026-04-13T09:05:00+02:00")
    assert [j.assessment.status for j in office.judged()] == [Status.COMPLETE]
    send(office, "04-14T09:00:00", (scan_of(papers, "draft_contract"),))
    office.run("2026-04-14T09:05:00+02:00")
    (judged,) = office.judged()
    assert judged.assessment.status == Status.NEEDS_DECISION
    assert [q.code.kind for q in judged.assessment.questions] == ["unread_file"]


def test_a_supplement_to_one_call_opens_nothing_in_the_next(office: Office, papers: Papers) -> None:
    send(office, "05-07T09:00:00", enclosures(without(papers, "zus_certificate")))
    office.run("2026-05-07T12:00:00+02:00")
    # The next call is open; the certificate still belongs to the first.
    send(
        office, "06-09T09:00:00", enclosures(only(papers, "zus_certificate")), sender=STRANGER, subject="ZUS"
    )
    office.run("2026-06-09T12:30:00+02:00")
    assert [j.facts.reference for j in office.judged()] == ["SZW-2026-0001"]
    assert {x.reference for x in office.letters()} <= {"SZW-2026-0001", None}


def test_letters_follow_the_address_that_a_person_decided_on(office: Office, papers: Papers) -> None:
    from store.acts.decisions import record_decision
    from store.applications import find_application

    send(office, "04-13T09:00:00", enclosures(without(papers, "zus_certificate")))
    office.run("2026-04-13T09:05:00+02:00")
    with office.parts.database.write() as session:
        row = find_application(session, "SZW-2026-0001")
        assert row is not None
        record_decision(
            session, row, SetField("email", "nowy@firma.example"),
            by="Anna Kowalska", reason="Firma podała nowy adres na piśmie.", now=office.parts.clock(),
        )  # fmt: skip
    office.run("2026-04-13T12:30:00+02:00")
    assert [x.to_address for x in office.letters("correction_request")] == ["nowy@firma.example"]


def test_an_archive_that_stores_a_pdf_is_an_archive(papers: Papers) -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_STORED) as archive:
        for kind in ("zus_certificate", "tax_certificate"):
            archive.writestr(f"{kind}.pdf", papers[kind][0].content)
    assert detect_format(packed.getvalue(), "dokumenty.zip") == "zip"
    assert detect_format(b"\n" * 20 + papers["zus_certificate"][0].content, "zus.pdf") == "pdf"


def test_one_mail_with_the_forms_of_two_companies_is_a_question(office: Office, papers: Papers) -> None:
    other = without(papers_of(make_company(72, size="small")), "innovation_evidence")
    send(office, "04-13T09:00:00", (*enclosures(papers), *enclosures(other)))
    office.run("2026-04-13T09:05:00+02:00")
    (judged,) = office.judged()
    asked = {str(q.code): q.text for q in judged.assessment.questions}
    assert "formularze kilku przedsiębiorców" in asked["message/1"]


def test_while_the_mailbox_is_unread_no_letter_lists_what_is_missing_or_ends_a_case_for_it(
    office: Office, papers: Papers
) -> None:
    send(office, "04-13T09:00:00", enclosures(without(papers, "zus_certificate")))
    office.run("2026-04-13T09:05:00+02:00")
    office.run("2026-04-13T11:30:00+02:00")
    why = ("Monika Zielińska", "Ustalono telefonicznie.")
    decide(office.parts, "SZW-2026-0001", Extend(date(2026, 4, 24)), *why)
    away = office.maildir.with_name("away")
    office.maildir.rename(away)
    office.run("2026-04-14T10:00:00+02:00")
    assert office.letters("extension") == []
    away.rename(office.maildir)
    office.run("2026-04-14T10:05:00+02:00")
    assert [one.state for one in office.letters("extension")] == ["sent"]
    office.run("2026-04-27T10:00:00+02:00")
    decide(office.parts, "SZW-2026-0001", Close(), *why)
    office.run("2026-04-27T10:05:00+02:00")
    (closing,) = office.letters("closing")
    decide(office.parts, "SZW-2026-0001", Approve(str(closing.id)), *why)
    office.maildir.rename(away)
    office.run("2026-04-27T10:10:00+02:00")
    assert [one.state for one in office.letters("closing")] == ["queued"]
    away.rename(office.maildir)
    office.run("2026-04-27T10:15:00+02:00")
    assert [one.state for one in office.letters("closing")] == ["sent"]


def test_f090_a_full_disk_while_filing_blames_no_message(
    office: Office, papers: Papers, monkeypatch: pytest.MonkeyPatch
) -> None:
    from ingest.archive.files import FileArchive

    send(office, "04-13T09:00:00", enclosures(papers))

    def full(*_arguments: object) -> str:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as broken:
        broken.setattr(FileArchive, "place", full)
        for minute in range(5):
            report = office.run(f"2026-04-13T09:1{minute}:00+02:00")
            assert len(report.problems) == 1
    assert office.run("2026-04-13T09:30:00+02:00").processed == 1
    assert [j.assessment.status for j in office.judged()] == [Status.COMPLETE]
