"""Drafts of the contract, initialled at the foot of each page."""

from collections.abc import Callable

from docx.document import Document as WordDocument
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_BREAK
from docx.shared import Cm, Pt

from tests.blind.model import Html, Word
from tests.blind.rounds.r65.kit import Firm, initials, pen_png, sheet, v

TITLE = "Umowa o dofinansowanie uczestnictwa przedsiębiorcy z województwa lubuskiego w Wyjeździe"

LONG: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "Przedmiot umowy",
        (
            (
                "Umowa określa zasady dofinansowania udziału Przedsiębiorcy w wyjeździe studyjnym w ramach projektu"
                " „Innowacyjne Lubuskie”."
            ),
            "Wyjazd odbędzie się w terminie podanym w Regulaminie, z możliwością przesunięcia o cztery dni.",
            "Z ramienia Przedsiębiorcy w Wyjeździe uczestniczy jedna osoba wskazana w zgłoszeniu.",
        ),
    ),
    (
        "Wartość dofinansowania",
        (
            "Dofinansowanie pokrywa 85% kosztów udziału i jest pomocą de minimis.",
            "Pozostałe 15% kosztów pokrywa Przedsiębiorca na podstawie noty wystawionej przez Województwo.",
            "Diety oraz własne materiały promocyjne Przedsiębiorca opłaca sam.",
        ),
    ),
    (
        "Zadania Województwa",
        (
            "Województwo zapewnia przejazdy, noclegi, wyżywienie, ubezpieczenie i program spotkań.",
            "Województwo przekaże plan Wyjazdu najpóźniej na tydzień przed jego rozpoczęciem.",
            "Po zawarciu Umowy Województwo wyda zaświadczenie o udzielonej pomocy.",
        ),
    ),
    (
        "Zadania Przedsiębiorcy",
        (
            "Przedsiębiorca bierze udział w całym programie i stosuje się do poleceń opiekuna grupy.",
            "W ciągu miesiąca od powrotu zamieszcza na swojej stronie notatkę o Wyjeździe i źródle finansowania.",
            "Przedsiębiorca wypełnia ankietę oceniającą i przechowuje dokumenty przez 10 lat.",
        ),
    ),
    (
        "Rezygnacja",
        (
            (
                "Rezygnacja zgłoszona później niż 15 dni przed Wyjazdem zobowiązuje do zwrotu kosztów poniesionych"
                " przez Województwo."
            ),
            "Rezygnację składa się na piśmie.",
        ),
    ),
    (
        "Odpowiedzialność",
        (
            "Przedsiębiorca odpowiada za szkody wyrządzone przez swojego przedstawiciela.",
            "Województwo nie odpowiada za skutki działania siły wyższej.",
        ),
    ),
    (
        "Dane osobowe",
        (
            "Administratorem danych jest Zarząd Województwa Lubuskiego.",
            "Dane przetwarza się w celu wykonania Umowy i rozliczenia projektu.",
        ),
    ),
    (
        "Postanowienia końcowe",
        (
            "Zmiany Umowy wymagają formy pisemnej.",
            "Spory rozstrzyga sąd właściwy dla siedziby Województwa.",
            "Umowę sporządzono w dwóch egzemplarzach, po jednym dla każdej ze stron.",
        ),
    ),
)


def parties(f: Firm) -> str:
    """Opening sentence."""
    return (
        "zawarta w Zielonej Górze dnia ………………… 2026 r. pomiędzy Województwem Lubuskim, ul. Podgórna 7, 65-057 Zielona"
        f" Góra, zwanym dalej Województwem, a {v(f.name)}, {v(f.address)}, NIP {v(f.nip)}, reprezentowanym przez"
        f" {v(f.signer)}, zwanym dalej Przedsiębiorcą."
    )


def clause(number: int, title: str, points: tuple[str, ...], mark: str = ".") -> str:
    """One paragraph of the contract."""
    rows = "".join(f"<p>{n}{mark} {p}</p>" for n, p in enumerate(points, 1))
    return f"<h2>§ {number}<br>{title}</h2>{rows}"


def paged(f: Firm, how: str, pages: list[str], css: str) -> Html:
    """Pages of fixed height; initials at the foot of each."""
    total = len(pages)
    ink = initials(f.slug) if how == "hand" else ""
    body = "".join(
        f"<section><div>{page}</div><footer><span>Strona {n} z {total}</span><span>{ink}</span></footer></section>"
        for n, page in enumerate(pages, 1)
    )
    base = (
        "section{height:258mm;position:relative;overflow:hidden}section+section{break-before:page}"
        "footer{position:absolute;bottom:2mm;left:0;right:0;display:flex;justify-content:space-between;align-items:flex-end;"
        "font-size:8pt;color:#444}"
    )
    return sheet(f, base + css, body, "17mm 20mm")


