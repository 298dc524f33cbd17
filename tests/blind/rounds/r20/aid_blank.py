"""Załącznik nr 6: the de minimis information form (2023/2831), and Załącznik nr 4: the statement of aid had."""

from collections.abc import Collection
from dataclasses import replace

from docx.document import Document as WordDocument

from tests.blind.model import Word
from tests.blind.rounds.r20.firm import Firm
from tests.blind.rounds.r20.wordkit import (
    BLANK_PEN,
    BLANK_SIGN,
    Pen,
    Sign,
    answer,
    box,
    dotted,
    footer,
    grid,
    header,
    label,
    new_page,
    page,
    place_and_date,
    printed,
    row,
    signature,
    text,
    written,
)

LEGAL_FORMS = (
    ("panstwowe", "przedsiębiorstwo państwowe"),
    ("gminna", "jednoosobowa spółka jednostki samorządu terytorialnego"),
    ("zalezna", "spółka, wobec której Skarb Państwa lub jednostka samorządu jest przedsiębiorcą dominującym"),
    ("publiczna", "jednostka sektora finansów publicznych"),
    ("inna", "inna (podać jaka):"),
)
LEGAL_WORDS = {
    "spolka_zoo": "spółka z ograniczoną odpowiedzialnością",
    "jdg": "osoba fizyczna prowadząca działalność gospodarczą",
    "cywilna": "spółka cywilna",
    "jawna": "spółka jawna",
    "komandytowa": "spółka komandytowa",
    "akcyjna": "spółka akcyjna",
}
SIZES = (
    ("micro", "mikroprzedsiębiorca"),
    ("small", "mały przedsiębiorca"),
    ("medium", "średni przedsiębiorca"),
    ("large", "inny przedsiębiorca"),
)
LINKS = (
    "a) podmiot posiada w drugim większość praw głosu?",
    "b) podmiot ma prawo powołać lub odwołać większość członków organu zarządzającego lub nadzorującego drugiego podmiotu?",
    "c) podmiot ma prawo wywierać dominujący wpływ na inny podmiot zgodnie z umową lub jego dokumentami założycielskimi?",
    "d) podmiot, który jest wspólnikiem innego, samodzielnie kontroluje większość praw głosu w tym podmiocie?",
    "e) podmiot pozostaje w którymkolwiek z powyższych stosunków poprzez co najmniej jeden inny podmiot?",
)
SITUATION = (
    "1) Czy podmiot spełnia kryteria kwalifikujące go do objęcia postępowaniem upadłościowym lub restrukturyzacyjnym?",
    "2) Czy podmiot będący dużym przedsiębiorcą znajduje się w sytuacji gorszej niż kategoria kredytowa B-?",
    "3) Czy w ostatnim roku podmiot odnotowuje rosnące straty lub malejący obrót, zagrażające jego działalności?",
)
ACTIVITY = (
    "1) w sektorze produkcji podstawowej produktów rybołówstwa i akwakultury?",
    "2) w dziedzinie przetwarzania i wprowadzania do obrotu produktów rybołówstwa i akwakultury?",
    "3) w dziedzinie produkcji podstawowej produktów rolnych?",
    "4) w dziedzinie przetwarzania i wprowadzania do obrotu produktów rolnych?",
)
TWO = (8.3, 8.3)
ASKED = (11.8, 2.4, 2.4)


def _questions(
    document: WordDocument, questions: Collection[str], yes: Collection[int], filled: bool, pen: Pen
) -> None:
    table = grid(document, ASKED)
    for index, words in enumerate(questions):
        cells = row(table, ASKED)
        label(cells[0], words, grey=False)
        for column, word in ((1, " tak"), (2, " nie")):
            paragraph = cells[column].paragraphs[0]
            box(paragraph, filled and (index in yes) == (column == 1), pen)
            printed(paragraph, word)


