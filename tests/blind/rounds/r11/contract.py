"""Draft contracts: the office's draft, retyped and laid out by four hands, initialled on every page."""

from html import escape as e

from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Mm, Pt

from .common import Company, Sign, WordWriter, html, initials, word_pen

_TITLE = "Umowa o dofinansowanie uczestnictwa przedsiębiorcy z województwa lubuskiego w Wyjeździe"


def _parties(c: Company) -> tuple[str, str]:
    return (
        "Województwem Lubuskim z siedzibą w Zielonej Górze, ul. Podgórna 7, 65-057 Zielona Góra, reprezentowanym przez "
        "Zarząd Województwa, zwanym dalej „Organizatorem”",
        f"{c.name}, {c.address}, NIP {c.nip}, REGON {c.regon}, {c.register}, reprezentowanym przez: {c.signer} – "
        f"{c.signer_role}, zwanym dalej „Przedsiębiorcą”",
    )


CLAUSES: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("Przedmiot umowy", (
        "Przedmiotem umowy jest dofinansowanie udziału Przedsiębiorcy w wyjeździe studyjnym do Szwajcarii, który odbędzie "
        "się w dniach 22–25 czerwca 2026 r. w ramach projektu „Innowacyjne Lubuskie”.",
        "Termin wyjazdu może ulec przesunięciu o nie więcej niż 4 dni z uwagi na siatkę połączeń lotniczych.",
        "W wyjeździe bierze udział jeden przedstawiciel Przedsiębiorcy.")),
    ("Finansowanie", (
        "Dofinansowanie wynosi 85% całkowitego kosztu udziału i stanowi pomoc de minimis w rozumieniu rozporządzenia "
        "Komisji (UE) 2023/2831.",
        "Przedsiębiorca pokrywa 15% kosztów organizacji wyjazdu w przeliczeniu na jednego uczestnika.",
        "Wkład Przedsiębiorcy płatny jest przelewem w terminie 7 dni od doręczenia noty księgowej.",
        "Ostateczna wysokość wkładu zależy od ceny wyłonionego wykonawcy.")),
    ("Obowiązki Organizatora", (
        "Organizator zapewnia przelot, zakwaterowanie, wyżywienie, przejazdy na miejscu, ubezpieczenie oraz program spotkań.",
        "Organizator wyda zaświadczenie o pomocy de minimis w dniu udzielenia pomocy.")),
    ("Obowiązki Przedsiębiorcy", (
        "Przedsiębiorca uczestniczy w całym programie wyjazdu.",
        "Po powrocie Przedsiębiorca zamieści na swojej stronie internetowej notatkę o wyjeździe ze wskazaniem źródła "
        "finansowania i wypełni ankietę ewaluacyjną.",
        "Przedsiębiorca ponosi koszty diet, materiałów promocyjnych i wydatków indywidualnych.",
        "Przedsiębiorca przechowuje dokumenty związane z pomocą przez 10 lat.")),
    ("Rezygnacja", (
        "Rezygnacja wymaga formy pisemnej.",
        "Jeżeli rezygnacja nastąpi później niż 15 dni przed rozpoczęciem wyjazdu, Przedsiębiorca zwraca wszystkie koszty "
        "poniesione przez Organizatora do dnia otrzymania informacji o rezygnacji.")),
    ("Odpowiedzialność", (
        "Organizator nie odpowiada za skutki naruszenia przez uczestnika prawa i zwyczajów kraju pobytu.",
        "Naruszenie umowy zobowiązuje Przedsiębiorcę do zwrotu wydatków poniesionych na jego udział.")),
    ("Dane osobowe i promocja", (
        "Dane uczestnika przetwarzane są w celu organizacji wyjazdu i rozliczenia projektu.",
        "Przedsiębiorca zgadza się na wykorzystanie logotypu i zdjęć z wyjazdu w materiałach Organizatora.")),
    ("Postanowienia końcowe", (
        "Zmiany umowy wymagają formy pisemnej pod rygorem nieważności.",
        "W sprawach nieuregulowanych stosuje się przepisy Kodeksu cywilnego oraz Regulamin rekrutacji.",
        "Spory rozstrzyga sąd właściwy dla siedziby Organizatora.",
        "Umowę sporządzono w dwóch jednobrzmiących egzemplarzach.")),
)


