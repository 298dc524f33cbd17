"""Certificates of ZUS and of the tax office, and the papers taken for them."""

from html import escape

from tests.blind.model import Html
from tests.blind.rounds.r69.draw import page, sig
from tests.blind.rounds.r69.firms import Firm

FUNDS = "ubezpieczenia społeczne, ubezpieczenie zdrowotne, Fundusz Pracy, Fundusz Solidarnościowy, FGŚP i Fundusz Emerytur Pomostowych"
OFFICES = {
    "zielonogórski": ("Pierwszego Urzędu Skarbowego w Zielonej Górze", "0811"), "m. Zielona Góra": ("Drugiego Urzędu Skarbowego w Zielonej Górze", "0812"),
    "nowosolski": ("Urzędu Skarbowego w Nowej Soli", "0805"), "krośnieński": ("Urzędu Skarbowego w Krośnie Odrzańskim", "0803"), "słubicki": ("Urzędu Skarbowego w Słubicach", "0806"),
    "m. Gorzów Wielkopolski": ("Urzędu Skarbowego w Gorzowie Wielkopolskim", "0802"), "gorzowski": ("Urzędu Skarbowego w Gorzowie Wielkopolskim", "0802"),
    "żarski": ("Urzędu Skarbowego w Żarach", "0810"), "żagański": ("Urzędu Skarbowego w Żaganiu", "0809"), "świebodziński": ("Urzędu Skarbowego w Świebodzinie", "0808"),
    "międzyrzecki": ("Urzędu Skarbowego w Międzyrzeczu", "0804"), "strzelecko-drezdenecki": ("Urzędu Skarbowego w Drezdenku", "0813"), "wschowski": ("Urzędu Skarbowego we Wschowie", "0814"),
    "sulęciński": ("Urzędu Skarbowego w Sulęcinie", "0807"), "głogowski": ("Urzędu Skarbowego w Głogowie", "0207"),
}  # fmt: skip
NORTH = {
    "m. Gorzów Wielkopolski",
    "gorzowski",
    "słubicki",
    "międzyrzecki",
    "strzelecko-drezdenecki",
    "sulęciński",
}


def _branch(firm: Firm) -> str:
    return "Gorzowie Wielkopolskim" if firm.powiat in NORTH else "Zielonej Górze"


def _round(text: str) -> str:
    return f"<span style='display:inline-block;width:74px;height:74px;border:2px solid #a22;border-radius:50%;color:#a22;font-size:7pt;text-align:center;padding-top:20px;box-sizing:border-box'>{text}</span>"


def zus_letter(firm: Firm, day: str) -> Html:
    """A letter of the branch, signed by an officer."""
    body = f"""<p><b>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH</b><br>Oddział w {_branch(firm)}</p><p class='r'>Data: {day}<br>Znak: 390000/71/{firm.nip[2:8]}/2026/RWN</p>
    <p class='r'><b>{escape(firm.name)}</b><br>{firm.street}<br>{firm.postal} {firm.town}</p><h1>ZAŚWIADCZENIE<br>o niezaleganiu w opłacaniu składek</h1>
    <p>Na podstawie art. 50 ust. 4 ustawy z dnia 13 października 1998 r. o systemie ubezpieczeń społecznych oraz art. 217 i 218 Kodeksu postępowania administracyjnego zaświadcza się, że płatnik składek {escape(firm.name)}, NIP {firm.nip}, REGON {firm.regon},</p>
    <p class='c'><b>nie posiada zaległości w opłacaniu składek</b></p><p>na {FUNDS} według stanu na dzień {day}</p>
    <p class='s'>Zaświadczenie wydano na wniosek płatnika. Stwierdza ono stan konta na podstawie dokumentów złożonych do dnia jego wydania; nie wyklucza późniejszego ustalenia należności w wyniku kontroli.</p>
    <p class='r'>{_round("ZUS<br>Oddział")} {sig("ZUS" + day)}<br>Starszy inspektor<br>Barbara Kędziora</p>"""
    return Html(
        page("h1{font-size:14pt;text-align:center;margin:30px 0}p{margin:10px 0}", body, "tinos", "25mm")
    )


