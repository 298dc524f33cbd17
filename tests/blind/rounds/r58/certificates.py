"""Certificates of ZUS, of tax offices, and of what a company holds (HTML)."""

from html import escape

from tests.blind.rounds.r58.companies import Company

SEAL = (
    "<svg width='110' height='110' viewBox='0 0 110 110'><circle cx='55' cy='55' r='48' fill='none' stroke='#a11' "
    "stroke-width='3'/><circle cx='55' cy='55' r='36' fill='none' stroke='#a11' stroke-width='1.4'/>"
    "<path d='M40 62 L55 36 L70 62 L55 54 Z' fill='none' stroke='#a11' stroke-width='3'/></svg>"
)
SCRAWL = (
    "<svg width='190' height='64' viewBox='0 0 190 64'><path d='M8 46 C26 2 34 60 44 34 S64 12 70 42 84 20 96 40 "
    "112 24 124 40 142 18 182 28' fill='none' stroke='#1b2a8a' stroke-width='2.3'/></svg>"
)


def page(body: str, font: str = "Liberation Sans", size: str = "11pt") -> str:
    """A page of A4."""
    return (
        "<!doctype html><html lang='pl'><meta charset='utf-8'><style>@page{size:A4;margin:20mm 20mm 18mm}"
        f"body{{font-family:'{font}',sans-serif;font-size:{size};line-height:1.4}}table{{border-collapse:collapse;"
        "width:100%}td,th{border:1px solid #555;padding:5px 7px;vertical-align:top;text-align:left}"
        ".r{text-align:right}.c{text-align:center}.s{font-size:8.5pt;color:#333}.n td{border:0;padding:2px 0}"
        f"h1{{font-size:15pt;text-align:center}}</style><body>{body}</body></html>"
    )


def zus_letter(c: Company, day: str, number: str) -> str:
    """Letter of a ZUS branch with a list of funds."""
    return page(
        f"<table class='n'><tr><td><b>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH</b><br>Oddział w {c.zus}</td>"
        f"<td class='r'>{day}</td></tr></table><p>Znak: {number}</p>"
        f"<p style='margin-left:55%'>{escape(c.name)}<br>{c.street}<br>{c.code} {c.town}</p>"
        "<h1>ZAŚWIADCZENIE<br>o niezaleganiu w opłacaniu składek</h1>"
        "<p>Na podstawie art. 50 ust. 4 ustawy o systemie ubezpieczeń społecznych oraz art. 217 Kodeksu postępowania "
        f"administracyjnego zaświadcza się, że płatnik składek <b>{escape(c.name)}</b>, NIP {c.nip}, REGON {c.regon}, "
        f"na dzień {day} <b>nie posiada zaległości</b> z tytułu składek na:</p><ul><li>ubezpieczenia społeczne,</li>"
        "<li>ubezpieczenie zdrowotne,</li><li>Fundusz Pracy i Fundusz Solidarnościowy,</li><li>Fundusz "
        "Gwarantowanych Świadczeń Pracowniczych.</li></ul><p>Zaświadczenie wydaje się na wniosek płatnika.</p>"
        f"<table class='n' style='margin-top:18mm'><tr><td>{SEAL}</td><td class='c'>{SCRAWL}<br>z up. Dyrektora "
        "Oddziału<br>starszy inspektor</td></tr></table>",
        "Liberation Serif",
        "12pt",
    )


def zus_print(c: Company, day: str, number: str) -> str:
    """Print of the e-office with a table."""
    rows = "".join(
        f"<tr><td>{label}</td><td>{value}</td></tr>"
        for label, value in (
            ("Nazwa płatnika", escape(c.name)),
            ("Adres", c.address),
            ("NIP", c.nip),
            ("REGON", c.regon),
            ("Stan na dzień", day),
            ("Numer zaświadczenia", number),
        )
    )
    funds = "".join(
        f"<tr><td>{fund}</td><td>nie zalega</td></tr>"
        for fund in ("ubezpieczenia społeczne", "ubezpieczenie zdrowotne", "FP i FS", "FGŚP", "FEP")
    )
    return page(
        "<div style='border-bottom:4px solid #1f7a3d'><b style='font-size:20pt;color:#1f7a3d'>ZUS</b> &nbsp; Zakład "
        f"Ubezpieczeń Społecznych, Oddział w {c.zus}</div><h1 style='text-align:left'>Zaświadczenie o niezaleganiu "
        f"w opłacaniu składek</h1><table>{rows}</table><p>Płatnik składek opłaca należności na bieżąco i "
        "<b>nie zalega</b> z ich opłacaniem:</p>"
        f"<table><tr><th>Rodzaj składek</th><th>Ustalenie</th></tr>{funds}</table>"
        "<p class='s'>Dokument podpisany kwalifikowaną pieczęcią elektroniczną ZUS. Autentyczność można sprawdzić na "
        f"stronie zus.pl, podając numer dokumentu. Wydano {day}.</p>"
    )


