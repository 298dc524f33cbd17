"""The office's blank of the contract (Word), empty or with its parties filled in and initials on the pages."""

from docx.document import Document as WordDocument
from docx.enum.section import WD_SECTION
from docx.enum.text import WD_ALIGN_PARAGRAPH

from .people import Company
from .wordkit import BLANK, Manner, answer, floating, setup, text

PAGES: tuple[tuple[tuple[str, tuple[str, ...]], ...], ...] = (
    (
        (
            "Przedmiot umowy",
            (
                (
                    "Umowa określa zasady dofinansowania udziału Przedsiębiorcy w wyjeździe studyjnym do Szwajcarii, planowanym na "
                    "22–25 czerwca 2026 r., zwanym dalej Wyjazdem."
                ),
                (
                    "Wyjazd jest częścią projektu „Innowacyjne Lubuskie” realizowanego w Działaniu 1.8 programu Fundusze "
                    "Europejskie dla Lubuskiego 2021–2027."
                ),
            ),
        ),
        (
            "Wartość wsparcia",
            (
                (
                    "Województwo pokrywa 85% kosztu udziału jednego przedstawiciela Przedsiębiorcy; kwota ta jest pomocą "
                    "de minimis w rozumieniu rozporządzenia Komisji (UE) 2023/2831."
                ),
                "Przedsiębiorca wpłaca 15% kosztu udziału w terminie 14 dni od otrzymania noty obciążeniowej.",
                "Dokładną kwotę wskaże aneks sporządzony po wyborze wykonawcy Wyjazdu.",
            ),
        ),
    ),
    (
        (
            "Świadczenia Województwa",
            (
                "Województwo zapewnia przeloty, przejazdy miejscowe, noclegi, wyżywienie, ubezpieczenie oraz program wizyt.",
                "Województwo wyda zaświadczenie o udzielonej pomocy de minimis w dniu jej udzielenia.",
            ),
        ),
        (
            "Powinności Przedsiębiorcy",
            (
                "Przedsiębiorca deleguje osobę wskazaną w formularzu i bierze udział w całym programie Wyjazdu.",
                (
                    "W ciągu 14 dni po powrocie zamieszcza na swojej stronie internetowej notatkę o Wyjeździe i jego "
                    "finansowaniu oraz wypełnia ankietę."
                ),
                "Diety, materiały promocyjne i inne wydatki własne ponosi sam.",
            ),
        ),
        (
            "Rezygnacja",
            (
                (
                    "Rezygnacja wymaga formy pisemnej. Złożona później niż 15 dni przed Wyjazdem zobowiązuje do zwrotu kosztów "
                    "poniesionych przez Województwo do dnia jej otrzymania."
                ),
            ),
        ),
    ),
    (
        (
            "Kontrola i przechowywanie dokumentów",
            (
                (
                    "Przedsiębiorca przechowuje dokumenty dotyczące pomocy przez 10 lat od dnia jej udzielenia i udostępnia je "
                    "uprawnionym organom."
                ),
            ),
        ),
        (
            "Dane osobowe",
            (
                (
                    "Strony przetwarzają dane osobowe zgodnie z rozporządzeniem (UE) 2016/679; klauzulę informacyjną zawiera "
                    "załącznik do umowy."
                ),
            ),
        ),
        (
            "Postanowienia końcowe",
            (
                "Zmiany umowy wymagają formy pisemnej pod rygorem nieważności.",
                "W sprawach nieuregulowanych stosuje się Kodeks cywilny i Regulamin wyjazdu.",
                "Spory rozstrzyga sąd właściwy dla siedziby Województwa.",
                "Umowę sporządzono w dwóch egzemplarzach, po jednym dla każdej ze stron.",
            ),
        ),
    ),
)


def articles(page: int) -> list[tuple[int, str, tuple[str, ...]]]:
    """Numbered articles of a page."""
    before = sum(len(p) for p in PAGES[:page])
    return [(before + i + 1, title, lines) for i, (title, lines) in enumerate(PAGES[page])]


def draft_contract(doc: WordDocument, c: Company | None = None, m: Manner = BLANK) -> None:
    """Write it; every page is a section, for its own initials."""
    setup(doc, "Times New Roman", 11, (2.0, 2.3, 2.0, 2.3))
    for page in range(len(PAGES)):
        section = doc.sections[0] if page == 0 else doc.add_section(WD_SECTION.NEW_PAGE)
        section.footer.is_linked_to_previous = False
        foot = section.footer.paragraphs[0]
        foot.alignment = WD_ALIGN_PARAGRAPH.LEFT
        foot.add_run(
            f"Umowa – wyjazd studyjny Szwajcaria 2026      str. {page + 1}/{len(PAGES)}            parafa: "
        )
        if m.initials and m.initials[page]:
            floating(foot, "initials", m, m.seed * 7 + page, (52, 26), (4 + 9 * page, -12 + 2 * page))
        foot.add_run("." * 22)
        if page == 0:
            text(doc, "Załącznik nr 5 do Regulaminu", italic=True, size=9, align="r")
            text(doc, "projekt", italic=True, size=10, align="r", after=8)
            text(doc, "UMOWA nr ..................../2026", bold=True, size=14, align="c", after=0)
            text(
                doc,
                "o dofinansowanie uczestnictwa przedsiębiorcy z województwa lubuskiego\n"
                "w Wyjeździe studyjnym do Szwajcarii",
                bold=True,
                align="c",
                after=10,
            )
            text(doc, "zawarta w Zielonej Górze dnia .............................. 2026 r. pomiędzy:")
            text(
                doc,
                "Województwem Lubuskim, ul. Podgórna 7, 65-057 Zielona Góra, reprezentowanym przez Zarząd "
                "Województwa Lubuskiego, w imieniu którego działają: ...................................................... "
                "(zwanym Województwem)",
                align="j",
            )
            text(doc, "a")
            p = text(doc)
            answer(p, c and c.name, m, 110)
            p = text(doc, "z siedzibą / miejscem prowadzenia działalności: ")
            answer(p, c and c.address, m, 70)
            p = text(doc, "NIP: ")
            answer(p, c and c.nip, m, 36)
            p.add_run("   reprezentowanym(-ą) przez: ")
            answer(p, c and c.rep, m, 50)
            text(doc, "(zwanym Przedsiębiorcą).", after=8)
        for number, title, lines in articles(page):
            text(doc, f"§ {number}", bold=True, align="c", after=0)
            text(doc, title, bold=True, align="c")
            for i, line in enumerate(lines):
                text(doc, f"{i + 1}. {line}" if len(lines) > 1 else line, align="j", after=4)
    text(doc, after=24)
    if m.note:
        text(doc, m.note, size=8.5, align="r")
    p = text(doc)
    p.add_run("." * 40 + " " * 30)
    if m.sign and m.way == "pen":
        floating(p, "signature", m, m.seed + 3, (120, 38), (0, -24))
    p.add_run("." * 40)
    text(doc, "Województwo" + " " * 66 + "Przedsiębiorca", italic=True, size=9)
