"""Tables of arrears on certificates: rows of names and amounts, and what they say together."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache

from checks.recognise.kinds.certificates.lexicon.remarks import REMARK
from checks.recognise.kinds.certificates.text.statement import Statement
from checks.recognise.kinds.certificates.verdict.claims import Claim, claims, without_titles

OWED = re.compile(r"\b(?:zaleg(?!ani)|zadluz|niedoplat)")
_COLUMN = re.compile(
    r"\b(?:kwot|odset|koszt|zaleg|glown|wysokos|nalezno|rodzaj|okres|tytul|podatek\b|sklad|wyszczegol"
    r"|pozycj|lp\b)"
)
_FULL_NAMES = ("zaleglosc", "zaleglosci", "odsetki", "podatku", "kwota", "rodzaj", "naleznosc", "naleznosci")
_FEWEST_NAMES = 4
_NUMBERS = re.compile(r"(?:^| )\d{1,2}[.)](?= )")
_FIRST_COLUMN = re.compile(
    r"^(?:\w{1,2}[.)] )?(?:lp\b|rodza[jil]|tytul|okres|nazwa|wyszczegol|pozycj|podatek\b|sklad|fundusz)"
)
_COLUMN_WORD = re.compile(
    r"(?:lp|rodzaj|tytul|okres|nazw|wyszczegol|pozycj|podat|sklad|kwot|odset|koszt|zaleg|glown|wysokos"
    r"|nalezno"
    r"|upomni|zwlok|po$|termin|razem|ogolem|stan|zl$|pln$|w$|z$|za$|i$|oraz$|\||\()"
)
_NAME_WORD = re.compile(
    rf"{_COLUMN_WORD.pattern}|(?:glown|kwoc|uwag|stwierdz|symbol|fundusz|saldo|ubezpiecz|spolecz|zdrowot|do$|na$|od$|dzien"
    r"|dni$|razem|suma|lacz|wynik|ogol|status|rodz|zobowiaz|platnosci|oplat|zaplac|oplac|nalicz|zadeklarow|nadplat|pozosta|nr$|numer|zus$|fp$|fs$|fgsp$|fep$|miesi|wplat|przypis|wydani|wystawieni)"
)
_VERB = re.compile(
    r"\b(?:zosta\w+|bedzie|beda|podleg\w+|moze|moga|powin\w+|nalezy|otrzyma\w*|obciaz\w+|wplyn\w+|wysla\w+|objet\w+"
    r"|zaplacon\w+|splacan\w+|spla\w+|skierowan\w+|umorz\w+|odroczon\w+|rozlozon\w+|zajet\w+|zabezpiecz\w+|sporn\w+)\b"
)
_MOST_STRANGE = 3
_LEAST_CELLS = 3
_ASKED_TROUBLE = re.compile(r"(?:raty|rata|odroczenie|odroczenia|uklad|egzekucja|lub|czy)$")
_WORDS = (
    r"\b(?:nie|brak|bez|jest|sa|ma|posiada|zalega|dotyczy|obejmuje|stanow\w+"
    r"|pozosta(?:je|ja|l\w?)\b(?! nalezno| podat| sklad)|wyjat\w+|poza|innych)\b"
)
_SENTENCE = re.compile(_WORDS)
_SAYS = re.compile(rf"\d|:$|{_WORDS}|\b(?:obje\w+|toczy|ugod\w*|weryfik\w+|postepowan\w*|figuruj\w*)\b")
"""What no columns' names hold: figures, and words of sentences."""
_INTRODUCES = re.compile(
    r"(?:\b(?:wynos\w+|nastepuj\w+|przedstawia\w* sie)(?: \w+){0,3})?:$|\bwynos(?:i|za)$"
)
_DUE = re.compile(rf"{OWED.pattern}|\b(?:kwot|nalezno|zobowiazan)\w* wymagaln")
"""What an announced table is about: arrears, or what is due."""
_BEGINS_STATE = re.compile(
    r"\b(?:ze|iz) stan (?:zaleglosci|zadluzenia)\b(?: [^;:.]*)?(?:platnik|podatnik|wnioskodawc|firm|spolk)"
)
"""How a sentence begins that announces a table of arrears, and who is meant follows."""
_DUE_COLUMN = re.compile(r"(?:kwota )?(?:zaleg|zadluz|niedoplat|saldo|do zaplaty|pozosta\w+ do zaplaty)")
_PAID_COLUMN = re.compile(r"(?:kwota |suma )?(?:wplat|wplac|zaplac|oplac|uregul|zaksieg|rozliczon)")
_OTHER_COLUMN = re.compile(rf"{_PAID_COLUMN.pattern}|(?:kwota )?(?:przypis|nalicz|nalezn|zadeklarow|nadplat)")
"""Columns of what was charged and paid, beside one of what is left: they tell of nothing owed."""
_OVERDUE = re.compile(r"\bpo terminie\b")
"""What a column of amounts that are owed may be called."""
_UNITS = re.compile(r"(?:\(?(?:zl|pln|gr)\)?[: /]*)+")
_LEAST_ROWS, _MOST_HEADINGS, _SPECK = 2, 5, 2
_MOST_LETTERS_LEFT = 3
_ANSWERS = ("tak", "nie", "ma", "sa")
_TOTAL = re.compile(
    r"(?:razem|ogolem|suma|lacznie|w sumie)\b"
    r"(?>(?:[ :]+(?:0,00|(?!tak\b|ma\b|sa\b)[^\d :]{1,3}|0[^\d :]?|brak|zaleglosci)(?![^ :]))*)$"
)
"""A total of which every amount that was read is nothing."""
_AMOUNT_CELL = re.compile(
    r"(?:: ?(?:\d[\d .]*,\d{2}(?: ?zl| ?pln)?|-+|brak|tak|\d{1,3}(?: ?\d{3}){0,2}(?: ?zl| ?pln)?)"
    r"| \d[\d .]*,\d{2}(?: ?zl| ?pln)?| -+)"
    r"(?=:|$| (?:nie )?zalega$)"
)
_STANDING = re.compile(r":? (?:nie(?: zalega| wystepuj\w+)?|brak(?: zaleglosci)?)$")
"""A cell beside a row's amount, in a column „Stan”."""
_ZERO = re.compile(r"(?<![\d,.])0(?:,00)?(?: ?zl| ?pln)?(?![\d,.])")
_STOPPED_AMOUNT = re.compile(r"(?=.*[1-9])\d[\d ]*+(?:[.,]\d{3}(?: \d{3})*+)*[.,]\d+(?: ?zl| ?pln)?")
"""An amount of something, however it is written; no name of a row."""
_MONTH = re.compile(r"(?:0?[1-9]|1[0-2])\.(?:19|20)\d\d")
"""What a row of a month is named by: „06.2025”."""
_WITH_STOP = re.compile(r"(?<![\d.])(?!0\.00)\d[\d ]*\.\d\d(?![\d.])")
_OVERPAID = re.compile(
    r"(?:\w{1,2}[.)] )?(?:kwota )?nadplat\w{1,2}(?: \((?:zl|pln)\))?(?=: ?\d| \d)[^a-z]*(?:zl|pln)?$"
)
_YES_BEFORE = re.compile(r"\btak(?=:? \d)")
_WHETHER_OWED = re.compile(r"\bczy (?:zalega\w*|(?:jest|sa|ma|posiada) (?=zaleg))")
"""What a column asks that answers „nie” beside the amount."""
_LEFT_LAST = re.compile(
    r"\b(?:wplac|wplat|zaplac|oplac|uregul|zaksieg)\w*.*\b(?:pozosta\w*|do zaplaty|saldo|zaleg\w*"
    r"|roznica)\W*(?:\(?zl\)?|pln)?$"
)
"""Columns of what was paid and, the last, of what is left."""
_TOLD_AMOUNT = re.compile(r"(?<![\d.,/])\d{1,3}(?: \d{3})*,\d\d\b")
_DONE_COLUMN = re.compile(r"\b(?:zaplacono|wplacono|oplacono)\b")
_ENDS_IN_DASH = re.compile(r"[^\W\d] -+$")
_EMPTY_CELL = re.compile(
    r"^(?:-+(?: -+)*|nie dotyczy|nie|0(?:,00)?(?: ?zl| ?pln)?|zero|brak(?: zaleglosci)?"
    r"|nie (?:zalega|wystepuj\w+|figuruj\w+|posiada|ma|stwierdzono|odnotowano|ujawniono)(?: zaleglosci)?"
    r"|nie zalega (?:w podatkach|w skladkach|z (?:oplac|zaplac|oplat|zaplat|platnosc)\w+(?: skladek|"
    r" podatkow)?))$"
)
_NOTHING_AT_ALL = re.compile(r"brak(?: zaleglosci)?(?:: ?(?:-+|brak|0,00(?: ?zl)?))+")
"""The only row of a table of which nothing is told: „brak | – | –”."""
_VALUE = re.compile(
    r"(?<![\d,.])\d[\d ]*(?:,\d\d)?(?: ?zl| ?pln)?(?![\d,.])|(?<= )-+(?= |$|:)|\b(?:brak|zero|tak|nie)\b"
)
"""What may stand in a cell of amounts, nothing included."""
_SUM = re.compile(r"(?:\w{1,2}[.)] )?(?:razem|ogolem|suma|lacznie|w sumie|w tym)\b")
_AS_OF = re.compile(
    r"\(?\b(?:(?:wedlug )?stan\w* )?na (?:dzien )?\d{1,2}[./-]\d{1,2}[./-]\d{4}(?: r\b\.?)?\)?"
)
_OTHER_TROUBLE = re.compile(r"\b(?:zalega\b|raty|ratal|odrocz|uklad|egzekuc|wymagaln|nieopl|niezapl|nieureg)")


