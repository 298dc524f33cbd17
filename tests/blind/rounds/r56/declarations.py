"""The office's status declaration, de minimis form, statement of aid and draft contract."""

from docx.document import Document as WordDocument
from docx.shared import Cm

from tests.blind.model import Word
from tests.blind.rounds.r56 import pen
from tests.blind.rounds.r56.firm import Filling, Firm
from tests.blind.rounds.r56.word import CENTRE, JUSTIFY, RIGHT, Sheet


def status_declaration(firm: Firm | None, how: Filling | None) -> Word:
    """Running text; the sizes that do not hold are struck out."""

    def write(document: WordDocument) -> None:
        sheet = Sheet(document, how, "Times New Roman", 11.5)
        sheet.head()
        sheet.line("Załącznik nr 3 do Regulaminu", size=9, align=RIGHT)
        sheet.line("OŚWIADCZENIE O STATUSIE WNIOSKODAWCY", True, 14, CENTRE, before=12)
        text = sheet.line("Działając w imieniu ", before=10)
        sheet.gap(text, firm.name if firm else "", 30)
        sheet.printed(text, " (nazwa przedsiębiorcy) z siedzibą ")
        sheet.gap(text, firm.address if firm else "", 26)
        sheet.printed(text, ", NIP ")
        sheet.gap(text, firm.nip_text if firm else "", 12)
        sheet.printed(text, ", ja niżej podpisany/-a ")
        sheet.gap(text, f"{firm.head}, {firm.head_post}" if firm else "", 28)
        sheet.printed(text, " (imię i nazwisko, funkcja) oświadczam, że przedsiębiorca ten jest")
        size = sheet.line(align=CENTRE, before=8)
        sheet.strike(
            size,
            [
                ("mikroprzedsiębiorstwem", firm is not None and firm.size == "micro"),
                ("małym przedsiębiorstwem", firm is not None and firm.size == "small"),
                ("średnim przedsiębiorstwem", firm is not None and firm.size == "medium"),
            ],
        )
        sheet.printed(size, " *")
        sheet.line(
            "w rozumieniu załącznika I do rozporządzenia Komisji (UE) nr 651/2014 z dnia 17 czerwca 2014 r.",
            before=8,
        )
        sheet.line("Dane za trzy ostatnie zamknięte okresy obrachunkowe:", before=8)
        table = sheet.table(4, (7.4, 3.2, 3.2, 3.2))
        for column, year in enumerate(("", "2023", "2024", "2025")):
            sheet.put(table.cell(0, column), year, bold=True)
        rows = (
            ("Zatrudnienie (RJP)", firm.staff if firm else ("", "", "")),
            ("Roczny obrót netto (zł)", firm.turnover if firm else ("", "", "")),
            ("Suma aktywów bilansu (zł)", firm.balance if firm else ("", "", "")),
        )
        for number, (label, values) in enumerate(rows, 1):
            sheet.put(table.cell(number, 0), label)
            for column, value in enumerate(values, 1):
                sheet.fill(table.cell(number, column), value)
        bond = sheet.line("Przedsiębiorca pozostaje w relacji przedsiębiorstw: ", before=8)
        sheet.strike(bond, [("samodzielnych", True), ("partnerskich", False), ("powiązanych", False)])
        sheet.printed(bond, " *.")
        sheet.line(
            "Jestem świadomy/-a odpowiedzialności za złożenie oświadczenia niezgodnego z prawdą.", before=6
        )
        sheet.sign(firm.head if firm else "", "czytelny podpis składającego oświadczenie")
        sheet.line("* niepotrzebne skreślić", size=8.5, before=10)

    return Word(write)


AID_TITLE = "FORMULARZ INFORMACJI PRZEDSTAWIANYCH PRZY UBIEGANIU SIĘ O POMOC DE MINIMIS"
LEGAL = (
    ("jdg", "osoba fizyczna prowadząca działalność gospodarczą"),
    ("spolka", "spółka prawa handlowego"),
    ("inna", "inna forma"),
)
SITUATION = (
    "1) Czy podmiot spełnia kryteria kwalifikujące go do objęcia postępowaniem upadłościowym?",
    "2) Czy podmiot jest przedmiotem postępowania restrukturyzacyjnego lub upadłościowego?",
    "3) Czy na podmiocie ciąży obowiązek zwrotu pomocy wynikający z decyzji Komisji Europejskiej?",
)
SECTORS = (
    "1) w sektorze rybołówstwa i akwakultury?",
    "2) w produkcji podstawowej produktów rolnych?",
    "3) w przetwarzaniu i wprowadzaniu do obrotu produktów rolnych?",
    "4) w drogowym transporcie towarów?",
)


