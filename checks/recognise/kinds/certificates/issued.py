"""Whether an office speaks on a paper that says what a certificate says.

A company that writes of its certificate, or states itself that it owes nothing, says much the same in the
same words: what tells it from ZUS or a tax office is what every office prints beside, the head, a case
number, the law, an official's post (Regulamin § 4.3 b, c).
"""

import re
from collections.abc import Sequence

from checks.page.sheet import Sheet

_HEAD = re.compile(
    r"^\W*(?:(?:p\.? ?o\.? )?naczelnik\w*|(?:\w+ ){0,2}urzad skarbowy|urzedu skarbowego"
    r"|krajowa administracja skarbowa|izba administracji skarbowej|e-?urzad skarbowy|ministerstwo finansow"
    r"|kas|zaklad ubezpieczen spolecznych|zus|dyrektor\w* (?:oddzialu|izby)|oddzial|inspektorat"
    r"|biuro terenowe|referat|pierwszy|drugi|trzeci)\b"
    r"(?!.*\b(?:zaleg|oswiadcz|informuj|potwierdz))",
    re.MULTILINE,
)
"""A line that an office's name begins, and that says nothing yet."""
_MARKS = re.compile(
    r"\bart\. ?(?!233\b)\d|\bk\.?p\.?a\b|postepowania administracyjnego|ordynacj|\bdz\. ?u\b"
    r"|\b(?:znak|sygnatur\w*|unp|rwn|zas-w)\b"
    r"|\b(?:nr|numer|identyfikator|kod)\.? (?:sprawy|pisma|dokumentu|zaswiadczenia|decyzji|kancelaryjny"
    r"|weryfik\w+)"
    r"|\bz up\b|\bz upowaznienia\b|\binspektor\w*|\bnaczelnik\w*|\breferent\w*|\bkomisarz\w*"
    r"|\bpodinspektor\w*"
    r"|\b(?:dyrektor\w*|kierowni\w+) (?:oddzialu|izby|inspektoratu|referatu|zus|urzedu)"
    r"|\bstarsz\w+ (?:specjalist\w+|ekspert\w*)|pieczec\w* elektroniczn|\bpieczec urzedow|wygenerowan\w+"
    r"|oplat\w+ skarbow\w+|\b(?:nadawca|wystawca|wystawil\w*|organ wydajacy)\b"
)


def is_issued(sheets: Sequence[Sheet]) -> bool:
    r"""Whether a paper bears any sign of an office that issued it; on a picture letters may be lost.

    >>> from checks.page.sheet import sheet_of
    >>> from domain.document import Page
    >>> is_issued([sheet_of(Page(1, "ZUS Oddział w Żarach\nPłatnik nie zalega ze składkami."))])
    True
    >>> is_issued([sheet_of(Page(1, "Informujemy, że nie zalegamy wobec ZUS.\nAnna Maj, prezes"))])
    False
    """
    return any(_HEAD.search(sheet.folded) or _MARKS.search(sheet.flat) for sheet in sheets)
