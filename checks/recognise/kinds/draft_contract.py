"""Projekt umowy o dofinansowanie, initialled page by page (Regulamin § 4.3 f)."""

import re
from collections import Counter
from collections.abc import Sequence

from checks.page.sheet import Sheet
from domain.call import Call, DocumentRule, Signals
from domain.document import FieldValue

NAME = "draft_contract"
SOURCE = "Regulamin § 4.3 f, załącznik nr 5"
SIGNALS = Signals(
    title=(
        "Umowa o dofinansowanie uczestnictwa przedsiębiorcy z województwa lubuskiego w Wyjeździe",
        "Umowa o dofinansowanie uczestnictwa przedsiębiorcy",
        "Umowa o dofinansowanie uczestnictwa",
        "Umowa o dofinansowanie",
        "Umowa o bezzwrotnym dofinansowaniu",
        "Projekt umowy o dofinansowanie",
        "Wzór umowy o dofinansowanie",
        "Projekt umowy",
        "Wzór umowy",
    ),
    body=(
        "Województwem Lubuskim",
        "Województwo Lubuskie",
        "85 %",
        "85%",
        "pomoc de minimis",
        "Przedsiębiorc",
        "Wyjazd",
    ),
)
VARIANTS = (Signals(title=("Umowa",), body=("o dofinansowanie uczestnictwa",)),)

SECTION = re.compile(
    r"(?m)^§ ?(\d{1,2})\b\.?(?! ?(?:ust|pkt|lit|zd|i |oraz |niniejsz|umow|regulamin|[,;)-]))"
)
"""A paragraph's heading: „§ 4” that begins a line and is no reference („§ 4 ust. 1”)."""
_PAGE_OF = re.compile(r"\bstr(?:ona|\.)? ?(\d{1,2}) ?(?:z|/) ?(\d{1,2})\b")


def read(sheets: Sequence[Sheet], _rule: DocumentRule, _call: Call) -> dict[str, FieldValue]:
    """`pages_declared` (M of „strona N z M”) and `missing_sections`: paragraphs (§) that are skipped.

    On pages read from pictures a skipped paragraph may only be misread: then it is unclear.
    """
    numbers = {int(found[1]) for sheet in sheets for found in SECTION.finditer(sheet.folded)}
    declared = [int(found[2]) for sheet in sheets for found in _PAGE_OF.finditer(sheet.flat)]
    skipped = tuple(f"§ {n}" for n in range(1, max(numbers, default=0)) if n not in numbers)
    is_noisy = any(sheet.is_noisy for sheet in sheets)
    is_told = bool(numbers) and not (is_noisy and skipped)
    return {
        "pages_declared": _declared(declared, is_noisy=is_noisy),
        "missing_sections": FieldValue("read", skipped) if is_told else FieldValue("unclear"),
    }


def _declared(totals: list[int], *, is_noisy: bool) -> FieldValue:
    """The number of pages as the footers give it; on pictures only where most of them agree."""
    if not totals:
        return FieldValue("unclear" if is_noisy else "empty")
    if not is_noisy:
        return FieldValue("read", max(totals))
    total, count = Counter(totals).most_common(1)[0]
    return FieldValue("read", total) if 2 * count > len(totals) else FieldValue("unclear")
