"""How many there are: counts, lists and rows, from tables, lines and sentences.

What is told by lines, numbers or cells is so many; what hangs on how words were understood (one line that
names several, a year beside a year) says so (`is_interpreted`), and a person confirms what is counted.
"""

import re
from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from checks.dates import YEAR
from checks.page.sheet import fold_evenly
from checks.recognise.form.answer.agreements import told_agreements
from checks.recognise.form.answer.answer_text import AnswerText, read_value, unclear
from checks.recognise.form.answer.answers import is_offer, typed
from checks.recognise.form.answer.choice.behind_yes import behind_yes_no, named_in, without_count
from checks.recognise.form.answer.choice.choices import BOX, YES_NO, chosen
from checks.recognise.form.answer.choice.several import agreements_named, each_named
from checks.recognise.form.answer.choice.yes_no_words import without_condition
from checks.recognise.form.answer.counted import lists as form_lists
from checks.recognise.form.answer.counted.events import told_events
from checks.recognise.form.answer.counted.number_words import (
    BOXED,
    NUMBER_WORDS,
    is_nought,
    is_numbered,
    number_in_box,
)
from checks.recognise.form.question.unit import Option, Unit
from checks.recognise.noise.text import is_nearly_none
from domain.document import FieldValue, Row
from domain.rules.papers.form_rule import FormField
from domain.words.text import fold

_CROSS = re.compile(r"(?<![\w\".-])x(?![\w\".-])")
_NAMED = re.compile(rf"\b(?:\d{{1,2}}|nie|brak|zadn\w+|razu?|{'|'.join(NUMBER_WORDS)})\b")
_FORM_WORD = re.compile(
    r"(?:tak|nie|[li1]\.? ?p|nazwa|numer|rok|data|wydawca)\W*$|~~"
    r"|(?:rodzaj|nazwa|numer) (?:dokumentu|certyfikatu)\b.*\b(?:numer|kopi\w+|wydawc\w+|zalacz\w+)"
)
"""What heads a column or offers an answer, and is no item of a list."""
_ANSWERS_ELSE = re.compile(
    r"(?:przedsiewziec\w+|wyjazd\w*|specjalizacj\w+|cel|jezyk\w*|strona|www|nip|telefon|e-?mail|uwagi)\b[^:]{0,30}:\s"
)
"""The next of several answers in one line: „Industry4Future; Przedsięwzięcie: …”."""
_STRUCK = re.compile(r"~~[^~]*~~")
_BULLETED = re.compile(r"[-–•*▪·]\s")
_LP = re.compile(r"l\.? ?p\b")
"""How the header of a table in a cell begins."""
_HEADED = re.compile(r"(?:posiada|mam|dysponuj)\w*\b.*\w{3}", re.DOTALL)
_FIRST = re.compile(r"\b(?:po raz pierwszy|pierwszy raz|pierwszy wyjazd)\b")
_TIMES = {"raz": 1, "jednokrotnie": 1, "dwukrotnie": 2, "trzykrotnie": 3, "czterokrotnie": 4}
_NUMBER = re.compile(r"(?<![\d.,/-])(\d{1,2})(?![\d/-]|[.,]\d)")
_MARKED = re.compile(r"^(?:[-–•*▪·]|\d{1,2}[.)])\s*")
_NO_EVENT = re.compile(
    r"^(?:19|20)\d{2}(?: r\.?)? ?[:–-] ?(?:brak|nie dotyczy|-|–)\W*$|\b(?:planuj\w+|w planach|planowan\w+)\b"
)
_COUNTED_BEHIND = re.compile(
    r"\b(?:liczb\w+|ilosc\w*|ile(?: razy)?)\b[^\d:?\n]{0,40}[:?]?\s*(\d{1,2})(?![\d.,/-])"
)
_ONLY_COUNTS = re.compile(
    r"(?:(?:tak|od|do|w|jest|mamy|posiadamy|wiecej niz|ponad|mniej niz|co najmniej|lub|albo|i|wiecej|kilka"
    rf"|razy?|jednego|\d++|{'|'.join(NUMBER_WORDS)})[\W_]*+)+"
)
_FIRST_MARK = re.compile(r"^(?:1|a)[.)] (?!.*\b(?:2|b)[.)] )")
"""Of a list that has but one item: „a) brak”."""
_HOW_MANY_FIRST = re.compile(
    r"\s*([1-9]\d?)(?:\s?(?:szt\w{0,4}\.?|dokument\w{0,3}|certyfikat\w{0,3}|pozycj\w{0,3}))?"
    r"(?:\s+[–-]|\s?:)\s+(?=[^\W\d])"
)
_NUMBERED_SO = re.compile(r"\n\s*\d{1,2}\s*[:–-]\s")
"""„1: ISO 9001 / 2: HACCP”: numbers of items, and none tells how many they are."""
_OPPOSITES = 2
_HOW_MANY = re.compile(r"(?:tak\b|w |kilk|wiecej|jedn|dwa|dwoch)")
_HEAD_COUNT = re.compile(r"(?:tak,? )?(?:[wz]|razem|lacznie) ?(\d{1,2}) ?(?::|\(|$| [–-] )")
_BEGINS_WITH_DATE = re.compile(r"(?:[-–•*▪·]\s*)?[\d.\s–-]*(?:19|20)\d{2}\b")
_BETWEEN = re.compile(r"\s+oraz\s+|\s*;\s*")
_LONG = 60
_HEADER = re.compile(r"l\.? ?p\b\.?(?!\s*\d)")
_MOST = 99
"""No larger number is a count: a year."""
_INLINE_NUMBER = re.compile(r"(?:^|\s)\d{1,2}[.)]\s+(?=[^\W\d])")
_BETWEEN_ITEMS = re.compile(r"[,;]\s+(?![^()]*\))|\s(?:i|oraz)\s")
_OUTSIDE_BRACKETS = re.compile(r",\s+(?![^()]*\))")
_AND_EVENT = re.compile(
    r"(?<=\b(?:19|20)\d\d)(?P<ends>\)?)\s+(?:i|a także)\s+"
    r"(?=[A-ZĄĆĘŁŃÓŚŹŻ][^,;]{0,60}(?:,[^,;]{0,60})?\b(?:19|20)\d\d\b)"
)
"""„AMB (Stuttgart, 2024) i Ligna (Hanower, 2025)”: a year before, a name and its year behind."""
_SERIES = re.compile(r"\b(?:19|20)\d{2}(?:\s*(?:,|;|/|–|-|\bi\b|\boraz\b)\s*(?:19|20)\d{2}\b)+")


