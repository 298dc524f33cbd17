"""A close that a person moved while the call ran: `[prolongation]` of its file."""

from datetime import date, datetime

from pydantic import field_validator

from domain.calendar.instants import window_instant
from domain.rules.rule import Rule


class Prolongation(Rule):
    """A later close, and what all who had applied by its announcement are told; no time gets shorter."""

    closes_at: datetime
    """The new instant at which the call ends."""
    announced_on: date
    """Whoever applied by the end of this day gets a letter; whoever came later knows the new close."""
    reason: str
    """Why, as the letter says it: a whole sentence."""
    source: str = ""
    """The provision that allows it."""

    @field_validator("closes_at", mode="before")
    @classmethod
    def _here(cls, value: object) -> object:
        return window_instant(value, is_end=True)
