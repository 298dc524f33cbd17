"""Where the answers of a form stand: its points, its labels, and the stretch of text after each label."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from checks.recognise.call_cache import Same
from checks.recognise.form.ends import part_headings
from checks.recognise.form.text import FormText
from domain.rules.papers.form_rule import FormField, FormRule
from domain.words.text import fold

_ENUMERATOR = re.compile(
    r"(?:[-*•▪·o] |(?:\d{1,2}|[a-z])\.\d{1,2}[ \t]|[a-z]\d?-\d{1,2}[ \t]"
    r"|(?:\d{1,2}|[a-z]\d?)(?:\.\d{1,2})?[.)] ?)?"
)

_NUMBERED = r"(?:pkt\.? |punkt |czesc |cz\. )?{point}(?:[.):]|\b)[.)]? ?\t?"
_FUZZY_LEAST, _FUZZY_SCORE = 6, 92
_HEADING_SCORE, _HEADING_BEGINS = 82, 20
_SCANNED_SCORE = 84
_NOISY_CHARACTERS = 20_000
_LONGEST_LABEL = 160
_LABEL_END = re.compile(r"[:\t\n]")
_PREFIX = 3
_COLON = re.compile(" ?:")
_OWN, _OWN_PAGES = 0.6, 0.5
"""A paper that bears so many of the call's labels is in its own layout; of single pages, so many there."""
_POINT = re.compile(r"(?m)^(\d{1,2})\. ?(?=[^\W\d])")
_LEADS_ON = re.compile(r"\s(?:z|ze|w|we|na|do|od|dla|przez|oraz|lub|albo)\n$")
"""How a line ends that goes on below: „Przedsięwzięcie z / Porozumienia” asks for no Porozumienie."""
_LONGEST_LEAD = 8
_LINE_END, _CELL_END = re.compile("\n"), re.compile("[\n\t]")
_BEFORE_COLON = re.compile(r" ?(?:\([^()]*\) ?)?:")
_BEFORE_ANSWER = re.compile(r" ?(?:[\t\n(…_☐☒☑□■\[]|\.{2,}|$)")


@dataclass(frozen=True, slots=True)
class AnswerPlace:
    """Where one question was found: its label, and the stretch of its answer."""

    label_start: int
    start: int
    end: int
    in_heading: bool = False


@dataclass(frozen=True, slots=True)
class _Label:
    field: int
    text: str


@dataclass(frozen=True, slots=True)
class _Hit:
    field: int
    start: int
    """Of the line or cell, its number included."""
    label: int
    end: int
    strength: int


