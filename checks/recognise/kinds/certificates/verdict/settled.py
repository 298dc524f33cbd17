"""Statements that tell of dues which are no arrears: paid since, or not due yet."""

import re

_PAID = re.compile(
    r"\b(?:zaleg|zadluz|niedoplat|nalezno|zobowiaz)\w*[^;]*?\b(?:(?:zostal\w*|jest|sa) (?:\w+ ){0,2}?"
    r"(?:zaplacon|uregulowan|splacon|oplacon|uiszczon)\w*)"
    r"|\b(?:zaplaci|uregulowa|splaci|oplaci|uisci|wplaci)l\w*[^;]*?\b(?:zaleg|zadluz|niedoplat)\w*"
    r"|\b(?:zaleg|zadluz|niedoplat)\w*[^;]*?\bwygas\w+ (?:wskutek|przez|na skutek|w wyniku"
    r"|w zwiazku z) zaplat\w+"
)
_NOT_DUE = re.compile(
    r"(?=.*\b(?:platn\w+ (?:do|w terminie)|termin\w*(?: \w+){0,3}? (?:uplywa|przypada|mija|uplynie|minie)))"
    r"(?=.*\bnie (?:jest|sa|stanowi\w*) (?:jeszcze )?(?:zaleglosci\w*|wymagaln\w+))"
    r"|^\W*(?:\w{1,3}[.)] )?(?:(?:ustawowy|jednoczesnie|dodatkowo|przy tym),? ){0,2}termin\w*"
    r" (?:platnosci|zaplaty|oplacenia|wplaty) (?:sklad|podat|zalicz|nalezno|zobowiaz)\w+"
    r"(?: (?!nie\b|rat\b|objet|z umow|z uklad)[^ ;:]+){0,8}?"
    r" (?:jeszcze nie|nie)(?: jeszcze)? (?:uplyn|minal|nadszed)\w*$"
    r"|^\W*(?:\w{1,3}[.)] )?(?:skladki|naleznosci|podatki|podatek|zobowiazania)(?: (?!nie\b)[^ ;:]+){1,9}?"
    r" nie (?:sa|jest|staly sie|stal sie) jeszcze wymagaln\w+$"
)
_DOUBT = re.compile(
    r"\b(?:rat[aey]|ratach|ratami|ratal\w+|odrocz\w+|uklad\w*|egzek\w+|sporn\w+|czesc\w*|czesciow\w+"
    r"|pozosta\w+|nadal|reszt\w+|hipotek\w+|z wyjatkiem"
    r"|oprocz|poza|ale|lecz|jednak\w*|natomiast|niezaplacon\w+|do zaplaty|powin\w+|bedzie|zostanie"
    r"|zostana|moze|jezeli|jesli"
    r"|umorz\w+|ugod\w+|zabezpiecz\w+|poczet|tytulem|tylko|jedynie|wylacznie|z \d+)\b"
)
_AGREED_PAID = re.compile(
    r"\b(?:umow|uklad|ugod|decyzj|porozumieni)\w*\b[^;]*\b"
    r"(?:(?:wykonan|splacon|zaplacon|uregulowan|zrealizowan)\w* w (?:calosci|pelni)"
    r"|w (?:calosci|pelni) (?:wykonan|splacon|zaplacon|uregulowan|zrealizowan)\w*)"
    r"|\b(?:umow|uklad|ugod)\w*\b(?>[^;]*?\bzosta\w* (?:\w+ )?(?:wykonan|zrealizowan))[^;]*\b(?:wygasl\w*"
    r"|ostatni\w+ rat\w+ (?:wplyn\w+|(?:wplac|zaplac|splac|uiszcz)ono))"
    r"|^raty\b[^;]*\b(?:zaplac|splac|uregulow|uiszcz)(?:ono|on[eay]) w (?:calosci|pelni|pelnej wysokosci)\b"
    r"|^(?:\w{1,3}[.)] )?(?:umow|uklad|ugod)\w* [^;,]*\bzosta\w* (?:wykonan|zrealizowan)\w*$"
    r"|^(?=.*\brat[yae]\b)(?=.*\bw calosci\b)"
    r"(?=.*\b(?:decyzj|umow|uklad)\w* (?:\w+ )?(?:wykonan|zrealizowan)\w*)"
)
"""Dues that were parted or put off, and are paid: the agreement itself is over."""
_NOT_OVER = re.compile(
    r"\b(?:nie|czesc\w*|czesciow\w+|pozosta\w+|nadal|reszt\w+|hipotek\w+|wyjatk\w+|oprocz|poza|ale|lecz"
    r"|do dnia|do \d{1,2}|jednak\w*|natomiast|do zaplaty|powin\w+|bedzie|beda|zostan\w+|moze|jezeli|jesli"
    r"|umorz\w+|zabezpiecz\w+|kolejn\w+|now\w+|nastepn\w+|dotychczas\w*|pierwsz\w+|drug\w+|trzeci\w+"
    r"|biezac\w+"
    r"|wymagaln\w+|poprzedni\w+|rat\w* (?:nr |za )?\d+\b(?!/\d{4})|(?<![\d/])\d{1,2} z \d{1,2}(?!\d|\.)"
    r"|zerwan\w*|wypowiedzian\w*|zastapion\w*|egzek\w+|sporn\w+)\b"
)
_NOT = re.compile(r"\bnie\b")
_GIVEN_BACK = re.compile(r", (?:a|zas|przy czym|(?:\w+ )?natomiast) (?:\w+ )?(?:zwrot|nadplat|nadwyzk)\w* ")
_OWED_BESIDE = re.compile(
    r"\b(?:zaleg|zadluz|poczet|zaliczon|zajet|zajec|egzek|dlug|nalezn|zobowiaz|niedoplat|pozosta"
    r"|do (?:za|do|w)plat)"
)
"""What an overpayment pays for, or is owed beside it."""
_CLAUSE = re.compile(
    r", (?:a|zas|przy czym|(?:wykazuje|jest|figuruje|widnieje|wystepuje|istnieje|posiada|ma)? ?natomiast)"
    r" (?:[^,;]|,(?=\d))*"
)


