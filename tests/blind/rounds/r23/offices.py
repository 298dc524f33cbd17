"""Certificates: ZUS Z1–Z4, tax offices T1–T4, and what the offices send instead."""

from tests.blind.model import Html
from tests.blind.rounds.r23.common import Company, e, page, pen, seal, struck

SERIF = "body{font:11pt 'Times New Roman','Liberation Serif','DejaVu Serif',serif;line-height:1.4}"
SANS = "body{font:10pt Arial,'Liberation Sans','DejaVu Sans',sans-serif;line-height:1.35}"
COMMON = (
    "h1{font-size:14pt;text-align:center;margin:8mm 0 5mm}.r{text-align:right}.sg{margin:14mm 0 0"
    " 80mm;text-align:center}small{font-size:8pt}"
)
FUNDS = (
    "ubezpieczenia społeczne",
    "ubezpieczenie zdrowotne",
    "Fundusz Pracy",
    "Fundusz Gwarantowanych Świadczeń Pracowniczych",
    "Fundusz Emerytur Pomostowych",
)


def _officer(name: str, role: str, electronic: bool, day: str) -> str:
    if electronic:
        return (
            f"<div class='sg'>{role}<br><b>{name}</b><br><small>Dokument podpisany kwalifikowanym podpisem"
            f" elektronicznym<br>{day}</small></div>"
        )
    return f"<div class='sg'>{role}<br>{pen(name, 45, '#222')}<br><small>{name}</small></div>"


def zus_letter(c: Company, day: str, number: str, electronic: bool) -> Html:
    """Z1: the classic letter in running text."""
    body = (
        f"<div class='hd'><b>Zakład Ubezpieczeń Społecznych</b><br>Oddział w {e(c.zus)}<br>Wydział Rozliczeń Kont"
        f" Płatników Składek</div><p class='r'>{day}</p><p>Znak sprawy:"
        f" {number}</p><p>{e(c.name)}<br>{e(c.address)}</p><h1>ZAŚWIADCZENIE O NIEZALEGANIU W OPŁACANIU"
        " SKŁADEK</h1><p>Na podstawie art. 50 ust. 4 ustawy z dnia 13 października 1998 r. o systemie ubezpieczeń"
        " społecznych, w związku z art. 217 kodeksu postępowania administracyjnego zaświadcza się, że płatnik"
        f" składek {e(c.name)}, NIP {c.nip}, REGON {c.regon}, nie posiada zaległości w opłacaniu składek na"
        " ubezpieczenia społeczne, ubezpieczenie zdrowotne, Fundusz Pracy, Fundusz Gwarantowanych Świadczeń"
        " Pracowniczych oraz Fundusz Emerytur Pomostowych według stanu na dzień wydania"
        " zaświadczenia.</p><p>Zaświadczenie wydano na wniosek płatnika w celu przedłożenia w Urzędzie"
        " Marszałkowskim.</p>"
        + _officer("Renata Kaczmarek", "Z upoważnienia Dyrektora Oddziału", electronic, day)
        + (
            ""
            if electronic
            else f"<div style='margin-top:-28mm'>{seal('ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH • ODDZIAŁ •', 'ZUS')}</div>"
        )
    )
    return Html(page("Zaświadczenie ZUS", SERIF + COMMON + ".hd{color:#00573d;font-size:12pt}", body, "22mm"))


def zus_blocks(c: Company, day: str, number: str, electronic: bool) -> Html:
    """Z2: the newer print with blocks of data."""

    def block(title: str, rows: list[tuple[str, str]]) -> str:
        cells = "".join(f"<tr><td>{k}</td><td>{v}</td></tr>" for k, v in rows)
        return f"<h2>{title}</h2><table>{cells}</table>"

    body = (
        "<div class='bar'><span class='lg'>ZUS</span> Zakład Ubezpieczeń Społecznych<span class='n'>nr"
        f" {number}</span></div><h1>Zaświadczenie o niezaleganiu w opłacaniu składek</h1>"
        + block(
            "Dane płatnika składek",
            [("Nazwa", f"<b>{e(c.name)}</b>"), ("NIP", c.nip), ("REGON", c.regon), ("Adres", e(c.address))],
        )
        + block(
            "Treść zaświadczenia",
            [
                ("Stan rozliczeń", "<b>Płatnik nie zalega z opłacaniem składek</b>"),
                ("Zakres", "<br>".join(FUNDS)),
                ("Stan na dzień", day),
            ],
        )
        + block(
            "Informacje o wydaniu",
            [("Data wydania", day), ("Jednostka", f"Oddział w {e(c.zus)}"), ("Cel", "udział w naborze")],
        )
        + _officer("Dariusz Nowicki", "Starszy specjalista", electronic, day)
        + "<p class='note'>Autentyczność dokumentu można potwierdzić na stronie zus.pl, podając numer zaświadczenia"
        " oraz NIP płatnika.</p>"
    )
    css = (
        SANS + COMMON + ".bar{background:#007a53;color:#fff;padding:3mm;font-size:11pt}"
        ".lg{font-weight:700;font-size:15pt;margin-right:4mm}"
        ".n{float:right;font-size:9pt}h2{font-size:10.5pt;color:#007a53;margin:5mm 0 1mm}td{border-bottom:1px solid"
        " #cfcfcf;padding:1.5mm}"
        "td:first-child{width:42mm;color:#555;vertical-align:top}.note{font-size:8pt;margin-top:12mm;color:#555}"
    )
    return Html(page("Zaświadczenie", css, body, "16mm 20mm"))