def _part_a(document: WordDocument, firm: Firm | None, pen: Pen, legal: str) -> None:
    text(
        document,
        "FORMULARZ INFORMACJI PRZEDSTAWIANYCH PRZY UBIEGANIU SIĘ O POMOC DE MINIMIS",
        bold=True,
        size=13,
        align="center",
        after=2,
    )
    text(document, legal, size=8.5, align="center", after=8)
    partner = firm.partner if firm else None
    table = grid(document, TWO)
    left, right = row(table, TWO)
    label(left, "A. Informacje dotyczące podmiotu, któremu ma być udzielona pomoc de minimis", bold=True)
    label(
        right,
        "A1. Informacje dotyczące wspólnika spółki cywilnej lub osobowej wnioskującego o pomoc w związku z "
        "działalnością prowadzoną w tej spółce",
        bold=True,
    )
    none = pen.nothing
    for left_words, right_words, value, other in (
        (
            "1) Identyfikator podatkowy NIP podmiotu",
            "1a) Identyfikator podatkowy NIP wspólnika",
            firm and firm.nip,
            partner and partner[2],
        ),
        (
            "2) Imię i nazwisko albo nazwa podmiotu",
            "2a) Imię i nazwisko albo nazwa wspólnika",
            firm and firm.name,
            partner and partner[0],
        ),
        (
            "3) Adres miejsca zamieszkania albo adres siedziby podmiotu",
            "3a) Adres miejsca zamieszkania albo adres siedziby wspólnika",
            firm and firm.address,
            partner and partner[1],
        ),
    ):
        left, right = row(table, TWO)
        for cell, words, put in ((left, left_words, value), (right, right_words, other or (none if firm else None))):
            label(cell, words, grey=False)
            if put:
                written(cell.add_paragraph(), put, pen)
            else:
                cell.add_paragraph()
    wide = (16.6,)
    table = grid(document, wide)
    (cell,) = row(table, wide)
    label(cell, "4) Identyfikator gminy, w której podmiot ma miejsce zamieszkania albo siedzibę:  ", grey=False)
    if firm:
        written(cell.paragraphs[0], firm.gmina, pen)
    (cell,) = row(table, wide)
    label(cell, "5) Forma prawna podmiotu", grey=False)
    for code, words in LEGAL_FORMS:
        paragraph = cell.add_paragraph()
        box(paragraph, firm is not None and code == "inna", pen)
        printed(paragraph, f"  {words} ")
        if code == "inna":
            dotted(paragraph, LEGAL_WORDS[firm.legal] if firm else None, pen, 24)
    (cell,) = row(table, wide)
    label(cell, "6) Wielkość podmiotu, zgodnie z załącznikiem I do rozporządzenia Komisji (UE) nr 651/2014", grey=False)
    for code, words in SIZES:
        paragraph = cell.add_paragraph()
        box(paragraph, firm is not None and code == firm.size, pen)
        printed(paragraph, f"  {words}")
    (cell,) = row(table, wide)
    label(
        cell,
        "7) Klasa działalności, w związku z którą podmiot ubiega się o pomoc de minimis, zgodnie z PKD:  ",
        grey=False,
    )
    if firm:
        written(cell.paragraphs[0], firm.pkd[:5], pen)
    (cell,) = row(table, wide)
    label(cell, "8) Data utworzenia podmiotu (dzień – miesiąc – rok):  ", grey=False)
    if firm:
        written(cell.paragraphs[0], firm.founded, pen)


def _rest(document: WordDocument, firm: Firm | None, pen: Pen, sign: Sign) -> None:
    filled = firm is not None
    text(
        document,
        "9) Powiązania z innymi przedsiębiorcami. Czy pomiędzy podmiotem a innymi przedsiębiorcami istnieją powiązania polegające na tym, że:",
        before=4,
    )
    _questions(document, LINKS, (), filled, pen)
    text(
        document,
        "10) Czy podmiot w ciągu ostatnich 3 lat powstał wskutek połączenia, podziału lub przejął innego przedsiębiorcę?",
        before=4,
    )
    _questions(document, ("połączenie, przejęcie lub podział",), (), filled, pen)
    text(document, "B. Informacje dotyczące sytuacji ekonomicznej podmiotu", bold=True, before=8)
    _questions(document, SITUATION, (), filled, pen)
    new_page(document)
    text(document, "C. Informacje dotyczące działalności gospodarczej prowadzonej przez podmiot", bold=True)
    text(document, "Czy podmiot, któremu ma być udzielona pomoc de minimis, prowadzi działalność:")
    _questions(document, ACTIVITY, (), filled, pen)
    text(document, "5) Jeżeli tak, czy zapewniona jest rozdzielność rachunkowa?   ", before=4)
    if filled:
        written(document.paragraphs[-1], pen.nothing, pen)
    text(
        document,
        "D. Informacje o otrzymanej pomocy w odniesieniu do tych samych kosztów, na pokrycie których ma być udzielona pomoc de minimis",
        bold=True,
        before=8,
    )
    widths = (1.0, 3.0, 4.2, 4.2, 4.2)
    table = grid(document, widths)
    for cell, words in zip(
        row(table, widths),
        ("Lp.", "Dzień udzielenia", "Podmiot udzielający", "Przeznaczenie pomocy", "Wartość brutto (PLN)"),
        strict=True,
    ):
        label(cell, words)
    for index in range(3):
        cells = row(table, widths)
        printed(cells[0].paragraphs[0], f"{index + 1}")
        if filled and index == 0:
            for cell in cells[1:]:
                answer(cell, "–" if pen.nothing == "nie dotyczy" else pen.nothing, pen)
    text(document, "E. Informacje dotyczące osoby upoważnionej do przedstawienia informacji", bold=True, before=8)
    widths2 = (5.5, 11.1)
    table = grid(document, widths2)
    for words, value in (
        ("Imię i nazwisko", firm and firm.signer),
        ("Numer telefonu", firm and firm.phone),
        ("Stanowisko służbowe", firm and firm.signer_role),
        ("Data", sign.date or None if firm else None),
    ):
        left, right = row(table, widths2)
        label(left, words)
        answer(right, value, pen)
    text(document, "", after=4)
    signature(document, sign, "podpis osoby upoważnionej")


