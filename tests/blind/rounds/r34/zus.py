"""Certificates of the social insurance office, in four layouts, and a refusal."""

import html

from tests.blind.rounds.r34.people import Firm
from tests.blind.rounds.r34.strokes import signature, svg


def _page(css: str, body: str) -> str:
    return f'<!doctype html><html lang="pl"><meta charset="utf-8"><style>@page{{size:A4}}{css}</style><body>{body}</body></html>'


def _name(firm: Firm) -> str:
    return html.escape(firm.name)


def eprint(firm: Firm, date: str, number: str, branch: str) -> str:
    """Printed from the e-office: grey cards, seal text at the end."""
    css = """@page{margin:18mm 20mm} body{font:10.5pt/1.4 "Liberation Sans";color:#222} .top{display:flex;justify-content:space-between;
    border-bottom:3px solid #1f7a4d;padding-bottom:6px} .top b{color:#1f7a4d;font-size:15pt} h1{font-size:15pt;margin:26px 0 10px}
    .card{background:#f1f4f2;padding:8px 12px;margin:8px 0} .card div{display:flex;padding:2px 0} .card span{width:46mm;color:#555}
    .seal{border:1px solid #1f7a4d;padding:8px 12px;width:95mm;margin:28px 0 0 auto;font-size:9pt} small{font-size:8.5pt;color:#555}"""
    body = f"""<div class="top"><b>ZUS</b><div style="text-align:right">Zakład Ubezpieczeń Społecznych<br>{branch}</div></div>
    <p style="text-align:right">Data wydania: {date}<br>Numer dokumentu: {number}</p>
    <h1>Zaświadczenie o niezaleganiu w opłacaniu składek</h1>
    <div class="card"><b>Płatnik składek</b><div><span>Nazwa</span>{_name(firm)}</div><div><span>NIP</span>{firm.nip}</div>
    <div><span>REGON</span>{firm.regon}</div><div><span>Adres</span>{html.escape(firm.address)}</div></div>
    <div class="card"><b>Stan konta</b><p>Na dzień wydania tego dokumentu płatnik składek <b>nie posiada zaległości</b> z tytułu składek na
    ubezpieczenia społeczne, ubezpieczenie zdrowotne, Fundusz Pracy, Fundusz Gwarantowanych Świadczeń Pracowniczych oraz
    Fundusz Emerytur Pomostowych.</p></div>
    <p>Podstawa prawna: art. 50 ust. 4 ustawy z dnia 13 października 1998 r. o systemie ubezpieczeń społecznych oraz
    art. 217 i 218 Kodeksu postępowania administracyjnego.</p>
    <div class="seal">Dokument opatrzono kwalifikowaną pieczęcią elektroniczną<br><b>Zakład Ubezpieczeń Społecznych</b><br>{date}</div>
    <p style="margin-top:60px"><small>Autentyczność dokumentu można sprawdzić na stronie www.zus.pl, podając jego numer i NIP płatnika.
    Stan konta ustalono według dokumentów i wpłat zapisanych do dnia wydania.</small></p>"""
    return _page(css, body)


