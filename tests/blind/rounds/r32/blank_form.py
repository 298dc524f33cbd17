"""The office's blank of the application form (załącznik nr 2), empty or filled."""

from docx.document import Document as WordDocument
from docx.table import Table

from .desk import Desk
from .firm import SIZES, Firm

WIDE = (1.1, 6.0, 9.5)


def _head(desk: Desk, table: Table, number: str, title: str) -> None:
    cells = desk.row(table, WIDE)
    desk.put(cells[0], number, True)
    merged = cells[1].merge(cells[2])
    desk.put(merged, title, True)
    desk.shade(cells[0])
    desk.shade(merged)


def _ask(desk: Desk, table: Table, letter: str, question: str, answer: str) -> None:
    cells = desk.row(table, WIDE)
    desk.put(cells[0], letter)
    desk.put(cells[1], question)
    if desk.firm and answer:
        desk.answer(cells[2].paragraphs[0], answer)


def write_form(doc: WordDocument, firm: Firm | None = None, signed: str = "hand") -> None:
    """Write the form; without a firm the blank."""
    desk = Desk(doc, firm, "Calibri")
    desk.frame("Załącznik nr 2 do Regulaminu rekrutacji i uczestnictwa w wyjazdach studyjnych")
    desk.para("FORMULARZ ZGŁOSZENIOWY PRZEDSIĘBIORCY", True, 14, centre=True)
    desk.para("wyjazd studyjny w ramach projektu pn. „Innowacyjne Lubuskie”", points=11, centre=True)
    trip = desk.para("Zgłaszamy udział w wyjeździe do (zaznaczyć jeden):   ")
    desk.box(trip, "Szwajcaria, 22–25 czerwca 2026 r.", bool(firm and firm.trip == "Szwajcaria"))
    desk.box(trip, "Finlandia i Estonia, 22–25 września 2026 r.", bool(firm and firm.trip != "Szwajcaria"))
    table = desk.table(WIDE)
    f = firm
    none = f.none_word if f else ""
    _head(desk, table, "1.", "Informacje o przedsiębiorcy")
    _ask(desk, table, "a", "Nazwa (zgodnie z KRS lub CEIDG)", f.name if f else "")
    _ask(desk, table, "b", "Siedziba: ulica, numer", f.street if f else "")
    _ask(desk, table, "c", "Kod pocztowy i miejscowość", f"{f.postal} {f.town}" if f else "")
    _ask(desk, table, "d", "Województwo", "lubuskie" if f else "")
    _ask(
        desk,
        table,
        "e",
        "Oddział w woj. lubuskim (gdy siedziba jest w innym województwie)",
        "nie dotyczy" if f else "",
    )
    _ask(desk, table, "f", "NIP", f.shown_nip if f else "")
    _ask(desk, table, "g", "REGON", f.regon if f else "")
    _ask(desk, table, "h", "Numer KRS albo wpis do CEIDG", f.register if f else "")
    _ask(desk, table, "i", "Główny kod PKD", f.pkd if f else "")
    _head(desk, table, "2.", "Osoba, która weźmie udział w wyjeździe")
    _ask(desk, table, "a", "Imię i nazwisko", f.delegate if f else "")
    _ask(desk, table, "b", "Funkcja w firmie", f.delegate_role if f else "")
    _ask(desk, table, "c", "Telefon kontaktowy", f.phone if f else "")
    _ask(desk, table, "d", "E-mail", f.email if f else "")
    _head(desk, table, "3.", "Charakterystyka przedsiębiorcy")
    cells = desk.row(table, WIDE)
    desk.put(cells[0], "a")
    desk.put(cells[1], "Wielkość przedsiębiorstwa")
    for size, label in SIZES.items():
        desk.box(cells[2].paragraphs[0], label, bool(f and f.size == size))
    cells = desk.row(table, WIDE)
    desk.put(cells[0], "b")
    desk.put(cells[1], "Czy firma prowadzi działalność innowacyjną?")
    desk.box(cells[2].paragraphs[0], "tak", bool(f and f.innovative))
    desk.box(cells[2].paragraphs[0], "nie", bool(f and not f.innovative))
    _ask(
        desk,
        table,
        "c",
        "Czym firma się zajmuje; na czym polega innowacyjność (np. dział B+R, współpraca z uczelnią, nowe wyroby)",
        f.description if f else "",
    )
    _head(desk, table, "4.", "Certyfikaty, atesty, patenty firmy – proszę wymienić i dołączyć kopie")
    cells = desk.row(table, WIDE)
    merged = cells[1].merge(cells[2])
    if f:
        text = "\n".join(f"{n}. {item}" for n, item in enumerate(f.certificates, 1)) or none
        desk.answer(merged.paragraphs[0], text)
    else:
        merged.add_paragraph()
    _head(desk, table, "5.", "Obecność w internecie")
    _ask(desk, table, "a", "Strona www w języku polskim", (f.website_pl or none) if f else "")
    _ask(desk, table, "b", "Strona www w języku angielskim i innym", (f.website_foreign or none) if f else "")
    _ask(
        desk,
        table,
        "c",
        "Prowadzone profile w mediach społecznościowych",
        (", ".join(f.social) or none) if f else "",
    )
    _head(
        desk,
        table,
        "6.",
        "Działania promocyjno-informacyjne w ostatnich 3 latach (targi, szkolenia, wyjazdy) – proszę podać każde w osobnym wierszu",
    )
    cells = desk.row(table, WIDE)
    desk.put(cells[0], "Lp.", points=9)
    desk.put(cells[1], "Wydarzenie", points=9)
    desk.put(cells[2], "Miejsce i rok", points=9)
    for number in range(5):
        cells = desk.row(table, WIDE)
        desk.put(cells[0], str(number + 1))
        if f and number < len(f.events):
            name, place, year = f.events[number]
            desk.answer(cells[1].paragraphs[0], name)
            desk.answer(cells[2].paragraphs[0], f"{place}, {year}")
        elif f and number == 0 and not f.events:
            desk.answer(cells[1].paragraphs[0], none)
    _head(
        desk,
        table,
        "7.",
        "Udział w wyjazdach organizowanych przez UMWL w ramach promocji gospodarczej, finansowanych z FEWL 2021–2027",
    )
    trips = len(f.trips) if f else -1
    cells = desk.row(table, WIDE)
    desk.put(cells[1], "Liczba wyjazdów")
    for label, fits in (
        ("żaden", trips == 0),
        ("jeden", trips == 1),
        ("dwa", trips == 2),
        ("trzy", trips == 3),
    ):
        desk.box(cells[2].paragraphs[0], label, fits)
    _ask(desk, table, "", "Jakie to były wyjazdy (kraj, rok)", "\n".join(f.trips) if f else "")
    _head(desk, table, "8.", "Cel udziału w wyjeździe")
    _wide(desk, table, f.goal if f else "")
    _head(desk, table, "9.", "Języki obce osoby delegowanej (język, poziom)")
    _wide(desk, table, f.languages if f else "")
    _head(desk, table, "10.", "Działalność w ramach Lubuskich Inteligentnych Specjalizacji (LIS)")
    cells = desk.row(table, WIDE)
    desk.put(cells[1], "Czy firma działa w obszarze LIS?")
    desk.box(cells[2].paragraphs[0], "nie", bool(f and not f.lis))
    desk.box(cells[2].paragraphs[0], "tak", bool(f and f.lis))
    cells = desk.row(table, WIDE)
    desk.put(cells[1], "Jeśli tak – która specjalizacja")
    for label in ("Zielona gospodarka", "Zdrowie i jakość życia", "Innowacyjny przemysł"):
        desk.box(cells[2].paragraphs[0], label, bool(f and f.lis == label), "  ")
    _head(desk, table, "11.", "Działalność w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych LIS")
    count = len(f.agreements) if f else -1
    cells = desk.row(table, WIDE)
    desk.put(cells[1], "Czy firma uczestniczy w Porozumieniu?")
    for label, fits in (
        ("nie", count == 0),
        ("tak, w jednym", count == 1),
        ("tak, w więcej niż jednym", count > 1),
    ):
        desk.box(cells[2].paragraphs[0], label, fits, "   ")
    _ask(desk, table, "", "Nazwa Porozumienia / Porozumień", "\n".join(f.agreements) if f else "")
    _head(desk, table, "12.", "Przedsięwzięcie horyzontalne, o którym mowa w Porozumieniu")
    cells = desk.row(table, WIDE)
    desk.put(cells[1], "Czy firma realizuje takie przedsięwzięcie?")
    desk.box(cells[2].paragraphs[0], "nie", bool(f and not f.horizontal))
    desk.box(cells[2].paragraphs[0], "tak", bool(f and f.horizontal))
    _ask(desk, table, "", "Nazwa przedsięwzięcia", f.horizontal if f else "")
    _head(desk, table, "13.", "Oświadczenia")
    cells = desk.row(table, WIDE)
    merged = cells[0].merge(cells[2])
    desk.put(
        merged,
        "Oświadczam, że: dane w zgłoszeniu są zgodne z prawdą; przekazane treści, zdjęcia i dane osobowe nie naruszają praw "
        "autorskich ani osobistych; firma nie działa w sektorach wyłączonych z naboru (§ 3 ust. 5 Regulaminu); osoba "
        "delegowana nie jest pracownikiem Urzędu Marszałkowskiego Województwa Lubuskiego; akceptuję Regulamin i zobowiązuję "
        "się pokryć 15 % kosztów wyjazdu.",
        points=9,
    )
    desk.signature(
        f.town if f else "",
        f.signed_on if f else "",
        signed,
        "(miejscowość i data)",
        "(podpis osoby upoważnionej do reprezentowania firmy)",
    )


def _wide(desk: Desk, table: Table, answer: str) -> None:
    cells = desk.row(table, WIDE)
    merged = cells[1].merge(cells[2])
    if answer:
        desk.answer(merged.paragraphs[0], answer)
    else:
        merged.add_paragraph()
