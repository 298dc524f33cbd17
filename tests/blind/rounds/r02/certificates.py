"""Certificates of ZUS branches and tax offices (four make-ups of each), their look-alikes and refusals."""

import random
from html import escape as e

from tests.blind.model import Html

from .draw import BLACK, pen_svg, stamp_svg
from .firms import Firm
from .retyped import html

FUNDS = ("ubezpieczenia społeczne", "ubezpieczenie zdrowotne", "Fundusz Pracy i Fundusz Solidarnościowy",
         "Fundusz Gwarantowanych Świadczeń Pracowniczych", "Fundusz Emerytur Pomostowych")  # fmt: skip


def _number(seed: str, pattern: str) -> str:
    rng = random.Random(seed)
    return "".join(str(rng.randint(0, 9)) if c == "#" else c for c in pattern)


def _officer(seed: str) -> str:
    rng = random.Random("o" + seed)
    return rng.choice(("Barbara", "Elżbieta", "Małgorzata", "Renata", "Jolanta")) + " " + rng.choice(
        ("Cichocka", "Duda", "Mazurek", "Sobczyk", "Urbańska", "Wierzbicka"))


# --- ZUS -------------------------------------------------------------------------------------------------------------


def zus_electronic(f: Firm, day: str) -> Html:
    """A file from the electronic platform: data of the payer in rows, a sentence, a list of funds."""
    body = f"""<div class='top'><div><b>ZUS</b> Zakład Ubezpieczeń Społecznych<br>{e(f.zus_branch)}</div>
<div>Data wystawienia: {day}<br>Numer dokumentu: {_number(f.slug, "##0071/###/2026/ZN")}</div></div>
<h1>Zaświadczenie o niezaleganiu w opłacaniu składek</h1>
<p class='k'>Dane płatnika składek</p><table><tr><td>Nazwa</td><td>{e(f.name)}</td></tr><tr><td>NIP</td><td>{f.nip}</td></tr>
<tr><td>REGON</td><td>{f.regon}</td></tr><tr><td>Adres</td><td>{e(f.address)}</td></tr></table>
<p>Potwierdzamy, że według stanu na dzień {day} na koncie płatnika składek <b>nie ma zaległości</b> z tytułu składek na:</p>
<ul>{"".join(f"<li>{e(x)}</li>" for x in FUNDS)}</ul>
<p class='k'>Podstawa prawna</p><p>Art. 50 ust. 4 ustawy z dnia 13 października 1998 r. o systemie ubezpieczeń społecznych oraz
art. 217 Kodeksu postępowania administracyjnego.</p>
<p class='k'>Informacje</p><p class='s'>Dokument wydano na wniosek płatnika. Autentyczność można sprawdzić na stronie zus.pl,
wpisując numer dokumentu i kod {_number(f.slug + "k", "##K#-T###")}. Zaświadczenie o treści tej nie zawiera danych o składkach za okresy,
których termin płatności jeszcze nie minął.</p>
<div class='seal'>Dokument opatrzony kwalifikowaną pieczęcią elektroniczną<br>Zakład Ubezpieczeń Społecznych</div>"""
    css = ("body{font:10.5pt 'Liberation Sans'}.top{display:flex;justify-content:space-between;border-bottom:1mm solid #00843d;"
           "padding-bottom:3mm}h1{font-size:15pt;color:#00662f;margin:9mm 0}.k{font-weight:bold;color:#00662f;margin:5mm 0 1mm}"
           "td{padding:1mm 3mm 1mm 0}td:first-child{width:30mm;color:#555}.s{font-size:9pt}.seal{margin:14mm 0 0 auto;"
           "width:80mm;border:.3mm solid #00843d;padding:3mm;font-size:9pt}")
    return html(css, body)


