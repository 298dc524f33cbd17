"""Lines that were one before the paper's edge parted them."""

import re
from collections.abc import Sequence
from itertools import groupby, pairwise

from checks.recognise.form.answer.choice.choices import BOX
from checks.recognise.form.answer.counted.lists import is_none
from checks.recognise.form.concept.wording import Wording
from checks.recognise.form.question.captions_below import Captioned
from checks.recognise.form.question.composite import VOIVODESHIPS
from checks.recognise.form.question.line.part import caption_of, is_signed, without_number
from checks.recognise.form.question.paper import Block, Cell, Table

_ENDED = re.compile(r"[.:?!;)\]”\"]\*?$")
_GOES_ON = re.compile(
    r"(?:[,–-]|\b(?:i|oraz|lub|albo|z|ze|w|we|na|do|o|od|dla|przez|nr|ul\.|im\.|a|dot\.|tj\.|np\.))$"
)
_BROKEN_OFF = re.compile(r"\s(?:w ramach|oraz|na rzecz|dotyczące|dla|przez|we?|ze?|na|do|od)$")
"""No line ends so but at the paper's edge: „… o którym mowa w / Porozumieniu.”"""
_BOUND = re.compile(r"(?:z|ze|w|we|na|do|o|dla|przez|od|oraz|lub|i|przy) [^\W\d_]")
"""How no question begins: in small letters, with a word that goes on from the line above."""
_ASKS = re.compile(r"(?:czy|jak\w*|kto|ile|w ilu|w jaki\w*|gdzie|prosze|dlaczego|czym|kt[oó]r\w*)\b")
_RANGE_BEGUN, _RANGE_ENDS = re.compile(r"\b(?:20\d\d ?[–-]|\d\d-)$"), re.compile(r"20\d\d\b|\d{3} [A-ZŁŚŻ]")
"""„2021– / 2027”, „65- / 034 Zielona Góra”."""
_YEAR_OR_WORD = re.compile(r"20\d\d\b|[a-ząćęłńóśźż]")
_WIDE = 0.7
_NARROW = 40
_TITLE = 20
_LINE, _FULL = 70, 0.9
_REST_OF_BRACKET = re.compile(r"[a-ząćęłńóśźż0-9][^()]{0,60}\)\W*$")
"""„Targi i misje (36 miesięcy / wstecz)”."""
_WHOSE = re.compile(r"(?:podmiotu|wnioskodawcy|przedsiebiorcy|przedsiebiorstwa|firmy|zglaszajacego|spolki)")
"""In small letters and alone on its line: the end of a question, and the answer to none."""
_OFFERS = re.compile(r"\W*(?:tak\W+nie|nie\W+tak|mikro\w*\W+mal\w+\W+sredni\w*|\d(?:\W+\d){2,})\W*")
"""Nothing but what may be chosen: no question ends so."""
_LABEL = re.compile(r"([^:]{2,100}):")
_SURE = 0.9
_HALF, _WHOLE, _FEW = 0.5, 1.0, 0.2
_ALL = 0.95
_ASKED = 0.72
_LOSS = 0.1
_LONGEST_QUESTION = 4
_COLUMN, _LEAST_BROKEN, _FILLED = 60, 4, 0.85
"""A narrow column's widest line; so many lines at least go on below; so full is one that an edge broke."""
_NEAR, _LEAST_WIDE = 10, 30
"""Within so many lines the widest tells where the edge is; none is narrower than that."""


def edges_of(blocks: Sequence[Block | Captioned]) -> list[int]:
    """For each block how wide the narrow column is whose lines it stands among; nought where in none.

    In a run of short lines several that go on in small letters tell that an edge broke them.
    """
    edges: list[int] = []
    for is_narrow, run in groupby(blocks, _is_narrow):
        several = list(run)
        lines = [line for block in several if isinstance(block, Cell) for line in block.raw.split("\n")]
        widths = [max(map(len, block.raw.split("\n"))) if isinstance(block, Cell) else 0 for block in several]
        own = [max(_LEAST_WIDE, *widths[max(0, at - _NEAR) : at + _NEAR + 1]) for at in range(len(several))]
        wide = max(own) if is_narrow else 0
        broken = sum(
            after[:1].islower() and not _ENDED.search(line) and len(line) >= _WIDE * min(own)
            for line, after in pairwise(lines)
        )
        edges += own if wide and broken >= _LEAST_BROKEN else [0] * len(several)
    return edges


def _is_narrow(block: Block | Captioned) -> bool:
    return isinstance(block, Cell) and max(map(len, block.raw.split("\n"))) <= _COLUMN


