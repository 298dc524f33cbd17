"""Four drafts of the contract of co-financing, initialled on every page or left for an e-signature."""

from html import escape as e

from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.shared import Cm, Pt

from tests.blind.model import Html, Word

from .draw import initials, page, png
from .firms import Firm

PARTS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "Przedmiot umowy",
        (
            "Umowa określa warunki udzielenia Przedsiębiorcy bezzwrotnego dofinansowania uczestnictwa w wyjeździe "
            "studyjnym do Szwajcarii, planowanym na 22–25 czerwca 2026 r., zwanym dalej Wyjazdem.",
            "Wyjazd jest częścią projektu „Innowacyjne Lubuskie” realizowanego w ramach programu Fundusze Europejskie dla "
            "Lubuskiego 2021–2027, Działanie 1.8.",
        ),
    ),
    (
        "Wysokość dofinansowania",
        (
            "Dofinansowanie wynosi 85% całkowitego kosztu udziału jednego przedstawiciela Przedsiębiorcy i stanowi pomoc "
            "de minimis w rozumieniu rozporządzenia (UE) 2023/2831.",
            "Pozostałe 15% kosztów pokrywa Przedsiębiorca na podstawie noty wystawionej przez Województwo, w terminie 14 "
            "dni od jej otrzymania.",
            "Dniem udzielenia pomocy jest dzień zawarcia umowy.",
        ),
    ),
    (
        "Obowiązki Województwa",
        (
            "Województwo zapewnia przelot, zakwaterowanie, wyżywienie, transport lokalny, ubezpieczenie oraz program "
            "spotkań.",
            "Po udzieleniu pomocy Województwo wyda zaświadczenie o pomocy de minimis.",
        ),
    ),
    (
        "Obowiązki Przedsiębiorcy",
        (
            "Przedsiębiorca deleguje na Wyjazd jedną osobę wskazaną w zgłoszeniu.",
            "Przedsiębiorca zamieści na swojej stronie internetowej informację o udziale w Wyjeździe i o źródle "
            "finansowania.",
            "Przedsiębiorca wypełni ankietę ewaluacyjną w terminie 10 dni od powrotu.",
        ),
    ),
    (
        "Rezygnacja i zwrot kosztów",
        (
            "Rezygnacja złożona później niż 15 dni przed Wyjazdem zobowiązuje Przedsiębiorcę do zwrotu poniesionych przez "
            "Województwo wydatków.",
            "Zwrot następuje wraz z odsetkami ustawowymi, jeżeli opóźnia się ponad 30 dni.",
        ),
    ),
    (
        "Ochrona danych i kontrola",
        (
            "Strony przetwarzają dane osobowe wyłącznie w celu wykonania umowy.",
            "Przedsiębiorca podda się kontroli uprawnionych instytucji i przechowa dokumenty przez 10 lat od dnia "
            "udzielenia pomocy.",
        ),
    ),
    (
        "Postanowienia końcowe",
        (
            "Zmiany umowy wymagają formy pisemnej lub elektronicznej pod rygorem nieważności.",
            "Spory rozstrzyga sąd właściwy dla siedziby Województwa.",
            "Umowę sporządzono w dwóch jednobrzmiących egzemplarzach.",
        ),
    ),
)
NAME = "UMOWA O DOFINANSOWANIE UCZESTNICTWA PRZEDSIĘBIORCY Z WOJEWÓDZTWA LUBUSKIEGO W WYJEŹDZIE STUDYJNYM"


def _html_part(index: int) -> str:
    title, points = PARTS[index]
    return f"<h3>§ {index + 1}<br>{title}</h3><ol>" + "".join(f"<li>{p}</li>" for p in points) + "</ol>"


