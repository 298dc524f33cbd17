"""A blank's lines → its questions: what stands before dots, empty cells, boxes, or a colon at line ends."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from checks.recognise.form.answer.counted.inner_tables import inner_tables
from checks.recognise.form.blank.line_forms import (
    BARE_NUMBER,
    BOX,
    CAPTION,
    FILLER,
    FIRST_ITEM,
    HINT,
    HINT_AFTER,
    HOW_TO_ANSWER,
    IN_CAPITALS,
    LETTER,
    LONGEST_CAPTION,
    NUMBER,
    SHORT_LABEL,
    cells_above_empty,
    cells_before_empty,
    cells_of,
    ends_in_place,
    is_for_rows,
    is_item_only,
    is_label_above,
    is_place_only,
    is_second_header,
    lines_of,
    longest_label,
    offered_amid,
    offered_in,
    rank,
)  # fmt: skip
from checks.recognise.form.blank.question import BlankQuestion, PrintedOption
from checks.recognise.form.blank.tokens import Token
from checks.recognise.form.text import FormText
from domain.document import Page, Row
from domain.words.text import fold


@dataclass(frozen=True, slots=True)
class _Table:
    """The lines of a table that is filled row by row."""

    header: int
    last: int
    columns: tuple[str, ...]


_SAYS_MORE = re.compile(r"je(?:sli|zeli)\b|[ .…_]+(?:\n|$)")
"""What asks more of the question above across all columns of its table: „Jeśli tak, w której: …”."""


class LinePass:
    """One pass over a blank's lines."""

    def __init__(self, text: FormText, tokens: Sequence[Token], pages: Sequence[Page]) -> None:
        self._text = text
        self._starts = [token.start for token in tokens]
        self._lines = list(lines_of(text.folded))
        self._empty_beside = cells_before_empty(pages) | cells_above_empty(pages)
        tables: list[Sequence[Row]] = [table for page in pages for table in page.tables]
        tables += [inner for table in tables for inner in inner_tables(table)]
        self._headers = {"\t".join(map(fold, table[0])) for table in tables if len(table) > 1}
        self._tables = self._row_tables(tables)
        self._headings: list[tuple[int, str]] = []
        self._found: list[BlankQuestion] = []
        self._is_filled = False
        """Whether the last question has dots of its own."""
        self._pending: tuple[int, int] | None = None
        """A line that may be the label of a place below it."""
        self._cell_number = ("", -1)
        """A number in a cell of its own, and where the cell after it begins."""

    def questions(self) -> list[BlankQuestion]:
        """Every question in the order of the blank."""
        index = 0
        while index < len(self._lines):
            index = self._block(index) + 1
        return self._found

    def _block(self, index: int) -> int:
        """Read the line, and those below that go with it; returns the last of them."""
        start, end = self._lines[index]
        line = self._text.folded[start:end]
        table = self._tables.get(index)
        if table is not None:
            self._table(table)
            return table.last
        if is_place_only(line):
            return self._place(index)
        if index + 1 in self._tables and ends_in_place(line):
            self._pending = start, end
            return index
        if self._introduces(index):
            self._note_heading(start, end)
            self._pending = None
            return index
        before, heading = len(self._found), self._pending
        self._line(start, end)
        is_bare = len(self._found) == before and not self._was_extended(end)
        capitals = IN_CAPITALS.match(self._text.raw, start, end) if is_bare else None
        if capitals is not None:  # „4. CERTYFIKATY, PATENTY Prosimy wymienić i załączyć kopie.”
            end = capitals.end()
        is_label = is_bare and (capitals is not None or is_label_above(line))
        self._pending = (start, end) if is_label else None
        if is_label:
            self._note_heading(start, end)
        elif is_bare and index + 1 < len(self._lines) and is_item_only(self._line_at(index + 1)):
            self._pending = heading  # small print between a heading and the items of its list
        return index

    def _was_extended(self, end: int) -> bool:
        return bool(self._found) and self._found[-1].until == self._token(end)

    # ── what asks ────────────────────────────────────────────────────────────────────────────────────

    def _line(self, start: int, end: int) -> None:
        """The questions that stand on one line, cell by cell."""
        if self._marks(start, end):
            return
        low = start
        for cell_start, high in cells_of(self._text.folded, start, end):
            cell = self._text.folded[cell_start:high]
            if BARE_NUMBER.fullmatch(cell.strip()) and high < end:
                low = high + 1 if low == cell_start else low
                self._cell_number = (self._text.raw[cell_start:high].strip(" .)"), high + 1)
                continue  # the number of the question in the next cell
            if self._offers(low, high):
                pass
            elif fillers := self._spans(FILLER, low, high):
                self._filled(low, high, fillers)
            elif len(colons := self._colons(cell_start, high)) > 1:
                begins = [cell_start, *colons[:-1]]
                for begin, end_of_label in zip(begins, colons, strict=True):
                    self._add(self._question(begin, end_of_label, end_of_label))
            elif ends_in_place(cell) or fold(cell) in self._empty_beside:
                self._add(self._question(low, high, high))
                if self._token(high) - self._token(low) > 1:
                    self._pending = None  # what stands beside it answers this cell, and no line above
            else:
                continue  # perhaps the label of the next cell
            low = high + 1

    def _offers(self, low: int, high: int) -> bool:
        """Read a cell that offers what to choose from, with boxes or without; tells whether it does."""
        cell = self._text.folded[low:high]
        boxes = self._spans(BOX, low, high)
        asked_on = offered_amid(cell) if not boxes else None
        if boxes:
            self._choice(low, high, boxes)
            return True
        if asked_on is not None:
            spans, begin = asked_on
            self._struck(low, [(low + start, low + end) for start, end in spans], low + begin)
            if fillers := self._spans(FILLER, low + begin, high):
                self._filled(low + begin, high, fillers)
            else:
                self._add(self._question(low + begin, high, high))
            return True
        spans = offered_in(cell) if FILLER.search(cell) is None else ()
        if spans:
            self._struck(low, [(low + start, low + end) for start, end in spans], high)
        return bool(spans)

    def _spans(self, sign: re.Pattern[str], low: int, high: int) -> list[tuple[int, int]]:
        """Where a sign stands in a stretch."""
        return [
            (low + found.start(), low + found.end()) for found in sign.finditer(self._text.folded[low:high])
        ]

    def _colons(self, low: int, high: int) -> list[int]:
        """The ends of several short labels in one cell: „NIP: REGON: KRS (jeżeli dotyczy):”; else none."""
        cell = self._text.folded[low:high]
        ends = [found.end() for found in re.finditer(r":", cell)]
        labels = [cell[a:b] for a, b in pairwise([0, *ends])]
        is_short = all(re.search("[a-z]{2}", one) and len(one.split()) <= SHORT_LABEL for one in labels)
        return [low + end for end in ends] if is_short and ends and not cell[ends[-1] :].strip() else []

    def _marks(self, start: int, end: int) -> bool:
        """Read a row whose boxes stand in cells of their own: an option's, or a question's TAK and NIE."""
        cells = [(low, high) for low, high in cells_of(self._text.folded, start, end)]
        words = [self._text.folded[low:high].strip() for low, high in cells]
        boxes = [at for at, word in enumerate(words) if BOX.fullmatch(word)]
        worded = [
            at
            for at, word in enumerate(words)
            if at not in boxes and word and not BARE_NUMBER.fullmatch(word)
        ]
        if not boxes or not worded or any(BOX.search(words[at]) for at in worded):
            return False
        if len(boxes) == 1:
            self._option_row(cells[worded[0]], self._box_at(cells[boxes[0]]), start, end)
            return True
        head = self._columns_above(start, boxes, len(cells))
        if head is None:
            return False
        options = [
            PrintedOption(name, self._token(box[0]), self._token(box[0]), self._token(box[0]))
            for name, box in zip(head, map(self._box_at, (cells[at] for at in boxes)), strict=True)
        ]
        low, high = cells[worded[0]]
        if worded[0] and BARE_NUMBER.fullmatch(words[worded[0] - 1]):
            self._cell_number = (words[worded[0] - 1].strip(" .)"), low)
        self._add(replace(self._question(low, high, end), options=tuple(options)))
        return True

    def _option_row(self, words: tuple[int, int], box: tuple[int, int], start: int, end: int) -> None:
        """An option with its box in a cell of its own: it goes with the question above its table."""
        last = self._found[-1] if self._found and not self._is_filled else None
        lines = [low for low, _ in self._lines]
        above = self._lines[max(0, lines.index(start) - 1)]
        begins = {self._token(start)} | ({self._token(above[0])} if "\t" in self._line_text(above) else set())
        option = self._option(*words, box)
        if last is not None and last.until in begins:
            self._found[-1] = replace(last, until=self._token(end), options=(*last.options, option))
        elif self._pending is not None:
            self._offer(start, start, end, [option], is_labelled=False)
        else:
            self._add(replace(self._question(start, start, end), options=(option,)))

    def _columns_above(self, start: int, boxes: Sequence[int], count: int) -> list[str] | None:
        """What the nearest row without boxes above calls the columns of some boxes; None where none does.

        `count`: how many cells the boxes' row has.
        """
        lines = [low for low, _ in self._lines]
        for low, high in reversed(self._lines[: lines.index(start)]):
            line = self._text.raw[low:high]
            if "\t" not in line:
                if _SAYS_MORE.match(self._text.folded, low):
                    continue
                return None
            if not BOX.search(self._text.folded[low:high]):
                names = [" ".join(cell.split()) for cell in line.split("\t")]
                answers = [name for name in names if fold(name) in {"tak", "nie"}]
                if len(answers) == len(boxes) == len({*map(fold, answers)}):
                    return answers
                if len(names) == count:
                    return [names[at] for at in boxes]
                # A header whose first cells are empty may lack them in the text.
                from_end = [at - max(boxes) - 1 for at in boxes]
                return [names[at] for at in from_end] if len(names) >= len(boxes) else None
        return None

    def _box_at(self, cell: tuple[int, int]) -> tuple[int, int]:
        found = BOX.search(self._text.folded, *cell)
        return found.span() if found is not None else cell

    def _line_text(self, line: tuple[int, int]) -> str:
        return self._text.folded[slice(*line)]

    def _filled(self, low: int, high: int, fillers: Sequence[tuple[int, int]]) -> None:
        """Labels before dots; what stands behind the last dots goes with their question."""
        begin = low
        for number, (start, end) in enumerate(fillers):
            following = fillers[number + 1][0] if number + 1 < len(fillers) else high
            hint = HINT_AFTER.match(self._text.folded, end, following)
            own = hint.end() if hint is not None else end
            # A short word behind the dots („zł”, „r.”) belongs to their answer, a longer one asks anew.
            if number + 1 == len(fillers) and not self._text.folded[own:following].rstrip().endswith(":"):
                own = following
            if self._token(start) > self._token(begin):
                said = self._text.raw[hint.start(1) : hint.end(1)] if hint is not None else ""
                self._add(self._question(begin, start, own, said), is_filled=True)
            elif hint is not None:
                self._extend(own)
            begin = own
        if self._token(high) > self._token(begin) and self._text.folded[begin:high].rstrip().endswith(":"):
            self._add(self._question(begin, high, high))

    def _choice(self, low: int, high: int, boxes: Sequence[tuple[int, int]]) -> None:
        """Boxes with their options; the label stands before them on the line, or above."""
        label_high = boxes[0][0]
        is_labelled = self._token(label_high) > self._token(low)
        if is_labelled and not self._text.folded[boxes[-1][1] : high].strip(" .;,*)"):
            # Options come first: „mikro ☐ małe ☐”.
            colon = self._text.folded.find(":", low, label_high)
            label_high, is_labelled = (colon + 1, True) if colon >= 0 else (low, False)
            edges = [label_high, *(end for _, end in boxes)]
            options = [self._option(edges[i], box[0], box) for i, box in enumerate(boxes)]
        else:
            edges = [*(start for start, _ in boxes[1:]), high]
            options = [self._option(box[1], edges[i], box) for i, box in enumerate(boxes)]
        self._offer(low, label_high, high, options, is_labelled=is_labelled)

    def _struck(self, low: int, spans: Sequence[tuple[int, int]], high: int) -> None:
        """Options of which all but one are to be struck out."""
        options = [self._option(start, end, None) for start, end in spans]
        label_high = spans[0][0]
        is_labelled = self._token(label_high) > self._token(low)
        self._offer(low, label_high, high, options, is_labelled=is_labelled)

    def _offer(
        self, low: int, label_high: int, high: int, options: Sequence[PrintedOption], *, is_labelled: bool
    ) -> None:
        last = self._found[-1] if self._found and not self._is_filled else None
        goes_on = not is_labelled and self._pending is None
        if goes_on and last is not None and last.until == self._token(low):
            # One option a line: they go with the question above.
            self._found[-1] = replace(last, until=self._token(high), options=(*last.options, *options))
            return
        is_answer_word = is_labelled and self._token(label_high) - self._token(low) == 1
        if self._pending is not None and (not is_labelled or is_answer_word):
            # „Czy …?” above, and beside the boxes nothing, or a word like „Odpowiedź:”.
            low, above_high = self._pending
            label_high = label_high if is_labelled else above_high
            self._forget_heading(self._pending)
            made = replace(self._question(low, above_high, high), label_end=self._token(label_high))
        else:
            made = self._question(low, label_high, high)
        first = min(one.first if one.box is None else min(one.first, one.box) for one in options)
        self._add(replace(made, options=tuple(options), label_end=min(made.label_end, first)))

    def _option(self, start: int, end: int, box: tuple[int, int] | None) -> PrintedOption:
        words = LETTER.sub("", " ".join(self._text.raw[start:end].split()).strip(" ,;/.*:"))
        return PrintedOption(
            words, self._token(start), self._token(end), self._token(box[0]) if box is not None else None
        )

    def _place(self, index: int) -> int:
        """Lines of nothing but dots or bare numbers: the place of the question above, or of words below."""
        start = self._lines[index][0]
        while index + 1 < len(self._lines) and is_place_only(self._line_at(index + 1)):
            index += 1
        end = self._lines[index][1]
        bracketed = self._caption_below(index, in_brackets=True)
        goes_on = bool(self._found) and self._found[-1].until == self._token(start)
        if self._pending is not None or (goes_on and bracketed is not None and not self._is_filled):
            low, high = self._pending or (-1, -1)
            end = bracketed[1] if bracketed is not None else end
            hint = self._text.raw[bracketed[0] : bracketed[1]].strip(" ()\t") if bracketed is not None else ""
            if self._pending is not None:
                self._forget_heading(self._pending)
                self._add(self._question(low, high, end, hint), is_filled=True)
            else:
                self._extend(end)
            self._pending = None
            return index + (bracketed is not None)
        below = bracketed
        if goes_on and bracketed is None:
            self._extend(end)
        elif below is None:
            below = self._caption_below(index, in_brackets=False)
        if below is not None:
            self._captions(*below)
        return index + (below is not None)

    def _captions(self, start: int, end: int) -> None:
        """Places whose words stand below them."""
        for low, high in cells_of(self._text.folded, start, end):
            if self._token(high) > self._token(low):
                words = self._text.raw[low:high].strip(" ()\t.,;*")
                made = self._question(low, high, high)
                self._add(
                    replace(made, words=" ".join(words.split()), hint="", is_caption=True), is_filled=True
                )

    def _table(self, table: _Table) -> None:
        start, end = self._lines[table.header][0], self._lines[table.last][1]
        low, high = self._pending if self._pending is not None else (start, start)
        beside = self._text.raw.find("\n", high, start)
        made = self._question(low, max(high, low), end, self._words(high, max(high, beside)))
        heading = self._headings[-1][1] if self._headings else ""
        self._add(replace(made, words=made.words or heading, columns=table.columns), is_filled=True)
        self._pending = None

    def _question(self, low: int, label_high: int, high: int, hint: str = "") -> BlankQuestion:
        number, words, own_hint = self._parted(low, label_high)
        if not number and self._cell_number[1] == low:
            number = self._cell_number[0]
        if number:
            own = rank(self._text.folded[low:label_high].lstrip())
            self._headings = [one for one in self._headings if one[0] < own]
        first, label_end = self._token(low), self._token(label_high)
        said = "; ".join(filter(None, (own_hint, hint)))
        until = max(self._token(high), label_end)
        return BlankQuestion(words, first, label_end, until, number, self._section(), said)

    def _add(self, question: BlankQuestion, *, is_filled: bool = False) -> None:
        self._found.append(question)
        self._is_filled = is_filled

    def _extend(self, end: int) -> None:
        if self._found:
            self._found[-1] = replace(self._found[-1], until=max(self._found[-1].until, self._token(end)))

    # ── what lines look like ─────────────────────────────────────────────────────────────────────────

    def _introduces(self, index: int) -> bool:
        """Whether a line with a colon only introduces the questions „1) …”, „a) …” below it."""
        line = self._line_at(index)
        if index + 1 >= len(self._lines) or not line.rstrip().endswith(":") or FILLER.search(line):
            return False
        following = self._line_at(index + 1)
        return bool(FIRST_ITEM.match(following)) and not is_place_only(following)

    def _caption_below(self, index: int, *, in_brackets: bool) -> tuple[int, int] | None:
        """The line below a place where it says what the place is for."""
        if index + 1 >= len(self._lines):
            return None
        line = self._line_at(index + 1)
        cells = [cell.strip() for cell in line.split("\t") if cell.strip()]
        if in_brackets:
            is_caption = bool(cells) and all(CAPTION.match(cell) for cell in cells)
        else:
            is_caption = all(len(cell) <= LONGEST_CAPTION for cell in cells) and not (
                line in self._headers
                or FILLER.search(line)
                or BOX.search(line)
                or ends_in_place(line)
                or line.rstrip().endswith("?")
                or NUMBER.match(line)
            )
        return self._lines[index + 1] if is_caption else None

    def _note_heading(self, start: int, end: int) -> None:
        """Remember a line without a place as the heading of what follows, below those of a higher rank."""
        line = self._text.folded[start:end]
        if len(line) <= longest_label(line):
            own = rank(line)
            self._headings = [one for one in self._headings if one[0] < own]
            self._headings.append((own, self._words(start, end)))

    def _forget_heading(self, label: tuple[int, int]) -> None:
        """A line that turned out to be a label heads nothing."""
        self._headings = [one for one in self._headings if one[1] != self._words(*label)]

    def _section(self) -> str:
        return " / ".join(words for _, words in self._headings)

    def _row_tables(self, tables: Iterable[Sequence[Sequence[str]]]) -> dict[int, _Table]:
        """Header line → a table with a header, and rows below it that are for filling in."""
        found: dict[int, _Table] = {}
        lines = [self._line_at(index) for index in range(len(self._lines))]
        for table in filter(is_for_rows, tables):
            header = "\t".join(fold(cell) for cell in table[0] if cell.strip())
            at = next((i for i, line in enumerate(lines) if i not in found and line == header), None)
            if at is None:
                continue
            last = at
            if len(table) > 2 and is_second_header(table) and last + 1 < len(lines):
                last += lines[last + 1] == "\t".join(fold(cell) for cell in table[1] if cell.strip())
            while last + 1 < len(lines) and last - at < len(table) - 1 and is_place_only(lines[last + 1]):
                last += 1
            found[at] = _Table(at, last, tuple(" ".join(cell.split()) for cell in table[0]))
        return found

    def _parted(self, low: int, high: int) -> tuple[str, str, str]:
        """Number, words and hint of a label."""
        raw, folded = self._text.raw[low:high], self._text.folded[low:high]
        lead = len(folded) - len(folded.lstrip(" ,;.)\t"))
        raw, folded = raw[lead:], folded[lead:]
        number = NUMBER.match(folded)
        cut = number.end() if number is not None and number.end() < len(folded.rstrip()) else 0
        hints = [found[1] for found in HINT.finditer(raw)]
        beside, tab, own = HINT.sub(" ", raw[cut:]).rpartition("\t")
        if tab and own.rstrip().endswith(":") and len(beside.split()) > 1 and len(own.split()) > 1:
            # The first of several questions in one cell; what stands beside the cell heads them all.
            cut, hints = cut + raw[cut:].rindex("\t") + 1, [*hints, " ".join(beside.split())]
        words = " ".join(HINT.sub(" ", raw[cut:]).split()).strip(" :,;.*")
        asked, mark, rest = words.partition("?")
        how = HOW_TO_ANSWER.search(words) if not mark else None
        if mark and rest:  # small print in the question's cell
            words, hints = f"{asked}?", [rest.strip(), *hints]
        elif how is not None and len(words[: how.start()].split()) > 1:
            words, hints = words[: how.start()].rstrip(" ,;–-"), [words[how.start() :].strip(), *hints]
        return (
            raw[: number.end() if cut and number is not None else 0].strip(" .)\t"),
            words,
            "; ".join(hints),
        )

    def _words(self, start: int, end: int) -> str:
        return " ".join(self._text.raw[start:end].split())

    def _line_at(self, index: int) -> str:
        return self._text.folded[slice(*self._lines[index])]

    def _token(self, place: int) -> int:
        """The first token at or after a place."""
        return bisect_left(self._starts, place)
