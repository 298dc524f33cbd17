"""Annex 2: the office's application form."""

from docx.document import Document as WordDocument

from tests.blind.rounds.r38.pen import Pen, banner, begin, closing, grid, head, line, note, put, row

THREE = (1.0, 5.6, 10.4)
SHADE = "DCE6F1"


def application_form(doc: WordDocument, pen: Pen) -> None:
    """The blank, and what the pen does to it."""
    begin(doc)
    banner(
        doc, "Załącznik nr 2 do Regulaminu rekrutacji i uczestnictwa przedsiębiorców w wyjazdach studyjnych"
    )
    office = grid(doc, (8.5, 8.5), 1)
    head(office.rows[0].cells[0], "Data wpływu (wypełnia Urząd):", bold=False, small=True)
    head(office.rows[0].cells[1], "Numer zgłoszenia (wypełnia Urząd):", bold=False, small=True)
    line(doc, after=2)
    line(doc, "FORMULARZ ZGŁOSZENIOWY PRZEDSIĘBIORCY", bold=True, size=15, centre=True)
    line(doc, "Projekt „Innowacyjne Lubuskie” – wyjazd studyjny", centre=True)
    par = line(doc, centre=True)
    pen.box(par, "trip_szw", "SZWAJCARIA, 22–25 czerwca 2026 r.")
    pen.box(par, "trip_fin", "FINLANDIA I ESTONIA, 22–25 września 2026 r.", "")
    if pen.guidance:
        line(
            doc,
            "Prosimy wypełnić wszystkie białe pola drukowanymi literami lub komputerowo, a właściwą kratkę zaznaczyć "
            "znakiem X. Jeżeli pytanie Państwa nie dotyczy, prosimy wpisać „nie dotyczy”. Wiersze tabel można dodawać.",
            small=True,
            italic=True,
        )
    _company(doc, pen)
    _delegate(doc, pen)
    _activity(doc, pen)
    _certificates(doc, pen)
    _web(doc, pen)
    _events(doc, pen)
    _trips(doc, pen)
    _specialisations(doc, pen)
    _declarations(doc, pen)


def _section(doc: WordDocument, number: str, title: str, hint: str = "", pen: Pen | None = None) -> None:
    table = grid(doc, (17.0,), 1)
    par = head(table.rows[0].cells[0], f"{number}. {title}", shade=SHADE)
    if hint and (pen is None or pen.guidance):
        put(par, f"  {hint}", small=True, italic=True)
    par.paragraph_format.keep_with_next = True


def _table(doc: WordDocument, pen: Pen, rows: tuple[tuple[str, str, str, str], ...]) -> None:
    """Rows of number, label, small print and key."""
    table = grid(doc, THREE)
    for number, label, hint, key in rows:
        cells = row(table, THREE)
        head(cells[0], number, bold=False)
        par = head(cells[1], label, bold=False)
        if hint and pen.guidance:
            put(par, f" ({hint})", small=True, italic=True)
        pen.fill(cells[2].paragraphs[0], key)
    line(doc, after=0, size=4)


def _company(doc: WordDocument, pen: Pen) -> None:
    _section(doc, "1", "DANE PRZEDSIĘBIORCY")
    _table(
        doc,
        pen,
        (
            ("1.1", "Nazwa firmy", "pełna, zgodna z KRS albo CEIDG", "name"),
            ("1.2", "Ulica, nr budynku i lokalu", "siedziba", "street"),
            ("1.3", "Kod pocztowy i poczta", "", "post"),
            ("1.4", "Województwo", "", "voivodeship"),
            (
                "1.5",
                "Oddział na terenie woj. lubuskiego",
                "adres; jeśli siedziba jest poza regionem",
                "branch",
            ),
            ("1.6", "NIP", "", "nip"),
            ("1.7", "REGON", "", "regon"),
            ("1.8", "Nr KRS lub wpis do CEIDG", "", "krs"),
            ("1.9", "Przeważający kod PKD", "np. 62.10.B", "pkd"),
        ),
    )


