"""Certificates of ZUS and of tax offices: four layouts each, and a refusal; certificates of quality."""

from tests.blind.model import Html
from tests.blind.rounds.r71.tools import Firm, page, signature

_SANS = "'Liberation Sans'"
_GRID = "td,th{border:1px solid #555;padding:4px 7px;vertical-align:top}"


def _stamp(title: str, person: str) -> str:
    return f"<div style='text-align:center;margin:12mm 0 0 90mm'>z up. {title}<br>{signature(person)}<br>{person}</div>"


def zus_letter(f: Firm, day: str, number: str) -> Html:
    """A letter of the branch."""
    return page(
        f"<p>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH<br>Oddział w {f.office}</p><p style='text-align:right'>{day}</p><p>Znak: {number}</p>"
        "<h1>ZAŚWIADCZENIE<br>o niezaleganiu w opłacaniu składek</h1>"
        f"<p>Na wniosek płatnika składek zaświadcza się, że {f.name}, {f.address}, NIP {f.nip}, REGON {f.regon}, według stanu na dzień {day} "
        "<b>nie zalega</b> z opłatą składek na ubezpieczenia społeczne, ubezpieczenie zdrowotne, Fundusz Pracy, Fundusz Solidarnościowy i Fundusz Gwarantowanych Świadczeń Pracowniczych.</p>"
        "<p>Zaświadczenie wydano na podstawie art. 50 ust. 4 ustawy o systemie ubezpieczeń społecznych oraz art. 217 Kpa.</p>"
        + _stamp("Dyrektora Oddziału", "Halina Brzozowska"),
    )  # fmt: skip


def zus_table(f: Firm, day: str, number: str) -> Html:
    """A table of the funds with the state of each."""
    funds = (
        "Ubezpieczenia społeczne",
        "Ubezpieczenie zdrowotne",
        "Fundusz Pracy i Fundusz Solidarnościowy",
        "FGŚP",
        "Fundusz Emerytur Pomostowych",
    )
    rows = "".join(f"<tr><td>{one}</td><td>0,00 zł</td><td>brak zaległości</td></tr>" for one in funds)
    return page(
        f"<table><tr><td><b>ZUS</b><br>Zakład Ubezpieczeń Społecznych</td><td>Zaświadczenie nr {number}<br>Data wydania: {day}</td></tr></table>"
        "<h1>Zaświadczenie o niezaleganiu w opłacaniu składek</h1>"
        f"<table><tr><td>Płatnik</td><td>{f.name}</td></tr><tr><td>NIP</td><td>{f.nip}</td></tr><tr><td>REGON</td><td>{f.regon}</td></tr><tr><td>Adres</td><td>{f.address}</td></tr></table>"
        f"<p>Stan rozliczeń na {day}:</p><table><tr><th>Tytuł</th><th>Kwota zaległości</th><th>Stan</th></tr>{rows}</table>"
        "<p>Płatnik nie posiada zaległości z tytułu składek.</p>" + _stamp("kierownika Wydziału Rozliczeń Kont", "Paweł Jurczyk"),
        _GRID, face=_SANS, size="10.5pt",
    )  # fmt: skip


def zus_fields(f: Firm, day: str, number: str) -> Html:
    """Numbered fields."""
    rows = [("01. Numer zaświadczenia", number), ("02. Data wystawienia", day), ("03. Jednostka ZUS", f"Inspektorat w {f.office}"),
            ("04. NIP płatnika", f.nip), ("05. REGON płatnika", f.regon), ("06. Nazwa / imię i nazwisko", f.name), ("07. Adres", f.address),
            ("08. Stan na dzień", day), ("09. Zaległości w składkach", "NIE STWIERDZONO"),
            ("10. Układ ratalny / odroczenie terminu płatności", "NIE"), ("11. Wydano w celu", "przedłożenia w urzędzie")]  # fmt: skip
    return page(
        "<p><b>Zakład Ubezpieczeń Społecznych</b></p><h1>ZAŚWIADCZENIE O NIEZALEGANIU W OPŁACANIU SKŁADEK</h1>"
        + "".join(f"<p style='border-bottom:1px solid #999;margin:6px 0'><small>{a}</small><br><b>{b}</b></p>" for a, b in rows)
        + _stamp("ZUS, starszy inspektor", "Irena Walczak"), face=_SANS,
    )  # fmt: skip


