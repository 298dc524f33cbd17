"""What every office's certificate says: who issued it, about whom, when, and its verdict."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice

from stdnum.pl import nip as tax_number

from checks.kinds.dates import MONTHS, Dated, dates_in
from checks.kinds.noisy_verdict import sure_verdict
from checks.kinds.verdict import Claim, claims, verdict_of
from checks.sheet import Sheet
from domain.call import Call, DocumentRule
from domain.document import Evidence, FieldValue

_ISSUERS = tuple(
    re.compile(pattern)
    for pattern in (
        r"kas\w+ rolniczego ubezpieczenia spolecznego",
        r"naczelnik\w* (?:\w+ ){0,2}urzedu skarbowego(?: w [^\W\d][\w -]*)?",
        r"zaklad\w* ubezpieczen spolecznych",
        r"(?:\w+ )?urz(?:ad|edu) skarbow\w+ w [^\W\d][\w -]*",
        r"krajow\w+ administracj\w+ skarbow\w+",
    )
)
_NIP = re.compile(
    r"(?<![\d-])(?:pl ?)?(\d{3}[ -]?\d{3}[ -]?\d{2}[ -]?\d{2}|\d{3}[ -]?\d{2}[ -]?\d{2}[ -]?\d{3})(?![\d-])"
)
_NIP_LABEL = re.compile(r"\bnip\b[^\d\n]{0,40}$|identyfikator podatkowy[^\d]{0,60}$")
_OTHER_NUMBER = re.compile(
    r"\b(?:krs|regon|pesel|tel|telefon|fax|faks|konto|rachunek|nr sprawy|znak)\b[^\d]{0,30}$"
)
_OFFICE = re.compile(r"urz(?:ad|edu) skarbow|zaklad\w* ubezpieczen|www\.|skarbowa|\borgan\b")
ZUS_OWN_NIP = "5213017228"
"""Printed in ZUS's letterhead; never the payer's."""
_NAME = re.compile(
    r"(?:nazwa (?:skrocona |pelna )?(?:platnika(?: skladek)?|podatnika|podmiotu)"
    r"|nazwa pelna albo imie i nazwisko|nazwa(?: pelna)?(?: ?/ ?imie i nazwisko)?"
    r"|imie i nazwisko(?: ?/ ?nazwa\w*)?|nazwisko i imie(?: ?/ ?nazwa\w*)?|nazwisko, imie(?:/nazwa)?"
    r"|platnik(?: skladek)?|podatnik|dane platnika skladek)"
)
_ISSUED = re.compile(
    r"\b(?:data (?:wystawienia|wydania|sporzadzenia|wygenerowania|zaswiadczenia|dokumentu)"
    r"|wystawiono|wydano|sporzadzono)"
    r"(?: (?:w )?\w+){0,2}:? (?:dnia |w dniu )?"
)
_DATED = re.compile(r"(?:\bdata:? |\bdnia |^[^\W\d][\w .-]{2,30}, ?(?:dn\. |dnia )?)$")
_NOT_ISSUED = re.compile(
    r"\b(?:wplyn\w+|zlozon\w+|stan\w* na|na|poz\.|do|od) (?:\w+ )?(?:dnia|dzien|dniu)? ?$"
)
_CITED = re.compile(
    r"\b(?:ustaw\w*|rozporzadzeni\w*|wnios(?:ek|k\w+)|obwieszczeni\w*|decyzji|umow\w+)(?: [^ ;]+){0,12} $"
)
_NUMBER = re.compile(
    r"(?:^|(?<=\s))(?:nr zaswiadczenia|numer zaswiadczenia|znak sprawy|nr sprawy|sygnatura|numer dokumentu"
    r"|identyfikator dokumentu|znak|numer|nr|unp)\b ?[.:]? ?([\w./-]*\d[\w./-]*)"
)
_CASE = re.compile(r"\b\d{2,6}-[a-z]{2,5}[\d.-]*\.\d{3,4}\.\d+[\w./-]*")

PRINTED = (
    "nazwa platnika",
    "nazwa skrocona",
    "nazwa pelna",
    "nazwa pelna albo imie i nazwisko",
    "imie i nazwisko",
    "identyfikator podatkowy nip",
    "nip",
    "regon",
    "krs",
    "pesel",
    "adres siedziby",
    "adres",
    "data wystawienia",
    "data wydania",
    "data sporzadzenia",
    "znak sprawy",
    "wedlug stanu na dzien",
    "platnik skladek",
    "podatnik posiada zaleglosci podatkowych",
    "posiada zadluzenia",
    "wymagalnych",
    "zaswiadcza sie",
    "ubezpieczenia spoleczne",
    "ubezpieczenie zdrowotne",
    "fundusz pracy",
    "oplacaniem skladek",
    *MONTHS,
)
"""Words that certificates print, folded, for mending what was read wrongly; none that decides a verdict."""


def read(sheets: Sequence[Sheet], _rule: DocumentRule, _call: Call) -> dict[str, FieldValue]:
    """`issuer`, `nip`, `name`, `issued_on` (ISO date), `number` and `verdict` of a certificate.

    `verdict` is „no_arrears”, „arrears”, „refusal” or „instalments”; statements that contradict each
    other, or none at all, leave it unclear. A certificate for a person without NIP has `nip` empty.
    """
    return {
        "issuer": _issuer(sheets),
        "nip": _payer_nip(sheets),
        "name": _name(sheets),
        "issued_on": _issued_on(sheets),
        "number": _number(sheets),
        "verdict": _verdict(sheets),
    }


def _issuer(sheets: Sequence[Sheet]) -> FieldValue:
    """The office: a tax office by its head before the administration it belongs to."""
    for pattern in _ISSUERS:
        for sheet in sheets:
            found = pattern.search(sheet.folded)
            if found is not None:
                words = sheet.quote(*found.span())
                return FieldValue("read", words.words, words)
    return FieldValue("unclear")


def _verdict(sheets: Sequence[Sheet]) -> FieldValue:
    found = [(claim, sheet) for sheet in sheets for claim in claims(sheet.flat)]
    stated = {claim.verdict for claim, _ in found}
    verdict = verdict_of(stated)
    if any(sheet.is_noisy for sheet in sheets):
        verdict = sure_verdict(stated, " ".join(sheet.flat for sheet in sheets))
    telling = [pair for pair in found if pair[0].verdict == verdict] or found
    words = _sentence(*telling[0]) if telling else None
    if verdict is None:
        return FieldValue("unclear", None, words)
    return FieldValue("read", verdict, words)


def _sentence(claim: Claim, sheet: Sheet) -> Evidence:
    """The words of a claim with the lines they stand on."""
    return sheet.quote(sheet.line_at(claim.start)[0], sheet.line_at(max(claim.start, claim.end - 1))[1])


def _payer_nip(sheets: Sequence[Sheet]) -> FieldValue:
    """The payer's NIP: labelled before bare, a right checksum before a wrong one, never the office's own."""
    found = sorted(_nips(sheets), key=lambda one: one[0])
    if not found:
        return FieldValue("empty")
    best = [one for one in found if one[0] == found[0][0]]
    rank, number, words = best[0]
    if rank >= _INVALID or len({one[1] for one in best}) > 1:
        return FieldValue("unclear", None, words)
    return FieldValue("read", number, words)


_INVALID = 2


def _nips(sheets: Sequence[Sheet]) -> Iterator[tuple[int, str, Evidence]]:
    """Rank (0 labelled, 1 bare, 2 wrong checksum), digits and words of every number that may be a NIP."""
    for sheet in sheets:
        for found in _NIP.finditer(sheet.flat):
            number = re.sub(r"\D", "", found[1])
            before = sheet.flat[max(0, found.start() - 70) : found.start()]
            is_labelled = _NIP_LABEL.search(before) is not None
            if number == ZUS_OWN_NIP or (not is_labelled and _OTHER_NUMBER.search(before)):
                continue
            if _OFFICE.search(sheet.folded[slice(*sheet.line_at(found.start()))]):
                continue
            if tax_number.is_valid(number):
                yield (0 if is_labelled else 1), number, sheet.quote(*found.span())
            elif is_labelled:
                yield _INVALID, number, sheet.quote(*found.span())


def _name(sheets: Sequence[Sheet]) -> FieldValue:
    """The payer's name: after its label, in the cell beside it, or on the line below."""
    for sheet in sheets:
        for found in _NAME.finditer(sheet.folded):
            line_start, line_end = sheet.line_at(found.start())
            begins_cell = found.start() == line_start or sheet.folded[found.start() - 1] == "\t"
            follows = sheet.folded[found.end() : found.end() + 1]
            if not begins_cell or follows.isalnum():
                continue
            start = found.end()
            if not sheet.raw[start:line_end].strip(" :\t") and ":" in sheet.raw[start - 1 : line_end]:
                line_end = sheet.line_at(min(line_end + 1, len(sheet.raw)))[1]
            raw = " ".join(sheet.raw[start:line_end].strip(" :\t\n").split())
            if raw and (":" in sheet.raw[start : start + 2] or (follows in "\t " and not raw[0].islower())):
                return FieldValue("read", raw, sheet.quote(start, line_end))
    return FieldValue("unclear")


