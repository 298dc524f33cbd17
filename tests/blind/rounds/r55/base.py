"""What every paper of the round shares: the firm, its numbers, boxes, strokes of a pen."""

import struct
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from html import escape
from itertools import pairwise
from random import Random

from tests.blind.model import Value

MONTHS = [
    "stycznia",
    "lutego",
    "marca",
    "kwietnia",
    "maja",
    "czerwca",
    "lipca",
    "sierpnia",
    "września",
    "października",
    "listopada",
    "grudnia",
]
SIZES = {"micro": "mikro", "small": "małe", "medium": "średnie"}


def nip(base: str) -> str:
    """Ten digits from the first nine."""
    check = sum(w * int(c) for w, c in zip((6, 5, 7, 2, 3, 4, 5, 6, 7), base, strict=True)) % 11
    if check == 10:
        raise ValueError(base)
    return f"{base}{check}"


def regon(base: str) -> str:
    """Nine digits from the first eight."""
    check = sum(w * int(c) for w, c in zip((8, 9, 2, 3, 4, 5, 6, 7), base, strict=True)) % 11 % 10
    return f"{base}{check}"


@dataclass(frozen=True, slots=True)
class Firm:
    """A company and its answers."""

    slug: str
    name: str
    legal: str
    street: str
    postal_code: str
    town: str
    gmina: str
    nip: str
    regon: str
    register: str
    pkd: str
    trade: str
    founded: str
    head: str
    head_role: str
    delegate: str
    delegate_role: str
    phone: str
    email: str
    size: str
    staff: tuple[int, int]
    turnover: tuple[int, int]
    assets: tuple[int, int]
    description: str
    purpose: str
    languages: str
    signed_on: date
    innovative: bool = True
    certificates: tuple[str, ...] = ()
    website_pl: str | None = None
    website_foreign: str | None = None
    social: tuple[str, ...] = ()
    events: tuple[tuple[str, str, int], ...] = ()
    trips: tuple[str, ...] = ()
    specialisation: str | None = None
    agreements: tuple[str, ...] = ()
    horizontal: str | None = None
    branch: str = ""
    voivodeship: str = "lubuskie"
    pen: str = ""
    """A handwriting family for the answers, or typed."""
    aid: tuple[tuple[str, str, str, str], ...] = ()
    """Giver, day, PLN, EUR."""

    @property
    def address(self) -> str:
        """In a line."""
        return f"{self.street}, {self.postal_code} {self.town}"

    def fields(self) -> dict[str, Value]:
        """What the application form states."""
        return {
            "size": self.size,
            "innovative": self.innovative,
            "certificates": list(self.certificates),
            "website_pl": self.website_pl,
            "website_foreign": self.website_foreign,
            "social_media": list(self.social),
            "events": len(self.events),
            "office_trips": len(self.trips),
            "lis": self.specialisation is not None,
            "agreements": len(self.agreements),
            "horizontal": self.horizontal is not None,
            "voivodeship": self.voivodeship,
            "postal_code": self.postal_code,
            "pkd": self.pkd,
            "delegate": self.delegate,
        }

    def points(self) -> Mapping[str, int | None]:
        """Points that follow from the form; the second is the commission's, as is a page in another tongue than English."""
        is_doubtful = (self.website_foreign or "").endswith("/de")
        listed, seen, gone, joined = (
            len(self.certificates),
            len(self.events),
            len(self.trips),
            len(self.agreements),
        )
        return {
            "1": 5 if self.size == "medium" else 20,
            "2": None,
            "3": 10 if listed > 3 else 5 if listed else 0,
            "4": None
            if is_doubtful
            else 3 * bool(self.website_pl) + 5 * bool(self.website_foreign) + 2 * bool(self.social),
            "5": 10 if seen > 2 else (0, 1, 5)[seen],
            "6": 10 if self.specialisation else 0,
            "7": 10 if joined > 1 else 5 * joined,
            "8": 10 if self.horizontal else 0,
            "9": 0 if gone > 2 else 5 if gone else 10,
        }


def day(when: date) -> str:
    """As a letter writes it."""
    return f"{when.day} {MONTHS[when.month - 1]} {when.year} r."


def dotted(when: date) -> str:
    """As a form writes it."""
    return f"{when:%d.%m.%Y}"


def e(text: str) -> str:
    """Escaped, with line breaks kept."""
    return escape(text, quote=False).replace("\n", "<br>")


def strokes(seed: str, width: int, height: int) -> list[list[tuple[float, float]]]:
    """Polylines of a signature."""
    dice, lines = Random(seed), list[list[tuple[float, float]]]()
    step = width / 26
    line, x, y = list[tuple[float, float]](), step, height * 0.6
    for number in range(24):
        line.append((x, y))
        x += step * dice.uniform(0.35, 1.3) * (-0.5 if number % 5 == 3 else 1)
        tall = 0.42 if number < 4 else 0.2
        y = height * (0.55 + tall * (1 if number % 2 else -1) * dice.uniform(0.4, 1.0))
    lines.append(line)
    lines.append([(step * 2, height * 0.92), (width * 0.55, height * 0.8), (width * 0.95, height * 0.86)])
    return lines


