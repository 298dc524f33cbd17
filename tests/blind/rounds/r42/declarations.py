"""Załączniki nr 3, 4 and 6: status, aid received, information for de minimis aid."""

from docx.document import Document as WordDocument

from tests.blind.rounds.r42.firm import Firm
from tests.blind.rounds.r42.word import Pen, banner, grid, label, line, page, pairs, sign_off, static


def status_declaration(document: WordDocument, firm: Firm, pen: Pen) -> None:
    page(document, "Załącznik nr 3 do Regulaminu")
    line(
        document,
        "OŚWIADCZENIE O STATUSIE WNIOSKODAWCY",
        size=14,
        bold=True,
        align="CENTER",
        before=14,
        after=10,
    )
    paragraph = line(document, after=4)
    static(paragraph, "Ja, niżej podpisana/podpisany  ")
    pen.write(paragraph, firm.signer, "……………………………………………………………………………")
    line(document, "(imię i nazwisko, funkcja)", size=8, italic=True, align="CENTER", before=0)
    line(document, "działając w imieniu przedsiębiorcy:", after=3)
    pairs(
        document,
        pen,
        [
            ("Nazwa przedsiębiorcy", "", firm.name),
            ("NIP", "", firm.nip),
            ("Adres siedziby", "", firm.address if firm.name else ""),
        ],
        50,
    )
    line(
        document,
        "oświadczam, że zgodnie z definicją z załącznika I do rozporządzenia Komisji (UE) nr 651/2014 z dnia "
        "17 czerwca 2014 r. przedsiębiorca ten jest (znak X przy jednej pozycji):",
        before=8,
        after=4,
        align="JUSTIFY",
    )
    table = grid(document, (20, 60, 90), 4)
    for cell, text in zip(table.rows[0].cells, ("Znak X", "Kategoria", "Warunki"), strict=True):
        label(cell, text)
    kinds = (
        ("micro", "mikroprzedsiębiorstwem", "mniej niż 10 osób; obrót lub suma bilansowa do 2 mln euro"),
        ("small", "małym przedsiębiorstwem", "mniej niż 50 osób; obrót lub suma bilansowa do 10 mln euro"),
        (
            "medium",
            "średnim przedsiębiorstwem",
            "mniej niż 250 osób; obrót do 50 mln lub suma bilansowa do 43 mln euro",
        ),
    )
    for row, (code, text, limits) in zip(table.rows[1:], kinds, strict=True):
        pen.mark(row.cells[0], firm.size == code)
        static(row.cells[1].paragraphs[0], text, bold=True)
        static(row.cells[2].paragraphs[0], limits, size=9)
    line(document, "Dane za ostatni zamknięty rok obrotowy:", before=8)
    table = grid(document, (57, 57, 56), 2)
    for cell, text in zip(
        table.rows[0].cells, ("Zatrudnienie (RJP)", "Roczny obrót", "Roczna suma bilansowa"), strict=True
    ):
        label(cell, text)
    for cell, text in zip(table.rows[1].cells, (firm.employment, firm.turnover, firm.assets), strict=True):
        pen.write(cell.paragraphs[0], text)
    paragraph = line(document, before=8)
    static(paragraph, "Powiązania z innymi przedsiębiorstwami:   ")
    pen.box(paragraph, "samodzielne", True)
    pen.box(paragraph, "partnerskie", False)
    pen.box(paragraph, "powiązane", False)
    line(
        document,
        "Jestem świadoma/świadomy odpowiedzialności karnej za złożenie nieprawdziwego oświadczenia. O każdej zmianie "
        "statusu przed podpisaniem umowy niezwłocznie powiadomię Organizatora.",
        before=8,
        align="JUSTIFY",
    )
    sign_off(document, pen, firm.where_when, "", "czytelny podpis lub podpis elektroniczny")


def de_minimis_statement(document: WordDocument, firm: Firm, pen: Pen) -> None:
    page(document, "Załącznik nr 4 do Regulaminu")
    line(
        document,
        "OŚWIADCZENIE O OTRZYMANEJ POMOCY DE MINIMIS",
        size=14,
        bold=True,
        align="CENTER",
        before=14,
        after=8,
    )
    pairs(
        document,
        pen,
        [("Podmiot", "nazwa, adres", f"{firm.name}\n{firm.address}".strip(" ,\n")), ("NIP", "", firm.nip)],
        40,
    )
    line(document, "W okresie trzech minionych lat podmiot ten, wraz z jednostkami powiązanymi:", before=8)
    pen.box(line(document), "nie otrzymał pomocy de minimis", not firm.aid)
    pen.box(line(document), "otrzymał pomoc de minimis w wysokości jak w tabeli:", bool(firm.aid))
    table = grid(document, (12, 68, 30, 30, 30), 5)
    heads = ("Lp.", "Organ udzielający", "Dzień udzielenia", "Kwota w PLN", "Kwota w EUR")
    for cell, text in zip(table.rows[0].cells, heads, strict=True):
        label(cell, text)
    for i, row in enumerate(table.rows[1:]):
        static(row.cells[0].paragraphs[0], str(i + 1), size=9.5)
        for cell, text in zip(row.cells[1:], firm.aid[i] if i < len(firm.aid) else ("",) * 4, strict=True):
            pen.write(cell.paragraphs[0], text)
    line(document, "Oświadczam, że powyższe dane są zgodne ze stanem faktycznym.", before=8)
    sign_off(document, pen, firm.where_when, "", "podpis osoby uprawnionej")


