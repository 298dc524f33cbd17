"""Certificates of tax offices: four layouts, one of them with arrears where asked."""

from .certificates import city_of, document, seal
from .firm import Firm
from .strokes import BLACK, svg

TITLE = "ZAŚWIADCZENIE O NIEZALEGANIU W PODATKACH LUB STWIERDZAJĄCE STAN ZALEGŁOŚCI"


def head_of(office: str) -> str:
    """„Drugi Urząd Skarbowy w …” in the genitive."""
    for plain, genitive in (
        ("Urząd Skarbowy", "Urzędu Skarbowego"),
        ("Pierwszy", "Pierwszego"),
        ("Drugi", "Drugiego"),
    ):
        office = office.replace(plain, genitive)
    return office


def tax_letter(firm: Firm, office: str, day: str, number: str, officer: str) -> str:
    """A letter in running text: head of the office, eagle place, pen and round stamp."""
    city = city_of(office)
    return document(
        "h1{font-size:12.5pt;text-align:center;margin:10mm 10mm 6mm}p{line-height:1.5;text-align:justify;margin:3mm 0}"
        ".s{font-size:8.5pt}",
        f"<div style='float:right'>{city}, {day} r.</div><div><b>NACZELNIK<br>{head_of(office)}</b></div><p class='s'>{number}</p>"
        f"<h1>{TITLE}</h1><p>Działając na podstawie art. 306a § 1 i art. 306e § 1 ustawy z dnia 29 sierpnia 1997 r. – "
        "Ordynacja podatkowa, po sprawdzeniu ewidencji prowadzonych przez tutejszy organ zaświadczam, że podatnik:</p>"
        f"<p style='text-align:center'><b>{firm.name}</b><br>{firm.address}<br>NIP: {firm.nip}</p>"
        "<p>na dzień wydania zaświadczenia <b>nie posiada zaległości podatkowych</b>. Wobec podatnika nie toczy się "
        "postępowanie egzekucyjne w administracji ani postępowanie w sprawie o przestępstwo skarbowe.</p>"
        "<p>Zaświadczenie wydano na wniosek podatnika. Pobrano opłatę skarbową w wysokości 21 zł.</p>"
        f"<div style='display:flex;justify-content:space-between;margin-top:16mm'>{seal('URZĄD SKARBOWY · ' + city + ' · ')}"
        f"<div style='text-align:center;width:75mm'>{svg('signature', officer, 160, BLACK, 'margin-bottom:-8mm')}<br>"
        f"<span class='s'>z up. Naczelnika Urzędu Skarbowego<br>{officer}<br>komisarz skarbowy</span></div></div>",
    )


def tax_boxes(firm: Firm, office: str, day: str, number: str, officer: str) -> str:
    """The electronic print with lettered sections and a ticked statement."""
    return document(
        "body{font:9.5pt 'Liberation Sans',sans-serif}.t{background:#cfd4da;font-weight:bold;padding:1.2mm 2mm;margin-top:3mm}"
        ".b{border:1px solid #555;padding:1.5mm 2mm}.l{font-size:7pt;color:#333}h1{font-size:11.5pt;text-align:center}"
        ".g{display:grid;grid-template-columns:1fr 1fr}",
        "<div style='display:flex;justify-content:space-between'><b>Krajowa Administracja Skarbowa</b><b>ZAS-W</b></div>"
        f"<h1>{TITLE}</h1><div class='t'>A. ORGAN WYDAJĄCY</div><div class='g'><div class='b'><div class='l'>1. Nazwa organu</div>"
        f"Naczelnik {head_of(office)}</div><div class='b'><div class='l'>2. Numer zaświadczenia</div>{number}</div></div>"
        f"<div class='t'>B. DANE PODATNIKA</div><div class='b'><div class='l'>3. Identyfikator podatkowy NIP</div>{firm.bare_nip}</div>"
        f"<div class='b'><div class='l'>4. Nazwa pełna / nazwisko, imię</div>{firm.name}</div>"
        f"<div class='b'><div class='l'>5. Adres</div>{firm.address}</div>"
        f"<div class='t'>C. TREŚĆ ZAŚWIADCZENIA</div><div class='b'>Stwierdza się, że według stanu na dzień {day}:<br><br>"
        "☒ &nbsp;6. podatnik nie zalega w podatkach<br>☐ &nbsp;7. podatnik posiada zaległości w kwocie: ––––––<br></div>"
        "<div class='b'>8. Postępowanie egzekucyjne: ☐ jest prowadzone &nbsp; ☒ nie jest prowadzone<br>"
        "9. Postępowanie karne skarbowe: ☐ jest prowadzone &nbsp; ☒ nie jest prowadzone</div>"
        f"<div class='t'>D. DATA I PODPIS</div><div class='b'>{day}<br>Podpisano elektronicznie: {officer}, z upoważnienia Naczelnika "
        "Urzędu Skarbowego</div><p style='font-size:7.5pt'>Zaświadczenie w postaci elektronicznej ma moc równą dokumentowi "
        "papierowemu. Podstawa: art. 306b w zw. z art. 306e Ordynacji podatkowej.</p>",
    )