CURRENT = (
    "stosuje się do pomocy de minimis udzielanej na warunkach określonych w rozporządzeniu Komisji (UE) 2023/2831 z dnia "
    "13 grudnia 2023 r. w sprawie stosowania art. 107 i 108 Traktatu o funkcjonowaniu Unii Europejskiej do pomocy de minimis "
    "(Dz. Urz. UE L, 2023/2831 z 15.12.2023)"
)
OLD = (
    "stosuje się do pomocy de minimis udzielanej na warunkach określonych w rozporządzeniu Komisji (UE) nr 1407/2013 z dnia "
    "18 grudnia 2013 r. w sprawie stosowania art. 107 i 108 Traktatu o funkcjonowaniu Unii Europejskiej do pomocy de minimis "
    "(Dz. Urz. UE L 352 z 24.12.2013, str. 1)"
)


def de_minimis_form(
    firm: Firm | None = None,
    pen: Pen = BLANK_PEN,
    sign: Sign = BLANK_SIGN,
    *,
    legal: str = CURRENT,
    font: str = "Times New Roman",
) -> Word:
    """The information form, three pages."""

    def write(document: WordDocument) -> None:
        page(document, font, 10)
        header(document, "Załącznik nr 6 do Regulaminu")
        footer(document, "Formularz informacji – pomoc de minimis")
        _part_a(document, firm, pen, legal)
        new_page(document)
        _rest(document, firm, pen, sign)

    return Word(write)


def aid_statement(firm: Firm | None = None, pen: Pen = BLANK_PEN, sign: Sign = BLANK_SIGN) -> Word:
    """The statement of aid had."""

    def write(document: WordDocument) -> None:
        page(document, "Arial", 10.5, 2.5)
        header(document, "Załącznik nr 4 do Regulaminu")
        footer(document, "„Innowacyjne Lubuskie” – rekrutacja na wyjazdy studyjne")
        place_and_date(document, sign, pen, align="right")
        text(
            document,
            "OŚWIADCZENIE O OTRZYMANEJ POMOCY DE MINIMIS",
            bold=True,
            size=13,
            align="center",
            before=10,
            after=10,
        )
        for words, value in (
            ("Nazwa przedsiębiorcy: ", firm and firm.name),
            ("Adres: ", firm and firm.address),
            ("NIP: ", firm and firm.nip),
        ):
            paragraph = text(document, words)
            dotted(paragraph, value, pen, 36)
        text(
            document,
            "Świadomy/-a odpowiedzialności za podanie nieprawdziwych informacji oświadczam, że w okresie trzech minionych lat "
            "poprzedzających dzień złożenia wniosku przedsiębiorca, łącznie z podmiotami tworzącymi z nim jedno przedsiębiorstwo:",
            align="justify",
            before=8,
        )
        paragraph = text(document, "")
        box(paragraph, firm is not None and not firm.aid, pen)
        printed(paragraph, "  nie otrzymał pomocy de minimis")
        paragraph = text(document, "")
        box(paragraph, bool(firm and firm.aid), pen)
        printed(paragraph, "  otrzymał pomoc de minimis w wysokości wskazanej w zestawieniu:")
        widths = (1.2, 3.6, 5.6, 2.8, 2.8)
        table = grid(document, widths)
        for cell, words in zip(
            row(table, widths),
            ("Lp.", "Dzień udzielenia", "Organ udzielający pomocy", "Wartość PLN", "Wartość EUR"),
            strict=True,
        ):
            label(cell, words)
        aid = firm.aid if firm else ()
        for index in range(max(3, len(aid))):
            cells = row(table, widths)
            printed(cells[0].paragraphs[0], f"{index + 1}.")
            if index < len(aid):
                for cell, value in zip(cells[1:], aid[index], strict=True):
                    answer(cell, value, pen)
        text(document, "", after=16)
        signature(document, replace(sign, stamp=()), "data i podpis osoby uprawnionej")

    return Word(write)
