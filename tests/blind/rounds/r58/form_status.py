"""Załącznik nr 3 (status) and Załącznik nr 4 (aid received) of the office."""

from docx.document import Document

from tests.blind.rounds.r58.form_application import Filling
from tests.blind.rounds.r58.layout import bold, centred, grid, row, signature_lines, small, start
from tests.blind.rounds.r58.pen import BLANK, Pen

YEARS = (5.0, 4.0, 4.0, 4.0)
AID = (1.0, 4.5, 5.0, 2.7, 3.8)


def status(doc: Document, pen: Pen = BLANK, filling: Filling | None = None, size: str | None = "own") -> None:
    """The declaration of status; `size` other than „own” ticks that box, None none at all."""
    c = filling.company if filling else None
    ticked = (c.size if size == "own" else size) if c else None
    start(doc, "Załącznik nr 3 do Regulaminu", "Cambria", 11)
    centred(doc, "OŚWIADCZENIE O STATUSIE WNIOSKODAWCY")
    par = doc.add_paragraph("Ja, niżej podpisany/a ")
    pen.gap(par, c.boss if c else "", 24)
    par.add_run(", działając w imieniu ")
    pen.gap(par, c.name if c else "", 34)
    par.add_run(" z siedzibą w ")
    pen.gap(par, f"{c.town}, {c.street}" if c else "", 24)
    par.add_run(", NIP ")
    pen.gap(par, c.dashed if c else "", 12)
    par.add_run(", oświadczam, że reprezentowany przeze mnie podmiot jest")
    small(doc, "(właściwe zaznaczyć znakiem X)")
    for code, label in (
        ("micro", "mikroprzedsiębiorcą – mniej niż 10 pracowników i obrót lub suma bilansowa do 2 mln EUR,"),
        ("small", "małym przedsiębiorcą – mniej niż 50 pracowników i obrót lub suma bilansowa do 10 mln EUR,"),
        ("medium", ("średnim przedsiębiorcą – mniej niż 250 pracowników, obrót do 50 mln EUR lub suma bilansowa do "
         "43 mln EUR,")),
        ("large", "przedsiębiorcą innym niż wymienieni wyżej"),
    ):  # fmt: skip
        pen.box(doc.add_paragraph(), ticked == code, label)
    doc.add_paragraph(
        "w rozumieniu załącznika I do rozporządzenia Komisji (UE) nr 651/2014 z dnia 17 czerwca 2014 r."
    )
    par = doc.add_paragraph("Przedsiębiorstwo jest (niepotrzebne skreślić): ")
    pen.strike(par, ("samodzielne", "partnerskie", "powiązane"), "samodzielne" if c else None)
    par.add_run(".")
    bold(doc.add_paragraph(), "Dane do ustalenia statusu:")
    table = grid(doc, YEARS)
    row(table, YEARS, "Ostatni zamknięty rok obrotowy", "2025", "2024", "2023", shaded=(0, 1, 2, 3))
    for label, answer in (
        ("Zatrudnienie (RJP)", c.people if c else ""),
        ("Roczny obrót (w PLN)", c.turnover if c else ""),
        ("Suma bilansowa (w PLN)", c.balance if c else ""),
    ):
        cells = row(table, YEARS, label)
        for cell, value in zip(cells[1:], answer.split("|"), strict=False):
            pen.cell(cell, value.strip())
    doc.add_paragraph()
    doc.add_paragraph("Jestem świadomy/a odpowiedzialności karnej za złożenie fałszywego oświadczenia.")
    signature_lines(doc, pen, filling.signed if filling else "", "czytelny podpis składającego oświadczenie")


def received(doc: Document, pen: Pen = BLANK, filling: Filling | None = None) -> None:
    """The statement of aid received."""
    c = filling.company if filling else None
    start(doc, "Załącznik nr 4 do Regulaminu", "Cambria", 11)
    centred(doc, "OŚWIADCZENIE O OTRZYMANEJ POMOCY DE MINIMIS")
    for label, answer in (
        ("Przedsiębiorca: ", c.name if c else ""),
        ("Adres: ", c.address if c else ""),
        ("NIP: ", c.nip if c else ""),
    ):
        pen.gap(doc.add_paragraph(label), answer, 40)
    doc.add_paragraph(
        "Oświadczam, że w ciągu trzech minionych lat, licząc do dnia złożenia oświadczenia, przedsiębiorca"
    )
    pen.box(doc.add_paragraph(), c is not None and not c.aid, "nie otrzymał pomocy de minimis")
    pen.box(
        doc.add_paragraph(),
        c is not None and bool(c.aid),
        "otrzymał pomoc de minimis w następującej wysokości:",
    )
    table = grid(doc, AID)
    row(
        table,
        AID,
        "Lp.",
        "Podmiot udzielający",
        "Podstawa prawna",
        "Data",
        "Wartość w PLN",
        shaded=(0, 1, 2, 3, 4),
    )
    for number in range(4):
        cells = row(table, AID, f"{number + 1}.")
        if c and number < len(c.aid):
            for cell, value in zip(cells[1:], c.aid[number], strict=True):
                pen.cell(cell, value)
    doc.add_paragraph()
    signature_lines(doc, pen, filling.signed if filling else "", "podpis osoby upoważnionej")
