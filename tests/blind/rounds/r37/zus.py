"""Certificates of ZUS as its branches print them, and its refusal."""

from tests.blind.model import Html

from .data import Firm
from .kit import e, page, pen, stamp

FUNDS = "ubezpieczenia społeczne, ubezpieczenie zdrowotne, Fundusz Pracy, Fundusz Gwarantowanych Świadczeń Pracowniczych oraz Fundusz Emerytur Pomostowych"
STREET = {
    "Zielonej Górze": "ul. Jana z Kolna 10, 65-014 Zielona Góra",
    "Gorzowie Wielkopolskim": "ul. Sikorskiego 42, 66-400 Gorzów Wielkopolski",
}


def number(f: Firm) -> str:
    """Number of the case."""
    root = "39" if f.zus == "Zielonej Górze" else "40"
    return f"{root}0000/71/{f.nip[5:]}/2026-ZAS"


def column(f: Firm, day: str) -> Html:
    """A side column with the branch's addresses; the text on the right."""
    body = (
        f"<div style='display:flex;gap:18px'><div class='c'><b style='font-size:15pt;color:#00803c'>ZUS</b><br>Zakład Ubezpieczeń Społecznych<br>Oddział w {e(f.zus)}<br><br>{STREET[f.zus]}<br><br>tel. 22 560 16 00<br>cot@zus.example<br>www.zus.pl<br><br>"
        f"<b>Znak sprawy</b><br>{number(f)}<br><br><b>Data</b><br>{day} r.<br><br><b>Sprawę prowadzi</b><br>Referat Obsługi Płatników<br>pok. 214</div><div style='flex:1'>"
        f"<div style='margin:0 0 26px 40%'>{e(f.name)}<br>{e(f.street)}<br>{f.postal} {e(f.city)}</div><h1>Zaświadczenie o niezaleganiu w opłacaniu składek</h1>"
        f"<p>Na wniosek płatnika z dnia 20.03.2026 r. zaświadczamy, że</p><p><b>{e(f.name)}</b><br>NIP {f.nip}, REGON {f.regon}</p>"
        f"<p>na dzień wydania zaświadczenia <b>nie posiada zaległości</b> z tytułu składek na: {FUNDS}.</p><p>Zaświadczenie wydaje się w celu przedłożenia w Urzędzie Marszałkowskim Województwa Lubuskiego.</p>"
        f"<div style='margin:26px 0 0 45%'>{pen('zus' + f.zus)}<span style='font-size:8.5pt'>z upoważnienia Dyrektora Oddziału<br>starszy inspektor</span></div>{stamp('ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH<br>ODDZIAŁ W ' + e(f.zus.upper()), '#23418f')}"
        "<p class='s'>Podstawa prawna: art. 50 ust. 4 ustawy z dnia 13 października 1998 r. o systemie ubezpieczeń społecznych; art. 217 § 2 pkt 2 Kpa. Zaświadczenie nie obejmuje okresów, za które upłynął termin przedawnienia. "
        "Jeżeli po wydaniu zaświadczenia płatnik złoży korektę, stan konta może się zmienić.</p></div></div>"
    )
    return page(
        "body{font:10.5pt/1.4 'Liberation Sans'}.c{width:46mm;font-size:8pt;color:#333;border-right:2px solid #00803c;padding-right:8px}h1{font-size:13.5pt}.s{font-size:7.4pt;color:#555;margin-top:26px}",
        body,
    )


def eprint(f: Firm, day: str) -> Html:
    """The electronic certificate since November 2025: plain, with a note on the signature."""
    body = (
        f"<div style='display:flex;justify-content:space-between;border-bottom:3px solid #00803c;padding-bottom:6px'><div><b style='font-size:18pt;color:#00803c'>ZUS</b> <span style='font-size:9pt'>Zakład Ubezpieczeń Społecznych</span></div><div style='font-size:8.5pt;text-align:right'>Identyfikator dokumentu<br>ZN/{f.regon}/26/{f.nip[6:]}</div></div>"
        f"<p style='text-align:right'>Data wystawienia: {day}</p><h1>ZAŚWIADCZENIE<br><span>o niezaleganiu w opłacaniu składek</span></h1>"
        f"<table><tr><td>Płatnik składek</td><td><b>{e(f.name)}</b></td></tr><tr><td>NIP</td><td>{f.nip}</td></tr><tr><td>REGON</td><td>{f.regon}</td></tr><tr><td>Adres</td><td>{e(f.address)}</td></tr><tr><td>Stan na dzień</td><td>{day}</td></tr></table>"
        f"<p>Zakład Ubezpieczeń Społecznych potwierdza, że wskazany płatnik <b>nie zalega</b> z opłacaniem składek na:</p><ul><li>ubezpieczenia społeczne,</li><li>ubezpieczenie zdrowotne,</li><li>Fundusz Pracy,</li><li>Fundusz Gwarantowanych Świadczeń Pracowniczych,</li><li>Fundusz Emerytur Pomostowych.</li></ul>"
        "<div class='n'>Dokument opatrzono kwalifikowaną pieczęcią elektroniczną ZUS. Nie wymaga podpisu ani stempla. Autentyczność można sprawdzić na stronie www.zus.pl, podając identyfikator dokumentu i NIP płatnika. Wydruk ma moc informacyjną.</div>"
        "<p style='font-size:8pt'>Podstawa: art. 50 ust. 4 i 4a ustawy o systemie ubezpieczeń społecznych.</p>"
    )
    return page(
        "body{font:10.5pt 'DejaVu Sans'}h1{font-size:17pt;text-align:center;margin:26px 0}h1 span{font-size:12pt;font-weight:normal}table{width:100%}td{border:1px solid #cfd8d3;padding:5px 8px}td:first-child{width:34%;background:#f0f6f2}.n{border:1px solid #00803c;padding:8px;font-size:8.5pt;margin:22px 0}",
        body,
    )


