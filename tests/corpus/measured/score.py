"""Counts of what was told rightly, not at all and wrongly, and the faults one by one."""

from collections import Counter
from dataclasses import dataclass, field

from tests.corpus.truth import Place

PERSON = "person"
Count = Counter[tuple[str, str]]
"""(What, how it ended) → how often."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that was told wrongly, or not at all, with what a colleague needs to see why."""

    what: str
    ended: str
    guise: str
    company: int
    place: Place
    paper: str
    expected: str
    found: str
    excerpt: str = ""


@dataclass(slots=True)
class Score:
    """The counts of one guise, or of all."""

    counts: Count = field(default_factory=Counter)
    confidences: list[tuple[float, bool]] = field(default_factory=list)
    """Of every document told: what was reported, and whether its kind was right."""
    faults: list[Fault] = field(default_factory=list)
    pages: int = 0
    seconds: float = 0.0

    def add(self, other: "Score") -> None:
        """Take in another score."""
        self.counts += other.counts
        self.confidences += other.confidences
        self.faults += other.faults
        self.pages += other.pages
        self.seconds += other.seconds
