"""A certificate's text cut into statements, one a sentence, line or table row; of options the ticked ones.

What decides a verdict is looked for inside one statement: a „nie” of the line above denies nothing below.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from checks.page.sheet import Sheet, fold_evenly
from checks.recognise.kinds.certificates.text.answer_columns import column_rows
from checks.recognise.kinds.certificates.text.asked_column import asked_rows
from checks.recognise.kinds.certificates.text.bare_answers import answered_rows
from checks.recognise.kinds.certificates.text.crosses import with_boxes
from checks.recognise.kinds.certificates.text.doubtful_marks import (
    with_doubtful_boxes,
    with_names_unread,
    with_row_numbers,
    without_mark_for_label,
)
from checks.recognise.kinds.certificates.text.field_rows import (
    filled_rows,
    with_fields_apart,
    without_field_numbers,
    without_marks_for_numbers,
)
from checks.recognise.kinds.certificates.text.options import BOX, answered, blocks
from checks.recognise.kinds.certificates.text.statement import (
    FULL_LINE,
    LONGEST_LABEL,
    Statement,
    in_pieces,
    plain,
)
from checks.recognise.kinds.certificates.text.stem_rows import stem_rows
from checks.recognise.kinds.certificates.text.torn_rows import with_rows_mended
from checks.recognise.noise.words import as_digits

_BROKEN_BOX = re.compile(
    r"\[ ?\|(?= )|(?m:(?<=^)\[ (?=[a-z]))|(?<=: )\[ (?=[a-z])|\|\](?=\s|$)"
    r"|(?m:^)\[ ?[1il|]\]?(?=[\t ]+[a-z]{3})"
)
"""„[ ]” of which a stroke was lost or read as a letter, on a page that was read from a picture."""
_LONE_X = re.compile(r"(?:^|(?<=\t))x(?=\t|$)")
_SHORTENED = re.compile(
    r"(?:^|[\s(.])(?:\d*r|art|ust|pkt|dn|nr|poz|lit|tj|t|zl|ul|sp|o|z|ds|tut|ww|w|np|ub|par|zm|dz|u"
    r"|sp\.? ?[jkp]|s\.k"
    r"|str|tel|gr"
    r"|tys|mgr|inz|al|pl|os|im|sw|godz|itp|itd|s\.c|s\.a|\d{1,2})$"
)
_ENDS_TOO = ("r", "zl", "gr", "pln")
"""Shortened words that also end sentences."""
_STOP = re.compile(r"[.;!](?=\s|$)")
_STOPPED = re.compile(r"(?<![\d.,])(\d[\d ]*)\.(?=\d\d(?: ?(?:zl|pln))?\.?(?:\t|$))")
"""An amount at the end of a line or cell, as programs print it: „1250.00”."""
_STOPPED_ANYWHERE = re.compile(r"\d\.\d\d(?!\d|\.\d)")
_OF_AMOUNTS = re.compile(r"\b(?:kwot|odset|zaleg|zadluz|saldo|razem|nalezno|zl\b|pln\b)|\t0\.00(?:\t|$)")
_SQUARE_UNIT = re.compile(r"\[(zl|pln)\]")
_FOOTNOTE = re.compile(r"(?<=[^\W\d])[\u00b9\u00b2\u00b3\u2074-\u2079]")
_ZLOTY_AND_GROSZ = re.compile(r"(?<![\d,.])(\d{1,3}) zl (\d\d) gr\b")
"""„0 zł 00 gr”."""
_O_ZLOTYCH = re.compile(r"(?<!\w)o(?= zl \d\d gr\b)")
"""The nought of „0 zł 00 gr”, read as a letter."""
_FIGURES = re.compile(r"(?<!\w)(?=[^\s]*\d)[\dooli]{1,4}(?:[ .,][\dooli]{2,3})*(?!\w)")
"""A number in which letters were read for digits."""
_UNIT = re.compile(r"\((?:z|2)[l1i|]\)")
"""„(zł)”, also with a figure or a stroke read for a letter."""
_STOP_FOR_COLON = re.compile(
    r"(?<=[^\W\d]{4})\.(?= (?:nie (?:jest|sa|byl\w*) (?:prowadzon|stwierdzon|wykazan|odnotowan)\w+"
    r"|nie dotyczy|nie wystepuj\w+"
    r"|nie zawarto|nie udzielono|nie zadano|brak)\.?(?:\n|\t|$))"
)
"""A full stop that was read for the colon between a field and its answer."""
_DASH_AT_NUMBER = re.compile(r"(?m:(?<=^\d ))-(?=\t)|(?m:(?<=^\d\d ))-(?=\t)")
"""A speck beside a row's number."""
_PLUS_FOR_DASH = re.compile(r"(?m:^)\+(?= [a-z]{4})")
"""A dash before an item of a list, read as a plus."""
_CELL_WITH_STOP = re.compile(r"(?<=\t)(\d[\d ]*)\.(?=\d\d(?:\t|\n|$))")
"""An amount alone in its cell, „0,00”, with a full stop read for its comma."""
_ENUMERATED = re.compile(r"(?:\d{1,2}|[a-z]|[ivx]{1,4})[.)] |[-•*·–] ")
_LEADS_LINE = re.compile(r"(?:^|\n|\t)(?:[a-z]|[ivx]{1,4}|\d{1,2}|lp)$")
"""A letter or number that a full stop or bracket parts from the line it begins."""
_YEAR = re.compile(r"\d\sr$")
_ROW = re.compile(
    r"(?:\d,\d{2}(?: ?z[lł])? ?\d[\d .]*,\d{2}|^[^\W\d][\w /]{2,40} \d[\d .]*,\d{2})(?: ?z[lł])?$"
    r"|^[^\W\d][\w /]{2,40} [-–—]+$",
    re.IGNORECASE,
)
"""A row of a table: amounts that end a line."""
_ROW_OF_CELLS = re.compile(r"\t\d[\d .]*[.,]\d{2}(?: ?z[lł])?\t")
"""A row with amounts before its last cell, whose second line may be a word or two."""
_COLUMNS = re.compile(r"lp\b|rodzaj\b|tytu[lł]\b|wyszczeg|okres\b|nazwa (?:podatku|sk[lł]adki)")
"""What the first column of a table is called."""
_FUND = re.compile(
    r"(?:fundusz\w*|pomostowych|pracy|solidarno[sś]ciow\w+|gwarantowanych|[sś]wiadcze[nń]"
    r"|pracowniczych|emerytur"
    r"|spo[lł]eczn\w+|ubezpiecze[nń] spo[lł]eczn\w+|skarbow\w+)\b"
)
"""A name of a fund or an office, of which a line may begin with any word."""
_COLUMN_NAMES = re.compile(r"\b(?:nale[zż]no|zaleg[lł]o|kwota|odset|okres|tytu[lł]|rodzaj|symbol)")
_ROW_ANSWERED = re.compile(
    r"^[^:;.]{6,80} - (?:nie (?:ma|dotyczy|wystepuj\w+|figuruj\w+|stwierdzono|prowadz\w+|toczy sie)|brak)$"
)
"""„zaległość z tytułu podatku dochodowego – nie ma”: a row of a list, whole in itself."""
_HEADS_ROWS = re.compile(r"(?:(?:\d{1,2}|[a-h]|[ivx]{1,4})[.)] |stan |zestawienie |wykaz )")
_SHORT_ANSWER = 40
_folded = lru_cache(maxsize=64)(fold_evenly)
"""A line folded, which is looked at more than once."""
_TO_THE_EDGE = 75
"""A line so long was broken by the paper's edge, also before a name („Fundusz Emerytur / Pomostowych”)."""
_ENDS_OPEN = re.compile(r"\w\w (?:we?|ze?|na|do|od|wobec|dla|przez|oraz|i|lub|ani|o|po|za|u|ku)$")
"""A line that ends in a word which others must follow."""
_IN_BRACKETS = re.compile(r" \([\w-]+\)$")
_LONGEST_MARK = 20
"""Of a label such as „znak sprawy:”, which begins a line of its own."""
_ENDS_SHORTENED = re.compile(r"(?:\d\d r|\bart|\bust|\bpkt|\bdn|\btj)\.$")
_EXCEPTS = re.compile(r"\bwyjatkiem: ?$")
_NOTHING = re.compile(r"(?:[-–—_.] ?){3,}")
"""A line of dashes where an exception would be written."""
_DENIES = re.compile(r"\bnie (?:posiada|ma|wykazuje|stwierdzono|figuruja|wystepuja)$")
_OF_DEBT = re.compile(r"(?:zadn\w+ )?(?:zaleg|zadluz|niedoplat)\w*\b(?! ?:)")
"""What a denial at the end of a line denies on the next, however that begins."""
_SIGNED = re.compile(r"\W*(?:z up(?:\.|owaznienia)|podpis(?:ano|al|ala)?\b|pieczec\b|sporzadzil)")
"""Who signed: no sentence goes on in it."""
_PLACE_AND_DAY = re.compile(r"[a-z][a-z .-]{2,30}, (?:dnia |dn\. |w dniu )?\d{1,2}[. ][\w. ]{4,20}$")
"""Where and when a paper was issued, below its office."""
_STRIKE_OUT = re.compile(r"\W*(?:niepotrzebne|niewlasciwe|zbedne) (?:s|wy)kresl")
"""A footnote: „* niepotrzebne skreślono”."""
_HEADING = re.compile(r"[A-Z][.)] [A-ZĄĆĘŁŃÓŚŹŻ]{4,}")
"""„C. PODPIS”: nothing that fills the field above it."""
_LABELLED = re.compile(r"[a-z]{4,}(?: [a-z]+){0,2}: \S{2,}(?: \S{1,12}){0,2}")
"""A short label and its value, „wydano: 08.04.2026”: neither goes on with another such line."""
_SECTION = re.compile(r"(?:sekcja|czesc|dzial|rozdzial|punkt) (?:[a-h]|[ivx]{1,4}|\d{1,2})\b[^:;]{0,50}")
"""A section's heading: no sentence begins in it."""
_EITHER_FORM = re.compile(r"(?<=\w) ?\((?:a|y|i|e|ej|ego|niej|niego|nim|nia|jej|jego|mu|ona|on|ych|ymi)\)")
"""Both forms of a word on an office's print: „posługująca(y) się”, „wobec niej (niego)”."""
_QUESTION = re.compile(r"\d{1,2}[.)] [^\W\d][^:.;\d]{2,70}$")
_NUMBERED_QUESTION = re.compile(r"\d{1,2}[.)] (?P<asked>[^\W\d][^:.;\d\n?]{2,70})\n(?!\d)(?=[^\n:]{2,90}$)")
"""„8. Zaległości podatkowe” with its answer on the next line."""
_BARE_ANSWER = re.compile(
    r"(?:tak|nie|brak(?: zaleglosci| zadluzenia)?|zero|n/?d|nie (?:dotyczy|ma|posiada|zalega|jest|sa"
    r"|toczy sie|figuruj\w+|wystepuj\w+"
    r"|stwierdz\w+|prowadz\w+|wszczeto|zawarto|korzysta|odroczono|rozlozono|tocza sie)(?: \w+){0,2}"
    r"|nie (?!oplac|zaplac|uregul|rozlicz|splac|uiszcz|wplac|zloz|zaksieg|sprawdz|potwierdz|ustal|wykon)"
    r"\w{3,}(?:ano|ono|eto|yto)"
    r"|0(?:,00)?(?: ?zl| ?pln)?|-+|\d{1,2}[./-]\d{1,2}[./-]\d{4}(?: r)?|\d{4}-\d\d-\d\d)\.?"
)
"""A line that is nothing but the answer to the line before it."""
_STRUCK = re.compile(r"/ ?~~.*?~~|~~.*?~~(?: ?/)?", re.DOTALL)
_ROW_NUMBER_UNREAD = re.compile(r"(?m:(?:(?<=^)|(?<=\n))▨(?=\t[^\W\d]{3}[^\n]*\d,\d\d))")
"""A doubtful mark where a row of amounts begins: its number, and no tick box."""


