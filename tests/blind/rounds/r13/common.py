"""What all papers of the round share: the company's facts, the pen, small helpers."""

import struct
import zlib
from dataclasses import dataclass
from datetime import date, timedelta
from html import escape
from random import Random

from tests.blind.model import Html, Value

SIZES = {"micro": "mikro", "small": "małe", "medium": "średnie"}
SIZES_LONG = {
    "micro": "mikroprzedsiębiorstwo",
    "small": "małe przedsiębiorstwo",
    "medium": "średnie przedsiębiorstwo",
}
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


INNOVATIVE, NOT_INNOVATIVE = True, False


@dataclass(frozen=True, slots=True)
class Company:
    """Everything the papers of one company tell."""

    slug: str
    name: str
    legal: str
    nip9: str
    regon8: str
    krs: str
    street: str
    postal: str
    town: str
    town_in: str
    teryt: str
    pkd: str
    pkd_name: str
    size: str
    staff: int
    turnover: str
    balance: str
    founded: str
    signer: str
    post: str
    delegate: str
    delegate_post: str
    email: str
    phone: str
    activity: str
    innovative: bool
    innovation: str
    certificates: tuple[str, ...]
    site: str
    foreign: str
    social: tuple[str, ...]
    events: tuple[tuple[str, str], ...]
    trips: tuple[str, ...]
    lis: str
    agreements: tuple[str, ...]
    horizontal: str
    zus: str
    tax: str
    day: date
    ink: str = "#1c2f86"

    @property
    def nip(self) -> str:
        """Tax number with its check digit."""
        check = sum(int(d) * w for d, w in zip(self.nip9, (6, 5, 7, 2, 3, 4, 5, 6, 7), strict=True)) % 11
        if check == 10:
            raise ValueError(f"{self.slug}: no such tax number")
        return f"{self.nip9}{check}"

    @property
    def regon(self) -> str:
        """Statistical number with its check digit."""
        total = sum(int(d) * w for d, w in zip(self.regon8, (8, 9, 2, 3, 4, 5, 6, 7), strict=True))
        return f"{self.regon8}{total % 11 % 10}"

    @property
    def nip_dashed(self) -> str:
        """The tax number as people print it."""
        n = self.nip
        return f"{n[:3]}-{n[3:6]}-{n[6:8]}-{n[8:]}"

    @property
    def nip_spaced(self) -> str:
        """The tax number in four groups."""
        n = self.nip
        return f"{n[:3]} {n[3:6]} {n[6:8]} {n[8:]}"

    @property
    def address(self) -> str:
        """Street, code and town in a line."""
        return f"{self.street}, {self.postal} {self.town}"


def back(day: date, days: int) -> date:
    """A working day at least so many days before."""
    found = day - timedelta(days=days)
    while found.weekday() > 4 or found == date(2026, 4, 6):
        found -= timedelta(days=1)
    return found


def dots(day: date) -> str:
    """15.04.2026."""
    return f"{day:%d.%m.%Y}"


def words(day: date) -> str:
    """15 kwietnia 2026 r."""
    return f"{day.day} {MONTHS[day.month - 1]} {day.year} r."


def e(text: str) -> str:
    """Text for a page."""
    return escape(text, quote=False)


def html(css: str, body: str) -> Html:
    """A page with print CSS."""
    return Html(
        f"<!DOCTYPE html><html lang='pl'><head><meta charset='utf-8'><style>{css}</style></head>"
        f"<body>{body}</body></html>"
    )


Point = tuple[float, float]


def _curves(seed: str, short: bool) -> list[tuple[Point, Point, Point, Point]]:
    """Bezier strokes of a hand in a box of 100 by 40."""
    r = Random(seed)
    at: Point = (6 + r.random() * 4, 24 + r.random() * 6)
    found: list[tuple[Point, Point, Point, Point]] = []
    count = r.randint(3, 5) if short else r.randint(5, 11)
    tall, deep = r.uniform(6, 20), r.uniform(25, 36)
    step = 80 / count
    for n in range(count):
        high = r.uniform(2, 10) if n == 0 or r.random() < 0.3 else r.uniform(tall, tall + 5)
        low = r.uniform(34, 39) if r.random() < 0.25 else r.uniform(deep, deep + 3)
        end = (at[0] + step * r.uniform(0.6, 1.15), r.uniform(20, 29))
        found.append(
            (at, (at[0] + step * r.uniform(0.2, 1.2), high), (end[0] - step * r.uniform(0.1, 0.9), low), end)
        )
        at = end
    if not short or r.random() < 0.5:
        found.append((at, (at[0] + 6, 36), (at[0] - 40, 30), (r.uniform(15, 40), 36)))
    return found