QUESTIONS = (
    "Czy spełnione są kryteria kwalifikujące do objęcia postępowaniem upadłościowym?",
    "Czy przedsiębiorca jest w trakcie postępowania restrukturyzacyjnego?",
)
FIELDS = (
    "w sektorze rybołówstwa i akwakultury?",
    "w zakresie produkcji podstawowej produktów rolnych?",
    "w zakresie przetwarzania lub wprowadzania do obrotu produktów rolnych?",
    "w sektorze drogowego transportu towarów?",
)


def de_minimis_form(document: WordDocument, firm: Firm, pen: Pen) -> None:
    page(document, "Załącznik nr 6 do Regulaminu")
    line(
        document,
        "FORMULARZ INFORMACJI PRZEDSTAWIANYCH PRZY UBIEGANIU SIĘ O POMOC DE MINIMIS",
        size=13,
        bold=True,
        align="CENTER",
        before=8,
    )
    line(
        document,
        "Stosuje się do pomocy de minimis udzielanej na warunkach określonych w rozporządzeniu Komisji (UE) 2023/2831 "
        "z dnia 13 grudnia 2023 r. w sprawie stosowania art. 107 i 108 Traktatu o funkcjonowaniu Unii Europejskiej "
        "do pomocy de minimis (Dz. Urz. UE L, 2023/2831, z 15.12.2023)",
        size=9,
        align="CENTER",
        after=4,
    )
    banner(document, "A. Informacje o podmiocie, któremu ma być udzielona pomoc")
    pairs(
        document,
        pen,
        [
            ("1) Identyfikator podatkowy NIP", "", firm.nip),
            ("2) Imię i nazwisko albo nazwa", "", firm.name),
            ("3) Adres miejsca zamieszkania albo siedziby", "", firm.address if firm.name else ""),
            ("4) Identyfikator gminy", "7 cyfr, TERYT", firm.teryt),
            ("5) Forma prawna", "", firm.legal_form),
        ],
    )
    table = grid(document, (62, 108), 1)
    label(table.cell(0, 0), "6) Wielkość podmiotu", "zgodnie z załącznikiem I do rozp. 651/2014")
    cell = table.cell(0, 1).paragraphs[0]
    kinds = (("micro", "mikro"), ("small", "małe"), ("medium", "średnie"), ("large", "inne"))
    for code, text in kinds:
        pen.box(cell, text, firm.size == code)
    pairs(
        document,
        pen,
        [("7) Klasa działalności wg PKD", "", firm.pkd), ("8) Data utworzenia podmiotu", "", firm.founded)],
    )
    _questions(
        document, pen, ("9) Czy występują powiązania z innymi przedsiębiorcami (jedno przedsiębiorstwo)?",)
    )
    pairs(document, pen, [("10) Połączenie, przejęcie lub podział", "w ostatnich 3 latach", "nie dotyczy")])
    banner(document, "B. Sytuacja ekonomiczna podmiotu")
    _questions(document, pen, QUESTIONS)
    banner(document, "C. Działalność, w związku z którą podmiot ubiega się o pomoc")
    line(document, "Czy podmiot prowadzi działalność:", size=10)
    _questions(document, pen, FIELDS)
    banner(document, "D. Pomoc otrzymana na te same koszty kwalifikowalne")
    _questions(
        document, pen, ("Czy na te same koszty podmiot otrzymał inną pomoc publiczną lub pomoc de minimis?",)
    )
    pairs(document, pen, [("Jeśli tak – jaką", "organ, dzień, wartość, podstawa", "nie dotyczy")])
    banner(document, "E. Osoba upoważniona do przedstawienia informacji")
    pairs(
        document,
        pen,
        [("Imię i nazwisko, stanowisko", "", firm.signer), ("Telefon", "", firm.phone)],
    )
    sign_off(document, pen, firm.where_when, "", "podpis")


def _questions(document: WordDocument, pen: Pen, questions: tuple[str, ...]) -> None:
    table = grid(document, (120, 50), len(questions))
    for row, text in zip(table.rows, questions, strict=True):
        label(row.cells[0], text, bold=False)
        cell = row.cells[1].paragraphs[0]
        pen.box(cell, "tak", False)
        pen.box(cell, "nie", True)
