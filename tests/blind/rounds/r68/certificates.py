"""Certificates of ZUS and of tax offices, four layouts each, and copies of certificates of the firms."""

from html import escape

from tests.blind.model import Html

from .strokes import svg

CSS = """@page{size:A4;margin:20mm}body{margin:0;font:11pt 'Liberation Sans',Arial,sans-serif;line-height:1.4}
h1{font-size:14pt;text-align:center;margin:22px 0}table{border-collapse:collapse;width:100%;margin:10px 0}
td,th{border:1px solid #333;padding:5px 8px;text-align:left;vertical-align:top}.r{text-align:right}.s{font-size:8.5pt;color:#333}
.two{display:flex;justify-content:space-between;gap:20px}.e{border:1px solid #666;padding:6px 10px;width:75mm;margin:30px 0 0 auto;
font-size:8.5pt}.bar{background:#00755a;color:#fff;padding:8px 14px;font-weight:bold}.card{border:1px solid #bbb;border-radius:6px;
padding:8px 14px;margin:10px 0}.st{margin:34px 0 0 auto;width:80mm;text-align:center;font-size:9pt}"""


def _page(body: str, serif: bool = False) -> Html:
    more = "body{font-family:'Liberation Serif',serif;font-size:12pt}" if serif else ""
    return Html(
        f'<!doctype html><html lang="pl"><meta charset="utf-8"><style>{CSS}{more}</style><body>{body}</body></html>'
    )


def _end(who: str, date: str, pen: str) -> str:
    if pen:
        return f'<div class="st">{svg(pen)}<br>z up. {who}<br>{_stamp(who)}</div>'
    return f'<div class="e">Dokument podpisany elektronicznie<br>{who}<br>Data podpisu: {date}<br>Kwalifikowany podpis elektroniczny</div>'


def _stamp(text: str) -> str:
    return (
        '<svg width="90" height="90"><circle cx="45" cy="45" r="42" fill="none" stroke="#a02040" stroke-width="2"/>'
        '<circle cx="45" cy="45" r="30" fill="none" stroke="#a02040"/><text x="45" y="49" font-size="10" '
        'text-anchor="middle" fill="#a02040">PIECZĘĆ</text></svg>'
    )


