"""The terms of correction requests, and what came after them (Regulamin § 4.4)."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime

from checks.judge.acts.decisions import Decisions
from domain.acts.decision import Decision
from domain.acts.on_applications import Advance, Extend, RequestAgain
from domain.acts.on_documents import Refuse
from domain.calendar.workdays import end_of
from domain.finding_key import defect_of, document_in
from domain.letter import LetterFact, LetterKind, LetterState


@dataclass(frozen=True, slots=True)
class Terms:
    """The correction requests that an application's terms follow from, the oldest first.

    Only a request that the server took and that did not come back starts a term.
    """

    requests: tuple[LetterFact, ...]
    """All that were not cancelled, in whatever state."""
    extended: tuple[Decision, ...] = ()
    """The decisions by which people extended the term, in order of time."""
    renewed: tuple[Decision, ...] = ()
    """The decisions by which people asked for something once more."""
    rounds: int = 1
    """How many rounds the call provides for (`[term]` of its file), each with a term of its own."""

    @classmethod
    def of(cls, letters: Iterable[LetterFact], decided: Decisions, rounds: int = 1) -> "Terms":
        """The terms that letters started and decisions extended, in a call with so many rounds."""
        requests = (
            letter
            for letter in letters
            if letter.kind is LetterKind.CORRECTION_REQUEST and letter.state is not LetterState.CANCELLED
        )
        return cls(
            tuple(sorted(requests, key=lambda letter: (letter.created_at, letter.round, letter.id))),
            decided.all(Extend),
            decided.all(RequestAgain, Refuse, Advance),
            rounds,
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

    def starts_anew(self, request: LetterFact) -> bool:
        """Whether a later request is a round of the call's own: all that it asks for gets a new term."""
        return 1 < request.round <= self.rounds

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

    def asked_for(self, document: str, at: datetime) -> "OwnTerm | None":
        """The term of what had been asked of a document by an instant; None: nothing had.

        What a later request repeats keeps the term of the first one, unless a person wanted it asked anew. Of
        several defects of one document the longest term counts.
        """
        known: set[str] = set()
        before: LetterFact | None = None
        given: list[OwnTerm] = []
        for request in (r for r in self.sent if r.sent_at is not None and r.sent_at < at):
            asked = {defect_of(key) for key in request.asked if document_in(key) == document}
            is_anew = self.starts_anew(request) or (
                before is not None
                and any(renews(d, document, before) and not follows(d, request) for d in self.renewed)
            )
            last_day = self.last_day_of(request)
            if (
                (asked - known or (asked and is_anew))
                and last_day is not None
                and request.sent_at is not None
            ):
                given.append(OwnTerm(request.sent_at, last_day))
            known |= asked
            before = request
        return max(given, key=lambda term: term.last_day, default=None)

    def _last_day(self, requests: Iterable[LetterFact]) -> date | None:
        days = [r.due_on for r in requests if r.due_on is not None]
        return max((*days, *_until(self.extended))) if days else None


@dataclass(frozen=True, slots=True)
class OwnTerm:
    """When something was asked for, and the last day for it."""

    asked_at: datetime
    last_day: date


def renews(decision: Decision, document: str | None, request: LetterFact) -> bool:
    """Whether a person wants another request after this one for what was found of a document.

    Whoever is chosen for the next stage is asked for what belongs to it.
    """
    act = decision.act
    is_about = isinstance(act, RequestAgain | Advance) or (isinstance(act, Refuse) and act.kind == document)
    return is_about and follows(decision, request)


def follows(decision: Decision, request: LetterFact) -> bool:
    """Whether a request was there when a decision was made."""
    if decision.seen_round is not None:
        return decision.seen_round >= request.round
    return decision.at > request.created_at


def _until(extended: Iterable[Decision]) -> Iterable[date]:
    return (d.act.until for d in extended if isinstance(d.act, Extend))
