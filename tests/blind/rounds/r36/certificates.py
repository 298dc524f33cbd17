"""Certificates as offices print them: four of the ZUS, four of tax offices."""

from dataclasses import dataclass

from tests.blind.model import Html

from . import strokes


@dataclass(frozen=True)
class Facts:
    """Whom a certificate is about, who gives it and when."""

    name: str
    address: str
    nip: str
    regon: str
    office: str
    """„Oddział w Zielonej Górze”; of a tax office „Urzędu Skarbowego w Żarach”."""
    office_address: str
    place: str
    date: str
    number: str
    officer: str
    role: str
    ink: bool = True
    """Signed by pen, else the print of an electronic signature."""
    debt: tuple[tuple[str, str, str], ...] = ()
    refused: str = ""


def _page(style: str, body: str) -> Html:
    return Html(
        "<!doctype html><html lang='pl'><meta charset='utf-8'><style>@page{size:A4;margin:18mm}"
        "body{font:11pt/1.4 Carlito,Calibri,sans-serif;color:#111;margin:0}h1{font-size:14pt}table{border-collapse:collapse;width:100%}"
        f"{style}</style><body>{body}</body></html>"
    )


def _stamp(lines: str, color: str = "#8a1f2b") -> str:
    return (
        f"<div style='display:inline-block;border:2px solid {color};color:{color};border-radius:50%;width:112px;height:112px;"
        f"text-align:center;font-size:7.5pt;line-height:1.15;transform:rotate(-9deg)'><div style='padding-top:34px'>{lines}</div></div>"
    )


def _signed(facts: Facts) -> str:
    if facts.ink:
        drawing = strokes.svg(strokes.lines(facts.officer), 170, 58)
        return f"<div style='text-align:center'>{drawing}<br>{facts.officer}<br><small>{facts.role}</small></div>"
    return (
        "<div style='border:1px solid #678;padding:6px 10px;font-size:9pt'>Podpisano elektronicznie<br>"
        f"<b>{facts.officer}</b><br>{facts.role}<br>{facts.date}, kwalifikowany podpis elektroniczny</div>"
    )


def zus_print(f: Facts) -> Html:
    """Letter of the new electronic issue: data in a frame, statement in bold."""
    body = f"""<div class='top'><div class='logo'>ZUS</div><div><b>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH</b><br>{f.office}<br>{f.office_address}</div>
<div style='margin-left:auto;text-align:right'>{f.place}, {f.date}<br>Znak: {f.number}</div></div>
<h1>Zaświadczenie o niezaleganiu<br>w opłacaniu składek</h1>
<table class='d'><tr><td>Płatnik składek</td><td><b>{f.name}</b></td></tr><tr><td>Adres</td><td>{f.address}</td></tr>
<tr><td>NIP</td><td>{f.nip}</td></tr><tr><td>REGON</td><td>{f.regon}</td></tr></table>
<p>Potwierdzamy, że wymieniony płatnik składek według stanu na dzień {f.date} <b>nie ma zaległości</b> w opłacaniu składek na:</p>
<ul><li>ubezpieczenia społeczne,</li><li>ubezpieczenie zdrowotne,</li><li>Fundusz Pracy i Fundusz Solidarnościowy,</li>
<li>Fundusz Gwarantowanych Świadczeń Pracowniczych,</li><li>Fundusz Emerytur Pomostowych.</li></ul>
<p>Podstawa prawna: art. 50 ust. 4 ustawy z dnia 13 października 1998 r. o systemie ubezpieczeń społecznych. Zaświadczenie wydajemy na
wniosek płatnika.</p><div class='s'>{_signed(f)}</div>
<p class='n'>Autentyczność dokumentu można sprawdzić na stronie zus.pl, podając znak sprawy.</p>"""
    style = """.top{display:flex;gap:14px;align-items:center;border-bottom:3px solid #0a7a3c;padding-bottom:10px}
.logo{background:#0a7a3c;color:#fff;font-weight:700;font-size:22pt;padding:6px 14px}h1{text-align:center;margin:34px 0 20px}
.d td{border:1px solid #9ab;padding:5px 9px}.d td:first-child{width:32%;background:#eef5f0}.s{margin:50px 0 0 55%}.n{font-size:8.5pt;margin-top:60px}"""
    return _page(style, body)


