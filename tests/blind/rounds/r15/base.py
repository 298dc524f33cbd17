"""What every paper of the round knows of a company, and the pens that sign."""

import base64
import io
import random
import struct
import zlib
from dataclasses import dataclass, field
from html import escape
from typing import Any

from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.shared import Cm, Pt

from tests.blind.model import Value

SIZES = ("micro", "small", "medium")
SIZE_NOUN = {
    "micro": "mikroprzedsiębiorstwo",
    "small": "małe przedsiębiorstwo",
    "medium": "średnie przedsiębiorstwo",
}
SIZE_WORD = {"micro": "mikro", "small": "małe", "medium": "średnie"}


def nip_of(nine: str) -> str:
    """Nine digits and their check digit."""
    check = sum(int(d) * w for d, w in zip(nine, (6, 5, 7, 2, 3, 4, 5, 6, 7), strict=True)) % 11
    if check == 10:
        raise ValueError(nine)
    return f"{nine}{check}"


def regon_of(eight: str) -> str:
    """Eight digits and their check digit."""
    check = sum(int(d) * w for d, w in zip(eight, (8, 9, 2, 3, 4, 5, 6, 7), strict=True)) % 11 % 10
    return f"{eight}{check}"


@dataclass(frozen=True, slots=True)
class Event:
    """One fair, mission or training, as the applicant lists it."""

    when: str
    what: str
    recent: bool = True
    """Within the three years before the call."""


@dataclass(frozen=True, slots=True)
class Company:
    """A company and what it answers."""

    slug: str
    name: str
    form: str
    """Legal form in words."""
    nip: str
    regon: str
    krs: str | None
    street: str
    postal: str
    town: str
    teryt: str
    size: str
    staff: int
    turnover: str
    balance: str
    pkd: str
    trade: str
    activity: str
    innovative: bool
    innovation: str
    founded: str
    phone: str
    email: str
    signer: str
    signer_role: str
    delegate: str
    delegate_role: str
    signed_on: str
    zus_on: str
    tax_on: str
    us: str
    """Town of the tax office, in the locative („w Żarach”)."""
    zus: str
    """ZUS branch."""
    certificates: tuple[str, ...] = ()
    www_pl: str | None = None
    www_foreign: str | None = None
    foreign_languages: str = "angielski"
    social: tuple[str, ...] = ()
    events: tuple[Event, ...] = ()
    trips: tuple[str, ...] = ()
    lis: bool = False
    lis_area: str = ""
    agreements: tuple[str, ...] = ()
    horizontal: bool = False
    horizontal_text: str = ""
    partners: tuple[tuple[str, str], ...] = ()
    """Partners of a civil partnership, with their NIPs."""
    aid: tuple[tuple[str, str, str, str], ...] = ()
    """De minimis aid received: day, who gave, PLN, EUR."""
    ink: str = field(default="#1b2f8f")
    pasted: bool = False
    """Their HTML papers hold a scanned picture of the signature, pasted in."""

    @property
    def address(self) -> str:
        return f"{self.street}, {self.postal} {self.town}"

    @property
    def nip_dashed(self) -> str:
        return f"{self.nip[:3]}-{self.nip[3:6]}-{self.nip[6:8]}-{self.nip[8:]}"

    @property
    def recent_events(self) -> int:
        return sum(event.recent for event in self.events)

    def truth(self) -> dict[str, Value]:
        """Fields of the contract's JSON, as the form states them."""
        return {
            "size": self.size,
            "innovative": self.innovative,
            "certificates": list(self.certificates),
            "website_pl": self.www_pl,
            "website_foreign": self.www_foreign,
            "social_media": list(self.social),
            "events": self.recent_events,
            "office_trips": len(self.trips),
            "lis": self.lis,
            "agreements": len(self.agreements),
            "horizontal": self.horizontal,
            "voivodeship": "lubuskie",
            "postal_code": self.postal,
            "pkd": self.pkd,
            "delegate": self.delegate,
        }


