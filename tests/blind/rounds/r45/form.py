"""The office's form of application (attachment 2), blank or filled."""

from typing import Any

from docx.document import Document as WordDocument
from docx.shared import Cm, Pt

from . import paper
from .firm import Fill, Firm

SIZES = (
    ("micro", "mikroprzedsiębiorstwo"),
    ("small", "małe przedsiębiorstwo"),
    ("medium", "średnie przedsiębiorstwo"),
)
AREAS = ("Zielona gospodarka", "Zdrowie i jakość życia", "Innowacyjny przemysł")
STATEMENTS = (
    "zapoznałem/-am się z Regulaminem rekrutacji i przyjmuję jego warunki, w tym pokrycie 15% kosztów wyjazdu;",
    "firma nie działa w sektorach wyłączonych w § 3 ust. 5 Regulaminu;",
    "delegowany przedstawiciel nie jest pracownikiem Urzędu Marszałkowskiego Województwa Lubuskiego;",
    "informacje podane w formularzu są zgodne z prawdą i nie naruszają praw osób trzecich.",
)


def heading(doc: WordDocument, number: int, text: str, note: str = "") -> None:
    """A numbered point."""
    paragraph = paper.para(doc)
    paragraph.paragraph_format.space_before = Pt(8)
    paragraph.paragraph_format.keep_with_next = True
    run = paragraph.add_run(f"{number}. {text}")
    run.bold, run.font.size = True, Pt(10.5)
    if note:
        small = paragraph.add_run("  " + note)
        small.font.size, small.italic = Pt(8), True


def pairs(doc: WordDocument, rows: tuple[tuple[str, str, str], ...], fill: Fill) -> None:
    """A table of questions and answers."""
    table = paper.grid(doc, len(rows), (6.2, 10.8))
    for row, (question, note, answer) in zip(table.rows, rows, strict=True):
        paper.label(row.cells[0], question, note)
        paper.into(row.cells[1], answer, fill)


def listing(
    doc: WordDocument, heads: tuple[str, ...], widths: tuple[float, ...], least: int, rows: Any, fill: Fill
) -> None:
    """A table whose rows are numbered."""
    table = paper.grid(doc, 1 + max(least, len(rows)), widths)
    for cell, text in zip(table.rows[0].cells, heads, strict=True):
        paper.label(cell, text, size=8.5)
    for number, row in enumerate(table.rows[1:]):
        row.cells[0].paragraphs[0].add_run(f"{number + 1}.")
        if number < len(rows):
            for cell, text in zip(row.cells[1:], rows[number], strict=True):
                paper.into(cell, text, fill)


def box(doc: WordDocument, text: str, fill: Fill, lines: int = 3) -> None:
    """An empty frame for free text."""
    cell = paper.grid(doc, 1, (17.0,)).rows[0].cells[0]
    if fill.way and text:
        paper.into(cell, text, fill)
    else:
        cell.paragraphs[0].add_run("\n" * (lines - 1))


