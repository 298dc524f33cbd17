# ruff: noqa: E501
"""Certificates of tax offices: four layouts, one with arrears, and a look-alike of a town hall."""

from html import escape

from tests.blind.model import Html
from tests.blind.rounds.r25.firm import Firm
from tests.blind.rounds.r25.forms_html import page
from tests.blind.rounds.r25.ink import signature, stamp

TITLE = "ZAŚWIADCZENIE O NIEZALEGANIU W PODATKACH LUB STWIERDZAJĄCE STAN ZALEGŁOŚCI"


def cells(firm: Firm, office: str, number: str, day: str, inked: bool) -> Html:
    """Print of numbered fields, parts A to D, the variants with boxes."""
    css = """@page{size:A4;margin:13mm 15mm} body{font:10pt "Liberation Sans"} table{width:100%;border-collapse:collapse}
    td{border:1px solid #000;padding:2px 6px 5px;vertical-align:top} td small{display:block;font-size:7pt;color:#333}
    tr.p td{background:#dfe6ee;font-weight:bold} h1{font-size:12.5pt;text-align:center;margin:10px 0}"""
    ink = (
        signature("us" + office, 150, 46)
        if inked
        else "<i>podpisano kwalifikowanym podpisem elektronicznym</i>"
    )
    body = f"""<div style="display:flex;justify-content:space-between;font-size:8pt"><span>KRAJOWA ADMINISTRACJA SKARBOWA</span>
<span>ZAS-W</span></div><h1>{TITLE}</h1>
<table><tr class="p"><td colspan="2">A. ORGAN WYDAJĄCY</td></tr>
<tr><td><small>1. Nazwa organu</small>Naczelnik Urzędu Skarbowego {office}</td><td><small>2. Numer dokumentu</small>{number}</td></tr>
<tr><td><small>3. Miejscowość</small>{escape(firm.town)}</td><td><small>4. Data wydania</small>{day}</td></tr>
<tr class="p"><td colspan="2">B. DANE WNIOSKODAWCY</td></tr>
<tr><td><small>5. Identyfikator podatkowy NIP</small>{firm.nip}</td><td><small>6. REGON</small>{firm.regon}</td></tr>
<tr><td colspan="2"><small>7. Nazwa pełna / imię i nazwisko</small>{escape(firm.name)}</td></tr>
<tr><td colspan="2"><small>8. Adres</small>{escape(firm.address)}</td></tr>
<tr class="p"><td colspan="2">C. TREŚĆ ZAŚWIADCZENIA</td></tr>
<tr><td colspan="2"><small>9. Według stanu na dzień {day} stwierdza się, że wnioskodawca:</small>
☒ nie zalega w podatkach stanowiących dochód budżetu państwa<br>☐ zalega w podatkach, w kwotach wykazanych w poz. 10</td></tr>
<tr><td colspan="2"><small>10. Wykaz zaległości (tytuł, okres, kwota, odsetki)</small>---------------</td></tr>
<tr><td colspan="2"><small>11. Informacja o postępowaniach podatkowych</small>nie żądano</td></tr>
<tr class="p"><td colspan="2">D. PODPIS I POUCZENIE</td></tr>
<tr><td style="height:74px"><small>12. Opłata skarbowa</small>21,00 zł – zapłacono</td>
<td><small>13. Podpis i pieczęć osoby upoważnionej</small>{ink}</td></tr></table>
<p style="font-size:7.5pt">Podstawa prawna: art. 306a i art. 306e ustawy z dnia 29 sierpnia 1997 r. – Ordynacja podatkowa.</p>"""
    return page(css, body)


def portal(firm: Firm, office: str, number: str, day: str) -> Html:
    """Automatic letter of e-Urząd Skarbowy with the seal of the head of KAS."""
    css = """@page{size:A4;margin:18mm 20mm} body{font:10.5pt "DejaVu Sans";line-height:1.5} h1{font-size:12.5pt;
    margin:24px 0 16px} .l{border-left:4px solid #b5121b;padding-left:12px} .s{font-size:8pt;color:#444}"""
    body = f"""<div style="display:flex;justify-content:space-between"><b style="color:#b5121b">Krajowa Administracja
Skarbowa<br><span style="font-size:9pt;color:#333">e-Urząd Skarbowy</span></b><div>{day}<br>
<span class="s">Identyfikator: {number}</span></div></div>
<h1>{TITLE.capitalize()}</h1>
<p>Dla:</p><p class="l"><b>{escape(firm.name)}</b><br>{escape(firm.address)}<br>NIP: {firm.nip}</p>
<p>Organ właściwy: Naczelnik Urzędu Skarbowego {office}.</p>
<p>Na podstawie danych w systemach KAS, na dzień {day} <b>nie stwierdzono zaległości podatkowych</b> wyżej wymienionego
podatnika. Dotyczy podatku dochodowego, podatku od towarów i usług, podatku akcyzowego oraz pozostałych podatków
pobieranych przez naczelnika urzędu skarbowego.</p>
<p>Zaświadczenie zostało wydane na wniosek złożony w serwisie e-Urząd Skarbowy i nie wymaga podpisu odręcznego.</p>
<div style="border:1px solid #b5121b;display:inline-block;padding:8px 14px;margin-top:26px;font-size:9pt">Opatrzono
kwalifikowaną pieczęcią elektroniczną<br>Szefa Krajowej Administracji Skarbowej<br>{day}</div>
<p class="s" style="margin-top:40px">Art. 306a § 1 i art. 306e § 1 Ordynacji podatkowej. Wydruk nie zastępuje dokumentu
elektronicznego, jeżeli nie można zweryfikować jego identyfikatora.</p>"""
    return page(css, body)


