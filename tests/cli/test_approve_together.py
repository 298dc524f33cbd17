"""Approving all results of one kind once the commission has approved the list."""

from datetime import date, datetime
from pathlib import Path

import pytest

from cli.decision import record
from domain.acts.on_letters import Approve
from errors import NaborError
from samples.facts.companies import make_company
from samples.papers import enclosures, full_papers
from samples.story.mails import Draft, mail
from tests.support.offices.office import Office


def test_results_are_approved_together_each_as_a_decision(tmp_path: Path) -> None:
    office = Office(tmp_path)
    call = office.parts.calls["szwajcaria-2026"]
    arrived = "2026-04-14T09:00:00+02:00"
    for number in (61, 62):
        company = make_company(number)
        files = enclosures(full_papers(company, call, date(2026, 4, 8)))
        draft = Draft(company.email, "Zgłoszenie – Szwajcaria", "Przesyłam.", company.delegate, files)
        office.deliver(mail(datetime.fromisoformat(arrived), draft), arrived)
    office.run("2026-05-11T09:00:00+02:00")
    assert [letter.state for letter in office.letters("result_qualified")] == ["draft", "draft"]
    choice = Approve("result_qualified")
    assert "Zatwierdzono" in record(
        office.parts, "SZWAJCARIA-2026", choice, "Anna Kowalska", "Lista zatwierdzona."
    )
    assert [len(j.facts.decisions) for j in office.judged()] == [1, 1]
    office.run("2026-05-11T09:05:00+02:00")
    assert [letter.state for letter in office.letters("result_qualified")] == ["sent", "sent"]
    with pytest.raises(NaborError, match="nie ma pism"):
        record(office.parts, "szwajcaria-2026", choice, "Anna Kowalska", "Lista zatwierdzona.")
    office.close()
