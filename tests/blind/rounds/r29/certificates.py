"""Certificates of ZUS and of the tax office, four layouts each, a refusal and a certificate that states arrears."""

from tests.blind.model import Html

from .firm import Firm
from .kit import BLACK_INK, esc, page, round_stamp, signature, stamp

ZUS = "ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH"
ZUS_UNIT = {
    "65": ("Oddział w Zielonej Górze", "ul. Pieniężnego 24, 65-054 Zielona Góra"),
    "66": ("Oddział w Gorzowie Wielkopolskim", "ul. Sikorskiego 42, 66-400 Gorzów Wielkopolski"),
}
TAX_OFFICE = {
    "Zielona Góra": "Naczelnik Pierwszego Urzędu Skarbowego w Zielonej Górze",
    "Sulechów": "Naczelnik Drugiego Urzędu Skarbowego w Zielonej Górze",
    "Strzelce Krajeńskie": "Naczelnik Urzędu Skarbowego w Drezdenku",
    "Żary": "Naczelnik Urzędu Skarbowego w Żarach",
    "Lubsko": "Naczelnik Urzędu Skarbowego w Żarach",
    "Nowa Sól": "Naczelnik Urzędu Skarbowego w Nowej Soli",
    "Świebodzin": "Naczelnik Urzędu Skarbowego w Świebodzinie",
    "Międzyrzecz": "Naczelnik Urzędu Skarbowego w Międzyrzeczu",
    "Słubice": "Naczelnik Urzędu Skarbowego w Słubicach",
    "Żagań": "Naczelnik Urzędu Skarbowego w Żaganiu",
    "Gorzów Wielkopolski": "Naczelnik Urzędu Skarbowego w Gorzowie Wielkopolskim",
    "Krosno Odrzańskie": "Naczelnik Urzędu Skarbowego w Krośnie Odrzańskim",
}
FUNDS = (
    "ubezpieczenia społeczne",
    "ubezpieczenie zdrowotne",
    "Fundusz Pracy i Fundusz Solidarnościowy",
    "Fundusz Gwarantowanych Świadczeń Pracowniczych",
    "Fundusz Emerytur Pomostowych",
)
NORTH = ("Gorzów Wielkopolski", "Strzelce Krajeńskie", "Międzyrzecz", "Słubice")


def _unit(firm: Firm) -> tuple[str, str]:
    return ZUS_UNIT["66" if firm.town in NORTH else "65"]


def _mark(firm: Firm, prefix: str) -> str:
    return f"{prefix}.{firm.regon[1:5]}.{firm.nip[-4:]}.2026"


def _officer(role: str, seed: str, on_paper: bool) -> str:
    """An officer's stamp and signature, or a note of an electronic one."""
    if not on_paper:
        return f"<small>Dokument podpisany elektronicznie<br>kwalifikowanym podpisem<br>{role}</small>"
    return (
        stamp(("z up. Dyrektora Oddziału" if "ZUS" in role else "z up. Naczelnika", role))
        + "<br>"
        + signature(seed, 42, 14, BLACK_INK)
    )


