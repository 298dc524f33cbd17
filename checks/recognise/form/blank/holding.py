"""Whether anything but the blank's own text stands where a question is answered on a copy of it."""

import re
from collections.abc import Mapping
from dataclasses import replace

from checks.recognise.form.answer.choice.choices import BOX
from checks.recognise.form.answer.choice.if_so import asks_if_so
from checks.recognise.form.answer.counted.counting import is_denial
from checks.recognise.form.answer.counted.lists import is_blank
from checks.recognise.form.blank.copied.copy import Copy
from checks.recognise.form.blank.printed_boxes import is_ticked
from checks.recognise.form.blank.question import BlankQuestion
from checks.recognise.form.blank.regions import AnswerRegion
from checks.recognise.form.concept.wording import Wording
from checks.recognise.form.layout import AnswerPlace
from checks.recognise.form.text import FormText
from domain.document import FieldValue
from domain.words.text import fold

_NUMBER = re.compile(r"^\s*(?:\d{1,2}|[a-z])[.)]?\s*")
_EMPTY_BOX = re.compile(r"[☐\[\]()□ ]")
_DOUBTFUL = "▨"
_GOES_ON = re.compile(r"[a-ząćęłńóśźż]")
_LETTERS = re.compile(r"[^\W_]")
_COUNT = re.compile(r"[\d\[\](){}|©®%&]{0,2}[\dOo©®E%&][\d\[\](){}|]{0,2}")
"""What a picture's lone figure is read as: „[o”, „©”."""
_LEAST_ADDED, _BY_LOST = 5, 3
"""So many letters, and so many times those of print that was lost there, are no misread print."""
_LEAST_COVERED = 4
"""A printed word so long is not lost by accident together with the box before it."""
_LIKELY = 0.6


def is_answered(copy: Copy, region: AnswerRegion) -> bool:
    """Whether words were added at a place, a box was ticked, or an option struck out or taken away."""
    if "~~" in copy.text.raw[region.place.label_start : region.place.end]:
        return True
    if any(is_ticked(copy.alignment, option) for option in region.question.options):
        return True
    if any(
        copy.alignment.matches[option.first] < 0 for option in region.question.options if option.box is None
    ):
        return True
    added = copy.regions.added(region)[0]
    lines = (_NUMBER.sub("", line) for line in added.replace("\t", "\n").split("\n"))
    return any(not is_blank(_EMPTY_BOX.sub("", line)) for line in lines)


def may_hold_answer(copy: Copy, name: str, asked: str) -> bool:
    """Whether a field's place may hold an answer that was not read: any word, tick, or a box that is gone.

    So does a place that nobody knows the end of, or knows at all. `asked` is the question as it is printed:
    it tells the place of a field whose label the blank has not.
    """
    question = copy.blank.fields.get(name)
    region = copy.regions.of(question) if question is not None else _printed(copy, asked)
    if region is None:
        return True
    boxed = [option for option in region.question.options if option.box is not None]
    is_lost = any(is_ticked(copy.alignment, option) is None for option in boxed)
    return (
        is_lost
        or region.is_doubtful
        or is_answered(copy, region)
        or is_marked(copy.text, region.place)
        or bool(_ticked_before(copy, region.question))
    )


def surely_answered(
    copy: Copy | None, answers: Mapping[str, FieldValue], wording: Wording
) -> dict[str, FieldValue]:
    """The unread answers of a picture of a blank where something was added, though nobody could tell what.

    That are words, or a mark of the pen that hides one box with its word while the others are empty.
    """
    if copy is None or not copy.text.is_noisy:
        return {}
    return {
        name: replace(answer, may_be_empty=False)
        for name, answer in answers.items()
        if answer.state == "unclear" and answer.may_be_empty and _is_surely_answered(copy, name, wording)
    }


