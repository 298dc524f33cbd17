"""Four certificates of the insurance institution, four of tax offices."""

from tests.blind.model import Html

from .companies import Company
from .ink import BLACK, BLUE, page, signature

_FUNDS = (
    "ubezpieczenia społeczne",
    "ubezpieczenie zdrowotne",
    "Fundusz Pracy i Fundusz Solidarnościowy",
    "Fundusz Gwarantowanych Świadczeń Pracowniczych",
    "Fundusz Emerytur Pomostowych",
)


def _stamp(lines: str, colour: str = "#2a3c8f") -> str:
    return (
        f'<div style="display:inline-block;border:1.5px solid {colour};color:{colour};padding:1mm 3mm;font-size:8.5pt;'
        f'text-align:center;transform:rotate(-2deg)">{lines}</div>'
    )


def _officer(name: str, role: str, digital: bool, colour: str = BLUE) -> str:
    if digital:
        return (
            '<div style="width:76mm;margin:10mm 0 4mm auto;font-size:8.5pt;border-left:2px solid #777;padding-left:3mm">'
            f"Pismo podpisane kwalifikowanym podpisem elektronicznym<br>{name}<br>{role}</div>"
        )
    return (
        f'<div style="width:70mm;margin:8mm 0 0 auto;text-align:center">{signature(name, colour)}'
        f"{_stamp(role + '<br>' + name)}</div>"
    )


def _sealed(text: str) -> str:
    return f'<div style="border:1px solid #888;padding:2mm 3mm;margin-top:10mm;width:88mm;font-size:8.5pt">{text}</div>'


def zus_letter(c: Company, date: str, number: str, digital: bool) -> Html:
    """A letter of the branch, printed and stamped."""
    body = f"""<table><tr><td><b style="font-size:13pt">ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH</b><br>{c.zus_branch}<br>Wydział Obsługi Klientów</td>
    <td class="r">{date} r.</td></tr></table><p>Znak: {number}</p>
    <p style="margin-left:95mm"><b>{c.name}</b><br>{c.street}<br>{c.postal} {c.city}</p>
    <h1 style="font-size:14pt;text-align:center;margin:12mm 0 2mm">ZAŚWIADCZENIE</h1><p class="c">o niezaleganiu w opłacaniu składek</p>
    <p style="text-align:justify">Zakład Ubezpieczeń Społecznych zaświadcza, że wyżej wymieniony płatnik składek (NIP {c.nip}, REGON {c.regon})
    według stanu na dzień wydania zaświadczenia <b>nie zalega</b> z opłacaniem składek na: {", ".join(_FUNDS)}.</p>
    <p>Podstawa prawna: art. 50 ust. 4 ustawy z 13 października 1998 r. o systemie ubezpieczeń społecznych oraz art. 217 § 1 i art. 218 § 1 Kodeksu postępowania administracyjnego.</p>
    <p>Zaświadczenie wydano na wniosek płatnika.</p>{_officer("Renata Chmura", "Starszy inspektor", digital)}
    <p class="small" style="margin-top:18mm">Infolinia 22 560 16 00 · www.zus.pl</p>"""
    return Html(page(body, "", margin="20mm 22mm"))


def zus_eprint(c: Company, date: str, number: str, digital: bool) -> Html:
    """An e-office print: coloured head, table of the payer, verification code."""
    del digital
    css = "td{padding:1.6mm 2mm;border-bottom:1px solid #cfd8d2;font-size:10.5pt}td:first-child{color:#555;width:60mm}"
    body = f"""<div style="background:#00773d;color:#fff;padding:4mm 5mm;font-size:14pt"><b>ZUS</b> &nbsp; <span style="font-size:10pt">Zakład Ubezpieczeń Społecznych</span></div>
    <p class="r">Data wydania: <b>{date}</b><br>Numer dokumentu: {number}</p><h1 style="font-size:15pt;color:#00552b">Zaświadczenie o niezaleganiu w opłacaniu składek</h1>
    <h3>Płatnik składek</h3><table><tr><td>Nazwa / imię i nazwisko</td><td>{c.name}</td></tr><tr><td>NIP</td><td>{c.nip}</td></tr>
    <tr><td>REGON</td><td>{c.regon}</td></tr><tr><td>Adres</td><td>{c.address}</td></tr></table>
    <h3>Treść zaświadczenia</h3><p>Na dzień {date} płatnik składek nie posiada zaległości z tytułu składek, do których poboru zobowiązany jest ZUS.</p>
    <table>{"".join(f"<tr><td>{f}</td><td>brak zaległości</td></tr>" for f in _FUNDS)}</table>
    <p class="small" style="margin-top:6mm">Autentyczność dokumentu można sprawdzić na stronie zus.pl, podając numer dokumentu i NIP płatnika.</p>
    {_sealed("Dokument podpisany kwalifikowanym podpisem elektronicznym<br>Zakład Ubezpieczeń Społecznych, " + c.zus_branch)}"""
    return Html(page(body, css, margin="15mm 18mm", font="'DejaVu Sans',sans-serif"))


