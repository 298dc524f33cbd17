"""Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis (regulation 2023/2831)."""

import re
from collections.abc import Sequence
from dataclasses import replace

from checks.page.scan_caution import is_clear
from checks.page.sheet import Sheet
from checks.recognise.form.read_form import read_form
from checks.recognise.kinds.status_declaration import with_own_words
from checks.recognise.kinds.statutory_name import statutory_name
from checks.told_fields import MAY_BE_OBSOLETE, OBSOLETE
from domain.call import Call
from domain.document import FieldValue
from domain.rules.papers.document_rule import DocumentRule, Signals
from domain.words.text import fold

NAME = "de_minimis_form"
SOURCE = "Regulamin § 4.3 e, załącznik nr 6; Dz.U. 2025 poz. 1489"
SIGNALS = Signals(
    title=(
        "Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis",
        "Formularz informacji przedstawianych przez wnioskodawcę przy ubieganiu się o pomoc de minimis",
    ),
    body=("2023/2831", "1407/2013", "Identyfikator gminy", "Forma prawna", "Identyfikator podatkowy"),
)
CURRENT = "2023/2831"

_LEGAL_FORM = re.compile(
    r"[ ,]*(?:(?:prosta )?spolka [a-z -]+|z ?o\.? ?o\.?|(?:z )?ograniczona odpowiedzialnoscia"
    r"|odpowiedzialnoscia|sp\. ?(?:k|j|p)\.|s\. ?(?:a|c|k\. ?a)\.|komandytowa|akcyjna|jawna|cywilna"
    r"|partnerska)(?: sp\. ?k\.)?\.?"
)
"""What may stand on a name's second line."""
_BESIDE = re.compile(r"\W{0,2}\d{1,2} ?[a-c] ?[.)]")
_REGULATION = re.compile(r"\b(2023/2831|1407/2013)\b")


def read(sheets: Sequence[Sheet], rule: DocumentRule, _call: Call) -> dict[str, FieldValue]:
    """The form's answers, and `regulation`: the act it applies under, „2023/2831” or „1407/2013”.

    The name is told by its label in the law. A current form may mention the old act; only one that never
    cites the new act is obsolete, and one that was not read clearly only may be (`MAY_BE_OBSOLETE`).
    """
    cited = [
        (found[0], sheet.quote(*found.span()))
        for sheet in sheets
        for found in _REGULATION.finditer(sheet.flat)
    ]
    answers = with_own_words(read_form(sheets, rule), sheets)
    if "name" in answers and _BESIDE.match(answers["name"].said):
        # What asks in the next column stands before the answer: „2) Nazwa   2a) wspólnik / Alfa s.c.”.
        answers["name"] = replace(answers["name"], state="unclear", value=None)
    named = statutory_name(sheets) if "name" in answers else None
    is_plain = not any(sheet.is_noisy for sheet in sheets)
    if named is not None and (
        answers["name"].state != "read" or (is_plain and not _goes_on(named, answers["name"]))
    ):
        answers["name"] = replace(named, is_by_meaning=True)
    act = next((one for one in cited if one[0] == CURRENT), cited[0] if cited else None)
    answers["regulation"] = FieldValue("read", *act) if act else FieldValue("unclear")
    if act is not None and act[0] == OBSOLETE and not all(is_clear(sheet.page) for sheet in sheets):
        answers["regulation"] = answers[MAY_BE_OBSOLETE] = FieldValue("unclear", None, act[1])
    return answers


def _goes_on(named: FieldValue, whole: FieldValue) -> bool:
    """Whether an answer is a name that was told up to a line's end, and its legal form below it."""
    first, both = str(named.value), str(whole.value)
    return both.startswith(first) and _LEGAL_FORM.fullmatch(fold(both[len(first) :])) is not None
