"""Certificates of ZUS and of the tax offices, four layouts each; a request; copies of company certificates."""

from collections.abc import Callable

from tests.blind.rounds.r50.firm import Firm
from tests.blind.rounds.r50.ink import svg

STYLE = """<!doctype html><html lang="pl"><meta charset="utf-8"><style>@page{size:A4;margin:20mm}
body{font-family:%s;font-size:11pt;line-height:1.4;margin:0}h1{font-size:14pt;text-align:center;margin:9mm 0 5mm}
table{border-collapse:collapse;width:100%%;margin:3mm 0}.g td,.g th{border:1px solid #333;padding:1.6mm 2mm;
text-align:left;vertical-align:top}.two{display:flex;justify-content:space-between;gap:10mm}small{font-size:8pt}
.r{text-align:right}.c{text-align:center}.seal{border:1px solid #235;padding:2.5mm;width:74mm;font-size:8.5pt}
.round{border:1.6px solid #7a2020;color:#7a2020;border-radius:50%%;width:32mm;height:32mm;font-size:7pt;display:flex;
align-items:center;justify-content:center;text-align:center}hr{border:0;border-top:1px solid #333}</style><body>"""


def page(body: str, font: str = "Carlito, Arial, sans-serif") -> str:
    """A page of A4."""
    return STYLE % font + body + "</body></html>"


def _address(firm: Firm) -> str:
    return f"{firm.street}, {firm.code} {firm.town}"


def zus_sealed(firm: Firm, day: str, number: str) -> str:
    """Letter of an electronic office: head, running text, seal in a frame."""
    return page(f"""<div class="two"><b>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH<br>Oddział w {firm.zus}</b>
<div class="r">{day}<br>Znak: {number}</div></div>
<p style="margin:12mm 0 0 90mm">{firm.name}<br>{firm.street}<br>{firm.code} {firm.town}</p>
<h1>ZAŚWIADCZENIE<br>O NIEZALEGANIU W OPŁACANIU SKŁADEK</h1>
<p>Na podstawie art. 50 ust. 4 ustawy o systemie ubezpieczeń społecznych oraz art. 217 Kodeksu postępowania
administracyjnego zaświadcza się, że płatnik składek <b>{firm.name}</b>, NIP <b>{firm.nip}</b>, REGON {firm.regon},
według stanu na dzień {day} <b>nie zalega</b> z opłatą składek na ubezpieczenia społeczne, ubezpieczenie zdrowotne,
Fundusz Pracy, Fundusz Gwarantowanych Świadczeń Pracowniczych i Fundusz Emerytur Pomostowych.</p>
<p>Zaświadczenie wydaje się na wniosek płatnika.</p>
<div class="seal" style="margin:18mm 0 0 92mm">Dokument opatrzony kwalifikowaną pieczęcią elektroniczną<br>
<b>Zakład Ubezpieczeń Społecznych</b><br>data: {day}</div>""")


def zus_table(firm: Firm, day: str, number: str) -> str:
    """The same as a table of data and funds."""
    funds = (
        "Ubezpieczenia społeczne",
        "Ubezpieczenie zdrowotne",
        "FP i Fundusz Solidarnościowy",
        "FGŚP",
        "FEP",
    )
    rows = "".join(f"<tr><td>{fund}</td><td>brak zaległości</td></tr>" for fund in funds)
    return page(
        f"""<p class="c"><b>ZUS – Zakład Ubezpieczeń Społecznych</b><br><small>Oddział {firm.zus}, Wydział Obsługi Klientów
i Korespondencji</small></p><hr><h1>Zaświadczenie o niezaleganiu w opłacaniu składek</h1>
<table class="g"><tr><td width="45%">Numer zaświadczenia</td><td>{number}</td></tr>
<tr><td>Data wydania</td><td>{day}</td></tr><tr><td>Płatnik składek</td><td>{firm.name}</td></tr>
<tr><td>NIP</td><td>{firm.nip}</td></tr><tr><td>REGON</td><td>{firm.regon}</td></tr>
<tr><td>Adres</td><td>{_address(firm)}</td></tr></table>
<p>Stwierdza się, że na dzień wydania zaświadczenia płatnik nie posiada zaległości z tytułu składek:</p>
<table class="g"><tr><th width="60%">Fundusz</th><th>Stan konta</th></tr>{rows}</table>
<div class="two" style="margin-top:14mm"><div class="round">ZUS<br>Oddział<br>{firm.zus}</div><div class="c">z up. Dyrektora
Oddziału<br>{svg(number, 6)}<br><small>starszy specjalista</small></div></div>""",
        "Liberation Serif, serif",
    )


