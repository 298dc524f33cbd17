"""The look of an answer: what is held, a company, a page, a profile have one that headings lack."""

import re

from checks.recognise.form.answer.counted.itemised import names_one
from checks.recognise.form.answer.web_pages import with_www_whole
from checks.recognise.form.networks import SELDOM, SHORT, STEMS
from domain.words.text import fold

_HELD = re.compile(
    r"\b(?:certyf|atest|paten|wzor|znak|praw[oa]\b|swiad|akredyt|homolog|aprobat|deklar|licen|koncesj|uprawn|dyplom"
    r"|medal|nagrod|wyrozni|tytul|godlo|paszport|wpis|list[aey]|rekomend|dopuszcz|pozwol|zezwol|autoryz|ocen|opini"
    r"|zgodnos|oznakow|produkt|standard|rejestr|norm|system|bezpiecz|ekologicz|marka|mistrz|jakosc|dziedzictw)"
)
"""What is held is called so; what a form asks beside it is not."""
_NORM_ALONE = re.compile(r"\W*(?:(?:iso|pn|en|iec|din|norma|nr|certyfikat|patent|atest)\b\W*)+")
"""„ISO” without its number: the rest stands elsewhere."""
_PROPER_NAME = re.compile(
    r"\b(?:[^\WA-ZĆŁŚŹŻ]*[A-ZĆŁŚŹŻ][^\WA-ZĆŁŚŹŻ]*[A-ZĆŁŚŹŻ]\w*"
    r"|[A-ZĆŁŚŹŻ][a-ząćęłńóśźż]{2,} [A-ZĆŁŚŹŻ][a-ząćęłńóśźż]{2,})\b"
)
"""„FSC”, „REDcert”, „Green Key”: how standards and labels of quality are called."""
_BESIDE_A_NAME = re.compile(
    r"\b(?:miejscowosc|kod pocztowy|poczta|ulica|(?:nr|numer) (?:domu|lokalu|budynku)|(?:nip|regon|krs)\W*\d+"
    r"|adres\w*|telefon\w*|wojewodztwo|company name|registered office|e-?mail)\b"
)
"""What forms ask beside a name; no company is called so."""
_FOOTNOTE_NUMBER = re.compile(r"[1-9] (?=[A-ZĄĆĘŁŃÓŚŹŻ][a-ząćęłńóśźż])")
"""„1 Centrum …”: the number of a footnote, raised in print."""
_BESIDE_AN_ADDRESS = re.compile(
    r"\b(?:nip|regon|krs|pod adresem|registered|company|poslugu\w*|siedzib\w*|tel|telefon\w*|numerem)\b"
)
_NETWORK = re.compile(rf"[@©/]|\b(?:(?:{STEMS})e?|{SHORT}|{SELDOM}|x)\b")
_GOES_BEFORE = re.compile(r"[^\W_]$|@$|[^\W_][._-]$")
"""What makes a host the end of a longer one; dots and lines to write on do not."""
_HOST = re.compile(r"(?:https?://)?(?:www\.)?(?P<host>[\w-]+(?:\.[\w-]+)+)")


def is_certificate(item: str) -> bool:
    """Whether an item has anything of what is held: a number, a proper name, or what such things are called.

    >>> [is_certificate(item) for item in ("ISO 9001", "FSC", "RecyClass", "Znak jakości")]
    [True, True, True, True]
    >>> [is_certificate(item) for item in ("W sieci", "Kto wydał, numer", "pkt (wypełnia", "PN-EN ISO")]
    [False, False, False, False]
    """
    if _NORM_ALONE.fullmatch(fold(item)) is not None:
        return False
    return (
        any(map(str.isdigit, item))
        or _PROPER_NAME.search(item) is not None
        or names_one(folded := fold(item))
        or _HELD.search(folded) is not None
    )


def is_company_alone(name: str) -> bool:
    """Whether a company's name holds neither a label beside it nor a footnote's number before it.

    >>> is_company_alone("Ceramika sp. j. Miejscowość i kod pocztowy Kargowa"), is_company_alone("1 Ortomed")
    (False, False)
    >>> is_company_alone("4Mat Sp. z o.o.")
    True
    """
    return _BESIDE_A_NAME.search(fold(name)) is None and _FOOTNOTE_NUMBER.match(name) is None


def is_address_alone(address: str) -> bool:
    """Whether an address holds none of the words around it.

    >>> is_address_alone("pod adresem ul. Składowa 3, 67-106 Otyń"), is_address_alone("ul. Składowa 3, Otyń")
    (False, True)
    """
    return _BESIDE_AN_ADDRESS.search(fold(address)) is None


def is_profile(item: str) -> bool:
    """Whether an item names a network, an account or a page, as each profile does.

    >>> [is_profile(item) for item in ("LinkedIn – Alfa", "@alfa_pl", "alfa.pl", "Doświadczenie")]
    [True, True, True, False]
    """
    folded = fold(item)
    return _NETWORK.search(folded) is not None or _HOST.search(folded) is not None


def is_cut(page: str, paper: str) -> bool:
    """Whether a page's address stands in the paper only as the end of a longer one, or of an e-mail address.

    >>> is_cut("widok.pl", "www.okna-widok.pl, biuro@okna-widok.pl"), is_cut("www.alfa.pl", "strona: alfa.pl")
    (True, False)
    """
    found = _HOST.match(fold(page))
    if found is None:
        return False
    places = _before(found["host"], fold(with_www_whole(paper)))
    return bool(places) and all(_GOES_BEFORE.search(before) is not None for before in places)


def _before(host: str, paper: str) -> list[str]:
    """What stands right before each place of a host in a paper, its „www.” left out."""
    return [
        paper[max(0, at.start() - 8) : at.start()].removesuffix("www.")
        for at in re.finditer(re.escape(host), paper)
    ]
