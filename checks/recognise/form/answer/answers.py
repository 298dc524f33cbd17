"""One answer of a form, read as its question's type asks."""

import re
from collections.abc import Callable
from dataclasses import replace

from stdnum.pl import nip, regon

from checks.page.sheet import fold_evenly
from checks.recognise.form.answer.agreements import told_agreements
from checks.recognise.form.answer.answer_text import (
    AnswerText,
    empty,
    one_line,
    own_part,
    read_value,
    stripped,
    unclear,
)
from checks.recognise.form.answer.choice.choices import BOX, all_chosen, chosen, yes_no_of
from checks.recognise.form.answer.choice.if_so import IF_SO
from checks.recognise.form.answer.choice.several import each_named
from checks.recognise.form.answer.choice.yes_no_words import (
    asks_on,
    opposed,
    own_line,
    told_in_words,
    without_condition,
)
from checks.recognise.form.answer.counted import lists as form_lists
from checks.recognise.form.answer.counted.events import told_events
from checks.recognise.form.answer.counted.measured import measured
from checks.recognise.form.answer.counted.number_words import BOXED, NUMBER_WORDS, is_numbered, number_in_box
from checks.recognise.form.answer.guidance import without_guidance
from checks.recognise.form.answer.web_pages import urls_of
from domain.document import Evidence, FieldValue, State
from domain.rules.papers.form_rule import FieldType, FormField

_HINT = re.compile(
    r"\((?:ulica|jesli|jezeli|o ile|wymieni|prosze|nalezy|poda[cj]|wpis|zaznacz|zakresl|wypeln|np\.|opis|kod"
    r"|imie|data|miejscowosc|podpis|czyteln|numer|nr |adres|niepotrzebne|wlasciw|odpowiedni|maks|max|min\."
    r"|krotk|w przypadku|zgodnie"
    r"|dotyczy|pelna|nazwa|dd|rrrr|liczba|tak/nie|zalacz|z ostatnich|pieczec|link\b)[^()]*\)"
)
_DOTS = re.compile(r"(?:(?<!\S)\.{1,2})?…[….]*|\.{3,}…*|_{2,}|(?:\. ){3,}\.?|·{3,}")
_MAY_BE_BLANK = re.compile(r"[(…_·]|\.{3}|\. \.")
_REST_OF_LABEL = re.compile(r"[^:\n\t\d@☐☒]{1,40}:")
_OFFER = re.compile(r"\((?![^()]*(?:~~|[☒☑✓✔]))[^()/]+(?:/[^()/]+)+\)")
_STRUCK = re.compile(r"~~.*?~~")
_SHORT, _PROSE = 40, 8
_OFFERED = re.compile(r"(?:^|, | / )(?:inne|brak|nie)(?=,|$| /).*[,/]|[,/] ?(?:inne|brak)\W*$")
"""A list that still names „brak” beside others only offers them."""
_OPTION = re.compile(r"[\W_]*(?:tak|nie)\b[\W_]*[/|][\W_]*(?:tak|nie)\b")
"""„~~TAK~~ / NIE” is what answers a question, and no item of a list."""
_CUT_CODE = re.compile(r"\b(\d{2}-) (\d{3})\b(?![\d-])")
"""A postal code that a line's end cut at its hyphen."""
_NO_CODE = re.compile(
    r"\bpkd[ -]?20\d\d\b|\bpoz\.? ?\d+|\b(?:19|20)\d\d ?r\b\.?"
    r"|(?<=[a-z] )(?:19|20)\d\d\b(?!\.? ?[a-z]\b)"
    r"|\b(?:(?:np[.,]?:?|przyklad\w*:?) ?\d{2}|00)[. ]?\d{2}(?:[. ]?[a-z]\b)?"
)
"""„PKD 2025”, the edition, a journal's „poz. 1885”, a year, „np.: 12.34.Z”, the form's example, „00.00.Z”."""
_PKD = re.compile(r"(?<![\d.])(\d{2})[. ]?(\d{2})(?![.-](?:19|20)\d{2}\b)(?:[. ]?([a-z])(?![a-z]))?(?![\d])")
_IS_MAIN = re.compile(r"\b(?:wiod|przewaz|glown|dominuj|podstaw)\w*+\W*+(?:kod\w*+\W*+|pkd\W*+)*$")
"""What says that the code behind it is the main one of several."""
_EMAIL = re.compile(r"[^\s@<>,;:()\"]+@[\w.-]+\.\w{2,}")
_BROKEN_NUMBER = re.compile(r"(?<=\d)-[ \t]*\n[ \t]*(?=\d)")
_IN_CELLS = re.compile(r"(?<![^ \t|]\d)(?<=\d) - (?=\d(?!\d))")
"""The hyphen between a number's groups of cells, one digit each."""
_CODE_IN_CELLS = re.compile(
    r"(?<![-.\d] )(?<!\S)(\d) (\d) (?:\. )?(\d) (\d)(?: (?:\. )?([a-z])(?!\S))?(?! ?\S*\d(?!\)))"
)
_DIGITS = re.compile(r"(?<!\d)\d(?:(?:[ \t]|- ?| -)?\d)*(?!\d)")