def zus(
    layout: int,
    name: str,
    nip: str,
    regon: str,
    address: str,
    date: str,
    number: str,
    town: str,
    pen: str = "",
) -> Html:
    """A certificate that no contributions are owed."""
    name, address = escape(name), escape(address)
    if layout == 0:
        return _page(
            f"""<div class="bar">ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH</div><p class="two"><span>Oddział w {town}<br>Znak: {number}</span>
<span>{date}</span></p><h1>Zaświadczenie o niezaleganiu w opłacaniu składek</h1><p>Na podstawie danych zapisanych na koncie płatnika
składek zaświadcza się, że płatnik:</p><table><tr><td>Nazwa płatnika</td><td>{name}</td></tr><tr><td>NIP</td><td>{nip}</td></tr>
<tr><td>REGON</td><td>{regon}</td></tr><tr><td>Adres</td><td>{address}</td></tr></table><p>według stanu na dzień {date}
<b>nie posiada zaległości</b> w opłacaniu składek na:</p><ul><li>ubezpieczenia społeczne,</li><li>ubezpieczenie zdrowotne,</li>
<li>Fundusz Pracy i Fundusz Gwarantowanych Świadczeń Pracowniczych,</li><li>Fundusz Emerytur Pomostowych.</li></ul>
{_end("Starszy inspektor, ZUS Oddział w " + town, date, pen)}<p class="s">Autentyczność dokumentu można sprawdzić na stronie zus.pl.</p>"""
        )
    if layout == 1:
        return _page(
            f"""<p><b>Zakład Ubezpieczeń Społecznych</b><br>Inspektorat w {town}<br>Wydział Obsługi Klientów i Korespondencji</p>
<p class="r">dnia {date}</p><p>Nr {number}</p><h1>ZAŚWIADCZENIE<br>o niezaleganiu w opłacaniu składek</h1>
<p>Po rozpatrzeniu wniosku z art. 50 ust. 4 ustawy o systemie ubezpieczeń społecznych Zakład zaświadcza, że {name}, {address},
NIP {nip}, REGON {regon}, nie zalega w opłacaniu składek na ubezpieczenia społeczne, ubezpieczenie zdrowotne, Fundusz Pracy
oraz Fundusz Gwarantowanych Świadczeń Pracowniczych.</p><p>Zaświadczenie wydaje się na wniosek strony w celu przedłożenia w urzędzie.
Stan rozliczeń ustalono na dzień wydania zaświadczenia.</p>{_end("Kierownik Inspektoratu", date, pen)}""",
            serif=True,
        )
    if layout == 2:
        return _page(
            f"""<div class="two"><div><b style="font-size:20pt;color:#00755a">ZUS</b><br><span class="s">Zakład Ubezpieczeń
Społecznych</span></div><div class="r s">Dokument elektroniczny<br>{number}<br>data utworzenia {date}</div></div>
<h1>Zaświadczenie o niezaleganiu w opłacaniu składek</h1><div class="card"><b>Płatnik składek</b><br>{name}<br>{address}<br>
NIP: {nip} &nbsp; REGON: {regon}</div><div class="card"><b>Treść zaświadczenia</b><br>Na dzień {date} wyżej wymieniony płatnik
składek nie zalega z opłatą składek pobieranych przez Zakład.</div><div class="card"><b>Fundusze objęte zaświadczeniem</b><br>
FUS – ubezpieczenia społeczne · NFZ – ubezpieczenie zdrowotne · FP · FGŚP · FEP</div>
{_end("Zakład Ubezpieczeń Społecznych, Oddział " + town, date, pen)}"""
        )
    return _page(
        f"""<p class="two"><span>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH<br>ODDZIAŁ W {town.upper()}</span><span class="r">{number}<br>{date}</span></p>
<p style="margin-left:50%"><b>{name}</b><br>{address}</p><h1>ZAŚWIADCZENIE O NIEZALEGANIU W OPŁACANIU SKŁADEK</h1>
<table><tr><th>Rodzaj należności</th><th>Stan na {date}</th></tr><tr><td>Ubezpieczenia społeczne</td><td>brak zaległości</td></tr>
<tr><td>Ubezpieczenie zdrowotne</td><td>brak zaległości</td></tr><tr><td>Fundusz Pracy, FGŚP</td><td>brak zaległości</td></tr></table>
<p>Płatnik o numerze NIP {nip} (REGON {regon}) nie posiada zaległości w opłacaniu składek.</p>
<p class="s">Pouczenie: zaświadczenie potwierdza stan konta w dniu jego wydania.</p>{_end("Dyrektor Oddziału", date, pen)}"""
    )


def zus_refusal(name: str, nip: str, address: str, date: str, number: str, town: str, pen: str) -> Html:
    """The office refuses the certificate."""
    return _page(
        f"""<p><b>Zakład Ubezpieczeń Społecznych</b><br>Inspektorat w {town}</p><p class="r">dnia {date}</p><p>Nr {number}</p>
<h1>DECYZJA<br>o odmowie wydania zaświadczenia o niezaleganiu w opłacaniu składek</h1><p>Zakład Ubezpieczeń Społecznych odmawia
wydania zaświadczenia o niezaleganiu w opłacaniu składek płatnikowi {escape(name)}, {address}, NIP {nip}.</p><p><b>Uzasadnienie.</b>
Na koncie płatnika na dzień {date} istnieją nieopłacone składki za styczeń i luty 2026 r. w łącznej kwocie 6 318,44 zł.</p>
<p><b>Pouczenie.</b> Od decyzji przysługuje odwołanie do sądu w terminie miesiąca od jej doręczenia.</p>
{_end("Kierownik Inspektoratu", date, pen)}""",
        serif=True,
    )