def zus_letter(f: Firm, day: str, instalments: bool = False) -> Html:
    """A typed letter with a round stamp and a pen; with instalments it says so."""
    who = f"{f.name}, {f.address}, NIP {f.nip_dashed}, REGON {f.regon}"
    verdict = (
        f"zaświadcza się, że płatnik składek <b>{e(who)}</b> na dzień {day} nie zalega z opłacaniem składek na "
        "ubezpieczenia społeczne, zdrowotne, Fundusz Pracy oraz Fundusz Gwarantowanych Świadczeń Pracowniczych."
        if not instalments
        else f"zaświadcza się, że płatnik składek <b>{e(who)}</b> posiada należności z tytułu składek za okres od października "
        f"2025 r. do grudnia 2025 r., które zostały rozłożone na 12 rat umową nr {_number(f.slug, '##')}/2026/RU z dnia "
        f"5.02.2026 r. Według stanu na dzień {day} układ ratalny jest realizowany terminowo, a wymagalnych należności poza "
        "układem nie stwierdzono."
    )
    title = "ZAŚWIADCZENIE<br>o niezaleganiu w opłacaniu składek" if not instalments else "ZAŚWIADCZENIE<br>w sprawie opłacania składek"
    body = f"""<div class='h'>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH<br>{e(f.zus_branch.upper())}<br>
Wydział Rozliczeń Kont Płatników Składek</div><p class='r'>{e("Gorzów Wielkopolski" if "Gorz" in f.zus_branch else "Zielona Góra")},
dnia {day}</p><p>Znak: {_number(f.slug + "z", "450000/71/####/2026/RKS")}</p><h1>{title}</h1>
<p class='j'>Na podstawie art. 217 § 2 ustawy z dnia 14 czerwca 1960 r. – Kodeks postępowania administracyjnego oraz art. 50
ust. 4 ustawy o systemie ubezpieczeń społecznych, na wniosek płatnika, {verdict}</p>
<p class='j'>Zaświadczenie wydaje się w celu przedłożenia w urzędzie marszałkowskim.</p>
<div class='f'><div>{stamp_svg("ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH ★ ODDZIAŁ ★", "ZUS", 33, "#2a3d8f")}</div>
<div class='o'>{pen_svg(f.slug + "zus", "signature", 46, BLACK)}<br>z up. Dyrektora Oddziału<br>{_officer(f.slug + "z")}<br>
starszy inspektor</div></div>"""
    css = ("body{font:12pt 'Liberation Serif'}.h{font-weight:bold;line-height:1.5}.r{text-align:right}h1{font-size:15pt;"
           "text-align:center;margin:14mm 0 10mm;line-height:1.5}.j{text-align:justify;text-indent:10mm;line-height:1.7}"
           ".f{display:flex;justify-content:space-between;align-items:center;margin-top:16mm}.o{text-align:center;font-size:10.5pt}")
    return html(css, body)


def zus_table(f: Firm, day: str) -> Html:
    """Amounts for each fund, all zero, and the verdict under the table."""
    rows = "".join(f"<tr><td>{i}.</td><td>{e(x)}</td><td>0,00 zł</td><td>0,00 zł</td></tr>" for i, x in enumerate(FUNDS, 1))
    body = f"""<table class='n'><tr><td><b>Zakład Ubezpieczeń Społecznych</b><br>{e(f.zus_branch)}</td>
<td>Nr sprawy {_number(f.slug + "t", "UNP: 710000########")}<br>{day}</td></tr></table>
<h1>ZAŚWIADCZENIE O STANIE ROZLICZEŃ<br><span>o niezaleganiu w opłacaniu składek</span></h1>
<p>Płatnik: <b>{e(f.name)}</b><br>{e(f.address)}<br>NIP: {f.nip} &nbsp; REGON: {f.regon}</p>
<table class='t'><tr><th>Lp.</th><th>Tytuł składek</th><th>Zaległość</th><th>Odsetki</th></tr>{rows}
<tr><th></th><th>Razem</th><th>0,00 zł</th><th>0,00 zł</th></tr></table>
<p><b>Stan na dzień {day}: zaległości w opłacaniu składek – brak.</b></p>
<p class='s'>Wydano na podstawie art. 50 ust. 4 ustawy o systemie ubezpieczeń społecznych. Zwolnione z opłaty skarbowej.</p>
<div style='text-align:right;margin-top:14mm'>{pen_svg(f.slug + "zt", "signature", 44)}<br>
<span class='s'>Kierownik Referatu<br>{_officer(f.slug + "t")}</span></div>"""
    css = ("body{font:11pt 'Liberation Sans'}.n td+td{text-align:right}h1{font-size:14pt;text-align:center;margin:12mm 0 8mm}"
           "h1 span{font-size:12pt;font-weight:normal}.t{margin:6mm 0}.t td,.t th{border:.25mm solid #333;padding:1.5mm}"
           ".t td:nth-child(n+3),.t th:nth-child(n+3){text-align:right;width:30mm}.s{font-size:9pt}")
    return html(css, body)


