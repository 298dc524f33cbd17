"""Answers of a form that was read from a picture: put right where only one reading is possible, else unclear.

A letter among digits stands for one digit, and a checksum says whether that was right. What seems empty is
empty only where the page was read well, every box was found and no hand wrote there.
"""

import re
from collections.abc import Callable
from dataclasses import replace

from stdnum.pl import nip, regon

from checks.measures import PESEL_WRONG
from checks.page.sheet import fold_evenly
from checks.recognise.form.answer.answer_text import AnswerText, own_part, read_value, told_rows, unclear
from checks.recognise.form.answer.answers import typed
from checks.recognise.form.answer.counted import lists as form_lists
from checks.recognise.form.answer.counted.number_words import NOUGHTS, is_nought
from checks.recognise.form.answer.legible import CODE
from checks.recognise.form.answer.misread_boxes import DOUBTFUL, boxes_read, is_half_read
from checks.recognise.form.answer.web_pages import (
    begins_with_network,
    lacks_first_stop,
    lacks_its_end,
    with_signs_right,
)
from checks.recognise.noise.numbers import numbers_read
from checks.recognise.noise.pkd_letters import letter_of
from checks.recognise.noise.text import (
    is_ambiguous_address,
    is_lettered_heading,
    is_nearly_none,
    lost_its_end,
    without_specks,
)
from checks.recognise.noise.words import as_digits
from domain.document import FieldValue
from domain.rules.papers.form_rule import OFFERED, FieldType, FormField
from domain.words.text import fold

_WORDS: frozenset[FieldType] = frozenset(
    {"text", "urls", "list", "krs", "pkd", "count", "date", "amount", "number", "phone"}
)
"""Answers that nothing but their words confirms: no checksum, no box, no table's columns."""
_TITLE = re.compile(r"\W*[^\W\d_]{3}")
"""What a class of PKD is called, behind its code."""
BLANK = " \t\n_.…:"
"""What is no answer."""
_MAIL = re.compile(
    r"(?P<name>[\w.+-]+?) ?(?:@|[QG]?[©®€¢]\W?[QG]?|[QG](?=[a-z])) ?(?P<domain>[a-z0-9-]+(?:\.[a-z0-9-]+)+)"
)
_LETTER_OR_FIGURE = re.compile(r"[lIoO]\d|\d[lIoO]")
_ONES = "lI|i!"
_COUNT = re.compile(rf"([{_ONES}]|[Q{''.join(NOUGHTS)}])[.]?")
"""A figure's letter; a nought with a dot or a stroke in it is read as a sign."""
_YEAR = re.compile(r"\b((?:19|2[0oO])[\dOolISB]{2})\b")
_HEADER = re.compile(r"^(?:lp|l\.p|ip)\b|nazwa wydarzenia")
_ROW_NUMBER = re.compile(r"^\W*(?:\d{1,2}|[lIi|!zZkKSsOo]{1,2})[.)]?(?:\s+|$)")
_SWALLOWED = re.compile(r"[☐☒☑▨]|(?m:^\d{1,2}(?:[.)]\s?|, )[^\W\d]\w* \w+)")
"""A tick box, or the numbered heading of a point."""
_WORD = re.compile(r"\w{3}|\d")
"""An answer has a figure, or letters side by side: fewer are specks of the sheet's edge or of the table."""
_OPTIONS = re.compile(
    r"(?:\w\W{1,2})?[tj]?ak\W+n[il]e|n[il]e\W+[tj]?ak|\W*(?:\w{1,3}\W{0,2}|[\[\](){}|]+)(?:tak|nie)\W*"
)
"""The words beside two boxes, which belong to another question; or one, and what its box was read as."""
_WHOLE_URL = re.compile(r"(?:https?://)?(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:/\S*)?", re.IGNORECASE)
_LOOSE = re.compile(r"[\w-]{4,}(?![\w-]|\s*:)")
_PART_OF_URL = re.compile(r"[./]\w|\w[./]|[„”]")
_BLANK_IN_URL = re.compile(r"(?<=www\.) +(?=[a-z0-9])")
_NEXT_NUMBER = re.compile(r"(?<=[^\W\d_])[^\w☐☒▨]*\n\s*▨\s*$")
"""The number of the next row, unread, behind an answer in words: no box of its own."""
_SHOWN = re.compile(r"\bnp[.,]?:? ?$", re.IGNORECASE)
_NO_DIVISION = "00"
"""What no code of PKD begins with, but examples do."""
_LEAST_NAME = 3
"""Of letters in a profile's name: fewer are specks."""
_TELEPHONE_DIGITS = 9
"""Fewer are a number of which a group was lost."""
_NAMELESS = re.compile(r"[\W\d]*\d{4,5}(?:-\d{1,2})?:(?:19|20)\d\d\b")
"""A norm's number before which no letters were read."""
_NUMBER_CUT = re.compile(r"\bISO \d{1,3}(?![\d:/-])")
"""A norm's number that lost a figure: those which firms are certified by have four at least."""
_MISREAD_ONE = re.compile(r"\s*[3-9lIi|!][.,:;)]?\s+(?=\S)")
_FIRST_ITEM, _SECOND_ITEM = re.compile(r"\s*1[.)]?\s"), re.compile(r"\s*2[.)]")
_STRIKING_NOTE = re.compile(r"[\W\d]*(?:niepotrzebne|niewłaściwe|zbędne) skreślić\W*", re.IGNORECASE)
_ITEM_NUMBER = re.compile(r"(?m)^(\d{1,2})[.)]")


