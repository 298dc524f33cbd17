"""Proceedings that are over: discontinued, or ended without anything found.

„Postępowanie podatkowe za 2023 r. umorzono jako bezprzedmiotowe” takes no „no arrears” back. What a decision
ended may: that something is due; and so may force that was given up because it brings nothing in.
"""

import re

from checks.recognise.kinds.certificates.lexicon.alternatives import any_of, any_stem
from checks.recognise.kinds.certificates.lexicon.days import DAY, OF_THE_YEAR

_DATE = re.compile(rf"\b(?:dnia |w dniu |z dnia |z |w )?{DAY}{OF_THE_YEAR}")
_SOME_DAY = "2000"
_BEGINS = r"(?:\w{1,3}[.)] |- )?(?:(?:jednoczesnie|dodatkowo|ponadto|uwaga:?),? ){0,2}"
_KIND = any_of(
    any_stem("podatkow kontroln karn skarbow karnoskarbow celn egzekucyjn zabezpieczaj") + r"\w*",
    any_stem("wyjasniaj sprawdzaj administrac sadow wczesniej uprzedni poprzedni dotychczasow") + r"\w*",
    any_stem("prowadzon wszczet przeprowadzon") + r"\w*",
    *("ubieglych", "latach", "roku", "r", "wobec", "u", "za", "w", "i", "o", "od", "do", "z", "przez", "lub"),
    *("oraz", "lata", "rok", "okres", r"miesi\w+", r"\d{4}", "zus", "organ", "zaklad", "urzad"),
    any_stem("platnik podatnik spolk stron wnioskodawc tutejsz") + r"\w*",
    *("zakresie", "sprawie", "sprawach", "sprawy", r"podatk\w+", "vat", "cit", "pit", "towarow", "uslug"),
    any_stem("dochodow prawn fizyczn przestepstw wykroczeni okresleni ustaleni obowiazk podlegani") + r"\w*",
    any_stem("ubezpieczen rozlicze") + r"\w*",
    *("osob", "wysokosci", "zobowiazania", "prawidlowosci", "deklaracji"),
)
_OVER = (
    r"(?:zosta\w+ |jest |sa )?(?:prawomocnie |ostatecznie )?"
    r"(?P<how>(?:umorz|zakoncz)on[aeyo]|zakonczyl\w+ sie)"
)
_PAID = (
    r"(?:wskutek|wobec|na skutek|w wyniku|w zwiazku z|z uwagi na|z powodu|po) "
    r"(?:calkowit\w+ |dobrowoln\w+ )?(?:zaplat\w+|splat\w+|uregulowani\w+)"
    r"(?: (?:calosci|calej|wszystkich|dochodzon\w+|naleznosci|zaleglosci|dlugu|zobowiazan\w*|zadluzenia"
    r"|kwoty))*"
)
_CLEAN = (
    r"(?:bez (?:stwierdzenia |wykrycia )?(?:nieprawidlowosci|zastrzezen|ustalen|uwag|uchybien)"
    r"|nieprawidlowosci nie (?:stwierdzono|wykryto|ujawniono)"
    r"|nie (?:stwierdzono|wykazal\w+|wykryto|ujawniono) (?:zadnych )?(?:nieprawidlowosci|zaleglosci"
    r"|uchybien))"
)
_DROPPED = r"(?:jako bezprzedmiotow\w+|z powodu bezprzedmiotowosci|wobec bezprzedmiotowosci)"
_BY_DECISION = rf"(?:decyzja|postanowieniem)(?: (?:nr )?(?!-*\d{{4}} )[\w./-]*\d[\w./-]*(?= {_SOME_DAY}))?"
_STATED = re.compile(
    rf"{_BEGINS}(?:(?:wczesniej|uprzednio|poprzednio) )?(?:prowadzon\w+ |wszczet\w+ |wszystkie )*"
    r"(?:postepowani[ae]|kontrol[aei]|egzekucj[aei]|czynnosci sprawdzajace)"
    rf"(?:[ ,]+(?>{_KIND}\.?(?!\w)))*?[ ,:-]+"
    rf"(?:{_OVER}(?P<tail>(?:[ ,;-]+(?:{_PAID}|{_CLEAN}|{_DROPPED}|{_BY_DECISION}|(?:w )?\d{{4}}(?:"
    rf" r\.?)?))*)"
    rf"|{_CLEAN})"
)
_LEFT_NOTHING = re.compile(rf"{_PAID}|{_CLEAN}|{_DROPPED}")
"""What must be said of proceedings that „ended”: a decision may have ended them, and left something due."""
_GIVEN_UP = re.compile(
    r"\bumorzon\w*\b(?=.*\b(?:bezskuteczn\w*|art\. 59 § 2|majatk\w+|nie uzyska\w*|przewyzsz\w+))"
)


def is_ended(text: str) -> bool:
    """Whether a folded statement tells of proceedings that are over, and left nothing to be paid.

    >>> is_ended("postepowanie podatkowe za 2023 r. umorzono jako bezprzedmiotowe")
    True
    >>> is_ended("postepowanie podatkowe zakonczono decyzja"), is_ended("postepowanie umorzono w czesci")
    (False, False)
    """
    if "umorz" not in text and "zakoncz" not in text and "nieprawidlowosci" not in text:
        return False
    found = _STATED.fullmatch(_DATE.sub(_SOME_DAY, text))
    if found is None:
        return False
    is_only_ended = (found["how"] or "").startswith("zakoncz")
    return not is_only_ended or _LEFT_NOTHING.search(found["tail"]) is not None


def is_given_up(text: str) -> bool:
    """Whether a folded statement tells that force was given up because it brought nothing in.

    >>> is_given_up("postepowanie egzekucyjne umorzono wobec braku majatku zobowiazanego")
    True
    """
    return "umorzon" in text and _GIVEN_UP.search(text) is not None
