"""A form's pages as one text, without what runs on every page."""

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain, pairwise

from checks.page.sheet import Sheet, Spot, box_of, spots_between
from domain.document import CELL_LINE, Box, Evidence

_PAGE_NUMBER = re.compile(
    r"^(?:-? ?(?:str(?:ona|\.)? ?)?\d{1,3} ?(?:z|/|of) ?\d{1,3} ?-?"
    r"|-? ?str(?:ona|\.)? \d{1,3} ?-?|- ?\d{1,3} ?-)$"
)
_NUMBER_OF_PAGE = re.compile(r"\b(?:strona|str\.?|s\.) ?\d{1,3}(?: ?(?:z|/|of) ?\d{1,3})?\W*$")
_BOX = re.compile(r"[☐☒☑▨□■~]|\[ ?[xv]? ?\]|\( ?[xv]? ?\)")
_DRAWN_LINE = re.compile(r"[-=*~#]{5,}|krok \d{1,2} (?:z|/) \d{1,2}\b.{0,60}")
"""A line that a form draws with signs, or that tells how far it goes („Krok 2 z 4 – Uczestnik”)."""
_LONG_BULLET = re.compile(r"^—(?=\s)")
"""A bullet as any other, of the same length."""
_ASKS = re.compile(r"[^\W\d_]{3}[^:\t]*:$")
"""A line that is but a question."""
_MARGIN_LINES = 8
_RUNNING_LEAST = 12
_RUNNING_LONG, _RUNNING_ALIKE = 30, 88


@dataclass(frozen=True, slots=True)
class FormText:
    """A form's pages as one text, without running headers, footers and page numbers."""

    raw: str
    folded: str
    flat: str
    _starts: tuple[int, ...]
    _pages: tuple[int, ...]
    spots: tuple[Spot, ...] = ()
    """The words of pages read from pictures."""
    is_noisy: bool = False
    """Whether a page was read from a picture."""

    def quote(self, start: int, end: int) -> Evidence:
        """What is written between two places, with its page."""
        words = " ".join(self.raw[start:end].split())
        return Evidence(words[:300], self.page_at(start), self.box_between(start, end))

    def box_between(self, start: int, end: int) -> Box | None:
        """The box around the words between two places, as far as they stand on the first one's page."""
        if not self.spots:
            return None
        index = bisect_right(self._starts, start)
        return box_of(self.spots, start, min([end, *self._starts[index : index + 1]]))

    def spots_between(self, start: int, end: int) -> Sequence[Spot]:
        """The words of pages read from pictures that stand between two places."""
        return spots_between(self.spots, start, end)

    def pages(self) -> Iterator[tuple[int, int, int]]:
        """Every page's number, and where its text begins and ends."""
        for index, (number, start) in enumerate(zip(self._pages, self._starts, strict=True)):
            end = self._starts[index + 1] - 1 if index + 1 < len(self._starts) else len(self.raw)
            yield number, start, end

    def page_at(self, place: int) -> int:
        """The number of the page on which a place lies."""
        return self._pages[max(0, bisect_right(self._starts, place) - 1)] if self._pages else 1


def with_cell_lines(raw: str, folded: str) -> tuple[str, str]:
    r"""A stretch of a form's text with the lines of its tables' cells as lines.

    >>> with_cell_lines("Targi\u2003Misje", "targi misje")
    ('Targi\nMisje', 'targi\nmisje')
    """
    if CELL_LINE not in raw:
        return raw, folded
    ends = {at for at, character in enumerate(raw) if character == CELL_LINE}
    return raw.replace(CELL_LINE, "\n"), "".join("\n" if at in ends else one for at, one in enumerate(folded))


def form_text(sheets: Sequence[Sheet]) -> FormText:
    """The sheets joined, without what runs on every page."""
    lines = [list(zip(s.raw.split("\n"), s.folded.split("\n"), strict=True)) for s in sheets]
    is_noisy = any(sheet.is_noisy for sheet in sheets)
    running = _nearly_running(lines) if is_noisy else _running(lines)
    raw: list[str] = []
    folded: list[str] = []
    starts: list[int] = []
    pages: list[int] = []
    spots: list[Spot] = []
    length = 0
    for sheet, page in zip(sheets, lines, strict=True):
        foot = len(page) - _MARGIN_LINES
        kept = [
            (_LONG_BULLET.sub("–", r), f)
            if not _DRAWN_LINE.fullmatch(f)
            and (
                (i and _ASKS.search(page[i - 1][1]))
                or _MARGIN_LINES <= i < foot
                or not (_PAGE_NUMBER.match(f) or (running and _key(f) in running))
            )
            else None
            # What a label asks for right above runs on no page: a firm may sign by the name that it gives.
            for i, (r, f) in enumerate(page)
        ]
        if not any(kept):
            continue
        starts.append(length)
        pages.append(sheet.number)
        if sheet.spots:
            spots += _moved(sheet, kept, length)
        raw.append("\n".join(pair[0] for pair in kept if pair))
        folded.append("\n".join(pair[1] for pair in kept if pair))
        length += len(raw[-1]) + 1
    joined = "\n".join(folded)
    return FormText(
        "\n".join(raw),
        joined,
        joined.replace("\n", " ").replace("\t", " "),
        tuple(starts),
        tuple(pages),
        tuple(spots),
        is_noisy,
    )