def letter(firm: Firm, office: str, number: str, day: str) -> Html:
    """Classic letter of the head of the office, with answers about proceedings; stamped and signed."""
    css = """@page{size:A4;margin:20mm 23mm} body{font:12pt "Liberation Serif";line-height:1.45}"""
    body = f"""<div style="display:flex;justify-content:space-between"><div style="text-align:center">NACZELNIK<br>
URZĘDU SKARBOWEGO<br>{office}</div><div>{day} r.</div></div><p>{number}</p>
<p style="text-align:center;margin:26px 0"><b>ZAŚWIADCZENIE<br>o niezaleganiu w podatkach</b></p>
<p>Działając na podstawie art. 306a § 1 pkt 2 Ordynacji podatkowej, po rozpatrzeniu wniosku podatnika, zaświadczam, że</p>
<p style="text-align:center"><b>{escape(firm.name)}</b><br>{escape(firm.address)}<br>NIP {firm.nip_dashes}</p>
<p>według stanu na dzień wydania zaświadczenia <b>nie figuruje w ewidencji tutejszego organu jako podmiot posiadający
zaległości podatkowe</b>.</p>
<p>Jednocześnie informuję, że wobec podatnika:<br>– nie jest prowadzone postępowanie egzekucyjne w administracji,<br>
– nie jest prowadzone postępowanie w sprawie o przestępstwo lub wykroczenie skarbowe.</p>
<div style="display:flex;justify-content:space-between;margin-top:50px;align-items:flex-end">
<span style="font-size:9pt">Opłata skarbowa 21 zł uiszczona</span><div style="text-align:center">
{signature("nus" + office, 170, 52)}<br>{stamp(["Z up. NACZELNIKA", "Kierownik Referatu", "Iwona Tkaczuk"], "#222a66")}</div></div>"""
    return page(css, body)


def table(
    firm: Firm, office: str, number: str, day: str, owed: tuple[tuple[str, str, str], ...] = ()
) -> Html:
    """Sentence with the wrong word struck through, and a table of taxes with amounts."""
    css = """@page{size:A4;margin:16mm 19mm} body{font:11pt Carlito} table{width:100%;border-collapse:collapse;margin:8px 0}
    td,th{border:1px solid #444;padding:4px 8px;text-align:left} th{background:#f1ede2} s{text-decoration-thickness:2px}"""
    known = {name: (main, interest) for name, main, interest in owed}
    taxes = ("podatek dochodowy (PIT/CIT)", "podatek od towarów i usług", "podatek akcyzowy", "inne")
    rows = "".join(
        f"<tr><td>{tax}</td><td>{known.get(tax, ('0,00', '0,00'))[0]}</td><td>{known.get(tax, ('0,00', '0,00'))[1]}</td></tr>"
        for tax in taxes
    )
    verb = "<s>nie posiada</s> / <b>posiada</b>" if owed else "<b>nie posiada</b> / <s>posiada</s>"
    body = f"""<p><b>URZĄD SKARBOWY {office.upper()}</b><br>Dział Obsługi Bezpośredniej</p>
<p>Nr {number}<span style="float:right">{day} r.</span></p>
<h2 style="font-size:13pt;text-align:center">{TITLE}</h2>
<p>Naczelnik Urzędu Skarbowego {office} zaświadcza, że podatnik:</p>
<table><tr><th style="width:28%">Nazwa</th><td>{escape(firm.name)}</td></tr><tr><th>NIP</th><td>{firm.nip}</td></tr>
<tr><th>Adres</th><td>{escape(firm.address)}</td></tr></table>
<p>na dzień {day} r. {verb}* zaległości podatkowych.</p>
<table><tr><th>Rodzaj podatku</th><th>Należność główna (zł)</th><th>Odsetki (zł)</th></tr>{rows}</table>
<p style="font-size:9pt">* niewłaściwe skreślono</p><div style="text-align:right;margin-top:24px">
{signature("ust" + office, 165, 50)}<br>{stamp(["Starszy ekspert skarbowy", "Adam Ruciński"], "#123f2a")}</div>"""
    return page(css, body)


def town_hall(firm: Firm, town_genitive: str, number: str, day: str) -> Html:
    """A mayor's certificate on local taxes, under almost the same title."""
    css = """@page{size:A4;margin:20mm 23mm} body{font:12pt "Liberation Serif";line-height:1.5}"""
    body = f"""<p><b>BURMISTRZ {town_genitive.upper()}</b></p><p>{number}<span style="float:right">{day} r.</span></p>
<p style="text-align:center"><b>ZAŚWIADCZENIE<br>o niezaleganiu w podatkach lub stwierdzające stan zaległości</b></p>
<p>Na podstawie art. 306e Ordynacji podatkowej zaświadcza się, że {escape(firm.name)}, NIP {firm.nip},
{escape(firm.address)}, nie zalega w opłacaniu podatku od nieruchomości, podatku rolnego, leśnego i od środków
transportowych na rzecz gminy.</p><p>Zaświadczenie wydano celem przedłożenia w urzędzie.</p>
<div style="text-align:right;margin-top:40px">{signature("bur" + number, 165, 50)}<br>
{stamp(["z up. Burmistrza", "Skarbnik Gminy", "Elżbieta Karaś"])}</div>"""
    return page(css, body)
