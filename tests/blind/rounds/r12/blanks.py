"""The office's own blanks (Word), empty and filled in."""

from collections.abc import Callable

from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm, Pt

from tests.blind.model import Word
from tests.blind.rounds.r12.base import BLACK, BLUE, Company
from tests.blind.rounds.r12.clauses import CLAUSES, OFFICE_PARTY, TITLE
from tests.blind.rounds.r12.word import (
    Filling,
    base_style,
    borders,
    box,
    dots,
    field_code,
    first_paragraph,
    printed,
    shade,
    signature,
    stamped,
    text,
    whole_rows,
    widths,
    written,
)

Write = Callable[[WordDocument], None]


def _running(doc: WordDocument, attachment: str) -> None:
    header = doc.sections[0].header.paragraphs[0]
    header.alignment = WD_ALIGN_PARAGRAPH.CENTER
    printed(
        header,
        "Fundusze Europejskie dla Lubuskiego  |  Rzeczpospolita Polska  |  Dofinansowane przez Unię Europejską",
        size=8,
    )
    header.add_run().add_break()
    printed(
        header,
        "Projekt „Innowacyjne Lubuskie” – FEWL 2021–2027, Priorytet 1, Działanie 1.8",
        italic=True,
        size=7.5,
    )
    text(doc, attachment, italic=True, size=9, right=True)


def _page_footer(doc: WordDocument) -> None:
    footer = doc.sections[0].footer.paragraphs[0]
    footer.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    printed(footer, "Departament Gospodarki i Rozwoju, UMWL w Zielonej Górze – strona ", size=8)
    field_code(footer, "PAGE")
    printed(footer, " z ", size=8)
    field_code(footer, "NUMPAGES")


def _signed(
    doc: WordDocument,
    c: Company | None,
    pen: Filling | None,
    *,
    hand: bool,
    date: str,
    label: str,
    electronic: str = "",
) -> None:
    table = doc.add_table(rows=2, cols=2)
    left, right = table.rows[0].cells
    dots(first_paragraph(left), f"{c.city}, {date}" if c and date else "", pen, 26)
    place = first_paragraph(right)
    if c is not None and pen is not None and pen.stamp and hand:
        stamped(place, c)
    if c is not None and hand:
        signature(
            place, c.seed, colour=BLACK if pen is not None and pen.colour[2] < 60 and c.seed % 2 else BLUE
        )
    elif electronic:
        printed(place, electronic, italic=True, size=8)
    else:
        printed(place, "…" * 30)
    printed(first_paragraph(table.rows[1].cells[0]), "(miejscowość i data)", size=8)
    printed(first_paragraph(table.rows[1].cells[1]), label, size=8)
    whole_rows(table)


