"""Certificates of ZUS and of the tax offices in four layouts each, and copies of firms' certificates."""

from . import ink
from .firm import Firm

HEAD = '<!DOCTYPE html><html lang="pl"><head><meta charset="utf-8"><style>@page{size:A4;margin:18mm 20mm}body{margin:0;line-height:1.4;color:#111}'
CHIEFS = ("Renata Wilczak", "Grzegorz Domarecki", "Beata Sójkowska", "Tomasz Kurzydło")


def page(css: str, body: str) -> str:
    return f"{HEAD}{css}</style></head><body>{body}</body></html>"


def stamp(text: str, seed: str) -> str:
    return (
        f'<div style="width:72mm;margin:12mm 0 0 auto;text-align:center;font-size:9pt">{ink.svg(seed, colour="#222")}'
        f'<div style="color:#8a1c1c">{text}</div></div>'
    )


def zus_letter(f: Firm, number: str, day: str) -> str:
    """Letter of an inspectorate, running text."""
    return page(
        "body{font-family:'Liberation Serif',serif;font-size:11.5pt}",
        f"""<table style="width:100%"><tr><td><b>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH</b><br>Oddział w Zielonej Górze<br>ul. Jana Sobieskiego 3<br>65-071 Zielona Góra</td>
<td style="text-align:right;vertical-align:top">Zielona Góra, {day} r.<br>Znak: {number}</td></tr></table>
<h1 style="font-size:14pt;text-align:center;margin:16mm 0 6mm">ZAŚWIADCZENIE<br>o niezaleganiu w opłacaniu składek</h1>
<p style="text-align:justify">Na podstawie art. 50 ust. 4 ustawy z dnia 13 października 1998 r. o systemie ubezpieczeń społecznych oraz art. 217 Kodeksu postępowania administracyjnego zaświadcza się, że płatnik składek <b>{f.name}</b>, {f.seat}, NIP {f.nip}, REGON {f.regon}, według stanu na dzień {day} r. nie zalega z opłatą składek na ubezpieczenia społeczne, ubezpieczenie zdrowotne, Fundusz Pracy, Fundusz Solidarnościowy oraz Fundusz Gwarantowanych Świadczeń Pracowniczych.</p>
<p>Zaświadczenie wydaje się na wniosek płatnika, w celu przedłożenia w Urzędzie Marszałkowskim.</p>{stamp(f"z upoważnienia Dyrektora Oddziału<br>{CHIEFS[0]}<br>starszy inspektor", number)}""",
    )


def zus_table(f: Firm, number: str, day: str) -> str:
    """E-office print with data in a table and a frame of the e-signature."""
    rows = (
        ("Nazwa płatnika", f.name),
        ("NIP", f.nip),
        ("REGON", f.regon),
        ("Adres", f.seat),
        ("Stan na dzień", day),
        ("Ubezpieczenia społeczne", "brak zaległości"),
        ("Ubezpieczenie zdrowotne", "brak zaległości"),
        ("FP, FS, FGŚP, FEP", "brak zaległości"),
    )
    cells = "".join(f"<tr><td>{a}</td><td>{b}</td></tr>" for a, b in rows)
    return page(
        "body{font-family:Carlito,sans-serif;font-size:11pt}table.d{border-collapse:collapse;width:100%}.d td{border:1px solid #999;padding:4px 7px}.d td:first-child{width:38%;background:#eef5ee}",
        f"""<div style="border-bottom:3px solid #00833e;padding-bottom:4px"><b style="font-size:20pt;color:#00833e">ZUS</b> &nbsp; Zakład Ubezpieczeń Społecznych</div>
<p style="text-align:right">Nr dokumentu: {number}<br>Data wystawienia: {day}</p><h1 style="font-size:15pt">Zaświadczenie o niezaleganiu w opłacaniu składek</h1>
<p>Potwierdzamy, że płatnik składek wskazany niżej nie posiada zaległości w opłacaniu składek.</p><table class="d">{cells}</table>
<p style="font-size:8.5pt;color:#444">Autentyczność dokumentu można sprawdzić na stronie ZUS, podając jego numer. Dokument wygenerowano automatycznie, nie wymaga pieczęci.</p>
<div style="border:1px solid #555;width:86mm;margin-left:auto;padding:5px 8px;font-size:8.5pt">Podpisano kwalifikowanym podpisem elektronicznym<br>{CHIEFS[1]}, Zakład Ubezpieczeń Społecznych<br>{day}, 08:41</div>""",
    )


