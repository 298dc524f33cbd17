"""What a person can do: one frozen type an act, and the one list of them.

An act says what is decided, about what, and with which value; a decision adds who, when and why. Stored and
shown (contract: `decisions`, `questions[].acts`) an act is three plain values: its word, target and value.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import ClassVar, NamedTuple, Self

from domain.acts.question_code import QuestionCode
from domain.document import Scalar
from domain.letter import LetterState
from domain.points import Points, points_number, points_read

Value = Scalar | float | Mapping[str, str] | None


class StoredAct(NamedTuple):
    """An act as rows and JSON hold it."""

    action: str
    target: str | None = None
    value: Value = None


@dataclass(frozen=True, slots=True)
class Act:
    """Something that a person can do; each kind of act names its stored word, and what it is about."""

    action: ClassVar[str]

    @property
    def target(self) -> str | None:
        """What it is about, where there is more than one such thing in an application."""
        return None

    @property
    def value(self) -> Value:
        """What it says of its target."""
        return None

    @property
    def subject(self) -> tuple[str, str | None]:
        """What a later act of the same subject takes the place of, or builds on."""
        return self.action, self.target

    @property
    def stored(self) -> StoredAct:
        """The act as rows and JSON hold it."""
        return StoredAct(self.action, self.target, self.value)

    @classmethod
    def read(cls, target: str | None, value: Value) -> Self:  # noqa: ARG003 -- what others are made from
        """The act of this kind with a stored target and value."""
        return cls()


def _text(stored: Value) -> str:
    if not isinstance(stored, str):
        raise ValueError(f"no text: {stored!r}")  # noqa: TRY004 -- stored values are right or wrong, not typed
    return stored


@dataclass(frozen=True, slots=True)
class AboutDocument(Act):
    """An act about one kind of document."""

    kind: str

    @property
    def target(self) -> str:
        """The kind."""
        return self.kind

    @property
    def subject(self) -> tuple[str, str | None]:
        """To accept is the contrary of to refuse."""
        return "document", self.kind

    @classmethod
    def read(cls, target: str | None, value: Value) -> Self:  # noqa: ARG003
        """The act of this kind with a stored target."""
        return cls(_text(target))


@dataclass(frozen=True, slots=True)
class Accept(AboutDocument):
    """A document counts as accepted, whatever was found."""

    action = "accept"


@dataclass(frozen=True, slots=True)
class Refuse(AboutDocument):
    """A document must be sent again; the reason is printed for the applicant."""

    action = "refuse"


@dataclass(frozen=True, slots=True)
class SetKind(Act):
    """What kind of document a file is."""

    action = "kind"
    file: str
    """The attachment's number."""
    kind: str

    @property
    def target(self) -> str:
        """The file."""
        return self.file

    @property
    def value(self) -> str:
        """The kind."""
        return self.kind

    @classmethod
    def read(cls, target: str | None, value: Value) -> Self:
        """The act with a stored target and value."""
        return cls(_text(target), _text(value))


@dataclass(frozen=True, slots=True)
class SetField(Act):
    """The answer to a question of the form; None: not known."""

    action = "field"
    name: str
    answer: Scalar | None

    @property
    def target(self) -> str:
        """The field."""
        return self.name

    @property
    def value(self) -> Scalar | None:
        """The answer."""
        return self.answer

    @classmethod
    def read(cls, target: str | None, value: Value) -> Self:
        """The act with a stored target and value."""
        if isinstance(value, Mapping | float):
            raise ValueError(f"no answer: {value!r}")  # noqa: TRY004
        return cls(_text(target), value)


@dataclass(frozen=True, slots=True)
class SetPoints(Act):
    """The points of one criterion."""

    action = "points"
    criterion: int
    points: Points

    @property
    def target(self) -> str:
        """The criterion's number."""
        return str(self.criterion)

    @property
    def value(self) -> int | float:
        """The points."""
        return points_number(self.points)

    @classmethod
    def read(cls, target: str | None, value: Value) -> Self:
        """The act with a stored target and value."""
        points = points_read(str(value))
        if points is None:
            raise ValueError(f"no points: {value!r}")
        return cls(int(_text(target)), points)


