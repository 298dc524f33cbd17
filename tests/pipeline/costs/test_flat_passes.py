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
from domain.letter import LetterKind
from samples.facts.companies import make_company
from samples.papers import enclosures, only
from samples.story.mails import Draft, mail
from tests.support.offices.desk import papers_of
from tests.support.offices.office import Office

FEW, MANY = 25, 100
NEXT_MORNING, CLOSED = 20 * 60, 21 * 24 * 60
"""In minutes."""
QUIET, A_DAY = 25 + 121, 24 * 60
"""When the newcomer's first mail has been quiet for long enough, in minutes."""
NEWCOMER = make_company(44, size="small")
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


def question() -> Draft:
    """A mail of somebody who has applied."""
    return Draft(growth.address(growth.ASKING), "Pytanie", "Czy dokumenty doszły?", "Jan Nowak")


def application() -> Draft:
    """A mail of somebody who has not, and lacks most papers."""
    files = enclosures(only(papers_of(NEWCOMER), "application_form"))
    return Draft(NEWCOMER.email, "Zgłoszenie – Szwajcaria", "W załączeniu.", NEWCOMER.delegate, files)


def work(office: Office, minutes: int, draft: Draft | None = None) -> Counter[str]:
    """The steps of one pass, so many minutes after the office was judged."""
    at = OPEN + timedelta(minutes=minutes)
    if draft is not None:
        office.deliver(mail(at, draft), at.isoformat())
    with counted(office) as steps:
        report = office.run_alone(at.isoformat())
    assert report.processed == (draft is not None)
    return steps.taken


def grown(offices: Sequence[Office], minutes: int, draft: Draft | None = None) -> dict[str, tuple[int, int]]:
    """The statements that took more steps in the larger office, with the steps in both."""
    few, many = (work(office, minutes, draft) for office in offices)
    assert few.total() > 100
    return {
        statement: (few[statement], steps)
        for statement, steps in many.items()
        if steps > few[statement] + SLACK
    }


def written(office: Office, kind: LetterKind) -> int:
    """How many letters of a kind the newcomer has."""
    return sum(letter.to_address == NEWCOMER.email for letter in office.letters(kind))


def test_no_statement_of_a_pass_does_more_in_a_larger_ledger(offices: tuple[Office, Office]) -> None:
    assert grown(offices, 10) == {}, "nothing to do"
    assert grown(offices, 15, question()) == {}
    assert grown(offices, 20) == {}, "nothing to do after a mail"
    assert grown(offices, 25, application()) == {}
    assert grown(offices, QUIET) == {}
    assert [written(office, LetterKind.CORRECTION_REQUEST) for office in offices] == [1, 1]
    for days in range(8):  # with a digest each, and two reminders among them
        morning = grown(offices, NEXT_MORNING + days * A_DAY)
        assert [statement for statement in morning if not TALLY.search(statement)] == []
    assert [written(office, LetterKind.REMINDER) for office in offices] == [2, 2]
    for office in offices:  # the results of all, then what became of them
        work(office, CLOSED)
        work(office, CLOSED + 1)
    assert grown(offices, CLOSED + 5) == {}, "nothing to do after the close"