def zus_letter(firm: Firm, day: str, on_paper: bool) -> Html:
    """A classic letter with the funds as a list."""
    name, address = _unit(firm)
    body = (
        f"<table><tr><td><b>{ZUS}</b><br>{name}<br>{address}</td><td class='r'>{day} r.</td></tr></table>"
        f"<p class='z'>Znak: {_mark(firm, '450000/71')}</p><h1>ZAŚWIADCZENIE<br>o niezaleganiu w opłacaniu składek</h1>"
        "<p>Na podstawie art. 217 Kodeksu postępowania administracyjnego oraz art. 50 ustawy o systemie ubezpieczeń społecznych "
        f"zaświadcza się, że płatnik składek</p><p class='k'><b>{esc(firm.name)}</b><br>{esc(firm.address)}<br>NIP {firm.nip}, "
        f"REGON {firm.regon}</p><p>według stanu na dzień {day} r. <b>nie zalega</b> z opłacaniem składek na:</p><ul>"
        + "".join(f"<li>{f},</li>" for f in FUNDS)
        + "</ul><p>Zaświadczenie wydaje się na wniosek płatnika, w celu przedłożenia w Urzędzie Marszałkowskim.</p>"
        f"<table class='f'><tr><td>{round_stamp(ZUS + ' · ' + ZUS, '#2a3f94') if on_paper else ''}</td><td class='c'>"
        f"{_officer('Starszy inspektor ZUS', firm.slug + 'z1', on_paper)}</td></tr></table>"
    )
    css = (
        "body{font:11.5pt/1.45 'Liberation Serif'}.r{text-align:right;vertical-align:top}.z{margin-top:6mm}h1{font-size:15pt;"
        "text-align:center;margin:12mm 0}.k{margin:4mm 0 4mm 12mm}.f{margin-top:14mm}.c{text-align:center;width:75mm}"
    )
    return page(css, body, "22mm 24mm")


def zus_sheet(firm: Firm, day: str, on_paper: bool) -> Html:
    """The newer print: a plain heading, the payer's data in rows, a grey box with the statement."""
    name, _ = _unit(firm)
    body = (
        f"<div class='t'><b>ZUS</b><span>Zakład Ubezpieczeń Społecznych<br>{name}</span></div>"
        "<h1>Zaświadczenie o niezaleganiu w opłacaniu składek</h1><table class='d'>"
        f"<tr><td>Numer zaświadczenia</td><td>{firm.regon[:6]}{firm.nip[:4]}/2026</td></tr><tr><td>Data wydania</td><td>{day}</td>"
        f"</tr><tr><td>Nazwa płatnika składek</td><td>{esc(firm.name)}</td></tr><tr><td>NIP</td><td>{firm.nip}</td></tr><tr><td>"
        f"REGON</td><td>{firm.regon}</td></tr><tr><td>Adres</td><td>{esc(firm.address)}</td></tr></table><div class='g'>"
        f"Na dzień {day} nie posiada Pan/Pani/Państwo zaległości z tytułu składek na ubezpieczenia społeczne, ubezpieczenie "
        "zdrowotne, Fundusz Pracy, Fundusz Solidarnościowy, Fundusz Gwarantowanych Świadczeń Pracowniczych i Fundusz Emerytur "
        "Pomostowych.</div><p>Stan konta ustalono na podstawie dokumentów rozliczeniowych i wpłat zaewidencjonowanych na koncie.</p>"
        f"<div class='c'>{_officer('pracownik ZUS', firm.slug + 'z2', on_paper)}</div><p class='n'>Autentyczność dokumentu można "
        "sprawdzić na stronie www.zus.pl po podaniu numeru zaświadczenia.</p>"
    )
    css = (
        "body{font:11pt/1.4 'Liberation Sans'}.t{display:flex;gap:5mm;align-items:center;font-size:9pt}.t b{font-size:26pt;"
        "color:#1a7a43}h1{font-size:16pt;margin:12mm 0 6mm}.d td{border-bottom:.2mm solid #bbb;padding:1.6mm 0}"
        ".d td:first-child{width:58mm;color:#555}.g{background:#efefef;padding:4mm;margin:7mm 0;font-weight:bold}"
        ".c{margin:12mm 0 0 90mm}.n{margin-top:25mm;font-size:8.5pt;color:#555}"
    )
    return page(css, body, "18mm 20mm")


