"""Lines of text, one after the other, told apart and read into the questions of a paper."""

import re
from dataclasses import replace

from checks.dates import YEAR
from checks.page.sheet import fold_evenly
from checks.recognise.form.answer.choice.choices import BOX
from checks.recognise.form.answer.counted.itemised import names_one
from checks.recognise.form.answer.counted.lists import is_none
from checks.recognise.form.answer.web_pages import (
    are_networks,
    begins_with_network,
    is_host_of_networks,
    is_network,
)
from checks.recognise.form.concept.wording import Wording
from checks.recognise.form.question.captions_below import Captioned
from checks.recognise.form.question.continued import (
    BULLETS,
    ITEM_NUMBER,
    asks,
    begins_next_profile,
    begs,
    is_bare,
    is_heading_below,
    is_town_broken,
    whole,
    with_number,
    without_bullet,
)
from checks.recognise.form.question.draft import LISTED, Draft, Drafts, is_legal_form
from checks.recognise.form.question.line.part import (
    LinePart,
    is_help,
    is_instruction,
    offers,
    question_words,
    without_number,
)
from checks.recognise.form.question.line.pieces import pieces_of
from checks.recognise.form.question.paper import Cell, Table
from checks.recognise.form.question.ruled.gaps import Gaps, run_in
from checks.recognise.form.question.wrapped import fills_line

_ASKED, _SURE = 0.72, 0.9
_COUNT = re.compile(r"(?:[wz]|razem|lacznie|tak,? [wz]) ?\d{1,2}")
_COUNTED = re.compile(r"(?:[A-Za-z]+\.? ?)?(\d{1,2})(\D*)")
_DOTTED = re.compile(r"\d{1,2}(?:\.\d{1,2})+[a-z]?\W?")
_LETTER = re.compile(r"[a-h][).]?")
_ADDRESS = r"(?:(?:https?://|www\.)\S++|(?!www\.)[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:/\S*+)?)"
_ADDRESSES = re.compile(rf"[,;]?\s*{_ADDRESS}(?:[,;\s]\s*{_ADDRESS})*")
_LETTERED = re.compile(r"(?:^|\s)a[).].*\sb[).]", re.DOTALL)
_STRUCK_CHOICE = re.compile(r"([^~:/\n]{8,60}[^\W\d]) (?=(?:~~)?\w+(?:~~)? ?/ ?(?:~~)?\w+[^\n]*~~)[^\n]*$")
"""„Jesteśmy przedsiębiorstwem ~~mikro~~ / małe”: a sentence of which words are struck out asks for itself."""
_SECOND_LETTER = re.compile(r"\sb[).]\s")
_YES = re.compile(r"tak\W*")
"""„Tak:”, and below it which ones."""
_HALF = re.compile(r"[\W_]*(tak|nie)[\W_]*")
_BARE_NUMBER = re.compile(r"\d{1,2}[.)]?")
_LISTS = frozenset({"list", "rows"})
_FIGURES = re.compile(r"\d{3}")
"""What somebody wrote: print of a form seldom holds a number."""
_KNOWN = 0.5
"""A line of so many words of questions is print of the form."""
_UNENDED = re.compile(r"(?:[,;–-]|\s(?:oraz|i|a także))\s*$")
"""How a line ends that goes on in the next."""
_UNNAMED, _QUOTES = re.compile(r"\b(?:porozumieni\w*|pod nazwa|pn\.|pt\.)\s*$"), frozenset('„"«')
"""„Porozumienie / „Zielony transport””: what is named begins below."""
MAY_BE_MORE = "▨"
"""Before what may be of an answer or not: a person says."""
_WRAPS = 60
"""A line shorter than this was not broken by the paper's edge."""


def _is_other_half(answer: str, line: Cell) -> bool:
    """Whether a line is NIE alone below TAK alone, or the other way round: both were offered."""
    halves = _HALF.fullmatch(fold_evenly(answer)), _HALF.fullmatch(line.folded)
    return None not in halves and {half[1] for half in halves if half is not None} == {"tak", "nie"}


