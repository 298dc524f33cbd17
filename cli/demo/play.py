"""Play a story: deliver each mail at its instant, run passes in between, apply the clerk's decisions."""

import mailbox
from collections.abc import Callable, Iterator, Mapping
from dataclasses import replace
from datetime import datetime, time, timedelta

from config.settings import Settings
from domain.acts.act import Act
from domain.acts.on_applications import Settle
from domain.acts.on_documents import Refuse
from domain.acts.on_letters import Approve
from domain.calendar.workdays import is_workday
from domain.call import Call
from domain.letter import LetterState
from domain.words.polish import WARSAW, day_text, local, local_date
from pipeline.decide import decide
from pipeline.judging import judge_rows
from pipeline.opening import build_parts
from pipeline.read.pools import Pools
from pipeline.run import open_reading, run_pass_in
from pipeline.services import Services
from samples.story.model import SentLetter, StoryDecision, StoryMail
from samples.story.whole import CallStory, whole
from store.applications import application_rows
from store.letters import letter_rows
from store.tables import ApplicationRow

_MORNING = time(7, 30)


class Player:
    """One run of the embedded story against a data directory of its own."""

    def __init__(self, settings: Settings, tell: Callable[[Mapping[str, Call]], CallStory] = whole) -> None:
        self._now = datetime.min.replace(tzinfo=WARSAW)
        self.parts: Services = replace(build_parts(settings, lambda: self._now), is_played=True)
        self.story = tell(self.parts.calls)
        self.call = self.parts.calls[self.story.call_id]
        self._mailbox = mailbox.Maildir(settings.maildir.path, create=True)
        self._instants = sorted(self._pass_instants())
        self._refused: dict[str, StoryDecision] = {}
        """Applications one of whose documents the clerk refused; the letter about it waits for a look."""

    @property
    def steps(self) -> int:
        """How many days the story has."""
        return len({local_date(at) for at in self._instants})

    def play(self) -> Iterator[str]:
        """Run everything in the order of time; yields each day when it begins."""
        mails, decisions = list(self.story.mails), list(self.story.decisions)
        day = None
        with open_reading(self.parts) as pools:
            for at in self._instants:
                if local_date(at) != day:
                    day = local_date(at)
                    yield day_text(day)
                self._now = at
                while mails and mails[0].at <= at:
                    self._deliver(mails.pop(0))
                while decisions and decisions[0].at <= at:
                    self._decide(decisions.pop(0))
                self._pass(pools)
                if self._approve_what_was_refused():
                    self._pass(pools)
            self._now = self.ends_at
            self._pass(pools)

    @property
    def ends_at(self) -> datetime:
        """When the story ends; the whole one on the day of the ranking."""
        return self.story.ends_at

    def _pass(self, pools: Pools) -> None:
        report = run_pass_in(self.parts, pools)
        assert not report.problems, report.problems

    def _pass_instants(self) -> set[datetime]:
        """Every morning of the office, every mail and decision, and the end of every mail's quiet time.

        A worker polls every two minutes; only at these instants is there anything for it to do.
        """
        first, last = local_date(self.call.opens_at), local_date(self.ends_at)
        days = (first + timedelta(days=n) for n in range((last - first).days + 1))
        mornings = {datetime.combine(on, _MORNING, tzinfo=WARSAW) for on in days if is_workday(on)}
        arrivals = {mail.at for mail in self.story.mails}
        quiet = timedelta(minutes=self.parts.settings.letters.quiet_minutes)
        decided = {decision.at for decision in self.story.decisions}
        every = mornings | arrivals | {at + quiet for at in arrivals} | decided
        return {at for at in every if at <= self.ends_at}

    def _deliver(self, mail: StoryMail) -> None:
        raw = mail.build(self._sent())
        key = self._mailbox.add(raw)
        message = self._mailbox.get_message(key)
        message.set_date(mail.at.timestamp())
        self._mailbox[key] = message

    def _sent(self) -> list[SentLetter]:
        with self.parts.database.read() as session:
            return [
                SentLetter(
                    to=row.to_address,
                    kind=row.kind,
                    message_id=row.message_id,
                    subject=row.subject,
                    sent_at=local(row.sent_at),
                    due_on=row.due_on,
                )
                for row in letter_rows(session)
                if row.state == LetterState.SENT and row.sent_at is not None
            ]

    def _decide(self, decision: StoryDecision) -> None:
        with self.parts.database.read() as session:
            every = application_rows(session, self.call.id)
        row = next((r for r in every if r.nip == decision.nip), None) or next(
            r for r in every if r.email == decision.email
        )
        decide(self.parts, row.reference, self._act(decision, row), decision.by, decision.reason)
        if isinstance(decision.act, Refuse) and decision.looks_at_letter:
            self._refused[row.reference] = decision

    def _approve_what_was_refused(self) -> bool:
        """The clerk looks at the letter that a refusal made, and lets it go; whether there was one."""
        with self.parts.database.read() as session:
            drafts = [
                (row.reference, str(row.id))
                for row in letter_rows(session)
                if row.state == LetterState.DRAFT and row.reference in self._refused
            ]
        for reference, letter in drafts:
            by = self._refused.pop(reference).by
            decide(self.parts, reference, Approve(letter), by, "Pismo obejrzane przed wysłaniem.")
        return bool(drafts)

    def _act(self, decision: StoryDecision, row: ApplicationRow) -> Act:
        """What the clerk does: a story names the kind of a question, the program what it is about."""
        act = decision.act
        if not isinstance(act, Settle):
            return act
        questions = judge_rows(self.parts, [row], decision.at)[0].assessment.questions
        return Settle(next(q.code for q in questions if q.code.kind == act.code.kind))