def de_minimis_form(firm: Firm | None, how: Filling | None, old: bool = False) -> Word:
    """The form of the ordinance, in two columns as the office prints it; `old` cites 1407/2013."""

    def write(document: WordDocument) -> None:
        sheet = Sheet(document, how, "Arial", 9.5)
        sheet.head()
        sheet.line("Załącznik nr 6 do Regulaminu", size=8, align=RIGHT)
        sheet.line(AID_TITLE, True, 12, CENTRE)
        law = "nr 1407/2013 z dnia 18 grudnia 2013 r." if old else "2023/2831 z dnia 13 grudnia 2023 r."
        sheet.line(
            f"Stosuje się do pomocy de minimis udzielanej zgodnie z rozporządzeniem Komisji (UE) {law}",
            size=8.5,
            align=CENTRE,
            italic=True,
        )
        _aid_subject(sheet, firm)
        sheet.line("B. Sytuacja ekonomiczna podmiotu, któremu ma być udzielona pomoc", True, before=8)
        _yes_no(sheet, firm, SITUATION)
        sheet.line("C. Czy podmiot prowadzi działalność:", bold=True, before=8)
        _yes_no(sheet, firm, SECTORS)
        sheet.line(
            "D. Pomoc otrzymana w odniesieniu do tych samych kosztów, na pokrycie których ma być "
            "przeznaczona pomoc de minimis",
            bold=True,
            before=8,
        )
        _yes_no(sheet, firm, ("Czy podmiot otrzymał inną pomoc na te same koszty?",))
        same = sheet.line("Jeśli tak – dzień udzielenia, podmiot, podstawa prawna, wartość: ")
        sheet.gap(same, firm.nothing if firm else "", 40)
        sheet.line("E. Osoba upoważniona do przedstawienia informacji", bold=True, before=8)
        who = sheet.line("Imię i nazwisko: ")
        sheet.gap(who, firm.head if firm else "", 26)
        sheet.printed(who, "  Stanowisko: ")
        sheet.gap(who, firm.head_post if firm else "", 18)
        phone = sheet.line("Telefon: ")
        sheet.gap(phone, firm.phone if firm else "", 20)
        sheet.sign(firm.head if firm else "", "podpis")

    return Word(write)


def _aid_subject(sheet: Sheet, firm: Firm | None) -> None:
    table = sheet.table(11, (10.4, 6.6))
    sheet.put(table.cell(0, 0), "A. Podmiot, któremu ma być udzielona pomoc de minimis", bold=True)
    sheet.put(
        table.cell(0, 1), "A1. Wspólnik spółki cywilnej, jawnej, partnerskiej albo komandytowej", bold=True
    )
    rows = (
        ("1) NIP podmiotu: ", firm.nip_text if firm else "", "1) NIP wspólnika:"),
        ("2) Imię i nazwisko albo nazwa: ", firm.name if firm else "", "2) Nazwa spółki:"),
        ("3) Adres zamieszkania albo siedziby: ", firm.address if firm else "", "3) Adres:"),
        ("4) Identyfikator gminy: ", firm.gmina if firm else "", "4) Identyfikator gminy:"),
    )
    for number, (label, answer, other) in enumerate(rows, 1):
        paragraph = sheet.put(table.cell(number, 0), label)
        if sheet.how:
            sheet.answer(paragraph, answer)
        sheet.put(table.cell(number, 1), other)
    wide = [table.cell(number, 0).merge(table.cell(number, 1)) for number in range(5, 11)]
    legal = sheet.put(wide[0], "5) Forma prawna:  ")
    sheet.boxes(legal, [(label, firm is not None and firm.legal == code) for code, label in LEGAL])
    size = sheet.put(wide[1], "6) Wielkość podmiotu:  ")
    names = (("micro", "mikroprzedsiębiorca"), ("small", "mały"), ("medium", "średni"), ("large", "inny"))
    sheet.boxes(size, [(label, firm is not None and firm.size == code) for code, label in names])
    pkd = sheet.put(wide[2], "7) Klasa działalności wg PKD: ")
    day = sheet.put(wide[3], "8) Data utworzenia podmiotu: ")
    if sheet.how and firm:
        sheet.answer(pkd, firm.pkd[:5])
        sheet.answer(day, firm.created)
    bond = sheet.put(wide[4], "9) Czy podmiot jest powiązany z innymi przedsiębiorcami?   ")
    sheet.boxes(bond, [("tak", False), ("nie", firm is not None)])
    merged = sheet.put(wide[5], "10) Czy podmiot powstał wskutek połączenia, podziału lub przejęcia?   ")
    sheet.boxes(merged, [("tak", False), ("nie", firm is not None)])