def fundtable(f: Firm, day: str) -> Html:
    """A table by fund with the state of each."""
    names = (
        "Ubezpieczenia społeczne",
        "Ubezpieczenie zdrowotne",
        "Fundusz Pracy i Fundusz Solidarnościowy",
        "FGŚP",
        "Fundusz Emerytur Pomostowych",
    )
    rows = "".join(
        f"<tr><td>{i}</td><td>{n}</td><td>03.2026</td><td>brak zaległości</td><td>0,00 zł</td></tr>"
        for i, n in enumerate(names, 1)
    )
    body = (
        f"<table style='width:100%'><tr><td>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH<br>ODDZIAŁ W {e(f.zus.upper())}<br>Wydział Rozliczeń Kont Płatników Składek<br>{STREET[f.zus]}</td><td style='text-align:right;vertical-align:top'>{e(f.zus.replace('Zielonej Górze', 'Zielona Góra').replace('Gorzowie Wielkopolskim', 'Gorzów Wielkopolski'))}, {day} r.<br>{number(f)}</td></tr></table>"
        f"<h1>ZAŚWIADCZENIE O NIEZALEGANIU W OPŁACANIU SKŁADEK</h1><p>Dane płatnika: {e(f.name)}, {e(f.address)}; NIP: {f.nip_dashed}; REGON: {f.regon}.</p>"
        f"<p>Na podstawie danych zapisanych na koncie płatnika, według stanu na {day} r.:</p><table class='t'><tr><th>Lp.</th><th>Tytuł należności</th><th>Rozliczono do</th><th>Stan</th><th>Kwota zaległości</th></tr>{rows}</table>"
        f"<p>W związku z powyższym stwierdza się, że płatnik <b>nie zalega w opłacaniu składek</b>.</p><table style='width:100%;margin-top:22px'><tr><td>{stamp('ZUS O/' + e(f.zus) + '<br>Sala Obsługi Klientów', '#333')}</td><td style='width:45%'>{pen('kier' + f.zus)}<small>KIEROWNIK REFERATU</small></td></tr></table>"
        "<p style='font-size:8pt;margin-top:40px'>Pouczenie: zaświadczenie potwierdza stan konta znany w dniu wydania. Kwot objętych układem ratalnym nie uważa się za zaległe, jeżeli raty są płacone terminowo; w tej sprawie układu nie zawarto. Otrzymuje: 1) adresat, 2) a/a.</p>"
    )
    return page(
        "body{font:10.5pt 'Liberation Serif'}h1{font-size:13pt;text-align:center;margin:30px 0 16px}.t{width:100%}.t td,.t th{border:1px solid #000;padding:4px 6px}",
        body,
    )


def letter(f: Firm, day: str) -> Html:
    """A letter addressed to the payer, with a salutation and an information block."""
    body = (
        f"<div style='display:flex;justify-content:space-between'><div><b>Zakład Ubezpieczeń Społecznych</b><br>Inspektorat podległy Oddziałowi w {e(f.zus)}</div><div>{day} r.</div></div><p style='margin:24px 0 24px 55%'>Sz. P.<br>{e(f.boss)}<br>{e(f.name)}<br>{e(f.street)}<br>{f.postal} {e(f.city)}</p>"
        f"<p>Numer sprawy: {number(f)}<br>NIP płatnika: {f.nip}</p><h1>Zaświadczenie o niezaleganiu w opłacaniu składek</h1>"
        f"<p>Odpowiadając na wniosek RWN potwierdzamy, że na koncie płatnika {e(f.name)} <b>nie ma zadłużenia</b> z tytułu składek na {FUNDS}. Płatnik nie zalega z opłatami według stanu na dzień {day} r.</p>"
        f"<p>Z poważaniem</p><div style='width:45%'>{pen('naczelnik' + f.zus)}<small>Kierownik Inspektoratu</small></div>"
        "<div class='i'><b>Ważne informacje</b><ul><li>O nowe zaświadczenie można wystąpić w każdej chwili przez PUE/eZUS.</li><li>Zaświadczenie jest bezpłatne.</li><li>Gdyby płatnik zalegał ze składkami, wydalibyśmy decyzję o odmowie.</li><li>Odsetki za zwłokę nalicza się od dnia następującego po terminie płatności.</li></ul></div>"
    )
    return page(
        "body{font:11pt/1.45 'Liberation Sans'}h1{font-size:12.5pt}.i{background:#eef3ee;padding:8px 14px;font-size:8.6pt;margin-top:36px}",
        body,
        "20mm 22mm",
    )


