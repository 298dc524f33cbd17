"""Who gets a copy of a call's letters: `letters.copies` of its file."""

from typing import Literal, get_args

from domain.letter import LetterKind
from domain.rules.rule import Rule

CopiedKind = Literal[
    "acknowledgement",
    "correction_request",
    "reminder",
    "extension",
    "prolongation",
    "completeness",
    "early_notice",
    "late_notice",
    "closing",
    "result_qualified",
    "result_reserve",
    "result_ineligible",
]
"""The letters to applicants; those to the staff have no copies."""


class LetterCopy(Rule):
    """One address of the office's own choice that gets copies, of some kinds of letters or of all.

    Whoever applies never gets one: that would be somebody else's data (`pipeline.write.copies`).
    """

    to: str
    letters: tuple[CopiedKind, ...] = ()
    """Of these kinds alone; empty: of every letter to an applicant."""
    hidden: bool = False
    """Whether the applicant does not see it (Bcc); else it stands in the letter's head (Cc)."""

    def is_of(self, kind: LetterKind) -> bool:
        """Whether it is of letters of this kind.

        >>> copy = LetterCopy(to="dyrektor@urzad.pl")
        >>> copy.is_of(LetterKind.REMINDER), copy.is_of(LetterKind.DIGEST)
        (True, False)
        """
        named: tuple[str, ...] = self.letters or get_args(CopiedKind)
        return kind.value in named
