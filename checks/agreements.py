"""Whether a list names agreements, each on its own; for readers of forms and for judges."""

import re
from collections.abc import Sequence

from config.registers import load_registers
from domain.words.text import fold

_IN_BRACKETS, _BETWEEN_NAMES = re.compile(r"\([^()]*\)"), re.compile(r"[,;]|\soraz\s")
_LONG_WORDS, _NAME_WORDS = re.compile(r"[^\W\d_]{3,}"), 3


def names_agreement(text: str) -> bool:
    """Whether a text names a registered agreement, whatever else it says.

    >>> names_agreement("TAK – InnoFood"), names_agreement("nie dotyczy")
    (True, False)
    """
    return any(one.is_named_in(text) for one in load_registers().agreements)


def are_told_apart(names: Sequence[str]) -> bool:
    """Whether items are agreements each: where one is registered, the others are, too, and no item hides two.

    What stands beside a registered name may be another that was misread, or print of the next page.

    >>> are_told_apart(["Smart Factory 4.0", "InnoFood"]), are_told_apart(["Porozumienie Zielonych Dachów"])
    (True, True)
    >>> are_told_apart(["Smart Factory 4.0", "Fundusze Europejskie"])
    False
    >>> are_told_apart(["Lubuski Klaster Metalowy – Smart Factory 4.0"])
    True
    >>> are_told_apart(["Lubuski Klaster Metalowy – InnoFood"])
    False
    """
    registered = load_registers().agreements
    known = [sum(one.is_named_in(name) for one in registered) for name in names]
    if not any(known):
        return True
    named = (name for one in registered for name in (one.name, *one.aliases))
    own = {word for name in named for word in _LONG_WORDS.findall(fold(name))}
    for part in (part for name in names for part in _BETWEEN_NAMES.split(_IN_BRACKETS.sub(" ", name))):
        words = _LONG_WORDS.findall(fold(part))
        told = [one for one in registered if one.is_named_in(part)]
        # „Lubuski Klaster Metalowy – Smart Factory 4.0”: who represents it
        beside = {word for one in told for word in _LONG_WORDS.findall(fold(one.represented_by))}
        if len([word for word in words if not (told and word in own | beside)]) >= _NAME_WORDS:
            return False
    return set(known) == {1}
