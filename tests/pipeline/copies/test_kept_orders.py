"""Whatever facts come in whatever order, told by whomever: no current copy denies a fresh judgement."""

import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from pathlib import Path
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st
from sqlmodel import Session, col, select

from checks.rank.ranking import rank
from domain.acts.on_applications import Eligible, Extend, InTime, RequestAgain, Withdraw
from domain.acts.on_documents import Accept, SetField
from domain.acts.on_points import SetPoints
from domain.acts.on_the_office import Undo
from domain.application import FiledFile
from domain.letter import LetterState
from domain.mail import Attachment, Outcome, Purpose
from domain.scan import Scan, ScanVerdict
from pipeline.judging import judge_all, scored
from pipeline.keeping import freshen, rebuild
from pipeline.kept import assessed_each
from pipeline.ranked import keep_ranking, order_now, ranking_now
from pipeline.write.letters import plan_and_store
from store import letters
from store.acts.decisions import record_decision
from store.applications import application_rows, open_application
from store.mail.ledger import FiledAttachment, StoredReading, record_files, record_processed
from store.mail.scans import record_scans
from store.reading_json import reading_to_json
from store.tables import ApplicationRow, AttachmentRow, DecisionRow, LetterRow, MessageRow
from tests.support.facts.copies import assert_copies_are_fresh, whole_of
from tests.support.facts.dossiers import at, file
from tests.support.facts.random_facts import CONTENTS
from tests.support.facts.rows import message_row
from tests.support.offices.desk import CALL
from tests.support.offices.office import Office

CLOCK = (
    "04-10 09:00",
    "04-22 12:00",
    "04-22 14:01",
    "04-27 07:29",
    "04-27 07:31",
    "05-08 00:01",
    "05-12 10:00",
)
_STATES = (
    LetterState.SENT,
    LetterState.BOUNCED,
    LetterState.FAILED,
    LetterState.UNCERTAIN,
    LetterState.CANCELLED,
)
_ACTS = (
    Accept("zus_certificate"), Eligible(), Extend(date(2026, 5, 20)), InTime(), RequestAgain(), SetField("size", "small"),
    SetField("email", "inny@firma.example"), SetPoints(1, 3), Withdraw(),
)  # fmt: skip


