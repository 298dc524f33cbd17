"""Common tools of the round: the firm, pages, pens, boxes."""

import random
import struct
import zlib
from dataclasses import dataclass
from html import escape
from io import BytesIO

from tests.blind.model import Html

SIZES = {"micro": "mikro", "small": "małe", "medium": "średnie"}
SIZE_NOUNS = {
    "micro": "mikroprzedsiębiorstwo",
    "small": "małe przedsiębiorstwo",
    "medium": "średnie przedsiębiorstwo",
}
SWISS = "Szwajcarii"
NORTH = "Finlandii i Estonii"


@dataclass(frozen=True, slots=True, kw_only=True)
class Firm:
    """What an invented company says of itself."""

    slug: str
    name: str
    nip: str
    regon: str
    register: str
    street: str
    postal: str
    town: str
    teryt: str
    legal: str
    pkd: str
    trade: str
    founded: str
    signer: str
    role: str
    delegate: str
    position: str
    phone: str
    email: str
    size: str
    staff: str
    turnover: str
    balance: str
    innovative: bool
    story: str
    certificates: tuple[str, ...] = ()
    copies: bool = True
    no_word: str = "brak"
    www: str | None = None
    foreign: str | None = None
    social: tuple[str, ...] = ()
    events: tuple[tuple[str, str, str], ...] = ()
    trips: tuple[str, ...] = ()
    goal: str = ""
    tongues: str = ""
    lis: str | None = None
    agreements: tuple[str, ...] = ()
    horizontal: str | None = None
    day: str = "9 kwietnia 2026 r."
    accent: str = "#1f4e79"
    pen_font: str = ""
    trip: str = SWISS

    @property
    def address(self) -> str:
        """Street, code and town on one line."""
        return f"{self.street}, {self.postal} {self.town}"

    @property
    def nip_dashed(self) -> str:
        """The number the way offices print it."""
        n = self.nip
        return f"{n[:3]}-{n[3:6]}-{n[6:8]}-{n[8:]}"


def sheet(f: Firm, css: str, body: str, margin: str = "17mm 16mm") -> Html:
    """A printable page; answers stand in `.v`."""
    pen = f".v{{font-family:'{f.pen_font}',cursive;color:#15307a;font-size:1.15em}}" if f.pen_font else ""
    return Html(
        "<!doctype html><html lang='pl'><head><meta charset='utf-8'><style>"
        f"@page{{size:A4;margin:{margin}}}*{{box-sizing:border-box}}h2,h3{{break-after:avoid}}.sg{{break-before:avoid}}"
        "body{margin:0;font-size:10.5pt;line-height:1.38;color:#111}"
        "table{border-collapse:collapse;width:100%}tr,.keep{break-inside:avoid}"
        f"{css}{pen}</style></head><body>{body}</body></html>"
    )


def v(text: str) -> str:
    """An answer."""
    return f"<span class='v'>{escape(text)}</span>"


def lines(items: tuple[str, ...] | list[str], empty: str) -> str:
    """Answers one below another."""
    return "<br>".join(v(i) for i in items) if items else v(empty)


def events(f: Firm) -> list[str]:
    """Fairs in a line each."""
    return [f"{n}, {c}, {y}" for n, c, y in f.events]


def box(on: bool, style: str = "u") -> str:
    """A box ticked or empty."""
    pairs = {"u": ("☒", "☐"), "b": ("[x]", "[ ]"), "B": ("[X]", "[ ]"), "r": ("(x)", "( )"), "c": ("☑", "☐")}
    yes, no = pairs[style]
    return (
        f"<span class='bx' style=\"font-family:'DejaVu Sans';white-space:nowrap\">{yes if on else no}</span>"
    )


def yes_no(on: bool, style: str = "u") -> str:
    """Two boxes."""
    return f"{box(on, style)} TAK &nbsp;&nbsp; {box(not on, style)} NIE"


def struck(on: bool) -> str:
    """What does not apply is struck out."""
    return "TAK / <s>NIE</s>" if on else "<s>TAK</s> / NIE"