def zus_points(f: Firm, number: str, day: str) -> str:
    """Form-like print with numbered sections."""
    return page(
        "body{font-family:'Liberation Sans',sans-serif;font-size:10pt}.b{border:1px solid #000;padding:4px 8px;margin-bottom:-1px}small{color:#333;font-size:7.5pt;display:block}",
        f"""<div style="display:flex;justify-content:space-between"><div>Zakład Ubezpieczeń Społecznych<br>Inspektorat w Nowej Soli</div><div>{number}</div></div>
<h1 style="font-size:13pt;text-align:center;margin:9mm 0">ZAŚWIADCZENIE O NIEZALEGANIU W OPŁACANIU SKŁADEK</h1>
<div class="b"><small>I. DANE PŁATNIKA SKŁADEK</small><div><small>01. NIP</small>{f.nip}</div><div><small>02. REGON</small>{f.regon}</div><div><small>03. Nazwa / imię i nazwisko</small>{f.name}</div><div><small>04. Adres</small>{f.seat}</div></div>
<div class="b"><small>II. TREŚĆ ZAŚWIADCZENIA</small>Zaświadcza się, że na dzień wydania zaświadczenia na koncie płatnika nie figurują zaległości z tytułu składek, do których poboru zobowiązany jest Zakład.</div>
<div class="b"><small>III. PODSTAWA PRAWNA</small>art. 50 ust. 4 ustawy o systemie ubezpieczeń społecznych (Dz. U. z 2025 r. poz. 350)</div>
<div class="b"><small>IV. DATA I PODPIS</small>Data wydania: {day}{stamp(f"Kierownik Inspektoratu<br>{CHIEFS[2]}", number)}</div>""",
    )


def zus_decree(f: Firm, number: str, day: str) -> str:
    """Print in capitals with the addressee on the right."""
    return page(
        "body{font-family:'DejaVu Serif',serif;font-size:9.8pt}",
        f"""<p>ZUS Oddział w Gorzowie Wielkopolskim<br>Wydział Obsługi Płatników Składek<br>{number}</p>
<div style="margin:8mm 0 8mm 95mm"><b>{f.name}</b><br>{f.street}<br>{f.post} {f.town}</div>
<h2 style="text-align:center;letter-spacing:3px">ZAŚWIADCZENIE</h2><p style="text-align:center">o niezaleganiu w opłacaniu składek – wydane dnia {day} r.</p>
<p>Zakład Ubezpieczeń Społecznych informuje, iż płatnik o numerach:</p><ul><li>NIP: {f.tidy_nip}</li><li>REGON: {f.regon}</li></ul>
<p>NIE ZALEGA z opłacaniem należności z tytułu składek za okres do lutego 2026 r. włącznie. Stwierdzenie obejmuje wszystkie fundusze, na które Zakład pobiera składki, a także odsetki i koszty upomnień.</p>
<p style="font-size:8pt">Pouczenie: zaświadczenie odzwierciedla stan rozliczeń w dniu wydania.</p>{stamp(f"NACZELNIK WYDZIAŁU<br>{CHIEFS[3]}", number)}""",
    )


def zus_refusal(f: Firm, number: str, day: str) -> str:
    return page(
        "body{font-family:'Liberation Serif',serif;font-size:11.5pt}",
        f"""<table style="width:100%"><tr><td><b>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH</b><br>Oddział w Zielonej Górze</td><td style="text-align:right">Zielona Góra, {day} r.<br>Znak: {number}</td></tr></table>
<h1 style="font-size:14pt;text-align:center;margin:14mm 0 6mm">DECYZJA<br>o odmowie wydania zaświadczenia o niezaleganiu w opłacaniu składek</h1>
<p>Po rozpatrzeniu wniosku płatnika składek <b>{f.name}</b>, {f.seat}, NIP {f.nip}, Zakład odmawia wydania zaświadczenia o niezaleganiu w opłacaniu składek.</p>
<p><b>Uzasadnienie.</b> Na koncie płatnika według stanu na dzień {day} r. występuje zadłużenie z tytułu składek za styczeń i luty 2026 r., wobec czego żądane zaświadczenie nie może zostać wydane.</p>
<p>Od decyzji przysługuje odwołanie do sądu w terminie miesiąca od jej doręczenia.</p>{stamp(f"z upoważnienia Dyrektora Oddziału<br>{CHIEFS[0]}", number)}""",
    )


