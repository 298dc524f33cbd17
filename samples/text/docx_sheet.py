"""Blocks written as DOCX in the guises in which forms come back; the bytes are the same for the same blocks."""

import io
import zipfile
from collections.abc import Iterable
from datetime import UTC, datetime
from functools import singledispatchmethod
from typing import Any, Literal

from samples import ink
from samples.text import blocks

Guise = Literal["plain", "table", "controls", "textbox"]
"""Answers after the label in its paragraph; in the cell beside it; in content controls; in text boxes."""

_TICKED, _EMPTY = "☒", "☐"
_TIMESTAMP = (2026, 4, 1, 0, 0, 0)
_W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
_TEXT_BOX = """
<mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"
    xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
    xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"
    xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
    xmlns:v="urn:schemas-microsoft-com:vml">
  <mc:Choice Requires="wps"><w:drawing><wp:inline>
    <wp:extent cx="3600000" cy="252000"/><wp:docPr id="{number}" name="Pole tekstowe {number}"/>
    <a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>
      <wps:cNvSpPr txBox="1"/>
      <wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="3600000" cy="252000"/></a:xfrm>
        <a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr>
      <wps:txbx><w:txbxContent><w:p><w:r><w:t/></w:r></w:p></w:txbxContent></wps:txbx><wps:bodyPr/>
    </wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice>
  <mc:Fallback><w:pict><v:shape style="width:283pt;height:20pt"><v:textbox>
    <w:txbxContent><w:p><w:r><w:t/></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback>
</mc:AlternateContent>"""


def write_docx(content: Iterable[blocks.Block], guise: Guise = "plain", title: str = "") -> bytes:
    """The blocks as a DOCX file."""
    sheet = _Sheet(guise, title)
    for block in content:
        sheet.add(block)
    return sheet.finish()


class _Sheet:
    """A python-docx document that blocks are appended to."""

    def __init__(self, guise: Guise, title: str) -> None:
        import docx
        from docx.shared import Pt

        self._document: Any = docx.Document()
        self._guise = guise
        self._boxes = 0
        self._table: Any = None
        style = self._document.styles["Normal"]
        style.font.name, style.font.size = "Calibri", Pt(11)
        style.paragraph_format.space_after = Pt(4)
        core = self._document.core_properties
        core.title, core.author, core.comments, core.language = title, "", "", "pl-PL"
        core.created = core.modified = datetime(*_TIMESTAMP, tzinfo=UTC).replace(tzinfo=None)

    def finish(self) -> bytes:
        """The file's bytes with fixed times in the archive."""
        written = io.BytesIO()
        self._document.save(written)
        return _with_fixed_times(written.getvalue())

    @singledispatchmethod
    def add(self, block: object) -> None:
        """Append one block."""
        raise TypeError(f"unknown block {block!r}")

    @add.register
    def _(self, block: blocks.Title) -> None:
        self._paragraph(block.text, is_bold=True, align="center", size=block.size)

    @add.register
    def _(self, block: blocks.Heading) -> None:
        self._paragraph(block.text, is_bold=True)

    @add.register
    def _(self, block: blocks.Text) -> None:
        self._paragraph(
            block.text,
            indent=block.indent,
            is_bold=block.is_bold,
            align=block.align,
            size=8 if block.is_small else None,
        )

    @add.register
    def _(self, block: blocks.SampleAnswer) -> None:
        if self._guise == "table":
            self._cell_pair(block.label + ":", block.answer or block.hint)
            return
        paragraph = self._paragraph(block.label + ": ", indent=block.indent)
        if self._guise == "controls":
            paragraph._p.append(_text_control(block.label, block.answer, block.hint))  # noqa: SLF001  # lxml below
        elif self._guise == "textbox" and block.answer:
            self._text_box(paragraph, block.answer)
        else:
            paragraph.add_run(block.answer or block.hint).bold = bool(block.answer)

    @add.register
    def _(self, block: blocks.Boxes) -> None:
        paragraph = self._paragraph(block.label + ":  ", indent=block.indent, is_bold=block.is_heading)
        for word, is_ticked in block.options:
            if self._guise == "controls":
                paragraph._p.append(_check_box(is_ticked=is_ticked))  # noqa: SLF001
                paragraph.add_run(f" {word}   ")
            else:
                paragraph.add_run(f"{_TICKED if is_ticked else _EMPTY} {word}   ")

    @add.register
    def _(self, block: blocks.Grid) -> None:
        self._table = None
        table = self._document.add_table(rows=0, cols=len(block.header))
        table.style = "Table Grid"
        for row in (block.header, *block.rows):
            for cell, text in zip(table.add_row().cells, row, strict=True):
                cell.text = text

    @add.register
    def _(self, block: blocks.SignatureLine) -> None:
        from docx.shared import Mm

        self._paragraph("")
        paragraph = self._paragraph(f"{block.label}: ")
        if block.written:
            paragraph.add_run(block.written + "  ")
        if block.mark == "typed":
            paragraph.add_run(block.who)
        elif block.mark in {"image", "drawn"}:
            paragraph.add_run().add_picture(io.BytesIO(ink.signature_png(block.who)), width=Mm(46))
        else:
            paragraph.add_run("." * 60)

    @add.register
    def _(self, _block: blocks.Gap) -> None:
        self._paragraph("")

    @add.register
    def _(self, _block: blocks.Rule) -> None:
        self._paragraph("_" * 60)

    @add.register
    def _(self, _block: blocks.PageBreak) -> None:
        self._table = None
        self._document.add_page_break()

    @add.register
    def _(self, block: blocks.Seal) -> None:
        for line in block.lines:
            self._paragraph(line, align="right", size=8)

    def _paragraph(
        self,
        text: str,
        *,
        indent: int = 0,
        is_bold: bool = False,
        align: str = "left",
        size: int | None = None,
    ) -> Any:
        from docx.enum.text import WD_ALIGN_PARAGRAPH
        from docx.shared import Mm, Pt

        self._table = None
        paragraph = self._document.add_paragraph()
        run = paragraph.add_run(text)
        run.bold = is_bold or None
        if size:
            run.font.size = Pt(size)
        if indent:
            paragraph.paragraph_format.left_indent = Mm(5 * indent)
        paragraph.alignment = {
            "left": None, "center": WD_ALIGN_PARAGRAPH.CENTER, "right": WD_ALIGN_PARAGRAPH.RIGHT
        }[align]  # fmt: skip
        return paragraph

    def _cell_pair(self, label: str, answer: str) -> None:
        """One more row of the two-column table that is being filled."""
        if self._table is None:
            self._table = self._document.add_table(rows=0, cols=2)
            self._table.style = "Table Grid"
        row = self._table.add_row().cells
        row[0].text, row[1].text = label, answer

    def _text_box(self, paragraph: Any, text: str) -> None:
        from lxml import etree

        self._boxes += 1
        # The template is ours and fixed; the text goes in as an element's text and needs no escaping.
        shape = etree.fromstring(_TEXT_BOX.format(number=1000 + self._boxes))
        for place in shape.iter("{http://schemas.openxmlformats.org/wordprocessingml/2006/main}t"):
            place.text = text
        paragraph.add_run()._r.append(shape)  # noqa: SLF001


