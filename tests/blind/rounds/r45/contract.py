"""The office's draft contract (attachment 5), blank or filled."""

from io import BytesIO
from typing import Any

from docx.document import Document as WordDocument
from docx.enum.section import WD_SECTION
from docx.shared import Cm, Pt

from . import paper
from .firm import Fill, Firm

PAGES: tuple[tuple[tuple[str, tuple[str, ...]], ...], ...] = (
    (
        (
            "§ 1. Przedmiot umowy",
            (
                (
                    "Umowa określa zasady dofinansowania uczestnictwa Przedsiębiorcy w Wyjeździe studyjnym do Szwajcarii, "
                    "zaplanowanym na 22–25 czerwca 2026 r., zwanym dalej Wyjazdem."
                ),
                (
                    "Wyjazd jest organizowany w projekcie „Innowacyjne Lubuskie”, Działanie 1.8 programu Fundusze Europejskie "
                    "dla Lubuskiego 2021–2027."
                ),
                "W Wyjeździe bierze udział jeden przedstawiciel Przedsiębiorcy.",
            ),
        ),
        (
            "§ 2. Dofinansowanie",
            (
                "Województwo pokrywa 85% kosztu uczestnictwa Przedsiębiorcy w Wyjeździe. Kwota ta stanowi pomoc de minimis.",
                "Przedsiębiorca pokrywa pozostałe 15% kosztu, szacowane na około 2500 zł netto.",
                "Ostateczną wysokość kosztu Województwo poda po wyborze wykonawcy technicznego Wyjazdu.",
            ),
        ),
    ),
    (
        (
            "§ 3. Obowiązki Województwa",
            (
                "Województwo zapewnia przeloty i przejazdy, zakwaterowanie, wyżywienie, ubezpieczenie oraz program spotkań.",
                "Po zakończeniu Wyjazdu Województwo wyda zaświadczenie o udzielonej pomocy de minimis.",
            ),
        ),
        (
            "§ 4. Obowiązki Przedsiębiorcy",
            (
                "Przedsiębiorca wpłaci wkład własny w terminie 7 dni od otrzymania noty księgowej.",
                "Przedstawiciel uczestniczy w całym programie i przestrzega prawa państwa, w którym odbywa się Wyjazd.",
                "Na stronie internetowej Przedsiębiorcy ukaże się informacja o udziale w Wyjeździe i źródle finansowania.",
                "Przedsiębiorca wypełni ankietę oceniającą Wyjazd.",
            ),
        ),
        (
            "§ 5. Rezygnacja",
            (
                (
                    "Rezygnację składa się na piśmie. Przedsiębiorca, który zrezygnuje później niż na 15 dni przed Wyjazdem, zwraca "
                    "Województwu poniesione dotąd koszty."
                ),
            ),
        ),
    ),
    (
        (
            "§ 6. Rozwiązanie umowy",
            (
                "Województwo może rozwiązać umowę, gdy Przedsiębiorca podał nieprawdziwe dane lub nie wpłacił wkładu własnego.",
                "W takim przypadku Przedsiębiorca zwraca dofinansowanie wraz z odsetkami jak dla zaległości podatkowych.",
            ),
        ),
        (
            "§ 7. Dane osobowe i kontrola",
            (
                "Strony przetwarzają dane osobowe w zakresie potrzebnym do wykonania umowy i rozliczenia projektu.",
                "Przedsiębiorca przechowuje dokumenty związane z pomocą przez 10 lat i udostępnia je do kontroli.",
            ),
        ),
        (
            "§ 8. Postanowienia końcowe",
            (
                "Zmiany umowy wymagają formy pisemnej. W sprawach nieuregulowanych stosuje się Regulamin i Kodeks cywilny.",
                "Umowę sporządzono w dwóch jednobrzmiących egzemplarzach, po jednym dla każdej ze stron.",
            ),
        ),
    ),
)


def foot(section: Any, firm: Firm, fill: Fill, number: int) -> None:
    """The line for initials at the bottom of a page."""
    section.footer.is_linked_to_previous = False
    paragraph = section.footer.paragraphs[0]
    paragraph.add_run(
        f"Wzór umowy – strona {number} z {len(PAGES)}          parafa Przedsiębiorcy: "
    ).font.size = Pt(8)
    if fill.signing == "hand":
        picture = BytesIO(paper.initials_png(f"{firm.owner}{number}"))
        paragraph.add_run().add_picture(picture, width=Cm(1.9))
    else:
        paragraph.add_run("." * 24)


def write_contract(doc: WordDocument, firm: Firm, fill: Fill) -> None:
    """Three pages, each with its own foot."""
    paper.set_up(doc, margin=2.4, size=10.5)
    paper.banner(doc, "Załącznik nr 5 do Regulaminu – wzór umowy")
    paper.para(doc, "UMOWA NR DGR/……/2026 (PROJEKT)", bold=True, size=13, align="center")
    paper.para(
        doc,
        "o dofinansowanie uczestnictwa przedsiębiorcy z województwa lubuskiego w Wyjeździe",
        bold=True,
        align="center",
    )
    paper.para(doc, "zawarta w Zielonej Górze w dniu .................... 2026 r. pomiędzy:")
    paper.para(
        doc,
        "Województwem Lubuskim, ul. Podgórna 7, 65-057 Zielona Góra, reprezentowanym przez Zarząd Województwa, zwanym "
        "dalej „Województwem”,",
        align="both",
    )
    shown = fill.contract_party
    for text, answer, length in (
        ("a firmą: ", firm.name, 110),
        ("z siedzibą: ", f"{firm.street}, {firm.postal} {firm.town}" if firm.town else "", 108),
        ("NIP: ", paper.spoken_nip(firm, fill), 50),
        ("reprezentowaną przez: ", f"{firm.owner} – {firm.owner_role}" if firm.owner else "", 92),
    ):
        paragraph = paper.para(doc, text)
        paper.dots(paragraph, answer if shown else "", fill, length)
    paper.para(doc, "zwaną dalej „Przedsiębiorcą”.")
    for number, page in enumerate(PAGES, start=1):
        if number > 1:
            doc.add_section(WD_SECTION.NEW_PAGE)
        foot(doc.sections[-1], firm, fill, number)
        for title, clauses in page:
            paper.para(doc, title, bold=True, align="center")
            for at, clause in enumerate(clauses, start=1):
                paper.para(doc, f"{at}. {clause}", align="both")
    paper.para(doc)
    table = paper.grid(doc, 1, (8.1, 8.1), "Normal Table")
    for cell, who in zip(table.rows[0].cells, ("Województwo", "Przedsiębiorca"), strict=True):
        cell.paragraphs[0].add_run(f"\n{'.' * 44}\n{who}")
