"""What people decided about one application, looked up the way the judgement asks.

A later decision on the same target wins. A decision covers only what the person could have seen: the
messages filed by then.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from domain.application import Action, Decision, Submission


def saw(decision: Decision, submission: Submission) -> bool:
    """Whether a message was there when a decision was made."""
    if decision.seen_message_id is not None:
        return submission.message_id <= decision.seen_message_id
    return submission.received_at <= decision.at


@dataclass(frozen=True, slots=True)
class Decided:
    """All decisions about one application, in order of time."""

    decisions: tuple[Decision, ...]

    @classmethod
    def of(cls, decisions: Iterable[Decision]) -> "Decided":
        """The decisions, whatever order they come in."""
        return cls(tuple(sorted(decisions, key=lambda d: (d.at, d.id))))

    def all(self, *actions: Action) -> tuple[Decision, ...]:
        """Every decision of these actions, the oldest first."""
        return tuple(d for d in self.decisions if d.action in actions)

    def latest(self, *actions: Action, target: str | None = None) -> Decision | None:
        """The decision that holds: the newest of these actions on a target (None: whatever the target)."""
        found = [d for d in self.all(*actions) if target is None or d.target == target]
        return found[-1] if found else None

    def is_settled(self, code: str) -> bool:
        """Whether a person looked at a question and wants nothing more of it."""
        return self.latest(Action.SETTLE, target=code) is not None

    def fields(self) -> dict[str, Decision]:
        """The decision that holds for every field that a person set."""
        return {d.target: d for d in self.all(Action.FIELD) if d.target is not None}

    def counts_in_time(self, submission: Submission) -> bool:
        """Whether a person let a message that came too late count."""
        return any(saw(d, submission) for d in self.all(Action.IN_TIME))