@dataclass(frozen=True, slots=True)
class ConfirmPoints(Act):
    """The commission confirms the points as they stand (Załącznik nr 1)."""

    action = "confirm_points"
    criterion: int | None = None
    """None: of every criterion."""

    @property
    def target(self) -> str | None:
        """The criterion's number."""
        return None if self.criterion is None else str(self.criterion)

    @classmethod
    def read(cls, target: str | None, value: Value) -> Self:  # noqa: ARG003
        """The act with a stored target."""
        return cls(None if target is None else int(target))


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
        return cls(_text(target))


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
        return cls(_text(target), None if value is None else datetime.fromisoformat(_text(value)))


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
        return cls(_text(target), "" if value is None else _text(value))


@dataclass(frozen=True, slots=True)
class AboutMessage(Act):
    """What one message of the ledger is, or belongs to."""

    message: str
    """Its number in the ledger."""

    @property
    def target(self) -> str:
        """The message."""
        return self.message

    @classmethod
    def read(cls, target: str | None, value: Value) -> Self:  # noqa: ARG003
        """The act with a stored target."""
        return cls(_text(target))


@dataclass(frozen=True, slots=True)
class AssignMessage(AboutMessage):
    """A message of the ledger belongs to this application."""

    action = "message"


@dataclass(frozen=True, slots=True)
class GivePassword(Act):
    """A password to try on the application's locked files; the record tells of it, never which."""

    action = "password"
    secret: str = field(default="", repr=False, compare=False)
    """Empty in an act that was read from its record."""


@dataclass(frozen=True, slots=True)
class NotRelated(AboutMessage):
    """A message that was set aside has nothing to do with any call; about the ledger, not an application."""

    action = "not_related"


@dataclass(frozen=True, slots=True)
class MarkRead(AboutMessage):
    """A message that only a person could answer was read, and answered where that was due."""

    action = "read"


@dataclass(frozen=True, slots=True)
class Extend(Act):
    """The term of correction ends later (§ 4.4)."""

    action = "extend"
    until: date
    """The new last day."""

    @property
    def value(self) -> str:
        """The new last day, as an ISO date."""
        return self.until.isoformat()

    @classmethod
    def read(cls, target: str | None, value: Value) -> Self:  # noqa: ARG003
        """The act with a stored value."""
        return cls(date.fromisoformat(_text(value)))


@dataclass(frozen=True, slots=True)
class Settle(Act):
    """A question was looked at; nothing more is to be done."""

    action = "settle"
    code: QuestionCode

    @property
    def target(self) -> str:
        """The question's code."""
        return str(self.code)

    @classmethod
    def read(cls, target: str | None, value: Value) -> Self:  # noqa: ARG003
        """The act with a stored target."""
        return cls(QuestionCode.parse(_text(target)))


@dataclass(frozen=True, slots=True)
class RequestAgain(Act):
    """The applicant is asked for corrections once more."""

    action = "request"


@dataclass(frozen=True, slots=True)
class Withdraw(Act):
    """The application is withdrawn (§ 5.3)."""

    action = "withdraw"


@dataclass(frozen=True, slots=True)
class Eligible(Act):
    """The doubts about eligibility are settled in the applicant's favour."""

    action = "eligible"

    @property
    def subject(self) -> tuple[str, str | None]:
        """It is the contrary of `Ineligible`."""
        return "eligibility", None


@dataclass(frozen=True, slots=True)
class Ineligible(Act):
    """The application does not meet the criteria of § 3."""

    action = "ineligible"

    @property
    def subject(self) -> tuple[str, str | None]:
        """It is the contrary of `Eligible`."""
        return "eligibility", None


@dataclass(frozen=True, slots=True)
class Close(Act):
    """An application that came too late, or was not corrected in time, is left without consideration."""

    action = "close"


@dataclass(frozen=True, slots=True)
class InTime(Act):
    """A late or early application, or a late supplement, counts as in time."""

    action = "in_time"


@dataclass(frozen=True, slots=True)
class Advance(Act):
    """The application was chosen for the call's next stage: its documents are asked for from now on."""

    action = "advance"


