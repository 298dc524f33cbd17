"""One question of a paper as it stands there, with what was answered: whatever the paper's layout.

Segmenting a paper (`units`) and aligning it with the office's blank (`alignment`) both give units; which
concept of the call each one asks is decided afterwards, over the whole paper.
"""

from dataclasses import dataclass

from domain.document import Evidence, FieldValue, Scalar


@dataclass(frozen=True, slots=True)
class Option:
    """One of the words that could be chosen, and whether it was."""

    words: str
    is_chosen: bool | None
    """None: it cannot be told."""


@dataclass(frozen=True, slots=True)
class Unit:
    """A question with its answer, in the order of the paper."""

    question: str
    """As printed, without its number, colon and hints."""
    section: str
    """The headings above it, outermost first, joined by „ / ”; empty where there is none."""
    answer: str
    """As written; lines kept; empty where nothing stands there."""
    evidence: Evidence
    number: str = ""
    """As printed before the question: „3.2”, „a”."""
    hint: str = ""
    """What the paper says in brackets or small print about how to answer."""
    options: tuple[Option, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    """Of a table that is filled row by row: the filled rows, cell by cell, without the header."""
    columns: tuple[str, ...] = ()
    """The header of that table."""
    span: tuple[int, int] | None = None
    """Where the answer stands in the form's text (`FormText`), where it is one stretch of it."""
    label_start: int | None = None
    """Where the question begins there."""
    is_marked: bool = True
    """Whether a sign tells that it is a question (a colon, a box, a cell, a number …).

    And not its words alone.
    """
    is_sentence: bool = False
    """Whether it is a sentence that nothing follows („Takich wyjazdów nie było.”), and so its own answer."""
    is_cut: bool = False
    """Whether the answer may go on in a line below it that nothing took."""
    is_closed: bool = True
    """Whether the paper's layout tells where the answer ends: a cell does, lines below a question do not."""

    @property
    def words(self) -> str:
        """The answer on one line, or the question where nothing stands there."""
        return " ".join((self.answer or self.question).split())

    def told(self, value: Scalar | tuple[str, ...] | None, *, is_interpreted: bool = False) -> FieldValue:
        """A value that its words tell."""
        return FieldValue("read", value, self.evidence, is_interpreted=is_interpreted, said=self.words)
