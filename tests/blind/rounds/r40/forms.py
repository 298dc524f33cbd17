"""The office's application form and contract, blank or filled in."""

from docx.document import Document as WordDocument
from docx.enum.section import WD_SECTION
from docx.shared import Cm, Pt

from tests.blind.model import Word
from tests.blind.rounds.r40.firms import Firm
from tests.blind.rounds.r40.ink import Ink, Sheet

STRAP = (
    "Fundusze Europejskie dla Lubuskiego   |   Rzeczpospolita Polska   |   "
    "Dofinansowane przez Unię Europejską   |   Lubuskie Warte zachodu"
)


def head(sheet: Sheet, number: int) -> None:
    """The strap line and the number of the annex."""
    sheet.text(STRAP, size=7.5, align="center", after=2)
    sheet.text(f"Załącznik nr {number} do Regulaminu rekrutacji", italic=True, size=8, align="right")


def sign_block(sheet: Sheet, place: str, caption: str, by: str = "") -> None:
    """Place and date on the left, the signature on the right."""
    table = sheet.doc.add_table(2, 2)
    left, right = table.rows[0].cells
    for cell in (left, right):
        cell.paragraphs[0].paragraph_format.space_before = Pt(26)
    sheet.answer(left.paragraphs[0], place, dotted=sheet.ink.is_dotted)
    if sheet.is_blank or not place:
        left.paragraphs[0].add_run("…………………………………")
    right.paragraphs[0].add_run("……………………………………………………")
    sheet.signature(right.paragraphs[0])
    sheet.put(table.rows[1].cells[0], "miejscowość i data", size=7.5)
    sheet.put(table.rows[1].cells[1], caption, size=7.5)
    if by:
        sheet.answer(table.rows[1].cells[1].add_paragraph(), by)


def application_form(firm: Firm | None, ink: Ink | None, trip: str = "ch") -> Word:
    """Załącznik nr 2."""

    def write(doc: WordDocument) -> None:
        sheet = Sheet(doc, ink)
        f = firm
        head(sheet, 2)
        sheet.text("FORMULARZ ZGŁOSZENIOWY", bold=True, size=15, align="center", after=0)
        sheet.text(
            "udziału przedsiębiorcy w wyjeździe studyjnym – projekt pn. „Innowacyjne Lubuskie”",
            align="center",
            after=6,
        )
        line = sheet.text("Zgłaszam udział w wyjeździe (proszę postawić X):  ", bold=True)
        sheet.box(line, "Szwajcaria, 22–25 czerwca 2026 r.    ", f is not None and trip == "ch")
        sheet.box(line, "Finlandia i Estonia, 22–25 września 2026 r.", f is not None and trip == "fi")
        _who(sheet, f)
        sheet.text("CZĘŚĆ II. INFORMACJE DO OCENY", bold=True, size=10.5).paragraph_format.space_before = Pt(
            8
        )
        _questions_first(sheet, f)
        _events(sheet, f)
        _questions_last(sheet, f)
        _statements(sheet, f)

    return Word(write)


def _who(sheet: Sheet, f: Firm | None) -> None:
    sheet.text("CZĘŚĆ I. ZGŁASZAJĄCY", bold=True, size=10.5).paragraph_format.space_before = Pt(8)
    sheet.text("1. Przedsiębiorca", bold=True)
    sheet.line(("Nazwa firmy (jak w KRS lub CEIDG)", f.name if f else ""))
    sheet.line(("Siedziba: ulica i numer", f.street if f else ""))
    sheet.line(
        ("kod i miejscowość", f"{f.postal} {f.town}" if f else ""), ("województwo", "lubuskie" if f else "")
    )
    sheet.line(("NIP", f.nip if f else ""), ("REGON", f.regon if f else ""), ("nr KRS", f.krs if f else ""))
    sheet.line(("Oddział w województwie lubuskim¹ – adres", f.branch if f else ""))
    sheet.text("2. Przedstawiciel, który pojedzie na wyjazd", bold=True)
    sheet.line(("Imię i nazwisko", f.delegate if f else ""), ("stanowisko", f.post if f else ""))
    sheet.line(("telefon", f.phone if f else ""), ("e-mail", f.mail if f else ""))


WIDTHS = (0.9, 6.1, 10.0)


