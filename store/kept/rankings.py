"""What rankings are made from and shown with, by index and page by page; and their copies."""

import json
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, select, update
from sqlmodel import Session, col
from sqlmodel import select as rows_of

from domain.application import Status
from domain.ranking import Entry
from store.engine.slices import slices
from store.tables import ApplicationRow, AssessmentRow, RankingRow

_A_PAGE = 5_000
"""Applications that are read at a time: a hundred bytes each."""
_STATUSES = {status.value: status for status in Status}
_NONE: dict[str, str] = {}
"""No answers: one for all entries."""
_ENTRIES = select(
    col(AssessmentRow.application_id),
    col(ApplicationRow.reference),
    col(AssessmentRow.status),
    col(AssessmentRow.received_at),
    col(AssessmentRow.completed_at),
    col(AssessmentRow.points),
    col(AssessmentRow.to_confirm),
    col(AssessmentRow.is_closed),
    col(AssessmentRow.questions),
    col(AssessmentRow.compared),
).join(ApplicationRow, col(ApplicationRow.id) == col(AssessmentRow.application_id))


def compared_of(entry: Entry) -> str | None:
    """What a ranking compares beside the columns, as they keep it; None: nothing.

    >>> from datetime import datetime, UTC
    >>> compared_of(Entry("SZW-2026-0001", Status.COMPLETE, datetime(2026, 4, 20, tzinfo=UTC), stage=2))
    '{"stage": 2}'
    """
    rest = {"stage": entry.stage, "draw": entry.draw, "answers": entry.answers, "lacking": entry.lacking}
    told = {name: value for name, value in rest.items() if value != Entry._field_defaults[name]}
    return json.dumps(told, ensure_ascii=False) if told else None


def entries_in(session: Session, call_id: str, but: Collection[int]) -> Iterator[Entry]:
    """What a ranking compares of the applications of a call by their copies, but for some, in any order."""
    of_call = _ENTRIES.where(col(AssessmentRow.call_id) == call_id).order_by(
        col(AssessmentRow.application_id)
    )
    after = 0
    while found := session.execute(
        of_call.where(col(AssessmentRow.application_id) > after).limit(_A_PAGE)
    ).all():
        for row in found:
            if row[0] not in but:
                yield _entry(row)
        after = found[-1][0]


def without_copies(session: Session, call_id: str) -> list[int]:
    """The applications of a call whose copies somebody deleted by hand."""
    counts = [
        session.execute(select(func.count()).where(col(table.call_id) == call_id)).scalar()
        for table in (ApplicationRow, AssessmentRow)
    ]
    if counts[0] == counts[1]:
        return []  # each copy is of one application; to look for each other takes as long as all the rest
    copied = select(col(AssessmentRow.application_id)).where(col(AssessmentRow.call_id) == call_id)
    query = select(col(ApplicationRow.id)).where(
        col(ApplicationRow.call_id) == call_id, col(ApplicationRow.id).not_in(copied)
    )
    return [number for (number,) in session.execute(query)]


def _entry(row: Any) -> Entry:
    _id, reference, status, received, completed, points, to_confirm, is_closed, questions, compared = row
    told = json.loads(compared) if compared is not None else {}
    return Entry(
        reference,
        _STATUSES[status],
        received,
        completed,
        points,
        to_confirm,
        is_closed,
        questions > 0,
        told.get("stage", 1),
        told.get("draw"),
        told.get("answers", _NONE),
        tuple(told.get("lacking", ())),
    )


def names_and_scores(
    session: Session, references: Iterable[str]
) -> Iterator[tuple[int, str, str | None, bytes]]:
    """Id, reference, name and points (as JSON) of some applications, by their copies."""
    query = select(
        col(AssessmentRow.application_id),
        col(ApplicationRow.reference),
        col(AssessmentRow.name),
        col(AssessmentRow.score),
    ).join(ApplicationRow, col(ApplicationRow.id) == col(AssessmentRow.application_id))
    for some in slices(references):
        yield from (
            tuple(row) for row in session.execute(query.where(col(ApplicationRow.reference).in_(some)))
        )


@dataclass(frozen=True, slots=True)
class KeptRanking:
    """The copy of a ranking: how far its inputs and it are, by versions."""

    inputs_version: int
    made_version: int
    fingerprint: str

    def is_current(self, fingerprint: str) -> bool:
        """Whether it was made from the inputs as they are, by the same rules."""
        return self.made_version == self.inputs_version and self.fingerprint == fingerprint


def kept_ranking(session: Session, call_id: str) -> KeptRanking | None:
    """What is known of a call's ranking, without the ranking; None while the call has no application."""
    columns = (RankingRow.inputs_version, RankingRow.made_version, RankingRow.fingerprint)
    found = session.execute(select(*map(col, columns)).where(col(RankingRow.call_id) == call_id)).first()
    return KeptRanking(*found) if found is not None else None


def ranking_body(session: Session, call_id: str) -> bytes:
    """The copy of a call's ranking as JSON."""
    return session.exec(rows_of(RankingRow.body).where(RankingRow.call_id == call_id)).one()


def keep_ranking(session: Session, call_id: str, made_version: int, fingerprint: str, body: bytes) -> None:
    """Enter the copy of a ranking, made from the inputs of a version."""
    made = update(RankingRow).where(col(RankingRow.call_id) == call_id)
    session.execute(made.values(made_version=made_version, fingerprint=fingerprint, body=body))
