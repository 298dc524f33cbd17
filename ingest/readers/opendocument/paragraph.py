"""One OpenDocument paragraph → its text as a reader sees it, its pictures, and the text boxes hung on it.

Kept: fields' values, form controls' answers, insertions. Left out: hidden text, placeholders, notes,
comments, titles of pictures. Deleted text stands apart from the text in OpenDocument and is not walked.
"""

import re
from typing import Any

from ingest.readers.opendocument.controls import (
    box_of_content_control,
    box_of_field,
    shown_by_control,
)
from ingest.readers.opendocument.package import q
from ingest.readers.opendocument.styles import PLAIN, StyleLook, Styles
from ingest.readers.text.story import STRIKE, Paragraph, Picture, Stress, note_stress, with_places
from ingest.readers.text.symbols import symbol

_LEFT_OUT = {
    q(name)
    for name in (
        "text:note", "office:annotation", "text:placeholder", "text:ruby-text", "text:tracked-changes",
        "office:forms", "svg:title", "svg:desc", "text:number", "text:bibliography-mark", "text:script",
        "text:table-of-content-source", "text:alphabetical-index-source", "text:user-index-source",
        "text:illustration-index-source", "text:table-index-source", "text:object-index-source",
        "text:bibliography-source",
    )
}  # fmt: skip
TEXT_BOX = q("draw:text-box")
_SHAPES = {q(f"draw:{name}") for name in ("custom-shape", "rect", "ellipse", "polygon", "regular-polygon",
                                          "circle", "caption")}  # fmt: skip
_STROKES = {q("draw:path"), q("draw:polyline")}
_FRAME = q("draw:frame")
_IMAGE = q("draw:image")
_CONTROL = q("draw:control")
_SPACES = q("text:s")
_FIXED = {q("text:tab"): "\t", q("text:line-break"): "\n"}
_HIDDEN_TEXT = {q("text:hidden-text"), q("text:hidden-paragraph")}
_CONTENT_CONTROL = q("loext:content-control")
_FIELDS = {q("field:fieldmark"), q("field:fieldmark-start")}
_STYLED = {q("text:span"), q("text:a")}

_BLANKS = re.compile(r"[ \t\r\n]+")
_LENGTH = re.compile(r"(\d{1,6}(?:\.\d{1,9})?)(in|cm|mm|pt|px|pc)")
_PIXELS = {"in": 96.0, "cm": 96 / 2.54, "mm": 96 / 25.4, "pt": 96 / 72, "pc": 16.0, "px": 1.0}
_MAX_SPACES = 20


class ParagraphReader:
    """Reads paragraphs with the styles and the form controls of their document."""

    def __init__(self, styles: Styles, controls: dict[str, Any]) -> None:
        """Take what paragraphs refer to."""
        self._styles = styles
        self._controls = controls

    def read(self, element: Any) -> Paragraph:
        """The content of a `text:p` or `text:h`."""
        paragraph = Paragraph()
        look = self._styles.look("paragraph", element.get(q("text:style-name")))
        self._read(element, look, paragraph)
        leaders = self._styles.leaders(element.get(q("text:style-name")))
        if any(leaders):
            paragraph.pieces[:] = with_places(paragraph.pieces, leaders)
        return paragraph

    def read_drawing(self, element: Any) -> Paragraph:
        """The content of a drawing that stands outside any paragraph."""
        paragraph = Paragraph()
        self._read_child(element, PLAIN, paragraph)
        return paragraph

    def _read(self, element: Any, look: StyleLook, into: Paragraph) -> None:
        self._write(element.text, look, into)
        for child in element:
            # An unresolved entity has no string for a tag.
            if isinstance(child.tag, str) and child.tag not in _LEFT_OUT:
                self._read_child(child, look, into)
            self._write(child.tail, look, into)

    def _read_child(self, child: Any, look: StyleLook, into: Paragraph) -> None:
        tag = child.tag
        if tag in _STYLED:
            own = self._styles.look("text", child.get(q("text:style-name")))
            self._read(child, own.over(look), into)
        elif tag == _SPACES:
            self._write_plain(" " * _count(child), look, into)
        elif tag in _FIXED:
            self._write_plain(_FIXED[tag], look, into)
        elif tag == TEXT_BOX or tag in _SHAPES:
            into.text_boxes.append(child)
        elif tag == _FRAME:
            self._read_frame(child, look, into)
        elif tag in _STROKES:
            into.pictures.append(Picture(is_ink=True))
        else:
            self._read_field(child, look, into)

    def _read_field(self, child: Any, look: StyleLook, into: Paragraph) -> None:
        tag = child.tag
        if tag == _CONTROL:
            control = self._controls.get(child.get(q("draw:control"), ""))
            into.pieces.append("" if control is None else shown_by_control(control))
        elif tag in _HIDDEN_TEXT and child.get(q("text:is-hidden")) == "true":
            return
        elif tag == _CONTENT_CONTROL and (box := box_of_content_control(child)):
            into.pieces.append(box)
        elif tag == _CONTENT_CONTROL and child.get(q("loext:showing-place-holder")) == "true":
            return
        else:
            if tag in _FIELDS:
                into.pieces.append(box_of_field(child))
            self._read(child, look, into)

    def _read_frame(self, frame: Any, look: StyleLook, into: Paragraph) -> None:
        """A frame's children show the same in different ways; text and picture never stand together."""
        image = frame.find(_IMAGE)
        if image is not None:
            width, height = _pixels(frame.get(q("svg:width"))), _pixels(frame.get(q("svg:height")))
            into.pictures.append(Picture(width, height, source=image.get(q("xlink:href"), "")))
        else:
            self._read(frame, look, into)

    def _write(self, text: str | None, look: StyleLook, into: Paragraph) -> None:
        """Text of the file: its blanks count as one, and none after another (ODF 1.3, part 3, 6.1.2)."""
        if not text:
            return
        text = _BLANKS.sub(" ", text)
        if text.startswith(" ") and into.pieces and into.pieces[-1].endswith(" "):
            text = text[1:]
        self._write_plain(text, look, into)

    @staticmethod
    def _write_plain(text: str, look: StyleLook, into: Paragraph) -> None:
        if look.is_hidden or not text:
            return
        if look.symbol_font:
            text = "".join(symbol(ord(character), look.symbol_font) or character for character in text)
        if look.is_struck and text.strip():
            text = STRIKE + text + STRIKE
        into.pieces.append(text)
        for stands_out, how in _stresses(look):
            if stands_out:
                note_stress(how, text, into)


def _stresses(look: StyleLook) -> tuple[tuple[bool | None, Stress], ...]:
    return (look.is_underlined, "underlined"), (look.is_bold, "bold"), (look.is_coloured, "coloured")


def _count(spaces: Any) -> int:
    count = spaces.get(q("text:c"), "1")
    return min(int(count), _MAX_SPACES) if count.isdecimal() and len(count) < 9 else 1


def _pixels(length: str | None) -> int:
    found = _LENGTH.fullmatch(length or "")
    return round(float(found[1]) * _PIXELS[found[2]]) if found else 0
