"""The office's declarations (attachments 3 and 4), blank or filled."""

from docx.document import Document as WordDocument
from docx.shared import Cm, Pt

from . import paper
from .firm import Fill, Firm

STATUS = (
    ("micro", "mikroprzedsiębiorcą", "mniej niż 10 pracowników oraz obrót lub suma bilansowa do 2 mln EUR"),
    ("small", "małym przedsiębiorcą", "mniej niż 50 pracowników oraz obrót lub suma bilansowa do 10 mln EUR"),
    (
        "medium",
        "średnim przedsiębiorcą",
        "mniej niż 250 pracowników oraz obrót do 50 mln EUR lub suma bilansowa do 43 mln EUR",
    ),
)


def write_status(doc: WordDocument, firm: Firm, fill: Fill) -> None:
    """Declaration of the applicant's status."""
    paper.set_up(doc, margin=2.3, size=10.5)
    paper.banner(doc, "Załącznik nr 3 do Regulaminu")
    paragraph = paper.para(doc, align="right")
    paper.dots(paragraph, f"{firm.town}, dnia {firm.signed_on}" if firm.town else "", fill, 50)
    paper.para(doc, "(miejscowość, data)", size=7.5, align="right")
    paper.para(doc, "OŚWIADCZENIE O STATUSIE WNIOSKODAWCY", bold=True, size=14, align="center")
    paper.para(doc)
    for text, answer, length in (
        ("Ja, niżej podpisany/-a: ", f"{firm.owner}, {firm.owner_role}" if firm.owner else "", 96),
        ("działając w imieniu (nazwa Wnioskodawcy): ", firm.name, 78),
        ("z siedzibą: ", f"{firm.street}, {firm.postal} {firm.town}" if firm.town else "", 108),
        ("NIP: ", paper.spoken_nip(firm, fill), 60),
    ):
        paragraph = paper.para(doc, text)
        paper.dots(paragraph, answer, fill, length)
    paper.para(
        doc,
        "oświadczam, że Wnioskodawca – w rozumieniu załącznika I do rozporządzenia Komisji (UE) nr 651/2014 z dnia "
        "17 czerwca 2014 r. – jest na dzień złożenia oświadczenia:",
        align="both",
    )
    for code, name, note in STATUS:
        paragraph = paper.para(doc)
        paragraph.paragraph_format.left_indent = Cm(0.8)
        paper.choice(paragraph, firm.size == code, name, fill, "  ")
        paragraph.add_run(f"({note})").font.size = Pt(8.5)
    paragraph = paper.para(doc)
    paragraph.paragraph_format.left_indent = Cm(0.8)
    paper.choice(paragraph, False, "żadnym z powyższych (duży przedsiębiorca)", fill)
    paper.para(doc, "Dane, na podstawie których ustalono status:")
    table = paper.grid(doc, 4, (6.4, 5.0, 5.0))
    for cell, text in zip(
        table.rows[0].cells, ("", "Ostatni zamknięty rok (2025)", "Rok wcześniejszy (2024)"), strict=True
    ):
        paper.label(cell, text)
    for row, text, answers in zip(
        table.rows[1:],
        ("Zatrudnienie (RJR)", "Roczny obrót netto (PLN)", "Suma bilansowa (PLN)"),
        (firm.staff, firm.turnover, firm.assets),
        strict=True,
    ):
        paper.label(row.cells[0], text)
        for cell, answer in zip(row.cells[1:], answers, strict=True):
            paper.into(cell, answer, fill)
    paper.para(doc)
    paragraph = paper.para(doc, "Wnioskodawca jest przedsiębiorstwem:   ")
    paper.choice(paragraph, bool(firm.name), "samodzielnym", fill)
    paper.choice(paragraph, False, "partnerskim", fill)
    paper.choice(paragraph, False, "powiązanym", fill)
    paper.para(
        doc,
        "Oświadczenie składam ze świadomością odpowiedzialności za podanie nieprawdziwych danych.",
        align="both",
    )
    table = paper.grid(doc, 1, (7.4, 9.0), "Normal Table")
    paper.sign(table.rows[0].cells[1], firm, fill, "(podpis osoby upoważnionej)", "status")
    paper.para(doc, "RJR – roczne jednostki robocze; osoby na część etatu liczy się ułamkowo.", size=7.5)


def write_statement(doc: WordDocument, firm: Firm, fill: Fill) -> None:
    """Declaration of aid received."""
    paper.set_up(doc, margin=2.3, size=10.5)
    paper.banner(doc, "Załącznik nr 4 do Regulaminu")
    paper.para(doc, "OŚWIADCZENIE O OTRZYMANEJ POMOCY DE MINIMIS", bold=True, size=13, align="center")
    paper.para(doc)
    table = paper.grid(doc, 3, (5.0, 11.4))
    for row, text, answer in zip(
        table.rows,
        ("Przedsiębiorca", "Adres", "NIP"),
        (
            firm.name,
            f"{firm.street}, {firm.postal} {firm.town}" if firm.town else "",
            paper.spoken_nip(firm, fill),
        ),
        strict=True,
    ):
        paper.label(row.cells[0], text)
        paper.into(row.cells[1], answer, fill)
    paper.para(doc)
    paper.para(
        doc,
        "W okresie minionych trzech lat przedsiębiorca, wraz z podmiotami tworzącymi z nim jedno przedsiębiorstwo:",
    )
    paper.choice(paper.para(doc), firm.aid == (), "nie otrzymał pomocy de minimis", fill)
    paper.choice(paper.para(doc), bool(firm.aid), "otrzymał pomoc de minimis wykazaną w tabeli:", fill)
    aid = firm.aid or ()
    table = paper.grid(doc, 1 + max(3, len(aid)), (1.2, 6.6, 3.0, 2.8, 2.8))
    heads = ("Lp.", "Podmiot udzielający pomocy", "Data udzielenia", "Wartość w PLN", "Wartość w EUR")
    for cell, text in zip(table.rows[0].cells, heads, strict=True):
        paper.label(cell, text, size=8.5)
    for number, row in enumerate(table.rows[1:]):
        row.cells[0].paragraphs[0].add_run(f"{number + 1}.")
        if number < len(aid):
            for cell, text in zip(row.cells[1:], aid[number], strict=True):
                paper.into(cell, text, fill)
    paper.para(doc)
    table = paper.grid(doc, 1, (8.0, 8.4), "Normal Table")
    paper.place_and_date(table.rows[0].cells[0], firm, fill, "data i miejscowość")
    paper.sign(table.rows[0].cells[1], firm, fill, "podpis przedsiębiorcy", "aid")