def typed_from_picture(
    field: FormField, answer: AnswerText, *, is_sure: bool, is_legible: bool
) -> FieldValue:
    """The answer's value as the field's type asks; `empty` only where that `is_sure`, words if legible."""
    rest = _NEXT_NUMBER.search(answer.raw) if field.type in OFFERED else None
    if rest is not None:
        answer = AnswerText(answer.raw[: rest.start()], answer.folded[: rest.start()], answer.evidence)
    found = _READERS.get(field.type, typed)(field, answer)
    if found.state == "read" and field.type in _WORDS and not is_legible:
        return unclear(answer)
    if field.type == "yes_no" and is_half_read(answer.folded):
        return unclear(answer)
    if found.state == "empty" and DOUBTFUL in answer.raw:
        return replace(unclear(answer), may_be_empty=False)  # something stands there that nobody read
    says = (field.required or field.type == "count") and own_part(answer).raw.strip(BLANK)
    if found.state == "empty" and (not is_sure or says):
        return unclear(answer)  # a dash may be the answer to a question beside it, and a sign a figure
    return found


def lacks_its_first(listed: str) -> bool:
    r"""Whether a list's numbers go on, „2) 3)”, without the first: its line was lost.

    >>> lacks_its_first("2)\n3)"), lacks_its_first("1) brak\n2)"), lacks_its_first("ISO 9001")
    (True, False, False)
    """
    numbers = [int(number) for number in _ITEM_NUMBER.findall(form_lists.simply_numbered(listed))]
    return bool(numbers) and min(numbers) > 1


def is_torn_item(item: str) -> bool:
    """Whether an item of a list lost its end or a norm's letters, or nearly says that there is none.

    >>> [is_torn_item(item) for item in ("180 9001:2015", "ISO 900 GE", "ISO 9001:2015")]
    [True, True, False]
    """
    is_cut = _NAMELESS.match(item) is not None or _NUMBER_CUT.search(item) is not None
    return is_cut or lost_its_end(item) or is_nearly_none(item)


def _text(field: FormField, answer: AnswerText) -> FieldValue:
    """The words; unclear where there are but specks, another question was swallowed, or a name's end lost."""
    found = typed(field, answer)
    own = own_part(answer).raw
    if _OPTIONS.fullmatch(fold(own)):
        return unclear(answer)
    if found.state != "read":
        return found
    words = without_specks(str(found.value)).lstrip(_DOTS)
    if is_lettered_heading(words):
        return unclear(answer)
    if _asks_telephone(field) and not _may_be_telephone(words):
        return unclear(answer)
    is_cut = _CUT.search(own.rstrip()) is not None
    is_whole = _WORD.search(words) and not is_cut and not _SWALLOWED.search(own) and not lost_its_end(words)
    return replace(found, value=words) if is_whole else unclear(answer)


_DOTS = ".… "
"""To write on, before an answer: none begins with them."""
_CUT = re.compile(r"[^\W_] [–—-]$")
"""„angielski –”: what stood behind the dash was not read."""


def _may_be_telephone(words: str) -> bool:
    """Whether words hold a whole number, and no mailbox or far more letters: another question's answer.

    >>> [_may_be_telephone(one) for one in ("600 200 100 w. 12", "600 200", "95 722 31 40 a.b@alfa.pl")]
    [True, False, False]
    """
    figures = sum(map(str.isdigit, words))
    return figures >= _TELEPHONE_DIGITS and 2 * figures >= sum(map(str.isalpha, words)) and "@" not in words


