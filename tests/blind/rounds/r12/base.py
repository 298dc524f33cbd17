"""The company, its pens, and what every layout of this round needs."""

import html
import io
import random
import struct
import zlib
from dataclasses import dataclass, field
from functools import cache

TRIP = "Wyjazd studyjny do Szwajcarii, 22–25 czerwca 2026 r."
SIZES_PL = {
    "micro": "mikroprzedsiębiorstwo",
    "small": "małe przedsiębiorstwo",
    "medium": "średnie przedsiębiorstwo",
    "large": "duże przedsiębiorstwo",
}


def make_nip(start: int) -> str:
    """The first valid NIP whose nine leading digits are at or above `start`."""
    while True:
        digits = [int(d) for d in str(start)]
        check = sum(w * d for w, d in zip((6, 5, 7, 2, 3, 4, 5, 6, 7), digits, strict=True)) % 11
        if check != 10:
            return f"{start}{check}"
        start += 1


def make_regon(start: str) -> str:
    """A nine-digit REGON from eight digits."""
    check = sum(w * int(d) for w, d in zip((8, 9, 2, 3, 4, 5, 6, 7), start, strict=True)) % 11 % 10
    return f"{start}{check}"


@dataclass(frozen=True, slots=True)
class Company:
    """One applicant, as its own papers describe it."""

    slug: str
    name: str
    legal: str
    nip: str
    regon: str
    krs: str
    street: str
    postal: str
    city: str
    teryt: str
    powiat: str
    pkd: str
    pkd_text: str
    founded: str
    size: str
    staff: str
    turnover: str
    balance: str
    owner: str
    role: str
    delegate: str
    position: str
    phone: str
    email: str
    activity: str
    innovative: str
    """The description of the innovative activity; empty means the company says it has none."""
    certificates: tuple[tuple[str, str], ...] = ()
    """Name; issuer, number and year."""
    website_pl: str = ""
    website_foreign: str = ""
    foreign_language: str = "angielski"
    social: tuple[str, ...] = ()
    events: tuple[tuple[str, str, str], ...] = ()
    """Date, name, place."""
    trips: tuple[str, ...] = ()
    lis: str = ""
    agreements: tuple[str, ...] = ()
    horizontal: str = ""
    export: str = "Nie prowadzimy jeszcze sprzedaży zagranicznej."
    goal: str = "Poznanie rozwiązań stosowanych w szwajcarskich firmach i ośrodkach badawczych."
    partners: tuple[tuple[str, str], ...] = ()
    """Of a civil partnership: name and NIP of each partner."""
    seed: int = field(default=1)

    @property
    def address(self) -> str:
        """The seat in one line."""
        return f"{self.street}, {self.postal} {self.city}"

    @property
    def nip_dashed(self) -> str:
        """The NIP in the way of the stamps."""
        return f"{self.nip[:3]}-{self.nip[3:6]}-{self.nip[6:8]}-{self.nip[8:]}"

    @property
    def nip_spaced(self) -> str:
        """The NIP in groups."""
        return f"{self.nip[:3]} {self.nip[3:6]} {self.nip[6:8]} {self.nip[8:]}"


def esc(text: str) -> str:
    """Text for HTML."""
    return html.escape(text, quote=True)


# Pens ---------------------------------------------------------------------------------------------------------------

Stroke = list[tuple[float, float]]


def _curve(points: Stroke, steps: int = 14) -> Stroke:
    padded = [points[0], *points, points[-1]]
    line: Stroke = []
    for i in range(1, len(padded) - 2):
        p0, p1, p2, p3 = padded[i - 1 : i + 3]
        for step in range(steps):
            t = step / steps
            line.append(
                (
                    _spline(p0[0], p1[0], p2[0], p3[0], t),
                    _spline(p0[1], p1[1], p2[1], p3[1], t),
                )
            )
    line.append(points[-1])
    return line


def _spline(a: float, b: float, c: float, d: float, t: float) -> float:
    return 0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t * t + (3 * b - a - 3 * c + d) * t**3)


