"""Pen strokes, boxes, identifiers, and the company of which all papers tell."""

import base64
import html
import io
import random
import struct
import zlib
from dataclasses import dataclass, field
from functools import lru_cache

BLUE, BLACK = (24, 44, 140), (20, 20, 30)
SIZES = {"micro": "mikro", "small": "małe", "medium": "średnie", "large": "duże"}


def nip(prefix: int) -> str:
    """Nine digits and the check digit; the prefix moves on until there is one."""
    while True:
        digits = f"{prefix:09d}"
        check = sum(int(d) * w for d, w in zip(digits, (6, 5, 7, 2, 3, 4, 5, 6, 7), strict=True)) % 11
        if check < 10:
            return digits + str(check)
        prefix += 1


def regon(prefix: int) -> str:
    """Eight digits and the check digit."""
    digits = f"{prefix:08d}"
    return digits + str(sum(int(d) * w for d, w in zip(digits, (8, 9, 2, 3, 4, 5, 6, 7), strict=True)) % 11 % 10)


def dashed(number: str) -> str:
    return f"{number[:3]}-{number[3:6]}-{number[6:8]}-{number[8:]}"


def _png(width: int, height: int, alpha: bytearray, ink: tuple[int, int, int],
         black: bytearray | None = None) -> bytes:
    rows = bytearray()
    for y in range(height):
        rows.append(0)
        for x in range(width):
            at = y * width + x
            if alpha[at]:
                rows += bytes((*ink, alpha[at]))
            elif black is not None and black[at]:
                rows += bytes((0, 0, 0, black[at]))
            else:
                rows += b"\xff\xff\xff\x00"

    def chunk(tag: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + tag + data + struct.pack(">I", zlib.crc32(tag + data))

    return (b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0))
            + chunk(b"IDAT", zlib.compress(bytes(rows), 9)) + chunk(b"IEND", b""))


def _stroke(alpha: bytearray, width: int, height: int, points: list[tuple[float, float]], radius: float) -> None:
    for i in range(0, len(points) - 3, 3):
        (a, b), (c, d), (e, f), (g, h) = points[i:i + 4]
        for step in range(160):
            t = step / 160
            u = 1 - t
            x = u**3 * a + 3 * u * u * t * c + 3 * u * t * t * e + t**3 * g
            y = u**3 * b + 3 * u * u * t * d + 3 * u * t * t * f + t**3 * h
            r = int(radius + 1)
            for py in range(int(y) - r, int(y) + r + 1):
                for px in range(int(x) - r, int(x) + r + 1):
                    if 0 <= px < width and 0 <= py < height and (px - x) ** 2 + (py - y) ** 2 <= radius**2:
                        alpha[py * width + px] = 235


@lru_cache(maxsize=None)
def scribble(seed: str, ink: tuple[int, int, int] = BLUE, initials: bool = False) -> bytes:
    """A signature (or, shorter, initials) as a transparent PNG."""
    rng = random.Random(f"r04-{seed}-{initials}")
    width, height = (130, 90) if initials else (360, 110)
    alpha = bytearray(width * height)
    loops = 3 if initials else 8
    x, y = 12.0, height * rng.uniform(0.5, 0.7)
    points = [(x, y)]
    span = (width - 30) / loops
    for n in range(loops):
        tall = height * (0.48 if n in (0, loops // 2) else rng.uniform(0.14, 0.3))
        nx, ny = x + span, height * rng.uniform(0.5, 0.68)
        points += [(x + rng.uniform(-8, span), y - tall * rng.uniform(0.9, 1.5)),
                   (nx - rng.uniform(-12, span * 0.6), y + tall * rng.uniform(0.3, 0.9)), (nx, ny)]
        x, y = nx, ny
    points += [(x - 20, height * 0.9), (width * 0.4, height * 0.86), (width * 0.25, height * rng.uniform(0.76, 0.9))]
    _stroke(alpha, width, height, points, 1.7)
    return _png(width, height, alpha, ink)


@lru_cache(maxsize=None)
def crossed_box(seed: int, ink: tuple[int, int, int] = BLUE) -> bytes:
    """A printed box with a pen's cross in it, as a pen leaves it on paper."""
    rng = random.Random(f"box{seed}")
    size = 64
    alpha, black = bytearray(size * size), bytearray(size * size)
    for i in range(8, 57):
        for thick in range(4):
            for at in (i * size + 8 + thick, i * size + 56 - thick, (8 + thick) * size + i, (56 - thick) * size + i):
                black[at] = 255

    def line(a: float, b: float, c: float, d: float) -> None:
        j = rng.uniform(-4, 4)
        _stroke(alpha, size, size, [(a, b), (a + (c - a) / 3 + j, b + (d - b) / 3),
                                    (a + 2 * (c - a) / 3, b + 2 * (d - b) / 3 + j), (c, d)], 2.8)

    line(rng.uniform(4, 12), rng.uniform(4, 12), rng.uniform(52, 60), rng.uniform(52, 60))
    line(rng.uniform(52, 60), rng.uniform(3, 12), rng.uniform(4, 12), rng.uniform(52, 60))
    return _png(size, size, alpha, ink, black)


def picture(data: bytes, width: str) -> str:
    return f'<img alt="" style="width:{width}" src="data:image/png;base64,{base64.b64encode(data).decode()}">'


def stream(data: bytes) -> io.BytesIO:
    return io.BytesIO(data)


def esc(text: object) -> str:
    return html.escape(str(text))


@dataclass(frozen=True, slots=True, kw_only=True)
class Company:
    """All that is true of one applicant."""

    slug: str
    name: str
    legal: str
    nip: str
    regon: str
    register: str
    street: str
    postal: str
    town: str
    gmina: str
    teryt: str
    pkd: str
    activity: str
    size: str
    staff: int
    turnover: str
    balance: str
    created: str
    signer: str
    role: str
    delegate: str
    delegate_role: str
    phone: str
    email: str
    innovative: bool
    innovation: str
    www: str | None = None
    foreign: str | None = None
    foreign_language: str = "angielski"
    social: tuple[str, ...] = ()
    certificates: tuple[str, ...] = ()
    events: tuple[tuple[str, str, str], ...] = ()
    """Date, event, place; those of the last three years."""
    old_events: tuple[tuple[str, str, str], ...] = ()
    """Listed, but before April 2023."""
    trips: tuple[str, ...] = ()
    area: int | None = None
    """Index of the smart specialisation; None: none."""
    agreements: tuple[int, ...] = ()
    horizontal: str | None = None
    aid: tuple[tuple[str, str, str, str], ...] = ()
    """De minimis aid: grantor, day, zł, EUR."""
    tax_office: str = "Naczelnik Pierwszego Urzędu Skarbowego w Zielonej Górze"
    zus_branch: str = "Oddział w Zielonej Górze"
    date: str = "14.04.2026"
    pen: bool = False
    """The answers are written by hand."""
    ink: tuple[int, int, int] = BLUE
    partners: tuple[str, ...] = field(default=())

    @property
    def address(self) -> str:
        return f"{self.street}, {self.postal} {self.town}"


AREAS = ("Zielona Gospodarka", "Zdrowie i jakość życia", "Innowacyjny przemysł")
AGREEMENTS = ("Rozwój Systemów Kosmicznych", "Lubuskie Centrum Cyfrowych Technologii Medycznych",
              "Industry4Future Lubuska Inicjatywa Klastrowa", "Smart Factory 4.0", "Zielona Transformacja",
              "SmartCity i IoT", "InnoFood")
