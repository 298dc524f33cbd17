"""An answer's words as they stand on a paper, and what they make: a value, nothing, or something unclear."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache

from checks.recognise.form.answer.counted import lists as form_lists
from domain.document import Evidence, FieldValue, Row
from domain.words.text import fold

_LABEL_LIKE = re.compile(r"^(?:[a-z]\) |\d{1,2}[.)] )?[^\W\d][\w ./()-]{1,58}:(?:\s|$)")
_SENTENCE = re.compile(
    r"^(?:oswiadcza|ja,? nizej|niniejszym|swiadom|wyrazam|zobowiazuj|jednoczesnie|zalacznik)"
)


@dataclass(frozen=True, slots=True)
class AnswerText:
    """What stands after a label: `raw` as written, `folded` of the same length, and its evidence."""

    raw: str
    folded: str
    evidence: Evidence


def stripped(raw: str, folded: str) -> tuple[str, str]:
    """Both without the blanks and colons around the answer."""
    start, end = 0, len(folded)
    while start < end and folded[start] in " :\n\t":
        start += 1
    while end > start and folded[end - 1] in " \n\t":
        end -= 1
    return raw[start:end], folded[start:end]


def empty(answer: AnswerText) -> FieldValue:
    """Nothing stands there."""
    return FieldValue("empty", None, answer.evidence)


def unclear(answer: AnswerText) -> FieldValue:
    """Something stands there, and it cannot be told what."""
    return FieldValue("unclear", None, answer.evidence.quoting(answer.raw), said=one_line(answer.raw))


def read_value(
    answer: AnswerText, value: str | int | bool | tuple[str, ...], words: str | None = None
) -> FieldValue:
    """The value, with the answer's words as evidence, or others."""
    said = answer.raw if words is None else words
    return FieldValue("read", value, answer.evidence.quoting(said), said=one_line(said))


def told_rows(answer: AnswerText, rows: tuple[Row, ...]) -> FieldValue:
    """The filled rows of a table, and how many they are."""
    return replace(read_value(answer, len(rows), form_lists.shown(rows)), rows=rows)


def one_line(words: str) -> str:
    """Words without their lines, as whoever judges an answer's words compares them."""
    return " ".join(words.split())


def own_part(answer: AnswerText, options: Iterable[str] = ()) -> AnswerText:
    """The answer up to a line that begins a statement, or a question that the form's rule does not know.

    A line that begins with one of `options` is no question, whatever colon follows.
    """
    place = 0
    lines = answer.folded.split("\n")
    words = _folded_words(tuple(options)) if len(lines) > 1 else ()
    for index, line in enumerate(lines):
        is_question = (
            ":" in line
            and bool(_LABEL_LIKE.match(line))
            and "http" not in line
            and not line.startswith(words)
        )
        # On the label's own line a colon is part of the answer, unless nothing follows it.
        if _SENTENCE.match(line) or (is_question and (index > 0 or line.endswith(":"))):
            break
        place += len(line) + 1
    else:
        return answer
    end = max(0, place - 1)
    return AnswerText(*stripped(answer.raw[:end], answer.folded[:end]), answer.evidence)


@lru_cache(maxsize=128)
def _folded_words(options: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(map(fold, options))
