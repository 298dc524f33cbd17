"""A payer's name that sounds like trouble: „Kancelaria Debet”, „Windykacja Lubuska sp. z o.o.”."""

import re

from checks.page.sheet import fold_evenly
from checks.recognise.kinds.certificates.lexicon.remarks import REMARK
from checks.recognise.kinds.certificates.lexicon.troubles import TROUBLE
from checks.recognise.kinds.certificates.verdict.claims import claims

_STATE = re.compile(r",? w (?:likwidac|upadlo|restrukt|stanie)\w*.*$")
"""What a name may tell of the firm's end."""
_NO_NAME = re.compile(
    r"\b(?:nie|brak\w*|bez|zaleg\w*|zadluz\w*|posiada\w*|kwot\w+|sklad\w+|podat\w+k\w*|umow\w+|decyz\w+|rat\w*)\b|\d\d"
)
_LEGAL_FORM = re.compile(
    r"\bsp\.? ?z ?o\.? ?o|\bs\. ?a\b|\bsp(?:olka)?\.? ?[jk]|\bspolka\b|\bs\. ?c\b|\bp\. ?s\. ?a|\b[jk]\."
)
_MOST = 80


def troubling_name(name: object) -> str:
    """A payer's name as it stands in folded statements, where it holds a word of trouble; else empty.

    >>> troubling_name("Kancelaria Debet Sp. z o.o."), troubling_name("Debet Sp. z o.o. w likwidacji")
    ('kancelaria debet sp. z o.o', 'debet sp. z o.o')
    >>> troubling_name("Lis Sp. z o.o."), troubling_name("Lis nie zalega Sp. z o.o.")
    ('', '')
    """
    folded = _STATE.sub("", fold_evenly(" ".join(str(name or "").split())))
    if not folded or len(folded) > _MOST or _NO_NAME.search(folded) or _LEGAL_FORM.search(folded) is None:
        return ""
    if any(True for _ in claims(folded)):
        return ""
    return folded.rstrip(" .") if TROUBLE.search(folded) or REMARK.search(folded) else ""
