"""Certificates and a refusal of the social insurance institution."""

from tests.blind.model import Html
from tests.blind.rounds.r65.kit import Firm, pen, sheet

FUNDS = (
    "ubezpieczenia społeczne",
    "ubezpieczenie zdrowotne",
    "Fundusz Pracy",
    "Fundusz Solidarnościowy",
    "Fundusz Gwarantowanych Świadczeń Pracowniczych",
    "Fundusz Emerytur Pomostowych",
)
TITLE = "Zaświadczenie o niezaleganiu w opłacaniu składek"


def stamp(text: str, seed: str) -> str:
    """A rectangular stamp with a clerk's signature over it."""
    return (
        "<div style='width:70mm;margin:8mm 0 0 auto;text-align:center;color:#2a3a8c;font-size:9pt'>"
        f"{pen(seed, 44, 14, 4)}<div style='border:1px solid #2a3a8c;padding:1mm'>{text}</div></div>"
    )


def electronic(f: Firm, number: str, day: str) -> Html:
    """Electronic print: table of the payer, one sentence, note on the signature."""
    css = (
        "body{font-family:Carlito;font-size:11pt}td{border:1px solid #ccc;padding:1.5mm"
        " 2mm}td:first-child{background:#eef4ef;width:35%}.v{color:#000}"
    )
    body = (
        "<div style='color:#00693c;font-weight:bold;font-size:15pt'>ZUS</div><div>Zakład Ubezpieczeń"
        f" Społecznych</div><h1 style='font-size:15pt;margin:8mm 0 4mm'>{TITLE}</h1><table><tr><td>Numer"
        f" zaświadczenia</td><td>{number}</td></tr><tr><td>Data wydania</td><td>{day}</td></tr><tr><td>Płatnik"
        f" składek</td><td>{f.name}</td></tr>"
        f"<tr><td>NIP</td><td>{f.nip}</td></tr><tr><td>REGON</td><td>{f.regon}</td></tr>"
        f"<tr><td>Adres</td><td>{f.address}</td></tr></table><p>Zaświadczamy,"
        f" że na dzień {day} wskazany płatnik nie zalega z opłacaniem składek, do których poboru zobowiązany jest"
        " Zakład.</p><p style='font-size:8.5pt;color:#555'>Podstawa prawna: art. 50 ust. 4 ustawy o systemie"
        " ubezpieczeń społecznych. Dokument podpisano kwalifikowanym podpisem elektronicznym. Autentyczność można"
        " sprawdzić na stronie zus.pl.</p>"
    )
    return sheet(f, css, body, "20mm 20mm")


def paper_letter(f: Firm, number: str, day: str, branch: str = "Zielonej Górze") -> Html:
    """Paper letter of a branch with a stamp."""
    css = "body{font-family:'Liberation Serif';font-size:12pt}p{text-align:justify}"
    body = (
        f"<table><tr><td><b>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH</b><br>Oddział w {branch}<br>Wydział Obsługi Klientów</td>"
        f"<td style='text-align:right;vertical-align:top'>dnia {day}</td></tr></table><p>Znak: {number}</p>"
        "<h1 style='text-align:center;font-size:14pt;margin:12mm 0'>ZAŚWIADCZENIE<br>o niezaleganiu w opłacaniu"
        " składek</h1>"
        "<p>Na podstawie art. 50 ust. 4 ustawy z dnia 13 października 1998 r. o systemie ubezpieczeń społecznych oraz"
        " art. 217 § 2 Kodeksu "
        "postępowania administracyjnego zaświadcza się, że płatnik składek:</p><p"
        f" style='text-align:center'><b>{f.name}</b><br>{f.address}<br>"
        f"NIP: {f.nip} &nbsp; REGON: {f.regon}</p><p>według stanu na dzień {day} nie posiada zaległości z tytułu"
        f" składek na {', '.join(FUNDS)}.</p>"
        "<p>Zaświadczenie wydaje się na wniosek"
        f" płatnika.</p>{stamp('Z up. Dyrektora Oddziału<br>starszy inspektor ZUS', number)}"
    )
    return sheet(f, css, body, "22mm 22mm")