def application(
    c: Company | None = None,
    pen: Filling | None = None,
    *,
    hand: bool = True,
    date: str = "",
    electronic: str = "",
) -> Word:
    """Załącznik nr 2: the application form, thirteen points, for either trip."""

    def write(doc: WordDocument) -> None:
        base_style(doc, "Carlito", 10)
        _running(doc, "Załącznik nr 2 do Regulaminu rekrutacji i uczestnictwa")
        _page_footer(doc)
        text(doc, "FORMULARZ ZGŁOSZENIOWY PRZEDSIĘBIORCY", bold=True, size=15, centre=True)
        text(doc, "do udziału w wyjeździe studyjnym w ramach projektu „Innowacyjne Lubuskie”", centre=True)
        trip = text(doc, "Wyjazd, którego dotyczy zgłoszenie:  ")
        box(trip, "Szwajcaria (22–25 czerwca 2026 r.)", c is not None, pen)
        box(trip, "Finlandia i Estonia (22–25 września 2026 r.)", False, pen)

        def title(number: str, words: str) -> None:
            table = doc.add_table(rows=1, cols=1)
            borders(table)
            shade(table.rows[0].cells[0], "DCE6F2")
            printed(first_paragraph(table.rows[0].cells[0]), f"{number}. {words}", bold=True)

        def rows(*pairs: tuple[str, str]) -> None:
            table = doc.add_table(rows=0, cols=2)
            borders(table)
            for label, answer in pairs:
                cells = table.add_row().cells
                printed(first_paragraph(cells[0]), label, size=9.5)
                if pen is not None and answer:
                    written(first_paragraph(cells[1]), answer, pen)
            widths(table, 5.6, 11.2)
            gap()

        def gap() -> None:
            space = doc.add_paragraph()
            space.paragraph_format.space_after = Pt(0)
            space.add_run().font.size = Pt(5)

        def line(words: str) -> None:
            dots(doc.add_paragraph(), words, pen, 68)

        def value(words: str) -> str:
            return words if c is not None else ""

        who = c
        title("1", "Wnioskodawca")
        rows(
            ("Pełna nazwa (zgodnie z KRS / CEIDG)", who.name if who else ""),
            ("Forma prawna", who.legal if who else ""),
            ("Siedziba lub oddział: ulica i numer", who.street if who else ""),
            ("Kod pocztowy i miejscowość", f"{who.postal} {who.city}" if who else ""),
            ("Województwo", value("lubuskie")),
            ("NIP", who.nip if who else ""),
            ("REGON", who.regon if who else ""),
            ("Nr KRS (jeżeli dotyczy)", (who.krs or "nie dotyczy") if who else ""),
            ("Kod PKD przeważającej działalności", f"{who.pkd} – {who.pkd_text}" if who else ""),
            ("Telefon / e-mail", f"{who.phone}, {who.email}" if who else ""),
        )
        title("2", "Osoba delegowana na wyjazd")
        rows(
            ("Imię i nazwisko", who.delegate if who else ""),
            ("Stanowisko w firmie", who.position if who else ""),
            ("Języki obce", value("angielski – komunikatywnie")),
        )
        title("3", "Wielkość przedsiębiorstwa i opis działalności")
        size = doc.add_paragraph()
        printed(size, "Przedsiębiorstwo:   ")
        for code, label in (("micro", "mikro"), ("small", "małe"), ("medium", "średnie"), ("large", "duże")):
            box(size, label, who is not None and who.size == code, pen)
        text(doc, "Krótka charakterystyka działalności:", size=9.5)
        line(who.activity if who else "")
        new = doc.add_paragraph()
        printed(
            new,
            "Czy firma prowadzi działalność innowacyjną (własny dział B+R, współpraca z uczelnią, nowe produkty, "
            "linie, nakłady na innowacje)?   ",
        )
        box(new, "TAK", who is not None and bool(who.innovative), pen)
        box(new, "NIE", who is not None and not who.innovative, pen)
        text(doc, "Jeśli tak – na czym ona polega:", size=9.5)
        line((who.innovative or "nie dotyczy") if who else "")
        title("4", "Certyfikaty, patenty, atesty posiadane przez firmę (kopie w załączeniu)")
        table = doc.add_table(rows=1, cols=3)
        borders(table)
        for cell, label in zip(
            table.rows[0].cells, ("Lp.", "Nazwa dokumentu", "Wydawca, numer, rok"), strict=True
        ):
            printed(first_paragraph(cell), label, size=9)
        items = list(who.certificates) if who else []
        for i in range(max(4, len(items))):
            cells = table.add_row().cells
            printed(first_paragraph(cells[0]), str(i + 1), size=9)
            if pen is not None and i < len(items):
                written(first_paragraph(cells[1]), items[i][0], pen)
                written(first_paragraph(cells[2]), items[i][1], pen)
            elif pen is not None and i == 0:
                written(first_paragraph(cells[1]), "brak", pen)
        widths(table, 1, 9, 6.8)
        gap()
        title("5", "Obecność w internecie")
        for question, answer in (
            ("Strona www w języku polskim", who.website_pl if who else ""),
            ("Strona www w języku angielskim i innym", who.website_foreign if who else ""),
            ("Aktywne profile w mediach społecznościowych", ", ".join(who.social) if who else ""),
        ):
            row = doc.add_paragraph()
            printed(row, f"{question}:   ")
            box(row, "tak", bool(answer), pen)
            box(row, "nie", who is not None and not answer, pen)
            printed(row, "adres / nazwa profilu: ", size=9)
            dots(row, answer, pen, 20)
        title(
            "6",
            "Działania promocyjno-informacyjne w ciągu ostatnich 3 lat (targi zagraniczne i międzynarodowe, szkolenia, "
            "misje, wyjazdy studyjne)",
        )
        table = doc.add_table(rows=1, cols=3)
        borders(table)
        for cell, label in zip(table.rows[0].cells, ("Termin", "Nazwa wydarzenia", "Miejsce"), strict=True):
            printed(first_paragraph(cell), label, size=9)
        seen = list(who.events) if who else []
        for i in range(max(4, len(seen))):
            cells = table.add_row().cells
            if pen is not None and i < len(seen):
                for cell, part in zip(cells, seen[i], strict=True):
                    written(first_paragraph(cell), part, pen)
            elif pen is not None and i == 0:
                written(first_paragraph(cells[1]), "nie uczestniczyliśmy", pen)
        widths(table, 3.4, 9, 4.4)
        gap()
        title(
            "7",
            "Udział w wyjazdach organizowanych przez UMWL w ramach promocji gospodarczej, finansowanych z FEWL 2021–2027",
        )
        trips = doc.add_paragraph()
        count = len(who.trips) if who else -1
        box(trips, "brak udziału", count == 0, pen)
        box(trips, "1 wyjazd", count == 1, pen)
        box(trips, "2 wyjazdy", count == 2, pen)
        box(trips, "3 wyjazdy lub więcej", count >= 3, pen)
        text(doc, "Wykaz wyjazdów (nazwa, rok):", size=9.5)
        line((", ".join(who.trips) or "nie dotyczy") if who else "")
        title("8", "Współpraca z zagranicą, eksport")
        line(who.export if who else "")
        title("9", "Oczekiwania wobec wyjazdu, poszukiwani partnerzy")
        line(who.goal if who else "")
        title("10", "Działalność w ramach Lubuskich Inteligentnych Specjalizacji (LIS)")
        lis = doc.add_paragraph()
        box(lis, "TAK", who is not None and bool(who.lis), pen)
        box(lis, "NIE", who is not None and not who.lis, pen)
        printed(lis, "   nazwa specjalizacji: ")
        dots(lis, who.lis if who else "", pen, 30)
        title("11", "Działalność w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych LIS")
        agreements = doc.add_paragraph()
        number = len(who.agreements) if who else -1
        box(agreements, "NIE", number == 0, pen)
        box(agreements, "TAK, w jednym Porozumieniu", number == 1, pen)
        box(agreements, "TAK, w więcej niż jednym", number > 1, pen)
        text(doc, "Których:", size=9.5)
        line(("; ".join(who.agreements) or "nie dotyczy") if who else "")
        title("12", "Firma realizuje przedsięwzięcie horyzontalne, o którym mowa w Porozumieniu")
        wide = doc.add_paragraph()
        box(wide, "TAK", who is not None and bool(who.horizontal), pen)
        box(wide, "NIE", who is not None and not who.horizontal, pen)
        printed(wide, "   nazwa przedsięwzięcia: ")
        dots(wide, who.horizontal if who else "", pen, 30)
        title("13", "Oświadczenia i podpis")
        text(
            doc,
            "Oświadczam, że dane zawarte w zgłoszeniu są zgodne z prawdą, znam i akceptuję Regulamin, zobowiązuję się do "
            "pokrycia 15% kosztów organizacji wyjazdu, a firma nie prowadzi działalności w sektorach wyłączonych, o których "
            "mowa w § 3 ust. 5 Regulaminu. Osoba delegowana nie jest pracownikiem UMWL w Zielonej Górze.",
            size=9.5,
            justify=True,
        ).paragraph_format.keep_with_next = True
        _signed(
            doc,
            c,
            pen,
            hand=hand,
            date=date,
            label="(podpis osoby upoważnionej do reprezentacji, pieczęć firmy)",
            electronic=electronic,
        )

    return Word(write)