def fills_line(line: str, after: str, edge: int) -> bool:
    """Whether the next line's first word had no more room in a line.

    >>> [fills_line(line, "Wilk, Ewa Wilk", 38) for line in ("Firma: Biuro Projektów s.c. Jan", "NIP: 1")]
    [True, False]
    """
    return edge > 0 and len(line) + 1 + len(after.split(" ", 1)[0]) > _FILLED * edge


def joined(blocks: Sequence[Block | Captioned], wording: Wording) -> list[Block | Captioned]:
    """The blocks, lines that go on in the next one joined to it."""
    blocks = _with_rows_begun(blocks)
    widest = max((len(block.raw) for block in blocks if isinstance(block, Cell)), default=0)
    whole: list[Block | Captioned] = []
    lines = 1
    asked = _questions_of_lines(blocks)
    for at, (before, block) in enumerate(pairwise([None, *blocks])):
        last = whole[-1] if whole else None
        if (
            before is not None
            and isinstance(last, Cell)
            and isinstance(block, Cell)
            and block.page == last.page
            and lines < _LONGEST_QUESTION * 3
            and not is_signed(block)
            and _OFFERS.fullmatch(block.folded) is None
            and not _denies(last, block, wording)
            and (
                at in asked
                or _asks_on(last, block, lines)
                or (isinstance(before, Cell) and _is_one_question(before, block, widest, wording))
                or (lines > 1 and _ends_question(last, block, wording))
                or _goes_on(before, block, widest, wording)
            )
        ):
            whole[-1] = Cell(
                f"{last.raw}\n{block.raw}", f"{last.folded}\n{block.folded}", last.page, last.start
            )
            lines += 1
            continue
        if block is not None:
            whole.append(block)
            lines = 1
    return whole


def _with_rows_begun(blocks: Sequence[Block | Captioned]) -> list[Block | Captioned]:
    """The blocks, a line that breaks off before a row's first cell put before it: „… od / 2023   brak”."""
    told: list[Block | Captioned] = []
    for block in blocks:
        before = told[-1] if told else None
        if isinstance(block, Table) and isinstance(before, Cell) and _begins_row(before, block):
            first = block.rows[0][0]
            begun = Cell(
                f"{before.raw}\n{first.raw}", f"{before.folded}\n{first.folded}", before.page, before.start
            )
            told[-1] = Table(((begun, *block.rows[0][1:]), *block.rows[1:]))
        else:
            told.append(block)
    return told


def _begins_row(before: Cell, table: Table) -> bool:
    first, tail = table.rows[0][0], before.raw.rstrip()
    if first.start is None or len(table.rows[0]) < 2 or before.page != first.page or ":" in tail:
        return False
    is_range = _RANGE_BEGUN.search(tail) is not None and _RANGE_ENDS.match(first.raw) is not None
    return is_range or (_BROKEN_OFF.search(tail) is not None and _YEAR_OR_WORD.match(first.raw) is not None)


def _questions_of_lines(blocks: Sequence[Block | Captioned]) -> set[int]:
    """Where the lines stand that go on, in a narrow column, with a question up to its question mark."""
    edges = edges_of(blocks)
    rest: set[int] = set()
    for at, block in enumerate(blocks):
        if not (isinstance(block, Cell) and edges[at] and _ASKS.match(without_number(block)[1].folded)):
            continue
        lines = [block]
        for after in blocks[at + 1 : at + _LONGEST_QUESTION]:
            is_line = isinstance(after, Cell) and not without_number(after)[0] and ":" not in lines[-1].raw
            if not is_line or "?" in lines[-1].raw or not isinstance(after, Cell):
                break
            if _ASKS.match(after.folded) or not fills_line(lines[-1].raw, after.raw, edges[at]):
                break
            lines.append(after)
        if len(lines) > 1 and "?" in lines[-1].raw:
            rest |= set(range(at + 1, at + len(lines)))
    return rest


def _denies(last: Cell, block: Cell, wording: Wording) -> bool:
    """Whether a line but denies what the line above asks: „… z 3 lat wstecz” and „nie uczestniczyliśmy”."""
    return is_none(block.folded) and wording.best(" ".join(last.raw.split())) >= _ASKED


def _asks_on(last: Cell, block: Cell, lines: int) -> bool:
    """Whether a question goes on until its question mark."""
    begun = without_number(last)[1].folded
    return bool(
        _ASKS.match(begun)
        and "?" not in last.raw
        and "?" in block.raw
        and ":" not in last.raw
        and lines < _LONGEST_QUESTION
    )