def zus_table(firm: Firm, day: str) -> Html:
    """A table of funds, each with nothing owed."""
    rows = "".join(
        f"<tr><td>{n}.</td><td>{one}</td><td class='c'>brak zaległości</td></tr>"
        for n, one in enumerate(
            (
                "Ubezpieczenia społeczne",
                "Ubezpieczenie zdrowotne",
                "Fundusz Pracy i Fundusz Solidarnościowy",
                "Fundusz Gwarantowanych Świadczeń Pracowniczych",
                "Fundusz Emerytur Pomostowych",
            ),
            1,
        )
    )
    body = f"""<table class='h'><tr><td><b style='font-size:18pt;color:#00703c'>ZUS</b><br>Zakład Ubezpieczeń Społecznych</td><td class='r'>{_branch(firm)}, {day}<br>nr sprawy 2026-{firm.regon}</td></tr></table>
    <h1>Zaświadczenie o niezaleganiu w opłacaniu składek</h1><table class='t'><tr><th colspan='3'>Płatnik składek</th></tr><tr><td colspan='2'>Nazwa</td><td>{escape(firm.name)}</td></tr><tr><td colspan='2'>NIP</td><td>{firm.nip_dashed}</td></tr><tr><td colspan='2'>Adres</td><td>{firm.address}</td></tr>
    <tr><th>Lp.</th><th>Składki na</th><th>Stan na dzień {day}</th></tr>{rows}</table><p><b>Zaświadczamy, że wyżej wymieniony płatnik nie zalega z opłacaniem składek.</b></p><p class='r'>{sig("Z" + firm.nip)}<br>Kierownik Wydziału Rozliczeń Kont Płatników<br>Henryk Sowa</p><p class='s'>Podstawa prawna: art. 50 ust. 4 ustawy o systemie ubezpieczeń społecznych, art. 217 k.p.a.</p>"""
    return Html(
        page(
            "h1{font-size:13pt;margin:24px 0;text-align:center}.h,.t{width:100%}.t td,.t th{border:1px solid;padding:5px 8px}.t th{background:#e3efe6;text-align:left}",
            body,
        )
    )


def zus_numbered(firm: Firm, day: str) -> Html:
    """Numbered fields like a print-out of the system."""
    fields = (
        ("Rodzaj dokumentu", "Zaświadczenie o niezaleganiu w opłacaniu składek"),
        ("Jednostka wystawiająca", f"ZUS Oddział w {_branch(firm)}"),
        ("Data wystawienia", day),
        ("Nazwa płatnika / imię i nazwisko", escape(firm.name)),
        ("NIP", firm.nip),
        ("REGON", firm.regon),
        ("Adres", firm.address),
        ("Zakres", FUNDS),
        ("Stan zaległości na dzień wystawienia", "<b>NIE POSIADA ZALEGŁOŚCI</b>"),
        ("Układ ratalny / odroczenie terminu", "nie dotyczy"),
        ("Wystawił(a)", "Jolanta Bednarz, starszy specjalista"),
    )
    rows = "".join(
        f"<div class='i'><span class='s'>{n:02d}. {a}</span><br>{b}</div>"
        for n, (a, b) in enumerate(fields, 1)
    )
    body = f"<p><b>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH</b> <span style='float:right' class='s'>Strona 1 z 1</span></p>{rows}<p>{_round('ZUS')} {sig('zus3' + firm.nip)}</p><p class='s'>Art. 50 ust. 4 ustawy o systemie ubezpieczeń społecznych. Zaświadczenie zwolnione z opłaty skarbowej.</p>"
    return Html(page(".i{border-bottom:1px solid #888;padding:5px 0}", body))


def zus_electronic(firm: Firm, day: str) -> Html:
    """An e-confirmation from the portal, with a qualified seal's box and how to check it."""
    body = f"""<div style='background:#00703c;color:white;padding:8px 12px'>eZUS · dokument elektroniczny</div><h1>Zaświadczenie o niezaleganiu w opłacaniu składek</h1><p>Identyfikator dokumentu: ZNS-{firm.regon}-{firm.nip[:4]}<br>Data i godzina wygenerowania: {day}, 10:42:17</p>
    <p>Zakład Ubezpieczeń Społecznych potwierdza, że <b>{escape(firm.name)}</b> (NIP: {firm.nip}) na dzień wydania dokumentu <b>nie ma zaległości</b> z tytułu składek na {FUNDS}.</p>
    <div style='border:1px dashed #00703c;padding:8px;width:70%'>Podpisano kwalifikowaną pieczęcią elektroniczną<br>Zakład Ubezpieczeń Społecznych<br>Data: {day} 10:42:19 CEST</div>
    <p class='s'>Jak sprawdzić autentyczność: na stronie zus.pl należy wpisać identyfikator dokumentu i NIP płatnika. Wydruk zachowuje moc dokumentu, jeżeli jego treść jest zgodna z wersją elektroniczną. Jeżeli po wydaniu powstaną zaległości, zaświadczenie nie traci ważności jako potwierdzenie stanu na dzień wydania.</p>"""
    return Html(page("h1{font-size:15pt;color:#00703c}", body))


