"""What only goes on with the question before: a broken cell's row, options with boxes, items of a list."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import zip_longest

from checks.page.sheet import fold_evenly
from checks.recognise.form.answer.choice.boxed import are_offered_by_letter
from checks.recognise.form.answer.choice.choices import BOX
from checks.recognise.form.answer.choice.if_so import WHEN
from checks.recognise.form.answer.counted.itemised import names_one
from checks.recognise.form.answer.web_pages import is_network
from checks.recognise.form.concept.wording import Wording
from checks.recognise.form.question.draft import Draft
from checks.recognise.form.question.line.part import LinePart, question_words, without_number
from checks.recognise.form.question.paper import Cell, Table
from checks.recognise.form.question.ruled import crosses
from checks.recognise.form.question.unit import Unit
from domain.words.text import fold

BULLETS = frozenset("-–•*▪·")
ITEM_NUMBER = re.compile(r"(\d{1,2})[.)]")
_ITEM_SIGN = re.compile(r"(?:\d{1,2}|[a-h])[.)]")
_COLUMNS = 2
_ENDED = re.compile(r"[?:.;)]\W*$")
_BEGUN = re.compile(r"\b(?:i|oraz|lub|albo|z|ze|w|we|na|do|o|od|dla|przez|nr|którym|których|która|które)\W*$")
_SPAN_BEGUN, _YEAR_FIRST = re.compile(r"\b20\d{2} ?[-–]$"), re.compile(r"20\d{2}\b")
_JOINS = re.compile(r"\w (?:i|oraz|lub)$")
_ASKED = 0.72
_SURELY = 0.9
_HEADS = 0.7
"""A line of other questions' words asks, or heads, something of this score."""
_ASKING = re.compile(r"(?:w |z |na |do )?(?:jak(?:i|ie|a|ich|imi|im|iej)|ktor\w+|czy|ile|ilu|kto|gdzie)\b")
"""How a question begins, and no answer: „Jakie certyfikaty, atesty lub patenty ma firma”."""
_BETWEEN_PROFILES = re.compile(r"[;,]\s*")
_TOWN_BEGUN = re.compile(r"\b\d{2}-\d{3}\s+[A-ZŁŚŻ][^\W\d_]+(?: nad)?$")
_TOWN_ENDS = re.compile(
    r"(?:Góra|Sól|Wieś|Huta|Ruda|Kuźnia|Dwór|Miasto|Łąka|Wola|Sącz|Targ|Nysą|Odrą|Wartą|Notecią|Bobrem"
    r"|nad (?:Odrą|Nysą|Wartą|Notecią|Bobrem)|[A-ZŁŚŻ][^\W\d_]+(?:skie?|ska|ckie?|cka))\.?"
    r"(?:, ?(?:woj|pow)\b.{1,60})?"
)
_OF_ITEMS = re.compile(r"[\d:,;]")
_LETTERS_OFFERED = re.compile(r"(?<![a-z])t ?/ ?n(?![a-z])")
_YES_NO_LETTERS = {"T": "TAK", "N": "NIE"}
_BEGS = re.compile(r"(?:prosze|prosimy)\b")
_BEHIND_BOX = re.compile(r"[☐☒☑▨]\s")
_OFFERED_BEFORE = re.compile(r"(.*\S)\s+TAK\W*", re.DOTALL)
_ON_YES = re.compile(rf"(?:{WHEN}|odpowiedz|[–—:-])$")


def with_rows_whole(table: Table, wording: Wording) -> Table:
    """The table, rows that hold but the rest of a question or of an answer joined to the row before."""
    if max(len(row) for row in table.rows) != _COLUMNS:
        return table
    whole: list[tuple[Cell, ...]] = []
    for row in table.rows:
        before = whole[-1] if whole else None
        if before is None or len(row) != _COLUMNS or len(before) != _COLUMNS or not before[0].raw.strip():
            whole.append(row)
        elif _is_rest_of_answer(row, wording):
            whole[-1] = (before[0], _joined(before[1], row[1]))
        elif _is_rest_of_question(before, row) or _is_rest_of_both(before, row):
            whole[-1] = (_joined(before[0], row[0]), _joined(before[1], row[1]))
        else:
            whole.append(row)
    return Table(tuple(whole))


def _is_rest_of_answer(row: Sequence[Cell], wording: Wording) -> bool:
    """Whether nothing stands under the question, and no question of its own under the answer."""
    if row[0].raw.strip() or not row[1].raw.strip() or row[1].start is not None:
        return False
    if crosses.mark(row[1].folded.strip()):
        return False  # it chooses what stands above it
    head, colon, _ = row[1].raw.partition(":")
    return not (colon or head.endswith("?")) or wording.best(head) < _ASKED


