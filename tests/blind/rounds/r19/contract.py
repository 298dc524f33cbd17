"""Draft contracts: numbered pages with initials, two columns with boxes for initials, a Word draft, a card with articles."""

from typing import Any

from docx.document import Document as WordDocument
from docx.shared import Cm

from tests.blind.model import Html, Word

from .common import Firm, Ink, h, ink, ink_png, page, signature, word_font, word_line

TITLE = "Umowa o dofinansowanie uczestnictwa przedsiębiorcy z województwa lubuskiego w Wyjeździe"
Terms = list[tuple[str, tuple[str, ...]]]


def terms(f: Firm, trip: str = "Szwajcarii") -> Terms:
    """Twelve paragraphs."""
    return [
        (
            "Przedmiot",
            (
                f"Umowa określa zasady udziału Przedsiębiorcy w wyjeździe studyjnym do {trip}, planowanym na czerwiec 2026 r.",
                "Wyjazd odbywa się w projekcie „Innowacyjne Lubuskie”, Działanie 1.8 programu FEWL 2021–2027.",
            ),
        ),
        (
            "Uczestnik",
            (
                f"Przedsiębiorcę reprezentuje podczas Wyjazdu {f.delegate} ({f.delegate_role}).",
                "Zmiana osoby wymaga uprzedniej zgody Organizatora, wyrażonej pocztą elektroniczną.",
            ),
        ),
        (
            "Dofinansowanie",
            (
                "Województwo pokrywa 85% całkowitego kosztu udziału; środki te są pomocą de minimis.",
                "Pomocy udziela się na podstawie rozporządzenia Ministra Funduszy i Polityki Regionalnej z 17 kwietnia 2024 r.",
            ),
        ),
        (
            "Wkład Przedsiębiorcy",
            (
                "Przedsiębiorca wnosi 15% kosztów organizacji, szacunkowo 2500 zł netto.",
                "Wpłata następuje w ciągu 14 dni od doręczenia noty, na rachunek w niej podany.",
            ),
        ),
        (
            "Obowiązki Organizatora",
            (
                "Organizator zapewnia przelot, transfery, nocleg, wyżywienie, ubezpieczenie i program spotkań.",
                "Dokładny termin może się przesunąć najwyżej o cztery dni, zależnie od połączeń lotniczych.",
            ),
        ),
        (
            "Obowiązki Przedsiębiorcy",
            (
                "Uczestnik bierze udział w całym programie i stosuje się do prawa kraju pobytu.",
                "Po powrocie Przedsiębiorca publikuje na swojej stronie notatkę o Wyjeździe i wypełnia ankietę.",
            ),
        ),
        ("Koszty własne", ("Diety, materiały promocyjne oraz wydatki osobiste Uczestnika obciążają Przedsiębiorcę.",)),
        (
            "Rezygnacja",
            (
                "Rezygnacja na mniej niż 15 dni przed Wyjazdem zobowiązuje do zwrotu poniesionych przez Województwo kosztów.",
                "O rezygnacji zawiadamia się na piśmie; liczy się dzień, w którym pismo dotarło do Organizatora.",
            ),
        ),
        (
            "Naruszenie umowy",
            ("Rażące złamanie ustaleń pociąga za sobą zwrot wszystkich wydatków związanych z Uczestnikiem.",),
        ),
        (
            "Wizerunek i dane",
            (
                "Uczestnik pozwala na użycie logotypu i zdjęć w materiałach o Wyjeździe.",
                "Dane osobowe przetwarza Województwo Lubuskie w zakresie potrzebnym do rozliczenia projektu.",
            ),
        ),
        ("Odpowiedzialność", ("Za szkody wyrządzone osobom trzecim przez Uczestnika odpowiada Przedsiębiorca.",)),
        (
            "Postanowienia końcowe",
            (
                "Zmiany umowy wymagają formy pisemnej pod rygorem nieważności.",
                "Spory rozstrzyga sąd właściwy dla siedziby Województwa. Umowę sporządzono w dwóch egzemplarzach.",
            ),
        ),
    ]


def parties(f: Firm) -> str:
    return (
        "<p>zawarta w Zielonej Górze dnia ……………… 2026 r. między <b>Województwem Lubuskim</b>, ul. Podgórna 7, 65-057 Zielona Góra, "
        "reprezentowanym przez ……………………………………, zwanym Organizatorem,</p>"
        f"<p>a firmą <b>{h(f.name)}</b>, {h(f.address)}, NIP {f.nip_dashed}, REGON {f.regon}, reprezentowaną przez {h(f.boss)} "
        f"({h(f.boss_role)}), zwaną Przedsiębiorcą.</p>"
    )


