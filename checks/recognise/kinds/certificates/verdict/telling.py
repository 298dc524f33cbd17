"""What on a certificate may tell of something owed now: its statements, made ready, with their claims."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache

from checks.page.sheet import Sheet
from checks.recognise.kinds.certificates.learned.strange import is_prose
from checks.recognise.kinds.certificates.text.lost_words import may_lack_a_word
from checks.recognise.kinds.certificates.text.misread_arrears import with_arrears_mended
from checks.recognise.kinds.certificates.text.statement import Statement
from checks.recognise.kinds.certificates.text.statements import statements_of
from checks.recognise.kinds.certificates.verdict.asides import is_of_unit
from checks.recognise.kinds.certificates.verdict.claims import Claim, claims
from checks.recognise.kinds.certificates.verdict.own_name import troubling_name
from checks.recognise.kinds.certificates.verdict.rules.general_rules import is_noted, without_general_rules
from checks.recognise.kinds.certificates.verdict.rules.given_back import is_given_back
from checks.recognise.kinds.certificates.verdict.rules.not_filed import is_none_filed
from checks.recognise.kinds.certificates.verdict.rules.overpaid import without_overpaid
from checks.recognise.kinds.certificates.verdict.rules.proceedings import is_ended
from checks.recognise.kinds.certificates.verdict.rules.struck_sections import (
    with_letters_told,
    without_struck_sections,
)
from checks.recognise.kinds.certificates.verdict.scope import without_whole_periods
from checks.recognise.kinds.certificates.verdict.section_names import is_answered_no, is_name
from checks.recognise.kinds.certificates.verdict.settled import (
    is_agreement_over,
    is_no_longer_owed,
    is_not_due_yet,
)

_FIELD_OF_OPTION = re.compile(
    r"(?:[☐□]|\[ ?\])[^\n☐☒□\]]*(?:\n[^\n☐☒□\]]{0,40})?"
    r"(?:\((?:poz|pkt|pole|p)|\b(?:poz|pkt|pozycji|polu|punkcie))\.? ?(\d{1,2})\b"
)
"""An option that is not ticked and names the field that goes with it: „☐ posiada zaległości (poz. 8)”."""
_BARE_FIELD = re.compile(r"(\d{1,2})[.)] [a-z ,/()-]{4,60}")
"""A field's name with nothing in it: a dash may be all that stood there."""
_NOT_OWED = re.compile(r"[☐□][^\n☐☒□☑▨\t]{0,8}\b(?<!nie )(?:posiada|zalega|ma)\b")
"""An option that is not ticked: that something is owed."""
_NUMBERED = re.compile(r"(?:\d{1,2}|[a-h])[.)] ")
_FEE_ALONE = re.compile(r"(?:[a-z] ){0,2}(?:17|21|34|42|63)(?:,00)? zl(?: \([^()]{3,40}\))?")
"""The fee for a certificate alone on a line, as a stamp's text falls apart (its heading stands elsewhere)."""
_ON_FEE = re.compile(r"\bopla[tc]\w+ skarbow|(?m:^oplata$)")
_NONE = Statement("", 0, 0)
Telling = tuple[Statement, tuple[Claim, ...], Sheet]


def telling(sheets: Sequence[Sheet], name: object, issued: date | None) -> Iterator[Telling]:
    """The statements of a paper that may tell of something owed now, with their claims and sheets.

    General rules are none of them, nor what tells of dues that are paid or not due yet, nor the empty field
    of an option that is not ticked. The payer's own
    `name` is no trouble, and a period that ends where the paper was `issued` is all that may be owed.
    """
    named = troubling_name(name)
    is_note = False
    for sheet in sheets:
        statements = without_overpaid(with_letters_told(statements_of(sheet), sheet.folded))
        statements = without_struck_sections(statements)
        unticked = set(_FIELD_OF_OPTION.findall(sheet.folded))
        has_fee = _ON_FEE.search(sheet.folded) is not None
        owes_not = not unticked and _NOT_OWED.search(sheet.folded) is not None
        for one, below in _with_next(without_general_rules(statements, is_note=is_note)):
            if not one.is_open and not below.is_open and is_answered_no(one.text, below.text):
                continue
            field = _BARE_FIELD.fullmatch(one.text)
            if field is not None and (
                field[1] in unticked or (owes_not and _is_left_empty(sheet, one, below))
            ):
                continue
            if has_fee and _FEE_ALONE.fullmatch(one.text) is not None:
                continue
            text = with_arrears_mended(one.text) if sheet.is_noisy else one.text
            text = text.replace(named, "#" * len(named)) if named else text
            may_lack = may_lack_a_word(sheet, one.start, one.end)
            ready = replace(
                one,
                text=without_whole_periods(text, issued),
                may_lack=may_lack,
                is_prose=is_prose(sheet.raw[one.start : one.end]),
            )
            found = () if is_of_unit(ready.text) else claims(ready.text)
            if not one.is_open and is_none_filed(ready.text):
                continue
            if one.is_open or _is_denied(found) or not _is_settled(ready.text):
                yield ready, found, sheet
        is_note = is_note or any(is_noted(one) for one in statements)


def _is_left_empty(sheet: Sheet, one: Statement, below: Statement) -> bool:
    """Whether a field for what is owed holds nothing: the next field or section follows at once.

    A field that is filled in loses its number as a statement: „postepowanie egzekucyjne: nie prowadzi sie”.
    """
    is_next = _NUMBERED.match(below.text) is not None or (
        below is not _NONE and _NUMBERED.match(sheet.folded, below.start) is not None
    )
    return not one.is_open and is_name(one.text) and is_next


def _with_next(statements: Sequence[Statement]) -> Iterator[tuple[Statement, Statement]]:
    """Each statement with the one below it, an empty one at the end."""
    return zip(statements, [*statements[1:], _NONE], strict=False)


def _is_denied(found: Sequence[Claim]) -> bool:
    return any(claim.verdict == "no_arrears" for claim in found)


@lru_cache(maxsize=1024)
def _is_settled(text: str) -> bool:
    return any(
        is_over(text)
        for is_over in (
            is_no_longer_owed,
            is_not_due_yet,
            is_agreement_over,
            is_given_back,
            is_ended,
        )
    )
