"""Pen strokes as vector shapes in Word documents and as SVG in pages."""

from random import Random

from docx.oxml import parse_xml
from docx.text.paragraph import Paragraph

MM = 36000
_NS = (
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" '
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" '
    'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)
Point = tuple[int, int]
Stroke = list[Point]


def signature_strokes(seed: str, letters: int = 7) -> list[Stroke]:
    """A scribble in a box of 1000 x 300: a start point, then three points for each curve."""
    rng = Random(seed)
    x = 30
    stroke: Stroke = [(x, rng.randint(150, 210))]
    step = 880 // letters
    for i in range(letters):
        tall = rng.random() < 0.35 or i == 0
        top = rng.randint(10, 60) if tall else rng.randint(110, 160)
        low = rng.randint(215, 240) if rng.random() < 0.8 else 290
        stroke += [(x + step // 3, top), (x + step // 2 + rng.randint(0, 25), top), (x + step // 2, 180)]
        stroke += [(x + step // 2 - 20, low), (x + step - 20, low), (x + step, rng.randint(160, 200))]
        x += step
    tail: Stroke = [(120, 255), (400, 225 + rng.randint(0, 30)), (700, 262), (970, 215 + rng.randint(0, 40))]
    return [stroke, tail] if rng.random() < 0.6 else [stroke]


def cross_strokes(seed: str) -> list[Stroke]:
    rng = Random(seed)

    def p(x: int, y: int) -> Point:
        return (x + rng.randint(-70, 70), y + rng.randint(-30, 30))

    return [
        [p(80, 30), p(350, 110), p(600, 190), p(920, 270)],
        [p(920, 30), p(650, 110), p(400, 190), p(80, 270)],
    ]


def _path(strokes: list[Stroke]) -> str:
    out = []
    for stroke in strokes:
        (x, y), rest = stroke[0], stroke[1:]
        out.append(f'<a:moveTo><a:pt x="{x}" y="{y}"/></a:moveTo>')
        for i in range(0, len(rest) - 2, 3):
            points = "".join(f'<a:pt x="{px}" y="{py}"/>' for px, py in rest[i : i + 3])
            out.append(f"<a:cubicBezTo>{points}</a:cubicBezTo>")
    return "".join(out)


def draw(
    paragraph: Paragraph,
    strokes: list[Stroke],
    size: tuple[float, float],
    offset: tuple[float, float],
    color: str,
    *,
    at: tuple[str, str] = ("column", "paragraph"),
    width: float = 1.3,
) -> None:
    """A freeform shape anchored in the paragraph; sizes and offsets in millimetres."""
    cx, cy = int(size[0] * MM), int(size[1] * MM)
    number = abs(hash((tuple(strokes[0]), offset, size))) % 90000 + 100
    xml = (
        f'<w:drawing {_NS}><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="{number}" '
        'behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>'
        f'<wp:positionH relativeFrom="{at[0]}"><wp:posOffset>{int(offset[0] * MM)}</wp:posOffset></wp:positionH>'
        f'<wp:positionV relativeFrom="{at[1]}"><wp:posOffset>{int(offset[1] * MM)}</wp:posOffset></wp:positionV>'
        f'<wp:extent cx="{cx}" cy="{cy}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/>'
        f'<wp:docPr id="{number}" name="Odręczne {number}"/><wp:cNvGraphicFramePr/>'
        '<a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape">'
        f'<wps:wsp><wps:cNvSpPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="{cx}" cy="{cy}"/></a:xfrm>'
        '<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/><a:pathLst>'
        f'<a:path w="1000" h="300" fill="none">{_path(strokes)}</a:path></a:pathLst></a:custGeom><a:noFill/>'
        f'<a:ln w="{int(width * 12700)}" cap="rnd"><a:solidFill><a:srgbClr val="{color}"/></a:solidFill><a:round/></a:ln>'
        "</wps:spPr><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing>"
    )
    paragraph.add_run()._r.append(parse_xml(xml))


def svg(seed: str, width_mm: float = 45, color: str = "#1b2f7a", letters: int = 7) -> str:
    """The same scribble for a page in HTML."""
    paths = ""
    for stroke in signature_strokes(seed, letters):
        d = f"M{stroke[0][0]} {stroke[0][1]}" + "".join(
            " C" + " ".join(f"{x} {y}" for x, y in stroke[1 + i : 4 + i])
            for i in range(0, len(stroke) - 3, 3)
        )
        paths += f'<path d="{d}"/>'
    return (
        f'<svg viewBox="0 0 1000 300" style="width:{width_mm}mm;height:{width_mm * 0.3:.1f}mm;display:inline-block" '
        f'fill="none" stroke="{color}" stroke-width="11" stroke-linecap="round">{paths}</svg>'
    )
