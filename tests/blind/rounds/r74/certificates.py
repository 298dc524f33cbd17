"""Certificates of ZUS and of tax offices in four layouts each, and copies of what companies hold."""

from collections.abc import Callable

from tests.blind.model import Html
from tests.blind.rounds.r74.model import Company
from tests.blind.rounds.r74.pen import signature_svg

_CSS = """@page { size: A4; margin: 2cm } body { font: 11pt 'DejaVu Serif'; line-height: 1.4 }
table { border-collapse: collapse; width: 100% } td, th { border: 1px solid #555; padding: 5px 8px; text-align: left;
vertical-align: top } .r { text-align: right } .c { text-align: center } .s { font-size: 8.5pt; color: #333 }
.f { font-family: 'DejaVu Sans' } .box { border: 1.5px solid #111; padding: 8px } .stamp { display: inline-block;
border: 2px solid #31408f; color: #31408f; padding: 6px 14px; font: 9pt 'DejaVu Sans'; text-align: center }"""


def _page(body: str, sans: bool = False) -> Html:
    font = " class='f'" if sans else ""
    return Html(
        f"<html lang='pl'><head><meta charset='utf-8'><style>{_CSS}</style></head><body{font}>{body}</body></html>"
    )


def _pen(person: str, title: str) -> str:
    return f"<div class='r'><span class='stamp'>{title}<br>{person}</span><br>{signature_svg(person)}</div>"


def _address(one: Company) -> str:
    return f"{one.street}, {one.postal} {one.town}"


def zus_letter(one: Company) -> Html:
    """Sentences."""
    return _page(f"""<p><b>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH</b><br>Oddział w Zielonej Górze<br>ul. Pieniężnego 24,
    65-054 Zielona Góra</p><p class='r'>Zielona Góra, 9 kwietnia 2026 r.</p><p>Znak sprawy: 380000/71/{one.base[3:]}/2026</p>
    <h2 class='c'>ZAŚWIADCZENIE<br>o niezaleganiu w opłacaniu składek</h2>
    <p>Na wniosek płatnika składek <b>{one.name}</b>, {_address(one)}, NIP {one.nip}, REGON {one.regon}, zaświadczamy,
    że według stanu na dzień 8 kwietnia 2026 r. płatnik <b>nie zalega</b> z opłatą składek na ubezpieczenia społeczne,
    ubezpieczenie zdrowotne, Fundusz Pracy, Fundusz Solidarnościowy i Fundusz Gwarantowanych Świadczeń Pracowniczych.</p>
    <p>Podstawa prawna: art. 50 ust. 4 ustawy z dnia 13 października 1998 r. o systemie ubezpieczeń społecznych.</p>
    <p>Zaświadczenie wydaje się w celu przedłożenia w urzędzie.</p><br>{_pen("Lidia Sobczak", "Kierownik Wydziału")}""")


def zus_table(one: Company) -> Html:
    """A table of funds."""
    funds = ("Ubezpieczenia społeczne", "Ubezpieczenie zdrowotne", "Fundusz Pracy i Fundusz Solidarnościowy", "FGŚP",
             "Fundusz Emerytur Pomostowych")  # fmt: skip
    rows = "".join(
        f"<tr><td>{fund}</td><td>08.04.2026</td><td>nie posiada zaległości</td></tr>" for fund in funds
    )
    return _page(
        f"""<table><tr><td><b>ZUS</b> Oddział w Gorzowie Wielkopolskim<br>Wydział Rozliczeń Kont Płatników</td>
    <td>Data wydania: 10.04.2026<br>Nr: RKS/{one.base[2:7]}/26</td></tr></table>
    <h3 class='c'>Zaświadczenie o niezaleganiu w opłacaniu składek</h3>
    <table><tr><th>Płatnik składek</th><td>{one.name}</td></tr><tr><th>NIP</th><td>{one.nip}</td></tr><tr><th>Adres</th>
    <td>{_address(one)}</td></tr></table><p>Zakład Ubezpieczeń Społecznych stwierdza, że stan konta płatnika jest
    następujący:</p><table><tr><th>Tytuł składek</th><th>Stan na dzień</th><th>Wynik</th></tr>{rows}</table>
    <br>{_pen("Bogusław Wrona", "Z upoważnienia Dyrektora Oddziału")}""",
        sans=True,
    )


