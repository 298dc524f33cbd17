"""Addresses of websites and profiles that an answer names, one by one."""

import re
from itertools import pairwise

from checks.recognise.form.networks import HOSTS, NETWORKS, SELDOM, SHORT, STEMS

_ENDINGS = (
    r"(?:pl|com|eu|net|org|de|info|biz|io|co|tech|online|shop|ch|be|me|dev|app|store|studio|digital|cloud|ai)"
)
_URL = re.compile(
    rf"(?:https?://|www\.)\S+|(?<![\w@])\w[\w-]*(?:\.[\w-]+)*\.{_ENDINGS}\b(?:/\S*)?", re.IGNORECASE
)
_PATH = re.compile(r"(?:[\w.-]*/)?(/[a-z]{2}(?:-[a-z]{2})?/?)(?=[\s,;.)]|$)", re.IGNORECASE)
_NETWORK = re.compile(
    rf"(?<![\w./@-])(?:(?:{STEMS})\w*|{SHORT}|{SELDOM}|x(?=\s?[:/(@])|x(?=\s*$))(?![\w.-]*\.[a-z])",
    re.IGNORECASE,
)
_NAMED_ABOVE = re.compile(
    rf"{_NETWORK.pattern}\s*:\s*\n\s*(?=(?:https?://)?(?:www\.)?[\w-]+\.[a-z]{{2,}})", re.IGNORECASE
)
"""A network's name at a line's end, whose address stands on the next one."""
_DASHED = re.compile(
    rf"(?P<network>{_NETWORK.pattern})\s+[–—-]\s+(?=\w)(?!{_NETWORK.pattern}|inne|pozosta|brak\b|nie\b|n/?d\b)",
    re.IGNORECASE,
)
"""„LinkedIn – Alfa”: the dash stands for a colon."""
_INFLECTED = re.compile(
    rf"^(?:na |w )?(?P<name>{NETWORKS})"
    r"(?:\w{1,3}(?=[\s(,:–-]|$))?",
    re.IGNORECASE,
)
_HOSTS = re.compile(rf"(?:{HOSTS})\.")
_LOST_STOP = re.compile(
    r"(?:https?://)?(?:www+[^w.]|(?:w{1,2}|w{4,}|v[vw]{1,3}|wv[vw]?|wwv)\.(?=[\w-]+\.))", re.IGNORECASE
)
_ENDLESS = re.compile(r"(?:https?://)?(?:www\.)?[^/\s]*[-.]|(?:https?://)?www\.[^./\s]*", re.IGNORECASE)
_HANDLE_BELOW = re.compile(rf"({_NETWORK.pattern}\s*:)[ \t]*\n\s*(?=@\w)", re.IGNORECASE)
"""A network's name at a line's end, whose profile stands on the next one."""
_ONLY = re.compile(
    rf"(?:tylko|jedynie|wy[łl][aą]cznie|mamy|posiadamy|prowadzimy)\s+(?:profil\w*\s+(?:na\s+)?)?(?={_NETWORK.pattern})",
    re.IGNORECASE,
)
"""„tylko LinkedIn”."""
_BETWEEN = re.compile(r"\s*[;\n•·|+]\s*|,\s+|\s+(?:oraz|i|a także|&)\s+|\s+[/–—-]\s+|(?<=[a-z])/(?=[A-Z])")
_NOT_YET = re.compile(
    r"(?:https?://|www\.|(?<![\w.-])(?=[\w.-]+\.[a-z]{2,}))\S*[^\s(–-][ (–-]+(?:[\w ]{0,30} )?"
    r"(?:w (?:trakcie )?(?:budow|przygotowan|opracowan|realizacj|tworzen)\w+|planowan\w+|w planach)\)?",
    re.IGNORECASE,
)
"""A page that is not there yet."""
_DENIED = re.compile(
    rf"(?:^|(?<=[\n;,|]))\s*(?:{_NETWORK.pattern}|(?:inne|pozosta[łl]e)(?: (?:profile|media|portale))?)"
    r"\s*+[:–—-]?\s*+"
    r"(?:[–—-]+|brak|n/?d\.?|nie (?:dotyczy|ma|mamy|prowadzimy|posiadamy|posiada|prowadzi))"
    r"\.?\s*(?=$|[\n;,|])",
    re.IGNORECASE,
)
"""A network that the firm has no profile on: „LinkedIn: –”."""
_LINKEDIN, _AT_SIGN = re.compile(r"\b[Ll]inked[l1|]n\b"), re.compile(r"(?<!\w)©(?=[^\W\d])")
_ENDING_APART = re.compile(r"^(\s*(?:www\.)?[a-z0-9-]{3,}\.) ((?:pl|com|eu|com\.pl)(?:/[a-z]{2}/?)?\s*)$")
_HANDLE_SIGN = re.compile(r"(?:(?<=youtube\.com/)|(?<=tiktok\.com/))(?:[QG]©?|©)(?=[a-z])")
"""What „@” is read as; a handle of these two begins with it."""
_FOREIGN = re.compile(r"(?://|\b)(?:en|eng|de)\.|[/=](?:en|eng|english|de|deutsch|fr)\b")
_ONE_WORD = re.compile(r"[A-ZĄĆĘŁŃÓŚŹŻ][a-ząćęłńóśźż]{3,}")
_FIGURE = re.compile(r"/\s?\d{1,3}")
"""Points in the next column („/3”)."""
_SCHEME = re.compile(r"^(?:https?://)?(?:www\.)?", re.IGNORECASE)