def sign(seed: str, width: int = 190, height: int = 52, colour: str = "#1b2f86") -> str:
    """A signature as SVG."""
    paths = list[str]()
    for line in strokes(seed, width, height):
        d = f"M{line[0][0]:.1f} {line[0][1]:.1f}"
        for (ax, ay), (bx, by) in zip(line[1:], [*line[2:], line[-1]], strict=True):
            d += f" Q{ax:.1f} {ay:.1f} {(ax + bx) / 2:.1f} {(ay + by) / 2:.1f}"
        paths.append(
            f'<path d="{d}" fill="none" stroke="{colour}" stroke-width="1.9" stroke-linecap="round"/>'
        )
    return f'<svg width="{width}" height="{height}" viewBox="0 0 {width} {height}">{"".join(paths)}</svg>'


def initials(name: str) -> str:
    """A short mark for a page's foot."""
    return sign("parafa " + name, 62, 34)


def picture(seed: str, width: int = 420, height: int = 110) -> bytes:
    """A signature as PNG, for Word."""
    rows = [bytearray(b"\xff" * width * 3) for _ in range(height)]
    for line in strokes(seed, width, height):
        for (ax, ay), (bx, by) in pairwise(line):
            count = int(max(abs(bx - ax), abs(by - ay))) + 1
            for i in range(count + 1):
                cx, cy = int(ax + (bx - ax) * i / count), int(ay + (by - ay) * i / count)
                for py in range(max(0, cy - 1), min(height, cy + 2)):
                    for px in range(max(0, cx - 1), min(width, cx + 2)):
                        rows[py][px * 3 : px * 3 + 3] = b"\x1b\x2f\x86"

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    body = zlib.compress(b"".join(b"\x00" + bytes(row) for row in rows))
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


def page(body: str, css: str = "", pen: str = "", font: str = "Liberation Sans", size: str = "10.5pt") -> str:
    """A whole HTML document on A4."""
    hand = f".a{{font-family:'{pen}',cursive;font-size:1.2em;color:#16266e}}" if pen else ""
    return (
        '<!doctype html><html lang="pl"><head><meta charset="utf-8"><style>'
        "@page{size:A4;margin:17mm 18mm 16mm}*{box-sizing:border-box}"
        f"body{{margin:0;font-family:'{font}',sans-serif;font-size:{size};line-height:1.35;color:#000}}"
        "h1{font-size:1.35em;text-align:center;margin:.5em 0}h2{font-size:1.08em;margin:.9em 0 .35em}"
        "table{border-collapse:collapse;width:100%}tr,.keep{break-inside:avoid}p{margin:.35em 0}"
        f".small{{font-size:.78em;color:#333}}.r{{text-align:right}}.c{{text-align:center}}{css}{hand}"
        f"</style></head><body>{body}</body></html>"
    )


def ans(text: str) -> str:
    """An answer, in the pen's hand where there is one."""
    return f'<span class="a">{e(text)}</span>'


def tick(on: bool, marks: str = "☒☐") -> str:
    """A box."""
    return f"<span style=\"font-family:'DejaVu Sans'\">{marks[0] if on else marks[1]}</span>"


def bracket(on: bool) -> str:
    """A typed box."""
    return "[x]" if on else "[ ]"


def choose(options: tuple[str, ...], chosen: str) -> str:
    """Choices with those that do not apply struck out."""
    return " / ".join(
        f"<b>{o}</b>" if o == chosen else f'<s style="text-decoration-thickness:1.6px">{o}</s>'
        for o in options
    )


def yes_no(on: bool) -> str:
    """TAK / NIE with one struck out."""
    return choose(("TAK", "NIE"), "TAK" if on else "NIE")


def signature(firm: Firm, is_drawn: bool, caption: str, when: str = "") -> str:
    """The place to sign, signed or not."""
    mark = sign(firm.head) if is_drawn else '<div style="height:52px"></div>'
    left = ans(when or f"{firm.town}, {dotted(firm.signed_on)}")
    return (
        '<table class="keep" style="margin-top:1.6em;width:100%;border:0"><tr>'
        f'<td style="border:0;width:45%;vertical-align:bottom;text-align:center">{left}'
        '<div style="border-top:1px dotted #000" class="small">miejscowość, data</div></td>'
        '<td style="border:0;width:8%"></td><td style="border:0;text-align:center;vertical-align:bottom">'
        f'<div style="margin-bottom:-9px">{mark}</div><div>{e(firm.head)}</div>'
        f'<div style="border-top:1px dotted #000" class="small">{caption}</div></td></tr></table>'
    )
