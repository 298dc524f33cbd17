"""Projekt umowy o dofinansowanie, initialled page by page (Regulamin § 4.3 f)."""

import re
from collections.abc import Sequence

from checks.sheet import Sheet
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
    """`pages_declared` (M of „strona N z M”) and `missing_sections`: paragraphs (§) that are skipped."""
    numbers = {int(found[1]) for sheet in sheets for found in SECTION.finditer(sheet.folded)}
    declared = [int(found[2]) for sheet in sheets for found in _PAGE_OF.finditer(sheet.flat)]
    skipped = tuple(f"§ {n}" for n in range(1, max(numbers, default=0)) if n not in numbers)
    return {
        "pages_declared": FieldValue("read", max(declared)) if declared else FieldValue("empty"),
        "missing_sections": FieldValue("read", skipped) if numbers else FieldValue("unclear"),
    }
