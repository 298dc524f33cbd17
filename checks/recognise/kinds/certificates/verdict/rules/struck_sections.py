"""Sections of a form whose every field is struck out or denied, and answers of one letter with their legend.

„E. Odroczenie terminu płatności, rozłożenie na raty”, and below it „8. Rodzaj podatku: –”, „9. Termin: –”.
"""

import re
from collections.abc import Sequence
from dataclasses import replace

from checks.recognise.kinds.certificates.text.statement import Statement
from checks.recognise.kinds.certificates.verdict.section_names import is_name

_STRUCK = re.compile(
    r"(?:(?:(?:\d{1,2}|[a-h])[.)] )?+[a-z][a-z ,()/-]{2,60}: ?"
    r"(?:-+|(?>nie (?:dotyczy|udzielono|zawarto)|nie|brak))(?:: ?-+)*(?::? |$))+"
)
_SECTIONS = (re.compile(r"[ivx]{1,4}[.)] [a-z]{3}"), re.compile(r"[a-h]\. [a-z]{3}"))
_LEGEND = re.compile(r"\bt ?[-–—=:] ?tak\b[^\n]{0,20}\bn ?[-–—=:] ?nie\b")
_LETTER = re.compile(r"(?<=: )[nt]$")


def without_struck_sections(statements: Sequence[Statement]) -> list[Statement]:
    """The statements without names of sections in which nothing but struck-out fields stands.

    >>> said = ("e. odroczenie terminu platnosci", "8. rodzaj podatku: -", "9. termin: -", "f. podpis")
    >>> [one.text for one in without_struck_sections([Statement(text, 0, 0) for text in said])]
    ['8. rodzaj podatku: -', '9. termin: -', 'f. podpis']
    """
    return [one for at, one in enumerate(statements) if not _is_struck(statements, at)]


def _is_struck(statements: Sequence[Statement], at: int) -> bool:
    one = statements[at]
    section = next((style for style in _SECTIONS if style.match(one.text)), None)
    if one.is_open or section is None or not is_name(one.text):
        return False
    ends = (place for place in range(at + 1, len(statements)) if section.match(statements[place].text))
    fields = statements[at + 1 : next(ends, at + 1)]
    return bool(fields) and not any(field.is_open or not _STRUCK.fullmatch(field.text) for field in fields)


def with_letters_told(statements: Sequence[Statement], folded: str) -> list[Statement]:
    """The statements with „tak” and „nie” for „T” and „N” where the sheet's text has their legend.

    >>> row = Statement("odroczenie / raty: n", 0, 0)
    >>> [one.text for one in with_letters_told([row], "objasnienie symboli: t - tak, n - nie")]
    ['odroczenie / raty: nie']
    """
    if _LEGEND.search(folded) is None:
        return list(statements)
    return [replace(one, text=_LETTER.sub(_told, one.text)) for one in statements]


def _told(found: re.Match[str]) -> str:
    return "nie" if found[0] == "n" else "tak"
