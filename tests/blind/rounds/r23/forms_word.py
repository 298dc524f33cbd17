"""Application form F1: a firm's own Word form made of two-column tables."""

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.table import _Cell

from tests.blind.model import Word
from tests.blind.rounds.r23.common import SIZE_NOUNS, Company, mark, pen_png

SWISS = "Szwajcarii"
WHEN = "22–25 czerwca 2026 r."


def base(doc: Document, font: str = "Calibri", size: float = 10.5) -> None:
    """Paper, margins and the font of the whole document."""
    section = doc.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.2)
    section.top_margin, section.bottom_margin = Cm(2), Cm(1.9)
    style = doc.styles["Normal"]
    style.font.name, style.font.size = font, Pt(size)
    style.paragraph_format.space_after = Pt(4)


def shade(cell: _Cell, colour: str) -> None:
    """Background of a cell."""
    fill = OxmlElement("w:shd")
    fill.set(qn("w:val"), "clear")
    fill.set(qn("w:fill"), colour)
    cell._tc.get_or_add_tcPr().append(fill)


def put(cell: _Cell, text: str, bold: bool = False, size: float | None = None) -> None:
    """Text of a cell, a paragraph for each line."""
    for i, line in enumerate(text.split("\n")):
        par = cell.paragraphs[0] if i == 0 else cell.add_paragraph()
        par.paragraph_format.space_after = Pt(1)
        run = par.add_run(line)
        run.bold = bold
        if size:
            run.font.size = Pt(size)


def pairs(doc: Document, rows: list[tuple[str, str]], left: float = 5.8) -> None:
    """A table of labels and answers."""
    table = doc.add_table(rows=0, cols=2)
    table.style = "Table Grid"
    table.autofit = False
    for label, answer in rows:
        cells = table.add_row().cells
        cells[0].width, cells[1].width = Cm(left), Cm(16.6 - left)
        shade(cells[0], "EAF1E4")
        put(cells[0], label, size=9.5)
        put(cells[1], answer)


def head(doc: Document, text: str) -> None:
    """Heading of a section."""
    par = doc.add_paragraph()
    par.paragraph_format.space_before, par.paragraph_format.keep_with_next = Pt(9), True
    run = par.add_run(text)
    run.bold, run.font.size, run.font.color.rgb = True, Pt(11.5), RGBColor(0x2F, 0x55, 0x1F)


def either(value: bool) -> str:
    """Two boxes, one ticked."""
    return f"{mark(value)} tak     {mark(not value)} nie"


def foot(doc: Document, c: Company, day: str, sign: str) -> None:
    """Place, date and the place for a signature."""
    doc.add_paragraph()
    table = doc.add_table(rows=2, cols=2)
    put(table.cell(0, 0), f"\n{c.town}, {day}")
    if sign == "hand":
        table.cell(0, 1).paragraphs[0].add_run().add_picture(pen_png(c.boss), width=Cm(5))
    elif sign == "electronic":
        put(table.cell(0, 1), f"\n{c.boss}\n(podpis elektroniczny)")
    put(table.cell(1, 0), "miejscowość i data", size=8)
    put(table.cell(1, 1), "podpis osoby upoważnionej do reprezentowania firmy", size=8)