@cache
def strokes(seed: int, initials: bool) -> tuple[tuple[tuple[float, float], ...], ...]:
    """A signature in a box of 220 × 80, or initials in one of 80 × 60."""
    rng = random.Random(f"{seed}-{initials}")
    lively = rng.uniform(0.5, 1.3)
    slant = rng.uniform(-0.25, 0.3)
    width, height = (80, 60) if initials else (220, 80)
    found: list[Stroke] = []
    big = [
        (width * 0.08, height * rng.uniform(0.3, 0.6)),
        (width * rng.uniform(0.1, 0.2), height * rng.uniform(0.05, 0.15)),
        (width * rng.uniform(0.14, 0.2), height * rng.uniform(0.75, 0.95)),
        (width * rng.uniform(0.04, 0.1), height * rng.uniform(0.6, 0.8)),
        (width * rng.uniform(0.25, 0.34), height * rng.uniform(0.3, 0.5)),
    ]
    found.append(_curve(big))
    x = width * rng.uniform(0.22, 0.3)
    small: Stroke = [(x, height * 0.6)]
    count = rng.randint(3, 4) if initials else rng.randint(9, 14)
    step = (width * 0.92 - x) / (count + 1)
    up = True
    for _ in range(count):
        x += step * rng.uniform(0.7, 1.25)
        tall = rng.random() < 0.25
        low = rng.uniform(0.05, 0.25) if tall else 0.57 - lively * rng.uniform(0.06, 0.2)
        high = 0.57 + lively * rng.uniform(0.03, 0.13) if rng.random() < 0.85 else 0.95
        y = height * (low if up else high)
        small.append((min(x, width * 0.92) + slant * (height * 0.57 - y), y))
        if rng.random() < 0.3:
            small.append((small[-1][0] - step * 0.6, y + height * 0.04))
        up = not up
    found.append(_curve(small))
    if rng.random() < 0.6:
        y = height * rng.uniform(0.82, 0.92)
        found.append(
            _curve([(width * 0.9, y - 8), (width * 0.4, y), (width * 0.2, y + 3), (width * 0.7, y - 3)])
        )
    return tuple(tuple(stroke) for stroke in found)


BLUE = "#1b2f8f"
BLACK = "#1a1a1e"


def pen_svg(seed: int, *, initials: bool = False, colour: str = BLUE, width: int = 0) -> str:
    """Handwriting as an inline drawing."""
    box_width, box_height = (80, 60) if initials else (220, 80)
    width = width or (52 if initials else 170)
    paths = "".join(
        f'<path d="M{" L".join(f"{x:.1f} {y:.1f}" for x, y in stroke)}" fill="none" stroke="{colour}" '
        f'stroke-width="{1.9 if initials else 2.1}" stroke-linecap="round" stroke-linejoin="round"/>'
        for stroke in strokes(seed, initials)
    )
    height = width * box_height // box_width
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" '
        f'viewBox="0 0 {box_width} {box_height}" style="overflow:visible">{paths}</svg>'
    )


@cache
def pen_png(seed: int, initials: bool, colour: str) -> bytes:
    """Handwriting as a picture with a transparent ground, for Word."""
    scale = 3
    box_width, box_height = (80, 60) if initials else (220, 80)
    width, height = box_width * scale, box_height * scale
    alpha = [bytearray(width) for _ in range(height)]
    radius = 2.9
    for stroke in strokes(seed, initials):
        for (x0, y0), (x1, y1) in zip(stroke, stroke[1:], strict=False):
            length = max(abs(x1 - x0), abs(y1 - y0)) * scale
            steps = max(1, int(length))
            for step in range(steps):
                t = step / steps
                cx, cy = (x0 + (x1 - x0) * t) * scale, (y0 + (y1 - y0) * t) * scale
                for py in range(max(0, int(cy - 4)), min(height, int(cy + 5))):
                    for px in range(max(0, int(cx - 4)), min(width, int(cx + 5))):
                        distance = ((px - cx) ** 2 + (py - cy) ** 2) ** 0.5
                        cover = int(255 * min(1.0, max(0.0, radius + 0.5 - distance)))
                        if cover > alpha[py][px]:
                            alpha[py][px] = cover
    rgb = bytes(int(colour[i : i + 2], 16) for i in (1, 3, 5))
    raw = b"".join(b"\0" + b"".join(rgb + bytes((a,)) for a in row) for row in alpha)
    stream = io.BytesIO(b"")
    stream.write(b"\x89PNG\r\n\x1a\n")
    for tag, body in (
        (b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)),
        (b"IDAT", zlib.compress(raw, 9)),
        (b"IEND", b""),
    ):
        stream.write(struct.pack(">I", len(body)) + tag + body)
        stream.write(struct.pack(">I", zlib.crc32(tag + body)))
    return stream.getvalue()


def stamp(c: Company, *, colour: str = "#27307f", tilt: float = -2.0) -> str:
    """The company's rubber stamp."""
    return (
        f"<div style=\"display:inline-block;color:{colour};font:7.5pt 'Liberation Sans';line-height:1.25;"
        f'text-align:center;transform:rotate({tilt}deg);margin:2mm 6mm"><b>{esc(c.name)}</b><br>{esc(c.street)}, '
        f"{c.postal} {esc(c.city)}<br>NIP {c.nip_dashed} REGON {c.regon}</div>"
    )


def page(body: str, css: str, title: str) -> str:
    """A whole HTML document."""
    return (
        f'<!DOCTYPE html><html lang="pl"><head><meta charset="utf-8"><title>{esc(title)}</title>'
        f"<style>{css}</style></head><body>{body}</body></html>"
    )
