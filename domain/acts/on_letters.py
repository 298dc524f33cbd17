"""Acts about letters: may one leave, once more, or never."""

from dataclasses import dataclass
from datetime import datetime
from typing import ClassVar, Self

from domain.acts.act import Act, Value, text_of
from domain.letter import LetterState


@dataclass(frozen=True, slots=True)
class AboutLetter(Act):
    """An act about one letter, which only certain states allow."""

    allowed: ClassVar[frozenset[LetterState]]
    """The states in which it may be done."""
    leads_to: ClassVar[LetterState]
    letter: str
    """The letter's number."""

    @property
    def target(self) -> str:
        """The letter."""
        return self.letter

    @property
    def subject(self) -> tuple[str, str | None]:
        """Whatever is done with a letter builds on what was done with it before."""
        return "letter", self.letter

    def refused_in(self, state: str) -> str | None:
        """Why it cannot be done with a letter in this state, as a Polish sentence; None where it can."""
        if state in self.allowed:
            return None
        return f"Pismo nr {self.letter} jest w stanie „{state}”; tej decyzji nie można już wykonać."

    @classmethod
    def read(cls, target: str | None, value: Value) -> Self:  # noqa: ARG003
        """The act of this kind with a stored target."""
        return cls(text_of(target))


@dataclass(frozen=True, slots=True)
class Approve(AboutLetter):
    """A draft may leave."""

    action = "approve"
    allowed = frozenset({LetterState.DRAFT})
    leads_to = LetterState.QUEUED


@dataclass(frozen=True, slots=True)
class Drop(AboutLetter):
    """A letter shall not leave."""

    action = "drop"
    allowed = frozenset({LetterState.DRAFT, LetterState.QUEUED, LetterState.UNCERTAIN, LetterState.FAILED})
    leads_to = LetterState.CANCELLED


@dataclass(frozen=True, slots=True)
class Resend(AboutLetter):
    """A letter is sent once more: the same bytes, the same Message-ID."""

    action = "resend"
    allowed = frozenset({LetterState.UNCERTAIN, LetterState.FAILED, LetterState.BOUNCED})
    leads_to = LetterState.QUEUED


@dataclass(frozen=True, slots=True)
class TreatAsSent(AboutLetter):
    """A letter left, as a person found out; what waits may have left, too, after a restore from a backup."""

    action = "treat_as_sent"
    allowed = frozenset({LetterState.DRAFT, LetterState.QUEUED, LetterState.UNCERTAIN})
    leads_to = LetterState.SENT
    at: datetime | None = None
    """When; None: the instant of the decision."""

    @property
    def value(self) -> str | None:
        """When, as ISO 8601."""
        return self.at.isoformat() if self.at is not None else None

    @classmethod
    def read(cls, target: str | None, value: Value) -> Self:
        """The act with a stored target and value."""
        return cls(text_of(target), None if value is None else datetime.fromisoformat(text_of(value)))


@dataclass(frozen=True, slots=True)
class WriteParagraph(AboutLetter):
    """A person's own words in a draft, kept apart from what the program wrote; empty: none any more."""

    action = "paragraph"
    allowed = frozenset({LetterState.DRAFT})
    leads_to = LetterState.DRAFT
    text: str = ""

    @property
    def value(self) -> str:
        """The words."""
        return self.text

    @classmethod
    def read(cls, target: str | None, value: Value) -> Self:
        """The act with a stored target and value."""
        return cls(text_of(target), "" if value is None else text_of(value))
