"""Signatures and age limits hold for whatever kind of document the call sets them for."""

from datetime import date
from typing import Any

import pytest

from checks.recognise.classify import recognise
from domain.application import Status
from domain.call import Call
from domain.document import Document, FileContent, Page, ReadStatus, Signing
from domain.rules.papers.age_limit import AgeLimit
from domain.rules.papers.document_rule import DocumentRule
from domain.words.polish import WARSAW
from tests.support.facts.dossiers import (
    SWITZERLAND,
    answers,
    asked,
    assess,
    codes,
    complete,
    facts,
    questions,
)

OWN = "parents_consent"
FAMILIES = ("certificate", "evidence", "plain")
EVERY_FAMILY = pytest.mark.parametrize("reads_as", FAMILIES)


def asking(reads_as: str, mandatory: bool = True, **rule: Any) -> Call:
    own = DocumentRule(
        name="Zgoda rodzica",
        mandatory=mandatory,
        reads_as=reads_as,  # type: ignore[arg-type]
        remedy="Prosimy przesłać zgodę.",
        source="§ 9",
        **rule,
    )
    return SWITZERLAND.model_copy(update={"documents": {**SWITZERLAND.documents, OWN: own}})


def paper(state: str = "unknown", **fields: Any) -> Document:
    told = answers(verdict="no_arrears", nip="9290000006", **fields)
    return Document(OWN, 0.97, fields=told, signing=Signing(state))  # type: ignore[arg-type]


class TestSignatures:
    @EVERY_FAMILY
    def test_an_unsigned_paper_is_asked_for(self, reads_as: str) -> None:
        found = assess(facts(complete(**{OWN: paper("none")})), call=asking(reads_as, signed="applicant"))
        assert asked(found) == [f"{OWN}/unsigned"]
        assert found.status is not Status.COMPLETE

    @EVERY_FAMILY
    def test_a_signature_that_nobody_can_tell_is_a_persons(self, reads_as: str) -> None:
        found = assess(facts(complete(**{OWN: paper("unknown")})), call=asking(reads_as, signed="applicant"))
        assert asked(found) == []
        assert questions(found) == ["unsure"]

    @EVERY_FAMILY
    @pytest.mark.parametrize("state", ["image", "electronic"])
    def test_a_signed_paper_is_accepted(self, reads_as: str, state: str) -> None:
        found = assess(facts(complete(**{OWN: paper(state)})), call=asking(reads_as, signed="applicant"))
        assert found.status is Status.COMPLETE

    def test_of_a_paper_that_need_not_be_there_it_is_a_note(self) -> None:
        call = asking("plain", mandatory=False, signed="applicant")
        found = assess(facts(complete(**{OWN: paper("none")})), call=call)
        assert codes(found, OWN) == ["unsigned"]
        assert found.status is Status.COMPLETE
        assert found.documents[OWN].state == "accepted"


class TestAge:
    """The message came on 20 April; the call was open from 7 April to 7 May, 24:00."""

    @EVERY_FAMILY
    @pytest.mark.parametrize(
        ("counted_to", "oldest"),
        [("opening", date(2026, 3, 8)), ("arrival", date(2026, 3, 21)), ("close", date(2026, 4, 7))],
    )
    def test_age_is_counted_to_what_the_call_says(self, reads_as: str, counted_to: str, oldest: date) -> None:
        limit = AgeLimit(days=30, counted_to=counted_to, blocks=True)  # type: ignore[arg-type]
        call = asking(reads_as, age=limit)
        day_before = date.fromordinal(oldest.toordinal() - 1)
        in_time = assess(facts(complete(**{OWN: paper(issued_on=oldest.isoformat())})), call=call)
        too_old = assess(facts(complete(**{OWN: paper(issued_on=day_before.isoformat())})), call=call)
        assert (in_time.status, asked(too_old)) == (Status.COMPLETE, [f"{OWN}/certificate_age"])

    def test_a_limit_that_does_not_block_is_a_note(self) -> None:
        old = complete(**{OWN: paper(issued_on="2026-01-05")})
        found = assess(facts(old), call=asking("plain", age=AgeLimit(months=3)))
        assert codes(found, OWN) == ["certificate_age"]
        assert found.status is Status.COMPLETE
        assert "wcześniej niż 3 miesiące przed wpływem" in found.findings[0].message

    def test_a_date_that_was_not_read_is_asked_of_a_person_where_it_decides(self) -> None:
        blocking = assess(
            facts(complete(**{OWN: paper()})), call=asking("plain", age=AgeLimit(days=9, blocks=True))
        )
        assert (asked(blocking), questions(blocking)) == ([], ["unsure"])
        noted = assess(facts(complete(**{OWN: paper()})), call=asking("plain", age=AgeLimit(days=9)))
        assert noted.status is Status.COMPLETE

    def test_without_a_limit_no_paper_is_too_old(self) -> None:
        old = complete(**{OWN: paper(issued_on="2016-01-05")})
        assert assess(facts(old), call=asking("plain")).findings == ()

    @pytest.mark.parametrize("reads_as", ["plain", "evidence", "certificate"])
    def test_the_date_of_issue_is_read_of_every_kind_with_a_limit(self, reads_as: str) -> None:
        text = "Żary, dnia 12 marca 2026 r.\nZGODA RODZICA\nWyrażam zgodę na udział dziecka."
        content = FileContent("pdf", ReadStatus.OK, (Page(1, text),))
        (read,) = recognise(content, asking(reads_as, age=AgeLimit(days=30)))
        assert (read.kind, read.value("issued_on")) == (OWN, "2026-03-12")

    def test_two_measures_are_a_mistake_of_the_file(self) -> None:
        for wrong in ({}, {"days": 30, "months": 1}):
            with pytest.raises(ValueError, match="w dniach albo w miesiącach"):
                AgeLimit(**wrong)


def test_the_calls_window_is_what_the_ages_above_are_counted_to() -> None:
    assert SWITZERLAND.opens_at.astimezone(WARSAW).date() == date(2026, 4, 7)
    assert SWITZERLAND.closes_at.astimezone(WARSAW).date() == date(2026, 5, 8)
