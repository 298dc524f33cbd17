"""Answers that are several: lists of items, rows of a table, addresses of websites."""

import re
from collections.abc import Iterable, Iterator, Sequence

from checks.dates import YEAR
from checks.page.sheet import Sheet
from checks.recognise.form.answer.counted.inner_tables import inner_tables
from domain.document import Row
from domain.words.text import fold

_ITEM = re.compile(r"^(?:\d{1,2}[.)]|[a-h][.)]|[-–—•*▪·])(?:\s+|$)|^\d{1,2}[.)](?=[^\s\d])")
_OF_POINT = re.compile(r"(\d{1,2})[.,](\d{1,2})[.)]?(?=\s|$)")
"""The number of an item in a numbered point: „4.2”."""
_LOST_STOP, _STOPPED = re.compile(r"(?m)^(\d{1,2})(?=\t|$)"), re.compile(r"(?m)^(\d{1,2})\.(?=\s|$)")
_HASHED, _BULLET_AMID = re.compile(r"(?m)^[ \t]*#(\d{1,2})[.):]?\s+"), re.compile(r"\s+[•▪]\s+")
_TIGHT_DASH = re.compile(r"(?m)^([ \t]*[-–—•])(?=[A-ZĄĆĘŁŃÓŚŹŻ„])")
_DASHED_ITEM = re.compile(r"(?m)^[ \t]*[-–—•]\s+\S")
_SECOND = re.compile(r"(?:2[.)]|b\))")
_LATER_QUESTION = re.compile(r"(?:[3-9]|\d\d)[.)]\s+[^\d\n]*$")
_YEARS_ASKED = re.compile(r"(?:w )?lata(?:ch)? \d{4} ?[–-] ?\d{4}[.:]?")
_DASHED = re.compile(r"^[–—-] ?(?=[^\W\d])(.*?)(?: ?[–—-])?$")
"""„– brak –”: a dash on both sides, or before it."""
_BLANK = re.compile(r"^[\s.…_:;,–—-]*$")
_BARE_NUMBERS = re.compile(r"\s*(?:\d{1,2}[.)][\s.…_]*)+")
"""The printed numbers of items that nobody filled in."""
_HAS_NOT = (
    r"nie (?:ma|mamy|mam|posiada(?:my|m|l[aio]?)?|uczestniczy\w*|uczestniczyl\w*|bral\w*|bierze\w*|prowadz\w*"
    r"|realizuj\w*|korzysta\w*|wystepuj\w*|dotyczy|dziala\w*|wspolpracuj\w*|nalez\w*|jest\w*|byl\w*|bylismy|sa|(?:korzystan|uczestniczon|bran|realizowan|prowadzon|posiadan)o?)"
)
_ROW_NUMBER = re.compile(
    r"^(?:1|[1-9][.,]?\d)[.)]? "
    r"(?=brak\b|nie (?:dotyczy|mamy|jestesmy|dzialamy|realizujemy|bralismy)\b|nie posiada)"
)
"""The printed number of a table's first row, before what says that there is none."""
_NONE = re.compile(
    rf"^(?:[a-z, ]{{3,60}} {_HAS_NOT}(?:[ ,/][a-z ,/]{{0,60}})?"
    r"|(?:0|nie)(?: [a-z ]{0,60})?"
    r"|[-–—]+(?: [-–—]+)*(?: (?:[a-z ]{0,30}\b)?(?:brak|nie|zadn\w+)\b[a-z ]{0,60})?"
    rf"|(?:brak|n/?d\.?|{_HAS_NOT}|(?:(?:w|na|z|do|u) )?(?:zaden|zadn\w+)"
    r"|ani razu|(?:jeszcze )?nigdy|dotychczas brak|obecnie brak|aktualnie brak|jeszcze nie"
    r"|(?:strona )?(?:jest )?w (?:trakcie )?(?:przygotowan|budow|opracowan|tworzen|realizacj)\w+"
    r"|planuj\w+|w planach"
    r"|planowan\w+)(?:[ ,.(/-]+(?:[a-z ,/()-]|20\d\d){0,60})?)[.!]?$"
)
_LETTERED_NUMBER = re.compile(r"^[a-z] (?=(?:brak|nie (?:dotyczy|mamy|posiadamy))$)")
"""A row's number that a scan shows as a letter: „A brak”."""
_BOTH = re.compile(r"\b([a-z]{4,})\b.*\bnie (?:\1|(?:jest|sa) \1)\b", re.DOTALL)
_OFFERS_COUNTS = re.compile(
    r"\b(?:nie|zaden|zadn\w+|brak)\b.{0,40}\bjed(?:en|n\w+)\b.*\b(?:(?:wiecej|dw(?:a|och|ie|om))\b|kilk\w)"
    r"|^\W*0\b[^:;]{1,14}\bwiecej\b",
    re.DOTALL,
)
"""„nie, w jednym, w więcej niż jednym”, „0 1 2 więcej”."""
_BUT = re.compile(r"\b(?:ale|lecz|natomiast|oprocz|poza|wyjatkiem|jednak\w*|za to|procz|mamy|posiadamy) ?")
"""What follows such a word may be what there is after all („nie mamy ISO, ale mamy patent”)."""
_WORD = re.compile(r"[^\W\d_]{3}")
_BAR, _LETTERS = re.compile(r"\s\|\s"), re.compile(r"[^\W\d_]{2}")
_CODE = re.compile(
    r"(?!(?:ISO|PN|EN|IEC|IATF|OHSAS|DIN|HACCP|BRC|IFS|GMP|CE|AS|TISAX|AQAP|PEFC|SA|EAC|UL|CB|SCC|MDR|VCA)\b)"
    r"(?:nr )?(?=[^\s]*\d)[A-Z0-9]+(?:[-/.][A-Z0-9]+)+|(?:nr )?\d[\d ./-]{4,}|[A-Z]{2,6} ?\d{6,}"
)
"""The number of a document, without a word: „FSC-C140077”, „TQ/7720”."""
_NAMED = re.compile(r"[^\W\d_]{4}|\b(?:iso|fsc|brc|ifs|gmp|pn|en)\b", re.IGNORECASE)
_DETAIL = re.compile(
    r"(?:nr|numer|wazn|wydan|z dnia|do dnia|udzielon|certyfikat nr)\b|waz|wyd"
    r"|certyfikat (?!iso|pn|en|iec|iatf|fsc|pefc)(?:[a-z]{1,5}[ ./-]?)?\d"
)
"""How what is said of an item begins, which is no item of its own."""
_BRACKETED, _INNER = re.compile(r"\([^()]*\)"), "\0"
_COMMAS, _WRAPS, _NARROW = 2, 40, 15
_BEGUN = re.compile(
    r"(?:^|\s)(?:iso(?:/iec)?|pn(?:-en)?|en|iec|nr|numer|do|od|z|w|na|i|oraz|dla|norma|certyfikat|patent|klasa|typ"
    r"|ver?\.|art\.|ust\.|pkt|dnia|roku|swiadectwo|o|u|ze|we|przez|wg|wedlug|na rzecz|rozwoju|obszaru)$"
)
"""How a line ends that is no whole item."""
_UNNAMED = re.compile(r"\bporozumieni\w*$")
"""How a line ends whose name stands in quotation marks on the next."""
_REST = re.compile(r"[a-ząćęłńóśźż)”]|\d{4} ?r\b|\d{1,2}\.\d{1,2}\.\d{4}")
"""How the rest of an item begins: in small letters, or with a day."""
_ITEMS_BEGIN = re.compile(
    r"(?:iso|pn|iatf|haccp|brc|ifs|fsc|pefc|ce|gmp|atest\w*|patent\w*|certyfikat\w*|swiadectw\w*|wzor|znak|prawo"
    r"|koncesj\w*|deklaracj\w*|licencj\w*|homologacj\w*|dyplom|rekomendacj\w*|aprobat\w*)\b"
)
"""How an item begins even in small letters."""
_MISREAD_NUMBER, _NUMBER_ALONE = re.compile(r"[zZsSlI|!▨][.)]?"), re.compile(r"\d{1,2}[.)]?")
"""In a cell of its own, what a picture's number was read as, and a number."""
_CAPTIONED = re.compile(
    r"^\s*(?:Lista|Wykaz|Nazw[ay]|Rodzaj)\s+(?=(?:Certyfikat|Atest|Patent|Świadectwo|ISO|PN-EN|Wzór|Znak)\b)"
)
"""A caption of the next column before an item: „Lista   Certyfikat operatora”."""
_CAPTION_OF_FIRST = re.compile(r"^(?:Lista|Wykaz|Spis|Zestawienie)\s+(?=(?:1[.)]|a[.)]|[-–•])\s)")
"""The same before the number of the first item, „Wykaz   1) ISO 9001”."""
_LABELLED_NONE = re.compile(
    r"(?:wykaz|lista|spis|zestawienie|nazwy?|numery?|jakie|ktore)(?: ?\([^()]*\))?"
    r" ?: ?(?:brak|nie dotyczy|[-–—]+)\.?"
)
"""A caption with its denial: „Wykaz: brak”."""
_FIRST_ROW = re.compile(r"1[.)]?")
_PROMPT = re.compile(
    r"\s*(?:(?:kliknij|click)\b[^\n]{0,60}\b(?:tekst|text|dat[ęe]|date)"
    r"|wybierz (?:element|opcj[ęe]|z listy|dat[ęe])|choose an item"
    r"|wpisz(?: (?:tekst|nazw[ęe]|tutaj|tu|odpowied[źz]|adres|dat[ęe]))?)[\s.…]*",
    re.IGNORECASE,
)
"""What a place of a Word form shows until somebody fills it in."""
_OFFERED = re.compile("[☐☒☑▨□]")
_FIGURE = re.compile(r"\s*\d{1,2}\s*")
"""In a row alone, the number of the next that was misread."""

