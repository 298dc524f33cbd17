"""Certificates of ZUS and of the tax offices, and what people take for them."""

from tests.blind.model import Html
from tests.blind.rounds.r61.firm import OFFICES_ZUS, Firm, h
from tests.blind.rounds.r61.ink import page, pen

SEAL = """<svg width="110" height="110" viewBox="0 0 110 110"><g fill="none" stroke="#a03" stroke-width="1.6" opacity=".75">
<circle cx="55" cy="55" r="50"/><circle cx="55" cy="55" r="36"/><path d="M40,70 L55,32 L70,70 M45,58 L65,58"/></g></svg>"""

TOWNS = {"zg": "Zielona Góra", "gw": "Gorzów Wielkopolski"}


def officer(name: str, role: str, stamp: bool) -> str:
    """Signature of an officer with a name stamp."""
    seal = f'<div style="margin-right:6mm">{SEAL}</div>' if stamp else ""
    return f"""<div style="display:flex;justify-content:flex-end;align-items:center;margin-top:8mm">{seal}<div style="text-align:center;
color:#223a80">z up. {role}<br>{pen(name, 140)}<br>{name}</div></div>"""


def zus_letter(f: Firm, number: str, day: str, holder: tuple[str, str] | None = None) -> Html:
    """An e-sealed letter: running text."""
    office, address = OFFICES_ZUS[f.zus]
    name, nip = holder or (f.name, f.nip)
    body = f"""<div class="h"><b>ZUS</b><div>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH<br>{office}<br>{address}</div><div class="r">data: {day}<br>
znak: {number}</div></div><p class="a">{h(name)}<br>{h(f.address)}</p><h1>Zaświadczenie o niezaleganiu w opłacaniu składek</h1>
<p>Na wniosek płatnika składek zaświadczamy, że <b>{h(name)}</b>, NIP <b>{nip}</b>, według stanu na dzień {day} <b>nie posiada
zaległości</b> w opłacaniu składek na ubezpieczenia społeczne, ubezpieczenie zdrowotne, Fundusz Pracy, Fundusz Solidarnościowy
oraz Fundusz Gwarantowanych Świadczeń Pracowniczych.</p><p>Podstawa prawna: art. 50 ust. 4 ustawy z 13 października 1998 r. o systemie
ubezpieczeń społecznych oraz art. 217 Kodeksu postępowania administracyjnego.</p><p class="e">Dokument opatrzono kwalifikowaną
pieczęcią elektroniczną Zakładu Ubezpieczeń Społecznych. Nie wymaga podpisu odręcznego. Autentyczność można sprawdzić na stronie zus.pl.</p>"""
    css = """.h{display:flex;gap:5mm;border-bottom:3px solid #2a7a3f;padding-bottom:3mm;font-size:9pt}.h>b{font-size:30pt;color:#2a7a3f;
line-height:1}.h .r{margin-left:auto;text-align:right}.a{margin:12mm 0 12mm 95mm}h1{font-size:15pt}.e{border:1px solid #2a7a3f;
padding:3mm;font-size:9pt;margin-top:20mm}"""
    return Html(page(body, css, "Zaświadczenie ZUS", "20mm 22mm"))


def zus_table(f: Firm, number: str, day: str) -> Html:
    """Payer's data in a table, the finding in a thick frame, signed on paper."""
    office, address = OFFICES_ZUS[f.zus]
    body = f"""<table class="t0"><tr><td>Zakład Ubezpieczeń Społecznych<br>{office}<br>Wydział Obsługi Klientów<br>{address}</td><td class="r">
{day} r.</td></tr></table><h1>ZAŚWIADCZENIE Nr {number}</h1><div class="c">o niezaleganiu w opłacaniu składek</div>
<table class="t"><tr><th>Płatnik składek</th><td>{h(f.name)}</td></tr><tr><th>NIP</th><td>{f.nip_dashed}</td></tr><tr><th>REGON</th><td>{f.regon}</td>
</tr><tr><th>Adres</th><td>{h(f.address)}</td></tr><tr><th>Stan na dzień</th><td>{day} r.</td></tr></table>
<div class="z">Wymieniony płatnik NIE ZALEGA z opłatą składek, do których poboru zobowiązany jest Zakład.</div>
<p>Zakres: ubezpieczenia społeczne, zdrowotne, FP, FS, FGŚP, FEP. Zaświadczenie wydaje się na żądanie płatnika w celu przedłożenia
w Urzędzie Marszałkowskim.</p>{officer("Danuta Wrzosek", "Dyrektora Oddziału, specjalista", True)}"""
    css = """.t0{font-size:9.5pt}.r{text-align:right}h1{font-size:15pt;text-align:center;margin:14mm 0 0}.c{text-align:center;
margin-bottom:8mm}.t td,.t th{border:1px solid #333;padding:2mm}.t th{width:38mm;background:#f0f0f0}.z{border:3px solid #222;
padding:4mm;margin:7mm 0;font-weight:bold;text-align:center}"""
    return Html(page(body, css, "Zaświadczenie", "22mm"))


