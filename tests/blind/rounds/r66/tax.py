"""Certificates of tax offices, four layouts, and one that states arrears."""

from html import escape

from tests.blind.model import Html

from .firm import Firm
from .ink import svg

TITLE = "ZAŚWIADCZENIE<br>o niezaleganiu w podatkach lub stwierdzające stan zaległości"


def _page(css: str, body: str) -> Html:
    return Html(
        '<!doctype html><html lang="pl"><meta charset="utf-8"><title>US</title><style>@page { size: A4; margin: 18mm; }'
        f"body {{ font: 10.5pt Arial, 'Liberation Sans', sans-serif; margin: 0; }} td, th {{ padding: 5px 7px; "
        f"text-align: left; vertical-align: top; }} table {{ border-collapse: collapse; width: 100%; }} {css}</style>"
        f"<body>{body}</body></html>"
    )


def numbered(firm: Firm, number: str, day: str, debt: str = "") -> Html:
    """The official print with numbered boxes; with `debt` it states arrears."""
    if debt:
        said = (
            "figurują zaległości podatkowe według stanu na dzień wydania zaświadczenia:"
            f"<table><tr><td>podatek od towarów i usług (VAT)</td><td>{debt} zł</td></tr>"
            "<tr><td>odsetki za zwłokę</td><td>214,00 zł</td></tr></table>"
        )
        head = "C. STWIERDZA SIĘ, ŻE PODATNIK POSIADA ZALEGŁOŚCI"
    else:
        said = "Na dzień wydania zaświadczenia nie figurują zaległości podatkowe podatnika. Kwota zaległości: 0,00 zł."
        head = "C. STAN ZALEGŁOŚCI"
    return _page(
        "td { border: 1px solid #000; } h1 { font-size: 13pt; text-align: center; } small { font-size: 7.5pt; "
        "display: block; } .b { background: #d9d9d9; font-weight: bold; } .z { border: 0; }",
        f"<table><tr><td class='z'>KRAJOWA ADMINISTRACJA SKARBOWA<br><b>Naczelnik Urzędu Skarbowego {firm.tax_office}"
        f"</b></td><td class='z' style='text-align:right'>ZAS-W</td></tr></table><h1>{TITLE}</h1><table>"
        f"<tr><td><small>1. Numer zaświadczenia</small>{number}</td><td><small>2. Data wydania</small>{day}</td></tr>"
        "<tr><td class='b' colspan='2'>A. PODSTAWA PRAWNA</td></tr><tr><td colspan='2'>art. 306a i art. 306e ustawy z "
        "dnia 29 sierpnia 1997 r. – Ordynacja podatkowa</td></tr>"
        "<tr><td class='b' colspan='2'>B. DANE PODATNIKA</td></tr>"
        f"<tr><td><small>3. Identyfikator podatkowy NIP</small>{firm.nip}</td><td><small>4. REGON</small>{firm.regon}"
        f"</td></tr><tr><td colspan='2'><small>5. Nazwa pełna / nazwisko i imię</small>{escape(firm.name)}</td></tr>"
        f"<tr><td colspan='2'><small>6. Adres</small>{escape(firm.street)}, {firm.postal} {firm.town}</td></tr>"
        f"<tr><td class='b' colspan='2'>{head}</td></tr><tr><td colspan='2'>{said}</td></tr>"
        "<tr><td><small>7. Uwagi</small>–</td><td><small>8. Podpis i pieczęć</small>"
        f"z up. Naczelnika<br>{svg('tn' + number)}<br>starszy komisarz skarbowy</td></tr></table>",
    )