_O_IN_TITLE = re.compile(r"(?<=zaswiadczenie )[☒☑☐□▨](?= (?:stanie|niezalegani|braku|wysokosci)\w*)")
"""The „o” of a title that was taken for a box."""

_WHAT_AMOUNTS_TO = re.compile(
    r"\b(?:wynosi|wynosza|oplat\w skarbow\w)$|.{40}\b(?:nip|regon|krs|pesel|nr|numer):?$"
)
"""A line that ends before its amount, or a long one before a number."""
_JOINED_DENIAL = re.compile(r"\bnie(prowadzon|wszczet|udzielon|zawart|ustanowion)[aey]\b")
"""An answer on a form that is one word: „☐ prowadzone ☒ nieprowadzone”; the last letter makes room."""
_STRESSED = ("zalegaja", "zalega", "posiadaja", "posiada", "figuruja", "wystepuja", "ma")
_STARRED = re.compile(r"(?<=[^\W\d])\*{1,2}\)(?=\s)")
"""What refers to „*) niepotrzebne skreślić” below, behind the word that was left."""
_LETTERS_APART = re.compile(
    rf"(?<![^\s(])n i e(?P<verb>[ \t]+(?:{'|'.join(map(' '.join, _STRESSED))}))?(?![^\s.,;:)*])"
)
"""What a typist stressed: „n i e  z a l e g a”."""
_LEADERS = re.compile(
    r"(?m)(?<=[\w)])(?=[ .…]*(?:\.{3}|…))[ .…]++(?=(?:tak|nie|brak|zero|nie (?:dotyczy|wystepuj\w+|posiada"
    r"|zalega|ma|figuruj\w+)|0(?:,00)?(?: ?zl| ?pln)?)[ .]*$)"
)
"""Dots that lead from a label to its answer at the line's end: „Zaległości ........ BRAK”."""
_NUMBERED_BOX = re.compile(r"(?<![\w.,-])\d{1,2}[.)] ?(?=[☐☒☑▨])")
"""The number of a form's field, before the box of an option."""