def zus_form(c: Company, day: str, number: str, electronic: bool) -> Html:
    """Z3: a print with numbered lines and a list of funds."""
    funds = "".join(f"<tr><td>{i}. {f}</td><td>brak zaległości</td></tr>" for i, f in enumerate(FUNDS, 1))
    body = (
        f"<table class='t'><tr><td>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH<br>ODDZIAŁ W {e(c.zus.upper())}</td><td"
        f" class='r'>{number}<br>data wystawienia: {day}</td></tr></table><h1>ZAŚWIADCZENIE<br><span"
        " style='font-size:11pt'>o niezaleganiu w opłacaniu składek</span></h1><p>1. Płatnik składek:"
        f" <b>{e(c.name)}</b></p><p>2. Adres: {e(c.address)}</p><p>3. NIP: {c.nip_dashed} &emsp; REGON:"
        f" {c.regon}</p><p>4. Po sprawdzeniu konta płatnika stwierdza się, że na dzień wystawienia dokumentu składki"
        f" rozliczone są w całości:</p><table class='g'>{funds}</table><p>5. Wydaje się na prośbę"
        " zainteresowanego.</p>"
        + _officer("Jolanta Wrzesińska", "Kierownik Referatu", electronic, day)
        + (
            ""
            if electronic
            else f"<div style='margin-top:-26mm'>{seal('ZUS ODDZIAŁ • ROZLICZENIA KONT PŁATNIKÓW • ', 'ZUS')}</div>"
        )
    )
    css = (
        SANS
        + COMMON
        + ".t{border-bottom:1px solid #000}.g{width:85%;margin-left:8mm}.g td{border:1px solid #444;padding:1.4mm"
        " 2mm}"
    )
    return Html(page("Zaświadczenie", css, body, "22mm"))


def zus_portal(c: Company, day: str, number: str, electronic: bool) -> Html:
    """Z4: a portal's print-out, short sentences."""
    body = (
        f"<p class='top'>eZUS – dokument wygenerowany elektronicznie<span>UNP: {number}</span></p><p>ZUS Oddział w"
        f" {e(c.zus)}</p><h1>Zaświadczenie o niezaleganiu w opłacaniu składek</h1><p class='big'>Zakład Ubezpieczeń"
        f" Społecznych potwierdza, że<br><b>{e(c.name)}</b><br>NIP {c.nip}<br>{e(c.address)}<br>na dzień {day} <b>nie"
        " ma zaległości</b> z tytułu składek, do których poboru zobowiązany jest Zakład.</p><p>Dotyczy składek na: "
        + ", ".join(FUNDS)
        + ".</p><p>Podstawa prawna: art. 50 ust. 4 ustawy o systemie ubezpieczeń społecznych.</p>"
        + _officer("Agnieszka Lorek", "Inspektor", electronic, day)
    )
    css = (
        SANS + COMMON + ".top{border-bottom:1px dashed #888;font-size:8pt}.top"
        " span{float:right}.big{font-size:11.5pt;line-height:1.6}"
    )
    return Html(page("Zaświadczenie eZUS", css, body, "20mm 22mm"))


def zus_request(c: Company, day: str) -> Html:
    """Not a certificate: the request for one (RWN)."""
    body = (
        "<div style='font-weight:700'>ZUS RWN</div><h1>WNIOSEK O WYDANIE ZAŚWIADCZENIA<br>o niezaleganiu w opłacaniu"
        f" składek</h1><p><b>Dane wnioskodawcy</b></p><p>Nazwa: {e(c.name)}<br>NIP: {c.nip}<br>REGON:"
        f" {c.regon}<br>Adres: {e(c.address)}</p><p><b>Proszę o wydanie zaświadczenia</b> o niezaleganiu w opłacaniu"
        " składek – 1 egz.</p><p>Cel: nabór Urzędu Marszałkowskiego</p><p>Sposób odbioru: ☒ na koncie eZUS &nbsp; ☐"
        f" pocztą</p><p>Data złożenia wniosku: {day}</p><p>{e(c.boss)}</p>"
    )
    return Html(page("RWN", SANS + COMMON, body, "22mm"))