def zus_typed(f: Firm, number: str, day: str) -> Html:
    """The old typed sheet with seal and stamp."""
    office, address = OFFICES_ZUS[f.zus]
    body = f"""<p>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH<br>{office.upper()}<br>{address}</p><p style="text-align:right">{TOWNS[f.zus]}, dnia {day} r.</p>
<p>Nr {number}</p><p style="text-align:center;letter-spacing:3px"><b>ZAŚWIADCZENIE</b></p><p>Stwierdza się, że płatnik:</p>
<p style="margin-left:15mm">{h(f.name)}<br>{h(f.address)}<br>NIP {f.nip} REGON {f.regon}</p><p>na dzień wydania niniejszego zaświadczenia
nie zalega z zapłatą należności z tytułu składek na ubezpieczenia społeczne, na ubezpieczenie zdrowotne oraz na fundusze
pozaubezpieczeniowe, pobieranych przez Zakład.</p><p>Zaświadczenie o niezaleganiu w opłacaniu składek wydano na prośbę
zainteresowanego. Wolne od opłaty skarbowej.</p>{officer("Bożena Klimek", "DYREKTORA ODDZIAŁU", True)}"""
    return Html(page(body, "body{font:11pt/1.7 'Liberation Mono',monospace}", "Zaświadczenie", "25mm"))


def zus_portal(f: Firm, number: str, day: str) -> Html:
    """A print-out of the portal: keys and values, a control code."""
    office, _ = OFFICES_ZUS[f.zus]
    pairs = (
        ("Rodzaj dokumentu", "Zaświadczenie o niezaleganiu w opłacaniu składek"),
        ("Wystawca", f"Zakład Ubezpieczeń Społecznych, {office}"),
        ("Numer", number),
        ("Data wydania", day),
        ("Nazwa płatnika", h(f.name)),
        ("NIP płatnika", f.nip),
        ("REGON płatnika", f.regon),
        ("Ustalenie", "<b>Brak zaległości</b> – płatnik nie zalega w opłacaniu składek na dzień wydania"),
        ("Fundusze", "FUS, FUZ, FP, FS, FGŚP"),
        ("Kod weryfikacyjny", f"{f.regon[:4]}-{f.nip[-4:]}-{number[-3:]}-ZN"),
    )
    rows = "".join(f"<tr><td>{k}</td><td>{v}</td></tr>" for k, v in pairs)
    body = f"""<div class="h">eZUS · dokumenty płatnika</div><h1>Zaświadczenie o niezaleganiu</h1><table>{rows}</table><p class="s">Pieczęć
elektroniczna: ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH, {day}. Dokument wygenerowany elektronicznie, ważny bez podpisu i pieczęci na papierze.</p>"""
    css = """.h{background:#0b6b3a;color:#fff;padding:2.5mm 4mm}h1{font-size:17pt;font-weight:normal;color:#0b6b3a}td{padding:2.2mm;
border-bottom:1px solid #bcd}td:first-child{width:45mm;color:#555}.s{font-size:8.5pt;color:#555}"""
    return Html(page(body, css, "eZUS", "16mm"))


