"""A picture of a page → the page as read from it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path

import numpy as np

from domain.document import UNREAD_INK, Box, Emphasis, Mark, Page, Word
from domain.words.signature_words import FOREIGN
from domain.words.text import fold
from ingest.ocr.cells_alone import with_cells_alone
from ingest.ocr.columns import TextRow
from ingest.ocr.comb import Comb, find_combs, read_combs, walls_of, without_combs
from ingest.ocr.dashes import missed_dashes
from ingest.ocr.engine import Line, Part, read_lines, read_strips
from ingest.ocr.grid import in_rows
from ingest.ocr.lines import in_reading_order, text_of_row
from ingest.ocr.marks.answer_columns import (
    with_boxes_in_cells,
    with_crosses_above,
    with_ticks_in_columns,
)
from ingest.ocr.marks.brackets import (
    find_typed_boxes,
    outside_words,
    with_boxes_in_words,
    with_filled_brackets,
)
from ingest.ocr.marks.coloured import with_pen_told
from ingest.ocr.marks.encircled import (
    boxes_of_rings,
    encircled,
    with_ringed_boxes,
    with_ringed_told,
    without_rings,
)
from ingest.ocr.marks.initials import initials_among
from ingest.ocr.marks.ink import coloured_on, find_marks
from ingest.ocr.marks.options import with_doubtful_boxes
from ingest.ocr.marks.radio import find_rings
from ingest.ocr.marks.siblings.below import with_marks_below
from ingest.ocr.marks.siblings.beside import with_marks_beside
from ingest.ocr.marks.siblings.hidden import hidden_options
from ingest.ocr.marks.siblings.struck_pairs import with_struck_told
from ingest.ocr.marks.signs import with_signs_told
from ingest.ocr.marks.ticks import BOXES, behind_boxes, find_ticks, without_misread
from ingest.ocr.marks.verdict import with_misread_boxes, with_told_boxes
from ingest.ocr.noise import (
    scrawls,
    with_noughts,
    with_standards,
    without_lettered_boxes,
    without_noise,
    without_parts,
)
from ingest.ocr.picture.bend import bend_of
from ingest.ocr.picture.blank import is_blank
from ingest.ocr.picture.cleaning.stamps import without_stamp
from ingest.ocr.picture.paper import fractions, laid_out, overlap, usual_height
from ingest.ocr.picture.preparation import Picture, Prepared, prepare
from ingest.ocr.picture.rulings import without_rulings
from ingest.ocr.picture.strokes import Bared, Stroke, bared
from ingest.ocr.picture.struck_words import goes_through, struck, underlined
from ingest.ocr.process import keep_to_one_thread
from ingest.ocr.second_look import (
    enlarged,
    has_one_line,
    put_back,
    tighter,
    unread_ink,
    unread_strips,
)
from ingest.ocr.second_opinion import line_at, line_in_cell, with_second_opinion

SIGNATURE_WORDS = (
    "podpis",
    "parafa",
    "parafka",
    "parata",
    "paratka",
    "parafowano",
    "pieczec",
    "pieczatk",
    "inicjal",
    *FOREIGN,
)
"""An „f” that was read as a „t” among them."""
_INITIALS = ("paraf", "parat", "inicjal")
_FEW_LETTERS, _LEAST_PRINT = 2, 0.6
"""Of initials: their letters, and how surely print behind their label is read at least."""
MAX_LABELS = 40
_LEAST_SIDE = 16
"""Pixels: nothing smaller holds a word."""
_LEAST_LINES = 2
_TALLER_THAN_LABEL, _MUCH_TALLER = 1.4, 1.6
_LETTERS_OF_A_SCRAWL, _BROADER_THAN_PRINT = 4, 2.0
_MOST_FLATTENED = 2
_LEAST_CROSSED, _MOST_OF_A_CROSS = 5, 3
"""Letters of a word behind a box under a cross, with what that was read as, and signs of this."""
_LIKELY = 0.5
"""How surely it is read alone, when it is the end of what was read with its cross."""
_CUTS = (0.8, 2.8, 0.2)
"""In letters' heights, where such a word may begin behind its cross: from, to, and in steps of."""
_NEARLY = 0.9
"""Of the sure letters: lines that were mixed up count as many as lines that were not."""
_MIXED = 0.8
"""No page is surer whose lines still bend: words of several may stand on one."""
_SURE, _LEAST_OF_A_LINE = 0.75, 3
"""What is taken of a second look: lines so sure, with so many letters or figures."""
_MOST_CELLS, _SURE_IN_CELL = 12, 0.85
"""Of a page: cells that are read once more; and how sure each word in them must be then."""
_ENUMERATOR = re.compile(r"(?:[a-hjk]|[1-9]\d?)[.)]?")
_PAIR = 2
"""Cells of a question and its answer: a number stands before both."""
_SAME_PLACE = 0.3
_YES_NO_ALONE = re.compile(r"(?:\W*\b(?:tak|nie)\b)+\W*", re.IGNORECASE)
_ONE_OF_TWO = re.compile(r"\bTAK ?/$")
_OTHER_ALONE = re.compile(r"NIE ?\*?")
"""„TAK /” at a line's end, and „NIE*” alone on the next."""
_WON = 20
"""So many letters more must be read surely where a stamp was taken out of the page."""
_POOR = 0.6
"""Ordinary pages are read with a confidence above 0.8, pages on their head below 0.5."""


