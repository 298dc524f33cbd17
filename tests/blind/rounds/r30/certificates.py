"""Certificates of ZUS: four layouts, and the receipt for a request, which is none."""

from .firm import Firm
from .strokes import BLACK, svg

PAGE = "@page{size:A4;margin:18mm 20mm}body{font:11pt 'Liberation Serif',serif;margin:0;color:#111}"


def document(style: str, body: str) -> str:
    """A printable page."""
    return f"<!doctype html><html lang='pl'><head><meta charset='utf-8'><style>{PAGE}{style}</style></head><body>{body}</body></html>"


NOMINATIVE = {
    "Zielonej Górze": "Zielona Góra",
    "Gorzowie Wielkopolskim": "Gorzów Wielkopolski",
    "Nowej Soli": "Nowa Sól",
    "Żarach": "Żary",
    "Żaganiu": "Żagań",
    "Świebodzinie": "Świebodzin",
    "Słubicach": "Słubice",
    "Międzyrzeczu": "Międzyrzecz",
    "Krośnie Odrzańskim": "Krosno Odrzańskie",
    "Drezdenku": "Drezdenko",
    "Sulęcinie": "Sulęcin",
}


def city_of(office: str) -> str:
    """The town of an office („Urząd Skarbowy w Żarach”: „Żary”)."""
    return NOMINATIVE[office.rsplit(" w ", 1)[-1]]


def seal(words: str, size: int = 110) -> str:
    """A round stamp of an office."""
    return (
        f"<svg viewBox='0 0 120 120' width='{size}' style='opacity:.75'><g fill='none' stroke='#7a1f2b'>"
        "<circle cx='60' cy='60' r='56' stroke-width='2.5'/><circle cx='60' cy='60' r='36' stroke-width='1'/></g>"
        "<defs><path id='ring' d='M60 60 m-43 0 a43 43 0 1 1 86 0 a43 43 0 1 1 -86 0'/></defs>"
        f"<text font-size='10' fill='#7a1f2b' font-family='Liberation Sans'><textPath href='#ring'>{words}</textPath></text>"
        "<path d='M60 38 l6 16 17 1 -13 11 4 17 -14 -9 -14 9 4 -17 -13 -11 17 -1z' fill='#7a1f2b'/></svg>"
    )


def zus_letter(firm: Firm, branch: str, day: str, number: str, officer: str) -> str:
    """A letter in running text, signed by pen over the officer's name stamp."""
    city = city_of(branch)
    return document(
        "h1{font-size:14pt;text-align:center;letter-spacing:3px;margin:14mm 0 1mm}p{line-height:1.5;text-align:justify}"
        ".top{display:flex;justify-content:space-between}.small{font-size:8.5pt;line-height:1.25}",
        f"<div class='top'><div><b>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH</b><br>{branch}<br>Wydział Rozliczeń Kont Płatników "
        f"Składek</div><div>{city}, dnia {day} r.</div></div><p class='small'>Znak sprawy: {number}</p>"
        f"<p style='margin-left:92mm;text-align:left'><b>{firm.name}</b><br>{firm.street}<br>{firm.postal_code} {firm.town}</p>"
        "<h1>ZAŚWIADCZENIE</h1><p style='text-align:center;margin-top:0'>o niezaleganiu w opłacaniu składek</p>"
        "<p>Na podstawie art. 50 ust. 4 ustawy z dnia 13 października 1998 r. o systemie ubezpieczeń społecznych, po "
        f"rozpatrzeniu wniosku płatnika składek zaświadcza się, że <b>{firm.name}</b>, NIP {firm.nip}, REGON {firm.regon}, "
        f"według stanu na dzień {day} r. <b>nie zalega</b> w opłacaniu należności z tytułu składek na ubezpieczenia "
        "społeczne, ubezpieczenie zdrowotne, Fundusz Pracy, Fundusz Solidarnościowy, Fundusz Gwarantowanych Świadczeń "
        "Pracowniczych oraz Fundusz Emerytur Pomostowych.</p>"
        "<p>Zaświadczenie wydaje się na prośbę strony w celu przedłożenia w Urzędzie Marszałkowskim.</p>"
        f"<div class='top' style='margin-top:14mm;align-items:center'>{seal('ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH · ' + city + ' ·')}"
        f"<div style='text-align:center'>{svg('signature', officer, 170, BLACK, 'margin-bottom:-10mm')}<br>"
        f"<span class='small' style='color:#34418f'>Z upoważnienia Dyrektora Oddziału<br>{officer}<br>starszy inspektor</span></div></div>"
        "<p class='small' style='margin-top:12mm'>Pouczenie: zaświadczenie nie wyklucza ustalenia w późniejszym "
        "terminie innego stanu rozliczeń po otrzymaniu korekt dokumentów.</p>",
    )