def _yes_no(sheet: Sheet, firm: Firm | None, questions: tuple[str, ...]) -> None:
    table = sheet.table(len(questions), (13.4, 1.8, 1.8))
    for row, question in zip(table.rows, questions, strict=True):
        sheet.put(row.cells[0], question)
        sheet.box(row.cells[1].paragraphs[0], False)
        sheet.printed(row.cells[1].paragraphs[0], " tak")
        sheet.box(row.cells[2].paragraphs[0], firm is not None)
        sheet.printed(row.cells[2].paragraphs[0], " nie")


def de_minimis_statement(firm: Firm | None, how: Filling | None) -> Word:
    """Aid received in the last three years: none, or a table."""

    def write(document: WordDocument) -> None:
        sheet = Sheet(document, how, "Times New Roman", 11)
        sheet.head()
        sheet.line("Załącznik nr 4 do Regulaminu", size=9, align=RIGHT)
        for label, answer, dots in (
            ("Przedsiębiorca: ", firm.name if firm else "", 40),
            ("Adres: ", firm.address if firm else "", 44),
            ("NIP: ", firm.nip_text if firm else "", 20),
        ):
            sheet.gap(sheet.line(label), answer, dots)
        sheet.line("OŚWIADCZENIE O OTRZYMANEJ POMOCY DE MINIMIS", True, 13, CENTRE, before=10)
        sheet.line(
            "Oświadczam, że w okresie minionych 3 lat przedsiębiorca (jedno przedsiębiorstwo):", before=6
        )
        none = sheet.line()
        sheet.box(none, bool(firm and not firm.aid))
        sheet.printed(none, " nie otrzymał pomocy de minimis")
        some = sheet.line()
        sheet.box(some, bool(firm and firm.aid))
        sheet.printed(some, " otrzymał pomoc de minimis zestawioną poniżej:")
        aid = firm.aid if firm else ()
        table = sheet.table(max(3, len(aid)) + 1, (1, 2.6, 5.2, 3.8, 2.2, 2.2))
        titles = (
            "Lp.",
            "Dzień udzielenia",
            "Podmiot udzielający",
            "Podstawa prawna",
            "Kwota zł",
            "Kwota EUR",
        )
        for cell, title in zip(table.rows[0].cells, titles, strict=True):
            sheet.put(cell, title, bold=True, size=9)
        for number, row in enumerate(table.rows[1:], 1):
            sheet.put(row.cells[0], str(number))
        for row, item in zip(table.rows[1:], aid, strict=False):
            values = (item.day, item.giver, item.basis, item.zloty, item.euro)
            for cell, value in zip(row.cells[1:], values, strict=True):
                sheet.fill(cell, value)
        sheet.sign(firm.head if firm else "", "podpis osoby upoważnionej do reprezentacji")

    return Word(write)


