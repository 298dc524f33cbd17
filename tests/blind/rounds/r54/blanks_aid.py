"""The office's blanks about de minimis aid, and the draft contract."""

from docx.document import Document as WordDocument
from docx.shared import Pt
from docx.table import Table

from tests.blind.rounds.r54.blanks import EU, signing
from tests.blind.rounds.r54.firm import Firm
from tests.blind.rounds.r54.sheet import BLANK, Hand, Sheet, add_cells, keep_rows, shade


def _numbered(sheet: Sheet, table: Table, label: str, answer: str) -> None:
    cells = add_cells(table)
    cells[0].paragraphs[0].add_run(label)
    if answer:
        sheet.pen(cells[1].paragraphs[0], answer)


def _question(sheet: Sheet, table: Table, label: str, firm: Firm | None, *, yes: bool = False) -> None:
    cells = add_cells(table)
    cells[0].paragraphs[0].add_run(label)
    options = {"tak": firm is not None and yes, "nie": firm is not None and not yes}
    sheet.choice(cells[1].paragraphs[0], options)


def de_minimis(
    doc: WordDocument,
    firm: Firm | None = None,
    hand: Hand = BLANK,
    *,
    act: str = "(UE) 2023/2831 z dnia 13 grudnia 2023 r.",
) -> None:
    """Załącznik nr 6: parts A to E in tables."""
    sheet = Sheet(doc, hand, font="Times New Roman", size=10.5)
    f = firm
    sheet.text("Załącznik nr 6 do Regulaminu", size=8, right=True)
    title = "Formularz informacji przedstawianych przy ubieganiu się o pomoc de minimis"
    sheet.text(title, bold=True, size=13, centre=True)
    sheet.text(
        f"Stosuje się do pomocy udzielanej na warunkach rozporządzenia Komisji {act}", size=9, centre=True
    )
    sheet.text("A. Informacje dotyczące podmiotu, któremu ma być udzielona pomoc de minimis", bold=True)
    table = sheet.table((7.2, 9.8))
    _numbered(sheet, table, "1) Identyfikator podatkowy NIP", f.nip if f else "")
    _numbered(sheet, table, "2) Imię i nazwisko albo nazwa podmiotu", f.name if f else "")
    _numbered(sheet, table, "3) Adres miejsca zamieszkania albo siedziby", f.address if f else "")
    _numbered(sheet, table, "4) Identyfikator gminy (TERYT) i jej nazwa", f"{f.teryt} {f.gmina}" if f else "")
    _numbered(sheet, table, "5) Forma prawna", f.legal_form if f else "")
    cells = add_cells(table)
    cells[0].paragraphs[0].add_run("6) Wielkość podmiotu (zał. I do rozporządzenia 651/2014)")
    size = f.size if f else ""
    kinds = {
        "mikroprzedsiębiorca": size == "micro",
        "mały przedsiębiorca": size == "small",
        "średni przedsiębiorca": size == "medium",
        "inny przedsiębiorca": False,
    }
    sheet.choice(cells[1].paragraphs[0], kinds, apart="\n")
    _numbered(sheet, table, "7) Klasa działalności według PKD", f.pkd if f else "")
    _numbered(sheet, table, "8) Data utworzenia podmiotu", f.founded.strftime("%d.%m.%Y") if f else "")
    keep_rows(table)
    sheet.text("9) Powiązania z innymi przedsiębiorcami", bold=True).paragraph_format.keep_with_next = True
    links = sheet.table((13, 4))
    _question(sheet, links, "a) czy podmiot ma większość praw głosu u innego przedsiębiorcy?", f)
    _question(sheet, links, "b) czy inny przedsiębiorca ma większość praw głosu w podmiocie?", f)
    _question(sheet, links, "c) czy podmiot powstał w ciągu 3 lat z połączenia lub przejęcia?", f)
    _question(sheet, links, "d) czy podmiot powstał w ciągu 3 lat z podziału innego przedsiębiorcy?", f)
    keep_rows(links)
    head = "A1. Informacje o wspólniku spółki cywilnej, jawnej, partnerskiej lub komandytowej (jeśli dotyczy)"
    sheet.text(head, bold=True).paragraph_format.keep_with_next = True
    partner = sheet.table((7.2, 9.8))
    _numbered(sheet, partner, "NIP i nazwa wspólnika", "nie dotyczy" if f else "")
    sheet.text("B. Sytuacja ekonomiczna podmiotu", bold=True).paragraph_format.keep_with_next = True
    state = sheet.table((13, 4))
    _question(
        sheet, state, "1) czy podmiot jest objęty zbiorowym postępowaniem w związku z niewypłacalnością?", f
    )
    _question(sheet, state, "2) czy podmiot spełnia kryteria takiego objęcia na wniosek wierzycieli?", f)
    _question(sheet, state, "3) czy podmiot jest w trakcie restrukturyzacji?", f)
    keep_rows(state)
    head = "C. Działalność, w związku z którą podmiot ubiega się o pomoc"
    sheet.text(head, bold=True).paragraph_format.keep_with_next = True
    work = sheet.table((13, 4))
    _question(sheet, work, "1) w sektorze rybołówstwa i akwakultury?", f)
    _question(sheet, work, "2) w produkcji podstawowej produktów rolnych?", f)
    _question(sheet, work, "3) w przetwarzaniu i obrocie produktami rolnymi?", f)
    keep_rows(work)
    head = "D. Inna pomoc na pokrycie tych samych kosztów kwalifikowalnych"
    sheet.text(head, bold=True).paragraph_format.keep_with_next = True
    other = sheet.table((13, 4))
    _question(sheet, other, "Czy podmiot otrzymał inną pomoc publiczną na te same koszty?", f)
    head = "E. Osoba upoważniona do przedstawienia informacji"
    sheet.text(head, bold=True).paragraph_format.keep_with_next = True
    person = sheet.table((7.2, 9.8))
    _numbered(sheet, person, "Imię i nazwisko", f.signer if f else "")
    _numbered(sheet, person, "Stanowisko służbowe", f.signer_role if f else "")
    _numbered(sheet, person, "Telefon", f.phone if f else "")
    keep_rows(person)
    signing(sheet, f, "data i podpis osoby upoważnionej")