def zus_table(firm: Firm, branch: str, day: str, number: str, officer: str) -> str:
    """An electronic print in tables: payer, state of account, signature note."""
    funds = (
        "Ubezpieczenia społeczne",
        "Ubezpieczenie zdrowotne",
        "Fundusz Pracy i Fundusz Solidarnościowy",
        "Fundusz Gwarantowanych Świadczeń Pracowniczych",
        "Fundusz Emerytur Pomostowych",
    )
    rows = "".join(f"<tr><td>{name}</td><td class='c'>nie posiada zaległości</td></tr>" for name in funds)
    return document(
        "body{font:10pt 'Liberation Sans',sans-serif}table{width:100%;border-collapse:collapse;margin:4mm 0}"
        "td,th{border:1px solid #6b7f74;padding:2mm 3mm;text-align:left}th{background:#e3efe8}.c{text-align:center}"
        "h1{font-size:13pt;color:#00603b;margin:8mm 0 4mm}.bar{border-bottom:3px solid #00833f;padding-bottom:2mm}"
        "small{font-size:8pt;color:#444}",
        "<div class='bar'><b style='font-size:16pt;color:#00833f'>ZUS</b> &nbsp; Zakład Ubezpieczeń Społecznych"
        f"<span style='float:right'>{branch}</span></div>"
        "<h1>Zaświadczenie o niezaleganiu w opłacaniu składek</h1>"
        f"<table><tr><th>Numer zaświadczenia</th><td>{number}</td></tr><tr><th>Data wydania</th><td>{day}</td></tr>"
        f"<tr><th>Stan konta na dzień</th><td>{day}</td></tr></table>"
        "<b>Dane płatnika składek</b>"
        f"<table><tr><th style='width:40%'>Nazwa / imię i nazwisko</th><td>{firm.name}</td></tr><tr><th>NIP</th>"
        f"<td>{firm.bare_nip}</td></tr><tr><th>REGON</th><td>{firm.regon}</td></tr><tr><th>Adres</th><td>{firm.address}</td></tr></table>"
        f"<b>Informacja o stanie rozliczeń</b><table><tr><th>Tytuł składek</th><th class='c'>Stan</th></tr>{rows}</table>"
        "<p>Potwierdzamy, że wskazany płatnik na dzień wydania dokumentu nie posiada zaległości w opłacaniu składek.</p>"
        "<p><small>Podstawa prawna: art. 50 ust. 4 ustawy o systemie ubezpieczeń społecznych; art. 217 Kodeksu postępowania "
        "administracyjnego.</small></p>"
        f"<div style='border:1px solid #00833f;width:80mm;padding:3mm;margin-left:auto'>Dokument podpisany elektronicznie<br>"
        f"<b>{officer}</b><br><small>kwalifikowany podpis elektroniczny, {day}</small></div>",
    )