def zus_columns(c: Company, date: str, number: str, digital: bool) -> Html:
    """Particulars in a left column, the statement in a wide right one."""
    left = f"""<b>ZUS</b><br>{c.zus_branch}<br><br><b>Numer sprawy</b><br>{number}<br><br><b>Data</b><br>{date}<br><br><b>Wnioskodawca</b><br>{c.name}<br>
    {c.address}<br><br><b>NIP</b><br>{c.nip_dashed}<br><br><b>REGON</b><br>{c.regon}"""
    body = f"""<table><tr><td style="width:52mm;background:#eef1ee;padding:4mm;font-size:9.5pt;height:235mm">{left}</td><td style="padding:4mm 0 0 8mm">
    <h1 style="font-size:14pt">Zaświadczenie o niezaleganiu w opłacaniu składek na ubezpieczenia</h1>
    <p>W odpowiedzi na wniosek RWN informujemy, że według danych zapisanych na koncie płatnika w dniu {date} nie stwierdzono zaległości w opłacaniu składek
    na ubezpieczenia społeczne, zdrowotne ani na fundusze, które pobiera Zakład Ubezpieczeń Społecznych.</p>
    <p>Na koncie nie figurują odsetki ani koszty egzekucyjne. Płatnik nie korzysta z układu ratalnego.</p>
    <p>Zaświadczenie nie wyklucza późniejszej kontroli prawidłowości rozliczeń.</p>{_officer("Marek Tokarz", "Kierownik Sali Obsługi Klientów", digital, BLACK)}</td></tr></table>"""
    return Html(page(body, "", margin="18mm"))


def zus_form(c: Company, date: str, number: str, digital: bool) -> Html:
    """A form with roman sections; the statement is a ticked line."""
    css = "table td{border:1px solid #333;padding:1.8mm 2.5mm}.h{background:#dcdcdc;font-weight:bold}"
    body = f"""<table><tr><td style="width:60mm"><b>Zakład Ubezpieczeń Społecznych</b><br>{c.zus_branch}</td><td class="c"><b>ZAŚWIADCZENIE O NIEZALEGANIU<br>W OPŁACANIU SKŁADEK</b></td>
    <td style="width:42mm">nr {number}</td></tr>
    <tr><td class="h" colspan="3">I. Dane płatnika składek</td></tr><tr><td>Nazwa</td><td colspan="2">{c.name}</td></tr><tr><td>NIP</td><td colspan="2">{c.nip}</td></tr>
    <tr><td>Adres siedziby</td><td colspan="2">{c.address}</td></tr>
    <tr><td class="h" colspan="3">II. Stan rozliczeń na dzień {date}</td></tr>
    <tr><td colspan="3">Zaświadcza się, że płatnik składek wskazany w części I nie zalega w opłacaniu należności z tytułu składek, w tym odsetek za zwłokę i opłaty dodatkowej.</td></tr>
    <tr><td class="h" colspan="3">III. Podstawa wydania</td></tr><tr><td colspan="3">Ustawa o systemie ubezpieczeń społecznych, art. 50. Zaświadczenie wydaje się na żądanie płatnika, do przedłożenia podmiotowi udzielającemu pomocy.</td></tr>
    <tr><td class="h" colspan="3">IV. Podpis</td></tr><tr><td colspan="3" style="height:45mm">Miejsce i data: {c.zus_branch.replace("Oddział w ", "").replace("Zielonej Górze", "Zielona Góra").replace("Gorzowie Wielkopolskim", "Gorzów Wielkopolski")}, {date}
    {_officer("Elżbieta Wrona", "Specjalista", digital)}</td></tr></table>"""
    return Html(page(body, css, margin="16mm", font="'Liberation Sans Narrow','Liberation Sans',sans-serif"))