def zus_ticks(f: Firm, day: str) -> Html:
    """A print with boxes: what applies is crossed, „z wyjątkiem” is left with a dash."""
    body = f"""<p class='h'>ZUS – {e(f.zus_branch)}<br>Sala Obsługi Klientów</p>
<h1>Zaświadczenie dla płatnika składek<br>dotyczące niezalegania w opłacaniu składek</h1>
<table><tr><td>1. Płatnik składek</td><td>{e(f.name)}</td></tr><tr><td>2. NIP</td><td>{f.nip_dashed}</td></tr>
<tr><td>3. Adres</td><td>{e(f.address)}</td></tr><tr><td>4. Stan na dzień</td><td>{day}</td></tr>
<tr><td>5. Treść zaświadczenia</td><td><p>☒ &nbsp;nie figurują zaległości z tytułu składek na ubezpieczenia społeczne,
zdrowotne oraz fundusze pozaubezpieczeniowe, z wyjątkiem: –––––</p><p>☐ &nbsp;figurują zaległości w kwocie: –––––</p></td></tr>
<tr><td>6. Cel wydania</td><td>ubieganie się o dofinansowanie wyjazdu studyjnego</td></tr></table>
<p class='s'>Pouczenie: zaświadczenie odzwierciedla stan konta w dniu wydania.</p>
<div class='f'>{stamp_svg("ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH ★ SOK ★", "7", 30, "#8a1f2c")}
<div>{pen_svg(f.slug + "zk", "signature", 42)}<br>{_officer(f.slug + "k")}, specjalista</div></div>"""
    css = ("body{font:11pt 'DejaVu Sans'}.h{font-weight:bold}h1{font-size:13pt;text-align:center;margin:10mm 0}"
           "td{border:.3mm solid #222;padding:2mm 3mm}td:first-child{width:46mm;background:#eef3ee;font-size:10pt}"
           ".s{font-size:8.5pt}.f{display:flex;justify-content:space-between;align-items:center;margin-top:12mm;font-size:9.5pt}")
    return html(css, body)


def zus_refusal(f: Firm, day: str) -> Html:
    """A decision: the certificate is refused."""
    body = f"""<div class='h'>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH<br>{e(f.zus_branch)}</div>
<p style='text-align:right'>Zielona Góra, {day}</p><p>Znak sprawy: {_number(f.slug + "d", "450000/71/####/2026/RKS-3")}</p>
<p><b>{e(f.name)}</b><br>{e(f.address)}<br>NIP {f.nip}</p><h1>DECYZJA<br>o odmowie wydania zaświadczenia</h1>
<p class='j'>Na podstawie art. 83 ust. 1 w związku z art. 50 ust. 4 ustawy z dnia 13 października 1998 r. o systemie ubezpieczeń
społecznych, po rozpatrzeniu wniosku z dnia 1.04.2026 r., <b>odmawia się wydania zaświadczenia o niezaleganiu w opłacaniu
składek</b>.</p><h2>Uzasadnienie</h2><p class='j'>Na koncie płatnika na dzień {day} figuruje zadłużenie z tytułu składek za luty
2026 r. w łącznej kwocie 2 914,36 zł oraz należne odsetki za zwłokę. Zaświadczenie można wydać wyłącznie płatnikowi, który nie
posiada zaległości. Po uregulowaniu należności można złożyć nowy wniosek.</p><h2>Pouczenie</h2>
<p class='j'>Od decyzji przysługuje odwołanie do Sądu Okręgowego w Zielonej Górze, wnoszone za pośrednictwem Oddziału w terminie
miesiąca od doręczenia.</p><div style='text-align:right;margin-top:12mm'>{pen_svg(f.slug + "zd", "signature", 46, BLACK)}<br>
z up. Dyrektora Oddziału<br>{_officer(f.slug + "d")}</div>"""
    css = ("body{font:11.8pt 'Liberation Serif'}.h{font-weight:bold}h1{text-align:center;font-size:15pt;margin:8mm 0}"
           "h2{font-size:12pt;text-align:center}.j{text-align:justify;line-height:1.55}")
    return html(css, body)


