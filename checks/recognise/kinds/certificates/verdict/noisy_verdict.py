"""A certificate's verdict on a page read from a picture: told only where every word that decides is sure.

A lost „nie” turns good news into bad, and a lost „na raty” bad news into good: whatever hints at another
verdict than the one that was read leaves it to a person.
"""

import re
from collections.abc import Collection

from checks.recognise.kinds.certificates.verdict.claims import Verdict, verdict_of
from checks.recognise.noise.words import outline

_AMOUNT = re.compile(r"(?<!\d)(\d[\dOolI .]{0,12}[,.][\dOolI]{2}) ?(?:z[l1it]|pln)\b", re.IGNORECASE)
_NOTHING = re.compile(r"^[0oO ,.]+$")
_TABLED = re.compile(
    r"zaleglosc\w*[^.;]{0,60}\b(?:wykazan|tabel|wyszczegolnion|naleznos)|stan zadluzenia wynosi"
)
_WORD = re.compile(r"[^\W_]+")
_HINTS: dict[str, str] = {
    "instalments": "raty ratach ratalny ratalnego rozlozono rozlozone rozlozeniu rozlozona "
    "odroczono odroczeniu odroczony odroczone ukladem ukladu umowa umowy umowe wymagalnych wymagalne",
    "refusal": "odmawia odmowie odmowa odmowic odmowiono",
    "arrears": "wynosza niedoplata niedoplate dluznik zadluzony zadluzenie zaleglosci zalega egzekucyjne",
    "exception": "wyjatkiem wyjatek wylaczeniem oprocz zastrzezeniem natomiast jednak",
}
_KNOWN_WORDS = (
    "raty ratach ratalny ratalnego rozlozono rozlozone rozlozeniu rozlozona odroczono odroczeniu "
    "odroczony odroczone odroczenie odroczenia uklad ukladem ukladu wymagalnych wymagalne odmawia "
    "odmowie odmowa odmowic odmowiono wynosza niedoplata niedoplate niedoplaty dluznik zadluzony "
    "zadluzenie zadluzenia zadluzeniu zaleglosci zaleglosc zalegaja zalegal zaleglosciach "
    "egzekucyjne egzekucyjnego egzekucja wyjatkiem wyjatek wylaczeniem oprocz zastrzezeniem "
    "natomiast jednak zalega niezaleganiu zaleganie data daty dat karta karty kart rada rady raport "
    "zaklad zakladu zakladem umowie wynosi wynik wyniku jedna jednym tresci zaleznosci zaleznosc "
    "zasoby nadplata nadplate obejmuje wydania wydanie marca lata latach party rozliczono rozliczone "
    "rozliczony rozliczona rozliczenie rozliczenia"
)
_KNOWN = frozenset(_KNOWN_WORDS.split())
"""Words that are what they are: judged in their statement, or only like hints to look at."""
_OUTLINES = {verdict: tuple(outline(word) for word in words.split()) for verdict, words in _HINTS.items()}
_LEAST_LETTERS = 4
_SCRAP = re.compile(r"(?!r[ao])[a-z]{1,5}")
_LEAST_TWICE = 8
"""Of a hint's letters, for two to be wrong."""


def sure_verdict(stated: Collection[Verdict], flat: str, surely_read: Collection[str] = ()) -> Verdict | None:
    """The verdict of what was stated, or None where a wrong letter could have made it.

    `surely_read` are words that stand on the paper as they were read. No arrears: only without any hint of
    another verdict. Arrears: only with an amount or a table of them, for „posiada zaległości” is also what is
    left of a „nie posiada” whose first word was lost.

    >>> sure_verdict({"arrears"}, "platnik posiada zaleglosci"), sure_verdict({"no_arrears"}, "nie zalega")
    (None, 'no_arrears')
    >>> sure_verdict({"no_arrears"}, "nie zalega; naleznosci roz1ozono na raty") is None
    True
    """
    verdict = verdict_of(set(stated))
    words = {word for word in _WORD.findall(flat) if len(word) >= _LEAST_LETTERS} - _KNOWN
    if verdict == "no_arrears":
        others = ("instalments", "refusal", "arrears", "exception")
        return None if _is_hinted(words - set(surely_read), others) else verdict
    if verdict == "arrears":
        owes = any(not _NOTHING.match(found[1]) for found in _AMOUNT.finditer(flat))
        is_told = owes or _TABLED.search(flat) is not None
        return verdict if is_told and not _is_hinted(words, ("instalments", "refusal")) else None
    return verdict


def is_scrap(text: str) -> bool:
    """Whether a folded statement is a few letters alone, as signatures are read: „mowy” is no „umowy”.

    >>> is_scrap("mowy"), is_scrap("raly")
    (True, False)
    """
    return _SCRAP.fullmatch(text) is not None


def _is_hinted(words: Collection[str], hints: Collection[str]) -> bool:
    """Whether a word may, with a wrong letter or two, be one that speaks for another verdict.

    A word that was read as it is known is no hint: what it says was judged where it stands.
    """
    outlines = {outline(word) for word in words}
    return any(_is_near(word, hint) for name in hints for hint in _OUTLINES[name] for word in outlines)


def _is_near(word: str, hint: str) -> bool:
    if abs(len(word) - len(hint)) > 1:
        return False
    from rapidfuzz.distance import OSA

    most = 2 if len(hint) >= _LEAST_TWICE else 1
    return OSA.distance(word, hint, score_cutoff=most) <= most