def _sheets(sheets: tuple[str, ...], firm: Firm, drawn: bool, css: str, where: str) -> Html:
    total = len(sheets)
    body = "".join(
        f"<div class='sheet'>{text}<div class='foot'>strona {i} / {total}</div><div class='par'>"
        f"{initials(f'{firm.slug}/par{i}') if drawn else ''}</div></div>"
        for i, text in enumerate(sheets, 1)
    )
    base = (
        ".sheet{position:relative;height:258mm;break-after:page;overflow:hidden} .sheet:last-child{break-after:auto} "
        f".foot{{position:absolute;bottom:0;left:45%;font-size:8.5pt}} .par{{position:absolute;{where}}} h3{{"
        "text-align:center;margin:10px 0 4px;font-size:1em} ol{margin:0 0 6px;padding-left:22px} li{margin:3px 0}"
    )
    return Html(page("Projekt umowy", base + css, body))


def contract_three(firm: Firm, *, drawn: bool) -> Html:
    """Three sheets with a letterhead, initials at the bottom right of each."""
    who = f"KRS {firm.krs}, " if firm.krs else ""
    first = (
        "<div class='lh'>Fundusze Europejskie dla Lubuskiego · Rzeczpospolita Polska · Dofinansowane przez Unię "
        f"Europejską</div><h1>{NAME} DO SZWAJCARII</h1><p class='c'>nr DGR. ........ . 2026 (projekt)</p><p>zawarta w "
        "Zielonej Górze w dniu ....................... 2026 r. pomiędzy:</p><p><b>Województwem Lubuskim</b>, "
        "ul. Podgórna 7, 65-057 Zielona Góra, w imieniu którego działają:<br>1. ............................<br>"
        f"2. ............................</p><p>a</p><p><b>{e(firm.name)}</b>, {e(firm.address)}, {who}NIP {firm.nip}, "
        f"REGON {firm.regon}, reprezentowanym przez: {e(firm.signer)},<br>zwanym dalej Przedsiębiorcą.</p>"
    )
    last = (
        "<table style='width:100%;margin-top:70px'><tr><td class='c'>..............................<br>WOJEWÓDZTWO</td>"
        "<td class='c'>..............................<br>PRZEDSIĘBIORCA</td></tr></table>"
    )
    return _sheets(
        (
            first + _html_part(0) + _html_part(1),
            "".join(map(_html_part, (2, 3, 4))),
            "".join(map(_html_part, (5, 6))) + last,
        ),
        firm,
        drawn,
        "body{font:11.6pt/1.45 'Liberation Serif',serif} h1{font-size:13pt;text-align:center;margin:24px 10px 4px} "
        ".c{text-align:center} .lh{font-size:8.5pt;text-align:center;border-bottom:1px solid #999;padding-bottom:5px}",
        "right:4mm;bottom:2mm",
    )


def contract_columns(firm: Firm, *, drawn: bool) -> Html:
    """Two dense sheets in two columns, initials in the left bottom corner."""
    first = (
        "<p class='pr'>PROJEKT</p><h1>Umowa o dofinansowanie uczestnictwa przedsiębiorcy z województwa lubuskiego w "
        "Wyjeździe</h1><p>Strony: <b>Województwo Lubuskie</b> z siedzibą w Zielonej Górze (Organizator) oraz <b>"
        f"{e(firm.name)}</b>, NIP {firm.nip}, {e(firm.address)} (Przedsiębiorca).</p><div class='two'>"
        + "".join(map(_html_part, (0, 1, 2, 3)))
        + "</div>"
    )
    second = (
        "<div class='two'>"
        + "".join(map(_html_part, (4, 5, 6)))
        + "</div><p style='margin-top:40px'>Załączniki do "
        "umowy: 1) Regulamin, 2) zgłoszenie Przedsiębiorcy.</p><p>za Organizatora: ................................ "
        "&nbsp;&nbsp; za Przedsiębiorcę: ................................</p>"
    )
    return _sheets(
        (first, second),
        firm,
        drawn,
        "body{font:11pt/1.5 Arial,sans-serif} .two{columns:2;column-gap:28px} h1{font-size:13.5pt} .pr{"
        "letter-spacing:8px;color:#777;text-align:right;margin:0}",
        "left:2mm;bottom:1mm",
    )


