"""An applicant's identity as one line of text that is kept and compared: „nip=9290000006”.

What identifies stands in a form as its call says (`domain.rules.applicant`). Numbers are equal or not; names
and addresses are written in many ways, and where they are merely alike a person decides.
"""

import re
from collections.abc import Callable, Mapping
from enum import Enum
from types import ModuleType

from stdnum.eu import vat
from stdnum.pl import nip, regon

from domain.rules.applicant import ApplicantRule
from domain.words.text import fold

_WORD = re.compile(r"\w+")
_FIGURES = re.compile(r"\d+")
_BESIDE = frozenset(
    {"ul", "ulica", "al", "aleja", "os", "osiedle", "pl", "plac", "m", "nr", "lok", "pan", "pani"}
)
"""Words of names and addresses that some leave out."""
_NIP_IN_WORDS = re.compile(r"\bNIP\b\W{0,5}(?:PL ?)?(\d(?:[ -]?\d){9})\b", re.IGNORECASE)
_LEAST_MISREAD = 8
"""Letters of a name of which one may be mistyped and the name still be told."""


class Likeness(Enum):
    """How two identities stand to each other."""

    SAME = "same"
    PERHAPS = "perhaps"
    """Some of it agrees, or is nearly alike: nobody but a person can tell."""
    OTHER = "other"


def _krs(text: str) -> str | None:
    digits = "".join(c for c in text if c.isdigit())
    return digits if len(digits) == 10 else None


def _checked(module: ModuleType) -> Callable[[str], str | None]:
    """A number without its blanks and dashes, if its check digit fits: a mistyped one names nobody."""

    def number(text: str) -> str | None:
        return str(module.compact(text)) if module.is_valid(text) else None

    return number


_NUMBERS: Mapping[str, tuple[str, Callable[[str], str | None]]] = {
    "nip": ("NIP", _checked(nip)),
    "vat_id": ("VAT-ID", _checked(vat)),
    "regon": ("REGON", _checked(regon)),
    "krs": ("KRS", _krs),
}
"""Numbers by the name of their field: how they are called, and what of an answer is one."""


def identity_of(
    answers: Mapping[str, object], rule: ApplicantRule, *, numbers_only: bool = False
) -> str | None:
    """The identity that a document's answers give, by the first of the call's ways that is there in full.

    With `numbers_only`, names and addresses do not count: papers of offices write them in their own ways.

    >>> identity_of({"nip": "929-000-00-06"}, ApplicantRule())
    'nip=9290000006'
    >>> by_name = ApplicantRule(identified_by=("name + address",))
    >>> identity_of({"name": "Ewa Żak", "address": "ul. Długa 3, Żary"}, by_name)
    'name=ewa zak|address=3 dluga zary'
    >>> identity_of({"name": "Ewa Żak"}, by_name) is None
    True
    """
    for way in rule.ways:
        if numbers_only and not all(name in _NUMBERS for name in way):
            continue
        parts = {name: _part(name, answers.get(name)) for name in way}
        if all(parts.values()):
            return "|".join(f"{name}={part}" for name, part in parts.items())
    return None


def identities_in(text: str, rule: ApplicantRule) -> tuple[str, ...]:
    """Whom a text names, where the call tells applicants by NIP: valid numbers after that word alone.

    >>> identities_in("LubTech sp. z o.o., NIP: PL 929-000-00-06", ApplicantRule())
    ('nip=9290000006',)
    >>> identities_in("NIP 929-000-00-07, tel. 9290000006", ApplicantRule())
    ()
    """
    if not any("nip" in way for way in rule.ways):
        return ()
    numbers = (re.sub(r"\D", "", found[1]) for found in _NIP_IN_WORDS.finditer(text))
    return tuple(dict.fromkeys(f"nip={number}" for number in numbers if nip.is_valid(number)))


def is_by_words(rule: ApplicantRule) -> bool:
    """Whether some way of telling an applicant rests on what people write freely."""
    return any(name not in _NUMBERS for way in rule.ways for name in way)


def is_certain(identity: str) -> bool:
    """Whether an identity holds a number, which nobody shares.

    >>> is_certain("nip=9290000006"), is_certain("name=ewa zak|address=3 dluga zary")
    (True, False)
    """
    return any(name in _NUMBERS for name in _parts(identity))


def nip_of(identity: str | None) -> str | None:
    """The NIP of an identity that is one.

    >>> nip_of("nip=9290000006"), nip_of("vat_id=DE136695976")
    ('9290000006', None)
    """
    return _parts(identity or "").get("nip")


def identity_text(identity: str) -> str:
    """An identity as a sentence names it: its number, else the first of its words.

    >>> identity_text("nip=9290000006"), identity_text("name=ewa zak|address=3 dluga zary")
    ('NIP 9290000006', 'Ewa Zak')
    """
    parts = _parts(identity)
    number = next((f"{_NUMBERS[name][0]} {part}" for name, part in parts.items() if name in _NUMBERS), None)
    return number or next(iter(parts.values()), "").title()


def is_comparable(one: str, other: str) -> bool:
    """Whether two identities tell anything of each other: they name an answer in common.

    >>> is_comparable("nip=9290000006", "vat_id=DE136695976")
    False
    """
    return bool(_parts(one).keys() & _parts(other).keys())


def likeness(one: str, other: str) -> Likeness:
    """How two identities stand to each other.

    >>> likeness("nip=9290000006", "nip=5252248481")
    <Likeness.OTHER: 'other'>
    >>> likeness("name=ewa zak|address=3 dluga zary", "name=ewa zak|address=5 krotka zary")
    <Likeness.PERHAPS: 'perhaps'>
    >>> likeness("name=adam zak|address=3 dluga zary", "name=ewa zak|address=3 dluga zary")
    <Likeness.OTHER: 'other'>
    """
    if one == other:
        return Likeness.SAME
    parts, others = _parts(one), _parts(other)
    common = [name for name in parts if name in others]
    if not common or any(name in _NUMBERS and parts[name] != others[name] for name in common):
        return Likeness.OTHER
    is_alike = _are_alike(parts[common[0]], others[common[0]])
    return Likeness.PERHAPS if is_alike else Likeness.OTHER


def _are_alike(one: str, other: str) -> bool:
    """Whether two names may be one: with a letter or two mistyped, or one with a further word.

    Numbers are equal or not: a school's or a register's other number is another one.

    >>> _are_alike("0000123456", "0000234567"), _are_alike("1 szkola", "2 szkola")
    (False, False)
    """
    from rapidfuzz.distance import OSA

    figures, other_figures = _FIGURES.findall(one), _FIGURES.findall(other)
    if figures and other_figures and figures != other_figures:
        return False
    words, others = set(one.split()), set(other.split())
    if words <= others or others <= words:
        return True
    least = min(len(one), len(other))
    return least >= _LEAST_MISREAD and OSA.distance(one, other, score_cutoff=2) <= 2


def _part(name: str, answer: object) -> str:
    if not isinstance(answer, str):
        return ""
    if name in _NUMBERS:
        return _NUMBERS[name][1](answer) or ""
    words = (word for word in _WORD.findall(fold(answer)) if word not in _BESIDE)
    return " ".join(sorted(words))


def _parts(identity: str) -> dict[str, str]:
    pairs = (part.partition("=") for part in identity.split("|") if part)
    return {name: value for name, _, value in pairs}
