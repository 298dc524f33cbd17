"""Any paper's pages → its questions with their answers, in order: whatever its layout."""

from collections.abc import Sequence
from itertools import zip_longest

from checks.page.sheet import Sheet
from checks.recognise.form.answer.choice.choices import BOX
from checks.recognise.form.concept.wording import Wording
from checks.recognise.form.question.captioned import all_numbered, are_captioned
from checks.recognise.form.question.captions_below import Captioned, with_captions
from checks.recognise.form.question.continued import (
    offered_by_letter,
    with_cut_questions,
    with_cut_tables,
    with_offer_whole,
    with_options_joined,
    with_tables_below,
    with_whole_word,
)
from checks.recognise.form.question.draft import Drafts
from checks.recognise.form.question.languages.translated import in_polish
from checks.recognise.form.question.line.part import (
    is_signed,
    is_starred,
    without_number,
)
from checks.recognise.form.question.line.reader import MAY_BE_MORE, LineReader
from checks.recognise.form.question.numbered_headings import under_headings
from checks.recognise.form.question.paper import Block, Cell, Table, blocks_of
from checks.recognise.form.question.repeated import asked_in_brackets
from checks.recognise.form.question.ruled.gaps import Gaps, are_run_in
from checks.recognise.form.question.ruled.over_pages import with_tables_whole
from checks.recognise.form.question.ruled.table_units import TableReader
from checks.recognise.form.question.ruled.tables import in_a_row
from checks.recognise.form.question.ruled.variants import with_variants
from checks.recognise.form.question.stressed import with_stressed
from checks.recognise.form.question.unit import Unit
from checks.recognise.form.question.wrapped import edges_of, joined
from checks.recognise.form.text import FormText

_LEAST_STARRED = 5
_FEW_TABLES = 10


def units_of(
    text: FormText, sheets: Sequence[Sheet], wording: Wording, *, are_below: bool = False
) -> tuple[Unit, ...]:
    """Every question of a paper with what stands as its answer.

    `are_below`: questions that no sign marks stand below their answers, as captions do.
    """
    drafts = Drafts()
    lines = LineReader(drafts, wording, Gaps(text, wording), are_below=are_below)
    blocks = joined(
        with_captions(with_tables_whole(in_polish(blocks_of(text, sheets), wording)), wording), wording
    )
    plain = [block for block in blocks if isinstance(block, Cell)]
    has_captions = are_captioned(blocks, wording)
    tables = TableReader(drafts, wording, lines, are_captioned=has_captions)
    is_plain = sum(isinstance(block, Table) for block in blocks) * _FEW_TABLES <= len(plain)
    lines.are_run_in = not text.is_noisy and is_plain and are_run_in(plain, wording)
    are_starred = sum(isinstance(block, Cell) and is_starred(block) for block in blocks) >= _LEAST_STARRED
    offered = offered_by_letter([block.folded if isinstance(block, Cell) else "" for block in blocks])
    edges = edges_of(blocks) if not text.is_noisy else [0] * len(blocks)
    for at, (block, after) in enumerate(zip_longest(blocks, blocks[1:])):
        lines.edge = edges[at]
        if at in offered and isinstance(block, Cell):
            lines.offered(block)
        elif isinstance(block, Table):
            if not (lines.continued(block) or lines.numbered(block)):
                tables.read(in_a_row(block, wording))
        elif isinstance(block, Captioned):
            lines.captioned(block)
        elif has_captions and not BOX.search(block.folded) and all_numbered(one := Table(((block,),))):
            tables.read(one)
        elif has_captions and text.is_noisy and _holds_question_alone(block, after):
            lines.line(block)
            lines.line(Cell(MAY_BE_MORE, MAY_BE_MORE, block.page))
        elif _is_asked_by_sign(block, after) or (are_starred and is_starred(block)):
            lines.asked(block)
        elif are_starred and isinstance(after, Cell) and not is_starred(after) and lines.is_helped(block):
            lines.helped(block)
        else:
            lines.line(block)
    units = [with_offer_whole(with_whole_word(unit)) for unit in drafts.units(text)]
    joined_up = with_options_joined(with_variants(with_stressed(units, sheets)))
    whole = with_tables_below(with_cut_tables(joined_up, wording), wording)
    return asked_in_brackets(under_headings(with_cut_questions(whole)), wording)


def _holds_question_alone(block: Cell, after: Block | Captioned | None) -> bool:
    """Whether a numbered cell of a picture holds its question alone: a thin answer may not have been read."""
    is_last = not isinstance(after, Cell) or bool(without_number(after)[0])
    return is_last and bool(without_number(block)[0]) and "\n" not in block.raw.strip()


def _is_asked_by_sign(block: Cell, after: Block | Captioned | None) -> bool:
    """Whether the line below bears the sign of an answer, and this one does not."""
    return isinstance(after, Cell) and is_signed(after) and not is_signed(block)