def initials(f: Firm, how: Ink, turn: int, width: str = "15mm") -> str:
    return ink(f.boss, turn=turn, short=True, width=width) if how == "pen" else ""


def leaf(body: str, foot: str, css: str = "") -> str:
    return f'<div class="leaf" style="{css}">{body}<div class="foot">{foot}</div></div>'


LEAF = """
.leaf{width:210mm;height:296.6mm;position:relative;overflow:hidden;padding:20mm 22mm 30mm;break-after:page}.leaf:last-child{break-after:auto}
.foot{position:absolute;left:22mm;right:22mm;bottom:9mm;display:flex;justify-content:space-between;align-items:flex-end;font-size:8pt}
"""


def pages(f: Firm, how: Ink, *, trip: str = "Szwajcarii", skip: int | None = None) -> Html:
    """Three numbered pages, initials in the lower corner of each (`skip`: not on that one)."""
    parts = terms(f, trip)
    css = (
        LEAF
        + "body{font:11pt/1.52 'DejaVu Serif',Georgia,serif}h1{font-size:13pt;text-align:center;margin:0 0 6mm}h2{font-size:11pt;text-align:center;margin:4.5mm 0 1.5mm}ol{margin:0;padding-left:7mm}p{text-align:justify}"
    )

    def clause(number: int) -> str:
        title, lines = parts[number]
        items = "".join(f"<li>{h(line)}</li>" for line in lines)
        return f"<h2>§ {number + 1}. {h(title)}</h2><ol>{items}</ol>"

    def foot(number: int) -> str:
        mark = "" if skip == number else initials(f, how, number)
        return f"<span>strona {number} z 3</span><span>{mark}</span>"

    last = (
        "<div style='display:flex;justify-content:space-between;margin-top:16mm;text-align:center;align-items:flex-end'><div>"
        f"………………………………<br>Organizator</div><div>{signature(f.boss, how, turn=1) if how == 'pen' else ''}<br>………………………………<br>"
        "Przedsiębiorca</div></div>"
    )
    body = (
        leaf(
            f"<p style='text-align:right;font-size:9pt'>PROJEKT</p><h1>UMOWA nr DGR/……/2026<br>{h(TITLE[6:])} studyjnym do {trip}</h1>"
            + parties(f)
            + "".join(clause(i) for i in range(3)),
            foot(1),
        )
        + leaf("".join(clause(i) for i in range(3, 8)), foot(2))
        + leaf(
            "".join(clause(i) for i in range(8, 12))
            + (last if how == "pen" else last.replace("<br>Przedsiębiorca", "<br>Przedsiębiorca")),
            foot(3),
        )
    )
    return page(body, css, margin="0")


def two_columns(f: Firm, how: Ink, *, trip: str = "Szwajcarii") -> Html:
    """Two dense pages in two columns; a ruled box for each party's initials below."""
    parts = terms(f, trip)
    css = (
        LEAF
        + "body{font:9.8pt/1.5 'DejaVu Sans',Arial,sans-serif}.leaf{padding:16mm 17mm 34mm}.cols{columns:2;column-gap:8mm;text-align:justify}h1{font-size:12pt;margin:0 0 4mm}b.t{break-after:avoid;display:block;margin:3mm 0 1mm}.par{border:1px solid #555;width:46mm;height:17mm;padding:1mm 2mm;font-size:6.5pt;color:#555}p{margin:0 0 1.5mm}"
    )

    def clause(number: int) -> str:
        title, lines = parts[number]
        return f"<b class='t'>§ {number + 1} {h(title)}</b>" + "".join(
            f"<p>{i}. {h(line)}</p>" for i, line in enumerate(lines, 1)
        )

    def foot(number: int) -> str:
        return (
            f"<div class='par'>parafa Województwa</div><span>{number}/2</span><div class='par'>parafa Przedsiębiorcy<br>"
            f"<span style='display:block;text-align:center;margin-top:-1mm'>{initials(f, how, number + 4, '14mm')}</span></div>"
        )

    body = leaf(
        f"<h1>{h(TITLE)} – projekt do zaparafowania</h1>"
        + parties(f)
        + "<div class='cols'>"
        + "".join(clause(i) for i in range(7))
        + "</div>",
        foot(1),
    ) + leaf(
        "<div class='cols'>"
        + "".join(clause(i) for i in range(7, 12))
        + "</div><p style='margin-top:12mm'>Przedsiębiorca zapoznał się z treścią "
        "projektu i nie wnosi uwag; potwierdza to parafą na każdej stronie.</p>",
        foot(2),
    )
    return page(body, css, margin="0")


