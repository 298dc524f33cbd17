"""Annexes 3 and 5: the declaration of status and the draft contract."""

from docx.document import Document as WordDocument
from docx.enum.text import WD_BREAK

from tests.blind.rounds.r38.pen import Pen, banner, begin, closing, grid, head, line, note, put, row

SIZES = (
    ("micro", "mikroprzedsiębiorstwem"),
    ("small", "małym przedsiębiorstwem"),
    ("medium", "średnim przedsiębiorstwem"),
)


def status_declaration(doc: WordDocument, pen: Pen) -> None:
    """Running text with dotted places, then figures in a table."""
    begin(doc, "Calibri", 11, 2.4)
    banner(doc, "Załącznik nr 3 do Regulaminu")
    line(doc, after=8)
    line(doc, "OŚWIADCZENIE O STATUSIE WNIOSKODAWCY", bold=True, size=14, centre=True)
    line(doc, "(mikro-, małego lub średniego przedsiębiorstwa)", centre=True, after=10)
    par = line(doc, "Ja, niżej podpisany/a ", after=6)
    pen.fill(par, "signer", 46)
    put(par, ", działając w imieniu ")
    pen.fill(par, "name", 70)
    put(par, ", NIP ")
    pen.fill(par, "nip", 30)
    put(par, ", oświadczam, że reprezentowany przeze mnie podmiot jest")
    note(par, "*")
    put(par, ":")
    for key, label in (*SIZES, ("large", "żadnym z powyższych")):
        pen.box(line(doc, after=2), key, label, "")
    text = "w rozumieniu załącznika I do rozporządzenia Komisji (UE) nr 651/2014 z dnia 17 czerwca 2014 r."
    line(doc, text, after=8)
    par = line(doc, "Przedsiębiorstwo jest: ", after=6)
    pen.either(par, "kind", ("samodzielne", "partnerskie", "powiązane"), 0)
    note(par, "**")
    line(doc, "Dane służące ustaleniu statusu:", bold=True)
    widths = (6.7, 3.2, 3.2, 3.1)
    table = grid(doc, widths, 1)
    for cell, title in zip(table.rows[0].cells, ("", "2023", "2024", "2025"), strict=True):
        head(cell, title, shade="EDEDED")
    for label, key in (
        ("Liczba zatrudnionych (RJR)", "staff"),
        ("Roczny obrót netto (tys. euro)", "turnover"),
        ("Suma bilansowa (tys. euro)", "balance"),
    ):
        cells = row(table, widths)
        head(cells[0], label, bold=False)
        for number, cell in enumerate(cells[1:], 1):
            pen.fill(cell.paragraphs[0], f"{key}{number}")
    line(doc, after=4)
    text = "Oświadczam, że jestem świadomy/a odpowiedzialności za podanie nieprawdy i zobowiązuję się zgłosić zmianę statusu."
    line(doc, text, after=8)
    closing(doc, pen, "miejscowość i data", "podpis osoby upoważnionej")
    if pen.guidance:
        line(doc, "* zaznaczyć właściwe znakiem X", small=True, after=0)
        line(doc, "** niepotrzebne skreślić", small=True, after=0)
        text = (
            "Mikro: mniej niż 10 osób i obrót lub bilans do 2 mln euro. Małe: mniej niż 50 osób i obrót lub bilans do 10 mln "
            "euro. Średnie: mniej niż 250 osób i obrót do 50 mln euro lub bilans do 43 mln euro."
        )
        line(doc, text, small=True, italic=True)


