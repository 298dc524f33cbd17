"""What an office owes the payer, told beside „no arrears”: overpayments and refunds; or what these pay.

„Na koncie figuruje nadpłata 88,12 zł do rozliczenia z bieżącymi składkami” takes nothing back, word for word.
„Nadpłata w kwocie 88,12 zł zostanie zaliczona na poczet zaległości” does: there are arrears.
"""

import re

from checks.dates import MONTHS
from checks.recognise.kinds.certificates.lexicon.alternatives import any_of, any_stem

_FIGURES = re.compile(r"\d[\d .,/-]*(?: ?(?:zl|pln|r)\b)?")
_THING = re.compile(
    r"\bnadplat\w*|\bnadwyzk\w+ (?:(?:podatku )?(?:vat )?naliczon\w+ nad naleznym|vat\b|skladek\b)"
    r"|\b(?:do )?zwrot\w* (?:podatku|nadplat\w*|vat|roznicy)\b"
)
_AMOUNT = re.compile(r"\d[\d ]*,\d\d|\b\d[\d .]* ?(?:zl|pln)\b")
_PAID_WITH_IT = re.compile(
    r"\b(?:poczet|z tytulu|z|ze|do) (?:(?:biezac|przyszl|kolejn|nastepn|pozniejsz)\w+ (?:\w+ )?)?"
    r"(?:nalezn|zobowiaz)\w*"
)
"""Dues that an overpayment is kept for; any others in its sentence may be owed."""
_DUES = re.compile(r"\b(?:nalezn|zobowiaz)")
_WORD = re.compile(
    any_of(
        # which dues
        any_stem("podat vat pit cit dochodow praw fizyczn sklad nalezn zobowiaza spoleczn zdrowotn") + r"\w*",
        *("towarow", "uslug", "osob", r"ubezpieczen\w+", "fundusz", "pracy", "tytulu"),
        # where, and whose
        any_stem("kont konci kart sald stan rozliczen ewidencj platnik podatnik spolk wnioskodawc") + r"\w*",
        *("on", "ona", "strony", r"urzed\w+", r"zaklad\w*", r"dyspozycj\w+"),
        # how it is told
        any_stem("figuruj widniej wystepuj wykaz stwierdz istniej posiada wynos informuj") + r"\w*",
        *(r"zamyka\w*", r"zamkne\w+", "ma", "jest", "sa", "powstala", "jednoczesnie", "dodatkowo", "ponadto"),
        *("natomiast", "zas", "rowniez", "takze", "tez", "przy", "tym", "uwaga", "lacznie", r"kwo(?:ta|cie)"),
        *(r"wysokosc\w*", "wedlug", "dzien", "dnia", "wydania", "zaswiadczenia", "roku", "rok", r"miesi\w+"),
        # what becomes of it
        any_stem("zosta podlega przysluguj zwroc zwrot zaliczon przekazan dokonan wyplacon przenies")
        + r"\w*",
        any_stem("okres nastepn kolejn przyszl biezac pozniejsz rozliczon termin rachun bankow") + r"\w*",
        *("bedzie", "moze", "byc", "wystapic", r"wnios\w+", "ustawowym", "poczet", r"ktor\w+"),
        *(r"\w", "na", "do", "za", "od", "lub", "oraz", "ze", "iz", "sie", "zl", "pln"),
        *MONTHS,
        any_stem("styczen luty marzec kwiecien maj czerwiec lipiec sierpien wrzesien pazdziernik listopad"),
        "grudzien",
    )
)
"""Words of such a statement; „nie” is none of them, nor is any word of arrears."""
_SET_OFF = re.compile(
    r"\b(?:nadplat|nadwyzk|zwrot)\w*\b(?=.*\b(?:poczet|potrac\w*|zalicz\w*|kompens\w*|pokry\w*)\b)"
    r"(?=.*\b(?:zaleg(?!ani)|zadluz|niedoplat|dlug(?:i|u|ow)\b))"
)
"""An overpayment that arrears are paid with: there are some."""
_BY_LAW = re.compile(
    r"\b(?:podlega\w*|zalicza sie|moze|moga|przepis\w*|ustaw\w*|ordynacj\w*|art|w (?:razie|przypadku)|jezeli"
    r"|jesli)\b"
)
_OWN = re.compile(r"\d,\d\d\b|\bna koncie\b|\b(?:podat|plat)nik(?:a|owi)\b")
_BY_PAYER = re.compile(
    r"\bnienalezn\w+ (?:pobran|wyplacon|otrzyman|zwrocon)\w*|\bzwrot\w*[^;:]{0,30} przez (?:platnik"
    r"|podatnik)\w*"
    r"|\b(?:zobowiaz|obowiaz)\w+ (?:\w+ )?do zwrotu\b"
)
"""What was taken without right, or is to be given back by the payer."""
_LEFT = re.compile(
    r"\bdo (?:doplaty|zaplaty|wplaty|uregulowania):? (?:\w+ ){0,3}?(?!0(?:,00)?(?: |$))\d"
    r"|\bniedoplat\w*:? (?:\w+ ){0,3}?(?!0(?:,00)?(?: |$))\d"
)
_OVERPAYMENT = re.compile(r"\b(?:nadplat|nadwyzk|zwrot)")


def is_given_back(text: str) -> bool:
    """Whether a folded statement tells of an overpayment or a refund, and of nothing else.

    >>> is_given_back("na koncie platnika figuruje nadplata w kwocie 88,12 zl")
    True
    >>> is_given_back("nadplata 88,12 zl, niedoplata 4,00 zl"), is_given_back("kwota do zwrotu: 88,12 zl")
    (False, False)
    >>> is_given_back("podatnik posiada zobowiazanie w vat 500,00 zl oraz nadplate w cit 10,00 zl")
    False
    """
    if _OVERPAYMENT.search(text) is None:
        return False
    own = [len(_THING.findall(one)) for one in _AMOUNT.split(text)]
    if not all(own[:-1]) or _DUES.search(_PAID_WITH_IT.sub(" ", _THING.sub(" ", text))) is not None:
        return False  # an amount, or dues, that nothing says are given back
    rest, things = _THING.subn(" ", _FIGURES.sub(" ", text))
    return bool(things) and all(map(_WORD.fullmatch, re.findall(r"[^\W_]+", rest)))


def is_paid_with(text: str) -> bool:
    """Whether a folded statement tells that an overpayment pays arrears, or that something is owed beside it.

    >>> is_paid_with("nadplata w kwocie 88,12 zl zostanie zaliczona na poczet zaleglosci")
    True
    >>> is_paid_with("nadplata podlega zaliczeniu na poczet zaleglosci (art. 76 ordynacji)")
    False
    """
    if _OVERPAYMENT.search(text) is None:
        return False
    if _BY_PAYER.search(text) is not None or _LEFT.search(text) is not None:
        return True
    is_law = _BY_LAW.search(text) is not None and _OWN.search(text) is None
    return _SET_OFF.search(text) is not None and not is_law