ROWS_BELOW = re.compile(r"(?:\s+\d{1,2}(?:[.,]\d{1,2})?[.)]?)+$")
"""The numbers of a list's next rows, behind what its first one says."""


def is_none(folded: str) -> bool:
    """Whether an answer says that there is none: „brak”, „nie dotyczy”, „–”, „nie posiadamy”.

    >>> is_none("nie dotyczy"), is_none("brak certyfikatow"), is_none("brakowicz sp. z o.o.")
    (True, True, False)
    >>> is_none("firma nie posiada certyfikatow"), is_none("firma nie ma iso, ale ma patent")
    (True, False)
    >>> is_none("1 brak"), is_none("1. nie mamy"), is_none("1 brakowicz"), is_none("a brak")
    (True, True, False, True)
    >>> is_none("– brak –"), is_none("- nie dotyczy"), is_none("-")
    (True, True, True)
    """
    said = _LETTERED_NUMBER.sub("", _ROW_NUMBER.sub("", _DASHED.sub(r"\1", folded.strip())))
    if _NONE.match(said) is None or offers_both(said):
        return False
    return _BUT.search(re.sub(r"\bnie (?:mamy|posiadamy)\b", " ", said)) is None


def offers_both(folded: str) -> bool:
    r"""Whether a text names something and its denial: what may be answered, and no answer.

    >>> offers_both("prowadzimy / nie prowadzimy"), offers_both("nie prowadzimy")
    (True, False)
    >>> offers_both("zadne jedno wiecej niz jedno"), offers_both("jest\nrealizowane – nie jest realizowane")
    (True, True)
    """
    return _BOTH.search(folded) is not None or offers_counts(folded)