def zus_fields(one: Company) -> Html:
    """Numbered fields."""
    return _page(f"""<p class='f'><b>Zakład Ubezpieczeń Społecznych</b><br>Inspektorat w Żarach</p>
    <h3>ZAŚWIADCZENIE O NIEZALEGANIU W OPŁACANIU SKŁADEK</h3>
    <p>1. Data i miejsce wystawienia: 13.04.2026, Żary</p><p>2. Numer zaświadczenia: 380020/{one.base[4:]}/RWN/2026</p>
    <p>3. NIP płatnika: {one.dashed}</p><p>4. REGON płatnika: {one.regon}</p><p>5. Nazwa lub imię i nazwisko: {one.name}</p>
    <p>6. Adres: {_address(one)}</p><p>7. Zakres: składki na ubezpieczenia społeczne, zdrowotne, FP, FS, FGŚP</p>
    <p>8. Stan na dzień: 12.04.2026</p><p>9. Treść: W podanym zakresie płatnik nie ma zaległości w opłacaniu składek.
    Nie korzysta z odroczenia terminu płatności ani układu ratalnego.</p><p>10. Wystawił: st. inspektor Janina Borek</p>
    {signature_svg("Janina Borek")}<p class='s'>Pieczęć: ZUS Inspektorat w Żarach</p>""")


def zus_electronic(one: Company) -> Html:
    """A confirmation from the electronic account."""
    return _page(
        f"""<div class='box'><b>Zakład Ubezpieczeń Społecznych</b> · eZUS · dokument elektroniczny</div>
    <h2>Zaświadczenie o niezaleganiu w opłacaniu składek</h2><p class='s'>Identyfikator: ZUS-RWN-2026-{one.base}</p>
    <p><b>Dane płatnika</b><br>{one.name}<br>NIP: {one.nip}<br>{_address(one)}</p>
    <p><b>Potwierdzamy</b>, że na dzień 14.04.2026 na koncie płatnika nie ma zaległości z tytułu składek na ubezpieczenia
    społeczne, zdrowotne oraz fundusze pozaubezpieczeniowe.</p>
    <p>Dokument opatrzono kwalifikowaną pieczęcią elektroniczną ZUS. Nie wymaga podpisu odręcznego. Autentyczność można
    sprawdzić w usłudze na stronie zus.pl.</p><div class='stamp'>Zakład Ubezpieczeń Społecznych<br>pieczęć elektroniczna<br>
    2026-04-14 08:12</div>""",
        sans=True,
    )


def zus_refusal(one: Company) -> Html:
    """A decision that refuses it."""
    return _page(f"""<p><b>Zakład Ubezpieczeń Społecznych</b><br>Oddział w Zielonej Górze</p>
    <p class='r'>Zielona Góra, 10 kwietnia 2026 r.</p><h2 class='c'>DECYZJA nr 71/{one.base[4:]}/2026</h2>
    <p>Na podstawie art. 219 Kodeksu postępowania administracyjnego oraz art. 50 ustawy o systemie ubezpieczeń społecznych
    <b>odmawia się wydania zaświadczenia o niezaleganiu w opłacaniu składek</b> płatnikowi {one.name}, {_address(one)},
    NIP {one.nip}.</p><p><b>Uzasadnienie.</b> Na koncie płatnika figuruje zadłużenie z tytułu składek za luty 2026 r.
    w kwocie 3 418,77 zł oraz odsetki. Nie można więc potwierdzić braku zaległości.</p>
    <p><b>Pouczenie.</b> Od decyzji przysługuje odwołanie do sądu w terminie miesiąca.</p>
    {_pen("Lidia Sobczak", "Kierownik Wydziału")}""")


def tax_letter(one: Company) -> Html:
    """Sentences, of a tax office."""
    return _page(f"""<p><b>NACZELNIK URZĘDU SKARBOWEGO<br>w Zielonej Górze</b><br>ul. Dr. Pieniężnego 24</p>
    <p class='r'>Zielona Góra, dnia 10.04.2026 r.</p><p>0803-SEW.4060.{one.base[5:]}.2026</p>
    <h2 class='c'>ZAŚWIADCZENIE O NIEZALEGANIU W PODATKACH LUB STWIERDZAJĄCE STAN ZALEGŁOŚCI</h2>
    <p>Na podstawie art. 306a i 306e Ordynacji podatkowej, po rozpatrzeniu wniosku podatnika: {one.name}, NIP {one.nip},
    {_address(one)}, zaświadcza się, że wymieniony podatnik na dzień 10.04.2026 r. <b>nie posiada zaległości
    podatkowych</b>.</p><p>Nie toczy się wobec niego postępowanie egzekucyjne ani karne skarbowe.</p>
    <p class='s'>Opłata skarbowa: 21 zł, zapłacona.</p>{_pen("Hanna Pilch", "Z up. Naczelnika Urzędu Skarbowego")}""")


def tax_table(one: Company) -> Html:
    """A table of taxes."""
    rows = "".join(
        f"<tr><td>{t}</td><td>0,00 zł</td><td>0,00 zł</td></tr>"
        for t in ("CIT / PIT", "VAT", "PIT-4R", "PCC")
    )
    return _page(
        f"""<p><b>Krajowa Administracja Skarbowa</b><br>Drugi Urząd Skarbowy w Gorzowie Wielkopolskim</p>
    <table><tr><td>Nr UNP 0809-26-{one.base[3:]}</td><td>Wydano 13 kwietnia 2026 r.</td></tr></table>
    <h3>Zaświadczenie o niezaleganiu w podatkach lub stwierdzające stan zaległości</h3>
    <p>Podatnik: <b>{one.name}</b><br>Identyfikator podatkowy NIP: {one.nip}<br>Adres: {_address(one)}</p>
    <table><tr><th>Podatek</th><th>Zaległość</th><th>Odsetki</th></tr>{rows}</table>
    <p>Organ stwierdza: <b>brak zaległości w podatkach</b> według stanu na 12 kwietnia 2026 r.</p>
    {_pen("Rafał Cieśla", "Kierownik referatu")}""",
        sans=True,
    )


