"""What every act of a person has: a word, what it is about and what it says of it.

An act says what is decided, about what, and with which value; a decision adds who, when and why. Stored and
shown (contract: `decisions`, `questions[].acts`) an act is three plain values: its word, target and value.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import ClassVar, NamedTuple, Self

from domain.document import Scalar

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


def text_of(stored: Value) -> str:
    """A stored value that has to be a text.

    Raises:
        ValueError: it is none.
    """
    if not isinstance(stored, str):
        raise ValueError(f"no text: {stored!r}")  # noqa: TRY004 -- stored values are right or wrong, not typed
    return stored


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