def e(text: object) -> str:
    return escape(str(text))


Point = tuple[float, float]


def strokes(
    seed: str, width: float, height: float, short: bool = False
) -> list[tuple[Point, Point, Point, Point]]:
    """Bezier strokes of a pen that never lifts: loops to the right, and a flourish back."""
    rng = random.Random(seed)
    count = rng.randint(3, 5) if short else rng.randint(5, 12)
    x, y = width * 0.06, height * rng.uniform(0.35, 0.7)
    step = width * rng.uniform(0.7, 0.82) / count
    slope, calm = rng.uniform(-0.03, 0.02) * height, rng.uniform(0.3, 0.75)
    result = []
    for index in range(count):
        tall = 1.1 if index == 0 or rng.random() < 0.2 else calm
        nx = x + step * rng.uniform(0.7, 1.15)
        ny = height * rng.uniform(0.42, 0.72) + slope * index
        up, down = height * rng.uniform(0.5 - tall / 2, 0.35), height * rng.uniform(0.68, 0.5 + tall / 2)
        first = (x + step * rng.uniform(0.4, 1.5), up if index % 2 == 0 else down)
        second = (nx - step * rng.uniform(0.6, 1.4), down if index % 2 == 0 else up)
        result.append(((x, y), first, second, (nx, ny)))
        x, y = nx, ny
    if rng.random() < 0.55:
        result.append(
            ((x, y), (width * 0.99, height * 0.1), (width * 0.7, height * 0.95), (width * 0.2, height * 0.86))
        )
    return result


def pen(seed: str, width: int = 190, height: int = 62, colour: str = "#1b2f8f", short: bool = False) -> str:
    """A signature as inline SVG."""
    rng = random.Random(seed + "w")
    paths = "".join(
        f'<path d="M{a[0]:.1f} {a[1]:.1f} C{b[0]:.1f} {b[1]:.1f} {c[0]:.1f} {c[1]:.1f} {d[0]:.1f} {d[1]:.1f}" '
        f'stroke-width="{rng.uniform(1.5, 2.5):.2f}"/>'
        for a, b, c, d in strokes(seed, width, height, short)
    )
    return (
        f'<svg width="{width}" height="{height}" viewBox="0 0 {width} {height}" fill="none" stroke="{colour}" '
        f'stroke-linecap="round">{paths}</svg>'
    )