def _without_footnotes(sheet: Sheet) -> str:
    """A sheet's folded text without the raised figures behind words that name footnotes."""
    places = {found.start() for found in _FOOTNOTE.finditer(sheet.raw)}
    if not places:
        return sheet.folded
    return "".join(" " if at in places else sign for at, sign in enumerate(sheet.folded))


def without_struck(folded: str) -> str:
    """A folded text of the same length, without what is struck out."""
    return _STRUCK.sub(lambda found: " " * len(found[0]), folded)


def _with_commas(folded: str) -> str:
    r"""A folded text of the same length, with commas for the full stops of amounts.

    >>> _with_commas("kwota odsetek (pln)\t17.20\nna dzien 13.04")
    'kwota odsetek (pln)\t17,20\nna dzien 13.04'
    """
    if _STOPPED_ANYWHERE.search(folded) is None:
        return folded
    return "\n".join(
        _STOPPED.sub(r"\1,", line) if _OF_AMOUNTS.search(line) else line for line in folded.split("\n")
    )


def statements_of(sheet: Sheet) -> list[Statement]:
    r"""What a sheet states, in order; options that are not ticked, and what is struck out, are left out.

    >>> from checks.page.sheet import sheet_of
    >>> from domain.document import Page
    >>> [one.text for one in statements_of(sheet_of(Page(1, "Zaległości: ☐ TAK ☒ NIE\nRaty: nie.")))]
    ['zaleglosci: nie', 'raty: nie']
    >>> [one.text for one in statements_of(sheet_of(Page(1, "10. ☒ nie zalega 11. ☐ zalega")))]
    ['nie zalega']
    """
    sheet = with_fields_apart(with_rows_mended(sheet) if sheet.is_noisy else sheet)
    folded = _with_commas(without_struck(_without_footnotes(sheet)))
    folded = _EITHER_FORM.sub(lambda found: " " * len(found[0]), folded)
    if sheet.is_noisy:
        folded = _O_ZLOTYCH.sub("0", folded)
    folded = _ZLOTY_AND_GROSZ.sub(lambda found: f"{found[1]},{found[2]} zl".ljust(len(found[0])), folded)
    folded = _SQUARE_UNIT.sub(r"(\1)", folded)
    folded = _JOINED_DENIAL.sub(r"nie \1", folded)
    folded = _STARRED.sub(lambda found: " " * len(found[0]), folded)
    folded = _LETTERS_APART.sub(_closed_up, folded)
    folded = _LEADERS.sub(lambda found: ": ".ljust(len(found[0]))[: len(found[0])], folded)
    folded = _NUMBERED_BOX.sub(lambda found: " " * len(found[0]), folded)
    if sheet.is_noisy:
        folded = _O_IN_TITLE.sub(
            "o",
            _ROW_NUMBER_UNREAD.sub("-", with_names_unread(with_row_numbers(without_field_numbers(folded)))),
        )
        folded = _STOP_FOR_COLON.sub(":", _DASH_AT_NUMBER.sub(" ", _PLUS_FOR_DASH.sub("-", folded)))
        folded = without_mark_for_label(without_marks_for_numbers(with_doubtful_boxes(folded)))
        folded = _BROKEN_BOX.sub(lambda found: "☐".ljust(len(found[0])), folded)
        folded = _UNIT.sub("(zl)", folded)
        folded = _FIGURES.sub(lambda found: as_digits(found[0]), folded)
        folded = _CELL_WITH_STOP.sub(r"\1,", folded)
    boxed = with_boxes(_LONE_X.sub("☒", folded), is_noisy=sheet.is_noisy) if "x" in folded else folded
    stated = answered_rows(list(_with_columns(sheet, folded, boxed)))
    return [piece for one in stated for piece in in_pieces(one)]