PARAGRAPHS = (
    (
        "Przedmiot umowy",
        (
            "Przedmiotem umowy jest określenie zasad dofinansowania uczestnictwa Przedsiębiorcy w "
            "Wyjeździe studyjnym "
            "do Szwajcarii, planowanym na 22–25 czerwca 2026 r., organizowanym w projekcie "
            "„Innowacyjne Lubuskie”."
        ),
        (
            "Termin Wyjazdu może ulec przesunięciu o nie więcej niż 4 dni ze względu na siatkę "
            "połączeń lotniczych."
        ),
    ),
    (
        "Dofinansowanie",
        (
            "Województwo pokrywa 85% kosztów udziału jednego przedstawiciela Przedsiębiorcy w "
            "Wyjeździe, co stanowi "
            "dla niego pomoc de minimis udzielaną zgodnie z rozporządzeniem Komisji (UE) 2023/2831."
        ),
        (
            "Przedsiębiorca wnosi wkład własny w wysokości 15% tych kosztów, na podstawie noty "
            "wystawionej przez Województwo, w terminie 14 dni od jej doręczenia."
        ),
        "Wartość pomocy zostanie potwierdzona zaświadczeniem o pomocy de minimis.",
    ),
    (
        "Obowiązki Województwa",
        "Województwo zapewnia przejazdy, zakwaterowanie, wyżywienie, ubezpieczenie oraz program spotkań.",
        "Województwo wyznaczy osobę opiekującą się grupą w czasie Wyjazdu.",
    ),
    (
        "Obowiązki Przedsiębiorcy",
        (
            "Przedsiębiorca deleguje na Wyjazd jedną osobę, wskazaną w formularzu zgłoszeniowym, i "
            "odpowiada za jej "
            "czynny udział w całym programie."
        ),
        (
            "Po Wyjeździe Przedsiębiorca zamieszcza na swojej stronie internetowej notatkę o udziale "
            "i wypełnia ankietę "
            "ewaluacyjną przekazaną przez Województwo."
        ),
        "Diety, materiały promocyjne i inne wydatki indywidualne Przedsiębiorca ponosi we własnym zakresie.",
    ),
    (
        "Rezygnacja",
        (
            "Rezygnację składa się pisemnie. Po upływie terminu 15 dni przed rozpoczęciem Wyjazdu "
            "Przedsiębiorca zwraca "
            "koszty poniesione przez Województwo do chwili otrzymania rezygnacji."
        ),
        (
            "Za zgodą Województwa możliwa jest zmiana osoby delegowanej, o ile pozwalają na to "
            "warunki rezerwacji."
        ),
    ),
    (
        "Dane osobowe i wizerunek",
        (
            "Administratorem danych osób delegowanych jest Województwo Lubuskie – Urząd Marszałkowski "
            "w Zielonej Górze."
        ),
        (
            "Przedsiębiorca zgadza się na podanie swojej nazwy i logotypu w materiałach "
            "informacyjnych o Wyjeździe."
        ),
    ),
    (
        "Postanowienia końcowe",
        "Zmiany umowy wymagają formy pisemnej pod rygorem nieważności.",
        "Spory rozstrzyga sąd właściwy dla siedziby Województwa.",
        "Umowę sporządzono w dwóch jednobrzmiących egzemplarzach, po jednym dla każdej ze stron.",
    ),
)


def draft_contract(firm: Firm | None, how: Filling | None, named: bool = True) -> Word:
    """The draft; by pen it is initialled at the foot of each page. Not `named`: its gaps stay empty."""

    def write(document: WordDocument) -> None:
        sheet = Sheet(document, how, "Times New Roman", 12)
        section = document.sections[0]
        section.left_margin = section.right_margin = Cm(2.6)
        foot = section.footer.paragraphs[0]
        foot.alignment = RIGHT
        sheet.printed(foot, "Parafa Przedsiębiorcy: ", size=9)
        if how and how.signed and firm:
            foot.add_run().add_picture(pen.png(firm.head, how.ink, initials=True), width=Cm(1.5))
        else:
            sheet.printed(foot, "…………")
        given = firm if named else None
        sheet.line("Załącznik nr 5 do Regulaminu – WZÓR", size=9, align=RIGHT)
        sheet.line("UMOWA NR ………/DGR/2026", True, 14, CENTRE, before=8)
        title = "o dofinansowanie uczestnictwa przedsiębiorcy z województwa lubuskiego w Wyjeździe"
        sheet.line(title, True, 12, CENTRE)
        sheet.line("zawarta w Zielonej Górze w dniu ……………………… 2026 r. pomiędzy:", before=8)
        sheet.line(
            "Województwem Lubuskim, ul. Podgórna 7, 65-057 Zielona Góra, reprezentowanym przez "
            "……………………………………, "
            "zwanym dalej „Województwem”,",
            align=JUSTIFY,
        )
        sheet.line("a")
        party = sheet.line()
        sheet.gap(party, given.name if given else "", 30)
        sheet.printed(party, ", z siedzibą ")
        sheet.gap(party, given.address if given else "", 28)
        sheet.printed(party, ", NIP ")
        sheet.gap(party, given.nip_text if given else "", 12)
        sheet.printed(party, ", reprezentowanym/-ą przez ")
        sheet.gap(party, given.head if given else "", 24)
        sheet.printed(party, ", zwanym/-ą dalej „Przedsiębiorcą”.")
        for number, (name, *clauses) in enumerate(PARAGRAPHS, 1):
            sheet.line(f"§ {number}", True, align=CENTRE, before=12)
            sheet.line(name, True, align=CENTRE)
            for index, clause in enumerate(clauses, 1):
                sheet.line(f"{index}. {clause}", align=JUSTIFY)
        table = document.add_table(rows=1, cols=2)
        for cell, side in zip(table.rows[0].cells, ("Województwo", "Przedsiębiorca"), strict=True):
            cell.paragraphs[0].alignment = CENTRE
            sheet.printed(cell.paragraphs[0], f"\n\n………………………………\n{side}", size=10)

    return Word(write)
