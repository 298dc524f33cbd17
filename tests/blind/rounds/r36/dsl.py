"""A small language for forms: one text, printed as a blank, filled in Word, or filled by pen on the print-out.

In a text: `**bold**`; `{key}` or `{key:30}` an answer (a dotted line of so many dots in the blank); `[[key=value|label]]`
a box; `((key=value|label))` a choice to be struck out; `{sign}` a signature.
"""

import html
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.table import _Cell
from docx.text.paragraph import Paragraph

from tests.blind.model import Html, Word

from . import strokes

TOKEN = re.compile(
    r"\*\*(.+?)\*\*|\{(\w+)(?::(\d+))?\}|\[\[(\w+)=(\w+)\|(.*?)\]\]|\(\((\w+)=(\w+)\|(.*?)\)\)"
)
Mark = Literal["☒", "X", "pen", "[X]"]
Choice = Literal["strike", "delete", "underline"]


@dataclass(frozen=True)
class Fill:
    """What a company wrote into a blank, and how."""

    answers: Mapping[str, str] = field(default_factory=dict)
    mark: Mark = "☒"
    choice: Choice = "strike"
    hand: str = ""
    """Seed of the signature; empty when nobody signs by pen."""
    initials: str = ""
    """Seed of the initials at the foot of each page."""
    pen: str = ""
    """Family of the handwriting, when the answers are written by pen."""
    face: str = ""
    """Another typeface of the typed answers."""
    dots: bool = False
    """Whether the answers are typed before the dots, which stay in part."""


@dataclass(frozen=True)
class Block:
    """One piece of a form."""

    kind: Literal["h1", "h2", "p", "small", "center", "right", "table", "page", "item"]
    text: str = ""
    rows: tuple[tuple[str, ...], ...] = ()
    widths: tuple[float, ...] = ()
    head: bool = False
    plain: bool = False
    shade: tuple[int, ...] = ()
    tall: float = 0.0


@dataclass(frozen=True)
class Look:
    """Typeface and frame of one blank."""

    font: str
    size: float
    footer: str
    header: str = ""
    accent: str = "1F3864"
    margins: float = 2.0


def is_chosen(fill: Fill, key: str, value: str) -> bool:
    """Whether the company chose this value (several are parted by a comma)."""
    return value in [part.strip() for part in fill.answers.get(key, "").split(",")]


def _without_unchosen(text: str, fill: Fill) -> str:
    """The text after somebody deleted the choices that do not apply, with their strokes."""

    def kept(match: re.Match[str]) -> str:
        tokens = [token for token in TOKEN.finditer(match[0]) if is_chosen(fill, token[7], token[8])]
        return " / ".join(token[0] for token in tokens) if tokens else match[0]

    return re.sub(r"\(\([^()]*\)\)(\s*/\s*\(\([^()]*\)\))+", kept, text)


# --- Word -----------------------------------------------------------------------------------------------------


def _run(
    paragraph: Paragraph, text: str, look: Look, size: float, bold: bool = False, face: str = ""
) -> object:
    run = paragraph.add_run(text)
    run.font.size = Pt(size)
    run.font.name = face or look.font
    run.bold = bold
    return run


