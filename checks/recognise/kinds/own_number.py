"""Whose NIP a paper bears: the applicant's own, where partners or linked companies have theirs, too."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from stdnum.pl import nip as tax_number

from checks.page.sheet import Sheet
from checks.recognise.kinds.certificates.payer import ZUS_OWN_NIP, numbers_on
from domain.document import Evidence, FieldValue

_LABEL = re.compile(r"(?:\bnip\b|identyfikator\w* podatkow\w*)(?: \(10 cyfr\w*\))?[^\d]{0,40}$")
_NEXT = re.compile(r"[\s,;|]*$")
"""What parts a number from the one before it in the same cell."""
_BEFORE_LABEL, _LONGEST = 40, 120
_BEGINS = re.compile(r"(?<=\w{3}[.?!]) (?=\w)")
_IN_CELLS = re.compile(r"(?<![\d-])\d(?:[ \t\n|\[\]_–-]{1,5}\d){9}(?![ \t\n|\[\]_–-]{0,5}\d)")
"""One digit a cell; an eleventh would make it another number."""
_OWN = re.compile(r"\b(?:podmiot\w*|wnioskodawc\w*|przedsiebiorc\w*|firmy)\b")
_OF_OTHERS = re.compile(
    r"(?<!\bi )\b(?:wspoln\w+|partnersk\w+|powiazan\w+|zalezn\w+|dominujac\w+|udzialow\w+"
    r"|pelnomocnik\w*|biur\w+|komplementariusz\w*|komandytariusz\w*|akcjonariusz\w*)"
)


def own_nip(answer: FieldValue, sheets: Sequence[Sheet]) -> FieldValue:
    """The answer where a paper bears one valid NIP; of several the only one that no label gives to others.

    Unclear where the labels do not tell them apart: a second number is no proof of another applicant.
    """
    found = [one for sheet in sheets for one in _labelled(sheet)]
    if len({number for number, _, _ in found}) <= 1:
        return answer
    others = {number for number, _, is_others in found if is_others}
    own = {number: words for number, words, _ in found if number not in others}
    if len(own) != 1:
        return replace(answer, state="unclear", value=None)
    ((number, words),) = own.items()
    return answer if answer.value == number else FieldValue("read", number, words)


def nips_borne(sheets: Sequence[Sheet]) -> tuple[str, ...]:
    r"""Every valid NIP that stands anywhere on a paper, also a digit a cell; not ZUS's own.

    It tells not whose they are: a number that is known from other papers is found again.

    >>> from checks.page.sheet import sheet_of
    >>> from domain.document import Page
    >>> nips_borne([sheet_of(Page(1, "Numer:\n5|9|9|2|2|3|4|1|1|6|"))])
    ('5992234116',)
    """
    found = {number for sheet in sheets for number, _, _ in numbers_on(sheet)}
    found |= {re.sub(r"\D", "", one[0]) for sheet in sheets for one in _IN_CELLS.finditer(sheet.raw)}
    return tuple(sorted(number for number in found if tax_number.is_valid(number) and number != ZUS_OWN_NIP))


def _sentence(words: str, end: int) -> int:
    """Where the sentence begins in which a label stands, of so many letters at most."""
    begun = [one.end() for one in _BEGINS.finditer(words, max(0, end - _LONGEST), end)]
    return begun[-1] if begun else end


def _labelled(sheet: Sheet) -> Iterator[tuple[str, Evidence, bool]]:
    """Each valid NIP with its place, and whether the label before it gives it to somebody else."""
    end = 0
    is_others = False
    for number, start, last in numbers_on(sheet):
        between = sheet.flat[end:start]
        label = _LABEL.search(between)
        if label is None and not (end and _NEXT.fullmatch(between)):
            continue
        if label is not None:
            begin = min(max(0, label.start() - _BEFORE_LABEL), _sentence(between, label.start()))
            words = between[begin:]
            is_others = _OF_OTHERS.search(words) is not None or (is_others and not _OWN.search(words))
        end = last
        if tax_number.is_valid(number):
            yield number, sheet.quote(start, last), is_others