def strokes(seed: str, count: int = 5) -> list[list[tuple[float, float]]]:
    """Pen strokes in a unit box."""
    rng = random.Random(seed)
    result: list[list[tuple[float, float]]] = []
    x = 0.04
    step = 0.9 / count
    for number in range(count):
        top = 0.1 if number == 0 else rng.uniform(0.3, 0.5)
        points = [(x, rng.uniform(0.65, 0.8))]
        for k in range(4):
            y = top if k % 2 == 0 else rng.uniform(0.68, 0.92)
            points.append((x + step * (k + 1) / 3.6 + rng.uniform(-0.02, 0.02), y + rng.uniform(-0.05, 0.05)))
        result.append(points)
        x += step
    result.append([(0.06, 0.93), (0.4, 0.86), (0.7, 0.9), (0.97, 0.72)])
    return result


def pen(seed: str, width: int = 46, height: int = 15, count: int = 5) -> str:
    """A signature of ink (millimetres)."""
    paths = ""
    for points in strokes(seed, count):
        pts = [(px * width, py * height) for px, py in points]
        d = f"M{pts[0][0]:.1f} {pts[0][1]:.1f}"
        for a, b in zip(pts[1:], pts[2:], strict=False):
            d += f" Q{a[0]:.1f} {a[1]:.1f} {(a[0] + b[0]) / 2:.1f} {(a[1] + b[1]) / 2:.1f}"
        d += f" L{pts[-1][0]:.1f} {pts[-1][1]:.1f}"
        paths += f"<path d='{d}' fill='none' stroke='#1a2f8a' stroke-width='.55' stroke-linecap='round'/>"
    size = f"width='{width}mm' height='{height}mm' viewBox='0 0 {width} {height}'"
    return f"<svg {size} style='display:inline-block;vertical-align:bottom'>{paths}</svg>"


def initials(seed: str) -> str:
    """Initials for the foot of a page."""
    return pen("ini" + seed, 17, 10, 2)


def pen_png(seed: str, count: int = 5, wide: int = 2) -> BytesIO:
    """The same strokes as a picture for Word."""
    width, height = 460, 150
    rows = [bytearray(b"\xff" * width * 3) for _ in range(height)]
    for points in strokes(seed, count):
        for (x0, y0), (x1, y1) in zip(points, points[1:], strict=False):
            for t in range(161):
                cx = int((x0 + (x1 - x0) * t / 160) * width)
                cy = int((y0 + (y1 - y0) * t / 160) * height)
                for dx in range(-wide, wide + 1):
                    for dy in range(-wide, wide + 1):
                        if (
                            0 <= cx + dx < width
                            and 0 <= cy + dy < height
                            and dx * dx + dy * dy <= wide * wide + 1
                        ):
                            rows[cy + dy][3 * (cx + dx) : 3 * (cx + dx) + 3] = b"\x1a\x2f\x8a"
    raw = b"".join(b"\x00" + bytes(row) for row in rows)

    def chunk(tag: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + tag + data + struct.pack(">I", zlib.crc32(tag + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    data = (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(raw)) + chunk(b"IEND", b"")
    )
    return BytesIO(data)


def sign(f: Firm, how: str, caption: str = "podpis osoby uprawnionej do reprezentacji") -> str:
    """Place, date and the line for the signature."""
    ink = pen(f.slug + f.signer) if how == "hand" else "<div style='height:15mm'></div>"
    stamp = ""
    if how == "hand" and f.size != "micro":
        stamp = f"<div style='font-size:8pt;color:#27408b'>{f.role}<br>{f.signer}</div>"
    return (
        "<table class='keep sg' style='margin-top:6mm;border:0'><tr>"
        f"<td style='border:0;width:45%;vertical-align:bottom'>{v(f.town + ', ' + f.day)}"
        "<div style='border-top:1px dotted #333;font-size:8pt'>miejscowość i data</div></td><td style='border:0'></td>"
        f"<td style='border:0;width:45%;text-align:center;vertical-align:bottom'>{ink}{stamp}"
        f"<div style='border-top:1px dotted #333;font-size:8pt'>{caption}</div></td></tr></table>"
    )