_FIGURES = re.compile(r"\d")
_LEAST_NAMED = 2
"""Letters and figures of an item's name."""


def counted(field: FormField, unit: Unit, answer: AnswerText) -> FieldValue:  # noqa: PLR0911 – one return a way of saying it
    """How often, from digits, words or rows; „NIE” to „czy brali udział” is never."""
    folded = " ".join(_STRUCK.sub(" ", answer.folded).split()).strip(" /*")
    rows = _true_rows(unit.rows)
    if unit.options and not _is_yes_no(unit):
        return _by_option(unit, answer)
    if unit.options:
        return _after_yes_or_no(unit, answer)
    if unit.rows:
        return read_value(answer, len(rows), form_lists.shown(rows) or "brak")
    if form_lists.is_blank(folded):
        return typed(field, answer)
    if _CROSS.search(folded) and (len(_NAMED.findall(folded)) > 1):
        return unclear(answer)  # „nie w jednym X w dwóch”: to which it belongs, nobody knows
    if (
        is_nought(folded)
        or form_lists.is_none(folded)
        or form_lists.is_none(re.sub(r"\([^()]*\)", " ", folded).strip(" ."))
    ):
        return read_value(answer, 0)
    if _FIRST.search(folded):
        return replace(read_value(answer, 0), is_interpreted=True) if is_first(folded) else unclear(answer)
    rest = behind_yes_no(folded)
    if rest is not None and rest.strip():
        folded = rest.strip()
    state, said = chosen(without_condition(" ".join(answer.folded.split())), YES_NO)
    if state == "read" and said == "no" and not _NUMBER.search(folded):
        return read_value(answer, 0)
    return unclear(answer) if is_numbered(folded) else _by_number(field, answer, folded)


def _by_number(field: FormField, answer: AnswerText, folded: str) -> FieldValue:
    """The number that an answer begins with, or the only one that it names, in digits or in words."""
    head = _HEAD_COUNT.match(" ".join(answer.folded.split()))
    if head is not None:
        return read_value(answer, int(head[1]))
    numbers = [int(number) for number in _NUMBER.findall(YEAR.sub(" ", re.sub(r"\([^()]*\)", " ", folded)))]
    if len(numbers) == 1 and not re.search(r"[☐☒]", folded):
        return read_value(answer, numbers[0])
    if numbers:
        return unclear(answer)
    if BOXED.search(folded):
        number = number_in_box(folded)
        return unclear(answer) if number is None else read_value(answer, number)
    words = [NUMBER_WORDS[word] for word in re.findall(r"[a-z]+", folded) if word in NUMBER_WORDS]
    times = [_TIMES[word] for word in re.findall(r"[a-z]+", folded) if word in _TIMES]
    if len(words or times) == 1:
        return read_value(answer, (words or times)[0])
    return typed(field, answer)


