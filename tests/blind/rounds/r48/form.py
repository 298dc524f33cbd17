"""Załącznik 2, the application form of the office: one table of questions and answers."""

from typing import Any

from docx.shared import Cm

from tests.blind.rounds.r48.firm import Firm, dashed
from tests.blind.rounds.r48.pen import add, base, box, dots, fill, shade, sign, small, title

SIZES = (("micro", "mikroprzedsiębiorstwo"), ("small", "małe"), ("medium", "średnie"))
FIELDS = ("Zielona gospodarka", "Zdrowie i jakość życia", "Innowacyjny przemysł")
VOWS = (
    "dane podane w zgłoszeniu są prawdziwe, a treści i zdjęcia przekazane w związku z rekrutacją nie naruszają niczyich praw;",
    "firma nie działa w sektorach wyłączonych z naboru (§ 3 ust. 5 Regulaminu);",
    "osoba delegowana nie jest pracownikiem Urzędu Marszałkowskiego Województwa Lubuskiego;",
    "znam Regulamin i pokryję 15% kosztów wyjazdu przypadających na jednego uczestnika.",
)


class Sheet:
    """The table as it grows downwards."""

    def __init__(self, doc: Any) -> None:
        """An empty table of two columns."""
        self.doc = doc
        self.table: Any = doc.add_table(rows=0, cols=2)
        self.table.style = "Table Grid"
        self.table.autofit = False

    def head(self, text: str) -> None:
        """A shaded row over both columns."""
        cells = self.table.add_row().cells
        cell = cells[0].merge(cells[1])
        shade(cell)
        cell.paragraphs[0].add_run(text).bold = True

    def row(self, label: str, note: str = "") -> Any:
        """A question; gives the cell of its answer."""
        cells = self.table.add_row().cells
        cells[0].width, cells[1].width = Cm(6.2), Cm(10.8)
        add(cells[0].paragraphs[0], label)
        if note:
            small(cells[0].add_paragraph(), note)
        return cells[1]

    def wide(self) -> Any:
        """One cell over both columns."""
        cells = self.table.add_row().cells
        return cells[0].merge(cells[1])


