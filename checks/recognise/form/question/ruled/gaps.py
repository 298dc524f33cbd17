"""Questions and answers with no sign between them: by their words alone, or by a wider gap on a picture."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from statistics import median

from checks.page.sheet import Spot
from checks.recognise.form.answer.choice.choices import BOX
from checks.recognise.form.concept.wording import Wording
from checks.recognise.form.networks import NETWORKS
from checks.recognise.form.question.line.part import LinePart, question_part, question_words, without_number
from checks.recognise.form.question.line.pieces import pieces_of
from checks.recognise.form.question.paper import Cell
from checks.recognise.form.text import FormText

_SURE, _LOSS = 0.9, 0.03
_FEW_KNOWN = 0.5
_RUN_IN, _RUN_ON, _LONGEST_RUN = 0.79, 0.05, 11
_LEAST_RUN_IN, _FEW_SIGNS = 5, 0.2
_WORD = re.compile(r"\S+")
_HOLDS_DATA = re.compile(r"\d{3}")
_WIDER, _LEAST_GAPS = 1.5, 20
"""So much wider than the page's other gaps between words, of which so many tell how wide these are."""
_BEGINS_STREET = re.compile(r"(?:ul|al|pl|os)\.?")
"""Before a street's name, and no question."""


class Gaps:
    """The gaps between the words of pages read from pictures."""

    def __init__(self, text: FormText, wording: Wording) -> None:
        self._text = text
        self._wording = wording
        self._usual: dict[int, float] = {}

    def parts_of(self, line: Cell, told: list[LinePart]) -> list[LinePart]:
        """What a line holds, where a gap parts a question from its answer; else what was told of it."""
        is_told = any(
            one.is_marked
            and one.score >= _SURE
            and one.answer is not None
            and not _HOLDS_DATA.search(one.cell.raw)
            for one in told
        )
        if is_told or not self._text.is_noisy or line.start is None or BOX.search(line.folded):
            return told
        stretches = list(self._stretches(line))
        parts: list[LinePart] = []
        at = 0
        while at < len(stretches):
            pair = self._pair(stretches[at], stretches[at + 1]) if at + 1 < len(stretches) else None
            if pair is not None:
                parts.append(pair)
            elif not parts:
                return told  # a line begins with its question
            else:
                rest, answer = line.part((stretches[at].start or 0) - line.start), parts[-1].answer
                if answer is not None and self._asks_nothing(rest):
                    # „Ile Porozumień   0   1   więcej”: it is of the same answer.
                    parts[-1] = replace(parts[-1], answer=line.part((answer.start or 0) - line.start))
                else:
                    parts += pieces_of(rest, self._wording)
                break
            at += 2
        return parts

    def _asks_nothing(self, rest: Cell) -> bool:
        """Whether what a line goes on with holds no sign of a question, and hardly a word of any."""
        first = rest.raw.partition("\n")[0]
        return ":" not in first and "?" not in first and self._wording.known_share(first) < _FEW_KNOWN

    def _pair(self, label: Cell, answer: Cell) -> LinePart | None:
        number, bare = without_number(label)
        words = question_words(bare)[0]
        asked = self._wording.best(words)
        whole = self._wording.best(f"{words} {question_words(answer)[0]}")
        is_question = asked >= _SURE and not self._wording.is_light(words)
        if not is_question or whole >= asked - _LOSS or self._wording.best(answer.raw) >= _SURE:
            return None
        if label.raw[-1] in ",;–-/(:?" or _BEGINS_STREET.fullmatch(bare.folded.strip()):
            return None
        return replace(question_part(bare, answer, number, self._wording), sign=" ")

    def _stretches(self, line: Cell) -> Iterator[Cell]:
        """The line's words between its wide gaps."""
        first = line.start or 0
        spots = self._text.spots_between(first, first + len(line.raw))
        usual = self._usual_on(line.page)
        begin = 0
        for left, right in pairwise(spots):
            if usual and _gap(left, right) >= _WIDER * usual:
                yield line.part(begin, left.end - first)
                begin = right.start - first
        yield line.part(begin)

    def _usual_on(self, page: int) -> float:
        """How wide the gaps between words are on a page; 0 where too few tell."""
        if page not in self._usual:
            places = [(low, high) for number, low, high in self._text.pages() if number == page]
            spots = [spot for place in places for spot in self._text.spots_between(*place)]
            gaps = [gap for gap in _gaps(self._text.raw, spots) if gap > 0]
            self._usual[page] = median(gaps) if len(gaps) >= _LEAST_GAPS else 0.0
        return self._usual[page]


_NETWORK = f"{NETWORKS}|fb"
_CHOSEN = re.compile(
    rf" (?:mikro\w*|mal[aey]|sredni[ae]?|duz[aey]|(?:{_NETWORK})(?:(?:, | i | oraz | )(?:{_NETWORK}))*)[. ]*$"
)
"""One size, or networks, right behind the question: an answer, though questions name them too."""


def run_in(line: Cell, wording: Wording) -> LinePart | None:
    """A question and its answer with nothing but their print between them: „Wielkość mikro”; else None."""
    number, bare = without_number(line)
    if ":" in bare.raw or "?" in bare.raw or "\t" in bare.raw or BOX.search(bare.folded):
        return None
    ends = [found.end() for found in _WORD.finditer(bare.folded)][:_LONGEST_RUN]
    labels = {end: bare.part(0, end) for end in ends if end < len(bare.raw)}
    scores = {end: wording.best(question_words(label)[0]) for end, label in labels.items()}
    best = max(scores.values(), default=0.0)
    end = max((end for end, score in scores.items() if score >= best - _RUN_ON), default=0)
    chosen = _CHOSEN.search(bare.folded)
    if (
        chosen is not None
        and scores.get(ended := len(bare.folded[: chosen.start()].rstrip()), 0.0) >= _RUN_IN
    ):
        return replace(question_part(bare.part(0, ended), bare.part(ended), number, wording), sign=" ")
    whole = wording.best(question_words(bare)[0])
    if best < _RUN_IN or whole >= scores[end] - _LOSS or wording.is_light(labels[end].raw):
        return None
    if labels[end].raw[-1] in ",;–-/(":
        return None
    return replace(question_part(labels[end], bare.part(end), number, wording), sign=" ")


def are_run_in(lines: Sequence[Cell], wording: Wording) -> bool:
    """Whether most lines of a paper are a question and its answer without a sign between them."""
    if sum(":" in line.raw for line in lines) > len(lines) * _FEW_SIGNS:
        return False
    return sum(run_in(line, wording) is not None for line in lines) >= max(_LEAST_RUN_IN, len(lines) / 2)


def _gaps(raw: str, spots: Sequence[Spot]) -> Iterator[float]:
    for left, right in pairwise(spots):
        if raw[left.end : right.start] == " ":
            yield _gap(left, right)


def _gap(left: Spot, right: Spot) -> float:
    return right.box.left - left.box.right
