"""What a blank's lines look like: places to fill, labels, captions, options, tables for rows."""

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from domain.document import Page
from domain.words.text import fold

FILLER = re.compile(r"…{2,}|…(?!\))|\.{4,}|\.{3}(?!\))|_{2,}|(?:\. ){3,}\.?|·{3,}|(?:_ ){2,}_?")
BOX = re.compile(r"[☐☒☑□▢◻⬜❏❑○◯]|\[[ _.]{0,3}\]|\([ _]{1,3}\)")
NUMBER = re.compile(
    r"(?:(?:pkt|punkt|czesc|cz\.) )?"
    r"(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[a-z]\.\d{1,2}[.)]?|[a-z][.)]|[ivx]{1,4}[.)])(?:\s+|$)"
)
BARE_NUMBER = re.compile(r"(?:\d{1,2}(?:\.\d{1,2})?[a-z]?|[a-z]\.?\d{0,2}|[ivx]{1,4})[.)]?")
LETTER = re.compile(r"^[a-h][.)]\s+(?=\S)")
"""What numbers an option: „b) małe przedsiębiorstwo”."""
FIRST_ITEM = re.compile(r"(?:1|a|i)[.)] ?[^\W\d]")
HINT = re.compile(r"\(([^()]*)\)")
HINT_AFTER = re.compile(r"\s*\(([^()]*)\)")
HOW_TO_ANSWER = re.compile(
    r"(?<!tak)(?<!tak,)\s(?:prosz[ęe]|prosimy|należy)(?:\s+[^\s,;]+){4,}", re.IGNORECASE
)
"""Small print behind a question: „… proszę wypisać każdy w osobnym wierszu; kopie należy dołączyć”.

Behind „jeśli tak,” the same is the question itself.
"""
CAPTION = re.compile(r"\([^()]*\)?[.,;*]*$")
_OFFERED = re.compile(
    r"\s*+(?:\((?:niepotrzebne|niewlasciwe|wlasciwe|zaznacz|odpowiednie)[^()]*\)\s*+"
    r"|\*+ ?(?:niepotrzebne|niewlasciwe|zbedne) (?:nalezy )?\w*kresl\w+\.?\s*+)?"
    r"(?P<words>[^:?/*(]{1,60}(?:/[^:?/*(]{1,60})+)\s*+"
    r"(?P<strike>\*+|\((?:\*|niepotrzebne|wlasciwe|zaznacz)[^()]*\))?"
    r"(?:\s*+\*\)? ?(?:niepotrzebne|niewlasciwe|zbedne) \w+)?[ .]*+$"
)
"""Options without boxes at the end of a line: „mikro / małe / średnie*”."""
_AMID = re.compile(
    r"(?P<yes>tak) ?/ ?(?P<no>nie)\b ?(?:\*+\)?|\(\*+\))?[ ,;–-]*(?P<rest>\(?"
    r"(?:(?:jesli|jezeli|gdy) (?:tak|dotyczy)|w przypadku|prosze|prosimy|nalezy|wskaz|poda|wymien"
    r"|opis|uzasad|nazw|ktor|jak|w ktor|w jak)[^/]*|[a-z][^:/.…_]{2,40}:[ .…_]*$)"
)
"""„… : TAK / NIE* – jeżeli tak, to w którym: ……”: options, and behind them what asks on."""
LONGEST_HEADING = 130
LONGEST_CAPTION = 70
SHORT_LABEL = 4
"""So many words of a label among several in one cell."""
_POINT = re.compile(r"(?:\d{1,2}(?:\.\d{1,2})*|[ivx]{1,4})[.)]\s")
_SENTENCE_END = re.compile(r"[.;,!]$")
_ASKS_TO_WRITE = re.compile(
    r"(?:\d{1,2}[.)] ?|[a-z][.)] ?)?(?:prosze|prosimy|nalezy)? ?"
    r"(?:o )?(?:opis|pod|wymien|wskaz|uzasadn|napis|wpis)\w*\b[^.;!]*\.$"
)
"""„Prosimy opisać działalność firmy.”: a sentence that asks for what stands below it."""
LONGEST_NUMBERED = 400
"""A point with a number of its own may say much before its place."""


def is_place_only(line: str) -> bool:
    """Whether a line is nothing but dots, or an item's number with nothing behind it."""
    bare = FILLER.sub("", line)
    return not bare.strip(" \t.,;:") or BARE_NUMBER.fullmatch(bare.strip()) is not None


def is_item_only(line: str) -> bool:
    """Whether a line is an item's number or letter before a place, and nothing else.

    >>> is_item_only("a) ........"), is_item_only("1."), is_item_only("........")
    (True, True, False)
    """
    return is_place_only(line) and re.search(r"\w", FILLER.sub("", line)) is not None


def ends_in_place(cell: str) -> bool:
    """Whether the end of a line or cell asks for an answer: a colon, also before a hint in brackets."""
    bare = HINT.sub("", cell).rstrip(" *")
    return bare.endswith(":") and len(cell) <= 3 * LONGEST_HEADING


IN_CAPITALS = re.compile(
    r"(?:\d{1,2}(?:[.–-]\d{1,2})?\.? +)?(?=(?:[^\n]*?[A-ZĄĆĘŁŃÓŚŹŻ]){8})"
    r"[A-ZĄĆĘŁŃÓŚŹŻ][A-ZĄĆĘŁŃÓŚŹŻ ,;/()–-]{7,}(?<=[A-ZĄĆĘŁŃÓŚŹŻ)])(?= [A-ZĄĆĘŁŃÓŚŹŻ]?[a-ząćęłńóśźż])"
)
"""A heading in capitals, before small print on its line."""


