"""The office's blank „Formularz zgłoszeniowy”, empty or filled."""

from typing import Any

from docx.document import Document as WordDocument
from docx.shared import Pt, RGBColor

from tests.blind.model import Word

from .firms import LIS, Firm
from .word import BLANK, answer, boxes, grid, page_number, picture, prepare, put, row, say, shade, write, yes_no

WIDTHS = (1.2, 6.2, 9.6)
SIZES = {"micro": 0, "small": 1, "medium": 2}
TRIPS = ("Szwajcaria – 22–25 czerwca 2026 r.", "Finlandia i Estonia – 22–25 września 2026 r.")
STATEMENTS = (
    "zapoznałem(-am) się z Regulaminem rekrutacji i akceptuję jego postanowienia,",
    "przedsiębiorca nie prowadzi działalności w sektorach wyłączonych, wymienionych w § 3 ust. 5 Regulaminu,",
    "osoba delegowana nie jest pracownikiem Urzędu Marszałkowskiego Województwa Lubuskiego w Zielonej Górze,",
    "przedsiębiorca pokryje 15% kosztów organizacji Wyjazdu w przeliczeniu na jednego uczestnika,",
    "dane podane w niniejszym formularzu są zgodne ze stanem faktycznym i prawnym.",
)


def letterhead(doc: WordDocument, annex: str) -> None:
    """Header and footer common to the annexes."""
    header_text(doc.sections[0].header, annex)
    footer_text(doc.sections[0].footer)


def header_text(header: Any, annex: str) -> None:
    header.paragraphs[0].paragraph_format.space_after = Pt(0)
    put(header.paragraphs[0], "Fundusze Europejskie dla Lubuskiego", bold=True, size=8)
    put(header.paragraphs[0], "   |   Rzeczpospolita Polska   |   Dofinansowane przez Unię Europejską", size=8)
    say(header, f"{annex} do Regulaminu rekrutacji i uczestnictwa w wyjazdach studyjnych", italic=True, size=8)


def footer_text(place: Any) -> None:
    footer = place.paragraphs[0]
    put(footer, "Urząd Marszałkowski Województwa Lubuskiego, Departament Gospodarki i Rozwoju", size=8)
    page_number(footer, "     strona ")


def application(firm: Firm | None, sign: str = "", trip: int = 0) -> Word:
    """The form; `sign`: „hand”, „electronic” or nothing."""

    def compose(doc: WordDocument) -> None:
        prepare(doc, "Calibri", 10, (2.2, 2.0, 1.8, 2.0))
        letterhead(doc, "Załącznik nr 2")
        say(doc, "FORMULARZ ZGŁOSZENIOWY", bold=True, size=14, align="center")
        say(
            doc,
            "przedsiębiorcy z województwa lubuskiego – wyjazd studyjny, projekt „Innowacyjne Lubuskie”",
            align="center",
        )
        _trip(doc, firm, trip)
        _points(doc, firm)
        _closing(doc, firm, sign)

    return Word(compose)


def _trip(doc: WordDocument, firm: Firm | None, trip: int) -> None:
    table = grid(doc, (5.0, 12.0), 1)
    say(table.cell(0, 0), "Zgłaszam udział w wyjeździe (proszę zaznaczyć jeden):", bold=True)
    shade(table.cell(0, 0), "DDE6F0")
    boxes(table.cell(0, 1), TRIPS, None if firm is None else trip, firm.hand if firm else BLANK, "\n")
    say(
        doc,
        "Formularz należy wypełnić czytelnie. Pola, które nie dotyczą, proszę opisać „nie dotyczy”.",
        italic=True,
        size=8,
    )