def offers_counts(folded: str) -> bool:
    """Whether a text names several numbers to choose from: „żadne, jedno, więcej niż jedno”."""
    return _OFFERS_COUNTS.search(folded) is not None


def is_blank(text: str) -> bool:
    """Whether nothing stands there but dots, dashes under a line, blanks, or what asks to write there.

    >>> is_blank(" …… "), is_blank("Kliknij tutaj, aby wprowadzić tekst."), is_blank("–")
    (True, True, False)
    """
    if _PROMPT.fullmatch(text) is not None:
        return True
    return _BLANK.match(text) is not None and not re.search("[–—-]", text)


def is_unfilled(text: str) -> bool:
    """Whether nothing stands there, or nothing but the printed numbers of items: „4. 5.”.

    >>> is_unfilled("4. 5."), is_unfilled("3) ………… 4)"), is_unfilled("5. ITM"), is_unfilled("5")
    (True, True, False, False)
    """
    return is_blank(text) or _BARE_NUMBERS.fullmatch(text) is not None


def items_of(raw: str) -> tuple[str, ...]:
    r"""The items of a list as written, without their numbers; lines that go on join the item before.

    >>> items_of("1) ISO 9001:2015\n2) Patent nr 1,\nUPRP\n3)")
    ('ISO 9001:2015', 'Patent nr 1, UPRP')
    >>> items_of("ISO 9001; ISO 14001"), items_of("Znak CE (deklaracja\nzgodności)\nISO\n14001:2015")
    (('ISO 9001', 'ISO 14001'), ('Znak CE (deklaracja zgodności)', 'ISO 14001:2015'))
    >>> items_of("ISO 9001 (TÜV; nr 4)\nISO 14001 (TÜV; nr 5)")
    ('ISO 9001 (TÜV; nr 4)', 'ISO 14001 (TÜV; nr 5)')
    >>> items_of("Znak towarowy zastrzeżony\nR.204417\nISO 9001"), items_of("ISO 9001 | Znak\nQ 1 | HACCP")
    (('Znak towarowy zastrzeżony R.204417', 'ISO 9001'), ('ISO 9001', 'Znak Q 1', 'HACCP'))
    >>> items_of("PEFC; ISO 9001\n4. O widoczności")
    ('PEFC', 'ISO 9001')
    >>> items_of("– Atest PZH 1\n-ISO 9001"), items_of("ISO 9001, NT/9/30\nFSC-STD V3-1, NT-COC-44")
    (('Atest PZH 1', 'ISO 9001'), ('ISO 9001, NT/9/30', 'FSC-STD V3-1, NT-COC-44'))
    >>> items_of("Wykaz: brak"), items_of("Lista (kopie): –")
    ((), ())
    >>> items_of("Patent nr 1\n2) ISO 9001"), items_of("Wykaz\n1) ISO 9001")
    (('Patent nr 1', 'ISO 9001'), ('ISO 9001',))
    >>> items_of("Wykaz\t1) ISO 9001\n2) Patent nr 1")
    ('ISO 9001', 'Patent nr 1')
    >>> items_of("ISO 9001:2015\nISO 3834-2\n• EN 15085-2"), items_of("Certyfikaty:\n• HACCP")
    (('ISO 9001:2015', 'ISO 3834-2', 'EN 15085-2'), ('HACCP',))
    """
    raw = _BRACKETED.sub(_without_semicolons, _evenly_dashed(simply_numbered(parted_by_bars(raw))))
    lines = [_CAPTION_OF_FIRST.sub("", line.replace("\t", " ").strip()) for line in raw.split("\n")]
    lines = [line for line in lines if line]
    numbered = [i for i, line in enumerate(lines) if _ITEM.match(line)]
    if len(numbered) == 1 and numbered[0] and _LATER_QUESTION.match(lines[numbered[0]]):
        lines, numbered = lines[: numbered[0]], []  # „ISO 9001” and below it „4. O widoczności”
        raw = "\n".join(lines)
    if not numbered and ";" in raw:
        # Semicolons part the items, so that a line's end is only where the paper's edge was,
        # unless what follows begins an item of its own: „Certyfikat …”.
        return with_numbers(_kept(part for line in _begun(lines) for part in line.split(";")))
    if not numbered and _is_wrapped(lines):
        lines = [" ".join(lines)]
    if not numbered:
        return tuple(_kept(part for line in _whole(lines) for part in _parted(line)))
    # Where the paper's own number stands before a second item, the first one's was printed before the answer.
    items = [" ".join(lines[: numbered[0]])] if _SECOND.match(lines[numbered[0]]) and numbered[0] else []
    if not items and not lines[numbered[0]][0].isdigit():
        items = [line for line in _whole(lines[: numbered[0]]) if _is_item(line)]  # their bullets were lost
    for line in lines[numbered[0] :]:
        if _ITEM.match(line):
            items.append(_ITEM.sub("", line))
        else:
            items[-1] = f"{items[-1]} {line}".strip()
    if len(items) == 1:
        return tuple(_kept(_parted(items[0])))
    return tuple(_kept(items))


