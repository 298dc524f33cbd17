"""Where on a copy of a blank each question stands, and what the paper has there that the blank has not."""

import re
from bisect import bisect_left
from dataclasses import dataclass, replace
from functools import cached_property

from checks.recognise.form.blank.alignment import Alignment
from checks.recognise.form.blank.question import BlankQuestion
from checks.recognise.form.layout import AnswerPlace

_LEAD = " \n\t:;,.…)*|]?”"
_TRAIL = " \n\t(„[*|/,;"
_CLOSES = ".,;:!?)”"
_WRAPS, _NEAR_EDGE, _WIDEST = 50, 0.75, 140
"""A line so long, and nearly as long as the longest, was broken by the edge; longer are paragraphs."""
_LEAST_LOST = 4
_RUN_TOGETHER = 2
_LONGEST_NUMBER = 3
"""In words: „9.”, „II”, „3.2”."""
_NUMBERING = re.compile(r"\d{1,2}|[ivx]{1,4}|[a-z]")
_WORDS = re.compile(r"[^\W_]+")
_NUMBER_OR_MAIL = re.compile(r"[\d .,/-]+|\S+@\S+")
_EMPTY_BRACKETS = re.compile(r"\([\s,;]*\)")


@dataclass(frozen=True, slots=True)
class AnswerRegion:
    """Where on the paper one question and its answer stand."""

    question: BlankQuestion
    place: AnswerPlace
    is_ragged: bool
    """Whether what the blank prints after it was not found, so that more than the answer may stand there."""
    is_whole: bool
    """Whether every word of the label was found."""
    is_doubtful: bool = False
    """Whether an answer repeats this label, or the next, so that nobody knows where it ends."""