def _closed_up(found: re.Match[str]) -> str:
    """A denial with its letters together, as long as it was."""
    return f"nie {''.join((found['verb'] or '').split())}".strip().ljust(len(found[0]))


def _with_columns(sheet: Sheet, folded: str, boxed: str) -> Iterator[Statement]:
    """The statements of a text with tables of answers in columns; `boxed` is it with its crosses boxed."""
    place = 0
    tables = sorted([*column_rows(folded), *asked_rows(folded), *stem_rows(folded)], key=lambda one: one[0])
    for start, end, rows in tables:
        if start < place:
            continue
        yield from _with_options(sheet, boxed, place, max(place, start - 1))
        yield from rows
        place = min(end + 1, len(folded))
    yield from _with_options(sheet, boxed, place, len(folded))


def _with_options(sheet: Sheet, folded: str, first: int, last: int) -> Iterator[Statement]:
    """The statements between two places: a block of lines with tick boxes is one question's options."""
    if BOX.search(folded, first, last) is None:
        yield from _sentences(sheet, folded, first, last)
        return
    place = first
    for start, end in blocks(folded[first:last], sheet.raw[first:last]):
        yield from _sentences(sheet, folded, place, first + start)
        yield from answered(folded, first + start, first + end)
        place = first + end
    yield from _sentences(sheet, folded, place, last)