def letter(firm: Firm, date: str, number: str, town: str, officer: str) -> str:
    """A letter on paper with the branch's stamp and an officer's signature."""
    css = """@page{margin:22mm 24mm} body{font:12pt/1.5 "Liberation Serif"} h1{font-size:15pt;text-align:center;letter-spacing:2px;
    margin:34px 0 0} h2{font-size:12pt;text-align:center;font-weight:normal;margin:0 0 20px} .f{font-size:9pt}
    .stamp{border:2px solid #7a2a6a;color:#7a2a6a;display:inline-block;padding:4px 10px;font:8.5pt "Liberation Sans";text-align:center}"""
    body = f"""<div style="display:flex;justify-content:space-between"><div><b>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH</b><br>Oddział w {town}<br>
    Wydział Rozliczeń Kont Płatników Składek</div><div style="text-align:right">dnia {date}<br>Znak: {number}</div></div>
    <h1>ZAŚWIADCZENIE</h1><h2>o niezaleganiu w opłacaniu składek</h2>
    <p style="text-indent:12mm;text-align:justify">Działając na podstawie art. 217 § 2 pkt 2 Kodeksu postępowania administracyjnego, na wniosek
    płatnika zaświadcza się, że <b>{_name(firm)}</b>, {html.escape(firm.address)}, NIP: {firm.nip}, REGON: {firm.regon},
    według stanu na dzień {date} <b>nie zalega</b> z opłatą składek na:</p>
    <p style="padding-left:14mm">– ubezpieczenia społeczne,<br>– ubezpieczenie zdrowotne,<br>– Fundusz Pracy i Fundusz Gwarantowanych
    Świadczeń Pracowniczych.</p><p style="text-indent:12mm">Zaświadczenie wydaje się w celu przedłożenia w Urzędzie Marszałkowskim Województwa
    Lubuskiego.</p><div style="display:flex;justify-content:space-between;margin-top:46px;align-items:flex-end"><div class="stamp">ZAKŁAD
    UBEZPIECZEŃ SPOŁECZNYCH<br>ODDZIAŁ W {town.upper()}<br>— 14 —</div><div style="text-align:center">{svg(signature(officer), 190, 56, "#222")}
    <br><span class="f">z up. Dyrektora Oddziału<br>{officer}<br>starszy inspektor</span></div></div>
    <p class="f" style="margin-top:50px">Zaświadczenie zwolnione z opłaty skarbowej.</p>"""
    return _page(css, body)


def table(firm: Firm, date: str, number: str, branch: str, officer: str) -> str:
    """Payer's data in a numbered table, funds with a remark each, instruction below."""
    css = """@page{margin:16mm 18mm} body{font:10.5pt/1.35 "DejaVu Sans";font-size:9.5pt} table{border-collapse:collapse;width:100%;margin:8px 0}
    td,th{border:1px solid #000;padding:5px 7px;text-align:left} .n{width:8mm;background:#e6e6e6} h1{font-size:13pt;margin:18px 0 6px}
    .f{font-size:8pt}"""
    funds = (
        "Ubezpieczenia społeczne",
        "Ubezpieczenie zdrowotne",
        "Fundusz Pracy i Fundusz Solidarnościowy",
        "FGŚP",
        "FEP",
    )
    rows = "".join(
        f"<tr><td class='n'>{n}</td><td>{fund}</td><td>brak zaległości</td></tr>"
        for n, fund in enumerate(funds, 5)
    )
    body = f"""<table><tr><td style="width:55%"><b>ZUS</b> Zakład Ubezpieczeń Społecznych<br>{branch}</td><td>{number}<br>Data: {date}</td></tr>
    </table><h1>Zaświadczenie o niezaleganiu w opłacaniu składek</h1><p>Zaświadcza się, że na koncie wskazanego płatnika składek
    na dzień {date} nie ma zaległości.</p>
    <table><tr><td class="n">1</td><td style="width:50mm">NIP</td><td>{firm.nip}</td></tr><tr><td class="n">2</td><td>REGON</td><td>{firm.regon}</td>
    </tr><tr><td class="n">3</td><td>Nazwa skrócona / imię i nazwisko</td><td>{_name(firm)}</td></tr><tr><td class="n">4</td><td>Adres</td>
    <td>{html.escape(firm.address)}</td></tr></table>
    <table><tr><th class="n">Nr</th><th>Rodzaj składek</th><th>Stan na dzień wydania</th></tr>{rows}</table>
    <p>Płatnik nie korzysta z układu ratalnego ani z odroczenia terminu płatności.</p>
    <div style="margin:34px 0 0 auto;width:78mm;text-align:center">{svg(signature(officer + "z"), 190, 56, "#1b2f8f")}<br>
    <span class="f">{officer}, specjalista<br>(podpis i pieczątka pracownika ZUS)</span></div>
    <p class="f" style="margin-top:40px"><b>Pouczenie.</b> Zaświadczenie potwierdza stan konta w dniu wydania. Podstawa: art. 50 ust. 4 ustawy
    o systemie ubezpieczeń społecznych. Kto posługuje się dokumentem podrobionym, podlega odpowiedzialności karnej.</p>"""
    return _page(css, body)


