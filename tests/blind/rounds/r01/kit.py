"""Small helpers for both kinds of sources: HTML pages and Word documents."""

from collections.abc import Sequence
from html import escape

from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

from tests.blind.model import Guise, Html, Signing

from . import drawing
from .companies import Company

e = escape

FUNDING = ("Projekt „Innowacyjne Lubuskie” – Fundusze Europejskie dla Lubuskiego 2021–2027, Priorytet 1, Działanie 1.8, "
           "współfinansowany z Europejskiego Funduszu Rozwoju Regionalnego")


def page(title: str, css: str, body: str, margin: str = "16mm 17mm") -> Html:
    """A whole HTML page for A4."""
    return Html(f'<!DOCTYPE html><html lang="pl"><head><meta charset="utf-8"><title>{e(title)}</title><style>'
                f"@page{{size:A4;margin:{margin}}}*{{box-sizing:border-box}}body{{margin:0;padding:0 1px}}"
                f"table{{border-collapse:collapse}}{css}</style></head><body>{body}</body></html>")


def pen(company: Company, signing: Signing, what: str, ink: str = "blue", width: int = 190) -> str:
    """What stands at the signature's place of an HTML page."""
    if signing == "hand":
        return drawing.svg(company.slug + company.signer, width=width, ink=ink)
    if signing == "electronic":
        return f'<span style="font-size:8pt;color:#444">{e(what)}</span>'
    return ""


def initials(company: Company, signing: Signing, number: int, ink: str = "blue") -> str:
    """Initials at the foot of a contract's page, a little different on every page."""
    if signing != "hand":
        return ""
    return drawing.svg(f"{company.slug}i{number // 9}", initials=True, width=58 + 3 * (number % 3), ink=ink)


def strip(logos: str = "") -> str:
    """The strip of the funds on top of the office's papers."""
    return (f'<div style="display:flex;justify-content:space-between;border-bottom:1px solid #888;padding-bottom:3px;'
            f'font-size:8pt;color:#223"><b>Fundusze Europejskie<br>dla Lubuskiego</b><span>Rzeczpospolita<br>Polska</span>'
            f"<span>Dofinansowane przez<br>Unię Europejską</span><b>LUBUSKIE{e(logos)}</b></div>")


# Word

def start(document: WordDocument, font: str, size: float = 10.5, margin: float = 2.0) -> None:
    """A4, margins, font."""
    section = document.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(margin)
    section.top_margin = section.bottom_margin = Cm(1.8)
    style = document.styles["Normal"]
    style.font.name = font
    style.font.size = Pt(size)
    style.element.rPr.rFonts.set(qn("w:eastAsia"), font)
    style.paragraph_format.space_after = Pt(4)


def write(document: WordDocument, text: str = "", *, bold: bool = False, italic: bool = False, size: float = 0,
          align: str = "", after: float = -1, color: str = "") -> Paragraph:
    """A paragraph."""
    paragraph = document.add_paragraph()
    put(paragraph, text, bold=bold, italic=italic, size=size, color=color)
    if align:
        paragraph.alignment = {"center": WD_ALIGN_PARAGRAPH.CENTER, "right": WD_ALIGN_PARAGRAPH.RIGHT,
                               "both": WD_ALIGN_PARAGRAPH.JUSTIFY}[align]
    if after >= 0:
        paragraph.paragraph_format.space_after = Pt(after)
    return paragraph


def put(paragraph: Paragraph, text: str, *, bold: bool = False, italic: bool = False, struck: bool = False,
        size: float = 0, color: str = "") -> None:
    """A run."""
    run = paragraph.add_run(text)
    run.bold, run.italic, run.font.strike = bold, italic, struck
    if size:
        run.font.size = Pt(size)
    if color:
        run.font.color.rgb = RGBColor.from_string(color)


def choose(paragraph: Paragraph, options: Sequence[str], chosen: str, between: str = " / ") -> None:
    """Options in a row; those that do not apply are struck out."""
    for number, option in enumerate(options):
        if number:
            put(paragraph, between)
        put(paragraph, option, bold=option == chosen, struck=option != chosen)


def cell(target: _Cell, text: str, *, bold: bool = False, size: float = 0, fill: str = "", center: bool = False) -> None:
    """Text of a cell, with a shade."""
    paragraph = target.paragraphs[0]
    put(paragraph, text, bold=bold, size=size)
    paragraph.paragraph_format.space_after = Pt(1)
    if center:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    if fill:
        shade = OxmlElement("w:shd")
        shade.set(qn("w:val"), "clear")
        shade.set(qn("w:color"), "auto")
        shade.set(qn("w:fill"), fill)
        target._tc.get_or_add_tcPr().append(shade)


def grid(document: WordDocument, rows: Sequence[Sequence[str]], widths: Sequence[float], *, head: str = "",
         first: str = "", size: float = 0, bold_first: bool = False) -> Table:
    """A ruled table; `head` shades the first row, `first` the first column."""
    table = document.add_table(rows=0, cols=len(widths))
    table.style = "Table Grid"
    table.autofit = False
    for number, row in enumerate(rows):
        cells = table.add_row().cells
        for column, (text, width) in enumerate(zip(row, widths, strict=True)):
            is_head = bool(head) and number == 0
            cell(cells[column], text, bold=is_head or (bold_first and column == 0), size=size,
                 fill=head if is_head else first if column == 0 else "")
            cells[column].width = Cm(width)
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Cm(width)
    return table


def footer(document: WordDocument, text: str, *, numbered: bool = True) -> Paragraph:
    """Footer with „Strona n z m”."""
    paragraph = document.sections[0].footer.paragraphs[0]
    put(paragraph, text + ("   |   strona " if numbered else ""), size=8)
    if numbered:
        for code, tail in (("PAGE", " z "), ("NUMPAGES", "")):
            run = paragraph.add_run()
            run.font.size = Pt(8)
            for kind, content in (("begin", ""), ("", code), ("end", "")):
                if kind:
                    char = OxmlElement("w:fldChar")
                    char.set(qn("w:fldCharType"), kind)
                else:
                    char = OxmlElement("w:instrText")
                    char.text = content
                run._r.append(char)
            put(paragraph, tail, size=8)
    return paragraph


def sign(paragraph: Paragraph, company: Company, signing: Signing, guise: Guise, what: str = "") -> None:
    """A signature picture, a note of the e-signature, or nothing."""
    if signing == "hand":
        is_pasted = guise in ("docx", "odt", "pdf")
        picture = drawing.png(company.slug + company.signer, is_pasted=is_pasted)
        paragraph.add_run().add_picture(picture, width=Cm(4.6))
    elif signing == "electronic" and what:
        put(paragraph, what, size=8, italic=True)


def mark(is_on: bool) -> str:
    return "☒" if is_on else "☐"


def cross(is_on: bool) -> str:
    return "[x]" if is_on else "[ ]"


def yes(is_on: bool) -> str:
    return "TAK" if is_on else "NIE"


SIZE_WORD = {"micro": "mikro", "small": "małe", "medium": "średnie"}
SIZE_FULL = {"micro": "mikroprzedsiębiorstwo", "small": "małe przedsiębiorstwo", "medium": "średnie przedsiębiorstwo"}
SIZE_OWNER = {"micro": "mikroprzedsiębiorcą", "small": "małym przedsiębiorcą", "medium": "średnim przedsiębiorcą"}
