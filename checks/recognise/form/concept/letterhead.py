"""Whose letter a paper is: the name that stands alone in its head, above the NIP, and the address there."""

import re
from dataclasses import replace

from stdnum.pl import nip

from checks.page.scan_caution import are_figures_sure
from checks.page.sheet import fold_evenly
from checks.recognise.form.concept.wording import Wording
from checks.recognise.form.question.composite import VOIVODESHIPS
from checks.recognise.form.text import FormText
from checks.recognise.noise.text import is_of_legal_form
from domain.document import FieldValue

_MOST_LINES = 8
_NIP = re.compile(r"\bNIP\b[:.]? ?(?:PL ?)?(?P<number>\d(?:[ -]?\d){9})(?!\d)")
_CELLS = re.compile(r"\s*(?:[\n\t|•·]|\s[–-]\s|;\s|,\s(?=(?:ul|al|pl|os)\.|\d{2}-\d{3}))\s*")
_NO_NAME = re.compile(
    r"\(|(?:ul|al|pl|os)\.|ulica\b|\d{2}-\d{3}\b|woj(?:\.|ewodztwo)|pow(?:\.|iat)|tel|kom\.|fax|e-?mail|www\.|https?:"
    r"|regon|krs|bdo|nr\b|kapital|sad\b|\+?[\d ()-]+$|\S+@\S+$|[\w.-]+\.(?:pl|com|eu|net|de)$"
    r"|[^\d]{2,40},? (?:dnia |dn\. )?\d{1,2}[. ][\w. ]+(?:r\.|rok\w*)?$"
)
"""What else stands in a head: address, numbers, place and day."""
_LEGAL_FORM = re.compile(
    r"\bsp(?:\.|olka) ?z ?o\. ?o|\bs\. ?[ac]\.|\bp\. ?s\. ?a\.|\bsp\. ?[jkp]\."
    r"|\bspolk|\bspoldzielni|\bfundacj|\bstowarzyszeni"
)
"""A head may bear but a brand; a name with its legal form is whole."""
_PIECES = re.compile(r"\s*[\n\t|•·]\s*")
_POSTAL = re.compile(r"\b\d{2}[-–]\d{3}\b")
_WHERE = re.compile(
    r"(?:adres:? |siedziba:? )?(?:(?:ul|al|pl|os)\.|ulica|aleja|plac|\d{2}[-–]\d{3}|[a-z]+(?: [a-z]+)? \d)"
)
"""How an address begins: with its street, its postal code, or a village and a number."""
_VOIVODESHIP = re.compile(r"(?:^|,\s)woj(?:\.|ew(?:\.|[oó]dztwo)):? (?P<name>[\w-]+ie)$", re.IGNORECASE)
_LETTERS = re.compile(r"[^\W\d_]")
_SHORTEST, _LONGEST = 4, 110
_SURE = 0.6
"""How sure each word of a picture must be: nothing else confirms a head."""
_ASKED = 0.72


def name_in_letterhead(text: FormText, number: FieldValue, wording: Wording) -> FieldValue | None:
    """The only line of a letter's head that is no address, number or date; None where there is none such.

    The head ends at the NIP that the paper was read to bear, so that it is the sender's own.
    """
    if number.state != "read":
        return None
    head = [one for line in _head(text, number) for one in _CELLS.split(line)]
    named = [one.strip(" ,") for one in head if len(_LETTERS.findall(one)) >= _SHORTEST]
    named = [one for one in named if _NO_NAME.match(fold_evenly(one)) is None]
    if len(named) != 1 or not _may_be_name(named[0], wording):
        return None
    return _as_told(named[0], text)


def nip_in_letterhead(text: FormText) -> FieldValue | None:
    """The NIP in a letter's head, where nothing in the letter asks for it; None where there is none such.

    It is the sender's where the letter names whom its head names once more, and tells no other NIP: an
    adviser may write for the applicant.
    """
    lines = text.raw.split("\n")[:_MOST_LINES]
    told = list(_NIP.finditer(text.raw))
    whole = {re.sub(r"\D", "", one["number"]) for one in told}
    end = len("\n".join(lines))
    if len(whole) != 1 or told[0].end() > end or not nip.is_valid(*whole):
        return None
    names = [_without_form(one) for one in _CELLS.split(lines[0])]
    body = text.folded[told[0].end() :]
    if not any(len(_LETTERS.findall(one)) >= _SHORTEST and one in body for one in names):
        return None
    found = _as_told(told[0]["number"].strip(), text)
    return None if found is None else replace(found, value=next(iter(whole)))


def _without_form(name: str) -> str:
    """A folded name without its legal form; empty where it is no name."""
    folded = fold_evenly(name).strip(" ,")
    form = _LEGAL_FORM.search(folded)
    return "" if _NO_NAME.match(folded) else folded[: form.start() if form is not None else None].strip(" ,")


def address_in_letterhead(text: FormText, number: FieldValue) -> FieldValue | None:
    """The only address in a letter's head, with its postal code; None where there is none such."""
    if number.state != "read":
        return None
    told = [
        one.strip(" ,") for line in _head(text, number) for one in _PIECES.split(line) if _POSTAL.search(one)
    ]
    if len(told) != 1 or len(_POSTAL.findall(told[0])) != 1 or _WHERE.match(fold_evenly(told[0])) is None:
        return None
    return _as_told(told[0], text)


def voivodeship_in_letterhead(text: FormText, number: FieldValue) -> FieldValue | None:
    """The only voivodeship in a letter's head („woj. lubuskie”); None where it names none, or two."""
    if number.state != "read":
        return None
    pieces = (one.strip(" ,") for line in _head(text, number) for one in _CELLS.split(line))
    told = [found for one in pieces if (found := _VOIVODESHIP.search(one)) is not None]
    told = [found for found in told if fold_evenly(found["name"]) in VOIVODESHIPS]
    if len(told) != 1:
        return None
    value = _as_told(told[0][0].lstrip(", "), text)
    return None if value is None else replace(value, value=told[0]["name"])


def _as_told(words: str, text: FormText) -> FieldValue | None:
    """What the head says, with its place; None where a picture's words were not surely read."""
    start = text.raw.find(words)
    spots = text.spots_between(start, start + len(words))
    read = [(text.raw[spot.start : spot.end], spot.confidence) for spot in spots]
    is_sure = are_figures_sure(
        ((word, sure) for word, sure in read if not is_of_legal_form(word)), on_clear_page=False
    ) and all(sure >= _SURE or is_of_legal_form(word) for word, sure in read)
    if not is_sure:
        return None
    return FieldValue(
        "read", words, replace(text.quote(start, start + len(words)), excerpt=words), is_interpreted=True
    )


def _head(text: FormText, number: FieldValue) -> list[str]:
    """The lines of a paper's head, to the NIP that it was read to bear; none where that stands lower."""
    digits = str(number.value)
    head: list[str] = []
    if text.is_noisy and "\t" in "".join(text.raw.split("\n")[:_MOST_LINES]):
        return []  # a form's cells
    for line in text.raw.split("\n")[:_MOST_LINES]:
        if digits in re.sub(r"\D", "", line):
            return [*head, re.split(r"\bNIP\b", line)[0]]
        head.append(line)
    return []


def _may_be_name(words: str, wording: Wording) -> bool:
    is_plain = ":" not in words and "?" not in words and len(words) <= _LONGEST
    return (
        is_plain
        and words[0].isupper()
        and _LEGAL_FORM.search(fold_evenly(words)) is not None
        and wording.best(words) < _ASKED
    )
