"""What is applied for: `[trip]` of a call's file."""

from datetime import date

from pydantic import Field

from domain.rules.rule import Rule
from domain.rules.term import LONGEST_DAYS


class Trip(Rule):
    """What is applied for: a study trip, a meeting."""

    name: str
    """As it stands in a list: „Szwajcaria”."""
    title: str
    """As letters name it: „Wyjazd studyjny do Szwajcarii”."""
    noun: tuple[str, str] = ("wydarzenie", "wydarzenia")
    """What it is, within a sentence: what is applied for, the beginning of what."""
    phrases: tuple[str, ...]
    """Words that name this trip in a form or a mail („Szwajcaria”, „Szwajcarii”)."""
    starts_on: date
    ends_on: date
    shift_days: int = Field(default=0, ge=0, le=LONGEST_DAYS)
    """How far the dates may still move, either way."""
    resignation_days: int | None = Field(default=None, ge=0, le=LONGEST_DAYS)
    """A resignation later than so many days before the start costs the applicant (Regulamin § 5.3)."""