def tax_fields(one: Company) -> Html:
    """Parts with letters and numbers."""
    return _page(f"""<div class='box'><b>ZAS-W</b> Zaświadczenie o niezaleganiu w podatkach lub stwierdzające stan
    zaległości</div><p><b>A. Organ</b></p><p>1. Naczelnik Urzędu Skarbowego w Świebodzinie</p><p>2. Data: 09-04-2026</p>
    <p><b>B. Wnioskodawca</b></p><p>3. NIP: {one.nip}</p><p>4. Nazwa: {one.name}</p><p>5. Adres: {_address(one)}</p>
    <p><b>C. Treść zaświadczenia</b></p><p>6. Na dzień wydania zaświadczenia:<br>☒ nie ma zaległości podatkowych<br>
    ☐ ma zaległości podatkowe w kwocie: ———</p><p>7. Zobowiązania rozłożone na raty: nie występują</p>
    <p><b>D. Podpis</b></p>{_pen("Ewelina Mróz", "Zastępca Naczelnika")}""")


def tax_electronic(one: Company) -> Html:
    """From e-Urząd Skarbowy."""
    return _page(
        f"""<p class='r s'>e-Urząd Skarbowy · dokument wygenerowany automatycznie</p><h2>Szef Krajowej Administracji
    Skarbowej</h2><h3>Zaświadczenie o niezaleganiu w podatkach</h3><p>Warszawa, 2026-04-13 · ZAS/{one.base}/2026</p>
    <table><tr><th>Dane podatnika</th><td>{one.name}<br>{_address(one)}</td></tr><tr><th>NIP</th><td>{one.nip}</td></tr>
    <tr><th>Wynik</th><td>Podatnik nie zalega w podatkach stanowiących dochód budżetu państwa.</td></tr><tr>
    <th>Stan na</th><td>2026-04-13, godz. 07:41</td></tr></table><br>
    <div class='stamp'>Pieczęć elektroniczna<br>Szef Krajowej Administracji Skarbowej</div>""",
        sans=True,
    )


def tax_arrears(one: Company) -> Html:
    """The same title, and arrears."""
    return _page(f"""<p><b>NACZELNIK URZĘDU SKARBOWEGO<br>w Nowej Soli</b></p><p class='r'>Nowa Sól, 14 kwietnia 2026 r.</p>
    <h2 class='c'>ZAŚWIADCZENIE O NIEZALEGANIU W PODATKACH LUB STWIERDZAJĄCE STAN ZALEGŁOŚCI</h2>
    <p>Zaświadcza się, że {one.name}, NIP {one.nip}, {_address(one)}, według stanu na dzień 13 kwietnia 2026 r.
    <b>posiada zaległości podatkowe</b>: podatek od towarów i usług za styczeń 2026 r. – 7 905,00 zł i odsetki 164,00 zł.</p>
    {_pen("Iwona Kłos", "Z up. Naczelnika")}""")


ZUS: tuple[Callable[[Company], Html], ...] = (zus_letter, zus_table, zus_fields, zus_electronic)
TAX: tuple[Callable[[Company], Html], ...] = (tax_letter, tax_table, tax_fields, tax_electronic)


def evidence(one: Company, title: str, issuer: str, number: int) -> Html:
    """A copy of a certificate or a patent."""
    if "atent" in title:
        return _page(f"""<h3 class='c'>URZĄD PATENTOWY RZECZYPOSPOLITEJ POLSKIEJ</h3><h1 class='c'>PATENT</h1>
        <p class='c'>{title}</p><p>Uprawniony: <b>{one.name}</b>, {one.town}, Polska</p>
        <p>Patent udzielony na rzecz uprawnionego trwa od dnia 4 lutego 2022 r.</p>{_pen("Edyta Szulc", "Ekspert")}""")
    return _page(f"""<p class='c'>{issuer}</p><h1 class='c'>CERTYFIKAT</h1><h2 class='c'>{title}</h2>
    <p class='c'>poświadcza się, że</p><h2 class='c'>{one.name}</h2><p class='c'>{_address(one)}</p>
    <p class='c'>spełnia wymagania dokumentu {title}</p><p class='c'>Nr {one.base[:4]}/{number}/2025 · ważny od
    15.03.2025 do 14.03.2028</p>{_pen("Marek Olszyna", "Dyrektor jednostki certyfikującej")}""")
