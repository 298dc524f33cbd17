"""An application written as a letter: what its sentences say of each thing that forms ask.

A sentence tells what it speaks of by its own words („porozumieni”, „horyzontaln”), whether it affirms or
denies by its verb, and which ones by what follows its colon or by the lines of the list below it. Two
sentences that speak of one thing and differ, and one that only hedges, tell nothing.
"""

import re
from collections.abc import Mapping
from dataclasses import replace

from checks.recognise.form.answer.choice.choices import BOX
from checks.recognise.form.concept.found import Found
from checks.recognise.form.concept.letter_sentences import CLAIMS, OWN_CLAIMS, sentences_of
from checks.recognise.form.concept.letter_tellers import TELLERS
from checks.recognise.form.concept.wording import Askable
from checks.recognise.form.text import FormText
from domain.document import FieldValue

_SURE = 0.9
_IN_PROSE = frozenset({"activity", "languages"})
"""What any words may answer: of running text only where the question is sure."""
_SURE_WORD = 0.6
"""On a picture: a sentence with a word less sure tells nothing, for the word may be its „nie”."""
_CHECKED = frozenset({"nip", "regon", "pesel"})
"""Their check digits tell whether they were read rightly."""
_OFFERED = re.compile(r"(?m)^\W*(?:[a-f][).] ?)?(?:tak|nie)\W*$")
"""A line that is nothing but TAK or NIE: what a form offers, and no letter says."""
_GRID = re.compile(r"(?m)(?:^|[\t ])tak[*.:]?[\t ]{1,4}nie[*.:]?(?:[\t ]|$)")
"""Columns of TAK and NIE: the statements beside them are for a cross in either to be made."""
_FIRST_ITEM = re.compile(r"\s*(?:1[.)]|[-–•▪])\s+")
_MOST_OFFERED = 1
_LEAST_CLAIMS, _MOST_QUESTIONS, _MOST_COLONS = 5, 4, 14


def is_letter(text: FormText) -> bool:
    """Whether a paper tells of its sender in sentences, and neither in a table nor behind colons."""
    if any(box["cross"] is None for box in BOX.finditer(text.folded)):
        return False
    if len(_OFFERED.findall(text.folded)) > _MOST_OFFERED or _GRID.search(text.folded):
        return False
    claims = len(CLAIMS.findall(text.folded))
    if "~~" not in text.raw:
        claims += len(OWN_CLAIMS.findall(text.folded))
    asks = text.raw.count("?") > _MOST_QUESTIONS or text.raw.count("\t") > _MOST_COLONS
    colons = sum(1 for line in text.folded.split("\n") if re.match(r"[^:]{2,40}:\s+\S", line))
    return claims >= _LEAST_CLAIMS and not asks and colons <= _MOST_COLONS


def said_in_letter(found: dict[str, Found], text: FormText, asked: Mapping[str, Askable]) -> None:
    """Put what sentences say in place of what was taken for questions and answers.

    What a letter's sentences do not say is left as it was told otherwise, but never where a line of running
    text was taken for the question.
    """
    sentences = list(sentences_of(text))
    for name, one in asked.items():
        if one.field is None:
            continue
        tell = TELLERS.get(name)
        if tell is None:
            continue
        told = [
            value
            if sentence.sureness >= _SURE_WORD or one.field.type in _CHECKED
            else FieldValue("unclear", None, value.evidence)
            for sentence in sentences
            if (value := tell(sentence, one.field)) is not None
        ]
        values = {(value.state, value.value) for value in told}
        if _is_said_beside_question(found.get(name)) or (not told and _is_listed(found.get(name), text)):
            continue
        if len(values) == 1:
            found[name] = Found(told[0], _SURE)
        elif name in found and (values or not found[name].is_marked):
            found[name] = _unclear(found[name])
    taken = {one.value.said for name, one in found.items() if name in TELLERS}
    for name in _IN_PROSE & found.keys():
        said = found[name].value.said
        if found[name].confidence < _SURE or not said or said in taken:
            found[name] = _unclear(found[name])


def _is_said_beside_question(one: Found | None) -> bool:
    """Whether words or a cross stand beside a question of its own: „a) Przedstawiciel firmy: Marek Kęska”.

    They say more than any sentence around them; a list may end where the next sentence begins. „Firma działa
    w LIS” is no sentence where the columns beside it say TAK or NIE.
    """
    if one is None or not one.is_marked or one.confidence < _SURE or one.value.state != "read":
        return False
    is_crossed = isinstance(one.value.value, bool) and one.has_boxes
    return is_crossed or isinstance(one.value.value, str)


def _is_listed(one: Found | None, text: FormText) -> bool:
    """Whether a list's lines stand below a heading that asks for them: „Targi / 1. ITM, Poznań, 2025”."""
    if one is None or one.confidence < _SURE or one.value.state != "read":
        return False
    items = one.value.rows[0] if one.value.rows else one.value.value
    place = text.raw.find(str(items[0])) if isinstance(items, tuple) and items else -1
    return (
        place >= 0 and _FIRST_ITEM.fullmatch(text.raw, text.raw.rfind("\n", 0, place) + 1, place) is not None
    )


def _unclear(one: Found) -> Found:
    """What was found, not told: it was taken from running text."""
    return replace(one, value=FieldValue("unclear", None, one.value.evidence))
