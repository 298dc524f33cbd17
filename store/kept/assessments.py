"""Copies of judgements: which of them are old, and what lists read of them by index, page by page.

A copy is never a second truth: whoever reads one asks for those that are current (`Validity`), and judges the
others afresh.
"""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from typing import Any, NamedTuple

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Select,
    and_,
    bindparam,
    delete,
    func,
    not_,
    or_,
    select,
    text,
    true,
    union,
    update,
)
from sqlalchemy.orm import defer
from sqlmodel import Session, col
from sqlmodel import select as rows_of

from domain.application import CLOSED, Status
from domain.words.text import fold
from store.engine.facts_version import complete as rows_for_all
from store.engine.slices import slices
from store.tables import ApplicationRow, AssessmentRow, RankingRow

_WITHOUT_BODY = defer(AssessmentRow.body, raiseload=True)  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True)
class Validity:
    """What makes the copies of one call current: the instant asked about, and today's fingerprint."""

    call_id: str
    fingerprint: str
    now: datetime

    def holds(self, row: "KeptAssessment") -> bool:
        """Whether a copy says what a fresh judgement would say."""
        return (
            row.judged_version == row.facts_version
            and row.fingerprint == self.fingerprint
            and row.assessed_at is not None
            and row.assessed_at <= self.now
            and (row.expires_at is None or self.now < row.expires_at)
        )


def unjudged_ids(session: Session, valid: Validity) -> list[int]:
    """The applications of a call whose copies are not current, in the order of their numbers."""
    return _behind(session, valid, col(AssessmentRow.facts_version) != col(AssessmentRow.judged_version))


def unjudged_at_most(session: Session, valid: Validity, most: int) -> list[int] | None:
    """The same where they are few; None: more than `most`, which are not read."""
    found: set[int] = set()
    query = select(col(AssessmentRow.application_id)).limit(most + 1)
    for condition in _reasons(valid, col(AssessmentRow.facts_version) != col(AssessmentRow.judged_version)):
        found.update(number for (number,) in session.execute(query.where(*condition)))
        if len(found) > most:
            return None
    return sorted(found)


def unplanned_ids(session: Session, valid: Validity) -> list[int]:
    """The applications of a call at which a pass has to look, in the order of their numbers."""
    return _behind(session, valid, col(AssessmentRow.facts_version) != col(AssessmentRow.planned_version))


def _behind(session: Session, valid: Validity, by_facts: ColumnElement[bool]) -> list[int]:
    columns = (col(AssessmentRow.number), col(AssessmentRow.application_id))
    found = session.execute(union(*(select(*columns).where(*one) for one in _reasons(valid, by_facts))))
    return [application_id for _number, application_id in sorted(found)]


def _reasons(
    valid: Validity, by_facts: ColumnElement[bool]
) -> Iterator[tuple[ColumnElement[bool], ColumnElement[bool]]]:
    """Why copies of a call may be old: one condition a reason, each answered by an index of its own."""
    for reason in (
        by_facts,
        col(AssessmentRow.fingerprint) < valid.fingerprint,
        col(AssessmentRow.fingerprint) > valid.fingerprint,
        col(AssessmentRow.expires_at) <= valid.now,
        col(AssessmentRow.assessed_at) > valid.now,
    ):
        yield col(AssessmentRow.call_id) == valid.call_id, reason


def facts_versions(session: Session, application_ids: Iterable[int]) -> dict[int, int]:
    """The versions of applications' facts, by id; read in the session that reads the facts."""
    query = select(col(AssessmentRow.application_id), col(AssessmentRow.facts_version))
    return {
        application_id: version
        for some in slices(application_ids)
        for application_id, version in session.execute(
            query.where(col(AssessmentRow.application_id).in_(some))
        )
    }


def keep(session: Session, copies: Sequence[Mapping[str, Any]]) -> None:
    """Enter copies: one dict of columns each, `application_id` and `judged_version` among them."""
    if copies:
        session.execute(update(AssessmentRow), [dict(copy) for copy in copies])


