"""Choices on a picture: boxes, rings and words of TAK and NIE that were read as something else."""

import re
from collections.abc import Mapping

from checks.recognise.form.answer.answer_text import AnswerText, own_part, unclear
from checks.recognise.form.answer.answers import of_boxed_pair, typed
from checks.recognise.form.answer.choice.choices import YES_NO, stand_oddly, yes_no_of
from checks.recognise.form.answer.choice.lost_option import may_have_lost_another
from checks.recognise.form.answer.choice.options import values_named
from checks.recognise.form.answer.legible import AROUND
from domain.document import FieldValue
from domain.rules.papers.form_rule import FieldType, FormField
from domain.words.text import fold

DOUBTFUL = "▨"
_BOX = re.compile(r"[☐☒☑▨]|[\[(][ xXvV_.]{0,3}[\])]")
_BOXED_AT_BOTH_ENDS = re.compile(r"[☐☒☑▨](?=[^☐☒☑▨]*\w).*[☐☒☑▨]", re.DOTALL)
_LONE_CROSS = re.compile(r"(?<![\w\".\[(-])[xX](?![\w\".\])-])")
_BROKEN_BOX = re.compile(r"\W*(?:[A-Z\d]{0,2}[\[\](){}|]+[A-Z\d]{0,2}|[A-Z]{2})\s+(?=[^\W\d_]{4})")
"""What a box before an option was read as: „LI] dużym”, „EJ mikro”."""
_OPEN_TO_LOSS: Mapping[FieldType, tuple[str, ...]] = {
    "choice": ("empty",),
    "yes_no": ("empty",),
    "choices": ("empty", "read"),
}
"""What an answer may only seem to be where a box was not found."""
_ONE_WORD_LEFT = re.compile(
    r"\W*?(?:(?:(?<=[/|])|(?<=[/|]\s))(?:tak|nie)\b|(?:tak|nie)\s?[/|*])(?!\W{0,6}(?:tak|nie)\b)"
)
_REST_BESIDE = re.compile(
    r"\W*(?:(?:t?ak|ta|tk)[^\w/|]*[)\]}][^\w/|]*nie|tak[^\w/|]*\b(?:[a-z]{1,2}[)\]}]|[(\[{][a-z]{1,2}))\W*"
)
"""„AK) NIE”: what a ring left of one word beside the other."""
_SIGN_AT_WORD = re.compile(r"(?<![\w~])(?:[eo0c@®©]|[\[(|][xv]?[l1|!i]?)(?:tak|nie)\b")
_BOXED_YES = re.compile(r"\btak\W{0,3}[☐☒▨](?! ?(?:tak|nie)\b)")
_RINGED, _PLAIN = r"(?<!\w)(?!(?:tak|nie)\b)\w{0,2}(?:tak|nie)\w{0,2}(?!\w)", r"(?<!\w)(?:tak|nie)(?!\w)"
_RING_READ = re.compile(rf"{_RINGED}\W{{0,3}}[/|]\W{{0,3}}{_PLAIN}|{_PLAIN}\W{{0,3}}[/|]\W{{0,3}}{_RINGED}")
"""„CTAKO / NIE”: a ring around the word was read as letters of it, and tells that this one is meant."""
_YES_AND_NO = re.compile(r"tak\b.*?nie\b|nie\b.*?tak\b", re.DOTALL)
"""„etak o nie”, „[xltak [ nie”: boxes or round signs that were read as letters of their words."""
_STRIKE = "~~"
_OWN_LINES = 4
"""Lines of an answer in which its boxes stand: those further down are another question's."""


def is_half_read(answer: str) -> bool:
    """Whether of a yes or no a word, a box or a ring was not read as one, or others' stand with it.

    >>> [is_half_read(answer) for answer in ("ctako / nie", "tak / nie", "tak | cnie", "tak / ~~nie~~")]
    [True, False, True, False]
    """
    return (
        lacks_other_word(answer)
        or has_signs_for_boxes(answer)
        or offers_twice(answer)
        or _RING_READ.search(answer) is not None
    )


def offers_twice(answer: str) -> bool:
    r"""Whether TAK stands before a box more than once: the boxes of several questions stand together.

    >>> offers_twice("tak ☒\nnie ☐\ntak ☐\nnie ☒"), offers_twice("☒ tak ☐ nie, jesli ▨ tak: alfa")
    (True, False)
    """
    return len(_BOXED_YES.findall(answer)) > 1