def zus_letter(f: Facts) -> Html:
    """Old letter in Times: centred head, running text, round stamp."""
    body = f"""<table><tr><td>Zakład Ubezpieczeń Społecznych<br>{f.office}<br>{f.office_address}</td><td style='text-align:right;vertical-align:top'>
{f.place}, dnia {f.date}</td></tr></table><p>Nr sprawy: {f.number}</p><h1>ZAŚWIADCZENIE<br><span>o niezaleganiu w opłacaniu składek</span></h1>
<p class='j'>Zakład Ubezpieczeń Społecznych {f.office}, po rozpatrzeniu wniosku z art. 50 ust. 4 ustawy z dnia 13 października 1998 r.
o systemie ubezpieczeń społecznych w związku z art. 217 Kodeksu postępowania administracyjnego, zaświadcza, że płatnik składek</p>
<p class='c'><b>{f.name}</b><br>{f.address}<br>NIP {f.nip}, REGON {f.regon}</p>
<p class='j'>na dzień wydania niniejszego zaświadczenia nie zalega z opłacaniem składek na ubezpieczenia społeczne, ubezpieczenie zdrowotne,
Fundusz Pracy, Fundusz Solidarnościowy oraz Fundusz Gwarantowanych Świadczeń Pracowniczych.</p>
<p class='j'>Zaświadczenie wydaje się w celu przedłożenia w urzędzie.</p>
<table style='margin-top:70px'><tr><td>{_stamp("ZAKŁAD<br>UBEZPIECZEŃ<br>SPOŁECZNYCH", "#243a7a")}</td><td style='width:45%'>{_signed(f)}</td></tr></table>"""
    style = """body{font:12pt/1.5 'Liberation Serif',serif}h1{text-align:center;font-size:15pt;letter-spacing:2px;margin:44px 0 26px}
h1 span{letter-spacing:0;font-size:13pt}.j{text-align:justify;text-indent:28px}.c{text-align:center;margin:18px 0}"""
    return _page(style, body)


def zus_funds(f: Facts) -> Html:
    """A table of the funds, each with its balance."""
    funds = (
        "Ubezpieczenia społeczne",
        "Ubezpieczenie zdrowotne",
        "Fundusz Pracy i Fundusz Solidarnościowy",
        "FGŚP",
        "FEP",
    )
    rows = "".join(
        f"<tr><td>{n}</td><td>{fund}</td><td>0,00 zł</td><td>brak zaległości</td></tr>"
        for n, fund in enumerate(funds, 1)
    )
    body = f"""<div class='h'><b>ZUS</b> Zakład Ubezpieczeń Społecznych · {f.office} · {f.office_address}</div>
<div class='two'><div><small>PŁATNIK SKŁADEK</small><br><b>{f.name}</b><br>{f.address}</div><div><small>IDENTYFIKATORY</small><br>NIP: {f.nip}<br>
REGON: {f.regon}</div><div><small>DOKUMENT</small><br>{f.number}<br>{f.date}</div></div>
<h1>Zaświadczenie o niezaleganiu w opłacaniu składek</h1>
<p>Stan konta płatnika składek na dzień {f.date}:</p>
<table class='f'><tr><th>Lp.</th><th>Tytuł składek</th><th>Kwota zaległości</th><th>Uwagi</th></tr>{rows}</table>
<p>Na podstawie zapisów konta stwierdza się, że płatnik nie posiada zaległości z tytułu składek.</p>
<div class='s'><div>{_stamp("ZUS<br>" + f.place, "#0a5a3c")}</div>{_signed(f)}</div>
<p class='n'>Zaświadczenie nie potwierdza prawidłowości rozliczenia składek. Podstawa: art. 50 ust. 4 ustawy o systemie ubezpieczeń społecznych.</p>"""
    style = """body{font:10.5pt/1.4 'Liberation Sans',sans-serif}.h{background:#e3efe8;padding:9px 12px}.two{display:flex;margin:18px 0}
.two>div{flex:1;border:1px solid #bbb;padding:8px 10px;margin-right:-1px}small{color:#555}h1{font-size:13.5pt;margin:24px 0 12px}
.f td,.f th{border:1px solid #555;padding:4px 8px;text-align:left}.f th{background:#f1f1f1}.s{display:flex;justify-content:space-between;margin:44px 30px}
.n{font-size:8pt;border-top:1px solid #999;padding-top:6px}"""
    return _page(style, body)