def tax_letter(c: Company, day: str, number: str, owed: str = "") -> str:
    """Certificate of a head of a tax office; with `owed` it states arrears."""
    finding = (
        f"<p>na dzień wydania zaświadczenia <b>figurują zaległości podatkowe</b> w podatku od towarów i usług w kwocie "
        f"<b>{owed}</b> oraz odsetki za zwłokę.</p>"
        if owed
        else "<p>na dzień wydania zaświadczenia <b>nie zalega w podatkach</b>, których poborem zajmuje się tutejszy "
        "organ. Nie ujawniono zaległości podatkowych ani odsetek za zwłokę.</p>"
    )
    return page(
        f"<table class='n'><tr><td><b>NACZELNIK<br>{c.tax_office.upper()}</b></td><td class='r'>{day}</td></tr>"
        f"</table><p>{number}</p><h1>ZAŚWIADCZENIE<br>o niezaleganiu w podatkach lub stwierdzające stan zaległości</h1>"
        "<p>Na podstawie art. 306a i art. 306e Ordynacji podatkowej, po rozpatrzeniu wniosku, zaświadcza się, że "
        f"podatnik:</p><p class='c'><b>{escape(c.name)}</b><br>{c.address}<br>NIP: {c.dashed}</p>{finding}"
        "<p class='s'>Za wydanie zaświadczenia pobrano opłatę skarbową 21 zł.</p>"
        f"<table class='n' style='margin-top:14mm'><tr><td>{SEAL}</td><td class='c'>{SCRAWL}<br>z up. Naczelnika "
        "Urzędu Skarbowego<br>komisarz skarbowy</td></tr></table>",
        "Liberation Serif",
        "12pt",
    )


def tax_print(c: Company, day: str, number: str) -> str:
    """Print of the e-tax-office, in numbered boxes."""
    return page(
        "<table><tr><td colspan='2'><b>Krajowa Administracja Skarbowa</b><br>Zaświadczenie o niezaleganiu w podatkach "
        f"lub stwierdzające stan zaległości</td><td>ZAS-W<br>Nr {number}</td></tr>"
        f"<tr><td colspan='3' class='s'>A. ORGAN WYDAJĄCY</td></tr><tr><td colspan='3'>Naczelnik – {c.tax_office}</td>"
        f"</tr><tr><td colspan='3' class='s'>B. DANE WNIOSKODAWCY</td></tr><tr><td>1. NIP<br>{c.nip}</td>"
        f"<td colspan='2'>2. Nazwa<br>{escape(c.name)}</td></tr><tr><td colspan='3'>3. Adres<br>{c.address}</td></tr>"
        "<tr><td colspan='3' class='s'>C. TREŚĆ ZAŚWIADCZENIA</td></tr><tr><td colspan='3'>Według stanu na dzień "
        f"{day} wnioskodawca <b>nie posiada zaległości podatkowych</b>.<br>Postępowanie egzekucyjne: nie prowadzi się."
        "<br>Raty lub odroczenie: nie dotyczy.</td></tr><tr><td colspan='2'>4. Data wydania<br>"
        f"{day}</td><td>5. Podpis<br>pieczęć elektroniczna Szefa KAS</td></tr></table>"
        "<p class='s'>Wydruk z e-Urzędu Skarbowego. Zaświadczenie wydano w postaci elektronicznej.</p>"
    )


def iso(c: Company, title: str, standard: str, number: str, until: str) -> str:
    """A certificate of a management system or product."""
    return page(
        "<div style='border:6px double #24527a;padding:16mm 10mm;text-align:center'><p>Biuro Certyfikacji NORMEKS</p>"
        f"<h1 style='font-size:26pt'>{title}</h1><p>Nr {number}</p><p>zaświadcza się, że</p><p><b style='font-size:15pt'>"
        f"{escape(c.name)}</b><br>{c.address}</p><p>spełnia wymagania</p><p><b style='font-size:17pt'>{standard}</b></p>"
        f"<p>Ważny do: {until}</p><p>{SCRAWL}<br>Kierownik jednostki certyfikującej</p></div>",
        "Liberation Serif",
        "12pt",
    )


def patent(c: Company, number: str, title: str, day: str) -> str:
    """A patent document."""
    return page(
        "<h1>URZĄD PATENTOWY<br>RZECZYPOSPOLITEJ POLSKIEJ</h1><h1>PATENT</h1>"
        f"<p class='c'>na wynalazek nr <b>{number}</b></p><p>Tytuł wynalazku: <b>{title}</b></p><p>Uprawniony z patentu: "
        f"<b>{escape(c.name)}</b>, {c.town}</p><p>Patent udzielono decyzją z dnia {day} na podstawie ustawy – Prawo "
        f"własności przemysłowej.</p><p>{SEAL} {SCRAWL}</p>",
        "Liberation Serif",
        "13pt",
    )