class LineReader:
    """Lines of text, told apart and read into the drafts of a paper."""

    def __init__(self, drafts: Drafts, wording: Wording, gaps: Gaps, *, are_below: bool) -> None:
        self._are_below = are_below
        self._at = drafts
        self._wording = wording
        self._gaps = gaps
        self._wraps = _WRAPS
        self.edge = 0
        """How wide the narrow column is in which the line stands; nought where in none."""
        self.are_run_in = False
        """Whether nothing but their print tells questions and answers of one line apart."""

    def line(self, cell: Cell, wraps: int = _WRAPS) -> None:
        """One line of text, or of a cell alone; shorter than `wraps`, it was broken by no edge."""
        self._wraps = wraps
        piece = run_in(cell, self._wording) if self.are_run_in else None
        if piece is not None:
            self._piece(piece)
            return
        for piece in self._gaps.parts_of(cell, pieces_of(cell, self._wording)):
            self._piece(piece)

    def continued(self, table: Table) -> bool:
        """Whether a table's rows go on with the numbers of the answer above it, and so are its next lines."""
        held = self._at.open
        last = LISTED.match(held.answer[-1].folded) if held is not None and held.answer else None
        numbers = [row[0].folded.strip(" .)") for row in table.rows]
        if (
            held is None
            or last is None
            or numbers != [str(int(last[1]) + at + 1) for at in range(len(numbers))]
        ):
            return False
        for row in table.rows:
            raw, folded = (
                " ".join(cells) for cells in zip(*((one.raw, one.folded) for one in row), strict=True)
            )
            held.answer.append(Cell(raw, folded, row[0].page, row[0].start))
        return True

    def numbered(self, table: Table) -> bool:
        """Whether a row is but a question behind its number, apart by a tab: its answer stands below it."""
        row = table.rows[0]
        is_pair = len(table.rows) == 1 and len(row) == 2 and _BARE_NUMBER.fullmatch(row[0].folded) is not None
        is_asked = self._wording.best(question_words(row[-1])[0]) >= _ASKED or is_instruction(row[-1])
        if not (is_pair and is_asked):
            return False
        number = row[0].folded.strip(" .)")
        raw, folded = (f"{number}. {words}" for words in (row[1].raw, row[1].folded))
        self.asked(Cell(raw, folded, row[1].page))
        return True

    def asked(self, cell: Cell) -> None:
        """One line above an answer that bears a sign: a question, unless it offers what to choose from."""
        if BOX.search(cell.folded) or _LETTERED.search(cell.folded):
            self.line(cell)
            return
        number, bare = without_number(cell)
        words, hint = question_words(bare)
        score, concept = max(
            self._wording.top(words), self._wording.top(f"{words} {hint}") if hint else (0.0, "")
        )
        self._ask(LinePart("question", bare, None, number, hint, score, concept, is_marked=True))

    def offered(self, cell: Cell) -> None:
        """A line that offers an answer by its letter: of the question above, where it waits for one."""
        held = self._at.open
        if held is not None and held.is_open and not held.is_heading:
            held.answer.append(cell)
        else:
            self.line(cell)

    def is_helped(self, cell: Cell) -> bool:
        """Whether a line only says how to answer the question above it."""
        held = self._at.open
        is_waiting = held is not None and held.is_open and not held.is_heading and not held.answer
        return is_waiting and is_help(cell) and not names_one(cell.folded)

    def captioned(self, block: Captioned) -> None:
        """A question that stands in brackets below its answer."""
        words, hint = question_words(block.question)
        score, concept = self._wording.top(words)
        self._at.items.append(
            Draft(
                block.question,
                hint=hint,
                section=self._at.section,
                words=words,
                answer=[cell for cell in block.answer if cell.raw],
                is_open=False,
                score=score,
                concept=concept,
            )
        )
        self._at.open = None
        self._at.loose.clear()

    def helped(self, cell: Cell) -> None:
        """A line that says how to answer."""
        if self._at.open is not None:
            self._at.open.hint = "; ".join(filter(None, (self._at.open.hint, cell.raw)))

    def _piece(self, piece: LinePart) -> None:
        if piece.kind == "answer" or (is_legal_form(piece.cell) and self._lacks_legal_form()):
            self._answer_of(piece.cell).append(piece.cell)
        elif piece.kind == "caption":
            self._caption(piece)
        elif self._at.open is not None and self._is_instruction(self._at.open, piece):
            self._at.open.hint = "; ".join(filter(None, (self._at.open.hint, piece.cell.raw)))
        elif self._are_below and (is_bare(piece) or piece.kind in {"text", "boxes"}):
            self._loose_or_below(piece)
        elif self._is_lettered(piece) or self._offers_letters(piece):
            self._add(with_number(piece))
        elif piece.kind == "heading" and not names_one(piece.cell.folded):
            self.heading(piece)
        elif self._at.open is not None and self._is_letter(piece):
            self._at.open.answer.append(whole(piece))
        elif (piece.kind == "question" and not self._is_answer(piece)) or piece.kind == "statement":
            self._ask(piece)
        elif self._is_next(piece):
            self._ask(
                replace(piece, cell=without_number(piece.cell)[1], number=without_number(piece.cell)[0])
            )
        else:
            self._add(piece.cell if piece.kind in {"text", "boxes"} else whole(piece))

    def _answer_of(self, line: Cell) -> list[Cell]:
        """What a line goes on with that is surely an answer, or the legal form of the name above."""
        if self._at.open is not None:
            return self._at.open.answer
        is_named_above = is_legal_form(line) and self._lacks_legal_form()
        return self._at.items[-1].answer if is_named_above else self._at.loose

    def _lacks_legal_form(self) -> bool:
        """Whether the last answer, right above, is a company's name without its legal form."""
        last = self._at.items[-1] if self._at.items and not self._at.loose else None
        if last is None or not last.lacks_legal_form():
            return False
        return self._wording.top(last.words)[1] == "name"

    def _is_instruction(self, held: Draft, piece: LinePart) -> bool:
        """Whether a line says how to answer the question above it, which nothing has answered yet."""
        is_waiting = held.is_open and not held.answer and held.score >= _ASKED
        return is_waiting and not piece.number and is_bare(piece) and is_instruction(piece.cell)

    def _is_next(self, piece: LinePart) -> bool:
        """Whether a line of unknown words bears the number that follows the last question's."""
        number = without_number(piece.cell)[0]
        last, own = _COUNTED.fullmatch(self._at.number), _COUNTED.fullmatch(number)
        if last is None or own is None or last[2] != own[2] or int(own[1]) != int(last[1]) + 1:
            return False
        answered = self._at.open.answer if self._at.open is not None else []
        return not answered or without_number(answered[-1])[0] != f"{last[1]}{last[2]}"

    def _is_letter(self, piece: LinePart) -> bool:
        """Whether a letter is written for one of the options above it („Odpowiedź: b)”)."""
        held = self._at.open
        letter = piece.answer is not None and _LETTER.fullmatch(piece.answer.folded.strip())
        return bool(
            letter and held is not None and any(_LETTERED.search(cell.folded) for cell in held.answer)
        )

    def _offers_letters(self, piece: LinePart) -> bool:
        """Whether a line offers what a letter below it chooses: „a) mikro b) małe”."""
        held = self._at.open
        is_waiting = held is not None and held.is_open and not held.is_heading and not held.answer
        is_first = piece.number in {"a)", "a."}
        is_offer = _SECOND_LETTER.search(piece.cell.folded) is not None
        return is_waiting and is_first and is_offer and not (piece.answer is not None and piece.answer.raw)

    def _is_answer(self, piece: LinePart) -> bool:
        """Whether what looks like a question is rather what somebody answered."""
        held = self._at.open
        if held is None or not held.is_open or held.is_heading:
            return False
        if (
            self._is_item(held, piece)
            or self._is_broken_profile(held, piece)
            or self._is_listed(held, piece)
            or self._is_told(held, bare := without_bullet(piece))
            or self._is_rest(held, bare)
        ):
            return True
        piece = bare
        if piece.score >= _SURE:
            return (
                (held.has_sign or not held.number)
                and not held.answer
                and held.score >= _SURE
                and piece.concept == held.concept
                and not piece.number
                and not asks(piece.cell)
            )
        if not piece.is_marked:
            return not held.answer and not piece.number
        if piece.score >= _ASKED or piece.number or piece.answer is None or not piece.answer.raw:
            return False
        is_more = held.score >= _ASKED and (not held.is_inline or self._continues(held, piece.cell))
        return not held.answer or (is_more and not offers(piece.answer))

    def _is_rest(self, held: Draft, piece: LinePart) -> bool:
        """Whether a line without a sign of a question stands below an answer that has not ended.

        „ITM Poznań 2025, / Wod-Kan Bydgoszcz 2024 (targi branżowe)”: what its brackets say asks nothing.
        """
        is_unsigned = not (piece.is_marked or piece.number) and is_bare(piece)
        if not (is_unsigned and held.is_inline and held.answer) or asks(piece.cell):
            return False
        return (
            _UNENDED.search(held.answer[-1].raw) is not None
            and self._wording.best(question_words(piece.cell)[0]) < _ASKED
        )

    def _is_item(self, held: Draft, piece: LinePart) -> bool:
        """Whether a line without a colon bears the bullet of the answer above, or names but networks."""
        if piece.is_marked and piece.sign == ": ":
            return False
        if not held.answer and not piece.number:
            return are_networks(piece.cell.raw) and held.concept == piece.concept
        bullet = without_number(held.answer[0])[0] if held.answer else ""
        return bullet in BULLETS and bullet != "" and bullet == piece.number

    def _is_broken_profile(self, held: Draft, piece: LinePart) -> bool:
        """Whether a line ends a profile's name and begins the next profile: „Software; X: @alfa”."""
        is_next = begins_next_profile(piece.cell.raw)
        return is_next and bool(held.answer) and held.concept == "social_media"

    def _is_listed(self, held: Draft, piece: LinePart) -> bool:
        """Whether a line is the next item of the list above it („2) ISO 9001 – DNV, ważny do: 5.2027”)."""
        item = ITEM_NUMBER.fullmatch(piece.number)
        is_list = self._wording.type_of(held.concept) in _LISTS and held.score >= _SURE
        is_asked = piece.score >= _ASKED
        if item is None or held.number == "" or (is_asked and piece.concept != held.concept):
            return False
        before = [
            int(found[1]) for cell in held.answer if (found := ITEM_NUMBER.fullmatch(without_number(cell)[0]))
        ]
        is_begun = before[:1] == [1] and held.number.strip(" .)") not in {str(before[-1]), "1"}
        if not (is_begun or (is_list and not is_asked and held.number[-1:] != piece.number[-1:])):
            return False  # „1)” stands below „6)”, so „2)” goes on with it
        if is_begun and held.number.strip(" .)") != str(int(item[1]) - 1):
            return int(item[1]) == before[-1] + 1
        words, _ = question_words(piece.cell)
        return int(item[1]) == (before[-1] + 1 if before else 1) and self._wording.known_share(words) < _KNOWN

    def _is_lettered(self, piece: LinePart) -> bool:
        """Whether a line is the next item of a list that letters count: „a. ISO 9001”, „b. patent 1”."""
        held = self._at.open
        if (
            held is None
            or (piece.answer is not None and piece.answer.raw)
            or not held.counts_on(piece.number)
        ):
            return False
        is_list = self._wording.type_of(held.concept) in _LISTS and held.score >= _SURE and held.number != ""
        return is_list and (piece.score < _ASKED or piece.concept == held.concept)

    def _is_told(self, held: Draft, piece: LinePart) -> bool:
        """Whether a line can only be an answer: „firma nie działa w LIS”, „Z 2:”, „Instagram: @alfa”."""
        if held.answer or piece.number:
            is_more = held.answer and piece.answer is not None and piece.concept == held.concept
            return bool(is_more and not piece.number and is_network(question_words(piece.cell)[0]))
        is_denied = not piece.answer and is_none(piece.cell.folded)
        is_yes = _YES.fullmatch(piece.cell.folded) is not None
        return is_denied or is_yes or _COUNT.fullmatch(piece.cell.folded) is not None

    def _ask(self, piece: LinePart) -> None:
        words, _ = question_words(piece.cell)
        hint, answer = piece.hint, piece.answer
        if answer is not None and piece.sign != ": " and is_instruction(answer):
            # „Wielkość przedsiębiorstwa – proszę wstawić X”
            hint, answer = "; ".join(filter(None, (hint, answer.raw))), None
        last = self._at.items[-1] if self._at.items else None
        if (
            last is not None
            and not (piece.is_marked or piece.number)
            and piece.cell.page > last.question.page
        ):
            last.is_cut = self._wording.top(last.words)[1] == piece.concept  # the answer goes on overleaf
        self._at.open = Draft(
            piece.cell,
            piece.number,
            hint,
            self._at.section,
            words,
            score=piece.score,
            concept=piece.concept,
            is_inline=bool(answer and answer.raw),
            has_sign=piece.is_marked,
            is_marked=piece.is_marked or bool(piece.number),
        )
        self._at.number = piece.number or self._at.number
        if answer is not None and answer.raw:
            self._at.open.answer.append(answer)
        self._at.items.append(self._at.open)
        self._at.loose.clear()

    def heading(self, piece: LinePart) -> None:
        """A heading: what stands below it is about what it says."""
        words, hint = question_words(piece.cell)
        self._at.section = words
        self._at.number = piece.number or self._at.number
        self._at.open = Draft(
            piece.cell, piece.number, hint, words, words, is_heading=True, score=piece.score
        )
        self._at.items.append(self._at.open)
        self._at.loose.clear()

    def _caption(self, piece: LinePart) -> None:
        """Small print: what the line above it is, or how to answer the question above."""
        held = self._at.open
        answered = held.answer if held is not None else self._at.loose
        is_own = (
            piece.score >= _ASKED
            and answered
            and (held is None or held.is_heading or (held.score < _SURE and not held.is_inline))
        )
        if not is_own:
            if held is not None and held.answer and begs(held.question) and begs(piece.cell):
                self._ask(replace(piece, kind="question", hint="", is_marked=True))
            elif held is not None:
                held.hint = "; ".join(filter(None, (held.hint, piece.hint)))
            return
        _, above = without_number(answered.pop())
        self._at.items.append(
            Draft(
                piece.cell,
                section=self._at.section,
                words=piece.hint,
                answer=[above],
                is_open=False,
                score=piece.score,
                is_cut=bool(answered) and held is None,
            )
        )
        if held is not None and not held.is_heading:
            self._at.open = None

    def _loose_or_below(self, piece: LinePart) -> None:
        """An answer; but a line of a number like „2.4a” is a question, whatever its words."""
        if is_bare(piece):
            self._below(piece)
            return
        number, bare = without_number(piece.cell)
        last = self._at.items[-1] if self._at.items else None
        if last is not None and last.is_inline and not self._at.loose:
            if last.names_on(piece.cell):
                last.answer.append(piece.cell)
                return
            last.is_cut = last.is_cut or self._is_next_item(last, piece.cell)
        if piece.kind == "text" and _DOTTED.fullmatch(number):
            self._below(replace(piece, cell=bare, number=number))
        else:
            self._at.loose.append(piece.cell)

    def _below(self, piece: LinePart) -> None:
        """A question below its answer: what no other question has taken; not where the question goes on."""
        if piece.cell.raw.rstrip().endswith(","):
            self._at.loose.clear()  # „Dotychczasowe wyjazdy z UMWL, / liczba:” is answered behind its end
        words, _ = question_words(piece.cell)
        # Above the first answer stand the paper's titles.
        answer, self._at.loose = self._at.loose if self._at.items else self._at.loose[-1:], []
        self._at.open = None
        self._at.items.append(
            Draft(
                piece.cell,
                piece.number,
                piece.hint,
                self._at.section,
                words,
                answer,
                is_open=False,
                score=piece.score,
            )
        )

    def _add(self, cell: Cell) -> None:
        """Text that is no question: an answer, where one is waited for."""
        held = self._at.open
        if held is None or not held.is_open:
            last = self._at.items[-1] if self._at.items else None
            is_right_below = last is not None and bool(last.answer) and not self._at.loose
            if last is not None and is_right_below and self._goes_on_below(last, cell):
                last.answer.append(cell)
                return
            if last is not None and self._stands_below(last, cell):
                last.answer.append(cell)
                last.is_open, last.concept = True, self._wording.top(last.words)[1]
                self._at.open = last
                self._at.loose.clear()
                return
            self._at.cut_list(cell)
            if last is not None and is_right_below and self._is_rest_of_name(last, cell):
                last.answer.append(
                    Cell(f"{MAY_BE_MORE} {cell.raw}", f"{MAY_BE_MORE} {cell.folded}", cell.page)
                )
                return
            if last is not None and last.answer and not self._at.loose and not last.is_heading:
                last.is_cut = last.is_cut or (
                    last.question.page < cell.page
                    or self._is_next_item(last, cell)
                    or (_FIGURES.search(cell.raw) is not None and not without_number(cell)[0])
                )
            self._at.loose.append(cell)
        elif held.is_inline and held.answer and not self._continues(held, cell):
            held.is_cut = (
                self._wording.known_share(cell.raw) < _KNOWN
                or _FIGURES.search(cell.raw) is not None
                or self._is_at_edge(held, held.answer[-1].raw, cell)
            )
            self._at.open = None
            self._at.loose.append(cell)
        elif held.answer and (struck := _STRUCK_CHOICE.match(cell.raw)) is not None:
            at = struck.end(1)
            self._ask(LinePart("question", cell.part(0, at), cell.part(at), is_marked=True))
        elif is_heading_below(held, cell, self._wording):
            held.is_cut = not held.precedes(without_number(cell)[0])
            self._at.open = None
            self._at.loose.append(cell)
        elif held.answer and is_town_broken(held.answer[-1].raw, cell.raw):
            begun = held.answer[-1]
            whole_line = f"{begun.raw} {cell.raw}", f"{begun.folded} {cell.folded}"
            held.answer[-1] = Cell(*whole_line, begun.page, begun.start)
        else:
            held.answer.append(cell)

    def _is_rest_of_name(self, last: Draft, cell: Cell) -> bool:
        """Whether capitalised words that no form asks stand right below a firm's name, perhaps of it."""
        are_names = all(word[:1].isupper() and word.isalpha() for word in cell.raw.split())
        is_name = are_names and self._wording.scores(last.words).get("name", 0.0) >= _ASKED
        return is_name and self._wording.known_share(cell.raw) == 0

    def _stands_below(self, last: Draft, cell: Cell) -> bool:
        """Whether a line stands right below a question across a table's columns, and answers it.

        Print of the form may stand between them; where something else does, it was not left empty.
        """
        is_waiting = last.is_waiting() and last.question.page == cell.page and last.score >= _ASKED
        is_print = self._wording.known_share(cell.raw) >= _KNOWN and not is_none(cell.folded)
        is_item = without_number(cell)[0] != "" and _FIGURES.search(cell.raw) is not None
        if not is_waiting or (is_print and not is_item):
            return False
        last.is_cut = any(self._wording.known_share(one.raw) < _KNOWN for one in self._at.loose)
        return not last.is_cut

    def _goes_on_below(self, last: Draft, cell: Cell) -> bool:
        """Whether a line goes on with the cell above it, which no ruling ends.

        With one profile more („YouTube @alfa”), or with NIE below TAK.
        """
        if _is_other_half(last.answer[-1].raw, cell):
            return True
        is_asked = self._wording.top(last.words)[1] == "social_media"
        return is_asked and (begins_with_network(cell.raw) or is_host_of_networks(cell.raw.strip()))

    def _continues(self, held: Draft, cell: Cell) -> bool:
        """Whether a line goes on with an answer that began beside its question."""
        last = held.answer[-1].raw.rsplit("\n", 1)[-1]
        if last.count("(") > last.count(")"):
            return True
        if held.names_on(cell):
            return True
        is_list = bool(BOX.search(cell.folded) or without_number(cell)[0]) and bool(
            BOX.search(held.answer[-1].folded) or without_number(held.answer[-1])[0]
        )
        return (
            is_list
            or _is_other_half(last, cell)
            or is_town_broken(last, cell.raw)
            or self._is_next_item(held, cell)
            or len(held.words) + len(last) >= self._wraps
            or (self._is_at_edge(held, last, cell) and self._wording.known_share(cell.raw) <= _KNOWN)
            or _UNENDED.search(last) is not None
            or (_UNNAMED.search(fold_evenly(last)) is not None and cell.raw[:1] in _QUOTES)
        )

    def _is_at_edge(self, held: Draft, last: str, cell: Cell) -> bool:
        """Whether the edge of a narrow column broke an answer: „Firma: Biuro s.c. Adam / Lis, Ewa Lis”."""
        is_first = len(held.answer) == 1 and "\n" not in held.answer[0].raw
        line = f"{held.question.raw.rsplit(chr(10), 1)[-1]}: {last}" if is_first else last
        return fills_line(line, cell.raw, self.edge)

    def _is_next_item(self, held: Draft, cell: Cell) -> bool:
        """Whether a line below an answer is one more item: an address, a norm, an event with its year."""
        kind = self._wording.type_of(held.concept or self._wording.top(held.words)[1])
        before = held.answer[-1].folded
        if kind == "urls":
            is_profile = are_networks(cell.raw) or begins_with_network(cell.raw)
            return _ADDRESSES.fullmatch(cell.folded) is not None or is_profile
        if kind == "list":
            return names_one(cell.folded) and names_one(before)
        return kind == "rows" and all(YEAR.search(line) for line in (before, cell.folded))
