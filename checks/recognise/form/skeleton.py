"""What a blank form prints before anybody fills it in: its words in order, its questions, its places to fill.

Derived once from the pages of the office's own blank. No label is known beforehand: a question is what stands
before dots, before an empty cell, before a colon that ends a line, or before boxes to tick.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from checks.page.sheet import sheet_of
from checks.recognise.form.text import FormText, form_text
from checks.recognise.form.tokens import Token, tokens_of
from domain.document import Page
from domain.text import fold

_FILLER = re.compile(r"…+|\.{3,}|_{2,}|(?:\. ){3,}\.?|·{3,}|(?:_ ){2,}_?")
_BOX = re.compile(r"[☐☒☑□▢◻⬜❏❑○◯]|\[[ _.]{0,3}\]|\([ _]{1,3}\)")
_NUMBER = re.compile(
    r"(?:(?:pkt|punkt|czesc|cz\.) )?(?:\d{1,2}(?:\.\d{1,2})*[.)]?|[a-z][.)]|[ivx]{1,4}[.)])(?:\s+|$)"
)
_BARE_NUMBER = re.compile(r"(?:\d{1,2}|[a-z])[.)]?")
_HINT = re.compile(r"\(([^()]*)\)")
_CAPTION = re.compile(r"\([^()]*\)?[.,;*]*$")
_LONGEST_HEADING = 130
_SENTENCE_END = re.compile(r"[.;,!]$")


@dataclass(frozen=True, slots=True)
class Printed:
    """One of the answers that a blank offers beside its boxes."""

    words: str
    first: int
    """Its first token."""
    until: int
    """The token after its last."""
    box: int | None
    """The token that is its box."""


@dataclass(frozen=True, slots=True)
class Question:
    """One place to fill in, as the blank words it; positions count the skeleton's tokens."""

    words: str
    first: int
    """The first token of its label."""
    label_end: int
    """The token after its label: from here on, what a paper adds is the answer."""
    until: int
    """The first token that is no longer its own."""
    number: str = ""
    section: str = ""
    hint: str = ""
    options: tuple[Printed, ...] = ()
    columns: tuple[str, ...] = ()
    """The header of a table that is filled row by row."""
    is_caption: bool = False
    """Whether its words stand below the place: „………… (podpis)”."""


@dataclass(frozen=True, slots=True)
class Skeleton:
    """A blank, prepared for aligning papers with it."""

    text: FormText
    tokens: tuple[Token, ...]
    questions: tuple[Question, ...]
    places: frozenset[int]
    """The gaps in which something is to be filled in: each the number of the token after it."""
    options: frozenset[int]
    """The tokens of options and their boxes, which a paper may lack or strike out."""


@dataclass(frozen=True, slots=True)
class _Cell:
    """A stretch of one line, between tabs."""

    start: int
    end: int
    line: int
    before_empty: bool = False
    """Whether the table's cell beside it is empty."""


@dataclass(frozen=True, slots=True)
class _Table:
    """The lines of a table that is filled row by row."""

    header: int
    last: int
    columns: tuple[str, ...]


def skeleton_of(pages: Sequence[Page]) -> Skeleton | None:
    """The skeleton of a blank's pages; None where they carry no text or no place to fill in."""
    text = form_text([sheet_of(page) for page in pages])
    tokens = tokens_of(text.folded)
    if not tokens:
        return None
    found = list(_Scan(text, tokens, pages).questions())
    questions = tuple(_bounded(found, len(tokens)))
    options = {
        token
        for question in questions
        for one in question.options
        for token in (*range(one.first, one.until), *((one.box,) if one.box is not None else ()))
    }
    places = {q.first if q.is_caption else q.label_end for q in questions} | {q.until for q in questions}
    return Skeleton(text, tokens, questions, frozenset(places), frozenset(options))


def with_starts(skeleton: Skeleton, starts: Sequence[tuple[int, int]]) -> Skeleton:
    """The skeleton with further questions: each the token where its label begins and the one after it.

    For labels that a call's file names where the blank's own layout shows no question.
    """
    questions = list(skeleton.questions)
    for first, label_end in starts:
        if any(one.first == first for one in questions):
            continue
        inside = next((i for i, one in enumerate(questions) if one.first < first < one.until), None)
        until = min((one.first for one in questions if one.first > first), default=len(skeleton.tokens))
        if inside is not None:
            until = questions[inside].until
            questions[inside] = _without_rest(questions[inside], first)
        words = skeleton.text.raw[skeleton.tokens[first].start : skeleton.tokens[label_end - 1].end]
        questions.append(Question(" ".join(words.split()), first, label_end, max(until, label_end)))
    questions.sort(key=lambda one: one.first)
    places = skeleton.places | {one.label_end for one in questions}
    return replace(skeleton, questions=tuple(questions), places=places)