def is_first(folded: str) -> bool:
    """Whether an answer says that there was none before, and nothing else that counts.

    >>> is_first("jedziemy po raz pierwszy"), is_first("po raz pierwszy w 2024 r.")
    (True, False)
    """
    rest = _FIRST.sub(" ", folded)
    words = set(re.findall(r"[a-z]+", rest))
    return not re.search(r"\d", rest) and not words & (NUMBER_WORDS.keys() | _TIMES.keys())


def _is_yes_no(unit: Unit) -> bool:
    return {fold(one.words) for one in unit.options} <= {"tak", "nie"}


def _after_yes_or_no(unit: Unit, answer: AnswerText) -> FieldValue:
    """How many are named beside a crossed TAK; none beside a crossed NIE."""
    said = [fold(one.words) for one in unit.options if one.is_chosen]
    if said == ["nie"]:
        return read_value(answer, 0, "NIE")
    items = [item for item in form_lists.items_of(answer.raw) if not form_lists.is_none(fold(item))]
    if said != ["tak"] or not items:
        return unclear(answer)
    return replace(read_value(answer, len(items)), is_interpreted=True)


def _by_option(unit: Unit, answer: AnswerText) -> FieldValue:
    """The number that the only chosen option names: „w żadnym”, „w dwóch”, „trzy lub więcej”."""
    marked = [one for one in unit.options if one.is_chosen]
    if not marked:
        is_open = any(one.is_chosen is None for one in unit.options)
        return unclear(answer) if is_open else replace(typed_empty(answer), evidence=unit.evidence)
    count = number_named(marked[0].words) if len(marked) == 1 else None
    if count is None and len(marked) == 1 and denies_others(unit.options):
        count = _number_behind(answer.folded)
        return unclear(answer) if count is None else read_value(answer, count)
    return unclear(answer) if count is None else read_value(answer, count, marked[0].words)


def denies_others(options: Sequence[Option]) -> bool:
    """Whether of two options one denies what the other says, and it is not chosen: „nie uczestniczyła”."""
    denials = [one for one in options if is_denial(one.words)]
    return len(options) == _OPPOSITES and len(denials) == 1 and denials[0].is_chosen is False


def _number_behind(folded: str) -> int | None:
    """The only number that is counted behind the ticked box: „☒ uczestniczyła, liczba wyjazdów: 2”."""
    boxes = list(BOX.finditer(folded))
    ticked = [at for at, box in enumerate(boxes) if box["ticked"] is not None]
    if len(ticked) != 1:
        return None
    end = boxes[ticked[0] + 1].start() if ticked[0] + 1 < len(boxes) else len(folded)
    said = YEAR.sub(" ", folded[boxes[ticked[0]].end() : end])
    numbers = _NUMBER.findall(said)
    told = _COUNTED_BEHIND.search(said)
    count = int(told[1]) if told is not None and len(numbers) == 1 else 0
    return count or None


def number_named(words: str) -> int | None:
    """The only number that an option names; „więcej niż 3” is one more, „3 lub więcej” three.

    >>> number_named("w żadnym"), number_named("w dwóch"), number_named("trzy i więcej"), number_named("1–2")
    (0, 2, 3, None)
    >>> number_named("raz"), number_named("dwa razy"), number_named("ani razu")
    (1, 2, 0)
    """
    folded = fold(words).strip(" .")
    if form_lists.is_none(folded):
        return 0
    numbers = [int(found) for found in re.findall(r"\d+", folded)]
    numbers += [NUMBER_WORDS[word] for word in re.findall(r"[a-z]+", folded) if word in NUMBER_WORDS]
    numbers = numbers or [_TIMES[word] for word in re.findall(r"[a-z]+", folded) if word in _TIMES]
    if len(numbers) != 1 or numbers[0] > _MOST:
        return None
    return numbers[0] + bool(re.search(r"wiecej niz|ponad|powyzej", folded))