def plan_again(session: Session, application_ids: Iterable[int]) -> None:
    """Let the next pass look at applications again, whatever happens to their facts and the clock."""
    for some in slices(application_ids):
        again = update(AssessmentRow).where(col(AssessmentRow.application_id).in_(some))
        session.execute(again.values(planned_version=0))


def throw_away(session: Session) -> int:
    """Forget every copy; returns how many applications have none now. The facts are as they were."""
    newest = session.execute(select(func.max(AssessmentRow.facts_version))).scalar() or 0
    session.execute(delete(AssessmentRow))
    session.execute(delete(RankingRow))
    complete(session)
    # Whoever still holds facts of an earlier version must not enter them as those of a later one.
    session.execute(update(AssessmentRow).values(facts_version=newest + 1))
    return count(session, ApplicationFilter())


def lacks_rows(session: Session) -> bool:
    """Whether somebody deleted rows by hand: each application has one from the transaction that opens it."""
    counts = (rows_of(func.count()).select_from(table) for table in (ApplicationRow, AssessmentRow))
    applications, copies = (session.exec(query).one() for query in counts)
    return applications != copies


def complete(session: Session) -> None:
    """Give every application without a row its own."""
    session.execute(text(rows_for_all(session.get_bind().dialect.name)))


class KeptAssessment(NamedTuple):
    """What an application's copy says, current or not; an application without a row has none."""

    application_id: int
    number: int
    reference: str
    facts_version: int | None
    judged_version: int | None
    planned_version: int | None
    fingerprint: str | None
    assessed_at: datetime | None
    expires_at: datetime | None
    body: bytes


_COPIES = select(
    col(ApplicationRow.id),
    col(ApplicationRow.number),
    col(ApplicationRow.reference),
    col(AssessmentRow.facts_version),
    col(AssessmentRow.judged_version),
    col(AssessmentRow.planned_version),
    col(AssessmentRow.fingerprint),
    col(AssessmentRow.assessed_at),
    col(AssessmentRow.expires_at),
    col(AssessmentRow.body),
).join(AssessmentRow, col(AssessmentRow.application_id) == col(ApplicationRow.id), isouter=True)


def copies_in(session: Session, call_id: str, page: int) -> Iterator[Sequence[KeptAssessment]]:
    """The copy of every application of a call, by number, so many at a time."""
    query = _COPIES.where(col(ApplicationRow.call_id) == call_id).order_by(col(ApplicationRow.number))
    after = 0
    while found := session.execute(query.where(col(ApplicationRow.number) > after).limit(page)).all():
        yield [KeptAssessment(*row) for row in found]
        after = found[-1].number


def copies_of(session: Session, application_ids: Iterable[int]) -> list[KeptAssessment]:
    """The copies of applications, in the order of the ids given."""
    wanted = list(application_ids)
    found = {
        row[0]: KeptAssessment(*row)
        for some in slices(wanted)
        for row in session.execute(_COPIES.where(col(ApplicationRow.id).in_(some)))
    }
    return [found[application_id] for application_id in wanted]


Pair = tuple[ApplicationRow, AssessmentRow | None]


def pairs_of(session: Session, application_ids: Iterable[int]) -> list[Pair]:
    """Applications with their copies, in the order of the ids given."""
    query = rows_of(ApplicationRow, AssessmentRow).join(
        AssessmentRow, col(AssessmentRow.application_id) == col(ApplicationRow.id), isouter=True
    )
    wanted = list(application_ids)
    found = {
        application.id: (application, copy)
        for some in slices(wanted)
        for application, copy in session.exec(query.where(col(ApplicationRow.id).in_(some)))
    }
    return [found[application_id] for application_id in wanted]


def names_of(session: Session, application_ids: Iterable[int | None]) -> dict[int, str]:
    """What applicants are called, by the numbers of their applications; absent: not known yet."""
    wanted = sorted({number for number in application_ids if number is not None})
    query = rows_of(AssessmentRow.application_id, AssessmentRow.name)
    found = (
        row
        for some in slices(wanted)
        for row in session.exec(query.where(col(AssessmentRow.application_id).in_(some)))
    )
    return {number: name for number, name in found if name}


