"""About whom a certificate was issued: the payer's NIP."""

import re
from collections.abc import Iterator, Sequence

from stdnum.pl import nip as tax_number

from checks.page.sheet import Sheet
from checks.recognise.noise.numbers import numbers_read
from domain.document import Evidence, FieldValue

_NIP = re.compile(
    r"(?<![\d-])(?:pl ?)?(\d{3}(?:- |[ -])?\d{3}(?:- |[ -])?\d{2}(?:- |[ -])?\d{2}"
    r"|\d{3}(?:- |[ -])?\d{2}(?:- |[ -])?\d{2}(?:- |[ -])?\d{3}"
    r"|\d(?:[ |]{1,3}\d){9}(?![ |]{1,3}\d\b(?![.)])))(?![\d-])"
)
_NIP_LABEL = re.compile(r"\bnip\b[^\d\n]{0,40}$|identyfikator podatkowy[^\d]{0,60}$")
_COLUMN = re.compile(r"\bnip\b(?! ?[:.]? ?\d{3})")
"""A column's heading: „NIP” without a number of its own on the line."""
_OTHER_NUMBER = re.compile(
    r"\b(?:krs|regon|pesel|tel|telefon|fax|faks|konto|rachunek|nr sprawy|znak)\b[^\d]{0,30}$"
)
_OF_OFFICE = re.compile(
    r"\bnip (?:urz|organ|oddzial|zaklad|wystawc|instytuc|zus\b|us\b|naczelnik)\w*[^\d\n]{0,25}$"
)
"""Whose number is labelled as the office's own."""
_OFFICE = re.compile(r"urz(?:ad|edu) skarbow|zaklad\w* ubezpieczen|www\.|skarbowa|\borgan\b")
_PAYER = re.compile(
    r"\b(?:platnik(?!ow)|podatnik(?!ow)|spolk|firm[aeyi]|wnioskodawc|przedsiebior(?!cow)|podmiot(?!ow)"
    r"|zainteresowan|pan(?:a|i|u|em)?\b)"
)
"""Whose number stands behind the office's name, „Zakład … stan rozliczeń płatnika o numerze NIP …”; no
department's („Referat Obsługi Podatników”)."""
ZUS_OWN_NIP = "5213017228"
"""Printed in ZUS's letterhead; never the payer's."""
_LABELLED, _BARE, _INVALID = 0, 1, 2


def labelled_nip(sheets: Sequence[Sheet]) -> FieldValue:
    """The only NIP that a paper labels as one; never another number whose checksum happens to fit."""
    found = [one for one in _nips(sheets) if one[0] == _LABELLED]
    numbers = {number for _, number, _ in found}
    return FieldValue("read", *found[0][1:]) if len(numbers) == 1 else FieldValue("unclear")


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
        for number, start, end in numbers_on(sheet):
            before = sheet.flat[max(0, start - 70) : start]
            is_labelled = _NIP_LABEL.search(before) is not None
            is_valid = tax_number.is_valid(number)
            is_labelled = is_labelled or (is_valid and _is_in_column(sheet, start))
            if (
                number == ZUS_OWN_NIP
                or _OF_OFFICE.search(before)
                or (not is_labelled and _OTHER_NUMBER.search(before))
            ):
                continue
            first, last = sheet.line_at(start)
            # Behind a number with its label an office may be named that says something of the payer.
            if _is_offices(sheet.folded[first : start if is_labelled else last], is_labelled=is_labelled):
                continue
            if is_valid:
                yield (_LABELLED if is_labelled else _BARE), number, sheet.quote(start, end)
            elif is_labelled:
                yield _INVALID, number, sheet.quote(start, end)


def _is_offices(words: str, *, is_labelled: bool) -> bool:
    """Whether words before a number, or around it, name an office, and nobody of whom the office speaks."""
    named = list(_OFFICE.finditer(words))
    return bool(named) and not (is_labelled and _PAYER.search(words, named[-1].end()) is not None)


def numbers_on(sheet: Sheet) -> Iterator[tuple[str, int, int]]:
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