def has_signs_for_boxes(answer: str) -> bool:
    """Whether of „● tak ○ nie” one sign was read as a letter with its word: nobody knows which one is filled.

    >>> [has_signs_for_boxes(words) for words in ("etak/yes o nie / no", "tak / nie", "[xltak [ nie")]
    [True, False, True]
    """
    return _SIGN_AT_WORD.search(answer) is not None and _YES_AND_NO.search(answer) is not None


def lacks_other_word(answer: str) -> bool:
    r"""Whether of „TAK / NIE*” but one word was read, and the sign beside it tells that there was another.

    >>> lacks_other_word("nie*"), lacks_other_word("/ nie"), lacks_other_word("tak /")
    (True, True, True)
    >>> lacks_other_word("tak / nie*"), lacks_other_word("nie"), lacks_other_word("tak/ ~~nie*~~")
    (False, False, False)
    >>> lacks_other_word("ak)\nnie"), lacks_other_word("tak qb)"), lacks_other_word("tak ak")
    (True, True, False)
    """
    found = _ONE_WORD_LEFT.match(answer) or _REST_BESIDE.fullmatch(answer)
    return found is not None and _STRIKE not in answer and _BOX.search(answer) is None


def boxes_read(field: FormField, answer: AnswerText) -> FieldValue:
    """The ticked option; a doubtful box, or one that was not found, leaves the point unclear."""
    own = own_part(answer, [word for words in field.options.values() for word in words] or ("TAK", "NIE"))
    own = of_boxed_pair(own) if field.type == "yes_no" else own
    if DOUBTFUL in own.raw or _LONE_CROSS.search(own.raw) or _is_open_offer(field, own):
        return unclear(own)
    if not _BOX.search(own.raw) and _BROKEN_BOX.match(own.raw):
        return unclear(own)
    if is_boxed_at_both_ends(own.raw):
        return unclear(own)
    found = typed(field, answer)
    if found.state == "read" and is_rest_of_options(field, own, found):
        return unclear(own)
    options = len(field.options) or 2
    # Of several ticks one that was not found is a choice that is lost.
    if found.state in _OPEN_TO_LOSS[field.type] and len(_BOX.findall(own.raw)) < min(
        options, _printed_options(field, own)
    ):
        return unclear(own)
    return found


def is_rest_of_options(field: FormField, answer: AnswerText, found: FieldValue) -> bool:
    """Whether an answer may be what is left of several options, of which one or its box was not read."""
    own = "\n".join(answer.raw.split("\n")[:_OWN_LINES])
    if field.type not in {"choice", "yes_no"} or _STRIKE in own:
        return False
    is_yes_no = field.type == "yes_no"
    options = yes_no_of(field) if is_yes_no else field.options
    if _BOX.search(own):
        return stand_oddly(answer.folded, options)
    value = ("yes" if found.value else "no") if is_yes_no else found.value
    return may_have_lost_another(answer.folded, options, value)


def is_boxed_at_both_ends(raw: str) -> bool:
    """Whether boxes begin and end an answer: an option was lost, and with it on which side the boxes stand.

    >>> [is_boxed_at_both_ends(words) for words in ("☒ NIE ☐", "☐ TAK ☒ NIE", "TAK ☒ NIE ☐")]
    [True, False, False]
    """
    return _BOXED_AT_BOTH_ENDS.fullmatch(raw.strip(AROUND)) is not None


def _is_open_offer(field: FormField, own: AnswerText) -> bool:
    """Whether several options stand there, and neither box nor stroke was read that would choose one."""
    if _BOX.search(own.raw) or "~~" in own.raw:
        return False
    offered = field.options or YES_NO
    return len(values_named(own.raw, offered)) > 1


def _printed_options(field: FormField, own: AnswerText) -> int:
    """How many options stand on the paper: a form may leave out some that the call knows."""
    if not field.options:
        return 2
    written = _without_blanks(own.folded)  # a blank between words is easily lost: „ijakość”
    named = (
        any(_without_blanks(fold(word)) in written for word in words) for words in field.options.values()
    )
    return max(2, sum(named))


def _without_blanks(words: str) -> str:
    return "".join(words.split())
