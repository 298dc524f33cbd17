"""A paper laid word by word beside the blank it was made from: what is printed, what was added, what is gone.

Whatever the paper's guise: the longest common run of words decides, so that lines may break anywhere. Words
that a machine or a hand spelt otherwise are matched within what stays open. Near-linear for real papers
(bit-parallel longest common subsequence): a few milliseconds for a form of five pages.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from checks.recognise.form.blank.skeleton import Skeleton
from checks.recognise.form.blank.tokens import Token, tokens_of, words_of
from checks.recognise.form.text import FormText

_ALIKE, _ALIKE_LEAST = 74, 3
"""How alike two spellings of a word are, in per cent, and from how many letters on."""
_STRAY = 4
"""A word of fewer letters that matches alone, amid words that do not, matches by chance."""
_MOVED = 4
"""So many words in a row that the blank prints elsewhere were moved, not written."""
_NUMBERS_LONG = 5
"""Signs of a number before its last figure: „2. 1.”."""
_LONG_GAP = 40
"""So many words in a row that the paper lacks are a page or a point that is missing, not bad spelling."""


_NUMBERED = frozenset({"nip", "regon", "krs", "pkd"})
_SPOILT_LONG = 4
"""So few letters may be left of a number's label."""


@dataclass(frozen=True)
class Alignment:
    """A paper beside a skeleton; `matches` gives each token of the skeleton its token of the paper, or -1."""

    skeleton: Skeleton
    text: FormText
    tokens: tuple[Token, ...]
    matches: tuple[int, ...]
    printed: frozenset[int]
    """The paper's tokens that are the blank's, also where they stand elsewhere."""
    doubtful: frozenset[int] = frozenset()
    """The first tokens of questions whose label the paper has twice: nobody knows which is an answer's."""

    @cached_property
    def has_moved(self) -> bool:
        """Whether some of the blank's words stand elsewhere on the paper."""
        return len(self.printed) > sum(at >= 0 for at in self.matches)

    @cached_property
    def missing(self) -> tuple[tuple[int, int], ...]:
        """The runs of the skeleton's words that the paper lacks."""
        return tuple(_runs([at < 0 for at in self.matches])) if min(self.matches, default=0) < 0 else ()

    @cached_property
    def similarity(self) -> float:
        """The share of the blank's words that stand in the paper, in order; options need not."""
        return self._share(range(len(self.matches)))

    @cached_property
    def fidelity(self) -> float:
        """The same, counted only where the paper has anything: a paper that lost a page keeps it."""
        gone = {at for low, high in self.missing if high - low >= _LONG_GAP for at in range(low, high)}
        return (
            self._share([at for at in range(len(self.matches)) if at not in gone])
            if gone
            else self.similarity
        )

    def _share(self, counted: Sequence[int]) -> float:
        options, matches, weights = self.skeleton.options, self.matches, self.skeleton.weights
        own = [at for at in counted if at not in options]
        whole = sum(weights[at] for at in own)
        return sum(weights[at] for at in own if matches[at] >= 0) / whole if whole else 0.0

    @cached_property
    def added(self) -> tuple[int, ...]:
        """The paper's tokens that are not the blank's."""
        return tuple(number for number in range(len(self.tokens)) if number not in self.printed)


def align(skeleton: Skeleton, text: FormText) -> Alignment:
    """The paper's text beside the skeleton."""
    tokens = tokens_of(text.folded)
    blank, paper = skeleton.words, words_of(tokens)
    matches = _longest_common(blank, paper)
    _match_spellings(blank, paper, matches)
    _drop_stray(skeleton, matches)
    if text.is_noisy:
        _drop_misplaced_numbers(skeleton, text, tokens, matches)
        _match_spoilt_labels(skeleton, text, tokens, matches)
    _slide_to_places(blank, paper, matches, skeleton.places)
    doubtful = frozenset(_settle_labels(skeleton, text, tokens, matches))
    printed = {at for at in matches if at >= 0}
    printed |= set(_moved(blank, paper, matches, printed))
    return Alignment(skeleton, text, tokens, tuple(matches), frozenset(printed), doubtful)