@dataclass(frozen=True, slots=True)
class Prolong(Act):
    """The call ends later than announced; about a call, not an application. The reason is told to all."""

    action = "prolong"
    call: str
    """Its code."""
    until: datetime
    """The new close."""

    @property
    def target(self) -> str:
        """The call."""
        return self.call

    @property
    def value(self) -> str:
        """The new close, as ISO 8601."""
        return self.until.isoformat()

    @classmethod
    def read(cls, target: str | None, value: Value) -> Self:
        """The act with a stored target and value."""
        return cls(_text(target), datetime.fromisoformat(_text(value)))


@dataclass(frozen=True, slots=True)
class Undo(Act):
    """An earlier decision is taken back: the judgement no longer knows it, the record keeps both."""

    action = "undo"
    decision: int
    """Its number."""

    @property
    def target(self) -> str:
        """The decision's number."""
        return str(self.decision)

    @classmethod
    def read(cls, target: str | None, value: Value) -> Self:  # noqa: ARG003
        """The act with a stored target."""
        return cls(int(_text(target)))


@dataclass(frozen=True, slots=True)
class Hold:
    """What held the letters to applicants: its name, and the sentence that said why."""

    name: str
    why: str


@dataclass(frozen=True, slots=True)
class Release(Act):
    """Letters to applicants may leave again; about the office, not about an application."""

    action = "release"
    holds: tuple[Hold, ...] = ()
    """What held them, as the person knew it; in the order of their names."""

    @property
    def value(self) -> Mapping[str, str]:
        """The sentences by the names of what held the letters."""
        return {hold.name: hold.why for hold in self.holds}

    @classmethod
    def read(cls, target: str | None, value: Value) -> Self:  # noqa: ARG003
        """The act with a stored value."""
        if not isinstance(value, Mapping):
            raise ValueError(f"no holds: {value!r}")  # noqa: TRY004
        return cls(tuple(Hold(name, why) for name, why in sorted(value.items())))


ACTS: tuple[type[Act], ...] = (
    Accept, Refuse, SetKind, SetField, SetPoints, ConfirmPoints, Approve, Drop, Resend, TreatAsSent,
    WriteParagraph, AssignMessage, GivePassword, NotRelated, MarkRead, Extend, Settle, RequestAgain,
    Withdraw, Eligible, Ineligible, Close, InTime, Advance, Prolong, Undo, Release,
)  # fmt: skip
"""Everything that a person can do."""

_BY_ACTION = {act.action: act for act in ACTS}


def act_of(action: str, target: str | None = None, value: Value = None) -> Act:
    """The act that three stored values stand for.

    Raises:
        ValueError: they stand for none.

    >>> act_of("points", "2", 10)
    SetPoints(criterion=2, points=10)
    """
    if action not in _BY_ACTION:
        raise ValueError(f"no act: {action!r}")
    return _BY_ACTION[action].read(target, value)


@dataclass(frozen=True, slots=True)
class OpenAct:
    """An act whose value the person has yet to supply: which kind a file is, what an answer says."""

    act: type[Act]
    about: str | None = None

    @property
    def stored(self) -> StoredAct:
        """Its word and target; the value is open."""
        return StoredAct(self.act.action, self.about)


Choice = Act | OpenAct
"""One of the ways to settle a question."""


@dataclass(frozen=True, slots=True)
class Decision:
    """What a person did: who, when, why. Kept for ever; the later one on the same target wins."""

    id: int
    at: datetime
    by: str
    reason: str
    act: Act
    seen_message_id: int | None = None
    """The newest message filed when it was made: what came later is judged anew. None: told by `at`."""
    seen_round: int | None = None
    """The round of the newest correction request when it was made. None: told by `at`."""


@dataclass(frozen=True, slots=True)
class TakenBack:
    """A decision that no longer holds, and the one by which a person took it back."""

    decision: Decision
    by: Decision


def in_force(decisions: Iterable[Decision]) -> tuple[tuple[Decision, ...], tuple[TakenBack, ...]]:
    """The decisions that hold, and those that were taken back, each in the order given."""
    every = tuple(decisions)
    undone = {decision.act.decision: decision for decision in every if isinstance(decision.act, Undo)}
    holding = (d for d in every if d.id not in undone and not isinstance(d.act, Undo))
    return tuple(holding), tuple(TakenBack(d, undone[d.id]) for d in every if d.id in undone)
