"""Certificates of ZUS and of the tax office, decisions, and certificates of quality."""

import random

from .company import Company, page, strokes


def _number(c: Company, what: str) -> str:
    return str(random.Random(c.slug + what).randint(10_000, 99_999))  # noqa: S311


def _date(c: Company, what: str) -> str:
    day = random.Random(c.slug + what).randint(16, 31)  # noqa: S311
    return f"{day}.03.2026"


def _stamp(c: Company, what: str, electronic: bool) -> str:
    if electronic:
        return '<div class="e">Podpis elektroniczny<br>Dokument podpisany kwalifikowanym podpisem lub pieczęcią urzędu</div>'
    return f'<div class="r">{strokes(c.slug + what, 170, 48)}<br><span class="s">z upoważnienia – starszy inspektor</span></div>'


_CSS = (
    ".e{border:1px solid #777;padding:6px 10px;width:260px;margin:28px 0 0 auto;font-size:9pt}"
    ".t td,.t th{border:1px solid #777;padding:4px 7px}h1{font-size:15pt;text-align:center;margin:26px 0 12px}"
)
FUNDS = "ubezpieczenia społeczne, ubezpieczenie zdrowotne, Fundusz Pracy, Fundusz Solidarnościowy, FGŚP i FEP"


def zus_letter(c: Company, electronic: bool) -> str:
    """A letter in running text."""
    body = f"""<table><tr><td><b>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH</b><br>{c.zus_office}</td><td class="r">{_date(c, "z")} r.<br>
Znak: RWN-{_number(c, "z")}/2026</td></tr></table><p style="margin-left:55%">{c.name}<br>{c.street}<br>{c.postal} {c.town}</p>
<h1>ZAŚWIADCZENIE<br>o niezaleganiu w opłacaniu składek</h1><p>Zakład Ubezpieczeń Społecznych zaświadcza, że płatnik składek
<b>{c.name}</b>, NIP {c.nip}, REGON {c.regon}, nie zalega w opłacaniu składek na: {FUNDS}.</p>
<p>Stan konta ustalono na dzień {_date(c, "z")} r. Zaświadczenie wydaje się na wniosek płatnika, na podstawie art. 50 ustawy
o systemie ubezpieczeń społecznych.</p>{_stamp(c, "z", electronic)}"""
    return page(c, body, _CSS)


def zus_table(c: Company, electronic: bool) -> str:
    """A table of data and the finding below."""
    body = f"""<p><b>ZUS</b> | Zakład Ubezpieczeń Społecznych, {c.zus_office}</p><h1>Zaświadczenie o niezaleganiu w opłacaniu
składek</h1><table class="t"><tr><th>Numer zaświadczenia</th><td>{_number(c, "z")}/26</td></tr><tr><th>Data wystawienia</th>
<td>{_date(c, "z")}</td></tr><tr><th>Płatnik</th><td>{c.name}</td></tr><tr><th>Adres</th><td>{c.address}</td></tr>
<tr><th>NIP</th><td>{c.nip}</td></tr><tr><th>REGON</th><td>{c.regon}</td></tr></table>
<p>Według zapisów na koncie płatnik <b>nie posiada zaległości</b> z tytułu składek ({FUNDS}).</p>
<p class="s">Podstawa prawna: art. 217 Kodeksu postępowania administracyjnego. Zaświadczenie potwierdza stan na dzień wydania.
</p>{_stamp(c, "z", electronic)}"""
    return page(c, body, _CSS)


def zus_funds(c: Company, electronic: bool) -> str:
    """A row for every fund."""
    rows = "".join(
        f"<tr><td>{name}</td><td>nie zalega</td></tr>" for name in FUNDS.replace(" i ", ", ").split(", ")
    )
    body = f"""<div class="c"><b>Zakład Ubezpieczeń Społecznych</b><br>{c.zus_office}<br>Wydział Obsługi Klientów</div>
<p class="r">wystawiono {_date(c, "z")}</p><h1>ZAŚWIADCZENIE O NIEZALEGANIU W OPŁACANIU SKŁADEK nr {_number(c, "z")}</h1>
<p>Dane płatnika składek: {c.name}, {c.address}<br>Identyfikatory: NIP {c.dashed}, REGON {c.regon}</p>
<table class="t"><tr><th>Tytuł składek</th><th>Stan rozliczeń</th></tr>{rows}</table>
<p>Zaświadczenie przeznaczone jest dla Urzędu Marszałkowskiego.</p>{_stamp(c, "z", electronic)}"""
    return page(c, body, _CSS, "'Liberation Serif',serif")


