"""Whether a mail's own words are an application: some write into the body what belongs into the form."""

import re

from stdnum.pl import nip

from domain.words.text import fold

_ANSWERS = tuple(
    re.compile(pattern)
    for pattern in (
        r"\b(?:zglaszam\w*|aplikuj\w+|wnioskuj\w+|deklaruj\w+|chc\w+ wziac udzial|prosz\w+ o przyjecie)\b",
        r"\b(?:mikro ?|mal\w+ |sredni\w+ |wielkosc\w* )(?:i sredni\w+ )?(?:przedsiebior|firm)\w*",
        r"\bpkd\b",
        r"\b(?:delegat|reprezentant|przedstawiciel|uczestnik)\w*",
        r"\boswiadcz\w+",
        r"\b(?:certyfikat|patent)\w*",
        r"\b(?:stron\w+ (?:www|internetow)|www:)",
        r"\binnowacyj\w+",
        r"\b(?:targ|impreza|imprez|konferencj|wydarzen)\w* (?:\w+ ){0,4}(?:ostatni|20\d\d|lat)",
        r"\b(?:porozumieni|horyzontaln|inteligentn\w+ specjalizacj|\blis\b)",
        r"\b(?:rok zalozenia|data rozpoczecia|zatrudni\w+ (?:\w+ ){0,2}\d|liczba pracownik\w+|obrot\w*)",
    )
)
"""What forms ask for and mails' footers do not: NIP, REGON and court register alone are a footer."""
_NIP = re.compile(
    r"\bnip\b\W{0,5}(?:pl ?)?(\d{3}[ -]?\d{3}[ -]?\d{2}[ -]?\d{2}|\d{3}[ -]?\d{2}[ -]?\d{2}[ -]?\d{3})\b"
)
_ENOUGH = 4


def is_written_application(text: str) -> bool:
    """Whether a text answers what an application form asks.

    >>> is_written_application("Zgłaszamy firmę, NIP 929-000-00-06, małe przedsiębiorstwo, PKD 62.01.Z.")
    True
    >>> is_written_application("Kiedy wyniki? Z poważaniem, LubTech, NIP 929-000-00-06, REGON 970000003, KRS")
    False
    """
    folded = fold(text)
    has_nip = any(nip.is_valid(found[1]) for found in _NIP.finditer(folded))
    return has_nip + sum(pattern.search(folded) is not None for pattern in _ANSWERS) >= _ENOUGH
