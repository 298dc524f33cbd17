"""What every paper of the round draws on: companies, pens, checksums, and small helpers for HTML and Word."""

import random
import struct
import zlib
from dataclasses import dataclass
from io import BytesIO

from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt
from docx.table import Table
from docx.text.paragraph import Paragraph
from docx.text.run import Run

from tests.blind.model import Signing, Value

SIZES = {"micro": "mikro", "small": "małe", "medium": "średnie", "large": "duże"}
MONTHS = (
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
)


def nip(base: str) -> str:
    """Ten digits of a NIP from its first nine."""
    check = sum(int(d) * w for d, w in zip(base, (6, 5, 7, 2, 3, 4, 5, 6, 7), strict=True)) % 11
    if check == 10:
        raise ValueError(base)
    return base + str(check)


def regon(base: str) -> str:
    """Nine digits of a REGON from its first eight."""
    return base + str(sum(int(d) * w for d, w in zip(base, (8, 9, 2, 3, 4, 5, 6, 7), strict=True)) % 11 % 10)


@dataclass(frozen=True, slots=True)
class Cert:
    """A certificate as it is listed in the form, and how its copy looks (`look` empty: not copied)."""

    listed: str
    look: str
    title: str
    number: str
    scope: str
    issued: str
    until: str


@dataclass(frozen=True, slots=True)
class Company:
    """One applicant with all that its papers may say."""

    slug: str
    name: str
    form: str
    nip: str
    regon: str
    register: str
    street: str
    postal: str
    town: str
    gmina: str
    email: str
    phone: str
    signer: str
    role: str
    delegate: str
    delegate_role: str
    pkd: str
    pkd_name: str
    size: str
    staff: str
    turnover: tuple[str, str, str]
    balance: tuple[str, str, str]
    founded: str
    activity: str
    innovative: bool
    innovation: str
    tax_office: str
    zus_office: str
    certs: tuple[Cert, ...] = ()
    site_pl: str | None = None
    site_foreign: str | None = None
    languages: str = "angielski"
    social: tuple[str, ...] = ()
    events: tuple[tuple[str, str, str], ...] = ()
    old_events: tuple[tuple[str, str, str], ...] = ()
    trips: tuple[tuple[str, str], ...] = ()
    lis: str | None = None
    agreements: tuple[str, ...] = ()
    horizontal: str | None = None
    links: str = ""
    partners: tuple[tuple[str, str, str], ...] = ()
    branch: tuple[str, str, str] | None = None
    aid: tuple[tuple[str, str, str, str], ...] = ()

    @property
    def address(self) -> str:
        """Street, code and town in a line."""
        return f"{self.street}, {self.postal} {self.town}"

    @property
    def dashed(self) -> str:
        """NIP with hyphens."""
        return f"{self.nip[:3]}-{self.nip[3:6]}-{self.nip[6:8]}-{self.nip[8:]}"

    @property
    def seat_voivodeship(self) -> str:
        """Of the seat."""
        return "wielkopolskie" if self.branch else "lubuskie"


@dataclass(frozen=True, slots=True)
class Pen:
    """Who signs a paper, where and when."""

    mode: Signing
    who: str
    role: str
    seed: int
    place: str
    day: int
    colour: str = "#1b2f8a"
    stamp: str = ""

    @property
    def date(self) -> str:
        """Date with digits."""
        return f"{self.day:02d}.04.2026"

    @property
    def words(self) -> str:
        """Date with the month's name."""
        return f"{self.day} kwietnia 2026 r."


Point = tuple[float, float]


def strokes(seed: int, letters: int, width: float, height: float) -> list[tuple[Point, Point, Point, Point]]:
    """Cubic curves of a scribble."""
    rng = random.Random(seed)
    if letters > 3:
        letters = rng.randint(4, 9)
    low, tall, slant = rng.uniform(0.6, 0.74), rng.uniform(0.02, 0.3), rng.uniform(-0.6, 1.2)
    x, y = width * rng.uniform(0.04, 0.12), height * low
    step = width * rng.uniform(0.62, 0.8) / letters
    high = {0, rng.randrange(letters), rng.randrange(letters)}
    out: list[tuple[Point, Point, Point, Point]] = []
    for n in range(letters):
        top = height * (tall if n in high else rng.uniform(0.3, 0.55))
        end = (x + step * rng.uniform(0.6, 1.25), height * (low + rng.uniform(-0.12, 0.1)))
        middle = (x + step * rng.uniform(0.1, 0.8), height * rng.uniform(0.5, 0.97))
        out.append(
            (
                (x, y),
                (x + step * (slant + rng.uniform(-0.3, 0.6)), top),
                (x + step * (slant - rng.uniform(0, 1)), top),
                middle,
            )
        )
        out.append(
            (
                middle,
                (middle[0] + step * rng.uniform(-0.4, 0.5), height * rng.uniform(0.7, 0.99)),
                (end[0] - step * rng.uniform(-0.2, 0.5), height * rng.uniform(0.25, 0.6)),
                end,
            )
        )
        x, y = end
    if rng.random() < 0.7:
        tail = (width * rng.uniform(0.2, 0.6), height * rng.uniform(0.82, 0.97))
        out.append(
            (
                (x, y),
                (width * 0.98, height * rng.uniform(0.2, 0.6)),
                (width * rng.uniform(0.6, 0.9), height * 0.95),
                tail,
            )
        )
    else:
        out.append(
            (
                (x, y),
                (x + step, height * 0.4),
                (width * 0.9, height * 0.7),
                (width * 0.97, height * rng.uniform(0.3, 0.8)),
            )
        )
    return out