NEARER = {
    "66-100": "w Zielonej Górze",
    "66-200": "w Świebodzinie",
    "66-300": "w Międzyrzeczu",
    "66-600": "w Krośnie Odrzańskim",
    "66-530": "w Drezdenku",
    "67-300": "w Żaganiu",
    "67-400": "we Wschowie",
    "68-100": "w Żaganiu",
}
OFFICES = {
    "65": "w Zielonej Górze",
    "66": "w Gorzowie Wielkopolskim",
    "67": "w Nowej Soli",
    "68": "w Żarach",
    "69": "w Słubicach",
}


def office(f: Firm) -> str:
    return NEARER.get(f.post) or OFFICES[f.post[:2]]


def tax_eoffice(f: Firm, number: str, day: str) -> str:
    """e-Urząd Skarbowy: boxes, seal of the head of KAS."""
    return page(
        "body{font-family:'Liberation Sans',sans-serif;font-size:9.8pt}.k{border:1px solid #555;margin:3mm 0;padding:2mm 3mm}.k b{display:block;font-size:8.5pt;color:#8a1c1c}",
        f"""<div style="display:flex;justify-content:space-between"><b>Krajowa Administracja Skarbowa</b><span>e-Urząd Skarbowy</span></div>
<h1 style="font-size:13pt">Zaświadczenie o niezaleganiu w podatkach lub stwierdzające stan zaległości</h1><p>Numer: {number} &nbsp;&nbsp; Data wydania: {day}</p>
<div class="k"><b>ORGAN</b>Naczelnik Urzędu Skarbowego {office(f)}</div><div class="k"><b>WNIOSKODAWCA</b>{f.name}<br>{f.seat}<br>Identyfikator podatkowy NIP: {f.nip}</div>
<div class="k"><b>ROZSTRZYGNIĘCIE</b>☒ Nie posiada zaległości podatkowych<br>☐ Posiada zaległości podatkowe w kwocie: —</div>
<div class="k"><b>ZAKRES</b>Podatki i należności, dla których właściwy jest wskazany organ. Postępowania mające na celu ujawnienie zaległości: nie są prowadzone.</div>
<p style="font-size:8pt">Zaświadczenie wydano automatycznie. Opatrzono pieczęcią elektroniczną Szefa Krajowej Administracji Skarbowej, {day}.</p>""",
    )


def tax_letter(f: Firm, number: str, day: str) -> str:
    """Letter with round words and a red stamp."""
    return page(
        "body{font-family:'Liberation Serif',serif;font-size:11.5pt}",
        f"""<p style="text-align:right">{day} r.</p><p><b>NACZELNIK<br>URZĘDU SKARBOWEGO<br>{office(f).upper()}</b></p><p>{number}</p>
<h1 style="font-size:14pt;text-align:center;margin:10mm 0 5mm">ZAŚWIADCZENIE<br>o niezaleganiu w podatkach lub stwierdzające stan zaległości</h1>
<p style="text-align:justify">Na podstawie art. 306a i art. 306e ustawy z dnia 29 sierpnia 1997 r. – Ordynacja podatkowa, po rozpoznaniu wniosku podatnika {f.name} (NIP {f.tidy_nip}), {f.seat}, stwierdza się, że wymieniony podatnik według stanu na dzień wydania niniejszego zaświadczenia nie ma zaległości podatkowych.</p>
<p>Pobrano opłatę skarbową 21 zł.</p>{stamp(f"z up. Naczelnika Urzędu Skarbowego<br>{CHIEFS[1]}<br>komisarz skarbowy", number)}""",
    )


