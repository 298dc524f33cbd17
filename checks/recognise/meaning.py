"""Kinds told by what a paper asks and states: concepts weighed, explained with the words that decided."""

import math
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from checks.page.sheet import Sheet
from checks.recognise.call_cache import Same
from checks.recognise.kinds.certificates.text.statements import statements_of
from checks.recognise.kinds.certificates.verdict.amount_tables import table_claims
from checks.recognise.kinds.certificates.verdict.claims import claims
from checks.recognise.kinds.concepts import AT_THE_HEAD, CONCEPTS
from checks.recognise.kinds.draft_contract import SECTION
from checks.recognise.kinds.meanings import MEANINGS, Meaning
from domain.call import Call
from domain.document import OTHER, Evidence
from domain.words.text import fold

_EVEN, _STEEP = 4.3, 1.15
"""The units of evidence at which a kind is as likely as not, and how fast it grows likelier."""
_RIVAL_UNITS = 2.5
"""A rival closer than this lowers the confidence."""
_MOST = 0.96
_LACKING = 0.6
"""The most that a kind may reach of which something needed is not there."""
_LEAST_SECTIONS = 3
_HEAD = 350
_OTHER_THAN_KRUS = frozenset({"zus", "tax_office"})
_MOST_WAYS, _PER_WAY = 3, 0.3
"""What each further way of saying adds to a concept's weight, for so many at most."""
_BEFORE = 60
_ANSWERS = re.compile(
    r"\b(?:na|rozpatrz\w+|rozpatrujac|dotyczy|zalatwiajac)"
    r"(?: (?:pani|pana|panstwa|twoj|zlozony|otrzymany)(?:/\w+)?){0,3} $"
    r"|\bw odpowiedzi na (?:[^\s.;:]+\s+){0,3}$"
)
"""Before „wniosek o wydanie zaświadczenia”: the paper is what was asked for."""
_QUOTED = 3
_PARTS = re.compile(r" … |[ *()|#]|[^ *()|…#]+")
_MEANS = {
    " … ": r"\W{1,3}(?:\S+ ){0,6}?",
    " ": r"\W{1,3}",
    "*": r"\w*",
    "#": r"\d+",
    "(": "(?:",
    ")": ")",
    "|": "|",
}
_LITERAL = re.compile(r"[^*(|)…]{3}")
_WORD = re.compile(r"(?<!\d/)\w+(?!/\d)")
"""Not what stands in a mark: „310200/71/UPO/26”."""
_PREFIX = 3
_CERTIFIED = re.compile(
    r"\b(?:zaswiadcza|poswiadcza|stwierdza|potwierdza)(?:m|my)?\b(?!.*\bnie (?:zalegam|posiadam|mam)y?\b)"
)
"""An office's word for what it says of arrears; who asks for a certificate gives none."""


@dataclass(frozen=True, slots=True)
class Meant:
    """One kind that a paper may be by what it says, with how sure that is and the words that spoke for it."""

    meaning: Meaning
    confidence: float
    evidence: tuple[Evidence, ...]
    is_whole: bool
    """Whether everything is there that the kind needs."""


@dataclass(frozen=True, slots=True)
class _Said:
    """A concept that a paper speaks of: its first words, and in how many ways it is said."""

    words: Evidence
    ways: int = 1


@dataclass(frozen=True, slots=True, eq=False)
class _Way:
    """One way of saying: the first letters of its first word, and the pattern."""

    prefix: str
    pattern: re.Pattern[str]


def meant(sheets: Sequence[Sheet], call: Call) -> list[Meant]:
    """The kinds of the call, and look-alikes, that the sheets speak for, the likeliest first."""
    said = _said(sheets, _ways(Same(call, call.id)))
    scored = [
        (one, _score(one, said), _has_needed(one, said))
        for one in MEANINGS
        if one.kind == OTHER or one.kind in call.documents
    ]
    found: list[Meant] = []
    for one, score, is_whole in scored:
        if score <= 1:
            continue
        rivals = [
            other
            for meaning, other, whole in scored
            if whole and (meaning.kind, meaning.name) != (one.kind, one.name)
        ]
        confidence = _confidence(score, max(rivals, default=0.0))
        evidence = tuple(said[name].words for name in _decisive(one, said))
        found.append(Meant(one, confidence if is_whole else min(_LACKING, confidence), evidence, is_whole))
    return sorted(found, key=lambda one: -one.confidence)


def _confidence(score: float, rival: float) -> float:
    sure = 1 / (1 + math.exp(-_STEEP * (score - _EVEN)))
    near = max(0.0, _RIVAL_UNITS - (score - rival)) / _RIVAL_UNITS
    return round(_MOST * sure * (1 - 0.5 * min(1.0, near)), 3)


def _score(meaning: Meaning, said: dict[str, _Said]) -> float:
    told = ((weight, said[name].ways) for name, weight in meaning.weights.items() if name in said)
    return sum(weight * (1 + _PER_WAY * (ways - 1) if weight > 0 else 1) for weight, ways in told) / 10


def _has_needed(meaning: Meaning, said: dict[str, _Said]) -> bool:
    return all(any(name in said for name in group.split("|")) for group in meaning.needs)


def _decisive(meaning: Meaning, said: dict[str, _Said]) -> Iterator[str]:
    """The concepts that spoke most for a kind."""
    told = sorted((-weight, name) for name, weight in meaning.weights.items() if weight > 0 and name in said)
    yield from (name for _, name in told[:_QUOTED])


