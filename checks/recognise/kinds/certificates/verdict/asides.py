"""What certificates print beside their statement: definitions, conditions, what they say nothing about, laws.

Blotted out before a certificate is looked through for what may speak against it; amounts are never hidden.
"""

import re

from checks.recognise.kinds.certificates.lexicon.notices import (
    DATED,
    DAY,
    LAWS,
    NAMES_STATE,
    NOTICES,
    OVER,
    PAIRED,
    SECTION,
    TITLED,
    UNIT,
)
from checks.recognise.kinds.certificates.verdict.rules.reserved import without_reserved

_BESIDE_UNIT = re.compile(
    rf"{DAY}$|:? ?(?:nr|znak)\b[ .:]*[\w./-]{{4,40}}$"
    r"|^[a-z .-]{5,60}, (?=(?:dzial|referat|wydzial|zespol|biuro) )"
)
_WITHOUT_DENIAL = tuple(one for one in NOTICES if not one.pattern.startswith(r"\bnie "))
"""Those that may stand where nothing is denied."""
_BETWEEN_UNITS = re.compile(r" ?[/•] ?")
_LONGEST_UNIT = 240


def without_asides(text: str, *, is_claim: bool) -> str:
    """A folded statement of the same length, with what says nothing of the payer blotted out.

    Names of acts go only where nothing is claimed (`is_claim`).

    >>> without_asides("w przypadku stwierdzenia zaleglosci", is_claim=False).strip("#")
    ''
    """
    text = PAIRED.sub(lambda found: f" {'#' * (len(found[0]) - 2)} ", text)
    for notice in NOTICES if "nie " in text else _WITHOUT_DENIAL:
        text = notice.sub(_blotted, text)
    text = without_reserved(text)
    if is_claim:
        return text
    if _is_title(text) or OVER.fullmatch(text):
        return "#" * len(text)
    if SECTION.fullmatch(text) or is_of_unit(text):
        return "#" * len(text)
    return DATED.sub(_blotted, LAWS.sub(_blotted, text))


def is_of_unit(text: str) -> bool:
    """Whether a folded statement only names who issues, maybe those that collect debts or grant reliefs.

    >>> is_of_unit("referat spraw wierzycielskich: nr 0830-sew.4120.920.2026")
    True
    >>> is_of_unit("wydzial ukladow ratalnych i ulg"), is_of_unit("wydzial stwierdza uklad ratalny")
    (True, False)
    """
    if len(text) > _LONGEST_UNIT:
        return False
    named = _BESIDE_UNIT.sub("", text)
    return all(UNIT.fullmatch(one) is not None for one in _BETWEEN_UNITS.split(named))


def _is_title(text: str) -> bool:
    return TITLED.fullmatch(text) is not None and NAMES_STATE.search(text) is not None


def _blotted(found: re.Match[str]) -> str:
    return "#" * len(found[0])
