"""The office's blank of the declaration of the enterprise's status (Word), empty or filled."""

from docx.document import Document as WordDocument

from .people import ORDER, Company
from .wordkit import BLANK, Manner, answer, box, cell_answer, cross_out, first, grid, setup, signature, text


def status_declaration(
    doc: WordDocument, c: Company | None = None, m: Manner = BLANK, size: str = ""
) -> None:
    """Write it; a size of its own contradicts the form."""
    chosen = None if c is None else ORDER.index(size or c.size)
    setup(doc, "Times New Roman", 11.5, (2.2, 2.4, 2.0, 2.4))
    text(doc, "Załącznik nr 3 do Regulaminu", italic=True, size=9, align="r", after=10)
    p = text(doc, align="r")
    answer(p, c and f"{c.town}, {c.day}", m, 48)
    text(doc, "(miejscowość, dnia)", italic=True, size=8, align="r", after=14)
    text(doc, "OŚWIADCZENIE WNIOSKODAWCY", bold=True, size=14, align="c", after=0)
    text(doc, "o posiadanym statusie przedsiębiorstwa", bold=True, align="c", after=12)
    p = text(doc, "Działając w imieniu: ")
    answer(p, c and c.name, m, 80)
    p = text(doc, "z siedzibą: ")
    answer(p, c and c.address, m, 70)
    p = text(doc, "NIP: ")
    answer(p, c and c.nip, m, 30)
    p.add_run("     REGON: ")
    answer(p, c and c.regon, m, 30)
    text(
        doc,
        "i znając odpowiedzialność za składanie oświadczeń niezgodnych z prawdą, oświadczam, co następuje.",
        after=8,
    )
    p = text(doc)
    p.add_run("§ 1. ").bold = True
    p.add_run(
        "W rozumieniu załącznika I do rozporządzenia Komisji (UE) nr 651/2014 z dnia 17 czerwca 2014 r. "
        "przedsiębiorstwo, które reprezentuję, jest przedsiębiorstwem:"
    )
    p = text(doc, align="c", after=8)
    cross_out(p, ("MIKRO", "MAŁYM", "ŚREDNIM", "INNYM NIŻ MŚP"), chosen, m, 8)
    p.add_run(" *")
    p = text(doc)
    p.add_run("§ 2. ").bold = True
    p.add_run("Pod względem powiązań jest ono przedsiębiorstwem:   ")
    box(p, "samodzielnym   ", c is not None, m)
    box(p, "partnerskim   ", on=False, m=m)
    box(p, "powiązanym", on=False, m=m)
    p = text(doc)
    p.add_run("§ 3. ").bold = True
    p.add_run("Dane za ostatni zatwierdzony okres obrachunkowy:")
    table = grid(doc, 4, (9.5, 6.0))
    for row, (label, value) in zip(
        table.rows,
        (
            ("Wielkość", "Za rok 2025"),
            ("Zatrudnienie w rocznych jednostkach pracy (RJP)", c and c.staff),
            ("Obroty netto ze sprzedaży", c and c.turnover),
            ("Suma aktywów bilansu", c and c.balance),
        ),
        strict=True,
    ):
        first(row.cells[0]).add_run(label).bold = label == "Wielkość"
        if value == "Za rok 2025":
            first(row.cells[1]).add_run(value).bold = True
        else:
            cell_answer(row.cells[1], value, m, 13)
    text(doc, after=6)
    text(
        doc,
        "Pułapy: mikro – poniżej 10 osób i do 2 mln EUR obrotu lub sumy bilansowej; małe – poniżej 50 osób i do "
        "10 mln EUR; średnie – poniżej 250 osób i do 50 mln EUR obrotu albo 43 mln EUR sumy bilansowej.",
        italic=True,
        size=9,
        align="j",
    )
    p = text(doc)
    p.add_run("§ 4. ").bold = True
    p.add_run("O każdej zmianie statusu do dnia zawarcia umowy zawiadomię Organizatora.")
    text(doc, after=26)
    signature(doc, "(pieczęć i podpis osoby składającej oświadczenie)", m)
    text(doc, "* właściwe pozostawić, pozostałe skreślić", size=8.5)
