"""The office's other blanks: status declaration, de minimis form and statement, draft contract."""

from typing import Any

from docx.shared import Cm

from tests.blind.rounds.r48.firm import Firm, dashed
from tests.blind.rounds.r48.form import closing, yes_no
from tests.blind.rounds.r48.pen import add, base, box, dots, fill, shade, sign, small, title

LIMITS = (
    ("micro", "mikroprzedsiębiorstwo", "poniżej 10 osób; obrót lub suma bilansowa do 2 mln EUR"),
    ("small", "małe przedsiębiorstwo", "poniżej 50 osób; obrót lub suma bilansowa do 10 mln EUR"),
    (
        "medium",
        "średnie przedsiębiorstwo",
        "poniżej 250 osób; obrót do 50 mln EUR lub suma bilansowa do 43 mln EUR",
    ),
)
LEGAL = ("jednoosobowa działalność gospodarcza", "spółka cywilna / osobowa", "sp. z o.o. / S.A.", "inna")


def header(table: Any, labels: tuple[str, ...]) -> None:
    """Bold labels in the first row."""
    table.style = "Table Grid"
    for cell, label in zip(table.rows[0].cells, labels, strict=True):
        shade(cell)
        cell.paragraphs[0].add_run(label).bold = True


def status(doc: Any, firm: Firm | None, signature: bool = True) -> None:
    """Załącznik 3."""
    base(doc, "Times New Roman", 11)
    hand = firm.hand if firm else None
    small(doc.add_paragraph(), "Załącznik nr 3 do Regulaminu")
    title(doc, "OŚWIADCZENIE O STATUSIE WNIOSKODAWCY", 14)
    for label, answer in (
        ("Wnioskodawca: ", firm.name if firm else ""),
        ("Adres: ", f"{firm.street}, {firm.code} {firm.town}" if firm else ""),
        ("NIP: ", firm.nip if firm else ""),
        ("Reprezentowany przez: ", f"{firm.boss} – {firm.boss_role}" if firm else ""),
    ):
        line = doc.add_paragraph()
        add(line, label)
        dots(line, answer, hand, 90)
    add(
        doc.add_paragraph(),
        "Oświadczam, że według definicji z załącznika I do rozporządzenia Komisji (UE) nr 651/2014 Wnioskodawca "
        "należy do kategorii (wstawić X w jednym wierszu):",
    )
    table = doc.add_table(rows=1, cols=3)
    header(table, ("Kategoria", "Progi", "X"))
    for code, label, limit in LIMITS:
        cells = table.add_row().cells
        add(cells[0].paragraphs[0], label)
        add(cells[1].paragraphs[0], limit)
        if firm and firm.size == code:
            fill(cells[2], "X", hand)
    table.autofit = False
    for column, width in zip(table.columns, (Cm(5), Cm(10.2), Cm(1.8)), strict=True):
        column.width = width
    for row in table.rows:
        for cell, width in zip(row.cells, (Cm(5), Cm(10.2), Cm(1.8)), strict=True):
            cell.width = width
    line = doc.add_paragraph()
    add(line, "\nPrzedsiębiorstwo jest: ")
    for number, word in enumerate(("samodzielne", "partnerskie", "powiązane")):
        add(line, word, strike=firm is not None and number > 0)
        add(line, "*  /  " if number < 2 else "*")
    small(doc.add_paragraph(), "* niepotrzebne skreślić")
    add(doc.add_paragraph(), "Dane za dwa ostatnie zamknięte lata obrotowe:")
    table = doc.add_table(rows=1, cols=4)
    header(table, ("Rok", "Zatrudnienie (RJR)", "Roczny obrót", "Suma bilansowa"))
    for number, year in enumerate(("2024", "2025")):
        cells = table.add_row().cells
        add(cells[0].paragraphs[0], year)
        for place in range(3):
            fill(cells[place + 1], firm.figures[number][place] if firm else "", hand)
    add(doc.add_paragraph(), "\nO każdej zmianie statusu poinformuję Organizatora przed podpisaniem umowy.")
    line = doc.add_paragraph()
    dots(line, firm.place if firm else "", hand, 50)
    small(doc.add_paragraph(), "miejscowość, data")
    closing(doc, firm, signature, "czytelny podpis Wnioskodawcy lub osoby upoważnionej")