def parted_by_bars(raw: str) -> str:
    """A list with semicolons for the bars between its items; where some part is no word, they are rulings.

    >>> parted_by_bars("ISO 9001 | FSC C1"), parted_by_bars("1 | ISO 9001 | 2024")
    ('ISO 9001; FSC C1', '1 | ISO 9001 | 2024')
    """
    if ";" in raw or "\t" in raw or not _BAR.search(raw):
        return raw
    is_each_one = all(_LETTERS.search(part) for part in _BAR.split(raw))
    return _BAR.sub("; ", raw) if is_each_one and not any(map(_ITEM.match, raw.split("\n"))) else raw


def _is_item(line: str) -> bool:
    """Whether a line names an item by how items begin, or with a number, and heads no others."""
    return not line.endswith(":") and (
        _ITEMS_BEGIN.match(fold(line)) is not None or any(map(str.isdigit, line))
    )


def simply_numbered(raw: str) -> str:
    r"""A list with „1.”, „2.” for „4.1”, „4.2”: the numbers of a point's own items, in their order.

    >>> simply_numbered("4.1\tISO 9001\n4.2 HACCP\n4.3"), simply_numbered("3.2 kW\nISO 9001")
    ('1.\tISO 9001\n2. HACCP\n3.', '3.2 kW\nISO 9001')
    """
    raw = _with_lost_stops(_with_bullets_apart(_HASHED.sub(r"\1. ", raw)))
    lines = raw.split("\n")
    found = [(at, one) for at, line in enumerate(lines) if (one := _OF_POINT.match(line.strip()))]
    order = [int(one[2]) for _, one in found]
    if not found or len({one[1] for _, one in found}) > 1 or order != list(range(1, len(order) + 1)):
        return raw
    for at, one in found:
        lines[at] = f"{one[2]}.{lines[at].strip()[one.end() :]}"
    return "\n".join(lines)


