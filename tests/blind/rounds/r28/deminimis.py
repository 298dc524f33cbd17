"""The office's form of information for de minimis aid (Załącznik nr 6), empty and filled."""

from docx.document import Document as WordDocument
from docx.shared import Pt

from tests.blind.model import Word

from .firms import BLANK, Firm
from .ink import TYPED, Ink
from .word import answer, box, grid, head, heading_row, page, printed, row, shade, signing_place

WIDTHS = (1.2, 7.2, 8.4)
LEGAL = (
    ("jdg", "osoba fizyczna prowadząca działalność gospodarczą"),
    ("sc", "wspólnik spółki cywilnej"),
    ("sj", "spółka jawna, partnerska, komandytowa lub komandytowo-akcyjna"),
    ("spzoo", "spółka z ograniczoną odpowiedzialnością, prosta spółka akcyjna lub spółka akcyjna"),
    ("inna", "inna forma"),
)
LINKS = (
    "przedsiębiorca posiada w innym przedsiębiorcy większość praw głosu",
    "przedsiębiorca może powołać lub odwołać większość członków organu innego przedsiębiorcy",
    "przedsiębiorca wywiera dominujący wpływ na innego przedsiębiorcę na podstawie umowy lub statutu",
    "przedsiębiorca pozostaje w takiej relacji z innym przedsiębiorcą przez kolejnego przedsiębiorcę",
)
STANDING = (
    "Czy wobec przedsiębiorcy toczy się postępowanie upadłościowe albo restrukturyzacyjne?",
    "Czy przedsiębiorca spełnia kryteria objęcia go, na wniosek wierzycieli, zbiorowym postępowaniem upadłościowym?",
    "Czy na przedsiębiorcy ciąży obowiązek zwrotu pomocy uznanej za niezgodną z prawem i z rynkiem wewnętrznym?",
)
SECTORS = (
    "w rybołówstwie i akwakulturze",
    "w produkcji podstawowej produktów rolnych",
    "w przetwarzaniu i wprowadzaniu do obrotu produktów rolnych",
    "w drogowym transporcie towarów",
)


def de_minimis_form(firm: Firm = BLANK, ink: Ink = TYPED, when: str = "", seed: str = "") -> Word:
    """The form; without a firm the blank itself, without a seed nobody signed it."""

    def write(document: WordDocument) -> None:
        page(document, size=9.5)
        head(document, "Załącznik nr 6 do Regulaminu")
        printed(
            document.add_paragraph(),
            "FORMULARZ INFORMACJI PRZEDSTAWIANYCH PRZY UBIEGANIU SIĘ O POMOC DE MINIMIS",
            bold=True,
            size=13,
            align="center",
        )
        printed(
            document.add_paragraph(),
            "Stosuje się do pomocy udzielanej na warunkach rozporządzenia Komisji (UE) 2023/2831 z dnia 13 grudnia 2023 r. (Dz. Urz. UE L, 2023/2831)",
            italic=True,
            size=8.5,
            align="center",
        )
        _applicant(document, firm, ink)
        _answers(document, firm, ink)
        document.add_paragraph().paragraph_format.space_after = Pt(0)
        table = grid(document, WIDTHS)
        heading_row(table, WIDTHS, "E. Osoba upoważniona do przedstawienia informacji")
        for number, label, text in (
            ("E1", "Imię i nazwisko", firm.signer),
            ("E2", "Stanowisko służbowe", firm.signer_role),
            ("E3", "Numer telefonu", firm.phone),
        ):
            cells = row(table, WIDTHS)
            printed(cells[0].paragraphs[0], number)
            printed(cells[1].paragraphs[0], label)
            answer(cells[2].paragraphs[0], text, ink)
        signing_place(
            document,
            f"{firm.town}, {when}" if when else "",
            seed,
            ink,
            "data i podpis osoby wskazanej w części E",
        )

    return Word(write)


