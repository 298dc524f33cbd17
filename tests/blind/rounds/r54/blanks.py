"""The office's blanks: application form and declarations, as Word documents; filled where a firm is given."""

from docx.document import Document as WordDocument
from docx.shared import Cm, Pt
from docx.table import Table
from docx.text.paragraph import Paragraph

from tests.blind.rounds.r54.firm import Firm
from tests.blind.rounds.r54.sheet import BLANK, Hand, Sheet, add_cells, keep_rows, shade

EU = (
    "Projekt „Innowacyjne Lubuskie” – Fundusze Europejskie dla Lubuskiego 2021–2027, Priorytet 1, Działanie 1.8. "
    "Dofinansowane przez Unię Europejską."
)


def _section(table: Table, title: str, note: str = "") -> None:
    cells = add_cells(table)
    cell = cells[0].merge(cells[-1])
    shade(cell)
    paragraph = cell.paragraphs[0]
    paragraph.add_run(title).bold = True
    if note:
        run = paragraph.add_run(f"  {note}")
        run.italic = True
        run.font.size = Pt(7.5)


def _row(sheet: Sheet, table: Table, label: str, answer: str, note: str = "") -> None:
    cells = add_cells(table)
    cells[0].paragraphs[0].add_run(label)
    if note:
        run = cells[0].paragraphs[0].add_run(f"\n{note}")
        run.italic = True
        run.font.size = Pt(7.5)
    if answer:
        sheet.pen(cells[1].paragraphs[0], answer)


def _ask(table: Table, label: str) -> Paragraph:
    cells = add_cells(table)
    cells[0].paragraphs[0].add_run(label)
    answer: Paragraph = cells[1].paragraphs[0]
    return answer


