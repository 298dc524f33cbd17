"""Annexes 6 and 4: information for de minimis aid, and the statement of aid received."""

from docx.document import Document as WordDocument

from tests.blind.rounds.r38.pen import Pen, banner, begin, closing, grid, head, line, note, put, row

SHADE = "E7E6E6"
TWO = (9.0, 8.0)


def _part(doc: WordDocument, letter: str, title: str) -> None:
    table = grid(doc, (1.2, 15.8), 1)
    head(table.rows[0].cells[0], letter, shade=SHADE)
    head(table.rows[0].cells[1], title, shade=SHADE).paragraph_format.keep_with_next = True


def _asked(doc: WordDocument, pen: Pen, rows: tuple[tuple[str, str, str], ...]) -> None:
    table = grid(doc, TWO)
    for label, mark, key in rows:
        cells = row(table, TWO)
        par = head(cells[0], label, bold=False)
        if mark:
            note(par, mark)
        pen.fill(cells[1].paragraphs[0], key)


def _yes_no(doc: WordDocument, pen: Pen, rows: tuple[tuple[str, str], ...]) -> None:
    """Questions of which each has its pair of boxes; `no_…` is what a healthy firm ticks."""
    widths = (12.6, 2.2, 2.2)
    table = grid(doc, widths)
    for key, text in rows:
        cells = row(table, widths)
        head(cells[0], text, bold=False)
        pen.box(cells[1].paragraphs[0], f"yes_{key}", "tak", "")
        pen.box(cells[2].paragraphs[0], f"no_{key}", "nie", "")


def de_minimis_form(doc: WordDocument, pen: Pen) -> None:
    """The form under the Council of Ministers' template, as this office prints it."""
    begin(doc, "Times New Roman", 10.5)
    banner(doc, "Załącznik nr 6 do Regulaminu")
    line(
        doc,
        "Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis",
        bold=True,
        size=13,
        centre=True,
    )
    text = "Stosuje się do pomocy de minimis udzielanej na warunkach określonych w rozporządzeniu Komisji (UE) 2023/2831"
    par = line(doc, text, italic=True, centre=True)
    put(par, " z dnia 13 grudnia 2023 r. (Dz. Urz. UE L, 2023/2831 z 15.12.2023)", italic=True)
    _part(doc, "A", "Informacje o podmiocie, któremu ma być udzielona pomoc de minimis")
    _asked(
        doc,
        pen,
        (
            ("1) Identyfikator podatkowy NIP podmiotu", "1)", "nip"),
            ("2) Imię i nazwisko albo nazwa podmiotu", "", "name"),
            ("3) Adres miejsca zamieszkania albo adres siedziby", "", "address"),
            ("4) Identyfikator gminy miejsca zamieszkania albo siedziby", "2)", "gmina"),
        ),
    )
    table = grid(doc, (17.0,), 1)
    head(table.rows[0].cells[0], "5) Forma prawna podmiotu", bold=False)
    for key, label in (
        ("form_sole", "osoba fizyczna prowadząca działalność gospodarczą"),
        ("form_partners", "spółka jawna, partnerska, komandytowa, komandytowo-akcyjna albo cywilna"),
        ("form_company", "spółka z ograniczoną odpowiedzialnością, akcyjna albo prosta spółka akcyjna"),
        ("form_state", "jednostka sektora finansów publicznych"),
    ):
        pen.box(line(table.rows[0].cells[0], after=0), key, label, "")
    pen.box(
        line(table.rows[0].cells[0], after=2), "form_other", "inna (podać jaka): ....................", ""
    )
    table = grid(doc, (17.0,), 1)
    par = head(table.rows[0].cells[0], "6) Wielkość podmiotu", bold=False)
    note(par, "3)")
    par = line(table.rows[0].cells[0], after=2)
    for key, label in (
        ("micro", "mikroprzedsiębiorca"),
        ("small", "mały przedsiębiorca"),
        ("medium", "średni przedsiębiorca"),
        ("large", "inny przedsiębiorca"),
    ):
        pen.box(par, key, label, "   ")
    _asked(
        doc,
        pen,
        (
            ("7) Klasa działalności, w związku z którą podmiot ubiega się o pomoc (PKD)", "4)", "pkd_class"),
            ("8) Data utworzenia podmiotu", "", "since"),
        ),
    )
    table = grid(doc, (17.0,), 1)
    head(table.rows[0].cells[0], "9) Powiązania z innymi przedsiębiorcami", shade=SHADE)
    text = "Czy między podmiotem a innymi przedsiębiorcami istnieją powiązania w rozumieniu art. 2 ust. 2 rozporządzenia:"
    line(table.rows[0].cells[0], text, after=1)
    _yes_no(
        doc,
        pen,
        (
            ("votes", "a) jeden z nich ma w drugim większość praw głosu?"),
            ("board", "b) jeden z nich może powołać lub odwołać większość organu zarządzającego drugiego?"),
            ("rule", "c) jeden z nich wywiera na drugi dominujący wpływ na podstawie umowy lub statutu?"),
            ("agreed", "d) jeden z nich na podstawie porozumienia samodzielnie kontroluje większość głosów?"),
            ("chain", "e) jakikolwiek z tych stosunków zachodzi poprzez innego przedsiębiorcę?"),
        ),
    )
    _asked(doc, pen, (("Jeżeli tak, NIP podmiotów powiązanych i wartość ich pomocy", "", "linked"),))
    table = grid(doc, (17.0,), 1)
    head(table.rows[0].cells[0], "10) Podmiot utworzony w wyniku podziału lub połączenia", shade=SHADE)
    _yes_no(
        doc,
        pen,
        (("merged", "Czy podmiot w ostatnich 3 latach połączył się, przejął innego lub się podzielił?"),),
    )
    line(doc, after=2, size=4)
    _part(
        doc, "A1", "Informacje o wspólniku spółki cywilnej lub osobowej (wypełnia się tylko w jego sprawie)"
    )
    _asked(
        doc, pen, (("NIP wspólnika", "", "partner_nip"), ("Imię i nazwisko albo nazwa", "", "partner_name"))
    )
    line(doc, after=2, size=4)
    _part(doc, "B", "Informacje o sytuacji ekonomicznej podmiotu")
    _yes_no(
        doc,
        pen,
        (
            (
                "insolvent",
                "1) Czy podmiot spełnia kryteria kwalifikujące go do objęcia postępowaniem upadłościowym?",
            ),
            ("rescue", "2) Czy toczy się wobec podmiotu postępowanie restrukturyzacyjne?"),
            ("losses", "3) Czy podmiot w ostatnich 3 latach odnotowuje rosnące straty lub malejące obroty?"),
        ),
    )
    line(doc, after=2, size=4)
    _part(doc, "C", "Informacje o działalności gospodarczej, na którą przeznaczona będzie pomoc")
    text = "Czy podmiot prowadzi działalność:"
    line(doc, text, after=1)
    _yes_no(
        doc,
        pen,
        (
            ("fish", "1) w sektorze rybołówstwa i akwakultury?"),
            ("farm", "2) w dziedzinie produkcji podstawowej produktów rolnych?"),
            ("process", "3) w dziedzinie przetwarzania i wprowadzania do obrotu produktów rolnych?"),
            ("books", "4) Jeżeli tak, czy zapewniona jest rozdzielność rachunkowa tych działalności?"),
        ),
    )
    line(doc, after=2, size=4)
    _part(doc, "D", "Informacje o pomocy otrzymanej w odniesieniu do tych samych kosztów")
    _yes_no(
        doc,
        pen,
        (("same", "Czy wnioskowana pomoc dotyczy kosztów, na które podmiot otrzymał już inną pomoc?"),),
    )
    widths = (4.2, 4.6, 4.4, 3.8)
    table = grid(doc, widths, 1)
    titles = ("Dzień udzielenia", "Podmiot udzielający", "Podstawa prawna", "Wartość brutto w PLN")
    for cell, title in zip(table.rows[0].cells, titles, strict=True):
        head(cell, title, small=True)
    cells = row(table, widths)
    pen.fill(cells[0].paragraphs[0], "other_aid")
    line(doc, after=2, size=4)
    _part(doc, "E", "Informacje dotyczące osoby upoważnionej do przedstawienia informacji")
    _asked(
        doc,
        pen,
        (
            ("Imię i nazwisko", "", "signer"),
            ("Numer telefonu", "", "phone"),
            ("Stanowisko służbowe", "", "signer_post"),
        ),
    )
    closing(doc, pen, "data", "podpis")
    if pen.guidance:
        for mark, text in (
            ("1)", "O ile posiada identyfikator podatkowy NIP."),
            ("2)", "Siedem cyfr według rejestru TERYT; województwo lubuskie zaczyna się od 08."),
            ("3)", "W rozumieniu załącznika I do rozporządzenia Komisji (UE) nr 651/2014."),
            ("4)", "Klasa składa się z czterech cyfr, np. 62.10."),
        ):
            par = line(doc, after=0)
            note(par, mark)
            put(par, f" {text}", small=True)


