"""OpenDocument styles → what they do to characters: strike them out, hide them, make them stand out."""

import re
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from ingest.readers.opendocument.package import q

_MAX_ANCESTORS = 20
_LENGTH = re.compile(r"(-?\d{1,6}(?:\.\d{1,9})?)(in|cm|mm|pt|px|pc)")
_TO_AN_INCH = {"in": 1.0, "cm": 2.54, "mm": 25.4, "pt": 72.0, "pc": 6.0, "px": 96.0}
_NO = {"none", ""}
_LIGHT = {"normal", "100", "200", "300", "400", "500"}
_PLAIN_COLOURS = {None, "#000000", "#ffffff", "transparent"}


@dataclass(frozen=True, slots=True)
class StyleLook:
    """What a style says about characters; None: it says nothing, and what stands around it counts."""

    is_struck: bool | None = None
    is_hidden: bool | None = None
    symbol_font: str | None = None
    """The name of a font of symbols; empty: a font of letters."""
    is_bold: bool | None = None
    is_underlined: bool | None = None
    is_coloured: bool | None = None
    """Whether letters, or what is behind them, have a colour of their own."""

    def over(self, outer: "StyleLook") -> "StyleLook":
        """This look inside another one."""
        return StyleLook(
            outer.is_struck if self.is_struck is None else self.is_struck,
            outer.is_hidden if self.is_hidden is None else self.is_hidden,
            outer.symbol_font if self.symbol_font is None else self.symbol_font,
            outer.is_bold if self.is_bold is None else self.is_bold,
            outer.is_underlined if self.is_underlined is None else self.is_underlined,
            outer.is_coloured if self.is_coloured is None else self.is_coloured,
        )


PLAIN = StyleLook()


class Styles:
    """All styles of a document, asked by family („text”, „paragraph”, „section”) and name."""

    def __init__(self, *roots: Any) -> None:
        """Take the roots of the parts that define styles; None stands for a missing one."""
        self._roots = [root for root in roots if root is not None]
        self._looks: dict[tuple[str, str], StyleLook] = {}

    def look(self, family: str, name: str | None) -> StyleLook:
        """What the style and its ancestors say."""
        if not name:
            return PLAIN
        key = family, name
        if key not in self._looks:
            self._looks[key] = self._inherited(family, name)
        return self._looks[key]

    def leaders(self, name: str | None) -> list[bool]:
        """Of every tab stop of a paragraph's style, from the left, whether dots or a line lead to it.

        The nearest style that tells stops at all tells them (ODF 1.3, part 3, 17.8).
        """
        for _ in range(_MAX_ANCESTORS):
            style = self._by_name.get(("paragraph", name or ""))
            if style is None:
                break
            stops = style.findall(
                f"{q('style:paragraph-properties')}/{q('style:tab-stops')}/{q('style:tab-stop')}"
            )
            if stops:
                told = [(_inches(stop.get(q("style:position"))), _leads(stop)) for stop in stops]
                return [leads for _, leads in sorted(told)]
            name = style.get(q("style:parent-style-name"), "")
        return []

    def is_section_hidden(self, element: Any) -> bool:
        """Whether a section is told not to be shown."""
        return bool(element.get(q("text:display")) == "none")

    @cached_property
    def lists(self) -> dict[str, Any]:
        """List styles by name; the document's own hide the common ones of the same name."""
        found: dict[str, Any] = {}
        for root in self._roots:
            for style in root.iter(q("text:list-style")):
                found.setdefault(style.get(q("style:name"), ""), style)
        return found

    @cached_property
    def outline(self) -> Any:
        """The style that numbers headings, or None."""
        found = (root.find(f".//{q('text:outline-style')}") for root in self._roots)
        return next((style for style in found if style is not None), None)

    @cached_property
    def _by_name(self) -> dict[tuple[str, str], Any]:
        found: dict[tuple[str, str], Any] = {}
        for root in self._roots:
            for style in root.iter(q("style:style")):
                key = style.get(q("style:family"), ""), style.get(q("style:name"), "")
                found.setdefault(key, style)
        return found

    def _inherited(self, family: str, name: str) -> StyleLook:
        look = PLAIN
        for _ in range(_MAX_ANCESTORS):
            style = self._by_name.get((family, name))
            if style is None:
                break
            look = look.over(_own(style))
            name = style.get(q("style:parent-style-name"), "")
        return look


def _leads(stop: Any) -> bool:
    style, sign = stop.get(q("style:leader-style"), "none"), stop.get(q("style:leader-text"), " ")
    return style not in _NO or bool(sign.strip())


def _inches(length: str | None) -> float:
    found = _LENGTH.fullmatch(length or "")
    return float(found[1]) / _TO_AN_INCH[found[2]] if found else 0.0


def _own(style: Any) -> StyleLook:
    properties = style.find(q("style:text-properties"))
    if properties is None:
        return PLAIN
    line = properties.get(q("style:text-line-through-style"))
    display = properties.get(q("text:display"))
    weight = properties.get(q("fo:font-weight"))
    underline = properties.get(q("style:text-underline-style"))
    colours = [properties.get(q("fo:color")), properties.get(q("fo:background-color"))]
    font = properties.get(q("style:font-name")) or properties.get(q("fo:font-family"))
    return StyleLook(
        is_struck=None if line is None else line not in _NO,
        is_hidden=None if display is None else display == "none",
        symbol_font=None if font is None else _symbol_font(font),
        is_bold=None if weight is None else weight not in _LIGHT,
        is_underlined=None if underline is None else underline not in _NO,
        is_coloured=None if colours == [None, None] else any(one not in _PLAIN_COLOURS for one in colours),
    )


def _symbol_font(font: str) -> str:
    return font.strip("'\"") if "Wingdings" in font else ""