def is_network(words: str) -> bool:
    """Whether words are but the name of a network.

    >>> is_network("Instagram"), is_network("Profil na Facebooku"), is_network("Telefon")
    (True, False, False)
    """
    return _NETWORK.fullmatch(words.strip(" :–-•")) is not None


def begins_with_network(words: str) -> bool:
    """Whether a line tells a profile by its network first.

    >>> begins_with_network("LinkedIn: linkedin.com/company/alfa"), begins_with_network("LIS: tak")
    (True, False)
    >>> begins_with_network("YouTube @alfa")
    True
    """
    found = _NETWORK.match(words.strip(" –-•"))
    return found is not None and re.match(r"\s*[:–—-]|\s+@\w", words.strip(" –-•")[found.end() :]) is not None


def are_networks(words: str) -> bool:
    """Whether words are but names of networks.

    >>> are_networks("LinkedIn, Instagram i YouTube"), are_networks("Media społecznościowe")
    (True, False)
    """
    return all(map(is_network, filter(None, _BETWEEN.split(words)))) and bool(words.strip())


def is_address(words: str) -> bool:
    """Whether words are an address of a page, and nothing else."""
    return _URL.fullmatch(words) is not None


def is_foreign_by_address(address: str) -> bool:
    """Whether an address itself says that its page is in another language.

    >>> is_foreign_by_address("www.alfa.pl/en"), is_foreign_by_address("www.alfa.pl")
    (True, False)
    """
    return _FOREIGN.search(address.casefold()) is not None


def is_host_of_networks(address: str) -> bool:
    """Whether an address is one of a network's pages.

    >>> is_host_of_networks("https://www.facebook.com/alfa"), is_host_of_networks("www.alfa.pl")
    (True, False)
    """
    return _HOSTS.match(_SCHEME.sub("", address).casefold()) is not None


def lacks_first_stop(address: str) -> bool:
    """Whether the stop behind „www” was lost, or read as a letter, as on a picture; or a letter of it.

    >>> [lacks_first_stop(one) for one in ("wwwufirma.pl", "https://wwwfirma.pl", "www.firma.pl", "wwf.pl")]
    [True, True, False, False]
    >>> [lacks_first_stop(one) for one in ("ww.firma.pl", "w.firma.pl", "vww.firma.pl/en", "ww.pl", "vv.com")]
    [True, True, True, False, False]
    """
    return _LOST_STOP.match(address) is not None


def lacks_its_end(address: str) -> bool:
    """Whether the rest of an address went to another line, or was lost.

    >>> [lacks_its_end(one) for one in ("www.alfa-", "www.alfa", "www.alfa.pl", "alfa.pl/en", "www.alfa.")]
    [True, True, False, False, True]
    """
    return _ENDLESS.fullmatch(address) is not None


