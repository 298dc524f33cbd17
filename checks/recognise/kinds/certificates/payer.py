"""About whom a certificate was issued: the payer's NIP and name."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from stdnum.pl import nip as tax_number

from checks.page.scan_caution import is_guess
from checks.page.sheet import Sheet
from checks.recognise.noise.numbers import numbers_read
from checks.recognise.noise.text import lost_its_end, without_specks
from domain.document import Evidence, FieldValue

_NIP = re.compile(
    r"(?<![\d-])(?:pl ?)?(\d{3}[ -]?\d{3}[ -]?\d{2}[ -]?\d{2}|\d{3}[ -]?\d{2}[ -]?\d{2}[ -]?\d{3}"
    r"|(?:\d ){9}\d)(?![\d-])"
)
_NIP_LABEL = re.compile(r"\bnip\b[^\d\n]{0,40}$|identyfikator podatkowy[^\d]{0,60}$")
_COLUMN = re.compile(r"\bnip\b(?! ?[:.]? ?\d{3})")
"""A column's heading: „NIP” without a number of its own on the line."""
_OTHER_NUMBER = re.compile(
    r"\b(?:krs|regon|pesel|tel|telefon|fax|faks|konto|rachunek|nr sprawy|znak)\b[^\d]{0,30}$"
)
_OFFICE = re.compile(r"urz(?:ad|edu) skarbow|zaklad\w* ubezpieczen|www\.|skarbowa|\borgan\b")
ZUS_OWN_NIP = "5213017228"
"""Printed in ZUS's letterhead; never the payer's."""
_LABELLED, _BARE, _INVALID = 0, 1, 2

_SUBJECT = (
    r"(?:platnik\w*(?: skladek)?|podatnik\w*|podmiot\w*|firm[ay]|przedsiebior\w+|wnioskodawc\w*|spolk[ai]\b"
    r"|stron[ay])"
)
_PERSON = r"(?:imie i nazwisko|nazwisko i imie|nazwisko, imie|imie, nazwisko)"
_JOIN = r"(?: ?(?:/|albo|lub|oraz|i) ?| ?\()"
_NAME = re.compile(
    rf"(?:(?:pelna |skrocona )?nazwa(?: pelna| skrocona| firmy| handlowa)?(?:{_JOIN}(?:firma"
    rf"|{_PERSON})\)?)?(?: {_SUBJECT})?"
    rf"(?:{_JOIN}{_PERSON}\)?)?"
    rf"|{_PERSON}(?:{_JOIN}(?:pelna )?nazwa\w*(?: {_SUBJECT})?\)?)?(?: {_SUBJECT})?"
    rf"|(?:dane|dotyczy|(?:wydan[eo]|wystawion[eo]) dla)(?: {_SUBJECT})?"
    rf"|{_SUBJECT}(?: ?\((?:nazwa|imie|firma)[^)]{{0,40}}\))?)"
)
_NAME_ENDS = re.compile(
    r",? ?\(?\b(?:nip|regon|krs|pesel|n i p)\b.*$|,? (?:o numerze|z siedziba|zamieszkal|prowadzac|adres"
    r"|ul\.|al\.|os\.|pl\.)(?=\W).*$"
    r"|, (?:\d{2}-\d{3}|ul |\w+ \d+\w?,).*$"
)
"""What follows a name on its line: numbers, the seat."""
_ENUMERATED = re.compile(r"(?:^|\t)(?:\d{1,2}|[a-z])[.)] $")
_COLUMNS = re.compile(r"^[ \t:]*(?:(?:nip|regon|krs|pesel|adres(?: siedziby)?|\d\.)[ \t/]*)+$")
"""What follows a label that is a column's heading: other columns' headings."""
_BEFORE_NUMBER = re.compile(r"[ \t]+\d[\d \t-]{7,}.*$")
_SENTENCE = re.compile(
    rf"(?:\b(?:zaswiadcza|stwierdza|potwierdza|informuj)\w*(?: sie)?,? ze:? (?:(?:na|wobec) \w+ )?"
    rf"|\bna wniosek )(?:{_SUBJECT} )?"
    r"(?P<name>[^:;]{3,120}?)(?=,? ?\(?\b(?:o numerze|nip|regon|z siedziba|ul|adres|nie zalega"
    r"|nie posiada|nie ma)\b)"
)
_NO_NAME = re.compile(r"\b(?:wymienion\w+|wskazan\w+|zalega\w*|posiada|wedlug|na dzien)\b")


def payer_nip(sheets: Sequence[Sheet]) -> FieldValue:
    """The payer's NIP: labelled before bare, a right checksum before a wrong one, never the office's own.

    `empty` where a text names none; a page read from a picture may only have hidden it.
    """
    is_noisy = any(sheet.is_noisy for sheet in sheets)
    found = sorted(_nips(sheets), key=lambda one: one[0])
    if not found:
        return FieldValue("unclear" if is_noisy else "empty")
    best = [one for one in found if one[0] == found[0][0]]
    rank, number, words = best[0]
    if rank >= _INVALID or len({one[1] for one in best}) > 1:
        return FieldValue("unclear", None, words)
    return FieldValue("read", number, words)


