"""A pen: printed-hand answers, crosses, strokes and signatures as pictures with a transparent ground."""

import base64
import io
import math
import random
import zlib
from dataclasses import dataclass
from typing import Any

import cv2
import numpy as np
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

EMU_MM = 36000
_PX_MM = 12


@dataclass(frozen=True)
class Ink:
    """A picture and its size in millimetres."""

    png: bytes
    width: float
    height: float

    def html(self, style: str = "") -> str:
        code = base64.b64encode(self.png).decode()
        return f'<img alt="" style="width:{self.width:.1f}mm;{style}" src="data:image/png;base64,{code}">'


@dataclass(frozen=True)
class Hand:
    """Somebody's way of writing."""

    seed: int
    color: tuple[int, int, int] = (130, 40, 20)  # blue, green, red
    slant: float = 0.12
    size: float = 3.1
    """Height of capitals in millimetres."""
    thick: int = 4


_MARKS = {
    "ą": ("a", "tail"), "ę": ("e", "tail"), "Ą": ("A", "tail"), "Ę": ("E", "tail"),
    "ć": ("c", "acute"), "ń": ("n", "acute"), "ó": ("o", "acute"), "ś": ("s", "acute"), "ź": ("z", "acute"),
    "Ć": ("C", "acute"), "Ń": ("N", "acute"), "Ó": ("O", "acute"), "Ś": ("S", "acute"), "Ź": ("Z", "acute"),
    "ż": ("z", "dot"), "Ż": ("Z", "dot"), "ł": ("l", "bar"), "Ł": ("L", "bar"), "–": ("-", ""), "„": ('"', ""),
    "”": ('"', ""),
}  # fmt: skip


def _chance(*words: object) -> random.Random:
    return random.Random(zlib.crc32(repr(words).encode()))


def _ink(mask: Any, hand: Hand) -> Ink:
    rows, columns = np.nonzero(mask > 8)
    mask = mask[:, : int(columns.max()) + 3] if len(columns) else mask
    picture = np.zeros((*mask.shape, 4), np.uint8)
    picture[..., :3] = hand.color
    picture[..., 3] = mask
    return Ink(cv2.imencode(".png", picture)[1].tobytes(), mask.shape[1] / _PX_MM, mask.shape[0] / _PX_MM)