def de_minimis(doc: Any, firm: Firm | None, signature: bool = True) -> None:
    """Załącznik 6."""
    base(doc, "Calibri", 10.5)
    hand = firm.hand if firm else None
    small(doc.add_paragraph(), "Załącznik nr 6 do Regulaminu")
    title(doc, "Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis", 13)
    small(
        doc.add_paragraph(),
        "Stosuje się do pomocy de minimis udzielanej na warunkach rozporządzenia Komisji (UE) 2023/2831.",
    )
    title(doc, "A. Informacje o podmiocie, któremu ma być udzielona pomoc", 11)
    table = doc.add_table(rows=0, cols=2)
    table.style = "Table Grid"

    def row(label: str, answer: str = "") -> Any:
        cells = table.add_row().cells
        cells[0].width, cells[1].width = Cm(6.5), Cm(10.5)
        add(cells[0].paragraphs[0], label)
        fill(cells[1], answer, hand)
        return cells[1]

    row("1) NIP podmiotu", dashed(firm.nip) if firm else "")
    row("2) Imię i nazwisko albo nazwa", firm.name if firm else "")
    row(
        "3) Adres siedziby albo miejsce zamieszkania",
        f"{firm.street}, {firm.code} {firm.town}" if firm else "",
    )
    row("4) Identyfikator gminy", firm.commune if firm else "")
    cell = row("5) Forma prawna")
    for number, label in enumerate(LEGAL):
        box(
            cell.paragraphs[0] if number == 0 else cell.add_paragraph(),
            label,
            firm is not None and firm.legal == number,
            hand,
        )
    cell = row("6) Wielkość podmiotu (zał. I do rozp. 651/2014)")
    for code, label in (("micro", "mikro"), ("small", "mały"), ("medium", "średni"), ("large", "inny")):
        box(cell.paragraphs[0], label, firm is not None and firm.size == code, hand)
    row("7) Klasa działalności (PKD)", firm.pkd[:5] if firm else "")
    row("8) Data utworzenia", firm.founded if firm else "")
    cell = row("9) Czy podmiot ma powiązania z innymi przedsiębiorcami (jedno przedsiębiorstwo)?")
    yes_no(cell.paragraphs[0], False if firm else None, firm)
    cell = row("10) Czy w ostatnich 3 latach doszło do połączenia, przejęcia lub podziału?")
    yes_no(cell.paragraphs[0], False if firm else None, firm)
    line = doc.add_paragraph()
    add(line, "\nA1. Wspólnik spółki cywilnej lub osobowej (wypełnia tylko wspólnik): ")
    dots(line, "nie dotyczy" if firm else "", hand, 50)
    for head, questions in (
        (
            "B. Sytuacja ekonomiczna",
            (
                "1) Czy podmiot jest w upadłości lub restrukturyzacji?",
                "2) Czy podmiot ma trudności z obsługą zobowiązań?",
                "3) Czy na podmiocie ciąży obowiązek zwrotu pomocy?",
            ),
        ),
        (
            "C. Działalność, na którą ma być przeznaczona pomoc",
            (
                "1) rybołówstwo i akwakultura?",
                "2) produkcja podstawowa produktów rolnych?",
                "3) przetwarzanie i wprowadzanie do obrotu produktów rolnych?",
            ),
        ),
        (
            "D. Inna pomoc na te same koszty",
            ("Czy podmiot otrzymał inną pomoc publiczną na pokrycie tych samych kosztów?",),
        ),
    ):
        title(doc, head, 11)
        table = doc.add_table(rows=0, cols=2)
        table.style = "Table Grid"
        for text in questions:
            cells = table.add_row().cells
            cells[0].width, cells[1].width = Cm(12.5), Cm(4.5)
            add(cells[0].paragraphs[0], text)
            yes_no(cells[1].paragraphs[0], False if firm else None, firm)
    title(doc, "E. Osoba upoważniona do przedstawienia informacji", 11)
    for label, answer in (
        ("Imię i nazwisko: ", firm.boss if firm else ""),
        ("Stanowisko służbowe: ", firm.boss_role if firm else ""),
        ("Numer telefonu: ", firm.phone if firm else ""),
        ("Data: ", firm.signed_on if firm else ""),
    ):
        line = doc.add_paragraph()
        line.paragraph_format.keep_with_next = True
        add(line, label)
        dots(line, answer, hand, 60)
    closing(doc, firm, signature, "podpis")