_PAID_BEFORE = re.compile(
    r"\b(?:zaplaci|uregulowa|splaci|oplaci|uisci)l\w* (?:\w+ )?(?:zaleg|zadluz|niedoplat)[^;,]*?"
    r"(?= (?:i|oraz)(?: obecnie| aktualnie| na dzien [^;,]{4,40})? nie (?:zalega|posiada|ma)\b)"
)
"""Arrears that were paid, before the denial that there are any left."""
_OVER = re.compile(
    r"(?:, (?:a|zas)|^(?:\w{1,3}[.)] )?)(?= ?(?:postepowani"
    r"|egzekuc))[^;,]*?\b(?:postepowani\w+ egzekucyjn\w+|egzekucj[eai])\b"
    r"(?: (?:wszczet|prowadzon)\w+(?: (?!umorz|zakoncz|zosta|nie\b|jeszcze"
    r"|czesc)[^ ;,]+){0,10})? (?:zosta\w+ )?(?:umorzon"
    r"|zakonczon)(?:o|e)"
    r"(?: (?:w |dnia |w dniu )?\d[\d. \w-]{0,20}?)?"
    r"(?: (?:wskutek|wobec|na skutek|w zwiazku z|po) (?:calkowit\w+ )?(?:zaplat"
    r"|splat)\w+(?: (?:calosci )?(?:zaleglosci|dlugu))?)?$"
)
"""Proceedings that are over, and no word of how."""


def is_no_longer_owed(text: str) -> bool:
    """Whether a folded statement tells that what was due is paid in full.

    >>> is_no_longer_owed("zaleglosc w kwocie 12,00 zl wraz z odsetkami zostala zaplacona 3 marca 2026 r")
    True
    >>> is_no_longer_owed("zaleglosc zostala czesciowo zaplacona")
    False
    """
    return _PAID.search(text) is not None and not (_NOT.search(text) or _DOUBT.search(text))


def is_agreement_over(text: str) -> bool:
    """Whether a folded statement tells that dues parted into instalments, or put off, are paid in full.

    >>> is_agreement_over("umowa o rozlozenie na raty z 12.03.2024 r. zostala wykonana w calosci")
    True
    >>> is_agreement_over("umowa o odroczenie terminu platnosci skladek za maj 2024 r. zostala wykonana")
    True
    >>> is_agreement_over("uklad ratalny jest wykonany w czesci")
    False
    """
    return _AGREED_PAID.search(text) is not None and _NOT_OVER.search(text) is None


def without_settled(text: str) -> str:
    """A folded statement of the same length, without clauses of what is paid in full or given back.

    >>> without_settled("nie zalega, a zaleglosc za maj zostala zaplacona").rstrip("#")
    'nie zalega'
    """
    text = _OVER.sub(_blotted, _PAID_BEFORE.sub(_blotted_if_paid, text))
    return _CLAUSE.sub(lambda found: "#" * len(found[0]) if _is_settled(found[0]) else found[0], text)


def _blotted(found: re.Match[str]) -> str:
    return "#" * len(found[0])


def _blotted_if_paid(found: re.Match[str]) -> str:
    return _blotted(found) if is_no_longer_owed(found[0]) else found[0]


def _is_settled(clause: str) -> bool:
    is_given_back = _GIVEN_BACK.match(clause) is not None and not _OWED_BESIDE.search(clause)
    return is_given_back or is_no_longer_owed(clause)


def is_not_due_yet(text: str) -> bool:
    """Whether a folded statement tells of dues whose day is still to come, and calls them no arrears."""
    return _NOT_DUE.match(text) is not None and not _DOUBT.search(text)