def _with_bullets_apart(raw: str) -> str:
    r"""A list with an item a line where bullets part several on one.

    >>> _with_bullets_apart("• ISO 9001 • HACCP\n• DNV"), _with_bullets_apart("ISO 9001 • HACCP")
    ('• ISO 9001\n• HACCP\n• DNV', 'ISO 9001 • HACCP')
    """
    lines = (_BULLET_AMID.sub("\n• ", line) if line.strip()[:1] in "•▪" else line for line in raw.split("\n"))
    return "\n".join(lines)


def _with_lost_stops(raw: str) -> str:
    r"""A list with a stop behind every number of its column, where others have one and all go on in order.

    >>> _with_lost_stops("1\tISO 9001\n2.\tHACCP\n3\n4."), _with_lost_stops("7\tISO 9001\n2.\tHACCP")
    ('1.\tISO 9001\n2.\tHACCP\n3.\n4.', '7\tISO 9001\n2.\tHACCP')
    """
    whole = _LOST_STOP.sub(r"\1.", raw)
    numbers = [int(number) for number in _STOPPED.findall(whole)]
    is_column = numbers == list(range(1, len(numbers) + 1)) and _STOPPED.search(raw) is not None
    return whole if is_column else raw


def _evenly_dashed(raw: str) -> str:
    r"""A list with a blank behind every dash that begins a line, where one has it.

    >>> _evenly_dashed("– Atest PZH\n-ISO 9001"), _evenly_dashed("-5 do 40°C\n- ISO 9001")
    ('– Atest PZH\n- ISO 9001', '-5 do 40°C\n- ISO 9001')
    """
    return _TIGHT_DASH.sub(r"\1 ", raw) if _DASHED_ITEM.search(raw) else raw


