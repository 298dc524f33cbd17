"""Whether a certificate says that it is about a single tax or fund."""

import re

_COVERS = re.compile(
    r"^\W*(?:\w{1,3}[.)] )?(?:(?:powyzsze|stwierdzenie|(?:niniejsze )?zaswiadczenie"
    r"|zakres(?: zaswiadczenia)?|weryfikacja"
    r"|sprawdzenie|informacja|sprawdzeniem|pojecie \W?\w+(?: \w+){0,3}?\W?)(?: \w+)?:? )?"
    r"(?:to |zostal\w* |byl\w* |sie )?(?:dotycz[ya]|obejmuj[ae]|objet[oaey]|uwzgledni\w+|odnosi sie"
    r"|sprawdzi\w+|sprawdzon\w+"
    r"|zbada\w+|zweryfikowa\w+|przeanalizowa\w+|wzieto pod uwage|sklada\w* sie(?: na\w*)?"
    r"|zakres(?: \w+)?:)"
    r"(?: (?:to|sie|do|rowniez|takze|przy tym))*:?(?P<list> .*)$"
)
_PARTS = re.compile(
    r"\b(?:spolecz|zdrowot|fundusz\w* \w{5}|fp\b|fs\b|fgsp\b|fep\b|vat\b|towarow|cit\b|pit\b|dochodow"
    r"|akcyz|pcc\b|cywiln|chorobow|wypadkow|emerytur|posredni|majatkow)"
)
_SHORT = 7
"""Words of a list that names no more than one due."""


def is_of_one_due(text: str) -> bool:
    """Whether a folded statement says that the certificate is about a single tax or fund.

    >>> is_of_one_due("zaswiadczenie dotyczy podatku vat"), is_of_one_due("zakres: vat, cit, pit")
    (True, False)
    """
    found = _COVERS.match(text)
    if found is None or len(found["list"].split()) > _SHORT:
        return False
    parts = {part[0] for part in _PARTS.finditer(found["list"])}
    return len(parts) == 1 and not any(part.startswith("spolecz") for part in parts)
