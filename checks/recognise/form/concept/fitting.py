"""How well an answer fits what a concept asks for: a person, a company, a place, a number, a list."""

import re

from checks.page.sheet import fold_evenly
from checks.recognise.form.answer.choice.choices import BOX, YES_NO, chosen
from checks.recognise.form.answer.choice.options import values_named
from checks.recognise.form.answer.own_part import is_of_person
from checks.recognise.form.answer.values import answer_in
from checks.recognise.form.concept.wording import Askable
from checks.recognise.form.question.composite import VOIVODESHIPS
from checks.recognise.form.question.unit import Unit
from domain.document import FieldValue

YES_OR_NO = re.compile(r"\W*(?:tak|nie)\b")
"""How an answer begins that is one or the other."""
_OWN_OPTIONS = 1.3
"""Several options of the concept stand there, and one is chosen."""
_AGREES, _EMPTY, _ODD, _IMPOSSIBLE = 1.06, 0.98, 0.55, 0.1
_LEGAL_FORM = re.compile(
    r"\bsp\. ?z ?o\.|\bs\.a\.|sp\. ?[jk]\.|\bs\.c\.|spolka|przedsiebiorstwo|zaklad|firma|p\.?p?h\.?u"
)
_PAGE = re.compile(r"www\.|https?:|[\w-]\.[a-z]{2,}\b")
_POSTAL = re.compile(r"\b\d{2}[- ]\d{3}\b")
_STREET = re.compile(r"\b(?:ul|al|pl|os)\.|\bulica|\brynek|\bplac\b|\d")
_PHONE = re.compile(r"[+(]?\d[\d ()/-]{6,}\d")
_POSITION = re.compile(
    r"(?:(?:wice)?prezes|wlasciciel|wspolwlasciciel|(?:wice)?dyrektor|prokurent|wspolnik|komplementariusz"
    r"|czlonek (?:zarzadu|rady)|pelnomocnik|kierownik|specjalista|przedsiebiorca$|pracownik|menedzer|manager)"
)
"""What somebody is in a company: no company is called so."""
_IN_POSITION = re.compile(rf"[(,–-] ?{_POSITION.pattern}\W*$")
"""„Dorota Wilk (członek zarządu)”"""
_TITLE = re.compile(r"(?:karta|formularz|ankieta|kwestionariusz|wniosek|arkusz|zgloszenie|deklaracja)\b")
"""„Zgłaszający na Szwajcarię – karta danych”: what a paper is called."""
_SIZES = re.compile(r"\b(?:mikro|male|sredni)\w*\W*/\W*(?:mal|sredni|duz)")
"""Sizes to choose from: „(mikro) małe / średnie”, of which a ring spoilt one."""
_TICKED = re.compile(r"[☒☑●]\s*([a-z-]+)")
_INFLECTED = re.compile(r"^(?:w )?(?:woj(?:\.|ewodztw\w*)?)? *(?P<stem>[a-z-]+i)(?:e|m|ego)[ .,]*$")
"""„w lubuskim”, „województwo lubuskie”."""


def fit(asked: Askable, unit: Unit, value: FieldValue) -> float:  # noqa: PLR0911 – one return a kind of answer
    """How well an answer fits what is asked: above 1 it speaks for it, below against."""
    kind = asked.field.type if asked.field is not None else ""
    if value.state == "empty":
        return _EMPTY
    if unit.is_sentence and value.state != "read":
        return _ODD
    words = answer_in(unit).folded
    if asked.concept.option_table and value.state == "read" and _options_printed(unit, asked) > 1:
        return _OWN_OPTIONS
    if asked.concept.inside and YES_OR_NO.match(words):
        return _ODD
    own = asked.concept.fits
    if own == "person" and isinstance(value.value, str) and is_of_person(value.value):
        return _AGREES if not _LEGAL_FORM.search(fold_evenly(value.value)) else _IMPOSSIBLE
    if own in _FITS:
        return _FITS[own](words, unit)
    if kind in {
        "nip",
        "regon",
        "pkd",
        "email",
        "choice",
        "choices",
        "yes_no",
        "count",
        "rows",
    } or asked.concept.name.endswith("email"):
        return _AGREES if value.state == "read" else _ODD if kind != "rows" else 0.8
    if kind == "urls" and re.search(r"[☐☒]", words):
        return _AGREES if value.state == "read" and value.value else _ODD
    if kind == "urls" and asked.concept.needs != ("social",):
        pages = " ".join(value.value) if isinstance(value.value, tuple) else ""
        return _AGREES if _PAGE.search(words) or _PAGE.search(pages) or value.value == () else _ODD
    return 1.0