def _sentences(sheet: Sheet, folded: str, start: int, end: int) -> Iterator[Statement]:
    """The sentences between two places; boxes of a form side by side are paired with what stands in them."""
    place = start
    are_cells_known = bool(sheet.page.tables) and not sheet.is_noisy
    rows = filled_rows(folded, start, end, are_cells_known=are_cells_known, is_noisy=sheet.is_noisy)
    for first, last, pairs in rows:
        yield from _of_paragraphs(sheet, folded, place, max(place, first - 1))
        yield from (Statement(plain(f"{label}: {answer}"), first, last) for label, answer in pairs)
        place = min(last + 1, end)
    yield from _of_paragraphs(sheet, folded, place, end)


def _of_paragraphs(sheet: Sheet, folded: str, start: int, end: int) -> Iterator[Statement]:
    """The sentences between two places, of lines joined where one carries the other on."""
    for first, last in _paragraphs(sheet, start, end):
        asked = _NUMBERED_QUESTION.match(folded, first, last)
        label, _, answer = folded[first:last].rpartition("\n")
        if asked is not None and not _ends_in_answer(asked["asked"].replace(" - ", ": ")):
            yield Statement(plain(f"{asked['asked']}: {folded[asked.end() : last]}"), first, last)
        elif _is_labelled(label, answer):
            yield Statement(plain(f"{label.removesuffix('?')}: {answer}"), first, last)
        else:
            yield from _cut(sheet, folded, first, last)