def read_picture(picture: Picture, number: int, tessdata: Path) -> Page:
    """The page that an RGB or gray picture shows; its text is empty where nothing can be read."""
    if min(picture.shape[:2]) < _LEAST_SIDE:
        return Page(number, "", source="ocr", confidence=0.0)
    keep_to_one_thread()
    prepared = prepare(picture)
    if not prepared.may_hold_text:
        return _wordless(prepared, number)
    return _page(_flat_reading(_best_reading(prepared, tessdata), tessdata), number, tessdata)


def _wordless(prepared: Prepared, number: int) -> Page:
    """A page without words: surely so where the sheet is blank, else one that nobody could read."""
    sure = 1.0 if is_blank(prepared.gray) else 0.0
    return Page(number, "", source="ocr", confidence=sure, rotation=prepared.rotation)


def _page(reading: "_Reading", number: int, tessdata: Path) -> Page:
    """What was read, with its tick boxes and marks, as a page."""
    prepared = reading.prepared
    if not reading.pieces:
        return _wordless(prepared, number)
    height, width = prepared.gray.shape
    level = laid_out(prepared.gray, list(chain.from_iterable(reading.pieces)))
    if reading.combs:
        level = without_combs(level, reading.combs)
    pieces = _with_ticks(level, reading)
    missed = _second_look(reading, pieces, tessdata)
    if missed:
        # Boxes are told by the words beside them: now there are more.
        pieces = _with_ticks(level, reading.with_missed(missed))
    before = {word.box: word.confidence for piece in pieces for word in piece}
    pieces = with_second_opinion(pieces, reading.page.gray, prepared.letter_height)
    pieces = list(map(with_standards, without_parts(pieces)))
    pieces += missed_dashes(reading.page.gray, pieces, prepared.letter_height, prepared.gray)
    lines_at_words = (*reading.page.strokes, *reading.page.underlines)
    coloured = None if prepared.colour is None else coloured_on(prepared.colour, level)
    rows = [
        _completed(row, level, reading.ringed)
        for row in _with_cells_read(reading, in_rows(pieces, level, lines_at_words), tessdata)
    ]
    rows = with_boxes_in_cells(with_struck_told(rows, level), level)
    rows = with_marks_beside(with_pen_told(rows, level, coloured), level)
    rows = list(with_ticks_in_columns(with_marks_below(with_crosses_above(rows), level)))
    lines = [row.words for row in rows]
    words = [word for line in lines for word in line]
    marks = find_marks(level, print_of(lines), coloured)
    return Page(
        number=number,
        text="\n".join(text_of_row(row.cells, width / height, row.unread) for row in rows),
        label_boxes=_signature_labels(lines),
        source="ocr",
        # Of the first engine alone: the second looks at single words, and misses what the page has lost.
        confidence=min(
            _confidence(replace(word, confidence=before.get(word.box, word.confidence)) for word in words),
            _MIXED if reading.is_bent else 1.0,
        ),
        words=tuple(words),
        marks=(
            *marks,
            *scrawls(reading.raw, [tuple(words)], marks),
            *initials_among(lines, prepared.colour),
            *_unread(reading, words),
        ),
        rotation=prepared.rotation,
        emphasised=(
            *_underlined(rows, reading.page.underlines, width / height),
            *_ringed(rows, reading.ringed, width / height),
        ),
    )