def _nips(sheets: Sequence[Sheet]) -> Iterator[tuple[int, str, Evidence]]:
    """Rank (0 labelled, 1 bare, 2 wrong checksum), digits and words of every number that may be a NIP."""
    for sheet in sheets:
        for number, start, end in _numbers(sheet):
            before = sheet.flat[max(0, start - 70) : start]
            is_labelled = _NIP_LABEL.search(before) is not None
            is_valid = tax_number.is_valid(number)
            is_labelled = is_labelled or (is_valid and _is_in_column(sheet, start))
            if number == ZUS_OWN_NIP or (not is_labelled and _OTHER_NUMBER.search(before)):
                continue
            if _OFFICE.search(sheet.folded[slice(*sheet.line_at(start))]):
                continue
            if is_valid:
                yield (_LABELLED if is_labelled else _BARE), number, sheet.quote(start, end)
            elif is_labelled:
                yield _INVALID, number, sheet.quote(start, end)


def _numbers(sheet: Sheet) -> Iterator[tuple[str, int, int]]:
    """Ten digits each, with their place; on a page read from a picture letters may stand for digits."""
    if sheet.is_noisy:
        for one in numbers_read(sheet.raw.replace("\n", " ").replace("\t", " "), (10,)):
            yield one.digits, one.start, one.end
        return
    for found in _NIP.finditer(sheet.flat):
        yield re.sub(r"\D", "", found[1]), *found.span()


def _is_in_column(sheet: Sheet, place: int) -> bool:
    """Whether the line above is the heading of a table with a column for the NIP."""
    line_start = sheet.line_at(place)[0]
    above = sheet.folded[slice(*sheet.line_at(line_start - 1))] if line_start else ""
    return _COLUMN.search(above) is not None


def payer_name(sheets: Sequence[Sheet]) -> FieldValue:
    """The payer's name: after its label, in the cell beside it, on the line below, or in the sentence."""
    found = next(_names(sheets), FieldValue("unclear"))
    is_noisy = any(sheet.is_noisy for sheet in sheets)
    if not is_noisy or found.state != "read":
        return found
    name = without_specks(str(found.value))
    return FieldValue("unclear", None, found.evidence) if lost_its_end(name) else replace(found, value=name)


def _names(sheets: Sequence[Sheet]) -> Iterator[FieldValue]:
    for sheet in sheets:
        for found in _NAME.finditer(sheet.folded):
            named = _labelled_name(sheet, found)
            if named is not None:
                yield named
    for sheet in sheets:
        told = _SENTENCE.search(sheet.flat)
        if (
            told is not None
            and not _NO_NAME.search(told["name"])
            and not sheet.raw[told.start("name")].islower()
        ):
            start, end = told.span("name")
            yield _told(sheet, sheet.quote(start, end).words.strip(" ,("), start, end)


def _labelled_name(sheet: Sheet, label: re.Match[str]) -> FieldValue | None:
    line_start, line_end = sheet.line_at(label.start())
    before = sheet.folded[line_start : label.start()]
    begins_cell = not before or before.endswith("\t") or _ENUMERATED.search(before) is not None
    follows = sheet.folded[label.end() : label.end() + 1]
    if not begins_cell or follows.isalnum():
        return None
    start = label.end()
    if _COLUMNS.match(sheet.folded[start:line_end]):
        return _name_below(sheet, line_end)
    if not sheet.raw[start:line_end].strip(" :\t") and ":" in sheet.raw[start - 1 : line_end]:
        line_end = sheet.line_at(min(line_end + 1, len(sheet.raw)))[1]
    line_end = _cell_end(sheet, start, line_end)
    raw = " ".join(sheet.raw[start:line_end].strip(" :\t\n,(").split())
    if raw and (":" in sheet.raw[start : start + 2] or (follows in "\t " and not raw[0].islower())):
        return _told(sheet, raw, start, line_end)
    return None


def _cell_end(sheet: Sheet, start: int, end: int) -> int:
    """Where the answer's cell ends, and its name: before a number or the seat on the same line."""
    begin = end - len(sheet.raw[start:end].lstrip(" :\t\n"))
    tab = sheet.raw.find("\t", begin, end)
    end = tab if tab >= 0 else end
    ends = _NAME_ENDS.search(sheet.folded[begin:end])
    return begin + ends.start() if ends is not None else end


def _name_below(sheet: Sheet, line_end: int) -> FieldValue | None:
    """The first column of the row below a table's heading, up to its number."""
    start, end = sheet.line_at(min(line_end + 1, len(sheet.raw)))
    cell = _BEFORE_NUMBER.sub("", sheet.raw[start:end]).split("\t")[0].strip()
    if start <= line_end or not cell or cell[0].isdigit():
        return None
    return _told(sheet, cell, start, start + len(cell))


def _told(sheet: Sheet, name: str, start: int, end: int) -> FieldValue:
    """The name that stands between two places; unclear where one of its words was guessed."""
    words = sheet.quote(start, end)
    if any(is_guess(sure) for _, sure in sheet.words_between(start, end)):
        return FieldValue("unclear", None, words)
    return FieldValue("read", name, words)