def _moved(sheet: Sheet, kept: Sequence[tuple[str, str] | None], length: int) -> Iterator[Spot]:
    """The sheet's words at their places in the joined text; `kept` are its lines, None for those left out."""
    before, after = 0, length
    lines = sheet.raw.split("\n")
    for line, pair in zip(lines, kept, strict=True):
        end = before + len(line)
        if pair is not None:
            for spot in spots_between(sheet.spots, before, end):
                yield replace(spot, start=spot.start - before + after, end=spot.end - before + after)
            after += len(line) + 1
        before = end + 1


def _running(pages: Sequence[Sequence[tuple[str, str]]]) -> frozenset[str]:
    """The long lines that stand at the head of two pages or more, or at their foot, whatever their blanks."""
    if len(pages) < 2:
        return frozenset()
    tops, feet = (
        Counter(key for page in pages for key in {_key(folded) for _, folded in page[part]})
        for part in (slice(_MARGIN_LINES), slice(-_MARGIN_LINES, None))
    )
    counted = tops | feet
    running = {key for key, count in counted.items() if count > 1 and len(key) >= _RUNNING_LEAST}
    behind = Counter(
        second
        for page in pages
        for (_, first), (_, second) in set(pairwise(page[: _MARGIN_LINES + 1]))
        if _key(first) in running
    )
    # A long line that runs on every page may end in a short one.
    return frozenset(running | {_key(line) for line, count in behind.items() if count > 1} - {""})


def _nearly_running(pages: Sequence[Sequence[tuple[str, str]]]) -> frozenset[str]:
    """The same for pages read from pictures, where no two copies of a line are read alike.

    Shorter lines run only among the long ones at the top, „dla Lubuskiego  Unię Europejską” below logos, and
    behind one at the foot: the last words of a sentence that the page's edge broke.
    """
    tops, feet = (
        [{key for _, folded in page[part] if len(key := _key(folded)) >= _RUNNING_LONG} for page in pages]
        for part in (slice(_MARGIN_LINES), slice(-_MARGIN_LINES, None))
    )
    running = _alike_on_two(tops) | _alike_on_two(feet)
    above = [set(_among(running, page[: _MARGIN_LINES + 1])) for page in pages]
    below = [set(_ends_of(running, page[-_MARGIN_LINES:])) for page in pages]
    return running | _alike_on_two(above) | _alike_on_two(below)


def _alike_on_two(margins: list[set[str]]) -> frozenset[str]:
    """The lines that are nearly those of another page."""
    from rapidfuzz import fuzz

    return frozenset(
        key
        for index, page in enumerate(margins)
        for key in page
        for other in chain.from_iterable(margins[:index] + margins[index + 1 :])
        if fuzz.ratio(key, other) >= _RUNNING_ALIKE
    )


def _among(running: frozenset[str], top: Sequence[tuple[str, str]]) -> Iterator[str]:
    """The shorter lines of a page's top above its last running line, and the one below."""
    keys = [_key(folded) for _, folded in top]
    last = max((at for at, key in enumerate(keys) if key in running), default=-2)
    yield from (key for key in keys[: last + 2] if _RUNNING_LEAST <= len(key) < _RUNNING_LONG)


def _ends_of(running: frozenset[str], foot: Sequence[tuple[str, str]]) -> Iterator[str]:
    """The shorter line with which a running one at a page's foot ends."""
    keys = [_key(folded) for _, folded in foot]
    yield from (
        key
        for before, key in pairwise(keys)
        if before in running and _RUNNING_LEAST <= len(key) < _RUNNING_LONG
    )


def _key(line: str) -> str:
    """A line without its blanks and the number of its page; none for one with tick boxes: it answers."""
    return "" if _BOX.search(line) else "".join(_NUMBER_OF_PAGE.sub("", line).split())