def table_claims(statements: Sequence[Statement]) -> list[tuple[Statement, Claim]]:
    """What tables of arrears say: none where every amount is zero, else arrears."""
    told: list[tuple[Statement, Claim]] = []
    for heading, rows in _tables(statements):
        if not any(OWED.search(without_titles(statements[place].text)) for place in (*heading, *rows)):
            continue
        is_zero = _are_zero(statements, heading, rows)
        if is_zero and _has_empty_cell([statements[row] for row in rows]):
            continue
        first = statements[heading[0] if heading else rows[0]]
        told.append((first, Claim("no_arrears" if is_zero else "arrears", 0, len(first.text))))
    return told


def settled_places(statements: Sequence[Statement]) -> set[int]:
    """The places of tables whose every amount is zero, headings included, and of headings without rows."""
    places = {at for at, one in enumerate(statements) if _is_bare_heading(one)}
    places |= {at for at in range(2, len(statements)) if _is_torn_cell(statements[at - 2 : at + 1])}
    for heading, rows in _tables(statements):
        if _has_empty_cell([statements[row] for row in rows]):
            continue
        if _are_zero(statements, heading, rows):
            places |= {*heading, *rows, *_totals_below(statements, rows)}
        else:
            places -= {*heading, *rows}
    return places


def _are_zero(statements: Sequence[Statement], heading: Sequence[int], rows: Sequence[int]) -> bool:
    """Whether every row of a table is nothing; then so is their sum, however badly it was read."""
    is_total = len(rows) > _LEAST_ROWS and _TOTAL.match(statements[rows[-1]].text) is not None
    others = _other_columns([statements[at].text for at in heading])
    told = [_without(others, statements[row].text) for row in (rows[:-1] if is_total else rows)]
    is_left_last = any(_LEFT_LAST.search(statements[at].text) for at in heading)
    return all(_is_zero_row(row) or (is_left_last and _is_paid_up(row)) for row in told)