def _row(sheet: Sheet, table: object, index: int, number: str, question: str, small: str = ""):  # type: ignore[no-untyped-def]
    cells = table.rows[index].cells  # type: ignore[attr-defined]
    sheet.put(cells[0], number, bold=True)
    sheet.put(cells[1], question, small=small)
    sheet.shade(cells[0], "E8EEF4")
    sheet.shade(cells[1], "F5F8FA")
    return cells[2]


def _questions_first(sheet: Sheet, f: Firm | None) -> None:
    table = sheet.table(6, WIDTHS)
    cell = _row(
        sheet, table, 0, "3.", "Wielkość przedsiębiorstwa", "według załącznika I do rozporządzenia 651/2014"
    )
    line = cell.paragraphs[0]
    for code, word in (("micro", "mikro    "), ("small", "małe    "), ("medium", "średnie")):
        sheet.box(line, word, f is not None and f.size == code)
    cell = _row(sheet, table, 1, "", "Przeważająca działalność – kod PKD")
    sheet.fill(cell, f.pkd if f else "")
    cell = _row(sheet, table, 2, "", "Czy firma prowadzi działalność innowacyjną?")
    line = cell.paragraphs[0]
    sheet.box(line, "tak      ", f is not None and f.innovative)
    sheet.box(line, "nie", f is not None and not f.innovative)
    cell = _row(
        sheet,
        table,
        3,
        "",
        "Opis działalności firmy",
        "m.in. produkty i usługi, własny dział B+R, współpraca z uczelnią, nowe produkty lub linie, nakłady na innowacje",
    )
    sheet.fill(cell, f.about if f else "", least=5)
    cell = _row(
        sheet,
        table,
        4,
        "4.",
        "Certyfikaty, atesty i patenty firmy",
        "proszę wypisać każdy w osobnym wierszu; kopie należy dołączyć do zgłoszenia",
    )
    sheet.fill(cell, ("\n".join(f.certificates) or f.none) if f else "", least=4)
    cell = _row(sheet, table, 5, "5.", "Strona internetowa i media społecznościowe", "proszę podać adresy")
    cell.paragraphs[0].add_run("strona po polsku: ")
    sheet.answer(cell.paragraphs[0], (f.web_pl or f.none) if f else "")
    line = cell.add_paragraph("strona po angielsku lub w innym języku: ")
    sheet.answer(line, (f.web_foreign or f.none) if f else "")
    line = cell.add_paragraph("profile w mediach społecznościowych: ")
    sheet.answer(line, (", ".join(f.social) or f.none) if f else "")


def _events(sheet: Sheet, f: Firm | None) -> None:
    rows = list(f.events) if f else []
    if f and not rows:
        rows = [("–", f.none, "–")]
    line = sheet.text("6. ", bold=True)
    line.paragraph_format.space_before = Pt(8)
    line.paragraph_format.keep_with_next = True
    line.add_run(
        "Doświadczenie promocyjne z ostatnich 3 lat: zagraniczne i międzynarodowe targi, misje, szkolenia, wyjazdy studyjne"
    )
    table = sheet.table(1 + max(4, len(rows)), (1.0, 2.0, 9.5, 4.5))
    for cell, title in zip(table.rows[0].cells, ("lp.", "rok", "nazwa wydarzenia", "kraj"), strict=True):
        sheet.put(cell, title, bold=True, size=8.5)
        sheet.shade(cell, "E8EEF4")
    for index, row in enumerate(table.rows[1:]):
        sheet.put(row.cells[0], f"{index + 1}")
        for cell, words in zip(
            row.cells[1:], rows[index] if index < len(rows) else ("", "", ""), strict=True
        ):
            sheet.fill(cell, words)