def _begun(lines: Sequence[str]) -> list[str]:
    """The lines, joined but where one begins an item of its own."""
    whole: list[str] = []
    for line in lines:
        if whole and not (_ITEMS_BEGIN.match(fold(line)) and not _goes_on(whole[-1], line)):
            whole[-1] = f"{whole[-1]} {line}"
        else:
            whole.append(line)
    return whole


def with_numbers(items: Sequence[str]) -> tuple[str, ...]:
    """The items, a document's number alone with the document before it.

    >>> with_numbers(["Certyfikat ISO 9001:2015", "SGS/9K/2207", "ISO-14001"])
    ('Certyfikat ISO 9001:2015, SGS/9K/2207', 'ISO-14001')
    >>> with_numbers(["FSC-STD-40-004 V3-1", "NT-COC-4417"]), with_numbers(["FSC C123456", "PEFC/32-31-123"])
    (('FSC-STD-40-004 V3-1, NT-COC-4417',), ('FSC C123456', 'PEFC/32-31-123'))
    >>> with_numbers(["Certyfikat FSC CoC", "FSC-C140077"]), with_numbers(["ISO 9001", "FSC-C140077"])
    (('Certyfikat FSC CoC, FSC-C140077',), ('ISO 9001', 'FSC-C140077'))
    """
    told: list[str] = []
    for item in items:
        is_other = item.startswith("FSC") and told and "FSC" not in told[-1]
        if told and _CODE.fullmatch(item) and _NAMED.search(told[-1]) and not is_other:
            told[-1] = f"{told[-1]}, {item}"
        else:
            told.append(item)
    return tuple(told)


def alone(raw: str) -> str | None:
    r"""The only line of a list; None where numbers, bullets, semicolons or lines part its items.

    >>> alone("ISO 9001,\nnorma 14001"), alone("1. ISO 9001"), alone("ISO 9001\nHACCP")
    ('ISO 9001, norma 14001', None, None)
    """
    raw = parted_by_bars(raw)
    lines = [" ".join(line.split()) for line in simply_numbered(raw).split("\n") if line.strip()]
    if not lines or ";" in _BRACKETED.sub("", raw) or any(map(_ITEM.match, lines)):
        return None
    whole = [" ".join(lines)] if _is_wrapped(lines) else _whole(lines)
    return whole[0] if len(whole) == 1 else None


def _whole(lines: Sequence[str]) -> list[str]:
    """The lines, those that only go on with the one before joined to it."""
    whole: list[str] = []
    for line in lines:
        if whole and _goes_on(whole[-1], line):
            whole[-1] = f"{whole[-1]} {line}"
        else:
            whole.append(line)
    return whole


def _goes_on(before: str, line: str) -> bool:
    """Whether a line only ends what the one before began: an open bracket or quotation, a bare „ISO”."""
    is_open = before.count("(") > before.count(")") or before.count("„") > len(re.findall('[”"]', before))
    is_begun = _BEGUN.search(fold(before)) is not None or before.endswith(("-", "–", "/", ":"))
    is_own = _ITEMS_BEGIN.match(fold(line)) is not None
    is_rest = (
        not is_own and _REST.match(line) is not None and (before.endswith(",") or len(before) >= _NARROW)
    )
    is_called = "„" not in before and _ITEMS_BEGIN.match(fold(before)) is not None
    is_title = line[:1] in '„"' and (is_called or _UNNAMED.search(fold(before)) is not None)
    is_bare = is_called and not any(map(str.isdigit, before)) and not line.startswith("FSC")
    is_number = is_bare and _CODE.fullmatch(line) is not None  # „Znak towarowy / R.204417”
    return is_open or is_begun or is_rest or is_title or is_number