def pen(c: Company, place: str, width: int = 46, short: bool = False) -> str:
    """The signer's hand as inline SVG; `width` in mm."""
    ink = Random(c.slug + place)
    parts = []
    for a, b, d, f in _curves(c.slug + str(short), short):
        parts.append(
            f"M{a[0]:.1f} {a[1]:.1f} C"
            + " ".join(
                f"{x + ink.uniform(-1.2, 1.2):.1f} {y + ink.uniform(-1.2, 1.2):.1f}" for x, y in (b, d)
            )
            + f" {f[0]:.1f} {f[1]:.1f}"
        )
    return (
        f"<svg viewBox='0 0 100 42' style='width:{width}mm;height:{width * 0.42:.1f}mm;display:inline-block;"
        f"transform:rotate({ink.uniform(-6, 3):.1f}deg)'><path d='{' '.join(parts)}' fill='none' "
        f"stroke='{c.ink}' stroke-width='{1.9 if short else 1.25}' stroke-linecap='round'/></svg>"
    )


def pen_png(c: Company, short: bool = False) -> bytes:
    """The same hand as a transparent PNG, for Word."""
    scale, wide, tall = 5, 500, 210
    red, green, blue = (int(c.ink[n : n + 2], 16) for n in (1, 3, 5))
    alpha = [bytearray(wide) for _ in range(tall)]
    radius = 4 if short else 3
    for a, b, d, f in _curves(c.slug + str(short), short):
        for n in range(241):
            t = n / 240
            u = 1 - t
            x, y = (u**3 * a[k] + 3 * u * u * t * b[k] + 3 * u * t * t * d[k] + t**3 * f[k] for k in (0, 1))
            for dy in range(-radius, radius + 1):
                for dx in range(-radius, radius + 1):
                    far = (dx * dx + dy * dy) ** 0.5
                    row, col = round(y * scale) + dy, round(x * scale) + dx
                    if far <= radius and 0 <= row < tall and 0 <= col < wide:
                        alpha[row][col] = max(alpha[row][col], 255 if far < radius - 1 else 150)
    raw = b"".join(b"\0" + b"".join(bytes((red, green, blue, v)) for v in line) for line in alpha)

    def chunk(tag: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + tag + data + struct.pack(">I", zlib.crc32(tag + data))

    head = struct.pack(">IIBBBBB", wide, tall, 8, 6, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", zlib.compress(raw)) + chunk(b"IEND", b"")
    )


def seal(lines: tuple[str, ...], colour: str = "#8d1b2b") -> str:
    """A rubber stamp of several lines."""
    inner = "<br>".join(e(line) for line in lines)
    return (
        f"<div style='display:inline-block;border:1.4px solid {colour};color:{colour};padding:2mm 4mm;font:8.5pt "
        f"Liberation Sans;text-align:center;transform:rotate(-2deg)'>{inner}</div>"
    )


def fields(c: Company) -> dict[str, Value]:
    """Truth by the names of the contract's JSON."""
    return {
        "size": c.size,
        "innovative": c.innovative,
        "certificates": list(c.certificates),
        "website_pl": c.site or None,
        "website_foreign": c.foreign or None,
        "social_media": list(c.social),
        "events": len(c.events),
        "office_trips": len(c.trips),
        "lis": bool(c.lis),
        "agreements": len(c.agreements),
        "horizontal": bool(c.horizontal),
        "voivodeship": "lubuskie",
        "postal_code": c.postal,
        "pkd": c.pkd,
        "delegate": c.delegate,
    }


def points(c: Company) -> dict[str, int | None]:
    """Points that follow from the papers."""
    events, trips, papers = len(c.events), len(c.trips), len(c.certificates)
    return {
        "1": 5 if c.size == "medium" else 20,
        "2": 10 if c.innovative else 0,
        "3": 10 if papers > 3 else 5 if papers else 0,
        "4": 3 * bool(c.site) + 5 * bool(c.foreign) + 2 * bool(c.social),
        "5": 10 if events > 2 else (0, 1, 5)[events],
        "6": 10 if c.lis else 0,
        "7": 10 if len(c.agreements) > 1 else 5 * len(c.agreements),
        "8": 10 if c.horizontal else 0,
        "9": 10 if not trips else (5 if trips < 3 else 0),
    }
