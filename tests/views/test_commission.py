"""What the commission is shown: applications that may be ranked, and no others."""

from datetime import timedelta
from pathlib import Path

import pytest

from domain.acts.on_applications import Withdraw
from pipeline.decide import decide
from pipeline.keeping import freshen
from tests.support.facts.rows import NOON, application_row, message_row
from tests.support.offices.office import Office
from views.commission import waiting_first

CALL = "szwajcaria-2026"


@pytest.mark.parametrize("criterion", [None, 2])
def test_an_application_that_was_withdrawn_is_not_judged(tmp_path: Path, criterion: int | None) -> None:
    office = Office(tmp_path)
    now = NOON + timedelta(hours=1)
    office.at(now)
    with office.parts.database.write() as session:
        for number in ("1", "2"):
            owner = application_row(session, CALL, "SZW")
            message_row(session, number, application_id=owner.id)
    decide(office.parts, "SZW-2026-0002", Withdraw(), "Anna Kowalska", "Rezygnacja.")
    call = office.parts.calls[CALL]
    freshen(office.parts, call, now)
    shown, total = waiting_first(office.parts, call, criterion, now, 0, 20)
    office.close()
    assert ([one.told.assessment.reference for one in shown], total) == (["SZW-2026-0001"], 1)
