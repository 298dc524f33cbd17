"""Other prints of the draft contract (HTML), one drawn initial for each page."""

from tests.blind.model import Html
from tests.blind.rounds.r12.base import BLACK, BLUE, Company, esc, page, pen_svg
from tests.blind.rounds.r12.clauses import CLAUSES, OFFICE_PARTY, TITLE


def _clause(number: int, style: str) -> str:
    name, items = CLAUSES[number - 1]
    points = "".join(f"<p class='i'>{i}. {esc(item)}</p>" for i, item in enumerate(items, 1))
    head = f"<h3>§ {number}<br>{esc(name)}</h3>" if style == "centre" else f"<h3>§ {number}. {esc(name)}</h3>"
    return head + points


def _party(c: Company) -> str:
    return (
        f"{esc(c.name)}, {esc(c.address)}, NIP {c.nip}, reprezentowaną przez: {esc(c.owner)} – {esc(c.role)}"
    )


def _initial(c: Company, number: int, skipped: tuple[int, ...], colour: str, place: str) -> str:
    if number in skipped:
        return ""
    return f'<div style="position:absolute;{place}">{pen_svg(c.seed + 100 * number, initials=True, colour=colour)}</div>'


def large_print(c: Company, *, skipped: tuple[int, ...] = (), hand: bool = True) -> Html:
    """Three airy pages in a large type, initials at the lower right."""
    groups = ((1, 2), (3, 4), (5, 6, 7))
    pages = []
    for n, group in enumerate(groups, 1):
        head = ""
        if n == 1:
            head = (
                f"<h1>PROJEKT UMOWY</h1><h2>{esc(TITLE)}</h2><p>zawarta w dniu ………………… 2026 r. w Zielonej Górze między "
                f"{esc(OFFICE_PARTY)}</p><p>a</p><p>{_party(c)}, zwaną „Przedsiębiorcą”.</p>"
            )
        tail = (
            (
                "<table class='z'><tr><td>………………………<br>Województwo Lubuskie</td><td>………………………<br>Przedsiębiorca</td></tr>"
                "</table>"
            )
            if n == 3
            else ""
        )
        mark = (
            _initial(c, n, skipped, BLUE, f"right:{8 + 5 * (n % 2)}mm;bottom:{4 + 2 * n}mm") if hand else ""
        )
        pages.append(
            f"<section>{head}{''.join(_clause(i, 'centre') for i in group)}{tail}{mark}"
            f"<footer>str. {n}/3</footer></section>"
        )
    css = """@page{size:A4;margin:0} body{margin:0;font:12.2pt/1.42 'Liberation Serif'} section{position:relative;width:210mm;
height:296mm;box-sizing:border-box;padding:20mm 24mm;page-break-after:always} section:last-child{page-break-after:auto}
h1{font-size:13pt;text-align:center;letter-spacing:1mm;margin:0} h2{font-size:13pt;text-align:center}
h3{font-size:12.2pt;text-align:center;margin:4mm 0 2mm} .i{text-align:justify;margin:1.5mm 0} .z{width:100%;margin-top:16mm;
text-align:center} footer{position:absolute;left:24mm;bottom:8mm;font-size:9pt}"""
    return Html(page("".join(pages), css, "umowa"))


def compact(c: Company, *, hand: bool = True, skipped: tuple[int, ...] = ()) -> Html:
    """Two dense pages; the company's data were left open; initials at the left margin."""
    pages = []
    for n, group in enumerate(((1, 2, 3, 4), (5, 6, 7)), 1):
        head = (
            (
                f"<div class='o'>Urząd Marszałkowski Województwa Lubuskiego – wzór umowy (zał. nr 5)</div><h2>{esc(TITLE)}</h2>"
                f"<p>Strony: {esc(OFFICE_PARTY)}, oraz ………………………………………………………………………………, NIP ……………………, "
                "zwany dalej „Przedsiębiorcą”.</p>"
            )
            if n == 1
            else ""
        )
        tail = (
            "<p class='z'>Za Organizatora: ………………………… &emsp;&emsp; Za Przedsiębiorcę: …………………………</p>"
            if n == 2
            else ""
        )
        mark = _initial(c, n, skipped, BLACK, f"left:5mm;bottom:{20 + 60 * (n - 1)}mm") if hand else ""
        pages.append(
            f"<section>{head}{''.join(_clause(i, 'left') for i in group)}{tail}{mark}"
            f"<footer>– {n} –</footer></section>"
        )
    css = """@page{size:A4;margin:0} body{margin:0;font:10.3pt/1.3 'Carlito'} section{position:relative;width:210mm;height:296mm;
box-sizing:border-box;padding:16mm 22mm 14mm 26mm;page-break-after:always} section:last-child{page-break-after:auto}
h2{font-size:12pt} h3{font-size:10.6pt;margin:4mm 0 1mm} .i{margin:.8mm 0 .8mm 4mm} .o{font-size:8.5pt;color:#444}
.z{margin-top:18mm} footer{position:absolute;left:0;right:0;bottom:7mm;text-align:center}"""
    return Html(page("".join(pages), css, "umowa"))


def columns(c: Company, *, hand: bool = True, skipped: tuple[int, ...] = ()) -> Html:
    """Two columns a page, as printed from an online preview; initials at the upper right."""
    pages = []
    for n, group in enumerate(((1, 2, 3), (4, 5), (6, 7)), 1):
        head = (
            (
                f"<h2>{esc(TITLE)}</h2><p>Organizator: {esc(OFFICE_PARTY)}.</p><p>Przedsiębiorca: {_party(c)}.</p>"
            )
            if n == 1
            else ""
        )
        tail = (
            "<p>Podpisy stron:</p><p>1. ……………………… (Organizator)</p><p>2. ……………………… (Przedsiębiorca)</p>"
            if n == 3
            else ""
        )
        mark = _initial(c, n, skipped, BLUE, f"right:{12 + 7 * n}mm;top:6mm") if hand else ""
        pages.append(
            f'<section><div class="h">Umowa – projekt, strona {n} z 3</div>{head}<div class="c">'
            f"{''.join(_clause(i, 'left') for i in group)}{tail}</div>{mark}</section>"
        )
    css = """@page{size:A4;margin:0} body{margin:0;font:10.8pt/1.35 'Liberation Sans'} section{position:relative;width:210mm;
height:296mm;box-sizing:border-box;padding:22mm 18mm;page-break-after:always} section:last-child{page-break-after:auto}
.c{column-count:2;column-gap:9mm} .h{font-size:8pt;color:#666} h2{font-size:13pt} h3{font-size:11pt;margin:2mm 0}
.i{margin:1mm 0}"""
    return Html(page("".join(pages), css, "umowa"))