def _has_empty_cell(rows: Sequence[Statement]) -> bool:
    """Whether one row holds less than all others, which hold the same: there a cell was left empty.

    What a picture hides is no empty cell; a sum, and a line on all arrears, need not fill all columns.

    >>> fus, fuz = Statement("fus 0,00 0,00", 0, 9), Statement("fuz 0,00", 0, 9)
    >>> _has_empty_cell([fus, fus, fuz]), _has_empty_cell([fus, fus, fus]), _has_empty_cell([fus, fuz])
    (True, False, False)
    """
    told = [one for one in rows if _SUM.match(one.text) is None and OWED.search(one.text) is None]
    if len(told) <= _LEAST_ROWS or any(one.may_lack for one in told):
        return False
    counts = sorted(len(_VALUE.findall(one.text)) for one in told)
    return counts[0] < counts[1] == counts[-1]


def _is_paid_up(row: str) -> bool:
    """Whether a row tells what was charged, as much that was paid, and that nothing is left.

    >>> _is_paid_up("06.2025 88 412,17 88 412,17 0,00"), _is_paid_up("06.2025 88 412,17 88 000,00 412,17")
    (True, False)
    """
    amounts = _TOLD_AMOUNT.findall(row)
    return len(amounts) == _LEAST_CELLS and amounts[0] == amounts[1] and amounts[2] == "0,00"


def _other_columns(heading: Sequence[str]) -> dict[int, frozenset[int]]:
    """By how many cells a row has, which of them tell what was charged or paid, beside what is left."""
    found: dict[int, frozenset[int]] = {}
    for line in heading:
        cells = [cell.strip() for cell in line.split(":")]
        if any(map(_DUE_COLUMN.match, cells)) and any(map(_PAID_COLUMN.match, cells)):
            found[len(cells)] = frozenset(at for at, cell in enumerate(cells) if _OTHER_COLUMN.match(cell))
    return found


