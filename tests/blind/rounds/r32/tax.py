"""Certificates of tax offices in four layouts."""

from .firm import Firm
from .zus import officer, page


def zas_w(f: Firm, number: str, day: str, seed: int, arrears: str = "") -> str:
    """Layout 1: the numbered blocks of a ZAS-W, with boxes."""
    no, yes = ("☐", "☒") if arrears else ("☒", "☐")
    amount = (
        f"<tr><td colspan=2><small>13. Łączna kwota zaległości wraz z odsetkami</small><br><b>{arrears}</b></td></tr>"
        if arrears
        else ""
    )
    return page(
        "body{font-family:'Liberation Sans';font-size:9.6pt}td{border:1px solid #222;padding:3px 7px;vertical-align:top}small{font-size:7.3pt}.h{background:#ddd;font-weight:bold}",
        f"""<div style="display:flex;justify-content:space-between"><div><b>NACZELNIK</b><br>{f.tax_office.replace("Urząd", "URZĘDU").replace("Skarbowy", "SKARBOWEGO")}</div><div style="font-size:8pt">ZAS-W<br>znak: {number}</div></div>
<h2 style="text-align:center;font-size:12.5pt">ZAŚWIADCZENIE O NIEZALEGANIU W PODATKACH<br>LUB STWIERDZAJĄCE STAN ZALEGŁOŚCI</h2>
<table style="width:100%"><tr><td colspan=2 class=h>A. DANE WNIOSKODAWCY</td></tr>
<tr><td style="width:50%"><small>1. Identyfikator podatkowy NIP</small><br>{f.nip}</td><td><small>2. REGON</small><br>{f.regon}</td></tr>
<tr><td colspan=2><small>3. Nazwa pełna / nazwisko i imię</small><br><b>{f.name}</b></td></tr>
<tr><td colspan=2><small>4. Adres siedziby / miejsca zamieszkania</small><br>{f.address}</td></tr>
<tr><td colspan=2 class=h>B. TREŚĆ ZAŚWIADCZENIA</td></tr>
<tr><td colspan=2><small>10. Zaświadcza się, że według stanu na dzień</small><br>{day}</td></tr>
<tr><td colspan=2>{no} 11. nie ujawniono zaległości podatkowych wnioskodawcy</td></tr>
<tr><td colspan=2>{yes} 12. stwierdzono zaległości podatkowe wnioskodawcy</td></tr>{amount}
<tr><td colspan=2><small>14. Wobec wnioskodawcy toczy się postępowanie egzekucyjne w administracji</small><br>{yes} tak &nbsp; {no} nie</td></tr>
<tr><td colspan=2 class=h>C. WYDANIE ZAŚWIADCZENIA</td></tr>
<tr><td><small>15. Data wydania</small><br>{day}</td><td><small>16. Opłata skarbowa</small><br>21,00 zł, zapłacona</td></tr></table>
{officer("Krystian Mazurek-Nowina", "z upoważnienia Naczelnika Urzędu Skarbowego<br>kierownik referatu", seed)}""",
    )


def letter(f: Firm, number: str, day: str, seed: int) -> str:
    """Layout 2: a letter of the head of the office."""
    genitive = (
        f.tax_office.replace("Pierwszy Urząd", "Pierwszego Urzędu")
        .replace("Drugi Urząd", "Drugiego Urzędu")
        .replace("Urząd ", "Urzędu ")
        .replace("Skarbowy", "Skarbowego")
    )
    return page(
        "body{font-family:'Liberation Serif';font-size:11.5pt}h1{font-size:13pt;text-align:center;letter-spacing:1px;margin:12mm 0}",
        f"""<div style="text-align:center;font-size:10pt">KRAJOWA ADMINISTRACJA SKARBOWA</div>
<div style="display:flex;justify-content:space-between;margin-top:6mm"><div><b>Naczelnik<br>{genitive}</b></div><div>dnia {day} r.</div></div>
<p>{number}</p>
<h1>ZAŚWIADCZENIE<br>o niezaleganiu w podatkach</h1>
<p>Działając na podstawie art. 306a i art. 306e ustawy z dnia 29 sierpnia 1997 r. – Ordynacja podatkowa, po rozpatrzeniu wniosku podatnika</p>
<p style="text-align:center"><b>{f.name}</b><br>{f.address}<br>NIP {f.nip}</p>
<p>zaświadcza się, że wyżej wymieniony podatnik na dzień wydania zaświadczenia nie posiada zaległości w podatkach stanowiących dochód
budżetu państwa, pozostających we właściwości tutejszego urzędu, oraz nie jest wobec niego prowadzone postępowanie egzekucyjne.</p>
<p>Zaświadczenie wydaje się w celu ubiegania się o wsparcie ze środków Unii Europejskiej.</p>
{officer("Dorota Ligęza-Hryń", "Z up. Naczelnika<br>ekspert skarbowy", seed)}
<p style="font-size:8.5pt;margin-top:10mm">Uiszczono opłatę skarbową w kwocie 21 zł na rachunek właściwego urzędu miasta.</p>""",
    )