def _is_labelled(label: str, answer: str) -> bool:
    """Whether a paragraph is a short label and its bare answer."""
    if not label or len(label) > LONGEST_LABEL or _BARE_ANSWER.fullmatch(answer) is None:
        return False
    return label.rstrip()[-1:] not in {":", ".", ";", ","}


def _cut(sheet: Sheet, folded: str, first: int, last: int) -> Iterator[Statement]:
    """A paragraph cut where its sentences end."""
    place = first
    for stop in _STOP.finditer(folded, first, last):
        at = stop.start()
        if stop[0] == "." and _is_shortened(sheet, folded, at, last):
            continue
        before = folded[max(first, at - 6) : at]
        if _LEADS_LINE.search(before) and place < at and not _YEAR.search(before):
            continue
        yield from _stated(folded, place, at)
        place = stop.end()
    yield from _stated(folded, place, last)


def _stated(folded: str, start: int, end: int) -> Iterator[Statement]:
    text = plain(folded[start:end])
    if text:
        yield Statement(text, start, end)


def _is_shortened(sheet: Sheet, folded: str, stop: int, end: int) -> bool:
    """Whether a full stop shortens a word: „r.”, „art.” and the like, before what is no new sentence."""
    if not _SHORTENED.search(folded[max(0, stop - 8) : stop]):
        return False
    rest = sheet.raw[stop + 1 : end].lstrip()
    word = folded[max(0, stop - 8) : stop].split()[-1:] or [""]
    if rest.startswith("("):
        return True
    return not (word[0].endswith(_ENDS_TOO) and rest[:1].isupper())