def status(
    c: Company | None = None,
    pen: Filling | None = None,
    *,
    hand: bool = True,
    date: str = "",
    electronic: str = "",
    size: str = "",
) -> Word:
    """Załącznik nr 3: the declaration of the applicant's status."""

    def write(doc: WordDocument) -> None:
        base_style(doc, "Liberation Serif", 11.5)
        _running(doc, "Załącznik nr 3 do Regulaminu rekrutacji i uczestnictwa")
        text(doc, "OŚWIADCZENIE O STATUSIE WNIOSKODAWCY", bold=True, size=14, centre=True)
        text(doc, "")
        who = doc.add_paragraph()
        printed(who, "Ja, niżej podpisany(-a), działając w imieniu firmy ")
        dots(who, c.name if c else "", pen, 42)
        where = doc.add_paragraph()
        printed(where, "z siedzibą: ")
        dots(where, c.address if c else "", pen, 42)
        number = doc.add_paragraph()
        printed(number, "NIP: ")
        dots(number, c.nip if c else "", pen, 18)
        text(
            doc,
            "oświadczam, że zgodnie z definicją zawartą w załączniku I do rozporządzenia Komisji (UE) nr 651/2014 z dnia "
            "17 czerwca 2014 r. firma posiada status (zaznaczyć znakiem X jedną z kratek):",
            justify=True,
        )
        own = size or (c.size if c else "")
        table = doc.add_table(rows=0, cols=3)
        borders(table)
        for code, label, limits in (
            (
                "micro",
                "MIKROPRZEDSIĘBIORSTWA",
                "mniej niż 10 zatrudnionych; obrót lub suma bilansowa do 2 mln EUR",
            ),
            (
                "small",
                "MAŁEGO PRZEDSIĘBIORSTWA",
                "mniej niż 50 zatrudnionych; obrót lub suma bilansowa do 10 mln EUR",
            ),
            (
                "medium",
                "ŚREDNIEGO PRZEDSIĘBIORSTWA",
                "mniej niż 250 zatrudnionych; obrót do 50 mln EUR lub suma bilansowa do 43 mln EUR",
            ),
        ):
            cells = table.add_row().cells
            box(first_paragraph(cells[0]), "", own == code, pen)
            printed(first_paragraph(cells[1]), label, bold=True)
            printed(first_paragraph(cells[2]), limits, size=9.5)
        widths(table, 1.2, 7, 8.6)
        text(doc, "")
        text(doc, "Dane za ostatni zamknięty okres obrachunkowy:", bold=True)
        for label, answer in (
            ("Liczba zatrudnionych (RJP): ", c.staff if c else ""),
            ("Roczny obrót: ", c.turnover if c else ""),
            ("Suma bilansowa: ", c.balance if c else ""),
        ):
            row = doc.add_paragraph()
            printed(row, label)
            dots(row, answer, pen, 26)
        kind = doc.add_paragraph()
        printed(kind, "Przedsiębiorstwo jest:   ")
        box(kind, "samodzielne", c is not None, pen)
        box(kind, "partnerskie", False, pen)
        box(kind, "powiązane", False, pen)
        text(
            doc,
            "Jestem świadomy(-a) odpowiedzialności karnej za złożenie fałszywych oświadczeń.",
            italic=True,
        )
        text(doc, "")
        _signed(
            doc,
            c,
            pen,
            hand=hand,
            date=date,
            label="(czytelny podpis / podpis kwalifikowany)",
            electronic=electronic,
        )

    return Word(write)


