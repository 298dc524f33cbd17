# ruff: noqa: E501
"""Certificates of ZUS: four layouts, and a decision which refuses one."""

from html import escape

from tests.blind.model import Html
from tests.blind.rounds.r25.firm import Firm
from tests.blind.rounds.r25.forms_html import page
from tests.blind.rounds.r25.ink import signature, stamp

FUNDS = (
    "ubezpieczenia społeczne",
    "ubezpieczenie zdrowotne",
    "Fundusz Pracy i Fundusz Solidarnościowy",
    "Fundusz Gwarantowanych Świadczeń Pracowniczych",
    "Fundusz Emerytur Pomostowych",
)


def letter(firm: Firm, office: str, number: str, day: str, inked: bool) -> Html:
    """Letter of a branch: file number, one sentence, purpose and instruction; signed by an officer."""
    css = """@page{size:A4;margin:20mm 22mm} body{font:11.5pt "Liberation Serif";line-height:1.4}
    h1{font-size:15pt;text-align:center;letter-spacing:1px;margin:26px 0} .s{font-size:9pt}"""
    ink = (
        signature("zus" + office, 160, 50)
        if inked
        else "<i>Dokument podpisano kwalifikowanym podpisem elektronicznym</i>"
    )
    body = f"""<div style="display:flex;justify-content:space-between"><div><b>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH</b><br>
Oddział {office}<br><span class="s">Wydział Rozliczeń Kont Płatników Składek</span></div><div>{day} r.</div></div>
<p class="s">Znak sprawy: {number}</p>
<h1>ZAŚWIADCZENIE<br><span style="font-size:12pt">o niezaleganiu w opłacaniu składek</span></h1>
<p>Na podstawie art. 50 ust. 4 ustawy z dnia 13 października 1998 r. o systemie ubezpieczeń społecznych oraz art. 217
Kodeksu postępowania administracyjnego zaświadcza się, że płatnik składek</p>
<p style="margin-left:30px"><b>{escape(firm.name)}</b><br>{escape(firm.address)}<br>NIP {firm.nip}, REGON {firm.regon}</p>
<p>na dzień {day} r. <b>nie zalega w opłacaniu składek</b> na ubezpieczenia społeczne, ubezpieczenie zdrowotne, Fundusz
Pracy, Fundusz Solidarnościowy, Fundusz Gwarantowanych Świadczeń Pracowniczych oraz Fundusz Emerytur Pomostowych.</p>
<p>Zaświadczenie wydaje się na wniosek płatnika w celu przedłożenia w urzędzie marszałkowskim.</p>
<div style="text-align:right;margin-top:40px">{ink}<br>{stamp(["z up. Dyrektora Oddziału", "Starszy Inspektor", "Beata Wicher"])}</div>
<p class="s" style="margin-top:50px">Opłaty skarbowej nie pobrano. Zaświadczenie odzwierciedla stan konta na dzień
wydania; późniejsza korekta dokumentów rozliczeniowych może zmienić saldo.</p>"""
    return page(css, body)


def electronic(firm: Firm, office: str, number: str, day: str) -> Html:
    """The e-office's layout since late 2025: green bar, cards of data, code for checking, seal by machine."""
    css = """@page{size:A4;margin:0} body{margin:0;font:10.5pt "Liberation Sans";color:#1d1d1d}
    .top{background:#00693c;color:#fff;padding:11mm 18mm 7mm;font-size:15pt} .m{padding:8mm 18mm}
    h1{font-size:17pt;margin:0 0 14px} dl{display:grid;grid-template-columns:62mm 1fr;row-gap:6px;margin:0}
    dt{color:#555} dd{margin:0;font-weight:bold} .k{background:#eef5f0;padding:10px 14px;margin:14px 0}
    .s{font-size:8.5pt;color:#444}"""
    body = f"""<div class="top">ZUS <span style="font-size:10pt">&nbsp; Zakład Ubezpieczeń Społecznych</span></div><div class="m">
<h1>Zaświadczenie o niezaleganiu w opłacaniu składek</h1>
<div class="k"><dl><dt>Numer zaświadczenia</dt><dd>{number}</dd><dt>Data wydania</dt><dd>{day}</dd>
<dt>Jednostka wydająca</dt><dd>{office}</dd></dl></div>
<h3>Dane płatnika składek</h3><dl><dt>Nazwa / imię i nazwisko</dt><dd>{escape(firm.name)}</dd><dt>NIP</dt><dd>{firm.nip}</dd>
<dt>REGON</dt><dd>{firm.regon}</dd><dt>Adres</dt><dd>{escape(firm.address)}</dd></dl>
<h3>Treść zaświadczenia</h3><div class="k">Płatnik składek <b>nie posiada zaległości</b> z tytułu składek, do których
poboru zobowiązany jest Zakład.<br><br>Stan na dzień: <b>{day}</b></div>
<p>Zaświadczenie obejmuje składki na: {", ".join(FUNDS)}.</p>
<p class="s">Dokument wystawiono w postaci elektronicznej i opatrzono kwalifikowanym podpisem elektronicznym. Autentyczność
można sprawdzić na stronie zus.pl, podając numer zaświadczenia oraz kod: <b>{number[-6:]}-{firm.nip[:4]}</b>.<br>
Podstawa prawna: art. 50 ust. 4 i 4a ustawy o systemie ubezpieczeń społecznych.</p></div>"""
    return page(css, body)