PAGES: tuple[tuple[tuple[str, tuple[str, ...]], ...], ...] = (
    (
        (
            "§ 1. Przedmiot umowy",
            (
                "1. Umowa określa zasady dofinansowania udziału Przedsiębiorcy w wyjeździe studyjnym do Szwajcarii, zwanym "
                "dalej Wyjazdem, planowanym w dniach 22–25 czerwca 2026 r.",
                "2. Termin Wyjazdu może zostać przesunięty o nie więcej niż 4 dni, o czym Organizator zawiadamia e-mailem.",
                "3. Przedsiębiorcę reprezentuje podczas Wyjazdu jeden uczestnik wskazany w formularzu zgłoszeniowym.",
            ),
        ),
        (
            "§ 2. Finansowanie",
            (
                "1. Dofinansowanie wynosi 85% kosztu udziału i stanowi pomoc de minimis w rozumieniu rozporządzenia Komisji "
                "(UE) 2023/2831.",
                "2. Pozostałe 15% kosztu, szacowane na 2500 zł netto, Przedsiębiorca wpłaca na rachunek Organizatora w "
                "terminie 7 dni od otrzymania noty księgowej.",
                "3. Ostateczny koszt zostanie ustalony po wyborze wykonawcy technicznego.",
            ),
        ),
    ),
    (
        (
            "§ 3. Obowiązki Organizatora",
            (
                "Organizator zapewnia: a) przejazdy i przeloty, b) zakwaterowanie i wyżywienie, c) ubezpieczenie uczestnika, "
                "d) organizację spotkań i wizyt studyjnych, e) opiekę koordynatora.",
            ),
        ),
        (
            "§ 4. Obowiązki Przedsiębiorcy",
            (
                "1. Przedsiębiorca uczestniczy aktywnie w całym programie Wyjazdu.",
                "2. W dziale „Aktualności” swojej strony internetowej zamieszcza notatkę o Wyjeździe wraz z informacją o "
                "źródle finansowania.",
                "3. Wypełnia ankietę ewaluacyjną w ciągu 14 dni od powrotu.",
                "4. Pokrywa koszty diet i własnych materiałów promocyjnych.",
            ),
        ),
        (
            "§ 5. Rezygnacja",
            (
                "1. Rezygnacja na co najmniej 15 dni przed Wyjazdem nie powoduje kosztów.",
                "2. Przy późniejszej rezygnacji Przedsiębiorca zwraca koszty poniesione do dnia otrzymania pisemnej rezygnacji.",
            ),
        ),
    ),
    (
        (
            "§ 6. Dane osobowe i wizerunek",
            (
                "1. Dane uczestnika przetwarza się w celu realizacji Wyjazdu i rozliczenia projektu.",
                "2. Przedsiębiorca zgadza się na publikację nazwy, logo i zdjęć w materiałach o Wyjeździe.",
            ),
        ),
        (
            "§ 7. Postanowienia końcowe",
            (
                "1. Zmiana umowy wymaga formy pisemnej pod rygorem nieważności.",
                "2. Spory rozstrzyga sąd właściwy dla siedziby Organizatora.",
                "3. Umowę sporządzono w dwóch jednobrzmiących egzemplarzach.",
            ),
        ),
    ),
)


def draft_contract(doc: WordDocument, pen: Pen) -> None:
    """Three pages, each with its place for initials; the parties' places stay dotted in a draft."""
    begin(doc, "Times New Roman", 12, 2.5)
    banner(doc, "Załącznik nr 5 do Regulaminu – projekt umowy")
    for number, page in enumerate(PAGES, 1):
        if number == 1:
            par = line(doc, "UMOWA NR DGR.IX.…….2026", bold=True, size=14, centre=True)
            pen.initial(par, number)
            text = (
                "o dofinansowanie uczestnictwa przedsiębiorcy z województwa lubuskiego w Wyjeździe studyjnym"
            )
            line(doc, text, bold=True, centre=True, after=10)
            par = line(
                doc, "zawarta w Zielonej Górze w dniu ......................... 2026 r. pomiędzy ", after=6
            )
            put(par, "Województwem Lubuskim", bold=True)
            put(
                par,
                " – Urzędem Marszałkowskim Województwa Lubuskiego, ul. Podgórna 7, 65-057 Zielona Góra, zwanym dalej ",
            )
            put(
                par,
                "Organizatorem, reprezentowanym przez: ..................................................",
            )
            line(doc, "a", after=6)
            par = line(doc, after=2)
            pen.fill(par, "contract_name", 100)
            par = line(doc, "NIP: ", after=2)
            pen.fill(par, "contract_nip", 30)
            put(par, ", reprezentowanym/ą przez: ")
            pen.fill(par, "contract_signer", 50)
            line(doc, "zwanym/ą dalej Przedsiębiorcą.", after=10)
        else:
            par = doc.add_paragraph()
            par.add_run().add_break(WD_BREAK.PAGE)
            par = line(doc, "", after=2)
            pen.initial(par, number)
        for title, clauses in page:
            line(doc, title, bold=True, centre=True, after=4)
            for clause in clauses:
                line(doc, clause, after=4)
        if number == len(PAGES):
            line(doc, after=20)
            table = doc.add_table(rows=1, cols=2)
            head(table.rows[0].cells[0], "ORGANIZATOR\n\n..............................", bold=False)
            head(table.rows[0].cells[1], "PRZEDSIĘBIORCA\n\n..............................", bold=False)
        par = line(
            doc, "Parafa Przedsiębiorcy: w prawym dolnym rogu strony", small=True, italic=True, right=True
        )
        par.paragraph_format.space_before = doc.styles["Normal"].font.size