def tax_portal(firm: Firm, office: str, day: str, number: str, officer: str) -> str:
    """The automatic print of the e-office: blue head, short lines, seal of the head of KAS."""
    del officer
    return document(
        "body{font:11pt 'Carlito',sans-serif}.h{border-top:4mm solid #1d3f72;padding-top:4mm;color:#1d3f72;font-size:13pt}"
        "dt{color:#666;font-size:9pt;margin-top:3mm}dd{margin:0;font-size:12pt}h1{font-size:15pt;margin:8mm 0 4mm}",
        "<div class='h'><b>e-Urząd Skarbowy</b> &nbsp;|&nbsp; Krajowa Administracja Skarbowa</div>"
        "<h1>Zaświadczenie o niezaleganiu w podatkach lub stwierdzające stan zaległości</h1>"
        f"<dl><dt>Numer</dt><dd>{number}</dd><dt>Data wydania</dt><dd>{day}</dd><dt>Właściwy urząd</dt><dd>{office}</dd>"
        f"<dt>Podatnik</dt><dd>{firm.name}</dd><dt>NIP</dt><dd>{firm.bare_nip}</dd><dt>Adres</dt><dd>{firm.address}</dd></dl>"
        "<div style='border:1.5px solid #1d3f72;padding:5mm;margin:8mm 0;font-size:12.5pt'>Zaświadcza się, że wymieniony podatnik "
        f"<b>nie ma zaległości podatkowych</b> według stanu na dzień {day}.</div>"
        "<p>Podatnik nie korzysta z odroczenia terminu płatności ani rozłożenia zapłaty na raty.</p>"
        "<p style='font-size:9pt;color:#444;margin-top:20mm'>Dokument wygenerowano automatycznie i opatrzono kwalifikowaną "
        "pieczęcią elektroniczną Szefa Krajowej Administracji Skarbowej. Nie wymaga podpisu.</p>",
    )


def tax_ledger(firm: Firm, office: str, day: str, number: str, officer: str, owed: str = "") -> str:
    """Two parts in a grid: the taxpayer, then a line a tax with the amount in arrears."""
    city = city_of(office)
    taxes = (
        "podatek dochodowy (PIT/CIT)",
        "podatek od towarów i usług",
        "podatek akcyzowy",
        "inne należności",
    )
    rows = "".join(
        f"<tr><td>{number_}.</td><td>{name}</td><td class='r'>{owed if owed and number_ == 2 else '0,00'} zł</td>"
        f"<td class='r'>{'214,00' if owed and number_ == 2 else '0,00'} zł</td></tr>"
        for number_, name in enumerate(taxes, 1)
    )
    result = (
        f"<b>posiada zaległości podatkowe</b> w łącznej kwocie {owed} zł wraz z odsetkami za zwłokę wskazanymi w tabeli"
        if owed
        else "<b>nie zalega</b> w podatkach, których pobór należy do właściwości tutejszego organu"
    )
    return document(
        "body{font:10.5pt 'P052','Liberation Serif',serif}table{border-collapse:collapse;width:100%;margin:3mm 0}"
        "td,th{border:1px solid #333;padding:1.6mm 2.5mm;text-align:left}.r{text-align:right}h1{font-size:13pt;text-align:center}",
        f"<div style='text-align:center;border-bottom:1px solid #333;padding-bottom:2mm'><b>{office.upper()}</b><br>"
        f"<span style='font-size:9pt'>Dział Rachunkowości Podatkowej</span></div><p>{number} <span style='float:right'>{city}, {day}</span></p>"
        "<h1>Zaświadczenie o niezaleganiu w podatkach<br>lub stwierdzające stan zaległości</h1>"
        f"<table><tr><th style='width:35%'>Podatnik</th><td>{firm.name}</td></tr><tr><th>NIP</th><td>{firm.nip}</td></tr>"
        f"<tr><th>Adres</th><td>{firm.address}</td></tr><tr><th>Stan na dzień</th><td>{day}</td></tr></table>"
        f"<p>Naczelnik Urzędu Skarbowego zaświadcza, że podatnik {result}:</p>"
        f"<table><tr><th>Lp.</th><th>Rodzaj należności</th><th>Zaległość</th><th>Odsetki</th></tr>{rows}</table>"
        "<p style='font-size:9pt'>Zaświadczenie wydaje się na podstawie art. 306e Ordynacji podatkowej. Opłata skarbowa "
        "21,00 zł – uiszczona.</p>"
        f"<div style='display:flex;justify-content:space-around;align-items:end;margin-top:10mm'>{seal('NACZELNIK US · ' + city + ' · ', 105)}"
        f"<div style='text-align:center'>{svg('signature', officer + 't', 165)}<div style='border-top:1px solid #555'>{officer}<br>"
        "<span style='font-size:8.5pt'>starszy ekspert skarbowy</span></div></div></div>",
    )