def zus_counter(firm: Firm, day: str, number: str) -> str:
    """A short one, from the counter: numbered sentences, stamp and pen."""
    return page(
        f"""<table><tr><td>Zakład Ubezpieczeń Społecznych<br>Inspektorat obsługujący: {firm.zus}<br>{number}</td>
<td class="r">dnia {day}</td></tr></table><h1>ZAŚWIADCZENIE o niezaleganiu w opłacaniu składek</h1>
<ol><li>Wnioskodawca: {firm.name}, {_address(firm)}.</li><li>Identyfikator NIP: {firm.nip}.</li>
<li>Zakład Ubezpieczeń Społecznych potwierdza, że wyżej wymieniony płatnik nie ma zaległości w opłacaniu składek, do
których poboru Zakład jest obowiązany, w tym na ubezpieczenia społeczne i zdrowotne.</li>
<li>Stan rozliczeń ustalono na dzień {day}.</li><li>Cel: przedłożenie w urzędzie.</li></ol>
<div style="margin:14mm 0 0 88mm" class="c"><b style="color:#23408a">INSPEKTOR<br>Wydział Rozliczeń</b><br>{svg(number)}
</div><p style="margin-top:30mm"><small>Zaświadczenie jest wolne od opłaty skarbowej.</small></p>""",
        "DejaVu Sans, sans-serif",
    ).replace("font-size:11pt", "font-size:10pt")


def zus_columns(firm: Firm, day: str, number: str) -> str:
    """Print-out of the payer's portal: two columns above, statement in a frame, legend below."""
    return page(f"""<div style="background:#e4efe7;padding:3mm"><b>eZUS</b> · panel płatnika · dokument wydany przez Zakład
Ubezpieczeń Społecznych</div><h1 style="text-align:left">Zaświadczenie o niezaleganiu w opłacaniu składek</h1>
<div class="two"><div><small>PŁATNIK</small><br><b>{firm.name}</b><br>{firm.street}<br>{firm.code} {firm.town}</div>
<div><small>NIP</small><br>{firm.nip}<br><small>REGON</small><br>{firm.regon}</div>
<div><small>NUMER</small><br>{number}<br><small>WYDANO</small><br>{day}</div></div>
<div style="border:2px solid #2c7a4b;padding:4mm;margin:8mm 0"><b>Płatnik nie zalega w opłacaniu składek.</b><br>
Stan na: {day}</div><p>Informacja obejmuje składki na ubezpieczenia społeczne, zdrowotne, Fundusz Pracy, Fundusz
Gwarantowanych Świadczeń Pracowniczych oraz Fundusz Emerytur Pomostowych.</p>
<p>Dokument podpisano: Jolanta Wierzbińska, Oddział ZUS w {firm.zus} (kwalifikowany podpis elektroniczny, {day}).</p>
<p><small>Autentyczność można sprawdzić w portalu ZUS, podając numer dokumentu i NIP płatnika.</small></p>""")