LEGAL_FORMS = (
    "przedsiębiorstwo państwowe",
    "jednoosobowa spółka Skarbu Państwa",
    "jednoosobowa spółka jednostki samorządu terytorialnego",
    "spółka, w której podmioty publiczne są przedsiębiorcą dominującym",
    "jednostka sektora finansów publicznych",
    "inna",
)
LINKS = (
    "a) podmiot posiada w innym przedsiębiorcy większość praw głosu?",
    "b) podmiot ma prawo powołać lub odwołać większość członków organu innego przedsiębiorcy?",
    "c) podmiot ma prawo wywierać dominujący wpływ na innego przedsiębiorcę zgodnie z umową lub statutem?",
    "d) podmiot samodzielnie kontroluje, zgodnie z porozumieniem, większość praw głosu?",
    "e) którykolwiek ze stosunków zachodzi poprzez jednego innego przedsiębiorcę lub kilku?",
)
TROUBLE = (
    "1) Czy podmiot spełnia kryteria kwalifikujące go do objęcia postępowaniem upadłościowym lub restrukturyzacyjnym?",
    "2) Czy wobec podmiotu toczy się postępowanie układowe, sanacyjne lub likwidacyjne?",
    "3) Czy na podmiocie ciąży obowiązek zwrotu pomocy wynikający z decyzji Komisji Europejskiej?",
)
SECTORS = (
    "1) w produkcji podstawowej produktów rybołówstwa i akwakultury?",
    "2) w przetwarzaniu i wprowadzaniu do obrotu produktów rybołówstwa i akwakultury?",
    "3) w produkcji podstawowej produktów rolnych?",
    "4) w przetwarzaniu i wprowadzaniu do obrotu produktów rolnych?",
)