def _said(sheets: Sequence[Sheet], ways: dict[str, tuple[_Way, ...]]) -> dict[str, _Said]:
    """The concepts that the sheets speak of, each with its first words."""
    said: dict[str, _Said] = {}
    heads: dict[str, int] = {}
    indexes = [(sheet, _text(sheet.flat)) for sheet in sheets]
    begun: frozenset[str] = frozenset().union(*(text.prefixes for _, text in indexes))
    for name, patterns in ways.items():
        likely = [way for way in patterns if way.prefix in begun]
        found = list(islice(_places(indexes, likely), _MOST_WAYS)) if likely else []
        if found:
            sheet, start, end = found[0]
            said[name] = _Said(sheet.quote(start, end), len(found))
            if name in AT_THE_HEAD:
                named = (at for one, at, _ in found if one is sheets[0] and not _is_answered(one.flat, at))
                heads[name] = min(named, default=_HEAD)
    if heads.pop("request_named", _HEAD) < _HEAD:
        said["request_named first"] = said["request_named"]
    _name_office(said, heads)
    sections = [(sheet, found) for sheet in sheets for found in SECTION.finditer(sheet.folded)]
    if len(sections) >= _LEAST_SECTIONS:
        sheet, first = sections[0]
        said["sections"] = _Said(sheet.quote(*first.span()))
    if "arrears" in said or ("certifies" in said and said.keys() & {"zus", "tax_office"}):
        for words, is_certified in _verdicts(sheets):
            said.setdefault("verdict", _Said(words))
            if is_certified:
                said.setdefault("certified", _Said(words))
    return said


def _is_answered(flat: str, at: int) -> bool:
    """Whether what is named at a place is what the paper answers: „w odpowiedzi na Pana wniosek o …”."""
    return _ANSWERS.search(flat[max(0, at - _BEFORE) : at]) is not None


def _name_office(said: dict[str, _Said], heads: Mapping[str, int]) -> None:
    """Add the office that a paper names first; `heads` tells where on its first page each is named.

    „Zaświadczenie nie dotyczy rozliczeń z KRUS”: far below its own name an office tells where it ends.
    """
    office = min(heads, key=lambda name: heads[name], default="")
    if not office or heads[office] >= _HEAD:
        return
    said[f"{office} first"] = said[office]
    if office in _OTHER_THAN_KRUS and heads.get("krus", 0) >= _HEAD:
        del said["krus"]


class _Text:
    """A page's words, and what was looked for in them: a page is weighed alone, and among others."""

    def __init__(self, flat: str) -> None:
        self._flat = flat
        self._starts: dict[str, list[int]] = {}
        self._known: dict[_Way, tuple[int, int] | None] = {}
        for found in _WORD.finditer(flat):
            self._starts.setdefault(flat[found.start() : found.start() + _PREFIX], []).append(found.start())
        self.prefixes = frozenset(self._starts)

    def place_of(self, way: _Way) -> tuple[int, int] | None:
        """Where the text first says something in this way; None: nowhere."""
        starts = self._starts.get(way.prefix)
        if starts is None:
            return None
        if way not in self._known:
            matches = (way.pattern.match(self._flat, at) for at in starts)
            found = next(filter(None, matches), None)
            self._known[way] = found.span() if found is not None else None
        return self._known[way]


@lru_cache(maxsize=64)
def _text(flat: str) -> _Text:
    return _Text(flat)


def _places(indexes: Sequence[tuple[Sheet, _Text]], ways: Sequence[_Way]) -> Iterator[tuple[Sheet, int, int]]:
    """The first place of each way of saying."""
    for way in ways:
        for sheet, text in indexes:
            found = text.place_of(way)
            if found is not None:
                yield sheet, *found
                break


def _verdicts(sheets: Sequence[Sheet]) -> Iterator[tuple[Evidence, bool]]:
    """What tells of arrears, and whether an office gives its word for it."""
    for sheet in sheets:
        statements = statements_of(sheet)
        for one in statements:
            if any(True for _ in claims(one.text)):
                yield sheet.quote(one.start, one.end), _CERTIFIED.search(one.text) is not None
        for one, _ in table_claims(statements):
            yield sheet.quote(one.start, one.end), False


@lru_cache(maxsize=32)
def _ways(call: Same[Call]) -> dict[str, tuple[_Way, ...]]:
    """The concepts' ways of saying, compiled, with the call's own names for its trip and office."""
    trip, office = call.value.trip, call.value.office
    own = {
        "$trip": [fold(phrase) for phrase in (*trip.phrases, trip.title)],
        "$office": [fold(name) for name in (office.name, office.unit) if name],
    }
    return {
        name: tuple(
            _way(saying) for way in ways for one in own.get(way, [way]) for saying in _with_beginnings(one)
        )
        for name, ways in CONCEPTS.items()
    }


def _with_beginnings(saying: str) -> list[str]:
    """A way of saying that begins with alternatives, as one way for each, so that all begin with letters.

    >>> _with_beginnings("(nie|)zalega*")
    ['niezalega*', 'zalega*']
    """
    if not saying.startswith("("):
        return [saying]
    inner, _, rest = saying[1:].partition(")")
    return [whole for one in inner.split("|") for whole in _with_beginnings(f"{one}{rest}".strip())]


@lru_cache(maxsize=2048)
def _way(saying: str) -> _Way:
    """A way of saying as a pattern: whole words, `*` any ending, `#` figures, `…` up to six words between."""
    pattern = "".join(_MEANS.get(part) or re.escape(part) for part in _PARTS.findall(saying))
    first = _LITERAL.match(saying)
    assert first is not None
    return _Way(first[0][:_PREFIX], re.compile(rf"{pattern}(?!\w)"))
