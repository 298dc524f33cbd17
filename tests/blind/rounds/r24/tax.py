"""Certificates of tax offices in four layouts (one of them also with arrears), and a municipal look-alike."""

from tests.blind.model import Html

from . import pen
from .firm import Firm
from .zus import page

TITLE = "o niezaleganiu w podatkach lub stwierdzające stan zaległości"


OFFICES = {
    "Nowa Sól": "w Nowej Soli",
    "Żagań": "w Żaganiu",
    "Żary": "w Żarach",
    "Słubice": "w Słubicach",
    "Świebodzin": "w Świebodzinie",
    "Krosno Odrzańskie": "w Krośnie Odrzańskim",
}


def sections(firm: Firm, day: str, number: str, town: str = "Nowa Sól", *, digital: bool = False) -> Html:
    """ZAS-W: lettered sections, numbered boxes, one of two statements ticked."""
    return _sections(firm, day, number, town, "", digital)


def arrears(firm: Firm, day: str, number: str, town: str = "Świebodzin") -> Html:
    """The same print where the office found arrears."""
    return _sections(firm, day, number, town, "4 126,00", digital=False)


def _sections(firm: Firm, day: str, number: str, town: str, owed: str, digital: bool) -> Html:
    office = OFFICES[town]
    sealed = "podpisano kwalifikowanym podpisem elektronicznym" if digital else pen.svg(number, 7, 38)
    css = """
    body{font:9.5pt 'Liberation Sans',Arial,sans-serif} .b{border:1px solid #000;margin-top:-1px;padding:1.2mm 2mm}
    .b small{display:block;font-size:7pt;color:#333} .s{background:#d9d9d9;border:1px solid #000;font-weight:bold;padding:1.5mm 2mm;margin-top:-1px}
    .row{display:flex}.row .b{flex:1;margin-left:-1px} .row .b:first-child{margin-left:0} h1{font-size:13pt;text-align:center;margin:2mm 0}
    .st{padding:3mm 2mm;font-size:10.5pt} table{border-collapse:collapse;width:100%}td{border:1px solid #000;padding:1.5mm}
    """
    yes, no = ("☐", "☒") if owed else ("☒", "☐")
    listed = (
        f"<tr><td>podatek od towarów i usług, 12/2025</td><td>{owed} zł</td><td>118,00 zł</td></tr>"
        if owed
        else ""
    )
    listed = listed or "<tr><td>––––</td><td>––––</td><td>––––</td></tr>"
    body = f"""
    <div class="row"><div class="b"><small>KRAJOWA ADMINISTRACJA SKARBOWA</small><b>Naczelnik Urzędu Skarbowego {office}</b></div>
    <div class="b"><small>1. Nr dokumentu</small>{number}</div></div>
    <div class="b"><b style="float:left">ZAS-W</b><h1>ZAŚWIADCZENIE<br>{TITLE}</h1></div>
    <div class="s">A. DATA I MIEJSCE WYDANIA</div>
    <div class="row"><div class="b"><small>2. Data wydania</small>{day}</div><div class="b"><small>3. Miejscowość</small>{town}</div></div>
    <div class="s">B. DANE PODATNIKA</div>
    <div class="row"><div class="b"><small>4. Identyfikator podatkowy NIP</small>{firm.nip}</div><div class="b"><small>5. REGON</small>{firm.regon}</div></div>
    <div class="b"><small>6. Nazwa pełna / nazwisko i imię</small>{firm.name}</div>
    <div class="b"><small>7. Adres siedziby / zamieszkania</small>{firm.address}</div>
    <div class="s">C. TREŚĆ ZAŚWIADCZENIA</div>
    <div class="b st">Na podstawie art. 306a w zw. z art. 306e ustawy – Ordynacja podatkowa zaświadcza się, że według stanu na dzień {day}:<br><br>
    {yes} podatnik nie zalega w podatkach<br><br>{no} podatnik ma zaległości podatkowe wymienione w części D</div>
    <div class="s">D. WYKAZ ZALEGŁOŚCI</div>
    <table><tr><td>rodzaj podatku, okres</td><td>należność główna</td><td>odsetki</td></tr>{listed}</table>
    <div class="s">E. PODPIS</div>
    <div class="row"><div class="b"><small>8. Pieczęć urzędu</small><br><span style="color:#8a1c2c">URZĄD SKARBOWY<br>{office}</span></div>
    <div class="b"><small>9. Podpis z podaniem imienia, nazwiska i stanowiska</small>{sealed}<br>
    z up. Naczelnika, Renata Oleszyk, kierownik referatu</div></div>
    """
    return page(css, body, "15mm")


