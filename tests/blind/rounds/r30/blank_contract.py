"""The office's draft contract (załącznik nr 5): three pages, a place for the initials at the foot of each."""

from docx.document import Document as WordDocument
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls

from .firm import Firm
from .word import BOTH, CENTRE, RIGHT, dots, floating, page, run, text

FIRST = (
    (
        "§ 1. Przedmiot umowy",
        (
            "Umowa określa zasady dofinansowania udziału Przedsiębiorcy w Wyjeździe studyjnym do Szwajcarii, "
            "organizowanym w dniach 22–25 czerwca 2026 r. w ramach projektu „Innowacyjne Lubuskie”.",
            "Termin Wyjazdu może ulec przesunięciu, nie więcej jednak niż o 4 dni.",
            "W Wyjeździe ze strony Przedsiębiorcy uczestniczy jeden przedstawiciel wskazany w formularzu zgłoszeniowym.",
        ),
    ),
    (
        "§ 2. Wysokość dofinansowania",
        (
            "Województwo pokrywa 85% całkowitego kosztu udziału Przedsiębiorcy w Wyjeździe. Dofinansowanie stanowi pomoc "
            "de minimis w rozumieniu rozporządzenia Komisji (UE) 2023/2831.",
            "Przedsiębiorca wnosi wkład własny w wysokości 15% kosztu przypadającego na jednego uczestnika, szacowany na "
            "2 500 zł netto.",
            "Ostateczna kwota zostanie podana po rozstrzygnięciu zamówienia na obsługę Wyjazdu.",
        ),
    ),
)
SECOND = (
    (
        "§ 3. Obowiązki Województwa",
        (
            "Województwo zapewnia przelot, zakwaterowanie, wyżywienie, przejazdy na miejscu, ubezpieczenie oraz program "
            "spotkań w ośrodkach innowacji.",
            "Po zakończeniu Wyjazdu Województwo wyda zaświadczenie o udzielonej pomocy de minimis.",
        ),
    ),
    (
        "§ 4. Obowiązki Przedsiębiorcy",
        (
            "Przedsiębiorca uczestniczy w całym programie Wyjazdu i stosuje się do wskazówek organizatora.",
            "Przedsiębiorca zamieści na swojej stronie internetowej informację o udziale w Wyjeździe i źródle jego "
            "finansowania oraz wypełni ankietę ewaluacyjną.",
            "Diety i koszty materiałów promocyjnych Przedsiębiorca ponosi sam.",
        ),
    ),
    (
        "§ 5. Płatność",
        (
            "Wkład własny jest płatny przelewem w terminie 7 dni od otrzymania noty księgowej.",
            "Za dzień zapłaty uważa się dzień uznania rachunku Województwa.",
        ),
    ),
)
THIRD = (
    (
        "§ 6. Rezygnacja",
        (
            "Przedsiębiorca może zrezygnować z udziału pisemnie, najpóźniej 15 dni przed rozpoczęciem Wyjazdu.",
            "W razie późniejszej rezygnacji Przedsiębiorca zwraca koszty poniesione przez Województwo do dnia otrzymania "
            "informacji o rezygnacji.",
        ),
    ),
    (
        "§ 7. Dane osobowe",
        (
            "Strony przetwarzają dane osobowe zgodnie z rozporządzeniem (UE) 2016/679, wyłącznie w celu wykonania umowy.",
        ),
    ),
    (
        "§ 8. Postanowienia końcowe",
        (
            "Zmiany umowy wymagają formy pisemnej pod rygorem nieważności.",
            "Spory rozstrzyga sąd właściwy dla siedziby Województwa.",
            "Umowę sporządzono w dwóch jednobrzmiących egzemplarzach, po jednym dla każdej ze Stron.",
        ),
    ),
)


def draft_contract(
    doc: WordDocument, firm: Firm | None = None, signed: str = "", skipped: tuple[int, ...] = ()
) -> None:
    """The blank, or the blank with a firm's data and initials (on all pages but the skipped)."""
    page(doc, "Cambria", 11, 25)
    _footer(doc)
    shown = firm if firm and firm.fills_contract else None
    hand = shown.hand if shown else None
    opening = text(
        doc, "Załącznik nr 5 do Regulaminu – wzór umowy", size=9, italic=True, align=RIGHT, after=10
    )
    pages = [opening]
    text(doc, "UMOWA NR ……/DGR/2026", size=13, bold=True, align=CENTRE, after=2)
    text(
        doc,
        "o dofinansowanie uczestnictwa przedsiębiorcy z województwa lubuskiego w Wyjeździe studyjnym",
        bold=True,
        align=CENTRE,
        after=10,
    )
    text(doc, "zawarta w dniu ……………………… 2026 r. w Zielonej Górze pomiędzy:", after=6)
    text(
        doc,
        "Województwem Lubuskim z siedzibą w Zielonej Górze, ul. Podgórna 7, 65-057 Zielona Góra, reprezentowanym przez "
        "Zarząd Województwa, zwanym dalej „Województwem”,",
        align=BOTH,
    )
    text(doc, "a", after=2)
    dots(text(doc, "Przedsiębiorcą:"), shown.name if shown else "", hand, 158)
    dots(text(doc, "z siedzibą:"), shown.address if shown else "", hand, 158)
    paragraph = text(doc, "NIP:")
    dots(paragraph, shown.nip if shown else "", hand, 70)
    paragraph = text(doc, "reprezentowanym przez:")
    dots(paragraph, f"{shown.signer} – {shown.signer_role}" if shown else "", hand, 158)
    text(doc, "zwanym dalej „Przedsiębiorcą”.", after=8)
    for number, sections in enumerate((FIRST, SECOND, THIRD)):
        for place, (heading, points) in enumerate(sections):
            title = text(doc, heading, bold=True, align=CENTRE, before=12, after=4)
            if number and place == 0:
                title.paragraph_format.page_break_before = True
                pages.append(title)
            for count, words in enumerate(points, 1):
                text(doc, f"{count}. {words}", align=BOTH, after=4)
    _signatures(doc)
    if signed:
        for number, first in enumerate(pages):
            if number not in skipped:
                where = first.add_run()
                floating(
                    where,
                    "initials",
                    signed,
                    16,
                    158 + number,
                    272 - number,
                    firm and firm.hand,
                    "page",
                    "page",
                )


def _footer(doc: WordDocument) -> None:
    paragraph = doc.sections[0].footer.paragraphs[0]
    run(paragraph, "Umowa o dofinansowanie – wyjazd studyjny. Strona ", size=8)
    paragraph._p.append(
        parse_xml(f'<w:fldSimple {nsdecls("w")} w:instr="PAGE"><w:r><w:t>1</w:t></w:r></w:fldSimple>'),
    )
    run(paragraph, " z 3" + " " * 44 + "parafa: ……………………", size=8)


def _signatures(doc: WordDocument) -> None:
    text(doc, before=26)
    grid = doc.add_table(1, 2)
    for cell, words in zip(grid.rows[0].cells, ("Województwo", "Przedsiębiorca"), strict=True):
        text(cell, "……………………………………", align=CENTRE, after=0)
        text(cell, words, size=9, align=CENTRE)
