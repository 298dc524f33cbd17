"""The office's declarations: status, de minimis information, aid received; blank or filled in."""

from docx.document import Document as WordDocument
from docx.shared import Pt

from tests.blind.model import Word
from tests.blind.rounds.r40.firms import Firm
from tests.blind.rounds.r40.forms import head, sign_block
from tests.blind.rounds.r40.ink import Ink, Sheet


def status_declaration(firm: Firm | None, ink: Ink | None) -> Word:
    """Załącznik nr 3: running text, boxes and a table of figures."""

    def write(doc: WordDocument) -> None:
        sheet = Sheet(doc, ink, size=11, font="Times New Roman")
        f = firm
        head(sheet, 3)
        sheet.text("OŚWIADCZENIE O STATUSIE WNIOSKODAWCY", bold=True, size=14, align="center", after=10)
        sheet.line(("Ja, niżej podpisana/y", f.boss if f else ""))
        sheet.line(("działając w imieniu firmy", f.name if f else ""))
        sheet.line(("z siedzibą w", f.address if f else ""), wide=17)
        sheet.line(("numer NIP", f.nip_dashed if f else ""), ("numer REGON", f.regon if f else ""))
        sheet.text(
            "oświadczam, że w rozumieniu załącznika I do rozporządzenia Komisji (UE) nr 651/2014 z dnia 17 czerwca 2014 r. "
            "firma ta jest (właściwe zaznaczyć):",
            align="justify",
            after=6,
        )
        for code, word in (
            ("micro", "mikroprzedsiębiorstwem"),
            ("small", "małym przedsiębiorstwem"),
            ("medium", "średnim przedsiębiorstwem"),
            ("large", "przedsiębiorstwem innym niż MŚP"),
        ):
            line = sheet.text("      ")
            sheet.box(line, word, f is not None and f.size == code)
        sheet.text("oraz że jest przedsiębiorstwem:", after=6)
        for code, word in (("own", "samodzielnym"), ("partner", "partnerskim"), ("linked", "powiązanym")):
            line = sheet.text("      ")
            sheet.box(line, word, f is not None and code == "own")
        sheet.text("Dane za ostatni zamknięty rok obrotowy, przyjęte do ustalenia statusu¹:", after=4)
        table = sheet.table(2, (5.6, 5.7, 5.7))
        for cell, words in zip(
            table.rows[0].cells,
            ("Zatrudnienie (RJP)", "Roczny obrót (w tys. zł)", "Suma bilansowa (w tys. zł)"),
            strict=True,
        ):
            sheet.put(cell, words, bold=True, size=10)
            sheet.shade(cell, "EEEEEE")
        for cell, words in zip(
            table.rows[1].cells, (f.people, f.turnover, f.balance) if f else ("", "", ""), strict=True
        ):
            sheet.fill(cell, words)
        line = sheet.text(
            "Zobowiązuję się niezwłocznie powiadomić Województwo Lubuskie o każdej zmianie statusu, która nastąpi do dnia "
            "podpisania umowy.",
            align="justify",
        )
        line.paragraph_format.space_before = Pt(8)
        sign_block(sheet, f.signed if f else "", "podpis osoby uprawnionej do reprezentacji")
        sheet.text("", after=4)
        sheet.text(
            "¹ Firma partnerska lub powiązana podaje dane łącznie z danymi tych przedsiębiorstw, zgodnie z art. 6 załącznika I.",
            size=8,
        )

    return Word(write)


