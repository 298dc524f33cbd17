"""The office's draft contract: as Word, and as printed pages."""

from collections.abc import Callable
from html import escape
from io import BytesIO

from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.shared import Cm, Pt

from tests.blind.model import Html

from .firm import Firm
from .ink import png, svg

TITLE = "UMOWA O DOFINANSOWANIE UCZESTNICTWA PRZEDSIĘBIORCY Z WOJEWÓDZTWA LUBUSKIEGO W WYJEŹDZIE"
PAGES: tuple[tuple[tuple[str, tuple[str, ...]], ...], ...] = (
    (
        (
            "§ 1. Przedmiot umowy",
            (
                "1. Umowa określa zasady dofinansowania udziału Przedsiębiorcy w wyjeździe studyjnym organizowanym "
                "przez Województwo w ramach projektu „Innowacyjne Lubuskie”.",
                "2. Wyjazd odbędzie się w terminie i do kraju wskazanych w zgłoszeniu Przedsiębiorcy, z zastrzeżeniem "
                "możliwej zmiany terminu o 4 dni.",
                "3. W wyjeździe bierze udział jeden przedstawiciel Przedsiębiorcy.",
            ),
        ),
        (
            "§ 2. Finansowanie",
            (
                "1. Dofinansowanie wynosi 85% całkowitego kosztu udziału Przedsiębiorcy i stanowi pomoc de minimis.",
                "2. Przedsiębiorca pokrywa 15% kosztu, wpłacając należność w terminie 7 dni od otrzymania noty.",
                "3. Ostateczną wysokość kosztu Województwo poda po wyborze wykonawcy wyjazdu.",
            ),
        ),
    ),
    (
        (
            "§ 3. Obowiązki Województwa",
            (
                "1. Województwo zapewnia przejazdy, noclegi, wyżywienie, ubezpieczenie i program spotkań.",
                "2. Województwo wystawi zaświadczenie o udzielonej pomocy de minimis.",
            ),
        ),
        (
            "§ 4. Obowiązki Przedsiębiorcy",
            (
                "1. Przedsiębiorca uczestniczy w całym programie wyjazdu i przestrzega Regulaminu.",
                "2. Po powrocie zamieszcza na swojej stronie notatkę o wyjeździe i źródle jego finansowania.",
                "3. Wypełnia ankietę przekazaną przez Województwo w terminie 14 dni od zakończenia wyjazdu.",
            ),
        ),
        (
            "§ 5. Rezygnacja",
            (
                "1. Rezygnacja złożona później niż 15 dni przed wyjazdem zobowiązuje Przedsiębiorcę do zwrotu kosztów "
                "poniesionych przez Województwo do dnia otrzymania pisma o rezygnacji.",
            ),
        ),
    ),
    (
        (
            "§ 6. Kontrola i dane osobowe",
            (
                "1. Przedsiębiorca przechowuje dokumenty związane z pomocą przez 10 lat od dnia jej udzielenia.",
                "2. Dane osobowe uczestnika są przetwarzane w celu organizacji i rozliczenia wyjazdu.",
            ),
        ),
        (
            "§ 7. Postanowienia końcowe",
            (
                "1. Zmiany umowy wymagają formy pisemnej pod rygorem nieważności.",
                "2. W sprawach nieuregulowanych stosuje się Kodeks cywilny.",
                "3. Umowę sporządzono w dwóch jednobrzmiących egzemplarzach.",
            ),
        ),
    ),
)


def _parties(firm: Firm | None) -> str:
    dots = "…" * 20
    name = firm.name if firm else dots * 2
    seat = f"{firm.street}, {firm.postal} {firm.town}" if firm else dots * 2
    return (
        f"zawarta w Zielonej Górze dnia {dots} pomiędzy Województwem Lubuskim, ul. Podgórna 7, 65-057 Zielona Góra, "
        f"zwanym dalej Województwem, a przedsiębiorcą {name}, adres: {seat}, NIP {firm.nip_text if firm else dots}, "
        f"reprezentowanym przez {firm.signed_by if firm else dots}, zwanym dalej Przedsiębiorcą."
    )


