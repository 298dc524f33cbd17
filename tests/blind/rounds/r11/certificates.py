"""Certificates of ZUS and of tax offices, and what may be taken for one."""

from html import escape as e

from .common import Company, hash_text, html, name_stamp, pen, round_stamp

# --- ZUS -----------------------------------------------------------------------------------------------------------


def _case(c: Company, salt: str, width: int = 6) -> str:
    return str(hash_text(c.slug + salt) % 10**width).zfill(width)


def zus_letter(c: Company, branch: str, street: str, official: tuple[str, str]) -> str:
    """A branch's letter on paper: prose, a seal and a pen. `branch` in the locative („Oddział w …”)."""
    css = """@page{size:A4;margin:20mm 22mm}body{font:11pt/1.4 Liberation Sans,Arial,sans-serif;margin:0}
h1{font-size:13pt;text-align:center;margin:22px 0 14px}p{margin:7px 0;text-align:justify}.k td{padding:1px 8px 1px 0}"""
    body = f"""<div style="display:flex;justify-content:space-between"><div><b style="font-size:14pt;color:#1a6b3a">ZUS</b><br>
<b>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH</b><br>{branch}<br>{street}<br>Wydział Kont Płatników Składek</div>
<div>{c.zus_date} r.</div></div>
<p>Znak sprawy: {_case(c, "z", 6)}/RKP/2026-NZ</p>
<h1>ZAŚWIADCZENIE<br>o niezaleganiu w opłacaniu składek</h1>
<p>Na podstawie art. 217 Kodeksu postępowania administracyjnego i art. 50 ust. 4 ustawy o systemie ubezpieczeń
społecznych, po rozpatrzeniu wniosku płatnika składek:</p>
<table class=k><tr><td>Płatnik:</td><td><b>{e(c.name)}</b></td></tr><tr><td>Adres:</td><td>{e(c.address)}</td></tr>
<tr><td>NIP:</td><td>{c.nip}</td></tr><tr><td>REGON:</td><td>{c.regon}</td></tr></table>
<p>zaświadcza się, że według stanu na dzień {c.zus_date} r. wyżej wymieniony płatnik <b>nie zalega</b> z opłacaniem składek na
ubezpieczenia społeczne, ubezpieczenie zdrowotne, Fundusz Pracy i Fundusz Solidarnościowy, Fundusz Gwarantowanych Świadczeń
Pracowniczych oraz Fundusz Emerytur Pomostowych.</p>
<p>Zaświadczenie wydaje się w celu przedłożenia w Urzędzie Marszałkowskim Województwa Lubuskiego.</p>
<div style="display:flex;justify-content:space-between;margin-top:18mm;align-items:center">
{round_stamp("ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH * ODDZIAŁ *", "ZUS", c.slug, "#1f5f8b")}
<div style="text-align:center">{pen("zus" + c.slug)}<br>{name_stamp(official)}</div></div>"""
    return html("Zaświadczenie", css, body)


def zus_portal(c: Company, branch: str, official: str) -> str:
    """An eZUS print-out: a grid of data, the result in a frame, a seal of the system."""
    css = """@page{size:A4;margin:16mm 18mm}body{font:10pt/1.35 Carlito,Arial,sans-serif;margin:0}table{width:100%;
border-collapse:collapse;margin:8px 0}td{border-bottom:1px solid #cfd8d3;padding:4px 6px}td:first-child{width:60mm;color:#555}
.t{background:#00713d;color:#fff;padding:9px 14px;font-size:14pt}.v{border:2px solid #00713d;padding:9px 14px;font-size:11.5pt}
small{color:#666}"""
    body = f"""<div class=t>eZUS &nbsp;|&nbsp; Zaświadczenie o niezaleganiu w opłacaniu składek</div>
<p><small>Dokument wygenerowany elektronicznie z Systemu Informatycznego Zakładu Ubezpieczeń Społecznych</small></p>
<table><tr><td>Identyfikator dokumentu</td><td>ZUS-{_case(c, "d", 9)}-2026</td></tr>
<tr><td>Jednostka wydająca</td><td>Zakład Ubezpieczeń Społecznych, {branch}</td></tr>
<tr><td>Data wydania</td><td>{c.zus_date}</td></tr>
<tr><td>Płatnik składek</td><td>{e(c.name)}</td></tr><tr><td>NIP</td><td>{c.nip}</td></tr>
<tr><td>REGON</td><td>{c.regon}</td></tr><tr><td>Adres</td><td>{e(c.address)}</td></tr></table>
<div class=v>Na dzień wydania dokumentu na koncie płatnika składek <b>nie stwierdzono zaległości</b>.</div>
<table><tr><td>Zakres</td><td>ubezpieczenia społeczne, ubezpieczenie zdrowotne, FP i FS, FGŚP, FEP</td></tr>
<tr><td>Kwota zadłużenia ogółem</td><td>0,00 zł</td></tr>
<tr><td>Układ ratalny / odroczenie terminu</td><td>nie występuje</td></tr></table>
<p><small>Dokument podpisano kwalifikowanym podpisem elektronicznym: {e(official)}, Zakład Ubezpieczeń Społecznych.
Prawdziwość można sprawdzić na stronie zus.pl, podając identyfikator i datę wydania. Nie wymaga pieczęci.</small></p>"""
    return html("Zaświadczenie eZUS", css, body)