LEGAL = (
    "osoba fizyczna prowadząca działalność gospodarczą",
    "spółka cywilna lub osobowa",
    "spółka z ograniczoną odpowiedzialnością",
    "spółka akcyjna lub inna forma",
)
LINKS = (
    "a) większość praw głosu w innym przedsiębiorstwie albo inne przedsiębiorstwo ma taką większość u wnioskodawcy",
    "b) prawo powoływania lub odwoływania większości członków organu drugiego przedsiębiorstwa",
    "c) prawo wywierania dominującego wpływu na podstawie umowy lub statutu",
    "d) większość praw głosu na podstawie porozumienia z innymi udziałowcami",
)
PART_B = (
    "1. Czy wnioskodawca jest objęty postępowaniem upadłościowym albo spełnia kryteria objęcia nim na wniosek wierzycieli?",
    "2. Czy wobec wnioskodawcy toczy się postępowanie restrukturyzacyjne?",
    "3. Czy (dotyczy firm innych niż mikro, małe i średnie) sytuacja jest gorsza niż odpowiadająca ocenie B-?",
)
PART_C = (
    "1. Czy działalność prowadzona jest w produkcji podstawowej produktów rybołówstwa i akwakultury?",
    "2. Czy działalność prowadzona jest w produkcji podstawowej produktów rolnych?",
    "3. Czy działalność obejmuje przetwarzanie lub wprowadzanie do obrotu produktów rolnych?",
    "4. Czy pomoc będzie przeznaczona na działalność związaną z wywozem?",
)


def de_minimis_form(firm: Firm | None, ink: Ink | None) -> Word:
    """Załącznik nr 6: parts A–E in tables."""

    def write(doc: WordDocument) -> None:
        sheet = Sheet(doc, ink, size=9)
        f = firm
        head(sheet, 6)
        sheet.text(
            "FORMULARZ INFORMACJI PRZEDSTAWIANYCH PRZY UBIEGANIU SIĘ O POMOC DE MINIMIS",
            bold=True,
            size=12,
            align="center",
        )
        sheet.text(
            "Stosuje się do pomocy udzielanej na warunkach rozporządzenia Komisji (UE) 2023/2831 z dnia 13 grudnia 2023 r. "
            "w sprawie stosowania art. 107 i 108 Traktatu o funkcjonowaniu Unii Europejskiej do pomocy de minimis.",
            size=8,
            align="center",
            after=6,
        )
        _part_a(sheet, f)
        sheet.text("")
        _asked(sheet, "B. Sytuacja ekonomiczna wnioskodawcy", PART_B, f)
        sheet.text("")
        _asked(sheet, "C. Rodzaj działalności, której dotyczy pomoc", PART_C, f)
        sheet.text("")
        _asked(
            sheet,
            "D. Pomoc na te same koszty",
            (
                "Czy wnioskodawca otrzymał inną pomoc publiczną lub de minimis na pokrycie kosztów wyjazdu studyjnego?",
            ),
            f,
        )
        line = sheet.text("Jeżeli tak – podmiot, dzień, wartość i podstawa prawna: ")
        sheet.answer(line, "nie dotyczy" if f else "")
        sheet.text("E. Osoba upoważniona do przedstawienia informacji", bold=True, size=10)
        sheet.line(("imię i nazwisko", f.boss if f else ""), ("telefon", f.phone if f else ""))
        sign_block(sheet, f.signed if f else "", "data i podpis osoby upoważnionej")
        sheet.text("¹ Wpisuje się siedem cyfr kodu TERYT gminy.", size=7.5, after=0)
        sheet.text(
            "² Klasa działalności, z którą wiąże się wyjazd; cztery cyfry albo pełny kod.", size=7.5, after=0
        )

    return Word(write)


