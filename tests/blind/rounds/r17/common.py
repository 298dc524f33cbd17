"""What the layouts share: page skeleton, dates, Word helpers."""

import html
import io
from typing import Any

from docx.document import Document as WordDocument
from docx.enum.section import WD_ORIENT
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor

from . import pen
from ...model import Html

Sig = str
"""„hand”, „none”, „electronic”."""


def e(text: str) -> str:
    return html.escape(text)


def page(body: str, css: str, faces: tuple[str, ...] = (), landscape: bool = False, margin: str = "16mm 17mm") -> Html:
    fonts = "".join(pen.face(name) for name in faces)
    turn = " landscape" if landscape else ""
    return Html(
        f'<!DOCTYPE html><html lang="pl"><head><meta charset="utf-8"><style>{fonts}@page{{size:A4{turn};margin:{margin}}}'
        f"*{{box-sizing:border-box}}body{{margin:0;-webkit-print-color-adjust:exact}}{css}</style></head><body>{body}</body></html>"
    )


def boxes(choice: str, options: tuple[tuple[str, str], ...], on: str = "☒", off: str = "☐", sep: str = "&emsp;", after: bool = False) -> str:
    """Options on one line, the chosen one marked."""
    parts = []
    for code, words in options:
        mark = on if code == choice else off
        parts.append(f"{e(words)}&nbsp;{mark}" if after else f"{mark}&nbsp;{e(words)}")
    return sep.join(parts)


def yes_no(value: bool, on: str = "☒", off: str = "☐", sep: str = "&emsp;", words: tuple[str, str] = ("TAK", "NIE")) -> str:
    return boxes("t" if value else "n", (("t", words[0]), ("n", words[1])), on, off, sep)


SIZES = (("micro", "mikro"), ("small", "małe"), ("medium", "średnie"))


def signed(sig: Sig, who: str, role: str, seed: str, caption: str = "(podpis osoby upoważnionej)", colour: str = pen.BLUE) -> str:
    """The place of a signature."""
    if sig == "hand":
        ink = pen.scribble(seed, colour=colour)
    elif sig == "electronic":
        ink = f'<span style="font-size:8.5pt;color:#444">dokument podpisany elektronicznie<br>{e(who)}</span>'
    else:
        ink = "&nbsp;<br>&nbsp;"
    return (
        f'<div style="display:inline-block;text-align:center;min-width:62mm"><div style="min-height:15mm;display:flex;align-items:flex-end;justify-content:center">{ink}</div>'
        f'<div style="border-top:1px dotted #333;font-size:8pt;padding-top:1mm">{e(who)}, {e(role)}<br>{e(caption)}</div></div>'
    )


# --- Word ---------------------------------------------------------------------------------------------------------
def base(doc: WordDocument, font: str = "Carlito", size: float = 10.5, margin: float = 2.0, landscape: bool = False) -> None:
    style: Any = doc.styles["Normal"]
    style.font.name = font
    style.font.size = Pt(size)
    style.element.rPr.rFonts.set(qn("w:eastAsia"), font)
    style.paragraph_format.space_after = Pt(4)
    section = doc.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    if landscape:
        section.orientation = WD_ORIENT.LANDSCAPE
        section.page_width, section.page_height = Cm(29.7), Cm(21)
    section.left_margin = section.right_margin = Cm(margin)
    section.top_margin = section.bottom_margin = Cm(1.8)


def line(where: Any, *runs: str | tuple[str, str], align: int = 0, size: float = 0) -> Any:
    """A paragraph; a run may be („text”, „b”/„i”/„s”/„u” letters)."""
    paragraph = where.add_paragraph()
    paragraph.alignment = align
    for run in runs:
        text, marks = (run, "") if isinstance(run, str) else run
        piece = paragraph.add_run(text)
        piece.bold = "b" in marks or None
        piece.italic = "i" in marks or None
        piece.underline = "u" in marks or None
        if "s" in marks:
            piece.font.strike = True
        if "c" in marks:
            piece.font.color.rgb = RGBColor(0x1F, 0x3A, 0x8A)
        if size:
            piece.font.size = Pt(size)
    return paragraph


def cell(where: Any, text: str, bold: bool = False, shade: str = "") -> Any:
    paragraph = where.paragraphs[0]
    piece = paragraph.add_run(text)
    piece.bold = bold or None
    paragraph.paragraph_format.space_after = Pt(1)
    if shade:
        fill = OxmlElement("w:shd")
        fill.set(qn("w:val"), "clear")
        fill.set(qn("w:fill"), shade)
        where._tc.get_or_add_tcPr().append(fill)
    return paragraph


def ink(where: Any, seed: str, short: bool = False, width: float = 4.4, align: int = 2) -> None:
    """A pasted crop of a handwritten signature."""
    paragraph = where.add_paragraph()
    paragraph.alignment = align
    paragraph.add_run().add_picture(io.BytesIO(pen.png(seed, short)), width=Cm(width))


def word_signature(doc: WordDocument, sig: Sig, who: str, role: str, seed: str) -> None:
    if sig == "hand":
        ink(doc, seed)
    elif sig == "electronic":
        line(doc, ("podpis elektroniczny w pliku", "i"), align=2, size=9)
    else:
        line(doc, "", align=2)
    line(doc, "…………………………………………", align=2)
    line(doc, f"{who} – {role}", align=2, size=9)


def page_number(paragraph: Any, before: str = "str. ") -> None:
    paragraph.add_run(before)
    for kind, text in (("begin", ""), ("", "PAGE"), ("end", "")):
        run = paragraph.add_run()
        if kind:
            mark = OxmlElement("w:fldChar")
            mark.set(qn("w:fldCharType"), kind)
        else:
            mark = OxmlElement("w:instrText")
            mark.set(qn("xml:space"), "preserve")
            mark.text = text
        run._r.append(mark)


def blank_row(label: str, value: str) -> str:
    return f'<tr><th style="width:48mm;font-weight:normal">{label}</th><td><b>{value}</b></td></tr>'