def tax_zasw(firm: Firm, day: str, number: str, owed: str = "") -> str:
    """Official form with lettered parts; with `owed` it states arrears."""
    if owed:
        verdict = f"""<tr><td>1. zaległości podatkowych nie posiada</td><td>☐</td></tr><tr><td>2. posiada zaległości podatkowe
(kwota należności głównej)</td><td>☒ {owed}</td></tr>"""
    else:
        verdict = """<tr><td>1. zaległości podatkowych nie posiada</td><td>☒</td></tr><tr><td>2. posiada zaległości podatkowe
(kwota należności głównej)</td><td>☐ —</td></tr>"""
    return page(f"""<table class="g"><tr><td width="55%"><small>Nazwa organu</small><br><b>NACZELNIK {firm.tax_office}</b></td>
<td><small>Nr zaświadczenia</small><br>{number}</td></tr></table>
<h1>ZAŚWIADCZENIE<br>O NIEZALEGANIU W PODATKACH LUB STWIERDZAJĄCE STAN ZALEGŁOŚCI</h1>
<table class="g"><tr><th colspan="2">A. DANE PODATNIKA</th></tr><tr><td width="40%">Identyfikator podatkowy NIP</td>
<td>{firm.nip}</td></tr><tr><td>Nazwa / imię i nazwisko</td><td>{firm.name}</td></tr><tr><td>Adres</td>
<td>{_address(firm)}</td></tr></table>
<table class="g"><tr><th colspan="2">B. TREŚĆ – według stanu na dzień {day} podatnik:</th></tr>{verdict}
<tr><td>3. prowadzone jest postępowanie egzekucyjne w administracji</td><td>{"TAK" if owed else "NIE"}</td></tr>
<tr><td>4. korzysta z odroczenia lub rozłożenia na raty</td><td>NIE</td></tr></table>
<table class="g"><tr><td width="40%">Data wydania<br>{day}</td><td class="c">z up. Naczelnika<br>{svg(number, 6)}<br>
<small>pieczęć i podpis</small></td></tr></table>""")


def tax_letter(firm: Firm, day: str, number: str) -> str:
    """Letter of the head of the tax office with a round stamp."""
    return page(
        f"""<div class="two"><div><b>NACZELNIK<br>{firm.tax_office}</b></div><div class="r">{day}</div></div>
<p>Numer sprawy: {number}</p><h1>Zaświadczenie o niezaleganiu w podatkach</h1>
<p>Działając na podstawie art. 306a § 1 i art. 306e ustawy – Ordynacja podatkowa, po rozpatrzeniu wniosku
podatnika</p><p class="c"><b>{firm.name}</b><br>{_address(firm)}<br>NIP {firm.nip}</p>
<p>zaświadcza się, że na dzień wydania niniejszego zaświadczenia podatnik <b>nie zalega w podatkach</b> stanowiących dochód
budżetu państwa. Wobec podatnika nie prowadzi się postępowania egzekucyjnego.</p>
<p>Pobrano opłatę skarbową w wysokości 21 zł.</p><div class="two" style="margin-top:12mm"><div class="round">URZĄD<br>
SKARBOWY<br>*</div><div class="c">z upoważnienia Naczelnika<br>{svg(number)}<br><small>kierownik referatu</small></div></div>""",
        "Liberation Serif, serif",
    )


def tax_portal(firm: Firm, day: str, number: str) -> str:
    """Automatic print of the electronic tax office."""
    return page(f"""<div class="two"><b style="color:#8a1538">Krajowa Administracja Skarbowa</b><span>e-Urząd Skarbowy</span></div>
<hr><h1 style="text-align:left">Zaświadczenie o niezaleganiu w podatkach lub stwierdzające stan zaległości</h1>
<p><b>Organ wydający:</b> Naczelnik {firm.tax_office.title().replace(" W ", " w ").replace(" We ", " we ")}<br><b>Numer:</b> {number}<br><b>Data wydania:</b> {day}</p>
<p><b>Podatnik:</b> {firm.name}<br><b>NIP:</b> {firm.nip}<br><b>Adres:</b> {_address(firm)}</p>
<p style="font-size:12.5pt"><b>Podatnik nie posiada zaległości podatkowych.</b></p>
<p>Stan na dzień {day}. Zaświadczenie obejmuje podatek dochodowy, podatek od towarów i usług oraz akcyzę.</p>
<div class="seal">Wydano automatycznie. Pieczęć elektroniczna: Szef Krajowej Administracji Skarbowej, {day}</div>
<p><small>Dokument nie wymaga odręcznego podpisu.</small></p>""")