def card(f: Firm, how: Ink, *, trip: str = "Szwajcarii") -> Html:
    """A first page with the conditions in a table, then articles; initials on the margin."""
    css = (
        LEAF
        + "body{font:10.4pt/1.5 'DejaVu Sans',Arial,sans-serif}td{border:1px solid #999;padding:4px 8px;vertical-align:top}td:first-child{width:34%;background:#f1f1ea}table{width:100%;margin:4mm 0}h1{font-size:14pt;margin:0;border-bottom:2px solid #000}.m{position:absolute;right:4mm;top:128mm;text-align:center;font-size:6.5pt}"
    )

    def margin(number: int) -> str:
        return f"<div class='m'>{initials(f, how, number + 9)}<br>parafa</div>"

    rows = (
        ("Organizator", "Województwo Lubuskie – Departament Gospodarki i Rozwoju UMWL"),
        ("Przedsiębiorca", f"{f.name}\n{f.address}\nNIP {f.nip_dashed}"),
        ("Reprezentacja", f"{f.boss}, {f.boss_role}"),
        ("Uczestnik", f"{f.delegate}, {f.delegate_role}"),
        ("Wyjazd studyjny", f"do {trip}, 22–25 czerwca 2026 r. (± 4 dni)"),
        ("Dofinansowanie", "85% kosztów, pomoc de minimis"),
        ("Udział własny", "15% kosztów, około 2500 zł netto"),
    )
    table = "".join(f"<tr><td>{k}</td><td>{h(v)}</td></tr>" for k, v in rows)
    parts = terms(f, trip)

    def article(number: int) -> str:
        return f"<p><b>§ {number + 1}.</b> {h(' '.join(parts[number][1]))}</p>"

    body = (
        leaf(
            "<p style='font-size:8.5pt'>wzór umowy · wersja do akceptacji przed podpisaniem</p><h1>UMOWA O DOFINANSOWANIE</h1>"
            "<p>uczestnictwa przedsiębiorcy z województwa lubuskiego w Wyjeździe – karta warunków</p>"
            f"<table>{table}</table><p>Warunki z karty uzupełniają postanowienia na kolejnych stronach.</p>"
            + margin(1),
            "<span></span><span>1 | 3</span>",
        )
        + leaf(
            "<h1>Postanowienia</h1>" + "".join(article(i) for i in range(8)) + margin(2),
            "<span></span><span>2 | 3</span>",
        )
        + leaf(
            "".join(article(i) for i in range(8, 12))
            + "<p>Projekt umowy przyjęto bez zastrzeżeń, co potwierdzają parafy złożone na każdej stronie.</p>"
            f"<p style='margin-top:10mm'>{h(f.town)}, {h(f.signed_on)}</p>" + margin(3),
            "<span></span><span>3 | 3</span>",
        )
    )
    return page(body, css, margin="0")


def word_draft(f: Firm, how: Ink, *, trip: str = "Szwajcarii") -> Word:
    """A Word draft; the initials are a picture in the footer, on every page."""

    def write(doc: WordDocument) -> None:
        word_font(doc, "Times New Roman", 12)
        foot: Any = doc.sections[0].footer.paragraphs[0]
        foot.alignment = 2
        if how == "pen":
            foot.add_run("parafa Przedsiębiorcy: ")
            foot.add_run().add_picture(ink_png(f.boss, turn=3, short=True), width=Cm(1.7))
        else:
            foot.add_run("parafa Przedsiębiorcy: ……………")
        word_line(doc, "PROJEKT UMOWY", bold=True, size=15, align=1)
        word_line(doc, TITLE[6:] + f" studyjnym do {trip}", bold=True, align=1)
        word_line(doc, "Strony:")
        word_line(
            doc,
            "1) Województwo Lubuskie z siedzibą w Zielonej Górze, ul. Podgórna 7, 65-057 Zielona Góra – Organizator,",
        )
        word_line(
            doc,
            f"2) {f.name}, {f.address}, NIP {f.nip}, w imieniu której działa {f.boss} ({f.boss_role}) – Przedsiębiorca,",
        )
        word_line(doc, "postanawiają, co następuje:")
        for number, (title, lines) in enumerate(terms(f, trip), 1):
            line = word_line(doc, f"§ {number}", bold=True, align=1)
            line.paragraph_format.keep_with_next = True
            line = word_line(doc, title, bold=True, align=1)
            line.paragraph_format.keep_with_next = True
            for index, text in enumerate(lines, 1):
                word_line(doc, f"{index}. {text}")
        word_line(doc, "\nZa Organizatora: ……………………………          Za Przedsiębiorcę: ……………………………")

    return Word(write)
