"""What a digest is made from: judged applications, and lines of the letters and mail that need somebody."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from domain.acts.awaited import AwaitedMessage
from domain.application import Assessment, Status
from domain.call import Call
from domain.letter import LetterKind, LetterState


@dataclass(frozen=True, slots=True)
class CallView:
    """One call: how many of its applications stand where, and those that there is something to say of."""

    call: Call
    assessments: tuple[Assessment, ...]
    """Every one with a question, a term that ended or ends by the next working day, or news; perhaps more."""
    tally: Mapping[Status, int]
    """Of all applications of the call."""


@dataclass(frozen=True, slots=True)
class LetterLine:
    """A letter that needs a person: a draft, or one that did not arrive for certain."""

    id: str
    kind: LetterKind
    state: LetterState
    reference: str | None
    at: datetime
    title: str = ""
    """What it is headed; empty: as all of its kind."""
    why: str = ""
    """Why it waits, or what the server replied."""
    hints: tuple[str, ...] = ()
    """The commands that settle it, one of them."""
    together: str = ""
    """The command that approves every draft of its kind in its call at once."""


@dataclass(frozen=True, slots=True)
class MailLine:
    """A message that is no part of an application, as the ledger shows it."""

    received_at: datetime
    sender: str | None
    subject: str
    reason: str = ""
    hints: tuple[str, ...] = ()
    number: int | None = None
    """In the ledger."""


@dataclass(frozen=True, slots=True)
class DigestView:
    """Everything a digest tells. `since` is the last digest; None: there was none."""

    now: datetime
    since: datetime | None = None
    calls: tuple[CallView, ...] = ()
    letters: tuple[LetterLine, ...] = ()
    """Drafts, failed, uncertain and bounced letters, whenever they became so."""
    questions: tuple[MailLine, ...] = ()
    quarantined: tuple[MailLine, ...] = ()
    """Set aside of late."""
    long_aside: int = 0
    """How many more were set aside before these, and still wait."""
    long_aside_since: datetime | None = None
    """When the first of them came."""
    ignored: tuple[MailLine, ...] = ()
    """Since the last digest."""
    awaited: Mapping[str, Sequence[AwaitedMessage]] = field(default_factory=dict)
    """Messages whose files the next pass reads, by the application that they belong to."""
    problems: tuple[str, ...] = ()
    """The program's own troubles, each a Polish sentence: „Skrzynka nie odpowiada od …”."""