def received(doc: WordDocument, firm: Firm | None = None, hand: Hand = BLANK) -> None:
    """Załącznik nr 4: a choice of two, and a table of the aid received."""
    sheet = Sheet(doc, hand, size=10.5)
    f = firm
    sheet.text(EU, italic=True, size=7.5, centre=True)
    sheet.text("Załącznik nr 4 do Regulaminu", size=8, right=True)
    sheet.text("OŚWIADCZENIE O OTRZYMANEJ POMOCY DE MINIMIS", bold=True, size=13, centre=True)
    line = sheet.text("Przedsiębiorca: ")
    sheet.gap(line, f.name if f else "", 110)
    line = sheet.text("NIP: ")
    sheet.gap(line, f.nip if f else "", 60)
    sheet.text("Oświadczam, że w okresie minionych trzech lat wskazany przedsiębiorca:")
    sheet.box(
        sheet.text("   "),
        "nie otrzymał pomocy de minimis",
        f is not None and not f.aid,
        answered=f is not None,
    )
    words = "otrzymał pomoc de minimis zgodnie z tabelą"
    sheet.box(sheet.text("   "), words, f is not None and bool(f.aid), answered=f is not None)
    table = sheet.table((1.2, 6.4, 3.4, 3, 3))
    titles = ("Lp.", "Podmiot udzielający", "Dzień udzielenia", "Kwota PLN", "Kwota EUR")
    for cell, title in zip(add_cells(table), titles, strict=True):
        shade(cell)
        cell.paragraphs[0].add_run(title).bold = True
    given = f.aid if f else ()
    for index in range(4):
        cells = add_cells(table)
        cells[0].paragraphs[0].add_run(f"{index + 1}.")
        if index < len(given):
            for cell, item in zip(cells[1:], given[index], strict=True):
                sheet.pen(cell.paragraphs[0], item)
    signing(sheet, f)


PARTS = (
    (
        "§ 1. Przedmiot umowy",
        "1. Umowa określa zasady dofinansowania udziału Przedsiębiorcy w wyjeździe studyjnym organizowanym w ramach "
        "projektu „Innowacyjne Lubuskie”.",
        "2. Wyjazd odbędzie się do Szwajcarii w dniach 22–25 czerwca 2026 r.; termin może zostać przesunięty o 4 dni.",
    ),
    (
        "§ 2. Finansowanie",
        "1. Województwo pokrywa 85% kosztu udziału jednego przedstawiciela Przedsiębiorcy; kwota ta jest pomocą de minimis.",
        "2. Pozostałe 15% wnosi Przedsiębiorca na podstawie noty księgowej, w ciągu 14 dni od jej otrzymania.",
        "3. Diety, materiały promocyjne i wydatki osobiste Przedsiębiorca ponosi sam.",
    ),
    (
        "§ 3. Pomoc de minimis",
        "1. Dniem udzielenia pomocy jest dzień zawarcia umowy.",
        "2. Województwo wyda zaświadczenie o udzielonej pomocy.",
        "3. Przedsiębiorca przechowuje dokumenty dotyczące pomocy przez 10 lat od dnia jej udzielenia.",
    ),
    (
        "§ 4. Obowiązki Województwa",
        "Województwo zapewnia przejazdy, noclegi, wyżywienie, ubezpieczenie oraz program spotkań, w zakresie opisanym "
        "w Regulaminie.",
    ),
    (
        "§ 5. Obowiązki Przedsiębiorcy",
        "1. Przedsiębiorca deleguje jednego przedstawiciela, który bierze udział we wszystkich punktach programu.",
        "2. Po powrocie zamieszcza na swojej stronie informację o wyjeździe i źródle finansowania.",
        "3. Wypełnia ankietę ewaluacyjną w ciągu 14 dni od jej otrzymania.",
    ),
    (
        "§ 6. Rezygnacja",
        "1. Rezygnacja wymaga formy pisemnej.",
        "2. Przy rezygnacji później niż 15 dni przed wyjazdem Przedsiębiorca zwraca koszty poniesione do dnia jej otrzymania.",
    ),
    (
        "§ 7. Kontrola",
        "Przedsiębiorca umożliwia kontrolę prawidłowości wykonania umowy upoważnionym podmiotom.",
    ),
    (
        "§ 8. Dane osobowe i wizerunek",
        "Strony przetwarzają dane osób wskazanych w umowie w celu jej wykonania. Przedsiębiorca zgadza się na publikację "
        "nazwy, logotypu i zdjęć z wyjazdu.",
    ),
    (
        "§ 9. Postanowienia końcowe",
        "1. Zmiany umowy wymagają formy pisemnej pod rygorem nieważności.",
        "2. Spory rozstrzyga sąd właściwy dla siedziby Województwa.",
        "3. Umowę sporządzono w dwóch jednobrzmiących egzemplarzach.",
    ),
)