def zus_refusal(c: Company, day: str, number: str) -> Html:
    """A decision that refuses the certificate."""
    body = (
        f"<p><b>Zakład Ubezpieczeń Społecznych</b><br>Oddział w {e(c.zus)}</p><p class='r'>{day}</p><p>Nr"
        f" {number}</p><p>{e(c.name)}<br>NIP {c.nip}</p><h1>DECYZJA<br>o odmowie wydania zaświadczenia</h1><p>Na"
        " podstawie art. 219 k.p.a. po rozpatrzeniu wniosku o wydanie zaświadczenia o niezaleganiu w opłacaniu"
        " składek <b>odmawiam wydania zaświadczenia</b> o żądanej treści.</p><h3>Uzasadnienie</h3><p>Z zapisów konta"
        " płatnika wynika, że na dzień wydania decyzji nie zostały opłacone w pełnej wysokości składki za luty 2026"
        " r. Od decyzji służy odwołanie w terminie miesiąca od jej doręczenia.</p>"
        + _officer("Renata Kaczmarek", "Z upoważnienia Dyrektora Oddziału", False, day)
    )
    return Html(page("Decyzja", SERIF + COMMON, body, "22mm"))


def tax_form(c: Company, day: str, number: str, electronic: bool, arrears: str = "") -> Html:
    """T1: the print with lettered parts; „niepotrzebne skreślić”."""
    line = struck(("nie figurują zaległości podatkowe", "figurują zaległości podatkowe"), 1 if arrears else 0)
    extra = (
        f"<p>Wysokość zaległości wraz z odsetkami: <b>{arrears}</b> (podatek od towarów i usług)</p>"
        if arrears
        else ""
    )
    body = (
        f"<table><tr><td class='w'>Naczelnik {e(c.office)}</td><td>Nr: {number}<br>Data:"
        f" {day}</td></tr></table><h1>ZAŚWIADCZENIE<br>O NIEZALEGANIU W PODATKACH LUB STWIERDZAJĄCE STAN"
        " ZALEGŁOŚCI</h1><p>Podstawa prawna: art. 306a i art. 306e ustawy z dnia 29 sierpnia 1997 r. – Ordynacja"
        " podatkowa</p><div class='p'>A. DANE PODATNIKA</div><table><tr><td>Nazwa / nazwisko i"
        f" imię<br><b>{e(c.name)}</b></td><td>NIP<br><b>{c.nip}</b></td></tr><tr><td colspan='2'>Adres siedziby /"
        f" zamieszkania<br><b>{e(c.address)}</b></td></tr></table><div class='p'>B. STAN ZALEGŁOŚCI</div><div"
        f" class='bx'><p>Na dzień {day} w stosunku do podatnika</p><p"
        f" style='text-align:center'>{line}</p>{extra}<p>Nie prowadzi się postępowania w sprawie ujawnienia"
        " zaległości podatkowych.</p></div><div class='p'>C. INFORMACJE DODATKOWE</div><div class='bx'>Zaświadczenie"
        " wydano na wniosek podatnika. Opłata skarbowa 21 zł.</div>"
        + _officer("Małgorzata Bąk", "Z up. Naczelnika Urzędu", electronic, day)
        + (
            ""
            if electronic
            else f"<div style='margin-top:-26mm'>{seal('NACZELNIK URZĘDU SKARBOWEGO • • • • ', 'US')}</div>"
        )
    )
    css = (
        SANS
        + COMMON
        + "td{border:1px solid #000;padding:2mm;vertical-align:top}.w{width:60%}.p{background:#ddd;border:1px solid"
        " #000;font-weight:700;padding:1mm 2mm;margin-top:4mm}.bx{border:1px solid"
        " #000;border-top:0;padding:2mm}h1{font-size:12.5pt}"
    )
    return Html(page("ZAS-W", css, body, "18mm"))