def zus_card(firm: Firm, branch: str, day: str, number: str, officer: str) -> str:
    """A print from the payer's account on the portal: grey cards, an identifier to verify."""
    squares = "".join(
        f"<rect x='{3 * (n % 21)}' y='{3 * (n // 21)}' width='3' height='3'/>"
        for n in range(441)
        if (n * n * 7 + n * len(firm.name) + n // 5) % 3 == 0
    )
    return document(
        "body{font:10.5pt 'Carlito',sans-serif}.card{background:#f3f4f6;border-radius:3mm;padding:4mm 6mm;margin:4mm 0}"
        ".card h2{font-size:10pt;margin:0 0 2mm;color:#555;font-weight:normal;text-transform:uppercase}"
        ".big{font-size:14pt;font-weight:bold}h1{font-size:17pt;margin:6mm 0 2mm}",
        f"<div>Zakład Ubezpieczeń Społecznych · platforma usług elektronicznych · {branch}</div>"
        "<h1>Zaświadczenie<br>o niezaleganiu w opłacaniu składek</h1>"
        f"<div class='card'><h2>Płatnik</h2><span class='big'>{firm.name}</span><br>NIP: {firm.bare_nip} &nbsp; "
        f"REGON: {firm.regon}<br>{firm.address}</div>"
        f"<div class='card' style='border-left:2mm solid #00833f'><h2>Treść</h2>Na dzień {day} r. na koncie płatnika składek "
        "<b>nie ma zaległości</b> z tytułu składek na ubezpieczenia społeczne, zdrowotne, Fundusz Pracy, Fundusz "
        "Solidarnościowy, FGŚP i FEP, do których poboru jest zobowiązany Zakład.</div>"
        f"<div class='card'><h2>Dokument</h2>Identyfikator: {number}<br>Data utworzenia: {day}<br>Wystawił(a): {officer}</div>"
        f"<div style='display:flex;gap:6mm;align-items:center'><svg width='90' viewBox='0 0 63 63'>{squares}</svg>"
        "<div style='font-size:8.5pt;max-width:100mm'>Autentyczność dokumentu można sprawdzić w serwisie zus.pl po podaniu "
        "identyfikatora. Dokument opatrzono zaawansowaną pieczęcią elektroniczną ZUS i nie wymaga on odręcznego podpisu."
        "</div></div>",
    )


def zus_columns(firm: Firm, branch: str, day: str, number: str, officer: str) -> str:
    """An office form with numbered boxes, filled by a typewriter face, stamped."""
    city = city_of(branch)
    box = "border:1px solid #000;padding:1.5mm 2.5mm;min-height:9mm"
    cells = (
        ("1. NIP płatnika", firm.nip),
        ("2. REGON", firm.regon),
        ("3. Nazwa skrócona / nazwisko i imię", firm.name),
        ("4. Adres siedziby lub zamieszkania", firm.address),
        ("5. Numer sprawy", number),
        ("6. Stan na dzień", day),
    )
    boxes = "".join(
        f"<div style='{box}'><div class='l'>{label}</div><div class='v'>{words}</div></div>"
        for label, words in cells
    )
    return document(
        "body{font:10pt 'Liberation Sans',sans-serif}.l{font-size:7.5pt}.v{font:11pt 'Liberation Mono',monospace}"
        "h1{font-size:12pt;text-align:center;border:1.5px solid #000;padding:3mm;margin:5mm 0}"
        ".g{display:grid;grid-template-columns:1fr 1fr}",
        f"<div style='display:flex;justify-content:space-between'><div><b>ZUS</b> {branch}<br>Inspektorat obsługi płatników"
        f"</div><div style='font-size:8pt'>wydruk z systemu<br>str. 1/1</div></div>"
        "<h1>ZAŚWIADCZENIE O NIEZALEGANIU W OPŁACANIU SKŁADEK</h1>"
        f"<b>I. DANE PŁATNIKA SKŁADEK</b><div class='g'>{boxes}</div>"
        "<p><b>II. TREŚĆ ZAŚWIADCZENIA</b></p><div style='border:1px solid #000;padding:4mm;line-height:1.5'>Zakład Ubezpieczeń "
        "Społecznych zaświadcza, że wymieniony w części I płatnik składek NIE POSIADA ZALEGŁOŚCI z tytułu nieopłaconych "
        "składek na: ubezpieczenia społeczne – 0,00 zł; ubezpieczenie zdrowotne – 0,00 zł; Fundusz Pracy i Fundusz "
        "Solidarnościowy – 0,00 zł; FGŚP – 0,00 zł; FEP – nie dotyczy.</div>"
        "<p style='font-size:8pt'>Zaświadczenie jest wolne od opłat. Wydano na wniosek płatnika, jeden egzemplarz.</p>"
        f"<p><b>III. PODPIS</b></p><div class='g' style='align-items:end'><div>{seal('ZUS ' + city + ' · ODDZIAŁ · ODDZIAŁ ·', 100)}</div>"
        f"<div style='text-align:center'>{svg('signature', officer + 'z', 150)}<div style='border-top:1px dotted #000'>{officer}, "
        f"inspektor, {day}</div></div></div>",
    )


def zus_request(firm: Firm, day: str, number: str) -> str:
    """A receipt for the request of a certificate: no certificate."""
    return document(
        "body{font:10.5pt 'Carlito',sans-serif}h1{font-size:15pt}td{padding:1.5mm 4mm 1.5mm 0;vertical-align:top}",
        "<div>Zakład Ubezpieczeń Społecznych – usługi elektroniczne</div><h1>Potwierdzenie złożenia wniosku</h1>"
        f"<table><tr><td>Rodzaj dokumentu</td><td><b>RWN – wniosek o wydanie zaświadczenia o niezaleganiu w opłacaniu składek</b>"
        f"</td></tr><tr><td>Numer</td><td>{number}</td></tr><tr><td>Data złożenia</td><td>{day}</td></tr>"
        f"<tr><td>Wnioskodawca</td><td>{firm.name}<br>NIP {firm.bare_nip}<br>{firm.address}</td></tr>"
        "<tr><td>Status</td><td>przekazany do realizacji</td></tr></table>"
        "<p>Dziękujemy za złożenie wniosku. O wydaniu dokumentu poinformujemy wiadomością w skrzynce odbiorczej. Zwykle "
        "sprawę rozpatrujemy w ciągu 7 dni.</p><p style='font-size:8.5pt'>Wydruk wygenerowany automatycznie.</p>",
    )
