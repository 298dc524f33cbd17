"""A question whose answer is still being gathered, and the unit it becomes."""

import re
from dataclasses import dataclass, field

from checks.recognise.form.question.paper import Cell
from checks.recognise.form.question.unit import Option, Unit
from checks.recognise.form.text import FormText
from domain.document import Evidence

_SHOWN = 300
_LETTER = re.compile(r"([a-h])[.)](?:\s|$)")
LISTED = re.compile(r"(\d{1,2})[.)]?\s")
"""The number that begins a line of a list."""
_ABREAST = 4
"""So many questions at most stand side by side."""
_LEGAL_FORM = re.compile(
    r"\bsp(?:\.|olka) ?z ?o|\bs\. ?a\.|\bsp\. ?[jkp]\b|\bs\. ?c\."
    r"|\bspolka (?:z ogr|jawna|akcyjna|cywilna|komandytow|partnersk)"
)
"""What ends a company's name: a name without it that a line with it follows goes on there."""
_SENTENCE = 4
"""A sentence has so many words."""


def is_legal_form(line: Cell) -> bool:
    """Whether a line begins with a company's legal form: the name it ends stands above."""
    return _LEGAL_FORM.match(line.folded) is not None


@dataclass(slots=True)
class Draft:
    """A question whose answer is still being gathered."""

    question: Cell
    number: str = ""
    hint: str = ""
    section: str = ""
    words: str = ""
    answer: list[Cell] = field(default_factory=list)
    options: tuple[Option, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    columns: tuple[str, ...] = ()
    is_open: bool = True
    is_heading: bool = False
    score: float = 0.0
    concept: str = ""
    is_inline: bool = False
    has_sign: bool = False
    is_marked: bool = True
    is_cut: bool = False
    """Whether a line that no question took stood below its answer."""

    def names_on(self, line: Cell) -> bool:
        """Whether a line with a legal form goes on with a company's name that has none yet."""
        return self.concept == "name" and self.lacks_legal_form() and bool(_LEGAL_FORM.search(line.folded))

    def precedes(self, number: str) -> bool:
        """Whether a number is the next after its own: „5.” behind „4.”."""
        own, other = self.number.strip(" .)"), number.strip(" .)")
        return own.isdecimal() and other.isdecimal() and int(other) == int(own) + 1

    def is_waiting(self) -> bool:
        """Whether nothing answers it yet, and nothing of it heads columns."""
        return not (self.answer or self.options or self.rows or self.columns or self.is_heading)

    def lacks_legal_form(self) -> bool:
        """Whether the answer is a line without a legal form."""
        return len(self.answer) == 1 and not _LEGAL_FORM.search(self.answer[0].folded)

    def counts_on(self, number: str) -> bool:
        """Whether a line's letter is the next after those of the answer's lines: „a.”, then „b.”."""
        letter = _LETTER.match(number)
        if letter is None or self.is_inline or _LETTER.match(self.number):
            return False
        before = [one[1] for cell in self.answer if (one := _LETTER.match(cell.folded)) is not None]
        wanted = chr(ord(before[-1]) + 1) if before else "a"
        return len(before) == len(self.answer) and letter[1] == wanted


@dataclass(slots=True)
class Drafts:
    """What was gathered of a paper so far, and where it is read on."""

    items: list[Draft] = field(default_factory=list)
    open: Draft | None = None
    """The question whose answer is read."""
    section: str = ""
    """The heading under which it stands."""
    loose: list[Cell] = field(default_factory=list)
    """Lines that no question has taken."""
    number: str = ""
    """The number of the last question."""

    def add(self, draft: Draft, *, is_open: bool = False) -> None:
        """One more question, which is read on or has its whole answer."""
        self.items.append(draft)
        self.open = draft if is_open else None
        self.loose.clear()

    def cut_list(self, line: Cell) -> None:
        """Note that a line „2. …” below several answers goes on with the one that ends with „1. …”."""
        number = LISTED.match(line.folded) if not self.loose else None
        for draft in self.items[-_ABREAST:] if number is not None else ():
            before = LISTED.match(draft.answer[-1].folded.rpartition("\n")[2]) if draft.answer else None
            draft.is_cut |= bool(number and before and int(number[1]) == int(before[1]) + 1)

    def units(self, text: FormText) -> tuple[Unit, ...]:
        """The units; headings that nothing followed are none."""
        kept = [draft for draft in self.items if not draft.is_heading or draft.answer]
        return tuple(unit_of(draft, text) for draft in kept)


def unit_of(draft: Draft, text: FormText) -> Unit:
    """The question as it stands, with its answer's lines and place."""
    answer = "\n".join(cell.raw for cell in draft.answer)
    places = [(cell.start, cell.end) for cell in (draft.question, *draft.answer)]
    span, box = None, None
    told = [(start, end) for start, end in places if start is not None and end is not None]
    if told and len(told) == len(places):
        own = told[1:]
        span = (own[0][0], own[-1][1]) if own else (told[0][1], told[0][1])
        if text.is_noisy:
            box = text.box_between(min(p[0] for p in told), max(p[1] for p in told))
    return Unit(
        question=draft.words,
        section=draft.section,
        answer=answer,
        evidence=Evidence(" ".join((answer or draft.words).split())[:_SHOWN], draft.question.page, box),
        number=draft.number,
        hint=draft.hint,
        options=draft.options,
        rows=draft.rows,
        columns=draft.columns,
        span=span,
        label_start=draft.question.start,
        is_marked=draft.is_marked,
        is_closed=not draft.is_open,
        is_cut=draft.is_cut,
        is_sentence=not (answer or draft.rows or draft.options) and _is_sentence(draft),
    )


def _is_sentence(draft: Draft) -> bool:
    """Whether a question without a sign of one ends as a sentence does."""
    words = draft.question.raw.split()
    return not draft.has_sign and len(words) >= _SENTENCE and words[-1].endswith(".")