def _is_surely_answered(copy: Copy, name: str, wording: Wording) -> bool:
    question = asking(copy, name, wording)
    region = copy.regions.of(question) if question is not None else None
    if question is None or region is None or region.is_ragged or region.is_doubtful or not region.is_whole:
        return False
    if question.options and _is_told_behind(copy, question):
        return True
    if any(option.box is not None for option in question.options):
        return _is_covered(copy, question)
    words, matches = copy.blank.skeleton.words, copy.alignment.matches
    lost = "".join(words[at] for at in range(question.first, question.until) if matches[at] < 0)
    said = copy.regions.added(region)[0]
    if wording.type_of(name) == "count" and not lost and _COUNT.fullmatch(said.strip()):
        return True
    added = len(_LETTERS.findall(said))
    return added >= max(_LEAST_ADDED, _BY_LOST * len(lost))


def _is_told_behind(copy: Copy, question: BlankQuestion) -> bool:
    """Whether words were added where the next question only goes on: „TAK / NIE”, „w której: LIS”.

    Whoever tells which, or „nie dotyczy”, has answered whether.
    """
    questions = copy.blank.skeleton.questions
    following = questions[questions.index(question) + 1 :][:1]
    first = following[0].words if following else ""
    goes_on = _GOES_ON.match(first) is not None or asks_if_so(fold(first))
    region = copy.regions.of(following[0]) if following and goes_on else None
    if region is None or region.is_ragged or region.is_doubtful or following[0].options:
        return False
    return len(_LETTERS.findall(copy.regions.added(region)[0])) >= _LEAST_ADDED


def asking(copy: Copy, name: str, wording: Wording) -> BlankQuestion | None:
    """The question of the blank with a field's label, or the one that asks for it better than others."""
    if name in copy.blank.fields:
        return copy.blank.fields[name]
    told = [(wording.scores(one.words).get(name, 0.0), one) for one in copy.blank.skeleton.questions]
    most = max((score for score, _ in told), default=0.0)
    best = [one for score, one in told if score == most and score >= max(_LIKELY, wording.best(one.words))]
    return best[0] if len(best) == 1 else None


def _is_covered(copy: Copy, question: BlankQuestion) -> bool:
    """Whether all boxes are empty but one, which is gone together with its option's first word."""
    boxed = [option for option in question.options if option.box is not None]
    ticked = {option: is_ticked(copy.alignment, option) for option in boxed}
    gone = [option for option, mark in ticked.items() if mark is None]
    if len(gone) != 1 or len(boxed) == 1 or any(ticked.values()):
        return False
    word = copy.blank.skeleton.words[gone[0].first]
    return copy.alignment.matches[gone[0].first] < 0 and len(word) >= _LEAST_COVERED


def denied(copy: Copy, name: str) -> str:
    """What the boxes right before a field's place say, where that is that there is none to tell of; else "".

    „☒ nie uczestniczyłem ☐ uczestniczyłem – liczba wyjazdów: ……” prints its number behind the other box.
    """
    question = copy.blank.fields.get(name)
    ticked = _ticked_before(copy, question) if question is not None else []
    return "; ".join(ticked) if all(map(is_denial, ticked)) else ""


def _ticked_before(copy: Copy, question: BlankQuestion) -> list[str]:
    """What is ticked in boxes right before a question without a number, which are no field's of their own."""
    printed = copy.blank.skeleton.questions
    at = printed.index(question)
    before = printed[at - 1] if at and not question.number and not question.options else None
    if before is None or before.until != question.first or before in copy.blank.fields.values():
        return []
    return [one.words for one in before.options if is_ticked(copy.alignment, one)]


def _printed(copy: Copy, asked: str) -> AnswerRegion | None:
    """The only place where a question is printed in these words; with boxes, in these alone."""
    regions = filter(None, map(copy.regions.of, copy.blank.skeleton.questions))
    found = [one for one in regions if one.question.words == asked]
    if len(found) != 1:
        return None
    place = found[0].place
    is_boxed = any(option.box is not None for option in found[0].question.options)
    is_alone = " ".join(copy.text.raw[place.label_start : place.start].split()) == asked
    return found[0] if is_alone or not is_boxed else None


def is_marked(text: FormText, place: AnswerPlace) -> bool:
    """Whether between a label and its answer's end a box is, or may be, ticked, or words are struck out."""
    folded = text.folded[place.label_start : place.end]
    is_ticked_there = any(found["empty"] is None for found in BOX.finditer(folded))
    return is_ticked_there or _DOUBTFUL in folded or "~~" in folded
