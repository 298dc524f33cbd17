"""The certificates and patents that a form lists, and the copies that came with it (criterion 3).

Certificates of ZUS and of the tax office are no certificates „dotyczące firmy” in this sense: they are
asked for on their own and never count.
"""

import re
from collections.abc import Iterable

from checks.judge.documents.states import Weighed
from domain.call import Call
from domain.words.text import fold

_NEVER = ("niezalegani", "urzad skarbowy", "urzedu skarbowego", "naczelnik")


def evidence_kind(call: Call) -> str | None:
    """The kind of document that copies of certificates come as; None where the call knows none."""
    return next((k for k, rule in call.documents.items() if rule.reads_as == "evidence" and rule.many), None)


def listed_items(value: object) -> tuple[str, ...]:
    """The distinct items of a form's list, in its order, without those that never count.

    >>> listed_items(("ISO 9001", "iso  9001", "Zaświadczenie z ZUS o niezaleganiu"))
    ('ISO 9001',)
    """
    if not isinstance(value, tuple):
        return ()
    items = {fold(item): item for item in reversed(value) if fold(item)}
    counting = {key: item for key, item in items.items() if not _never_counts(key)}
    return tuple(item for item in dict.fromkeys(value) if item in counting.values())


def distinct_copies(weighed: Iterable[Weighed]) -> tuple[Weighed, ...]:
    """The copies that are not the same paper sent again: by their bytes and page, else by their number.

    Papers of one number that name different norms are different papers.
    """
    kept: list[Weighed] = []
    for one in weighed:
        if not any(_is_same_paper(one, other) for other in kept):
            kept.append(one)
    return tuple(kept)


def _is_same_paper(first: Weighed, second: Weighed) -> bool:
    one, other = first.version, second.version
    if one.file.sha256 == other.file.sha256 and one.document.first_page == other.document.first_page:
        return True
    numbers = [document.value("number") for document in (one.document, other.document)]
    if not all(isinstance(number, str) for number in numbers) or not one.document.title:
        return False
    norms = [document.value("standard") for document in (one.document, other.document)]
    is_other_norm = all(isinstance(norm, str) for norm in norms) and _norm(norms[0]) != _norm(norms[1])
    is_one = fold(str(numbers[0])) == fold(str(numbers[1]))
    return is_one and fold(one.document.title) == fold(other.document.title) and not is_other_norm


def _norm(standard: object) -> str:
    """A norm without its edition and blanks: „PN-EN ISO 9001:2015” and „ISO 9001” are one.

    >>> _norm("PN-EN ISO 9001:2015") == _norm("ISO 9001")
    True
    """
    found = re.search(r"\d{4,5}", str(standard))
    return found[0] if found else fold(str(standard))


def _never_counts(folded: str) -> bool:
    return "zus" in folded.split() or any(words in folded for words in _NEVER)