class FormLayout:
    """A form's rule, prepared for searching."""

    def __init__(self, rule: FormRule) -> None:
        self.fields = rule.fields
        self._by_prefix: dict[str, list[_Label]] = {}
        labels = [
            _Label(i, text)
            for i, field in enumerate(rule.fields)
            for label in field.labels
            for text in _variants(label)
        ]
        self._labels = sorted(labels, key=lambda label: -len(label.text))
        for label in self._labels:
            self._by_prefix.setdefault(label.text[:_PREFIX], []).append(label)
        self._by_last_letters = {
            letters: [one for one in self._labels if one.text.endswith(letters) or letters.endswith(one.text)]
            for letters in {label.text[-_PREFIX:] for label in labels}
        }
        self._headings = [(point, _variants(words)) for point, words in rule.points.items()]
        self._numbers = {
            point: re.compile(_NUMBERED.format(point=re.escape(fold(point)))) for point in rule.points
        }

    def locate(self, text: FormText) -> dict[str, AnswerPlace]:
        """The place of every question that was found, by the field's name."""
        headings = self._find_headings(text)
        sections = self._sections(headings, len(text.flat))
        hits = sorted(
            self._hits(text, headings), key=lambda hit: (-hit.strength, hit.start, -(hit.end - hit.label))
        )
        chosen: dict[int, _Hit] = {}
        taken: set[int] = set()
        for hit in hits:
            low, high = sections[self.fields[hit.field].point]
            if low <= hit.start < high and hit.field not in chosen and hit.label not in taken:
                chosen[hit.field] = hit
                taken.add(hit.label)
        for index, field in enumerate(self.fields):
            if index not in chosen:
                noisy = self._noisy(text, index, sections[field.point], taken)
                if noisy is None and text.is_noisy:
                    noisy = self._scanned(text, index, sections[field.point], taken)
                if noisy is not None:
                    chosen[index] = noisy
                    taken.add(noisy.label)
        stops = sorted({hit.start for hit in chosen.values()} | {start for start, _ in headings.values()})
        starts = [start for start, _ in headings.values()]
        parts = part_headings(text.raw, sorted({hit.start for hit in chosen.values()}))
        stops = sorted({*stops, *parts})
        places = {
            self.fields[hit.field].name: AnswerPlace(
                hit.label, hit.end, _next(stops, hit.end, len(text.flat)), hit.start in starts
            )
            for hit in chosen.values()
        }
        return {name: place for name, place in places.items() if name not in _captions(places, text)}

    def points_found(self, text: FormText) -> frozenset[str]:
        """The points whose headings stand in the text with their own numbers."""
        return frozenset(
            point
            for point, (start, _) in self._find_headings(text).items()
            if self._numbers[point].match(text.folded, start)
        )

    def _find_headings(self, text: FormText) -> dict[str, tuple[int, int]]:
        """Point → where its heading line begins and its words end; in the order of the form."""
        found: dict[str, tuple[int, int]] = {}
        after = 0
        lines = list(_line_starts(text.folded))
        for point, variants in self._headings:
            below = [start for start in lines if start >= after]
            place = self._heading(text, point, variants, below)
            if place is None and text.is_noisy:
                place = self._noisy_heading(text, point, variants, below)
            if place is not None:
                found[point] = place
                after = place[1]
        return found

    def _heading(
        self, text: FormText, point: str, variants: Sequence[str], lines: list[int]
    ) -> tuple[int, int] | None:
        bare = None
        for start in lines:
            number = self._numbers[point].match(text.folded, start)
            for words in variants:
                if number is not None and text.flat.startswith(words, number.end()):
                    return start, number.end() + len(words)
                if bare is None and text.flat.startswith(words, start):
                    bare = start, start + len(words)
        return bare

    def _noisy_heading(
        self, text: FormText, point: str, variants: Sequence[str], lines: list[int]
    ) -> tuple[int, int] | None:
        """A heading with wrong letters: its number, and words that are or begin nearly as its own."""
        from rapidfuzz import fuzz

        for start in lines:
            number = self._numbers[point].match(text.folded, start)
            if number is None:
                continue
            for words in variants:
                end = number.end() + len(words)
                begins = words[:_HEADING_BEGINS], text.flat[number.end() : number.end() + _HEADING_BEGINS]
                if (
                    max(fuzz.ratio(words, text.flat[number.end() : end]), fuzz.ratio(*begins))
                    >= _HEADING_SCORE
                ):
                    return start, min(end, _line_end(text.folded, start))
        return None

    def _sections(
        self, headings: dict[str, tuple[int, int]], length: int
    ) -> dict[str | None, tuple[int, int]]:
        """Point → between which places its answers lie; a missing heading widens it to its neighbours."""
        order = [point for point, _ in self._headings]
        first = min((start for start, _ in headings.values()), default=length)
        sections: dict[str | None, tuple[int, int]] = {None: (0, first)}
        for index, point in enumerate(order):
            low = max((headings[p][0] for p in order[: index + 1] if p in headings), default=0)
            high = min((headings[p][0] for p in order[index + 1 :] if p in headings), default=length)
            sections[point] = (low, high)
        for field in self.fields:
            sections.setdefault(field.point, (0, length))
        return sections

    def _hits(self, text: FormText, headings: dict[str, tuple[int, int]]) -> Iterator[_Hit]:
        """Every place where a label may stand: at a line's or cell's start, or before a colon."""
        ends = dict(headings.values())
        for start in _line_starts(text.folded, cells=True):
            if _LEADS_ON.search(text.folded[max(0, start - _LONGEST_LEAD) : start]):
                continue
            begin = _ENUMERATOR.match(text.folded, start)
            after = begin.end() if begin else start
            for place in (start,) if after == start else {start, after}:
                for label in self._by_prefix.get(text.flat[place : place + _PREFIX], ()):
                    end = place + len(label.text)
                    is_word = not text.flat[end : end + 1].isalnum()
                    if is_word and text.flat.startswith(label.text, place) and end >= ends.get(start, 0):
                        yield _Hit(label.field, start, place, end, _strength(text, end))
                        break
        for colon in _COLON.finditer(text.folded):
            end = colon.start()
            for label in self._by_last_letters.get(text.flat[max(0, end - _PREFIX) : end], ()):
                place = end - len(label.text)
                if place >= max(0, end - _LONGEST_LABEL) and text.flat.startswith(label.text, place):
                    if not (place and text.flat[place - 1].isalnum()):
                        yield _Hit(label.field, place, place, end, 2)
                    break

    def _noisy(self, text: FormText, index: int, section: tuple[int, int], taken: set[int]) -> _Hit | None:
        """A label that was read with a wrong letter or two, at a line's start and before a colon or tab."""
        from rapidfuzz import fuzz, process

        low, high = section[0], min(section[1], section[0] + _NOISY_CHARACTERS)
        lines = [low + start for start in _line_starts(text.folded[low:high]) if low + start not in taken]
        words = [
            _LABEL_END.split(text.folded[line : line + _LONGEST_LABEL], maxsplit=1)[0].strip()
            for line in lines
        ]
        best: tuple[float, int] = (0.0, -1)
        for label in self._labels:
            if label.field == index and len(label.text) >= _FUZZY_LEAST:
                found = process.extractOne(label.text, words, scorer=fuzz.ratio, score_cutoff=_FUZZY_SCORE)
                best = max(best, (found[1], found[2]) if found is not None else best)
        if best[1] < 0:
            return None
        line = lines[best[1]]
        return _Hit(index, line, line, line + len(words[best[1]]), 2)

    def _scanned(self, text: FormText, index: int, section: tuple[int, int], taken: set[int]) -> _Hit | None:
        """A label with wrong letters that begins a line of a picture, whatever follows it."""
        from rapidfuzz import fuzz

        best: tuple[float, int, int] = (0.0, -1, 0)
        labels = [one.text for one in self._labels if one.field == index and len(one.text) >= _FUZZY_LEAST]
        for start in _line_starts(text.folded, cells=True):
            if not section[0] <= start < section[1] or start in taken:
                continue
            begin = _ENUMERATOR.match(text.folded, start)
            place = begin.end() if begin is not None else start
            for label in labels:
                end = min(place + len(label), section[1])
                score = fuzz.ratio(label, text.flat[place:end])
                if score >= _SCANNED_SCORE and score > best[0]:
                    best = (score, place, end)
        return _Hit(index, best[1], best[1], best[2], 1) if best[1] >= 0 else None


