"""Draft contracts with initials on their pages."""

import io

from docx.document import Document as WordDocument
from docx.enum.text import WD_BREAK
from docx.shared import Cm

from tests.blind.model import Guise, Html, Paper, Signing, Word
from tests.blind.rounds.r15.base import Company, e, initials, page, para, pen_png, set_up

CLAUSES: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "Przedmiot umowy",
        (
            "Organizator udziela Przedsiębiorcy bezzwrotnego dofinansowania uczestnictwa jednego przedstawiciela w Wyjeździe studyjnym do Szwajcarii, planowanym na 22–25 czerwca 2026 r.",
            "Termin Wyjazdu może ulec przesunięciu najwyżej o 4 dni ze względu na siatkę połączeń lotniczych.",
            "Wyjazd jest częścią projektu „Innowacyjne Lubuskie”, współfinansowanego z programu Fundusze Europejskie dla Lubuskiego 2021–2027, Działanie 1.8.",
        ),
    ),
    (
        "Wysokość dofinansowania",
        (
            "Dofinansowanie wynosi 85% całkowitego kosztu udziału Przedsiębiorcy i stanowi pomoc de minimis w rozumieniu rozporządzenia Komisji (UE) 2023/2831.",
            "Pozostałe 15% kosztów pokrywa Przedsiębiorca na podstawie noty wystawionej przez Organizatora, w terminie 14 dni od jej otrzymania.",
            "Ostateczna kwota zostanie ustalona po wyborze wykonawcy usługi organizacji Wyjazdu.",
        ),
    ),
    (
        "Obowiązki Organizatora",
        (
            "Organizator zapewnia przelot i przejazdy lokalne, noclegi w hotelu, pełne wyżywienie, ubezpieczenie oraz program spotkań w ośrodkach innowacji.",
            "Po zawarciu umowy Organizator wydaje zaświadczenie o udzielonej pomocy de minimis.",
        ),
    ),
    (
        "Obowiązki Przedsiębiorcy",
        (
            "Przedsiębiorca deleguje przedstawiciela wskazanego w formularzu zgłoszeniowym i zapewnia jego czynny udział w całym programie.",
            "Przedsiębiorca zamieszcza na swojej stronie internetowej informację o udziale w Wyjeździe i o źródle finansowania.",
            "Przedsiębiorca wypełnia ankietę ewaluacyjną w ciągu 14 dni od powrotu.",
            "Koszty diet i własnych materiałów promocyjnych ponosi Przedsiębiorca.",
        ),
    ),
    (
        "Rezygnacja i zwrot kosztów",
        (
            "Rezygnacja wymaga formy pisemnej. Złożona później niż 15 dni przed rozpoczęciem Wyjazdu zobowiązuje Przedsiębiorcę do zwrotu kosztów poniesionych przez Organizatora.",
            "Naruszenie istotnych postanowień umowy uprawnia Organizatora do żądania zwrotu dofinansowania wraz z odsetkami.",
        ),
    ),
    (
        "Dane osobowe i wizerunek",
        (
            "Strony przetwarzają dane osobowe uczestników w celu wykonania umowy.",
            "Przedsiębiorca zgadza się na wykorzystanie logotypu i zdjęć z Wyjazdu w materiałach informacyjnych Organizatora.",
        ),
    ),
    (
        "Postanowienia końcowe",
        (
            "Zmiany umowy wymagają formy pisemnej pod rygorem nieważności.",
            "Spory rozstrzyga sąd właściwy dla siedziby Organizatora.",
            "Umowę sporządzono w dwóch jednobrzmiących egzemplarzach, po jednym dla każdej ze Stron.",
        ),
    ),
)
ORGANISER = (
    "Województwem Lubuskim z siedzibą w Zielonej Górze, ul. Podgórna 7, 65-057 Zielona Góra, reprezentowanym przez Zarząd Województwa, "
    "zwanym dalej Organizatorem"
)


def clause(number: int, points: tuple[str, ...], sign: str = "§ ") -> str:
    title, texts = CLAUSES[number][0], points
    items = "".join(f"<li>{e(t)}</li>" for t in texts)
    return f'<p class="c"><b>{sign}{number + 1}</b><br><b>{title}</b></p><ol>{items}</ol>'