# --- tax offices -----------------------------------------------------------------------------------------------------


def tax_electronic(f: Firm, day: str) -> Html:
    """The automatic file of the e-office: lettered blocks with small labels."""

    def cell(label: str, value: str, wide: str = "") -> str:
        return f"<td {wide}><small>{e(label)}</small><br>{e(value)}</td>"

    body = f"""<div class='top'><span>KRAJOWA ADMINISTRACJA SKARBOWA</span><span>ZAS-W</span></div>
<h1>ZAŚWIADCZENIE<br>o niezaleganiu w podatkach lub stwierdzające stan zaległości</h1>
<p class='b'>A. ORGAN WYDAJĄCY I NUMER</p><table><tr>{cell("1. Organ", "Naczelnik " + f.tax_office)}
{cell("2. Numer zaświadczenia", _number(f.slug, "0801-SEW.4102.####.2026"))}{cell("3. Data wydania", day)}</tr></table>
<p class='b'>B. DANE PODATNIKA</p><table><tr>{cell("4. Identyfikator podatkowy NIP", f.nip)}{cell("5. Nazwa / imię i nazwisko", f.name)}</tr>
<tr>{cell("6. Adres", f.address, "colspan='2'")}</tr></table>
<p class='b'>C. TREŚĆ ZAŚWIADCZENIA</p><table><tr>{cell("7. Stan na dzień", day)}</tr>
<tr>{cell("8. Zaległości podatkowe", "Nie stwierdza się zaległości podatkowych podatnika.")}</tr>
<tr>{cell("9. Wszczęte postępowanie egzekucyjne w administracji", "nie dotyczy")}</tr>
<tr>{cell("10. Raty, odroczenia", "nie dotyczy")}</tr></table>
<p class='b'>D. PODSTAWA PRAWNA</p><table><tr>{cell("11.", "art. 306e § 1 ustawy z dnia 29 sierpnia 1997 r. – Ordynacja podatkowa")}</tr></table>
<div class='seal'>Dokument wygenerowany automatycznie w e-Urzędzie Skarbowym i opatrzony kwalifikowaną pieczęcią elektroniczną
Szefa Krajowej Administracji Skarbowej. Nie wymaga podpisu.</div>"""
    css = ("body{font:10.5pt 'Liberation Sans'}.top{display:flex;justify-content:space-between;font-weight:bold;border-bottom:.5mm solid #b00}"
           "h1{font-size:13pt;text-align:center;margin:8mm 0}.b{background:#dde3ea;font-weight:bold;padding:1mm 2mm;margin:4mm 0 0}"
           "td{border:.25mm solid #444;padding:1.2mm 2mm 2mm}small{font-size:7.5pt;color:#444}.seal{margin-top:12mm;font-size:9pt;"
           "border-top:.3mm solid #999;padding-top:2mm}")
    return html(css, body)