def tax_sections(f: Firm, number: str, day: str, owed: str = "") -> str:
    """ZAS-W print with lettered sections."""
    line = (
        f"na dzień wydania zaświadczenia posiada zaległości podatkowe w kwocie {owed} zł (podatek VAT)"
        if owed
        else "na dzień wydania zaświadczenia nie posiada zaległości podatkowych"
    )
    return page(
        "body{font-family:'Liberation Sans Narrow','Liberation Sans',sans-serif;font-size:11pt}table{border-collapse:collapse;width:100%}td{border:1px solid #000;padding:3px 6px;vertical-align:top}.h{background:#ddd;font-weight:bold}small{display:block;font-size:7.5pt}",
        f"""<p style="text-align:right;font-weight:bold;font-size:15pt;margin:0">ZAS-W</p><h1 style="font-size:13pt;text-align:center">ZAŚWIADCZENIE O NIEZALEGANIU W PODATKACH<br>LUB STWIERDZAJĄCE STAN ZALEGŁOŚCI</h1>
<table><tr><td colspan="2" class="h">A. ORGAN PODATKOWY</td></tr><tr><td><small>1. Nazwa</small>Urząd Skarbowy {office(f)}</td><td><small>2. Numer zaświadczenia</small>{number}</td></tr>
<tr><td colspan="2" class="h">B. DANE PODATNIKA</td></tr><tr><td><small>3. NIP</small>{f.nip}</td><td><small>4. Nazwa pełna / nazwisko i imię</small>{f.name}</td></tr><tr><td colspan="2"><small>5. Adres</small>{f.seat}</td></tr>
<tr><td colspan="2" class="h">C. TREŚĆ ZAŚWIADCZENIA</td></tr><tr><td colspan="2">Zaświadcza się, że podatnik {line}.</td></tr>
<tr><td colspan="2" class="h">D. DATA I PODPIS</td></tr><tr><td><small>6. Data wydania</small>{day}</td><td>{stamp(f"Kierownik Działu<br>{CHIEFS[2]}", number)}</td></tr></table>""",
    )


def tax_columns(f: Firm, number: str, day: str) -> str:
    """Two columns: office on the left, words on the right."""
    return page(
        "body{font-family:Carlito,sans-serif;font-size:11pt}.c{display:grid;grid-template-columns:48mm 1fr;gap:8mm}.l{border-right:2px solid #b3202a;font-size:9.5pt;padding-right:3mm}",
        f"""<div class="c"><div class="l"><b>Urząd Skarbowy</b><br>{office(f)}<br><br>Referat Spraw Wierzycielskich<br><br>Nr sprawy:<br>{number}<br><br>Data:<br>{day}</div>
<div><h1 style="font-size:15pt;margin-top:0">Zaświadczenie o niezaleganiu w podatkach</h1><p>Dotyczy: {f.name}<br>Adres: {f.seat}<br>NIP: {f.nip}</p>
<p>Naczelnik Urzędu Skarbowego {office(f)} zaświadcza, że w ewidencji podatkowej urzędu nie figurują zaległości podatkowe wyżej wymienionego.</p><p>Cel: udział w naborze Urzędu Marszałkowskiego.</p>
{stamp(f"Zastępca Naczelnika<br>{CHIEFS[3]}", number)}</div></div>""",
    )


ZUS = {
    "ZUS letter": zus_letter,
    "ZUS e-office table": zus_table,
    "ZUS sections I–IV": zus_points,
    "ZUS print with addressee": zus_decree,
}
TAX = {
    "tax e-office boxes": tax_eoffice,
    "tax letter": tax_letter,
    "tax ZAS-W sections": tax_sections,
    "tax two columns": tax_columns,
}


def proof(f: Firm, title: str, index: int) -> str:
    """Copy of a certificate of the firm's own."""
    number = f"{f.regon[-5:]}/{index + 1}/2025"
    if title.startswith(("Patent", "Wzór użytkowy", "Znak towarowy")):
        return page(
            "body{font-family:'DejaVu Serif',serif;font-size:11pt;text-align:center}",
            f"""<p>URZĄD PATENTOWY RZECZYPOSPOLITEJ POLSKIEJ</p><h1>{"DOKUMENT PATENTOWY" if title.startswith("Patent") else "ŚWIADECTWO OCHRONNE"}</h1>
<p style="font-size:14pt">{title}</p><p>Uprawniony:<br><b>{f.name}</b><br>{f.town}</p><p>Prawo trwa od dnia 11 marca 2024 r.</p>{stamp("Ekspert Urzędu Patentowego", number)}""",
        )
    return page(
        "body{font-family:'Liberation Serif',serif;font-size:13pt;text-align:center}.r{border:6px double #806a1c;padding:16mm 10mm;height:225mm}",
        f"""<div class="r"><h1 style="font-size:30pt;letter-spacing:4px">CERTYFIKAT</h1><p>Nr {number}</p><p>Jednostka certyfikująca Certimea zaświadcza, że</p><p style="font-size:17pt"><b>{f.name}</b><br>{f.seat}</p>
<p>spełnia wymagania:</p><p style="font-size:20pt"><b>{title}</b></p><p>Ważny od 3.02.2025 do 2.02.2028</p>{stamp("Kierownik certyfikacji", number)}</div>""",
    )
