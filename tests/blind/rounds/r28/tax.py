"""Certificates of tax offices: four layouts, one of which can state arrears."""

from tests.blind.model import Html

from .firms import Firm, dashed
from .ink import signature_svg

STYLE = """<style>@page{size:A4;margin:15mm 17mm}body{font-family:'Liberation Sans',Arial,sans-serif;font-size:10pt;line-height:1.4;color:#111}
table{border-collapse:collapse;width:100%}td,th{vertical-align:top;text-align:left}.r{text-align:right}.c{text-align:center}.s{font-size:7.5pt;color:#333}</style>"""

Debt = tuple[str, str, str]
"""Tax, arrears, interest."""


def _page(body: str, more: str = "") -> Html:
    return Html(
        f'<!doctype html><html lang="pl"><head><meta charset="utf-8"><title>KAS</title>{STYLE}<style>{more}</style></head><body>{body}</body></html>'
    )


def cells(firm: Firm, office: str, number: str, date: str, signed_by: str) -> Html:
    """The printed form with numbered cells."""
    return _page(
        f"""<table class="g"><tr><td colspan="2" class="k">ZAS-W</td><td class="r k">wypełnia organ</td></tr>
<tr><td colspan="3" class="c" style="padding:10px"><b style="font-size:12pt">ZAŚWIADCZENIE<br>O NIEZALEGANIU W PODATKACH LUB STWIERDZAJĄCE STAN ZALEGŁOŚCI</b></td></tr>
<tr><td><i>1. Nazwa organu podatkowego</i><br>Naczelnik {office}</td><td><i>2. Numer zaświadczenia</i><br>{number}</td><td><i>3. Data wydania</i><br>{date}</td></tr>
<tr><th colspan="3">A. DANE WNIOSKODAWCY</th></tr>
<tr><td colspan="2"><i>4. Nazwa / nazwisko i imię</i><br><b>{firm.name}</b></td><td><i>5. NIP</i><br><b>{firm.nip}</b></td></tr>
<tr><td colspan="3"><i>6. Adres siedziby / miejsca zamieszkania</i><br>{firm.address}</td></tr>
<tr><th colspan="3">B. TREŚĆ ZAŚWIADCZENIA</th></tr>
<tr><td colspan="3"><i>7. Na dzień {date} wnioskodawca:</i><br><br>☒ 1. nie ma zaległości podatkowych<br>☐ 2. ma zaległości podatkowe w kwocie wskazanej w części C<br>&nbsp;</td></tr>
<tr><th colspan="3">C. WYKAZ ZALEGŁOŚCI</th></tr><tr><td colspan="3"><i>8. Rodzaj podatku, okres, kwota zaległości, odsetki</i><br>– – – – – – – – – –<br>&nbsp;</td></tr>
<tr><th colspan="3">D. INFORMACJE DODATKOWE</th></tr>
<tr><td colspan="3"><i>9. Postępowanie egzekucyjne w administracji</i>: nie jest prowadzone<br><i>10. Postępowanie w sprawach o przestępstwa skarbowe</i>: nie jest prowadzone</td></tr>
<tr><td colspan="2"><i>11. Pieczęć urzędowa</i><br><br><br></td><td class="c"><i>12. Podpis osoby upoważnionej</i><br>{signature_svg(signed_by + number, 170)}<br>{signed_by}</td></tr></table>
<p class="s">Wydano na podstawie art. 306a § 1 i art. 306e ustawy z dnia 29 sierpnia 1997 r. – Ordynacja podatkowa. Opłatę skarbową w wysokości 21 zł uiszczono.</p>""",
        ".g td,.g th{border:1px solid #222;padding:5px 7px}.g th{background:#e3e3e3}.g i{font-size:7.5pt}.k{font-weight:bold}",
    )


def portal(firm: Firm, office: str, number: str, date: str, signed_by: str) -> Html:
    """A print of the electronic tax office, sealed without a person's hand."""
    return _page(
        f"""<div style="background:#123a6b;color:#fff;padding:10px 14px"><b>Krajowa Administracja Skarbowa</b><span style="float:right">e-Urząd Skarbowy</span></div>
<p class="r s">Identyfikator dokumentu: {number}<br>Data i godzina wygenerowania: {date}, 11:42</p>
<h1 style="font-size:15pt">Zaświadczenie o niezaleganiu w podatkach</h1>
<p>Organ właściwy: <b>Naczelnik {office}</b></p>
<dl><dt>Podatnik</dt><dd>{firm.name}</dd><dt>Identyfikator podatkowy NIP</dt><dd>{firm.nip}</dd><dt>Adres</dt><dd>{firm.address}</dd>
<dt>Stan na dzień</dt><dd>{date}</dd></dl>
<p style="font-size:11.5pt">Organ podatkowy zaświadcza, że wskazany podatnik <b>nie zalega</b> z zapłatą podatków, których poborem zajmuje się naczelnik urzędu skarbowego.</p>
<p>Nie jest prowadzone postępowanie mające na celu ujawnienie zaległości ani postępowanie egzekucyjne.</p>
<div style="border:1px dashed #123a6b;padding:8px 12px;width:60%;margin-top:40px;font-size:8.5pt">Dokument opatrzono kwalifikowaną pieczęcią elektroniczną<br>
<b>{signed_by}</b><br>{date}</div>
<p class="s" style="margin-top:110px">Wydruk dokumentu elektronicznego. Podstawa prawna: art. 306a i art. 306e Ordynacji podatkowej. Dokument nie wymaga podpisu własnoręcznego.</p>""",
        "dt{font-size:8pt;color:#444;margin-top:6px}dd{margin:0;font-weight:bold}",
    )