def columns(firm: Firm, date: str, number: str, branch: str) -> str:
    """Two columns: who at the left, what at the right; code to check at the foot."""
    css = """@page{margin:20mm} body{font:11pt/1.45 "Carlito"} .cols{display:flex;gap:9mm;margin-top:16px} .a{width:62mm;border-right:1px solid #999;
    font-size:10pt;padding-right:6mm} .b{flex:1} h1{font-size:17pt;color:#0b5a34;margin:30px 0 2px} .t{color:#777;font-size:8.5pt;margin-top:7px}
    .code{border:1px dashed #555;padding:6px 10px;margin-top:40px;font-size:9pt}"""
    body = f"""<div style="font-size:9.5pt">Zakład Ubezpieczeń Społecznych · {branch}</div><h1>Zaświadczenie</h1><div>o niezaleganiu
    w opłacaniu składek</div><div class="cols"><div class="a"><div class="t">PŁATNIK</div>{_name(firm)}<div class="t">ADRES</div>{html.escape(firm.address)}
    <div class="t">NIP</div>{firm.nip}<div class="t">REGON</div>{firm.regon}<div class="t">WYDANO</div>{date}<div class="t">NUMER</div>{number}
    </div><div class="b"><p>Potwierdzamy, że płatnik wymieniony obok <b>nie zalega w opłacaniu składek</b>, do których poboru zobowiązany jest ZUS.</p>
    <p>Dane dotyczą składek na ubezpieczenia społeczne i zdrowotne oraz na Fundusz Pracy, Fundusz Solidarnościowy, Fundusz Gwarantowanych
    Świadczeń Pracowniczych i Fundusz Emerytur Pomostowych, według zapisów na koncie w dniu {date}.</p><p>Zaświadczenie wydaliśmy na wniosek
    płatnika, na podstawie art. 50 ust. 4 ustawy systemowej i art. 217 k.p.a.</p><p style="margin-top:36px">Podpisano kwalifikowanym podpisem
    elektronicznym<br><b>z upoważnienia Prezesa ZUS</b><br>Bernadetta Mroziak, kierownik referatu</p></div></div>
    <div class="code">Dokument elektroniczny. Sprawdzenie: www.zus.pl → Weryfikacja zaświadczeń, kod {number[-7:].replace("/", "")}K4T</div>"""
    return _page(css, body)


def refusal(firm: Firm, date: str, number: str, town: str, officer: str) -> str:
    """A decision that refuses the certificate."""
    css = """@page{margin:22mm 24mm} body{font:12pt/1.45 "Liberation Serif"} h1{font-size:14pt;text-align:center;margin:30px 0 16px}
    p{text-align:justify} .f{font-size:9.5pt}"""
    body = f"""<div style="display:flex;justify-content:space-between"><div><b>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH</b><br>Oddział w {town}</div>
    <div>{date}<br>Znak: {number}</div></div><p><br>{_name(firm)}<br>{html.escape(firm.address)}<br>NIP {firm.nip}</p>
    <h1>POSTANOWIENIE<br>o odmowie wydania zaświadczenia</h1><p>Na podstawie art. 219 Kodeksu postępowania administracyjnego, po rozpatrzeniu wniosku
    płatnika o wydanie zaświadczenia o niezaleganiu w opłacaniu składek, <b>odmawia się wydania zaświadczenia o żądanej treści</b>.</p>
    <p><b>Uzasadnienie.</b> Na koncie płatnika na dzień {date} występuje zaległość w składkach na ubezpieczenia społeczne i zdrowotne za
    luty 2026 r. w kwocie 3 418,62 zł wraz z odsetkami. W tej sytuacji nie można potwierdzić niezalegania.</p>
    <p><b>Pouczenie.</b> Na postanowienie przysługuje zażalenie w terminie 7 dni od dnia doręczenia.</p>
    <div style="margin:36px 0 0 auto;width:80mm;text-align:center">{svg(signature(officer + "o"), 190, 56, "#222")}<br><span class="f">z up. Dyrektora
    Oddziału<br>{officer}</span></div>"""
    return _page(css, body)