def _unread(reading: "_Reading", words: Sequence[Word]) -> Iterator[Mark]:
    """The places where letters stand that nobody read."""
    gray = reading.page.gray
    for strip in unread_ink(gray, words, reading.prepared.letter_height):
        yield Mark(fractions(*strip, gray.shape), UNREAD_INK)


def _underlined(rows: Iterable[TextRow], underlines: Sequence[Stroke], aspect: float) -> Iterator[Emphasis]:
    """The underlined words of each row, where others stand beside them; or NIE alone below its „TAK /”."""
    above = ""
    for row in rows if underlines else ():
        line = " ".join(text_of_row(row.cells, aspect, row.unread).split())
        words = [word for word in underlined(row.words, underlines) if word.text not in BOXES]
        is_next = _OTHER_ALONE.fullmatch(line) is not None and _ONE_OF_TWO.search(above) is not None
        if words and (len(words) < len(row.words) or is_next):
            before = above if _YES_NO_ALONE.fullmatch(line) else ""
            yield Emphasis(line, " ".join(word.text for word in words), "underlined", before)
        above = line


def _ringed(rows: Iterable[TextRow], places: Sequence[Box], aspect: float) -> Iterator[Emphasis]:
    """The words of each row that a pen encircled, ring by ring."""
    for row in rows if places else ():
        line = " ".join(text_of_row(row.cells, aspect, row.unread).split())
        for place in places:
            words = encircled(row.words, [place])
            if words:
                yield Emphasis(line, " ".join(word.text for word in words), "ringed")


def _completed(row: TextRow, level: Picture, ringed: Sequence[Box]) -> TextRow:
    """The row with a box before each option of a cell that lacks one: doubtful, unless a look tells it."""
    height, width = level.shape
    filled = map(with_filled_brackets, map(without_lettered_boxes, row.cells))
    cells = with_doubtful_boxes(filled, width / height)
    told = (with_signs_told(with_told_boxes(cell, level), level) for cell in cells)
    return with_noughts(replace(row, cells=tuple(with_ringed_told(cell, ringed) for cell in told)), level)


def print_of(lines: Iterable[Sequence[Word]]) -> list[Word]:
    """The words without those behind a signature's label that a hand may have left: initials read as letters.

    Such are far taller; or, behind the colon of a label that asks for initials, a letter or figure or two, or
    what was hardly read.
    Nor is a large sign without letters print („>”), unless it is as narrow as a ruling; nor are letters that
    are large and far broader than print, as an engine reads them out of a name's waves („MN”).
    """
    lines = list(lines)
    usual, broad = usual_height(chain.from_iterable(lines)), _usual_breadth(chain.from_iterable(lines))
    found: list[Word] = []
    for line in lines:
        line = [word for word in line if not _is_hand(word, usual, broad)]  # noqa: PLW2901  # print alone
        label = next((word for word in _asking(line) if fold(word.text).startswith(SIGNATURE_WORDS)), None)
        if label is None:
            found += line
        else:
            found += (
                w for w in line if not _is_scrawl(w, label) and not _stands_for_initials(w, label, line)
            )
    return found


def _is_hand(word: Word, usual: float, broad: float) -> bool:
    """Whether a word is larger than print, by the page's height of words and breadth of letters."""
    high, wide = word.box.bottom - word.box.top, word.box.right - word.box.left
    if high <= _MUCH_TALLER * usual:
        return False
    if not any(map(str.isalnum, word.text)):
        return wide > high / 2
    return len(word.text) <= _LETTERS_OF_A_SCRAWL and _breadth(word) > _BROADER_THAN_PRINT * broad