def zus_funds(c: Company, branch: str, street: str, official: tuple[str, str]) -> str:
    """An inspectorate's certificate with a table of funds."""
    css = """@page{size:A4;margin:20mm}body{font:10.5pt/1.35 Liberation Serif,serif;margin:0}table{width:100%;border-collapse:collapse;
margin:10px 0}td,th{border:1px solid #333;padding:4px 7px}.r{text-align:right}h1{font-size:13.5pt;text-align:center}"""
    funds = ("Ubezpieczenia społeczne", "Ubezpieczenie zdrowotne", "Fundusz Pracy i Fundusz Solidarnościowy",
             "Fundusz Gwarantowanych Świadczeń Pracowniczych", "Fundusz Emerytur Pomostowych")
    rows = "".join(f"<tr><td>{i}</td><td>{fund}</td><td class=r>0,00</td><td class=r>0,00</td><td>brak</td></tr>"
                   for i, fund in enumerate(funds, 1))
    body = f"""<p style="text-align:center"><b>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH</b><br>{branch}, {street}</p><hr>
<p style="display:flex;justify-content:space-between"><span>Nr UP-{_case(c, "n", 5)}/26</span><span>dnia {c.zus_date} r.</span></p>
<h1>Zaświadczenie o niezaleganiu w opłacaniu składek</h1>
<p>Wnioskodawca (płatnik): {e(c.name)}<br>NIP {c.nip_dashed} &nbsp; REGON {c.regon}<br>{e(c.address)}</p>
<p>Stan konta płatnika ustalony na dzień {c.zus_date} r.:</p>
<table><tr><th>Lp.</th><th>Tytuł należności</th><th>Zaległość główna (zł)</th><th>Odsetki (zł)</th><th>Uwagi</th></tr>{rows}
<tr><td colspan=2><b>Razem</b></td><td class=r><b>0,00</b></td><td class=r><b>0,00</b></td><td>brak zaległości</td></tr></table>
<p>Stwierdza się, że płatnik na wskazany dzień nie posiada zaległości wobec Zakładu.</p>
<p style="font-size:9pt">Wydano na wniosek strony, zwolnione z opłaty skarbowej.</p>
<div style="display:flex;justify-content:space-around;margin-top:14mm;align-items:center">
{round_stamp("ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH • 7 •", "ZUS", c.slug + "f")}
<div style="text-align:center">{pen("zusf" + c.slug)}<br>{name_stamp(official)}</div></div>"""
    return html("Zaświadczenie", css, body)