def tax_letter(c: Company, date: str, number: str, digital: bool) -> Html:
    """A letter of the head of the tax office."""
    body = f"""<p><b>NACZELNIK<br>{c.tax_office.upper()}</b></p><table><tr><td>{number}</td><td class="r">dnia {date} r.</td></tr></table>
    <h1 style="font-size:13pt;text-align:center;margin:14mm 0 8mm">Zaświadczenie<br>o niezaleganiu w podatkach lub stwierdzające stan zaległości</h1>
    <p style="text-align:justify">Na podstawie art. 306a i art. 306e ustawy z dnia 29 sierpnia 1997 r. – Ordynacja podatkowa, po rozpatrzeniu wniosku podatnika:</p>
    <p class="c"><b>{c.name}</b><br>{c.address}<br>NIP {c.nip_dashed}</p>
    <p style="text-align:justify">zaświadcza się, że według stanu na dzień wydania zaświadczenia podatnik <b>nie posiada zaległości podatkowych</b> w podatkach, których poborem zajmuje się tutejszy organ.</p>
    <p>Wobec podatnika nie jest prowadzone postępowanie egzekucyjne w administracji.</p>
    <p>Opłata skarbowa 21 zł została uiszczona.</p>{_officer("Grażyna Sroka", "z up. Naczelnika, komisarz skarbowy", digital)}"""
    return Html(page(body, "", margin="22mm 24mm", font="'Liberation Serif',serif"))


def tax_eoffice(c: Company, date: str, number: str, digital: bool) -> Html:
    """A print of the electronic tax office."""
    del digital
    css = ".b{border:1px solid #b8b8c8;border-radius:1.5mm;padding:3mm 4mm;margin:3mm 0}.b small{color:#667;display:block}"
    body = f"""<table><tr><td style="font-size:13pt;color:#b3122e"><b>Krajowa Administracja Skarbowa</b></td><td class="r">e-Urząd Skarbowy</td></tr></table>
    <h1 style="font-size:14pt;margin:7mm 0 3mm">ZAŚWIADCZENIE O NIEZALEGANIU W PODATKACH LUB STWIERDZAJĄCE STAN ZALEGŁOŚCI</h1>
    <div class="b"><small>Numer</small>{number}<small>Data wydania</small>{date}<small>Organ</small>Naczelnik {c.tax_office}</div>
    <div class="b"><small>Podatnik</small>{c.name}<small>NIP</small>{c.nip}<small>Adres</small>{c.address}</div>
    <div class="b"><small>Stan na dzień {date}</small><b>Podatnik nie zalega w podatkach.</b><br>Zakres: podatek dochodowy, podatek od towarów i usług, podatek akcyzowy oraz inne należności, dla których właściwy jest naczelnik urzędu skarbowego.</div>
    <div class="b"><small>Dodatkowe informacje</small>Postępowanie egzekucyjne: nie. Odroczenie lub raty: nie. Postępowanie w sprawie ujawnienia zaległości: nie.</div>
    <p class="small">Dokument utworzono automatycznie w e-Urzędzie Skarbowym na wniosek złożony przez podatnika.</p>{_sealed("Opatrzono pieczęcią elektroniczną Szefa Krajowej Administracji Skarbowej")}"""
    return Html(page(body, css, margin="16mm 19mm", font="'Carlito',sans-serif"))