def _word_part(doc: WordDocument, index: int) -> None:
    title, points = PARTS[index]
    head = doc.add_paragraph(f"§ {index + 1}. {title}")
    head.runs[0].bold = True
    head.alignment = WD_ALIGN_PARAGRAPH.CENTER
    head.paragraph_format.keep_with_next = True
    for number, text in enumerate(points, 1):
        doc.add_paragraph(f"{number}. {text}").alignment = WD_ALIGN_PARAGRAPH.JUSTIFY


def _footer_initials(doc: WordDocument, firm: Firm, seed: str, *, drawn: bool, text: str) -> None:
    paragraph = doc.sections[0].footer.paragraphs[0]
    paragraph.add_run(text).font.size = Pt(8)
    if drawn:
        paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
        paragraph.add_run().add_picture(png(f"{firm.slug}/{seed}", 170, 96, 4), width=Cm(1.9))


def contract_word(firm: Firm, *, drawn: bool) -> Word:
    """Word: flowing contract, the same initials in the footer of every page."""

    def write(doc: WordDocument) -> None:
        doc.styles["Normal"].font.name = "Liberation Serif"
        doc.styles["Normal"].font.size = Pt(12)
        doc.styles["Normal"].paragraph_format.line_spacing = 1.25
        _footer_initials(doc, firm, "parw", drawn=drawn, text="Umowa – Szwajcaria 2026     parafa: ")
        head = doc.add_paragraph(NAME)
        head.runs[0].bold = True
        head.alignment = WD_ALIGN_PARAGRAPH.CENTER
        doc.add_paragraph(
            "zawarta dnia ............ 2026 r. między Województwem Lubuskim, ul. Podgórna 7, 65-057 Zielona "
            f"Góra, zwanym „Województwem”, a {firm.name}, {firm.address}, NIP {firm.nip}, zwanym/-ą "
            "„Przedsiębiorcą”, o następującej treści:"
        )
        for index in range(len(PARTS)):
            _word_part(doc, index)
        doc.add_paragraph(
            "\n\nWojewództwo: ..........................      Przedsiębiorca: .........................."
        )

    return Word(write)


def contract_parties(firm: Firm, *, drawn: bool) -> Word:
    """Word: parties and money in a table first, then the paragraphs."""

    def write(doc: WordDocument) -> None:
        doc.styles["Normal"].font.name = "Calibri"
        doc.styles["Normal"].font.size = Pt(11)
        _footer_initials(doc, firm, "part", drawn=drawn, text="Wzór umowy, wersja z marca 2026   ")
        doc.add_heading(
            "Projekt umowy o dofinansowanie uczestnictwa w wyjeździe studyjnym (pomoc de minimis)", 1
        )
        table = doc.add_table(rows=0, cols=2)
        table.style = "Table Grid"
        for label, value in (
            ("Udzielający", "Województwo Lubuskie – Departament Gospodarki i Rozwoju"),
            ("Przedsiębiorca z województwa lubuskiego", firm.name),
            ("NIP / REGON", f"{firm.nip} / {firm.regon}"),
            ("Adres", firm.address),
            ("Wyjazd", "Szwajcaria, 22–25.06.2026"),
            ("Dofinansowanie", "85% kosztów, wkład Przedsiębiorcy 15%"),
            ("Numer i data umowy", "(uzupełni Województwo)"),
        ):
            cells = table.add_row().cells
            cells[0].text = label
            cells[1].text = value
        doc.add_paragraph()
        for index in range(len(PARTS)):
            _word_part(doc, index)
        doc.add_paragraph(
            "\nPodpisy stron:\n\n........................................    "
            "........................................"
        )

    return Word(write)
