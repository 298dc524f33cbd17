"""Figures and faults of one round."""

from collections import Counter
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing that did not end as the truth would have it, with what a developer needs to look at it."""

    what: str
    """„kind”, „field”, „point”, „verdict”, „asked”, „let through”, „complete”, „letter”, …"""
    ended: str
    application: str
    expected: str
    told: str
    file: str = ""
    kind: str = ""
    layout: str = ""
    guise: str = ""
    evidence: str = ""


@dataclass(slots=True)
class Score:
    """Counts by what was measured and how it ended, and every fault."""

    counts: Counter[tuple[str, str]] = field(default_factory=Counter)
    by_guise: Counter[tuple[str, str]] = field(default_factory=Counter)
    """Kinds: guise and how it ended."""
    by_kind: Counter[tuple[str, str]] = field(default_factory=Counter)
    by_field: Counter[tuple[str, str]] = field(default_factory=Counter)
    by_layout: Counter[tuple[str, str]] = field(default_factory=Counter)
    questions: Counter[str] = field(default_factory=Counter)
    faults: list[Fault] = field(default_factory=list)

    def count(self, what: str, ended: str, fault: Fault | None = None) -> None:
        """Count one; with its fault where there is one."""
        self.counts[what, ended] += 1
        if fault is not None:
            self.faults.append(fault)

    def figures(self) -> dict[str, int]:
        """The figures under fixed names, as they are kept."""
        return {f"{what} {ended}": self.counts[what, ended] for what, ended in FIGURES}


FIGURES: tuple[tuple[str, str], ...] = (
    ("kinds", "right"), ("kinds", "person"), ("kinds", "wrong"), ("kinds", "invented"),
    ("fields", "right"), ("fields", "person"), ("fields", "wrong"),
    ("points", "right"), ("points", "person"), ("points", "wrong"),
    ("verdicts", "right"), ("verdicts", "person"), ("verdicts", "wrong"),
    ("false", "missing"), ("false", "unsigned"), ("false", "not_initialled"), ("false", "other"),
    ("let through", "arrears"), ("let through", "defects"), ("let through", "applications"),
    ("sound born digital", "complete"), ("sound born digital", "all"),
    ("sound scanned", "complete"), ("sound scanned", "all"),
    ("letters", "wrong sent"), ("letters", "wrong drafted"), ("letters", "sent"),
    ("applications", "all"), ("applications", "opened"), ("questions", "all"),
)  # fmt: skip
