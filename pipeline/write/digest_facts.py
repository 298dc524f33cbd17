"""What the morning digest tells, gathered from the store."""

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, and_, func, not_, or_, text
from sqlmodel import Session, col, select

from domain.acts.decide_command import APPLICATION, command
from domain.acts.on_letters import AboutLetter, Approve, Resend, TreatAsSent
from domain.acts.on_messages import AssignMessage, NotRelated
from domain.calendar.workdays import workdays_after
from domain.call import Call
from domain.letter import RESULTS, LetterKind, LetterState
from domain.mail import Outcome, Purpose
from domain.words.polish import local_date, time_text
from notify.caps import TO_STAFF
from notify.letters.digest_view import CallView, DigestView, LetterLine, MailLine
from pipeline.keeping import AT_ONCE
from pipeline.kept import assessed_news
from pipeline.services import Services
from pipeline.sight import sight
from pipeline.watch import step_record
from store.acts.message_acts import settled_among
from store.kept.assessments import News
from store.letters import WITHOUT_BYTES, WantedLetters
from store.mail.mail_views import awaited_messages
from store.tables import FOR_A_PERSON, AttachmentRow, LetterRow, MessageRow

_QUARANTINE_SHOWN = timedelta(days=14)
"""So long each message that was set aside has a row of its own; then all older ones share one."""
UNREAD_SHOWN = timedelta(days=28)
"""So long the panel shows mail that nobody has marked as read; the ledger keeps all."""
_MOST_UNREAD = 200
"""So much of it at once; what is marked makes room for older mail."""
_NEEDS_PERSON = (LetterState.DRAFT, LetterState.FAILED, LetterState.UNCERTAIN, LetterState.BOUNCED)
_WAYS: Mapping[LetterState, tuple[type[AboutLetter], ...]] = {
    LetterState.DRAFT: (Approve,),
    LetterState.FAILED: (Resend,),
    LetterState.UNCERTAIN: (TreatAsSent, Resend),
    LetterState.BOUNCED: (Resend,),
}
"""What a person may do with a letter in a state."""


def digest_view(
    services: Services, now: datetime, unread: timedelta | None = None, most: int | None = None
) -> DigestView:
    """Everything that happened since the last digest, and everything that still waits.

    Mail that a person has to read is told of once, unless they have not marked it as read for as long as
    `unread` says. Of more than `most` applications of a call that are to be judged anew their copies tell.
    """
    with services.database.read() as session:
        seen = _Seen(services, session)
        since = seen.last_digest()
        needed = seen.letters()
        letters = tuple(_letter_line(row) for row in needed)
        questions = seen.to_tell(since) if unread is None else seen.unread(now - unread)
        ignored = seen.mail(
            since,
            col(MessageRow.outcome) == Outcome.IGNORED,
            not_(_is_for_a_person()),
            col(MessageRow.copy_of).is_(None),  # evidence, one for each letter that left: nothing to look at
        )
        quarantined = seen.mail(now - _QUARANTINE_SHOWN, col(MessageRow.outcome) == Outcome.QUARANTINED)
        long_aside, long_aside_since = seen.set_aside_before(now - _QUARANTINE_SHOWN)
        awaited = awaited_messages(session)
    problems = tuple(
        f"{row.error} Trwa od {time_text(row.failed_at)}."
        for row in step_record.troubles(services.database)
        if row.failed_at and not services.part  # the program is nobody's but theirs who see all
    )
    named = {row.application_id for row in needed if row.application_id is not None}
    views = (_call_view(services, call, since, named, now, most) for call in services.calls.values())
    calls = tuple(view for view in views if not view.call.is_early(now) or view.tally)
    return DigestView(
        now,
        since,
        calls,
        letters,
        questions,
        quarantined,
        long_aside=long_aside,
        long_aside_since=long_aside_since,
        ignored=ignored,
        awaited=awaited,
        problems=problems,
    )


def _call_view(
    services: Services,
    call: Call,
    since: datetime | None,
    named: Collection[int],
    now: datetime,
    most: int | None,
) -> CallView:
    today = local_date(now)
    news = News(since, today, next(workdays_after(today)), named)
    told, tally = assessed_news(services, call, news, now, most)
    return CallView(call, tuple(one.assessment for one in told), tally)


def _together(row: LetterRow) -> str:
    """The command that approves all results of one kind, once the commission has approved the list."""
    is_result = row.kind in RESULTS and row.call_id
    return command(str(row.call_id), Approve(row.kind)) if is_result else ""


def view_of_today(services: Services, now: datetime) -> DigestView:
    """The same for who looks now: all mail that nobody marked, and no wait for many judgements."""
    return digest_view(services, now, UNREAD_SHOWN, AT_ONCE)


def waits_to_be_read(session: Session, number: int) -> bool:
    """Whether a message is one that a person has to read, and nobody has marked it."""
    query = select(MessageRow.id).where(MessageRow.id == number, _is_for_a_person())
    return session.exec(query).first() is not None and not settled_among(session, [number])