class Regions:
    """The places of a blank's questions on one paper."""

    def __init__(self, alignment: Alignment) -> None:
        self._alignment = alignment
        self._found: dict[int, AnswerRegion | None] = {}

    def of(self, question: BlankQuestion) -> AnswerRegion | None:
        """Where a question stands; None where its label is gone."""
        if question.first not in self._found:
            self._found[question.first] = self._region(question)
        return self._found[question.first]

    def _region(self, question: BlankQuestion) -> AnswerRegion | None:
        matches, tokens = self._alignment.matches, self._alignment.tokens
        label = [matches[at] for at in range(question.first, question.label_end) if matches[at] >= 0]
        if not label and question.label_end > question.first:
            return None
        until = question.first if question.is_caption else question.until
        following = next((at for at in range(until, len(matches)) if matches[at] >= 0), len(matches))
        end = tokens[matches[following]].start if following < len(matches) else len(self._alignment.text.raw)
        if question.is_caption or not label:
            before = next((matches[at] for at in range(question.first - 1, -1, -1) if matches[at] >= 0), None)
            start = tokens[before].end if before is not None else 0
            return AnswerRegion(question, AnswerPlace(start, start, end), following > until, is_whole=True)
        is_whole = self._is_whole(question)
        folded, is_ragged = self._alignment.text.folded, following > until
        if is_ragged and following < len(matches):
            cut = self._before_number(matches[following], following - until)
            end, is_ragged = (cut, False) if cut is not None else (end, True)
        place = AnswerPlace(tokens[label[0]].start, tokens[label[-1]].end, max(end, tokens[label[-1]].end))
        is_doubtful = (
            not self._alignment.doubtful.isdisjoint({question.first, following})
            or (
                is_ragged and self._holds_lost_words(folded[place.label_start : end], range(until, following))
            )
            or question.first in self._interleaved
        )
        return AnswerRegion(question, place, is_ragged, is_whole, is_doubtful)

    def _is_whole(self, question: BlankQuestion) -> bool:
        """Whether a label's words were found, but for short ones that a picture runs together („Imięi”)."""
        matches, words = self._alignment.matches, self._alignment.skeleton.words
        lost = [words[at] for at in range(question.first, question.label_end) if matches[at] < 0]
        is_run_together = self._alignment.text.is_noisy and all(len(word) <= _RUN_TOGETHER for word in lost)
        return not lost or (is_run_together and len(lost) < question.label_end - question.first)

    def _before_number(self, at: int, lost: int) -> int | None:
        """Where the line of a label begins whose number was not found, and so stands there misread."""
        words = self._alignment.skeleton.words
        number = self._alignment.matches.index(at)
        if lost > _LONGEST_NUMBER or not all(map(_NUMBERING.fullmatch, words[number - lost : number])):
            return None
        tokens, folded = self._alignment.tokens, self._alignment.text.folded
        start = folded.rfind("\n", 0, tokens[at].start) + 1
        before = tokens_between(self._alignment, start, tokens[at].start)
        return start if len(before) <= lost else None

    def _holds_lost_words(self, answer: str, lost: range) -> bool:
        """Whether print that was not found stands in an answer, run together with it („JanStanowisko”)."""
        words = [self._alignment.skeleton.words[at] for at in lost]
        whole = set(_WORDS.findall(answer))
        return any(
            word in answer if len(word) >= _LEAST_LOST else word in whole for word in words if len(word) > 2
        )  # „NIP”

    @cached_property
    def _interleaved(self) -> frozenset[int]:
        """The questions side by side whose answers, on a paper read line by line, run into each other.

        They do where more lines follow the last of them: any of the cells may go on there. A file's own text
        goes from cell to cell, unless what follows is no part of a number.
        """
        alignment = self._alignment
        text = alignment.text
        if not alignment.skeleton.rows or ("\t" in text.raw and not text.is_noisy):
            return frozenset()
        ends = {question.first: question for question in alignment.skeleton.questions}
        found: set[int] = set()
        for row in alignment.skeleton.rows:
            last = ends[row[-1]]
            label = [
                alignment.matches[at]
                for at in range(last.first, last.label_end)
                if alignment.matches[at] >= 0
            ]
            following = next((at for at in alignment.matches[last.until :] if at >= 0), None)
            start = alignment.tokens[label[-1]].end if label else 0
            end = alignment.tokens[following].start if following is not None else len(text.folded)
            lines = [line for line in map(str.strip, text.folded[start:end].split("\n")) if line]
            goes_on = len(lines) > 1 and (text.is_noisy or _NUMBER_OR_MAIL.fullmatch(lines[0]) is not None)
            if goes_on or not label:
                found |= set(row)
        return frozenset(found)

    def added(self, region: AnswerRegion) -> tuple[str, str]:
        """What the paper has at a place and the blank has not, raw and folded."""
        region = self._in_next_cell(region)
        if self._is_plain(region, region.question.label_end):
            return self._cut(self._unwrapped, region.place.start, region.place.end)
        return self._cut(self._without_printed, region.place.label_start, region.place.end)

    def _in_next_cell(self, region: AnswerRegion) -> AnswerRegion:
        """The same place from the cell beside the label on, where words were typed into the label's cell."""
        place, paper, blank = region.place, self._alignment.text.raw, self._alignment.skeleton
        label = blank.tokens[region.question.label_end - 1]
        if region.question.is_caption or blank.text.raw[label.end : label.end + 1] not in {"\t", "\n"}:
            return region
        line_end = paper.find("\n", place.start, place.end)
        tab = paper.find("\t", place.start, place.end if line_end < 0 else line_end)
        rest = paper[tab : place.end] if tab >= 0 else ""
        if not rest.strip() or not paper[place.start : tab].strip():
            return region
        return replace(region, place=replace(place, start=tab, label_start=tab))

    def offered(self, region: AnswerRegion) -> tuple[str, str]:
        """The same, and the printed options with their boxes."""
        if self._is_plain(region, self._after_options(region.question)):
            return self._cut(self._unwrapped, region.place.start, region.place.end)
        return self._cut(self._with_options, region.place.label_start, region.place.end)

    def whole(self, region: AnswerRegion) -> tuple[str, str]:
        """What stands after the label and, where an answer was written into the label's lines, amid it."""
        place, text = region.place, self._alignment.text
        if self._is_plain(region, region.question.until):
            return self._cut(self._paper, place.start, place.end)
        raw, folded = self._with_options
        paper = self._without_moved if self._alignment.has_moved else (text.raw, text.folded)
        rest = paper[0][place.start : place.end], paper[1][place.start : place.end]
        return _trimmed(
            raw[place.label_start : place.start] + rest[0], folded[place.label_start : place.start] + rest[1]
        )

    def _is_plain(self, region: AnswerRegion, until: int) -> bool:
        """Whether the label stands in one piece, and the blank prints nothing more from `until` on."""
        question, matches = region.question, self._alignment.matches
        if question.is_caption or self._alignment.has_moved or question.until > until:
            return False
        label = [at for at in matches[question.first : question.label_end] if at >= 0]
        return bool(label) and label[-1] - label[0] == len(label) - 1

    def _after_options(self, question: BlankQuestion) -> int:
        """The token after the options, where nothing but they stand after the label."""
        options = self._alignment.skeleton.options
        at = question.label_end
        while at < question.until and at in options:
            at += 1
        return at

    @cached_property
    def _unwrapped(self) -> tuple[str, str]:
        """The paper's texts with blanks where lines were broken only by the paper's edge."""
        raw, folded = self._paper
        lines = raw.split("\n")
        least = max(_WRAPS, _NEAR_EDGE * max(map(len, lines)))
        if max(map(len, lines)) > _WIDEST:
            return raw, folded
        glue = [" " if len(line) >= least else "\n" for line in lines[:-1]] + [""]
        joined = folded.split("\n")
        return (
            "".join(part for pair in zip(lines, glue, strict=True) for part in pair),
            "".join(part for pair in zip(joined, glue, strict=True) for part in pair),
        )

    @property
    def _paper(self) -> tuple[str, str]:
        return self._alignment.text.raw, self._alignment.text.folded

    def _cut(self, texts: tuple[str, str], start: int, end: int) -> tuple[str, str]:
        return _trimmed(texts[0][start:end], texts[1][start:end])

    @cached_property
    def _without_printed(self) -> tuple[str, str]:
        matches = self._alignment.matches
        return self._blanked(
            frozenset(matches[at] for at in self._alignment.skeleton.items if matches[at] >= 0)
        )

    @cached_property
    def _with_options(self) -> tuple[str, str]:
        return self._blanked(_paper_tokens(self._alignment))

    @cached_property
    def _without_moved(self) -> tuple[str, str]:
        """The paper's texts, line by line, without what the blank prints elsewhere: footnotes."""
        tokens, (paper, folds) = self._alignment.tokens, self._paper
        moved = self._alignment.printed - {at for at in self._alignment.matches if at >= 0}
        raw, folded = list(paper), list(folds)
        for number in moved:
            rest = paper[tokens[number].end :]
            end = len(paper) - len(rest.lstrip(_CLOSES))
            end = tokens[number + 1].start if number + 1 in moved else end
            gap = _gap(folds[tokens[number].start : end])
            raw[tokens[number].start : end] = folded[tokens[number].start : end] = gap
        return "".join(raw), "".join(folded)

    def _blanked(self, kept: frozenset[int]) -> tuple[str, str]:
        """The paper's texts with blanks where the blank prints its words and what parts them."""
        alignment = self._alignment
        paper, folds = self._unwrapped
        places = {alignment.matches[at] for at in alignment.skeleton.places if at < len(alignment.matches)}
        raw: list[str] = []
        folded: list[str] = []
        done, last_printed = 0, -2
        for number, token in enumerate(alignment.tokens):
            if number not in alignment.printed or number in kept:
                continue
            if last_printed != number - 1 or number in places:
                raw.append(paper[done : token.start])
                folded.append(folds[done : token.start])
                done = token.start
            gap = _gap(folds[done : token.end])
            raw.append(gap)
            folded.append(gap)
            done, last_printed = token.end, number
        raw.append(paper[done:])
        folded.append(folds[done:])
        return "".join(raw), "".join(folded)


