"""Who writes a paper by its letterhead: a name above an address and a NIP, before all else that it says."""

import re
from collections.abc import Sequence

from stdnum.pl import nip

from checks.page.sheet import Sheet
from checks.recognise.form.answer.own_part import without_legal_form
from checks.recognise.noise.numbers import numbers_read
from checks.recognise.noise.text import lost_its_end
from domain.document import FieldValue

_LINES = 6
"""So many lines a letterhead has at most: the name, then street, town, region and numbers."""
_LONGEST = 90
"""Letters: longer lines are a text's."""
_POSTAL = re.compile(r"(?<!\d)\d{2}-\d{3}(?!\d)")
_NIP = re.compile(r"\bnip\b")
_ASKS_NAME = re.compile(r"^\W*(?:[\d.]+\s)?(?:pelna |petna )?(?:nazwa|firma)\b")
_NO_NAME = re.compile(
    r"[:?☐☒▨]|^\(|\d{4}|(?<!\d)\d{2}-\d{3}|^\W*(?:oswiadcz|formularz|zaswiadcz|zalacznik|informacj|deklaracj|wniosek|umow"
    r"|projekt|status|pomoc|fundusz|urzad|do |nr |ul\.|al\.|os\.|strona|zgloszeni|ankiet|karta|wzor|dotyczy)"
    r"|\b(?:nip|regon|krs|tel|ul)\b"
)
_DATED = re.compile(
    r"[^\W\d]+(?:[ -][^\W\d]+)*,? (?:dn(?:ia|\.) )?\d{1,2}[. ](?:\d{2}\.|[a-z]+ )\d{4}(?: ?r\.?)?"
)
_WORD = re.compile(r"[^\W\d_]{3}")
_SURE = 0.6
"""How sure each word must be on a picture: nothing else confirms a name."""


def letterhead_name(sheets: Sequence[Sheet], number: object) -> FieldValue | None:
    """The name in the first line of a letterhead that tells this NIP; None where there is none."""
    sheet = sheets[0] if sheets else None
    if sheet is None:
        return None
    start = _behind_date(sheet.folded)
    lines = sheet.raw[start:].split("\n")[: _LINES + 1]
    folded = sheet.folded[start:].split("\n")[: _LINES + 1]
    last = next((at for at, line in enumerate(folded[1:], 1) if _tells(line, number)), None)
    below = folded[1 : last + 1] if last is not None else []
    if not any(map(_POSTAL.search, below)) or any(len(line) > _LONGEST for line in below):
        return None
    if any(map(_ASKS_NAME.search, below)):
        return None  # above the question stands who asks: an organiser
    name, end = lines[0].strip(), start + len(lines[0])
    is_name = (
        "\t" not in name and _WORD.search(name) and len(name) <= _LONGEST and not _NO_NAME.search(folded[0])
    )
    if not is_name or lost_its_end(name) or any(sure < _SURE for _, sure in sheet.words_between(start, end)):
        return None
    return FieldValue("read", without_legal_form(name), sheet.quote(start, end), is_by_meaning=True)


def _behind_date(folded: str) -> int:
    """Where a paper begins behind the line of its place and day, as letters have it."""
    first = folded.partition("\n")[0]
    return len(first) + 1 if _DATED.fullmatch(first.strip()) else 0


def _tells(line: str, number: object) -> bool:
    """Whether a line names a NIP as one, and it is this."""
    found = [one.digits for one in numbers_read(line.replace("\t", " "), (10,)) if nip.is_valid(one.digits)]
    return _NIP.search(line) is not None and number in found