def points(f: Firm, day: str) -> Html:
    """A form with numbered fields, capital letters and instructions at the foot."""
    cells = (
        ("01. NIP", f.nip),
        ("02. REGON", f.regon),
        ("03. PESEL", "—"),
        ("04. Nazwa skrócona / nazwisko i imię", e(f.name)),
        ("05. Adres", e(f.address)),
        ("06. Oddział ZUS", "Oddział w " + e(f.zus)),
        ("07. Nr sprawy", number(f)),
        ("08. Data wydania", day),
    )
    body = (
        "<div class='b'>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH</div><div class='b' style='font-size:14pt;font-weight:bold'>ZAŚWIADCZENIE O NIEZALEGANIU W OPŁACANIU SKŁADEK</div><div class='h'>I. DANE PŁATNIKA SKŁADEK</div>"
        f"<div class='g'>{''.join(f'<div><small>{k}</small><br>{v}</div>' for k, v in cells)}</div><div class='h'>II. TREŚĆ ZAŚWIADCZENIA</div>"
        f"<p>Zaświadcza się, że płatnik wymieniony w bloku I na dzień {day} r.:</p><p>☒ nie zalega z opłacaniem składek</p><p>☐ nie zalega z opłacaniem składek w związku z zawartą umową o rozłożeniu należności na raty</p><p>☐ nie zalega z opłacaniem składek w związku z odroczeniem terminu płatności</p>"
        f"<p>Zakres: {FUNDS}.</p><div class='h'>III. PODPIS</div><table style='width:100%'><tr><td>{stamp('Z upoważnienia ZUS<br>INSPEKTOR', '#222')}</td><td style='width:46%'>{pen('insp' + f.zus)}</td></tr></table>"
        "<p style='font-size:7.6pt'>OBJAŚNIENIA: blok II — pracownik ZUS zaznacza jedno pole. Zaświadczenie wydano na podstawie art. 217 i 218 Kodeksu postępowania administracyjnego oraz art. 123 ustawy o systemie ubezpieczeń społecznych. Odmowa wydania zaświadczenia następuje w drodze decyzji.</p>"
    )
    return page(
        "body{font:10pt 'Liberation Sans'}.b{border:1px solid #000;text-align:center;padding:6px}.h{background:#d9d9d9;padding:3px 6px;font-weight:bold;margin:10px 0 6px;font-size:9pt}.g{display:grid;grid-template-columns:1fr 1fr}.g div{border:1px solid #888;padding:3px 6px}.g small{color:#555}",
        body,
        "15mm 16mm",
    )


def refusal(f: Firm, day: str) -> Html:
    """Decision: the certificate is refused, with points and instruction."""
    body = (
        f"<p>Zakład Ubezpieczeń Społecznych<br>Oddział w {e(f.zus)}<br>{STREET[f.zus]}<br>Znak: {number(f)}</p><p style='text-align:right'>{day} r.</p><p style='margin-left:55%'>{e(f.name)}<br>{e(f.address)}<br>NIP {f.nip}</p>"
        "<h1>DECYZJA<br>o odmowie wydania zaświadczenia o niezaleganiu w opłacaniu składek</h1><p>Na podstawie art. 83 ust. 1 i art. 50 ust. 4 ustawy z dnia 13 października 1998 r. o systemie ubezpieczeń społecznych, po rozpatrzeniu wniosku z dnia 27.03.2026 r., Zakład:</p>"
        "<ol><li><b>odmawia wydania zaświadczenia</b> o niezaleganiu w opłacaniu składek;</li><li>ustala, że na koncie płatnika figuruje należność za 01.2026–02.2026 w kwocie 14 220,17 zł wraz z odsetkami.</li></ol>"
        "<p><b>Uzasadnienie.</b> Na dzień wydania decyzji konto płatnika nie jest rozliczone w całości. Wpłat w brakującej wysokości nie odnotowano.</p>"
        f"<p><b>Pouczenie.</b> Od decyzji przysługuje odwołanie do sądu w terminie miesiąca od doręczenia, za pośrednictwem Oddziału.</p><div style='margin-left:55%'>{pen('dyr' + f.zus)}<small>z up. Dyrektora Oddziału</small></div>"
    )
    return page(
        "body{font:11pt/1.4 'Liberation Serif'}h1{font-size:13pt;text-align:center;margin:24px 0}",
        body,
        "22mm",
    )
