"""Copies of the judgements of a grown ledger, without judging each.

`python -m bench.ledgers.judged FOLDER INSTANT` enters them.

The program judges a few applications; the copy of the first is entered for the others, with what is each
one's own. Those of the few have to be what the program said. 100,000 take a minute instead of ten.
"""

import re
import sqlite3
import sys
from datetime import datetime
from pathlib import Path

from bench.ledgers.growth import ASKING, COMPANY, REFERENCE, Row, address, nip_of, reference_of, shift
from domain.words.text import fold
from pipeline.keeping import judge_ids, keep
from pipeline.kept import validity
from tests.support.offices.desk import CALL
from tests.support.offices.office import Office

_SAMPLE = (1, 2, 9, 99)
_VERSIONS = ("facts_version", "judged_version", "planned_version")
_OF_THE_STORY = re.compile(r"2026-04-13T[\d:]{8}Z")
"""The instants at which mail came."""


def fill(folder: Path, at: datetime) -> None:
    """Let the copies of all applications be those of an instant, as if a pass had found no letter due."""
    told = _judged(folder, at)
    first, _other = told.pop(1), told.pop(ASKING)
    assert all(_of(first, number) == row for number, row in told.items())
    columns = ", ".join(f"{name} = :{name}" for name in first)
    with sqlite3.connect(folder / "var/nabor.sqlite") as connection:
        found = connection.execute(
            f"SELECT application_id FROM assessments WHERE application_id NOT IN (1, {ASKING})"
        ).fetchall()
        connection.executemany(
            f"UPDATE assessments SET {columns} WHERE application_id = :application_id",
            (_of(first, number) for (number,) in found),
        )
        connection.execute(
            "UPDATE assessments SET judged_version = facts_version, planned_version = facts_version"
        )


def _judged(folder: Path, at: datetime) -> dict[int, Row]:
    """The rows of a few applications as the program judges them at an instant, by number."""
    office = Office(folder)
    office.at(at)
    valid = validity(office.parts, office.parts.calls[CALL], at)
    keep(office.parts, judge_ids(office.parts, (*_SAMPLE, ASKING), at), valid)
    office.close()
    with sqlite3.connect(folder / "var/nabor.sqlite") as connection:
        connection.row_factory = sqlite3.Row
        found = connection.execute(f"SELECT * FROM assessments WHERE application_id IN {(*_SAMPLE, ASKING)}")
        rows = ({name: row[name] for name in row.keys() if name not in _VERSIONS} for row in found)  # noqa: SIM118
        return {row["application_id"]: row for row in rows}


def _of(first: Row, number: int) -> Row:
    """The first application's row as another's."""

    def own(text: str) -> str:
        return text.replace(REFERENCE, reference_of(number)).replace(COMPANY.nip, nip_of(number))

    def later(found: re.Match[str]) -> str:
        at = datetime.fromisoformat(found[0]) + shift(number)
        return f"{at:%Y-%m-%dT%H:%M:%SZ}"

    # The form's own address stays the first one's, as it does in the readings.
    body = own(first["body"].decode()).replace(f'"{COMPANY.email}"', f'"{address(number)}"', 1)
    words = (
        first["words"]
        .replace(fold(REFERENCE), fold(reference_of(number)))
        .replace(COMPANY.email, address(number))
    )
    return {
        **first,
        **{name: _moved(first[name], number) for name in ("received_at", "completed_at")},
        "application_id": number,
        "number": number,
        "nip": nip_of(number),
        "email": address(number),
        "words": own(words),
        "score": own(first["score"].decode()).encode(),
        "body": _OF_THE_STORY.sub(later, body).encode(),
    }


def _moved(at: str, number: int) -> str:
    return (datetime.fromisoformat(at) + shift(number)).isoformat(" ", "microseconds")


if __name__ == "__main__":
    fill(Path(sys.argv[1]), datetime.fromisoformat(sys.argv[2]))
