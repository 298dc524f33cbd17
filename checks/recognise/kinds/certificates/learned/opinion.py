"""The learned model's opinion of a statement, never a verdict alone: the rules decide what it is used for.

Two figures between 0 and 1, each the logistic of the weights of all signs: that a statement speaks against
„no arrears” (something owed, a limit, a doubt), and that it denies that anything is owed. The weights lie in
`weights.tsv`, made of labelled statements by `make statements`.
"""

import math
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

from checks.recognise.kinds.certificates.learned.signs import (
    is_of_neighbours,
    is_told_of_anybody,
    is_weighed,
    signs,
)

WEIGHTS = Path(__file__).with_name("weights.tsv")
UNIT = 10.0
"""The file holds tenths."""
_TOLD_WORDS = 3
_LIKELIER = 0.5
_HARMLESS, _HARMLESS_IF_DENIED = 0.4, 0.5
_SUSPECT, _SUSPECT_OF_ANYTHING = 0.8, 0.92
"""Chosen on statements of sources that the weights had not seen (`python -m tests.statements --measure`)."""
_DENIALS = frozenset({"nie", "brak", "bez"})
"""Not „ani”, before which one may have been lost."""
_REACH = 4
"""So many words around a denial hold no other."""
_DAY_ALONE = re.compile(
    r"(?:[a-z]+,? ){0,4}\d{1,2}(?: [a-z]+ |[./-]\d{1,2}[./-])\d{4}(?: r)?"
    # what a stamp over it left of a day
    r"|(?!(?:za|do|od|w|rok|sprzed|tylko|oprocz|poza|bez)\b)[a-z]{1,12} 20\d\d r"
    # the rest of one that was broken over two lines
    r"|20\d\d(?: r(?:oku)?)?"
)
_FEE = re.compile(
    r"(?:\w{1,4}[.)] )?oplat\w+(?: skarbow\w+)?:? (?:w (?:kwocie|wysokosci) )?(?:17|21|34|42|63)(?:,00)? zl"
    r"(?: (?!nie\b)[^;: ]+){0,6}"
)
_SAYS_BOTH = re.compile(r"\bnie (\w{4,})\b.*(?<!\bnie )\b\1\b|\b(\w{4,})\b.*\bnie \2\b")
"""An answer and its opposite, of which one should have been struck out."""


@dataclass(frozen=True, slots=True)
class Opinion:
    """How likely a statement speaks against „no arrears”, and how likely it denies arrears."""

    against: float
    denies: float


@lru_cache(maxsize=2048)
def opinion(text: str) -> Opinion:
    """The opinion of a folded statement.

    >>> opinion("za zaleglosc uwaza sie podatek niezaplacony w terminie").against < 0.4
    True
    >>> opinion("wobec podatnika prowadzone jest postepowanie egzekucyjne").against > 0.9
    True
    """
    weights, found = _weights(), signs(text)
    none, size = weights[""], math.sqrt(max(1, len(found)))
    against, denies = none
    for sign in found:
        known = weights.get(sign)
        if known is not None:
            against += known[0] / size
            denies += known[1] / size
    return Opinion(_logistic(against), _logistic(denies))


def is_harmless(text: str, *, may_lack: bool = False) -> bool:
    """Whether the model takes a folded statement that no rule understands for one that owes nothing.

    One that may have lost a „nie” on a picture (`may_lack`) must deny something or have words of rules, and
    be harmless wherever another „nie” stood.

    >>> is_harmless("wszelkie naleznosci zostaly w calosci uiszczone")
    True
    >>> is_harmless("wszelkie naleznosci zostaly w calosci uiszczone", may_lack=True)
    False
    """
    if not is_weighed(text) or _SAYS_BOTH.search(text) is not None or opinion(text).against >= _HARMLESS:
        return False
    if not may_lack:
        return True
    is_plain = is_told_of_anybody(text) or not _DENIALS.isdisjoint(text.split())
    return is_plain and all(opinion(one).against < _HARMLESS_IF_DENIED for one in _denied(text))


def _denied(text: str) -> Iterator[str]:
    """A text with a „nie” more, in every place where one may have been lost."""
    words = text.split()
    for place, word in enumerate(words):
        if word[0].isalpha() and _DENIALS.isdisjoint(words[max(0, place - _REACH) : place + _REACH]):
            yield " ".join([*words[:place], "nie", *words[place:]])


@lru_cache(maxsize=2048)
def familiarity(text: str) -> float:
    """Of a folded statement's words the share that stood so beside each other in what the model learned from.

    >>> familiarity("platnik nie posiada zaleglosci w oplacaniu skladek") > 0.9
    True
    """
    beside = [one for one in signs(text) if is_of_neighbours(one)]
    return sum(one in _weights() for one in beside) / max(1, len(beside))


def is_against(text: str) -> bool:
    """Whether the model takes a folded statement rather for one that owes than for a harmless one."""
    return is_weighed(text) and bears_out(text)


def bears_out(text: str) -> bool:
    """Whether the model agrees with a rule that a folded statement speaks against „no arrears”."""
    return opinion(text).against > _LIKELIER


def is_suspect(text: str) -> bool:
    """Whether the model takes a folded statement in which no rule sees harm for one that owes or limits.

    It must be surer of one that names none of the things that it has learned about; a day alone is none, nor
    is the fee for the paper.
    """
    if _FEE.fullmatch(text) is not None:
        return False
    if is_weighed(text):
        return opinion(text).against > _SUSPECT
    return _DAY_ALONE.fullmatch(text) is None and opinion(text).against > _SUSPECT_OF_ANYTHING


@lru_cache(maxsize=256)
def weighty_words(text: str) -> tuple[str, ...]:
    """The words of a folded statement that made the model think that it speaks against „no arrears”.

    >>> "ratach" in weighty_words("platnik splaca zaleglosci w ratach")
    True
    """
    weights, whole = _weights(), signs(text)
    every = text.split()
    share: Counter[str] = Counter()
    for word in dict.fromkeys(every):
        without = " ".join(one for one in every if one != word)
        lost = whole - signs(without)
        share[word] = round(1000 * sum(weights[sign][0] for sign in lost if sign in weights))
    return tuple(word for word, weight in share.most_common(_TOLD_WORDS) if weight > 0)


def belongs_to() -> str:
    """The digest of the statements that the weights were learned from."""
    return WEIGHTS.read_text(encoding="utf-8").partition("\n")[0]


@cache
def _weights() -> Mapping[str, tuple[float, float]]:
    lines = WEIGHTS.read_text(encoding="utf-8").splitlines()[1:]
    cells = (line.split("\t") for line in lines)
    return {sign: (int(against) / UNIT, int(denies) / UNIT) for sign, against, denies in cells}


def _logistic(told: float) -> float:
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, told))))