def _longest_common(blank: Sequence[str], paper: Sequence[str]) -> list[int]:
    from rapidfuzz.distance import LCSseq

    matches = [-1] * len(blank)
    for part in LCSseq.opcodes(blank, paper):
        if part.tag == "equal":
            for step in range(part.src_end - part.src_start):
                matches[part.src_start + step] = part.dest_start + step
    return matches


def _match_spellings(blank: Sequence[str], paper: Sequence[str], matches: list[int]) -> None:
    """Match what stays open between two matched words where the spellings are nearly the same."""
    from rapidfuzz import fuzz, process

    for first, until in list(_runs([at < 0 for at in matches])):
        low = matches[first - 1] + 1 if first else 0
        high = (
            next((at for at in matches[until:] if at >= 0), len(paper))
            if until < len(matches)
            else len(paper)
        )
        if low >= high:
            continue
        known = list(dict.fromkeys(word for word in blank[first:until] if len(word) >= _ALIKE_LEAST))
        respelt = list(paper[low:high])
        for place, word in enumerate(respelt):
            if len(word) >= _ALIKE_LEAST and known:
                best = process.extractOne(word, known, scorer=fuzz.ratio, score_cutoff=_ALIKE)
                respelt[place] = best[0] if best is not None else word
        for step, at in enumerate(_longest_common(blank[first:until], respelt)):
            if at >= 0:
                matches[first + step] = low + at


def _drop_stray(skeleton: Skeleton, matches: list[int]) -> None:
    """Unmatch short words that match alone: „w” of an answer is not the „w” of a sentence that is gone."""
    if min(matches, default=0) >= 0:
        return
    labels = {one.first for one in skeleton.questions if one.label_end == one.first + 1}
    for number, at in enumerate(matches):
        if at < 0 or skeleton.weights[number] >= _STRAY or skeleton.tokens[number].is_box or number in labels:
            continue
        alone_before = number == 0 or matches[number - 1] < 0
        alone_after = number + 1 == len(matches) or matches[number + 1] < 0
        if alone_before and alone_after and len(matches) > 1:
            matches[number] = -1


def _drop_misplaced_numbers(
    skeleton: Skeleton, text: FormText, tokens: Sequence[Token], matches: list[int]
) -> None:
    """Unmatch a question's number that on a picture was found within a line: the „3” of „ul. Długa 9/3”.

    The number that heads the next line was misread then („13” for „1.3”), and is no part of the answer.
    """
    for number, at in enumerate(matches):
        token = skeleton.tokens[number]
        heads = at >= 0 and token.word.isdigit() and _heads_line(skeleton.text.folded, token.start)
        if heads and not _heads_line(text.folded, tokens[at].start):
            matches[number] = -1


def _heads_line(folded: str, start: int) -> bool:
    """Whether nothing but figures and signs stands before a place on its line."""
    before = folded[folded.rfind("\n", 0, start) + 1 : start]
    return len(before) <= _NUMBERS_LONG and not any(map(str.isalpha, before))


def _match_spoilt_labels(
    skeleton: Skeleton, text: FormText, tokens: Sequence[Token], matches: list[int]
) -> None:
    """Match „NIP” of a blank with what a picture has of it, „NE” or „Ah”, before figures."""
    for question in skeleton.questions:
        at = question.first
        is_spoilt = question.label_end - at == 1 and skeleton.words[at] in _NUMBERED and matches[at] < 0
        if not is_spoilt:
            continue
        low = next((one for one in reversed(matches[:at]) if one >= 0), -1)
        high = next((one for one in matches[at + 1 :] if one >= 0), len(tokens))
        found = [
            number
            for number in range(low + 1, high - 1)
            if len(tokens[number].word) <= _SPOILT_LONG
            and tokens[number].word.isalpha()
            and text.folded[tokens[number].start - 1 : tokens[number].start] in {"\n", "\t"}
            and tokens[number + 1].word.isdigit()
        ]
        if len(found) == 1:
            matches[at] = found[0]