def zus_table(firm: Firm, day: str, on_paper: bool) -> Html:
    """A letter with a table of contributions, „brak zaległości” in each row."""
    name, address = _unit(firm)
    rows = "".join(
        f"<tr><td>{i}.</td><td>{f}</td><td>brak zaległości</td></tr>" for i, f in enumerate(FUNDS, 1)
    )
    body = (
        f"<p class='t'>Zakład Ubezpieczeń Społecznych {name}<br>Wydział Rozliczeń Kont Płatników Składek<br>{address}</p>"
        f"<table><tr><td>Nr {_mark(firm, 'UZ/ZN')}</td><td class='r'>Data: {day}</td></tr></table>"
        f"<p class='a'>{esc(firm.name)}<br>{esc(firm.street)}<br>{firm.postal} {esc(firm.town)}</p>"
        "<h1>ZAŚWIADCZENIE O NIEZALEGANIU W OPŁACANIU SKŁADEK</h1>"
        f"<p>W odpowiedzi na wniosek RWN potwierdzamy, że płatnik składek o numerze NIP {firm.nip_dashed()} (REGON {firm.regon}) "
        f"na dzień wydania zaświadczenia nie ma zaległości w opłacaniu składek:</p><table class='b'><tr><th>Lp.</th><th>Rodzaj "
        f"należności</th><th>Stan na {day}</th></tr>{rows}</table><p>Zaświadczenie nie obejmuje okresu po dniu jego wydania. "
        "Opłaty skarbowej nie pobrano.</p>"
        f"<div class='c'>{_officer('Kierownik referatu ZUS', firm.slug + 'z3', on_paper)}</div>"
    )
    css = (
        "body{font:11pt/1.4 'Carlito'}.t{border-left:1.5mm solid #00843d;padding-left:3mm}.r{text-align:right}"
        ".a{margin:8mm 0 10mm 95mm}h1{font-size:13.5pt;text-align:center}.b{margin:4mm 0 6mm}.b *{border-color:#555}"
        ".b td,.b th{border:.25mm solid #555;padding:1.4mm 2mm;text-align:left}.c{margin:14mm 0 0 95mm;text-align:center}"
    )
    return page(css, body, "20mm 22mm")


def zus_print(firm: Firm, day: str, on_paper: bool) -> Html:
    """A print from the electronic services: fixed-width heading rows and one sentence."""
    name, _ = _unit(firm)
    body = (
        f"<p class='s'>eZUS – Skrzynka dokumentów &nbsp;|&nbsp; Zaświadczenie &nbsp;|&nbsp; data utworzenia: {day}</p><hr>"
        f"<p><b>Wystawca:</b> Zakład Ubezpieczeń Społecznych, {name}<br><b>Rodzaj dokumentu:</b> zaświadczenie o niezaleganiu w "
        f"opłacaniu składek<br><b>Identyfikator:</b> ZAS-{firm.regon}-{firm.nip[:5]}</p><hr><p><b>Płatnik:</b> {esc(firm.name)}"
        f"<br><b>NIP:</b> {firm.nip}<br><b>REGON:</b> {firm.regon}<br><b>Siedziba:</b> {esc(firm.address)}</p><hr>"
        f"<h1>Zaświadczenie</h1><p>Zakład Ubezpieczeń Społecznych zaświadcza, że wymieniony płatnik składek na dzień {day} r. "
        "nie posiada zaległości w opłacaniu składek, do których poboru zobowiązany jest Zakład.</p><p>Zaświadczenie wydano na "
        "podstawie art. 50 ust. 4 ustawy z dnia 13 października 1998 r. o systemie ubezpieczeń społecznych.</p>"
        f"<div class='c'>{_officer('upoważniony pracownik ZUS', firm.slug + 'z4', on_paper)}</div><p class='n'>Strona 1 z 1</p>"
    )
    css = (
        "body{font:10.5pt/1.5 'DejaVu Sans';font-size:10pt}.s{font-size:8pt;color:#666}h1{font-size:15pt;margin:6mm 0 3mm}"
        "hr{border:0;border-top:.2mm solid #888}.c{margin:12mm 0 0 80mm}.n{font-size:8pt;text-align:right;margin-top:30mm}"
    )
    return page(css, body, "16mm 20mm")


