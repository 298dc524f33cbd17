"""What a blank form prints before anybody fills it in: its words in order, its questions, its places to fill.

Derived once from the pages of the office's own blank. No label is known beforehand: a question is what stands
before dots, before an empty cell, before a colon that ends a line, or before boxes to tick.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace

from checks.page.sheet import sheet_of
from checks.recognise.form.blank.blank_lines import LinePass
from checks.recognise.form.blank.cards import with_cards_apart
from checks.recognise.form.blank.line_forms import is_place_only
from checks.recognise.form.blank.question import BlankQuestion
from checks.recognise.form.blank.tokens import Token, tokens_of
from checks.recognise.form.footnotes import starred_pages
from checks.recognise.form.question.ruled.cells import text_of_cells
from checks.recognise.form.text import FormText, form_text
from domain.document import Page
from domain.words.text import fold

_ITEM_LETTER = re.compile(r"[a-h][).](?=\s)")
_BEFORE_POINT = re.compile(r"(?:^|\n)\d{1,2}\.$")
_HEAD_LINES = 8
_TITLE_WORDS = 3
_NO_TITLE = re.compile(
    r"\d|^[(….]|[:;]$|…|\.{3}|_{2}|zalacznik"
    r"|\bfundusze europejskie\b|\brzeczpospolita\b|\bdofinansowan\w+ przez\b|\bun\w{1,2} europejsk\w+"
)
"""A number, a note, a place to fill in, or whose money it is: no name of a paper."""
_SHINGLE = 3
_PLACE = re.compile(r"[☐☒☑□▢◻⬜❏❑○◯_…:]|\.{3}|\[[ _.]{0,3}\]")
_LONGEST_LABEL = 300


@dataclass(frozen=True, slots=True)
class Skeleton:
    """A blank, prepared for aligning papers with it."""

    text: FormText
    tokens: tuple[Token, ...]
    questions: tuple[BlankQuestion, ...]
    places: frozenset[int]
    """The gaps in which something is to be filled in: each the number of the token after it."""
    options: frozenset[int]
    """The tokens of options and their boxes, which a paper may lack or strike out."""
    items: frozenset[int]
    """The numbers that the blank prints before the lines of a list."""
    words: tuple[str, ...]
    """The tokens' words."""
    weights: tuple[int, ...]
    """How many letters each token has."""
    rows: tuple[tuple[int, ...], ...]
    """The questions that stand side by side in cells of one line, by their first tokens."""
    emphasised: frozenset[tuple[str, str]] = frozenset()
    """What the blank itself sets in bold or underlines, folded, and how."""


def skeleton_of(pages: Sequence[Page]) -> Skeleton | None:
    """The skeleton of a blank's pages; None where they carry no text or no place to fill in."""
    pages = with_cards_apart([_with_whole_labels(page) for page in starred_pages(pages)])
    sheets = [sheet_of(page) for page in pages]
    text = text_of_cells(form_text(sheets), sheets)
    tokens = tokens_of(text.folded)
    if not tokens:
        return None
    found = LinePass(text, tokens, pages).questions()
    questions = tuple(_bounded(found, len(tokens)))
    options = {
        token
        for question in questions
        for one in question.options
        for token in (*range(one.first, one.until), *((one.box,) if one.box is not None else ()))
    }
    places = {q.first if q.is_caption else q.label_end for q in questions} | {q.until for q in questions}
    items = {
        at
        for question in questions
        for at in range(question.label_end, question.until)
        if _numbers_item(text.folded, tokens[at])
    }
    words = tuple(token.word for token in tokens)
    weights = tuple(map(len, words))
    return Skeleton(
        text,
        tokens,
        questions,
        frozenset(places),
        frozenset(options),
        frozenset(items),
        words,
        weights,
        tuple(_rows(text, tokens, questions)),
        frozenset((fold(one.words), one.how) for page in pages for one in page.emphasised),
    )


def _numbers_item(folded: str, token: Token) -> bool:
    """Whether a token that begins a line is the number or letter of an item: „2.”, „b)”, „4.2”."""
    if (
        token.word.isdigit()
        and _BEFORE_POINT.search(folded, max(0, token.start - 4), token.start) is not None
    ):
        return True
    is_letter = _ITEM_LETTER.match(folded, token.start) is not None
    return (token.word.isdigit() and folded[: token.start].endswith("\n")) or (
        is_letter and folded[: token.start].endswith(("\n", "\t"))
    )


def _with_whole_labels(page: Page) -> Page:
    """The page with the lines of a cell joined where it only asks: small print goes with its question."""
    text = page.text
    for row in (row for table in page.tables for row in table if sum(map(bool, row)) > 1 or len(row) > 1):
        for cell in row:
            if _is_label_of_lines(cell):
                text = text.replace(cell, " ".join(cell.split()))
    return replace(page, text=text)