def zus_print(c: Company, electronic: bool) -> str:
    """A print from the platform of services, numbered sentences."""
    body = f"""<p class="s">Wydruk z Platformy Usług Elektronicznych – strona 1 z 1</p><p><b>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH</b></p>
<p>{c.zus_office}<br>Data: {_date(c, "z")}<br>Nr sprawy: {_number(c, "z")}/ZN/2026</p>
<p><b>Zaświadczenie o niezaleganiu w opłacaniu składek</b></p><ol><li>Zaświadczenie dotyczy: {c.name}</li>
<li>NIP: {c.nip}</li><li>Siedziba lub miejsce zamieszkania: {c.address}</li>
<li>Potwierdzamy, że na dzień wydania zaświadczenia wymieniony płatnik nie ma zaległości w opłacaniu składek, do których
poboru zobowiązany jest Zakład.</li></ol>{_stamp(c, "z", electronic)}"""
    return page(c, body, _CSS)


def zus_refusal(c: Company, electronic: bool) -> str:
    """A decision that refuses the certificate."""
    body = f"""<table><tr><td><b>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH</b><br>{c.zus_office}</td><td class="r">{_date(c, "z")} r.
</td></tr></table><p style="margin-left:55%">{c.name}<br>{c.address}<br>NIP {c.nip}</p><h1>DECYZJA nr {_number(c, "z")}/2026<br>
o odmowie wydania zaświadczenia o niezaleganiu w opłacaniu składek</h1><p>Po rozpatrzeniu wniosku Zakład odmawia wydania
zaświadczenia o niezaleganiu w opłacaniu składek.</p><p><b>Uzasadnienie.</b> Na koncie płatnika figuruje zaległość z tytułu
składek na ubezpieczenia społeczne za styczeń i luty 2026 r., dlatego zaświadczenie o żądanej treści nie może być wydane.</p>
<p>Od decyzji przysługuje odwołanie do sądu okręgowego w terminie miesiąca.</p>{_stamp(c, "z", electronic)}"""
    return page(c, body, _CSS)


TITLE = "ZAŚWIADCZENIE<br>o niezaleganiu w podatkach lub stwierdzające stan zaległości"


def tax_letter(c: Company, electronic: bool) -> str:
    """A letter of the office."""
    body = f"""<table><tr><td><b>{c.tax_office}</b></td><td class="r">{_date(c, "t")} r.</td></tr></table>
<p>Znak sprawy: SW.4022.{_number(c, "t")}.2026</p><h1>{TITLE}</h1><p>Na podstawie art. 306e § 1 ustawy – Ordynacja podatkowa,
na wniosek podatnika: <b>{c.name}</b>, adres: {c.address}, NIP: {c.nip}</p><p>zaświadcza się, że według stanu na dzień
{_date(c, "t")} r. podatnik nie posiada zaległości podatkowych.</p><p class="s">Pobrano opłatę skarbową 21 zł.</p>
{_stamp(c, "t", electronic)}"""
    return page(c, body, _CSS, "'Liberation Serif',serif")


def tax_form(c: Company, electronic: bool) -> str:
    """A form of the revenue service with letters and boxes."""
    body = f"""<p><b>KRAJOWA ADMINISTRACJA SKARBOWA</b><span style="float:right">ZAS-W</span></p><h1>{TITLE}</h1>
<table class="t"><tr><th colspan="2">A. Organ wydający</th></tr><tr><td colspan="2">{c.tax_office}</td></tr>
<tr><th colspan="2">B. Dane podatnika</th></tr><tr><td>Nazwa / imię i nazwisko</td><td>{c.name}</td></tr>
<tr><td>Identyfikator podatkowy NIP</td><td>{c.nip}</td></tr><tr><td>Adres</td><td>{c.address}</td></tr>
<tr><th colspan="2">C. Treść zaświadczenia</th></tr><tr><td colspan="2">☒ nie zalega w podatkach<br>☐ zalega w podatkach
w kwocie: ............ zł</td></tr><tr><td>Stan na dzień</td><td>{_date(c, "t")}</td></tr></table>{_stamp(c, "t", electronic)}"""
    return page(c, body, _CSS)