def zus_refusal(firm: Firm, day: str) -> Html:
    """A decision that refuses."""
    body = f"""<p><b>Zakład Ubezpieczeń Społecznych</b><br>Oddział w {_branch(firm)}</p><p class='r'>{day}<br>znak: 390071/{firm.regon}/2026</p><p>{escape(firm.name)}<br>{firm.address}<br>NIP {firm.nip}</p><h1>POSTANOWIENIE<br>o odmowie wydania zaświadczenia</h1>
    <p>Na podstawie art. 219 k.p.a. oraz art. 50 ust. 4 ustawy o systemie ubezpieczeń społecznych <b>odmawiam wydania zaświadczenia o niezaleganiu w opłacaniu składek</b>, ponieważ na koncie płatnika figurują nieopłacone składki na ubezpieczenia społeczne i zdrowotne za styczeń i luty 2026 r.</p>
    <p>Pouczenie: na postanowienie służy zażalenie w terminie 7 dni od dnia doręczenia.</p><p class='r'>{_round("ZUS")} {sig("odm" + day)}<br>Naczelnik Wydziału Realizacji Dochodów</p>"""
    return Html(page("h1{font-size:13pt;text-align:center;margin:26px}", body, "tinos", "24mm"))


def zus_request(firm: Firm, day: str) -> Html:
    """The request for the certificate, with an electronic receipt; not the certificate."""
    body = f"""<p class='r'><b>RWN</b></p><h1>Wniosek o wydanie zaświadczenia o niezaleganiu w opłacaniu składek</h1><p>Do: Zakład Ubezpieczeń Społecznych, Oddział w {_branch(firm)}</p><table class='t'><tr><td>NIP</td><td>{firm.nip}</td></tr><tr><td>Nazwa płatnika</td><td>{escape(firm.name)}</td></tr><tr><td>Adres</td><td>{firm.address}</td></tr><tr><td>Proszę o wydanie zaświadczenia</td><td>☒ w formie elektronicznej ☐ w formie papierowej</td></tr><tr><td>Cel</td><td>nabór na wyjazd studyjny</td></tr></table><p>Data złożenia: {day}. Status: wysłany, oczekuje na rozpatrzenie.</p><p>{sig(firm.signer)}</p>"""
    return Html(page(".t td{border:1px solid;padding:5px 9px}h1{font-size:14pt}", body))


def tax_letter(firm: Firm, day: str) -> Html:
    """A letter of the head of the office."""
    office, code = OFFICES[firm.powiat]
    body = f"""<table style='width:100%'><tr><td><b>NACZELNIK<br>{office.upper()}</b></td><td class='r'>{firm.town}, {day}</td></tr></table><p>{code}-SKA.4021.{firm.regon[5:]}.2026</p><h1>ZAŚWIADCZENIE<br><span style='font-size:11pt'>o niezaleganiu w podatkach lub stwierdzające stan zaległości</span></h1>
    <p>Na podstawie art. 306a § 1 i art. 306e ustawy z dnia 29 sierpnia 1997 r. – Ordynacja podatkowa, po rozpatrzeniu wniosku podatnika:</p><p class='c'><b>{escape(firm.name)}</b><br>{firm.address}<br>NIP {firm.nip_dashed}</p><p>Naczelnik {office} zaświadcza, że według stanu na dzień {day} podatnik <b>nie zalega w podatkach</b> stanowiących dochód budżetu państwa.</p>
    <p>Wobec podatnika nie jest prowadzone postępowanie egzekucyjne ani postępowanie w sprawie ujawnienia zaległości.</p><p>Pobrano opłatę skarbową w wysokości 21,00 zł.</p><p class='r'>{_round("Urząd<br>Skarbowy")} {sig("us" + office)}<br>z up. Naczelnika<br>Ewa Rutkowska<br>kierownik referatu</p>"""
    return Html(page("h1{font-size:15pt;text-align:center;margin:24px 0}", body, "tinos", "23mm"))