def de_minimis(
    c: Company | None = None,
    pen: Filling | None = None,
    *,
    hand: bool = True,
    date: str = "",
    electronic: str = "",
    size: str = "",
) -> Word:
    """Załącznik nr 6: the information form of the ministry, as the office typed it."""

    def write(doc: WordDocument) -> None:
        base_style(doc, "Liberation Sans", 9.5)
        text(doc, "Załącznik nr 6", italic=True, size=8, right=True)
        _page_footer(doc)
        text(
            doc,
            "Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis",
            bold=True,
            size=12.5,
            centre=True,
        )
        text(
            doc,
            "Stosuje się do pomocy de minimis udzielanej na warunkach określonych w rozporządzeniu Komisji (UE) 2023/2831 "
            "z dnia 13 grudnia 2023 r. (wzór: Dz. U. z 2024 r. poz. 40, zm. Dz. U. z 2025 r. poz. 1489)",
            size=8.5,
            centre=True,
        )
        text(
            doc, "A. Informacje o podmiocie, któremu ma być udzielona pomoc de minimis", bold=True, size=10.5
        )
        table = doc.add_table(rows=0, cols=2)
        borders(table)

        def pair(label: str, answer: str) -> None:
            cells = table.add_row().cells
            printed(first_paragraph(cells[0]), label, size=9)
            if pen is not None and answer:
                written(first_paragraph(cells[1]), answer, pen)

        pair("1) Identyfikator podatkowy NIP podmiotu", c.nip if c else "")
        pair("2) Imię i nazwisko albo nazwa podmiotu", c.name if c else "")
        pair("3) Adres miejsca zamieszkania albo siedziby", c.address if c else "")
        pair("4) Identyfikator gminy (7 cyfr)", c.teryt if c else "")
        cells = table.add_row().cells
        printed(first_paragraph(cells[0]), "5) Forma prawna podmiotu", size=9)
        for i, label in enumerate(LEGAL_FORMS):
            row = first_paragraph(cells[1]) if i == 0 else cells[1].add_paragraph()
            box(row, label, c is not None and label == "inna", pen)
            if label == "inna":
                dots(row, c.legal if c else "", pen, 14)
        cells = table.add_row().cells
        printed(
            first_paragraph(cells[0]),
            "6) Wielkość podmiotu, zgodnie z załącznikiem I do rozporządzenia (UE) nr 651/2014",
            size=9,
        )
        own = size or (c.size if c else "")
        for i, (code, label) in enumerate(
            (
                ("micro", "mikroprzedsiębiorca"),
                ("small", "mały przedsiębiorca"),
                ("medium", "średni przedsiębiorca"),
                ("large", "inny przedsiębiorca"),
            )
        ):
            row = first_paragraph(cells[1]) if i == 0 else cells[1].add_paragraph()
            box(row, label, own == code, pen)
        pair("7) Klasa działalności zgodnie z PKD", c.pkd if c else "")
        pair("8) Data utworzenia podmiotu", c.founded if c else "")
        widths(table, 6.8, 10)
        text(doc, "9) Powiązania z innymi przedsiębiorcami. Czy:", bold=True)

        def questions(items: tuple[str, ...]) -> None:
            grid = doc.add_table(rows=0, cols=2)
            borders(grid)
            for item in items:
                row = grid.add_row().cells
                printed(first_paragraph(row[0]), item, size=9)
                box(first_paragraph(row[1]), "tak", False, pen)
                box(first_paragraph(row[1]), "nie", c is not None, pen)
            widths(grid, 13, 3.8)

        questions(LINKS)
        text(
            doc,
            "10) Czy podmiot w ciągu bieżącego i dwóch poprzednich lat powstał wskutek połączenia, przejęcia lub podziału?",
            bold=True,
        )
        questions(("połączenie, przejęcie lub podział",))
        if c is not None and c.partners and pen is not None:
            text(doc, "A1. Informacje o wspólnikach spółki cywilnej", bold=True, size=10.5)
            for name, nip in c.partners:
                row = text(doc, "Wspólnik: ")
                written(row, f"{name}, NIP {nip}", pen)
        else:
            text(
                doc,
                "A1. Informacje o wspólniku spółki cywilnej lub osobowej (wypełnia się, jeżeli dotyczy): ………………",
                size=9,
            )
        text(doc, "B. Informacje o sytuacji ekonomicznej podmiotu", bold=True, size=10.5)
        questions(TROUBLE)
        text(
            doc,
            "C. Informacje o prowadzonej działalności, w związku z którą podmiot ubiega się o pomoc. Czy podmiot działa:",
            bold=True,
            size=10.5,
        )
        questions(SECTORS)
        text(
            doc,
            "D. Informacje o otrzymanej pomocy na te same koszty kwalifikujące się do objęcia pomocą",
            bold=True,
            size=10.5,
        )
        questions(("Czy wnioskowana pomoc dotyczy kosztów, na które podmiot otrzymał już inną pomoc?",))
        text(doc, "E. Osoba upoważniona do przedstawienia informacji", bold=True, size=10.5)
        person = doc.add_paragraph()
        printed(person, "Imię i nazwisko: ")
        dots(person, c.owner if c else "", pen, 22)
        printed(person, "  Stanowisko: ")
        dots(person, c.role if c else "", pen, 16)
        phone = doc.add_paragraph()
        printed(phone, "Numer telefonu: ")
        dots(phone, c.phone if c else "", pen, 18)
        _signed(doc, c, pen, hand=hand, date=date, label="(podpis)", electronic=electronic)

    return Word(write)


