"""Certificates of ZUS and of tax offices, copies of certificates, and papers that only look like them."""

from tests.blind.rounds.r60.basis import Firm, svg

CSS = (
    "<style>@page{size:A4;margin:18mm}body{font-family:'DejaVu Sans',Arial,sans-serif;font-size:11pt;line-height:1.4}"
    "table{border-collapse:collapse;width:100%}td,th{border:1px solid #555;padding:4px 7px;vertical-align:top;"
    "text-align:left}.r{text-align:right}.c{text-align:center}.s{font-size:8.5pt;color:#333}"
    ".seal{border:2px solid #27408b;color:#27408b;border-radius:50%;width:120px;height:120px;text-align:center;"
    "font-size:8pt;padding-top:36px;box-sizing:border-box}h1{font-size:15pt;text-align:center}</style>"
)


def sheet(body: str) -> str:
    """A page."""
    return (
        f'<!doctype html><html lang="pl"><head><meta charset="utf-8">{CSS}</head><body>{body}</body></html>'
    )


def zus_table(f: Firm, day: str, number: str) -> str:
    """Letterhead and a table of the payer."""
    return sheet(
        f"<p><b>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH</b><br>Oddział w Zielonej Górze<br>65-001 Zielona Góra</p>"
        f'<p class="r">{day}<br>Znak: {number}</p><h1>ZAŚWIADCZENIE<br>o niezaleganiu w opłacaniu składek</h1>'
        f"<table><tr><td>Płatnik składek</td><td>{f.name}</td></tr><tr><td>NIP</td><td>{f.nip}</td></tr>"
        f"<tr><td>REGON</td><td>{f.regon}</td></tr><tr><td>Adres</td><td>{f.address}</td></tr></table>"
        f"<p>Zaświadcza się, że według stanu na dzień {day} płatnik <b>nie zalega</b> w opłacaniu składek na:</p>"
        "<ul><li>ubezpieczenia społeczne,</li><li>ubezpieczenie zdrowotne,</li><li>Fundusz Pracy i Fundusz "
        "Solidarnościowy,</li><li>Fundusz Gwarantowanych Świadczeń Pracowniczych,</li><li>Fundusz Emerytur "
        "Pomostowych.</li></ul><p>Podstawa prawna: art. 50 ust. 4 ustawy o systemie ubezpieczeń społecznych.</p>"
        '<p class="r">z up. Dyrektora Oddziału<br>specjalista Dorota Kwiecińska<br>'
        "<i>dokument podpisany kwalifikowanym podpisem elektronicznym</i></p>"
    )


def zus_prose(f: Firm, day: str, number: str) -> str:
    """A letter in sentences, with seal and pen."""
    return sheet(
        f'<table style="border:0"><tr><td style="border:0;width:60%"><b>ZUS</b><br>Zakład Ubezpieczeń Społecznych'
        f'<br>Oddział w Gorzowie Wielkopolskim</td><td style="border:0" class="r">Gorzów Wlkp., {day}<br>{number}'
        f'</td></tr></table><p style="margin:30px 0 30px 55%"><b>{f.name}</b><br>{f.street}<br>{f.postal} {f.town}</p>'
        '<h1>Zaświadczenie o niezaleganiu w opłacaniu składek</h1><p style="text-align:justify">W odpowiedzi na '
        f"wniosek Zakład Ubezpieczeń Społecznych potwierdza, że na koncie płatnika składek o numerze NIP {f.nip}, "
        f"REGON {f.regon}, na dzień wydania zaświadczenia nie występują zaległości z tytułu składek na ubezpieczenia "
        "społeczne, ubezpieczenie zdrowotne, FP, FGŚP oraz FEP.</p><p>Zaświadczenie wydaje się na prośbę "
        'płatnika.</p><table style="border:0;margin-top:50px"><tr><td style="border:0"><div class="seal">ZUS<br>Oddział'
        f'<br>Gorzów Wlkp.</div></td><td style="border:0" class="c">{svg(31)}<br>Kierownik Referatu</td></tr></table>'
    )


