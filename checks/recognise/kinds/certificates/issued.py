"""Whether an office speaks on a paper that says what a certificate says.

A company that writes of its certificate, or states itself that it owes nothing, says much the same in the
same words: what tells it from ZUS or a tax office is what every office prints beside, the head, a case
number, the law, an official's post (Regulamin § 4.3 b, c).
"""

import re
from collections.abc import Sequence

from checks.page.sheet import Sheet

_OFFICE = (
    r"(?:(?:\w+ ){0,2}urz(?:ad|edu) skarbow\w+|krajowa administracja skarbowa|e-?urzad skarbowy"
    r"|ministerstwo finansow|(?:izba|dyrektor\w* izby) administracji skarbowej"
    r"|zaklad ubezpieczen spolecznych|(?:kas|zus)(?! ?(?:pue|a|-a|-owi|em)\b))"
)
_TO = r"(?:wobec|w|we|do|od|dla|z|ze|przez|przed|na|rzecz|u|o|oraz|i|a|lub|niz)\b"
_HEAD = re.compile(
    rf"^\W*(?!(?:\w+ )?{_TO})(?:{_OFFICE}|(?:p\.? ?o\.? )?naczelnik\w*|dyrektor\w* oddzialu"
    # an office's part on a line of its own; „Oddział w Żarach” may be a firm's
    r"|(?:oddzial|inspektorat|biuro terenowe|referat)(?= (?:zus|urzedu|zakladu|obslugi|spraw|rachunkow"
    r"|identyfikac|platnik)|$)"
    r"|(?:pierwszy|drugi|trzeci)(?= (?:\w+ )?(?:urzad|us\b)|$))(?!\w)"
    r"(?!.*\b(?:zaleg|oswiadcz|informuj|potwierdz))",
    re.MULTILINE,
)
"""A line that an office's name begins, and that says nothing yet; none that a sentence goes on in."""
_OFFICIAL = re.compile(
    r"\b(?:unp|rwn|zas-w)\b|\bz up\b|\bz upowaznienia\b|\b(?:pod)?inspektor\w*(?! (?:ochrony|bhp|nadzoru))"
    r"|\breferent\w*|\bkomisarz\w*"
    r"|\b(?:dyrektor\w*|kierowni\w+) (?:oddzialu|izby|inspektoratu|referatu|zus|urzedu)"
    r"|\bstarsz\w+ (?:specjalist\w+|ekspert\w*)|pieczec\w* elektroniczn|\bpieczec urzedow"
    r"|\borgan wydajacy\b"
)
"""Who signs for an office, and how it marks and seals its papers."""
_LAW = re.compile(
    r"\bart\. ?(?!233\b)\d|\bk\.?p\.?a\b|postepowania administracyjnego|ordynacj|\bdz\. ?u\b"
    r"|\b(?:znak|sygnatur\w*)\b"
    r"|\b(?:nr|numer|identyfikator|kod)\.? (?:sprawy|pisma|dokumentu|zaswiadczenia|decyzji|kancelaryjny"
    r"|weryfik\w+)"
    r"|\bnaczelnik\w*|wygenerowan\w+|oplat\w+ skarbow\w+|\b(?:nadawca|wystawca|wystawil\w*)\b"
    r"|\boddzial we? [^\W\d]"
    r"|\b(?:zus|zaklad(?: ubezpieczen spolecznych)?|urzad(?: skarbowy)?(?: we? [^ ,]+(?: [^ ,]+)?)?)"
    r" (?:za|po)swiadcza\b|\bzaklad ubezpieczen spolecznych (?:stwierdza|potwierdza)\b"
)
"""What offices print and anybody may quote: laws, numbers, the fee, whose paper it is, their sentences."""
_OF_FIRM = re.compile(
    r"\bw imieniu (?:\w+ )?(?:spolk|firm|klient|przedsiebior|wlasn|zarzad)\w*"
    r"|\bnasz(?:a|ej|e|ego|emu|ym|ych|)? (?:spolk|firm|biur|przedsiebiorstw|klient|kancelari|ksiegow)\w*"
    r"|\b(?:oplacamy|regulujemy)\b"
    r"|\b(?:prezes\w*|wiceprezes\w*|czlonek|czlonkowie) zarzadu\W*$|\bglown\w+ ksiegow\w+"
    r"|\b(?:obslug\w+|prowadz\w+) (?:\w+ )?(?:ksiegow|rachunkow|kadrow)\w+"
)
"""A firm or its bookkeeper that speaks, or signs."""
_OF_CLIENT = re.compile(
    r"\b(?:nasz(?:ego|emu|ym)? klient\w*|w imieniu (?:naszego )?klienta)\b"
    r"|\b(?:biuro|kancelari\w+|podmiot|firma) prowadzac\w+ (?:\w+ )?ksieg\w*|\bprowadzimy (?:\w+ )?ksieg\w*"
)
"""A bookkeeper's own words for whose books they keep, beside whatever office is named."""
_OF_ITSELF = re.compile(
    r"\boswiadczam(?:y)?\b,? (?:ze|iz)\b|\b(?:nie )?zalegamy\b"
    r"|\bnie (?:mamy|posiadamy) (?:\w+ )?(?:zaleg|zadluz)\w*"
)
"""Who owes nothing says so, and no office, though one be the addressee."""
_OF_SCREEN = re.compile(
    r"\b(?:zrzut\w* ekranu|screenshot|print ?screen)\b|(?m:^)\W*(?:wyloguj(?: sie)?|zaloguj sie)\b"
    r"|\bzalogowan\w+ jako\b"
)
"""A page of a portal, which states what nobody issued."""


def is_issued(sheets: Sequence[Sheet]) -> bool:
    r"""Whether a paper bears a sign of the office that issued it; on a picture letters may be lost.

    A law or a number is one only where no firm speaks on the paper, for a firm may quote either.

    >>> from checks.page.sheet import sheet_of
    >>> from domain.document import Page
    >>> is_issued([sheet_of(Page(1, "ZUS Oddział w Żarach\nPłatnik nie zalega ze składkami."))])
    True
    >>> is_issued([sheet_of(Page(1, "Informujemy, że nie zalegamy wobec ZUS (art. 24).\nAnna Maj, prezes"))])
    False
    """
    if any(_OF_SCREEN.search(sheet.folded) or _OF_ITSELF.search(sheet.flat) for sheet in sheets):
        return False
    offices = [sheet for sheet in sheets if _OF_CLIENT.search(sheet.flat) is None]
    if any(_HEAD.search(sheet.folded) or _OFFICIAL.search(sheet.flat) for sheet in offices):
        return True
    is_firms = any(_OF_FIRM.search(line) for sheet in sheets for line in sheet.folded.split("\n"))
    return not is_firms and any(_LAW.search(sheet.flat) for sheet in sheets)