def zus_short(f: Facts) -> Html:
    """A short inspectorate letter, labels down the left; serves the refusal as well."""
    if f.refused:
        title, text = (
            "DECYZJA o odmowie wydania zaświadczenia o niezaleganiu w opłacaniu składek",
            (
                f"<p>Na podstawie art. 50 ust. 4 i art. 83 ust. 1 ustawy o systemie ubezpieczeń społecznych <b>odmawiam wydania zaświadczenia</b> "
                f"o niezaleganiu w opłacaniu składek.</p><p>Uzasadnienie. {f.refused}</p><p>Od decyzji przysługuje odwołanie do Sądu Okręgowego "
                "w terminie miesiąca od jej doręczenia, za pośrednictwem organu, który ją wydał.</p>"
            ),
        )
    else:
        title, text = (
            "ZAŚWIADCZENIE o niezaleganiu w opłacaniu składek",
            (
                f"<p>Stwierdzam, że według stanu na {f.date} płatnik opłacił należne składki, w tym na ubezpieczenia społeczne, zdrowotne i fundusze "
                "pozaubezpieczeniowe, i <b>nie figurują na jego koncie żadne zaległości</b>.</p>"
            ),
        )
    body = f"""<div class='g'><div class='l'>Organ</div><div>Zakład Ubezpieczeń Społecznych<br>{f.office}</div><div class='l'>Adres</div>
<div>{f.office_address}</div><div class='l'>Sprawa</div><div>{f.number}</div><div class='l'>Data</div><div>{f.place}, {f.date}</div>
<div class='l'>Płatnik</div><div><b>{f.name}</b>, {f.address}</div><div class='l'>NIP</div><div>{f.nip}</div></div><h1>{title}</h1>{text}
<div class='s'>{_signed(f)}</div>"""
    style = """.g{display:grid;grid-template-columns:90px 1fr;gap:5px 14px}.l{color:#555;border-right:2px solid #0a7a3c}
h1{font-size:13pt;margin:34px 0 16px;border-bottom:1px solid #333;padding-bottom:6px}.s{margin:60px 0 0 50%}"""
    return _page(style, body)


