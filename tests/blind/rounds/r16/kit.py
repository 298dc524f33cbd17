"""How a blank is filled in (`Fill`) and small helpers for Word and HTML papers."""

import copy
from dataclasses import dataclass
from io import BytesIO
from typing import Any, Literal

from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement, parse_xml
from docx.oxml.ns import qn
from docx.shared import Mm, Pt, RGBColor
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

from . import pen
from .companies import Company


@dataclass(frozen=True, slots=True)
class Fill:
    """One hand that fills in: whose answers, how they are entered, how it is signed. Without a company: the blank."""

    c: Company | None = None
    script: bool = False
    """A script font instead of typing (then printed and scanned)."""
    tick: Literal["cross", "x", "bracket", "pen", "tick"] = "cross"
    choice: Literal["strike", "delete", "mark"] = "strike"
    """„TAK / NIE*”: the wrong one struck out, deleted, or the right one marked bold with an X in front."""
    notes: bool = True
    """The blank's notes in brackets left standing."""
    dots: Literal["replace", "after", "inside"] = "replace"
    sign: Literal["hand", "none", "electronic"] = "electronic"
    ink: Literal["blue", "black"] = "blue"
    filled_contract: bool = True
    seed: str = ""

    @property
    def hand(self) -> str:
        return self.seed or (self.c.signer if self.c else "")


BLANK = Fill()


def setup(
    doc: WordDocument,
    font: str = "Carlito",
    size: float = 10,
    margins: tuple[int, int, int, int] = (20, 18, 18, 18),
) -> None:
    style = doc.styles["Normal"]
    style.font.name = font
    style.font.size = Pt(size)
    style.element.rPr.rFonts.set(qn("w:eastAsia"), font)
    style.paragraph_format.space_after = Pt(3)
    style.paragraph_format.space_before = Pt(0)
    section = doc.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin, section.top_margin, section.right_margin, section.bottom_margin = (
        Mm(m) for m in margins
    )


def run(
    p: Paragraph,
    text: str,
    *,
    b: bool = False,
    i: bool = False,
    size: float | None = None,
    strike: bool = False,
    u: bool = False,
    sup: bool = False,
    font: str = "",
    colour: str = "",
) -> Any:
    r = p.add_run(text)
    r.bold, r.italic, r.underline = b or None, i or None, u or None
    if size:
        r.font.size = Pt(size)
    if strike:
        r.font.strike = True
    if sup:
        r.font.superscript = True
    if font:
        r.font.name = font
    if colour:
        r.font.color.rgb = RGBColor.from_string(colour)
    return r


def para(
    where: Any, text: str = "", *, align: str = "", after: float = 3, before: float = 0, **look: Any
) -> Paragraph:
    p: Paragraph = where.add_paragraph()
    if text:
        run(p, text, **look)
    if align:
        p.alignment = {
            "c": WD_ALIGN_PARAGRAPH.CENTER,
            "r": WD_ALIGN_PARAGRAPH.RIGHT,
            "j": WD_ALIGN_PARAGRAPH.JUSTIFY,
        }[align]
    p.paragraph_format.space_after, p.paragraph_format.space_before = Pt(after), Pt(before)
    return p


def first(cell: _Cell) -> Paragraph:
    p: Paragraph = cell.paragraphs[0]
    p.paragraph_format.space_after = Pt(2)
    return p


def ink(f: Fill, p: Paragraph, text: str, size: float | None = None) -> None:
    """An answer, as this hand writes it."""
    if f.script:
        run(p, text, font="Z003", size=(size or 10) + 4.5, colour="1C348C" if f.ink == "blue" else "222226")
    else:
        run(p, text, size=size)


def answer(f: Fill, p: Paragraph, text: str, dots: int = 60) -> None:
    """A dotted line of the blank, or what stands there after filling."""
    if f.c is None:  # noqa: SIM114
        run(p, "." * dots)
    elif not text:
        run(p, "." * dots)
    elif f.dots == "replace":
        ink(f, p, text)
    elif f.dots == "after":
        run(p, "." * 4)
        ink(f, p, text)
        run(p, "." * max(3, dots - len(text)))
    else:
        run(p, "…… ")
        ink(f, p, text)
        run(p, " ……")


