"""The term of a correction request: `[term]` of a call's file."""

from typing import Literal

from pydantic import Field

from domain.rules.rule import Rule

LONGEST_DAYS = 366
"""More days than a year in a term is a slip; dates that no calendar has would follow from it."""


class Term(Rule):
    """The term of a correction request (Regulamin § 4.4) and when to remind of it."""

    length: int = Field(ge=1, le=LONGEST_DAYS)
    unit: Literal["workdays", "days"] = "workdays"
    reminders: tuple[int, ...] = ()
    """So many working days before the term's last day; 0 is the morning of the last day."""
    rounds: int = Field(default=1, ge=0, le=5)
    """How often the regulations let an applicant be asked, each time with a new term; 0: not at all."""
    missed: Literal["nothing", "question", "exclude"] = "nothing"
    """After the last term: the result tells, a person is asked, or leaving it aside is proposed to one."""
    source: str