def tax_fields(firm: Firm, day: str, owed: str = "") -> Html:
    """A print with lettered blocks and numbered fields; ticks tell whether anything is owed."""
    office, code = OFFICES[firm.powiat]

    def cell(n: int, label: str, value: str) -> str:
        return f"<td><div class='n'>{n}. {label}</div>{value}</td>"

    on, off = ("☐", "☒") if owed else ("☒", "☐")
    body = f"""<p class='n'>KRAJOWA ADMINISTRACJA SKARBOWA</p><h1>ZAS-W &nbsp; ZAŚWIADCZENIE O NIEZALEGANIU W PODATKACH LUB STWIERDZAJĄCE STAN ZALEGŁOŚCI</h1><table class='t'><tr><th colspan='2'>A. ORGAN WYDAJĄCY</th></tr><tr>{cell(1, "Nazwa organu", "Naczelnik " + office)}{cell(2, "Kod urzędu", code)}</tr><tr>{cell(3, "Data wydania", day)}{cell(4, "Numer", f"{code}-{firm.regon}")}</tr>
    <tr><th colspan='2'>B. DANE PODATNIKA</th></tr><tr>{cell(5, "Nazwa / imię i nazwisko", escape(firm.name))}{cell(6, "Identyfikator podatkowy NIP", firm.nip)}</tr><tr>{cell(7, "Adres", firm.address)}{cell(8, "REGON", firm.regon)}</tr><tr><th colspan='2'>C. STAN ZALEGŁOŚCI NA DZIEŃ WYDANIA ZAŚWIADCZENIA</th></tr>
    <tr><td colspan='2'><div class='n'>9. Stwierdza się, że podatnik (zaznaczono właściwe)</div>{on} nie zalega w podatkach<br>{off} zalega w podatkach, w kwocie: {owed or "———"}</td></tr><tr><th colspan='2'>D. PODPIS</th></tr><tr>{cell(10, "Pieczęć urzędowa", _round("US"))}{cell(11, "Podpis z upoważnienia naczelnika", sig("naczelnik" + code) + "<br>Marek Jaworski, komisarz skarbowy")}</tr></table><p class='n'>Podstawa: art. 306e ustawy – Ordynacja podatkowa. Zaświadczenie nie obejmuje podatków pobieranych przez gminy.</p>"""
    return Html(
        page(
            "h1{font-size:12pt;text-align:center}.t{width:100%}.t td,.t th{border:1px solid;padding:4px 7px;width:50%;vertical-align:top}.t th{background:#ddd;text-align:left;font-size:9pt}.n{font-size:7.5pt}",
            body,
        )
    )


def tax_electronic(firm: Firm, day: str) -> Html:
    """Generated in e-Urząd Skarbowy."""
    office, _ = OFFICES[firm.powiat]
    body = f"""<p style='border-bottom:3px solid #c8102e;padding-bottom:6px'><b>Krajowa Administracja Skarbowa</b> | e-Urząd Skarbowy</p><h1>Zaświadczenie o niezaleganiu w podatkach</h1><p>Wydano: {day} &nbsp; Numer dokumentu: UNP-{firm.regon}26</p><dl><dt>Podatnik</dt><dd>{escape(firm.name)}</dd><dt>NIP</dt><dd>{firm.nip}</dd><dt>Właściwy organ</dt><dd>Naczelnik {office}</dd><dt>Treść zaświadczenia</dt><dd>Na dzień {day} w ewidencji organu nie figurują zaległości podatkowe wyżej wymienionego podatnika. <b>Podatnik nie zalega w podatkach.</b></dd><dt>Podstawa prawna</dt><dd>art. 306a i art. 306e Ordynacji podatkowej</dd></dl>
    <p class='s'>Dokument wygenerowano automatycznie i opatrzono kwalifikowaną pieczęcią elektroniczną Szefa Krajowej Administracji Skarbowej. Nie wymaga podpisu odręcznego ani pieczęci urzędowej. Oryginał jest dokumentem elektronicznym.</p>"""
    return Html(page("h1{font-size:16pt}dt{font-size:8pt;color:#555;margin-top:8px}dd{margin:0}", body))


def tax_table(firm: Firm, day: str) -> Html:
    """A table of taxes."""
    office, code = OFFICES[firm.powiat]
    rows = "".join(
        f"<tr><td>{one}</td><td class='c'>nie zalega</td><td class='r'>0,00 zł</td></tr>"
        for one in (
            "Podatek dochodowy",
            "Podatek od towarów i usług",
            "Podatek akcyzowy",
            "Odsetki za zwłokę i koszty upomnienia",
        )
    )
    body = f"""<p>Naczelnik {office}<br>znak: {code}-SEE.4023.{firm.nip[4:8]}.2026</p><p class='r'>dnia {day}</p><h1>Zaświadczenie o niezaleganiu w podatkach</h1><p>Zaświadcza się, że podatnik {escape(firm.name)}, NIP {firm.nip_spaced}, adres: {firm.address}, w podatkach, dla których właściwy jest tutejszy organ, nie posiada zaległości podatkowych:</p><table class='t'><tr><th>Należność</th><th>Stan</th><th>Kwota zaległości</th></tr>{rows}</table><p>Stan na dzień wydania. Zaświadczenie wydaje się na żądanie podatnika w celu przedłożenia w Urzędzie Marszałkowskim Województwa Lubuskiego.</p><p class='c'>{_round("US<br>pieczęć")} &nbsp; {sig("tab" + code)}<br>Naczelnik Urzędu<br>Krystyna Ostrowska</p>"""
    return Html(
        page(
            "h1{font-size:14pt;text-align:center}.t{width:100%}.t td,.t th{border:1px solid #333;padding:5px 9px}",
            body,
            "arimo",
            "22mm",
        )
    )