def pen_png(
    seed: str, width: int = 420, height: int = 140, colour: str = "#1b2f8f", short: bool = False
) -> bytes:
    """The same pen, scanned: PNG on white."""
    ink = tuple(int(colour[i : i + 2], 16) for i in (1, 3, 5))
    rng = random.Random(seed + "p")
    rows = [bytearray(b"\xff" * (3 * width)) for _ in range(height)]
    for a, b, c, d in strokes(seed, width, height, short):
        radius = rng.uniform(1.6, 2.6)
        for n in range(241):
            t = n / 240
            k = ((1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t**3)
            px = sum(w * p[0] for w, p in zip(k, (a, b, c, d), strict=True))
            py = sum(w * p[1] for w, p in zip(k, (a, b, c, d), strict=True))
            for yy in range(int(py - 3), int(py + 4)):
                for xx in range(int(px - 3), int(px + 4)):
                    if 0 <= yy < height and 0 <= xx < width and (xx - px) ** 2 + (yy - py) ** 2 <= radius**2:
                        rows[yy][3 * xx : 3 * xx + 3] = bytes(ink)
    raw = b"".join(b"\0" + bytes(row) for row in rows)

    def chunk(tag: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + tag + data + struct.pack(">I", zlib.crc32(tag + data))

    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
        + chunk(b"IDAT", zlib.compress(raw))
        + chunk(b"IEND", b"")
    )


def picture(png: bytes, width: int) -> str:
    return f'<img width="{width}" src="data:image/png;base64,{base64.b64encode(png).decode()}">'


def initials(company: Company, page_number: int) -> str:
    """Initials on one page; a pasted picture is the same on every page."""
    if company.pasted:
        return picture(pen_png(company.slug + "par", 160, 100, company.ink, short=True), 66)
    return pen(f"{company.slug}par{page_number}", 66, 40, company.ink, short=True)


def page(css: str, body: str, margin: str = "18mm 18mm 16mm 20mm") -> str:
    """An A4 HTML document."""
    return (
        '<!doctype html><html lang="pl"><head><meta charset="utf-8"><style>'
        f"@page {{ size: A4; margin: {margin}; }} body {{ margin: 0; }} .pb {{ break-after: page; }} "
        f"table {{ border-collapse: collapse; }} tr {{ break-inside: avoid; }} {css}</style></head><body>{body}</body></html>"
    )


def sign_html(company: Company, signing: str, seed: str = "") -> str:
    """What stands above a signature line."""
    if signing == "hand" and company.pasted:
        return picture(pen_png(company.slug + "sign", colour=company.ink), 190)
    if signing == "hand":
        return pen(company.slug + "sign" + seed, colour=company.ink)
    return '<div style="height:62px"></div>'


# --- Word ------------------------------------------------------------------------------------------------------


def set_up(doc: WordDocument, font: str = "Calibri", size: float = 11, margins: float = 2.2) -> None:
    doc.styles["Normal"].font.name = font
    doc.styles["Normal"].font.size = Pt(size)
    doc.styles["Normal"].paragraph_format.space_after = Pt(4)
    for section in doc.sections:
        section.page_width, section.page_height = Cm(21), Cm(29.7)
        section.left_margin = section.right_margin = Cm(margins)
        section.top_margin = section.bottom_margin = Cm(1.9)


def para(
    doc: Any, text: str = "", bold: bool = False, align: str = "", size: float = 0, italic: bool = False
) -> Any:
    paragraph = doc.add_paragraph()
    run = paragraph.add_run(text)
    run.bold, run.italic = bold, italic
    if size:
        run.font.size = Pt(size)
    if align:
        paragraph.alignment = {
            "c": WD_ALIGN_PARAGRAPH.CENTER,
            "r": WD_ALIGN_PARAGRAPH.RIGHT,
            "j": WD_ALIGN_PARAGRAPH.JUSTIFY,
        }[align]
    return paragraph


def asked(doc: Any, label: str, answer: str) -> Any:
    """A label and its answer in one paragraph."""
    paragraph = doc.add_paragraph()
    paragraph.add_run(label + " ")
    paragraph.add_run(answer).bold = True
    return paragraph


def grid(doc: Any, rows: list[tuple[str, ...]], widths: tuple[float, ...], head: bool = False) -> Any:
    table = doc.add_table(rows=0, cols=len(widths))
    table.style = "Table Grid"
    table.autofit = False
    for number, row in enumerate(rows):
        line = table.add_row()
        line._tr.get_or_add_trPr().append(OxmlElement("w:cantSplit"))
        cells = line.cells
        for cell, text, width in zip(cells, row, widths, strict=True):
            cell.width = Cm(width)
            cell.paragraphs[0].paragraph_format.space_after = Pt(1)
            run = cell.paragraphs[0].add_run(text)
            run.bold = head and number == 0
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Cm(width)
    doc.add_paragraph().paragraph_format.space_after = Pt(2)
    return table


def sign_word(
    doc: Any, company: Company, signing: str, caption: str, align: str = "r", seed: str = ""
) -> None:
    """A signature place: the pasted scan of a signature where one was made."""
    line = para(doc, "", align=align)
    if signing == "hand":
        line.add_run().add_picture(
            io.BytesIO(pen_png(company.slug + "sign" + seed, colour=company.ink)), width=Cm(4.6)
        )
    else:
        line.add_run("\n\n")
    para(doc, "……………………………………………", align=align)
    para(doc, caption, align=align, size=8.5)
