"""The one list of what a person can do, and decisions: acts with who, when and why."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from domain.acts.act import Act, Value
from domain.acts.on_applications import (
    Advance,
    Close,
    Eligible,
    Extend,
    Ineligible,
    InTime,
    RequestAgain,
    Settle,
    Withdraw,
)
from domain.acts.on_documents import Accept, Refuse, SetField, SetKind
from domain.acts.on_letters import Approve, Drop, Resend, TreatAsSent, WriteParagraph
from domain.acts.on_messages import AssignMessage, GivePassword, MarkRead, NotRelated
from domain.acts.on_points import ConfirmPoints, SetPoints
from domain.acts.on_the_office import Prolong, Release, Undo

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