def contract_word(c: Company, sign: Sign) -> WordWriter:
    """A: plain Word; the initials stand in the footer of every page."""

    def write(doc: WordDocument) -> None:
        section = doc.sections[0]
        section.page_width, section.page_height = Mm(210), Mm(297)
        section.left_margin = section.right_margin = Mm(25)
        doc.styles["Normal"].font.name = "Carlito"
        doc.styles["Normal"].font.size = Pt(11.5)
        if sign == "hand":
            foot = section.footer.paragraphs[0]
            foot.alignment = WD_ALIGN_PARAGRAPH.RIGHT
            word_pen(foot, f"parafa-{c.slug}", 15, short=True)
        title = doc.add_paragraph()
        title.alignment = WD_ALIGN_PARAGRAPH.CENTER
        title.add_run("UMOWA nr ........./2026 (projekt)").bold = True
        title = doc.add_paragraph()
        title.alignment = WD_ALIGN_PARAGRAPH.CENTER
        title.add_run(_TITLE.replace("Umowa o", "o") + " studyjnym do Szwajcarii").bold = True
        one, two = _parties(c)
        doc.add_paragraph("zawarta w Zielonej Górze w dniu ..................... 2026 r. pomiędzy:")
        doc.add_paragraph(f"{one},")
        doc.add_paragraph("a")
        doc.add_paragraph(f"{two}.")
        for number, (heading, points) in enumerate(CLAUSES, 1):
            middle = doc.add_paragraph()
            middle.alignment = WD_ALIGN_PARAGRAPH.CENTER
            middle.paragraph_format.keep_with_next = True
            middle.add_run(f"§ {number}. {heading}").bold = True
            for index, point in enumerate(points, 1):
                doc.add_paragraph(f"{index}. {point}")
        doc.add_paragraph("\nOrganizator: ........................          Przedsiębiorca: ........................")

    return write


_PAGE = """@page{size:A4;margin:0}body{margin:0}.p{box-sizing:border-box;width:210mm;height:296.5mm;padding:20mm 22mm 34mm;
position:relative;break-after:page;overflow:hidden}.p:last-child{break-after:auto}.i{position:absolute;bottom:13mm;right:20mm}
.n{position:absolute;bottom:11mm;left:22mm;font-size:8pt;color:#555}"""


def _pages(c: Company, sign: Sign, pages: list[str], marked: int | None, left: bool = False) -> str:
    parts = []
    for number, text in enumerate(pages, 1):
        mark = initials(c, number) if sign == "hand" and (marked is None or number <= marked) else ""
        side = ' style="right:auto;left:95mm"' if left else ""
        parts.append(f'<div class=p>{text}<div class=i{side}>{mark}</div><div class=n>Strona {number}/{len(pages)}</div></div>')
    return "".join(parts)


def contract_numbered(c: Company, sign: Sign, marked: int | None = None) -> str:
    """B: three pages, articles numbered 1.1, 1.2; `marked` pages only are initialled."""
    css = _PAGE + """body{font:11pt/1.45 Arial,Liberation Sans,sans-serif}h1{font-size:13pt;text-align:center}h2{font-size:11pt;
margin:14px 0 4px;background:#e8ebf0;padding:3px 6px}p{margin:5px 0}"""
    one, two = _parties(c)

    def clause(number: int) -> str:
        heading, points = CLAUSES[number - 1]
        return f"<h2>§ {number} {heading}</h2>" + "".join(
            f"<p>{number}.{i}. {e(point)}</p>" for i, point in enumerate(points, 1))

    first = (f"<p style='text-align:right;font-size:9pt'>PROJEKT UMOWY – do parafowania</p><h1>{_TITLE.upper()}</h1>"
             f"<p>Strony: {e(one)} oraz {e(two)}.</p><p>Miejsce i data: Zielona Góra, ……………… 2026 r.</p>"
             + clause(1) + clause(2))
    last = "<p style='margin-top:25mm;display:flex;justify-content:space-around'><span>Organizator</span>" \
           "<span>Przedsiębiorca</span></p>"
    pages = [first, clause(3) + clause(4) + clause(5), clause(6) + clause(7) + clause(8) + last]
    return html("Projekt umowy", css, _pages(c, sign, pages, marked))


