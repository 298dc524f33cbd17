"""Certificates of tax offices."""

from tests.blind.model import Html
from tests.blind.rounds.r65.kit import Firm, box, sheet
from tests.blind.rounds.r65.zus import stamp

TITLE = "Zaświadczenie o niezaleganiu w podatkach lub stwierdzające stan zaległości"


def boxed(f: Firm, office: str, number: str, day: str) -> Html:
    """Sections with numbered boxes."""

    def cell(n: int, label: str, value: str, width: int) -> str:
        return f"<div class='c' style='width:{width}%'><small>{n}. {label}</small><br>{value}</div>"

    css = (
        "body{font-family:'Liberation Sans';font-size:10pt}.w{display:flex;flex-wrap:wrap}.c{border:1px solid"
        " #222;padding:1mm 2mm;min-height:11mm}small{font-size:7.5pt}h2{font-size:10pt;background:#d9d9d9;padding:1mm"
        " 2mm;margin:3mm 0 0}"
    )
    body = (
        "<div style='font-size:8.5pt'>KRAJOWA ADMINISTRACJA SKARBOWA</div><h1"
        f" style='font-size:13pt;text-align:center'>{TITLE.upper()}</h1><h2>A. ORGAN WYDAJĄCY</h2><div class='w'>"
        + cell(1, "Nazwa organu", f"Naczelnik Urzędu Skarbowego {office}", 70)
        + cell(2, "Data wydania", day, 30)
        + cell(3, "Numer zaświadczenia", number, 100)
        + "</div><h2>B. DANE PODATNIKA</h2><div class='w'>"
        + cell(4, "Identyfikator podatkowy NIP", f.nip, 40)
        + cell(5, "Nazwa / nazwisko i imię", f.name, 60)
        + cell(6, "Adres", f.address, 100)
        + "</div><h2>C. TREŚĆ ZAŚWIADCZENIA</h2><div class='w'>"
        + cell(
            7,
            f"Stan na dzień {day}",
            "Podatnik nie zalega w podatkach stanowiących dochód budżetu państwa.",
            100,
        )
        + cell(8, "Kwota zaległości", "nie dotyczy", 50)
        + cell(9, "Postępowanie egzekucyjne", "nie toczy się", 50)
        + "</div><p style='font-size:8pt'>Podstawa: art. 306a i 306e Ordynacji podatkowej.</p>"
        + stamp(f"Z up. Naczelnika Urzędu Skarbowego<br>{office}<br>ekspert skarbowy", number)
    )
    return sheet(f, css, body, "18mm 18mm")


def letter(f: Firm, office: str, number: str, day: str) -> Html:
    """Letter of the head of the office in running text."""
    css = "body{font-family:'Liberation Serif';font-size:12pt}p{text-align:justify}"
    body = (
        f"<table><tr><td><b>Naczelnik Urzędu Skarbowego</b><br>{office}</td><td"
        f" style='text-align:right'>{day}</td></tr></table><p>{number}</p><h1"
        " style='font-size:14pt;text-align:center;margin:12mm 0 8mm'>ZAŚWIADCZENIE<br>o niezaleganiu w"
        " podatkach</h1><p>Na podstawie art. 306a § 1 oraz art. 306e § 1 Ordynacji podatkowej, po rozpatrzeniu"
        f" wniosku, zaświadcza się, że podatnik <b>{f.name}</b>, {f.address}, NIP {f.nip_dashed}, nie posiada"
        f" zaległości podatkowych według stanu na dzień {day}.</p><p>Wobec podatnika nie prowadzi się postępowania"
        " egzekucyjnego ani postępowania w sprawie przestępstwa skarbowego.</p><p>Opłatę skarbową w wysokości 21 zł"
        f" uiszczono.</p>{stamp(f'NACZELNIK<br>URZĘDU SKARBOWEGO<br>{office}', number)}"
    )
    return sheet(f, css, body, "22mm 22mm")


def online(f: Firm, office: str, number: str, day: str) -> Html:
    """Automatic print of the electronic office."""
    css = (
        "body{font-family:Carlito;font-size:11pt}td{padding:1.2mm 2mm;border-bottom:1px solid"
        " #ddd}td:first-child{width:36%;color:#444}"
    )
    body = (
        "<div style='display:flex;justify-content:space-between;border-bottom:2px solid"
        " #b01c2e;padding-bottom:2mm'><b>Krajowa Administracja Skarbowa</b><span>e-Urząd Skarbowy</span></div><h1"
        f" style='font-size:14pt'>{TITLE}</h1><table><tr><td>Identyfikator"
        f" dokumentu</td><td>{number}</td></tr><tr><td>Data i miejsce wystawienia</td><td>{day},"
        " Warszawa</td></tr><tr><td>Właściwy organ</td><td>Naczelnik Urzędu Skarbowego"
        f" {office}</td></tr><tr><td>Wnioskodawca</td><td>{f.name}</td></tr>"
        f"<tr><td>NIP</td><td>{f.nip}</td></tr><tr><td>Adres</td><td>{f.address}</td></tr></table><h2"
        f" style='font-size:11.5pt'>Wynik</h2><p>Zaświadcza się, że na dzień {day} u wyżej wymienionego nie stwierdzono"
        " zaległości podatkowych.</p><p style='font-size:9pt'>Dokument wygenerowano automatycznie i opatrzono"
        " kwalifikowaną pieczęcią elektroniczną Szefa Krajowej Administracji Skarbowej. Wydruk nie wymaga podpisu.</p>"
    )
    return sheet(f, css, body, "20mm 20mm")


def choices(f: Firm, office: str, number: str, day: str, owed: str = "") -> Html:
    """Both results printed, one of them ticked."""
    css = "body{font-family:'DejaVu Sans';font-size:9.3pt}.o{border:1px solid #666;padding:2mm 3mm;margin:2mm 0}"
    amount = owed or "–"
    body = (
        f"<div>URZĄD SKARBOWY {office.upper()}<br><span style='font-size:8pt'>organ Krajowej Administracji"
        f" Skarbowej</span></div><p style='text-align:right'>Data: {day}</p><p>Znak sprawy: {number}</p><h1"
        f" style='font-size:12.5pt'>{TITLE}</h1><p>Naczelnik Urzędu Skarbowego zaświadcza na wniosek"
        f" podatnika:</p><p>Nazwa: <b>{f.name}</b><br>NIP: <b>{f.nip}</b><br>Siedziba: {f.address}</p><p>że według"
        f" stanu na dzień {day}:</p><div class='o'>{box(not owed)} podatnik nie zalega w podatkach</div><div"
        f" class='o'>{box(bool(owed))} podatnik posiada zaległości podatkowe w kwocie: {amount}</div><p"
        " style='font-size:8pt'>Zaświadczenie wydano na podstawie art. 306e Ordynacji podatkowej.</p>"
        + stamp(f"z upoważnienia Naczelnika<br>Urzędu Skarbowego {office}", number)
    )
    return sheet(f, css, body, "20mm 20mm")