def items_told(  # noqa: PLR0911 – one return a way of saying it
    field: FormField, unit: Unit, answer: AnswerText
) -> FieldValue:
    """A list's items or a table's rows."""
    if any(one.is_chosen is None for one in unit.options):
        return unclear(answer)
    if field.type == "rows" and not unit.rows and not unit.options:
        said, answer = _after_head(answer)
        if said == "no":
            return replace(read_value(answer, 0, "NIE"))
    if field.type == "list" and not (unit.rows or unit.options) and _after_head(answer)[0] == "no":
        return replace(read_value(answer, (), "NIE"))
    if unit.options and field.type == "list" and not _is_yes_no(unit):
        return _chosen_items(field, unit, answer)
    if unit.rows:
        return _of_rows(field, unit.rows, answer)
    folded = " ".join(answer.folded.split())
    if form_lists.is_blank(answer.raw):
        # An empty table under its header says „none” as much as an empty line.
        return replace(typed(field, answer), evidence=unit.evidence)
    if form_lists.is_none(_FIRST_MARK.sub("", folded)) or is_nought(folded):
        found = read_value(answer, () if field.type == "list" else 0)
        return replace(found, is_interpreted=len(folded) > len("nie dotyczy"))
    if field.type == "list" and _LP.match(folded):
        rows = form_lists.rows_in_text(answer.raw) or ()
        return read_value(answer, tuple(row[0] for row in rows)) if rows else unclear(answer)
    return _of_list(field, answer) if field.type == "list" else _of_lines(answer)


def _chosen_items(field: FormField, unit: Unit, answer: AnswerText) -> FieldValue:
    """The options with a cross; none where the one chosen says so („żadne z wymienionych”)."""
    named = [one.words for one in unit.options if one.is_chosen]
    is_bare = BOX.search(answer.folded) is None and "~~" not in answer.raw
    is_torn = is_bare and any(words[:1].islower() and _FIGURES.search(words) for words in named)
    only_counts = any(
        _ONLY_COUNTS.fullmatch(fold(words)) for words in named
    )  # „więcej niż trzy”: which ones?
    if is_torn or only_counts or any(one.is_chosen is None for one in unit.options):
        return unclear(answer)  # „FSC C118240; świadectwo / ochronne Wp.28114”, all of it underlined
    if not named:
        return replace(typed_empty(answer), evidence=unit.evidence)
    denied = [words for words in named if is_denial(words)]
    if denied:
        return unclear(answer) if len(named) > len(denied) else read_value(answer, (), denied[0])
    is_one = len(named) == 1 and any(is_denial(one.words) for one in unit.options if not one.is_chosen)
    if is_one and _HEADED.match(fold(named[0])):
        told = AnswerText(named[0], fold_evenly(named[0]), answer.evidence)
        return _of_list(field, told)  # „☒ posiadamy: ISO 9001, HACCP ☐ nie posiadamy”
    if "agreement" in field.name and any(_HOW_MANY.match(fold(words)) for words in named):
        # „tak, w więcej niż jednym, nazwy: …”: how many is chosen, which ones stands behind it.
        listed = agreements_named(" ".join(named).rpartition(":")[2])
        return unclear(answer) if listed is None else read_value(answer, listed)
    return read_value(answer, tuple(named), "; ".join(named))


def is_denial(words: str) -> bool:
    """Whether an option of a list says that none of the others holds.

    >>> is_denial("żadne z wymienionych"), is_denial("nie posiadamy"), is_denial("Zielona Transformacja")
    (True, True, False)
    """
    folded = fold(words).strip(" .")
    return form_lists.is_none(folded) or re.match(r"(?:w )?(?:zadn\w+|nie |brak\b)", folded) is not None


def typed_empty(answer: AnswerText) -> FieldValue:
    """Nothing is chosen."""
    return FieldValue("empty", None, answer.evidence)


def _true_rows(rows: Sequence[Row]) -> tuple[Row, ...]:
    kept = (tuple(cell for cell in row if not form_lists.is_blank(cell)) for row in rows)
    return tuple(row for row in kept if row and not form_lists.is_none_row(row))


def _of_rows(field: FormField, rows: Sequence[Row], answer: AnswerText) -> FieldValue:
    kept = _true_rows(rows)
    if field.type == "rows":
        return told_events(answer, kept)
    names = tuple(row[0] for row in kept)
    items = names if len(set(names)) == len(names) else tuple(", ".join(row) for row in kept)
    return replace(read_value(answer, items, "; ".join(items) or "brak"))