def zus_ticks(c: Company, branch: str, street: str, official: tuple[str, str], instalments: bool = False) -> str:
    """A form with boxes; `instalments`: no arrears except those spread into instalments."""
    css = """@page{size:A4;margin:18mm 20mm}body{font:10.5pt/1.4 Arial,Liberation Sans,sans-serif;margin:0}.b{border:1px solid #222;
padding:6px 10px;margin:6px 0}.l{font-size:8pt;color:#444}h1{font-size:13pt;margin:14px 0 8px}"""

    def tick(on: bool) -> str:
        return "☒" if on else "☐"

    note = ("na podstawie umowy o rozłożenie należności na 12 rat z dnia 12.01.2026 r.; do spłaty pozostaje 9 rat "
            "w łącznej kwocie 8 640,00 zł" if instalments else "—")
    body = f"""<div style="display:flex;justify-content:space-between"><span><b>Zakład Ubezpieczeń Społecznych</b><br>{branch}<br>
{street}</span><span class=l>miejscowość i data<br><b style="font-size:10.5pt">{c.zus_date} r.</b></span></div>
<h1>ZAŚWIADCZENIE O NIEZALEGANIU W OPŁACANIU SKŁADEK</h1>
<div class=b><span class=l>1. Nazwa / imię i nazwisko płatnika składek</span><br>{e(c.name)}</div>
<div class=b style="display:flex"><span style="flex:1"><span class=l>2. NIP</span><br>{c.nip}</span>
<span style="flex:1"><span class=l>3. REGON</span><br>{c.regon}</span></div>
<div class=b><span class=l>4. Adres</span><br>{e(c.address)}</div>
<div class=b><span class=l>5. Na dzień wystawienia zaświadczenia płatnik składek (zaznacza ZUS):</span><br>
{tick(not instalments)} nie posiada zaległości z tytułu składek<br>
{tick(instalments)} nie posiada zaległości z tytułu składek, z wyjątkiem należności, których spłatę rozłożono na raty<br>
<span class=l>Szczegóły:</span> {note}</div>
<div class=b><span class=l>6. Zakres</span><br>ubezpieczenia społeczne, zdrowotne, FP, FGŚP, FEP</div>
<div style="text-align:right;margin-top:12mm"><span style="margin-right:18mm">{round_stamp(
"ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH * ZUS *", "ZUS", c.slug + "t")}</span><span style="display:inline-block;text-align:center">
{pen("zust" + c.slug)}<br>{name_stamp(official)}</span></div>"""
    return html("Zaświadczenie", css, body)


def zus_refusal(c: Company, branch: str, street: str, official: tuple[str, str], amount: str) -> str:
    """A decision that refuses the certificate."""
    css = """@page{size:A4;margin:22mm 24mm}body{font:11pt/1.42 Liberation Serif,serif;margin:0}h1{font-size:14pt;text-align:center;
letter-spacing:2px}p{text-align:justify;margin:7px 0}"""
    body = f"""<p><b>Zakład Ubezpieczeń Społecznych</b><br>{branch}<br>{street}</p>
<p style="text-align:right">{c.zus_date} r.</p><p>Znak: {_case(c, "o", 6)}/600/2026-RKS</p>
<p style="margin-left:80mm">{e(c.name)}<br>{e(c.street)}<br>{c.postal} {e(c.town)}<br>NIP {c.nip}</p>
<h1>DECYZJA</h1>
<p>Na podstawie art. 83 ust. 1 ustawy o systemie ubezpieczeń społecznych oraz art. 219 Kodeksu postępowania
administracyjnego Zakład Ubezpieczeń Społecznych <b>odmawia wydania zaświadczenia o niezaleganiu w opłacaniu składek</b>.</p>
<h1 style="font-size:11pt">Uzasadnienie</h1>
<p>Płatnik wystąpił o wydanie zaświadczenia potwierdzającego brak zaległości. W toku sprawdzenia konta ustalono, że
na dzień wydania decyzji składki za luty i marzec 2026 r. nie zostały opłacone w pełnej wysokości. Niedopłata wynosi {amount} zł
wraz z odsetkami za zwłokę. Żądane zaświadczenie nie może zatem zostać wydane.</p>
<h1 style="font-size:11pt">Pouczenie</h1><p>Od decyzji przysługuje odwołanie do Sądu Okręgowego w Zielonej Górze w terminie
miesiąca od dnia doręczenia, wnoszone za pośrednictwem jednostki ZUS, która wydała decyzję.</p>
<div style="text-align:right;margin-top:10mm"><span style="display:inline-block;text-align:center">{pen("zusr" + c.slug)}<br>
{name_stamp(official)}</span></div>"""
    return html("Decyzja", css, body)


