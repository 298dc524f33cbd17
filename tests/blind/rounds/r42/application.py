"""Załącznik nr 2: the application form of the office."""

from docx.document import Document as WordDocument

from tests.blind.rounds.r42.firm import Firm
from tests.blind.rounds.r42.word import (
    Pen,
    banner,
    grid,
    label,
    line,
    page,
    pairs,
    shade,
    sign_off,
    static,
    tight,
)

AREAS = ("Zielona gospodarka", "Zdrowie i jakość życia", "Innowacyjny przemysł")


def yes_no(document: WordDocument, pen: Pen, question: str, answer: bool) -> None:
    table = grid(document, (120, 50), 1)
    label(table.cell(0, 0), question)
    cell = table.cell(0, 1).paragraphs[0]
    pen.box(cell, "TAK", answer)
    pen.box(cell, "NIE", not answer)


def application_form(document: WordDocument, firm: Firm, pen: Pen, trip: str = "CH") -> None:
    page(
        document,
        "Załącznik nr 2 do Regulaminu rekrutacji i uczestnictwa przedsiębiorców w wyjazdach studyjnych",
    )
    none = firm.nothing
    office = grid(document, (85, 85), 1)
    static(office.cell(0, 0).paragraphs[0], "Data wpływu (wypełnia Urząd):", size=8.5, grey=True)
    static(office.cell(0, 1).paragraphs[0], "Nr w rejestrze zgłoszeń (wypełnia Urząd):", size=8.5, grey=True)
    line(document, "FORMULARZ ZGŁOSZENIOWY PRZEDSIĘBIORCY", size=15, bold=True, align="CENTER", before=8)
    line(document, "nabór na wyjazd studyjny w projekcie pn. „Innowacyjne Lubuskie”", size=11, align="CENTER")
    choice = line(document, align="CENTER", after=4)
    pen.box(choice, "Szwajcaria, 22–25 czerwca 2026 r.", trip == "CH")
    pen.box(choice, "Finlandia i Estonia, 22–25 września 2026 r.", trip == "FI")
    line(
        document,
        "Proszę wypełnić wszystkie pola, komputerowo albo czytelnie drukowanymi literami. Jeżeli pole nie dotyczy "
        "Państwa firmy, proszę wpisać „brak” lub „nie dotyczy”. Właściwą odpowiedź proszę zaznaczyć znakiem X.",
        size=8.5,
        italic=True,
    )
    banner(document, "1. Informacje o przedsiębiorcy")
    pairs(document, pen, [("Nazwa firmy", "pełna, zgodna z KRS lub CEIDG", firm.name)], 42)
    table = grid(document, (42, 43, 42, 43), 3)
    cells = [
        ("NIP", firm.nip_dashed if firm.color == "000000" else firm.nip),
        ("REGON", firm.regon),
        ("Numer KRS albo „CEIDG”", firm.register),
        ("Przeważający kod PKD", firm.pkd),
        ("Kod pocztowy", firm.postal),
        ("Miejscowość", firm.town),
    ]
    for i, (text, answer) in enumerate(cells):
        row = table.rows[i // 2].cells
        label(row[i % 2 * 2], text)
        pen.write(row[i % 2 * 2 + 1].paragraphs[0], answer)
    pairs(
        document,
        pen,
        [
            ("Ulica i nr (siedziba)", "", firm.street),
            ("Województwo", "", firm.voivodeship),
            (
                "Oddział w woj. lubuskim",
                "adres, o ile siedziba jest poza regionem",
                firm.branch or "nie dotyczy",
            ),
        ],
        42,
    )
    banner(document, "2. Osoba, która pojedzie na wyjazd")
    table = grid(document, (42, 43, 42, 43), 2)
    cells = [
        ("Imię i nazwisko", firm.delegate),
        ("Funkcja w firmie", firm.position),
        ("Telefon kontaktowy", firm.phone),
        ("E-mail", firm.email),
    ]
    for i, (text, answer) in enumerate(cells):
        row = table.rows[i // 2].cells
        label(row[i % 2 * 2], text)
        pen.write(row[i % 2 * 2 + 1].paragraphs[0], answer)
    banner(document, "3. Wielkość firmy i charakter działalności")
    table = grid(document, (62, 108), 1)
    label(table.cell(0, 0), "Status przedsiębiorstwa")
    cell = table.cell(0, 1).paragraphs[0]
    for code, text in (("micro", "mikro"), ("small", "małe"), ("medium", "średnie")):
        pen.box(cell, text, firm.size == code)
    yes_no(document, pen, "Czy firma prowadzi działalność innowacyjną?", firm.innovative)
    pairs(
        document,
        pen,
        [
            (
                "Krótki opis działalności",
                "m.in. dział B+R, współpraca z uczelnią, nowe produkty lub linie, nakłady na innowacje",
                firm.description,
            )
        ],
    )
    banner(
        document,
        "4. Certyfikaty, atesty i patenty firmy",
        "Proszę wymienić każdy dokument osobno i dołączyć jego kopię.",
    )
    rows = max(5, len(firm.certificates))
    table = grid(document, (12, 158), rows)
    for i, row in enumerate(table.rows):
        static(row.cells[0].paragraphs[0], f"4.{i + 1}", size=9.5)
        given = firm.certificates[i : i + 1] or ((none,) if i == 0 else ("",))
        pen.write(row.cells[1].paragraphs[0], given[0])
    banner(document, "5. Obecność w internecie")
    pairs(
        document,
        pen,
        [
            ("Adres strony w języku polskim", "", firm.web or none),
            ("Adres strony w języku angielskim lub innym obcym", "", firm.web_foreign or none),
            (
                "Profile w mediach społecznościowych",
                "nazwy lub adresy profili",
                "\n".join(firm.social) or none,
            ),
        ],
    )
    banner(
        document,
        "6. Działania promocyjne i informacyjne z ostatnich 3 lat",
        "Targi i imprezy za granicą, targi międzynarodowe w Polsce, szkolenia, wyjazdy studyjne – każde w osobnym wierszu.",
    )
    table = grid(document, (12, 86, 50, 22), 1 + max(5, len(firm.events)))
    for cell_, text in zip(
        table.rows[0].cells, ("Lp.", "Nazwa wydarzenia", "Kraj, miasto", "Rok"), strict=True
    ):
        label(cell_, text)
    for i, row in enumerate(table.rows[1:]):
        static(row.cells[0].paragraphs[0], str(i + 1), size=9.5)
        event = (
            firm.events[i] if i < len(firm.events) else (none if i == 0 and not firm.events else "", "", "")
        )
        for cell_, text in zip(row.cells[1:], event, strict=True):
            pen.write(cell_.paragraphs[0], text)
    banner(document, "7. Udział w wyjazdach organizowanych przez UMWL, opłaconych ze środków FEWL 2021–2027")
    pairs(
        document,
        pen,
        [
            ("Ile było wyjazdów", "", str(len(firm.trips))),
            ("Nazwy wyjazdów i lata", "", "\n".join(firm.trips) or none),
        ],
    )
    banner(document, "8. Po co firma chce wziąć udział w wyjeździe?")
    pen.write(tight(grid(document, (170,), 1).cell(0, 0).paragraphs[0], 2, 6), firm.goal)
    banner(document, "9. Języki obce, którymi posługuje się osoba delegowana")
    pen.write(tight(grid(document, (170,), 1).cell(0, 0).paragraphs[0], 2, 4), firm.languages)
    banner(document, "10. Lubuskie Inteligentne Specjalizacje")
    yes_no(document, pen, "Czy firma działa w ramach Lubuskich Inteligentnych Specjalizacji?", bool(firm.lis))
    cell = grid(document, (170,), 1).cell(0, 0).paragraphs[0]
    static(cell, "Jeśli TAK, w której:   ", size=10)
    for area in AREAS:
        pen.box(cell, area, firm.lis == area)
    banner(document, "11. Porozumienia na rzecz Rozwoju Obszarów Kluczowych")
    yes_no(document, pen, "Czy firma działa w ramach Porozumienia / Porozumień?", bool(firm.agreements))
    pairs(
        document,
        pen,
        [("Jeśli TAK – w ramach których", "proszę wymienić", "\n".join(firm.agreements) or "nie dotyczy")],
    )
    banner(document, "12. Przedsięwzięcie horyzontalne")
    yes_no(
        document,
        pen,
        "Czy firma realizuje przedsięwzięcie horyzontalne, o którym mowa w Porozumieniu?",
        bool(firm.horizontal),
    )
    pairs(document, pen, [("Jeśli TAK – jego nazwa", "", firm.horizontal or "nie dotyczy")])
    banner(document, "13. Oświadczenia przedsiębiorcy")
    for text in (
        "a) Znam i akceptuję Regulamin naboru; wiem, że to zgłoszenie jest wiążące i że firma pokrywa 15% kosztów wyjazdu.",
        "b) Firma nie prowadzi działalności w sektorach, które wyłącza § 3 ust. 5 Regulaminu.",
        "c) Osoba delegowana nie jest pracownikiem Urzędu Marszałkowskiego Województwa Lubuskiego w Zielonej Górze.",
        "d) Podane informacje są prawdziwe, a przekazane treści nie naruszają praw autorskich ani dóbr osobistych.",
        "e) Zgadzam się na przetwarzanie danych osobowych na potrzeby rekrutacji i organizacji wyjazdu.",
    ):
        line(document, text, size=9.5, before=1, after=1).paragraph_format.keep_with_next = True
    sign_off(document, pen, firm.where_when, firm.signer, "podpis osoby uprawnionej do reprezentowania firmy")
    line(document, "Komplet zgłoszenia – lista dla przedsiębiorcy", size=9, bold=True, before=8)
    table = grid(document, (170,), 1)
    static(
        table.cell(0, 0).paragraphs[0],
        "formularz zgłoszeniowy • zaświadczenie z ZUS • zaświadczenie z urzędu skarbowego • oświadczenie o statusie • "
        "formularz informacji de minimis • zaparafowany projekt umowy • kopie certyfikatów (jeżeli firma je ma)",
        size=8.5,
    )
    shade(table.cell(0, 0), "F7F7F7")