def _without(others: Mapping[int, frozenset[int]], row: str) -> str:
    """A row with dashes for what its columns tell of nothing owed.

    >>> _without({4: frozenset({1, 2})}, "fep: 12,00: 12,00: 0,00")
    'fep: -: -: 0,00'
    """
    cells = row.split(": ")
    skipped = others.get(len(cells), frozenset[int]())
    return ": ".join("-" if at in skipped else cell for at, cell in enumerate(cells))


def _totals_below(statements: Sequence[Statement], rows: Sequence[int]) -> set[int]:
    """The place of a total, half read, below rows of which each is nothing: so is their sum."""
    below = rows[-1] + 1
    if len(rows) < _LEAST_ROWS or below >= len(statements):
        return set()
    return {below} if _TOTAL.match(statements[below].text) else set()


def _is_torn_cell(statements: Sequence[Statement]) -> bool:
    """Whether the last of three is the second line of a cell „brak / zaległości” beside a row of zeros."""
    first, row, last = (one.text for one in statements)
    is_open = any(one.is_open for one in statements)
    return first == "brak" and last == "zaleglosci" and not is_open and _is_zero_row(row) and "0,00" in row


def _tables(statements: Sequence[Statement]) -> Iterator[tuple[list[int], list[int]]]:
    """Rows of amounts that stand below each other, with the lines of columns' names above them."""
    place = 0
    while place < len(statements):
        rows = _rows_from(statements, place)
        heading = _heading_above(statements, place) if rows else []
        if len(rows) >= _LEAST_ROWS or (rows and heading):
            yield heading, rows
        place = rows[-1] + 1 if rows else place + 1


def _rows_from(statements: Sequence[Statement], place: int) -> list[int]:
    """The rows that begin at a place; specks between them, such as a row's number alone, part none."""
    rows: list[int] = []
    for at in range(place, len(statements)):
        if _is_row(statements[at]):
            rows.append(at)
        elif not (rows and _is_speck(statements[at])):
            break
    return rows


def _is_speck(statement: Statement) -> bool:
    """Whether a statement is a row's number alone, or the units of columns."""
    is_short = len(statement.text) <= _SPECK or _UNITS.fullmatch(statement.text) is not None
    return is_short and not statement.is_open


def _heading_above(statements: Sequence[Statement], place: int) -> list[int]:
    """The lines above a place that are names of columns, and the words that announce the table."""
    above: list[int] = []
    for before in range(place - 1, max(-1, place - 1 - _MOST_HEADINGS), -1):
        statement = statements[before]
        if _is_speck(statement):
            continue
        told = _AS_OF.sub(" ", statement.text).strip()
        named = _OVERDUE.sub(" ", _as_nouns(told))
        is_said = _SAYS.search(named) is not None or REMARK.search(named) is not None
        is_names = _are_names(_as_nouns(told))
        is_names = is_names and not (statement.is_open or is_said)
        if not is_names or any(True for _ in claims(named)):
            if _announces(statement):
                above.insert(0, before)
            elif _INTRODUCES.search(statement.text) is not None:
                above[:0] = _announced_above(statements, before)
            break
        above.insert(0, before)
    return above


def _as_nouns(text: str) -> str:
    """A line of columns' names with nouns for the verbs among them: „czy zalega”, „pozostało”."""
    text = _DONE_COLUMN.sub("wplata", _WHETHER_OWED.sub("zaleglosc", text))
    return re.sub(r"\bpozosta(?:lo\b|je(?= *(?::|$|\(|do zaplaty)))", "zaleglosc", text)


def _are_names(text: str) -> bool:
    """Whether a line is made of the names of columns: hardly a word is none, and no verb is among them."""
    if _COLUMN.search(text) is None or _VERB.search(text):
        return False
    if _are_cells_of_names(text):
        return True
    words = _words(_NUMBERS.sub(" ", re.sub(r"^(?:\w|[ivx]+)[.)] ", "", text)).replace(":", " "))
    strange = [word for word in words if not _NAME_WORD.match(word)]
    begins_so = words[0] not in strange and not _OTHER_TROUBLE.search(text)
    return len(strange) <= (_MOST_STRANGE if begins_so else 1)