def _points(doc: WordDocument, firm: Firm | None) -> None:
    hand = firm.hand if firm else BLANK
    nothing = firm.nothing if firm else None
    skipped = None if hand.skips else "nie dotyczy"
    table = grid(doc, WIDTHS)

    def heading(number: str, text: str) -> None:
        cells = row(table, WIDTHS)
        say(cells[0], f"{number}.", bold=True)
        merged = cells[1].merge(cells[2])
        say(merged, text, bold=True).paragraph_format.keep_with_next = True
        for cell in (cells[0], merged):
            shade(cell, "DDE6F0")

    def line(label: str, text: str | None, dots: int = 24) -> None:
        cells = row(table, WIDTHS)
        say(cells[1], label)
        answer(cells[2], text, hand, dots)

    def ask(label: str, value: bool | None) -> None:
        cells = row(table, WIDTHS)
        say(cells[1], label)
        yes_no(cells[2], value, hand)

    heading("1", "Przedsiębiorca")
    line("Nazwa firmy (zgodnie z KRS lub CEIDG)", firm and firm.name)
    line("Siedziba (ulica, nr, kod, miejscowość)", firm and firm.address)
    line("Województwo", firm and "lubuskie")
    line("Oddział na terenie woj. lubuskiego – adres (o ile siedziba jest w innym województwie)", firm and skipped)
    line("NIP", firm and _spaced(firm))
    line("REGON", firm and firm.regon)
    line("Nr KRS / wpis do CEIDG", firm and firm.register)
    line("Przeważający kod PKD", firm and firm.pkd)
    heading("2", "Osoba delegowana do udziału w Wyjeździe")
    line("Imię i nazwisko", firm and firm.delegate)
    line("Funkcja w firmie", firm and firm.position)
    line("Telefon, e-mail", firm and f"{firm.phone}, {firm.email}")
    heading("3", "Wielkość firmy i opis działalności")
    cells = row(table, WIDTHS)
    say(cells[1], "Firma jest przedsiębiorstwem z kategorii")
    boxes(cells[2], ("mikro", "małe", "średnie"), SIZES[firm.size] if firm else None, hand)
    ask("Czy firma prowadzi działalność innowacyjną?", firm.innovative if firm else None)
    line(
        "Opis działalności (profil, dział B+R, współpraca z uczelniami, nowe produkty, nakłady na innowacje)",
        firm and firm.description,
        140,
    )
    heading("4", "Certyfikaty, atesty, patenty dotyczące firmy (wymienić, dołączyć kopie)")
    cells = row(table, WIDTHS)
    between = ", " if hand.joined else "\n"
    listed = None if firm is None else between.join(firm.certificates) or nothing
    answer(cells[1].merge(cells[2]), listed, hand, 110)
    heading("5", "Strona www i media społecznościowe")
    line("Adres strony www w języku polskim", firm and (firm.website_pl or nothing))
    line("Adres strony www w języku angielskim i innym", firm and (firm.website_foreign or nothing))
    line("Profile społecznościowe", firm and ((", " if hand.joined else "\n").join(firm.social) or nothing))
    heading(
        "6", "Doświadczenie z ostatnich 3 lat w zdobywaniu kontaktów zagranicznych (targi, misje, szkolenia, wyjazdy)"
    )
    cells = row(table, WIDTHS)
    _events(cells[1].merge(cells[2]), firm)
    heading("7", "Udział w wyjazdach UMWL w ramach promocji gospodarczej, finansowanych z FEWL 2021–2027")
    line("Ile wyjazdów?", None if firm is None else _count(firm))
    line("Jakie wyjazdy (kraj, termin)?", firm and ("\n".join(firm.trips) or skipped))
    heading("8", "Dlaczego firma chce wziąć udział w Wyjeździe?")
    cells = row(table, WIDTHS)
    answer(cells[1].merge(cells[2]), firm and firm.goal, hand, 110)
    heading("9", "Języki obce osoby delegowanej")
    cells = row(table, WIDTHS)
    answer(cells[1].merge(cells[2]), firm and firm.languages, hand, 55)
    heading("10", "Lubuskie Inteligentne Specjalizacje")
    ask("Czy firma działa w obszarze LIS?", bool(firm.lis) if firm else None)
    cells = row(table, WIDTHS)
    say(cells[1], "Jeśli tak – w którym?")
    boxes(cells[2], LIS, LIS.index(firm.lis) if firm and firm.lis else None, hand, "\n")
    heading("11", "Porozumienia na rzecz Rozwoju Obszarów Kluczowych LIS")
    ask("Czy firma działa w ramach Porozumienia?", bool(firm.agreements) if firm else None)
    line("Jeśli tak – w którym (których)?", firm and ("\n".join(firm.agreements) or skipped))
    heading("12", "Przedsięwzięcie horyzontalne wskazane w Porozumieniu")
    ask("Czy firma realizuje takie przedsięwzięcie?", bool(firm.horizontal) if firm else None)
    line("Jeśli tak – nazwa", firm and (firm.horizontal or skipped))


