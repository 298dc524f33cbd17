"""Certificates of the tax offices, in four layouts; the third can state arrears."""

import html

from tests.blind.rounds.r34.people import Firm
from tests.blind.rounds.r34.strokes import signature, svg


def _page(css: str, body: str) -> str:
    return f'<!doctype html><html lang="pl"><meta charset="utf-8"><style>@page{{size:A4}}{css}</style><body>{body}</body></html>'


TITLE = "o niezaleganiu w podatkach lub stwierdzające stan zaległości"


def fields(firm: Firm, date: str, number: str, office: str, officer: str) -> str:
    """Numbered fields in lettered parts, boxes ticked by a machine."""
    css = """@page{margin:12mm 15mm} body{font:9pt/1.3 "Liberation Sans"} table{width:100%;border-collapse:collapse} td{border:1px solid #000;
    padding:2px 5px;height:11mm;vertical-align:top} .h{background:#cfd4da;height:auto;font-weight:bold;font-size:10pt;padding:4px 5px}
    .k{font-size:7pt;color:#333;display:block} .v{font-size:10.5pt} h1{font-size:13pt;text-align:center;margin:10px 0}"""

    def cell(number: int, label: str, value: str, span: int = 1) -> str:
        return f'<td colspan="{span}"><span class="k">{number}. {label}</span><span class="v">{value}</span></td>'

    body = f"""<table><tr><td style="width:60%;border:0"><b>Krajowa Administracja Skarbowa</b></td><td style="border:0;text-align:right">ZAS-W</td></tr></table>
    <h1>ZAŚWIADCZENIE<br>{TITLE}</h1><table><tr><td class="h" colspan="2">A. ORGAN WYDAJĄCY</td></tr>
    <tr>{cell(1, "Nazwa organu", f"Naczelnik {office}")}{cell(2, "Numer zaświadczenia", number)}</tr><tr>{cell(3, "Data wydania", date)}
    {cell(4, "Stan na dzień", date)}</tr><tr><td class="h" colspan="2">B. DANE PODATNIKA</td></tr><tr>{cell(5, "Identyfikator podatkowy NIP", firm.nip)}
    {cell(6, "REGON", firm.regon)}</tr><tr>{cell(7, "Nazwa pełna / nazwisko i imię", html.escape(firm.name), 2)}</tr>
    <tr>{cell(8, "Adres siedziby", html.escape(firm.address), 2)}</tr><tr><td class="h" colspan="2">C. TREŚĆ ZAŚWIADCZENIA</td></tr>
    <tr><td colspan="2"><span class="k">9. Zaświadcza się, że wyżej wymieniony podatnik (zaznaczono właściwe):</span><span class="v">☒ 1. nie posiada
    zaległości podatkowych &nbsp;&nbsp;&nbsp; ☐ 2. posiada zaległości podatkowe wymienione w części D</span></td></tr>
    <tr><td class="h" colspan="2">D. WYKAZ ZALEGŁOŚCI</td></tr><tr>{cell(10, "Tytuł, okres, kwota należności głównej, odsetki", "– – – – –", 2)}</tr>
    <tr><td class="h" colspan="2">E. ADNOTACJE</td></tr><tr>{cell(11, "Postępowania egzekucyjne", "nie są prowadzone")}
    {cell(12, "Odroczenia i raty", "nie udzielono")}</tr><tr><td class="h" colspan="2">F. PODPIS</td></tr><tr><td style="height:30mm"><span class="k">13.
    Pieczęć urzędowa</span></td><td style="text-align:center"><span class="k">14. Podpis i pieczątka osoby upoważnionej</span>
    {svg(signature(officer), 190, 56, "#1b2f8f")}<br>z up. Naczelnika, {officer}</td></tr></table>
    <p style="font-size:7.5pt">Podstawa prawna: art. 306a § 1, art. 306e § 1 ustawy z dnia 29 sierpnia 1997 r. – Ordynacja podatkowa.</p>"""
    return _page(css, body)


def letter(firm: Firm, date: str, number: str, office: str, town: str, officer: str) -> str:
    """The head of the tax office writes: running text."""
    css = """@page{margin:22mm 25mm} body{font:12pt/1.5 "Liberation Serif"} h1{font-size:14pt;text-align:center;margin:36px 0 18px}
    p{text-align:justify} .f{font-size:9pt} .st{color:#a02030;border:2px solid #a02030;border-radius:50%;width:32mm;height:32mm;display:flex;
    align-items:center;text-align:center;font:7.5pt "Liberation Sans";justify-content:center;transform:rotate(-9deg)}"""
    body = f"""<div style="display:flex;justify-content:space-between"><div>NACZELNIK<br>{office.upper()}</div><div>{town}, {date}</div></div>
    <p>{number}</p><h1>ZAŚWIADCZENIE<br><span style="font-size:12pt">{TITLE}</span></h1>
    <p>Na podstawie art. 306e ustawy Ordynacja podatkowa, po sprawdzeniu ewidencji na dzień {date}, Naczelnik zaświadcza, że podatnik
    {html.escape(firm.name)}, {html.escape(firm.address)}, NIP {firm.nip}, <b>nie zalega</b> w podatkach, które pobiera tutejszy organ (podatek
    dochodowy, podatek od towarów i usług, podatek akcyzowy).</p><p>Wobec podatnika nie toczy się postępowanie mające na celu ujawnienie
    zaległości ani postępowanie egzekucyjne w administracji.</p><p>Zaświadczenie wydano na żądanie strony. Opłata skarbowa: 21 zł, wpłacono
    na rachunek Urzędu Miasta.</p><div style="display:flex;justify-content:space-between;margin-top:40px"><div class="st">{office.upper()}<br>1</div>
    <div style="text-align:center">{svg(signature(officer + "l"), 190, 56, "#222")}<br><span class="f">Z upoważnienia Naczelnika Urzędu Skarbowego
    <br>{officer}<br>kierownik referatu</span></div></div>"""
    return _page(css, body)