def svg_pen(seed: int, letters: int = 7, width: int = 190, height: int = 62, colour: str = "#1b2f8a") -> str:
    """A scribble as inline SVG."""
    rng = random.Random(seed + 1)
    lines = strokes(seed, letters, width, height)
    path = "".join(
        f"M{a[0]:.1f},{a[1]:.1f}C{b[0]:.1f},{b[1]:.1f} {c[0]:.1f},{c[1]:.1f} {d[0]:.1f},{d[1]:.1f}"
        for a, b, c, d in lines
    )
    return (
        f'<svg width="{width}" height="{height}" viewBox="0 0 {width} {height}" style="transform:rotate('
        f'{rng.uniform(-5, 2):.1f}deg)"><path d="{path}" fill="none" stroke="{colour}" '
        f'stroke-width="{rng.uniform(1.6, 2.4):.1f}" stroke-linecap="round"/></svg>'
    )


def png_pen(
    seed: int, letters: int = 7, width: int = 420, height: int = 140, colour: str = "#1b2f8a"
) -> bytes:
    """The same scribble as a small scanned picture."""
    rng = random.Random(seed + 2)
    ink = tuple(int(colour[i : i + 2], 16) for i in (1, 3, 5))
    rows = [
        bytearray(b"".join(bytes((v, v, v - 2)) for v in (rng.randint(247, 255) for _ in range(width))))
        for _ in range(height)
    ]
    for a, b, c, d in strokes(seed, letters, width, height):
        for n in range(241):
            t = n / 240
            x, y = (
                a[i] * (1 - t) ** 3 + 3 * b[i] * t * (1 - t) ** 2 + 3 * c[i] * t * t * (1 - t) + d[i] * t**3
                for i in (0, 1)
            )
            for dx in range(-2, 3):
                for dy in range(-2, 3):
                    px, py = int(x) + dx, int(y) + dy
                    if dx * dx + dy * dy <= 4 and 0 <= px < width and 0 <= py < height:
                        rows[py][px * 3 : px * 3 + 3] = bytes(ink)

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    raw = b"".join(b"\0" + bytes(row) for row in rows)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0))
        + chunk(b"IDAT", zlib.compress(raw, 6))
        + chunk(b"IEND", b"")
    )


CSS = """@page{size:A4;margin:18mm 17mm 16mm 20mm} *{box-sizing:border-box}
body{font-family:'Liberation Serif',serif;font-size:11pt;line-height:1.32;margin:0;color:#111}
tr{page-break-inside:avoid}table{border-collapse:collapse;width:100%} td,th{vertical-align:top;text-align:left}
s{text-decoration-thickness:1.4px}.r{text-align:right}.c{text-align:center}.j{text-align:justify}
.page{position:relative;height:258mm;page-break-after:always}.page:last-child{page-break-after:auto}
.sg{display:inline-block;break-inside:avoid;padding-top:12px;min-width:64mm;text-align:center;font-size:9pt}.sg svg{display:block;margin:0 auto -14px}
.st{color:#24408f;border:1.5px solid #24408f;font:8pt 'Liberation Sans',sans-serif;padding:3px 8px;
display:inline-block;transform:rotate(-2deg);line-height:1.2;margin-bottom:2px}"""


def page(style: str, body: str, title: str = "Dokument") -> str:
    """A whole HTML document."""
    return (
        f'<!doctype html><html lang="pl"><head><meta charset="utf-8"><title>{title}</title>'
        f"<style>{CSS}{style}</style></head><body>{body}</body></html>"
    )


def sign(pen: Pen, label: str, electronic: str = "") -> str:
    """The place of a signature with what is in it."""
    stamp = f'<div class="st">{pen.stamp}</div>' if pen.stamp and pen.mode == "hand" else ""
    drawn = svg_pen(pen.seed, colour=pen.colour) if pen.mode == "hand" else "<br><br>"
    if pen.mode == "electronic":
        drawn = f"<br><i>{electronic}</i><br>" if electronic else "<br><br>"
    return f'<div class="sg">{stamp}{drawn}<div>………………………………………………</div>{label}</div>'


def initials(pen: Pen, number: int) -> str:
    """Initials at the foot of a page."""
    if pen.mode != "hand":
        return '<span style="display:inline-block;width:80px"></span>'
    return svg_pen(pen.seed * 31 + 7, 2, 66 + number % 3 * 5, 40, pen.colour)