def _questions_last(sheet: Sheet, f: Firm | None) -> None:
    sheet.text("", size=4)
    table = sheet.table(6, WIDTHS)
    cell = _row(
        sheet,
        table,
        0,
        "7.",
        "Wyjazdy organizowane przez UMWL w ramach promocji gospodarczej, finansowane z FEWL 2021–2027, w których firma brała udział",
    )
    cell.paragraphs[0].add_run("ile razy: ")
    sheet.answer(cell.paragraphs[0], (str(len(f.trips)) if f.trips else "0") if f else "")
    line = cell.add_paragraph("dokąd i kiedy: ")
    sheet.answer(line, (", ".join(f.trips) or "nie dotyczy") if f else "")
    cell = _row(
        sheet, table, 1, "8.", "Czego firma oczekuje od wyjazdu?", "jakich instytucji i spotkań szuka"
    )
    sheet.fill(cell, f.goal if f else "", least=3)
    cell = _row(
        sheet, table, 2, "9.", "Języki obce, którymi posługuje się przedstawiciel", "z poziomem znajomości"
    )
    sheet.fill(cell, f.languages if f else "")
    cell = _row(sheet, table, 3, "10.", "Czy firma działa w ramach Lubuskich Inteligentnych Specjalizacji?")
    sheet.choice(cell.paragraphs[0], ("TAK", "NIE"), ("TAK" if f.lis else "NIE") if f else None, "2")
    line = cell.add_paragraph("w której: ")
    sheet.answer(line, (f.field_of or "nie dotyczy") if f else "")
    cell = _row(
        sheet,
        table,
        4,
        "11.",
        "Czy firma działa w ramach Porozumień na rzecz Rozwoju Obszarów Kluczowych LIS?",
    )
    sheet.choice(cell.paragraphs[0], ("TAK", "NIE"), ("TAK" if f.agreements else "NIE") if f else None, "2")
    line = cell.add_paragraph("nazwy Porozumień: ")
    sheet.answer(line, ("; ".join(f.agreements) or "nie dotyczy") if f else "")
    cell = _row(
        sheet,
        table,
        5,
        "12.",
        "Czy firma realizuje przedsięwzięcie horyzontalne wskazane w takim Porozumieniu?",
    )
    sheet.choice(cell.paragraphs[0], ("TAK", "NIE"), ("TAK" if f.horizontal else "NIE") if f else None, "2")
    line = cell.add_paragraph("nazwa przedsięwzięcia: ")
    sheet.answer(line, (f.horizontal or "nie dotyczy") if f else "")


def _statements(sheet: Sheet, f: Firm | None) -> None:
    line = sheet.text("13. Oświadczam, że:", bold=True)
    line.paragraph_format.space_before = Pt(8)
    for words in (
        "a) zapoznałam/em się z Regulaminem rekrutacji i przyjmuję jego warunki, w tym pokrycie 15% kosztów wyjazdu;",
        "b) firma nie prowadzi działalności w sektorach wyłączonych w § 3 ust. 5 Regulaminu;",
        "c) przedstawiciel nie jest pracownikiem Urzędu Marszałkowskiego Województwa Lubuskiego;",
        "d) dane zawarte w zgłoszeniu są zgodne z prawdą, a przekazane treści nie naruszają praw autorskich i osobistych;",
        "e) przyjmuję do wiadomości informację o przetwarzaniu danych osobowych w celu prowadzenia rekrutacji i organizacji wyjazdu.",
    ):
        sheet.text(words, after=1).paragraph_format.left_indent = Cm(0.6)
    sign_block(
        sheet, f.signed if f else "", "podpis (i pieczątka) osoby upoważnionej albo podpis elektroniczny"
    )
    sheet.text("________________", size=7, after=0)
    sheet.text("¹ Wypełnia firma, której siedziba leży poza województwem lubuskim.", size=7.5, after=0)
    sheet.text("² Niepotrzebne skreślić.", size=7.5, after=0)