def _of_list(field: FormField, answer: AnswerText) -> FieldValue:
    answer = _without_head(answer)
    counted_first = _as_many_as_said(field, answer)
    if counted_first is not None:
        return counted_first
    lines = [line.strip() for line in answer.raw.split("\n") if line.strip()]
    items = form_lists.items_of(answer.raw)
    agreements = told_agreements(field, answer, items)
    if agreements is not None:
        return agreements
    is_plain = len(lines) == len(items)
    told = [item for item in items if not form_lists.is_none(fold(item))]
    parts = each_named(field.name, answer.raw, told)
    if parts is None or is_offer(answer.folded) or any(map(_is_no_item, parts)):
        return unclear(answer)
    named = tuple(part for part in parts if not form_lists.is_none(fold(part)))
    return replace(read_value(answer, named), is_interpreted=len(named) != len(items) or not is_plain)


def _is_no_item(part: str) -> bool:
    """Whether what was taken for an item is a question, a word of the form („TAK”, „Lp.”) or one sign."""
    folded = fold(part)
    is_word = bool(_FORM_WORD.match(folded) or _ANSWERS_ELSE.match(folded)) or is_nearly_none(part)
    return is_word or part.endswith("?") or sum(map(str.isalnum, part)) < _LEAST_NAMED


def _after_head(answer: AnswerText) -> tuple[str | None, AnswerText]:
    """What TAK or NIE before the rows says, and the rows: „☒ tak ☐ nie / – MEDICA, 2024”."""
    rest = behind_yes_no(answer.raw)
    if rest is None:
        return None, answer
    head = answer.folded[: len(answer.folded) - len(rest)]
    state, said = chosen(head, YES_NO)
    if state == "unclear" or (said == "no" and rest.strip(" \n-–—.*")):
        return None, answer
    return said, AnswerText(rest, fold_evenly(rest), answer.evidence)


def _without_head(answer: AnswerText) -> AnswerText:
    """A list without the TAK and NIE before it: „TAK / ~~NIE~~ liczba: 1 – Zielona Transformacja”."""
    raw = without_count(named_in(answer.raw)) if "~~" in answer.raw else named_in(answer.raw)
    return AnswerText(raw, fold_evenly(raw), answer.evidence)


def _as_many_as_said(field: FormField, answer: AnswerText) -> FieldValue | None:
    """A list behind how many it names: „3: ISO 9001, GOTS, FSC”; None where it does not begin so.

    Unclear where it names more, or fewer: a comma may part an item from its number.
    """
    found = _HOW_MANY_FIRST.match(answer.raw)
    if found is None or _NUMBERED_SO.search(answer.raw):
        return None
    rest = answer.raw[found.end() :]
    items = [item for item in form_lists.items_of(rest) if not form_lists.is_none(fold(item))]
    between = [part.strip(" .") for part in _BETWEEN_ITEMS.split(" ".join(rest.split()))]
    for parts in (each_named(field.name, rest, items), items, between):
        if parts is not None and len(parts) == int(found[1]) and not any(map(_is_no_item, parts)):
            return read_value(answer, tuple(parts))
    return unclear(answer)


def _events_in(part: str) -> list[str]:
    """The events of a line that names several by number, or between commas, each with its year."""
    numbered = [one.strip(" ,") for one in _INLINE_NUMBER.split(part) if one.strip(" ,")]
    if len(numbered) > 1 and all(map(YEAR.search, numbered)):
        return numbered
    parted = [one.strip() for one in _OUTSIDE_BRACKETS.split(_joined_apart(part)) if one.strip()]
    dated = [YEAR.search(one) is not None for one in parted]
    if len(parted) < 2 or sum(dated) < 2:  # one event
        return [part]
    if all(dated):
        return parted
    # „ITM, Poznań, 2025, Ligna, Hanower, 2023”: where all end, or all begin, with their dates.
    if dated[0] == dated[-1]:
        return [part]
    ends = [at + 1 for at, is_dated in enumerate(dated) if is_dated]
    cuts = [0, *ends] if dated[-1] else [*(end - 1 for end in ends), len(parted)]
    return [", ".join(parted[low:high]) for low, high in pairwise(cuts)]


def _joined_apart(part: str) -> str:
    """A line with commas for the words that join two events, each with its year.

    >>> _joined_apart("AMB (Ulm, 2024) i Ligna (2025)"), _joined_apart("Targi i misja w Brnie 2024 i 2025")
    ('AMB (Ulm, 2024), Ligna (2025)', 'Targi i misja w Brnie 2024 i 2025')
    """
    return _AND_EVENT.sub(r"\g<ends>, ", part)