def _is_rest_of_question(before: Sequence[Cell], row: Sequence[Cell]) -> bool:
    """Whether a question goes on: in small letters, or behind a word that wants another."""
    left, right = row[0].raw.strip(), row[1].raw.strip()
    if not left or right or row[0].start is not None or not before[1].raw.strip():
        return False
    if crosses.mark(before[1].folded.strip()):
        return False  # „mikro | X” and below it „małe | ”: options, of which a cross chooses one
    words = question_words(before[0])[0]
    is_open = _BEGUN.search(words.lower()) is not None
    return is_open or (left[:1].islower() and not _ENDED.search(before[0].raw.strip()))


def _is_rest_of_both(before: Sequence[Cell], row: Sequence[Cell]) -> bool:
    """Whether a row of a picture's lines is but the second line of both cells above.

    „Targi (3 | ITM” over „lata) | IFAT”: what was begun there ends here, a bracket, a span of years, or words
    that „i” joins.
    """
    begun, rest = before[0].raw.strip(), row[0].raw.strip()
    if not rest or row[0].start is None or without_number(row[0])[0]:
        return False
    is_bracket = begun.count("(") > begun.count(")") and rest.count(")") > rest.count("(")
    is_span = _SPAN_BEGUN.search(begun) is not None and _YEAR_FIRST.match(rest) is not None
    is_joined = _BEGUN.search(begun.lower()) is not None and rest[:1].islower()
    return is_bracket or is_span or is_joined


def _joined(first: Cell, second: Cell) -> Cell:
    """Two cells as one, a line each."""
    if not (first.raw.strip() and second.raw.strip()):
        return first if first.raw.strip() else second
    return Cell(f"{first.raw}\n{second.raw}", f"{first.folded}\n{second.folded}", first.page)


def with_options_joined(units: Sequence[Unit]) -> tuple[Unit, ...]:
    """The units, those that begin with a box as the options of the question above them.

    „☐ przedsiębiorstwo średnie” asks nothing, whatever words of it forms ask with.
    """
    return tuple(_options_joined(units))


def _options_joined(units: Sequence[Unit]) -> Iterator[Unit]:
    held: Unit | None = None
    for unit in units:
        is_option = _BEHIND_BOX.match(unit.question) is not None
        if (
            held is not None
            and is_option
            and held.evidence.page == unit.evidence.page
            and _takes_options(held)
        ):
            held = _with_option(held, unit)
            continue
        if held is not None:
            yield held
        held = unit
    if held is not None:
        yield held


def _takes_options(held: Unit) -> bool:
    return not (held.options or held.rows or _BEHIND_BOX.match(held.question))


def _with_option(held: Unit, unit: Unit) -> Unit:
    has_boxes = BOX.search(fold_evenly(held.answer)) is not None
    line = f"{unit.question} {unit.answer}"
    span = (min(held.span[0], *unit.span), max(unit.span)) if held.span and unit.span else held.span
    if has_boxes:
        return replace(held, answer=f"{held.answer}\n{line}", span=span)
    above = " ".join(held.answer.split())  # what stands right above the boxes asks
    question, section = (above, held.question) if above else (held.question, held.section)
    return replace(held, question=question, section=section, answer=line, span=span, is_marked=True)


def with_whole_word(unit: Unit) -> Unit:
    """The unit, „T” or „N” as the word that it stands for where the question offers both letters."""
    words = _YES_NO_LETTERS.get(unit.answer.strip().upper())
    is_offered = _LETTERS_OFFERED.search(fold(f"{unit.question} {unit.hint}")) is not None
    return replace(unit, answer=words) if words is not None and is_offered else unit


def with_offer_whole(unit: Unit) -> Unit:
    r"""The unit, „TAK” at its question's end and „NIE” as its whole answer put together: both were offered.

    >>> from domain.document import Evidence
    >>> [
    ...     with_offer_whole(Unit(asked, "", "NIE", Evidence(""))).answer
    ...     for asked in ("Firma działa w LIS TAK", "Firma działa w LIS", "Nazwy, jeśli TAK")
    ... ]
    ['TAK / NIE', 'NIE', 'NIE']
    """
    found = _OFFERED_BEFORE.fullmatch(unit.question)
    if (
        found is None
        or _ON_YES.search(fold(found[1]))
        or unit.options
        or fold(unit.answer).strip(" .*") != "nie"
    ):
        return unit
    return replace(unit, question=found[1], answer=f"TAK / {unit.answer}")


def with_cut_questions(units: Sequence[Unit]) -> tuple[Unit, ...]:
    """The units, one cut where the question before it goes on in it: „Uprawnienia i” over „certyfikaty”.

    What answers both stands beside both.
    """
    befores = (None, *units)
    return tuple(
        replace(unit, is_cut=True)
        if before is not None and _JOINS.search(fold(before.question)) and unit.question[:1].islower()
        else unit
        for before, unit in zip(befores, units, strict=False)
    )