def zus_electronic(f: Firm, day: str, number: str) -> Html:
    """An electronic document with the seal of the institution."""
    return page(
        "<div style='border-bottom:3px solid #2a7a3a;padding-bottom:4px'><b style='font-size:20pt;color:#2a7a3a'>ZUS</b> Zakład Ubezpieczeń Społecznych · eZUS</div>"
        f"<h1>Zaświadczenie o niezaleganiu w opłacaniu składek</h1><p>Identyfikator dokumentu: {number}<br>Wygenerowano: {day}, godz. 08:42</p>"
        f"<p>Dane płatnika składek:<br><b>{f.name}</b><br>NIP: {f.dashed}<br>{f.address}</p>"
        f"<p>Potwierdzamy, że na dzień {day} na koncie płatnika składek nie ma zaległości z tytułu składek, do których poboru ZUS jest obowiązany.</p>"
        "<p style='border:1px solid #2a7a3a;padding:6px'>Dokument opatrzono kwalifikowaną pieczęcią elektroniczną Zakładu Ubezpieczeń Społecznych. Autentyczność można sprawdzić na stronie zus.pl.</p>",
        face=_SANS,
    )  # fmt: skip


def zus_arrears(f: Firm, day: str, number: str) -> Html:
    """A letter that states arrears."""
    return page(
        f"<p>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH<br>Oddział w {f.office}</p><p style='text-align:right'>{day}</p><p>Znak: {number}</p>"
        "<h1>ZAŚWIADCZENIE<br>w sprawie opłacania składek</h1>"
        f"<p>Zaświadcza się, że płatnik składek {f.name}, {f.address}, NIP {f.nip}, na dzień {day} posiada zaległości w opłacaniu składek na:</p>"
        "<p>– ubezpieczenia społeczne za luty 2026 r.: 3 418,22 zł,<br>– ubezpieczenie zdrowotne za luty 2026 r.: 1 102,90 zł,</p><p>oraz odsetki za zwłokę naliczone do dnia zapłaty.</p>"
        + _stamp("Dyrektora Oddziału", "Halina Brzozowska"),
    )  # fmt: skip


def tax_letter(f: Firm, day: str, number: str) -> Html:
    """A certificate as offices write it."""
    return page(
        f"<p>NACZELNIK URZĘDU SKARBOWEGO<br>w {f.office}</p><p style='text-align:right'>{day}</p><p>{number}</p>"
        "<h1>ZAŚWIADCZENIE O NIEZALEGANIU W PODATKACH<br>LUB STWIERDZAJĄCE STAN ZALEGŁOŚCI</h1>"
        f"<p>Na podstawie art. 306e § 1 Ordynacji podatkowej, na wniosek podatnika: {f.name}, NIP {f.nip}, adres: {f.address}, zaświadcza się, że według stanu na dzień {day} "
        "podatnik <b>nie posiada zaległości podatkowych</b>.</p><p>Wobec podatnika nie toczy się postępowanie egzekucyjne ani postępowanie w sprawach o przestępstwa skarbowe.</p>"
        "<p>Pobrano opłatę skarbową 21 zł.</p>" + _stamp("Naczelnika Urzędu Skarbowego", "Mariola Sobczak"),
    )  # fmt: skip


def tax_table(f: Firm, day: str, number: str) -> Html:
    """Parts A to D with boxes in a grid."""
    return page(
        f"<p><b>KRAJOWA ADMINISTRACJA SKARBOWA</b></p><h1>Zaświadczenie o niezaleganiu w podatkach</h1><table><tr><th colspan=2>A. Organ i numer</th></tr>"
        f"<tr><td>Naczelnik</td><td>Urząd Skarbowy w {f.office}</td></tr><tr><td>Numer</td><td>{number}</td></tr><tr><th colspan=2>B. Wnioskodawca</th></tr>"
        f"<tr><td>Identyfikator podatkowy NIP</td><td>{f.nip}</td></tr><tr><td>Nazwa pełna</td><td>{f.name}</td></tr><tr><td>Adres</td><td>{f.address}</td></tr>"
        f"<tr><th colspan=2>C. Treść</th></tr><tr><td>Stan na dzień</td><td>{day}</td></tr><tr><td>Zaległości podatkowe</td><td>☒ nie figurują &nbsp; ☐ figurują w kwocie …………</td></tr>"
        f"<tr><th colspan=2>D. Wydanie</th></tr><tr><td>Data wydania</td><td>{day}</td></tr></table>" + _stamp("Naczelnika, kierownik referatu", "Zbigniew Orlik"),
        _GRID + "th{background:#ddd;text-align:left}", face=_SANS, size="10.5pt",
    )  # fmt: skip