def eoffice(
    firm: Firm, date: str, number: str, office: str, debts: tuple[tuple[str, str, str, str], ...] = ()
) -> str:
    """From the electronic tax office: headings, list, a table of what is owed where there is any."""
    css = """@page{margin:18mm 20mm} body{font:10.5pt/1.4 "Carlito";font-size:11pt} .bar{background:#12326b;color:#fff;padding:7px 12px;
    font-weight:bold} h1{font-size:16pt;margin:20px 0 4px} h2{font-size:11.5pt;color:#12326b;margin:16px 0 3px;border-bottom:1px solid #12326b}
    dt{float:left;width:44mm;color:#555} dd{margin:0 0 3px 46mm} table{border-collapse:collapse;width:100%} td,th{border:1px solid #888;padding:4px}
    .f{font-size:8.5pt;color:#444}"""
    if debts:
        rows = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in debt) + "</tr>" for debt in debts)
        content = f"""<p>Na dzień {date} podatnik <b>posiada zaległości podatkowe</b>:</p><table><tr><th>Podatek</th><th>Okres</th>
        <th>Należność główna (zł)</th><th>Odsetki (zł)</th></tr>{rows}</table>"""
    else:
        content = f"<p>Na dzień {date} podatnik <b>nie ma zaległości</b> w podatku dochodowym, podatku od towarów i usług ani w podatku akcyzowym.</p>"
    body = f"""<div class="bar">e-Urząd Skarbowy</div><h1>Zaświadczenie</h1><div>{TITLE}</div>
    <h2>Dane dokumentu</h2><dl><dt>Numer</dt><dd>{number}</dd><dt>Data wydania</dt><dd>{date}</dd><dt>Organ</dt><dd>Naczelnik {office}</dd></dl>
    <h2>Dane podatnika</h2><dl><dt>Nazwa</dt><dd>{html.escape(firm.name)}</dd><dt>NIP</dt><dd>{firm.nip}</dd><dt>Adres</dt>
    <dd>{html.escape(firm.address)}</dd></dl><h2>Treść zaświadczenia</h2>{content}<h2>Podstawa prawna</h2><p>Art. 306a § 2 i art. 306e § 1 ustawy
    z dnia 29 sierpnia 1997 r. Ordynacja podatkowa.</p><p style="margin-top:34px;text-align:right">Opatrzono kwalifikowaną pieczęcią elektroniczną<br>
    <b>Szef Krajowej Administracji Skarbowej</b></p><p class="f">Zaświadczenie wydano automatycznie. Nie obejmuje podatków lokalnych, które
    pobierają gminy.</p>"""
    return _page(css, body)


def taxes(firm: Firm, date: str, number: str, office: str, officer: str) -> str:
    """A table with one line for each tax, noughts in it."""
    css = """@page{margin:20mm 20mm} body{font:10.5pt/1.4 "Liberation Sans"} table{border-collapse:collapse;width:100%;margin:8px 0}
    td,th{border:1px solid #000;padding:4px 7px;text-align:left} .m td:nth-child(n+2),.m th:nth-child(n+2){text-align:right}
    h1{font-size:13pt;margin:26px 0 12px} .f{font-size:8.5pt}"""
    lines = "".join(
        f"<tr><td>{name}</td><td>0,00 zł</td><td>0,00 zł</td></tr>"
        for name in (
            "Podatek dochodowy od osób prawnych / fizycznych",
            "Podatek od towarów i usług",
            "Podatek akcyzowy",
        )
    )
    body = f"""<b>{office}</b><br>Referat Wierzycielski<p>{number}</p><h1>Zaświadczenie {TITLE}</h1>
    <table><tr><td style="width:40mm">Podatnik</td><td>{html.escape(firm.name)}</td></tr><tr><td>NIP</td><td>{firm.nip}</td></tr><tr><td>Adres</td>
    <td>{html.escape(firm.address)}</td></tr><tr><td>Stan na dzień</td><td>{date}</td></tr></table>
    <p>Stwierdza się, że w ewidencji organu nie figurują zaległości podatkowe wyżej wymienionego podatnika:</p>
    <table class="m"><tr><th>Podatek</th><th>Zaległość</th><th>Odsetki</th></tr>{lines}<tr><td><b>Razem</b></td><td>0,00 zł</td><td>0,00 zł</td></tr></table>
    <p>Wydano dnia {date} na wniosek podatnika, na podstawie art. 306e Ordynacji podatkowej.</p>
    <div style="margin:40px 0 0 auto;width:80mm;text-align:center">{svg(signature(officer + "t"), 190, 56, "#222")}<br><span class="f">z upoważnienia Naczelnika
    <br>{officer}, zastępca naczelnika</span></div><p class="f" style="margin-top:60px">Pobrano opłatę skarbową 21,00 zł. Sporządzono w jednym egzemplarzu.</p>"""
    return _page(css, body)