def letter(firm: Firm, day: str, number: str) -> Html:
    """A letter of the head of an office in one long sentence."""
    css = """
    body{font:12pt/1.5 'Liberation Serif',serif} h1{font-size:13pt;text-align:center;margin:12mm 0 7mm;font-weight:bold}
    p{text-align:justify} .r{text-align:right}
    """
    wschowa = firm.town == "Wschowa"
    office = (
        "NACZELNIK<br>URZĘDU SKARBOWEGO<br>WE WSCHOWIE"
        if wschowa
        else "NACZELNIK<br>DRUGIEGO URZĘDU SKARBOWEGO<br>W ZIELONEJ GÓRZE"
    )
    body = f"""
    <table style="width:100%"><tr><td><b>{office}</b><br>{number}</td>
    <td class="r" style="vertical-align:top">{"Wschowa" if wschowa else "Zielona Góra"}, {day}</td></tr></table>
    <h1>Zaświadczenie<br>o niezaleganiu w podatkach<br>lub stwierdzające stan zaległości</h1>
    <p>Naczelnik Urzędu, po sprawdzeniu prowadzonych ewidencji, zaświadcza na wniosek strony, że {firm.name},
    NIP {firm.nip}, z siedzibą pod adresem {firm.address}, na dzień {day} <b>nie zalega w podatkach</b> stanowiących dochód
    budżetu państwa, dla których właściwy jest tutejszy organ.</p>
    <p>Wobec podatnika nie prowadzi się postępowania egzekucyjnego w administracji ani postępowania karnego skarbowego.</p>
    <p>Zaświadczenie wydaje się na podstawie art. 306e § 1 Ordynacji podatkowej do przedłożenia w Urzędzie Marszałkowskim.
    Opłata skarbowa 21 zł została uiszczona.</p>
    <div style="margin:14mm 0 0 90mm;text-align:center;font-size:10pt">{pen.svg(number, 9, 46, pen.BLACK)}
    z upoważnienia Naczelnika<br>komisarz skarbowy<br>Sławomir Piechota</div>
    """
    return page(css, body, "24mm")


def portal(firm: Firm, day: str, number: str) -> Html:
    """The automatic PDF from e-Urząd Skarbowy."""
    css = """
    body{font:10.5pt 'Liberation Sans',Arial,sans-serif;color:#1b1b1b} .k{color:#b3122b;font-weight:bold;font-size:13pt}
    .t{display:flex;justify-content:space-between;border-bottom:1px solid #b3122b;padding-bottom:3mm;margin-bottom:8mm}
    h1{font-size:15pt;margin:0 0 1mm} .c{color:#555;font-size:9pt} table{width:100%;margin:6mm 0;border-collapse:collapse}
    td{padding:2mm 0;border-bottom:1px solid #ddd} td:first-child{width:60mm;color:#555} .w{font-size:12.5pt;font-weight:bold;margin:6mm 0}
    .p{margin-top:16mm;font-size:9pt;border:1px solid #999;padding:3mm;width:95mm}
    """
    body = f"""
    <div class="t"><span class="k">Krajowa Administracja Skarbowa</span><span class="c">e-Urząd Skarbowy<br>{number}</span></div>
    <h1>Zaświadczenie</h1><div>{TITLE}</div>
    <table><tr><td>Organ</td><td>Naczelnik Urzędu Skarbowego właściwy dla podatnika</td></tr>
    <tr><td>Data wydania</td><td>{day}</td></tr><tr><td>Podatnik</td><td>{firm.name}</td></tr><tr><td>NIP</td><td>{firm.nip}</td></tr>
    <tr><td>Adres</td><td>{firm.address}</td></tr><tr><td>Stan na dzień</td><td>{day}</td></tr></table>
    <div class="w">Podatnik nie ma zaległości podatkowych.</div>
    <p>Zaświadczenie obejmuje podatki, których pobór należy do organów Krajowej Administracji Skarbowej. Nie obejmuje podatków
    i opłat lokalnych.</p><p class="c">Podstawa prawna: art. 306a § 1 i art. 306e § 1 ustawy z dnia 29 sierpnia 1997 r. – Ordynacja podatkowa.</p>
    <div class="p">Dokument wystawiony automatycznie i opatrzony kwalifikowaną pieczęcią elektroniczną Szefa Krajowej Administracji
    Skarbowej. Nie wymaga podpisu odręcznego.</div>
    """
    return page(css, body, "20mm")