def three_pages(c: Company, marked: tuple[bool, ...]) -> Html:
    css = (
        "body{font:11.6pt/1.45 'Liberation Serif'} .pg{position:relative;height:254mm;break-after:page} .pg:last-child{break-after:auto}"
        ".c{text-align:center;margin:9pt 0 3pt} ol{margin:0;text-align:justify} .in{position:absolute;right:2mm;bottom:9mm}"
        ".no{position:absolute;left:0;right:0;bottom:0;text-align:center;font-size:9pt}"
    )
    opening = f"""<p style="text-align:right;font-size:9pt">Załącznik nr 5 – wzór umowy</p><h2 style="text-align:center">PROJEKT UMOWY nr DGR/……/2026<br>
o dofinansowanie uczestnictwa przedsiębiorcy z województwa lubuskiego w Wyjeździe studyjnym do Szwajcarii</h2>
<p>zawarta w Zielonej Górze w dniu ……………… 2026 r. pomiędzy {ORGANISER},</p><p>a <b>{e(c.name)}</b>, {e(c.address)}, NIP {c.nip}, reprezentowanym(-ą) przez: {e(c.signer)} – {e(c.signer_role)},
zwanym(-ą) dalej Przedsiębiorcą.</p>"""
    texts = [
        opening + clause(0, CLAUSES[0][1]),
        "".join(clause(n, CLAUSES[n][1]) for n in (1, 2, 3)),
        "".join(clause(n, CLAUSES[n][1]) for n in (4, 5, 6))
        + "<table style='width:100%;margin-top:44pt'><tr><td>………………………<br>Organizator</td>"
        "<td style='text-align:right'>………………………<br>Przedsiębiorca</td></tr></table>",
    ]
    pages = "".join(
        f'<div class="pg">{t}<div class="in">{initials(c, n) if marked[n] else ""}</div>'
        f'<div class="no">Strona {n + 1} z 3</div></div>'
        for n, t in enumerate(texts)
    )
    return Html(page(css, pages, "20mm 22mm 20mm 22mm"))


def two_dense(c: Company, marked: tuple[bool, ...]) -> Html:
    css = (
        "body{font:9.6pt/1.4 'Liberation Sans'} .pg{position:relative;height:263mm;break-after:page} .pg:last-child{break-after:auto} .col{columns:2;column-gap:8mm;text-align:justify}"
        "ol{margin:0 0 4pt;padding-left:14pt} .c{margin:5pt 0 2pt;color:#123a63;break-after:avoid} h1{font-size:12pt;color:#123a63} .in{position:absolute;left:1mm;bottom:7mm}"
        ".bar{border-bottom:2pt solid #123a63;font-size:8.5pt;padding-bottom:3pt} .no{position:absolute;right:0;bottom:0;font-size:8pt}"
    )
    bar = '<div class="bar">Województwo Lubuskie | Innowacyjne Lubuskie | wzór umowy z uczestnikiem</div>'
    opening = f"""{bar}<h1>Umowa o dofinansowanie uczestnictwa przedsiębiorcy w wyjeździe studyjnym (projekt)</h1>
<table style="width:100%;font-size:9pt;margin-bottom:6pt"><tr><td style="width:50%;vertical-align:top;border:.5pt solid #999;padding:4pt">Strona pierwsza:<br>Województwo Lubuskie, ul. Podgórna 7, 65-057 Zielona Góra – Organizator</td>
<td style="border:.5pt solid #999;padding:4pt">Strona druga:<br>{e(c.name)}, {e(c.address)}, NIP {c.nip_dashed} – Przedsiębiorca</td></tr></table>"""
    texts = [
        opening
        + '<div class="col">'
        + "".join(clause(n, CLAUSES[n][1], "Art. ") for n in range(4))
        + "</div>",
        bar
        + '<div class="col">'
        + "".join(clause(n, CLAUSES[n][1], "Art. ") for n in range(4, 7))
        + "</div><p style='margin-top:60pt'>Organizator: ……………………………"
        " &#160;&#160;&#160;&#160;&#160;&#160;&#160;&#160; Przedsiębiorca: ……………………………</p>",
    ]
    pages = "".join(
        f'<div class="pg">{t}<div class="in">{initials(c, n) if marked[n] else ""}</div>'
        f'<div class="no">{n + 1}/2</div></div>'
        for n, t in enumerate(texts)
    )
    return Html(page(css, pages, "15mm 16mm 15mm 16mm"))


