"""Acts about an application as a whole: its term, its questions, its end."""

from dataclasses import dataclass
from datetime import date
from typing import Self

from domain.acts.act import Act, Value, text_of
from domain.acts.question_code import QuestionCode


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
        return cls(date.fromisoformat(text_of(value)))


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
        return cls(QuestionCode.parse(text_of(target)))


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
