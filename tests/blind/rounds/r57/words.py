"""Papers written in a word processor: an application form, a declaration, a statement of aid."""

import struct
import zlib
from io import BytesIO
from math import sin

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Mm, Pt

from tests.blind.model import Signing, Word

from .firm import Firm
from .forms import LIS, TRIPS
from .style import bracket


def scribble(who: str) -> BytesIO:
    """A PNG of a pen's line."""
    width, height = 360, 110
    rows = [bytearray(b"\xff" * width * 3) for _ in range(height)]
    a, b = 5 + len(who) % 5, 11 + sum(map(ord, who)) % 7
    for n in range(9000):
        t = n / 9000
        x = 12 + t * 320 + 11 * sin(t * 6.28 * b)
        y = 54 + 30 * (1 - 0.6 * t) * sin(t * 6.28 * a + 1) + 9 * sin(t * 6.28 * b * 1.3)
        for dx in range(4):
            for dy in range(4):
                place = (int(x) + dx) * 3
                if 0 <= place < width * 3 - 3 and 0 <= int(y) + dy < height:
                    rows[int(y) + dy][place : place + 3] = b"\x1c\x30\x80"

    def chunk(kind: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    data = zlib.compress(b"".join(b"\x00" + bytes(row) for row in rows))
    return BytesIO(b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", data) + chunk(b"IEND", b""))


def start(document: Document) -> None:
    """A4 and an ordinary font."""
    section = document.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.left_margin = section.right_margin = Mm(22)
    section.top_margin = section.bottom_margin = Mm(18)
    font = document.styles["Normal"].font
    font.name, font.size = "Liberation Sans", Pt(10)
    document.styles["Normal"].paragraph_format.space_after = Pt(4)


def title(document: Document, text: str, size: int = 14) -> None:
    """A bold line in the middle."""
    paragraph = document.add_paragraph()
    paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
    run = paragraph.add_run(text)
    run.bold, run.font.size = True, Pt(size)


def heading(document: Document, text: str) -> None:
    """A bold line."""
    paragraph = document.add_paragraph()
    paragraph.paragraph_format.keep_with_next = True
    paragraph.paragraph_format.space_before = Pt(8)
    paragraph.add_run(text).bold = True


def small(document: Document, text: str) -> None:
    """Guidance in small print."""
    run = document.add_paragraph().add_run(text)
    run.italic, run.font.size = True, Pt(8)


def table(document: Document, rows: list[tuple[str, ...]], widths: tuple[int, ...]) -> None:
    """A table with borders."""
    made = document.add_table(rows=0, cols=len(widths))
    made.style = "Table Grid"
    for row in rows:
        cells = made.add_row().cells
        for cell, text, width in zip(cells, row, widths, strict=True):
            cell.text, cell.width = text, Mm(width)


def sign(document: Document, firm: Firm, signing: Signing, caption: str) -> None:
    """The line for a signature."""
    paragraph = document.add_paragraph()
    paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    paragraph.paragraph_format.space_before = Pt(14)
    if signing == "hand":
        paragraph.add_run().add_picture(scribble(firm.signer), width=Mm(46))
        paragraph.add_run().add_break()
    paragraph.add_run("……………………………………………")
    paragraph.add_run().add_break()
    paragraph.add_run(caption).font.size = Pt(8)


def yes_no(value: bool) -> str:
    """Two boxes of brackets."""
    return f"{bracket(value)} TAK   {bracket(not value)} NIE"


def form(firm: Firm, signing: Signing, trip: str = "ch") -> Word:
    """Sections with tables and small print."""

    def write(document: Document) -> None:
        start(document)
        title(document, "FORMULARZ ZGŁOSZENIOWY DO UDZIAŁU W WYJEŹDZIE STUDYJNYM")
        title(document, TRIPS[trip], 12)
        small(
            document,
            "Prosimy wypełnić komputerowo wszystkie pola. Jeśli pole nie dotyczy firmy, prosimy to wpisać.",
        )
        heading(document, "1. Dane przedsiębiorcy")
        rows: list[tuple[str, ...]] = [
            ("Nazwa firmy:", firm.name),
            ("Siedziba:", firm.address),
            ("Województwo:", "lubuskie"),
            ("NIP:", firm.nip),
            ("REGON:", firm.regon),
            ("KRS/CEIDG:", firm.krs or "CEIDG"),
            ("Przeważający kod PKD:", firm.pkd),
        ]
        table(document, rows, (50, 116))
        heading(document, "2. Dane przedstawiciela firmy, który weźmie udział w wyjeździe")
        table(
            document,
            [
                ("Imię i nazwisko:", firm.delegate),
                ("Stanowisko:", firm.role),
                ("Telefon:", firm.phone),
                ("E-mail:", firm.mail),
            ],
            (50, 116),
        )
        heading(document, "3. Wielkość przedsiębiorstwa, opis działalności")
        pairs = (("micro", "mikroprzedsiębiorca"), ("small", "mały"), ("medium", "średni"))
        document.add_paragraph("     ".join(f"{bracket(firm.size == code)} {name}" for code, name in pairs))
        document.add_paragraph(f"Działalność innowacyjna: {yes_no(firm.innovative)}")
        document.add_paragraph(f"Opis działalności: {firm.about}")
        heading(document, "4. Certyfikaty, atesty i patenty dotyczące firmy")
        small(document, "Kopie dokumentów należy dołączyć do zgłoszenia.")
        for number, item in enumerate(firm.certificates, 1):
            document.add_paragraph(f"{number}) {item}")
        if not firm.certificates:
            document.add_paragraph("Brak.")
        heading(document, "5. Strona www i media społecznościowe")
        table(
            document,
            [
                ("www – język polski:", firm.web_pl or "brak"),
                ("www – język angielski i inny:", firm.web_foreign or "brak"),
                ("Profile społecznościowe:", "\n".join(firm.social) or "brak"),
            ],
            (60, 106),
        )
        heading(document, "6. Udział w targach i wyjazdach w ostatnich 3 latach")
        found: list[tuple[str, ...]] = [
            (str(n), e.name, f"{e.place}, {e.country}", str(e.year)) for n, e in enumerate(firm.events, 1)
        ]
        head: list[tuple[str, ...]] = [("Lp.", "Wydarzenie", "Miejsce", "Rok")]
        table(document, head + (found or [("–", "brak", "–", "–")]), (12, 72, 60, 22))
        heading(document, "7. Wyjazdy organizowane przez UMWL (FEWL 2021–2027)")
        document.add_paragraph("; ".join(firm.trips) or "Nie uczestniczyliśmy.")
        heading(document, "8. Cel udziału w wyjeździe")
        document.add_paragraph(firm.goal)
        heading(document, "9. Znajomość języków obcych")
        document.add_paragraph(firm.languages)
        heading(document, "10. Lubuskie Inteligentne Specjalizacje")
        document.add_paragraph(yes_no(firm.lis is not None))
        document.add_paragraph("     ".join(f"{bracket(firm.lis == name)} {name}" for name in LIS))
        heading(document, "11. Działalność w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych")
        document.add_paragraph(yes_no(bool(firm.agreements)))
        document.add_paragraph("Których: " + (", ".join(firm.agreements) or "nie dotyczy"))
        heading(document, "12. Przedsięwzięcie horyzontalne w ramach Porozumienia")
        document.add_paragraph(yes_no(firm.horizontal is not None))
        document.add_paragraph("Nazwa: " + (firm.horizontal or "nie dotyczy"))
        heading(document, "13. Oświadczenie")
        document.add_paragraph(
            "Zapoznałem/am się z Regulaminem. Podane informacje odpowiadają stanowi faktycznemu na dzień podpisania."
        )
        document.add_paragraph(f"{firm.town}, {firm.signed}")
        sign(document, firm, signing, "podpis osoby upoważnionej")

    return Word(write)


def declaration(firm: Firm, signing: Signing) -> Word:
    """A declaration of status as a short letter with a table of figures."""

    def write(document: Document) -> None:
        start(document)
        document.add_paragraph(f"{firm.name}\n{firm.street}\n{firm.post} {firm.town}\nNIP {firm.nip_dashed}")
        document.add_paragraph(f"{firm.town}, {firm.signed} r.").alignment = WD_ALIGN_PARAGRAPH.RIGHT
        title(document, "OŚWIADCZENIE O STATUSIE WNIOSKODAWCY")
        document.add_paragraph(
            "W imieniu wyżej wymienionego przedsiębiorcy oświadczam, że w świetle załącznika I do rozporządzenia "
            "Komisji (UE) nr 651/2014 wnioskodawca posiada status (właściwe zaznaczyć znakiem x):"
        )
        pairs = (("micro", "mikroprzedsiębiorstwa"), ("small", "małego przedsiębiorstwa"))
        for code, text in (*pairs, ("medium", "średniego przedsiębiorstwa")):
            document.add_paragraph(f"{bracket(firm.size == code)}  {text}")
        table(
            document,
            [
                ("Dane za rok 2025", "Wartość"),
                ("Średnioroczne zatrudnienie (RJP)", str(firm.staff)),
                ("Roczny obrót netto", firm.turnover),
                ("Suma bilansowa", firm.balance),
            ],
            (90, 76),
        )
        document.add_paragraph(
            "Przedsiębiorstwo jest samodzielne; nie posiada podmiotów partnerskich ani powiązanych."
        )
        sign(document, firm, signing, "podpis")

    return Word(write)


def aid(firm: Firm, signing: Signing) -> Word:
    """A statement that no aid was received."""

    def write(document: Document) -> None:
        start(document)
        title(document, "Oświadczenie o otrzymanej pomocy de minimis")
        document.add_paragraph(f"Nazwa: {firm.name}")
        document.add_paragraph(f"NIP: {firm.nip}")
        document.add_paragraph(
            "Oświadczam, że w okresie trzech minionych lat podmiot nie otrzymał pomocy de minimis. "
            "Tabelę pozostawiono bez wpisów."
        )
        table(
            document,
            [
                ("Lp.", "Podmiot udzielający", "Dzień udzielenia", "Kwota PLN", "Kwota EUR"),
                ("–", "–", "–", "–", "–"),
            ],
            (12, 60, 34, 30, 30),
        )
        document.add_paragraph(f"{firm.town}, {firm.signed}")
        sign(document, firm, signing, "data i podpis")

    return Word(write)