def _is_wrapped(lines: Sequence[str]) -> bool:
    """Whether one list between commas was broken at the paper's edge („ISO 9001, Atest, ISO / 14001”)."""
    return (
        len(lines) > 1
        and lines[0].count(", ") >= _COMMAS
        and all(len(line) >= _WRAPS for line in lines[:-1])
        and not any(line.endswith(".") for line in lines[:-1])
    )


def _parted(line: str) -> list[str]:
    """One line's items: at semicolons; at commas only where every part names a number (ISO 9001, nr 123)."""
    if ";" in line:
        return line.split(";")
    parts = re.split(r",\s+", line)
    is_each_one = all(
        re.search(r"\d", part)
        and _WORD.search(part)
        and not (_DETAIL.match(fold(part)) or _CODE.fullmatch(part))
        for part in parts
    )
    return list(with_numbers(parts)) if len(parts) > 1 and is_each_one else [line]


def _without_semicolons(bracketed: re.Match[str]) -> str:
    """What stands in brackets, where a semicolon parts no items."""
    return bracketed[0].replace(";", _INNER)


def _kept(items: Iterable[str]) -> list[str]:
    stripped = (_CAPTIONED.sub("", item).replace(_INNER, ";").strip().rstrip(",;").strip() for item in items)
    return [item for item in stripped if not is_unfilled(item) and not _LABELLED_NONE.fullmatch(fold(item))]


def is_none_row(row: Row) -> bool:
    """Whether a row says that there is none: „brak”, dashes, blanks, and nothing else.

    >>> is_none_row(("nie dotyczy",)), is_none_row(("brak", "–")), is_none_row(("Targi ITM", "–", "2025"))
    (True, True, False)
    >>> is_none_row(("brak 3 4.",))  # a scan joined the numbers of the rows below
    True
    """
    told = [fold(cell).strip(" ,") for cell in row if not is_unfilled(cell)]
    return all(map(is_none, told)) or is_none(ROWS_BELOW.sub("", " ".join(told)))


def is_question_row(row: Row) -> bool:
    """Whether a row is the form's own words: the next question with its boxes, or the years it asks about.

    >>> is_question_row(("Udział w wyjazdach ☐ nie ☒ 1-2", "nazwa i termin:"))
    True
    >>> is_question_row(("Targi ITM", "Poznań", "☒ wystawca ☐ gość")), is_question_row(("lata 2023–2026",))
    (False, True)
    """
    if _YEARS_ASKED.fullmatch(" ".join(row).strip()):
        return True
    told = [cell.rstrip(" ,.…_") for cell in row]
    return len(_OFFERED.findall(" ".join(told))) > 1 and any(cell.endswith(":") for cell in told)


def shown(rows: Iterable[Row]) -> str:
    """The rows as one text, for people to see.

    >>> shown([("Targi ITM", "Polska", "2025"), ("CeBIT 2024",)])
    'Targi ITM, Polska, 2025; CeBIT 2024'
    """
    return "; ".join(", ".join(row) for row in rows)


def rows_in_table(table: Sequence[Row]) -> tuple[Row, ...]:
    """The filled rows below a table's header, without their numbers and their blank cells.

    >>> rows_in_table((("Nr", "Nazwa", "Miejsce", ""), ("", "", "kraj", "miasto"), ("1", "AMB", "DE", "Ulm")))
    (('AMB', 'DE', 'Ulm'),)
    >>> rows_in_table((("1", "AMB", "DE"), ("2", "IDS", "DE")))  # its header stands on the page before
    (('AMB', 'DE'), ('IDS', 'DE'))
    """
    if len(table[0]) > 1 and _FIRST_ROW.fullmatch(table[0][0].strip()):
        return _filled(table)
    is_parted = len(table) > 2 and not table[1][0].strip() and _FIRST_ROW.fullmatch(table[2][0].strip())
    below = table[2:] if is_parted and not re.search(r"\d", " ".join(table[1])) else table[1:]
    return _filled(below)


