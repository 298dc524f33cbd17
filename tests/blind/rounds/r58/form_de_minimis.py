"""Załącznik nr 6: information given when asking for de minimis aid."""

from docx.document import Document

from tests.blind.rounds.r58.form_application import Filling
from tests.blind.rounds.r58.layout import bold, centred, grid, row, shade, signature_lines, small, start
from tests.blind.rounds.r58.pen import BLANK, Pen

TWO = (8.2, 8.8)
ASK = (11.6, 5.4)


def write(doc: Document, pen: Pen = BLANK, filling: Filling | None = None) -> None:
    """The form, filled or not."""
    c = filling.company if filling else None
    start(doc, "Załącznik nr 6 do Regulaminu", "Arial", 9.5)
    centred(doc, "FORMULARZ INFORMACJI PRZEDSTAWIANYCH PRZY UBIEGANIU SIĘ O POMOC DE MINIMIS", 12)
    small(
        doc,
        "Stosuje się do pomocy de minimis udzielanej na warunkach rozporządzenia Komisji (UE) 2023/2831 z dnia "
        "13 grudnia 2023 r. (Dz. Urz. UE L, 2023/2831)",
    )
    bold(doc.add_paragraph(), "A. Informacje dotyczące podmiotu, któremu ma być udzielona pomoc de minimis")
    table = grid(doc, TWO)

    def line(label: str, answer: str) -> None:
        cells = row(table, TWO, label, shaded=(0,))
        pen.cell(cells[1], answer)

    line("1. Identyfikator podatkowy NIP", c.nip if c else "")
    line("2. Imię i nazwisko albo nazwa podmiotu", c.name if c else "")
    line("3. Adres miejsca zamieszkania albo siedziby", c.address if c else "")
    line("4. Identyfikator gminy, w której podmiot ma siedzibę (TERYT)", c.gmina if c else "")
    cells = row(table, TWO, "5. Forma prawna podmiotu", shaded=(0,))
    kinds = (
        "osoba fizyczna prowadząca działalność",
        "spółka osobowa lub cywilna",
        "spółka kapitałowa",
        "inna",
    )
    for number, kind in enumerate(kinds):
        par = cells[1].paragraphs[0] if number == 0 else cells[1].add_paragraph()
        pen.box(par, c is not None and c.form == kind, kind)
    cells = row(table, TWO, "6. Wielkość podmiotu (załącznik I do rozporządzenia 651/2014)", shaded=(0,))
    for number, (code, label) in enumerate(
        (("micro", "mikroprzedsiębiorca"), ("small", "mały"), ("medium", "średni"), ("large", "inny"))
    ):
        par = cells[1].paragraphs[0] if number % 2 == 0 and number == 0 else cells[1].add_paragraph()
        pen.box(par, c is not None and c.size == code, label)
    line("7. Klasa działalności wg PKD, w związku z którą podmiot ubiega się o pomoc", c.pkd if c else "")
    line("8. Data utworzenia podmiotu", c.since if c else "")
    for heading, questions in (
        (
            "9. Powiązania z innymi przedsiębiorcami",
            (
                "a) Czy podmiot posiada większość praw głosu w innym przedsiębiorcy lub inny w nim?",
                "b) Czy podmiot ma prawo powołać lub odwołać większość członków organu innego przedsiębiorcy?",
                "c) Czy podmiot wywiera dominujący wpływ na innego przedsiębiorcę na podstawie umowy lub statutu?",
            ),
        ),
        (
            "10. Połączenia i podziały w ciągu ostatnich 3 lat",
            (
                "a) Czy podmiot powstał z połączenia się innych przedsiębiorców lub przejął innego?",
                "b) Czy podmiot powstał z podziału innego przedsiębiorcy?",
            ),
        ),
    ):
        _questions(doc, pen, heading, questions, c is not None)
    bold(doc.add_paragraph(), "B. Informacje o sytuacji ekonomicznej podmiotu")
    _questions(
        doc,
        pen,
        "",
        (
            "1. Czy podmiot spełnia kryteria kwalifikujące go do objęcia postępowaniem upadłościowym?",
            "2. Czy wobec podmiotu toczy się postępowanie restrukturyzacyjne?",
        ),
        c is not None,
    )
    bold(doc.add_paragraph(), "C. Informacje o działalności, w związku z którą podmiot ubiega się o pomoc")
    _questions(
        doc,
        pen,
        "Czy pomoc dotyczy działalności:",
        (
            "1. w sektorze rybołówstwa lub akwakultury?",
            "2. w dziedzinie produkcji podstawowej produktów rolnych?",
            "3. w dziedzinie przetwarzania lub wprowadzania do obrotu produktów rolnych?",
        ),
        c is not None,
    )
    bold(
        doc.add_paragraph(),
        "D. Pomoc otrzymana na te same koszty, na które ma być przeznaczona pomoc de minimis",
    )
    par = doc.add_paragraph("Czy podmiot otrzymał inną pomoc publiczną na te same koszty?  ")
    pen.box(par, False, "tak   ")
    pen.box(par, c is not None, "nie")
    bold(doc.add_paragraph(), "E. Osoba upoważniona do przedstawienia informacji")
    table = grid(doc, TWO)
    line("Imię i nazwisko", c.boss if c else "")
    line("Stanowisko służbowe", c.role if c else "")
    line("Numer telefonu", c.phone if c else "")
    doc.add_paragraph()
    signature_lines(doc, pen, filling.signed if filling else "", "podpis osoby upoważnionej")


def _questions(doc: Document, pen: Pen, heading: str, questions: tuple[str, ...], filled: bool) -> None:
    if heading:
        doc.add_paragraph(heading)
    table = grid(doc, ASK)
    for question in questions:
        cells = row(table, ASK, question)
        shade(cells[0], "F3F3F3")
        pen.box(cells[1].paragraphs[0], False, "tak     ")
        pen.box(cells[1].paragraphs[0], filled, "nie")
