"""Copies of the judgements of a grown ledger, without judging each.

`python -m bench.ledgers.judged FOLDER INSTANT` enters them.

The program judges a few applications; the copy of the first is entered for the others, with what is each
one's own. Those of the few have to be what the program said. 100,000 take a minute instead of ten.
"""

import re
import sys
from datetime import datetime
from pathlib import Path

from sqlalchemy import bindparam, inspect
from sqlmodel import col, select, update

from bench.ledgers.growth import ASKING, COMPANY, REFERENCE, Row, address, nip_of, reference_of, shift
from bench.ledgers.twins import database_of
from domain.words.text import fold
from pipeline.keeping import judge_ids, keep
from pipeline.kept import validity
from store.tables import AssessmentRow
from tests.support.offices.desk import CALL
from tests.support.offices.office import Office

_SAMPLE = (1, 2, 9, 99)
_VERSIONS = ("facts_version", "judged_version", "planned_version")
_AT_ONCE = 500
_OF_THE_STORY = re.compile(r"2026-04-13T[\d:]{8}Z")
"""The instants at which mail came."""


def fill(folder: Path, at: datetime) -> None:
    """Let the copies of all applications be those of an instant, as if a pass had found no letter due."""
    office = Office(folder, environment={"NABOR_DATABASE_URL": database_of(folder)})
    office.at(at)
    told = _judged(office, at)
    first, _other = told.pop(1), told.pop(ASKING)
    assert all(_of(first, number) == row for number, row in told.items())
    number = col(AssessmentRow.application_id)
    enter = update(AssessmentRow).where(number == bindparam("of")).values({n: bindparam(n) for n in first})
    with office.parts.database.write() as session:
        connection = session.connection()
        found = connection.scalars(select(number).where(number.not_in((1, ASKING))).order_by(number)).all()
        for start in range(0, len(found), _AT_ONCE):
            rows = [{**_of(first, one), "of": one} for one in found[start : start + _AT_ONCE]]
            connection.execute(enter, rows)
        facts = col(AssessmentRow.facts_version)
        connection.execute(update(AssessmentRow).values(judged_version=facts, planned_version=facts))
    office.close()


def _judged(office: Office, at: datetime) -> dict[int, Row]:
    """The rows of a few applications as the program judges them at an instant, by number."""
    some = (*_SAMPLE, ASKING)
    valid = validity(office.parts, office.parts.calls[CALL], at)
    keep(office.parts, judge_ids(office.parts, some, at), valid)
    columns = [one for one in inspect(AssessmentRow).columns if one.name not in _VERSIONS]
    with office.parts.database.read() as session:
        query = select(*columns).where(col(AssessmentRow.application_id).in_(some))
        rows = [dict(row) for row in session.connection().execute(query).mappings()]
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
        **{name: first[name] + shift(number) for name in ("received_at", "completed_at")},
        "application_id": number,
        "number": number,
        "nip": nip_of(number),
        "email": address(number),
        "words": own(words),
        "score": own(first["score"].decode()).encode(),
        "body": _OF_THE_STORY.sub(later, body).encode(),
    }


if __name__ == "__main__":
    fill(Path(sys.argv[1]), datetime.fromisoformat(sys.argv[2]))
