"""The certificates and patents that a form lists, and the copies that came with it (criterion 3).

Certificates of ZUS and of the tax office are no certificates „dotyczące firmy” in this sense: they are
asked for on their own and never count.
"""

from collections.abc import Iterable

from checks.judge.documents.states import Weighed
from domain.call import Call
from domain.text import fold

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
    """The copies that are not the same paper sent again: by their bytes and page, else by their number."""
    kept: dict[tuple[str, ...], Weighed] = {}
    for one in weighed:
        document = one.version.document
        number = document.value("number")
        key = (one.version.file.sha256, str(document.first_page))
        if isinstance(number, str) and document.title:
            key = (fold(number), fold(document.title))
        kept.setdefault(key, one)
    return tuple(kept.values())


def _never_counts(folded: str) -> bool:
    return "zus" in folded.split() or any(words in folded for words in _NEVER)