def answer_of(raw: str, folded: str, evidence: Evidence, *, keeps_label_rest: bool) -> AnswerText:
    """The answer without hints in parentheses, dotted lines and the rest of its label."""
    if not keeps_label_rest and not folded.startswith((":", " :")):
        rest = _REST_OF_LABEL.match(folded)
        if rest is not None and not form_lists.is_blank(rest[0][:-1]):
            raw, folded = _blanked(raw, folded, 0, rest.end())
    for pattern in (_HINT, _DOTS) if _MAY_BE_BLANK.search(folded) else ():
        for found in list(pattern.finditer(folded)):
            raw, folded = _blanked(raw, folded, *found.span())
    return AnswerText(*stripped(raw, folded), evidence)


def typed(field: FormField, answer: AnswerText) -> FieldValue:
    """The answer's value as the field's type asks; never a guess."""
    found = _READERS[field.type](field, answer)
    return found if found.said else replace(found, said=one_line(answer.raw))


def _blanked(raw: str, folded: str, start: int, end: int) -> tuple[str, str]:
    gap = " " * (end - start)
    return raw[:start] + gap + raw[end:], folded[:start] + gap + folded[end:]


def _text(field: FormField, answer: AnswerText) -> FieldValue:
    if "~~" in answer.raw:
        answer = AnswerText(_STRUCK.sub("", answer.raw), _STRUCK.sub("", answer.folded), answer.evidence)
    own = own_part(answer)
    words = _CUT_CODE.sub(r"\1\2", " ".join(own.raw.split()))
    if form_lists.is_blank(words) or re.fullmatch(r"[-–— ]+", words):
        return empty(answer)
    if not field.required and len(words) < _SHORT and form_lists.is_none(" ".join(own.folded.split())):
        return empty(answer)
    return read_value(own, words)


_REGISTER = re.compile(r"\b(?:krs|regon)\b")


def _digits(answer: AnswerText, lengths: tuple[int, ...]) -> str | None:
    """The first number of one of these lengths without blanks and hyphens, also where a line broke it."""
    for found in _DIGITS.finditer(_IN_CELLS.sub(" ", _BROKEN_NUMBER.sub("-", answer.folded))):
        number = re.sub(r"\D", "", found[0])
        if len(number) in lengths:
            return number
        for length in lengths:
            # Two numbers side by side („9290000006 970000003”) are one run of digits and blanks.
            head = re.match(rf"(?:\d[ \t-]?){{{length - 1}}}\d(?= )", found[0])
            if head:
                return re.sub(r"\D", "", head[0])
    return None


def _nip(_field: FormField, answer: AnswerText) -> FieldValue:
    """Ten digits as written; whether the checksum is right is judged, not read.

    A number behind another register's name is none of a NIP, nor is one that begins with nought, as those of
    the KRS do.
    """
    own = own_part(answer)
    number = _digits(own, (10,))
    if number is None:
        return _number(answer, None)
    is_behind_another = _REGISTER.search(own.folded) is not None and not nip.is_valid(number)
    return unclear(own) if number.startswith("0") or is_behind_another else _number(answer, number)


def _regon(_field: FormField, answer: AnswerText) -> FieldValue:
    number = _digits(own_part(answer), (9, 14))
    return _number(answer, number if number and regon.is_valid(number) else None)


def _krs(_field: FormField, answer: AnswerText) -> FieldValue:
    own = own_part(answer)
    return read_value(own, "CEIDG") if "ceidg" in own.folded else _number(answer, _digits(own, (10,)))