SIGNERS = (
    "<table style='margin-top:14mm'><tr><td style='text-align:center'>…………………………<br>Województwo</td>"
    "<td style='text-align:center'>…………………………<br>Przedsiębiorca</td></tr></table>"
)


def formal(f: Firm, how: str) -> Html:
    """Three pages, serif, paragraphs centred."""
    text = [clause(n, t, p) for n, (t, p) in enumerate(LONG, 1)]
    css = (
        "body{font-family:'Liberation Serif';font-size:12pt}h2{text-align:center;font-size:12pt;margin:5mm 0"
        " 2mm}p{text-align:justify;margin:1.5mm 0}"
    )
    first = (
        "<p style='text-align:right;font-size:9pt'>PROJEKT</p><h1"
        f" style='font-size:14pt;text-align:center'>{TITLE}</h1><p>{parties(f)}</p>"
    )
    return paged(f, how, [first + "".join(text[:2]), "".join(text[2:5]), "".join(text[5:]) + SIGNERS], css)


def two_columns(f: Firm, how: str) -> Html:
    """Two pages set in two columns."""
    text = [clause(n, t, p, ")") for n, (t, p) in enumerate(LONG, 1)]
    css = (
        "body{font-family:'Liberation Sans';font-size:10.5pt}h2{font-size:10.5pt;margin:3mm 0 1mm}p{margin:1mm"
        " 0}.k{columns:2;column-gap:8mm}h1{font-size:13pt}"
    )
    first = f"<h1>{TITLE} (projekt)</h1><p>{parties(f)}</p><div class='k'>{''.join(text[:5])}</div>"
    return paged(f, how, [first, f"<div class='k'>{''.join(text[5:])}</div>{SIGNERS}"], css)


def tabled(f: Firm, how: str) -> Html:
    """A table of the parties first; two pages; dense numbering 1.1, 1.2."""
    css = (
        "body{font-family:Carlito;font-size:11.5pt}td{border:1px solid"
        f" #999;padding:1.5mm}}h3{{font-size:11.5pt;margin:4mm 0 1mm;color:{f.accent}}}p{{margin:1mm 0}}"
    )
    rows = (
        "<tr><td>Województwo Lubuskie</td><td>ul. Podgórna 7, 65-057 Zielona"
        f" Góra</td></tr><tr><td>{v(f.name)}</td><td>{v(f.address)}<br>NIP {v(f.nip)}<br>reprezentacja: {v(f.signer)},"
        f" {v(f.role)}</td></tr>"
    )
    parts = []
    for n, (title, points) in enumerate(LONG, 1):
        parts.append(
            f"<h3>§ {n}. {title}</h3>" + "".join(f"<p>{n}.{k}. {p}</p>" for k, p in enumerate(points, 1))
        )
    first = f"<h1 style='font-size:15pt'>{TITLE}</h1><p>Projekt umowy – strony:</p><table>{rows}</table>"
    return paged(f, how, [first + "".join(parts[:4]), "".join(parts[4:]) + SIGNERS], css)


def word_contract(f: Firm, how: str) -> Word:
    """Word, two pages, initials as ink in the foot of the page's text."""

    def write(doc: WordDocument) -> None:
        doc.styles["Normal"].font.size = Pt(11)
        section = doc.sections[0]
        section.page_width, section.page_height = Cm(21), Cm(29.7)
        if how == "hand":
            foot = section.footer.paragraphs[0]
            foot.alignment = WD_ALIGN_PARAGRAPH.RIGHT
            foot.add_run().add_picture(pen_png("ini" + f.slug, 2, 5), width=Cm(2.4))
        p = doc.add_paragraph()
        p.alignment = WD_ALIGN_PARAGRAPH.CENTER
        p.add_run(TITLE.upper()).bold = True
        doc.add_paragraph(
            f"zawarta pomiędzy Województwem Lubuskim a firmą {f.name}, {f.address}, NIP {f.nip}, reprezentowaną przez:"
            f" {f.signer}."
        )
        for n, (title, points) in enumerate(LONG, 1):
            p = doc.add_paragraph()
            p.paragraph_format.keep_with_next = True
            p.add_run(f"§ {n} {title}").bold = True
            for k, point in enumerate(points, 1):
                doc.add_paragraph(f"{k}. {point}")
            if n == 4:
                doc.add_paragraph().add_run().add_break(WD_BREAK.PAGE)
        doc.add_paragraph("Województwo: ……………………          Przedsiębiorca: ……………………")

    return Word(write)


CONTRACTS: dict[str, Callable[[Firm, str], Html | Word]] = {
    "contract formal, three pages": formal,
    "contract in two columns": two_columns,
    "contract with table of parties": tabled,
    "contract in Word": word_contract,
}