def _are_cells_of_names(text: str) -> bool:
    r"""Whether a line is at least three cells of names alone; a trouble among them is what a column asks.

    >>> _are_cells_of_names("rodzaj naleznosci: zaleglosc (zl): odsetki (zl): raty / odroczenie")
    True
    >>> _are_cells_of_names("rodzaj naleznosci: vat: w toku"), _are_cells_of_names("podatek: raty: 2 lata")
    (False, False)
    """
    cells = [_words(cell) for cell in text.split(":")]
    if len(cells) < _LEAST_CELLS or not _FIRST_COLUMN.search(text) or re.search(r"\d", text):
        return False
    # Of the last name a picture's edge may have left some letters.
    if len(cells) > _LEAST_CELLS and len(cells[-1]) == 1 and len(cells[-1][0]) <= _MOST_LETTERS_LEFT:
        cells = cells[:-1] if cells[-1][0] not in _ANSWERS else cells
    return all(_NAME_WORD.match(word) or _ASKED_TROUBLE.match(word) for cell in cells for word in cell)


def _words(cell: str) -> list[str]:
    """The words of a cell without brackets and signs around them."""
    return [word for word in (one.strip("[](),._") for one in cell.replace("/", " ").split()) if word]


def _announces(statement: Statement) -> bool:
    """Whether a statement says that amounts of arrears follow: whether there are any, these tell."""
    text = without_titles(statement.text)
    is_of_arrears = _DUE.search(text) is not None and _INTRODUCES.search(text) is not None
    return is_of_arrears and not statement.is_open and all(one.verdict == "arrears" for one in claims(text))


def _announced_above(statements: Sequence[Statement], place: int) -> list[int]:
    """The places of a sentence that announces a table and ends here, who is meant standing within it.

    „… stwierdza, że stan zaległości podatkowych podatnika: / Alfa sp. z o.o. / na dzień … przedstawia się
    następująco:”.
    """
    for before in range(place - 1, max(-1, place - 1 - _MOST_HEADINGS), -1):
        one = statements[before]
        if one.is_open or claims(one.text):
            return []
        if _BEGINS_STATE.search(without_titles(one.text)) is not None:
            return [before, place]
    return []


def _is_bare_heading(statement: Statement) -> bool:
    """Whether a line is nothing but names of columns, beginning with what rows are named by."""
    text = statement.text
    is_row = ":" in text.replace(": zl", "") or len(_NUMBERS.findall(text)) > _LEAST_ROWS
    if statement.is_open or not is_row or not _FIRST_COLUMN.search(text):
        return False
    words = _NUMBERS.sub(" ", re.sub(r"^\w[.)] ", "", text)).replace(":", " ").split()
    strange = [word for word in words if not _COLUMN_WORD.match(word)]
    return not strange or (len(words) > _FEWEST_NAMES and all(map(_is_misread_name, strange)))


@lru_cache(maxsize=256)
def _is_misread_name(word: str) -> bool:
    """Whether a word is a column's name with a letter read wrong.

    >>> _is_misread_name("zalealosci"), _is_misread_name("zalega"), _is_misread_name("sporne")
    (True, False, False)
    """
    from rapidfuzz.distance import OSA

    return any(OSA.distance(word, name, score_cutoff=1) == 1 for name in _FULL_NAMES)


def _is_row(statement: Statement) -> bool:
    """Whether a statement is a name and amounts, maybe with a „nie” before them, and no sentence."""
    found = _AMOUNT_CELL.search(statement.text)
    if found is None or statement.is_open:
        return False
    if _NOTHING_AT_ALL.fullmatch(statement.text):
        return True
    named = _STANDING.sub("", statement.text[: found.start()])
    return _SENTENCE.search(named) is None


def _is_zero_row(text: str) -> bool:
    """Whether every amount is zero and no cell says more; an overpayment is nothing owed."""
    if _NOTHING_AT_ALL.fullmatch(text) or _OVERPAID.match(text) or _YES_BEFORE.search(text):
        return _YES_BEFORE.search(text) is None
    if ":" in text:
        found = _AMOUNT_CELL.search(text)
        named = text[: found.start() if found else 0].split(":")
        if any(
            _STOPPED_AMOUNT.fullmatch(cell.strip()) and not _MONTH.fullmatch(cell.strip()) for cell in named
        ):
            return False
        cells = [
            _ZERO.sub(" ", cell).strip(" -") for cell in text[found.start() if found else 0 :].split(":")
        ]
        return all(not cell or _EMPTY_CELL.match(cell) for cell in cells)
    words = _STANDING.sub("", _ZERO.sub(" ", text).rstrip())
    if _WITH_STOP.search(words):
        return False
    if _ENDS_IN_DASH.search(words):
        return not re.search(r"\d,\d\d", words)
    return not re.search(r"\d,\d\d", words) and not _OTHER_TROUBLE.search(words)