def _filled(rows: Iterable[Row]) -> tuple[Row, ...]:
    told = (tuple(" ".join(cell.split()) for cell in cells[1:] if not is_blank(cell)) for cells in rows)
    return tuple(row for row in told if row)


def table_rows(sheets: Sequence[Sheet], folded: str) -> tuple[Row, ...] | None:
    """The filled rows of the table whose header stands in a folded stretch of text.

    None where none is filled.
    """
    flat = " ".join(folded.split())
    tables = [table for sheet in sheets for table in _with_inner(sheet.page.tables) if table]
    for at, table in enumerate(tables):
        header = [fold(cell) for cell in table[0] if cell.strip()]
        if len(header) > 1 and all(cell in flat for cell in header):
            rows = (*rows_in_table(table), *_filled(_overleaf(table, tables[at + 1 :])))
            return tuple(row for row in rows if not is_none_row(row)) or None
    return None


def _overleaf(table: Sequence[Row], following: Sequence[Sequence[Row]]) -> Iterator[Row]:
    """The rows of the tables below that go on with a table's numbers: a page's end cut it."""
    last = _NUMBER_ALONE.fullmatch(table[-1][0].strip())
    expected = int(last[0].rstrip(".)")) + 1 if last is not None else 1 if len(table) == 1 else None
    for more in following:
        rest = more[1:] if len(more) > 1 and more[0] == table[0] else more
        number = _NUMBER_ALONE.fullmatch(rest[0][0].strip())
        if number is None or int(number[0].rstrip(".)")) != expected or len(rest[0]) != len(table[0]):
            return
        yield from rest
        expected += len(rest)


def _with_inner(tables: Sequence[tuple[Row, ...]]) -> Iterator[Sequence[Row]]:
    for table in tables:
        inner = tuple(inner_tables(table))
        yield from inner or (table,)


def rows_in_text(raw: str, header: tuple[str, ...] = ("lp",)) -> tuple[Row, ...] | None:
    r"""The filled rows of a table printed as lines, or None when its rows can't be told apart.

    Rows begin with 1, 2, 3 … in order; what follows belongs to them. Where a cell ends, lines do not tell:
    each row is one cell.

    >>> rows_in_text("Lp. Nazwa Kraj Rok\n1 Hannover Messe Niemcy 2024\n2\nITM\nPolska\n2025\n3\n4")
    (('Hannover Messe Niemcy 2024',), ('ITM Polska 2025',))
    >>> rows_in_text("1\tAMB\t2024\nz\tIDS\t2025\n3\tFIT\t2026")
    (('AMB 2024',), ('IDS 2025',), ('FIT 2026',))
    >>> rows_in_text("1\tAMB\t2024\nIDS\t2025\n3\tFIT\t2026")
    >>> rows_in_text("1\tAMB\t2024\n2\n3\n3")
    (('AMB 2024',),)
    """
    rows: list[str] | None = None
    raw = _HASHED.sub(r"\1. ", raw)
    for line in raw.split("\n"):
        expected = len(rows) + 1 if rows else 1
        words = line.replace("\t", " ").strip()
        begins = re.match(rf"{expected}[.)]?(?:\s+(.*))?$", words)
        number, tab, behind = line.partition("\t")
        if begins:
            rows = [*(rows or []), begins[1] or ""]
        elif rows and tab and _MISREAD_NUMBER.fullmatch(number.strip()):
            rows.append(behind.replace("\t", " "))
        elif rows and tab and _NUMBER_ALONE.fullmatch(number.strip()):
            return None  # the row before it lost its number
        elif rows:
            rows[-1] = f"{rows[-1]} {words}"
    if rows is None:
        loose = [line for line in raw.split("\n") if not line.strip().lower().startswith(header)]
        dated = [line.strip() for line in loose if YEAR.search(line)]
        is_all = len(dated) == len([line for line in loose if line.strip()])
        return tuple((line,) for line in dated) if dated and is_all else None
    return tuple(
        (" ".join(row.split()),) for row in rows if not is_unfilled(row) and not _FIGURE.fullmatch(row)
    )
