"""Small tools for pages (HTML) and Word documents."""

from collections.abc import Iterable

from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Mm, Pt
from docx.table import Table
from docx.text.paragraph import Paragraph

from tests.blind.model import Html
from tests.blind.rounds.r09.companies import Company
from tests.blind.rounds.r09.drawing import png, svg

YES, NO = "TAK", "NIE"


def html(body: str, css: str, margin: str = "18mm 17mm", foot: str = "") -> Html:
    footer = f'@bottom-center{{content:{foot};font:8pt Arial;color:#555}}' if foot else ""
    return Html(
        f'<!doctype html><html lang="pl"><head><meta charset="utf-8"><style>@page{{size:A4;margin:{margin};{footer}}}'
        f"*{{box-sizing:border-box}}body{{margin:0}}table{{border-collapse:collapse}}{css}</style></head>"
        f"<body>{body}</body></html>"
    )


def pen(c: Company, how: str, salt: str, height: float = 15) -> str:
    """A drawn signature where a hand signed, else an empty place."""
    if how == "hand":
        return svg(f"{c.slug}#{salt}", height_mm=height)
    return f'<span style="display:inline-block;height:{height}mm"></span>'


def base(doc: WordDocument, font: str, size: float, margin: float = 2.2) -> None:
    style = doc.styles["Normal"]
    style.font.name = font
    style.font.size = Pt(size)
    style.element.rPr.rFonts.set(qn("w:eastAsia"), font)
    style.paragraph_format.space_after = Pt(4)
    for section in doc.sections:
        section.page_width, section.page_height = Mm(210), Mm(297)
        section.left_margin = section.right_margin = Cm(margin)
        section.top_margin = section.bottom_margin = Cm(2)


def para(
    where: WordDocument, text: str = "", bold: bool = False, size: float = 0, align: str = "", italic: bool = False
) -> Paragraph:
    paragraph = where.add_paragraph()
    if text:
        run = paragraph.add_run(text)
        run.bold, run.italic = bold, italic
        if size:
            run.font.size = Pt(size)
    if align:
        paragraph.alignment = {
            "c": WD_ALIGN_PARAGRAPH.CENTER, "r": WD_ALIGN_PARAGRAPH.RIGHT, "j": WD_ALIGN_PARAGRAPH.JUSTIFY,
        }[align]
    return paragraph


def choice(paragraph: Paragraph, options: Iterable[tuple[str, bool]], joint: str = " / ") -> None:
    """Options of which those that do not apply are struck through."""
    for i, (text, chosen) in enumerate(options):
        if i:
            paragraph.add_run(joint)
        run = paragraph.add_run(text)
        run.font.strike = not chosen
        run.bold = chosen


def struck(options: Iterable[tuple[str, bool]], joint: str = " / ") -> str:
    return joint.join(f"<b>{t}</b>" if chosen else f"<s>{t}</s>" for t, chosen in options)


def yes_no(value: object) -> tuple[tuple[str, bool], tuple[str, bool]]:
    return (YES, bool(value)), (NO, not value)


def grid(doc: WordDocument, rows: list[list[str]], widths: tuple[float, ...], head: bool = False) -> Table:
    table = doc.add_table(rows=len(rows), cols=len(widths))
    table.style = "Table Grid"
    table.autofit = False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Cm(width)
    for r, row in enumerate(rows):
        for k, text in enumerate(row):
            cell = table.cell(r, k)
            cell.width = Cm(widths[k])
            cell.text = ""
            run = cell.paragraphs[0].add_run(text)
            run.bold = head and r == 0
            cell.paragraphs[0].paragraph_format.space_after = Pt(1)
    return table


def word_pen(paragraph: Paragraph, c: Company, how: str, salt: str, height: float = 1.5, short: bool = False) -> None:
    if how == "hand":
        paragraph.add_run().add_picture(png(f"{c.slug}#{salt}", short), height=Cm(height))


def page_number(paragraph: Paragraph, before: str = "", after: str = "") -> None:
    paragraph.add_run(before)
    run = paragraph.add_run()
    for kind, text in (("begin", ""), ("", "PAGE"), ("end", "")):
        if kind:
            element = OxmlElement("w:fldChar")
            element.set(qn("w:fldCharType"), kind)
        else:
            element = OxmlElement("w:instrText")
            element.text = text
        run._r.append(element)
    paragraph.add_run(after)