def statement(doc: Any, firm: Firm | None, signature: bool = True) -> None:
    """Załącznik 4."""
    base(doc, "Times New Roman", 11)
    hand = firm.hand if firm else None
    small(doc.add_paragraph(), "Załącznik nr 4 do Regulaminu")
    title(doc, "OŚWIADCZENIE O OTRZYMANEJ POMOCY DE MINIMIS", 13)
    for label, answer in (("Nazwa firmy: ", firm.name if firm else ""), ("NIP: ", firm.nip if firm else "")):
        line = doc.add_paragraph()
        add(line, label)
        dots(line, answer, hand, 80)
    add(doc.add_paragraph(), "Oświadczam, że w ciągu minionych 3 lat firma:")
    box(doc.add_paragraph(), "nie otrzymała pomocy de minimis", firm is not None and not firm.aid, hand)
    box(
        doc.add_paragraph(),
        "otrzymała pomoc de minimis (wypełnić tabelę)",
        firm is not None and bool(firm.aid),
        hand,
    )
    table = doc.add_table(rows=1, cols=5)
    header(table, ("Lp.", "Organ udzielający", "Dzień udzielenia", "Kwota PLN", "Kwota EUR"))
    for number in range(3):
        cells = table.add_row().cells
        add(cells[0].paragraphs[0], f"{number + 1}.")
        if firm and number < len(firm.aid):
            for column, text in enumerate(firm.aid[number]):
                fill(cells[column + 1], text, hand)
    line = doc.add_paragraph()
    add(line, "\nMiejscowość, data: ")
    dots(line, firm.place if firm else "", hand, 50)
    closing(doc, firm, signature, "podpis osoby uprawnionej")


