"""A paper that is the call's own blank, filled in, beside the blank that it is a copy of."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from checks.page.sheet import Sheet
from checks.recognise.form.blank.alignment import Alignment, align
from checks.recognise.form.blank.blanks import Blank, blanks_of
from checks.recognise.form.blank.printed_boxes import (
    is_left,
    is_moved,
)
from checks.recognise.form.blank.question import BlankQuestion
from checks.recognise.form.blank.regions import Regions
from checks.recognise.form.question.ruled.cells import text_of_cells
from checks.recognise.form.text import FormText
from domain.document import Emphasis
from domain.rules.papers.document_rule import DocumentRule
from domain.words.text import fold

LEAST = 0.8
"""So much of a blank's words, in order, makes a paper a copy of it (where the paper has anything at all)."""
_LEAST_SHARE = 0.35
"""And so much of all its words: less is a page of something else that quotes it."""


@dataclass(frozen=True)
class Copy:
    """A paper that is a copy of a blank."""

    blank: Blank
    alignment: Alignment
    emphasised: tuple[Emphasis, ...] = ()
    """What stands out on the paper, in lines that offer a choice."""

    @property
    def text(self) -> FormText:
        """The paper's text."""
        return self.alignment.text

    @cached_property
    def has_moved_boxes(self) -> bool:
        """Whether the paper has boxes on the other side of their options than the blank has them.

        Then each box of the blank was laid upon its neighbour's.
        """
        return any(boxes_moved(self, question) for question in self.blank.skeleton.questions)

    @cached_property
    def regions(self) -> Regions:
        """Where the blank's questions stand on the paper."""
        return Regions(self.alignment)


def copy_of(text: FormText, rule: DocumentRule, sheets: Sequence[Sheet] = ()) -> Copy | None:
    """The blank of the rule that the paper is a copy of; None where it is a copy of none."""
    text = text_of_cells(text, sheets)
    stressed = [one for sheet in sheets for one in sheet.page.emphasised]
    copies = [
        Copy(
            blank,
            align(blank.skeleton, text),
            tuple(one for one in stressed if _key(one) not in blank.skeleton.emphasised),
        )
        for blank in blanks_of(rule)
    ]
    best = max(copies, key=lambda one: one.alignment.similarity, default=None)
    if best is None or best.alignment.similarity < _LEAST_SHARE or best.alignment.fidelity < LEAST:
        return None
    return best


def _key(one: Emphasis) -> tuple[str, str]:
    return fold(one.words), one.how


def wants_cells(copy: Copy) -> bool:
    """Whether the text alone does not tell what stands in which cell, or what is struck out."""
    for question in copy.blank.skeleton.questions:
        region = copy.regions.of(question)
        if region is None or region.is_doubtful or region.is_ragged:
            return True
        bare = [option for option in question.options if option.box is None]
        if bare and all(is_left(copy.alignment, option) for option in bare):
            return True
    return False


def boxes_moved(copy: Copy, question: BlankQuestion) -> bool | None:
    """Whether a question's boxes stand on the other side of its options; None where not all were seen."""
    return is_moved(copy.alignment, question, copy.regions.of(question))