def fund_table(f: Firm, number: str, day: str) -> Html:
    """Each fund in a row with the state beside it."""
    rows = "".join(
        f"<tr><td>{n}.</td><td>{name}</td><td>brak zaległości</td></tr>" for n, name in enumerate(FUNDS, 1)
    )
    css = "body{font-family:'Liberation Sans';font-size:10.5pt}.t td,.t th{border:1px solid #444;padding:1.4mm 2mm}"
    body = (
        "<div style='border-bottom:3px solid #2d7a46;padding-bottom:2mm'><b>Zakład Ubezpieczeń Społecznych</b> ·"
        f" Oddział w Gorzowie Wielkopolskim</div><p style='text-align:right'>Gorzów Wielkopolski, {day}</p><p>Nr"
        f" sprawy: {number}</p><h1 style='font-size:13pt'>{TITLE.upper()}</h1><p>Płatnik: <b>{f.name}</b>,"
        f" {f.address}<br>Numer NIP: {f.nip_dashed}</p><p>Stan konta płatnika na dzień {day}:</p><table"
        f" class='t'><tr><th>Lp.</th><th>Tytuł należności</th><th>Wynik</th></tr>{rows}</table><p>Zakład potwierdza, że"
        " płatnik nie zalega w opłacaniu"
        f" składek.</p>{stamp('Kierownik Referatu<br>Zakład Ubezpieczeń Społecznych O/Gorzów Wlkp.', number)}"
    )
    return sheet(f, css, body, "20mm 20mm")


def short_note(f: Firm, number: str, day: str) -> Html:
    """Framed certificate of few lines, code in the foot."""
    css = "body{font-family:'DejaVu Sans';font-size:9.5pt}.b{border:1.5px solid #000;padding:6mm}"
    body = (
        "<div class='b'><div style='display:flex;justify-content:space-between'><span>Zakład Ubezpieczeń"
        f" Społecznych<br>Inspektorat w Nowej Soli</span><span>{number}<br>{day}</span></div><h1"
        f" style='font-size:12.5pt;text-align:center;margin:8mm 0'>{TITLE}</h1><p>1. Nazwa płatnika: {f.name}</p><p>2."
        f" NIP: {f.nip}</p><p>3. REGON: {f.regon}</p><p>4. Adres: {f.address}</p><p>5. Płatnik na dzień wydania"
        " zaświadczenia <b>nie zalega</b> z opłacaniem składek na ubezpieczenia społeczne, zdrowotne oraz fundusze"
        " pozaubezpieczeniowe.</p><p>6. Zaświadczenie wydano w celu przedłożenia w Urzędzie"
        f" Marszałkowskim.</p>{stamp('Inspektor ZUS', number)}</div><p style='font-size:7.5pt'>ZUS, kod formularza ZN-2"
        " · wydruk jednostronny</p>"
    )
    return sheet(f, css, body, "20mm 20mm")


def refusal(f: Firm, number: str, day: str) -> Html:
    """A decision that refuses the certificate."""
    css = "body{font-family:'Liberation Serif';font-size:12pt}p{text-align:justify}"
    body = (
        "<b>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH</b><br>Oddział w Gorzowie Wielkopolskim<p"
        f" style='text-align:right'>{day}</p><p>Znak: {number}</p><h1"
        " style='text-align:center;font-size:14pt;margin:10mm 0'>DECYZJA<br>o odmowie wydania zaświadczenia o"
        f" niezaleganiu w opłacaniu składek</h1><p>Po rozpatrzeniu wniosku płatnika <b>{f.name}</b>, {f.address}, NIP"
        f" {f.nip}, Zakład odmawia wydania zaświadczenia o niezaleganiu w opłacaniu składek.</p><p>Uzasadnienie. Na"
        " koncie płatnika stwierdzono nieopłacone składki na ubezpieczenia społeczne za styczeń i luty 2026 r. wraz z"
        " odsetkami, w łącznej kwocie 14 218,60 zł. W tej sytuacji brak podstaw do wydania żądanego"
        " zaświadczenia.</p><p>Od decyzji przysługuje odwołanie do sądu w terminie miesiąca od jej"
        f" doręczenia.</p>{stamp('Z up. Dyrektora Oddziału ZUS', number)}"
    )
    return sheet(f, css, body, "22mm 22mm")