def _issued_on(sheets: Sequence[Sheet]) -> FieldValue:
    """The date of issue: as labelled, else beside the place in the head, else the only date there is."""
    ranked: list[tuple[int, Dated, Sheet]] = []
    for sheet in sheets:
        for dated in islice(dates_in(sheet.flat), _MOST_DATES):
            rank = _date_rank(sheet, dated)
            if rank is not None:
                ranked.append((rank, dated, sheet))
    if not ranked:
        return FieldValue("unclear")
    rank, dated, sheet = min(ranked, key=lambda one: one[0])
    days = {one.day for other, one, _ in ranked if other == rank}
    words = sheet.quote(dated.start, dated.end)
    if rank == _LAST_RANK and len(days) > 1:
        return FieldValue("unclear", None, words)
    return FieldValue("read", dated.day.isoformat(), words)


_LAST_RANK = 3
_MOST_DATES = 60


def _date_rank(sheet: Sheet, dated: Dated) -> int | None:
    """How surely a date is that of issue, 0 the surest; None for dates of acts, requests and periods."""
    before = sheet.flat[max(0, dated.start - 70) : dated.start]
    labelled = list(_ISSUED.finditer(before))
    if labelled and labelled[-1].end() == len(before):
        return 0
    if _CITED.search(before) or _NOT_ISSUED.search(before):
        return None
    if _DATED.search(sheet.folded[sheet.line_at(dated.start)[0] : dated.start]):
        return 1
    return 2 if dated.start < len(sheet.flat) / 3 else _LAST_RANK


def _number(sheets: Sequence[Sheet]) -> FieldValue:
    """The certificate's own number or case mark."""
    for sheet in sheets:
        found = _NUMBER.search(sheet.flat) or _CASE.search(sheet.folded)
        if found is not None:
            words = sheet.quote(*found.span(found.re.groups and 1))
            return FieldValue("read", words.words.rstrip(".,"), words)
    return FieldValue("unclear")