class Sort(StrEnum):
    """What a list may be put in the order of."""

    URGENCY = "urgency"
    """What waits for a person first, then what ends first."""
    NUMBER = "number"
    NAME = "name"
    STATUS = "status"
    POINTS = "points"
    QUESTIONS = "questions"
    TERM = "term"
    RECEIVED = "received"
    COMPLETED = "completed"


_SORTED_BY = {
    Sort.URGENCY: AssessmentRow.urgency,
    Sort.NAME: AssessmentRow.name,
    Sort.STATUS: AssessmentRow.status,
    Sort.POINTS: AssessmentRow.points,
    Sort.QUESTIONS: AssessmentRow.questions,
    Sort.TERM: AssessmentRow.correction_due_on,
    Sort.RECEIVED: AssessmentRow.received_at,
    Sort.COMPLETED: AssessmentRow.completed_at,
}


_RANKS = (
    Status.NEEDS_DECISION, Status.CORRECTION_OVERDUE, Status.AWAITING_CORRECTION, Status.UNDER_REVIEW,
    Status.COMPLETE, Status.INELIGIBLE, Status.LATE, Status.EARLY, Status.WITHDRAWN,
)  # fmt: skip
_NO_TERM = "~"


def urgency_of(status: Status, due_on: date | None) -> str:
    """What an application is compared by in the order of urgency: its state, then its term, none last.

    >>> urgency_of(Status.AWAITING_CORRECTION, date(2026, 5, 4)), urgency_of(Status.COMPLETE, None)
    ('22026-05-04', '4~')
    """
    return f"{_RANKS.index(status)}{due_on or _NO_TERM}"


@dataclass(frozen=True, slots=True)
class ApplicationFilter:
    """Which applications a list shows; what is not said leaves none out."""

    call_id: str | None = None
    calls: frozenset[str] | None = None
    """Of one of these calls; None: of any."""
    statuses: frozenset[str] = frozenset()
    takes_part: bool | None = None
    """Whether they may still be ranked (`Assessment.takes_part`)."""
    words: str = ""
    """Part of a number, name, NIP or address, whatever its case and diacritics."""
    found: frozenset[int] = frozenset()
    """Applications in which the words were found elsewhere."""
    only: frozenset[int] | None = None
    """Applications that were looked up before; None: all."""
    has_questions: bool | None = None
    is_to_verify: bool | None = None
    to_verify: int | None = None
    """A criterion whose points wait for the commission."""
    but_to_verify: int | None = None
    """A criterion whose points do not."""
    due_by: date | None = None
    """The last day of a running term lies no later."""
    are_many: bool = False
    """Very many have the words: a page of them is found sooner in the order of the list than by the words."""

    def said(self) -> ColumnElement[bool] | None:
        """The condition that the words make; None where there are none."""
        words = fold(self.words).split()
        if not words:
            return None
        said = and_(*(col(AssessmentRow.words).contains(word, autoescape=True) for word in words))
        # Numbers written out: a statement takes only so many parameters, and all may be found.
        found: BindParameter[Any] = bindparam(
            "found", sorted(self.found), expanding=True, literal_execute=True
        )
        return or_(said, col(AssessmentRow.application_id).in_(found))

    def _by_words(self) -> Iterator[ColumnElement[bool]]:
        if (said := self.said()) is not None:
            yield said
        if self.only is not None:
            yield col(AssessmentRow.application_id).in_(sorted(self.only))

    def conditions(self) -> Iterator[ColumnElement[bool]]:
        """The same as conditions on the columns."""
        if self.call_id is not None:
            yield col(AssessmentRow.call_id) == self.call_id
        if self.calls is not None:
            yield col(AssessmentRow.call_id).in_(sorted(self.calls))
        if self.statuses:
            unjudged = {""} if Status.UNDER_REVIEW in self.statuses else set()
            yield col(AssessmentRow.status).in_(sorted({*self.statuses, *unjudged}))
        if self.takes_part is not None:
            in_play = and_(
                col(AssessmentRow.status).not_in(sorted(CLOSED)), col(AssessmentRow.is_closed).is_(False)
            )
            yield in_play if self.takes_part else not_(in_play)
        yield from self._by_words()
        if self.has_questions is not None:
            yield (
                col(AssessmentRow.questions) > 0 if self.has_questions else col(AssessmentRow.questions) == 0
            )
        if self.is_to_verify is not None:
            yield col(AssessmentRow.is_to_verify) == self.is_to_verify
        if self.to_verify is not None:
            yield col(AssessmentRow.to_verify).contains(f",{self.to_verify},")
        if self.but_to_verify is not None:
            column = col(AssessmentRow.to_verify)
            yield or_(column.is_(None), not_(column.contains(f",{self.but_to_verify},")))
        if self.due_by is not None:
            yield col(AssessmentRow.correction_due_on) <= self.due_by


