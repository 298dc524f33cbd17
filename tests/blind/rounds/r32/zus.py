"""Certificates of ZUS in four layouts, and the receipt for a request."""

from . import ink
from .firm import Firm

FONTS = "@page{size:A4;margin:18mm 19mm}body{font-size:11pt;line-height:1.42;color:#111}table{border-collapse:collapse}"


def page(css: str, body: str) -> str:
    """A whole HTML page."""
    return f'<!doctype html><html lang="pl"><head><meta charset="utf-8"><style>{FONTS}{css}</style></head><body>{body}</body></html>'


def officer(name: str, role: str, seed: int) -> str:
    """A clerk's stamp and signature."""
    return (
        f'<div style="width:72mm;margin-left:auto;margin-top:12mm;text-align:center;font-size:9pt;color:#27357f">{role}<br><b>{name}</b>'
        f"<br>{ink.svg('signature', seed, 170, '#22325f', 3.4, 'margin-top:-22px')}</div>"
    )


def letter(f: Firm, number: str, day: str, seed: int) -> str:
    """Layout 1: an office letter with running text."""
    return page(
        "body{font-family:'Liberation Serif'}h1{font-size:13.5pt;text-align:center;margin:14mm 0 8mm}.r{text-align:right}",
        f"""<div><b>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH</b><br>{f.zus_office}<br>Wydział Rozliczeń Kont Płatników Składek</div>
<p class="r">{f.zus_office.split(" w ")[-1].replace("Zielonej Górze", "Zielona Góra").replace("Gorzowie Wielkopolskim", "Gorzów Wielkopolski")}, {day} r.</p>
<p>Znak: {number}</p><div style="margin-left:85mm"><b>{f.name}</b><br>{f.street}<br>{f.postal} {f.town}</div>
<h1>ZAŚWIADCZENIE<br>o niezaleganiu w opłacaniu składek</h1>
<p>Na podstawie art. 50 ust. 4 ustawy z dnia 13 października 1998 r. o systemie ubezpieczeń społecznych oraz art. 217 Kodeksu
postępowania administracyjnego zaświadcza się, że płatnik składek <b>{f.name}</b>, NIP {f.nip}, REGON {f.regon}, według stanu
na dzień {day} r. <b>nie posiada zaległości</b> z tytułu składek na ubezpieczenia społeczne, ubezpieczenie zdrowotne, Fundusz
Pracy, Fundusz Gwarantowanych Świadczeń Pracowniczych oraz Fundusz Emerytur Pomostowych.</p>
<p>Zaświadczenie wydaje się na wniosek płatnika, w celu przedłożenia w urzędzie marszałkowskim.</p>
{officer("Halina Wrzosek-Bąk", "Starszy inspektor", seed)}
<p style="font-size:8.5pt;margin-top:16mm">Zwolniono z opłaty skarbowej. Sporządzono w jednym egzemplarzu.</p>""",
    )


def portal(f: Firm, number: str, day: str) -> str:
    """Layout 2: an electronic document with a table of data."""
    row = "<tr><td style='border:1px solid #9ab;padding:5px 9px;width:58mm;background:#eef4f0'>{}</td><td style='border:1px solid #9ab;padding:5px 9px'>{}</td></tr>"
    rows = "".join(
        row.format(*pair)
        for pair in (
            ("Numer zaświadczenia", number),
            ("Data wydania", day),
            ("Stan na dzień", day),
            ("Nazwa / imię i nazwisko", f"<b>{f.name}</b>"),
            ("NIP", f.nip),
            ("REGON", f.regon),
            ("Adres", f.address),
        )
    )
    return page(
        "body{font-family:'Liberation Sans';font-size:10pt}h1{font-size:14pt;color:#006633}",
        f"""<table style="width:100%"><tr><td style="font-size:26pt;font-weight:bold;color:#006633">ZUS</td>
<td style="text-align:right;font-size:9pt">Zakład Ubezpieczeń Społecznych<br>{f.zus_office}<br>www.zus.pl</td></tr></table><hr style="border:0;border-top:3px solid #006633">
<h1>Zaświadczenie o niezaleganiu w opłacaniu składek</h1>
<table style="width:100%">{rows}</table>
<h3 style="margin-top:9mm">Treść zaświadczenia</h3>
<p>Zakład Ubezpieczeń Społecznych zaświadcza, że wskazany płatnik składek <b>nie zalega</b> w opłacaniu składek na:</p>
<ul><li>ubezpieczenia społeczne,</li><li>ubezpieczenie zdrowotne,</li><li>Fundusz Pracy i Fundusz Solidarnościowy,</li><li>FGŚP,</li><li>FEP.</li></ul>
<p>Podstawa prawna: art. 50 ust. 4 ustawy o systemie ubezpieczeń społecznych.</p>
<div style="border:1px solid #006633;padding:6px 10px;margin-top:12mm;width:92mm;font-size:9pt">Dokument podpisany kwalifikowanym podpisem elektronicznym<br>
Podpisujący: Marzena Kulpa-Dobek, ZUS<br>Data podpisu: {day}</div>
<p style="font-size:8pt;color:#555;margin-top:14mm">Autentyczność dokumentu można potwierdzić na stronie www.zus.pl, podając numer zaświadczenia i NIP płatnika.</p>""",
    )