@dataclass
class Desk:
    """An office whose facts are written row by row."""

    office: Office
    random: Random
    now: datetime
    count: int = 0

    def write(self, fact: Callable[[Session, ApplicationRow], object]) -> None:
        with self.office.parts.database.write() as session:
            rows = application_rows(session, CALL)
            if len(rows) < 2 or self.random.random() < 0.1:
                rows = [self.opened(session)]
            fact(session, self.random.choice(rows))

    def opened(self, session: Session) -> ApplicationRow:
        self.count += 1
        address = f"biuro{self.count}@firma.example"
        return open_application(session, CALL, "SZW", 2026, address, None, "Firma", self.now)

    def message(self, session: Session, owner: ApplicationRow, **columns: object) -> MessageRow:
        self.count += 1
        arrived = self.now + self.random.choice((timedelta(0), -timedelta(minutes=30), timedelta(hours=1)))
        values = {"from_address": owner.email, "application_id": owner.id, "received_at": arrived, **columns}
        row = message_row(session, f"{self.count}")
        record_processed(session, [{"id": row.id, **values}])
        return row

    def filed(self, session: Session, owner: ApplicationRow) -> None:
        purpose = self.random.choice(
            (Purpose.SUBMISSION, Purpose.SUBMISSION, Purpose.REPLY, Purpose.RESIGNATION)
        )
        row = self.message(session, owner, purpose=purpose)
        made = (make() for make in self.random.choices(CONTENTS, k=self.random.randint(0, 6)))
        files = [one if isinstance(one, FiledFile) else file(one) for one in made]
        record_files(session, [_filed(row, one, position) for position, one in enumerate(files)], self.now)

    def again(self, session: Session, _owner: ApplicationRow) -> None:
        first = self.random.choice([*session.exec(select(MessageRow.id)), None])
        if first is not None:
            self.count += 1
            arrived = self.now - timedelta(days=self.random.randint(0, 3))
            row = message_row(session, f"{self.count}", duplicate_of=first, outcome=Outcome.DUPLICATE)
            record_processed(session, [{"id": row.id, "received_at": arrived}])

    def held(self, session: Session, owner: ApplicationRow) -> None:
        aside = {"outcome": Outcome.QUARANTINED, "may_belong_to": [owner.reference], "application_id": None}
        self.message(session, owner, **aside)

    def let_go(self, session: Session, _owner: ApplicationRow) -> None:
        for row in session.exec(select(MessageRow).where(MessageRow.outcome == Outcome.QUARANTINED)):
            row.outcome = Outcome.IGNORED
            session.add(row)

    def infected(self, session: Session, _owner: ApplicationRow) -> None:
        if hashes := session.exec(select(AttachmentRow.sha256)).all():
            bad = self.random.choice(hashes)
            record_scans(session, {bad: Scan(ScanVerdict.INFECTED, "Eicar")}, self.now)

    def decided(self, session: Session, owner: ApplicationRow) -> None:
        record_decision(session, owner, self.random.choice(_ACTS), by="Anna", reason="Tak.", now=self.now)

    def undone(self, session: Session, owner: ApplicationRow) -> None:
        made = select(DecisionRow.id).where(
            DecisionRow.application_id == owner.id, col(DecisionRow.action) != "undo"
        )
        if numbers := session.exec(made).all():
            act = Undo(self.random.choice(numbers) or 0)
            record_decision(session, owner, act, by="Anna", reason="Pomyłka.", now=self.now)

    def moved(self, session: Session, owner: ApplicationRow) -> None:
        for row in session.exec(select(LetterRow).where(LetterRow.application_id == owner.id)):
            state = self.random.choice(_STATES)
            sent_at = self.now if state in {LetterState.SENT, LetterState.BOUNCED} else None
            letters.move(session, row.id or 0, tuple(LetterState), state=state, sent_at=sent_at)

    def ticked(self) -> None:
        self.now = at(self.random.choice(CLOCK))
        self.office.at(self.now)

    def look(self) -> None:
        """A pass, a list, or a rebuilding."""
        services = self.office.parts
        call = services.calls[CALL]
        kind = self.random.random()
        if kind < 0.5:
            plan_and_store(services, self.now, is_mail_read=kind < 0.4)
        elif kind < 0.8:
            freshen(services, call, self.now)
        elif kind < 0.9:
            keep_ranking(services, call, order_now(services, call, self.now))
        else:
            rebuild(services, self.now)

    def check(self) -> None:
        services = self.office.parts
        assert_copies_are_fresh(services, self.now)
        for now in (self.now, self.now - timedelta(days=2), self.now + timedelta(days=30)):
            fresh = [scored(one, now) for one in judge_all(services, now, CALL)]
            shown = list(assessed_each(services, now, CALL))
            assert [(one.assessment, one.score) for one in shown] == fresh
            call = services.calls[CALL]
            with ranking_now(services, call, now) as ranking:
                assert whole_of(ranking) == rank(fresh, call, now)


def _filed(row: MessageRow, one: FiledFile, position: int) -> FiledAttachment:
    attachment = Attachment(f"1.{position}", one.filename, "application/pdf", one.sha256, 5)
    reading = StoredReading(one.sha256, CALL, f"r/{one.sha256[-6:]}", *reading_to_json(one.reading))
    return FiledAttachment(row.id or 0, attachment, one.path, reading)


FACTS = (
    Desk.filed,
    Desk.filed,
    Desk.again,
    Desk.held,
    Desk.let_go,
    Desk.infected,
    Desk.decided,
    Desk.undone,
    Desk.moved,
)


@settings(max_examples=8)
@given(st.randoms(use_true_random=False), st.lists(st.integers(0, len(FACTS) + 4), min_size=10, max_size=25))
def test_no_current_copy_denies_a_fresh_judgement(random, steps):
    with tempfile.TemporaryDirectory() as folder:
        desk = Desk(Office(Path(folder)), random, at("04-09 12:00"))
        try:
            for step in steps:
                if step < len(FACTS):
                    desk.write(lambda session, owner, step=step: FACTS[step](desk, session, owner))
                elif step == len(FACTS):
                    desk.ticked()
                else:
                    desk.look()
                desk.check()
        finally:
            desk.office.close()