def _applicant(document: WordDocument, firm: Firm, ink: Ink) -> None:
    table = grid(document, WIDTHS)
    heading_row(table, WIDTHS, "A. Informacje o podmiocie, któremu ma być udzielona pomoc de minimis")

    def line(number: str, label: str, text: str) -> None:
        cells = row(table, WIDTHS)
        shade(cells[1], "F2F2F2")
        printed(cells[0].paragraphs[0], number)
        printed(cells[1].paragraphs[0], label)
        answer(cells[2].paragraphs[0], text, ink)

    def boxes(number: str, label: str, choices: tuple[tuple[str, str], ...], chosen: str) -> None:
        cells = row(table, WIDTHS)
        shade(cells[1], "F2F2F2")
        printed(cells[0].paragraphs[0], number)
        printed(cells[1].paragraphs[0], label)
        for index, (code, words) in enumerate(choices):
            box(
                cells[2].paragraphs[0] if index == 0 else cells[2].add_paragraph(),
                words,
                chosen == code,
                ink,
                gap="",
            )

    line("A1", "Identyfikator podatkowy NIP", firm.nip_written)
    line("A2", "Firma albo imię i nazwisko", firm.name)
    line("A3", "Adres siedziby albo miejsca zamieszkania", firm.address)
    line("A4", "Identyfikator gminy (7 cyfr)", firm.gmina)
    boxes("A5", "Forma prawna", LEGAL, {"psa": "spzoo", "sk": "sj"}.get(firm.legal, firm.legal))
    boxes(
        "A6",
        "Wielkość podmiotu (zał. I do rozporządzenia (UE) nr 651/2014)",
        (
            ("micro", "mikroprzedsiębiorca"),
            ("small", "mały przedsiębiorca"),
            ("medium", "średni przedsiębiorca"),
            ("large", "inny przedsiębiorca"),
        ),
        firm.size,
    )
    line("A7", "Kod PKD działalności, z którą wiąże się pomoc", firm.pkd)
    line("A8", "Data utworzenia podmiotu", firm.founded)
    cells = row(table, WIDTHS)
    merged = cells[0].merge(cells[2])
    printed(
        merged.paragraphs[0],
        "A9  Powiązania z innymi przedsiębiorcami. Czy między podmiotem a innymi przedsiębiorcami istnieją powiązania polegające na tym, że:",
    )
    for letter, text in zip("abcd", LINKS, strict=True):
        paragraph = merged.add_paragraph()
        printed(paragraph, f"{letter}) {text}?    ")
        box(paragraph, "tak", False, ink)
        box(paragraph, "nie", bool(firm.name), ink, gap="")
    paragraph = merged.add_paragraph()
    printed(
        paragraph,
        "Łączna wartość pomocy de minimis udzielonej podmiotom powiązanym w ciągu 3 minionych lat (EUR): ",
    )
    answer(paragraph, "nie dotyczy" if firm.name else "", ink, 8)
    line(
        "A10",
        "Czy podmiot w ciągu 3 minionych lat powstał z połączenia, przejęcia lub podziału innego przedsiębiorcy?",
        "nie" if firm.name else "",
    )
    heading_row(
        table,
        WIDTHS,
        "A-1. Wspólnik spółki cywilnej lub osobowej – wypełnić, gdy o pomoc ubiega się wspólnik",
    )
    others = "; ".join(f"{name}, NIP {number}" for name, number in firm.partners)
    line("", "Nazwa, NIP i adres spółki", others or ("nie dotyczy" if firm.name else ""))


def _answers(document: WordDocument, firm: Firm, ink: Ink) -> None:
    document.add_paragraph().paragraph_format.space_after = Pt(0)
    table = grid(document, WIDTHS)

    def ask(number: str, text: str) -> None:
        cells = row(table, WIDTHS)
        printed(cells[0].paragraphs[0], number)
        printed(cells[1].paragraphs[0], text)
        box(cells[2].paragraphs[0], "tak", False, ink)
        box(cells[2].paragraphs[0], "nie", bool(firm.name), ink)

    heading_row(table, WIDTHS, "B. Sytuacja ekonomiczna podmiotu")
    for index, text in enumerate(STANDING, 1):
        ask(f"B{index}", text)
    heading_row(table, WIDTHS, "C. Działalność prowadzona przez podmiot – czy podmiot prowadzi działalność:")
    for index, text in enumerate(SECTORS, 1):
        ask(f"C{index}", text + "?")
    heading_row(table, WIDTHS, "D. Pomoc otrzymana na te same koszty, których dotyczy wnioskowana pomoc")
    ask(
        "D1",
        "Czy na pokrycie tych samych kosztów podmiot otrzymał już inną pomoc publiczną lub pomoc de minimis?",
    )
    cells = row(table, WIDTHS)
    printed(cells[0].paragraphs[0], "D2")
    printed(
        cells[1].paragraphs[0],
        "Jeżeli tak: podmiot udzielający, data, forma, wartość brutto i przeznaczenie pomocy",
    )
    answer(cells[2].paragraphs[0], "nie dotyczy" if firm.name else "", ink)