def word(firm: Firm | None, initials: str = "") -> Callable[[WordDocument], None]:
    """The office's document; the initials, where there are any, stand at the foot of each page."""

    def write(document: WordDocument) -> None:
        section = document.sections[0]
        section.page_width, section.page_height = Cm(21), Cm(29.7)
        style = document.styles["Normal"]
        style.font.name, style.font.size = "Calibri", Pt(11)
        foot = section.footer.paragraphs[0]
        foot.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        foot.add_run("parafa Przedsiębiorcy: ")
        if initials:
            foot.add_run().add_picture(BytesIO(png(initials, True)), width=Cm(1.8))
        else:
            foot.add_run("……………")
        document.add_paragraph(
            "Załącznik nr 5 do Regulaminu – wzór umowy"
        ).alignment = WD_ALIGN_PARAGRAPH.RIGHT
        title = document.add_paragraph()
        title.alignment = WD_ALIGN_PARAGRAPH.CENTER
        title.add_run(TITLE).bold = True
        document.add_paragraph(_parties(firm))
        for number, page in enumerate(PAGES):
            if number:
                document.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
            for heading, lines in page:
                paragraph = document.add_paragraph()
                paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
                paragraph.add_run(heading).bold = True
                for line in lines:
                    document.add_paragraph(line)
        document.add_paragraph()
        document.add_paragraph("WOJEWÓDZTWO ……………………………          PRZEDSIĘBIORCA ……………………………")

    return write


def pages(firm: Firm | None, initials: str = "", answer_css: str = "", columns: int = 1) -> Html:
    """The same in print, page by page, filled in by another program or by pen."""
    body = ""
    for number, page in enumerate(PAGES, 1):
        body += '<section><div class="t">'
        if number == 1:
            parties = escape(_parties(firm))
            if firm:
                for text in (
                    firm.name,
                    f"{firm.street}, {firm.postal} {firm.town}",
                    firm.nip_text,
                    firm.signed_by,
                ):
                    parties = parties.replace(escape(text), f"<b>{escape(text)}</b>", 1)
            body += '<p style="text-align:right">Załącznik nr 5 do Regulaminu – wzór umowy</p>'
            body += f"<h1>{TITLE}</h1><p>{parties}</p>"
        body += f'<div class="c{columns}">'
        for heading, lines in page:
            body += f"<h2>{escape(heading)}</h2>" + "".join(f"<p>{escape(line)}</p>" for line in lines)
        body += "</div>"
        if number == len(PAGES):
            body += "<p class='e'>WOJEWÓDZTWO ………………………… &emsp; PRZEDSIĘBIORCA …………………………</p>"
        mark = svg(f"{initials}", True) if initials else "……………"
        body += f'</div><div class="f">strona {number} z {len(PAGES)}<span>parafa Przedsiębiorcy: {mark}</span></div>'
        body += "</section>"
    return Html(
        '<!doctype html><html lang="pl"><meta charset="utf-8"><title>Umowa</title><style>@page { size: A4; margin: 0; }'
        "body { margin: 0; font: 11pt Calibri, Carlito, Arial, sans-serif; } section { height: 296mm; padding: "
        "20mm 22mm 12mm; box-sizing: border-box; position: relative; break-after: page; } section:last-child { "
        "break-after: auto; }"
        "h1 { font-size: 13pt; text-align: center; } h2 { font-size: 11pt; text-align: center; margin: 14px 0 4px; }"
        ".c2 { columns: 2; column-gap: 8mm; } .f { position: absolute; bottom: 12mm; left: 22mm; right: 22mm; "
        "font-size: 9pt; } .f span { float: right; } .e { margin-top: 60px; }"
        f"b {{ font-weight: 400; {answer_css} }}</style><body>{body}</body></html>"
    )