def zus_refusal(firm: Firm, day: str) -> Html:
    """A decision that refuses the certificate."""
    name, address = _unit(firm)
    body = (
        f"<table><tr><td><b>{ZUS}</b><br>{name}<br>{address}</td><td class='r'>{day} r.</td></tr></table>"
        f"<p class='z'>{_mark(firm, '450000/71')}</p><p class='a'>{esc(firm.name)}<br>{esc(firm.address)}<br>NIP {firm.nip}</p>"
        "<h1>DECYZJA</h1><p>Na podstawie art. 83 ust. 1 ustawy o systemie ubezpieczeń społecznych oraz art. 219 Kodeksu postępowania "
        "administracyjnego, po rozpatrzeniu wniosku płatnika składek,</p><p class='k'><b>odmawia się wydania zaświadczenia o "
        "niezaleganiu w opłacaniu składek.</b></p><h2>Uzasadnienie</h2><p>Na koncie płatnika figuruje niedopłata za luty 2026 r. "
        "na ubezpieczenia społeczne, dlatego nie można potwierdzić braku zaległości.</p><h2>Pouczenie</h2><p>Od decyzji "
        "przysługuje odwołanie do sądu w terminie miesiąca od jej doręczenia.</p>"
        f"<div class='c'>{_officer('Kierownik wydziału ZUS', firm.slug + 'zr', True)}</div>"
    )
    css = (
        "body{font:11.5pt/1.45 'Liberation Serif'}.r{text-align:right;vertical-align:top}.a{margin:6mm 0 6mm 90mm}"
        "h1{font-size:15pt;text-align:center}h2{font-size:12pt;text-align:center;font-weight:normal}.k{text-align:center}"
        ".c{margin:12mm 0 0 90mm;text-align:center}"
    )
    return page(css, body, "22mm 24mm")


def tax_boxes(firm: Firm, day: str, on_paper: bool, arrears: str = "") -> Html:
    """The lettered boxes of the ZAS-W print."""
    office = TAX_OFFICE[firm.town]
    said = (
        f"nie zalega w podatkach stanowiących dochód budżetu państwa – na dzień {day}"
        if not arrears
        else f"posiada zaległości podatkowe: podatek od towarów i usług za styczeń 2026 r., należność główna {arrears} zł "
        f"oraz odsetki za zwłokę – stan na dzień {day}"
    )
    body = (
        "<table class='z'><tr><td>KRAJOWA ADMINISTRACJA SKARBOWA</td><td class='r'>ZAS-W</td></tr></table>"
        "<h1>ZAŚWIADCZENIE<br>o niezaleganiu w podatkach lub stwierdzające stan zaległości</h1><table class='b'>"
        f"<tr><th colspan='2'>A. ORGAN WYDAJĄCY</th></tr><tr><td colspan='2'><small>1. Nazwa organu</small><br>{office}</td></tr>"
        f"<tr><td><small>2. Numer zaświadczenia</small><br>{_mark(firm, '0871-SEW')}</td><td><small>3. Data wydania</small><br>{day}"
        "</td></tr><tr><th colspan='2'>B. DANE WNIOSKODAWCY</th></tr><tr><td colspan='2'><small>4. Nazwa / imię i nazwisko</small>"
        f"<br>{esc(firm.name)}</td></tr><tr><td><small>5. Identyfikator podatkowy NIP</small><br>{firm.nip}</td><td><small>6. REGON"
        f"</small><br>{firm.regon}</td></tr><tr><td colspan='2'><small>7. Adres</small><br>{esc(firm.address)}</td></tr>"
        "<tr><th colspan='2'>C. TREŚĆ ZAŚWIADCZENIA</th></tr><tr><td colspan='2'><small>8. Na wniosek zainteresowanego "
        f"zaświadcza się, że wymieniony podatnik</small><br><br><b>{said}</b><br><br></td></tr><tr><td colspan='2'><small>9. Wobec "
        "podatnika nie jest prowadzone postępowanie mające na celu ujawnienie zaległości podatkowych.</small></td></tr>"
        "<tr><th colspan='2'>D. PODPIS</th></tr><tr><td>"
        f"{round_stamp('NACZELNIK URZĘDU SKARBOWEGO · NACZELNIK URZĘDU ·') if on_paper else ''}</td><td>"
        f"{_officer('Starszy komisarz skarbowy', firm.slug + 't1', on_paper)}</td></tr></table>"
    )
    css = (
        "body{font:10.5pt 'Liberation Sans'}.r{text-align:right;font-weight:bold}h1{font-size:13pt;text-align:center;margin:6mm 0}"
        ".b td,.b th{border:.3mm solid #222;padding:1.5mm 2mm;vertical-align:top}.b th{background:#dcdcdc;text-align:left}"
        "small{font-size:8pt;color:#333}.b td{width:50%}"
    )
    return page(css, body, "18mm 18mm")