_SIGN_APART = re.compile(
    rf"\b(?P<network>{NETWORKS})(?P<between>[ :–(-]{{1,3}})"
    r"(?:[©®] ?|(?-i:[GQ]) )(?=(?-i:[a-z])[\w.]{2,})",
    re.IGNORECASE,
)
"""„YouTube © alfa”: an „@” that a blank parts from the profile's name."""


_TORN_WWW = re.compile(r"(?<![\w.])\.*w[. ]{0,2}w[. ]{0,2}w ?\. ?(?=[a-z\d-]+\.[a-z])", re.IGNORECASE)
"""„www.” among the dots that it was written on."""


_COMMA_FOR_STOP = re.compile(
    r"\b(facebook|linkedin|instagram|youtube|tiktok|www\.[a-z\d-]{2,}),(?=[a-z]{2,7}\b)", re.IGNORECASE
)


def with_www_whole(raw: str) -> str:
    """A text with „www.” as it is written, where dots around it parted its letters."""
    return _TORN_WWW.sub("www.", raw)


def with_signs_right(raw: str) -> str:
    """The answer with signs that a picture shows alike as networks write them, and an only address whole.

    >>> with_signs_right("Linkedln: Alfa, Instagram: ©alfa, youtube.com/©alfa, © 2026 Alfa")
    'LinkedIn: Alfa, Instagram: @alfa, youtube.com/@alfa, © 2026 Alfa'
    >>> with_signs_right("alfa-lubsko. pl"), with_signs_right("Strona w budowie. pl")
    ('alfa-lubsko.pl', 'Strona w budowie. pl')
    >>> with_signs_right("youtube.com/Qalfa, tiktok.com/Q©alfa")
    'youtube.com/@alfa, tiktok.com/@alfa'
    >>> with_signs_right("YouTube © alfa"), with_signs_right("TikTok (G alfa.lab)")
    ('YouTube @alfa', 'TikTok (@alfa.lab)')
    >>> with_signs_right("LinkedIn: Gubin-Cast SA, Facebook: Quadro")
    'LinkedIn: Gubin-Cast SA, Facebook: Quadro'
    >>> with_signs_right("facebook,com/alfa, www.alfa,pl/en, Facebook, commerce")
    'facebook.com/alfa, www.alfa.pl/en, Facebook, commerce'
    >>> with_signs_right("w.ww.alfa.pl, www .alfa.pl/en, ww.alfa.pl")
    'www.alfa.pl, www.alfa.pl/en, ww.alfa.pl'
    """
    raw = _COMMA_FOR_STOP.sub(r"\1.", with_www_whole(raw))
    raw = _ENDING_APART.sub(r"\1\2", raw)
    raw = _LINKEDIN.sub(lambda found: "linkedin" if found[0][0] == "l" else "LinkedIn", raw)
    raw = _SIGN_APART.sub(r"\g<network>\g<between>@", raw)
    return _AT_SIGN.sub("@", _HANDLE_SIGN.sub("@", raw))


def urls_of(raw: str) -> tuple[str, ...]:
    r"""Addresses and names of profiles, as written; an answer without any of both is one name.

    An address that a line's end broke is whole, and „/en” beside an address is an address of its own.

    >>> urls_of("www.firma.pl, https://facebook.com/firma"), urls_of("www.firma.pl/de oraz /en")
    (('www.firma.pl', 'https://facebook.com/firma'), ('www.firma.pl/de', 'www.firma.pl/en'))
    >>> urls_of("Facebook: Firma, Instagram: @firma"), urls_of("facebook.com/firma, LinkedIn")
    (('Facebook: Firma', 'Instagram: @firma'), ('facebook.com/firma', 'LinkedIn'))
    >>> urls_of("facebook.com/firma\nLinkedIn: –\nInne profile: brak"), urls_of("Facebook: brak")
    (('facebook.com/firma',), ())
    >>> urls_of("LinkedIn – Alfa Plus, YouTube – AlfaTV")
    ('LinkedIn: Alfa Plus', 'YouTube: AlfaTV')
    >>> urls_of("tylko LinkedIn"), urls_of("LinkedIn: Alfa; YouTube:\n@alfa"), urls_of("alfa.dev (angielski)")
    (('LinkedIn',), ('LinkedIn: Alfa', 'YouTube: @alfa'), ('alfa.dev',))
    >>> urls_of("firma-\n12.pl"), urls_of("Nowak i Syn")
    (('firma-12.pl',), ('Nowak i Syn',))
    """
    raw = _DASHED.sub(r"\g<network>: ", with_signs_right(raw))
    told = _DENIED.sub("\n", raw)
    if not told.strip(" \n\t.,;:|"):
        return ()
    text = _NOT_YET.sub(" ", _whole_addresses(told))
    addresses = [found[0].rstrip(".,;)") for found in _URL.finditer(text)]
    if addresses and not all(_HOSTS.match(_SCHEME.sub("", one).casefold()) for one in addresses):
        return _with_paths(text)
    if not addresses and _URL.search(raw):
        return ()
    named = _profiles(text)
    text = " ".join(text.split())
    return tuple(dict.fromkeys(named)) or ((text,) if text else ())