def fact(c: Company) -> dict[str, Value]:
    """Every name of `fields`, as the form of this company answers it."""
    return {
        "size": c.size,
        "innovative": c.innovative,
        "certificates": [x.listed for x in c.certs],
        "website_pl": c.site_pl,
        "website_foreign": c.site_foreign,
        "social_media": list(c.social),
        "events": len(c.events),
        "office_trips": len(c.trips),
        "lis": c.lis is not None,
        "agreements": len(c.agreements),
        "horizontal": c.horizontal is not None,
        "voivodeship": "lubuskie",
        "postal_code": c.branch[1] if c.branch else c.postal,
        "pkd": c.pkd,
        "delegate": c.delegate,
    }


def points(c: Company) -> dict[str, int | None]:
    """Points by Załącznik 1; where only the commission can tell, None."""
    both = sum(1 for x in c.certs if x.look)
    web: int | None = (3 if c.site_pl else 0) + (5 if c.site_foreign else 0) + (2 if c.social else 0)
    if c.site_foreign and "angielski" not in c.languages:
        web = None
    return {
        "1": {"micro": 20, "small": 20, "medium": 5}[c.size],
        "2": 10 if c.innovative else 0,
        "3": 10 if both > 3 else 5 if both else 0,
        "4": web,
        "5": {0: 0, 1: 1, 2: 5}.get(len(c.events), 10),
        "6": 10 if c.lis else 0,
        "7": {0: 0, 1: 5}.get(len(c.agreements), 10),
        "8": 10 if c.horizontal else 0,
        "9": 10 if not c.trips else 5 if len(c.trips) < 3 else 0,
    }


# --- Word -----------------------------------------------------------------------------------------------------


def setup(doc: WordDocument, font: str, size: float, margin: float = 2.0) -> None:
    """A4, a font, margins."""
    section = doc.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(margin)
    section.top_margin = section.bottom_margin = Cm(1.8)
    style = doc.styles["Normal"]
    style.font.name, style.font.size = font, Pt(size)
    style.paragraph_format.space_after = Pt(4)


def para(
    doc: WordDocument,
    text: str = "",
    bold: bool = False,
    centre: bool = False,
    size: float = 0,
    right: bool = False,
    italic: bool = False,
) -> Paragraph:
    """A paragraph; **words** between double asterisks are bold, ~~words~~ are struck."""
    p = doc.add_paragraph()
    mark(p, text, bold, size, italic)
    p.paragraph_format.keep_with_next = bold and not right
    if centre or right:
        p.alignment = WD_ALIGN_PARAGRAPH.CENTER if centre else WD_ALIGN_PARAGRAPH.RIGHT
    return p


def mark(p: Paragraph, text: str, bold: bool = False, size: float = 0, italic: bool = False) -> None:
    """Runs with bold and struck words."""
    for n, part in enumerate(text.split("**")):
        for k, piece in enumerate(part.split("~~")):
            if piece:
                run = p.add_run(piece)
                run.bold, run.italic = bold or n % 2 == 1, italic
                run.font.strike = k % 2 == 1
                if size:
                    run.font.size = Pt(size)


def grid(
    doc: WordDocument,
    rows: list[tuple[str, ...]],
    widths: tuple[float, ...],
    head: bool = False,
    size: float = 0,
    bold_first: bool = False,
) -> Table:
    """A ruled table."""
    table = doc.add_table(rows=0, cols=len(widths))
    table.style, table.autofit = "Table Grid", False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Cm(width)
    for n, row in enumerate(rows):
        cells = table.add_row().cells
        for k, (cell, text) in enumerate(zip(cells, row, strict=True)):
            cell.width = Cm(widths[k])
            mark(cell.paragraphs[0], text, bold=(head and n == 0) or (bold_first and k == 0), size=size)
            cell.paragraphs[0].paragraph_format.space_after = Pt(1)
    doc.add_paragraph().paragraph_format.space_after = Pt(2)
    return table


def picture(run: Run, pen: Pen, letters: int = 7, width: float = 4.6, extra: int = 0) -> None:
    """The pen's scribble as a pasted picture."""
    wide = 420 if letters > 3 else 200
    run.add_picture(BytesIO(png_pen(pen.seed + extra, letters, wide, 140, pen.colour)), width=Cm(width))


def sign_word(doc: WordDocument, pen: Pen, label: str, right: bool = True) -> None:
    """A signature line in Word."""
    p = para(doc, "", right=right)
    if pen.mode == "hand":
        picture(p.add_run(), pen)
    else:
        p.add_run("\n")
    q = para(doc, f"……………………………………………\n{label}", right=right, size=9)
    q.paragraph_format.space_after = Pt(6)


def number_pages(p: Paragraph, before: str = "", after: str = "") -> None:
    """A PAGE field."""
    p.add_run(before)
    run = p.add_run()
    for kind, text in (("begin", ""), ("", " PAGE "), ("end", "")):
        element = OxmlElement("w:fldChar" if kind else "w:instrText")
        if kind:
            element.set(qn("w:fldCharType"), kind)
        else:
            element.text = text
        run._r.append(element)
    p.add_run(after)