def _without_rest(question: Question, until: int) -> Question:
    return replace(
        question,
        until=until,
        label_end=min(question.label_end, until),
        options=tuple(one for one in question.options if one.until <= until),
    )


def _bounded(found: list[Question], count: int) -> Iterator[Question]:
    """The questions in order, none reaching into the next."""
    found.sort(key=lambda one: (one.first, one.until))
    for index, one in enumerate(found):
        following = found[index + 1].first if index + 1 < len(found) else count
        yield replace(one, until=max(one.label_end, min(one.until, following)))


class _Scan:
    """One pass over a blank's lines."""

    def __init__(self, text: FormText, tokens: tuple[Token, ...], pages: Sequence[Page]) -> None:
        self._text = text
        self._tokens = tokens
        self._starts = [token.start for token in tokens]
        self._lines = list(_lines_of(text.folded))
        self._empty_beside = _cells_before_empty(pages)
        self._tables = self._row_tables(pages)
        self._headings: list[tuple[int, str]] = []

    def questions(self) -> Iterator[Question]:
        """Every question in the order of the blank."""
        pending: tuple[int, int] | None = None  # a line that may be the label of a place below it
        index = 0
        while index < len(self._lines):
            start, end = self._lines[index]
            table = self._tables.get(index)
            if table is not None:
                yield self._table(table, pending)
                pending, index = None, table.last + 1
                continue
            if index + 1 in self._tables and self._ends_in_place(self._text.folded[start:end]):
                pending, index = (start, end), index + 1
                continue
            line = self._text.folded[start:end]
            if self._is_place_only(line):
                while index + 1 < len(self._lines) and self._is_place_only(
                    self._text.folded[slice(*self._lines[index + 1])]
                ):
                    index += 1
                end = self._lines[index][1]
                below = self._caption_below(index)
                if pending is not None:
                    yield self._labelled_above(pending, start, end, below)
                elif below is not None:
                    yield from self._captions(*below)
                if below is not None:
                    index += 1
                pending = None
            else:
                made = list(self._line(index, start, end, pending))
                yield from made
                if made:
                    pending = None
                elif self._is_label_above(line):
                    pending = (start, end)
                    self._note_heading(start, end)
                else:
                    pending = None
            index += 1

    # ── lines ────────────────────────────────────────────────────────────────────────────────────────

    def _line(self, index: int, start: int, end: int, pending: tuple[int, int] | None) -> Iterator[Question]:
        """The questions that stand on one line, cell by cell."""
        for low, high in _cells_of(self._text.folded, start, end):
            cell = self._text.folded[low:high]
            boxes = [(low + b.start(), low + b.end()) for b in _BOX.finditer(cell)]
            if boxes:
                yield self._choice(low, high, boxes, pending)
                continue
            fillers = [(low + f.start(), low + f.end()) for f in _FILLER.finditer(cell)]
            if fillers:
                yield from self._filled(low, high, fillers)
            elif self._ends_in_place(cell) or fold(cell) in self._empty_beside:
                yield self._question(low, high, high)

    def _filled(self, low: int, high: int, fillers: list[tuple[int, int]]) -> Iterator[Question]:
        """Labels before dots; what stands after the last dots goes with their question."""
        begin = low
        for number, (start, end) in enumerate(fillers):
            following = fillers[number + 1][0] if number + 1 < len(fillers) else high
            rest = self._text.folded[end:following]
            # A short word after the dots („zł”, „r.”) belongs to their answer, a longer one begins a question.
            own = following if number + 1 == len(fillers) and not rest.rstrip().endswith(":") else end
            if self._token(start) > self._token(begin):
                yield self._question(begin, start, own)
            begin = end
        tail = self._text.folded[begin:high].rstrip()
        if tail.endswith(":") and self._token(high) > self._token(begin):
            yield self._question(begin, high, high)

    def _question(
        self, low: int, label_high: int, high: int, hint: str = "", *, caption: bool = False
    ) -> Question:
        first, label_end, until = self._token(low), self._token(label_high), self._token(high)
        number, words, own_hint = self._parted(low, label_high)
        if number:
            rank = _rank(self._text.folded[low:label_high].lstrip())
            self._headings = [one for one in self._headings if one[0] < rank]
        return Question(
            words,
            first,
            label_end,
            max(until, label_end),
            number,
            self._section(),
            hint or own_hint,
            is_caption=caption,
        )

    def _choice(
        self, low: int, high: int, boxes: list[tuple[int, int]], pending: tuple[int, int] | None
    ) -> Question:
        """A question with boxes; its label stands before them on the line, or on the line above."""
        label_high = boxes[0][0]
        has_own_label = self._token(label_high) > self._token(low)
        options_first = has_own_label and not self._text.folded[boxes[-1][1] : high].strip(" .;,*)")
        if options_first:
            colon = self._text.folded.find(":", low, label_high)
            label_high = colon + 1 if colon >= 0 else low
            edges = [label_high, *(box[1] for box in boxes)]
            spans = [(edges[i], boxes[i][0], boxes[i]) for i in range(len(boxes))]
            has_own_label = colon >= 0
        else:
            edges = [*(box[0] for box in boxes[1:]), high]
            spans = [(box[1], edges[i], box) for i, box in enumerate(boxes)]
        options = tuple(self._option(*span) for span in spans)
        if pending is not None and (not has_own_label or self._token(label_high) - self._token(low) == 1):
            # „Czy …?” above, and beside the boxes nothing, or a word like „Odpowiedź:”.
            low = pending[0]
            label_high = label_high if has_own_label else pending[1]
            self._headings = [one for one in self._headings if one[1] != self._words(*pending)]
        made = self._question(low, label_high, high)
        return replace(
            made, options=options, label_end=min([made.label_end, *(self._token(b[0]) for b in boxes)])
        )

    def _option(self, start: int, end: int, box: tuple[int, int]) -> Printed:
        words = " ".join(self._text.raw[start:end].split()).strip(" ,;/.*")
        return Printed(words, self._token(start), self._token(end), self._token(box[0]))

    def _labelled_above(
        self, label: tuple[int, int], start: int, end: int, below: tuple[int, int] | None
    ) -> Question:
        """A place on a line of its own, with its question above and perhaps a caption below."""
        hint = self._text.raw[below[0] : below[1]].strip(" ()\t") if below is not None else ""
        self._headings = [one for one in self._headings if one[1] != self._words(*label)]
        return self._question(label[0], label[1], below[1] if below is not None else end, hint)

    def _captions(self, start: int, end: int) -> Iterator[Question]:
        """Places whose words stand below them in brackets."""
        for low, high in _cells_of(self._text.folded, start, end):
            if self._token(high) > self._token(low):
                made = self._question(low, high, high, caption=True)
                words = self._text.raw[low:high].strip(" ()\t.,;*")
                yield replace(made, words=" ".join(words.split()), hint="")

    def _table(self, table: _Table, pending: tuple[int, int] | None) -> Question:
        start, end = self._lines[table.header][0], self._lines[table.last][1]
        low, high = pending if pending is not None else (start, start)
        made = self._question(low, max(high, low), end)
        heading = self._headings[-1][1] if self._headings else ""
        return replace(made, words=made.words or heading, columns=table.columns)

    # ── what lines look like ─────────────────────────────────────────────────────────────────────────

    def _is_place_only(self, line: str) -> bool:
        """Whether a line is nothing but dots, or an item's number with nothing behind it."""
        bare = _FILLER.sub("", line)
        return not bare.strip(" \t.,;:") or _BARE_NUMBER.fullmatch(bare.strip()) is not None

    def _ends_in_place(self, cell: str) -> bool:
        """Whether the end of a line or cell asks for an answer: a colon, also before a hint in brackets."""
        bare = _HINT.sub("", cell).rstrip(" *")
        return bare.endswith(":") and len(cell) <= 3 * _LONGEST_HEADING

    def _is_label_above(self, line: str) -> bool:
        words = _HINT.sub("", line).strip()
        return "\t" not in words and (
            words.endswith(("?", ":")) or (len(words) <= _LONGEST_HEADING and not _SENTENCE_END.search(words))
        )

    def _caption_below(self, index: int) -> tuple[int, int] | None:
        if index + 1 >= len(self._lines):
            return None
        start, end = self._lines[index + 1]
        cells = [
            self._text.folded[low:high].strip() for low, high in _cells_of(self._text.folded, start, end)
        ]
        is_caption = cells and all(_CAPTION.match(cell) for cell in cells if cell)
        return (start, end) if is_caption else None

    def _note_heading(self, start: int, end: int) -> None:
        """Remember a line without a place as the heading of what follows, below those of a higher rank."""
        line = self._text.folded[start:end]
        if len(line) > _LONGEST_HEADING:
            return
        rank = _rank(line)
        self._headings = [one for one in self._headings if one[0] < rank]
        self._headings.append((rank, self._words(start, end)))

    def _words(self, start: int, end: int) -> str:
        return " ".join(self._text.raw[start:end].split())

    def _section(self) -> str:
        return " / ".join(words for _, words in self._headings)

    def _row_tables(self, pages: Sequence[Page]) -> dict[int, _Table]:
        """Header line → a table with a header, and rows below it that are for filling in."""
        found: dict[int, _Table] = {}
        folded = [self._text.folded[start:end] for start, end in self._lines]
        for table in (table for page in pages for table in page.tables):
            if len(table) < 2 or sum(bool(cell.strip()) for cell in table[0]) < 2:
                continue
            empty = sum(not cell.strip(" .…_") for row in table[1:] for cell in row)
            if 2 * empty < sum(len(row) for row in table[1:]) or any(
                row[0].strip(" 0123456789.)…_") for row in table[1:]
            ):
                continue
            header = "\t".join(fold(cell) for cell in table[0] if cell.strip())
            at = next(
                (
                    i
                    for i, line in enumerate(folded)
                    if i not in found and "\t".join(line.split("\t")) == header
                ),
                None,
            )
            if at is None:
                continue
            last = at
            while (
                last + 1 < len(folded)
                and last - at < len(table) - 1
                and self._is_place_only(folded[last + 1])
            ):
                last += 1
            found[at] = _Table(at, last, tuple(" ".join(cell.split()) for cell in table[0]))
        return found

    def _parted(self, low: int, high: int) -> tuple[str, str, str]:
        """Number, words and hint of a label."""
        raw, folded = self._text.raw[low:high], self._text.folded[low:high]
        lead = len(folded) - len(folded.lstrip(" ,;.)"))
        raw, folded = raw[lead:], folded[lead:]
        number = _NUMBER.match(folded)
        cut = number.end() if number is not None and number.end() < len(folded.rstrip()) else 0
        hints = [found[1] for found in _HINT.finditer(raw)]
        words = " ".join(_HINT.sub(" ", raw[cut:]).split()).strip(" :,;.*")
        return raw[:cut].strip(" .)"), words, "; ".join(hints)

    def _token(self, place: int) -> int:
        """The first token at or after a place."""
        from bisect import bisect_left

        return bisect_left(self._starts, place)


def _rank(line: str) -> int:
    """How high a heading stands: parts, Roman figures and capitals before figures before letters."""
    if re.match(r"(?:czesc|dzial|rozdzial|[ivx]{1,4}[.)]|[a-z]\.)\s", line):
        return 0
    if re.match(r"\d{1,2}[.)]?\s", line):
        return 1
    return 2 if re.match(r"(?:\d{1,2}\.\d|[a-z]\))", line) else 3


def _lines_of(folded: str) -> Iterator[tuple[int, int]]:
    start = 0
    for line in folded.split("\n"):
        yield start, start + len(line)
        start += len(line) + 1


def _cells_of(folded: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    for cell in folded[start:end].split("\t"):
        yield start, start + len(cell)
        start += len(cell) + 1


def _cells_before_empty(pages: Sequence[Page]) -> frozenset[str]:
    """The words of table cells with an empty cell right beside them, in rows with nothing else to say."""
    found = set()
    for table in (table for page in pages for table in page.tables):
        for row in table:
            for cell, beside in zip(row, row[1:], strict=False):
                words = fold(cell)
                if words and not beside.strip(" .…_") and re.search(r"[a-z]{2}", words):
                    found.add(words)
    return frozenset(found)