def zus_receipt(c: Company) -> str:
    """Look-alike: the receipt of a request for the certificate."""
    css = """@page{size:A4;margin:18mm}body{font:10pt Carlito,Arial,sans-serif}td{padding:3px 12px 3px 0}"""
    body = f"""<h1 style="font-size:14pt">Urzędowe poświadczenie odbioru (UPO)</h1><p>Zakład Ubezpieczeń Społecznych – portal eZUS</p>
<table><tr><td>Rodzaj pisma</td><td>Wniosek o wydanie zaświadczenia o niezaleganiu w opłacaniu składek (RWN)</td></tr>
<tr><td>Numer UPO</td><td>{_case(c, "u", 9)}</td></tr><tr><td>Nadawca</td><td>{e(c.name)}, NIP {c.nip}</td></tr>
<tr><td>Data wpływu pisma</td><td>{c.zus_date}, godz. 09:14:33</td></tr><tr><td>Status</td><td>przyjęto do rozpatrzenia</td></tr>
</table><p>Poświadczenie potwierdza wyłącznie doręczenie pisma. Zaświadczenie zostanie wydane w terminie do 7 dni.</p>"""
    return html("UPO", css, body)


# --- tax offices ------------------------------------------------------------------------------------------------------


def tax_form(c: Company, office: str, place: str, official: tuple[str, ...]) -> str:
    """A: the paper form with lettered parts and boxes. `office` in the nominative, `place` its address."""
    css = """@page{size:A4;margin:14mm 16mm}body{font:10pt/1.35 Arial,Liberation Sans,sans-serif;margin:0}.s{background:#ddd;
font-weight:700;padding:4px 7px;border:1px solid #333;margin-top:9px}.f{border:1px solid #333;border-top:0;padding:3px 7px}
.f small{display:block;font-size:7.5pt;color:#333}.two{display:flex}.two>div{flex:1}"""
    body = f"""<div style="display:flex;justify-content:space-between"><span>{office}<br>{place}<br><small>nazwa i adres organu
podatkowego</small></span><span>ZAS-W<br>Nr {_case(c, "t", 4)}/2026</span></div>
<h1 style="font-size:13pt;text-align:center;margin:14px 0">ZAŚWIADCZENIE<br>O NIEZALEGANIU W PODATKACH LUB STWIERDZAJĄCE STAN
ZALEGŁOŚCI</h1>
<div class=s>A. DANE WNIOSKODAWCY</div><div class=f><small>1. Nazwisko i imię lub nazwa</small>{e(c.name)}</div>
<div class="f two"><div><small>2. Identyfikator podatkowy NIP</small>{c.nip}</div><div><small>3. REGON</small>{c.regon}</div></div>
<div class=f><small>4. Adres</small>{e(c.address)}</div>
<div class=s>B. TREŚĆ ZAŚWIADCZENIA</div>
<div class=f>Zaświadcza się, że według stanu na dzień <b>{c.tax_date} r.</b> wnioskodawca wymieniony w części A:<br>
☒ 5. nie zalega w podatkach<br>☐ 6. posiada zaległości w podatkach – zgodnie z częścią C</div>
<div class=s>C. WYKAZ ZALEGŁOŚCI</div><div class="f two"><div><small>7. Tytuł</small>—</div><div><small>8. Kwota</small>—</div>
<div><small>9. Odsetki</small>—</div></div>
<div class=s>D. INFORMACJE DODATKOWE</div><div class=f>Postępowania podatkowe: nie toczą się. Raty, odroczenia: nie. Zaświadczenie
wydaje się na wniosek z dnia złożenia, opłata skarbowa 21 zł uiszczona.</div>
<div class=f style="height:36mm;display:flex;justify-content:space-around;align-items:center">{round_stamp(
"NACZELNIK URZĘDU SKARBOWEGO * KAS *", "RP", c.slug)}<span style="text-align:center">{c.tax_date}<br>{pen("us" + c.slug)}<br>
{name_stamp(official)}</span></div>"""
    return html("ZAS-W", css, body)