def statement(
    c: Company | None = None,
    pen: Filling | None = None,
    *,
    hand: bool = True,
    date: str = "",
    electronic: str = "",
    aid: tuple[tuple[str, str, str, str], ...] = (),
) -> Word:
    """Załącznik nr 4: the statement of the aid received."""

    def write(doc: WordDocument) -> None:
        base_style(doc, "Carlito", 11)
        _running(doc, "Załącznik nr 4 do Regulaminu rekrutacji i uczestnictwa")
        text(doc, "OŚWIADCZENIE O OTRZYMANEJ POMOCY DE MINIMIS", bold=True, size=14, centre=True)
        for label, answer in (
            ("Nazwa podmiotu: ", c.name if c else ""),
            ("Adres: ", c.address if c else ""),
            ("NIP: ", c.nip if c else ""),
        ):
            row = text(doc, label)
            dots(row, answer, pen, 40)
        text(doc, "Oświadczam, że w ciągu 3 minionych lat przed dniem złożenia zgłoszenia podmiot:")
        none = doc.add_paragraph()
        box(none, "nie otrzymał pomocy de minimis", c is not None and not aid, pen)
        some = doc.add_paragraph()
        box(some, "otrzymał pomoc de minimis w następującej wysokości:", c is not None and bool(aid), pen)
        table = doc.add_table(rows=1, cols=4)
        borders(table)
        for cell, label in zip(
            table.rows[0].cells, ("Organ udzielający", "Dzień udzielenia", "PLN", "EUR"), strict=True
        ):
            printed(first_paragraph(cell), label, bold=True)
        for i in range(max(4, len(aid))):
            cells = table.add_row().cells
            if pen is not None and i < len(aid):
                for cell, part in zip(cells, aid[i], strict=True):
                    written(first_paragraph(cell), part, pen)
        widths(table, 7.8, 3.4, 2.8, 2.8)
        text(doc, "")
        _signed(doc, c, pen, hand=hand, date=date, label="(podpis)", electronic=electronic)

    return Word(write)