def _number(answer: AnswerText, number: str | None) -> FieldValue:
    """The number that was found; empty where nothing stands, unclear where something else does."""
    own = own_part(answer)
    if number is not None:
        return read_value(own, number)
    if form_lists.is_blank(own.raw) or form_lists.is_none(own.folded):
        return empty(answer)
    return unclear(own)


def _pkd(_field: FormField, answer: AnswerText) -> FieldValue:
    own = own_part(answer)
    folded = _NO_CODE.sub(lambda one: " " * len(one[0]), own.folded)
    folded = _CODE_IN_CELLS.sub(lambda one: f"{one[1]}{one[2]}.{one[3]}{one[4]}{one[5] or ''}", folded)
    codes = list(_PKD.finditer(folded))
    if not codes:
        return _number(answer, None)
    mains = [found for found in codes if _IS_MAIN.search(folded[: found.start()].rpartition(",")[2])]
    chosen_one = mains[0] if len({found[0] for found in mains}) == 1 else codes[0]
    return read_value(own, _code(chosen_one))


def _code(found: re.Match[str]) -> str:
    return f"{found[1]}.{found[2]}" + (f".{found[3].upper()}" if found[3] else "")


def _email(_field: FormField, answer: AnswerText) -> FieldValue:
    found = _EMAIL.search(answer.raw.replace(" @ ", "@"))
    return read_value(answer, found[0].rstrip(".")) if found else _number(answer, None)


def _choice(field: FormField, answer: AnswerText) -> FieldValue:
    own = own_part(answer, [word for words in field.options.values() for word in words])
    state, value = chosen(_without_offer(own.folded), field.options)
    return _told(state, value, own)


def _choices(field: FormField, answer: AnswerText) -> FieldValue:
    own = own_part(answer, [word for words in field.options.values() for word in words])
    state, values = all_chosen(_without_offer(own.folded), field.options)
    return _told(state, values, own)


def _without_offer(folded: str) -> str:
    """An answer without the words in brackets that only say what may be answered: „(mikro / małe) małe”.

    >>> _without_offer("(tak/nie) tak"), _without_offer("(mikro / male)")
    ('          tak', '(mikro / male)')
    """
    bare = _OFFER.sub(lambda found: " " * len(found[0]), folded)
    return bare if re.search(r"[a-z]", bare) else folded


_BOXED_PAIR = re.compile(rf"\W*?[☐☒] ?(tak|nie)\W+?[☐☒] ?(tak|nie)\b(?=\W*(?:[☐☒]|{IF_SO}))")
"""TAK and NIE with their boxes, before what a yes is to be completed with."""


def of_boxed_pair(own: AnswerText) -> AnswerText:
    """An answer that begins with TAK and NIE in boxes, these alone; any other as it is."""
    pair = _BOXED_PAIR.match(own.folded)
    if pair is None or pair[1] == pair[2]:
        return own
    return replace(own, raw=own.raw[: pair.end()], folded=own.folded[: pair.end()])


def _yes_no(field: FormField, answer: AnswerText) -> FieldValue:
    offered = yes_no_of(field)
    line = own_line(answer.folded)
    answer = answer if line == answer.folded else AnswerText(line, line, answer.evidence)
    own = own_part(answer, [word for words in offered.values() for word in words])
    own = of_boxed_pair(own)
    verb = opposed(own.folded)
    if verb is None and (
        asks_on(own.folded) or (form_lists.offers_both(own.folded) and "~~" not in own.folded)
    ):
        verb = ""
    if verb is not None:
        return _told("read", verb == "yes", own) if verb else unclear(own)
    is_bare = BOX.search(own.folded) is None and "~~" not in own.folded
    if is_bare and len(own.folded.split()) > _PROSE:
        said = told_in_words(own.folded)  # a „nie” further on may be of anything
        return unclear(own) if said is None else _told("read", said, own)
    state, value = chosen(without_condition(_without_offer(own.folded)), offered)
    return _told(state, None if value is None else value == "yes", own)


def _told(state: State, value: str | bool | tuple[str, ...] | None, answer: AnswerText) -> FieldValue:
    """A value with the answer's words as evidence, or its label when nothing stands there."""
    return FieldValue(state, value, answer.evidence.quoting(answer.raw), said=one_line(answer.raw))


