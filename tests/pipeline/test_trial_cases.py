"""The mails of the trial that once went wrong, cut to the papers that decide: what each must give."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from email import message_from_bytes
from email.policy import default
from pathlib import Path

import pytest
from sqlmodel import select

from domain.application import DocumentAssessment, DocumentState
from domain.mail import Outcome
from pipeline.judging import Judged
from samples.facts.companies import make_company
from store.tables import MessageRow
from tests.support.offices.desk import papers_of, submission
from tests.support.offices.office import ROOT, Office

CASES = ROOT / "tests/data/cases"
RESIGNATIONS = (
    "res_duplikat", "res_funkcja", "res_prawdziwa_odwolana", "res_spotkanie", "res_wycofanie_produktu",
)  # fmt: skip
"""Second mails of a company whose application is complete."""
FOLLOWING = (*RESIGNATIONS, "calendar_reply")
PASSES = ("09:30", "12:00", "14:30")


@dataclass(frozen=True)
class Outcomes:
    """What the office made of all of them."""

    office: Office
    by_sender: dict[str, Judged]

    def judged(self, case: str) -> Judged:
        """The application of the company that sent a case."""
        return self.by_sender[_sender(case)]

    def document(self, case: str, kind: str) -> DocumentAssessment:
        """One kind of document of it."""
        return self.judged(case).assessment.documents[kind]

    def letters(self, case: str) -> dict[str, str]:
        """The letters to the company by kind, as text."""
        reference = self.judged(case).assessment.reference
        return {
            row.kind: self.office.text_of(row)
            for row in self.office.letters()
            if row.key.startswith(f"{reference}/")
        }

    def points(self, case: str) -> dict[int, int | None]:
        """Its points by criterion."""
        return {one.number: one.points for one in self.judged(case).score.criteria}


@pytest.fixture(scope="module")
def outcomes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Outcomes]:
    """All cases in one mailbox, and the passes of their day."""
    office = Office(tmp_path_factory.mktemp("cases"))
    waiting = sorted(_mails(), key=lambda mail: mail[0])
    for clock in PASSES:
        now = f"2026-04-20T{clock}:00+02:00"
        while waiting and waiting[0][0] <= datetime.fromisoformat(now):
            at, raw = waiting.pop(0)
            office.deliver(raw, at.isoformat())
        office.run(now)
    assert not waiting
    yield Outcomes(office, {judged.assessment.email: judged for judged in office.judged()})
    office.close()


def _mails() -> Iterator[tuple[datetime, bytes]]:
    """Every mail with its arrival; before a second mail, the company's application."""
    for file in CASES.glob("*.eml"):
        raw = file.read_bytes()
        yield _sent_at(raw), raw
    for number, case in enumerate(FOLLOWING, start=80):
        company, at = make_company(number, size="small"), datetime.fromisoformat("2026-04-20T09:00:00+02:00")
        raw = submission(company, papers_of(company), at)
        yield at, raw.replace(company.email.encode(), _sender(case).encode())


def _sent_at(raw: bytes) -> datetime:
    found = message_from_bytes(raw, policy=default)["Date"].datetime
    assert isinstance(found, datetime)
    return found


def _sender(case: str) -> str:
    file = next(iter(sorted(CASES.glob(f"{case}*.eml"))))
    return str(message_from_bytes(Path(file).read_bytes(), policy=default)["From"].addresses[0].addr_spec)


@pytest.mark.parametrize(
    ("case", "kind"), [("zus_except", "zus_certificate"), ("tax_besides", "tax_certificate")]
)
def test_a_verdict_with_an_exception_is_a_persons(outcomes: Outcomes, case: str, kind: str) -> None:
    found = outcomes.judged(case).assessment
    assert outcomes.document(case, kind).state is DocumentState.UNSURE
    assert [question.code.kind for question in found.questions if kind in str(question.code)]
    assert kind not in {finding.document for finding in found.to_request}


@pytest.mark.parametrize(
    ("case", "criterion", "points"),
    [
        ("certs_4_one_line_4_copies", 3, 10),
        ("www_prep", 4, 0),
        ("www_prep", 5, 5),
        ("events_years_in_row", 5, 10),
        ("agr_two_in_one", 7, 10),
    ],
)
def test_what_a_form_lists_is_counted(outcomes: Outcomes, case: str, criterion: int, points: int) -> None:
    assert outcomes.points(case)[criterion] == points


def test_an_empty_last_page_wants_no_initials(outcomes: Outcomes) -> None:
    assert outcomes.document("contract_trailing_blank", "draft_contract").state is DocumentState.ACCEPTED


@pytest.mark.parametrize(
    "kind", ["de_minimis_form", "draft_contract", "application_form", "status_declaration"]
)
def test_pages_in_reverse_are_one_document(outcomes: Outcomes, kind: str) -> None:
    assert outcomes.document("reversed_text", kind).state is DocumentState.ACCEPTED


@pytest.mark.parametrize("case", ["zus_cid_590", "zus_data_uri"])
def test_a_page_in_the_mails_words_is_a_document(outcomes: Outcomes, case: str) -> None:
    assert outcomes.document(case, "zus_certificate").state is DocumentState.ACCEPTED


@pytest.mark.parametrize(
    ("case", "name"),
    [
        ("locked_pdf_zgloszenie", "Zgłoszenie - komplet formularzy.pdf"),
        ("truncated_zgloszenie_zip", "Zgłoszenie.zip"),
    ],
)
def test_beside_a_closed_file_nothing_is_missing(outcomes: Outcomes, case: str, name: str) -> None:
    asked = outcomes.judged(case).call.mandatory
    documents = outcomes.judged(case).assessment.documents
    assert DocumentState.MISSING not in {documents[kind].state for kind in asked if kind != "tax_certificate"}
    letter = outcomes.letters(case)["correction_request"]
    assert f"Plik „{name}”" in letter
    assert "Nie otrzymaliśmy" not in letter


def test_a_password_of_a_second_mail_opens_the_first(outcomes: Outcomes) -> None:
    assert outcomes.judged("7z_pw_second_mail").assessment.status.value == "complete"


@pytest.mark.parametrize("case", RESIGNATIONS)
def test_a_resignation_of_something_else_is_read_by_a_person(outcomes: Outcomes, case: str) -> None:
    assert outcomes.judged(case).assessment.status.value == "needs_decision"
    assert set(outcomes.letters(case)) == {"acknowledgement", "completeness"}


def test_a_calendars_reply_gets_nothing(outcomes: Outcomes) -> None:
    assert outcomes.judged("calendar_reply").assessment.status.value == "complete"
    assert set(outcomes.letters("calendar_reply")) == {"acknowledgement", "completeness"}
    with outcomes.office.parts.database.read() as session:
        (reply,) = [
            row for row in session.exec(select(MessageRow)) if row.subject.startswith("Zaakceptowano")
        ]
    assert reply.outcome == Outcome.IGNORED