def written(text: str, hand: Hand, size: float = 0.0) -> Ink:
    """Words in a hand; the line they stand on is at 0.68 of the height."""
    chance = _chance(text, hand.seed)
    cap = (size or hand.size) * _PX_MM
    scale = cap / 21
    font = cv2.FONT_HERSHEY_SIMPLEX
    height = int(cap * 2.2)
    base = int(height * 0.68)
    mask = np.zeros((height, int(len(text) * cap * 1.2 + 80)), np.uint8)
    x = 10.0
    for letter in text:
        plain, mark = _MARKS.get(letter, (letter, ""))
        (wide, _), _ = cv2.getTextSize(plain, font, scale, max(1, hand.thick // 2))
        own = scale * chance.uniform(0.95, 1.05)
        y = base + chance.uniform(-0.035, 0.035) * cap
        if letter == " ":
            x += cap * chance.uniform(0.55, 0.75)
            continue
        cv2.putText(mask, plain, (int(x), int(y)), font, own, 255, max(1, hand.thick // 2), cv2.LINE_AA)
        top = y - cap * (1.0 if plain.isupper() else 0.68)
        mid = x + wide * 0.5
        if mark == "acute":
            _line(mask, (mid - cap * 0.03, top - cap * 0.12), (mid + cap * 0.2, top - cap * 0.38), hand)
        elif mark == "dot":
            cv2.circle(mask, (int(mid), int(top - cap * 0.24)), hand.thick, 255, -1, cv2.LINE_AA)
        elif mark == "tail":
            _line(mask, (x + wide * 0.72, y), (x + wide * 0.58, y + cap * 0.2), hand)
            _line(mask, (x + wide * 0.58, y + cap * 0.2), (x + wide * 0.8, y + cap * 0.28), hand)
        elif mark == "bar":
            at = x + wide * (0.5 if plain == "l" else 0.3)
            _line(mask, (at - cap * 0.18, y - cap * 0.4), (at + cap * 0.22, y - cap * 0.62), hand)
        x += wide * chance.uniform(0.98, 1.05)
    skew = np.array([[1, -hand.slant, hand.slant * base], [0, 1, 0]], np.float32)
    return _ink(cv2.warpAffine(mask, skew, (mask.shape[1], height)), hand)


def _line(mask: Any, a: tuple[float, float], b: tuple[float, float], hand: Hand) -> None:
    cv2.line(mask, (int(a[0]), int(a[1])), (int(b[0]), int(b[1])), 255, hand.thick, cv2.LINE_AA)


def cross(hand: Hand, size: float, *words: object) -> Ink:
    """An X over a box."""
    chance = _chance("x", hand.seed, words)
    side = int(size * _PX_MM)
    mask = np.zeros((side + 8, side + 8), np.uint8)
    low, high = 4 + chance.uniform(0, 4), side - chance.uniform(0, 4)
    _line(mask, (low, low + chance.uniform(0, 4)), (high, high), hand)
    _line(mask, (high, low), (low, high - chance.uniform(0, 5)), hand)
    return _ink(mask, hand)


def stroke(hand: Hand, width: float, *words: object) -> Ink:
    """A stroke through a word of this width."""
    chance = _chance("s", hand.seed, words)
    long = int(width * _PX_MM)
    mask = np.zeros((24, long + 8), np.uint8)
    last = (4.0, 12 + chance.uniform(-4, 4))
    for part in range(1, 7):
        point = (4 + long * part / 6, 12 + chance.uniform(-4, 4))
        _line(mask, last, point, hand)
        last = point
    return _ink(mask, hand)


def signature(name: str, hand: Hand, width: float = 42.0, height: float = 13.0) -> Ink:
    """A signature that nobody could read, drawn as one running line."""
    chance = _chance(name, hand.seed)
    w, h = width * _PX_MM, height * _PX_MM
    points = []
    loops = chance.randint(6, 9)
    for step in range(loops * 24 + 1):
        t = step / (loops * 24)
        swing = (0.34 if t < 0.2 else 0.13 + 0.08 * math.sin(t * 9 + hand.seed)) * h
        x = w * (0.06 + 0.84 * t) + swing * 0.8 * math.cos(t * loops * 2 * math.pi)
        y = h * (0.55 - 0.12 * t) + swing * math.sin(t * loops * 2 * math.pi + 0.6)
        points.append((x, y))
    points += [(w * (0.9 - 0.7 * k / 12), h * (0.82 + 0.06 * math.sin(k / 3))) for k in range(13)]
    mask = np.zeros((int(h), int(w) + 10), np.uint8)
    for a, b in zip(points, points[1:], strict=False):
        _line(mask, a, b, hand)
    return _ink(mask, hand)


def initials(name: str, hand: Hand) -> Ink:
    """A parafa."""
    return signature("".join(part[0] for part in name.split()), hand, 15.0, 8.5)


_ANCHOR = """<wp:anchor {ns} distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="{number}"
 behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/>
 <wp:positionH relativeFrom="character"><wp:posOffset>{x}</wp:posOffset></wp:positionH>
 <wp:positionV relativeFrom="paragraph"><wp:posOffset>{y}</wp:posOffset></wp:positionV>
 <wp:extent cx="{cx}" cy="{cy}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:wrapNone/></wp:anchor>"""


def put(paragraph: Any, ink: Ink, right: float = 0.0, down: float = 0.0) -> None:
    """Lay a picture over what is printed, from this place of the paragraph on (millimetres)."""
    run = paragraph.add_run()
    inline = run.add_picture(
        io.BytesIO(ink.png), width=int(ink.width * EMU_MM), height=int(ink.height * EMU_MM)
    )._inline
    number = len(paragraph.part.element.xpath("//wp:docPr")) + 1
    text = _ANCHOR.format(
        ns=nsdecls("wp"), number=number, x=int(right * EMU_MM), y=int(down * EMU_MM),
        cx=int(ink.width * EMU_MM), cy=int(ink.height * EMU_MM),
    )  # fmt: skip
    anchor = parse_xml(text)
    inline.docPr.set("id", str(number))
    for child in list(inline)[1:]:
        anchor.append(child)
    inline.getparent().replace(inline, anchor)