def listed(
    session: Session,
    wanted: ApplicationFilter,
    sort: Sort = Sort.NUMBER,
    *,
    descending: bool = False,
    offset: int = 0,
    limit: int = 50,
) -> list[AssessmentRow]:
    """One page of the copies wanted, without their bodies; equal ones by number, the same way round.

    What has no name, points or term stands last, whichever way the list is sorted. Ask for it once the copies
    are current (`pipeline.keeping.freshen`).
    """
    # First who is on the page, which indexes tell alone; whole rows would be read, and sorted, in vain.
    page = _ids_in(wanted).order_by(*_order(sort, descending=descending)).offset(offset).limit(limit)
    shown = [application_id for (application_id,) in session.execute(page)]
    query = rows_of(AssessmentRow).options(_WITHOUT_BODY)
    found = {
        row.application_id: row
        for some in slices(shown)
        for row in session.exec(query.where(col(AssessmentRow.application_id).in_(some)))
    }
    return [found[application_id] for application_id in shown]


def _ids_in(wanted: ApplicationFilter) -> Select[int]:
    """The query for the applications wanted."""
    own_id = col(AssessmentRow.application_id)
    said = wanted.said()
    if said is None or wanted.are_many:
        return select(own_id).where(*wanted.conditions())
    # The words are looked up in their index, once. Without the sum SQLite would go from there to every row.
    of_call = replace(wanted, words="", found=frozenset())
    with_words = select(own_id).where(*ApplicationFilter(wanted.call_id).conditions(), said)
    return select(own_id).where(*of_call.conditions(), (own_id + 0).in_(with_words))


def _order(sort: Sort, *, descending: bool) -> list[Any]:
    """What a list is ordered by; the rows of a call have their ids in the order of their numbers."""
    call_id, own_id = col(AssessmentRow.call_id), col(AssessmentRow.application_id)
    if sort is Sort.NUMBER:
        columns: list[Any] = [call_id, col(AssessmentRow.number)]
    elif sort is Sort.URGENCY and descending:
        # No index has it so: what has no term is the last of its state, this way round, too.
        rank = func.substr(AssessmentRow.urgency, 1, 1)
        columns = [rank, col(AssessmentRow.correction_due_on), call_id, own_id]
    else:
        columns = [col(_SORTED_BY[sort]), call_id, own_id]
    directed = [one.desc() if descending else one.asc() for one in columns]
    # Only where it may be: what is never absent would be sorted anew, although an index has it in order.
    return [
        one.nulls_last() if getattr(column, "nullable", False) else one
        for column, one in zip(columns, directed, strict=True)
    ]


def open_questions(session: Session, calls: frozenset[str] | None = None) -> int:
    """How many questions to a person are open, in all applications, or in those of some calls."""
    query = rows_of(func.coalesce(func.sum(AssessmentRow.questions), 0))
    return session.exec(query.where(*ApplicationFilter(calls=calls).conditions())).one()


def said_among(session: Session, wanted: ApplicationFilter, most: int) -> frozenset[int] | None:
    """The applications of any status in which the words wanted stand, by one look; None: more than `most`."""
    query = select(col(AssessmentRow.application_id))
    every = ApplicationFilter(wanted.call_id, words=wanted.words, found=wanted.found)
    found = [number for (number,) in session.execute(query.where(*every.conditions()).limit(most + 1))]
    return frozenset(found) if len(found) <= most else None


def ids(session: Session, wanted: ApplicationFilter) -> set[int]:
    """The applications wanted on all pages."""
    query = select(col(AssessmentRow.application_id)).where(*wanted.conditions())
    return {application_id for (application_id,) in session.execute(query)}