def write_form(doc: WordDocument, firm: Firm, fill: Fill) -> None:
    """The whole form."""
    paper.set_up(doc)
    paper.banner(
        doc, "Załącznik nr 2 do Regulaminu rekrutacji i uczestnictwa przedsiębiorców w wyjazdach studyjnych"
    )
    paper.para(doc, "FORMULARZ ZGŁOSZENIOWY", bold=True, size=15, align="center")
    paper.para(
        doc,
        "udział przedsiębiorcy w wyjeździe studyjnym – projekt „Innowacyjne Lubuskie”",
        size=10.5,
        align="center",
    )
    paper.para(
        doc,
        "Wypełnia przedsiębiorca – na komputerze albo odręcznie, drukowanymi literami. W polach wyboru proszę wstawić "
        "znak X. Gdy pytanie Państwa nie dotyczy, proszę wpisać „nie dotyczy” lub „brak”.",
        size=8,
        italic=True,
    )
    trip = paper.grid(doc, 1, (6.2, 10.8))
    paper.label(trip.rows[0].cells[0], "Wyjazd, którego dotyczy zgłoszenie", "(jeden)")
    paragraph = trip.rows[0].cells[1].paragraphs[0]
    paper.choice(paragraph, bool(firm.name), "Szwajcaria (22–25 czerwca 2026 r.)\n", fill, "")
    paper.choice(paragraph, False, "Finlandia i Estonia (22–25 września 2026 r.)", fill, "")

    heading(doc, 1, "Przedsiębiorca")
    pairs(
        doc,
        (
            ("Nazwa firmy", "(jak w KRS / CEIDG)", firm.name),
            ("Siedziba – ulica, numer", "", firm.street),
            ("Kod pocztowy i miejscowość", "", f"{firm.postal} {firm.town}".strip()),
            ("Powiat / województwo", "", f"{firm.county} / lubuskie" if firm.county else ""),
            (
                "Oddział na terenie woj. lubuskiego",
                "(jeśli siedziba jest poza regionem)",
                firm.branch or fill.dash,
            ),
            ("NIP", "", paper.spoken_nip(firm, fill)),
            ("REGON", "", firm.regon),
            ("Nr KRS albo wpis do CEIDG", "", firm.register),
            ("PKD – działalność przeważająca", "(jeden kod)", firm.pkd),
        ),
        fill,
    )
    heading(doc, 2, "Osoba, która pojedzie w imieniu firmy")
    table = paper.grid(doc, 2, (3.4, 5.1, 3.4, 5.1))
    for row, answers in zip(
        table.rows,
        (
            ("Imię i nazwisko", firm.delegate, "Stanowisko w firmie", firm.delegate_role),
            ("Telefon", firm.phone, "E-mail", firm.email),
        ),
        strict=True,
    ):
        for at in (0, 2):
            paper.label(row.cells[at], answers[at])
            paper.into(row.cells[at + 1], answers[at + 1], fill)

    heading(doc, 3, "Wielkość i działalność firmy")
    paragraph = paper.para(doc, "a) status przedsiębiorcy:   ")
    for code, text in SIZES:
        paper.choice(paragraph, firm.size == code, text, fill, "   ")
    paragraph = paper.para(doc, "b) czy firma prowadzi działalność innowacyjną?   ")
    paper.choice(paragraph, firm.innovative is True, "TAK", fill)
    paper.choice(paragraph, firm.innovative is False, "NIE", fill)
    paper.para(
        doc,
        "c) czym zajmuje się firma i na czym polega jej innowacyjność (B+R, współpraca z uczelnią, nowe produkty, nakłady):",
    )
    box(doc, firm.description, fill, 5)

    heading(doc, 4, "Certyfikaty, atesty, patenty firmy", "do formularza należy dołączyć kopie")
    rows: Any = [(text,) for text in firm.certificates] or (
        [(firm.no_certificates,)] if firm.no_certificates else []
    )
    listing(doc, ("Lp.", "Nazwa dokumentu (numer, wydawca)"), (1.2, 15.8), 4, rows, fill)

    heading(doc, 5, "Firma w internecie")
    pairs(
        doc,
        (
            ("Adres strony w języku polskim", "", firm.www_pl),
            (
                "Adres strony w języku angielskim lub innym obcym",
                "",
                firm.www_foreign or ("brak" if firm.name else ""),
            ),
            (
                "Aktywne profile w mediach społecznościowych",
                "",
                firm.social_between.join(firm.social) or ("brak" if firm.name else ""),
            ),
        ),
        fill,
    )
    heading(
        doc,
        6,
        "Działania promocyjno-informacyjne za granicą i w kraju z ostatnich 3 lat",
        "targi, misje, szkolenia, wyjazdy studyjne",
    )
    events: Any = list(firm.events) or ([(firm.no_events, "", "")] if firm.no_events else [])
    listing(
        doc, ("Lp.", "Wydarzenie", "Miejsce (miasto, kraj)", "Rok"), (1.2, 8.3, 5.3, 2.2), 4, events, fill
    )

    heading(doc, 7, "Dotychczasowe wyjazdy z UMWL finansowane z FEWL 2021–2027")
    paragraph = paper.para(doc)
    paper.choice(paragraph, firm.trips == (), "firma nie uczestniczyła", fill)
    paper.choice(paragraph, bool(firm.trips), "firma uczestniczyła; liczba wyjazdów: ", fill, "")
    paper.dots(paragraph, str(len(firm.trips)) if firm.trips else "", fill, 10)
    paragraph = paper.para(doc, "Jakie to były wyjazdy (kierunek, rok): ")
    paper.dots(paragraph, ", ".join(firm.trips or ()), fill, 84)

    heading(doc, 8, "Cel udziału – czego oczekują Państwo po wyjeździe?")
    box(doc, firm.goal, fill, 3)
    heading(doc, 9, "Języki obce przedstawiciela (poziom)")
    paper.dots(paper.para(doc), firm.languages, fill, 130)

    heading(doc, 10, "Lubuskie Inteligentne Specjalizacje")
    paragraph = paper.para(doc, "Czy firma działa w obszarze LIS?   ")
    paper.choice(paragraph, firm.lis is True, "TAK", fill)
    paper.choice(paragraph, firm.lis is False, "NIE", fill)
    paragraph = paper.para(doc, "Jeżeli tak, w którym:   ")
    for area in AREAS:
        paper.choice(paragraph, firm.lis_area == area, area, fill, "   ")

    heading(doc, 11, "Porozumienia na rzecz Rozwoju Obszarów Kluczowych")
    paragraph = paper.para(doc, "Czy firma działa w ramach Porozumienia?   ")
    paper.choice(paragraph, bool(firm.agreements), "TAK", fill)
    paper.choice(paragraph, firm.agreements == (), "NIE", fill)
    paragraph = paper.para(doc, "Nazwa Porozumienia / Porozumień: ")
    paper.dots(paragraph, "; ".join(firm.agreements or ()), fill, 90)

    heading(doc, 12, "Przedsięwzięcie horyzontalne wskazane w Porozumieniu")
    paragraph = paper.para(doc, "Czy firma je realizuje?   ")
    paper.choice(paragraph, firm.horizontal not in (None, "-"), "TAK", fill)
    paper.choice(paragraph, firm.horizontal == "-", "NIE", fill)
    paragraph = paper.para(doc, "Tytuł przedsięwzięcia: ")
    paper.dots(paragraph, "" if firm.horizontal in (None, "-") else str(firm.horizontal), fill, 104)

    heading(doc, 13, "Oświadczenia")
    paper.para(doc, "W imieniu przedsiębiorcy oświadczam, że:", size=9)
    for text in STATEMENTS:
        paragraph = paper.para(doc, f"–  {text}", size=9)
        paragraph.paragraph_format.left_indent = Cm(0.6)
    table = paper.grid(doc, 1, (8.0, 9.0), "Normal Table")
    paper.place_and_date(table.rows[0].cells[0], firm, fill)
    paper.sign(
        table.rows[0].cells[1], firm, fill, "podpis osoby uprawnionej do reprezentowania przedsiębiorcy"
    )
    paper.para(
        doc,
        "Administratorem danych osobowych jest Województwo Lubuskie. Dane służą przeprowadzeniu rekrutacji i organizacji "
        "wyjazdu; klauzula informacyjna znajduje się na stronie internetowej Organizatora.",
        size=7.5,
    )