def _list(field: FormField, answer: AnswerText) -> FieldValue:
    """The items; an empty list where the answer says that there are none, „empty” where it says nothing."""
    told = without_guidance(answer.raw)
    answer = answer if told == answer.raw else AnswerText(told, fold_evenly(told), answer.evidence)
    items = form_lists.items_of(answer.raw)
    agreements = told_agreements(field, answer, items)
    if agreements is not None:
        return agreements
    if any(_OPTION.match(_folded_item(answer, item)) for item in items):
        return unclear(answer)
    named = tuple(item for item in items if not form_lists.is_none(_folded_item(answer, item)))
    parts = each_named(field.name, answer.raw, named)
    if parts is None or is_offer(answer.folded):
        return unclear(answer)
    if parts or items or re.search(r"[-–—]", answer.raw):
        return replace(read_value(answer, tuple(parts)), is_interpreted=len(parts) != len(named))
    return empty(answer)


def is_offer(folded: str) -> bool:
    """Whether a list only offers what may be chosen: boxes, or „brak” beside what there is.

    >>> is_offer("facebook, instagram, inne, brak"), is_offer("1-3 ☒ powyzej 3 ☐ iso 9001")
    (True, True)
    >>> is_offer("iso 9001, haccp")
    False
    """
    has_boxes = any(box["cross"] is None for box in BOX.finditer(folded))
    words = " ".join(folded.split())
    return has_boxes or form_lists.offers_counts(words) or _OFFERED.search(words) is not None


def _folded_item(answer: AnswerText, item: str) -> str:
    """The folded words of an item that is quoted from the answer."""
    start = answer.raw.find(item)
    return answer.folded[start : start + len(item)] if start >= 0 else item.lower()


def _rows(_field: FormField, answer: AnswerText) -> FieldValue:
    if form_lists.is_blank(answer.raw):
        return empty(answer)
    if form_lists.is_none(" ".join(answer.folded.split())):
        return read_value(answer, 0)
    is_denied = re.search(
        r"(?m)^(?:brak|nie dotyczy|nie posiada\w*|nie uczestniczy\w+|[-–]{1,3})\b[^\n]{0,40}$", answer.folded
    )
    rows = form_lists.rows_in_text(answer.raw)
    if rows is None or (not rows and is_denied):
        return read_value(answer, 0) if is_denied else unclear(answer)
    rows = tuple(row for row in rows if not form_lists.is_none_row(row))
    if rows:
        return told_events(answer, rows)
    return (
        read_value(answer, 0)
        if re.search("brak|nie dotyczy|nie uczest|[-–—]", answer.folded)
        else empty(answer)
    )


def _count(_field: FormField, answer: AnswerText) -> FieldValue:
    own = own_part(answer)
    if form_lists.is_blank(own.folded):
        return empty(answer)
    if form_lists.is_none(" ".join(own.folded.split())):
        return read_value(own, 0)
    if is_numbered(own.folded):
        return unclear(own)
    number = re.match(r"(?:x ?)?(\d{1,2})(?![\d.]\d)\b", own.folded)
    if number is not None:
        return read_value(own, int(number[1]))
    if BOXED.search(own.folded):
        boxed = number_in_box(own.folded)
        return unclear(own) if boxed is None else read_value(own, boxed)
    words = [NUMBER_WORDS[word] for word in re.findall(r"[a-z]+", own.folded) if word in NUMBER_WORDS]
    return read_value(own, words[0]) if len(words) == 1 else unclear(own)


def _urls(_field: FormField, answer: AnswerText) -> FieldValue:
    # Names of networks before a colon („Facebook: …”) look like questions, so the whole answer counts.
    if form_lists.is_blank(answer.raw):
        return empty(answer)
    is_none = form_lists.is_none(" ".join(answer.folded.split()))
    return read_value(answer, () if is_none else urls_of(answer.raw))


def _signature(_field: FormField, answer: AnswerText) -> FieldValue:
    lines = [line.strip() for line in answer.raw.split("\n")[:2]]
    written = " ".join(line for line in lines if not form_lists.is_blank(line))
    return read_value(answer, written, written) if written else empty(answer)


_READERS: dict[FieldType, Callable[[FormField, AnswerText], FieldValue]] = {
    "text": _text,
    "nip": _nip,
    "regon": _regon,
    "krs": _krs,
    "pkd": _pkd,
    "email": _email,
    "choice": _choice,
    "choices": _choices,
    "yes_no": _yes_no,
    "list": _list,
    "rows": _rows,
    "count": _count,
    "urls": _urls,
    "signature": _signature,
    "date": measured,
    "amount": measured,
    "number": measured,
    "phone": measured,
    "pesel": measured,
}
