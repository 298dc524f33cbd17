"""The ranking as a DOCX document with headings and header rows, in Polish for screen readers too."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from domain.call import Call
from domain.ranking import Ranking
from domain.words.polish import local
from reports.lists import INTERNAL, VERIFY, Line, Listing, listing
from reports.repeated_word import RepeatedParts

_LANGUAGE = "pl-PL"


def write_docx(ranking: Ranking, call: Call, path: Path) -> None:
    """Write the document: standing, both lists, the reasons for the points, and the internal part."""
    from docx import Document

    view = listing(ranking, call)
    document: Any = Document()
    _set_up(document, view, ranking)
    document.add_heading(view.title, level=1)
    document.add_paragraph(f"{view.subtitle}; {call.regulations}.")
    document.add_paragraph(f"Stan na {view.as_of}; {view.standing}.")
    for sentence in (*view.because, *view.notes):
        document.add_paragraph(sentence, style="List Bullet")
    who = call.applicant.heading
    parts = RepeatedParts()
    for heading, count, lines, again in (
        (f"Lista {call.applicant.noun[2]} zakwalifikowanych", view.counts[0], view.qualified, view.qualified),
        ("Lista rezerwowa", view.counts[1], view.reserve, view.reserve),
    ):
        document.add_heading(heading, level=2)
        if count:
            _list(document, parts, view, lines, view.ties(again))
        else:
            document.add_paragraph("Lista jest pusta.")
    document.add_paragraph(f"(K) – punkty {VERIFY}. Nazwy kryteriów podano w uzasadnieniu.")
    document.add_heading("Uzasadnienie punktów", level=2)
    _reasons(document, parts, view.lines)
    document.add_page_break()
    document.add_heading(INTERNAL, level=2)
    if view.counts[2]:
        heads = ("Numer", who, "Status", "Powód")
        _table(document, parts, heads, view.not_ranked, (3, 6, 4, 12))
    else:
        document.add_paragraph("Wszystkie zgłoszenia są na listach.")
    if call.funding:
        document.add_paragraph(call.funding)
    parts.save(document, path)


def _set_up(document: Any, view: Listing, ranking: Ranking) -> None:
    """Landscape, Polish as the language of every run, and properties that depend on the ranking alone."""
    from docx.enum.section import WD_ORIENT
    from docx.oxml.ns import qn
    from docx.shared import Cm, Pt

    section = document.sections[0]
    section.orientation = WD_ORIENT.LANDSCAPE
    section.page_width, section.page_height = Cm(29.7), Cm(21.0)
    section.left_margin = section.right_margin = Cm(2)
    document.styles["Normal"].font.size = Pt(10)
    for language in document.styles.element.iter(qn("w:lang")):
        language.set(qn("w:val"), _LANGUAGE)
    properties, moment = document.core_properties, local(ranking.as_of).replace(tzinfo=None)
    properties.title, properties.subject, properties.language = view.title, view.subtitle, _LANGUAGE
    properties.author = "nabor"
    properties.created = properties.modified = moment


def _list(
    document: Any, parts: RepeatedParts, view: Listing, lines: Iterable[Line], sentences: Iterable[str]
) -> None:
    numbers = [str(one.number) for one in view.criteria]
    who = view.call.applicant.heading
    heads = ("Miejsce", "Numer", who, *(f"Kryt. {n}" for n in numbers), "Suma", "Kompletne od")
    widths = (1.7, 3.1, 5.4, *([11.2 / max(1, len(numbers))] * len(numbers)), 1.4, 2.8)
    _table(document, parts, heads, map(_row, lines), widths)
    (sentence,) = parts.marks(1)
    document.add_paragraph(sentence)
    parts.repeat((((text,), ()) for text in sentences), (sentence,), ())


def _row(line: Line) -> tuple[str, ...]:
    marks = (p.mark for p in line.points)
    return (str(line.place), line.reference, line.name, *marks, line.total_text, line.completed)


def _reasons(document: Any, parts: RepeatedParts, lines: Iterable[Line]) -> None:
    """A heading and a table of reasons for each application."""
    heading, behind = parts.marks(2)
    document.add_heading(heading, level=3)
    cells = parts.marks(3)
    _sample(document, ("Kryterium", "Punkty", "Uzasadnienie"), cells, (7, 2, 16), behind)
    told = (
        (
            (f"{line.place}. {line.name} ({line.reference}) – {line.total_text} pkt", ""),
            [
                (
                    f"{p.number}. {p.name}",
                    p.of_most,
                    f"{p.evidence} Punkty {VERIFY}." if p.to_verify else p.evidence,
                )
                for p in line.points
            ],
        )
        for line in lines
    )
    parts.repeat(told, (heading, behind), cells)


def _table(
    document: Any,
    parts: RepeatedParts,
    heads: Sequence[str],
    rows: Iterable[Sequence[str]],
    widths: Sequence[float],
) -> None:
    """A table of rows that are read as it is written."""
    cells = parts.marks(len(heads))
    _sample(document, heads, cells, widths)
    parts.repeat([((), rows)], (), cells)


def _sample(
    document: Any, heads: Sequence[str], cells: Sequence[str], widths: Sequence[float], behind: str = ""
) -> None:
    """A table of one row, and a paragraph behind it.

    Its first row is its header, repeated on every page; no row breaks across pages.
    """
    from docx.oxml import OxmlElement
    from docx.shared import Cm, Pt

    table = document.add_table(rows=2, cols=len(heads), style="Table Grid")
    table.autofit = False
    _narrow_margins(table)
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Cm(width)  # the grid, by which LibreOffice goes; Word goes by the cells
    for row, texts in zip(table.rows, (heads, cells), strict=True):
        for cell, text, width in zip(row.cells, texts, widths, strict=True):
            cell.width = Cm(width)
            cell.text = text
            for run in cell.paragraphs[0].runs:
                run.font.size = Pt(9)
        row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))  # noqa: SLF001 – python-docx has no name for it
    head = table.rows[0]
    head._tr.get_or_add_trPr().append(OxmlElement("w:tblHeader"))  # noqa: SLF001 – likewise
    for cell in head.cells:
        for run in cell.paragraphs[0].runs:
            run.bold = True
    document.add_paragraph(behind)


def _narrow_margins(table: Any) -> None:
    """Leave the words of narrow columns whole: a millimetre beside them instead of two."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    margins = OxmlElement("w:tblCellMar")
    for side in ("left", "right"):
        margin = OxmlElement(f"w:{side}")
        margin.set(qn("w:w"), "57")
        margin.set(qn("w:type"), "dxa")
        margins.append(margin)
    look = table._tbl.tblPr.find(qn("w:tblLook"))  # noqa: SLF001 -- python-docx has no name for it
    look.addprevious(margins) if look is not None else table._tbl.tblPr.append(margins)  # noqa: SLF001