def automatic(firm: Firm, number: str, day: str) -> Html:
    """An automatic print of the e-office."""
    return _page(
        "h1 { font-size: 15pt; color: #a0122d; margin: 24px 0; } dt { color: #666; font-size: 9pt; margin-top: 9px; } "
        "dd { margin: 0; } .o { border-left: 4px solid #a0122d; padding: 10px 14px; margin: 22px 0; }",
        "<p><b>e-Urząd Skarbowy</b><br>Krajowa Administracja Skarbowa</p>"
        "<h1>Zaświadczenie o niezaleganiu w podatkach lub stwierdzające stan zaległości</h1><dl>"
        f"<dt>Numer dokumentu</dt><dd>{number}</dd><dt>Data i godzina wygenerowania</dt><dd>{day}, 08:41</dd>"
        f"<dt>Organ</dt><dd>Naczelnik Urzędu Skarbowego {firm.tax_office}</dd>"
        f"<dt>Podatnik</dt><dd>{escape(firm.name)}</dd><dt>NIP</dt><dd>{firm.nip}</dd>"
        f"<dt>Adres</dt><dd>{escape(firm.street)}, {firm.postal} {firm.town}</dd></dl>"
        "<div class='o'><b>Brak zaległości</b><br>Na dzień wygenerowania dokumentu podatnik nie posiada zaległości w "
        "podatkach, dla których właściwy jest wskazany organ.</div><p>Zaświadczenie wydano automatycznie i opatrzono "
        "kwalifikowaną pieczęcią elektroniczną Szefa Krajowej Administracji Skarbowej. Nie wymaga podpisu.</p>",
    )


def prose(firm: Firm, number: str, day: str) -> Html:
    """A letter in running text."""
    return _page(
        "body { font: 12pt 'Times New Roman', 'Liberation Serif', serif; line-height: 1.5; } h1 { font-size: 13pt; "
        "text-align: center; }",
        f"<table><tr><td>Naczelnik<br>Urzędu Skarbowego<br>{firm.tax_office}</td><td style='text-align:right'>{day}"
        f"</td></tr></table><p>{number}</p><h1>{TITLE}</h1>"
        "<p style='text-align:justify'>Działając na podstawie art. 306a § 1 oraz art. 306e Ordynacji podatkowej, na "
        f"wniosek podatnika zaświadczam, że <b>{escape(firm.name)}</b>, {escape(firm.street)}, {firm.postal} "
        f"{firm.town}, NIP {firm.nip}, według ewidencji tutejszego organu podatkowego na dzień {day} nie zalega w "
        "podatkach stanowiących dochód budżetu państwa.</p><p>Zaświadczenie wydaje się w 1 egzemplarzu. Opłatę "
        "skarbową w wysokości 21 zł uiszczono.</p>"
        f"<div style='margin:45px 0 0 56%'>Naczelnik Urzędu Skarbowego<br>{svg('tp' + number)}</div>",
    )


def boxes(firm: Firm, number: str, day: str) -> Html:
    """A print with a box for either result."""
    return _page(
        ".t td { border: 1px solid #555; } h1 { font-size: 12.5pt; text-align: center; margin: 20px; } "
        ".k { width: 30%; background: #f0f0f0; } .w { border: 1px solid #000; padding: 10px; margin-top: 16px; } "
        ".s td { width: 50%; }",
        f"<p><b>URZĄD SKARBOWY {firm.tax_office.upper()}</b><br>{number} &nbsp;|&nbsp; {day}</p><h1>{TITLE}</h1>"
        f"<table class='t'><tr><td class='k'>Podatnik</td><td>{escape(firm.name)}</td></tr><tr><td class='k'>NIP</td>"
        f"<td>{firm.nip}</td></tr><tr><td class='k'>Siedziba / adres</td><td>{escape(firm.street)}, {firm.postal} "
        f"{firm.town}</td></tr></table><div class='w'><p>Naczelnik Urzędu Skarbowego stwierdza, że według stanu na "
        f"dzień {day} wyżej wymieniony podatnik:</p><p>☒ nie zalega w podatkach</p><p>☐ posiada zaległości podatkowe "
        "w kwocie: –</p></div><table class='s'><tr><td><br>pieczęć urzędowa</td><td><br>"
        f"{svg('tb' + number)}<br>z upoważnienia Naczelnika<br>Urzędu Skarbowego</td></tr></table>",
    )