def tax_letter(firm: Firm, day: str, on_paper: bool) -> Html:
    """A running letter of the head of the tax office."""
    office = TAX_OFFICE[firm.town]
    body = (
        f"<p><b>{office}</b></p><p class='r'>{day} r.</p><p>Nr {_mark(firm, 'UP-4020')}</p><h1>ZAŚWIADCZENIE<br>o niezaleganiu "
        "w podatkach</h1><p>Działając na podstawie art. 306a i art. 306e Ordynacji podatkowej, po rozpatrzeniu wniosku podatnika "
        f"{esc(firm.name)}, {esc(firm.address)}, NIP {firm.nip_dashed()}, zaświadczam, że na dzień {day} r. podatnik nie posiada "
        "zaległości podatkowych w podatku dochodowym, w podatku od towarów i usług ani w podatku akcyzowym.</p>"
        "<p>Ponadto informuję, że nie prowadzi się wobec niego postępowania egzekucyjnego w administracji ani postępowania w "
        "sprawie o przestępstwo skarbowe.</p><p>Zaświadczenie wydano na wniosek. Pobrano opłatę skarbową w wysokości 21 zł.</p>"
        f"<table class='f'><tr><td>{round_stamp('URZĄD SKARBOWY · URZĄD SKARBOWY · URZĄD ·') if on_paper else ''}</td><td "
        f"class='c'>{_officer('Kierownik Działu Obsługi', firm.slug + 't2', on_paper)}</td></tr></table>"
    )
    css = (
        "body{font:12pt/1.5 'Liberation Serif'}.r{text-align:right}h1{font-size:15pt;text-align:center;margin:12mm 0}"
        "p{text-align:justify}.f{margin-top:16mm}.c{text-align:center;width:75mm}"
    )
    return page(css, body, "22mm 25mm")