def zus_refusal(f: Firm, number: str, day: str) -> Html:
    """A decision that refuses the certificate."""
    office, address = OFFICES_ZUS[f.zus]
    body = f"""<p><b>Zakład Ubezpieczeń Społecznych</b><br>{office}<br>{address}</p><p style="text-align:right">{day} r.<br>{number}</p>
<h2>DECYZJA<br>o odmowie wydania zaświadczenia o niezaleganiu w opłacaniu składek</h2><p>Na podstawie art. 83 ust. 1 ustawy o systemie ubezpieczeń
społecznych, po rozpatrzeniu wniosku z 23.03.2026 r., Zakład <b>odmawia</b> płatnikowi {h(f.name)}, NIP {f.nip}, wydania zaświadczenia.</p>
<p><b>Uzasadnienie.</b> Na koncie płatnika stwierdzono nieopłacone składki za luty 2026 r. wraz z odsetkami, łącznie 3 418,27 zł.</p>
<p><b>Pouczenie.</b> Od decyzji przysługuje odwołanie do sądu w terminie miesiąca od doręczenia.</p>{officer("Irena Paluch", "Dyrektora Oddziału", False)}"""
    return Html(
        page(
            body, "body{font-size:11pt}h2{text-align:center;font-size:13pt;margin:12mm 0}", "Decyzja", "24mm"
        )
    )


def tax_boxes(f: Firm, number: str, day: str, owes: str = "") -> Html:
    """Lettered parts in boxes, one of two lines ticked."""
    amount = (
        f"<br>Kwota zaległości: <b>{owes}</b> (podatek od towarów i usług za styczeń 2026 r.)" if owes else ""
    )
    body = f"""<table class="t"><tr><td class="g">NACZELNIK<br>{h(f.tax_office).upper()}</td><td>Numer: {number}<br>Data: {day}</td><td><b>ZAS-W</b></td></tr></table>
<h1>ZAŚWIADCZENIE<br>O NIEZALEGANIU W PODATKACH LUB STWIERDZAJĄCE STAN ZALEGŁOŚCI</h1><table class="t"><tr><th colspan="2">A. DANE WNIOSKODAWCY</th></tr>
<tr><td>1. Identyfikator podatkowy NIP<br><b>{f.nip}</b></td><td>2. Nazwa pełna / nazwisko<br><b>{h(f.name)}</b></td></tr>
<tr><td colspan="2">3. Adres<br>{h(f.address)}, woj. {h(f.voivodeship)}</td></tr><tr><th colspan="2">B. TREŚĆ ZAŚWIADCZENIA (stan na dzień {day})</th></tr>
<tr><td colspan="2">{"☐" if owes else "☒"} 1. nie figurują zaległości podatkowe wnioskodawcy<br>{"☒" if owes else "☐"} 2. figurują zaległości
podatkowe wnioskodawcy{amount}</td></tr><tr><th colspan="2">C. INFORMACJE DODATKOWE</th></tr><tr><td colspan="2">Postępowanie egzekucyjne:
{"w toku" if owes else "nie jest prowadzone"}. Raty i odroczenia: nie udzielono.</td></tr></table>{officer("Marek Sowiński", "Naczelnika Urzędu", True)}"""
    css = """.t td,.t th{border:1px solid #111;padding:2mm;font-size:10pt}.t th{background:#d8d8d8}.g{width:50%}
h1{font-size:12.5pt;text-align:center;margin:7mm 0}"""
    return Html(page(body, css, "ZAS-W"))


def tax_letter(f: Firm, number: str, day: str) -> Html:
    """A letter of the head of the office."""
    body = f"""<div class="k">Krajowa Administracja Skarbowa</div><p><b>Naczelnik<br>{h(f.tax_office)}</b></p><p class="r">{day} r.</p><p>{number}</p>
<h2>Zaświadczenie<br>o niezaleganiu w podatkach</h2><p>Działając na podstawie art. 306a § 1 i art. 306e Ordynacji podatkowej, po zbadaniu
prowadzonej ewidencji, zaświadcza się, że podatnik {h(f.name)}, zamieszkały/z siedzibą: {h(f.address)}, NIP {f.nip_dashed},</p>
<p class="m">nie zalega w podatkach</p><p>stanowiących dochód budżetu państwa według stanu na dzień {day} r.</p><p>Zaświadczenie wydaje się
na wniosek strony. Pobrano opłatę skarbową 21 zł.</p>{officer("Teresa Gajda", "Naczelnika, kierownik referatu", True)}"""
    css = """body{font:12pt/1.55 'Liberation Serif',serif}.k{color:#a11;font-size:13pt;border-bottom:1px solid #a11}.r{text-align:right}
h2{text-align:center;font-size:14pt;margin:10mm 0}.m{text-align:center;font-weight:bold}"""
    return Html(page(body, css, "Zaświadczenie", "22mm 25mm"))