def _word_line(
    paragraph: Paragraph, text: str, look: Look, fill: Fill, size: float, bold: bool = False
) -> None:
    if fill.choice == "delete":
        text = _without_unchosen(text, fill)
    place = 0
    for match in TOKEN.finditer(text):
        if match.start() > place:
            _run(paragraph, text[place : match.start()], look, size, bold)
        place = match.end()
        strong, key, dots, box, box_value, box_label, choice, choice_value, choice_label = match.groups()
        if strong:
            _run(paragraph, strong, look, size, True)
        elif key == "sign":
            if fill.hand:
                drawing = strokes.png(strokes.lines(fill.hand), 560, 190)
                paragraph.add_run().add_picture(drawing, width=Cm(4.3))
        elif key:
            _word_answer(paragraph, key, int(dots or 0), look, fill, size)
        elif box:
            _word_box(paragraph, is_chosen(fill, box, box_value), box + box_value, look, fill, size)
            _run(paragraph, " " + box_label, look, size, bold)
        elif choice:
            chosen, answered = is_chosen(fill, choice, choice_value), bool(fill.answers.get(choice))
            run = _run(
                paragraph,
                choice_label,
                look,
                size,
                bold or (answered and chosen and fill.choice == "underline"),
            )
            run.font.strike = answered and not chosen and fill.choice == "strike"  # type: ignore[attr-defined]
            run.underline = answered and chosen and fill.choice == "underline"  # type: ignore[attr-defined]
    if place < len(text):
        _run(paragraph, text[place:], look, size, bold)