def _count(firm: Firm) -> str:
    return firm.nothing if not firm.trips and firm.nothing in ("brak", "nie dotyczy") else str(len(firm.trips))


def _spaced(firm: Firm) -> str:
    n = firm.nip
    return n if firm.hand.choice == "strike" else f"{n[:3]}-{n[3:6]}-{n[6:8]}-{n[8:]}"


def _events(cell: object, firm: Firm | None) -> None:
    widths = (1.1, 7.8, 4.2, 2.2)
    inner = grid(_Place(cell), widths, 1)
    for place, text in zip(inner.rows[0].cells, ("Lp.", "Wydarzenie", "Kraj / miasto", "Rok"), strict=True):
        say(place, text, bold=True, size=9)
    events = firm.events if firm else ()
    for number in range(max(3, len(events))):
        cells = row(inner, widths)
        say(cells[0], f"{number + 1}")
        if firm and number < len(events):
            for place, text in zip(cells[1:], events[number], strict=True):
                answer(place, text, firm.hand, 0)
        elif firm and number == 0:
            answer(cells[1], firm.nothing, firm.hand, 0)


class _Place:
    """A cell that takes a table the way a document does."""

    def __init__(self, cell: object) -> None:
        self.cell = cell

    def add_table(self, rows: int, cols: int) -> object:
        return self.cell.add_table(rows, cols)  # type: ignore[attr-defined]


def _closing(doc: WordDocument, firm: Firm | None, sign: str) -> None:
    say(doc)
    say(doc, "13. Oświadczenia. Składając formularz oświadczam, że:", bold=True)
    for number, text in enumerate(STATEMENTS):
        say(doc, f"{'abcde'[number]}) {text}", size=9)
    signature(doc, firm, sign, "podpis osoby uprawnionej do reprezentowania przedsiębiorcy")
    say(doc, "* niepotrzebne skreślić", italic=True, size=8)


def signature(doc: WordDocument, firm: Firm | None, sign: str, caption: str) -> None:
    """Place and date at the left, the signature at the right."""
    say(doc)
    table = grid(doc, (8.0, 9.0), 1, lines=False)
    left, right = table.rows[0].cells
    say(left)
    if firm:
        write(say(left), f"{firm.town}, {firm.date}", firm.hand)
    say(left, "…" * 16)
    say(left, "miejscowość, data", size=8, italic=True)
    if sign == "hand" and firm:
        if not firm.hand.font:
            stamp = say(right, align="center")
            run = put(stamp, f"{firm.role.upper()}\n{firm.signatory}", size=8)
            run.font.color.rgb = RGBColor(0x3A, 0x3A, 0x9A)
        picture(say(right, align="center"), firm.signatory, 4.4)
    elif sign == "electronic" and firm and firm.hand.keep_dots:
        say(right, "dokument podpisany elektronicznie", italic=True, align="center")
    else:
        say(right)
        say(right)
    say(right, "…" * 20, align="center")
    say(right, caption, size=8, italic=True, align="center")
