"""The office's draft contract (Załącznik nr 5), empty, filled, initialled page by page."""

from io import BytesIO

from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm, Pt

from tests.blind.model import Word

from .firms import BLANK, Firm
from .ink import TYPED, Ink, initials_png, signature_png
from .word import DOTS, answer, head, page, page_number, printed

SECTIONS = (
    (
        "§ 1. Przedmiot umowy",
        (
            "Przedmiotem umowy jest bezzwrotne dofinansowanie uczestnictwa Przedsiębiorcy w wyjeździe studyjnym do Szwajcarii, planowanym w dniach 22–25 czerwca 2026 r., zwanym dalej „Wyjazdem”.",
            "Termin Wyjazdu może ulec przesunięciu o nie więcej niż 4 dni ze względu na dostępność połączeń lotniczych.",
            "Wyjazd jest realizowany w ramach projektu „Innowacyjne Lubuskie”, Działanie 1.8 programu Fundusze Europejskie dla Lubuskiego 2021–2027.",
        ),
    ),
    (
        "§ 2. Wysokość dofinansowania",
        (
            "Województwo pokrywa 85% kosztów organizacji Wyjazdu przypadających na jednego uczestnika; kwota ta stanowi dla Przedsiębiorcy pomoc de minimis.",
            "Przedsiębiorca pokrywa 15% kosztów, szacunkowo 2500 zł netto, na podstawie dokumentu wystawionego przez wykonawcę Wyjazdu, w terminie 14 dni od jego otrzymania.",
            "Pomocy udziela się zgodnie z rozporządzeniem Ministra Funduszy i Polityki Regionalnej z dnia 17 kwietnia 2024 r. Województwo wyda zaświadczenie o udzielonej pomocy.",
        ),
    ),
    (
        "§ 3. Obowiązki Województwa",
        (
            "Województwo zapewnia przelot i przejazdy lokalne, zakwaterowanie, wyżywienie, ubezpieczenie zdrowotne oraz organizację spotkań.",
            "Województwo przekaże Przedsiębiorcy program Wyjazdu najpóźniej na 7 dni przed jego rozpoczęciem.",
        ),
    ),
    (
        "§ 4. Obowiązki Przedsiębiorcy",
        (
            "Przedsiębiorca deleguje na Wyjazd jedną osobę, która uczestniczy we wszystkich punktach programu.",
            "Przedsiębiorca zamieści na swojej stronie internetowej informację o udziale w Wyjeździe wraz ze wskazaniem źródła finansowania i odnośnikiem do strony Województwa.",
            "Po zakończeniu Wyjazdu Przedsiębiorca wypełni ankietę ewaluacyjną.",
            "Przedsiębiorca pokrywa diety pobytowe oraz koszty własnych materiałów promocyjnych.",
        ),
    ),
    (
        "§ 5. Rezygnacja",
        (
            "Przedsiębiorca może zrezygnować z udziału bez kosztów nie później niż 15 dni przed rozpoczęciem Wyjazdu, składając pismo na adres Województwa.",
            "W razie późniejszej rezygnacji Przedsiębiorca zwraca koszty poniesione przez Województwo do dnia otrzymania pisma.",
            "Za zgodą Województwa osobę delegowaną można zmienić, o ile pozwalają na to warunki rezerwacji.",
        ),
    ),
    (
        "§ 6. Zwrot środków",
        (
            "Naruszenie umowy lub Regulaminu przez Przedsiębiorcę zobowiązuje go do zwrotu wydatków poniesionych przez Województwo w związku z jego udziałem, wraz z odsetkami jak dla zaległości podatkowych.",
            "Zwrot następuje w terminie 30 dni od doręczenia wezwania.",
        ),
    ),
    (
        "§ 7. Dane osobowe i wizerunek",
        (
            "Strony przetwarzają dane osobowe osób wskazanych w umowie wyłącznie w celu jej wykonania, kontroli i rozliczenia projektu.",
            "Przedsiębiorca zgadza się na wykorzystanie nazwy, logotypu oraz zdjęć z Wyjazdu w materiałach informacyjnych projektu.",
        ),
    ),
    (
        "§ 8. Kontrola i archiwizacja",
        (
            "Przedsiębiorca umożliwi upoważnionym instytucjom kontrolę w zakresie dotyczącym umowy.",
            "Dokumenty dotyczące pomocy de minimis Przedsiębiorca przechowuje przez 10 lat od dnia jej udzielenia.",
        ),
    ),
    (
        "§ 9. Postanowienia końcowe",
        (
            "Zmiany umowy wymagają formy pisemnej lub elektronicznej pod rygorem nieważności.",
            "Spory rozstrzyga sąd właściwy dla siedziby Województwa.",
            "Umowę sporządzono w dwóch jednobrzmiących egzemplarzach, po jednym dla każdej ze stron. Jeżeli umowę podpisano elektronicznie, sporządza się ją w jednym egzemplarzu.",
        ),
    ),
)