def letter(firm: Firm, office: str, number: str, date: str, signed_by: str) -> Html:
    """A letter in running text."""
    return _page(
        f"""<table><tr><td class="c" style="width:42%">NACZELNIK<br>{office.upper()}</td><td class="r">{date}</td></tr></table>
<p>{number}</p><h2 class="c" style="margin-top:38px;font-size:14pt">Zaświadczenie o niezaleganiu w podatkach</h2>
<p style="text-align:justify;text-indent:30px">Na podstawie art. 306a § 1 ustawy z dnia 29 sierpnia 1997 r. Ordynacja podatkowa, po rozpoznaniu wniosku podatnika,
Naczelnik {office} zaświadcza, że <b>{firm.name}</b>, adres: {firm.address}, NIP {dashed(firm.nip)}, na dzień {date}
nie posiada zaległości podatkowych wobec tutejszego urzędu, w tym w podatku dochodowym, podatku od towarów i usług oraz podatku akcyzowym.</p>
<p style="text-align:justify;text-indent:30px">Zaświadczenie wydaje się w celu przedłożenia w Urzędzie Marszałkowskim Województwa Lubuskiego.</p>
<div class="c" style="margin:60px 0 0 50%"><span class="s">z upoważnienia Naczelnika</span><br>{signature_svg(signed_by + number)}<br>{signed_by}<br><span class="s">komisarz skarbowy</span></div>
<p class="s" style="margin-top:90px">Pobrano opłatę skarbową 21,00 zł. Klauzula informacyjna RODO: strona internetowa urzędu.</p>""",
        "body{font-family:'Liberation Serif',serif;font-size:12pt}",
    )


def table(
    firm: Firm, office: str, number: str, date: str, signed_by: str, debts: tuple[Debt, ...] = ()
) -> Html:
    """Tax by tax in a table, with zeros or with amounts."""
    owed = {tax: (sum_, interest) for tax, sum_, interest in debts}
    rows = "".join(
        f"<tr><td>{tax}</td><td class='r'>{owed.get(tax, ('0,00', '0,00'))[0]}</td><td class='r'>{owed.get(tax, ('0,00', '0,00'))[1]}</td></tr>"
        for tax in (
            "podatek dochodowy (PIT/CIT)",
            "podatek od towarów i usług (VAT)",
            "podatek akcyzowy",
            "inne należności podatkowe",
        )
    )
    said = (
        "stwierdza się, że podatnik <b>posiada zaległości podatkowe</b> w kwotach wskazanych w zestawieniu."
        if debts
        else "stwierdza się, że podatnik <b>nie posiada zaległości podatkowych</b>."
    )
    title = (
        "ZAŚWIADCZENIE STWIERDZAJĄCE STAN ZALEGŁOŚCI" if debts else "ZAŚWIADCZENIE O NIEZALEGANIU W PODATKACH"
    )
    return _page(
        f"""<p><b style="letter-spacing:1px">KRAJOWA ADMINISTRACJA SKARBOWA</b><br>{office}</p><hr>
<table><tr><td>Numer: {number}</td><td class="r">Data wystawienia: {date}</td></tr></table>
<h2 class="c" style="margin:26px 0">{title}</h2>
<table class="d"><tr><td style="width:30%">Podatnik</td><td><b>{firm.name}</b></td></tr><tr><td>NIP</td><td>{firm.nip}</td></tr>
<tr><td>Adres</td><td>{firm.address}</td></tr></table>
<p>Według ewidencji prowadzonej przez {office}, na dzień {date} {said}</p>
<table class="d"><tr><th>Rodzaj należności</th><th class="r">Zaległość (zł)</th><th class="r">Odsetki (zł)</th></tr>{rows}</table>
<p>Podstawa prawna: art. 306e § 1 Ordynacji podatkowej. Uiszczono opłatę skarbową: 21 zł.</p>
<div class="c" style="margin:50px 0 0 52%">{signature_svg(signed_by + number)}<br><span class="s">{signed_by}<br>zastępca naczelnika urzędu</span></div>""",
        ".d{margin:12px 0}.d td,.d th{border:1px solid #777;padding:5px 8px}",
    )
