"""Załącznik nr 5: the draft contract, three sheets with a line for initials at each foot."""

from docx.document import Document as WordDocument
from docx.enum.section import WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH

from tests.blind.rounds.r42.firm import Firm
from tests.blind.rounds.r42.word import Pen, grid, line, page, static, tight

SHEETS: tuple[tuple[tuple[str, tuple[str, ...]], ...], ...] = (
    (
        (
            "Przedmiot umowy",
            (
                "Umowa określa warunki, na jakich Województwo dofinansowuje udział Uczestnika w Wyjeździe studyjnym "
                "realizowanym w ramach projektu pn. „Innowacyjne Lubuskie”.",
                "Dofinansowanie stanowi pomoc de minimis w rozumieniu rozporządzenia Komisji (UE) 2023/2831.",
                "Regulamin rekrutacji i uczestnictwa jest integralną częścią umowy.",
            ),
        ),
        (
            "Wartość dofinansowania",
            (
                "Województwo pokrywa 85% całkowitego kosztu udziału jednego przedstawiciela Uczestnika w Wyjeździe.",
                "Pozostałe 15% kosztu Uczestnik wpłaca na rachunek Województwa w ciągu 7 dni od otrzymania noty.",
                "Ostateczny koszt zostanie ustalony po wyłonieniu wykonawcy Wyjazdu i podany Uczestnikowi na piśmie.",
            ),
        ),
    ),
    (
        (
            "Obowiązki Województwa",
            (
                "Województwo zapewnia przejazdy, noclegi, wyżywienie, ubezpieczenie oraz program spotkań.",
                "Województwo wyda Uczestnikowi zaświadczenie o udzielonej pomocy de minimis.",
            ),
        ),
        (
            "Obowiązki Uczestnika",
            (
                "Uczestnik bierze udział w całym programie Wyjazdu i wypełnia ankietę ewaluacyjną.",
                "Uczestnik zamieszcza na swojej stronie internetowej notatkę o Wyjeździe i o źródle finansowania.",
                "Uczestnik przechowuje dokumenty dotyczące pomocy przez 10 lat od dnia jej udzielenia.",
                "Diety i materiały promocyjne Uczestnik finansuje we własnym zakresie.",
            ),
        ),
        (
            "Rezygnacja",
            (
                "Rezygnację składa się na piśmie. Rezygnacja później niż 15 dni przed Wyjazdem oznacza zwrot kosztów "
                "poniesionych przez Województwo do dnia otrzymania rezygnacji.",
            ),
        ),
    ),
    (
        (
            "Dane osobowe i wizerunek",
            (
                "Strony przetwarzają dane osobowe wyłącznie w celu wykonania umowy, rozliczenia i kontroli projektu.",
            ),
        ),
        (
            "Postanowienia końcowe",
            (
                "Zmiany umowy wymagają formy pisemnej pod rygorem nieważności.",
                "Spory rozstrzyga sąd właściwy dla siedziby Województwa.",
                "Umowę sporządzono w dwóch jednobrzmiących egzemplarzach.",
            ),
        ),
    ),
)


def draft_contract(document: WordDocument, firm: Firm, pen: Pen) -> None:
    page(document, "Załącznik nr 5 do Regulaminu – wzór umowy (projekt)")
    line(document, "UMOWA NR DGR.III. ……… .2026", size=13, bold=True, align="CENTER", before=8)
    line(
        document,
        "o dofinansowanie uczestnictwa przedsiębiorcy z województwa lubuskiego w Wyjeździe",
        size=11.5,
        bold=True,
        align="CENTER",
        after=8,
    )
    line(document, "zawarta w Zielonej Górze w dniu ……………………… 2026 r. pomiędzy:")
    line(
        document,
        "Województwem Lubuskim, ul. Podgórna 7, 65-057 Zielona Góra, reprezentowanym przez Zarząd Województwa, "
        "zwanym dalej „Województwem”,",
        align="JUSTIFY",
    )
    paragraph = line(document, "a przedsiębiorcą:  ")
    pen.write(paragraph, firm.name, "…………………………………………………………………………………………")
    paragraph = line(document, "z siedzibą:  ")
    pen.write(paragraph, firm.address if firm.name else "", "…………………………………………………………………………………………………")
    paragraph = line(document, "NIP:  ")
    pen.write(paragraph, firm.nip if firm.name else "", "………………………………………")
    line(document, "zwanym dalej „Uczestnikiem”, o treści następującej:", after=6)
    number = 0
    for sheet, chapters in enumerate(SHEETS):
        if sheet:
            document.add_section(WD_SECTION.NEW_PAGE)
        _foot(document, pen, sheet)
        for title, items in chapters:
            number += 1
            line(document, f"§ {number}", bold=True, align="CENTER", before=10, after=0)
            line(document, title, bold=True, align="CENTER", before=0, after=4)
            for i, text in enumerate(items):
                line(
                    document,
                    f"{i + 1}. {text}" if len(items) > 1 else text,
                    align="JUSTIFY",
                    before=2,
                    after=3,
                )
    line(document, "", before=20)
    table = grid(document, (85, 85), 2)
    for cell, text in zip(table.rows[0].cells, ("WOJEWÓDZTWO", "UCZESTNIK"), strict=True):
        static(cell.paragraphs[0], text, bold=True)
        cell.paragraphs[0].alignment = WD_ALIGN_PARAGRAPH.CENTER
    for cell in table.rows[1].cells:
        static(tight(cell.paragraphs[0], 24, 4), "……………………………………", size=9)


def _foot(document: WordDocument, pen: Pen, sheet: int) -> None:
    footer = document.sections[-1].footer
    if sheet:
        footer.is_linked_to_previous = False
    paragraph = tight(footer.paragraphs[0]) if sheet else tight(footer.add_paragraph())
    paragraph.alignment = WD_ALIGN_PARAGRAPH.LEFT
    static(paragraph, f"Parafa Uczestnika: ………………………………          Arkusz {sheet + 1} z {len(SHEETS)}", size=9)
    pen.initial(paragraph, sheet)