def _in_nominative(profile: str) -> str:
    """A profile's network by its name („na Facebooku”: „Facebook”)."""
    return _INFLECTED.sub(lambda found: found["name"], profile)


def _whole_addresses(raw: str) -> str:
    """The answer, its addresses without the line ends that broke them."""
    lines = [line.strip() for line in raw.split("\n") if line.strip()]
    if not lines:
        return ""
    whole = lines[0]
    for before, line in pairwise(lines):
        tail, head = before.split()[-1].lstrip("("), line.split()[0]
        is_cut = tail.endswith(("-", "/", ".", "_")) or head.startswith(("/", ".", "-"))
        is_small = head[:1].islower() or head[:1].isdigit() or head[:1] in "/.-"
        is_address = _URL.fullmatch((tail + head).rstrip(".,;)")) is not None
        is_begun = _URL.fullmatch(tail) is not None or "." in tail[:-1] or tail.endswith("-")
        gap = (
            ""
            if is_cut
            and is_small
            and not _FIGURE.fullmatch(head)
            and is_address
            and is_begun
            and len(head) > 1
            else "\n"
        )
        whole += gap + line
    return whole


def _with_paths(text: str) -> tuple[str, ...]:
    """The addresses, and those that are told by their end alone („/en”)."""
    told: list[str] = []
    places = [(found.start(), found[0]) for found in _URL.finditer(text)]
    spans = [(start, start + len(words)) for start, words in places]
    for found in _PATH.finditer(text):
        is_apart = not any(low <= found.start(1) < high for low, high in spans)
        if is_apart and found.start(1) == found.start() and text[found.start() - 1 : found.start()].isspace():
            places.append((found.start(1), found[1]))
    host = ""
    for _, words in sorted(places):
        address = words.rstrip(".,;)")
        if address.startswith("/"):
            told += [host + address] if host else []
            continue
        scheme = _SCHEME.match(address)
        start = scheme.end() if scheme is not None else 0
        host = address[:start] + address[start:].partition("/")[0]
        told.append(address)
    return tuple(dict.fromkeys(told))


def _profiles(text: str) -> list[str]:
    """What names an address or a network each; what names neither belongs to what stands before it."""
    told: list[str] = []
    text = _ONLY.sub("", _HANDLE_BELOW.sub(r"\1 ", _NAMED_ABOVE.sub("", text)))
    for part in (" ".join(one.split()) for one in _BETWEEN.split(text)):
        addresses = [found[0].rstrip(".,;)") for found in _URL.finditer(part)]
        if addresses:
            told += addresses
            continue
        names = list(_NETWORK.finditer(part))
        if names:
            starts = [0, *(one.start() for one in names[1:])]
            ends = [*starts[1:], len(part)]
            told += [
                _in_nominative(part[low:high].strip(" ,;:–-")) for low, high in zip(starts, ends, strict=True)
            ]
        elif told and _ONE_WORD.fullmatch(part) and _URL.search(told[-1]):
            told.append(part)  # a network that nobody here knows
        elif told and part and not _URL.search(told[-1]):
            told[-1] = f"{told[-1]}, {part}"
    return told