def zus_new(f: Firm, day: str, number: str) -> str:
    """The print of the electronic service: cards with codes."""
    rows = "".join(
        f"<tr><td>{fund}</td><td>brak zaległości</td></tr>"
        for fund in (
            "Ubezpieczenia społeczne",
            "Ubezpieczenie zdrowotne",
            "Fundusz Pracy / Fundusz Solidarnościowy",
            "FGŚP",
            "Fundusz Emerytur Pomostowych",
        )
    )
    return sheet(
        f'<div style="background:#e6f0e6;padding:10px"><b>ZUS</b> Zakład Ubezpieczeń Społecznych</div><h1>Zaświadczenie'
        f' o niezaleganiu w opłacaniu składek</h1><p class="s">Numer dokumentu: {number}<br>Data wydania: {day}</p>'
        f"<h3>Dane płatnika</h3><p>{f.name}<br>{f.address}<br>NIP: {f.nip}<br>REGON: {f.regon}</p>"
        f"<h3>Stan rozliczeń na dzień {day}</h3><table><tr><th>Składki na</th><th>Wynik</th></tr>{rows}</table>"
        "<p>Płatnik nie posiada zaległości w opłacaniu składek.</p>"
        '<p class="s">Dokument opatrzono kwalifikowaną pieczęcią elektroniczną Zakładu Ubezpieczeń Społecznych. '
        "Autentyczność można sprawdzić na stronie zus.pl.</p>"
    )


def zus_refusal(f: Firm, day: str, number: str) -> str:
    """A refusal."""
    return sheet(
        f"<p><b>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH</b><br>Oddział w Zielonej Górze</p><p class='r'>{day}<br>{number}</p>"
        "<h1>DECYZJA<br>o odmowie wydania zaświadczenia o niezaleganiu w opłacaniu składek</h1>"
        f"<p>Po rozpatrzeniu wniosku płatnika {f.name}, NIP {f.nip}, {f.address}, Zakład odmawia wydania zaświadczenia "
        "o niezaleganiu w opłacaniu składek.</p><p><b>Uzasadnienie.</b> Na koncie płatnika występuje zaległość z tytułu "
        "składek za styczeń i luty 2026 r. w kwocie 6 418,22 zł wraz z odsetkami.</p><p>Od decyzji przysługuje "
        "odwołanie w terminie miesiąca od dnia doręczenia.</p>"
        f'<p class="r">{svg(12)}<br>Naczelnik Wydziału</p>'
    )


def zus_request(f: Firm, day: str, number: str) -> str:
    """A request for a certificate (RWN) with its receipt."""
    return sheet(
        f"<p>ZUS RWN</p><h1>WNIOSEK<br>o wydanie zaświadczenia o niezaleganiu w opłacaniu składek</h1>"
        f"<table><tr><td>Wnioskodawca</td><td>{f.name}</td></tr><tr><td>NIP</td><td>{f.nip}</td></tr>"
        f"<tr><td>Adres</td><td>{f.address}</td></tr><tr><td>Cel</td><td>udział w naborze UMWL</td></tr>"
        f"<tr><td>Odbiór</td><td>na portalu eZUS</td></tr></table><p>Wniosek złożono {day}, numer {number}.</p>"
        '<p class="s">Urzędowe poświadczenie przedłożenia (UPP) zostało zapisane w skrzynce.</p>'
    )


def tax_kas(f: Firm, day: str, number: str, office: str) -> str:
    """ZAS-W with numbered boxes."""
    return sheet(
        f'<p><b>KRAJOWA ADMINISTRACJA SKARBOWA</b></p><table><tr><td style="width:50%"><span class="s">1. Organ</span>'
        f'<br>Naczelnik {office}</td><td><span class="s">2. Numer</span><br>{number}</td></tr>'
        f'<tr><td><span class="s">3. Data wydania</span><br>{day}</td><td><span class="s">4. Symbol</span><br>ZAS-W</td>'
        "</tr></table><h1>ZAŚWIADCZENIE O NIEZALEGANIU W PODATKACH<br>LUB STWIERDZAJĄCE STAN ZALEGŁOŚCI</h1>"
        f'<table><tr><td><span class="s">5. Podatnik</span><br>{f.name}</td></tr><tr><td><span class="s">6. NIP</span>'
        f'<br>{f.nip}</td></tr><tr><td><span class="s">7. Adres</span><br>{f.address}</td></tr></table>'
        f"<p>Na podstawie art. 306e Ordynacji podatkowej zaświadcza się, że podatnik według stanu na dzień {day} "
        "<b>nie ma zaległości podatkowych</b>.</p><p>Nie toczy się wobec podatnika postępowanie egzekucyjne, karne "
        'skarbowe ani w sprawie zaległości.</p><p class="r">z up. Naczelnika<br>starszy ekspert skarbowy'
        "<br>/podpisano elektronicznie/</p>"
    )