def form_word(c: Company, day: str, sign: str, trip: str = SWISS, when: str = WHEN) -> Word:
    """F1."""

    def write(doc: Document) -> None:
        base(doc)
        title = doc.add_paragraph()
        title.alignment = WD_ALIGN_PARAGRAPH.CENTER
        run = title.add_run("Formularz zgłoszeniowy przedsiębiorcy")
        run.bold, run.font.size = True, Pt(15)
        sub = doc.add_paragraph(
            f"Wyjazd studyjny do {trip}, {when}\nprojekt pn. „Innowacyjne Lubuskie” (FEWL 2021–2027)"
        )
        sub.alignment = WD_ALIGN_PARAGRAPH.CENTER
        head(doc, "A. Firma")
        firm = [
            ("Nazwa firmy", c.name),
            ("Forma prawna", c.legal),
            ("Siedziba", f"{c.street}\n{c.postal} {c.town}"),
            ("Województwo", "lubuskie"),
        ]
        if c.branch:
            firm.append(("Oddział w woj. lubuskim", c.branch))
        firm += [
            ("NIP", c.nip_dashed),
            ("REGON", c.regon),
            ("Rejestr (KRS lub CEIDG)", c.register),
            ("Główny kod PKD", f"{c.pkd} – {c.trade}"),
        ]
        pairs(doc, firm)
        head(doc, "B. Kto pojedzie")
        pairs(
            doc,
            [
                ("Imię i nazwisko uczestnika", c.delegate),
                ("Funkcja w firmie", c.delegate_role),
                ("Numer telefonu", c.phone),
                ("E-mail do korespondencji", c.email),
            ],
        )
        head(doc, "C. Charakterystyka firmy")
        sizes = "\n".join(f"{mark(c.size == code)} {SIZE_NOUNS[code]}" for code in SIZE_NOUNS)
        pairs(
            doc,
            [
                ("Kategoria MŚP", sizes),
                ("Czy firma prowadzi działalność innowacyjną?", either(c.innovative)),
                ("Czym zajmuje się firma (w tym opis innowacji)", c.about),
            ],
        )
        head(doc, "D. Certyfikaty, atesty, patenty")
        pairs(doc, [("Wykaz (kopie w załączeniu)", "\n".join(f"– {x}" for x in c.certificates) or "brak")])
        head(doc, "E. Internet")
        pairs(
            doc,
            [
                ("Strona firmowa po polsku", c.web_pl or "brak"),
                ("Strona w języku angielskim / innym", c.web_foreign or "nie posiadamy"),
                ("Prowadzone profile społecznościowe", "\n".join(c.social) or "brak"),
            ],
        )
        head(doc, "F. Targi, misje, szkolenia i wyjazdy o charakterze międzynarodowym – ostatnie 3 lata")
        if c.events:
            table = doc.add_table(rows=1, cols=3)
            table.style = "Table Grid"
            for cell, text in zip(table.rows[0].cells, ("Rok", "Wydarzenie", "Miejsce"), strict=True):
                shade(cell, "EAF1E4")
                put(cell, text, bold=True, size=9.5)
            for event in c.events:
                for cell, text in zip(
                    table.add_row().cells, (str(event.year), event.name, event.place), strict=True
                ):
                    put(cell, text)
        else:
            doc.add_paragraph("Nie braliśmy udziału w takich wydarzeniach.")
        head(doc, "G. Wcześniejsze wyjazdy z Urzędem Marszałkowskim finansowane z FEWL 2021–2027")
        pairs(
            doc,
            [
                ("Ile razy firma brała udział", str(len(c.trips))),
                ("Jakie to były wyjazdy", "\n".join(c.trips) or "nie dotyczy"),
            ],
        )
        head(doc, "H. Lubuskie Inteligentne Specjalizacje i Porozumienia")
        pairs(
            doc,
            [
                ("Czy firma działa w obszarze Lubuskich Inteligentnych Specjalizacji?", either(bool(c.lis))),
                ("Jeżeli tak – w którym", c.lis or "nie dotyczy"),
                (
                    "Czy firma działa w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych?",
                    either(bool(c.agreements)),
                ),
                ("Jeżeli tak – nazwy Porozumień", "\n".join(c.agreements) or "nie dotyczy"),
                (
                    "Czy firma realizuje przedsięwzięcie horyzontalne wskazane w Porozumieniu?",
                    either(bool(c.horizontal)),
                ),
                ("Jeżeli tak – nazwa przedsięwzięcia", c.horizontal or "nie dotyczy"),
            ],
        )
        head(doc, "I. Pozostałe")
        pairs(doc, [("Po co chcemy jechać", c.aim), ("Języki obce uczestnika", c.languages)])
        par = doc.add_paragraph(
            "Oświadczam, że firma nie prowadzi działalności w sektorach wyłączonych z naboru, nie zatrudnia jako"
            " uczestnika pracownika Urzędu Marszałkowskiego, a podane informacje są prawdziwe. Firma pokryje 15%"
            " kosztów wyjazdu i akceptuje regulamin naboru."
        )
        par.paragraph_format.space_before = Pt(8)
        foot(doc, c, day, sign)

    return Word(write)