def note(f: Fill, p: Paragraph, text: str) -> None:
    if f.c is None or f.notes:
        run(p, f" ({text})", i=True, size=8)


def shade(cell: _Cell, colour: str = "E4E9F2") -> None:
    shd = OxmlElement("w:shd")
    shd.set(qn("w:val"), "clear")
    shd.set(qn("w:fill"), colour)
    cell._tc.get_or_add_tcPr().append(shd)


def box(f: Fill, p: Paragraph, chosen: bool, label: str, size: float | None = None) -> None:
    """„☐ label” of the blank, ticked where chosen."""
    if f.c is None or not chosen:
        run(p, "☐ ", font="DejaVu Sans", size=size)
    elif f.tick == "pen":
        p.add_run().add_picture(BytesIO(pen.tick_png(f.hand + label, f.ink)), width=Mm(4.6))
        run(p, " ")
    else:
        glyph = {"cross": "☒ ", "x": "X ", "bracket": "[X] ", "tick": "☑ "}[f.tick]
        run(
            p,
            glyph,
            font="DejaVu Sans" if f.tick in ("cross", "tick") else "",
            b=f.tick in ("x", "bracket"),
            size=size,
        )
    run(p, label, size=size)


def yes_no(f: Fill, p: Paragraph, value: bool, star: str = "*", yes: str = "TAK", no: str = "NIE") -> None:
    """„TAK / NIE*” of the blank, with what does not apply struck out (or deleted, or the right one marked)."""
    if f.c is None:
        run(p, f"{yes} / {no}", b=True)
        run(p, star)
    elif f.choice == "strike" and f.tick == "pen":
        for word, wrong in ((yes, not value), (no, value)):
            if wrong:
                drawn = len(p._p.getroottree().getroot().findall(".//" + qn("wp:docPr")))
                seed = f"{f.hand}{len(p.text)}{drawn}"
                float_picture(p, pen.strike_png(seed, f.ink), 8.5, -0.6, 1.0, 500 + drawn, over=True)
            run(p, word, b=True)
            run(p, " / " if word == yes else star)
    elif f.choice == "strike":
        run(p, yes, b=True, strike=not value)
        run(p, " / ")
        run(p, no, b=True, strike=value)
        run(p, star)
    elif f.choice == "delete":
        ink(f, p, yes if value else no)
    else:
        for word, mine, gap in ((yes, value, " / "), (no, not value, "")):
            run(p, f"[X] {word}" if mine else word, b=mine, u=mine)
            run(p, gap)
        run(p, star)


def signature(f: Fill, p: Paragraph, dots: int = 50, wide: float = 46) -> None:
    if f.c is not None and f.sign == "hand":
        p.add_run().add_picture(BytesIO(pen.signature_png(f.hand, f.ink)), width=Mm(wide))
    else:
        run(p, "." * dots)


def set_widths(table: Table, widths: tuple[float, ...]) -> None:
    for column, width in zip(table.columns, widths):  # noqa: B905
        column.width = Mm(width)


def grid(doc: Any, rows: int, widths: tuple[float, ...]) -> Table:
    table: Table = doc.add_table(rows=rows, cols=len(widths))
    table.style = "Table Grid"
    table.autofit = False
    set_widths(table, widths)
    for row in table.rows:
        for cell, width in zip(row.cells, widths):  # noqa: B905
            cell.width = Mm(width)
    return table


def add_row(table: Table, widths: tuple[float, ...]) -> Any:
    row: Any = table.add_row()  # type: ignore[no-untyped-call]
    for cell, width in zip(row.cells, widths):  # noqa: B905
        cell.width = Mm(width)
    return row


def whole(row: Any) -> None:
    """The row is not split between pages."""
    row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))