def _options_printed(unit: Unit, asked: Askable) -> int:
    words = " ; ".join([unit.answer, *(option.words for option in unit.options)])
    return len(values_named(words, asked.concept.options))


def _person(words: str, unit: Unit) -> float:
    if _LEGAL_FORM.search(words) or re.search(r"[\d@:☐☒]", words):
        return _IMPOSSIBLE
    return _AGREES if is_of_person(unit.answer) else _ODD


def _company(words: str, _unit: Unit) -> float:
    if re.fullmatch(r"[\d\W]*", words) or re.search(r"[☐☒@]|\[[ x]\]", words) or _TITLE.match(words):
        return _IMPOSSIBLE
    is_person = _POSITION.match(words) or _IN_POSITION.search(words)
    if (is_person and not _LEGAL_FORM.search(words)) or _SIZES.search(words):
        return _IMPOSSIBLE
    if _LEGAL_FORM.search(words):
        return _AGREES
    return (
        _ODD if re.match(r"(?:mikro|mal|sredni|duz)\w*(?: przedsiebior\w+)?$|(?:tak|nie)\b", words) else 1.0
    )


def _address(words: str, _unit: Unit) -> float:
    if "@" in words or re.search(r"[☐☒]|www\.", words):
        return _IMPOSSIBLE
    if re.fullmatch(r"\d{2}[- ]\d{3}", words.strip()):
        return _ODD
    if _POSTAL.search(words):
        return _AGREES
    return 1.0 if _STREET.search(words) else _ODD


def _phone(words: str, _unit: Unit) -> float:
    return _AGREES if _PHONE.search(words) else _IMPOSSIBLE


def _voivodeship(words: str, _unit: Unit) -> float:
    ticked = _TICKED.findall(words)  # „☒ lubuskie ☐ inne”
    said = _INFLECTED.match(words.strip())
    named = ticked[0] if len(ticked) == 1 else f"{said['stem']}e" if said is not None else ""
    return _AGREES if named in VOIVODESHIPS else _ODD


def _words(words: str, _unit: Unit) -> float:
    is_other = re.search(r"@|[☐☒]|\[[ x]\]|www\.|https?:", words) or re.match(r"\d{1,2}\b(?![.)])", words)
    return _ODD if is_other else 1.0


def _prose(words: str, _unit: Unit) -> float:
    if re.search(r"@|[☐☒]|\[[ x]\]", words):
        return _ODD
    return _AGREES if len(words.split()) > 3 else 0.9  # a sentence


def _number(words: str, _unit: Unit) -> float:
    return 1.0 if re.search(r"\d", words) else _ODD


def _list(words: str, _unit: Unit) -> float:
    if re.fullmatch(r"\W*nie\W*", words) or chosen(words, YES_NO) == ("read", "no"):
        return 1.0  # none
    return _ODD if re.fullmatch(r"(?:\W*(?:tak|nie)\W*)+", BOX.sub(" ", words)) else 1.0


_FITS = {
    "person": _person, "company": _company, "address": _address, "phone": _phone, "voivodeship": _voivodeship,
    "words": _words, "prose": _prose, "number": _number, "money": _number, "list": _list,
}  # fmt: skip
