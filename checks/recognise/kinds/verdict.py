"""What a certificate says in its content line: arrears or none, instalments, or a refusal.

The title tells nothing: „Zaświadczenie o niezaleganiu w podatkach lub stwierdzające stan zaległości” heads
the good and the bad alike (art. 306e Ordynacji podatkowej).
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

Verdict = Literal["no_arrears", "arrears", "refusal", "instalments"]

_STRUCK = re.compile(r"~~.*?~~")
_TITLE = re.compile(r"stwierdzajac\w+ stan zaleglosci|o (?:nie)?zaleganiu")
_HAVE = (
    r"(?:posiada\w*|ma|maja|mial\w*|figuruj\w+|figurowal\w+|wystepuj\w+|istniej\w+|wykazuj\w+|widniej\w+|stwierdza|stwierdzam"
    r"|stwierdzono|stwierdzil\w*|ujawniono|odnotowano|ciaza|pozostaj\w+)"
)
# A word of the same sentence: a full stop ends it, unless it stands inside („12.04.2026”) or shortens („r.”).
_WORD = r"(?:[^ ;:.]+(?:\.[^ ;:.]+)*|(?:\d*r|art|ust|pkt|dn|nr|poz|lit|tj|zl)\.)"
_GAP = rf"(?: (?!zaleg){_WORD},?){{0,8}}?"
_ARREARS_WORD = r"(?:zaleglosc\w*|zadluzeni\w+)"
_CLAIM = re.compile(
    rf"\b(?:(?P<behind>zalega(?:ja|m|my|l|la|li)?)|(?P<verb>{_HAVE})(?P<gap>{_GAP}) {_ARREARS_WORD}"
    rf"|{_ARREARS_WORD}(?P<between>(?: {_WORD}){{0,8}}?):? (?P<late>brak|{_HAVE}))\b"
)
_NONE = re.compile(
    rf"\b(?:brak\w*|bez)(?: [^ .;:]+){{0,3}} {_ARREARS_WORD}|\bnie (?:figuruj|widniej)[^.;]{{0,60}}zalegajac"
)
_AMOUNT = re.compile(
    rf"{_ARREARS_WORD}(?:(?!zaleg|oplat)[^;]){{0,140}}?(?:wynos\w+|kwoci?e|kwota|wysokosci|lacznie|:)"
    r"(?:(?!oplat)[^;\d]){0,40}?(?P<amount>\d[\d .]*(?:,\d{2})?) ?(?:zl|pln)"
)
_INSTALMENTS = re.compile(
    r"uklad\w* ratal\w+|rozlozon\w+ (?:\w+ ){0,3}?na raty|rozlozeni\w+ (?:\w+ ){0,3}?na raty"
    r"|odrocz\w+ (?:\w+ ){0,3}?termin\w*|termin\w* (?:\w+ ){0,4}?odroczon\w+"
)
_REFUSAL = re.compile(r"odmawia\w*(?: sie)? (?:\w+ ){0,3}?wydania|odmow(?:ic|a|ie|iono) wydania")
_CONDITION = re.compile(r"\b(?:czy|jezeli|jesli|gdy|gdyby|ktor\w+|osoba|przypadku|razie)\W+(?:\S+ ){0,4}$")
_NEGATED = re.compile(r"\b(?:nie|ani|brak|bez)(?: [^ .;:,]+){0,2} $")
_NEGATED_NEARBY = re.compile(r"\b(?:nie|brak|bez|ani)\b(?: [^ .;:]+){0,4} $")
_ANSWERED_NO = re.compile(
    r"^(?:(?: \w+){0,4} ?[:-] ?(?:nie|brak|0,00)\b| (?:nie|brak)\b(?! (?:posiada|zalega|ma)))"
)


@dataclass(frozen=True, slots=True)
class Claim:
    """One statement of the content: what it says and where it stands."""

    verdict: Verdict
    start: int
    end: int


def claims(flat: str) -> Iterator[Claim]:
    """Every statement about arrears, instalments or a refusal in a folded text.

    >>> [c.verdict for c in claims("zaswiadcza sie, ze podatnik nie zalega; zaleglosci wynosza 12,00 zl")]
    ['no_arrears', 'arrears']
    """
    text = _TITLE.sub(lambda found: "#" * len(found[0]), _STRUCK.sub(lambda found: "#" * len(found[0]), flat))
    for found in _REFUSAL.finditer(text):
        if not _CONDITION.search(text[max(0, found.start() - 60) : found.start()]):
            yield Claim("refusal", *found.span())
    yield from (Claim("no_arrears", *found.span()) for found in _NONE.finditer(text))
    yield from _stated(text)
    for found in _AMOUNT.finditer(text):
        nothing = not found["amount"].replace(" ", "").replace(".", "").replace(",", "").strip("0")
        yield Claim("no_arrears" if nothing else "arrears", *found.span())
    for found in _INSTALMENTS.finditer(text):
        denied = _NEGATED_NEARBY.search(text[max(0, found.start() - 60) : found.start()])
        if not denied and not _ANSWERED_NO.match(text[found.end() : found.end() + 60]):
            yield Claim("instalments", *found.span())


def verdict_of(found: set[Verdict]) -> Verdict | None:
    """The one verdict of all statements together; None when they contradict or say nothing.

    A refusal outweighs everything, and instalments outweigh the rest: both need a person.

    >>> verdict_of({"no_arrears", "instalments"}), verdict_of({"no_arrears", "arrears"})
    ('instalments', None)
    """
    if "refusal" in found:
        return "refusal"
    if "instalments" in found:
        return "instalments"
    return next(iter(found)) if len(found) == 1 else None


def _stated(text: str) -> Iterator[Claim]:
    """„zalega”, „posiada zaległości”, „zaległości nie stwierdzono” with the scope of their negation."""
    for found in _CLAIM.finditer(text):
        before = text[max(0, found.start() - 60) : found.start()]
        if _CONDITION.search(before):
            continue
        inner = f"{found['gap'] or ''} {found['between'] or ''}"
        none = (
            _NEGATED.search(before)
            or found["late"] == "brak"
            or re.search(r"\b(?:nie|brak|bez|zadnych)\b", inner)
        )
        yield Claim("no_arrears" if none else "arrears", *found.span())