@lru_cache(maxsize=64)
def _layout(rule: Same[FormRule]) -> FormLayout:
    return FormLayout(rule.value)


def layout_of(rule: FormRule) -> FormLayout:
    """The rule prepared for searching; made once for each form."""
    return _layout(Same(rule, tuple(field.name for field in rule.fields)))


def is_own_layout(places: Mapping[str, AnswerPlace], text: FormText, form: FormRule) -> bool:
    """Whether so many labels were found that the paper is in the layout which the call describes.

    Of a few pages of it, those labels count whose points stand there.
    """
    fields = [field for field in form.fields if field.type != "signature"]
    if sum(field.name in places for field in fields) >= _OWN * len(fields):
        return True
    points = layout_of(form).points_found(text)
    there = [field for field in fields if field.point in points]
    if not there or len(points) < _OWN * len(set(_POINT.findall(text.folded))):
        return False
    return sum(field.name in places for field in there) >= _OWN_PAGES * len(there)


def _captions(places: Mapping[str, AnswerPlace], text: FormText) -> frozenset[str]:
    """The fields whose labels stand side by side in two rows at least, each row over its answers.

    What stands behind such a label is the next one, and below it lie the answers of both.
    """
    in_order = sorted(places.items(), key=lambda item: item[1].label_start)
    rows = [
        (one, other)
        for (one, place), (other, beside) in pairwise(in_order)
        if place.end == beside.label_start and text.folded[place.start : place.end].strip(" ") == "\t"
    ]
    starts = {text.folded.rfind("\n", 0, places[one].label_start) for one, _ in rows}
    return frozenset(name for row in rows for name in row) if len(starts) > 1 else frozenset()


def labels_of(field: FormField) -> tuple[str, ...]:
    """A field's labels, folded."""
    return tuple(fold(label) for label in field.labels)


def _variants(words: str) -> tuple[str, ...]:
    """A label as it may be printed: with or without its hyphens, blanks around slashes and final colon.

    >>> _variants("KRS / CEIDG")
    ('krs / ceidg', 'krs/ceidg')
    """
    folded = fold(words).rstrip(" :")
    return tuple(
        dict.fromkeys(
            (folded, folded.replace(" / ", "/"), folded.replace("-", ""), folded.replace("-", "- "))
        )
    )


def _line_starts(folded: str, *, cells: bool = False) -> Iterator[int]:
    """Where lines begin (and, on demand, table cells)."""
    if folded:
        yield 0
    for found in (_CELL_END if cells else _LINE_END).finditer(folded):
        yield found.end()


def _line_end(folded: str, start: int) -> int:
    end = folded.find("\n", start)
    return len(folded) if end < 0 else end


def _strength(text: FormText, end: int) -> int:
    """How much what follows speaks for a label: 3 a colon, 2 an end of line, a hint or dots, else 1."""
    following = text.folded[end : end + 120]
    if _BEFORE_COLON.match(following):
        return 3
    return 2 if _BEFORE_ANSWER.match(following) else 1


def _next(stops: list[int], place: int, length: int) -> int:
    """The first stop at or after a place."""
    index = bisect_right(stops, place - 1)
    return stops[index] if index < len(stops) else length