def count(session: Session, wanted: ApplicationFilter) -> int:
    """How many applications a list shows on all its pages."""
    query = rows_of(func.count()).select_from(AssessmentRow)
    return session.exec(query.where(*wanted.conditions())).one()


def tally(session: Session, wanted: ApplicationFilter) -> Counter[str]:
    """How many of the applications wanted stand where, by status."""
    status: Any = col(AssessmentRow.status)
    if wanted.said() is not None:
        # For SQLite another value: in the order of statuses it would look up the words of every row.
        status = status.concat("")
    query = select(status, func.count()).where(*wanted.conditions()).group_by(status)
    counts = Counter(dict(session.execute(query).all()))
    counts[Status.UNDER_REVIEW] += counts.pop("", 0)  # of those that no pass has judged yet
    return +counts


def arrival_span(session: Session, call_id: str) -> tuple[datetime, datetime] | None:
    """When the first and the last application of a call came in, by their copies; None: there is none."""
    at = col(AssessmentRow.received_at)
    of_call = select(at).where(col(AssessmentRow.call_id) == call_id, at.is_not(None))
    first = session.execute(of_call.order_by(at).limit(1)).scalar()
    last = session.execute(of_call.order_by(at.desc()).limit(1)).scalar()
    return (first, last) if first is not None and last is not None else None


def count_arrived(session: Session, call_id: str, since: datetime, until: datetime) -> int:
    """How many applications of a call came in from one instant on and before another, by their copies."""
    at = col(AssessmentRow.received_at)
    query = rows_of(func.count()).select_from(AssessmentRow)
    return session.exec(query.where(col(AssessmentRow.call_id) == call_id, at >= since, at < until)).one()


def terms_between(session: Session, call_id: str, first: date, last: date) -> list[tuple[date, str, Status]]:
    """The terms of correction that end on some days, each with its application and its state, in order."""
    on = col(AssessmentRow.correction_due_on)
    query = select(on, col(ApplicationRow.reference), col(AssessmentRow.status)).join(
        ApplicationRow, col(ApplicationRow.id) == col(AssessmentRow.application_id)
    )
    of_call = query.where(col(AssessmentRow.call_id) == call_id, on >= first, on <= last)
    found = session.execute(of_call.order_by(on, col(AssessmentRow.number)))
    return [(day, reference, Status(status)) for day, reference, status in found]


def waiting_by_criterion(session: Session, call_id: str) -> Counter[int]:
    """In how many applications of a call the points of each criterion wait for the commission."""
    column = col(AssessmentRow.to_verify)
    query = select(column, func.count()).where(col(AssessmentRow.call_id) == call_id, column.is_not(None))
    found = Counter[int]()
    for numbers, count_ in session.execute(query.group_by(column)):
        found.update({int(number): count_ for number in numbers.strip(",").split(",")})
    return found


@dataclass(frozen=True, slots=True)
class News:
    """What a digest has something to say of, beside questions and terms that ended."""

    since: datetime | None
    """What came in or was completed later; None: all."""
    today: date
    tomorrow: date
    """The next working day: terms that end from today until then."""
    also: Collection[int] = ()
    """Ids of applications."""

    def reasons(self) -> Iterator[ColumnElement[bool]]:
        """Conditions that each an index answers."""
        if self.since is None:
            yield true()
            return
        due_on = col(AssessmentRow.correction_due_on)
        yield col(AssessmentRow.questions) > 0
        yield col(AssessmentRow.status).in_(("needs_decision", "correction_overdue"))
        yield and_(due_on >= self.today, due_on <= self.tomorrow)
        yield col(AssessmentRow.received_at) > self.since
        yield col(AssessmentRow.completed_at) > self.since
        for some in slices(self.also):
            yield col(AssessmentRow.application_id).in_(some)


def ids_with_news(session: Session, call_id: str, news: News) -> set[int]:
    """The applications of a call of which by their copies there is something to say."""
    query = select(col(AssessmentRow.application_id)).where(col(AssessmentRow.call_id) == call_id)
    found = session.execute(union(*(query.where(reason) for reason in news.reasons())))
    return {application_id for (application_id,) in found}