def tax_letter(f: Firm, day: str, arrears: bool = False) -> Html:
    """A letter of the head of the office; with arrears: none except one tax."""
    office = "NACZELNIK<br>" + e(f.tax_office.upper())
    verdict = (
        "nie zalega w podatkach stanowiących dochód budżetu państwa"
        if not arrears
        else "nie figurują zaległości podatkowe, <b>z wyjątkiem</b> zaległości w podatku od towarów i usług za grudzień 2025 r. "
        "w kwocie 3 412,00 zł wraz z odsetkami za zwłokę w kwocie 118,00 zł"
    )
    lead = f"zaświadcza się, że {e(f.name)}" if not arrears else f"zaświadcza się, że w ewidencji podatnika {e(f.name)}"
    body = f"""<table class='n'><tr><td>{office}</td><td>{day}</td></tr></table>
<p>{_number(f.slug + "u", "0804-SPO.4102.###.2026")}</p>
<h1>ZAŚWIADCZENIE<br>O NIEZALEGANIU W PODATKACH<br>LUB STWIERDZAJĄCE STAN ZALEGŁOŚCI</h1>
<p class='j'>Działając na podstawie art. 306a § 1 oraz art. 306e Ordynacji podatkowej, na wniosek strony, {lead},
adres: {e(f.address)}, NIP {f.nip_dashed}, według stanu na dzień {day} {verdict}.</p>
<p class='j'>{"Wobec podatnika prowadzone jest postępowanie egzekucyjne w administracji." if arrears else
"Wobec podatnika nie jest prowadzone postępowanie mające na celu ujawnienie jego zaległości podatkowych."}</p>
<p class='s'>Opłatę skarbową w kwocie 21 zł pobrano.</p>
<div class='f'>{stamp_svg("URZĄD SKARBOWY ★ KRAJOWA ADMINISTRACJA SKARBOWA ★", "KAS", 34)}
<div>z up. Naczelnika Urzędu Skarbowego<br>{pen_svg(f.slug + "us", "signature", 46, BLACK)}<br>{_officer(f.slug + "u")}<br>kierownik referatu</div></div>"""
    css = ("body{font:12pt 'Liberation Serif'}.n td{font-weight:bold}.n td+td{text-align:right;font-weight:normal}h1{font-size:14pt;"
           "text-align:center;margin:12mm 0;line-height:1.5}.j{text-align:justify;line-height:1.7}.s{font-size:9.5pt}"
           ".f{display:flex;justify-content:space-between;align-items:center;margin-top:14mm}.f>div{text-align:center;font-size:10.5pt}")
    return html(css, body)


def tax_table(f: Firm, day: str) -> Html:
    """A table of taxes with zeros, the conclusion as a line below."""
    taxes = ("podatek dochodowy od osób fizycznych" if f.is_sole or "cywilna" in f.form else "podatek dochodowy od osób prawnych",
             "podatek od towarów i usług", "zaliczki pobierane jako płatnik", "inne należności")  # fmt: skip
    rows = "".join(f"<tr><td>{e(t)}</td><td>0,00</td><td>0,00</td><td>0,00</td></tr>" for t in taxes)
    body = f"""<p><b>Naczelnik {e(f.tax_office)}</b></p><p class='r'>dnia {day}</p>
<h1>Zaświadczenie nr {_number(f.slug + "t", "####/2026")}<br>o niezaleganiu w podatkach lub stwierdzające stan zaległości</h1>
<p>Podatnik: {e(f.name)}, NIP {f.nip}, {e(f.address)}</p>
<table class='t'><tr><th>Tytuł</th><th>Należność główna (zł)</th><th>Odsetki (zł)</th><th>Koszty upomnienia (zł)</th></tr>{rows}
<tr><th>Ogółem zaległości</th><th>0,00</th><th>0,00</th><th>0,00</th></tr></table>
<p>Wynik: podatnik <b>nie posiada zaległości podatkowych</b> na dzień {day}.</p>
<p class='s'>Podstawa: art. 306e Ordynacji podatkowej. Zaświadczenie nie obejmuje podatków lokalnych.</p>
<div class='f'><div>{stamp_svg("NACZELNIK URZĘDU SKARBOWEGO ★ LUBUSKIE ★", "14", 32)}</div>
<div>{pen_svg(f.slug + "ut", "signature", 44)}<br>{_officer(f.slug + "ut")}<br>starszy ekspert skarbowy</div></div>"""
    css = ("body{font:11pt 'Liberation Sans'}.r{text-align:right}h1{font-size:13pt;text-align:center;margin:9mm 0}.t{margin:5mm 0}"
           ".t td,.t th{border:.25mm solid #444;padding:1.5mm}.t td:nth-child(n+2),.t th:nth-child(n+2){text-align:right;width:32mm}"
           ".s{font-size:9pt}.f{display:flex;justify-content:space-between;align-items:center;margin-top:14mm;text-align:center;font-size:9.5pt}")
    return html(css, body)


