"""A call's file that ends an open call earlier than it said holds the letters, until it is put right."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from domain.call import Call
from pipeline.calls_in_force import CallsInForce
from pipeline.runtime.startup import start
from pipeline.watch.sending_hold import frozen_because, release
from tests.support.facts.rows import application_row
from tests.support.offices.desk import CALL
from tests.support.offices.office import Office

OPEN, BEFORE = "2026-04-20T09:00:00+02:00", "2026-03-20T09:00:00+02:00"


@pytest.fixture
def office(tmp_path: Path) -> Iterator[Office]:
    made = Office(tmp_path)
    with made.parts.database.write() as session:
        application_row(session, CALL, "SZW")
    yield made
    made.close()


def started(office: Office, at: str, close: timedelta = timedelta()) -> tuple[str, ...]:
    """Why letters are held after a start at an instant, with a close that lies so much later."""
    office.at(datetime.fromisoformat(at))
    call = office.parts.calls[CALL]
    moved: Call = call.model_copy(update={"closes_at": call.ends_at + close})
    start(replace(office.parts, calls=CallsInForce({**dict(office.parts.calls), CALL: moved})))
    return frozen_because(office.parts.database)


def test_an_earlier_close_holds_the_letters_until_the_file_is_put_right(office: Office) -> None:
    assert started(office, OPEN) == ()
    (why,) = started(office, "2026-04-21T09:00:00+02:00", -timedelta(days=30))
    assert "kończy się 7 kwietnia 2026 r., godz. 24:00, a dotąd mówił, że 7 maja 2026 r., godz. 24:00" in why
    assert started(office, "2026-04-22T09:00:00+02:00", -timedelta(days=30)) == (why,), (
        "a start forgets nothing"
    )
    assert started(office, "2026-04-23T09:00:00+02:00") == ()


def test_a_later_close_is_no_harm_but_going_back_from_it_is(office: Office) -> None:
    assert started(office, OPEN) == ()
    assert started(office, "2026-04-21T09:00:00+02:00", timedelta(days=7)) == ()
    (why,) = started(office, "2026-04-22T09:00:00+02:00")
    assert "14 maja" in why


def test_before_the_call_opens_its_close_may_be_anything(office: Office) -> None:
    assert started(office, BEFORE) == ()
    assert started(office, "2026-03-21T09:00:00+01:00", -timedelta(days=1)) == ()
    assert started(office, OPEN, -timedelta(days=1)) == ()


def test_a_person_may_let_the_letters_go_knowing_it(office: Office) -> None:
    started(office, OPEN)
    earlier = -timedelta(days=2)
    assert len(started(office, "2026-04-21T09:00:00+02:00", earlier)) == 1
    release(office.parts.database, "Monika", "Zarząd skrócił nabór.", office.parts.clock())
    assert started(office, "2026-04-22T09:00:00+02:00", earlier) == ()
    assert len(started(office, "2026-04-23T09:00:00+02:00", 2 * earlier)) == 1, (
        "another one is another matter"
    )
