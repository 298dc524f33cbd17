"""Text set into lines by where it stands on the page, not by the order in which a program drew it.

Needed where a page was filled in after it was made: the values of form fields and typed-over text come
last in the file, far from the labels they answer.
"""

from collections.abc import Iterable
from dataclasses import dataclass

_FLAT = 0.3
"""A run of so little of another's height is punctuation."""


@dataclass(frozen=True, slots=True)
class Run:
    """Text in one stretch, in page units, origin bottom left (ISO 32000-1, 8.3.2.3)."""

    left: float
    bottom: float
    right: float
    top: float
    text: str

    @property
    def middle(self) -> float:
        """The height of its centre line above the page's foot."""
        return (self.bottom + self.top) / 2


def in_reading_order(runs: Iterable[Run]) -> str:
    r"""The runs as lines from the top, each from left to right with single spaces between runs.

    Two runs share a line when the lower run's centre lies within the upper one's height; a dash or a full
    stop alone, when it lies beside the other.

    >>> label, value = Run(50, 100, 90, 110, "NIP:"), Run(200, 99, 260, 111, "9290000006")
    >>> in_reading_order([value, Run(50, 80, 90, 90, "REGON:"), label])
    'NIP: 9290000006\nREGON:'
    >>> in_reading_order([Run(95, 104, 99, 105, "–"), Run(105, 98, 140, 108, "7"), Run(50, 99, 90, 109, "A")])
    'A – 7'
    """
    lines: list[list[Run]] = []
    for run in sorted(runs, key=lambda run: -run.middle):
        anchor = lines[-1][0] if lines else None
        if anchor is not None and _shares_line(anchor, run):
            lines[-1].append(run)
        else:
            lines.append([run])
    return "\n".join(" ".join(run.text for run in sorted(line, key=lambda run: run.left)) for line in lines)


def _shares_line(anchor: Run, run: Run) -> bool:
    lower, higher = sorted((anchor, run), key=lambda one: one.top - one.bottom)
    height = lower.top - lower.bottom
    if height < _FLAT * (higher.top - higher.bottom):
        return higher.bottom <= lower.middle <= higher.top
    return anchor.middle - run.middle <= 0.6 * height