def with_tables_below(units: Sequence[Unit], wording: Wording) -> tuple[Unit, ...]:
    """The units, a bare one cut where the heads of columns stand right below it: „Nazwa | Kraj | Rok”.

    What stands under them answers it, though rulings made a table of its own of them.
    """
    return tuple(
        replace(unit, is_cut=True)
        if after is not None
        and not (unit.answer.strip() or unit.options or unit.rows or unit.columns or after.number)
        and _heads_columns(after, wording)
        else unit
        for unit, after in zip_longest(units, units[1:])
    )


def _heads_columns(unit: Unit, wording: Wording) -> bool:
    heads = [unit.question, *unit.answer.split("\n"), *unit.columns]
    heads = [head for head in map(str.strip, heads) if head]
    return len(heads) > _COLUMNS and all(map(wording.is_column, heads))


def with_cut_tables(units: Sequence[Unit], wording: Wording) -> tuple[Unit, ...]:
    """The units, a table cut where the next page begins with what no form asks: perhaps its next row."""
    return tuple(
        replace(unit, is_cut=True)
        if unit.rows
        and after is not None
        and (after.evidence.page or 0) > (unit.evidence.page or 0)
        and not after.number
        and not after.options
        and wording.best(after.question) < _SURELY
        else unit
        for unit, after in zip_longest(units, units[1:])
    )


def begs(cell: Cell) -> bool:
    """Whether a line asks in a sentence: „Proszę podać NIP.” is no hint, where all questions are such."""
    return _BEGS.match(without_number(cell)[1].folded) is not None


def is_bare(piece: LinePart) -> bool:
    """Whether a line is a question with nothing behind it."""
    return piece.kind == "question" and (piece.answer is None or not piece.answer.raw)


def without_bullet(piece: LinePart) -> LinePart:
    """A line without the bullet before it."""
    return replace(piece, number="") if piece.number in BULLETS else piece


def with_number(piece: LinePart) -> Cell:
    """A line as it stands, with its number."""
    raw, folded = (f"{piece.number} {words}" for words in (piece.cell.raw, piece.cell.folded))
    return Cell(raw, folded, piece.cell.page, None)


def whole(piece: LinePart) -> Cell:
    """A question that turned out to be an answer: its item's number, and what stood behind it."""
    told = [piece.cell, piece.answer] if piece.answer is not None and piece.answer.raw else [piece.cell]
    is_item = _ITEM_SIGN.fullmatch(piece.number) is not None or piece.number in BULLETS
    lead = f"{piece.number} " if piece.number and is_item else ""
    if len(told) == 1 and not lead:
        return piece.cell
    raw, folded = (
        lead + piece.sign.join(each) for each in zip(*((one.raw, one.folded) for one in told), strict=True)
    )
    return Cell(raw, folded, piece.cell.page, None)


def is_heading_below(held: Draft, line: Cell, wording: Wording) -> bool:
    """Whether a line below a list is but words of other questions: „Aktywność międzynarodowa”."""
    concept = held.concept or wording.top(held.words)[1]
    number, line = without_number(line)
    score, other = wording.top(line.raw)
    is_below = bool(held.answer) and wording.type_of(concept) == "list" and line.folded[:1].isalpha()
    is_next = held.precedes(number) and line.raw.isupper()
    is_head = is_next or wording.section_of(line.raw) is not None or (score >= _HEADS and other != concept)
    is_print = wording.known_share(line.raw) == 1 and is_head and (is_next or not number)
    return is_below and is_print and not names_one(line.folded) and _OF_ITEMS.search(line.raw) is None


def offered_by_letter(lines: Sequence[str]) -> set[int]:
    """Where folded lines stand that offer an answer each by its letter, one right below the other.

    >>> sorted(offered_by_letter(["ile razy?", "a) ani razu", "b) raz", "cel", "a) nip", "b) regon"]))
    [1, 2]
    """
    offered: set[int] = set()
    run: list[int] = []
    for at, line in enumerate([*lines, ""]):
        if run and line[:2] == f"{chr(ord('a') + len(run))})":
            run.append(at)
            continue
        offered |= set(run) if are_offered_by_letter([lines[one] for one in run]) else set()
        run = [at] if line.startswith("a)") else []
    return offered


def asks(line: Cell) -> bool:
    """Whether a line begins as a question does."""
    return _ASKING.match(line.folded) is not None


def is_town_broken(before: str, line: str) -> bool:
    """Whether a line ends the name of a town that the line above began.

    >>> is_town_broken("ul. Polna 1, 65-018 Zielona", "Góra"), is_town_broken("68-200 Żary", "Telefon")
    (True, False)
    >>> is_town_broken("66-400 Gorzów", "Wielkopolski, woj. lubuskie")
    True
    """
    return _TOWN_BEGUN.search(before) is not None and _TOWN_ENDS.fullmatch(line.strip()) is not None


def begins_next_profile(words: str) -> bool:
    """Whether a line's words before its colon end one profile and begin another: „Software; X”.

    >>> begins_next_profile("Software; X"), begins_next_profile("Strona; adres")
    (True, False)
    """
    parts = _BETWEEN_PROFILES.split(words)
    return len(parts) > 1 and is_network(parts[-1])