def tax_portal(c: Company, office: str) -> str:
    """B: a PDF of e-Urząd Skarbowy, issued by the system. `office` in the genitive („Urzędu …”)."""
    css = """@page{size:A4;margin:20mm 20mm}body{font:10.5pt/1.45 Carlito,Arial,sans-serif;margin:0}.h{display:flex;
justify-content:space-between;border-bottom:3px solid #c8102e;padding-bottom:6px}h1{font-size:14pt;margin:18px 0 10px}
dl{display:grid;grid-template-columns:58mm 1fr;row-gap:3px}dd{margin:0}.x{font-size:8.5pt;color:#555;margin-top:24mm}"""
    body = f"""<div class=h><span><b>Krajowa Administracja Skarbowa</b><br>e-Urząd Skarbowy</span><span>podatki.gov.pl</span></div>
<h1>Zaświadczenie o niezaleganiu w podatkach lub stwierdzające stan zaległości</h1>
<dl><dt>Numer zaświadczenia</dt><dd>KAS-ZASW-{_case(c, "k", 8)}</dd><dt>Data i godzina wydania</dt><dd>{c.tax_date}, 10:26</dd>
<dt>Wydano w imieniu</dt><dd>Naczelnika {office}</dd><dt>Podatnik</dt><dd><b>{e(c.name)}</b></dd><dt>NIP</dt><dd>{c.nip}</dd>
<dt>Adres</dt><dd>{e(c.address)}</dd></dl>
<p>Zgodnie z danymi organów KAS podatnik <b>nie ma zaległości podatkowych</b> według stanu na dzień {c.tax_date}.</p>
<p>Zaświadczenie dotyczy podatków, dla których właściwy jest naczelnik urzędu skarbowego: podatku dochodowego, podatku od
towarów i usług oraz akcyzy.</p>
<p>Podstawa prawna: art. 306a i art. 306e ustawy – Ordynacja podatkowa.</p>
<p class=x>Dokument opatrzony kwalifikowaną pieczęcią elektroniczną Szefa Krajowej Administracji Skarbowej.</p>"""
    return html("Zaświadczenie", css, body)


def tax_letter(c: Company, office: str, town: str, official: tuple[str, ...], where: str) -> str:
    """C: the head's letter in prose. `office` in the genitive."""
    css = """@page{size:A4;margin:24mm}body{font:11.5pt/1.5 Liberation Serif,serif;margin:0}p{text-align:justify;margin:8px 0}"""
    body = f"""<p style="text-align:center"><b>NACZELNIK<br>{office}</b><br><span style="font-size:9.5pt">{where}</span></p>
<p style="text-align:right">{town}, dnia {c.tax_date} r.</p><p>Nr sprawy: 08{_case(c, "l", 2)}-SEW.4022.{_case(c, "m", 3)}.2026</p>
<p style="text-align:center;font-size:13pt"><b>Zaświadczenie</b></p>
<p>Działając na podstawie art. 306e § 1 ustawy z dnia 29 sierpnia 1997 r. Ordynacja podatkowa, na żądanie podatnika:
<b>{e(c.name)}</b>, {e(c.address)}, NIP {c.nip}, niniejszym zaświadczam, iż w ewidencji prowadzonej przez tutejszy organ na dzień
wydania zaświadczenia <b>nie figurują zaległości podatkowe</b> ww. podatnika.</p>
<p>Wobec podatnika nie jest prowadzone postępowanie egzekucyjne w administracji ani postępowanie mające na celu ujawnienie
zaległości podatkowych.</p><p>Zaświadczenie (o niezaleganiu w podatkach) wydano celem przedstawienia w postępowaniu o udzielenie
dofinansowania.</p>
<div style="display:flex;justify-content:space-between;margin-top:14mm;align-items:center">{round_stamp(
"URZĄD SKARBOWY * NACZELNIK *", "KAS", c.slug + "l")}<span style="text-align:center">{pen("usl" + c.slug)}<br>
{name_stamp(official)}</span></div>"""
    return html("Zaświadczenie", css, body)