def funds(f: Firm, number: str, day: str, seed: int) -> str:
    """Layout 3: a table of funds, each with its state."""
    lines = "".join(
        f"<tr><td>{n}.</td><td>{fund}</td><td>brak zaległości</td></tr>"
        for n, fund in enumerate(
            (
                "Ubezpieczenia społeczne (emerytalne, rentowe, chorobowe, wypadkowe)",
                "Ubezpieczenie zdrowotne",
                "Fundusz Pracy / Fundusz Solidarnościowy",
                "Fundusz Gwarantowanych Świadczeń Pracowniczych",
                "Fundusz Emerytur Pomostowych",
            ),
            1,
        )
    )
    return page(
        "body{font-family:'DejaVu Sans';font-size:9.3pt}td,th{border:1px solid #333;padding:5px 8px;text-align:left}h1{font-size:12pt;text-align:center;margin:9mm 0 5mm}",
        f"""<div style="display:flex;justify-content:space-between"><div>Zakład Ubezpieczeń Społecznych<br><b>{f.zus_office}</b></div><div>{number}<br>data: {day}</div></div>
<h1>ZAŚWIADCZENIE O NIEZALEGANIU<br>W OPŁACANIU SKŁADEK</h1>
<p>dla płatnika składek:</p><p style="margin-left:10mm"><b>{f.name}</b><br>{f.address}<br>NIP: {f.nip} &nbsp;&nbsp; REGON: {f.regon}</p>
<p>Po sprawdzeniu konta płatnika stwierdza się następujący stan rozliczeń na dzień {day}:</p>
<table style="width:100%"><tr><th>Lp.</th><th>Tytuł</th><th>Stan</th></tr>{lines}</table>
<p>Płatnik nie zalega w opłacaniu składek. Zaświadczenie jest ważne w zakresie stanu na dzień jego wydania.</p>
{officer("Bogumił Zasada-Rój", "z up. Dyrektora Oddziału", seed)}""",
    )


def card(f: Firm, number: str, day: str, seed: int) -> str:
    """Layout 4: a framed card with fields in two columns."""

    def cell(label: str, value: str) -> str:
        return f'<div style="border-bottom:1px solid #888;padding:3px 2px"><span style="font-size:7.5pt;color:#444">{label}</span><br>{value}</div>'

    left = cell("Płatnik składek", f"<b>{f.name}</b>") + cell("Adres", f.address)
    right = cell("NIP", f.nip) + cell("REGON", f.regon)
    return page(
        "body{font-family:Carlito;font-size:11.5pt}",
        f"""<div style="border:2px solid #222;padding:8mm">
<div style="text-align:center;font-size:10pt">ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH · {f.zus_office}</div>
<div style="text-align:center;font-size:15pt;font-weight:bold;margin:5mm 0">Zaświadczenie o niezaleganiu w opłacaniu składek</div>
<div style="display:grid;grid-template-columns:1.6fr 1fr;gap:8mm"><div>{left}</div><div>{right}</div></div>
<div style="display:grid;grid-template-columns:1.6fr 1fr;gap:8mm"><div>{cell("Nr sprawy", number)}</div><div>{cell("Data wydania", day)}</div></div>
<p style="margin-top:8mm">W odpowiedzi na wniosek RWN informujemy, że na koncie płatnika na dzień wydania <b>nie ma zaległości</b> w opłacaniu składek,
do których poboru zobowiązany jest Zakład. Płatnik nie korzysta z układu ratalnego ani z odroczenia terminu płatności.</p>
{officer("Iwona Sitarz-Klepka", "Naczelnik Wydziału", seed)}</div>
<p style="font-size:8.5pt">Podstawa: art. 50 ust. 4 ustawy z 13.10.1998 r. o systemie ubezpieczeń społecznych.</p>""",
    )


def receipt(f: Firm, day: str) -> str:
    """Not a certificate: confirmation that a request was lodged."""
    return page(
        "body{font-family:'Liberation Sans';font-size:10pt}td{border:1px solid #aaa;padding:4px 8px}",
        f"""<b style="font-size:20pt;color:#006633">ZUS</b> &nbsp; Platforma eZUS<hr>
<h2>Potwierdzenie złożenia wniosku</h2>
<p>Potwierdzamy, że wniosek został złożony. Nadaliśmy mu numer i przekazaliśmy do rozpatrzenia.</p>
<table style="width:100%"><tr><td>Rodzaj wniosku</td><td>RWN – Wniosek o wydanie zaświadczenia o niezaleganiu w opłacaniu składek</td></tr>
<tr><td>Wnioskodawca</td><td>{f.name}</td></tr><tr><td>NIP</td><td>{f.nip}</td></tr><tr><td>Data złożenia</td><td>{day}, godz. 12:41</td></tr>
<tr><td>Jednostka</td><td>{f.zus_office}</td></tr><tr><td>Sposób odbioru</td><td>skrzynka na eZUS</td></tr></table>
<p>Zaświadczenie wydamy w ciągu 7 dni od złożenia wniosku. O jego wydaniu poinformujemy wiadomością e-mail.</p>""",
    )
