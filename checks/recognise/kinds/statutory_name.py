"""The applicant's name on the de minimis form, behind the label that the law gives it (Dz.U. 2025 poz. 1489).

The label is alike in every edition since 2010, whatever the form's make-up: „Imię i nazwisko albo nazwa”.
"""

import re
from collections.abc import Iterator, Sequence

from checks.page.scan_caution import is_guess
from checks.page.sheet import Sheet
from checks.recognise.noise.text import lost_its_end, may_go_on, name_as_printed, without_specks
from domain.document import FieldValue

_LABEL = re.compile(
    r"imie i nazwisko albo nazwa(?: podmiotu| przedsiebiorcy| wnioskodawcy)?\b(?! (?:wspolnika|i stanowisko))"
)
_POINT = re.compile(
    r"(?:^|(?<=[\s;,.]))(?:3|[a-e]?\d{1,2}[a-c]?)[.)] ?(?=[^\W\d])"
    r"|(?:^|(?<=\n))(?:adres|siedziba|identyfikator)\b"
)
_NOT_A_NAME = re.compile(
    r"^\W*(?:\d{1,2}\w?[.)]|adres|siedzib|identyfikator|forma praw|nip\b|regon\b|czy\b|\(|nie dotyczy"
    r"|podmiotu|i adres)"
)
_BESIDE = re.compile(r" ?\d{1,2} ?[a-c][.)] [^\d]{3,60}")
_NOBODY = re.compile(r"\t| (?:[–—-]|nie dotyczy|n/d|brak)$")
"""What shows where the answer ends, and the one to the question beside it begins."""
_NUMBER_BEFORE = re.compile(r"^(?:PL ?)?\d{3}[ -]?\d{2,3}[ -]?\d{2}[ -]?\d{2,3}\s+(?=\S)")
"""The NIP, which a form asks for beside the name, and whose answer stands before it."""
_GOES_ON = re.compile(r"(?!(?:ul|al|os|pl)\b)[a-z .,&„”\"()-]+")
_BREAKS_OFF = re.compile(r"(?:,|\b(?:spolka|sp\.?|z|i|oraz))$")
_LONGEST, _MOST_LINES, _LEAST_LETTERS = 150, 3, 3


def statutory_name(sheets: Sequence[Sheet]) -> FieldValue | None:
    """The name that stands behind or below its label; "
    "None where the form has no such label, or nothing plain.
    """
    return next((told for sheet in sheets for told in _told_on(sheet)), None)


def _told_on(sheet: Sheet) -> Iterator[FieldValue]:
    for label in _LABEL.finditer(sheet.folded):
        line_start, line_end = sheet.line_at(label.start())
        column = sheet.folded.count("\t", line_start, label.start())
        rest = sheet.folded[label.end() : line_end].split("\t")
        if _BESIDE.fullmatch(rest[0]):  # the next column's question, parted from this by a blank alone
            if not _NOBODY.search(_line_below(sheet, line_end)):
                continue
            rest = ["", *rest]
        span: tuple[int, int] | None
        if rest[0].strip(" :.…_—–-"):
            if sheet.is_noisy and len(rest) > 1 and may_go_on(_line_below(sheet, line_end), column):
                continue
            span = (
                _running(sheet, label.end()) if len(rest) == 1 else (label.end(), label.end() + len(rest[0]))
            )
        elif len(rest) > 1 and not _NOT_A_NAME.match(rest[1]):
            span = label.end() + 1, label.end() + 1 + len(rest[1])
        else:
            span = _below(sheet, line_end, column if column or len(rest) > 1 else None)
        if span is not None:
            named = _named(sheet, *span)
            if named is not None:
                yield named


def _line_below(sheet: Sheet, line_end: int) -> str:
    start, end = sheet.line_at(min(line_end + 1, len(sheet.folded)))
    return sheet.folded[start:end]


def _running(sheet: Sheet, start: int) -> tuple[int, int]:
    """Up to the form's next point, of so many lines at most; else to the line's end."""
    end = start
    for _ in range(_MOST_LINES):
        end = sheet.line_at(end)[1]
        point = _POINT.search(sheet.folded, start + 1, min(len(sheet.folded), end + 4))
        if point is not None:
            return start, point.start()
        end = min(end + 1, len(sheet.folded))
    return start, sheet.line_at(start)[1]


def _below(sheet: Sheet, line_end: int, column: int | None) -> tuple[int, int] | None:
    """The line below the label, or its cell in the label's column: the first, where that line has none."""
    if line_end >= len(sheet.raw):
        return None
    start, end = sheet.line_at(line_end + 1)
    if column is None:
        first = sheet.folded.find("\t", start, end)
        return (start, _end_below(sheet, end)) if first < 0 else (start, first)
    cells = sheet.folded[start:end].split("\t")
    if column >= len(cells):
        return None
    before = sum(len(cell) + 1 for cell in cells[:column])
    return start + before, start + before + len(cells[column])


def _end_below(sheet: Sheet, end: int) -> int:
    """Where a name ends whose first line ends here: further down, if words alone stand there up to a point.

    A picture's lines are told apart by who reads pictures.
    """
    at = end
    for _ in range(0 if sheet.is_noisy else _MOST_LINES):
        low, high = sheet.line_at(min(at + 1, len(sheet.folded)))
        line = sheet.folded[low:high]
        if _POINT.match(line) or _NOT_A_NAME.match(line):
            return at
        if not line.strip() or not _GOES_ON.fullmatch(line):
            break
        at = high
    return end


def _named(sheet: Sheet, start: int, end: int) -> FieldValue | None:
    """The name between two places; None where what stands there may be none, or was not surely read."""
    words = sheet.quote(start, end)
    name = " ".join(sheet.written(start, end).replace("\t", " ").split()).strip(" :;,…_—–-")
    name = _NUMBER_BEFORE.sub("", name)
    is_short = len(name) <= _LONGEST and sum(map(str.isalpha, name)) >= _LEAST_LETTERS
    if (
        not is_short
        or name[0].islower()
        or (not sheet.is_noisy and _BREAKS_OFF.search(sheet.folded[start:end].rstrip(" :;…_—–-")))
        or _NOT_A_NAME.match(sheet.folded[start:end].lstrip(" :;,.…_—–-\n\t"))
    ):
        return None
    if not sheet.is_noisy:
        return FieldValue("read", name, words)
    name = name_as_printed(without_specks(name))
    is_sure = not any(is_guess(sure) for _, sure in sheet.words_between(start, end))
    return FieldValue("read", name, words) if is_sure and not lost_its_end(name) else None