def footer_initials(doc: WordDocument, c: Company, caption: str) -> None:
    paragraph = doc.sections[0].footer.paragraphs[0]
    paragraph.add_run(caption)
    paragraph.add_run().add_picture(
        io.BytesIO(pen_png(c.slug + "par", 160, 100, c.ink, short=True)), width=Cm(1.9)
    )


def word_paragraphs(c: Company, marked: tuple[bool, ...]) -> Word:
    def write(doc: WordDocument) -> None:
        set_up(doc, "Liberation Serif", 11.5, 2.4)
        if all(marked):
            footer_initials(doc, c, "Umowa – Szwajcaria 2026    parafa: ")
        para(
            doc,
            "UMOWA O DOFINANSOWANIE UCZESTNICTWA PRZEDSIĘBIORCY Z WOJEWÓDZTWA LUBUSKIEGO W WYJEŹDZIE – projekt",
            bold=True,
            align="c",
            size=13,
        )
        para(
            doc,
            f"Strony: 1) {ORGANISER}; 2) {c.name}, {c.address}, NIP {c.nip}, zwany dalej Przedsiębiorcą.",
            align="j",
        )
        for number, (title, texts) in enumerate(CLAUSES, 1):
            para(doc, f"§ {number}. {title}", bold=True, align="c")
            for n, text in enumerate(texts, 1):
                para(doc, f"{n}. {text}", align="j")
            if number == 4:
                doc.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
        para(
            doc, "\n\nORGANIZATOR                                                              PRZEDSIĘBIORCA"
        )

    return Word(write)


def word_blank_party(c: Company, marked: tuple[bool, ...]) -> Word:
    """The office's template as it was downloaded: nobody filled in the parties."""

    def write(doc: WordDocument) -> None:
        set_up(doc, "Calibri", 11)
        if all(marked):
            footer_initials(doc, c, "Parafa Przedsiębiorcy  ")
        para(doc, "Wzór umowy", italic=True, align="r")
        para(
            doc,
            "Umowa nr ………… o dofinansowanie uczestnictwa w wyjeździe studyjnym do Szwajcarii",
            bold=True,
            size=14,
        )
        para(
            doc,
            "zawarta dnia ……………… między Województwem Lubuskim (Organizator) a ………………………………………………………, NIP ……………………… (Przedsiębiorca)",
        )
        for number, (title, texts) in enumerate(CLAUSES, 1):
            para(doc, f"{number}. {title.upper()}", bold=True)
            for n, text in enumerate(texts, 1):
                para(doc, f"{number}.{n}. {text}", align="j")
            if number in (2, 4):
                doc.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
        para(doc, "\nW imieniu Organizatora: ……………………        W imieniu Przedsiębiorcy: ……………………")

    return Word(write)


LAYOUTS = {
    "three pages": three_pages,
    "two dense pages": two_dense,
    "Word paragraphs": word_paragraphs,
    "Word, parties left blank": word_blank_party,
}


def contract(
    c: Company,
    layout: str,
    guise: Guise,
    signing: Signing,
    file_name: str = "projekt umowy",
    faults: tuple[str, ...] = (),
    dpi: int = 200,
    turned: int = 0,
    marked: tuple[bool, ...] = (),
) -> Paper:
    """`marked` says page by page where initials stand; a signing hand initials them all."""
    where = marked or (signing == "hand",) * 3
    fields = {} if layout == "Word, parties left blank" else {"nip": c.nip, "name": c.name}
    return Paper(
        "draft_contract",
        layout,
        LAYOUTS[layout](c, where),
        guise,
        file_name,
        signing,
        fields,
        faults=faults,
        dpi=dpi,
        turned=turned,
    )