def _delegate(doc: WordDocument, pen: Pen) -> None:
    _section(
        doc,
        "2",
        "OSOBA, KTÓRA WEŹMIE UDZIAŁ W WYJEŹDZIE",
        "Firmę reprezentuje jedna osoba (§ 3 ust. 4).",
        pen,
    )
    _table(
        doc,
        pen,
        (
            ("2.1", "Imię i nazwisko uczestnika", "", "delegate"),
            ("2.2", "Funkcja w firmie", "", "post_held"),
            ("2.3", "Telefon komórkowy", "", "phone"),
            ("2.4", "E-mail do korespondencji", "", "email"),
        ),
    )


def _activity(doc: WordDocument, pen: Pen) -> None:
    _section(doc, "3", "WIELKOŚĆ I CHARAKTER DZIAŁALNOŚCI FIRMY")
    table = grid(doc, THREE)
    cells = row(table, THREE)
    head(cells[0], "3.1", bold=False)
    note(head(cells[1], "Status przedsiębiorstwa", bold=False), "1")
    par = cells[2].paragraphs[0]
    for key, label in (("micro", "mikro"), ("small", "małe"), ("medium", "średnie"), ("large", "duże")):
        pen.box(par, key, label, "   ")
    cells = row(table, THREE)
    head(cells[0], "3.2", bold=False)
    head(cells[1], "Czy firma prowadzi działalność innowacyjną?", bold=False)
    par = cells[2].paragraphs[0]
    pen.box(par, "innovative_yes", "TAK")
    pen.box(par, "innovative_no", "NIE", "")
    cells = row(table, THREE)
    head(cells[0], "3.3", bold=False)
    par = head(cells[1], "Opis działalności firmy", bold=False)
    if pen.guidance:
        hint = " (m.in. dział B+R, współpraca z uczelniami, nowe produkty, linie produkcyjne, nakłady na innowacje)"
        put(par, hint, small=True, italic=True)
    pen.fill(cells[2].paragraphs[0], "activity")
    if not pen.has("activity"):
        for _ in range(4):
            cells[2].add_paragraph()
    par = line(doc, after=4)
    note(par, "1")
    put(par, " W rozumieniu załącznika I do rozporządzenia Komisji (UE) nr 651/2014.", small=True)


def _certificates(doc: WordDocument, pen: Pen) -> None:
    _section(doc, "4", "CERTYFIKATY, ATESTY, PATENTY", "Prosimy wymienić i załączyć kopie.", pen)
    widths = (1.0, 9.5, 6.5)
    table = grid(doc, widths, 1)
    for cell, text in zip(table.rows[0].cells, ("Lp.", "Nazwa dokumentu", "Wystawca, numer"), strict=True):
        head(cell, text)
    for number in range(1, pen.rows("certificate", 4) + 1):
        cells = row(table, widths)
        head(cells[0], f"{number}.", bold=False)
        pen.fill(cells[1].paragraphs[0], f"certificate{number}")
        pen.fill(cells[2].paragraphs[0], f"issuer{number}")
    line(doc, after=0, size=4)


def _web(doc: WordDocument, pen: Pen) -> None:
    _section(doc, "5", "INTERNET")
    _table(
        doc,
        pen,
        (
            ("5.1", "Adres strony w języku polskim", "", "web_pl"),
            ("5.2", "Adres strony w języku angielskim lub innym obcym", "", "web_foreign"),
            ("5.3", "Prowadzone profile społecznościowe", "podać adresy lub nazwy", "social"),
        ),
    )


def _events(doc: WordDocument, pen: Pen) -> None:
    hint = "Zagraniczne targi, targi międzynarodowe w kraju, szkolenia, misje – ostatnie 3 lata."
    _section(doc, "6", "DOŚWIADCZENIE PROMOCYJNO-INFORMACYJNE", hint, pen)
    widths = (1.0, 8.0, 5.5, 2.5)
    table = grid(doc, widths, 1)
    titles = ("Lp.", "Wydarzenie", "Miejsce (miasto, kraj)", "Rok")
    for cell, text in zip(table.rows[0].cells, titles, strict=True):
        head(cell, text)
    for number in range(1, pen.rows("event", 3) + 1):
        cells = row(table, widths)
        head(cells[0], f"{number}.", bold=False)
        pen.fill(cells[1].paragraphs[0], f"event{number}")
        pen.fill(cells[2].paragraphs[0], f"place{number}")
        pen.fill(cells[3].paragraphs[0], f"year{number}")
    line(doc, after=0, size=4)


