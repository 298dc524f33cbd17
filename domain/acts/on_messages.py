"""Acts about what came: whose a message is, and what opens its files."""

from dataclasses import dataclass, field
from typing import Self

from domain.acts.act import Act, Value, text_of


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
        return cls(text_of(target))


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