CLAUSES = (
    ("§ 1. Przedmiot umowy", (
        "1. Umowa określa zasady udziału Przedsiębiorcy w Wyjeździe studyjnym do Szwajcarii oraz jego dofinansowania.",
        "2. Wyjazd odbywa się w ramach projektu „Innowacyjne Lubuskie”, Działanie 1.8 FEWL 2021–2027.",
    )),
    ("§ 2. Dofinansowanie", (
        "1. Województwo finansuje 85% kosztów organizacji Wyjazdu przypadających na jednego uczestnika, jako pomoc de minimis.",
        "2. Pozostałe 15% kosztów wpłaca Przedsiębiorca w terminie 7 dni od otrzymania noty, na rachunek w niej wskazany.",
        "3. Po podpisaniu umowy Przedsiębiorca otrzyma zaświadczenie o udzielonej pomocy de minimis.",
    )),
    ("§ 3. Obowiązki Województwa", (
        "1. Województwo zapewnia przelot, przejazdy na miejscu, noclegi, wyżywienie, ubezpieczenie i program spotkań.",
        "2. Szczegółowy program zostanie przesłany uczestnikom najpóźniej 10 dni przed wylotem.",
    )),
    ("§ 4. Obowiązki Przedsiębiorcy", (
        "1. Przedsiębiorca deleguje jedną osobę, która bierze udział w całym programie Wyjazdu.",
        "2. Po powrocie Przedsiębiorca zamieszcza na swojej stronie informację o Wyjeździe oraz wypełnia ankietę.",
        "3. Diety, materiały promocyjne i koszty dodatkowe Przedsiębiorca pokrywa sam.",
        "4. Przedsiębiorca przechowuje dokumenty dotyczące pomocy przez 10 lat.",
    )),
    ("§ 5. Rezygnacja", (
        "1. O rezygnacji Przedsiębiorca zawiadamia pisemnie.",
        "2. Rezygnacja później niż 15 dni przed wylotem oznacza zwrot kosztów poniesionych do dnia jej otrzymania.",
        "3. Przedsiębiorca może w uzasadnionym przypadku wskazać innego pracownika, o ile pozwala na to przewoźnik.",
    )),
    ("§ 6. Odpowiedzialność i kontrola", (
        "1. Województwo nie odpowiada za szkody powstałe z winy uczestnika.",
        "2. Przedsiębiorca umożliwia kontrolę uprawnionym instytucjom w zakresie objętym umową.",
    )),
    ("§ 7. Dane osobowe i wizerunek", (
        "1. Strony przetwarzają dane osobowe wyłącznie w celu wykonania umowy.",
        "2. Logotyp i zdjęcia z Wyjazdu mogą być wykorzystane w materiałach informacyjnych projektu.",
    )),
    ("§ 8. Postanowienia końcowe", (
        "1. Zmiany umowy wymagają formy pisemnej pod rygorem nieważności.",
        "2. W sprawach nieuregulowanych stosuje się Kodeks cywilny oraz Regulamin.",
        "3. Spory rozstrzyga sąd właściwy dla siedziby Województwa.",
        "4. Umowę sporządzono w dwóch jednobrzmiących egzemplarzach, po jednym dla każdej ze Stron.",
    )),
)  # fmt: skip


def contract(doc: Any, firm: Firm | None, initials: bool = True) -> None:
    """Załącznik 5: the footer has a place for initials on every page."""
    base(doc, "Times New Roman", 12)
    hand = firm.hand if firm else None
    foot = doc.sections[0].footer.paragraphs[0]
    foot.alignment = 2
    add(foot, "parafa Przedsiębiorcy: ")
    if firm and initials and firm.hand_signs:
        sign(foot, firm.boss[::-1], initials=True)
    else:
        add(foot, "." * 22)
    small(doc.add_paragraph(), "Załącznik nr 5 do Regulaminu – projekt")
    title(doc, "UMOWA NR ……/2026", 14)
    title(doc, "o dofinansowanie uczestnictwa przedsiębiorcy z województwa lubuskiego w Wyjeździe", 12)
    add(doc.add_paragraph(), "zawarta w Zielonej Górze w dniu ........................ 2026 r. pomiędzy:")
    add(
        doc.add_paragraph(),
        "Województwem Lubuskim, ul. Podgórna 7, 65-057 Zielona Góra, zwanym dalej „Województwem”,",
    )
    line = doc.add_paragraph()
    add(line, "a firmą ")
    dots(line, firm.name if firm else "", hand, 100)
    line = doc.add_paragraph()
    add(line, "z siedzibą: ")
    dots(line, f"{firm.street}, {firm.code} {firm.town}" if firm else "", hand, 90)
    line = doc.add_paragraph()
    add(line, "NIP: ")
    dots(line, firm.nip if firm else "", hand, 30)
    add(line, "  reprezentowaną przez: ")
    dots(line, firm.boss if firm else "", hand, 50)
    add(doc.add_paragraph(), "zwaną dalej „Przedsiębiorcą”.")
    for head, items in CLAUSES:
        title(doc, head, 12)
        for text in items:
            add(doc.add_paragraph(), text)
    table = doc.add_table(rows=1, cols=2)
    for cell, label in zip(table.rows[0].cells, ("Województwo", "Przedsiębiorca"), strict=True):
        cell.paragraphs[0].alignment = 1
        add(cell.paragraphs[0], f"\n\n{'.' * 36}\n{label}")