def tax_service(firm: Firm, day: str, on_paper: bool) -> Html:
    """A print from the e-office with the seal of the head of KAS."""
    seal = (
        _officer("Ekspert skarbowy", firm.slug + "t3", True)
        if on_paper
        else "<small>Dokument opatrzono kwalifikowaną pieczęcią elektroniczną<br>Szefa Krajowej Administracji Skarbowej</small>"
    )
    body = (
        "<div class='t'>e-Urząd Skarbowy<span>Krajowa Administracja Skarbowa</span></div><h1>Zaświadczenie o niezaleganiu w "
        "podatkach lub stwierdzające stan zaległości</h1><table class='d'>"
        f"<tr><td>Znak sprawy</td><td>{_mark(firm, 'ZNZ')}</td></tr><tr><td>Data wydania</td><td>{day}</td></tr><tr><td>Organ</td>"
        f"<td>{TAX_OFFICE[firm.town]}</td></tr><tr><td>Podatnik</td><td>{esc(firm.name)}</td></tr><tr><td>NIP</td><td>{firm.nip}"
        f"</td></tr><tr><td>Adres</td><td>{esc(firm.address)}</td></tr></table><h2>Stan zaległości podatkowych</h2>"
        f"<p>Według stanu na dzień {day} podatnik <b>nie posiada zaległości podatkowych</b>.</p><table class='b'><tr><th>Rodzaj "
        "podatku</th><th>Okres</th><th>Kwota zaległości</th></tr><tr><td>–</td><td>–</td><td>0,00 zł</td></tr></table>"
        f"<p>Zaświadczenie wydano na podstawie art. 306e § 1 ustawy – Ordynacja podatkowa.</p><div class='c'>{seal}</div>"
        "<p class='n'>Wygenerowano elektronicznie. Wydruk nie wymaga odręcznego podpisu. Strona 1/1</p>"
    )
    css = (
        "body{font:10.5pt/1.4 'Carlito'}.t{font-size:15pt;font-weight:bold;color:#8a1230;display:flex;justify-content:"
        "space-between;border-bottom:.6mm solid #8a1230}.t span{font-size:9pt;color:#333}h1{font-size:14pt;margin:9mm 0 5mm}"
        "h2{font-size:12pt;margin-top:7mm}.d td{padding:1mm 0}.d td:first-child{width:45mm;font-weight:bold}"
        ".b{margin:3mm 0 5mm}.b td,.b th{border:.2mm solid #888;padding:1.2mm 2mm;text-align:left}.c{margin:12mm 0 0 85mm}"
        ".n{font-size:8pt;color:#666;margin-top:22mm}"
    )
    return page(css, body, "18mm 20mm")


def tax_options(firm: Firm, day: str, on_paper: bool) -> Html:
    """A typed certificate with two statements, the second crossed out by typing."""
    body = (
        f"<p class='h'>URZĄD SKARBOWY<br>{TAX_OFFICE[firm.town].split(' ', 1)[1].replace('Urzędu Skarbowego', '').strip().upper()}"
        f"</p><p class='r'>dnia {day} r.</p><p>{_mark(firm, 'SOB-1.4020')}</p><h1>Zaświadczenie o niezaleganiu w podatkach<br>lub "
        f"stwierdzające stan zaległości</h1><p>Naczelnik Urzędu Skarbowego zaświadcza, że</p><table class='d'><tr><td>podatnik:"
        f"</td><td>{esc(firm.name)}</td></tr><tr><td>z siedzibą:</td><td>{esc(firm.address)}</td></tr><tr><td>NIP:</td><td>"
        f"{firm.nip}</td></tr></table><p>1) nie figuruje w ewidencji jako zalegający w podatkach, dla których właściwy jest tutejszy "
        "organ*,</p><p><s>2) figuruje w ewidencji jako zalegający w podatkach w kwocie ............................ zł*.</s></p>"
        f"<p>Stan na dzień: {day} r. Zaświadczenie wydaje się na prośbę strony celem okazania w urzędzie.</p><table class='f'><tr>"
        f"<td>{round_stamp('NACZELNIK URZĘDU SKARBOWEGO · NACZELNIK URZĘDU ·') if on_paper else ''}</td><td class='c'>"
        f"{_officer('Komisarz skarbowy', firm.slug + 't4', on_paper)}</td></tr></table><p class='n'>* niepotrzebne skreślić</p>"
    )
    css = (
        "body{font:11pt/1.5 'Liberation Mono';font-size:10.5pt}.h{font-weight:bold}.r{text-align:right}h1{font-size:12.5pt;"
        "text-align:center;margin:9mm 0}.d td:first-child{width:34mm}.f{margin-top:14mm}.c{text-align:center;width:75mm}"
        ".n{font-size:8.5pt;margin-top:10mm}"
    )
    return page(css, body, "20mm 22mm")