def tax_grid(f: Facts) -> Html:
    """The official grid: numbered fields, two boxes for the content."""
    clean = not f.debt
    boxes = "☒" if clean else "☐", "☐" if clean else "☒"
    rows = (
        "".join(f"<tr><td>{a}</td><td>{b}</td><td>{c}</td></tr>" for a, b, c in f.debt)
        or "<tr><td>–</td><td>–</td><td>–</td></tr>"
    )
    body = f"""<div class='z'>ZAS-W</div><table class='g'><tr><td>1. Organ wydający<br><b>Naczelnik {f.office}</b><br>{f.office_address}</td>
<td>2. Numer<br><b>{f.number}</b></td><td>3. Miejscowość i data<br><b>{f.place}, {f.date}</b></td></tr></table>
<h1>ZAŚWIADCZENIE<br>o niezaleganiu w podatkach lub stwierdzające stan zaległości</h1>
<p class='n'>Podstawa prawna: art. 306a i art. 306e ustawy z dnia 29 sierpnia 1997 r. – Ordynacja podatkowa</p>
<table class='g'><tr><th colspan='2'>A. DANE WNIOSKODAWCY</th></tr><tr><td colspan='2'>4. Nazwa / imię i nazwisko<br><b>{f.name}</b></td></tr>
<tr><td>5. NIP<br><b>{f.nip}</b></td><td>6. REGON<br><b>{f.regon}</b></td></tr><tr><td colspan='2'>7. Adres<br><b>{f.address}</b></td></tr></table>
<table class='g'><tr><th>B. TREŚĆ ZAŚWIADCZENIA</th></tr><tr><td>8. Stwierdza się, że według stanu na dzień wydania zaświadczenia wnioskodawca:<br>
<i>{boxes[0]}</i> 1. nie zalega w podatkach, których pobór należy do naczelnika urzędu skarbowego<br>
<i>{boxes[1]}</i> 2. posiada zaległości podatkowe wymienione w części C</td></tr></table>
<table class='g'><tr><th colspan='3'>C. STAN ZALEGŁOŚCI</th></tr><tr><td>Rodzaj podatku</td><td>Okres</td><td>Kwota (zł)</td></tr>{rows}</table>
<div class='s'><div>9. Pieczęć urzędowa<br>{_stamp("URZĄD<br>SKARBOWY")}</div><div>10. Podpis<br>{_signed(f)}</div></div>"""
    style = """body{font:10pt/1.35 'Liberation Sans',sans-serif}.z{font-weight:700;font-size:13pt}.g{margin:0 0 10px}.g td,.g th{border:1px solid #333;padding:4px 7px;
vertical-align:top;text-align:left}.g th{background:#ddd}h1{text-align:center;font-size:12.5pt;margin:16px 0 4px}.n{text-align:center;font-size:8.5pt}
i{font:15pt 'DejaVu Sans'}.s{display:flex;justify-content:space-between;margin:14px 40px}"""
    return _page(style, body)


def tax_letter(f: Facts) -> Html:
    """Running text under an office letterhead."""
    body = f"""<div class='k'>KRAJOWA ADMINISTRACJA SKARBOWA</div><div class='o'><b>NACZELNIK<br>{f.office.upper()}</b><br>{f.office_address}</div>
<div style='text-align:right'>{f.place}, {f.date}</div><p>{f.number}</p><h1>Zaświadczenie<br>o niezaleganiu w podatkach</h1>
<p class='j'>Działając na podstawie art. 306a § 1 i art. 306e § 1 ustawy z dnia 29 sierpnia 1997 r. Ordynacja podatkowa, po zbadaniu ewidencji
prowadzonych przez tutejszy organ, zaświadczam, że podatnik:</p><p class='b'>{f.name}<br>{f.address}<br>NIP: {f.nip}</p>
<p class='j'>na dzień {f.date} nie posiada zaległości podatkowych. Nie są wobec podatnika prowadzone postępowania egzekucyjne ani postępowania
zmierzające do ujawnienia zaległości.</p><p class='j'>Pobrano opłatę skarbową w wysokości 21 zł.</p>
<table style='margin-top:60px'><tr><td>{_stamp("NACZELNIK<br>URZĘDU<br>SKARBOWEGO")}</td><td style='width:46%'>{_signed(f)}</td></tr></table>"""
    style = """body{font:11.5pt/1.5 'Liberation Serif',serif}.k{font-size:9pt;letter-spacing:3px;border-bottom:1px solid #a33;color:#a33}.o{margin:12px 0}
h1{text-align:center;font-size:15pt;margin:30px 0}.j{text-align:justify}.b{margin-left:60px;font-weight:700}"""
    return _page(style, body)


