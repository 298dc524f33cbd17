"""A pass costs the same in a ledger four times as large: no statement of it does more work.

The work is counted in steps of SQLite's machine, which neither a clock nor a busy neighbour changes. What
`test_query_plans` sees in the plan of a query this sees in its doing: an index, too, may be read from end to end.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import event

from bench.ledgers import growth
from bench.ledgers.costs import OPEN
from samples.story.mails import Draft, mail
from tests.support.offices.office import Office

FEW, MANY = 25, 100
NEXT_MORNING, CLOSED = 20 * 60, 21 * 24 * 60
"""In minutes."""
TALLY = re.compile(r"SELECT assessments.status, count.*GROUP BY assessments.status", re.DOTALL)
"""How many applications stand where is counted in an index, once a day."""
SLACK = 100
"""Steps of a statement that a few rows more in a page of an index may cost."""


@dataclass
class Steps:
    """How many steps each statement took, by its text."""

    taken: Counter[str] = field(default_factory=Counter)
    now: str = ""

    def step(self) -> int:
        """Count one; SQLite goes on."""
        self.taken[self.now] += 1
        return 0


@contextmanager
def counted(office: Office) -> Iterator[Steps]:
    """Counts the steps of every statement of the office's database."""
    steps, engine = Steps(), office.parts.database.engine
    engine.dispose()  # what is opened from here on counts

    def opened(connection: Any, *_more: Any) -> None:
        connection.set_progress_handler(steps.step, 1)

    def asked(_connection: Any, _cursor: Any, statement: str, *_more: Any) -> None:
        steps.now = statement

    event.listen(engine, "connect", opened)
    event.listen(engine, "before_cursor_execute", asked)
    try:
        yield steps
    finally:
        event.remove(engine, "connect", opened)
        event.remove(engine, "before_cursor_execute", asked)
        engine.dispose()


@pytest.fixture(scope="module")
def offices(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Office, Office]]:
    """Two offices, one with four times as many applications; all were judged and told."""
    folder = tmp_path_factory.mktemp("flat")
    opened = []
    for count in (FEW, MANY):
        place = folder / str(count)
        place.mkdir()
        growth.build(place, count)
        office = Office(place)
        office.run(OPEN.isoformat())
        office.run((OPEN + timedelta(minutes=1)).isoformat())
        opened.append(office)
    yield opened[0], opened[1]
    for office in opened:
        office.close()


def work(office: Office, minutes: int, *, has_mail: bool = False) -> Counter[str]:
    """The steps of one pass, so many minutes after the office was judged."""
    at = OPEN + timedelta(minutes=minutes)
    if has_mail:
        asked = Draft(
            growth.address(growth.ASKING), f"Pytanie {minutes}", "Czy dokumenty doszły?", "Jan Nowak"
        )
        office.deliver(mail(at, asked), at.isoformat())
    with counted(office) as steps:
        report = office.run_alone(at.isoformat())
    assert report.processed == has_mail
    return steps.taken


def grown(offices: Sequence[Office], minutes: int, *, has_mail: bool = False) -> dict[str, tuple[int, int]]:
    """The statements that took more steps in the larger office, with the steps in both."""
    few, many = (work(office, minutes, has_mail=has_mail) for office in offices)
    assert few.total() > 100
    return {
        statement: (few[statement], steps)
        for statement, steps in many.items()
        if steps > few[statement] + SLACK
    }


def test_no_statement_of_a_pass_does_more_in_a_larger_ledger(offices: tuple[Office, Office]) -> None:
    assert grown(offices, 10) == {}, "nothing to do"
    assert grown(offices, 15, has_mail=True) == {}
    assert grown(offices, 20) == {}, "nothing to do after a mail"
    digest = grown(offices, NEXT_MORNING)
    assert [statement for statement in digest if not TALLY.search(statement)] == []
    for office in offices:  # the results of all, then what became of them
        work(office, CLOSED)
        work(office, CLOSED + 1)
    assert grown(offices, CLOSED + 5) == {}, "nothing to do after the close"
