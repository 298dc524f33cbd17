"""The page behind a certificate's first: its notes, maybe with a clause about personal data among them.

What stands there may limit what the first page says, so it must not be lost as a paper of its own.
"""

import re

from checks.page.sheet import Sheet
from checks.recognise.kinds.certificates.text.statements import statements_of
from checks.recognise.kinds.certificates.verdict.contradictions import contradiction
from checks.recognise.kinds.certificates.verdict.rules.general_rules import is_noted
from checks.recognise.kinds.certificates.verdict.telling import telling

_HEAD = 2
"""So many lines from the top a heading of notes may stand, and a mark from the top or bottom."""
_OF_SIGNATURE = re.compile(
    r"(?:raport|karta|protokol|potwierdzenie|wynik\w*)(?: z| o)? (?:weryfikacji|sprawdzenia|walidacji)"
    r"(?: (?:podpis\w*|pieczeci|dokumentu|autentycznosci|waznosci|elektroniczn\w+|i|oraz))*"
)
_MARK = re.compile(r"(?<![\w./@-])(?!dz\.?u)(?=\S*[a-z])(?=(?:\S*\d){5})[\w-]+(?:[./-][\w-]+){2,}")
"""A certificate's own number or its case: „360500/RWN/2026/000418”."""

_OFFICES_OWN = re.compile(
    r"\badministrator\w* (?:[^ .]+ ){0,6}?(?:zaklad\w* ubezpieczen|zus\b|naczelni\w+ (?:\w+ ){0,2}urzedu"
    r" skarbowego"
    r"|urz(?:ad|edu) skarbow\w+|szef\w* krajowej administracji|krajow\w+ administracj\w+ skarbow"
    r"|minister\w* finansow"
    r"|dyrektor\w* izby administracji)"
)
"""Whose clause about personal data it is: the office's that issued the certificate."""
_NUMBER_ALONE = re.compile(r"[ -]*([1-9])[ -]*")


def is_back_page(sheet: Sheet, first: Sheet, before: Sheet, clause_at: int | None) -> bool:
    r"""Whether a page behind a certificate's `first` is its own: notes head it, or a report on the signature.

    Or it bears the certificate's mark, or its number alone follows that of the page `before`, or the clause
    at a place is the office's own, or something beside it may speak of arrears.

    >>> from checks.page.sheet import sheet_of
    >>> from domain.document import Page
    >>> first = sheet_of(Page(1, "Zaświadczenie nr 360500/RWN/2026/0418\nPłatnik nie zalega."))
    >>> is_back_page(sheet_of(Page(2, "Pouczenie\nZaświadczenie wydaje się na wniosek.")), first, first, None)
    True
    >>> is_back_page(sheet_of(Page(2, "Dane\nKarta 360500/RWN/2026/0418 2")), first, first, None)
    True
    >>> clause = "Klauzula informacyjna\nAdministratorem danych jest Alfa.\n2"
    >>> is_back_page(sheet_of(Page(2, clause)), first, first, 0)
    False
    >>> before = sheet_of(Page(1, "Zaświadczenie\nPłatnik nie zalega.\n1"))
    >>> is_back_page(sheet_of(Page(2, clause)), before, before, 0)
    True
    """
    for one in statements_of(sheet)[:_HEAD]:
        is_heading = is_noted(one) or _OF_SIGNATURE.fullmatch(one.text) is not None
        if is_heading and (clause_at is None or one.start < clause_at):
            return True
    if clause_at is None:
        lines = sheet.folded.split("\n")
        edges = " ".join([*lines[:_HEAD], *lines[_HEAD:][-_HEAD:]])
        return not set(_MARK.findall(edges)).isdisjoint(_MARK.findall(first.folded))
    if _number_below(sheet) == _number_below(before) + 1 > 1 or _OFFICES_OWN.search(sheet.flat):
        return True
    told = telling([sheet], None, None)
    return contradiction([(one, found) for one, found, _ in told]) is not None


def _number_below(sheet: Sheet) -> int:
    """The number that stands alone on a page's last line; 0 where none does."""
    last = sheet.folded.rstrip().rpartition("\n")[2]
    found = _NUMBER_ALONE.fullmatch(last)
    return int(found[1]) if found is not None else 0