def _asks_telephone(field: FormField) -> bool:
    return any(fold(label).startswith("tel") for label in field.labels)


def _nip(_field: FormField, answer: AnswerText) -> FieldValue:
    return _numbered(_field, answer, (10,), nip.is_valid)


def _regon(_field: FormField, answer: AnswerText) -> FieldValue:
    return _numbered(_field, answer, (9, 14), regon.is_valid)


def _krs(field: FormField, answer: AnswerText) -> FieldValue:
    if "ceid" in answer.folded:
        return read_value(own_part(answer), "CEIDG")
    return _numbered(field, answer, (10,), lambda number: number.startswith("00"))


def _numbered(
    field: FormField, answer: AnswerText, lengths: tuple[int, ...], is_valid: Callable[[str], bool]
) -> FieldValue:
    """The first number that its checksum confirms; never one that it denies."""
    own = own_part(answer)
    flat = own.raw.replace("\n", " ").replace("\t", " ")
    valid = next((one for one in numbers_read(flat, lengths) if is_valid(one.digits)), None)
    if valid is not None:
        return read_value(own, valid.digits)
    found = typed(field, answer)
    return found if found.state == "empty" else unclear(own)


def _pkd(field: FormField, answer: AnswerText) -> FieldValue:
    """A whole code, but no example („np. 12.34.Z”); one whose letter may be lost is unclear.

    Unless a class is asked for, which has none. So is one that lost both its letter and its first stop.
    """
    own = own_part(answer)
    codes = (
        code
        for code in CODE.finditer(own.raw)
        if not _SHOWN.search(own.raw[: code.start()]) and as_digits(code[1]) != _NO_DIVISION
    )
    found = next(codes, None)
    if found is None and CODE.search(own.raw) is not None:
        return unclear(own)
    if found is None:
        other = typed(field, answer)
        return other if other.state == "empty" else unclear(own)
    rest = own.raw[found.end() :].split("\n")[0].strip()
    code, asks_class = f"{as_digits(found[1])}.{as_digits(found[2])}", _asks_class(field)
    lost = letter_of(code) if found[3] is None and not asks_class else ""
    is_torn = found[3] is None and not lost and found[0].strip(" .").isdigit()
    if is_torn or (found[3] is None and rest and not lost and not (asks_class and _TITLE.match(rest))):
        return unclear(own)
    letter = "." + found[3].upper().replace("2", "Z") if found[3] else lost
    return read_value(own, code + letter)


def _asks_class(field: FormField) -> bool:
    return any(fold(label).startswith("klasa") for label in field.labels)


def _email(field: FormField, answer: AnswerText) -> FieldValue:
    """The address, its @ put right where it was read as „©” or as a capital among small letters.

    One in which a letter may be a figure is unclear: a letter to it might reach somebody else.
    """
    found = typed(field, answer)
    own = own_part(answer)
    mail = _MAIL.fullmatch(own.raw.split("\n")[0].strip()) if found.state == "unclear" else None
    if mail is not None and mail["name"].islower():
        found = read_value(own, f"{mail['name']}@{mail['domain']}")
    is_doubtful = found.state == "read" and _LETTER_OR_FIGURE.search(str(found.value)) is not None
    return unclear(own) if is_doubtful else found


def _pesel(field: FormField, answer: AnswerText) -> FieldValue:
    """One that its check digit confirms; never one that it denies, for a digit may be misread."""
    found = typed(field, answer)
    return unclear(replace(answer, raw="")) if found.value == PESEL_WRONG else found


def _count(field: FormField, answer: AnswerText) -> FieldValue:
    """A number; a single digit is easily lost, so that nothing read is unclear."""
    own = own_part(answer)
    single = _COUNT.fullmatch(own.raw.strip())
    if single is not None or is_nought(own.raw.strip()):
        return read_value(own, 1 if single is not None and single[1] in _ONES else 0)
    found = typed(field, answer)
    return unclear(own) if found.state == "empty" else found


