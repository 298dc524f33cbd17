"""The terms of correction requests, and what came after them (Regulamin § 4.4)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from checks.judge.decisions import Decisions
from domain.decision import Decision, Extend
from domain.letter import LetterFact, LetterKind, LetterState
from domain.workdays import end_of


@dataclass(frozen=True, slots=True)
class Terms:
    """The correction requests that an application's terms follow from, the oldest first.

    Only a request that the server took and that did not come back starts a term.
    """

    requests: tuple[LetterFact, ...]
    """All that were not cancelled, in whatever state."""
    extended: tuple[Decision, ...] = ()
    """The decisions by which people extended the term, in order of time."""

    @classmethod
    def of(cls, letters: Iterable[LetterFact], decided: Decisions) -> "Terms":
        """The terms that letters started and decisions extended."""
        requests = (
            letter
            for letter in letters
            if letter.kind is LetterKind.CORRECTION_REQUEST and letter.state is not LetterState.CANCELLED
        )
        return cls(
            tuple(sorted(requests, key=lambda letter: (letter.created_at, letter.round, letter.id))),
            decided.all(Extend),
        )

    @property
    def sent(self) -> tuple[LetterFact, ...]:
        """The requests whose term runs or ran."""
        return tuple(r for r in self.requests if r.state is LetterState.SENT and r.sent_at is not None)

    @property
    def sent_at(self) -> datetime | None:
        """When the newest request was sent."""
        return max((r.sent_at for r in self.sent if r.sent_at is not None), default=None)

    @property
    def due_on(self) -> date | None:
        """The last day on which corrections are in time; None while no term was started."""
        return self._last_day(self.sent)

    def last_day_of(self, request: LetterFact) -> date | None:
        """The last day for what a request asks: an extension moves what was asked by then, never back."""
        if request.due_on is None:
            return None
        return max((request.due_on, *_until(d for d in self.extended if follows(d, request))))

    def missed_by(self, at: datetime) -> bool:
        """Whether an arrival lies after every term that had been started by then.

        The instant at which the last day ends is still in time, as at the close of the call.
        """
        last_day = self._last_day(r for r in self.sent if r.sent_at is not None and r.sent_at < at)
        return last_day is not None and at > end_of(last_day)

    def is_over(self, now: datetime) -> bool:
        """Whether a term was started and has ended."""
        return self.due_on is not None and now > end_of(self.due_on)

    def _last_day(self, requests: Iterable[LetterFact]) -> date | None:
        days = [r.due_on for r in requests if r.due_on is not None]
        return max((*days, *_until(self.extended))) if days else None


def follows(decision: Decision, request: LetterFact) -> bool:
    """Whether a request was there when a decision was made."""
    if decision.seen_round is not None:
        return decision.seen_round >= request.round
    return decision.at > request.created_at


def _until(extended: Iterable[Decision]) -> Iterable[date]:
    return (d.act.until for d in extended if isinstance(d.act, Extend))
