"""One line or cell of a form told apart: number, question, hint, and what is answered on the spot."""

import re

from checks.recognise.form.answer.choice.choices import BOX
from checks.recognise.form.concept.wording import Wording
from checks.recognise.form.question.line.by_sign import (
    LEAST_ASKED,
    OPTION_LETTER,
    SURELY_ASKED,
    by_box,
    by_colons,
    by_dash,
    by_dots,
    by_inner_caption,
    by_question_mark,
    by_value,
    by_words,
)
from checks.recognise.form.question.line.part import (
    ANSWER_SIGN,
    DATA,
    INSTRUCTION,
    LinePart,
    caption_of,
    question_part,
    question_words,
    without_number,
)
from checks.recognise.form.question.paper import Cell

_BARE_QUESTION = re.compile(r"(?:pytanie|pyt\.|pozycja|poz\.) ?\d{1,2}[.):]? ?\*?")
"""„Pytanie 5 *” on a line of its own: the next one asks."""
_DECORATED = re.compile(r"([-=~#*])\1{1,}\s+\S.*?\s+\1{2,}")
"""„--- CO MAMY ---”"""
_FOOTNOTE = re.compile(r"[¹²³⁴-⁹]+ ?[^\W\d_]")
_OPTION_WORDS = re.compile(r"(?:tak|nie|brak|zadn\w+|jed\w+|dw\w+|trzy|raz|\d{1,2}|wiecej niz \d{1,2})\b")
_ANSWER_BEFORE = re.compile(
    r"(?:(?:~~)?(?:tak|nie)(?:~~)? ?\*? ?/ ?(?:~~)?(?:tak|nie)(?:~~)? ?\*?"
    r"|woj(?:\.|ewodztwo) [a-z-]+ie,?) +(?=[a-z])"
)
"""„TAK / ~~NIE~~ Specjalizacja: …”: what answers the line above, and the next question behind it."""
_DEFINITION = 40
"""So much text behind an option is what it means."""
_STATEMENT = re.compile(
    r"(?:oswiadcza|ja,? nizej|niniejszym|swiadom|wyrazam|zobowiazuj|jednoczesnie|zalacznik"
    r"|\* ?niepotrzebne|niepotrzebne|"
    r"uwaga|pouczenie|podstawa prawna|administrator|za (?:mikro|mal|sredni)|zgodnie z|w rozumieniu)"
)
_OFFERED_FIRST = re.compile(
    r"(?P<offer>[\W_]{0,6}(?:tak[\W_]{0,6}[/|][\W_]{0,6}nie|nie[\W_]{0,6}[/|][\W_]{0,6}tak)\b[~*☐☒▨]{0,4})"
    r"\s*(?:[–—:-]\s*)?(?=[^\W\d_]{2})"
)
"""„TAK / NIE – firma działa w LIS”: what may be answered, before what is asked."""


def pieces_of(line: Cell, wording: Wording) -> list[LinePart]:  # noqa: PLR0911 – one return a kind of line
    """What a line holds, in order: most hold one thing, some several questions with their answers."""
    whole = _as_a_whole(line, wording)
    if whole is not None:
        return whole
    number, bare = without_number(line)
    offered = _OFFERED_FIRST.match(bare.folded)
    if offered is not None and wording.best(question_words(bare.part(offered.end()))[0]) >= SURELY_ASKED:
        return [question_part(bare.part(offered.end()), bare.part(0, offered.end("offer")), number, wording)]
    is_statement = _STATEMENT.match(bare.folded) is not None
    parted = _behind_answer(bare, wording) if not number else []
    parted = parted or list(by_colons(bare, number, wording))
    if parted and parted[0].kind == "question" and wording.is_option(question_words(parted[0].cell)[0]):
        return [LinePart("statement" if len(bare.raw) > _DEFINITION else "text", line)]
    if parted and not (is_statement and parted[0].score < LEAST_ASKED):
        return parted
    is_told = wording.best(question_words(bare)[0]) < LEAST_ASKED
    if is_told and INSTRUCTION.match(bare.folded) and not DATA.search(bare.folded):
        return [LinePart("caption", line, hint=bare.raw)]
    for mark in (by_inner_caption, by_question_mark, by_box, by_dots, by_value, by_dash):
        found = mark(bare, number, wording)
        if found is not None:
            return [found]
    if BOX.search(bare.folded):
        return [LinePart("boxes", line)]
    if is_statement:
        return [LinePart("statement", line, score=wording.best(question_words(bare)[0]))]
    return [by_words(line, bare, number, wording)]


def _as_a_whole(line: Cell, wording: Wording) -> list[LinePart] | None:
    """What a line is that its sign, brackets or letter tell before its words; None where they do not."""
    sign = ANSWER_SIGN.match(line.folded)
    if sign is not None:
        answer = line.part(sign.end())
        return [LinePart("answer", answer)] if answer.raw else []
    caption = caption_of(line)
    if caption is not None and not BOX.search(line.folded):
        return [LinePart("caption", line, hint=caption, score=wording.best(caption))]
    headed = _BARE_QUESTION.fullmatch(line.folded) or _DECORATED.fullmatch(line.folded)
    if headed is not None:
        return [LinePart("heading", line)]
    if _FOOTNOTE.match(line.raw) is not None:
        return [LinePart("statement", line)]
    number, bare = without_number(line)
    is_option = OPTION_LETTER.fullmatch(number) and _OPTION_WORDS.match(bare.folded.lstrip("~"))
    return [LinePart("text", line)] if is_option else None  # „a) tak, adres: www.alfa.pl”, „b) ~~nie~~”


def _behind_answer(line: Cell, wording: Wording) -> list[LinePart]:
    """The answer to the line above, and the question behind it; nothing where no line is both."""
    answered = _ANSWER_BEFORE.match(line.folded)
    rest = list(by_colons(line.part(answered.end()), "", wording)) if answered is not None else []
    if answered is None or not rest or rest[0].score < SURELY_ASKED:
        return []
    return [LinePart("text", line.part(0, answered.end())), *rest]