def _word_answer(paragraph: Paragraph, key: str, dots: int, look: Look, fill: Fill, size: float) -> None:
    answer = fill.answers.get(key, "")
    if not answer:
        if dots:
            _run(paragraph, "…" * (dots // 2), look, size)
        return
    for number, line in enumerate(answer.split("\n")):
        if number:
            paragraph.add_run().add_break(WD_BREAK.LINE)
        _run(paragraph, line, look, size + (0.5 if dots else 0), False, fill.face)
    if fill.dots and dots:
        _run(paragraph, "…" * 3, look, size)


def _word_box(paragraph: Paragraph, chosen: bool, seed: str, look: Look, fill: Fill, size: float) -> None:
    if fill.mark == "pen" and chosen:
        picture = strokes.png(strokes.cross(seed + fill.hand), 72, 72, pen=3.6, frame=(9, 9, 62, 62))
        paragraph.add_run().add_picture(picture, width=Cm(0.42))
        return
    glyph = {"☒": "☒", "X": "X", "pen": "☐", "[X]": "[X]"}[fill.mark] if chosen else "☐"
    run = _run(paragraph, glyph, look, size + 1, chosen and fill.mark == "X")
    if glyph in "☐☒":
        run.font.name = "DejaVu Sans"  # type: ignore[attr-defined]
        run._element.rPr.rFonts.set(qn("w:eastAsia"), "DejaVu Sans")  # type: ignore[attr-defined]


def _shade(cell: _Cell, color: str) -> None:
    mark = OxmlElement("w:shd")
    mark.set(qn("w:val"), "clear")
    mark.set(qn("w:fill"), color)
    cell._element.get_or_add_tcPr().append(mark)


def _word_table(document: WordDocument, block: Block, look: Look, fill: Fill) -> None:
    columns = len(block.widths)
    table = document.add_table(rows=0, cols=columns)
    table.autofit = False
    if not block.plain:
        table.style = "Table Grid"
    for column, width in zip(table.columns, block.widths, strict=True):
        column.width = Cm(width)
    for number, texts in enumerate(block.rows):
        row = table.add_row()
        row._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
        if block.tall and not (block.head and number == 0):
            row.height = Cm(block.tall)
        for index, width in enumerate(block.widths):
            row.cells[index].width = Cm(width)
        for index, text in enumerate(texts):
            cell = row.cells[index]
            if index == len(texts) - 1 and index < columns - 1:
                cell = cell.merge(row.cells[columns - 1])
            paragraph = cell.paragraphs[0]
            paragraph.paragraph_format.space_after = Pt(1)
            is_head = block.head and number == 0
            for part, line in enumerate(text.split("\n")):
                if part:
                    paragraph = cell.add_paragraph()
                    paragraph.paragraph_format.space_after = Pt(1)
                _word_line(paragraph, line, look, fill, look.size - 0.5, is_head)
            if is_head or index in block.shade:
                _shade(cell, "E7ECF4")
    after = document.add_paragraph()
    after.paragraph_format.space_after = Pt(2)
    after.paragraph_format.line_spacing = Pt(6)


def _word_block(document: WordDocument, block: Block, look: Look, fill: Fill) -> None:
    if block.kind == "table":
        _word_table(document, block, look, fill)
        return
    if block.kind == "page":
        document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
        return
    paragraph = document.add_paragraph()
    paragraph.paragraph_format.space_after = Pt(4)
    size = {"h1": look.size + 4, "h2": look.size + 0.5, "small": look.size - 2}.get(block.kind, look.size)
    if block.kind in ("h1", "center"):
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    if block.kind == "right":
        paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    if block.kind == "item":
        paragraph.paragraph_format.left_indent = Cm(0.8)
        paragraph.paragraph_format.first_line_indent = Cm(-0.6)
    if block.kind == "h2":
        paragraph.paragraph_format.space_before = Pt(6)
        paragraph.paragraph_format.keep_with_next = True
    for number, line in enumerate(block.text.split("\n")):
        if number:
            paragraph.add_run().add_break(WD_BREAK.LINE)
        _word_line(paragraph, line, look, fill, size, block.kind in ("h1", "h2"))
    if block.kind in ("h1", "h2"):
        for run in paragraph.runs:
            run.font.color.rgb = RGBColor.from_string(look.accent)


def word(blocks: tuple[Block, ...], look: Look, fill: Fill) -> Word:
    """The form as a Word document."""

    def write(document: WordDocument) -> None:
        section = document.sections[0]
        section.page_width, section.page_height = Cm(21), Cm(29.7)
        section.left_margin = section.right_margin = Cm(look.margins)
        section.top_margin, section.bottom_margin = Cm(1.8), Cm(1.6)
        document.styles["Normal"].font.name = look.font
        if look.header:
            _run(section.header.paragraphs[0], look.header, look, 8)
        foot = section.footer.paragraphs[0]
        _run(foot, look.footer, look, 7.5)
        if fill.initials:
            foot.add_run("          ")
            foot.add_run().add_picture(
                strokes.png(strokes.lines(fill.initials, True), 240, 160), width=Cm(1.7)
            )
        for block in blocks:
            _word_block(document, block, look, fill)

    return Word(write)


# --- The print-out, filled by pen -------------------------------------------------------------------------------


def _html_line(text: str, fill: Fill) -> str:
    def one(match: re.Match[str]) -> str:
        strong, key, dots, box, box_value, box_label, choice, choice_value, choice_label = match.groups()
        if strong:
            return f"<b>{html.escape(strong)}</b>"
        if key == "sign":
            return strokes.svg(strokes.lines(fill.hand), 170, 58) if fill.hand else "&nbsp;"
        if key:
            answer = html.escape(fill.answers.get(key, "")).replace("\n", "<br>")
            if dots:
                gap = "&nbsp;" * max(0, int(dots) - len(answer))
                return f"<span class='line'><span class='ans'>{answer}</span>{gap}</span>"
            return f"<span class='ans'>{answer}</span>"
        if box:
            drawing = ""
            if is_chosen(fill, box, box_value):
                drawing = (
                    f"<i class='over'>{strokes.svg(strokes.cross(box + box_value + fill.hand), 17, 17)}</i>"
                )
            return f"<span class='nb'><span class='box'>{drawing}</span> {html.escape(box_label)}</span>"
        struck = fill.answers.get(choice) and not is_chosen(fill, choice, choice_value)
        label = html.escape(choice_label)
        return f"<span class='struck'>{label}</span>" if struck else label

    parts, place = [], 0
    for match in TOKEN.finditer(text):
        parts += [html.escape(text[place : match.start()]), one(match)]
        place = match.end()
    return re.sub(
        r" {2,}", lambda gap: "&nbsp;" * len(gap[0]) + " ", "".join(parts) + html.escape(text[place:])
    )


def _html_block(block: Block, fill: Fill) -> str:
    if block.kind == "page":
        return "<div style='break-after:page'></div>"
    if block.kind != "table":
        tag = block.kind if block.kind in ("h1", "h2") else "p"
        return f"<{tag} class='{block.kind}'>{_html_line(block.text, fill).replace(chr(10), '<br>')}</{tag}>"
    rows = []
    for number, texts in enumerate(block.rows):
        cells = []
        for index, text in enumerate(texts):
            span = len(block.widths) - index if index == len(texts) - 1 else 1
            name = "sh" if (block.head and number == 0) or index in block.shade else ""
            width = f"width:{block.widths[index] / sum(block.widths) * 100:.1f}%" if span == 1 else ""
            tall = f"height:{block.tall}cm;" if block.tall and not (block.head and number == 0) else ""
            body = "<br>".join(_html_line(line, fill) for line in text.split("\n"))
            cells.append(f"<td class='{name}' colspan='{span}' style='{tall}{width}'>{body}</td>")
        rows.append("<tr>" + "".join(cells) + "</tr>")
    return f"<table class='{'plain' if block.plain else ''}'>{''.join(rows)}</table>"


def page(blocks: tuple[Block, ...], look: Look, fill: Fill) -> Html:
    """The printed blank with answers in handwriting (or typed, where `pen` is empty)."""
    ink = (
        f"font-family:'{fill.pen}',cursive;color:#1c2e78;font-size:{look.size + (8 if fill.pen == 'Caveat' else 4.5)}pt;line-height:1.05"
        if fill.pen
        else ""
    )
    initials = ""
    if fill.initials:
        initials = f"<div class='par'>{strokes.svg(strokes.lines(fill.initials, True), 62, 40)}</div>"
    style = f"""@page{{size:A4;margin:1.7cm {look.margins}cm 2cm}}
body{{font:{look.size}pt/1.28 '{look.font}',Carlito,'Liberation Sans',sans-serif;margin:0}}
h1{{font-size:{look.size + 4}pt;text-align:center;margin:6px 0;color:#{look.accent}}}
h2{{font-size:{look.size + 0.5}pt;margin:10px 0 4px;color:#{look.accent};break-after:avoid}} p{{margin:0 0 5px}}
.small{{font-size:{look.size - 2}pt}} .center{{text-align:center}} .right{{text-align:right}}
.item{{padding-left:22px;text-indent:-16px}}
table{{border-collapse:collapse;width:100%;margin:0 0 8px}} td{{border:1px solid #222;padding:2px 6px;vertical-align:top}}
tr{{break-inside:avoid}} .plain td{{border:0}} .sh{{background:#e7ecf4}} .line{{border-bottom:1.3px dotted #333}}
.ans{{{ink}}} .nb{{white-space:nowrap}} .box{{display:inline-block;position:relative;width:10px;height:10px;border:1.2px solid #111}}
.over{{position:absolute;left:-4px;top:-4px}} .struck{{text-decoration:line-through 2px #1c2e78}}
.outer{{margin:0}} .outer>tbody>tr>td,.outer>tfoot>tr>td{{border:0;padding:0 3px 0 0}} .outer>tbody>tr{{break-inside:auto}}
.outer>tfoot>tr>td{{height:44px}} .par{{position:fixed;bottom:0;right:6px}} .foot{{position:fixed;bottom:0;left:0;font-size:7.5pt;color:#444}}"""
    body = "".join(_html_block(block, fill) for block in blocks)
    top = f"<p class='small'>{html.escape(look.header)}</p>" if look.header else ""
    return Html(
        f"<!doctype html><html lang='pl'><meta charset='utf-8'><style>{style}</style><body>"
        f"<div class='foot'>{html.escape(look.footer)}</div>{initials}<table class='outer'>"
        f"<tfoot><tr><td></td></tr></tfoot><tbody><tr><td>{top}{body}</td></tr></tbody></table></body></html>"
    )
