"""Denials of arrears that are about somebody else: a partner, who went before the company, who acts for it.

What the office asks of the applicant is about the applicant alone (Regulamin § 4.3 b, c).
"""

import re

from checks.recognise.kinds.certificates.lexicon.alternatives import any_of

_PARTNER = re.compile(r"\b(?:wspolnik|wspolniczka|udzialowiec|akcjonariusz)\b(?! i\b)")
_OTHER = re.compile(
    r"\b"
    + any_of(
        # who acts for a company, or owns it
        *(r"czlon(?:ek|kini|kowie) (?:zarzadu|rady)", r"prezes(?: zarzadu)?(?= |,|:|$)", "prokurent"),
        *("pelnomocnik", "pelnomocniczka", "komplementariusz", "komandytariusz"),
        *("wspolmalzonek", "malzonek", "malzonka"),
        *("pracownik", "gwarant", "poreczyciel", "zona", "maz"),
        # who went before it, or comes after
        *("poprzednik", "poprzedniczka", "spadkodawca", "zbywca"),
        *("spadkobierca", "nabywca", "dzierzawca", r"poprzednia (?:firma|spolka)"),
        r"(?:podmiot|spolka|firma), ktor\w+ (?:platnik|podatnik|wnioskodawca)(?: skladek)? (?:jest|byl)",
        # a part of it, or another of its group
        r"oddzial (?:podatnika|platnika|wnioskodawcy|spolki|firmy)",
        r"(?:jednostka|spolka) (?:zalezna|dominujaca|przejeta|przejmowana|dzielona|corka|matka|powiazana)",
    )
    + r"\b"
)
_LEADS = re.compile(r"\b(?:ze|iz)\b")
_ACTED = re.compile(
    r"\b(?:reprezentowan|przez|w imieniu|wniosk|wystapil|zlozyl|dzialajac|dawniej|poprzednio)\w*"
)
"""Before those who act for the company, of which a sentence goes on to speak."""
_ABOUT = re.compile(
    r"^\W*(?:\w{1,3}[.)] )?(?:uwaga:? )?(?:powyzsz\w+|(?:niniejsz\w+ )?"
    r"(?:zaswiadczeni|informacj|stwierdzeni|tresc|dane|stan)\w*)"
    r"(?: (?!nie\b|wydan|wystawion|oplat)[^ ,;:]+){0,4} "
    r"(?:dotycz[ya]|odnos[iz]\w* sie do|wystawiono dla|wydano dla|sporzadzono dla)(?: \w+)?"
    r" (?:poprzedni\w+|innego (?:podmiotu|platnika|podatnika|przedsiebiorcy)|wspolnik\w+|czlonk\w+ zarzadu"
    r"|pelnomocnika|malzonk\w+|spadkodawcy|oddzialu|zakladu (?:podatnika|platnika|spolki)"
    r"|spolki (?:zaleznej|dominujacej|przejetej|przejmowanej))\b"
)


def is_of_a_partner(text: str) -> bool:
    """Whether a statement is about somebody who owns part of the company, and not about itself.

    >>> is_of_a_partner("nie zalega jan maj, wspolnik alfa sp. j"), is_of_a_partner("wspolnicy nie zalegaja")
    (True, False)
    """
    return _PARTNER.search(text) is not None


def is_of_somebody_else(text: str, denied: int) -> bool:
    """Whether what a statement denies, from a place on, is denied of somebody else than the company.

    >>> text = "zaswiadcza sie, ze pani anna maj, czlonek zarzadu, nie zalega"
    >>> is_of_somebody_else(text, text.index("nie"))
    True
    >>> text = "na wniosek, ktory zlozyl pelnomocnik, stwierdza sie, ze platnik nie zalega"
    >>> is_of_somebody_else(text, text.index("nie z"))
    False
    """
    led = [found.end() for found in _LEADS.finditer(text, 0, denied)]
    subject = text[led[-1] if led else 0 : denied]
    found = _OTHER.search(subject)
    return found is not None and _ACTED.search(subject[: found.start()]) is None


def is_told_of_somebody_else(text: str) -> bool:
    """Whether a statement says that the paper is about somebody else than the company.

    >>> is_told_of_somebody_else("powyzsze dotyczy poprzedniego platnika")
    True
    >>> is_told_of_somebody_else("zaswiadczenie nie dotyczy wspolnikow")
    False
    """
    return _ABOUT.match(text) is not None


def without_others(text: str) -> str:
    """A folded statement of the same length, without the words that it is about somebody else.

    >>> without_others("2. jan maj, wspolnik: nie zalega")
    '2. jan maj, ########: nie zalega'
    """
    for one in (_PARTNER, _OTHER):
        text = one.sub(lambda found: "#" * len(found[0]), text)
    return text