def _slide_to_places(
    blank: Sequence[str], paper: Sequence[str], matches: list[int], places: frozenset[int]
) -> None:
    """Move an addition to the nearest place for one where the words allow it.

    „Kod: 00-950 kod gminy:” can be read as „Kod” + „00-950 kod” or as „Kod: 00-950” + „kod gminy”.
    """
    for gap in range(1, len(matches)):
        if gap in places or matches[gap] < 0 or matches[gap - 1] < 0 or matches[gap] == matches[gap - 1] + 1:
            continue
        for way in (1, -1):
            moves = _slide(blank, paper, matches, places, gap, way)
            if moves is not None:
                for number, at in moves:
                    matches[number] = at
                break


def _slide(
    blank: Sequence[str], paper: Sequence[str], matches: list[int], places: frozenset[int], gap: int, way: int
) -> list[tuple[int, int]] | None:
    """The matches to change so that the addition at a gap comes to lie at a place; None where none can."""
    moves: list[tuple[int, int]] = []
    number = gap if way > 0 else gap - 1
    at = matches[gap - 1] + 1 if way > 0 else matches[gap] - 1
    while 0 <= number < len(blank) and paper[at] == blank[number] and matches[number] >= 0:
        if (way > 0 and at >= matches[number]) or (way < 0 and at <= matches[number]):
            return None
        moves.append((number, at))
        reached = number + 1 if way > 0 else number
        if reached in places:
            return moves
        number, at = number + way, at + way
    return None


def _settle_labels(
    skeleton: Skeleton, text: FormText, tokens: Sequence[Token], matches: list[int]
) -> Iterator[int]:
    """Match labels that an answer repeats where they look like labels; yields the questions where none does.

    „Nazwa: Hurtownia NIP sp. z o.o. NIP: 929…”: the second one begins a line or a cell, or has the colon.
    """
    paper = words_of(tokens)
    places: dict[str, list[int]] = {}
    for number, word in enumerate(paper):
        places.setdefault(word, []).append(number)
    for question in skeleton.questions:
        first, until = question.first, question.label_end
        if first >= until or matches[first] < 0 or len(places[paper[matches[first]]]) < 2:  # twice
            continue
        label = [paper[at] for at in matches[first:until] if at >= 0]
        low = next((at for at in reversed(matches[:first]) if at >= 0), -1)
        high = next((at for at in matches[until:] if at >= 0), len(paper))
        found = [
            at
            for at in places[label[0]]
            if low < at and at + len(label) <= high and paper[at : at + len(label)] == label
        ]
        if len(found) < 2:  # once is no doubt
            continue
        scores = [_label_like(text, tokens[at], tokens[at + len(label) - 1]) for at in found]
        best = max(scores)
        if scores.count(best) > 1:
            yield first
        elif len(label) == until - first:
            at = found[scores.index(best)]
            matches[first:until] = range(at, at + len(label))


def _label_like(text: FormText, first: Token, last: Token) -> int:
    """How much words look like a label: they begin a line or cell; a colon, dots or its end follows."""
    before = text.folded[max(0, first.start - 3) : first.start].rstrip(" (*")
    after = text.folded[last.end : last.end + 3].lstrip(" ")
    return 2 * (not before or before[-1] in "\n\t") + after.startswith((":", "\n", "\t", "…", "...", "__"))


def _moved(
    blank: Sequence[str], paper: Sequence[str], matches: Sequence[int], printed: set[int]
) -> Iterator[int]:
    """The paper's words that the blank prints where the paper has not got them: footnotes, columns."""
    open_at = {
        tuple(blank[at : at + _MOVED])
        for first, until in _runs([at < 0 for at in matches])
        for at in range(first, until - _MOVED + 1)
    }
    if not open_at:
        return
    for first, until in _runs([number not in printed for number in range(len(paper))]):
        for at in range(first, until - _MOVED + 1):
            if tuple(paper[at : at + _MOVED]) in open_at:
                yield from range(at, at + _MOVED)


def _runs(flags: Sequence[bool]) -> Iterator[tuple[int, int]]:
    """Where the flags are set, as stretches."""
    first = None
    for number, is_set in enumerate(flags):
        if is_set and first is None:
            first = number
        elif not is_set and first is not None:
            yield first, number
            first = None
    if first is not None:
        yield first, len(flags)