def _gap(printed: str) -> str:
    """As many blanks; lines and cells stay apart."""
    if "\n" not in printed and "\t" not in printed:
        return " " * len(printed)
    return "".join(c if c in "\n\t" else " " for c in printed)


def trimmed(raw: str) -> str:
    """A stretch of a paper without the punctuation around an answer."""
    return _trimmed(raw, raw)[0]


def _trimmed(raw: str, folded: str) -> tuple[str, str]:
    """Both without the punctuation that belongs to the print around an answer."""
    if "(" in raw:
        for found in reversed(list(_EMPTY_BRACKETS.finditer(raw))):
            gap = " " * (found.end() - found.start())
            raw = raw[: found.start()] + gap + raw[found.end() :]
            folded = folded[: found.start()] + gap + folded[found.end() :]
    begin = len(raw) - len(raw.lstrip(_LEAD))
    stop = max(begin, len(raw.rstrip(_TRAIL)))
    return raw[begin:stop], folded[begin:stop]


def _paper_tokens(alignment: Alignment) -> frozenset[int]:
    """The paper's tokens that are options of the blank, and their boxes."""
    return frozenset(alignment.matches[at] for at in alignment.skeleton.options if alignment.matches[at] >= 0)


def tokens_between(alignment: Alignment, start: int, end: int) -> range:
    """The paper's tokens between two places of its text."""
    first = bisect_left(alignment.tokens, start, key=lambda token: token.start)
    return range(first, bisect_left(alignment.tokens, end, key=lambda token: token.start))
