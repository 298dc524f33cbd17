"""One Word paragraph → its text as a reader sees it, its pictures, and the text boxes hung on it.

Kept: insertions, content controls, form fields' values, moved text where it stands now. Left out: tracked
deletions, hidden text, placeholders of empty content controls, field codes (ECMA-376, 17.13, 17.16, 17.5).
"""

import re
from collections.abc import Iterator
from typing import Any

from docx.oxml.ns import nsmap, qn

from ingest.readers.text.story import PLACE, STRIKE, Paragraph, Picture, note_stress, with_places
from ingest.readers.text.symbols import EMPTY, TICKED, symbol

_MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
_VML = "{urn:schemas-microsoft-com:vml}"
_OFFICE = "{urn:schemas-microsoft-com:office:office}"
_BLACK, _WHITE = frozenset({"auto", "000000"}), frozenset({"auto", "ffffff"})
_VAL = qn("w:val")
_EMU_A_PIXEL = 9_525
_PIXELS_A_POINT = 96 / 72
_STYLE_SIZE = re.compile(r"(?:^|;)\s*(width|height):\s*(\d{1,6}(?:\.\d{1,6})?)pt")

TEXT_BOX = qn("w:txbxContent")
_TEXT = qn("w:t")
_RUN = qn("w:r")
_SYMBOL = qn("w:sym")
_CONTROL = qn("w:sdt")
_LEADS = frozenset({"dot", "hyphen", "underscore", "middleDot", "heavy"})
_FIELD = qn("w:fldChar")
_FRAMES = (f"{{{nsmap['wp']}}}inline", f"{{{nsmap['wp']}}}anchor")
_PICTURE_DATA = (f"{{{nsmap['a']}}}blip", f"{_VML}imagedata")
_INK = f"{_W14}contentPart"
_FIXED = {
    qn("w:tab"): "\t",
    qn("w:ptab"): "\t",
    qn("w:br"): "\n",
    qn("w:cr"): "\n",
    qn("w:noBreakHyphen"): "-",
}
_LEFT_OUT = {
    qn(name)
    for name in (
        "w:pPr", "w:rPr", "w:del", "w:moveFrom", "w:delText", "w:instrText", "w:delInstrText", "w:sdtPr",
        "w:sdtEndPr", "w:tblPr", "w:trPr", "w:tcPr", "w:tblGrid", "w:sectPr", "w:softHyphen",
    )
}  # fmt: skip


def read_paragraph(element: Any) -> Paragraph:
    """The paragraph's content in document order."""
    paragraph = Paragraph()
    _read(element, paragraph)
    leaders = _leaders(element)
    if any(leaders):
        paragraph.pieces[:] = with_places(paragraph.pieces, leaders)
    return paragraph


def _leaders(element: Any) -> list[bool]:
    """Of every tab stop of a paragraph, from the left, whether dots or a line lead to it (17.3.1.37)."""
    stops = element.findall(f"{qn('w:pPr')}/{qn('w:tabs')}/{qn('w:tab')}")
    told = sorted(
        (float(stop.get(qn("w:pos")) or 0), stop.get(qn("w:leader")) in _LEADS)
        for stop in stops
        if stop.get(_VAL) != "clear"
    )
    return [leads for _, leads in told]


def shown_children(element: Any) -> Iterator[Any]:
    """The children that are shown: of alternatives the first, of a content control its content.

    Nothing for tracked deletions and for a control that still shows its placeholder.
    """
    tag = element.tag
    if tag == _MC + "AlternateContent":
        alternatives = [child for child in element if child.tag in (_MC + "Choice", _MC + "Fallback")]
        yield from alternatives[0] if alternatives else ()
    elif tag == _CONTROL:
        content = element.find(qn("w:sdtContent"))
        if content is not None and not is_unfilled(element):
            yield from content
    else:
        for child in element:
            # Comments, processing instructions and unresolved entities have no string for a tag.
            if isinstance(child.tag, str) and child.tag not in _LEFT_OUT:
                yield child


def is_unfilled(element: Any) -> bool:
    """Whether it is a content control that still shows its placeholder: a place to fill in."""
    shown = f"{qn('w:sdtPr')}/{qn('w:showingPlcHdr')}"
    placeholder = element.find(shown) if element.tag == _CONTROL else None
    return _is_on(placeholder)


def _read(element: Any, into: Paragraph) -> None:
    for child in shown_children(element):
        tag = child.tag
        if tag == _RUN:
            _read_run(child, into)
        elif tag == _TEXT:
            into.pieces.append(child.text or "")
        elif tag in _FIXED:
            into.pieces.append(_FIXED[tag])
        elif tag == TEXT_BOX:
            into.text_boxes.append(child)
        else:
            _read_special(child, tag, into)


def _read_special(child: Any, tag: str, into: Paragraph) -> None:
    if tag == _SYMBOL:
        into.pieces.append(_symbol(child))
    elif tag == _FIELD:
        into.pieces.append(_shown_by_field(child))
    elif tag == _CONTROL and (box := _control_box(child)):
        into.pieces.append(box)
    elif is_unfilled(child):
        into.pieces.append(PLACE)
    elif tag == _INK:
        into.pictures.append(Picture(is_ink=True))
    elif tag in _PICTURE_DATA:
        into.pictures.append(_picture(child))
    elif tag == _VML + "shape" and child.find(_OFFICE + "signatureline") is not None:
        return  # an empty line to sign on, drawn as a picture
    else:
        _read(child, into)