def _part_a(sheet: Sheet, f: Firm | None) -> None:
    table = sheet.table(10, (6.5, 10.5))
    top = table.rows[0].cells[0].merge(table.rows[0].cells[1])
    sheet.put(top, "A. Informacje o wnioskodawcy", bold=True, size=10)
    sheet.shade(top, "DDE7DD")
    for index, (question, words) in enumerate(
        (
            ("1) Identyfikator podatkowy NIP", f.nip if f else ""),
            ("2) Imię i nazwisko albo nazwa", f.name if f else ""),
            ("3) Adres miejsca zamieszkania albo siedziby", f.address if f else ""),
            ("4) Identyfikator gminy¹", f.gmina if f else ""),
        ),
        1,
    ):
        sheet.put(table.rows[index].cells[0], question)
        sheet.fill(table.rows[index].cells[1], words)
    sheet.put(table.rows[5].cells[0], "5) Forma prawna (zaznaczyć jedną)")
    for number, word in enumerate(LEGAL):
        cell = table.rows[5].cells[1]
        line = cell.paragraphs[0] if number == 0 else cell.add_paragraph()
        sheet.box(line, word, f is not None and f.legal == number)
    sheet.put(table.rows[6].cells[0], "6) Wielkość wnioskodawcy (zaznaczyć jedną)")
    for number, (code, word) in enumerate(
        (
            ("micro", "mikroprzedsiębiorca"),
            ("small", "mały przedsiębiorca"),
            ("medium", "średni przedsiębiorca"),
            ("large", "inny przedsiębiorca"),
        )
    ):
        cell = table.rows[6].cells[1]
        line = cell.paragraphs[0] if number == 0 else cell.add_paragraph()
        sheet.box(line, word, f is not None and f.size == code)
    sheet.put(table.rows[7].cells[0], "7) Klasa PKD²")
    sheet.fill(table.rows[7].cells[1], f.pkd if f else "")
    sheet.put(table.rows[8].cells[0], "8) Data utworzenia")
    sheet.fill(table.rows[8].cells[1], f.founded if f else "")
    sheet.put(
        table.rows[9].cells[0],
        "9) Czy z innym przedsiębiorstwem istnieją powiązania:",
        small="jeżeli tak, należy podać jego NIP i sumę otrzymanej pomocy de minimis",
    )
    for number, words in enumerate(LINKS):
        cell = table.rows[9].cells[1]
        line = cell.paragraphs[0] if number == 0 else cell.add_paragraph()
        line.add_run(words + ":  ")
        sheet.box(line, "tak  ", False)
        sheet.box(line, "nie", f is not None)
    line = table.rows[9].cells[1].add_paragraph("NIP powiązanych przedsiębiorstw i suma pomocy: ")
    sheet.answer(line, "nie dotyczy" if f else "")


def _asked(sheet: Sheet, title: str, questions: tuple[str, ...], f: Firm | None) -> None:
    table = sheet.table(1 + len(questions), (13.6, 1.7, 1.7))
    for cell, words in zip(table.rows[0].cells, (title, "TAK", "NIE"), strict=True):
        sheet.put(cell, words, bold=True, size=9.5)
        sheet.shade(cell, "DDE7DD")
    for row, words in zip(table.rows[1:], questions, strict=True):
        sheet.put(row.cells[0], words)
        sheet.box(row.cells[1].paragraphs[0], "", False)
        sheet.box(row.cells[2].paragraphs[0], "", f is not None)


def de_minimis_statement(firm: Firm | None, ink: Ink | None) -> Word:
    """Załącznik nr 4: struck choice and a table of aid."""

    def write(doc: WordDocument) -> None:
        sheet = Sheet(doc, ink, size=11, font="Times New Roman")
        f = firm
        head(sheet, 4)
        sheet.text(
            "OŚWIADCZENIE O OTRZYMANEJ POMOCY DE MINIMIS", bold=True, size=13, align="center", after=10
        )
        sheet.line(("Firma", f.name if f else ""))
        sheet.line(("NIP", f.nip if f else ""), ("adres", f.address if f else ""))
        line = sheet.text("oświadcza, że w ciągu 3 minionych lat  ")
        kept = None if f is None else "otrzymała" if f.aid else "nie otrzymała"
        sheet.choice(line, ("otrzymała", "nie otrzymała"), kept, "1")
        line.add_run("  pomocy de minimis w następującej wysokości:")
        rows = f.aid if f else ()
        table = sheet.table(1 + max(3, len(rows)), (7.0, 3.4, 3.3, 3.3))
        for cell, words in zip(
            table.rows[0].cells,
            ("Podmiot udzielający pomocy", "Dzień udzielenia", "Wartość w PLN", "Wartość w EUR"),
            strict=True,
        ):
            sheet.put(cell, words, bold=True, size=10)
        for index, row in enumerate(table.rows[1:]):
            for cell, words in zip(
                row.cells, rows[index] if index < len(rows) else ("", "", "", ""), strict=True
            ):
                sheet.fill(cell, words)
        sign_block(sheet, f.signed if f else "", "podpis osoby uprawnionej")
        sheet.text("", after=4)
        sheet.text("¹ Niepotrzebne skreślić.", size=8)

    return Word(write)
