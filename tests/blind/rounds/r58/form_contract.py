"""Załącznik nr 5: the draft contract."""

from docx.document import Document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Pt

from tests.blind.rounds.r58.form_application import Filling
from tests.blind.rounds.r58.layout import PROJECT, centred, start
from tests.blind.rounds.r58.pen import BLANK, Pen

PARTS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "§ 1\nPrzedmiot umowy",
        (
            (
                "Przedmiotem umowy jest dofinansowanie uczestnictwa Przedsiębiorcy w wyjeździe studyjnym do Szwajcarii, "
                "zwanym dalej „Wyjazdem”, planowanym w dniach 22–25 czerwca 2026 r."
            ),
            (
                "W Wyjeździe bierze udział jeden przedstawiciel Przedsiębiorcy. Zmiana przedstawiciela wymaga zgody "
                "Województwa wyrażonej pocztą elektroniczną."
            ),
            (
                "Termin Wyjazdu może zostać przesunięty, nie więcej jednak niż o cztery dni, jeżeli wymaga tego dobór "
                "połączeń lotniczych."
            ),
            "Program Wyjazdu Województwo przekaże Przedsiębiorcy nie później niż na siedem dni przed wylotem.",
        ),
    ),
    (
        "§ 2\nFinansowanie",
        (
            (
                "Województwo finansuje 85% kosztów udziału Przedsiębiorcy w Wyjeździe ze środków programu Fundusze "
                "Europejskie dla Lubuskiego 2021–2027. Środki te stanowią pomoc de minimis."
            ),
            (
                "Pozostałe 15% kosztów pokrywa Przedsiębiorca na podstawie noty wystawionej przez Województwo, w terminie "
                "14 dni od dnia jej otrzymania."
            ),
            "Szacunkowy udział własny wynosi 2500 zł netto. Kwota ostateczna zależy od wyniku wyboru wykonawcy.",
            "Diety, materiały promocyjne i inne koszty indywidualne Przedsiębiorca ponosi samodzielnie.",
            "Po udzieleniu pomocy Województwo wyda zaświadczenie o pomocy de minimis.",
        ),
    ),
    (
        "§ 3\nObowiązki Województwa",
        (
            (
                "Województwo zapewnia przeloty i przejazdy, noclegi w hotelu, wyżywienie, ubezpieczenie uczestnika oraz "
                "organizację spotkań przewidzianych w programie."
            ),
            "Województwo może powierzyć wykonanie tych czynności wybranemu wykonawcy.",
        ),
    ),
    (
        "§ 4\nObowiązki Przedsiębiorcy",
        (
            "Przedsiębiorca zapewnia aktywny udział swojego przedstawiciela w całym programie Wyjazdu.",
            (
                "Po powrocie Przedsiębiorca zamieści na swojej stronie internetowej informację o udziale w Wyjeździe wraz "
                "ze wskazaniem źródła finansowania oraz wypełni ankietę ewaluacyjną."
            ),
            "Przedsiębiorca przechowuje dokumenty dotyczące pomocy przez 10 lat od dnia jej udzielenia.",
            "Przedsiębiorca przestrzega prawa i zwyczajów obowiązujących w miejscu pobytu.",
        ),
    ),
    (
        "§ 5\nRezygnacja i zwrot środków",
        (
            "Rezygnacja z Wyjazdu wymaga formy pisemnej.",
            (
                "Jeżeli rezygnacja nastąpi później niż 15 dni przed wyjazdem, Przedsiębiorca zwraca koszty poniesione przez "
                "Województwo do dnia otrzymania rezygnacji."
            ),
            "W razie naruszenia umowy Województwo może żądać zwrotu wydatków związanych z udziałem Przedsiębiorcy.",
        ),
    ),
    (
        "§ 6\nPostanowienia końcowe",
        (
            "W sprawach nieuregulowanych stosuje się Regulamin rekrutacji oraz Kodeks cywilny.",
            "Spory rozstrzyga sąd właściwy dla siedziby Województwa.",
            "Zmiany umowy wymagają formy pisemnej pod rygorem nieważności.",
            "Umowę sporządzono w dwóch jednobrzmiących egzemplarzach, po jednym dla każdej ze Stron.",
        ),
    ),
)


def write(doc: Document, pen: Pen = BLANK, filling: Filling | None = None) -> None:
    """The contract; whoever fills it may leave its dots."""
    c = filling.company if filling else None
    start(doc, "Załącznik nr 5 do Regulaminu – wzór umowy", "Times New Roman", 12)
    if pen.signer:
        section = doc.sections[0]
        mark = section.footer.add_paragraph()
        mark.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        pen.initial(mark)
        if pen.skip_first_page:
            section.different_first_page_header_footer = True
            first = section.first_page_header.paragraphs[0]
            first.alignment = WD_ALIGN_PARAGRAPH.CENTER
            first.add_run(PROJECT).font.size = Pt(7.5)
    centred(doc, "UMOWA NR DGR-………/2026", 13)
    centred(
        doc,
        "o dofinansowanie uczestnictwa przedsiębiorcy z województwa lubuskiego w Wyjeździe studyjnym do Szwajcarii",
        12,
    )
    doc.add_paragraph("zawarta w Zielonej Górze w dniu …………………… 2026 r. pomiędzy:")
    doc.add_paragraph(
        "Województwem Lubuskim z siedzibą w Zielonej Górze, ul. Podgórna 7, 65-057 Zielona Góra, reprezentowanym przez "
        "Zarząd Województwa Lubuskiego, w imieniu którego działają:\n1. ………………………………………\n2. ………………………………………\n"
        "zwanym dalej „Województwem”,"
    )
    par = doc.add_paragraph("a przedsiębiorcą ")
    pen.gap(par, c.name if c else "", 34)
    par.add_run(", adres ")
    pen.gap(par, c.address if c else "", 34)
    par.add_run(", NIP ")
    pen.gap(par, c.nip if c else "", 12)
    par.add_run(", reprezentowanym przez ")
    pen.gap(par, c.boss if c else "", 20)
    par.add_run(", zwanym dalej „Przedsiębiorcą”.")
    for heading, items in PARTS:
        centred(doc, heading, 12)
        for number, text in enumerate(items, 1):
            item = doc.add_paragraph(f"{number}. {text}")
            item.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
            item.paragraph_format.space_after = Pt(6)
    table = doc.add_table(2, 2)
    for cell, text in zip(table.rows[0].cells, ("WOJEWÓDZTWO", "PRZEDSIĘBIORCA"), strict=True):
        cell.paragraphs[0].add_run(text).font.bold = True
    for cell in table.rows[1].cells:
        cell.paragraphs[0].add_run("\n\n" + "…" * 18)
