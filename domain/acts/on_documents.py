"""Acts about documents: whether one counts, what a file is, what a form answers."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self

from domain.acts.act import Act, Value, text_of
from domain.document import Scalar


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
        return cls(text_of(target))


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
        return cls(text_of(target), text_of(value))


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
        return cls(text_of(target), value)
