"""A call's own kinds go before what the program knows by itself.

Look-alikes (`kinds.lookalikes`, `kinds.meanings`) are papers that the first calls did not ask for. A call may
for one of them under a code or signals of its own; then nobody who sent it is told that it is another.
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from checks.recognise.call_cache import Same
from checks.recognise.form.concept.stems import stems_of
from checks.recognise.kinds.catalogue import MODULES
from checks.recognise.kinds.lookalikes.catalogue import LOOKALIKES
from checks.recognise.kinds.meanings import MEANINGS
from domain.call import Call
from domain.document import OTHER
from domain.words.text import fold

_LEAST = 2
"""Shorter words are numbers of points and the like."""
_COMMON = 3
"""A word of more look-alikes than this tells none of them."""
_MUCH = 0.6
"""Two titles that share so much of their words may name one paper."""


@dataclass(frozen=True, slots=True)
class OwnKinds:
    """The kinds that a call tells itself, and the look-alikes that may be one of them."""

    kinds: frozenset[str]
    claimed: frozenset[str]
    """Names of look-alikes of which the call asks for one by name or title: they step back."""
    alike: frozenset[str]
    """Names of all look-alikes that may be what the call asks for: a person looks."""


def own_kinds(call: Call) -> OwnKinds:
    """What a call tells itself; prepared once for each call."""
    return _prepared(Same(call, call.id))


@lru_cache(maxsize=32)
def _prepared(call: Same[Call]) -> OwnKinds:
    rules = call.value.documents
    own = {kind: rule for kind, rule in rules.items() if kind not in MODULES or rule.signals is not None}
    titles = {
        fold(title)
        for rule in own.values()
        for title in (rule.name, *(rule.signals.title if rule.signals is not None else ()))
    }
    names = dict(_look_alikes())
    claimed = frozenset(name for name, known in names.items() if titles & known)
    alike = frozenset(name for name, known in names.items() if _are_alike(titles, known))
    return OwnKinds(frozenset(own), claimed, claimed | alike)


def _look_alikes() -> Iterator[tuple[str, frozenset[str]]]:
    """Every look-alike by its name, with all that it may be called."""
    for meaning in MEANINGS:
        if meaning.kind == OTHER:
            yield meaning.name, frozenset({fold(meaning.name)})
    for one in LOOKALIKES:
        yield one.name, frozenset(map(fold, (one.name, *one.signals.title)))


def _are_alike(titles: Iterable[str], known: Iterable[str]) -> bool:
    """Whether titles share a word that tells papers apart, or two of them most of their words."""
    if (_stems(titles) - _common()) & _stems(known):
        return True
    words, others = [_stems([title]) for title in titles], [_stems([title]) for title in known]
    return any(len(one & two) >= _MUCH * len(one | two) > 0 for one in words for two in others)


@lru_cache(maxsize=1)
def _common() -> frozenset[str]:
    """Words that say nothing by themselves: „zaświadczenie”, „wniosek”."""
    seen = Counter(stem for _, known in _look_alikes() for stem in _stems(known))
    return frozenset(stem for stem, count in seen.items() if count > _COMMON)


def _stems(phrases: Iterable[str]) -> set[str]:
    return {stem for phrase in phrases for stem in stems_of(phrase) if len(stem) >= _LEAST}
