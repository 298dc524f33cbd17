"""What every paper of this round shares: the firm, its pen, and small pieces of print."""

import math
import random
import struct
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from html import escape
from io import BytesIO

SIZE_WORDS = {"micro": "mikro", "small": "małe", "medium": "średnie"}
SIZE_NOUNS = {
    "micro": "mikroprzedsiębiorstwo",
    "small": "małe przedsiębiorstwo",
    "medium": "średnie przedsiębiorstwo",
}
INK = "#1c2f8a"


@dataclass(frozen=True, slots=True)
class Event:
    """A fair or a journey, as the firm lists it."""

    name: str
    place: str
    year: int


@dataclass(frozen=True, slots=True)
class Aid:
    """De minimis aid received."""

    donor: str
    basis: str
    day: str
    pln: str
    eur: str


@dataclass(frozen=True, slots=True)
class Company:
    """An invented firm and the answers that it gives."""

    slug: str
    name: str
    legal: str
    street: str
    postal: str
    town: str
    commune: str
    nip: str
    regon: str
    register: str
    pkd: str
    trade: str
    founded: str
    size: str
    boss: str
    boss_role: str
    delegate: str
    delegate_role: str
    phone: str
    email: str
    about: str
    aim: str
    languages: str
    staff: tuple[str, str, str]
    turnover: tuple[str, str, str]
    balance: tuple[str, str, str]
    zus: str
    office: str
    innovative: bool = True
    certificates: tuple[str, ...] = ()
    web_pl: str | None = None
    web_foreign: str | None = None
    social: tuple[str, ...] = ()
    events: tuple[Event, ...] = ()
    trips: tuple[str, ...] = ()
    lis: str | None = None
    agreements: tuple[str, ...] = ()
    horizontal: str | None = None
    aid: tuple[Aid, ...] = ()
    branch: str | None = None

    @property
    def address(self) -> str:
        """Seat on one line."""
        return f"{self.street}, {self.postal} {self.town}"

    @property
    def nip_dashed(self) -> str:
        """NIP as people group it."""
        n = self.nip
        return f"{n[:3]}-{n[3:6]}-{n[6:8]}-{n[8:]}"

    @property
    def nip_spaced(self) -> str:
        """NIP in groups with spaces."""
        n = self.nip
        return f"{n[:3]} {n[3:6]} {n[6:8]} {n[8:]}"


def e(text: str) -> str:
    """Text for HTML; line breaks stay."""
    return escape(text).replace("\n", "<br>")


def mark(on: bool, style: str = "box") -> str:
    """A ticked or an empty box."""
    return {"box": ("☐", "☒"), "square": ("[ ]", "[x]"), "caps": ("[  ]", "[X]"), "tick": ("☐", "☑")}[style][
        on
    ]


def struck(choices: Sequence[str], chosen: int, glue: str = " / ") -> str:
    """The choices of „niepotrzebne skreślić”: all but one struck through."""
    return glue.join(e(c) if i == chosen else f"<s>{e(c)}</s>" for i, c in enumerate(choices))


def yes_no(value: bool) -> int:
    """Place of the answer in („TAK”, „NIE”)."""
    return 0 if value else 1


def strokes(who: str, short: bool = False) -> list[list[tuple[float, float]]]:
    """The pen's way in a box of 200 × 60 (an initial: 70 × 60), the same for one person each time."""
    rng = random.Random(f"pen of {who}")
    base = 38 + rng.uniform(-3, 3)
    slant, rise = rng.uniform(0.1, 0.55), rng.uniform(-0.12, 0.03)
    turn, stretch, high = rng.uniform(2.2, 5.6), rng.uniform(0.6, 1.4), rng.uniform(17, 25)
    capital = []
    for i in range(60):
        angle = turn * i / 59 * 2 + rng.random() * 0.02
        y = -high * math.sin(angle * stretch) * (0.6 + 0.4 * math.cos(angle / 3))
        capital.append((16 + 8 * math.cos(angle) + 2.6 * angle - slant * y * 0.4, base - 6 + y * 0.8))
    line: list[tuple[float, float]] = [capital[-1]]
    letters = rng.randrange(1, 3) if short else rng.randrange(5, 11)
    x, end = capital[-1][0], 62.0 if short else rng.uniform(135, 182)
    step = (end - x) / letters
    for k in range(letters):
        tall = rng.choice((4.0, 6.0, 7.0, 9.0, 15.0, -13.0)) * (1.1 - 0.5 * k / letters)
        loop = rng.uniform(1.5, 5.0)
        for i in range(1, 25):
            t = i / 24
            y = -tall * math.sin(math.pi * t) * (1 + 0.3 * math.sin(2 * math.pi * t))
            along = x + step * t - loop * math.sin(2 * math.pi * t) - slant * y
            line.append((along, base + rise * (x + step * t) * 0.6 + y))
        x += step
    out = [capital, line]
    if not short and rng.random() < 0.6:
        start, length = rng.uniform(15, 60), rng.uniform(60, 110)
        out.append(
            [
                (start + length * i / 30, base + 13 + rise * length * i / 40 - 3 * math.sin(i / 12))
                for i in range(31)
            ]
        )
    return [
        [(max(2.0, min(px, 68.0 if short else 198.0)), max(2.0, min(py, 60.0))) for px, py in stroke]
        for stroke in out
    ]