def by_tax(firm: Firm, day: str, number: str, *, digital: bool = False) -> Html:
    """A table of taxes with the sums owed, all nought."""
    css = """
    body{font:11pt 'Carlito','Liberation Sans',sans-serif} table{border-collapse:collapse;width:100%;margin:4mm 0}
    th,td{border:1px solid #555;padding:1.8mm 3mm;text-align:left} td:nth-child(n+3){text-align:right} h1{font-size:14pt;margin:8mm 0 1mm}
    """
    sealed = "/podpisano elektronicznie/<br>" if digital else pen.svg(number, 6, 42)
    own = (
        "podatek dochodowy od osób fizycznych"
        if "jednoosobowa" in firm.legal_form
        else "podatek dochodowy od osób prawnych"
    )
    taxes = (own, "podatek od towarów i usług", "podatek dochodowy – płatnik (PIT-4R)", "podatek akcyzowy")
    rows = "".join(
        f"<tr><td>{i}</td><td>{name}</td><td>0,00</td><td>0,00</td></tr>" for i, name in enumerate(taxes, 1)
    )
    body = f"""
    <div style="display:flex;justify-content:space-between"><div>Urząd Skarbowy w Gorzowie Wielkopolskim<br>Referat Rachunkowości Podatkowej</div>
    <div>{day}<br>nr {number}</div></div>
    <h1>ZAŚWIADCZENIE {TITLE.upper()}</h1>
    <p>Wydane dla: <b>{firm.name}</b>, NIP: {firm.nip}<br>{firm.address}</p>
    <p>Zaległości podatkowe według stanu na {day}:</p>
    <table><tr><th>Lp.</th><th>Rodzaj należności</th><th>Zaległość (zł)</th><th>Odsetki (zł)</th></tr>{rows}</table>
    <p>Stwierdza się, że podatnik <u>nie posiada zaległości podatkowych</u>.</p>
    <p style="font-size:9pt">Należności rozłożone na raty lub odroczone: nie występują. Podstawa: art. 306e Ordynacji podatkowej.</p>
    <div style="margin:12mm 0 0 100mm;text-align:center;font-size:9.5pt">{sealed}Naczelnik Urzędu Skarbowego<br>z up. Iwona Gralak, kierownik referatu</div>
    """
    return page(css, body, "20mm")


def municipal(firm: Firm, day: str, number: str) -> Html:
    """A mayor's certificate about local taxes: the same title, another office."""
    css = "body{font:12pt/1.45 'Liberation Serif',serif} h1{text-align:center;font-size:13.5pt;margin:12mm 0 6mm} p{text-align:justify}"
    body = f"""
    <div style="display:flex;justify-content:space-between"><div><b>BURMISTRZ SULĘCINA</b><br>ul. Lipowa 18<br>69-200 Sulęcin<br>{number}</div>
    <div>Sulęcin, {day}</div></div>
    <h1>ZAŚWIADCZENIE<br>{TITLE}</h1>
    <p>Zaświadcza się, że {firm.name}, zam. {firm.address}, NIP {firm.nip}, nie zalega w podatkach i opłatach lokalnych
    pobieranych przez Gminę Sulęcin, to jest w podatku od nieruchomości, podatku od środków transportowych oraz opłacie za
    gospodarowanie odpadami komunalnymi.</p>
    <p>Zaświadczenie wydano na podstawie art. 306a Ordynacji podatkowej na wniosek zainteresowanego.</p>
    <div style="margin:14mm 0 0 95mm;text-align:center;font-size:10pt">{pen.svg(number, 8, 44)}z up. Burmistrza<br>Skarbnik Gminy<br>Ewelina Żyto</div>
    """
    return page(css, body, "24mm")
