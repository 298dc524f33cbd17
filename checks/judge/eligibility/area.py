"""Whether a seat lies in one of the powiats or gminas that a call names (`[eligibility]` of its file).

The form's own answers tell, and, where the region's register is there, the identifier of a gmina. Names are
compared without „powiat”, „gmina” and their abbreviations; an answer that names none of those wanted lies
elsewhere, and hints that contradict each other prove nothing.
"""

import re
from collections.abc import Collection, Iterable, Iterator

from checks.judge.eligibility.region import Located
from config.registers import Gmina
from domain.words.text import fold

_WORD = re.compile(r"[^\W\d_][\w-]*")
_BESIDE = frozenset(
    {"powiat", "powiecie", "pow", "gmina", "gminie", "gm", "miasto", "miejska", "wiejska", "m", "st", "w"}
)
"""Words that stand before such a name, or behind it, and are no part of it."""


def area_name(text: str) -> str:
    """A powiat's or gmina's name without what only says what it is.

    >>> area_name("powiat Żarski"), area_name("gm. wiejska Żary"), area_name("m. st. Warszawa")
    ('zarski', 'zary', 'warszawa')
    """
    return " ".join(word for word in _WORD.findall(fold(text)) if word not in _BESIDE)


def located_in(
    powiats: Collection[str],
    gminas: Collection[str],
    *,
    powiat: str | None,
    gmina: str | None,
    teryt: str | None,
    known: Iterable[Gmina] = (),
) -> Located:
    """Whether a seat lies in one of these powiats or gminas, by its answers and its gmina's identifier.

    >>> located_in({"żarski"}, (), powiat="pow. żarski", gmina=None, teryt=None)
    Located(inside=True, hints=('powiat: pow. żarski',))
    >>> located_in({"żarski"}, {"Gubin"}, powiat="krośnieński", gmina="Gubin", teryt=None).inside
    True
    >>> located_in({"żarski"}, (), powiat=None, gmina="Gubin", teryt=None).inside is None
    True
    """
    own = _gmina_of(teryt, known)
    answers = (
        ("powiat", powiat, own.powiat if own is not None else None, powiats),
        ("gmina", gmina, own.name if own is not None else None, gminas),
    )
    told = [
        one for what, said, registered, wanted in answers for one in _hints(what, said, registered, wanted)
    ]
    shown = tuple(text for _, text in told)
    by_kind = [inside for inside, _ in told if inside is not None]
    if any(by_kind):
        return Located(None if _contradicts(told) else True, shown)
    every_kind_told = all(
        any(text.startswith(what) and inside is not None for inside, text in told)
        for what, _, _, wanted in answers
        if wanted
    )
    return Located(False if every_kind_told else None, shown)


def _hints(
    what: str, said: str | None, registered: str | None, wanted: Collection[str]
) -> Iterator[tuple[bool | None, str]]:
    """What an answer and the register tell of one kind of area; None where nothing of it is asked for."""
    names = set(map(area_name, wanted))
    for source, name in ((f"{what}: ", said), (f"{what} według identyfikatora: ", registered)):
        if name:
            yield (area_name(name) in names if wanted else None), f"{source}{name}"


def _contradicts(told: Iterable[tuple[bool | None, str]]) -> bool:
    """Whether the answer and the register say different things of the same kind of area."""
    says: dict[str, set[bool]] = {}
    for inside, text in told:
        if inside is not None:
            says.setdefault(text.split(maxsplit=1)[0].rstrip(":"), set()).add(inside)
    return any(len(one) > 1 for one in says.values())


def _gmina_of(teryt: str | None, known: Iterable[Gmina]) -> Gmina | None:
    digits = "".join(c for c in teryt or "" if c.isdigit())
    return next((gmina for gmina in known if len(digits) in {6, 7} and digits.startswith(gmina.teryt)), None)