def longest_label(line: str) -> int:
    """How many letters a label may have: more where it bears a number.

    >>> longest_label("6. Udzial w targach"), longest_label("Udzial w targach")
    (400, 130)
    """
    return LONGEST_NUMBERED if _POINT.match(line) else LONGEST_HEADING


def is_label_above(line: str) -> bool:
    """Whether a line may be the label of a place below it."""
    words = HINT.sub("", without_number_cell(line)).strip()
    if "\t" in words or words.startswith("*"):
        return False
    is_short = len(words) <= longest_label(line) and not _SENTENCE_END.search(words)
    return is_short or words.endswith(("?", ":")) or _ASKS_TO_WRITE.match(words) is not None


def offered_in(cell: str) -> tuple[tuple[int, int], ...]:
    r"""Where the options without boxes stand at the end of a stretch; nowhere where none surely do.

    >>> [("mikro / male*")[low:high].strip() for low, high in offered_in("mikro / male*")]
    ['mikro', 'male']
    >>> len(offered_in("czy firma jest innowacyjna? * niepotrzebne skreslic\ttak / nie *"))
    2
    """
    begin = max(cell.rfind(":"), cell.rfind("?")) + 1
    if not begin:
        begin = max(0, cell.find("tak"))
    found = _OFFERED.match(cell, begin)
    if found is None:
        return ()
    parts: list[tuple[int, int]] = []
    at = found.start("words")
    for words in found["words"].split("/"):
        parts.append((at, at + len(words)))
        at += len(words) + 1
    named = {words.strip(" (") for words in found["words"].split("/")}
    return tuple(parts) if found["strike"] or named == {"tak", "nie"} else ()


def offered_amid(cell: str) -> tuple[tuple[tuple[int, int], ...], int] | None:
    """Where „TAK / NIE” stand between a question and one that asks on, and where that one begins.

    >>> offered_amid("dziala w lis: tak / nie* - jezeli tak, w czym: ....")
    (((14, 17), (20, 23)), 27)
    >>> offered_amid("dziala w lis: tak / nie*")
    """
    found = _AMID.search(cell)
    if found is None or not re.search("[a-z]{3}", cell[: found.start()]):
        return None
    return (found.span("yes"), found.span("no")), found.start("rest")


def without_number_cell(line: str) -> str:
    """A line without the number that stands in a cell of its own before its words („A.⇥KTO SIĘ ZGŁASZA”)."""
    number, tab, words = line.partition("\t")
    return words if tab and "\t" not in words and BARE_NUMBER.fullmatch(number.strip()) else line


def rank(line: str) -> int:
    """How high a heading stands: parts, Roman figures and capitals before figures before letters."""
    if re.match(r"(?:czesc|dzial|rozdzial|[ivx]{1,4}[.)]|[a-z]\.)\s", line):
        return 0
    if re.match(r"\d{1,2}[.)]?\s", line):
        return 1
    return 2 if re.match(r"(?:\d{1,2}\.\d|[a-z]\.\d|[a-z]\))", line) else 3


def lines_of(folded: str) -> Iterator[tuple[int, int]]:
    """Where each line begins and ends."""
    start = 0
    for line in folded.split("\n"):
        yield start, start + len(line)
        start += len(line) + 1


def cells_of(folded: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Where each cell of a line begins and ends."""
    for cell in folded[start:end].split("\t"):
        yield start, start + len(cell)
        start += len(cell) + 1


def is_for_rows(table: Sequence[Sequence[str]]) -> bool:
    """Whether a table has a header, and below it mostly empty cells after a number at most."""
    if len(table) < 2 or sum(bool(cell.strip()) for cell in table[0]) < 2:  # a header and a row
        return False
    rows = table[2:] if len(table) > 2 and is_second_header(table) else table[1:]
    cells = [cell for row in rows for cell in row]
    empty = sum(not cell.strip(" .…_") for cell in cells)
    return 2 * empty >= len(cells) and not any(row[0].strip(" 0123456789.)…_") for row in rows)


def is_second_header(table: Sequence[Sequence[str]]) -> bool:
    """Whether a table's second row parts the columns of its header: „Miejsce” over „kraj” and „miasto”."""
    told = [cell for cell in table[1] if cell.strip()]
    return not table[1][0].strip() and len(told) > 1 and all(re.search("[a-z]{2}", fold(one)) for one in told)


def cells_before_empty(pages: Sequence[Page]) -> frozenset[str]:
    """The words of table cells with an empty cell right beside them."""
    return frozenset(
        fold(cell)
        for page in pages
        for table in page.tables
        if not is_for_rows(table)
        for row in table
        for cell, beside in pairwise(row)
        if re.search("[a-z]{2}", fold(cell)) and not beside.strip(" .…_")
    )


def cells_above_empty(pages: Sequence[Page]) -> frozenset[str]:
    """The words of cells that have a row for themselves, with an empty row of the table right below."""
    return frozenset(
        fold(" ".join(words.split()))
        for page in pages
        for table in page.tables
        if not is_for_rows(table)
        for above, below in pairwise(table)
        if above and (words := _alone(above)) and not any(cell.strip(" .…_\n") for cell in below)
    )


def _alone(row: Sequence[str]) -> str:
    """The words of the only cell of a row, a number before it left out; empty where there is none."""
    rest = row[1:] if len(row) > 1 and BARE_NUMBER.fullmatch(fold(row[0])) else row
    is_alone = re.search("[a-z]{2}", fold(rest[0])) and not any(cell.strip() for cell in rest[1:])
    return rest[0] if is_alone else ""