def e_office(f: Firm, number: str, day: str) -> str:
    """Layout 3: the automatic print of the e-office."""

    def line(label: str, value: str) -> str:
        return f'<div style="display:flex;padding:4px 0;border-bottom:1px dotted #99a"><div style="width:60mm;color:#345">{label}</div><div>{value}</div></div>'

    return page(
        "body{font-family:'DejaVu Sans';font-size:9.2pt}h1{font-size:13pt}h2{font-size:10.5pt;color:#10366b;margin-top:8mm}",
        f"""<div style="color:#10366b;font-weight:bold">e-Urząd Skarbowy</div><div style="font-size:8pt">Krajowa Administracja Skarbowa</div>
<h1>Zaświadczenie o niezaleganiu w podatkach lub stwierdzające stan zaległości</h1>
{line("Numer dokumentu", number)}{line("Data wydania", day)}{line("Organ", "Naczelnik: " + f.tax_office)}
<h2>Podatnik</h2>{line("Nazwa", f"<b>{f.name}</b>")}{line("NIP", f.nip)}{line("Adres", f.address)}
<h2>Informacja o zaległościach</h2>
{line("Stan na dzień", day)}{line("Zaległości podatkowe", "<b>Podatnik nie zalega w podatkach</b>")}{line("Kwota zaległości", "0,00 zł")}
<p style="margin-top:8mm">Zaświadczenie wystawiono automatycznie i opatrzono kwalifikowaną pieczęcią elektroniczną Szefa Krajowej Administracji Skarbowej.
Dokument nie wymaga podpisu odręcznego.</p>
<div style="border:1.5px solid #10366b;width:70mm;padding:5px 9px;font-size:8pt;margin-top:6mm">Pieczęć elektroniczna<br>Szef Krajowej Administracji Skarbowej<br>{day}</div>""",
    )


def by_tax(f: Firm, number: str, day: str, seed: int) -> str:
    """Layout 4: a table of taxes, in two columns of head."""
    rows = "".join(
        f"<tr><td>{tax}</td><td>nie figuruje zaległość</td><td style='text-align:right'>0,00</td></tr>"
        for tax in (
            "podatek dochodowy (PIT/CIT)",
            "podatek od towarów i usług",
            "podatek akcyzowy",
            "pozostałe należności",
        )
    )
    return page(
        "body{font-family:Carlito;font-size:11pt}td,th{border:1px solid #555;padding:4px 8px;text-align:left}.n td{border:0}",
        f"""<table class=n style="width:100%"><tr><td>{f.tax_office}<br>Referat Spraw Wierzycielskich</td><td style="text-align:right">{day} r.<br>nr {number}</td></tr></table>
<p style="text-align:center;font-weight:bold;font-size:13.5pt;margin:11mm 0 2mm">ZAŚWIADCZENIE O NIEZALEGANIU W PODATKACH</p>
<p style="text-align:center;margin-top:0">wydane z upoważnienia Naczelnika Urzędu Skarbowego</p>
<p>1. Podatnik: <b>{f.name}</b><br>2. Siedziba: {f.address}<br>3. NIP: {f.nip}</p>
<p>4. Wynik sprawdzenia kont podatkowych:</p>
<table style="width:100%"><tr><th>rodzaj należności</th><th>wynik</th><th>kwota w zł</th></tr>{rows}</table>
<p>5. W związku z powyższym stwierdza się, że podatnik nie zalega w podatkach.</p>
<p>6. Zaświadczenie wydano na żądanie podatnika. Nie dotyczy podatków lokalnych.</p>
{officer("Ewelina Trzop-Sawa", "komisarz skarbowy", seed)}""",
    )