def page_number(p: Paragraph, of: bool = True) -> None:
    def field(name: str) -> None:
        for kind in ("begin", name, "end"):
            r = p.add_run()
            r.font.size = Pt(8)
            if kind == name:
                text = OxmlElement("w:instrText")
                text.set(qn("xml:space"), "preserve")
                text.text = name
                r._r.append(text)
            else:
                mark = OxmlElement("w:fldChar")
                mark.set(qn("w:fldCharType"), kind)
                r._r.append(mark)

    run(p, "Strona ", size=8)
    field("PAGE")
    if of:
        run(p, " z ", size=8)
        field("NUMPAGES")


def float_picture(
    p: Paragraph, png: bytes, wide_mm: float, right_mm: float, down_mm: float, number: int, over: bool = False
) -> None:
    """A picture anchored to the page that holds the paragraph (initials at the foot of a page), or over the next words."""
    across, along = ("character", "paragraph") if over else ("page", "page")
    r = p.add_run()
    r.add_picture(BytesIO(png), width=Mm(wide_mm))
    inline: Any = r._r.find(".//" + qn("wp:inline"))
    extent = copy.deepcopy(inline.find(qn("wp:extent")))
    graphic = inline.find(qn("a:graphic"))
    anchor: Any = parse_xml(
        '<wp:anchor xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" distT="0" distB="0" distL="0" '
        'distR="0" simplePos="0" relativeHeight="2" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">'
        '<wp:simplePos x="0" y="0"/>'
        f'<wp:positionH relativeFrom="{across}"><wp:posOffset>{int(right_mm * 36000)}</wp:posOffset></wp:positionH>'
        f'<wp:positionV relativeFrom="{along}"><wp:posOffset>{int(down_mm * 36000)}</wp:posOffset></wp:positionV>'
        f'<wp:wrapNone/><wp:docPr id="{number}" name="parafa {number}"/></wp:anchor>'
    )
    anchor.insert(3, extent)
    anchor.append(graphic)
    inline.getparent().replace(inline, anchor)


# HTML ---------------------------------------------------------------------------------------------------------------


def page(
    body: str, css: str = "", font: str = "Liberation Sans", size: float = 10, margin: str = "18mm 17mm"
) -> str:
    return (
        "<!doctype html><html lang='pl'><head><meta charset='utf-8'><style>"
        f"@page{{size:A4;margin:{margin}}} body{{font-family:'{font}';font-size:{size}pt;line-height:1.32;margin:0}}"
        "table{border-collapse:collapse} .w{font-family:Z003;font-size:1.4em;color:#1c348c} .c{text-align:center} .r{text-align:right}"
        f" .s{{font-size:.8em}} s{{text-decoration-thickness:1.5px}} {css}</style></head><body>{body}</body></html>"
    )


def w(f: Fill, text: str) -> str:
    return f"<span class=w>{text}</span>" if f.script else text


def sig(f: Fill, line: str = "………………………………………", wide: float = 48) -> str:
    return pen.signature_svg(f.hand, f.ink, wide) if f.sign == "hand" else line


def ck(f: Fill, chosen: bool) -> str:
    if not chosen:
        return "<span style='font-family:DejaVu Sans'>☐</span>"
    if f.tick == "pen":
        return (
            "<span style='position:relative;font-family:DejaVu Sans'>☐<span style='position:absolute;left:-1.2mm;top:-0.9mm'>"
            + pen.tick_svg(f.hand, f.ink)
            + "</span></span>"
        )
    return {
        "cross": "<span style='font-family:DejaVu Sans'>☒</span>",
        "x": "<b>X</b>",
        "bracket": "<b>[x]</b>",
        "tick": "<span style='font-family:DejaVu Sans'>☑</span>",
    }[f.tick]


def yn(f: Fill, value: bool, yes: str = "TAK", no: str = "NIE") -> str:
    if f.choice == "strike":
        return f"<s>{yes}</s> / <b>{no}</b>" if not value else f"<b>{yes}</b> / <s>{no}</s>"
    if f.choice == "delete":
        return w(f, yes if value else no)
    return f"<span style='white-space:nowrap'>{ck(f, value)} {yes} &nbsp; {ck(f, not value)} {no}</span>"