def _trips(doc: WordDocument, pen: Pen) -> None:
    title = "UDZIAŁ W WYJAZDACH ORGANIZOWANYCH PRZEZ UMWL"
    _section(doc, "7", title, "Dotyczy wyłącznie wyjazdów finansowanych z FEWL 2021–2027.", pen)
    _table(
        doc,
        pen,
        (
            ("7.1", "Liczba wyjazdów, w których firma wzięła udział", "cyfrą; brak = 0", "trips"),
            ("7.2", "Nazwa i rok wyjazdu", "", "trip_names"),
        ),
    )
    _section(doc, "8", "CEL WYJAZDU")
    _table(doc, pen, (("8.1", "Czego oczekują Państwo od wyjazdu?", "krótko", "aim"),))
    _section(doc, "9", "JĘZYKI OBCE")
    _table(doc, pen, (("9.1", "Języki, którymi posługuje się uczestnik", "i poziom", "languages"),))


def _specialisations(doc: WordDocument, pen: Pen) -> None:
    _section(doc, "10–12", "INTELIGENTNE SPECJALIZACJE I POROZUMIENIA")
    table = grid(doc, THREE)
    cells = row(table, THREE)
    head(cells[0], "10", bold=False)
    head(cells[1], "Czy firma działa w obszarze Lubuskich Inteligentnych Specjalizacji?", bold=False)
    par = cells[2].paragraphs[0]
    pen.box(par, "lis_yes", "TAK, w obszarze:")
    pen.box(par, "lis_no", "NIE", "")
    par = line(cells[2], after=1)
    pen.box(par, "lis_green", "Zielona gospodarka", "   ")
    pen.box(par, "lis_health", "Zdrowie i jakość życia", "   ")
    par = line(cells[2], after=1)
    pen.box(par, "lis_industry", "Innowacyjny przemysł", "")
    cells = row(table, THREE)
    head(cells[0], "11", bold=False)
    note(
        head(
            cells[1], "Czy firma działa w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych?", bold=False
        ),
        "2",
    )
    par = cells[2].paragraphs[0]
    pen.box(par, "agreements_no", "NIE")
    pen.box(par, "agreements_one", "TAK, w jednym")
    pen.box(par, "agreements_more", "TAK, w więcej niż jednym", "")
    par = line(cells[2], "Których: ", small=True, after=1)
    pen.fill(par, "agreements", 60)
    cells = row(table, THREE)
    head(cells[0], "12", bold=False)
    head(cells[1], "Czy firma realizuje przedsięwzięcie horyzontalne wskazane w Porozumieniu?", bold=False)
    par = cells[2].paragraphs[0]
    pen.box(par, "horizontal_yes", "TAK")
    pen.box(par, "horizontal_no", "NIE", "")
    par = line(cells[2], "Nazwa przedsięwzięcia: ", small=True, after=1)
    pen.fill(par, "horizontal", 50)
    par = line(doc, after=4)
    note(par, "2")
    put(par, " Porozumienia podpisane przez Partnerstwa z Samorządem Województwa Lubuskiego.", small=True)


def _declarations(doc: WordDocument, pen: Pen) -> None:
    _section(doc, "13", "OŚWIADCZENIA")
    for number, text in enumerate(
        (
            "Firma nie działa w sektorach wyłączonych z naboru, opisanych w § 3 ust. 5 Regulaminu.",
            "Uczestnik wyjazdu nie jest pracownikiem Urzędu Marszałkowskiego Województwa Lubuskiego.",
            "Znam i akceptuję Regulamin, w tym obowiązek pokrycia 15% kosztów udziału w wyjeździe.",
            "Podane informacje są prawdziwe, a przekazane materiały nie naruszają praw autorskich ani osobistych.",
            "Zapoznałem/am się z informacją o przetwarzaniu danych osobowych.",
        ),
        1,
    ):
        par = line(doc, f"{number}) {text}", after=1)
        par.paragraph_format.keep_with_next = True
    closing(doc, pen, "miejscowość, data", "podpis i pieczęć osoby uprawnionej do reprezentowania firmy")