def _urls(field: FormField, answer: AnswerText) -> FieldValue:
    """The addresses, where every one is whole and nothing is left beside them that may be a part."""
    raw, folded = (_BLANK_IN_URL.sub("", with_signs_right(words)) for words in (answer.raw, answer.folded))
    answer = replace(answer, raw=raw, folded=folded)
    found = typed(field, answer)
    if found.state != "read" or not isinstance(found.value, tuple):
        return found
    if any(is_ambiguous_address(url) or sum(map(str.isalpha, url)) < _LEAST_NAME for url in found.value):
        return unclear(answer)
    if _SWALLOWED.search(answer.raw) or not all(
        url.isascii() and _WHOLE_URL.fullmatch(url) and not (lacks_first_stop(url) or lacks_its_end(url))
        for url in found.value
        if "." in url and not begins_with_network(url)
    ):
        return unclear(answer)
    rest = " ".join(answer.raw.split())
    for url in found.value:
        rest = rest.replace(url, " ")
    return unclear(answer) if _PART_OF_URL.search(rest) or _LOOSE.search(rest) else found


def _list(field: FormField, answer: AnswerText) -> FieldValue:
    """The items, where their numbers follow each other; else a line's number was misread.

    Nor is a norm's number an item without the name before it.
    """
    if _OPTIONS.fullmatch(answer.folded.strip()):
        return unclear(answer)
    answer = as_listed(answer)
    numbers = [int(number) for number in _ITEM_NUMBER.findall(form_lists.simply_numbered(answer.raw))]
    if DOUBTFUL in own_part(answer).raw:
        return unclear(answer)
    if numbers and numbers != list(range(1, len(numbers) + 1)):
        return unclear(answer)
    found = typed(field, answer)
    if found.state != "read" or not isinstance(found.value, tuple):
        return found
    items = tuple(map(without_specks, found.value))
    if any(map(is_torn_item, items)):
        return unclear(answer)
    # „brak” in the first row, and the numbers of the rows below
    return replace(
        found, value=tuple(i for i in items if not form_lists.is_none(fold(form_lists.ROWS_BELOW.sub("", i))))
    )


def as_listed(answer: AnswerText) -> AnswerText:
    r"""A list as it is numbered: „1.” stands before the first item, whatever it was read as, if „2.” follows.

    Without the line of a note on striking out, which a form prints at the foot of its page.

    >>> from checks.recognise.form.answer.answer_text import AnswerText
    >>> from domain.document import Evidence
    >>> raw = "Lp.\tNazwa\n4\tISO 9001\n2. HACCP\nniepotrzebne skreślić"
    >>> as_listed(AnswerText(raw, raw, Evidence(""))).raw
    'Lp.\tNazwa\n1. ISO 9001\n2. HACCP'
    """
    lines = [line for line in answer.raw.split("\n") if not _STRIKING_NOTE.fullmatch(line)]
    second = next((at for at, line in enumerate(lines) if _SECOND_ITEM.match(line)), 0)
    first = _MISREAD_ONE.match(lines[second - 1]) if second else None
    if first is not None and not any(map(_FIRST_ITEM.match, lines[:second])):
        lines[second - 1] = f"1. {lines[second - 1][first.end() :]}"
    raw = "\n".join(lines)
    return answer if raw == answer.raw else replace(answer, raw=raw, folded=fold_evenly(raw))


def _rows(field: FormField, answer: AnswerText) -> FieldValue:
    """The table's filled rows: every line must end in its year, or the text must tell the rows apart."""
    lines = [line.strip() for line in answer.raw.replace("\t", " ").split("\n")]
    header = max((at for at, line in enumerate(lines) if _HEADER.search(fold(line))), default=-1)
    lines = [line for line in lines[header + 1 :] if line]
    if any(DOUBTFUL in line for line in lines):
        return unclear(answer)
    filled = [line for line in lines if any(map(str.isalpha, _ROW_NUMBER.sub("", line)))]
    if not filled:
        blank = replace(answer, raw="", folded="")
        return replace(typed(field, blank), evidence=answer.evidence)
    dated = [_YEAR.findall(line) for line in filled]
    if not all(len(years) == 1 for years in dated):
        is_none = len(filled) == 1 and form_lists.is_none(fold(filled[0]))
        return read_value(answer, 0) if is_none else unclear(answer)
    last = re.match(r"\W*(\d{1,2})[.) ]", filled[-1])
    if last is not None and int(last[1]) != len(filled):
        return unclear(answer)
    return told_rows(answer, tuple((_ROW_NUMBER.sub("", line),) for line in filled))


_READERS: dict[FieldType, Callable[[FormField, AnswerText], FieldValue]] = {
    "text": _text,
    "nip": _nip,
    "regon": _regon,
    "krs": _krs,
    "pkd": _pkd,
    "email": _email,
    "count": _count,
    "pesel": _pesel,
    "choice": boxes_read,
    "choices": boxes_read,
    "yes_no": boxes_read,
    "list": _list,
    "urls": _urls,
    "rows": _rows,
}