def contract(
    c: Company | None = None, pen: Filling | None = None, *, initials: bool = True, seal: bool = False
) -> Word:
    """Załącznik nr 5: the draft contract; initials go to the foot of every page."""

    def write(doc: WordDocument) -> None:
        base_style(doc, "Liberation Serif", 11)
        section = doc.sections[0]
        section.bottom_margin = Cm(2.6)
        section.different_first_page_header_footer = True
        doc.settings.odd_and_even_pages_header_footer = True
        for number, footer in enumerate(
            (section.first_page_footer, section.footer, section.even_page_footer)
        ):
            row = footer.paragraphs[0]
            row.alignment = (WD_ALIGN_PARAGRAPH.RIGHT, WD_ALIGN_PARAGRAPH.LEFT, WD_ALIGN_PARAGRAPH.CENTER)[
                number
            ]
            printed(row, "Wzór umowy – wyjazd studyjny – strona ", size=8)
            field_code(row, "PAGE")
            printed(row, "        ", size=8)
            if c is not None and initials:
                signature(row, c.seed + 100 * (number + 1), initials=True)
        text(doc, "Załącznik nr 5 do Regulaminu – PROJEKT", italic=True, size=9, right=True)
        text(doc, f"{TITLE} nr DGR.……….2026", bold=True, size=12.5, centre=True)
        text(doc, "zawarta w Zielonej Górze w dniu …………………… 2026 r. pomiędzy:")
        text(doc, f"{OFFICE_PARTY},", justify=True)
        who = text(doc, "a firmą ")
        dots(who, c.name if c and pen else "", pen, 30)
        where = text(doc, "z siedzibą ")
        dots(where, c.address if c and pen else "", pen, 30)
        number_row = text(doc, "NIP ")
        dots(number_row, c.nip if c and pen else "", pen, 12)
        printed(number_row, ", reprezentowaną przez ")
        dots(number_row, c.owner if c and pen else "", pen, 18)
        text(doc, "zwaną dalej „Przedsiębiorcą”, o następującej treści:")
        for i, (name, items) in enumerate(CLAUSES, start=1):
            heading = text(doc, f"§ {i}", bold=True, centre=True)
            heading.paragraph_format.keep_with_next = True
            name_row = text(doc, name, bold=True, centre=True)
            name_row.paragraph_format.keep_with_next = True
            for j, item in enumerate(items, start=1):
                text(doc, f"{j}. {item}", justify=True)
        text(doc, "")
        text(doc, "")
        table = doc.add_table(rows=2, cols=2)
        printed(first_paragraph(table.rows[0].cells[0]), "…" * 15)
        printed(first_paragraph(table.rows[0].cells[1]), "…" * 15)
        printed(first_paragraph(table.rows[1].cells[0]), "Organizator", size=9)
        printed(first_paragraph(table.rows[1].cells[1]), "Przedsiębiorca", size=9)
        if seal and c is not None:
            stamped(doc.add_paragraph(), c)

    return Word(write)


BLANKS = {
    "application_form": application(),
    "status_declaration": status(),
    "de_minimis_form": de_minimis(),
    "draft_contract": contract(),
    "de_minimis_statement": statement(),
}