def _years_apart(part: str) -> int:
    """How many years a text names that are neither a series nor the ends of a span."""
    return len(set(YEAR.findall(_SERIES.sub("", part))))


def _holds_several(rows: Sequence[Row]) -> bool:
    """Whether a numbered line goes on with events that have no number."""
    return len(rows) == 1 and _years_apart(" ".join(rows[0])) > 1


def _joined_by_date(lines: list[str]) -> list[str]:
    r"""Events that a narrow cell broke, each with its date again: at its end, or at its begin.

    >>> _joined_by_date(["MEDICA, Düsseldorf –", "12.11.2024", "ISH – 2025"])
    ['MEDICA, Düsseldorf – 12.11.2024', 'ISH – 2025']
    >>> _joined_by_date(["14.03.2025 Hannover Messe,", "Niemcy", "2024 AMB"])
    ['14.03.2025 Hannover Messe, Niemcy', '2024 AMB']
    """
    dated = [YEAR.search(line) is not None for line in lines]
    if len(lines) < 2 or all(dated) or not any(dated) or all(map(_BULLETED.match, lines[1:])):
        return lines  # each is whole
    begins = [_BEGINS_WITH_DATE.match(line) is not None for line in lines]
    whole: list[str] = []
    if begins[0]:
        if any(is_dated and not is_begin for is_dated, is_begin in zip(dated, begins, strict=True)):
            return lines
        for line, is_begin in zip(lines, begins, strict=True):
            whole = [*whole, line] if is_begin else [*whole[:-1], f"{whole[-1]} {line}"]
        return whole
    if not dated[-1]:
        return lines
    held = ""
    for line, is_dated in zip(lines, dated, strict=True):
        held = f"{held} {line}".strip()
        if is_dated:
            whole, held = [*whole, held], ""
    return whole


def _is_one_sentence(lines: Sequence[str]) -> bool:
    """Whether semicolons part what is told, and lines end only where the paper does."""
    is_bulleted = any(re.match(r"(?:[-–•*▪·]|\d{1,2}[.)])\s", line) for line in lines)
    return not is_bulleted and any(";" in line.rstrip("; ") for line in lines)


def _of_lines(answer: AnswerText) -> FieldValue:
    """Events told in lines or in one sentence."""
    lines = [line.strip() for line in answer.raw.split("\n") if not form_lists.is_blank(line)]
    lines = [line for line in lines if not _HEADER.match(fold(line))] or lines
    is_prose = not any(_MARKED.match(line) for line in lines) and any(
        _years_apart(line) > 1 for line in lines
    )
    lines = [" ".join(lines)] if is_prose else _joined_by_date(lines)
    answer = AnswerText("\n".join(lines), fold_evenly("\n".join(lines)), answer.evidence)
    if len(lines) > 1 and _is_one_sentence(lines):
        lines = [" ".join(lines)]
        answer = AnswerText(lines[0], fold_evenly(lines[0]), answer.evidence)
    numbered = form_lists.rows_in_text(answer.raw)
    if len(lines) == 1 and len(_events_in(lines[0])) > 1:
        numbered = None
    if numbered and (len(numbered) > 1 or re.match(r"1[.)]", lines[0])) and not _holds_several(numbered):
        rows = tuple(row for row in numbered if not form_lists.is_none_row(row))
        return _of_dated(rows, answer, is_interpreted=False)
    if len(lines) == 1:
        parts = [part.strip(" ,") for part in _BETWEEN.split(lines[0]) if part.strip(" ,")]
        return _of_dated([(one,) for part in parts for one in _events_in(part)], answer)
    return _of_dated([(_MARKED.sub("", line),) for line in lines], answer)


def _of_dated(rows: Sequence[Row], answer: AnswerText, *, is_interpreted: bool = True) -> FieldValue:
    """The events, one a row, where each names one year; without those that are only planned."""
    told = [row for row in rows if not _is_no_event(row)]
    if not all(YEAR.search(" ".join(row)) for row in told) or any(
        _years_apart(" ".join(row)) > 1 for row in told
    ):
        return unclear(answer)
    return told_events(answer, told, is_interpreted=is_interpreted or len(told) != len(rows))


def _is_no_event(row: Row) -> bool:
    """Whether a row says that there was none, or that one is yet to be („2026: dopiero planujemy”)."""
    words = " ".join(fold(" ".join(row)).split())
    return form_lists.is_none_row(row) or _NO_EVENT.search(words) is not None
