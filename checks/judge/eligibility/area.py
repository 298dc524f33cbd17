"""Whether a seat lies in one of the powiats or gminas that a call names (`[eligibility]` of its file).

The form's own answers tell, and, where the region's register is there, the identifier of a gmina. Names are
compared without „powiat”, „gmina” and their abbreviations; an answer that names none of those wanted lies
elsewhere, and hints that contradict each other prove nothing.
"""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass

from checks.judge.eligibility.region import Located
from config.registers import Gmina
from domain.people.area_name import bare_name, identifier_of


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
    named = {identifier_of(one)[:6] for one in gminas} - {""}
    digits = "".join(c for c in teryt or "" if c.isdigit())
    told = [
        *(
            [_Hint("gmina", digits[:6] in named, f"identyfikator gminy: {teryt}")]
            if named and len(digits) in {6, 7}
            else []
        ),
        *_hints("powiat", powiat, own.powiat if own is not None else None, powiats),
        *_hints("gmina", gmina, own.name if own is not None else None, gminas),
    ]
    shown = tuple(hint.text for hint in told)
    says: dict[str, set[bool]] = {}
    for hint in told:
        if hint.inside is not None:
            says.setdefault(hint.what, set()).add(hint.inside)
    if any(True in said for said in says.values()):
        return Located(None if any(len(said) > 1 for said in says.values()) else True, shown)
    asked = {what for what, wanted in (("powiat", powiats), ("gmina", gminas)) if wanted}
    return Located(False if asked <= says.keys() else None, shown)


@dataclass(frozen=True, slots=True)
class _Hint:
    """What an answer, or the register, tells of where the seat lies."""

    what: str
    """A powiat or a gmina."""
    inside: bool | None
    """Whether it is one of those wanted; None where nothing of the kind is asked for."""
    text: str


def _hints(what: str, said: str | None, registered: str | None, wanted: Collection[str]) -> Iterator[_Hint]:
    """What an answer and the register tell of one kind of area."""
    names = set(map(bare_name, wanted))
    for source, name in ((what, said), (f"{what} według identyfikatora", registered)):
        if name:
            yield _Hint(what, bare_name(name) in names if wanted else None, f"{source}: {name}")


def _gmina_of(teryt: str | None, known: Iterable[Gmina]) -> Gmina | None:
    digits = "".join(c for c in teryt or "" if c.isdigit())
    return next((gmina for gmina in known if len(digits) in {6, 7} and digits.startswith(gmina.teryt)), None)