def _usual_breadth(words: Iterable[Word]) -> float:
    """How broad a letter is, in heights of its word, as half of the page's words are; 0 without words."""
    found = sorted(_breadth(word) for word in words if word.box.bottom > word.box.top)
    return found[len(found) // 2] if found else 0.0


def _breadth(word: Word) -> float:
    return (word.box.right - word.box.left) / max(1, len(word.text)) / (word.box.bottom - word.box.top)


def _stands_for_initials(word: Word, label: Word, line: Sequence[Word]) -> bool:
    is_short = sum(map(str.isalnum, word.text)) <= _FEW_LETTERS
    if not fold(label.text).startswith(_INITIALS) or not (is_short or word.confidence < _LEAST_PRINT):
        return False
    return any(one.text.endswith(":") and label.box.left <= one.box.left < word.box.left for one in line)


def _asking(line: Sequence[Word]) -> Iterator[Word]:
    """The words of a line that ask for a signature or initials."""
    if any(key in _name(line) for key in SIGNATURE_WORDS):
        yield from (word for word in line if any(key in fold(word.text) for key in SIGNATURE_WORDS))


def _name(line: Sequence[Word]) -> str:
    return fold(" ".join(word.text for word in line))


def _is_scrawl(word: Word, label: Word) -> bool:
    high, usual = (box.bottom - box.top for box in (word.box, label.box))
    return word.box.left > label.box.right and high > _TALLER_THAN_LABEL * usual


def _with_ticks(level: Picture, reading: "_Reading") -> list[Line]:
    """The pieces with tick boxes among them, in place of the letters that the engine took them for."""
    words = list(chain.from_iterable(reading.pieces))
    ticks = tuple(one for one in find_ticks(level, words) if not goes_through(reading.page.strokes, one.box))
    ticks = with_ringed_boxes(ticks, reading.ringed)
    typed = find_typed_boxes(level, chain.from_iterable(reading.raw), ticks)
    ticks += outside_words(typed, words)
    ticks += find_rings(level, chain.from_iterable(reading.raw), ticks)
    ringed = boxes_of_rings(words, reading.ringed, ticks, level.shape[1] / level.shape[0])
    if not (ticks or typed or ringed):
        return list(reading.pieces)
    pieces = [with_boxes_in_words(piece, typed) for piece in reading.pieces] if typed else reading.pieces
    told = [tuple(with_misread_boxes(piece, ticks, level)) for piece in pieces]
    behind = [(word,) for word in behind_boxes(reading.raw, (*reading.pieces, *told), ticks)]
    hidden = hidden_options(reading.raw, (*reading.pieces, *told, *behind), ticks, level)
    kept = (tuple(without_misread(piece, ticks)) for piece in (*told, *behind))
    return [*(piece for piece in kept if piece), *hidden, *((tick,) for tick in (*ticks, *ringed))]


def _second_look(reading: "_Reading", pieces: Sequence[Line], tessdata: Path) -> list[Line]:
    """Lines that the engine missed at first, as far as they are read well now."""
    page, prepared = reading.page, reading.prepared
    strips = unread_strips(page.gray, chain.from_iterable(pieces), prepared.letter_height)
    found: list[Line] = []
    for strip in strips:
        # A dotted line below an answer spoils a strip that takes it in.
        for part in (strip, tighter(strip, prepared.letter_height)):
            read = read_strips(page.gray, [part], prepared.dpi, tessdata)
            told = with_second_opinion(read, page.gray, prepared.letter_height)
            lines = without_noise([struck(line, page.strokes) for line in told])
            if worth := [line for line in lines if _is_worth_having(line)]:
                found += worth
                break
        else:
            close = tighter(strip, prepared.letter_height)
            line = line_at(page.gray, close, prepared.letter_height) or _behind_cross(
                reading, close, tessdata
            )
            found += [struck(line, page.strokes)] if line else []
    return found


def _behind_cross(reading: "_Reading", strip: Part, tessdata: Path) -> Line:
    """The words of a strip whose first letters a box under a cross is read as: „JZSZWAJCARIA,”.

    Without its left end the strip is read surely, as the end of what was read with it.
    """
    page, prepared = reading.page, reading.prepared
    left, top, right, bottom = strip
    letter = prepared.letter_height
    whole = _text(chain.from_iterable(read_strips(page.gray, [strip], prepared.dpi, tessdata)))
    if sum(map(str.isalpha, whole)) < _LEAST_CROSSED:
        return ()
    cuts = (left + round(share * letter) for share in np.arange(*_CUTS))
    for cut in cuts:
        if right - cut < letter:
            break
        lines = read_strips(page.gray, [(cut, top, right, bottom)], prepared.dpi, tessdata)
        rest = _text(chain.from_iterable(lines))
        is_end = whole.endswith(rest) and 0 < len(whole) - len(rest) <= _MOST_OF_A_CROSS
        if len(lines) == 1 and is_end and _confidence(lines[0]) >= _LIKELY:
            return lines[0]
    return ()


def _text(words: Iterable[Word]) -> str:
    return "".join(word.text for word in words)


def _with_cells_read(reading: "_Reading", rows: Iterable[TextRow], tessdata: Path) -> Iterator[TextRow]:
    """The rows, what stands in cells and was not read looked at once more, each cell alone."""
    left = _MOST_CELLS
    for row in rows:
        cells, unread = list(row.cells), dict(row.unread)
        for number, frame in list(unread.items())[:left]:
            left -= 1
            words = _read_cell(reading, frame, tessdata)
            if not (_is_of_a_cell(words) or _is_enumerator(words)):
                words = line_in_cell(reading.page.gray, frame, reading.prepared.letter_height)
            is_number = number == 0 and len(cells) > _PAIR and _is_enumerator(words)
            if is_number or _is_of_a_cell(words):
                cells[number] = words
                del unread[number]
        yield replace(row, cells=tuple(cells), unread=unread)


def _read_cell(reading: "_Reading", frame: Box, tessdata: Path) -> tuple[Word, ...]:
    """The words of a cell with one line of text, made larger."""
    gray, letter = reading.page.gray, reading.prepared.letter_height
    if not has_one_line(frame, gray.shape, letter):
        return ()
    part = enlarged(gray, frame, letter)
    whole = [(0, 0, part.shape[1], part.shape[0])]
    words = chain.from_iterable(read_strips(part, whole, reading.prepared.dpi, tessdata))
    return struck(put_back(words, frame, part.shape, gray.shape, letter), reading.page.strokes)


def _is_enumerator(words: Sequence[Word]) -> bool:
    """Whether a cell holds nothing but a row's letter or number, surely read; „x” and „v” may be ticks."""
    if len(words) != 1 or words[0].confidence < _SURE_IN_CELL:
        return False
    return _ENUMERATOR.fullmatch(words[0].text) is not None


def _is_of_a_cell(words: Sequence[Word]) -> bool:
    """Whether print stands in a cell: a letter or two may be what a hand left there, but for a cross."""
    text = "".join(word.text for word in words)
    is_print = sum(map(str.isalnum, text)) >= _LEAST_OF_A_LINE or text in {"x", "X"}
    return is_print and min(word.confidence for word in words) >= _SURE_IN_CELL


def _is_worth_having(line: Line) -> bool:
    """Whether a line is read well as a whole: one without some of its words would look whole."""
    letters = sum(map(str.isalnum, "".join(word.text for word in line)))
    return letters >= _LEAST_OF_A_LINE and _confidence(line) >= _SURE


@dataclass(frozen=True, slots=True)
class _Reading:
    """What the engine read on a page that stands one way."""

    prepared: Prepared
    page: Bared
    """As the engine saw it."""
    raw: Sequence[Line]
    pieces: Sequence[Line]
    """Of the raw lines, what is no noise."""
    combs: tuple[Comb, ...] = ()
    ringed: tuple[Box, ...] = ()
    """Where a pen drew rings around words."""
    is_bent: bool = False
    """Whether its lines still bend, so that words of several may stand on one."""

    def with_missed(self, lines: Sequence[Line]) -> "_Reading":
        """The reading with lines that were missed, in place of what was read there at first."""
        found = list(chain.from_iterable(lines))
        raw = [tuple(one for one in line if not _is_among(one, found)) for line in self.raw]
        return replace(self, raw=[*filter(None, raw), *lines], pieces=(*self.pieces, *lines))

    @property
    def is_poor(self) -> bool:
        return _confidence(chain.from_iterable(self.pieces)) < _POOR


def _is_among(word: Word, words: Iterable[Word]) -> bool:
    return any(overlap(one.box, word.box, _SAME_PLACE) for one in words)


def _best_reading(prepared: Prepared, tessdata: Path) -> _Reading:
    """The page as it is read best: a poor one may stand on its head, or was turned for nothing."""
    best = _reading(prepared, tessdata)
    if best.is_poor and len(best.raw) >= _LEAST_LINES:
        best = max(best, _reading(prepared.turned(180), tessdata), key=_sure_letters)
    if best.is_poor and prepared.rotation % 180:
        best = max(best, _reading(prepared.turned(360 - prepared.rotation), tessdata), key=_sure_letters)
    return best


def _flat_reading(reading: _Reading, tessdata: Path) -> _Reading:
    """The page read again with its lines made straight where they bend, unless less can be read then.

    Once more where the lines were so mixed up at first that only part of the bend was seen.
    """
    for _ in range(_MOST_FLATTENED):
        bend = bend_of(in_reading_order(reading.pieces))
        if not bend.is_marked:
            return reading
        flat = _reading(reading.prepared.flattened(bend), tessdata)
        if _sure_letters(flat) < _NEARLY * _sure_letters(reading):
            return replace(reading, is_bent=True)
        reading = flat
    return replace(reading, is_bent=bend_of(in_reading_order(reading.pieces)).is_marked)


def _reading(prepared: Prepared, tessdata: Path) -> _Reading:
    letter = prepared.letter_height
    rings = without_rings(prepared.gray, letter)
    prepared = replace(prepared, gray=rings.gray)
    page = bared(prepared.gray, letter)
    combs = find_combs(page.gray, letter)
    gray = without_combs(page.gray, combs, walls_of(letter)) if combs else page.gray
    page = replace(page, gray=without_rulings(gray, letter))
    read = read_lines(page.gray, prepared.dpi, tessdata)
    read = with_cells_alone(read, prepared.gray, page.gray, prepared.dpi, tessdata)
    clean = without_stamp(page.gray, chain.from_iterable(read), letter)
    if clean is not None:
        again = read_lines(clean, prepared.dpi, tessdata)
        if _sure(chain.from_iterable(again)) >= _sure(chain.from_iterable(read)) + _WON:
            page, read = replace(page, gray=clean), [*again, *_left_of(read, again)]
    raw = [struck(line, page.strokes) for line in read]
    told = [(word,) for word in read_combs(combs, prepared.dpi, tessdata)]
    return _Reading(prepared, page, [*raw, *told], [*without_noise(raw), *told], tuple(combs), rings.places)


def _sure_letters(reading: _Reading) -> float:
    return _sure(chain.from_iterable(reading.pieces))


def _left_of(read: Iterable[Line], again: Iterable[Line]) -> Iterator[Line]:
    """Of the lines read with a stamp, the sure words that were not read without it: pale print, its own."""
    found = list(chain.from_iterable(again))
    for line in read:
        sure = (one for one in line if one.confidence >= _SURE and len(one.text) > _LEAST_OF_A_LINE)
        left = tuple(one for one in sure if not _is_among(one, found))
        if left:
            yield left


def _sure(words: Iterable[Word]) -> float:
    return sum(len(word.text) * word.confidence for word in words if word.confidence >= _POOR)


def _confidence(words: Iterable[Word]) -> float:
    """The words' mean confidence, long words weighing more; 0 without words."""
    weighed = [(len(word.text), word.confidence) for word in words]
    letters = sum(length for length, _ in weighed)
    return round(sum(length * sure for length, sure in weighed) / letters, 3) if letters else 0.0


def _signature_labels(lines: Sequence[Sequence[Word]]) -> dict[str, Box]:
    """The lines that name a signature or initials: folded line → the word's box."""
    found: dict[str, Box] = {}
    for line in lines:
        for word in _asking(line):
            if len(found) < MAX_LABELS:
                name = _name(line)
                repeat = sum(one == name or one.startswith(f"{name} (") for one in found)
                found[f"{name} ({repeat + 1})" if repeat else name] = word.box
    return found