def funds(firm: Firm, office: str, number: str, day: str, inked: bool) -> Html:
    """Table by fund with the amount owed, nothing in every line."""
    css = """@page{size:A4;margin:17mm 20mm} body{font:10.5pt "Liberation Sans"} table{width:100%;border-collapse:collapse;
    margin:10px 0} td,th{border:1px solid #333;padding:4px 7px} th{background:#e8e8e8;text-align:left}
    h1{font-size:13.5pt;text-align:center;margin:16px 0}"""
    rows = "".join(
        f"<tr><td>{n}.</td><td>{name}</td><td>brak</td><td>0,00</td></tr>"
        for n, name in enumerate(FUNDS, start=1)
    )
    ink = signature("zusf" + office, 150, 48) if inked else "<i>podpisano elektronicznie</i>"
    body = f"""<table><tr><td style="width:50%"><b>Zakład Ubezpieczeń Społecznych</b><br>{office}</td>
<td>Nr: {number}<br>Data: {day}</td></tr></table>
<h1>Zaświadczenie o niezaleganiu w opłacaniu składek<br>na ubezpieczenia i fundusze pozaubezpieczeniowe</h1>
<table><tr><th colspan="2">Płatnik</th></tr><tr><td style="width:35%">Nazwa</td><td>{escape(firm.name)}</td></tr>
<tr><td>NIP</td><td>{firm.nip_dashes}</td></tr><tr><td>Adres</td><td>{escape(firm.address)}</td></tr></table>
<p>Według stanu na dzień wydania zaświadczenia płatnik nie zalega z opłatą składek:</p>
<table><tr><th>Lp.</th><th>Tytuł</th><th>Zaległość</th><th>Kwota (zł)</th></tr>{rows}</table>
<p>Układ ratalny ani odroczenie terminu płatności nie występują.</p>
<table><tr><td style="height:80px;width:50%;font-size:8.5pt">pieczęć jednostki<br><br>
{stamp(["ZUS", office], "#223") if inked else ""}</td><td style="font-size:8.5pt">podpis osoby upoważnionej<br>{ink}</td></tr></table>"""
    return page(css, body)


def short(firm: Firm, office: str, number: str, day: str) -> Html:
    """A few lines and round seal, as an inspectorate types it."""
    css = """@page{size:A4;margin:24mm 25mm} body{font:12pt "Liberation Serif";line-height:1.6}"""
    body = f"""<p>Zakład Ubezpieczeń Społecznych<br>{office}</p><p style="text-align:right">{day} r.</p><p>{number}</p>
<p style="text-align:center;font-weight:bold;margin:30px 0">ZAŚWIADCZENIE</p>
<p>Zakład Ubezpieczeń Społecznych stwierdza, że {escape(firm.name)} z adresem {escape(firm.address)}, NIP {firm.nip},
nie posiada na dzień wystawienia niniejszego dokumentu zaległości w opłacaniu składek na ubezpieczenia społeczne,
zdrowotne oraz na FP, FS, FGŚP i FEP.</p>
<p>Zaświadczenie o niezaleganiu wydano na żądanie zainteresowanego.</p>
<div style="display:flex;justify-content:space-around;margin-top:50px;align-items:center"><svg width="110" height="110">
<circle cx="55" cy="55" r="50" fill="none" stroke="#8a1f2d" stroke-width="2"/><circle cx="55" cy="55" r="34" fill="none"
stroke="#8a1f2d"/><text x="55" y="60" text-anchor="middle" fill="#8a1f2d" font-size="16">ZUS</text></svg>
<div style="text-align:center">{signature("insp" + office, 170, 52)}<br>{stamp(["Kierownik Inspektoratu", "Ryszard Zięba"])}</div></div>"""
    return page(css, body)


def refusal(firm: Firm, office: str, number: str, day: str) -> Html:
    """Decision which refuses the certificate."""
    css = """@page{size:A4;margin:20mm 22mm} body{font:11.5pt "Liberation Serif";line-height:1.45}"""
    body = f"""<p><b>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH</b><br>{office}</p><p style="text-align:right">{day} r.</p>
<p>{number}</p><p style="text-align:right"><b>{escape(firm.name)}</b><br>{escape(firm.address)}<br>NIP {firm.nip}</p>
<h2 style="text-align:center">DECYZJA</h2>
<p>Po rozpatrzeniu wniosku z dnia 30 marca 2026 r. Zakład Ubezpieczeń Społecznych <b>odmawia wydania zaświadczenia
o niezaleganiu w opłacaniu składek</b>.</p><p style="text-align:center">UZASADNIENIE</p>
<p>Z zapisów na koncie wynika, że płatnik posiada zadłużenie z tytułu składek za okres od listopada 2025 r. do stycznia
2026 r. w łącznej kwocie 18 402,66 zł, powiększonej o odsetki za zwłokę. Zadłużenie nie zostało objęte umową o rozłożeniu
należności na raty, a zatem wydanie dokumentu o żądanej treści nie jest możliwe.</p>
<p>Od decyzji przysługuje odwołanie do sądu okręgowego, wnoszone za pośrednictwem Oddziału w terminie miesiąca.</p>
<div style="text-align:right;margin-top:30px">{signature("ref" + office, 160, 50)}<br>{stamp(["z up. Dyrektora", "Krystyna Mazik"])}</div>"""
    return page(css, body)