def de_minimis_statement(doc: WordDocument, pen: Pen) -> None:
    """Annex 4: what aid there was in three years."""
    begin(doc, "Arial", 10)
    banner(doc, "Załącznik nr 4 do Regulaminu")
    line(doc, after=6)
    line(doc, "OŚWIADCZENIE O OTRZYMANEJ POMOCY DE MINIMIS", bold=True, size=13, centre=True, after=10)
    widths = (5.0, 12.0)
    table = grid(doc, widths)
    for label, key in (("Nazwa przedsiębiorcy", "name"), ("Adres siedziby", "address"), ("NIP", "nip")):
        cells = row(table, widths)
        head(cells[0], label, shade=SHADE)
        pen.fill(cells[1].paragraphs[0], key)
    line(doc, after=4)
    line(doc, "Oświadczam, że w okresie 3 lat poprzedzających dzień złożenia wniosku przedsiębiorca")
    pen.box(line(doc), "aid_none", "nie otrzymał pomocy de minimis,", "")
    par = line(doc)
    pen.box(par, "aid_some", "otrzymał pomoc de minimis w wysokości łącznie ", "")
    pen.fill(par, "aid_sum", 24)
    put(par, " euro, zgodnie z poniższym zestawieniem:")
    widths = (1.0, 5.2, 4.4, 2.8, 3.6)
    table = grid(doc, widths, 1)
    titles = ("Lp.", "Organ udzielający", "Podstawa prawna", "Dzień", "Wartość w euro")
    for cell, title in zip(table.rows[0].cells, titles, strict=True):
        head(cell, title, small=True, shade=SHADE)
    for number in range(1, 5):
        cells = row(table, widths)
        head(cells[0], f"{number}.", bold=False)
        for cell, key in zip(cells[1:], ("grantor", "basis", "day", "value"), strict=True):
            pen.fill(cell.paragraphs[0], f"{key}{number}")
    if pen.guidance:
        text = "Uwzględnia się pomoc udzieloną jednemu przedsiębiorstwu w rozumieniu art. 2 ust. 2 rozporządzenia 2023/2831."
        line(doc, text, small=True, italic=True)
    closing(doc, pen, "miejscowość i data", "czytelny podpis osoby składającej oświadczenie")