def contract_legal(c: Company, sign: Sign) -> WordWriter:
    """C: the secretary's serif, header with the draft's name, letters a) b)."""

    def write(doc: WordDocument) -> None:
        section = doc.sections[0]
        section.page_width, section.page_height = Mm(210), Mm(297)
        section.left_margin, section.right_margin = Mm(32), Mm(24)
        doc.styles["Normal"].font.name = "Liberation Serif"
        doc.styles["Normal"].font.size = Pt(12)
        head = section.header.paragraphs[0]
        head.text = f"Projekt umowy – wyjazd studyjny Szwajcaria 2026 – {c.name}"
        head.runs[0].font.size = Pt(8)
        if sign == "hand":
            foot = section.footer.paragraphs[0]
            foot.add_run("parafa Przedsiębiorcy: ").font.size = Pt(8)
            word_pen(foot, f"parafa-{c.slug}", 14, short=True)
        title = doc.add_paragraph()
        title.alignment = WD_ALIGN_PARAGRAPH.CENTER
        run = title.add_run(_TITLE)
        run.bold = True
        run.font.size = Pt(14)
        one, two = _parties(c)
        doc.add_paragraph(f"Zawarta między {one},")
        doc.add_paragraph(f"a {two}, o następującej treści:")
        for number, (heading, points) in enumerate(CLAUSES, 1):
            middle = doc.add_paragraph()
            middle.paragraph_format.keep_with_next = True
            middle.add_run(f"§ {number}").bold = True
            middle.add_run(f"  [{heading}]").italic = True
            for letter, point in zip("abcdef", points, strict=False):
                line = doc.add_paragraph(f"{letter}) {point}")
                line.paragraph_format.left_indent = Mm(8)
                line.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
        doc.add_paragraph("\n……………………………\t\t\t……………………………\nza Organizatora\t\t\t\tza Przedsiębiorcę")

    return write


def contract_dense(c: Company, sign: Sign) -> str:
    """D: two dense pages in two columns."""
    css = _PAGE + """body{font:10.6pt/1.5 DejaVu Sans,Verdana,sans-serif}.p{padding:14mm 15mm 32mm}h1{font-size:13pt;font-weight:500;
margin:0 0 8px}.w{columns:2;column-gap:9mm;font-size:8.9pt}h2{font-size:9.5pt;margin:9px 0 3px;break-after:avoid}
li{margin:3px 0}ol{padding-left:5mm;margin:2px 0}"""
    one, two = _parties(c)

    def clause(number: int) -> str:
        heading, points = CLAUSES[number - 1]
        return f"<h2>§ {number} · {heading}</h2><ol>" + "".join(f"<li>{e(point)}</li>" for point in points) + "</ol>"

    pages = [
        f"<h1>{_TITLE} (wzór umowy)</h1><p style='font-size:9pt'>pomiędzy {e(one)}, a {e(two)}.</p>"
        f"<div class=w>{clause(1)}{clause(2)}{clause(3)}{clause(4)}</div>",
        f"<div class=w>{clause(5)}{clause(6)}{clause(7)}{clause(8)}</div>"
        "<p style='font-size:9pt;margin-top:20mm'>Podpisy stron zostaną złożone przy zawarciu umowy. Parafa na każdej "
        "stronie potwierdza zapoznanie się z projektem.</p>",
    ]
    return html("Wzór umowy", css, _pages(c, sign, pages, None, left=True))