def _is_one_question(before: Cell, block: Cell, widest: int, wording: Wording) -> bool:
    """Whether two lines are one question, „… na rzecz Obszarów / Kluczowych: TAK”."""
    label = _LABEL.match(block.raw)
    if label is None and _ends_question(before, block, wording):
        return True
    if label is None or _ENDED.search(before.raw.rstrip()) or ":" in before.raw or without_number(block)[0]:
        return False
    first = " ".join(without_number(before)[1].raw.split())
    whole = wording.best(f"{first} {label[1]}")
    if caption_of(block.part(0, label.end(1))) is not None:
        return wording.best(first) >= _ASKED  # „(ostatnie 3 lata): …” says how to answer
    is_rest = (
        wording.best(label[1]) < _HALF
        or (label[1][:1].islower() and " " not in label[1] and len(before.raw) >= _FULL * widest)
        or _BOUND.match(label[1]) is not None
        or _BROKEN_OFF.search(before.raw.rstrip()) is not None
    )  # „… w ramach których firma / działa: 1”, „Realizujemy przedsięwzięcie / z Porozumienia: TAK”
    return whole >= _SURE and is_rest and whole >= wording.best(first)


def _ends_question(before: Cell, block: Cell, wording: Wording) -> bool:
    """Whether a line but ends a heading that a narrow column broke: „… z Urzędem / Marszałkowskim”."""
    first, rest = (" ".join(one.raw.split()) for one in (without_number(before)[1], block))
    if _ENDED.search(before.raw.rstrip()) or BOX.search(block.folded) or without_number(block)[0]:
        return False
    if block.folded.strip(" .") in VOIVODESHIPS:
        return False  # an answer, though forms ask with its word, too
    if _WHOSE.fullmatch(block.folded.strip(" *")):
        return wording.best(first) >= _ASKED  # „Adres zamieszkania albo adres siedziby / podmiotu”
    is_own = wording.best(rest) < _HALF and wording.known_share(rest) >= _ALL
    return is_own and wording.best(first) >= _ASKED and wording.best(f"{first} {rest}") >= wording.best(first)


def _goes_on(before: Block | Captioned, block: Cell, widest: int, wording: Wording) -> bool:
    tail = before.raw.rstrip() if isinstance(before, Cell) else ""
    is_item = bool(without_number(block)[0])
    is_open = tail.count("(") > tail.count(")") and _REST_OF_BRACKET.match(block.raw) is not None
    is_range = _RANGE_BEGUN.search(tail) is not None and _RANGE_ENDS.match(block.raw) is not None
    if (
        is_open
        or is_range
        or (
            tail.isupper()
            and block.raw.isupper()
            and not is_item
            and ":" not in tail + block.raw
            and len(tail) > _TITLE
        )
    ):
        return True
    if _ENDED.search(tail) or without_number(block)[0] or BOX.match(block.folded):
        return False
    is_full = widest >= _LINE and len(tail) >= _FULL * widest
    is_word = block.raw.isalpha() and _BROKEN_OFF.search(tail) is not None
    is_long = len(tail) >= _NARROW or is_word  # „… opisane w / Porozumieniu”, however narrow the column is
    is_broken_off = is_long and _BROKEN_OFF.search(tail) is not None and ":" not in block.raw
    if not (is_full or is_broken_off or block.raw[:1].islower()):
        return False
    is_prose = " " in tail and wording.known_share(tail) < _FEW
    if (
        (":" in tail or is_prose)
        and block.raw[:1].isupper()
        and wording.best(" ".join(block.raw.split())) >= (_ASKED if ":" in tail else _WHOLE)
    ):
        return False  # an answer that fills its line, and the next question
    label = _LABEL.match(block.folded)
    if label is not None and wording.best(label[1]) >= _SURE and "\n" not in label[1]:
        return False
    is_asked = isinstance(before, Cell) and not is_word and _is_asked(before, block, wording)
    return not is_asked and bool(len(tail) >= max(_NARROW, _WIDE * widest) or _GOES_ON.search(tail))


def _is_asked(before: Cell, block: Cell, wording: Wording) -> bool:
    """Whether a line is a whole question, and what follows no part of it („firma nie ma patentów”)."""
    first = " ".join(without_number(before)[1].raw.split())
    asked = wording.best(first)
    is_answer = is_none(block.folded) or block.folded.strip(" .") in VOIVODESHIPS
    return asked >= _SURE and (is_answer or wording.best(f"{first} {block.raw}") < asked - _LOSS)