def _paragraphs(sheet: Sheet, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Lines between two places, joined where the second surely carries the first on."""
    first = start
    place = start
    before: str | None = None
    is_answered = False
    for line in sheet.raw[start:end].split("\n"):
        is_answer = before is not None and not is_answered and _answers(before, _folded(line))
        goes_on = before is not None and not _is_whole_row(before, sheet) and _carries_on(before, line)
        if before is not None and (is_answered or not (is_answer or goes_on)):
            yield first, place - 1
            first = place
        place += len(line) + 1
        before, is_answered = line, is_answer
    yield first, min(place - 1, end)


def _is_whole_row(line: str, sheet: Sheet) -> bool:
    """Whether a line is a row of a table that was read cell by cell, which is all of it."""
    return "\t" in line and not sheet.is_noisy and bool(sheet.page.tables)


def _answers(before: str, line: str) -> bool:
    """Whether a folded line is a bare answer to the short line before it, which is no sentence."""
    if _BARE_ANSWER.fullmatch(line) is None or not before.strip() or "\t" in before:
        return False
    return len(before) <= LONGEST_LABEL and before.rstrip()[-1] not in ".;!:,"


def _is_answer(before: str, line: str) -> bool:
    """Whether a line is the answer to a numbered question of a form on the line before it."""
    return _QUESTION.match(before) is not None and _ENUMERATED.match(line.lower()) is None and ":" not in line


def _carries_on(before: str, line: str) -> bool:
    """Whether a line goes on with the sentence of the line before it."""
    if (
        (_is_closed(before) and not _is_cut_short(before, line))
        or _ends_in_answer(before)
        or ("\t" in line and not (_ENDS_OPEN.search(before.lower()) and _is_spaced(line)))
        or _ROW.search(line)
        or line.startswith("Czy ")
        or _STRIKE_OUT.match(_folded(line))
        or _SIGNED.match(_folded(line))
        or (before.rstrip()[-1] == ":" and _HEADING.match(line))
        or (_LABELLED.fullmatch(_folded(before)) and _LABELLED.fullmatch(_folded(line)))
        or _SECTION.fullmatch(_folded(before))
        or (_ROW_OF_CELLS.search(before) and len(line) > _SHORT_ANSWER)
        or (_ROW_ANSWERED.search(_folded(line)) and _HEADS_ROWS.match(_folded(before)))
    ):
        return False
    is_denied = _DENIES.search(_folded(before)) and _OF_DEBT.match(_folded(line))
    is_amount = _WHAT_AMOUNTS_TO.search(_folded(before)) and line[:1].isdigit()
    if (
        is_denied
        or is_amount
        or _is_answer(before, line)
        or (_EXCEPTS.search(_folded(before)) and _NOTHING.match(line))
    ):
        return True
    is_year = before.rstrip()[-1].isdigit() and line.startswith("r.")
    is_point = not is_year and _ENUMERATED.match(line.lower()) is not None
    if line[:1].islower() or line[:1] in "([„/":
        return not is_point
    last = before.rstrip()[-1]
    if _ENDS_OPEN.search(before.lower()) and not is_point and ":" not in line:
        return True
    is_cut = len(before) >= _TO_THE_EDGE and last.isalnum() and ":" not in line
    is_cut = is_cut and _PLACE_AND_DAY.match(_folded(line)) is None
    if last == ":" and not is_cut:
        return len(line) <= _SHORT_ANSWER and not _names_columns(line.lower())
    goes_on = is_cut or (last in "-–" and not _NOTHING.fullmatch(before.strip()))
    return last == "," or (goes_on and not is_point) or _goes_on_in_figures_or_capitals(before, line)


def _is_spaced(line: str) -> bool:
    """Whether a line in cells is a sentence's, whose words stand far apart: small letters and commas."""
    return line[:1].islower() and line.count(",") > 1 and ":" not in line


def _ends_in_answer(line: str) -> bool:
    """Whether a line ends in the bare answer to its label: nothing of it goes on below."""
    label, _, answer = _folded(line).rstrip().replace("\t", ":").replace("?", ":").rpartition(":")
    if not label or not answer:
        return _ROW_ANSWERED.search(_folded(line)) is not None
    return any(_BARE_ANSWER.fullmatch(one) for one in (answer.strip(), answer.lstrip(" -")))


def _names_columns(line: str) -> bool:
    """Whether a line is a table's head: it begins with the first column's name, or holds several."""
    return _COLUMNS.match(line) is not None or len(_COLUMN_NAMES.findall(line)) > 1


def _is_closed(line: str) -> bool:
    """Whether nothing carries a line on: its sentence ends, or it is a table's row."""
    return not line.strip() or line.rstrip()[-1] in ".;!?" or _ROW.search(line) is not None


def _is_cut_short(before: str, line: str) -> bool:
    """Whether a full stop that ends a line only shortens its last word: „… do lutego 2026 r. / zostały …”."""
    is_label = ":" in line[:_LONGEST_MARK]
    return _ENDS_SHORTENED.search(before.rstrip()) is not None and line[:1].islower() and not is_label


def _goes_on_in_figures_or_capitals(before: str, line: str) -> bool:
    """Whether a line that begins with no small letter carries on one that filled its line, or a title."""
    if _ENUMERATED.match(line.lower()):
        return False
    if line[:1].isdigit() or _FUND.match(line.lower()):
        return len(before) >= FULL_LINE and before.rstrip()[-1].islower()
    line = _IN_BRACKETS.sub("", line)
    return before.isupper() and line.isupper() and ":" not in before + line and "\t" not in before