def _text_control(label: str, answer: str, hint: str) -> Any:
    """An inline content control with the answer, or with Word's placeholder when it was left alone."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    control, properties, content = (OxmlElement(name) for name in ("w:sdt", "w:sdtPr", "w:sdtContent"))
    alias = OxmlElement("w:alias")
    alias.set(qn("w:val"), label[:60])
    properties.append(alias)
    if not answer:
        properties.append(OxmlElement("w:showingPlcHdr"))
    properties.append(OxmlElement("w:text"))
    content.append(_run(answer or hint or "Kliknij lub naciśnij tutaj, aby wprowadzić tekst."))
    control.extend([properties, content])
    return control


def _check_box(*, is_ticked: bool) -> Any:
    """A w14:checkbox content control."""
    from docx.oxml import OxmlElement
    from lxml import etree

    control, properties, content = (OxmlElement(name) for name in ("w:sdt", "w:sdtPr", "w:sdtContent"))
    box = etree.SubElement(properties, f"{{{_W14}}}checkbox", nsmap={"w14": _W14})
    etree.SubElement(box, f"{{{_W14}}}checked").set(f"{{{_W14}}}val", "1" if is_ticked else "0")
    content.append(_run(_TICKED if is_ticked else _EMPTY))
    control.extend([properties, content])
    return control


def _run(text: str) -> Any:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    run, shown = OxmlElement("w:r"), OxmlElement("w:t")
    shown.text = text
    shown.set(qn("xml:space"), "preserve")
    run.append(shown)
    return run


def _with_fixed_times(archive: bytes) -> bytes:
    """The same ZIP with every entry dated alike."""
    written = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(archive)) as source, zipfile.ZipFile(written, "w") as target:
        for entry in source.infolist():
            fixed = zipfile.ZipInfo(entry.filename, _TIMESTAMP)
            fixed.compress_type = zipfile.ZIP_DEFLATED
            fixed.external_attr = 0o600 << 16
            target.writestr(fixed, source.read(entry))
    return written.getvalue()
