"""What a certificate covers, or what was looked at for it: dues by their names, in a list."""

import re

from checks.recognise.kinds.certificates.lexicon.alternatives import any_of
from checks.recognise.kinds.certificates.lexicon.denials import LISTED

_COVERS = re.compile(
    r"^\W*(?:\w{1,3}[.)] )?(?:(?:powyzsze|stwierdzenie|(?:niniejsze )?zaswiadczenie"
    r"|zakres(?: zaswiadczenia)?|weryfikacja"
    r"|sprawdzenie|informacja|sprawdzeniem|pojecie \W?\w+(?: \w+){0,3}?\W?)(?: \w+)?:? )?"
    r"(?:to |zostal\w* |byl\w* |sie )?(?:dotycz[ya]|obejmuj[ae]|objet[oaey]|uwzgledni\w+|odnosi sie"
    r"|sprawdzi\w+|sprawdzon\w+"
    r"|zbada\w+|zweryfikowa\w+|przeanalizowa\w+|wzieto pod uwage|sklada\w* sie(?: na\w*)?"
    r"|zakres(?: zaswiadczenia)?:)"
    r"(?: (?:to|sie|do|rowniez|takze|przy tym))*:?(?P<list> .*)$"
)
_LAW = any_of(
    *(
        "wplat",
        "pracownik",
        "zleceniobior",
        "dochodz",
        "import",
        "uslug",
        "zrodl",
        "niektor",
        "instytucj",
        "finansow",
    ),
    *(
        "rozlicz",
        "saldo",
        "konta?$",
        "stan",
        "naleznosc",
        "odset",
        "za$",
        "zwlok",
        "koszt",
        "upomni",
        "egzekuc",
    ),
    *(
        "oplat",
        "dodatkow",
        "prolong",
        "glown",
        "sklad",
        "ubezpiecz",
        "spolecz",
        "zdrowot",
        "fundusz",
        "fus",
        "fuz",
    ),
    *(
        "nfz",
        "podat",
        "zalicz",
        "ryczalt",
        "tytul",
        "z$",
        "ze$",
        "na$",
        "w$",
        "we$",
        "i$",
        "oraz$",
        "a$",
        "takze$",
    ),
    *(
        "rowniez$",
        "wraz$",
        "lacznie$",
        "jak$",
        "wszystki",
        "inn",
        "pozosta",
        "nimi$",
        "nich$",
        "tym$",
        "ich$",
        "do$",
    ),
    *(
        "ktor",
        "pobor",
        "pobier",
        "obowiaz",
        "zobowiaz",
        "wlasciw",
        "zaklad",
        "zus$",
        "organ",
        "naczelnik",
        "urz",
    ),
    *(
        "skarbow",
        "jest$",
        "sa$",
        "podstaw",
        "mocy$",
        "ustaw",
        "system",
        "przepis",
        "odrebn",
        "art$",
        "ust$",
        "pkt$",
    ),
    *(
        "wymienion",
        "dochod",
        "budzet",
        "panstw",
        "rodzaj",
        "wysok",
        "fp$",
        "fs$",
        "fgsp$",
        "fep$",
        "vat",
        "cit",
        "pit",
    ),
    *(
        "pcc$",
        "o$",
        "ordynac",
        "kosztow$",
        "przez$",
        "po$",
        "stronie$",
        "platnik",
        "podatnik",
        "sprzedaz",
        "grzywn",
    ),
    *(
        "mandat",
        "kar$",
        "pieniezn",
        "akcyz",
        "dnia$",
        "dzien$",
        r"r$",
        r"\d{1,4}$",
        "poczaw",
        "celn",
        "gier$",
        "od$",
    ),
)
_WORD = re.compile(rf"{_LAW}|{LISTED.pattern}")
_DUES = re.compile(r"\b(?:sklad|nalezno|podat|odset|koszt|ubezpiecz|fundusz|rozlicz|zobowiaz)")
_SOME = re.compile(
    r"\b(?:tylko|jedynie|wylacznie|wyjat\w+|oprocz|poza|bez|nie|okres\w*|miesi\w+|rok\w*|czesc\w*|do \d"
    r"|od \d|lat\w*)\b"
    r"|\d,\d\d|\d ?(?:zl|pln)\b"
)


_OWED = re.compile(r"\b(?:zaleg|zadluz|niedoplat|nieureg|nieopl|nieuiszcz|niezapl|sankc|wymagaln|przeterm)")
_FORCED = re.compile(r"(?<!koszty )(?<!kosztow )(?<!kosztami )\begzekuc|\bupomnieni(?:e|em|u)\b")
"""Force itself, not its costs."""
_LISTS = re.compile(r"^\W*(?:-|•|\*|\w{1,3}[.)]) |, | oraz ")
_PARTS = re.compile(
    r"\b(?:spolecz|zdrowot|fundusz\w* \w{5}|fp\b|fs\b|fgsp\b|fep\b|vat\b|towarow|cit\b|pit\b|dochodow"
    r"|akcyz|pcc\b|cywiln)"
)
_ALL, _SHORT = 3, 7
"""So many single dues, or the social insurance among them, are no part alone."""
_STATE = re.compile(r":|\b(?:kont\w+|stan|saldo|rozlicz\w+)\b")


def is_of_one_due(text: str) -> bool:
    """Whether a folded statement says that the certificate is about a single tax or fund.

    >>> is_of_one_due("zaswiadczenie dotyczy podatku vat"), is_of_one_due("zakres: vat, cit, pit")
    (True, False)
    """
    found = _COVERS.match(text)
    if found is None or len(found["list"].split()) > _SHORT:
        return False
    parts = {part[0] for part in _PARTS.finditer(found["list"])}
    return len(parts) == 1 and not any(part.startswith("spolecz") for part in parts)


def is_list_of_dues(text: str) -> bool:
    """Whether a folded statement only names the dues that a certificate is about, or is a list of dues alone.

    >>> is_list_of_dues("sprawdzilismy rozliczenia z tytulu: skladek, odsetek i kosztow egzekucyjnych")
    True
    >>> is_list_of_dues("zaswiadczenie dotyczy wylacznie skladek"), is_list_of_dues("dotyczy skladek za maj")
    (False, False)
    """
    found = _COVERS.match(text)
    told = found["list"] if found is not None else text
    if _SOME.search(text) or _DUES.search(told) is None or _FORCED.search(text):
        return False
    if found is None and (_OWED.search(text) or _STATE.search(text) or _LISTS.search(text) is None):
        return False
    parts = {part[0] for part in _PARTS.finditer(told)}
    if parts and len(parts) < _ALL and not any(part.startswith("spolecz") for part in parts):
        return False
    return all(_WORD.match(word) for word in re.sub(r"[^\w ]", " ", told).split())