def pen(who: str, width_mm: int = 52, ink: str = INK, short: bool = False) -> str:
    """A signature (or an initial) as drawn strokes."""
    box = "0 0 70 62" if short else "0 0 200 62"
    paths = "".join(
        "<path d='M" + " L".join(f"{x:.1f} {y:.1f}" for x, y in line) + "'/>" for line in strokes(who, short)
    )
    return (
        f"<svg viewBox='{box}' style='width:{width_mm}mm;vertical-align:bottom' fill='none' stroke='{ink}' "
        f"stroke-width='1.7' stroke-linecap='round' stroke-linejoin='round'>{paths}</svg>"
    )


def initial(who: str) -> str:
    """The initials that stand at the foot of a page."""
    return pen(who, 15, short=True)


def pen_png(who: str, short: bool = False) -> BytesIO:
    """The same strokes as a picture for Word."""
    scale, wide = 5, 70 if short else 200
    w, h = wide * scale, 62 * scale
    alpha = bytearray(w * h)
    for line in strokes(who, short):
        for (x0, y0), (x1, y1) in zip(line, line[1:], strict=False):
            n = max(2, int(math.hypot(x1 - x0, y1 - y0) * scale))
            for k in range(n):
                cx, cy = (x0 + (x1 - x0) * k / n) * scale, (y0 + (y1 - y0) * k / n) * scale
                for yy in range(int(cy) - 4, int(cy) + 5):
                    for xx in range(int(cx) - 4, int(cx) + 5):
                        if 0 <= xx < w and 0 <= yy < h and (xx - cx) ** 2 + (yy - cy) ** 2 <= 16:
                            alpha[yy * w + xx] = 255
    rows = b"".join(
        b"\0" + b"".join(b"\x1c\x2f\x8a" + bytes((a,)) for a in alpha[y * w : (y + 1) * w]) for y in range(h)
    )

    def chunk(tag: bytes, body: bytes) -> bytes:
        return struct.pack(">I", len(body)) + tag + body + struct.pack(">I", zlib.crc32(tag + body))

    head = struct.pack(">IIBBBBB", w, h, 8, 6, 0, 0, 0)
    data = (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(rows))
        + chunk(b"IEND", b"")
    )
    return BytesIO(data)


def stamp(c: Company) -> str:
    """The firm's oblong stamp, a little askew."""
    return (
        "<div style='display:inline-block;border:1px solid #24408f;color:#24408f;padding:1.5mm 3mm;font-size:7.5pt;"
        "line-height:1.25;text-align:center;transform:rotate(-2deg);font-family:sans-serif;max-width:62mm'>"
        f"<b>{e(c.name)}</b><br>{e(c.street)}<br>{c.postal} {e(c.town)}<br>NIP {c.nip_dashed}, REGON {c.regon}</div>"
    )


def seal(ring: str, middle: str) -> str:
    """A round office seal."""
    uid = zlib.crc32((ring + middle).encode())
    return (
        "<svg viewBox='0 0 100 100' style='width:30mm;transform:rotate(-6deg);opacity:.8'>"
        f"<defs><path id='r{uid}' d='M50 50 m-37 0 a37 37 0 1 1 74 0 a37 37 0 1 1 -74 0'/></defs>"
        "<g fill='none' stroke='#a3262a'><circle cx='50' cy='50' r='47' stroke-width='1.6'/>"
        "<circle cx='50' cy='50' r='31' stroke-width='.8'/></g>"
        f"<text font-size='8.4' fill='#a3262a' font-family='sans-serif'><textPath href='#r{uid}'>{e(ring)}</textPath>"
        f"</text><text x='50' y='54' text-anchor='middle' font-size='11' fill='#a3262a'>{e(middle)}</text></svg>"
    )


def page(title: str, css: str, body: str, margin: str = "20mm 20mm 18mm 22mm") -> str:
    """A whole HTML document for A4."""
    return (
        f"<!doctype html><html lang='pl'><head><meta charset='utf-8'><title>{e(title)}</title><style>"
        f"@page{{size:A4;margin:{margin}}}*{{box-sizing:border-box}}body{{margin:0;color:#111}}"
        f"table{{border-collapse:collapse;width:99.5%}}tr{{page-break-inside:avoid}}{css}</style></head>"
        f"<body>{body}</body></html>"
    )
