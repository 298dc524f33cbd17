"""Letters planned, entered and sent: what cannot be made, what was overtaken, and troubles that last."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from notify.delivery.mime import UnsendableLetterError
from pipeline.watch import step_record
from pipeline.write import letters as module
from samples.facts.companies import make_company
from samples.papers import enclosures, only, without
from samples.story.mails import Draft, mail
from tests.support.offices.desk import instant, papers_of
from tests.support.offices.office import Office

FIRST, SECOND = make_company(71, size="small"), make_company(72, size="small")
MORNING = "2026-04-13T10:00:00+02:00"


def send(office: Office, number: int, at: str, *kinds: str) -> None:
    company = make_company(number, size="small")
    papers = papers_of(company)
    chosen = only(papers, *kinds) if kinds else without(papers, "zus_certificate", "innovation_evidence")
    draft = Draft(
        company.email, "Zgłoszenie", "W załączeniu dokumenty.", company.delegate, enclosures(chosen)
    )
    office.deliver(mail(instant(at), draft), f"2026-{at}+02:00")


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    """Two applications that lack ZUS's certificate."""
    opened = Office(tmp_path)
    send(opened, 71, "04-13T09:00:00")
    send(opened, 72, "04-13T09:05:00")
    yield opened
    opened.close()


def test_a_letter_that_cannot_be_made_holds_no_other_back_and_is_told_until_it_can(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    whole = module.render

    def render(order: Any, *rest: Any) -> Any:
        if order.reference == "SZW-2026-0001":
            raise UnsendableLetterError("Nazwa zawiera znak końca wiersza.")
        return whole(order, *rest)

    with monkeypatch.context() as broken:
        broken.setattr(module, "render", render)
        office.run(MORNING)
        assert {x.reference for x in office.letters("acknowledgement")} == {"SZW-2026-0002"}
        (digest,) = office.letters("digest")
        assert "SZW-2026-0001/acknowledgement" in office.text_of(digest)
        assert "Nazwa zawiera znak końca wiersza." in office.text_of(digest)
        (trouble,) = step_record.troubles(office.parts.database)
        office.run("2026-04-13T10:10:00+02:00")
        assert step_record.troubles(office.parts.database)[0].failed_at == trouble.failed_at, (
            "since when it lasts"
        )
    office.run("2026-04-13T10:20:00+02:00")
    assert {x.reference for x in office.letters("acknowledgement")} == {"SZW-2026-0001", "SZW-2026-0002"}
    assert step_record.troubles(office.parts.database) == []
    office.run("2026-04-13T11:00:00+02:00")
    assert office.letters("alert") == [], "what was mended alarms nobody"


def test_f063_a_request_is_dropped_when_the_paper_came_in_the_meantime(office: Office) -> None:
    office.run(MORNING)
    send(office, 71, "04-13T10:30:00", "zus_certificate")
    office.run("2026-04-13T12:31:00+02:00")
    assert {x.reference for x in office.letters("correction_request")} == {"SZW-2026-0002"}
    assert {x.reference for x in office.letters("completeness")} == {"SZW-2026-0001"}


def test_f063_what_waits_in_the_queue_is_looked_at_once_more_before_it_leaves(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.run(MORNING)
    with monkeypatch.context() as closed:
        closed.setattr(module, "send", lambda *_arguments, **_named: 0)
        office.run("2026-04-13T11:10:00+02:00")
    assert {x.state for x in office.letters("correction_request")} == {"queued"}
    send(office, 71, "04-13T11:15:00", "zus_certificate")
    office.run("2026-04-13T11:20:00+02:00")
    states = {x.reference: x.state for x in office.letters("correction_request")}
    assert states == {"SZW-2026-0001": "cancelled", "SZW-2026-0002": "sent"}


def test_requests_wait_for_the_office_s_hours_and_acknowledgements_do_not(tmp_path: Path) -> None:
    office = Office(tmp_path)
    send(office, 71, "04-17T20:00:00")
    office.run("2026-04-17T20:02:00+02:00")
    assert [x.state for x in office.letters("acknowledgement")] == ["sent"]
    for at in ("2026-04-17T23:00:00+02:00", "2026-04-18T10:00:00+02:00", "2026-04-20T07:29:00+02:00"):
        office.run(at)
        assert [x for x in office.letters("correction_request") if x.state == "sent"] == []
    office.run("2026-04-20T07:31:00+02:00")
    (request,) = office.letters("correction_request")
    assert (request.state, str(request.due_on)) == ("sent", "2026-04-27")
    assert "27 kwietnia" in office.text_of(request), "the term that is printed is the one that counts"
    office.close()


def test_a_trouble_that_lasts_alarms_the_staff_once_a_day(tmp_path: Path) -> None:
    office = Office(tmp_path)
    office.maildir.rename(tmp_path / "away")
    first = datetime.fromisoformat("2026-04-18T10:00:00+02:00")
    alerts = []
    for minutes in (0, 29, 30, 45, 600):
        office.run((first + timedelta(minutes=minutes)).isoformat())
        alerts.append(len(office.letters("alert")))
    assert alerts == [0, 0, 1, 1, 1]
    (alert,) = office.letters("alert")
    assert (alert.state, alert.to_address) == ("sent", "dyzurny@lubuskie.example")
    assert str(office.maildir) in office.text_of(alert)
    office.run("2026-04-19T10:00:00+02:00")
    assert len(office.letters("alert")) == 2
    (tmp_path / "away").rename(office.maildir)
    office.run("2026-04-20T07:31:00+02:00")
    assert step_record.troubles(office.parts.database) == []
    office.close()