def application(
    doc: WordDocument, firm: Firm | None = None, hand: Hand = BLANK, *, none_for_empty: bool = True
) -> None:
    """Załącznik nr 2: a ruled table, a row for each question."""
    sheet = Sheet(doc, hand)
    f = firm
    no = f.nothing if f is not None and none_for_empty else ""
    sheet.text(EU, italic=True, size=7.5, centre=True)
    sheet.text("Załącznik nr 2 do Regulaminu", size=8, right=True)
    sheet.text("FORMULARZ ZGŁOSZENIOWY", bold=True, size=14, centre=True)
    sheet.text("rekrutacja przedsiębiorców na wyjazd studyjny", size=11, centre=True)
    where = sheet.text("Zgłaszam udział w wyjeździe:   ", bold=True, centre=True)
    trips = {
        "Szwajcaria (22–25 czerwca 2026)": f is not None,
        "Finlandia i Estonia (22–25 września 2026)": False,
    }
    sheet.choice(where, trips)
    note = "Wypełniają Państwo pola po prawej stronie. Przy pytaniach z kratkami proszę wstawić X. Pól nie należy usuwać."
    sheet.text(note, italic=True, size=8)

    table = sheet.table((6.2, 10.8))
    _section(table, "1. Firma")
    _row(sheet, table, "Nazwa firmy", f.name if f else "", "jak w KRS lub CEIDG")
    _row(sheet, table, "Ulica i numer (siedziba)", f.street if f else "")
    _row(sheet, table, "Kod i miejscowość", f"{f.postal_code} {f.town}" if f else "")
    _row(sheet, table, "Województwo", "lubuskie" if f else "")
    _row(sheet, table, "Oddział w woj. lubuskim", no, "adres, gdy siedziba jest w innym województwie")
    _row(sheet, table, "NIP", f.nip if f else "")
    _row(sheet, table, "REGON", f.regon if f else "")
    _row(sheet, table, "Nr KRS albo wpis w CEIDG", f.krs if f else "")
    _row(sheet, table, "Główny kod PKD", f.pkd if f else "")
    _section(table, "2. Kto pojedzie", "(jedna osoba z firmy)")
    _row(sheet, table, "Imię i nazwisko uczestnika", f.delegate if f else "")
    _row(sheet, table, "Stanowisko w firmie", f.role if f else "")
    _row(sheet, table, "Telefon komórkowy", f.phone if f else "")
    _row(sheet, table, "E-mail", f.email if f else "")
    _section(table, "3. Wielkość firmy i czym się zajmuje")
    size = f.size if f else ""
    kinds = {"mikro": size == "micro", "mała": size == "small", "średnia": size == "medium"}
    sheet.choice(_ask(table, "Firma jest"), kinds)
    innovative = {"tak": f is not None and f.innovative, "nie": f is not None and not f.innovative}
    sheet.choice(_ask(table, "Czy firma prowadzi działalność innowacyjną?"), innovative)
    _row(
        sheet,
        table,
        "Czym zajmuje się firma, co jest w tym nowego",
        f.about if f else "",
        "B+R, uczelnie, nowe produkty",
    )
    _section(table, "4. Certyfikaty, atesty, patenty firmy", "(kopie proszę dołączyć)")
    cells = add_cells(table)
    cell = cells[0].merge(cells[1])
    listed = f.certificates if f else ()
    for index in range(max(4, len(listed))):
        paragraph = cell.paragraphs[0] if not index else cell.add_paragraph()
        paragraph.add_run(f"{index + 1}.  ")
        if index < len(listed):
            sheet.pen(paragraph, listed[index])
        elif index == 0 and f:
            sheet.pen(paragraph, f.nothing)
    _section(table, "5. Internet")
    _row(sheet, table, "Strona www po polsku", (f.website_pl or no) if f else "")
    _row(sheet, table, "Strona www po angielsku lub w innym języku", (f.website_foreign or no) if f else "")
    _row(sheet, table, "Profile społecznościowe", ("\n".join(f.social) or no) if f else "", "adresy")
    keep_rows(table)

    sheet.text("", size=4)
    head = sheet.text("6. Targi, misje, szkolenia, wyjazdy z ostatnich 3 lat", bold=True)
    head.paragraph_format.keep_with_next = True
    events = sheet.table((1.2, 8.6, 4.7, 2.5))
    titles = ("Lp.", "Wydarzenie", "Miejsce (kraj)", "Rok")
    for cell, title in zip(add_cells(events), titles, strict=True):
        shade(cell)
        cell.paragraphs[0].add_run(title).bold = True
    done = f.events if f else ()
    for index in range(max(4, len(done))):
        row = add_cells(events)
        row[0].paragraphs[0].add_run(str(index + 1))
        if index < len(done):
            for cell, words in zip(row[1:], done[index], strict=True):
                sheet.pen(cell.paragraphs[0], words)
        elif index == 0 and f:
            sheet.pen(row[1].paragraphs[0], f.nothing)
    keep_rows(events)

    sheet.text("", size=4)
    rest = sheet.table((6.2, 10.8))
    _section(rest, "7. Wyjazdy organizowane przez UMWL ze środków FEWL 2021–2027")
    gone = len(f.trips) if f else -1
    counts = {"0": gone == 0, "1": gone == 1, "2": gone == 2, "3 lub więcej": gone > 2}
    sheet.choice(_ask(rest, "W ilu wyjazdach firma uczestniczyła?"), counts)
    _row(sheet, rest, "W których?", ("\n".join(f.trips) or no) if f else "", "kierunek, rok")
    _section(rest, "8. Po co firma chce pojechać")
    _row(sheet, rest, "Cel udziału", f.goal if f else "")
    _section(rest, "9. Języki obce uczestnika")
    _row(sheet, rest, "Język i poziom", f.languages if f else "")
    _section(rest, "10. Lubuskie Inteligentne Specjalizacje")
    lis = {"tak": f is not None and bool(f.lis), "nie": f is not None and not f.lis}
    sheet.choice(_ask(rest, "Czy firma działa w obszarze LIS?"), lis)
    names = ("Zielona gospodarka", "Zdrowie i jakość życia", "Innowacyjny przemysł")
    sheet.choice(
        _ask(rest, "Jeśli tak – w którym?"), {n: f is not None and f.lis == n for n in names}, apart="\n"
    )
    _section(rest, "11. Porozumienia na rzecz Rozwoju Obszarów Kluczowych")
    many = len(f.agreements) if f else -1
    deals = {"nie": many == 0, "tak, w jednym": many == 1, "tak, w więcej niż jednym": many > 1}
    sheet.choice(_ask(rest, "Czy firma działa w ramach Porozumień?"), deals)
    _row(sheet, rest, "Nazwa Porozumienia / Porozumień", ("\n".join(f.agreements) or no) if f else "")
    _section(rest, "12. Przedsięwzięcie horyzontalne wynikające z Porozumienia")
    whole = {"tak": f is not None and bool(f.horizontal), "nie": f is not None and not f.horizontal}
    sheet.choice(_ask(rest, "Czy firma je realizuje?"), whole)
    _row(sheet, rest, "Nazwa przedsięwzięcia", (f.horizontal or no) if f else "")
    keep_rows(rest)

    sheet.text("", size=4)
    sheet.text("13. Oświadczenia", bold=True).paragraph_format.keep_with_next = True
    said = (
        "Oświadczam, że: a) dane w zgłoszeniu są prawdziwe, a przekazane treści i zdjęcia nie naruszają cudzych praw; "
        "b) firma nie prowadzi działalności w sektorach wskazanych w § 3 ust. 5 Regulaminu; c) uczestnik nie jest "
        "pracownikiem Urzędu Marszałkowskiego Województwa Lubuskiego; d) znam Regulamin i firma pokryje 15% kosztów wyjazdu."
    )
    sheet.text(said, size=8.5).paragraph_format.keep_with_next = True
    signing(sheet, f)


