"""A term that was started stays, whatever the rules say later (f070)."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from shutil import copytree

import pytest

from samples.facts.companies import make_company
from samples.papers import enclosures, without
from samples.story.mails import Draft, mail
from tests.support.offices.desk import instant, papers_of
from tests.support.offices.office import ROOT, Office


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder of calls that the test may change."""
    copytree(ROOT / "config/calls", tmp_path / "calls")
    return tmp_path


@pytest.fixture
def office(folder: Path) -> Iterator[Office]:
    """An application without ZUS's certificate that was asked for it on a Monday."""
    opened = Office(folder, folder / "calls")
    company = make_company(71, size="small")
    papers = without(papers_of(company), "zus_certificate", "innovation_evidence")
    draft = Draft(company.email, "Zgłoszenie", "W załączeniu.", company.delegate, enclosures(papers))
    opened.deliver(mail(instant("04-13T09:00:00"), draft), "2026-04-13T09:00:00+02:00")
    opened.run("2026-04-13T11:30:00+02:00")
    yield opened
    opened.close()


@pytest.mark.parametrize("workdays", [3, 10])
def test_f070_a_term_that_runs_is_a_fact_and_other_rules_do_not_move_it(
    office: Office, folder: Path, workdays: int
) -> None:
    (request,) = office.letters("correction_request")
    assert (request.state, request.due_on) == ("sent", date(2026, 4, 20))
    call = folder / "calls/szwajcaria-2026.toml"
    rules = call.read_text(encoding="utf-8")
    assert "length = 5" in rules
    call.write_text(rules.replace("length = 5", f"length = {workdays}", 1), encoding="utf-8")
    later = Office(folder, folder / "calls")
    later.run("2026-04-16T10:00:00+02:00")
    (judged,) = later.judged()
    assert judged.call.term.length == workdays
    assert judged.assessment.correction_due_on == date(2026, 4, 20)
    assert [x.due_on for x in later.letters("correction_request")] == [date(2026, 4, 20)]
    assert [x.due_on for x in later.letters("reminder")] == [date(2026, 4, 20)]
    later.close()