def write(doc: Any, firm: Firm | None, signature: bool = True, trip: int = 0) -> None:
    """The blank, or the blank filled in."""
    base(doc)
    hand = firm.hand if firm else None
    small(doc.add_paragraph(), "Załącznik nr 2 do Regulaminu rekrutacji – projekt „Innowacyjne Lubuskie”")
    title(doc, "FORMULARZ ZGŁOSZENIOWY PRZEDSIĘBIORCY", 14)
    title(doc, "na wyjazd studyjny", 11)
    line = doc.add_paragraph()
    line.alignment = 1
    for number, label in enumerate(("Szwajcaria, 22–25.06.2026", "Finlandia i Estonia, 22–25.09.2026")):
        box(line, label, firm is not None and trip == number, hand)
    small(
        doc.add_paragraph(),
        "Wypełnić pola w prawej kolumnie – komputerowo lub drukowanymi literami. Pola wyboru zaznaczyć znakiem X.",
    )
    sheet = Sheet(doc)
    sheet.head("1. PRZEDSIĘBIORCA")
    questions = (
        ("Firma (nazwa z KRS lub CEIDG)", firm.name if firm else ""),
        ("Ulica, numer", firm.street if firm else ""),
        ("Kod i miejscowość", f"{firm.code} {firm.town}" if firm else ""),
        ("Województwo", "lubuskie" if firm else ""),
        ("Oddział w woj. lubuskim – adres", "nie dotyczy" if firm and firm.legal else ""),
        ("NIP", (dashed(firm.nip) if firm.hand.pen else firm.nip) if firm else ""),
        ("REGON", firm.regon if firm else ""),
        ("Numer KRS albo „CEIDG”", firm.register if firm else ""),
        ("PKD – działalność główna", firm.pkd if firm else ""),
    )
    for label, answer in questions:
        fill(sheet.row(label), answer, hand)
    sheet.head("2. UCZESTNIK WYJAZDU")
    for label, answer in (
        ("Imię i nazwisko uczestnika", firm.delegate if firm else ""),
        ("Funkcja w firmie", firm.role if firm else ""),
        ("Telefon", firm.phone if firm else ""),
        ("E-mail do kontaktu", firm.mail if firm else ""),
    ):
        fill(sheet.row(label), answer, hand)
    sheet.head("3. WIELKOŚĆ I PROFIL FIRMY")
    cell = sheet.row("Kategoria MŚP", "zgodnie z zał. I do rozporządzenia 651/2014")
    for code, label in SIZES:
        box(cell.paragraphs[0], label, firm is not None and firm.size == code, hand)
    cell = sheet.row("Czy firma prowadzi działalność innowacyjną?")
    yes_no(cell.paragraphs[0], firm.innovative if firm else None, firm)
    cell = sheet.row(
        "Czym zajmuje się firma", "produkty i usługi; jeśli są – dział B+R, współpraca z uczelnią, wdrożenia"
    )
    fill(cell, firm.about if firm else "\n\n\n", hand)
    sheet.head("4. CERTYFIKATY, ATESTY, PATENTY FIRMY")
    cell = sheet.wide()
    small(
        cell.paragraphs[0],
        "Nazwa i numer dokumentu; kopie prosimy dołączyć. Jeśli firma nie posiada – wpisać „brak”.",
    )
    listed = (firm.certificates or ("brak",)) if firm else ()
    for number in range(5):
        line = cell.add_paragraph()
        add(line, f"{'abcde'[number]}) ")
        dots(line, listed[number] if number < len(listed) else "", hand, 100)
    sheet.head("5. INTERNET")
    for label, answer in (
        ("Strona www po polsku", firm.web or "brak" if firm else ""),
        ("Strona www po angielsku lub w innym języku obcym", firm.foreign or "brak" if firm else ""),
        ("Profile w mediach społecznościowych", ("\n".join(firm.social) or firm.no_social) if firm else ""),
    ):
        fill(sheet.row(label), answer, hand)
    sheet.head("6. TARGI, MISJE, SZKOLENIA, WYJAZDY STUDYJNE – OSTATNIE 3 LATA")
    events(sheet.wide(), firm)
    sheet.head("7. WYJAZDY ORGANIZOWANE PRZEZ URZĄD MARSZAŁKOWSKI ZE ŚRODKÓW FEWL 2021–2027")
    cell = sheet.wide()
    box(cell.paragraphs[0], "firma nie brała udziału", firm is not None and not firm.trips, hand)
    line = cell.add_paragraph()
    box(line, "firma brała udział, liczba wyjazdów:", firm is not None and bool(firm.trips), hand)
    dots(line, str(len(firm.trips)) if firm and firm.trips else "", hand, 12)
    line = cell.add_paragraph()
    add(line, "Jakie to były wyjazdy: ")
    dots(line, "; ".join(firm.trips) if firm else "", hand, 90)
    sheet.head("8. CZEGO FIRMA OCZEKUJE OD WYJAZDU")
    fill(sheet.wide(), firm.aim if firm else "\n\n", hand)
    sheet.head("9. JĘZYKI OBCE, KTÓRYMI POSŁUGUJE SIĘ UCZESTNIK")
    fill(sheet.wide(), firm.languages if firm else "", hand)
    sheet.head("10. LUBUSKIE INTELIGENTNE SPECJALIZACJE (LIS)")
    cell = sheet.row("Czy firma działa w obszarze LIS?")
    yes_no(cell.paragraphs[0], firm.lis >= 0 if firm else None, firm)
    cell = sheet.row("Jeśli tak – w której specjalizacji?")
    for number, label in enumerate(FIELDS):
        line = cell.paragraphs[0] if number == 0 else cell.add_paragraph()
        box(line, label, firm is not None and firm.lis == number, hand)
    sheet.head("11. POROZUMIENIA NA RZECZ ROZWOJU OBSZARÓW KLUCZOWYCH W RAMACH LIS")
    cell = sheet.row("Czy firma działa w ramach Porozumienia?")
    yes_no(cell.paragraphs[0], bool(firm.agreements) if firm else None, firm)
    fill(sheet.row("Jeśli tak – nazwy Porozumień"), "\n".join(firm.agreements) if firm else "", hand)
    sheet.head("12. PRZEDSIĘWZIĘCIE HORYZONTALNE Z POROZUMIENIA")
    cell = sheet.row("Czy firma je realizuje?")
    yes_no(cell.paragraphs[0], bool(firm.horizontal) if firm else None, firm)
    fill(sheet.row("Jeśli tak – nazwa przedsięwzięcia"), firm.horizontal if firm else "", hand)
    sheet.head("13. OŚWIADCZENIA")
    cell = sheet.wide()
    add(cell.paragraphs[0], "Składając formularz, oświadczam, że:")
    for text in VOWS:
        add(cell.add_paragraph(), f"– {text}")
    line = doc.add_paragraph()
    line.paragraph_format.keep_with_next = True
    add(line, "\nMiejscowość i data: ")
    dots(line, firm.place if firm else "", hand, 50)
    closing(doc, firm, signature, "podpis osoby uprawnionej do reprezentowania firmy")


def yes_no(paragraph: Any, answer: bool | None, firm: Firm | None) -> None:
    """Two boxes."""
    box(paragraph, "tak", answer is True, firm.hand if firm else None)
    box(paragraph, "nie", answer is False, firm.hand if firm else None)


def events(cell: Any, firm: Firm | None) -> None:
    """The table of point 6."""
    table = cell.add_table(rows=1, cols=4)
    table.style = "Table Grid"
    for target, label in zip(
        table.rows[0].cells, ("Lp.", "Nazwa wydarzenia", "Kraj, miasto", "Rok"), strict=True
    ):
        target.paragraphs[0].add_run(label).bold = True
    widths = (Cm(1.1), Cm(8), Cm(5), Cm(2.2))
    for number in range(5):
        row = table.add_row()
        add(row.cells[0].paragraphs[0], f"{number + 1}.")
        if firm and number < len(firm.events):
            for column, text in enumerate(firm.events[number]):
                fill(row.cells[column + 1], text, firm.hand)
        elif firm and number == 0 and firm.no_events:
            fill(row.cells[1], firm.no_events, firm.hand)
    table.autofit = False
    for column_of, width in zip(table.columns, widths, strict=True):
        column_of.width = width
    for row in table.rows:
        for target, width in zip(row.cells, widths, strict=True):
            target.width = width
    cell.add_paragraph()


def closing(doc: Any, firm: Firm | None, signature: bool, label: str) -> None:
    """The place for the signature, at the right."""
    line = doc.add_paragraph()
    line.alignment = 2
    line.paragraph_format.keep_with_next = True
    if firm and signature and firm.hand_signs:
        sign(line, firm.boss)
    line = doc.add_paragraph()
    line.alignment = 2
    line.paragraph_format.keep_with_next = True
    add(line, "." * 56)
    line = doc.add_paragraph()
    line.alignment = 2
    small(line, label)