def tax_online(f: Facts) -> Html:
    """Print from the e-office: cards, no pen, the seal of the authority."""
    body = f"""<div class='bar'>e-Urząd Skarbowy <span>Krajowa Administracja Skarbowa</span></div><h1>Zaświadczenie o niezaleganiu w podatkach lub stwierdzające stan
zaległości</h1><div class='c'><small>Numer dokumentu</small>{f.number}</div><div class='c'><small>Data wydania</small>{f.date}</div>
<div class='c'><small>Organ podatkowy</small>Naczelnik {f.office}</div><div class='c w'><small>Podatnik</small><b>{f.name}</b><br>{f.address}</div>
<div class='c'><small>NIP</small>{f.nip}</div><div class='c w'><small>Wynik sprawdzenia</small><b class='r'>Podatnik nie posiada zaległości podatkowych</b><br>
Stan na dzień: {f.date}. Zakres: podatki dochodowe, podatek od towarów i usług, podatek akcyzowy.</div>
<div class='c w'><small>Podstawa prawna</small>art. 306a § 2 pkt 2 oraz art. 306e Ordynacji podatkowej</div>
<p class='n'>Dokument wydano automatycznie i opatrzono kwalifikowaną pieczęcią elektroniczną Szefa Krajowej Administracji Skarbowej, {f.date}.
Nie wymaga on podpisu odręcznego.</p>"""
    style = """body{font:11pt/1.4 'Liberation Sans',sans-serif}.bar{background:#b5162b;color:#fff;padding:10px 14px;font-weight:700;font-size:14pt}.bar span{font-size:9pt;
float:right;padding-top:6px}h1{font-size:15pt;margin:24px 0}.c{display:inline-block;width:29.5%;border:1px solid #ccc;border-radius:6px;padding:9px 11px;margin:0 8px 10px 0;
vertical-align:top;box-sizing:border-box;min-height:62px}.w{width:95%}small{display:block;color:#666}.r{font-size:13pt}.n{font-size:9pt;margin-top:34px}"""
    return _page(style, body)


def tax_kinds(f: Facts) -> Html:
    """A table by kind of tax with footnotes."""
    kinds = (
        "podatek dochodowy (CIT / PIT)",
        "podatek dochodowy od płac (PIT-4)",
        "podatek od towarów i usług",
        "pozostałe należności¹",
    )
    rows = "".join(f"<tr><td>{kind}</td><td>nie stwierdzono</td></tr>" for kind in kinds)
    body = f"""<table><tr><td><b>Naczelnik {f.office}</b><br>{f.office_address}</td><td style='text-align:right'>Nr {f.number}<br>{f.place}, dn. {f.date}</td></tr></table>
<h1>ZAŚWIADCZENIE O NIEZALEGANIU W PODATKACH</h1><p>wydane dla: <b>{f.name}</b>, {f.address}, NIP {f.nip}, REGON {f.regon}</p>
<p>W wyniku sprawdzenia danych własnych oraz danych otrzymanych od innych organów podatkowych ustalono na dzień wydania:</p>
<table class='t'><tr><th>Rodzaj należności</th><th>Zaległości</th></tr>{rows}</table>
<p>Wnioskodawca <b>nie zalega w podatkach</b>. Zaświadczenie wydano na jego żądanie w 1 egzemplarzu².</p>
<div class='s'>{_stamp("KAS<br>URZĄD SKARBOWY", "#7a1f4b")}{_signed(f)}</div>
<p class='n'>¹ stanowiące dochód budżetu państwa, pobierane przez naczelnika urzędu skarbowego<br>² art. 306a § 1 Ordynacji podatkowej; opłata skarbowa 21 zł</p>"""
    style = """h1{text-align:center;font-size:13pt;margin:36px 0 24px}.t{margin:12px 0 18px}.t td,.t th{border:1px solid #444;padding:5px 9px;text-align:left}
.s{display:flex;justify-content:space-around;margin:50px 0}.n{font-size:8.5pt;border-top:1px solid #777;width:60%}"""
    return _page(style, body)
