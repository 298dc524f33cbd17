"""Acts about a call or the whole office, and those that take back others."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Self

from domain.acts.act import Act, Value, text_of


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
        return cls(text_of(target), datetime.fromisoformat(text_of(value)))


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
        return cls(int(text_of(target)))


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