def _is_label_of_lines(cell: str) -> bool:
    """Whether a cell of several lines but asks: no place stands in it, and no table."""
    lines = [fold(line) for line in cell.strip().split("\n")]
    is_short = len(lines) > 1 and len(cell) <= _LONGEST_LABEL
    return is_short and not any("\t" in line or _PLACE.search(line) or is_place_only(line) for line in lines)


def _rows(
    text: FormText, tokens: Sequence[Token], questions: Sequence[BlankQuestion]
) -> Iterator[tuple[int, ...]]:
    """The questions that stand side by side in cells of one line."""
    by_line: dict[int, list[int]] = {}
    for question in questions:
        start = tokens[question.first].start
        if "\t" in text.folded[text.folded.rfind("\n", 0, start) + 1 : _line_end(text.folded, start)]:
            by_line.setdefault(text.folded.count("\n", 0, start), []).append(question.first)
    return (tuple(firsts) for firsts in by_line.values() if len(firsts) > 1)


def _line_end(folded: str, start: int) -> int:
    end = folded.find("\n", start)
    return len(folded) if end < 0 else end


def head_of(skeleton: Skeleton) -> list[str]:
    """The folded lines at a blank's head, before its first question."""
    named = [one.first for one in skeleton.questions if not one.is_caption]
    end = skeleton.tokens[named[0]].start if named else len(skeleton.text.folded)
    return skeleton.text.folded[:end].split("\n")[:_HEAD_LINES]


def title_of(skeleton: Skeleton, letterhead: Collection[str] = ()) -> str:
    """The words at a blank's head that name it; empty where none surely do.

    They stand before the first question and are no annex number, caption or sentence, nor of the letterhead;
    a line of one or two words goes on in the next: „OŚWIADCZENIE / o spełnianiu kryteriów MŚP”.
    """
    lead = ""
    for line in head_of(skeleton):
        words = line.split()
        if not words or line in letterhead or _NO_TITLE.search(line):
            lead = ""
        elif len(words) < _TITLE_WORDS and not lead:
            lead = line
        else:
            return f"{lead} {line}".strip()
    return ""


def shingles_of(words: Sequence[str]) -> frozenset[tuple[str, ...]]:
    """Every few words in a row, by which texts are compared at a glance."""
    return frozenset(tuple(words[at : at + _SHINGLE]) for at in range(len(words) - _SHINGLE + 1))


def with_starts(skeleton: Skeleton, starts: Sequence[tuple[int, int]]) -> Skeleton:
    """The skeleton with further questions: each the token where its label begins and the one after it.

    For labels that a call's file names where the blank's own layout shows no question.
    """
    questions = list(skeleton.questions)
    for first, label_end in starts:
        if any(one.first == first for one in questions):
            continue
        inside = next((i for i, one in enumerate(questions) if one.first < first < one.until), None)
        until = min((one.first for one in questions if one.first > first), default=len(skeleton.tokens))
        if inside is not None:
            until = questions[inside].until
            questions[inside] = _without_rest(questions[inside], first)
        words = skeleton.text.raw[skeleton.tokens[first].start : skeleton.tokens[label_end - 1].end]
        questions.append(BlankQuestion(" ".join(words.split()), first, label_end, max(until, label_end)))
    questions.sort(key=lambda one: one.first)
    places = skeleton.places | {one.label_end for one in questions} | {one.until for one in questions}
    return replace(skeleton, questions=tuple(questions), places=places)


def _without_rest(question: BlankQuestion, until: int) -> BlankQuestion:
    return replace(
        question,
        until=until,
        label_end=min(question.label_end, until),
        options=tuple(one for one in question.options if one.until <= until),
    )


def _bounded(found: list[BlankQuestion], count: int) -> Iterator[BlankQuestion]:
    """The questions in order, none reaching into the next."""
    found.sort(key=lambda one: (one.first, one.until))
    found = list(_with_options_together(found))
    for index, one in enumerate(found):
        following = found[index + 1].first if index + 1 < len(found) else count
        yield replace(one, until=max(one.label_end, min(one.until, following)))


def _with_options_together(found: Sequence[BlankQuestion]) -> Iterator[BlankQuestion]:
    """The questions in order; those of one label that offer one option each, cell by cell, are one."""
    held: BlankQuestion | None = None
    for one in found:
        is_same = held is not None and (held.first, held.label_end) == (one.first, one.label_end)
        if held is not None and is_same and held.options and one.options:
            held = replace(held, until=one.until, options=(*held.options, *one.options))
            continue
        if held is not None:
            yield held
        held = one
    if held is not None:
        yield held