def _read_run(run: Any, into: Paragraph) -> None:
    properties = run.find(qn("w:rPr"))
    if properties is None:
        _read(run, into)
        return
    if _is_on(properties.find(qn("w:vanish"))):
        return
    start = len(into.pieces)
    _read(run, into)
    text = "".join(into.pieces[start:])
    if font := _symbol_font(properties):
        text = "".join(symbol(ord(character), font) or character for character in text)
    if text.strip() and (_is_on(properties.find(qn("w:strike"))) or _is_on(properties.find(qn("w:dstrike")))):
        text = STRIKE + text + STRIKE
    into.pieces[start:] = [text]
    _note_emphasis(properties, text, into)


def _note_emphasis(properties: Any, text: str, into: Paragraph) -> None:
    """Keep what is bold, underlined or coloured."""
    underline = properties.find(qn("w:u"))
    if underline is not None and underline.get(_VAL, "single") != "none":
        note_stress("underlined", text, into)
    if _is_on(properties.find(qn("w:b"))):
        note_stress("bold", text, into)
    if _is_coloured(properties):
        note_stress("coloured", text, into)


def _is_coloured(properties: Any) -> bool:
    """Whether letters or what is behind them have a colour of their own."""
    colour, marker, shade = (properties.find(qn(name)) for name in ("w:color", "w:highlight", "w:shd"))
    is_written = colour is not None and colour.get(_VAL, "auto").lower() not in _BLACK
    is_marked = marker is not None and marker.get(_VAL, "none") != "none"
    is_shaded = shade is not None and shade.get(qn("w:fill"), "auto").lower() not in _WHITE
    return is_written or is_marked or is_shaded


def _is_on(toggle: Any) -> bool:
    """Whether a toggle property is there and not switched off (ECMA-376, 17.17.4)."""
    return toggle is not None and toggle.get(_VAL, "1") not in ("0", "false", "off")


def _symbol_font(properties: Any) -> str:
    """The name of a font of symbols, „” for any other."""
    fonts = properties.find(qn("w:rFonts"))
    name = "" if fonts is None else fonts.get(qn("w:ascii"), "")
    return name if "Wingdings" in name else ""


def _symbol(element: Any) -> str:
    try:
        code = int(element.get(qn("w:char"), ""), 16)
    except ValueError:
        return ""
    font = element.get(qn("w:font"), "Wingdings")
    return symbol(code, font) if "Wingdings" in font else ""


def _shown_by_field(field_character: Any) -> str:
    """☒ or ☐ for a legacy check box, the choice of a list: both keep their state where the field begins."""
    chosen = field_character.find(f"{qn('w:ffData')}/{qn('w:ddList')}")
    return _form_box(field_character) if chosen is None else _choice(chosen)


def _choice(choices: Any) -> str:
    entries = [entry.get(_VAL, "") for entry in choices.iterchildren(qn("w:listEntry"))]
    result = choices.find(qn("w:result"))
    if result is None:
        result = choices.find(qn("w:default"))
    place = "0" if result is None else result.get(_VAL, "0")
    return entries[int(place)] if place in map(str, range(len(entries))) else ""


def _form_box(field_character: Any) -> str:
    """☒ or ☐ for a legacy check box, which keeps its state where the field begins."""
    box = field_character.find(f"{qn('w:ffData')}/{qn('w:checkBox')}")
    if box is None:
        return ""
    state = box.find(qn("w:checked"))
    if state is None:
        state = box.find(qn("w:default"))
    return TICKED if _is_on(state) else EMPTY


def _control_box(control: Any) -> str:
    """☒ or ☐ for a check-box content control, „” for any other control."""
    box = control.find(f"{qn('w:sdtPr')}/{_W14}checkbox")
    if box is None:
        return ""
    state = box.find(_W14 + "checked")
    return TICKED if state is not None and state.get(_W14 + "val", "1") in ("1", "true", "on") else EMPTY


def _picture(data: Any) -> Picture:
    """Its size from the drawing's frame, or from the style of an old shape."""
    source = data.get(qn("r:embed")) or data.get(qn("r:id")) or ""
    for ancestor in data.iterancestors():
        if ancestor.tag in _FRAMES:
            extent = ancestor.find(f"{{{nsmap['wp']}}}extent")
            if extent is not None:
                return Picture(_pixels(extent.get("cx")), _pixels(extent.get("cy")), source=source)
        if ancestor.tag.startswith(_VML):
            sizes = dict(_STYLE_SIZE.findall(ancestor.get("style", "")))
            if len(sizes) == 2:
                return Picture(_points(sizes["width"]), _points(sizes["height"]), source=source)
        if ancestor.tag == _RUN:
            break
    return Picture(source=source)


def _pixels(emu: str | None) -> int:
    return int(emu) // _EMU_A_PIXEL if emu is not None and emu.isdecimal() else 0


def _points(size: str) -> int:
    return round(float(size) * _PIXELS_A_POINT)