def tax_points(c: Company, electronic: bool) -> str:
    """Numbered findings."""
    body = f"""<div class="c"><b>{c.tax_office}</b></div><p class="r">Data wydania: {_date(c, "t")}</p><h1>{TITLE}</h1>
<p>Wnioskodawca: {c.name}<br>NIP: {c.dashed}<br>{c.address}</p><p>Stwierdza się, że wyżej wymieniony:</p>
<p>1. Zaległości w podatkach: brak.<br>2. Postępowanie egzekucyjne w administracji: nie jest prowadzone.<br>
3. Postępowanie karne skarbowe: nie jest prowadzone.<br>4. Podatki odroczone lub rozłożone na raty: brak.</p>
<p>Zaświadczenie wydano w celu przedłożenia w Urzędzie Marszałkowskim Województwa Lubuskiego.</p>{_stamp(c, "t", electronic)}"""
    return page(c, body, _CSS)


def tax_print(c: Company, electronic: bool) -> str:
    """A print of the e-office."""
    body = f"""<p class="s">e-Urząd Skarbowy · dokument wygenerowany automatycznie</p><p><b>Krajowa Administracja Skarbowa</b><br>
{c.tax_office}</p><p>Numer: {_number(c, "t")}/EUS/2026<br>Wystawiono: {_date(c, "t")}</p>
<p><b>Zaświadczenie o niezaleganiu w podatkach lub stwierdzające stan zaległości</b></p>
<p>Dla: {c.name}, NIP {c.nip}</p><p>Na dzień wystawienia w ewidencji organów podatkowych nie figurują zaległości podatkowe
tego podatnika. Podatnik nie zalega w podatkach stanowiących dochód budżetu państwa.</p>{_stamp(c, "t", electronic)}"""
    return page(c, body, _CSS)


def tax_arrears(c: Company, electronic: bool) -> str:
    """The same title, and arrears."""
    body = f"""<table><tr><td><b>{c.tax_office}</b></td><td class="r">{_date(c, "t")} r.</td></tr></table><h1>{TITLE}</h1>
<p>Podatnik: <b>{c.name}</b>, {c.address}, NIP: {c.nip}</p><p>Zaświadcza się, że podatnik posiada zaległości podatkowe według
stanu na dzień {_date(c, "t")} r.:</p><table class="t"><tr><th>Podatek</th><th>Okres</th><th>Kwota zaległości</th></tr>
<tr><td>VAT</td><td>12/2025</td><td>8 412,00 zł</td></tr><tr><td>VAT</td><td>01/2026</td><td>3 905,00 zł</td></tr></table>
{_stamp(c, "t", electronic)}"""
    return page(c, body, _CSS)


def quality(c: Company, standard: str, electronic: bool) -> str:
    """A certificate of a management system."""
    mark = "" if electronic else strokes(standard, 170, 48)
    body = f"""<div style="border:4px double #7a6a2a;padding:40px 30px;text-align:center"><p>Biuro Certyfikacji NORMEKO</p>
<p style="font-size:30pt;margin:16px 0">CERTYFIKAT</p><p>nr {_number(c, standard)}/C</p><p>Zaświadcza się, że system zarządzania
w firmie</p><p style="font-size:15pt"><b>{c.name}</b><br>{c.address}</p><p>spełnia wymagania normy</p>
<p style="font-size:17pt"><b>{standard}</b></p><p>Certyfikat ważny do 30.11.2027 r.</p>{mark}
<p class="s">Kierownik jednostki certyfikującej</p></div>"""
    return page(c, body, _CSS, "'Liberation Serif',serif")