def draft_contract(
    firm: Firm = BLANK, ink: Ink = TYPED, seed: str = "", pages: str = "all", at_end: bool = False
) -> Word:
    """The contract; `seed` gives initials on „all” pages or on the „first”, and with `at_end` a signature under it."""

    def write(document: WordDocument) -> None:
        page(document, size=11)
        head(document, "Załącznik nr 5 do Regulaminu – projekt")
        _footers(document, seed, pages)
        printed(document.add_paragraph(), "UMOWA nr DGR.…………….2026", bold=True, size=13, align="center")
        printed(
            document.add_paragraph(),
            "o dofinansowanie uczestnictwa przedsiębiorcy z województwa lubuskiego w Wyjeździe",
            bold=True,
            align="center",
        )
        paragraph = document.add_paragraph()
        printed(paragraph, f"zawarta w Zielonej Górze w dniu {DOTS * 8} 2026 r. pomiędzy:", align="justify")
        printed(
            document.add_paragraph(),
            "Województwem Lubuskim, z siedzibą w Zielonej Górze, ul. Podgórna 7, 65-057 Zielona Góra, które reprezentują: "
            f"{DOTS * 24}, zwanym dalej „Województwem”,",
            align="justify",
        )
        printed(document.add_paragraph(), "a")
        paragraph = document.add_paragraph()
        answer(paragraph, firm.name, ink, 44)
        printed(paragraph, ", adres: ")
        answer(paragraph, firm.address, ink, 30)
        printed(paragraph, ", NIP ")
        answer(paragraph, firm.nip_written, ink, 10)
        printed(paragraph, ", KRS/CEIDG: ")
        answer(paragraph, firm.register, ink, 12)
        printed(paragraph, ", reprezentowanym przez: ")
        answer(paragraph, f"{firm.signer} – {firm.signer_role}" if firm.signer else "", ink, 26)
        printed(paragraph, ", zwanym dalej „Przedsiębiorcą”.")
        for title, clauses in SECTIONS:
            heading = document.add_paragraph()
            heading.paragraph_format.space_before = Pt(10)
            heading.paragraph_format.keep_with_next = True
            printed(heading, title, bold=True, align="center")
            for index, clause in enumerate(clauses, 1):
                printed(document.add_paragraph(), f"{index}. {clause}", align="justify")
        table = document.add_table(rows=2, cols=2)
        for cell, caption in zip(table.rows[1].cells, ("WOJEWÓDZTWO", "PRZEDSIĘBIORCA"), strict=True):
            cell.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER
            cell.paragraphs[0].add_run(DOTS * 18)
            printed(cell.add_paragraph(), caption, bold=True, align="center")
        table.rows[0].cells[0].paragraphs[0].paragraph_format.space_before = Pt(34)
        if at_end and seed:
            table.rows[0].cells[1].paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER
            table.rows[0].cells[1].paragraphs[0].add_run().add_picture(
                BytesIO(signature_png(seed)), width=Cm(5)
            )

    return Word(write)


def _footers(document: WordDocument, seed: str, pages: str) -> None:
    """A place for initials at the foot of each page; three hands of them, so that no two facing pages are alike."""
    section = document.sections[0]
    section.different_first_page_header_footer = True
    document.settings.odd_and_even_pages_header_footer = True
    strip = section.header.paragraphs[0].text
    for header in (section.first_page_header, section.even_page_header):
        printed(header.paragraphs[0], strip, size=8, align="center")
    for index, footer in enumerate((section.first_page_footer, section.even_page_footer, section.footer)):
        paragraph = footer.paragraphs[0]
        printed(paragraph, "Parafa Przedsiębiorcy: ", size=9)
        if seed and (pages == "all" or index == 0):
            paragraph.add_run().add_picture(BytesIO(initials_png(f"{seed}-{index}")), height=Cm(0.95))
        else:
            paragraph.add_run(DOTS * 8)
        printed(
            paragraph,
            "                                                                         str. ",
            size=9,
        )
        page_number(paragraph)
