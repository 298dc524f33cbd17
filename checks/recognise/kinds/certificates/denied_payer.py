"""Whether a denial of arrears is one of the payer whom the paper is for, or names somebody else.

The office certifies of whom its sentence names, and of nobody else on the paper (art. 306a § 1 Ordynacji
podatkowej): who asked for it, or acts for the payer, may stand above with a name and a NIP of their own.
"""

import re
from collections.abc import Iterable

from stdnum.pl import nip as tax_number

from checks.page.sheet import Sheet
from checks.recognise.kinds.certificates.payer import ZUS_OWN_NIP, numbers_on
from checks.recognise.kinds.certificates.text.statement import Statement
from domain.document import FieldValue
from domain.words.text import fold

_LEADS = re.compile(r"\b(?:ze|iz)\b")
_FORM = re.compile(
    r"\bsp(?:\.|olk\w*) ?(?:z ?[o0]\.? ?[o0]\b|z ograniczon\w+ odpowiedzialnosci\w+|[jkp]\b|akcyjn\w+|jawn\w+"
    r"|komandytow\w+|partnersk\w+|cywiln\w+)|\b(?:p\.? ?)?s\. ?[ac]\b"
)
"""A company's legal form, behind its name."""
_ACTS = re.compile(r"\b(?:reprezentowan|pelnomocni|w imieniu|przez)\w*")
"""Before who acts for the payer: of them nothing is denied."""
_WORD = re.compile(r"[^\W\d_]{2,}")
_NEARLY = 80.0
"""Of a hundred: a name with a few signs misread."""
_STEM = 6
_ENDING = 2


def is_of_another(denials: Iterable[tuple[Statement, Sheet]], nip: FieldValue, name: FieldValue) -> bool:
    """Whether a statement that denies arrears names another NIP or company than the paper's payer.

    What was not read of the payer is compared with nothing.
    """
    return any(
        _names_another_number(one, sheet, nip, name) or _names_another_company(one, sheet, name)
        for one, sheet in denials
    )


def _names_another_number(one: Statement, sheet: Sheet, nip: FieldValue, name: FieldValue) -> bool:
    """Whether numbers stand in a denial, and the payer's is none of them.

    Where the paper bears several, it is theirs by whose name it stands.
    """
    led = [one.start + found.end() for found in _LEADS.finditer(sheet.flat[one.start : one.end])]
    start = led[-1] if led else one.start
    named = {
        number
        for number, first, last in numbers_on(sheet)
        if start <= first and last <= one.end and tax_number.is_valid(number) and number != ZUS_OWN_NIP
    }
    if nip.state == "read" or not named:
        return bool(named) and nip.value not in named
    bare = _bare(name) if name.state == "read" else ""
    borne = {number for number, _, _ in numbers_on(sheet) if tax_number.is_valid(number)} - {ZUS_OWN_NIP}
    return borne != named and bool(bare) and not (_are_in(bare, one.text) or _is_nearly_in(bare, one.text))


def _names_another_company(one: Statement, sheet: Sheet, name: FieldValue) -> bool:
    """Whether a company stands in a denial by its name and legal form that is not the payer's.

    On a picture a word may be misread.
    """
    if name.state != "read":
        return False
    said = _LEADS.split(one.text)[-1]
    form = _FORM.search(said)
    if form is None or _ACTS.search(said, 0, form.start()) is not None:
        return False
    bare = _bare(name)
    if _are_in(bare, said) or (sheet.is_noisy and _is_nearly_in(bare, said)):
        return False
    return not _are_in(said[: form.start()], bare)


def _bare(name: FieldValue) -> str:
    return _FORM.split(fold(str(name.value)))[0]


def _are_in(words: str, text: str) -> bool:
    """Whether every word is one of a text's, maybe with another ending; a name may be broken over lines."""
    return all(_stem(found[0]) in text for found in _WORD.finditer(words))


def _is_nearly_in(name: str, said: str) -> bool:
    from rapidfuzz.fuzz import partial_ratio

    return partial_ratio(name, said) >= _NEARLY


def _stem(word: str) -> str:
    """A word without the ending that a sentence may change.

    >>> _stem("wytwornia"), _stem("cma")
    ('wytwor', 'cm')
    """
    return word[: min(_STEM, max(_ENDING, len(word) - _ENDING))]