def tax_electronic(f: Firm, day: str, number: str) -> Html:
    """The electronic one of e-Urząd Skarbowy."""
    return page(
        f"<p style='color:#a00'><b>e-Urząd Skarbowy</b> | Krajowa Administracja Skarbowa</p><p>Nr dokumentu: {number}<br>Data: {day}</p>"
        "<h1>Zaświadczenie o niezaleganiu w podatkach lub stwierdzające stan zaległości</h1>"
        f"<p>Szef Krajowej Administracji Skarbowej zaświadcza, że:</p><p><b>{f.name}</b><br>NIP {f.nip}<br>{f.address}</p>"
        f"<p>na dzień {day} nie zalega w podatkach stanowiących dochód budżetu państwa.</p><p>Kwota zaległości: 0,00 zł</p>"
        "<p><small>Dokument wygenerowany automatycznie, opatrzony kwalifikowaną pieczęcią elektroniczną Szefa Krajowej Administracji Skarbowej. Nie wymaga podpisu.</small></p>",
        face=_SANS,
    )  # fmt: skip


def tax_points(f: Firm, day: str, number: str) -> Html:
    """Numbered statements of what is owed in which tax."""
    return page(
        f"<p style='text-align:right'>{day}</p><p>Urząd Skarbowy w {f.office}<br>sprawa {number}</p><h1>ZAŚWIADCZENIE</h1>"
        f"<p>Wydaje się niniejsze zaświadczenie dla: {f.name} (NIP: {f.dashed}), {f.address}.</p><p>Stwierdza się, że na dzień wydania zaświadczenia:</p>"
        "<p>1. w podatku dochodowym – zaległości brak,</p><p>2. w podatku od towarów i usług – zaległości brak,</p><p>3. w pozostałych podatkach pobieranych przez tut. organ – zaległości brak.</p>"
        "<p>Podatnik nie korzysta z rozłożenia zapłaty na raty ani z odroczenia terminu płatności.</p>" + _stamp("Naczelnika Urzędu Skarbowego", "Dorota Lis-Kania"),
    )  # fmt: skip


def tax_refused(f: Firm, day: str, number: str) -> Html:
    """The office refuses the certificate."""
    return page(
        f"<p>NACZELNIK URZĘDU SKARBOWEGO<br>w {f.office}</p><p style='text-align:right'>{day}</p><p>{number}</p><h1>POSTANOWIENIE<br>o odmowie wydania zaświadczenia</h1>"
        f"<p>Po rozpatrzeniu wniosku: {f.name}, NIP {f.nip}, {f.address}, o wydanie zaświadczenia o niezaleganiu w podatkach, na podstawie art. 306c Ordynacji podatkowej</p>"
        "<p style='text-align:center'><b>odmawiam wydania zaświadczenia o żądanej treści.</b></p><p>Uzasadnienie: z ewidencji organu wynika, że podatnik nie uregulował podatku VAT za styczeń 2026 r. "
        "Na postanowienie służy zażalenie w terminie 7 dni.</p>" + _stamp("Naczelnika Urzędu Skarbowego", "Mariola Sobczak"),
    )  # fmt: skip


def evidence(f: Firm) -> Html:
    """Copies of the certificates, one a page."""
    pages = []
    for n, one in enumerate(f.certificates):
        where = "" if n == 0 else "break-before:page;"
        if "atent" in one:
            text = (f"<h1>DOKUMENT PATENTOWY</h1><p>Urząd Patentowy Rzeczypospolitej Polskiej stwierdza udzielenie patentu:</p><p><b>{one}</b></p>"
                    f"<p>Uprawniony: {f.name}, {f.town}</p><p>Patent udzielono z mocą od 14 marca 2022 r.</p>")  # fmt: skip
        else:
            text = (f"<h1>CERTYFIKAT</h1><p style='text-align:center'>Jednostka certyfikująca Cert-Odra poświadcza, że</p><p style='text-align:center'><b>{f.name}</b><br>{f.address}</p>"
                    f"<p style='text-align:center'>spełnia wymagania:</p><p style='text-align:center;font-size:15pt'><b>{one}</b></p>"
                    f"<p>Numer certyfikatu: CO/{f.nip[3:7]}/{n + 1}/2024 &nbsp; Ważny do: 30.11.2027</p>")  # fmt: skip
        pages.append(
            f"<div style='{where}border:4px double #865;padding:14mm;min-height:200mm'>{text}{signature('Jan Certowski')}</div>"
        )
    return page("".join(pages))
