"""The office's blank of the de minimis information form (Word), empty or filled."""

from docx.document import Document as WordDocument

from .people import ORDER, Company
from .wordkit import BLANK, Manner, box, cell_answer, first, grid, page_number, setup, shade, signature, text

LINKS = (
    "ma większość praw głosu u innego przedsiębiorcy (albo inny ma ją u podmiotu)",
    "może powoływać lub odwoływać większość członków organu innego przedsiębiorcy (lub odwrotnie)",
    "wywiera dominujący wpływ na innego przedsiębiorcę na podstawie umowy albo statutu (lub odwrotnie)",
    "samodzielnie kontroluje większość głosów na podstawie porozumienia ze wspólnikami (lub odwrotnie)",
    "pozostaje w jednym z tych stosunków przez innego przedsiębiorcę lub kilku",
)
ECONOMY = (
    "spełnia kryteria objęcia postępowaniem upadłościowym na wniosek wierzycieli",
    "otrzymał pomoc na ratowanie i jej nie spłacił lub jest w trakcie planu restrukturyzacyjnego",
)
ACTIVITY = (
    "w produkcji podstawowej produktów rybołówstwa i akwakultury",
    "w produkcji podstawowej produktów rolnych",
    "w przetwarzaniu lub wprowadzaniu do obrotu produktów rolnych, rybołówstwa i akwakultury",
)


def yes_no(doc: WordDocument, m: Manner, lines: tuple[str, ...], given: bool) -> None:
    """Questions with the two columns TAK, NIE."""
    table = grid(doc, len(lines) + 1, (12.4, 2.2, 2.2))
    for cell, head in zip(table.rows[0].cells, ("Czy podmiot:", "TAK", "NIE"), strict=True):
        first(cell).add_run(head).bold = True
    for i, (row, line) in enumerate(zip(table.rows[1:], lines, strict=True)):
        first(row.cells[0]).add_run(f"{chr(97 + i)}) {line}")
        box(first(row.cells[1]), "", on=False, m=m)
        box(first(row.cells[2]), "", given, m)
    text(doc, after=2)


def de_minimis_form(doc: WordDocument, c: Company | None = None, m: Manner = BLANK) -> None:
    """Write it."""
    setup(doc, "Arial", 9.5, (1.6, 2.0, 1.6, 2.0))
    page_number(doc.sections[0].footer.paragraphs[0])
    text(doc, "Załącznik nr 6 do Regulaminu", italic=True, size=8, align="r")
    text(
        doc,
        "FORMULARZ INFORMACJI PRZEDSTAWIANYCH PRZY UBIEGANIU SIĘ O POMOC DE MINIMIS",
        bold=True,
        size=12,
        align="c",
        after=2,
    )
    text(
        doc,
        "Stosuje się do pomocy udzielanej na warunkach rozporządzenia Komisji (UE) 2023/2831 z dnia 13 grudnia "
        "2023 r. w sprawie stosowania art. 107 i 108 TFUE do pomocy de minimis",
        align="c",
        size=8.5,
        after=6,
    )
    partner = c is not None and bool(c.partners)
    for head, lines in (
        (
            "A. Informacje o podmiocie ubiegającym się o pomoc",
            [
                ("1) Identyfikator podatkowy NIP", c and c.nip),
                ("2) Imię i nazwisko albo nazwa", c and c.name),
                ("3) Miejsce zamieszkania albo siedziba i adres", c and c.address),
                ("4) Identyfikator gminy (TERYT, 7 cyfr)", c and c.gmina),
                ("5) Forma prawna", c and c.legal),
                ("6) Klasa działalności według PKD, której dotyczy pomoc", c and c.pkd[:5]),
                ("7) Data utworzenia / rozpoczęcia działalności", c and c.created),
            ],
        ),
        (
            "A1. Informacje o wspólniku spółki cywilnej lub osobowej (jeżeli to jego dotyczy pomoc)",
            [
                (
                    "NIP wspólnika",
                    ", ".join(n for _, n in c.partners) if partner and c else c and "nie dotyczy",
                ),
                (
                    "Imię i nazwisko albo nazwa",
                    ", ".join(n for n, _ in c.partners) if partner and c else c and "nie dotyczy",
                ),
            ],
        ),
    ):
        table = grid(doc, len(lines) + 1, (7.4, 9.4))
        joined = table.rows[0].cells[0].merge(table.rows[0].cells[1])
        shade(joined, "E4EBD9")
        first(joined).add_run(head).bold = True
        for row, (label, value) in zip(table.rows[1:], lines, strict=True):
            first(row.cells[0]).add_run(label)
            cell_answer(row.cells[1], value, m, 13)
        text(doc, after=2)
    text(doc, "8) Wielkość podmiotu zgodnie z załącznikiem I do rozporządzenia (UE) nr 651/2014:", bold=True)
    table = grid(doc, 1, (4.2, 4.2, 4.2, 4.2))
    for cell, key, label in zip(
        table.rows[0].cells,
        ORDER,
        ("mikroprzedsiębiorca", "mały przedsiębiorca", "średni przedsiębiorca", "inny"),
        strict=True,
    ):
        box(first(cell), label, c is not None and c.size == key, m)
    text(doc, after=2)
    given = c is not None
    text(doc, "9) Powiązania z innymi przedsiębiorcami", bold=True)
    yes_no(doc, m, LINKS, given)
    table = grid(doc, 3, (12.4, 4.4))
    for row, (label, value) in zip(
        table.rows,
        (
            (
                "Łączna wartość pomocy de minimis przyznanej w ostatnich 3 latach podmiotom powiązanym (EUR)",
                "0,00",
            ),
            ("10) Czy w ostatnich 3 latach podmiot powstał z połączenia, przejęcia lub podziału?", "nie"),
            ("Jeżeli tak – NIP i wartość pomocy przejętych / dzielonych przedsiębiorców", "nie dotyczy"),
        ),
        strict=True,
    ):
        first(row.cells[0]).add_run(label)
        cell_answer(row.cells[1], value if given else None, m, 13)
    text(doc, after=2)
    text(doc, "B. Sytuacja ekonomiczna", bold=True)
    yes_no(doc, m, ECONOMY, given)
    text(
        doc,
        "C. Działalność gospodarcza, w związku z którą podmiot ubiega się o pomoc – czy jest prowadzona",
        bold=True,
    )
    yes_no(doc, m, ACTIVITY, given)
    text(
        doc,
        "D. Inna pomoc na pokrycie tych samych kosztów, których dotyczy wnioskowana pomoc de minimis",
        bold=True,
    )
    p = text(doc)
    box(p, "nie otrzymano     ", given, m)
    box(p, "otrzymano (dzień, podstawa prawna, wartość): " + "." * 46, on=False, m=m)
    text(doc, "E. Osoba upoważniona do przedstawienia informacji", bold=True)
    table = grid(doc, 3, (5.4, 11.4))
    for row, (label, value) in zip(
        table.rows,
        (
            ("imię i nazwisko, stanowisko", c and f"{c.rep}, {c.rep_role}"),
            ("numer telefonu", c and c.phone),
            ("data", c and c.day),
        ),
        strict=True,
    ):
        first(row.cells[0]).add_run(label)
        cell_answer(row.cells[1], value, m, 13)
    text(doc, after=24)
    signature(doc, "podpis", m)