def tax_amounts(c: Company, office: str, official: tuple[str, ...], rows: tuple[tuple[str, str, str, str], ...] = ()) -> str:
    """D: a table of taxes with amounts; `rows` (tax, period, arrears, interest) where something is owed."""
    css = """@page{size:A4;margin:18mm}body{font:10.5pt/1.4 Liberation Sans,Arial,sans-serif;margin:0}table{width:100%;
border-collapse:collapse;margin:9px 0}td,th{border:1px solid #444;padding:4px 7px}.r{text-align:right}"""
    owed = {row[0]: row for row in rows}
    lines = ""
    for tax in ("podatek dochodowy (PIT/CIT)", "podatek od towarów i usług (VAT)", "podatek akcyzowy", "pozostałe należności"):
        _, period, main, interest = owed.get(tax, (tax, "—", "0,00", "0,00"))
        lines += f"<tr><td>{tax}</td><td>{period}</td><td class=r>{main}</td><td class=r>{interest}</td></tr>"
    total = rows[0] if rows else ("", "", "0,00", "0,00")
    verdict = (
        f"Na dzień {c.tax_date} r. podatnik posiada zaległości podatkowe w kwocie {total[2]} zł i odsetki za zwłokę "
        f"w kwocie {total[3]} zł, wyszczególnione w tabeli." if rows else
        f"Na dzień {c.tax_date} r. kwota zaległości podatkowych podatnika wynosi 0,00 zł (słownie: zero złotych).")
    body = f"""<p><b>{office}</b><br>Referat Spraw Wierzycielskich</p><p style="text-align:right">{c.tax_date} r.</p>
<h1 style="font-size:13pt;text-align:center">Zaświadczenie o niezaleganiu w podatkach lub stwierdzające stan zaległości</h1>
<table><tr><td style="width:45mm">Podatnik</td><td>{e(c.name)}</td></tr><tr><td>NIP</td><td>{c.nip}</td></tr>
<tr><td>Adres</td><td>{e(c.address)}</td></tr></table>
<p>Stan rozliczeń podatnika z urzędem skarbowym:</p>
<table><tr><th>Rodzaj podatku</th><th>Okres</th><th>Kwota zaległości [zł]</th><th>Odsetki [zł]</th></tr>{lines}
<tr><td colspan=2><b>Ogółem</b></td><td class=r><b>{total[2]}</b></td><td class=r><b>{total[3]}</b></td></tr></table>
<p>{verdict}</p>
<p style="font-size:9pt">Wydano na podstawie art. 306a § 2 i art. 306e § 1 Ordynacji podatkowej. Opłatę skarbową 21 zł wniesiono.</p>
<div style="display:flex;justify-content:flex-end;gap:14mm;margin-top:12mm;align-items:center">{round_stamp(
"KRAJOWA ADMINISTRACJA SKARBOWA * US *", "US", c.slug + "a")}<span style="text-align:center">{pen("usa" + c.slug)}<br>
{name_stamp(official)}</span></div>"""
    return html("Zaświadczenie", css, body)


def municipal(c: Company, mayor: str, office: str, official: tuple[str, ...]) -> str:
    """Look-alike: the same title from a municipality, about local taxes."""
    css = """@page{size:A4;margin:22mm}body{font:11pt/1.45 Liberation Serif,serif;margin:0}p{margin:7px 0}"""
    body = f"""<p><b>{mayor}</b><br>{office}</p><p style="text-align:right">{c.town}, {c.tax_date} r.</p>
<p>FN.3143.{_case(c, "g", 3)}.2026</p>
<h1 style="font-size:13pt;text-align:center">ZAŚWIADCZENIE<br>o niezaleganiu w podatkach lub stwierdzające stan zaległości</h1>
<p>Na wniosek podatnika: <b>{e(c.name)}</b>, {e(c.address)}, NIP {c.nip_dashed}</p>
<p>zaświadcza się, że według stanu na dzień {c.tax_date} r. wymieniony podatnik nie zalega z zapłatą podatków i opłat lokalnych
(podatku od nieruchomości, podatku od środków transportowych, opłaty za gospodarowanie odpadami komunalnymi) należnych
Gminie {c.gmina}.</p>
<p>Zaświadczenie wydaje się na podstawie art. 306a Ordynacji podatkowej.</p>
<div style="display:flex;justify-content:space-between;margin-top:14mm;align-items:center">{round_stamp(
"URZĄD MIEJSKI * WYDZIAŁ FINANSOWY *", "GMINA", c.slug)}<span style="text-align:center">{pen("gm" + c.slug)}<br>
{name_stamp(official)}</span></div>"""
    return html("Zaświadczenie", css, body)