def _is_for_a_person() -> ColumnElement[bool]:
    """Mail that waits for a human answer: questions, also beside papers, bare answers, what triage doubts."""
    has_files = select(AttachmentRow.id).where(AttachmentRow.message_id == MessageRow.id).exists()
    is_bare_reply = and_(col(MessageRow.purpose) == Purpose.REPLY, not_(has_files))
    is_doubted = and_(col(MessageRow.needs_person), col(MessageRow.outcome) != Outcome.QUARANTINED)
    is_question = col(MessageRow.purpose) == Purpose.QUESTION
    # The first condition follows from the second; in these words an index knows it.
    return and_(text(FOR_A_PERSON), or_(is_question, is_bare_reply, is_doubted, col(MessageRow.asks)))


def _letter_line(row: LetterRow) -> LetterLine:
    state = LetterState(row.state)
    ways = _WAYS.get(state, ()) if row.reference else ()
    return LetterLine(
        id=str(row.id),
        kind=LetterKind(row.kind),
        state=state,
        reference=row.reference,
        at=row.created_at,
        title=str(row.letter_order.get("context", {}).get("title") or ""),
        why=row.approval if state is LetterState.DRAFT else row.last_reply,
        hints=tuple(command(str(row.reference), way(str(row.id))) for way in ways),
        together=_together(row) if state is LetterState.DRAFT else "",
    )


def _mail_hints(row: MessageRow) -> tuple[str, ...]:
    """The commands that file a message which was set aside, or end its wait."""
    if row.outcome != Outcome.QUARANTINED:
        return ()
    number = str(row.id)
    return command(APPLICATION, AssignMessage(number)), command(APPLICATION, NotRelated(number))


class _Seen:
    """What is told of mail and letters: all of it, or one office's."""

    def __init__(self, services: Services, session: Session) -> None:
        self._services, self._session = services, session
        self._mail = tuple(sight(services, session).conditions())

    def last_digest(self) -> datetime | None:
        """When the last digest was made that left for those who get this one."""
        conditions: list[ColumnElement[bool]] = []
        if self._services.part:
            conditions.append(col(LetterRow.to_address).in_(self._services.settings.staff))
        return self._session.exec(
            select(LetterRow.created_at)
            .where(LetterRow.kind == LetterKind.DIGEST, LetterRow.state == LetterState.SENT, *conditions)
            .order_by(col(LetterRow.created_at).desc())
            .limit(1)
        ).first()

    def letters(self) -> Sequence[LetterRow]:
        """The letters that need a person."""
        # A digest that may not have left leaves nothing to decide: this one says the same.
        is_stale = and_(col(LetterRow.state) == LetterState.UNCERTAIN, col(LetterRow.kind).in_(TO_STAFF))
        needed = and_(col(LetterRow.state).in_(_NEEDS_PERSON), not_(is_stale))
        within = WantedLetters(calls=self._services.within).conditions()
        query = select(LetterRow).options(WITHOUT_BYTES).where(needed, *within)
        return self._session.exec(query.order_by(col(LetterRow.id))).all()

    def set_aside_before(self, instant: datetime) -> tuple[int, datetime | None]:
        """How many messages still wait that were set aside until then, and when the first of them came."""
        query = select(func.count(), func.min(MessageRow.received_at)).where(
            MessageRow.outcome == Outcome.QUARANTINED,
            col(MessageRow.processed_at) <= instant,
            *self._mail,
        )
        count, first = self._session.exec(query).one()
        return count, first

    def to_tell(self, since: datetime | None) -> tuple[MailLine, ...]:
        """All mail for a person since the last digest, but what was marked meanwhile."""
        told = self.mail(since, _is_for_a_person())
        settled = settled_among(self._session, (line.number for line in told if line.number))
        return tuple(line for line in told if line.number not in settled)

    def unread(self, since: datetime) -> tuple[MailLine, ...]:
        """Mail for a person that nobody has marked; of very much the newest."""
        query = select(MessageRow.id).where(
            _is_for_a_person(), col(MessageRow.processed_at) > since, *self._mail
        )
        numbers = {number for number in self._session.exec(query) if number is not None}
        newest = sorted(numbers - settled_among(self._session, numbers))[-_MOST_UNREAD:]
        return self.mail(None, col(MessageRow.id).in_(newest))

    def mail(self, since: datetime | None, *conditions: ColumnElement[bool]) -> tuple[MailLine, ...]:
        """Messages that were taken up since an instant, in the order of arrival."""
        query = select(MessageRow).where(*conditions, *self._mail)
        if since is not None:
            query = query.where(col(MessageRow.processed_at) > since)
        # Put in order here: asked for an order, SQLite would go through all messages in it.
        rows = sorted(self._session.exec(query), key=lambda row: (row.received_at, row.id or 0))
        return tuple(
            MailLine(row.received_at, row.from_address, row.subject, row.reason, _mail_hints(row), row.id)
            for row in rows
        )
