"""A call's blank, filled in with made-up answers and read back: what the program will see of such a paper."""

import io
import itertools
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from checks.measures import amount_of, pesel_of
from checks.page.sheet import sheet_of
from checks.recognise.kinds.catalogue import read_document
from domain.call import Call
from domain.document import FieldValue, Scalar
from domain.rules.papers.document_rule import DocumentRule
from domain.rules.papers.form_rule import OFFERED, FormField, FormRule
from domain.words.text import fold
from pipeline.callfile.as_word import as_word
from pipeline.callfile.sample_case import sample_answers
from pipeline.read.blanks import pages_of

if TYPE_CHECKING:
    from docx.document import Document
    from docx.table import Table
    from docx.text.paragraph import Paragraph

    Block = Paragraph | Table

Answer = Scalar | tuple[str, ...]

_EMPTY_BOX = re.compile("(?:[\u2610\u25a1\u25fb]|\\[[ _.]{0,3}\\])\\s*")
_REACH = 60
"""So many paragraphs and cells behind its question an answer's place may stand."""
_CROSSED = "\u2612 "
_PLACE = re.compile(r"[\s.…_]*+(?:\([^()]*\))?[\s.…_]*$")
"""What a blank prints where an answer belongs: dots, or what to write in brackets."""
_ITEM = re.compile(r"\s*\d{1,2}[.)]\s*$")
_NUMBER = re.compile(r"^\s*(?:\d{1,2}|[a-z])[.)]\s*", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class ReadBack:
    """One question of a form: what was written, and what was read of it."""

    field: str
    label: str
    written: str
    """Empty: no place for the answer was found on the blank."""
    read: str
    """Empty: nothing was read."""

    @property
    def is_same(self) -> bool:
        """Whether what was written was read."""
        return bool(self.written) and fold(self.written) == fold(self.read)


def filled_and_read(kind: str, call: Call, folder: Path) -> tuple[bytes, tuple[ReadBack, ...]] | None:
    """A kind's blank filled in, as DOCX, and each of its questions; None where no text of one can be read.

    A blank in another format is filled in as a Word document of the same words and tables.
    """
    rule = call.documents[kind]
    path = folder / (rule.blank or "")
    if rule.form is None or rule.blank is None or not path.is_file():
        return None
    content = path.read_bytes()
    pages = pages_of(content, path.name)
    if not pages:
        return None
    content = content if path.suffix.lower() == ".docx" else as_word(pages)
    samples = sample_answers(rule.form, call)
    paper, written = filled(content, rule.form, samples)
    printed = rule.model_copy(update={"printed": (pages,)})
    answers = _answers(kind, printed, call, paper)
    return paper, tuple(
        ReadBack(
            field.name,
            field.labels[0] if field.labels else field.name,
            _as_kept(written.get(field.name, ""), field),
            _read_text(answers.get(field.name)),
        )
        for field in rule.form.answers
        if field.type != "signature"
    )


def filled(content: bytes, form: FormRule, answers: Mapping[str, Answer]) -> tuple[bytes, dict[str, str]]:
    """A blank with answers written in, and what was written where a place for it was found, by field."""
    import docx

    document = docx.Document(io.BytesIO(content))
    asked = [field for field in form.fields if field.name in answers]
    written = {f.name: said for f in asked if (said := _write(document, f, answers[f.name], answers))}
    for field in asked:
        if field.name in written:
            written |= {
                one.name: _said(answers[one.name]) for one in field.column_fields if one.name in answers
            }
    out = io.BytesIO()
    document.save(out)
    return out.getvalue(), written


def _answers(kind: str, rule: DocumentRule, call: Call, content: bytes) -> dict[str, FieldValue]:
    ours = call.model_copy(update={"documents": {**call.documents, kind: rule}})
    sheets = [sheet_of(page) for page in pages_of(content, "wzor.docx")]
    return read_document(kind, sheets, rule, ours)


def _said(answer: Answer) -> str:
    return "; ".join(answer) if isinstance(answer, tuple) else str(answer)


def _write(document: "Document", field: FormField, answer: Answer, answers: Mapping[str, Answer]) -> str:
    """Write an answer to where the blank asks it; what was written, empty where it was not asked."""
    for before, block in _labelled(document, field):
        if field.type in OFFERED:
            crossed = _cross_all(document, block, before, field, answer)
            if crossed:
                return crossed
            continue
        after = _after(document, block, before)
        if field.type == "rows":
            return _fill_row(after, field, answers)
        return _fill(block, after, answer)
    return ""


def _cross_all(
    document: "Document", block: "Paragraph", before: int, field: FormField, answer: Answer
) -> str:
    """Cross the boxes of an answer behind its question; what was crossed, empty where a box is missing."""
    places = [block, *_after(document, block, before)]
    each = answer if isinstance(answer, tuple) else (answer,)
    for one in each:
        if not any(_cross(place, _words_of(field, one)) for place in places):
            return ""
    return _crossed(field, each)


def _crossed(field: FormField, each: Sequence[Answer]) -> str:
    return ("tak" if each[0] else "nie") if field.type == "yes_no" else "; ".join(map(str, each))


def _words_of(field: FormField, answer: Answer) -> tuple[str, ...]:
    """What stands beside the box of an answer."""
    if field.type != "yes_no":
        return field.options.get(str(answer), ())
    return (*field.options.get("yes" if answer else "no", ()), "TAK" if answer else "NIE")


def _labelled(document: "Document", field: FormField) -> "Iterator[tuple[int, Paragraph]]":
    """The paragraphs, and cells, that begin with a label of the field, with their places."""
    labels = sorted((fold(label).strip(" :") for label in field.labels), key=len, reverse=True)
    every = list(_paragraphs(document))
    for label in labels:
        for place, paragraph in enumerate(every):
            text = fold(_NUMBER.sub("", paragraph.text)).strip()
            if text.startswith(label) and not text[len(label) : len(label) + 1].isalnum():
                yield place, paragraph


def _paragraphs(document: "Document") -> "Iterator[Paragraph]":
    from docx.table import Table

    for block in document.iter_inner_content():
        if isinstance(block, Table):
            for row in block.rows:
                for cell in row.cells:
                    yield from cell.paragraphs
        else:
            yield block


def _after(document: "Document", paragraph: "Paragraph", place: int) -> "Sequence[Paragraph]":
    """The paragraphs behind one, the nearest first."""
    every = list(_paragraphs(document))
    at = next((i for i, one in enumerate(every) if one._p is paragraph._p), place)  # noqa: SLF001
    return every[at + 1 : at + 1 + _REACH]


def _cross(paragraph: "Paragraph", words: Sequence[str]) -> bool:
    """Cross the box of an option; whether it was there."""
    for word in words:
        text = paragraph.text
        for box in _EMPTY_BOX.finditer(text):
            if fold(text[box.end() :]).startswith(fold(word)):
                paragraph.text = text[: box.start()] + _CROSSED + text[box.end() :]
                return True
    return False


def _fill(
    paragraph: "Paragraph",
    after: "Sequence[Paragraph]",
    answer: Answer,
) -> str:
    said = _said(answer)
    following = after[0] if after else None
    if following is not None and _ITEM.fullmatch(following.text):
        following.text = f"{following.text.rstrip()} {said}"
    elif following is not None and _is_the_place(following, paragraph):
        following.text = said
    else:
        paragraph.text = f"{_PLACE.sub('', paragraph.text)} {said}"
    return said


def _is_the_place(following: "Paragraph", paragraph: "Paragraph") -> bool:
    """Whether an answer belongs into what follows its question: the next cell, or an empty line."""
    if following._p.getparent() is not paragraph._p.getparent():  # noqa: SLF001
        return True
    return not following.text.strip(" .…_") and not _is_colon(paragraph.text)


def _is_colon(text: str) -> bool:
    return _PLACE.sub("", text).endswith(":")


def _fill_row(after: "Sequence[Paragraph]", field: FormField, answers: Mapping[str, Answer]) -> str:
    """Fill the table that follows: the empty cells behind its rows' numbers, by their headers.

    As many rows as a column has answers, or one.
    """
    first = next((at for at, cell in enumerate(after) if cell.text.strip() in {"1", "1."}), None)
    if first is None:
        return ""
    header = [cell.text for cell in after[:first]]
    columns = [answers[one.name] for one in field.column_fields if one.name in answers]
    count = max((len(one) for one in columns if isinstance(one, tuple)), default=1)
    filled = 0
    for row in range(count):
        cells = after[first + row * len(header) : first + (row + 1) * len(header)]
        filled += _fill_cells(cells, header, row, field, answers)
    return str(filled) if filled else ""


def _fill_cells(
    cells: "Sequence[Paragraph]",
    header: Sequence[str],
    row: int,
    field: FormField,
    answers: Mapping[str, Answer],
) -> bool:
    """Fill one row of a table; whether it was empty."""
    if not cells or cells[0].text.strip(" .") != str(row + 1) or any(cell.text.strip() for cell in cells[1:]):
        return False
    usual = itertools.chain(("Targi Przykładowe", "Polska", "2025"), itertools.repeat("Przykład"))
    for cell, above in zip(cells[1:], header[1:], strict=False):
        words = next(usual)
        cell.text = _of_column(field, above, row, answers) or words
    return True


def _of_column(field: FormField, header: str, row: int, answers: Mapping[str, Answer]) -> str:
    """What to write below a header; empty where the call names no such column."""
    for column, asked in zip(field.columns, field.column_fields, strict=True):
        if any(fold(header).startswith(fold(label)) for label in column.labels) and asked.name in answers:
            answer = answers[asked.name]
            said = answer[min(row, len(answer) - 1)] if isinstance(answer, tuple) else str(answer)
            return next(iter(column.options.get(said, ())), said)
    return ""


def _as_kept(written: str, field: FormField) -> str:
    """What was written, as the program keeps it: of a PESEL number nothing but that it was there."""
    if field.type == "pesel":
        return pesel_of(written) or ""
    return (amount_of(written, field.currency) or written) if field.type == "amount" else written


def _read_text(answer: FieldValue | None) -> str:
    if answer is None or answer.state != "read" or answer.value is None:
        return ""
    if isinstance(answer.value, bool):
        return "tak" if answer.value else "nie"
    return "; ".join(answer.value) if isinstance(answer.value, tuple) else str(answer.value)