CONTRACT: tuple[tuple[tuple[str, tuple[str, ...]], ...], ...] = (
    (
        (
            "§ 1. Przedmiot umowy",
            (
                "1. Umowa określa zasady udziału Przedsiębiorcy w Wyjeździe studyjnym do Szwajcarii, który Województwo organizuje w dniach 22–25 czerwca 2026 r. w ramach projektu pn. „Innowacyjne Lubuskie”.",
                "2. Termin Wyjazdu może zostać przesunięty o najwyżej 4 dni, jeżeli wymaga tego rozkład połączeń lotniczych.",
                "3. W Wyjeździe bierze udział jeden przedstawiciel Przedsiębiorcy, wskazany w formularzu zgłoszeniowym.",
            ),
        ),
        (
            "§ 2. Finansowanie",
            (
                "1. Województwo pokrywa 85% kosztów udziału Przedsiębiorcy; kwota ta stanowi pomoc de minimis.",
                "2. Pozostałe 15% kosztów Przedsiębiorca wpłaca na rachunek Województwa w ciągu 14 dni od otrzymania noty księgowej.",
                "3. Wysokość pomocy Województwo potwierdza zaświadczeniem wydanym w dniu podpisania umowy.",
            ),
        ),
    ),
    (
        (
            "§ 3. Obowiązki Województwa",
            (
                "Województwo zapewnia przelot i przejazdy na miejscu, noclegi z wyżywieniem, ubezpieczenie oraz program spotkań w ośrodkach innowacji.",
            ),
        ),
        (
            "§ 4. Obowiązki Przedsiębiorcy",
            (
                "1. Przedstawiciel bierze udział we wszystkich punktach programu i przestrzega prawa kraju, do którego jedzie.",
                "2. Przedsiębiorca umieszcza na swojej stronie internetowej notatkę o udziale w Wyjeździe i o źródle finansowania.",
                "3. Po powrocie Przedsiębiorca wypełnia ankietę ewaluacyjną.",
            ),
        ),
        (
            "§ 5. Rezygnacja",
            (
                "1. Przedsiębiorca może zrezygnować bez kosztów nie później niż 15 dni przed rozpoczęciem Wyjazdu.",
                "2. Przy późniejszej rezygnacji Przedsiębiorca zwraca koszty poniesione przez Województwo do dnia jej otrzymania.",
            ),
        ),
    ),
    (
        (
            "§ 6. Kontrola i przechowywanie dokumentów",
            (
                "Przedsiębiorca przechowuje dokumenty związane z pomocą de minimis przez 10 lat i udostępnia je uprawnionym organom.",
            ),
        ),
        (
            "§ 7. Postanowienia końcowe",
            (
                "1. Zmiany umowy wymagają formy pisemnej pod rygorem nieważności.",
                "2. Spory rozstrzyga sąd właściwy dla siedziby Województwa.",
                "3. Umowę sporządzono w dwóch jednobrzmiących egzemplarzach, po jednym dla każdej ze Stron.",
            ),
        ),
    ),
)


def draft_contract(firm: Firm | None, ink: Ink | None) -> Word:
    """Załącznik nr 5: a page each for the parts, with a place for initials at the foot."""

    def write(doc: WordDocument) -> None:
        sheet = Sheet(doc, ink, size=11, font="Times New Roman")
        f = firm
        for number, part in enumerate(CONTRACT, 1):
            if number == 1:
                head(sheet, 5)
                sheet.text("UMOWA Nr DGR.……/2026 (PROJEKT)", bold=True, size=13, align="center", after=0)
                sheet.text(
                    "o dofinansowanie uczestnictwa przedsiębiorcy z województwa lubuskiego w Wyjeździe",
                    bold=True,
                    align="center",
                    after=10,
                )
                sheet.text("zawarta w Zielonej Górze dnia ………………… 2026 r. pomiędzy:")
                sheet.text(
                    "Województwem Lubuskim z siedzibą w Zielonej Górze, ul. Podgórna 7, 65-057 Zielona Góra, zwanym dalej „Województwem”,",
                    align="justify",
                )
                sheet.text("a")
                sheet.line(("firmą", f.name if f else ""))
                sheet.line(("z siedzibą", f.address if f else ""))
                sheet.line(("NIP", f.nip if f else ""), ("reprezentowaną przez", f.boss if f else ""))
                sheet.text("zwaną dalej „Przedsiębiorcą”, o następującej treści:", after=8)
            else:
                doc.add_section(WD_SECTION.NEW_PAGE)
            section = doc.sections[-1]
            section.footer.is_linked_to_previous = False
            foot = section.footer.paragraphs[0]
            foot.add_run(f"strona {number} z 3\t\tparafa Przedsiębiorcy: ").font.size = Pt(9)
            sheet.initials(foot, number)
            foot.add_run("…………………").font.size = Pt(9)
            for title, words in part:
                sheet.text(title, bold=True, align="center").paragraph_format.space_before = Pt(8)
                for sentence in words:
                    sheet.text(sentence, align="justify", after=5)
        sheet.text("")
        table = doc.add_table(1, 2)
        sheet.put(table.rows[0].cells[0], "………………………………\nWojewództwo")
        sheet.put(table.rows[0].cells[1], "………………………………\nPrzedsiębiorca")

    return Word(write)