def tax_letter(c: Company, day: str, number: str, electronic: bool, nip: str = "", name: str = "") -> Html:
    """T2: a letter of the head of the office."""
    body = (
        f"<p><b>NACZELNIK<br>{e(c.office.upper())}</b></p><p"
        f" class='r'>{day}</p><p>{number}</p><h1>Zaświadczenie</h1><p>Na podstawie art. 306e § 1 Ordynacji"
        " podatkowej, po rozpatrzeniu wniosku o wydanie zaświadczenia o niezaleganiu w podatkach, zaświadczam, że"
        f" <b>{e(name or c.name)}</b>, NIP {nip or c.nip}, {e(c.address)}, według stanu na dzień wydania niniejszego"
        " dokumentu <b>nie zalega w podatkach</b> stanowiących dochód budżetu państwa, pobieranych przez tutejszy"
        " organ podatkowy.</p><p>Zaświadczenie zachowuje aktualność na dzień jego wydania.</p>"
        + _officer("Andrzej Tomczyk", "Z upoważnienia Naczelnika<br>Kierownik Referatu", electronic, day)
        + (
            ""
            if electronic
            else f"<div style='margin-top:-30mm'>{seal('URZĄD SKARBOWY • RZECZPOSPOLITA POLSKA • ', 'US')}</div>"
        )
    )
    return Html(page("Zaświadczenie US", SERIF + COMMON, body, "25mm"))


def tax_portal(c: Company, day: str, number: str, electronic: bool) -> Html:
    """T3: the e-office print with the seal of the Head of KAS."""
    body = (
        "<div class='hd'><b>Krajowa Administracja Skarbowa</b><span>e-Urząd Skarbowy</span></div><h1>Zaświadczenie o"
        " niezaleganiu w podatkach lub stwierdzające stan zaległości</h1><dl><dt>Identyfikator"
        f" dokumentu</dt><dd>{number}</dd><dt>Organ</dt><dd>Naczelnik"
        f" {e(c.office)}</dd><dt>Podatnik</dt><dd>{e(c.name)}</dd><dt>Identyfikator podatkowy"
        f" NIP</dt><dd>{c.nip}</dd><dt>Adres</dt><dd>{e(c.address)}</dd><dt>Data wydania</dt><dd>{day}</dd></dl><div"
        " class='res'>Podatnik nie posiada zaległości podatkowych</div><p>Informacja obejmuje podatki: dochodowy"
        " (PIT, CIT), od towarów i usług (VAT), akcyzowy.</p>"
        + (
            "<p class='seal'>Dokument wydany automatycznie i opatrzony kwalifikowaną pieczęcią elektroniczną Szefa"
            f" Krajowej Administracji Skarbowej, {day}</p>"
            if electronic
            else _officer("Katarzyna Sikorska", "Z up. Naczelnika", False, day)
        )
    )
    css = (
        SANS + COMMON + ".hd{border-bottom:3px solid"
        " #a8122a;display:flex;justify-content:space-between;padding-bottom:2mm}"
        "h1{font-size:13pt;text-align:left}dl{display:grid;grid-template-columns:55mm"
        " 1fr;row-gap:1.5mm}dt{color:#666}dd{margin:0}.res{border:1.5px solid"
        " #2c6e2c;padding:4mm;font-weight:700;margin:6mm 0}.seal{margin-top:18mm;border:1px solid"
        " #999;padding:3mm;font-size:8.5pt;width:90mm}"
    )
    return Html(page("Zaświadczenie e-US", css, body, "20mm"))


def tax_table(c: Company, day: str, number: str, electronic: bool) -> Html:
    """T4: a table by kinds of tax."""
    rows = "".join(
        f"<tr><td>{t}</td><td>0,00 zł</td><td>0,00 zł</td></tr>"
        for t in ("podatek dochodowy", "podatek od towarów i usług", "podatek akcyzowy")
    )
    body = (
        f"<div class='hd'>{e('Naczelnik ' + c.office)}<span>{number}</span></div><h1>ZAŚWIADCZENIE O NIEZALEGANIU W"
        f" PODATKACH</h1><p>Podatnik: {e(c.name)}<br>NIP: {c.nip_dashed}<br>Adres: {e(c.address)}</p><p>W ewidencji"
        f" podatkowej na dzień {day} stwierdza się brak zaległości podatkowych podatnika:</p><table><tr><th>Rodzaj"
        f" należności</th><th>Zaległość główna</th><th>Odsetki</th></tr>{rows}</table><p>Wydano do celów naboru na"
        " wyjazd studyjny.</p>"
        + _officer("Iwona Szczepaniak", "Starszy komisarz skarbowy, z up. Naczelnika", electronic, day)
    )
    css = (
        SERIF
        + COMMON
        + ".hd{border-bottom:1px solid #000;font-weight:700}.hd span{float:right;font-weight:400}td,th{border:1px"
        " solid #333;padding:2mm}td+td{text-align:right}"
    )
    return Html(page("Zaświadczenie", css, body, "24mm 22mm"))
