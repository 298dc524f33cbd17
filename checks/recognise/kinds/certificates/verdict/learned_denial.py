"""A denial of arrears in words that no rule knows, told by the learned model where the words bear it out."""

import re
from collections.abc import Sequence

from checks.recognise.kinds.certificates.learned.opinion import opinion
from checks.recognise.kinds.certificates.lexicon.denials import DENIED_TWICE, NARROWED
from checks.recognise.kinds.certificates.lexicon.limits import (
    EXCEPTED,
    HARMLESS,
    HEARSAY,
    HEDGED,
    IF,
    IF_FIRST,
    UNDERCUT,
    VOID,
)
from checks.recognise.kinds.certificates.lexicon.said import PART
from checks.recognise.kinds.certificates.text.statement import Statement
from checks.recognise.kinds.certificates.verdict.claims import Claim, without_titles
from checks.recognise.kinds.certificates.verdict.rules.somebody_else import (
    is_of_a_partner,
    is_of_somebody_else,
)
from checks.recognise.kinds.certificates.verdict.scope import (
    is_of_a_period,
    is_of_one_part,
    is_of_something_else,
    leaves_both_open,
)

_SURELY, _NOT_AT_ALL = 0.9, 0.05
_OWED = re.compile(
    r"\b(?:zaleg\w*|zadluz\w*|niedoplat\w*|dlug\w*|dluzni\w+|nieopl\w*|nieureg\w*|niezapl\w*|nieuiszcz\w*"
    r"|wymagaln\w*|przetermin\w*)"
)
"""What is denied as a whole; an instalment or a fee alone would be less."""
_NONE = re.compile(r"\b(?:nie|brak\w*|bez|ani|zadn\w+|zero|zerow\w+|woln\w+|nic|niczego)\b|\b0(?:,00)?\b|-$")
_OTHER = re.compile(
    r"\b(?:postepowan\w*|egzekuc\w*|rat[aey]|ratal\w+|odrocz\w*|uklad\w*|ulg\w*|umow\w*|decyzj\w*|hipotek\w*"
    r"|zastaw\w*|kontrol\w*|upomni\w*|kar[ay]?|odset\w*|koszt\w*|tytul\w* wykonaw\w*|wnios\w+|oswiadcz\w*)\b"
)
"""What a denial may be of instead."""


def learned_denials(stated: Sequence[tuple[Statement, Sequence[Claim]]]) -> list[Statement]:
    """The statements that deny arrears though no rule says so; none where all are about one tax or fund.

    The model is sure of each, and no word limits it.
    """
    told = [one for one, found in stated if not found and not one.is_open and is_learned_denial(one.text)]
    return [] if told and is_of_one_part([one.text for one in told]) else told


def is_learned_denial(text: str) -> bool:
    """Whether a folded statement that claims nothing denies all that may be owed, by model and words.

    >>> is_learned_denial("na koncie platnika nie ma zadnych dlugow")
    True
    >>> is_learned_denial("zadnych rat platnik nie ma"), is_learned_denial("poza rata nie ma zadnych dlugow")
    (False, False)
    """
    plain = without_titles(text)
    if _OWED.search(plain) is None or _NONE.search(plain) is None or _OTHER.search(plain) is not None:
        return False
    whole = Claim("no_arrears", 0, len(plain))
    is_limited = (
        EXCEPTED.search(HARMLESS.sub(" ", plain)) is not None
        or any(
            one.search(plain)
            for one in (UNDERCUT, VOID, HEARSAY, HEDGED, IF, IF_FIRST, DENIED_TWICE, NARROWED, PART)
        )
        or is_of_a_period(plain, [whole])
        or is_of_something_else(plain)
        or is_of_a_partner(plain)
        or is_of_somebody_else(plain, len(plain))
        or leaves_both_open(plain)
        or plain.endswith("?")
    )
    told = opinion(text)
    return not is_limited and told.denies >= _SURELY and told.against <= _NOT_AT_ALL