def tax_portal(f: Firm, number: str, day: str) -> Html:
    """The e-office's print-out with a line for each tax."""
    taxes = ("podatek dochodowy", "podatek od towarów i usług", "podatek akcyzowy", "pozostałe podatki")
    rows = "".join(f"<tr><td>{t}</td><td>brak zaległości</td><td>0,00 zł</td></tr>" for t in taxes)
    body = f"""<div class="h"><b>e-Urząd Skarbowy</b><span>{number}</span></div><h1>Zaświadczenie o niezaleganiu w podatkach lub stwierdzające
stan zaległości</h1><div class="c"><div><small>Podatnik</small><br>{h(f.name)}</div><div><small>NIP</small><br>{f.nip}</div><div><small>Organ</small>
<br>Naczelnik {h(f.tax_office)}</div><div><small>Data wydania</small><br>{day}</div></div><p>Według danych Krajowej Administracji Skarbowej na dzień wydania
podatnik <b>nie posiada zaległości podatkowych</b>.</p><table class="t"><tr><th>Tytuł</th><th>Stan</th><th>Kwota</th></tr>{rows}</table>
<p class="s">Zaświadczenie wydano automatycznie i opatrzono pieczęcią elektroniczną Szefa Krajowej Administracji Skarbowej. Kopia elektroniczna jest
oryginałem; wydruk ma znaczenie informacyjne.</p>"""
    css = """body{font-family:Carlito;font-size:11.5pt}.h{display:flex;justify-content:space-between;border-top:5px solid #c8102e;padding:3mm 0}
h1{font-size:15pt}.c{display:grid;grid-template-columns:1fr 1fr;gap:3mm;background:#f3f3f5;padding:4mm}small{color:#666}
.t td,.t th{border-bottom:1px solid #aaa;padding:2mm}.s{font-size:9pt;color:#444;margin-top:10mm}"""
    return Html(page(body, css, "e-Urząd Skarbowy"))


def tax_choice(f: Firm, number: str, day: str) -> Html:
    """A filled blank: the wrong wording struck through."""
    body = f"""<p>{h(f.tax_office.replace("Urzędu Skarbowego", "Urząd Skarbowy"))}<br>Referat Spraw Wierzycielskich</p><p style="text-align:right">dnia {day}</p><p style="text-align:center"><b>
ZAŚWIADCZENIE nr {number}</b><br>w sprawie niezalegania w podatkach</p><p>Nazwa podatnika: <u>&nbsp; {h(f.name)} &nbsp;</u></p><p>Adres: <u>&nbsp;
{h(f.address)} &nbsp;</u></p><p>NIP: <u>&nbsp; {f.nip} &nbsp;</u></p><p>Naczelnik Urzędu Skarbowego zaświadcza, że wymieniony podatnik na dzień {day}
<b>nie zalega</b> / <s>zalega</s>* w podatkach.</p><p>Wysokość zaległości: <u>&nbsp; – nie dotyczy – &nbsp;</u></p>
<p style="font-size:8.5pt">* niepotrzebne skreślono</p>{officer("Zofia Mielcarek", "NACZELNIKA", True)}"""
    return Html(
        page(
            body, "body{font:11.5pt/1.8 'Liberation Sans Narrow','Liberation Sans'}", "Zaświadczenie", "24mm"
        )
    )


def tax_request(f: Firm) -> Html:
    """What the firm sent to the tax office: only a request."""
    body = f"""<p style="text-align:right">{h(f.town)}, {f.day} r.</p><p>{h(f.name)}<br>{h(f.address)}<br>NIP {f.nip}</p><p style="margin-left:80mm"><b>Naczelnik<br>
{h(f.tax_office)}</b></p><h2>WNIOSEK<br>o wydanie zaświadczenia o niezaleganiu w podatkach</h2><p>Proszę o wydanie zaświadczenia o niezaleganiu w podatkach
lub stwierdzającego stan zaległości, w jednym egzemplarzu. Cel: udział w naborze Urzędu Marszałkowskiego. Odbiór: e-Urząd Skarbowy.</p>
<p>W załączeniu: dowód wpłaty opłaty skarbowej.</p><div style="text-align:right">{pen(f.slug)}<br>{h(f.signer)}</div>"""
    return Html(page(body, "h2{text-align:center;font-size:13pt;margin:12mm 0}", "Wniosek", "24mm"))
