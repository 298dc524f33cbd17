"""Who was told of a trouble is told once that it is over."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from store.tables import LetterRow
from tests.support.offices.office import Office

FIRST = datetime.fromisoformat("2026-04-18T10:00:00+02:00")


def recoveries(office: Office) -> list[LetterRow]:
    return [x for x in office.letters("alert") if x.key.startswith("recovered/")]


def run(office: Office, *hours: float) -> None:
    for hour in hours:
        office.run((FIRST + timedelta(hours=hour)).isoformat())


def lose(office: Office) -> None:
    office.maildir.rename(office.maildir.with_name("away"))


def find(office: Office) -> None:
    office.maildir.with_name("away").rename(office.maildir)


@pytest.fixture
def office(tmp_path: Path) -> Office:
    return Office(tmp_path)


def test_the_end_of_a_trouble_that_was_told_is_told_once(office: Office) -> None:
    lose(office)
    run(office, 0, 1, 25)
    assert recoveries(office) == []
    find(office)
    run(office, 26, 26.1, 27, 80)
    (letter,) = recoveries(office)
    assert (letter.state, letter.to_address) == ("sent", "dyzurny@lubuskie.example")
    assert letter.key == "recovered/2026-04-19/poll/dyzurny@lubuskie.example", "two alerts, one end"
    assert letter.subject == "Kłopot minął: program obsługujący nabór działa"
    text = office.text_of(letter)
    assert "pisał 19 kwietnia 2026 r., minął. Odbieranie poczty znów działa." in text
    assert "Zauważono: 19 kwietnia 2026 r., godz. 12:0" in text
    office.close()


def test_a_trouble_that_nobody_was_told_of_ends_in_silence(office: Office) -> None:
    lose(office)
    run(office, 0, 0.4)
    find(office)
    run(office, 0.6, 1)
    assert office.letters("alert") == []
    office.close()


def test_the_next_trouble_has_an_end_of_its_own_and_new_staff_hear_of_no_old_one(office: Office) -> None:
    for hour in (0, 48):
        lose(office)
        run(office, hour, hour + 1)
        find(office)
        run(office, hour + 2, hour + 3)
    assert len(recoveries(office)) == 2
    office.close()
    two = {"NABOR_STAFF": "dyzurny@lubuskie.example,nowy@lubuskie.example"}
    grown = Office(office.maildir.parent, environment=two)
    run(grown, 52)
    assert len(recoveries(grown)) == 2
    grown.close()