def signing(sheet: Sheet, firm: Firm | None, caption: str = "czytelny podpis osoby uprawnionej") -> None:
    """Place and date at the left, the signature at the right, captions under the dots."""
    table = sheet.doc.add_table(rows=2, cols=2)
    left, right = table.rows[0].cells
    left.width = right.width = Cm(8.5)
    sheet.gap(left.paragraphs[0], f"{firm.town}, {firm.day}" if firm else "", 44)
    left.paragraphs[0].paragraph_format.space_before = Pt(22)
    if firm and sheet.hand.signs:
        sheet.sign(right.paragraphs[0], firm.signer)
    else:
        right.paragraphs[0].paragraph_format.space_before = Pt(22)
        right.paragraphs[0].add_run("." * 50)
    for cell, words in zip(table.rows[1].cells, ("miejscowość, data", caption), strict=True):
        sheet.text(words, size=7.5, italic=True, at=cell.paragraphs[0])
    keep_rows(table)


def status(doc: WordDocument, firm: Firm | None = None, hand: Hand = BLANK) -> None:
    """Załącznik nr 3: running text with gaps, three boxes, a small table of figures."""
    sheet = Sheet(doc, hand, size=10.5)
    f = firm
    sheet.text(EU, italic=True, size=7.5, centre=True)
    sheet.text("Załącznik nr 3 do Regulaminu", size=8, right=True)
    sheet.text("OŚWIADCZENIE O STATUSIE WNIOSKODAWCY", bold=True, size=13, centre=True)
    sheet.text(
        "(przynależność do kategorii mikro-, małych lub średnich przedsiębiorstw)", size=9, centre=True
    )
    line = sheet.text("\nJa, niżej podpisany/a ")
    sheet.gap(line, f.signer if f else "", 70)
    sheet.text(", pełniący/a funkcję ", at=line)
    sheet.gap(line, f.signer_role if f else "", 50)
    sheet.text(" w przedsiębiorstwie", at=line)
    line = sheet.text("Nazwa: ")
    sheet.gap(line, f.name if f else "", 120)
    line = sheet.text("Adres siedziby: ")
    sheet.gap(line, f.address if f else "", 108)
    line = sheet.text("NIP: ")
    sheet.gap(line, f.nip if f else "", 60)
    said = (
        "oświadczam, że na dzień składania zgłoszenia przedsiębiorstwo to, w rozumieniu załącznika I do rozporządzenia "
        "Komisji (UE) nr 651/2014 z dnia 17 czerwca 2014 r., jest (zaznaczyć jedno):"
    )
    sheet.text(said)
    for label, code in (("mikroprzedsiębiorstwem", "micro"), ("małym", "small"), ("średnim", "medium")):
        words = label if code == "micro" else f"{label} przedsiębiorstwem"
        paragraph = sheet.text("      ")
        sheet.box(paragraph, words, f is not None and f.size == code, answered=f is not None)
    sheet.text("oraz że jest przedsiębiorstwem:")
    paragraph = sheet.text("      ")
    sheet.choice(paragraph, {"samodzielnym": f is not None, "partnerskim": False, "powiązanym": False})
    sheet.text("Dane, na podstawie których określono status:")
    table = sheet.table((7.4, 4.8, 4.8))
    head = add_cells(table)
    for cell, title in zip(head, ("Dane za zamknięty rok obrachunkowy", "2024", "2025"), strict=True):
        shade(cell)
        cell.paragraphs[0].add_run(title).bold = True
    rows = (
        ("Średnie zatrudnienie (RJP)", f.staff if f else ("", "")),
        ("Roczny obrót netto (EUR)", f.turnover if f else ("", "")),
        ("Suma aktywów bilansu (EUR)", f.balance if f else ("", "")),
    )
    for label, values in rows:
        cells = add_cells(table)
        cells[0].paragraphs[0].add_run(label)
        for cell, words in zip(cells[1:], values, strict=True):
            if words:
                sheet.pen(cell.paragraphs[0], words)
    small = (
        "Progi: mikro – poniżej 10 osób i do 2 mln EUR obrotu lub sumy bilansowej; małe – poniżej 50 osób i do 10 mln EUR; "
        "średnie – poniżej 250 osób oraz do 50 mln EUR obrotu lub do 43 mln EUR sumy bilansowej."
    )
    sheet.text(small, italic=True, size=8)
    sheet.text("Jestem świadomy/a odpowiedzialności za podanie nieprawdziwych danych.")
    signing(sheet, f)