def tax_ticks(f: Firm, day: str) -> Html:
    """A print with two crossed boxes."""
    body = f"""<table class='n'><tr><td>Urząd wydający: Naczelnik {e(f.tax_office)}</td><td>{_number(f.slug + "x", "SW-II.4102.###.2026")}</td></tr></table>
<h1>ZAŚWIADCZENIE<br><span>o niezaleganiu w podatkach / stwierdzające stan zaległości</span></h1>
<p>Podatnik: <b>{e(f.name)}</b> &nbsp; NIP: <b>{f.nip_dashed}</b><br>Adres: {e(f.address)}</p>
<p>Na dzień <b>{day}</b> wyżej wymieniony podatnik:</p>
<p class='o'>[X] &nbsp;nie ma zaległości podatkowych</p><p class='o'>[&nbsp;&nbsp;] &nbsp;ma zaległości podatkowe w łącznej kwocie ………… zł, w tym:
………………………</p><p>Postępowanie egzekucyjne: [&nbsp;&nbsp;] toczy się &nbsp;&nbsp; [X] nie toczy się</p>
<p>Rozłożenie na raty lub odroczenie: [&nbsp;&nbsp;] tak &nbsp;&nbsp; [X] nie</p>
<p class='s'>Wydano w trybie art. 306a i 306e ustawy – Ordynacja podatkowa, w celu przedłożenia w urzędzie marszałkowskim.</p>
<div class='f'><div>{day}</div><div>{pen_svg(f.slug + "ux", "signature", 46)}<br>Zastępca Naczelnika<br>{_officer(f.slug + "ux")}</div></div>"""
    css = ("body{font:11.5pt 'Liberation Serif'}.n td+td{text-align:right}h1{text-align:center;font-size:17pt;letter-spacing:1mm;margin:14mm 0 8mm}"
           "h1 span{font-size:11.5pt;letter-spacing:0;font-weight:normal}.o{margin-left:12mm}.s{font-size:9.5pt;margin-top:8mm}"
           ".f{display:flex;justify-content:space-between;margin-top:14mm;text-align:center}")
    return html(css, body)


def municipal(f: Firm, day: str) -> Html:
    """The mayor's certificate of local taxes under the same title."""
    body = f"""<div style='text-align:center;font-weight:bold'>BURMISTRZ MIASTA {e(f.town.upper())}<br>
<span style='font-weight:normal'>Rynek 1–5, {f.postal} {e(f.town)}</span></div><p style='text-align:right'>{e(f.town)}, {day}</p>
<p>{_number(f.slug + "m", "FN-P.3143.###.2026")}</p><h1>ZAŚWIADCZENIE<br>o niezaleganiu w podatkach lub stwierdzające stan zaległości</h1>
<p class='j'>Na podstawie art. 306e § 1 ustawy Ordynacja podatkowa zaświadcza się, że {e(f.name)}, NIP {f.nip}, z siedzibą:
{e(f.address)}, na dzień {day} nie posiada zaległości w podatkach i opłatach lokalnych (podatek od nieruchomości, podatek
od środków transportowych, opłata za gospodarowanie odpadami) wobec Gminy {e(f.town)} o statusie miejskim.</p>
<div style='display:flex;justify-content:space-between;align-items:center;margin-top:14mm'>
{stamp_svg("URZĄD MIEJSKI ★ WYDZIAŁ FINANSOWY ★", "UM", 32, "#7a1530")}<div style='text-align:center'>{pen_svg(f.slug + "um", "signature", 44)}
<br>z up. Burmistrza<br>{_officer(f.slug + "m")}<br>Skarbnik Miasta</div></div>"""
    return html("body{font:12pt 'Liberation Serif'}h1{font-size:14pt;text-align:center;margin:12mm 0}.j{text-align:justify;line-height:1.7}", body)