def tax(
    layout: int,
    name: str,
    nip: str,
    address: str,
    date: str,
    number: str,
    office: str,
    pen: str = "",
    arrears: str = "",
) -> Html:
    """A certificate of the tax office: nothing is owed, or the sum given."""
    name, address = escape(name), escape(address)
    title = "ZAŚWIADCZENIE O NIEZALEGANIU W PODATKACH LUB STWIERDZAJĄCE STAN ZALEGŁOŚCI"
    head = f"Naczelnik Urzędu Skarbowego w {office}"
    if layout == 0:
        no, yes = ("☐", "☒") if arrears else ("☒", "☐")
        return _page(
            f"""<p class="two"><span><b>Krajowa Administracja Skarbowa</b><br>{head}</span><span class="r">{number}<br>{date}</span></p>
<h1>{title}</h1><table><tr><th colspan="2">A. Dane podatnika</th></tr><tr><td>NIP</td><td>{nip}</td></tr><tr><td>Nazwa / imię i
nazwisko</td><td>{name}</td></tr><tr><td>Adres</td><td>{address}</td></tr><tr><th colspan="2">B. Stan na dzień {date}</th></tr>
<tr><td colspan="2">{no} podatnik nie zalega w podatkach stanowiących dochód budżetu państwa</td></tr><tr><td colspan="2">{yes}
podatnik posiada zaległości podatkowe w kwocie: {arrears or "–"}</td></tr></table>{_end(head, date, pen)}"""
        )
    if layout == 1:
        return _page(
            f"""<p>{head.upper()}</p><p class="r">{date}</p><p>{number}</p><h1>{title}</h1><p>Na podstawie art. 306a i art. 306e
ustawy – Ordynacja podatkowa, po rozpatrzeniu wniosku, zaświadcza się, że podatnik <b>{name}</b>, {address}, NIP {nip}, według stanu
na dzień {date} nie zalega w podatkach.</p><p>Zaświadczenie obejmuje podatek dochodowy, podatek od towarów i usług oraz podatek
akcyzowy.</p><p class="s">Opłata skarbowa 21 zł została zapłacona.</p>{_end(head, date, pen)}""",
            serif=True,
        )
    if layout == 2:
        return _page(
            f"""<div class="two"><b style="color:#b00030">e-Urząd Skarbowy</b><span class="s r">Nr {number}<br>Wydano automatycznie
{date}</span></div><h1>Zaświadczenie o niezaleganiu w podatkach lub stwierdzające stan zaległości</h1><div class="card"><b>Organ</b><br>
{head}</div><div class="card"><b>Podatnik</b><br>{name}<br>{address}<br>NIP {nip}</div><div class="card"><b>Informacja</b><br>Na dzień
{date} nie stwierdzono zaległości podatkowych. Podatnik nie zalega w podatkach.</div><div class="e">Pieczęć elektroniczna Szefa
Krajowej Administracji Skarbowej<br>{date}</div><p class="s">Dokument jest ważny wyłącznie w postaci elektronicznej.</p>"""
        )
    return _page(
        f"""<p class="two"><span class="s">ZAS-W</span><span class="r">dnia {date}</span></p><p><b>{head}</b><br>Referat Obsługi
Bezpośredniej</p><h1>{title}</h1><table><tr><td>1. Numer zaświadczenia<br><b>{number}</b></td><td>2. Identyfikator podatkowy<br>
<b>{nip}</b></td></tr><tr><td colspan="2">3. Wnioskodawca<br><b>{name}, {address}</b></td></tr><tr><td colspan="2">4. Zaległości
w podatkach<br><b>nie posiada zaległości</b></td></tr><tr><td>5. Postępowanie egzekucyjne<br><b>nie jest prowadzone</b></td><td>6.
Stan na dzień<br><b>{date}</b></td></tr></table>{_end(head, date, pen)}"""
    )


def evidence(title: str, name: str, number: str, text: str) -> Html:
    """A copy of a firm's certificate."""
    if title == "Patent":
        return _page(
            f"""<div style="border:3px solid #933;padding:30px;text-align:center;height:225mm"><p>RZECZPOSPOLITA POLSKA</p>
<p>Urząd Patentowy Rzeczypospolitej Polskiej</p><h1>DOKUMENT PATENTOWY</h1><p>PATENT NA WYNALAZEK NR PAT. {escape(number)}</p>
<p>Uprawniony z patentu:</p><h2>{escape(name)}</h2><p>Patent trwa od dnia 14 maja 2021 r.</p><p style="margin-top:60px">{svg(number)}
<br>z up. Prezesa Urzędu</p></div>"""
        )
    return _page(
        f"""<div style="border:6px double #345;padding:30px;text-align:center;height:225mm"><p>JEDNOSTKA CERTYFIKUJĄCA</p><h1>CERTYFIKAT</h1>
<p style="font-size:20pt">{escape(title)}</p><p>nr {number}</p><p>Zaświadcza się, że firma</p><h2>{escape(name)}</h2><p>{text}</p>
<p>Certyfikat ważny do 30 listopada 2027 r.</p><p style="margin-top:60px">{svg(number)}<br>Dyrektor ds. certyfikacji</p></div>"""
    )
