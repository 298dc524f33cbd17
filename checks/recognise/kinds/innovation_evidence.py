"""Copies of certificates, attestations and patents: optional, many, counted by criterion 3."""

import re
from collections.abc import Sequence

from checks.dates import dates_in
from checks.page.scan_caution import are_figures_sure, is_clear
from checks.page.sheet import Sheet
from domain.call import Call
from domain.document import FieldValue
from domain.rules.papers.document_rule import DocumentRule, Signals

NAME = "innovation_evidence"
SOURCE = "Regulamin § 4.3 g; załącznik nr 1, lp. 3"
SIGNALS = Signals(
    title=(
        "Certyfikat",
        "Certyfikat zgodności",
        "Certyfikat systemu zarządzania",
        "Certyfikat jakości",
        "Certificate",
        "Certificate of registration",
        "Certificate of compliance",
        "Certificate of conformity",
        "EU Type-Examination Certificate",
        "EC Type-Examination Certificate",
        "Certyfikat badania typu UE",
        "Certyfikat rolnictwa ekologicznego",
        "Świadectwo zgodności",
        "Zertifikat",
        "Atest",
        "Atest higieniczny",
        "Dokument patentowy",
        "Patent",
        "Patent na wynalazek",
        "Opis patentowy",
        "Opinia o innowacyjności",
        "Świadectwo ochronne",
        "Świadectwo jakości",
        "Świadectwo rejestracji",
    ),
    body=(
        "ISO",
        "PN-EN",
        "system zarządzania",
        "management system",
        "akredytac",
        "jednostka certyfikująca",
        "ważny do",
        "ważności",
        "valid until",
        "spełnia wymagania",
        "Urząd Patentowy Rzeczypospolitej Polskiej",
        "Urząd Patentowy",
        "wynalazek",
        "znak towarowy",
        "wzór użytkowy",
        "wzór przemysłowy",
        "Państwowy Zakład Higieny",
        "PZH",
        "udziel",
        "norm",
        "certification",
        "complies with",
        "2018/848",
        "ważny od",
        "posiadacz",
        "po przeprowadzeniu badań",
        "wyrób odpowiada",
        "wyrób spełnia",
        "termin ważności",
        "producent",
        "odpowiada wymaganiom",
        "wytwórca",
        "zakres:",
        "badań i kontroli",
        "stosuje wymagania",
        "wdrożyła i stosuje",
    ),
    against=(
        "ukończył",
        "udział w szkoleniu",
        "w szkoleniu",
        "w kursie",
        "w wymiarze",
        "potwierdzenie zgłoszenia",
        "zgłoszenie wynalazku",
        "uczestnictw",
        "Inteligentnych Specjalizacj",
        "przedsięwzięcie horyzontalne",
        "Media społecznościowe",
        "mediach społecznościowych",
    ),
)

_NO = r"(?:numer|number|nr|no)\b\.?:? ?(?:▨ ?)?"
_MARK = r"((?:[a-z]{1,4} )?(?:[a-z]{1,6}[./-]?){0,3}\d[\w./-]*)"
_NUMBERS = (
    re.compile(
        rf"\b(?:sprawozdani\w*|raport\w*|protokol\w*|report|zezwoleni\w*|certyfikat\w*|certificate|atest\w*|patent\w*|ochronne"
        rf"|swiadectw\w*)[^.]{{0,60}}?\b{_NO}{_MARK}"
    ),
    re.compile(rf"\b{_NO}(?:certyfikatu|rejestracji|atestu|patentu|dokumentu|prawa|registration):? ?{_MARK}"),
    re.compile(rf"(?<!zalacznik )(?<!strona )(?<!jednostka )\b{_NO}{_MARK}"),
)
_UNREAD = "▨"
"""Something before a number that was not read: a box, a sign, or the number's own beginning."""
_STANDARD = re.compile(
    r"\b(?:(?:pn-en |en |pn-)?iso(?:/iec|/ts)?|iatf|as/?en|(?:pn-)?en) ?\d{3,6}(?:-\d{1,2})?(?::\d{4})?"
)
_UNTIL = re.compile(
    r"(?:wazn\w+|valid|expir\w+|obowiazuje)[^.;]{0,30}?\b(?:do|until|to|date)\b"
    r"|\b(?:waznosc|waznosci|validity|expires|gultig bis)\b(?= ?[:-]? ?\d)"
)


def read(sheets: Sequence[Sheet], _rule: DocumentRule, _call: Call) -> dict[str, FieldValue]:
    """`number`, `standard` (ISO …) and `valid_until` (ISO date), each where the paper names it."""
    return {
        "number": _number(sheets),
        "standard": _first(sheets, _STANDARD, 0),
        "valid_until": _valid_until(sheets),
    }


def _number(sheets: Sequence[Sheet]) -> FieldValue:
    """The paper's own number: beside its name first, so that norms and annexes are not taken for it."""
    tried = (_first(sheets, pattern, 1) for pattern in _NUMBERS)
    return next((one for one in tried if one.state != "empty"), FieldValue("empty"))


def _first(sheets: Sequence[Sheet], pattern: re.Pattern[str], group: int) -> FieldValue:
    for sheet in sheets:
        found = pattern.search(sheet.flat)
        if found is not None:
            span = found.span(group)
            words = sheet.quote(*span)
            is_sure = are_figures_sure(sheet.words_between(*span), on_clear_page=is_clear(sheet.page))
            if not is_sure or _UNREAD in found[0]:
                return FieldValue("unclear", None, words)
            return FieldValue("read", sheet.written(*span), words)
    return FieldValue("empty")


def _valid_until(sheets: Sequence[Sheet]) -> FieldValue:
    for sheet in sheets:
        found = _UNTIL.search(sheet.flat)
        dates = dates_in(sheet.flat, found.end(), found.end() + 40) if found else ()
        # Where both columns „from” and „until” stand above their dates, the later one is meant.
        until = max(dates, key=lambda one: one.day, default=None)
        if until is not None:
            words = sheet.quote(until.start, until.end)
            figures = sheet.words_between(until.start, until.end)
            if not are_figures_sure(figures, on_clear_page=is_clear(sheet.page)):
                return FieldValue("unclear", None, words)
            return FieldValue("read", until.day.isoformat(), words)
    return FieldValue("empty")