def tax_fields(c: Company, date: str, number: str, digital: bool) -> Html:
    """Numbered fields in sections A to D, as the ministry's prints have."""
    css = "td{border:1px solid #222;padding:1mm 2mm 2mm}td small{font-size:7.5pt;display:block}.h{background:#c9d6c9;font-weight:bold;padding:1mm 2mm}"
    yn = "☐ tak &nbsp; ☒ nie"
    body = f"""<div class="c"><b style="font-size:13pt">ZAŚWIADCZENIE</b><br>o niezaleganiu w podatkach lub stwierdzające stan zaległości</div>
    <table style="margin-top:4mm"><tr><td class="h" colspan="2">A. Organ wydający</td></tr><tr><td colspan="2"><small>1. Nazwa organu podatkowego</small>Naczelnik {c.tax_office}</td></tr>
    <tr><td><small>2. Znak pisma</small>{number}</td><td><small>3. Data wydania</small>{date}</td></tr>
    <tr><td class="h" colspan="2">B. Dane podatnika</td></tr><tr><td colspan="2"><small>4. Nazwa pełna / nazwisko i imię</small>{c.name}</td></tr>
    <tr><td><small>5. NIP</small>{c.nip}</td><td><small>6. REGON</small>{c.regon}</td></tr><tr><td colspan="2"><small>7. Adres</small>{c.address}</td></tr>
    <tr><td class="h" colspan="2">C. Treść zaświadczenia</td></tr><tr><td><small>8. Stan na dzień</small>{date}</td><td><small>9. Podatnik zalega w podatkach</small>{yn}</td></tr>
    <tr><td colspan="2"><small>10. Wysokość zaległości</small>nie występują</td></tr><tr><td><small>11. Postępowanie egzekucyjne</small>{yn}</td><td><small>12. Zaległości odroczone lub rozłożone na raty</small>{yn}</td></tr>
    <tr><td colspan="2"><small>13. Uwagi</small>Zaświadcza się, że podatnik nie zalega z zapłatą podatków stanowiących dochód budżetu państwa.</td></tr>
    <tr><td class="h" colspan="2">D. Podpis</td></tr><tr><td colspan="2">{_officer("Wiesław Bąk", "Kierownik Referatu Obsługi Bezpośredniej", digital)}</td></tr></table>"""
    return Html(page(body, css, margin="16mm 18mm"))


def tax_short(c: Company, date: str, number: str, digital: bool) -> Html:
    """Half a page: a table of taxes with the word none."""
    css = ".t td,.t th{border:1px solid #555;padding:1.5mm 2.5mm}"
    taxes = (
        "podatek dochodowy",
        "podatek od towarów i usług (VAT)",
        "podatek akcyzowy",
        "pozostałe należności",
    )
    rows = "".join(f"<tr><td>{t}</td><td>nie zalega</td></tr>" for t in taxes)
    body = f"""<table><tr><td><b>Naczelnik {c.tax_office}</b></td><td class="r">{date}</td></tr></table><p class="small">sprawa {number}</p>
    <h1 style="font-size:14pt;letter-spacing:2px;margin-top:10mm">ZAŚWIADCZENIE O NIEZALEGANIU W PODATKACH</h1>
    <p>Stwierdza się, że {c.name}, {c.address}, NIP {c.nip}, nie ma zaległości podatkowych. Ustalenia według rejestrów urzędu na dzień {date}:</p>
    <table class="t">{rows}</table><p>Zaświadczenie wydaje się na wniosek strony, w celu przedłożenia w Urzędzie Marszałkowskim (art. 306e Ordynacji podatkowej).</p>
    {_officer("Danuta Lis", "Zastępca Naczelnika", digital, BLACK)}"""
    return Html(page(body, css, margin="24mm 22mm", font="'URW Bookman','Liberation Serif',serif"))


def tax_arrears(c: Company, date: str, number: str, digital: bool) -> Html:
    """The ministry's fields again; this taxpayer owes."""
    text = tax_fields(c, date, number, digital).text
    owes = "☒ tak &nbsp; ☐ nie"
    text = text.replace(
        "9. Podatnik zalega w podatkach</small>☐ tak &nbsp; ☒ nie",
        f"9. Podatnik zalega w podatkach</small>{owes}",
    )
    text = text.replace(
        "</small>nie występują",
        "</small>podatek od towarów i usług za 12/2025 – należność główna 14 386,00 zł, odsetki 412,00 zł",
    )
    text = text.replace(
        "Zaświadcza się, że podatnik nie zalega z zapłatą podatków stanowiących dochód budżetu państwa.",
        "Stwierdza się istnienie zaległości podatkowych wymienionych w poz. 10.",
    )
    return Html(text)


ZUS = (
    ("ZUS: pismo oddziału z pieczątką", zus_letter),
    ("ZUS: e-wydruk z tabelą funduszy", zus_eprint),
    ("ZUS: szpalta danych i tekst", zus_columns),
    ("ZUS: druk I–IV", zus_form),
)
TAX = (
    ("US: pismo naczelnika", tax_letter),
    ("US: wydruk z e-Urzędu Skarbowego", tax_eoffice),
    ("US: pola numerowane A–D", tax_fields),
    ("US: tabela podatków", tax_short),
)