def tax_letter(f: Firm, day: str, number: str, office: str) -> str:
    """A letter with round seal."""
    return sheet(
        f'<p><b>{office.replace("Urzędu Skarbowego", "Urząd Skarbowy")}</b></p><p class="r">{day}</p><p>{number}</p>'
        "<h1>Zaświadczenie o niezaleganiu w podatkach lub stwierdzające stan zaległości</h1>"
        f"<p>Naczelnik {office} zaświadcza, że <b>{f.name}</b>, {f.address}, NIP {f.nip}, nie zalega w podatkach "
        "stanowiących dochód budżetu państwa (podatek dochodowy, podatek od towarów i usług, akcyza) na dzień wydania "
        "zaświadczenia.</p><p>Uwagi: nie stosowano ulg, odroczeń ani rozłożenia na raty.</p><p>Opłata skarbowa "
        'zapłacona: 21 zł.</p><table style="border:0;margin-top:40px"><tr><td style="border:0"><div class="seal">NACZELNIK'
        f'<br>URZĘDU<br>SKARBOWEGO</div></td><td style="border:0" class="c">{svg(44)}<br>Kierownik Działu</td></tr></table>'
    )


def tax_arrears(f: Firm, day: str, number: str, office: str) -> str:
    """The same title, with arrears."""
    return sheet(
        f"<p>Naczelnik {office}</p><p class='r'>{day}, {number}</p><h1>Zaświadczenie o niezaleganiu w podatkach lub "
        f"stwierdzające stan zaległości</h1><table><tr><td>Podatnik</td><td>{f.name}</td></tr><tr><td>NIP</td><td>"
        f"{f.nip}</td></tr><tr><td>Adres</td><td>{f.address}</td></tr></table><p>Stwierdza się, że podatnik na dzień "
        f"{day} posiada zaległości podatkowe:</p><table><tr><th>Tytuł</th><th>Okres</th><th>Kwota</th><th>Odsetki</th>"
        "</tr><tr><td>VAT</td><td>01/2026</td><td>3 871,00 zł</td><td>64,00 zł</td></tr></table>"
        f'<p class="r">{svg(15)}<br>z up. Naczelnika</p>'
    )


def evidence(f: Firm, title: str, number: str, body: str) -> str:
    """A certificate that a firm encloses."""
    return sheet(
        '<div style="border:6px double #7a6a2f;padding:40px;text-align:center;min-height:220mm">'
        f'<p>{body}</p><h1 style="font-size:26pt">CERTYFIKAT</h1><p>nr {number}</p><p>potwierdza, że</p><h2>{f.name}'
        f"</h2><p>{f.address}</p><p>spełnia wymagania</p><h2>{title}</h2><p>Wydano 12.03.2025 r., ważny do "
        f"11.03.2028 r.</p><p style='margin-top:60px'>{svg(8)}<br>Dyrektor Jednostki Certyfikującej</p></div>"
    )


def zus_ruled(f: Firm, day: str, number: str) -> str:
    """A sheet with numbered sections and footnotes."""
    return sheet(
        f'<p class="s">ZUS Inspektorat w Nowej Soli, Zakład Ubezpieczeń Społecznych</p><hr><p class="r">{number}</p>'
        "<h1>ZAŚWIADCZENIE O NIEZALEGANIU W OPŁACANIU SKŁADEK</h1><p><b>I. Komu wydano</b></p>"
        f"<p>{f.name}, {f.street}, {f.postal} {f.town}; NIP {f.nip}, REGON {f.regon}</p><p><b>II. Treść</b></p>"
        "<p>Zakład zaświadcza, że wymieniony płatnik składek nie ma zaległości w opłacaniu składek<sup>1</sup> na dzień "
        f"{day}.</p><p><b>III. Data i podpis</b></p><p>{day}</p><p style='margin-left:55%'>{svg(52)}<br>Starszy inspektor "
        'ZUS</p><hr><p class="s"><sup>1</sup> Na ubezpieczenia społeczne i zdrowotne oraz fundusze, do których poboru '
        "Zakład jest zobowiązany (FP, FGŚP, FEP).</p>"
    )


def tax_online(f: Firm, day: str, number: str, office: str) -> str:
    """The print of the electronic tax office."""
    return sheet(
        '<div style="border-bottom:4px solid #b01030"><b>e-Urząd Skarbowy</b> &nbsp; Krajowa Administracja Skarbowa</div>'
        "<h1 style='text-align:left'>Zaświadczenie o niezaleganiu w podatkach lub stwierdzające stan zaległości</h1>"
        f"<p>Numer: {number}<br>Data: {day}</p><p><b>Kogo dotyczy</b><br>{f.name}<br>NIP {f.nip}<br>{f.address}</p>"
        f"<p><b>Organ</b><br>Naczelnik {office}</p><p><b>Stan na dzień {day}</b><br>Podatnik nie posiada zaległości "
        "podatkowych.</p><p><b>Dodatkowe informacje</b><br>Postępowanie egzekucyjne w administracji: nie jest prowadzone.</p>"
        '<p class="s">Dokument wygenerowano automatycznie i opatrzono kwalifikowaną pieczęcią elektroniczną Szefa KAS.</p>'
    )
