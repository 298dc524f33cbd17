"""What people decided about one application, looked up the way the judgement asks.

A later decision on the same target wins. A decision covers only what the person could have seen: the
messages filed by then.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from domain.acts.act import Act
from domain.acts.decision import Decision
from domain.acts.on_applications import InTime, Settle
from domain.acts.on_documents import SetField, SetKind
from domain.acts.question_code import QuestionCode
from domain.application import Submission
from domain.document import Scalar


def could_see(decision: Decision, submission: Submission) -> bool:
    """Whether a message was there when a decision was made."""
    if decision.seen_message_id is not None:
        return submission.message_id <= decision.seen_message_id
    return submission.received_at <= decision.at


@dataclass(frozen=True, slots=True)
class Decisions:
    """All decisions about one application, in order of time."""

    decisions: tuple[Decision, ...]

    @classmethod
    def of(cls, decisions: Iterable[Decision]) -> "Decisions":
        """The decisions, whatever order they come in."""
        return cls(tuple(sorted(decisions, key=lambda d: (d.at, d.id))))

    def all(self, *acts: type[Act]) -> tuple[Decision, ...]:
        """Every decision of these kinds of act, the oldest first."""
        return tuple(d for d in self.decisions if isinstance(d.act, acts))

    def latest(self, *acts: type[Act], target: str | None = None) -> Decision | None:
        """The decision that holds: the newest of these acts on a target (None: whatever the target)."""
        for decision in reversed(self.decisions):
            if isinstance(decision.act, acts) and (target is None or decision.act.target == target):
                return decision
        return None

    def is_settled(self, code: QuestionCode) -> bool:
        """Whether a person looked at a question and wants nothing more of it."""
        return self.latest(Settle, target=str(code)) is not None

    def kind_of(self, attachment_id: int) -> str | None:
        """The kind of document that a person said a file is; None: nobody said."""
        decision = self.latest(SetKind, target=str(attachment_id))
        return decision.act.kind if decision is not None and isinstance(decision.act, SetKind) else None

    def fields(self) -> dict[str, Decision]:
        """The decision that holds for every field that a person set."""
        return {d.act.name: d for d in self.decisions if isinstance(d.act, SetField)}

    def answers(self) -> dict[str, Scalar | None]:
        """What people set the fields to."""
        return {d.act.name: d.act.answer for d in self.decisions if isinstance(d.act, SetField)}

    def counts_in_time(self, submission: Submission) -> bool:
        """Whether a person let a message that came too late count."""
        return any(could_see(d, submission) for d in self.all(InTime))