def tax_grid(firm: Firm, day: str, number: str) -> str:
    """A narrow form of one table with questions and answers."""
    rows = (
        ("Urząd", firm.tax_office),
        ("Numer / data", f"{number} / {day}"),
        ("Wnioskujący", f"{firm.name}<br>{_address(firm)}"),
        ("NIP", firm.nip),
        ("Zaległości podatkowe na dzień wydania", "<b>nie figurują</b>"),
        ("Odsetki za zwłokę", "nie figurują"),
        ("Postępowanie w sprawie ujawnienia zaległości", "nie jest prowadzone"),
    )
    cells = "".join(f"<tr><td width='42%'>{ask}</td><td>{text}</td></tr>" for ask, text in rows)
    return page(
        f"""<p class="c">KRAJOWA ADMINISTRACJA SKARBOWA</p><h1>ZAŚWIADCZENIE<br>o niezaleganiu w podatkach</h1>
<table class="g">{cells}</table><p>Zaświadcza się zatem, że podatnik nie ma zaległości w podatkach.</p>
<div class="c" style="margin:10mm 0 0 90mm">Naczelnik Urzędu Skarbowego<br>wz. {svg(number, 5)}<br><small>zastępca
Naczelnika</small></div>""",
        "Liberation Sans, sans-serif",
    )


def zus_request(firm: Firm, day: str) -> str:
    """What a company takes for the certificate: its own request for one."""
    return page(f"""<p class="r">RWN</p><h1>WNIOSEK O WYDANIE ZAŚWIADCZENIA O NIEZALEGANIU<br>W OPŁACANIU SKŁADEK</h1>
<p>Do: Zakład Ubezpieczeń Społecznych, Oddział w {firm.zus}</p><table class="g"><tr><td width="40%">Płatnik</td>
<td>{firm.name}</td></tr><tr><td>NIP</td><td>{firm.nip}</td></tr><tr><td>Adres</td><td>{_address(firm)}</td></tr>
<tr><td>Liczba egzemplarzy</td><td>1</td></tr><tr><td>Odbiór</td><td>☒ przez portal ☐ w placówce ☐ pocztą</td></tr></table>
<p>Proszę o wydanie zaświadczenia o niezaleganiu w opłacaniu składek.</p><p>Data złożenia wniosku: {day}</p>
<p>Wysłano przez portal. Status: złożony, oczekuje na rozpatrzenie.</p>""")


def proof(firm: Firm, heading: str, number: str, text: str) -> str:
    """A certificate that a company holds."""
    return page(
        f"""<div style="border:5px double #7d6a2c;padding:14mm;min-height:200mm" class="c"><p>{text.split("|")[0]}</p>
<h1 style="font-size:24pt">{heading}</h1><p>nr {number}</p><p>dla firmy</p><p style="font-size:15pt"><b>{firm.name}</b><br>
{_address(firm)}</p><p>{text.split("|")[1]}</p><p style="margin-top:20mm">{svg(number)}<br><small>w imieniu
wydającego</small></p></div>""",
        "Liberation Serif, serif",
    )


ZUS: tuple[tuple[str, Callable[[Firm, str, str], str]], ...] = (
    ("ZUS letter with seal", zus_sealed),
    ("ZUS table of funds", zus_table),
    ("ZUS counter, numbered sentences", zus_counter),
    ("ZUS portal, columns and frame", zus_columns),
)
TAX: tuple[tuple[str, Callable[[Firm, str, str], str]], ...] = (
    ("tax form with lettered parts", tax_zasw),
    ("tax letter with stamp", tax_letter),
    ("e-tax office print", tax_portal),
    ("tax one-table form", tax_grid),
)
