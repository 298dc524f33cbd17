"""Pen text and drawn strokes: as pictures for Word, as spans and SVG for HTML."""

import base64
import io
import random
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm
from PIL import Image, ImageDraw, ImageFont

_FONTS = Path(__file__).parents[4] / "panel" / "frontend" / "node_modules" / "@fontsource"
_PX = 100  # pixels a centimetre


def _file(family: str, subset: str) -> Path:
    return _FONTS / family / "files" / f"{family}-{subset}-400-normal.woff2"


@cache
def _font(family: str, subset: str, size: int) -> ImageFont.FreeTypeFont:
    return ImageFont.truetype(io.BytesIO(_file(family, subset).read_bytes()), size)


@dataclass(frozen=True, slots=True)
class Pen:
    """A person's hand."""

    family: str
    colour: str
    size: float = 0.62
    """Height of a line in centimetres."""

    def lines(self, text: str, width: float) -> list[str]:
        """The text broken to a width in centimetres."""
        out: list[str] = []
        for part in text.split("\n"):
            line = ""
            for word in part.split():
                longer = f"{line} {word}".strip()
                if line and self._length(longer) > width * _PX:
                    out.append(line)
                    line = word
                else:
                    line = longer
            out.append(line)
        return out

    def picture(self, text: str, width: float) -> tuple[bytes, float, float]:
        """PNG, width and height in centimetres."""
        lines = self.lines(text, width)
        pitch = int(self.size * _PX)
        wide = int(max(self._length(line) for line in lines)) + 30
        sheet = Image.new("RGBA", (wide, pitch * len(lines) + 24), (255, 255, 255, 0))
        draw = ImageDraw.Draw(sheet)
        chance = random.Random(text)
        for number, line in enumerate(lines):
            x, y = 6.0 + chance.randint(0, 6), number * pitch + 2 + chance.randint(-2, 2)
            for sign in line:
                font = self._of(sign)
                draw.text((x, y), sign, font=font, fill=self.colour)
                x += font.getlength(sign)
        return _png(sheet), sheet.width / _PX, sheet.height / _PX

    def _of(self, sign: str) -> ImageFont.FreeTypeFont:
        subset = "latin-ext" if 0x100 <= ord(sign) < 0x2000 else "latin"
        scale = 0.92 if self.family == "caveat" else 0.72
        return _font(self.family, subset, int(self.size * _PX * scale))

    def _length(self, text: str) -> float:
        return sum(self._of(sign).getlength(sign) for sign in text)


def _png(sheet: Image.Image) -> bytes:
    stream = io.BytesIO()
    sheet.save(stream, "PNG")
    return stream.getvalue()


def _stroke(points: list[tuple[float, float]], colour: str, thick: int) -> bytes:
    wide = int(max(x for x, _ in points)) + 12
    high = int(max(y for _, y in points)) + 12
    sheet = Image.new("RGBA", (wide, high), (255, 255, 255, 0))
    ImageDraw.Draw(sheet).line(points, fill=colour, width=thick, joint="curve")
    return _png(sheet)


def cross(colour: str) -> bytes:
    """An X over a box."""
    sheet = Image.new("RGBA", (52, 52), (255, 255, 255, 0))
    draw = ImageDraw.Draw(sheet)
    draw.line([(6, 8), (46, 45)], fill=colour, width=6)
    draw.line([(44, 5), (9, 48)], fill=colour, width=6)
    return _png(sheet)


def hook(colour: str) -> bytes:
    """A tick."""
    return _stroke([(8, 30), (20, 46), (48, 6)], colour, 6)


def dash(colour: str, width: float) -> bytes:
    """A line through a word."""
    return _stroke([(4, 14), (width * _PX / 2, 8), (width * _PX, 12)], colour, 5)


def _curve(name: str) -> list[tuple[float, float]]:
    chance = random.Random(name)
    steps = 7 + len(name) % 4
    knots = [
        (10 + i * 300 / steps, 50 + chance.uniform(-38, 38) * (1 if i % 2 else -1)) for i in range(steps + 1)
    ]
    points: list[tuple[float, float]] = []
    for (ax, ay), (bx, by) in zip(knots, knots[1:], strict=False):
        for t in range(12):
            s = t / 12
            e = s * s * (3 - 2 * s)
            points.append((ax + (bx - ax) * s + 14 * s * (1 - s) * (by - ay) / 20, ay + (by - ay) * e))
    return [(max(2.0, x), max(2.0, y)) for x, y in points]


def signature(name: str, colour: str) -> bytes:
    """A person's drawn signature for Word, 3.3 cm wide."""
    return _stroke(_curve(name), colour, 4)


def signature_svg(name: str, colour: str, width: int = 150) -> str:
    """The same hand for HTML."""
    path = "M" + " L".join(f"{x:.0f} {y:.0f}" for x, y in _curve(name))
    return (
        f'<svg width="{width}" height="{width * 100 // 330}" viewBox="0 0 330 100">'
        f'<path d="{path}" fill="none" stroke="{colour}" stroke-width="4"/></svg>'
    )


def initials_svg(name: str, colour: str) -> str:
    """A parafa."""
    return signature_svg("".join(part[0] for part in name.split()) + name[-1], colour, 62)


@cache
def font_css() -> str:
    """The pens as web fonts."""
    out = []
    for family in ("caveat", "kalam"):
        for subset, span in (
            ("latin", "U+0000-00FF, U+2013-2014, U+201E, U+201D"),
            ("latin-ext", "U+0100-02AF"),
        ):
            data = base64.b64encode(_file(family, subset).read_bytes()).decode()
            out.append(
                f"@font-face{{font-family:'{family}';src:url(data:font/woff2;base64,{data}) format('woff2');"
                f"unicode-range:{span}}}"
            )
    return "".join(out)


def put(run: Any, png: bytes, width: float, dx: float, dy: float, *, by: str = "column") -> None:
    """A picture that floats over the print, off the run's place by centimetres."""
    run.add_picture(io.BytesIO(png), width=Cm(width))
    inline = run._r.xpath(".//wp:inline")[0]
    anchor = OxmlElement("wp:anchor")
    for name, value in (
        ("distT", "0"), ("distB", "0"), ("distL", "0"), ("distR", "0"), ("simplePos", "0"),
        ("relativeHeight", "251658240"), ("behindDoc", "0"), ("locked", "0"), ("layoutInCell", "1"),
        ("allowOverlap", "1"),
    ):  # fmt: skip
        anchor.set(name, value)
    simple = OxmlElement("wp:simplePos")
    simple.set("x", "0")
    simple.set("y", "0")
    anchor.append(simple)
    for tag, origin, offset in (("wp:positionH", by, dx), ("wp:positionV", "paragraph", dy)):
        position = OxmlElement(tag)
        position.set("relativeFrom", origin)
        inner = OxmlElement("wp:posOffset")
        inner.text = str(int(Cm(offset)))
        position.append(inner)
        anchor.append(position)
    children = {child.tag: child for child in inline}
    anchor.append(children[qn("wp:extent")])
    anchor.append(OxmlElement("wp:wrapNone"))
    for name in ("wp:docPr", "wp:cNvGraphicFramePr", "a:graphic"):
        if qn(name) in children:
            anchor.append(children[qn(name)])
    inline.getparent().replace(inline, anchor)