def contract(doc: WordDocument, firm: Firm | None = None, hand: Hand = BLANK) -> None:
    """Załącznik nr 5: two or three pages of paragraphs, room for initials in the footer of each."""
    sheet = Sheet(doc, hand, font="Times New Roman", size=12)
    f = firm
    footer = doc.sections[0].footer.paragraphs[0]
    footer.add_run("Parafa Przedsiębiorcy: ").font.size = Pt(9)
    if f and hand.signs and hand.initials:
        sheet.initial(footer, f.signer)
    else:
        footer.add_run("." * 24)
    sheet.text("Załącznik nr 5 do Regulaminu – WZÓR", size=9, right=True)
    sheet.text("UMOWA NR DGR.……/2026", bold=True, size=13, centre=True)
    title = "o dofinansowanie uczestnictwa przedsiębiorcy z województwa lubuskiego w Wyjeździe"
    sheet.text(title, bold=True, centre=True)
    sheet.text("zawarta w Zielonej Górze w dniu ……………………… 2026 r. pomiędzy:")
    sheet.text(
        "Województwem Lubuskim z siedzibą w Zielonej Górze, ul. Podgórna 7, 65-057 Zielona Góra, zwanym „Województwem”,"
    )
    line = sheet.text("a przedsiębiorcą ")
    sheet.gap(line, f.name if f else "", 90)
    sheet.text(" z siedzibą: ", at=line)
    sheet.gap(line, f.address if f else "", 90)
    sheet.text(", NIP ", at=line)
    sheet.gap(line, f.nip if f else "", 36)
    sheet.text(", reprezentowanym przez: ", at=line)
    sheet.gap(line, f"{f.signer} – {f.signer_role}" if f else "", 70)
    sheet.text(", zwanym „Przedsiębiorcą”.", at=line)
    for head, *items in PARTS:
        sheet.text(head, bold=True, centre=True).paragraph_format.keep_with_next = True
        for item in items:
            sheet.text(item).paragraph_format.space_after = Pt(8)
    table = doc.add_table(rows=1, cols=2)
    for cell, words in zip(table.rows[0].cells, ("WOJEWÓDZTWO", "PRZEDSIĘBIORCA"), strict=True):
        sheet.text(f"{words}\n\n……………………………", at=cell.paragraphs[0], centre=True)
    keep_rows(table)


def consent(doc: WordDocument, firm: Firm | None = None, hand: Hand = BLANK) -> None:
    """What else the office hands out: the delegate's note about personal data."""
    sheet = Sheet(doc, hand, size=10.5)
    f = firm
    sheet.text(
        "Informacja o przetwarzaniu danych osobowych uczestnika wyjazdu", bold=True, size=12, centre=True
    )
    said = (
        "Administratorem danych jest Województwo Lubuskie. Dane uczestnika są potrzebne do przeprowadzenia rekrutacji, "
        "zakupu biletów i ubezpieczenia, rozliczenia projektu oraz jego kontroli. Dane otrzyma wykonawca wyjazdu oraz "
        "podmioty kontrolujące. Uczestnik ma prawo dostępu do danych, ich sprostowania i wniesienia skargi do PUODO."
    )
    sheet.text(said)
    line = sheet.text("Imię i nazwisko uczestnika: ")
    sheet.gap(line, f.delegate if f else "", 80)
    line = sheet.text("Firma: ")
    sheet.gap(line, f.name if f else "", 100)
    sheet.text("Zapoznałem/am się z powyższą informacją.")
    signing(sheet, f, "podpis uczestnika")
