"""Certificates of ZUS and of the tax offices, a refusal, a municipal certificate."""

import random

from tests.blind.model import Html

from . import drawing
from .companies import Company, long_date
from .kit import e, page


def _sign_number(c: Company, low: int = 100000, high: int = 999999) -> int:
    return random.Random(c.slug + "number").randint(low, high)


def _stamp(lines: str, color: str = "#8a1f2b", size: int = 96) -> str:
    """A round stamp."""
    return (f'<svg width="{size}" height="{size}" viewBox="0 0 100 100" style="transform:rotate(-8deg)">'
            f'<circle cx="50" cy="50" r="47" fill="none" stroke="{color}" stroke-width="2"/>'
            f'<circle cx="50" cy="50" r="30" fill="none" stroke="{color}"/>'
            f'<path id="arc" d="M12 50 a38 38 0 1 1 76 0" fill="none"/>'
            f'<text font-size="8.6" fill="{color}" font-family="Liberation Sans"><textPath href="#arc" startOffset="3">'
            f'{e(lines)}</textPath></text><text x="50" y="56" text-anchor="middle" font-size="17" fill="{color}">✶</text></svg>')


def _official(seed: str, title: str, name: str) -> str:
    """A paper signature of an official with a name stamp."""
    return (f'<div style="text-align:center;width:80mm;margin-left:auto">{drawing.svg(seed, width=170)}'
            f'<div style="color:#27306b;font:9pt \'Liberation Sans\';margin-top:-14px">{title}<br><b>{e(name)}</b></div></div>')


# ZUS

def zus_ezus(c: Company) -> Html:
    """Z1: PDF from eZUS, new look."""
    body = f"""<div class=t><div class=l>ZUS</div><div>Zakład Ubezpieczeń Społecznych<br><span>{e(c.zus.name)} {e(c.zus.where)}, {e(c.zus.address)}</span></div></div>
<p class=m>Data wystawienia: <b>{c.zus_day}</b><br>Znak: 3900{_sign_number(c)}-ZN-2026</p>
<h1>Zaświadczenie o niezaleganiu w opłacaniu składek</h1>
<h2>Dane płatnika składek</h2>
<table><tr><th>Nazwa</th><td>{e(c.register)}</td></tr><tr><th>NIP</th><td>{c.nip}</td></tr><tr><th>REGON</th><td>{c.regon}</td></tr><tr><th>Adres</th><td>{e(c.address)}</td></tr></table>
<h2>Treść zaświadczenia</h2>
<p>Zaświadczamy, że na dzień {c.zus_day} płatnik składek <b>nie ma zaległości</b> z tytułu składek na:</p>
<ul><li>ubezpieczenia społeczne,</li><li>ubezpieczenie zdrowotne,</li><li>Fundusz Pracy i Fundusz Solidarnościowy,</li><li>Fundusz Gwarantowanych Świadczeń Pracowniczych,</li><li>Fundusz Emerytur Pomostowych</li></ul>
<p>do których poboru zobowiązany jest Zakład Ubezpieczeń Społecznych.</p>
<h2>Podstawa prawna</h2><p>Art. 217 i 218 Kodeksu postępowania administracyjnego w związku z art. 50 ustawy o systemie ubezpieczeń społecznych.</p>
<p class=s>Dokument podpisany kwalifikowanym podpisem elektronicznym<br>{"Magdalena Kowalczuk" if c.zus.town == "Zielona Góra" else "Robert Sienkiewicz"}, z upoważnienia Dyrektora Oddziału ZUS</p>
<div class=f>Autentyczność zaświadczenia można sprawdzić na www.zus.pl. Dokument wydany elektronicznie za pośrednictwem eZUS. &nbsp; 1/1</div>"""
    css = """body{font:10.5pt 'Liberation Sans';color:#111}.t{display:flex;gap:12px;align-items:center;border-bottom:3px solid #00703c;padding-bottom:8px}.t span{font-size:8.5pt;color:#555}
.l{background:#00703c;color:#fff;font:bold 22pt 'Liberation Sans';padding:4px 10px}.m{text-align:right;font-size:9.5pt}h1{font-size:16pt;margin:20px 0}h2{font-size:11pt;color:#00703c;margin:16px 0 4px}
th{text-align:left;width:30mm;padding:4px 8px;background:#eef5f0;font-weight:normal}td{padding:4px 8px}table{width:100%;border:1px solid #cfe0d6}tr{border-bottom:1px solid #cfe0d6}.s{margin-top:34px;font-size:9pt;color:#333}.f{margin-top:40px;font-size:7.8pt;color:#666;border-top:1px solid #ccc;padding-top:4px}"""
    return page("Zaświadczenie", css, body)


def zus_letter(c: Company) -> Html:
    """Z2: paper letter of a branch, in one long sentence; signed and stamped."""
    body = f"""<table class=a><tr><td><b>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH</b><br>{e(c.zus.name.upper())} {e(c.zus.where.upper())}<br>{e(c.zus.address)}<br>Wydział Rozliczeń Kont Płatników Składek</td><td class=r>{e(c.zus.town)}, {long_date(c.zus_day)}<br><br>UP 120000/RKS/{_sign_number(c, 100, 999)}/2026</td></tr></table>
<p class=c><b>ZAŚWIADCZENIE<br>O NIEZALEGANIU W OPŁACANIU SKŁADEK</b></p>
<p>Na podstawie art. 50 ust. 4 ustawy z dnia 13 października 1998 r. o systemie ubezpieczeń społecznych oraz art. 217 § 2 kpa, po rozpatrzeniu wniosku RWN,
zaświadcza się, że płatnik</p>
<p class=c><b>{e(c.register)}</b><br>{e(c.address)}<br>NIP: {c.nip_dashed} &nbsp;&nbsp; REGON: {c.regon}</p>
<p>według stanu na koncie płatnika na dzień {c.zus_day} r. <b>nie zalega</b> z opłatą składek na ubezpieczenia społeczne, ubezpieczenie zdrowotne, Fundusz Pracy, Fundusz Gwarantowanych Świadczeń Pracowniczych oraz Fundusz Emerytur Pomostowych.</p>
<p>Zaświadczenie wydaje się na prośbę płatnika w celu przedłożenia w Urzędzie Marszałkowskim Województwa Lubuskiego.</p>
<div style="display:flex;align-items:center;margin-top:26px">{_stamp("ZAKŁAD UBEZPIECZEŃ SPOŁ.", "#2b3a8c")}{_official("zus" + c.zus.town, "z up. Dyrektora Oddziału<br>Kierownik Referatu", "Danuta Mikołajczak")}</div>
<p class=x>Zwolniono z opłaty skarbowej.</p>"""
    css = "body{font:12pt/1.5 'Liberation Serif'}.a{width:100%;font-size:10.5pt}.a td{vertical-align:top}.r{text-align:right}.c{text-align:center;margin:20px 0}p{text-align:justify}p.c{text-align:center}.x{font-size:9pt;margin-top:40px}"
    return page("ZUS", css, body, "20mm 22mm")


def zus_amounts(c: Company) -> Html:
    """Z3: certificate with a table of funds and amounts 0,00 zł."""
    funds = ("Ubezpieczenia społeczne", "Ubezpieczenie zdrowotne", "Fundusz Pracy, Fundusz Solidarnościowy", "FGŚP",
             "Fundusz Emerytur Pomostowych")
    lines = "".join(f"<tr><td>{number}</td><td>{e(name)}</td><td class=z>0,00 zł</td><td class=z>0,00 zł</td></tr>"
                    for number, name in enumerate(funds, 1))
    body = f"""<div class=t><b>ZUS</b><span>Zakład Ubezpieczeń Społecznych · {e(c.zus.name)} {e(c.zus.where)}</span><span class=d>{c.zus_day}</span></div>
<h1>ZAŚWIADCZENIE</h1><p class=b>o niezaleganiu w opłacaniu składek – nr {_sign_number(c)}/2026</p>
<p>Płatnik: <b>{e(c.register)}</b><br>NIP {c.nip}, REGON {c.regon}<br>{e(c.address)}</p>
<p>Stan rozliczeń na dzień wydania zaświadczenia:</p>
<table><tr><th>Lp.</th><th>Rodzaj składek</th><th>Zaległość</th><th>Odsetki</th></tr>{lines}<tr class=u><td></td><td>Razem</td><td class=z>0,00 zł</td><td class=z>0,00 zł</td></tr></table>
<p>W związku z powyższym stwierdza się, że płatnik nie posiada zadłużenia z tytułu składek, do których poboru zobowiązany jest Zakład.</p>
<p class=s>[podpisano elektronicznie] Starszy inspektor Bożena Lach, z upoważnienia Dyrektora Oddziału ZUS</p>
<p class=f>Pobrano z PUE ZUS. Wydruk nie wymaga pieczęci.</p>"""
    css = "body{font:10.5pt 'Carlito'}.t{display:flex;gap:14px;border:1px solid #777;padding:6px 10px;align-items:baseline}.t b{font-size:18pt}.d{margin-left:auto}h1{text-align:center;margin:26px 0 0;letter-spacing:3px;font-size:17pt}.b{text-align:center;margin-bottom:24px}table{width:100%;margin:8px 0}td,th{border:1px solid #777;padding:5px 8px;text-align:left}.z{text-align:right}.u td{font-weight:bold}.s{margin-top:50px}.f{font-size:8.5pt;color:#666}"
    return page("ZUS", css, body, "18mm 20mm")


def zus_boxes(c: Company) -> Html:
    """Z4: tick boxes of what holds on the day."""
    body = f"""<div class=h>Zakład Ubezpieczeń Społecznych<br><small>{e(c.zus.name)} {e(c.zus.where)} – sala obsługi klientów, {e(c.zus.address)}</small></div>
<table class=m><tr><td>Nr sprawy<br><b>2026/{_sign_number(c)}</b></td><td>Data wniosku<br><b>{max(1, int(c.zus_day[:2]) - 4):02d}.04.2026</b></td><td>Data wydania<br><b>{c.zus_day}</b></td></tr></table>
<h1>Zaświadczenie w sprawie niezalegania w opłacaniu składek</h1>
<table class=p><tr><td>Nazwa / imię i nazwisko płatnika</td><td><b>{e(c.register)}</b></td></tr><tr><td>NIP</td><td><b>{c.nip}</b></td></tr><tr><td>REGON / PESEL</td><td>{c.regon}</td></tr></table>
<p>Stwierdza się, że na dzień wydania zaświadczenia wskazany płatnik:</p>
<p class=o>☒ &nbsp;nie posiada zaległości w opłacaniu składek na ubezpieczenia społeczne, zdrowotne oraz fundusze pozaubezpieczeniowe<br>
☐ &nbsp;posiada należności, na których spłatę zawarto umowę (układ ratalny / odroczenie terminu)<br>
☐ &nbsp;nie figuruje w Centralnym Rejestrze Płatników Składek</p>
<p>Podstawa: art. 217 § 2 pkt 2 k.p.a., art. 123 ustawy o systemie ubezpieczeń społecznych.</p>
<p class=s>Kwalifikowany podpis elektroniczny:<br>Iwona Bartczak, inspektor<br>data podpisu {c.zus_day} 11:42</p>"""
    css = "body{font:10.5pt 'DejaVu Sans'}.h{font-size:15pt;color:#005a2b;border-left:8px solid #00a651;padding-left:10px}small{font-size:8.5pt;color:#444}.m{width:100%;margin:18px 0}.m td{border:1px solid #aaa;padding:5px 8px;width:33%;font-size:8.5pt}h1{font-size:13.5pt;margin:20px 0 12px}.p{width:100%}.p td{border-bottom:1px solid #aaa;padding:6px 4px}.o{line-height:2;margin-left:8px}.s{margin-top:40px;border:1px solid #00a651;width:75mm;padding:6px;font-size:8.5pt}"
    return page("ZUS", css, body, "18mm 20mm")


def zus_except(c: Company) -> Html:
    """Z5: no arrears „z wyjątkiem” a debt paid in instalments – a person must judge."""
    body = f"""<div class=t><div class=l>ZUS</div><div>Zakład Ubezpieczeń Społecznych<br><span>{e(c.zus.name)} {e(c.zus.where)}, {e(c.zus.address)}</span></div></div>
<p class=m>{e(c.zus.town)}, {c.zus_day}<br>Znak: 2700{_sign_number(c)}-RN-2026</p><h1>Zaświadczenie</h1>
<p><b>{e(c.register)}</b>, NIP {c.nip}, REGON {c.regon}, {e(c.address)}</p>
<p>Zaświadczamy, że na dzień {c.zus_day} płatnik nie zalega w opłacaniu składek na ubezpieczenia społeczne, ubezpieczenie zdrowotne, Fundusz Pracy oraz FGŚP, <b>z wyjątkiem</b> należności za okres 09/2025–11/2025 w kwocie 84 516,30 zł, objętych umową o rozłożenie na raty nr RN/118/2026 z dnia 28.01.2026. Umowa jest realizowana; do zapłaty pozostało 9 rat. Termin płatności kolejnej raty: 30.04.2026.</p>
<p>Zaświadczenie wydano na podstawie art. 217 k.p.a. na wniosek płatnika.</p>
<p class=s>Podpisano kwalifikowanym podpisem elektronicznym: Robert Sienkiewicz, z upoważnienia Dyrektora Oddziału</p>"""
    css = "body{font:11pt/1.45 'Liberation Sans'}.t{display:flex;gap:12px;align-items:center;border-bottom:3px solid #00703c;padding-bottom:8px}.t span{font-size:8.5pt}.l{background:#00703c;color:#fff;font:bold 22pt 'Liberation Sans';padding:4px 10px}.m{text-align:right}h1{font-size:16pt;margin:24px 0}.s{margin-top:50px;font-size:9.5pt}"
    return page("ZUS", css, body)


def zus_refusal(c: Company) -> Html:
    """Z6: decision that refuses the certificate."""
    body = f"""<div class=t><div class=l>ZUS</div><div>Zakład Ubezpieczeń Społecznych<br><span>{e(c.zus.name)} {e(c.zus.where)}, {e(c.zus.address)}</span></div></div>
<p class=m>{e(c.zus.town)}, {long_date(c.zus_day)}<br>Znak decyzji: 390000/71/{_sign_number(c)}/2026-RWN</p>
<p><b>{e(c.register)}</b><br>{e(c.address)}<br>NIP {c.nip}</p>
<h1>DECYZJA</h1><p>Na podstawie art. 219 ustawy z dnia 14 czerwca 1960 r. – Kodeks postępowania administracyjnego oraz art. 83 ust. 1 ustawy o systemie ubezpieczeń społecznych</p>
<p class=c><b>odmawiamy wydania zaświadczenia o niezaleganiu w opłacaniu składek.</b></p>
<p><b>Uzasadnienie</b><br>W dniu 8 kwietnia 2026 r. wpłynął do nas Pana wniosek o wydanie zaświadczenia o niezaleganiu. Po sprawdzeniu konta ustaliliśmy, że na dzień wydania decyzji występuje zadłużenie z tytułu składek na ubezpieczenie zdrowotne za miesiące 12/2025 i 02/2026. W takiej sytuacji zaświadczenie o żądanej treści nie może zostać wydane.</p>
<p><b>Pouczenie</b><br>Od decyzji przysługuje odwołanie do Sądu Okręgowego w Zielonej Górze, wnoszone za pośrednictwem jednostki ZUS w terminie miesiąca od doręczenia.</p>
<p class=s>Podpisano kwalifikowanym podpisem elektronicznym: Magdalena Kowalczuk, z upoważnienia Dyrektora Oddziału ZUS</p>"""
    css = "body{font:11pt/1.4 'Liberation Sans'}.t{display:flex;gap:12px;align-items:center;border-bottom:3px solid #00703c;padding-bottom:8px}.t span{font-size:8.5pt}.l{background:#00703c;color:#fff;font:bold 22pt 'Liberation Sans';padding:4px 10px}.m{text-align:right}h1{text-align:center;font-size:17pt;margin:24px 0}.c{text-align:center;font-size:12pt}.s{margin-top:40px;font-size:9.5pt}"
    return page("ZUS", css, body)


# Tax offices

TAX_TITLE = "ZAŚWIADCZENIE O NIEZALEGANIU W PODATKACH LUB STWIERDZAJĄCE STAN ZALEGŁOŚCI"


def tax_eus(c: Company) -> Html:
    """T1: automatic PDF of the e-Urząd Skarbowy, lettered sections."""
    body = f"""<div class=k><b>Krajowa Administracja Skarbowa</b><span>e-Urząd Skarbowy</span></div>
<p class=n>Nr dokumentu: 08{_sign_number(c)}-ZASW-E.2026 &nbsp;&nbsp; Data wydania: <b>{c.us_day}</b></p>
<h1>{TAX_TITLE}</h1><p class=z>ZAS-W</p>
<div class=b><div>A. ORGAN WYDAJĄCY</div><p>Naczelnik: {e(c.us.name)} {e(c.us.where)}, {e(c.us.address)}</p></div>
<div class=b><div>B. DANE PODATNIKA</div><p>Identyfikator podatkowy NIP: <b>{c.nip}</b><br>Nazwa pełna / nazwisko i imię: <b>{e(c.register)}</b><br>Adres: {e(c.address)}</p></div>
<div class=b><div>C. TREŚĆ ZAŚWIADCZENIA</div><p>Na podstawie art. 306a § 1 i art. 306e ustawy z dnia 29 sierpnia 1997 r. – Ordynacja podatkowa zaświadcza się, że wyżej wymieniony podatnik według stanu na dzień {c.us_day} godz. 09:14 <b>nie posiada zaległości podatkowych</b>.</p></div>
<div class=b><div>D. INFORMACJE DODATKOWE</div><p>Zaświadczenie nie obejmuje podatków, dla których organem właściwym jest wójt, burmistrz lub prezydent miasta.<br>Zaświadczenie wydano automatycznie. Nie pobrano opłaty skarbowej.</p></div>
<div class=s>Dokument opatrzony kwalifikowaną pieczęcią elektroniczną<br><b>Szef Krajowej Administracji Skarbowej</b><br>{c.us_day} 09:14:37</div>"""
    css = "body{font:10pt 'Liberation Sans'}.k{display:flex;justify-content:space-between;color:#14416b;border-bottom:2px solid #14416b;padding-bottom:5px;font-size:12pt}.n{text-align:right;font-size:9pt}h1{font-size:13pt;text-align:center;margin:22px 20px 0}.z{text-align:center;color:#777;margin:2px}.b{border:1px solid #14416b;margin-top:12px}.b div{background:#e3ecf5;padding:3px 8px;font-weight:bold;font-size:9pt}.b p{margin:8px}.s{margin:40px 0 0 auto;width:85mm;border:1px dashed #14416b;padding:8px;font-size:8.5pt}"
    return page("ZAS-W", css, body)


def tax_letter(c: Company) -> Html:
    """T2: paper of a tax office with stamp and signature."""
    head = f"Naczelnik<br>{e(c.us.name.replace('Urząd Skarbowy', 'Urzędu Skarbowego').replace('Pierwszy', 'Pierwszego').replace('Drugi ', 'Drugiego ').replace('Lubuski ', 'Lubuskiego '))}<br>{e(c.us.where)}"
    body = f"""<div class=a><div>{head}<br><small>{e(c.us.address)}</small></div><div>{e(c.us.town)}, dn. {c.us_day} r.</div></div>
<p>Sygn.: 08{_sign_number(c, 10, 99)}-SPV.4142.{_sign_number(c, 100, 999)}.2026.2</p>
<p class=c><b>Zaświadczenie o niezaleganiu w podatkach</b><br>lub stwierdzające stan zaległości</p>
<p>Działając na podstawie art. 306e § 1 Ordynacji podatkowej, zaświadczam, że podatnik:</p>
<p class=i><b>{e(c.register)}</b><br>{e(c.address)}<br>NIP <b>{c.nip_dashed}</b></p>
<p>na dzień wydania niniejszego zaświadczenia <b>nie zalega w podatkach</b> stanowiących dochód budżetu państwa. Wobec podatnika nie jest prowadzone postępowanie egzekucyjne ani postępowanie mające na celu ujawnienie zaległości podatkowych.</p>
<p>Podatnik nie korzysta z rozłożenia zapłaty podatku na raty ani z odroczenia terminu płatności.</p>
<p>Zaświadczenie wydano w jednym egzemplarzu na wniosek strony. Opłatę skarbową 21 zł uiszczono.</p>
<div style="display:flex;align-items:center;margin-top:30px">{_stamp("URZĄD SKARBOWY " + c.us.town.upper()[:12])}{_official("us" + c.us.town, "Z upoważnienia Naczelnika<br>Kierownik Działu", "Elżbieta Warchoł")}</div>"""
    css = "body{font:11.5pt/1.45 'P052'}.a{display:flex;justify-content:space-between}.a div:first-child{text-align:center}small{font-size:9pt}.c{text-align:center;font-size:14pt;margin:28px 0 20px}.i{margin-left:22mm}p{text-align:justify}p.c{text-align:center}"
    return page("US", css, body, "20mm 22mm")


def tax_amounts(c: Company, arrears: bool = False) -> Html:
    """T3: table of taxes with amounts; all zero, or with arrears."""
    is_person = c.legal.startswith("jedno")
    taxes = [("podatek dochodowy od osób fizycznych" if is_person or "cywilna" in c.legal or "jawna" in c.legal
              else "podatek dochodowy od osób prawnych", "–", "0,00", "0,00"), ("podatek od towarów i usług", "–", "0,00", "0,00"),
             ("zryczałtowany podatek PIT-4 (płatnik)", "–", "0,00", "0,00"), ("podatek od czynności cywilnoprawnych", "–", "0,00", "0,00")]
    total = ("0,00", "0,00")
    if arrears:
        taxes[1] = ("podatek od towarów i usług", "12/2025, 01/2026", "37 418,00", "1 122,00")
        taxes[2] = ("zryczałtowany podatek PIT-4 (płatnik)", "02/2026", "4 906,00", "41,00")
        total = ("42 324,00", "1 163,00")
    lines = "".join(f"<tr><td>{e(name)}</td><td>{period}</td><td class=z>{amount}</td><td class=z>{interest}</td></tr>"
                    for name, period, amount, interest in taxes)
    verdict = ("na dzień wydania zaświadczenia figurują zaległości podatkowe wyszczególnione w poniższej tabeli"
               if arrears else "na dzień wydania zaświadczenia w ewidencji organu nie figurują zaległości podatkowe")
    tail = ("Prowadzone jest postępowanie egzekucyjne: tak (tytuł wykonawczy z 18.03.2026)." if arrears
            else "Prowadzone jest postępowanie egzekucyjne: nie. Ulgi w spłacie: nie udzielono.")
    body = f"""<table class=h><tr><td>{e(c.us.name)} {e(c.us.where)}<br>{e(c.us.address)}</td><td>Znak sprawy<br><b>UNP 08-26-{_sign_number(c)}</b></td><td>Data<br><b>{c.us_day}</b></td></tr></table>
<h1>{TAX_TITLE.capitalize()}</h1>
<p>Naczelnik Urzędu Skarbowego zaświadcza, że w stosunku do podatnika <b>{e(c.register)}</b>, NIP <b>{c.nip}</b>, {e(c.address)}, {verdict}:</p>
<table class=x><tr><th>Rodzaj podatku</th><th>Okres</th><th>Zaległość (zł)</th><th>Odsetki (zł)</th></tr>{lines}<tr class=u><td colspan=2>Ogółem</td><td class=z>{total[0]}</td><td class=z>{total[1]}</td></tr></table>
<p>{tail}</p><p>Podstawa prawna: art. 306a–306e Ordynacji podatkowej.</p>
<p class=s>Dokument podpisany elektronicznie<br>z up. Naczelnika: Grzegorz Piątek, starszy komisarz skarbowy</p><p class=f>Dokument udostępniono na koncie podatnika w e-Urzędzie Skarbowym.</p>"""
    css = "body{font:10.5pt 'Carlito'}.h,.x{width:100%}td,th{border:1px solid #444;padding:5px 8px;text-align:left;vertical-align:top}th{background:#f0f0f0}h1{font-size:14pt;text-align:center;margin:26px 10px 18px}.z{text-align:right}.u td{font-weight:bold}.s{margin:40px 0 0 95mm}.f{font-size:8.5pt;color:#666;margin-top:30px}"
    return page("US", css, body, "17mm 19mm")


def tax_boxes(c: Company, is_paper: bool = True) -> Html:
    """T4: form with X in boxes; on paper with a stamp, or signed electronically."""
    signed = drawing.svg("box" + c.us.town, width=150, ink="black") if is_paper else "[kwalifikowany podpis elektroniczny]"
    stamp = _stamp("URZĄD SKARBOWY", "#7a1620", 84) if is_paper else f"podpisano dnia<br>{c.us_day} 10:27"
    body = f"""<div class=o><div>{e(c.us.name)}<br>{e(c.us.where)}</div><div>Miejscowość, data: {e(c.us.town)}, {c.us_day}</div></div>
<h1>{TAX_TITLE}</h1>
<table><tr><td class=q>1. NIP</td><td>{" ".join(c.nip)}</td></tr><tr><td class=q>2. Podatnik</td><td>{e(c.register)}</td></tr><tr><td class=q>3. Adres</td><td>{e(c.address)}</td></tr></table>
<p class=g>4. Naczelnik urzędu skarbowego zaświadcza, że na dzień {c.us_day} podatnik:</p>
<div class=bx>[X] nie ma zaległości podatkowych<br>[ &nbsp;] ma zaległości podatkowe w kwocie ...................... zł</div>
<p class=g>5. Zaległości odroczone lub rozłożone na raty:</p><div class=bx>[ &nbsp;] tak &nbsp;&nbsp; [X] nie dotyczy</div>
<p class=g>6. Postępowanie egzekucyjne w administracji:</p><div class=bx>[ &nbsp;] jest prowadzone &nbsp;&nbsp; [X] nie jest prowadzone</div>
<p class=g>7. Zobowiązania poprzednika prawnego / małżonka:</p><div class=bx>nie badano</div>
<table class=s><tr><td>z upoważnienia Naczelnika Urzędu Skarbowego<br>{signed}<br>Aneta Frąckowiak, komisarz skarbowy</td><td>{stamp}</td></tr></table>"""
    css = "body{font:10.5pt 'Liberation Sans Narrow','Liberation Sans'}.o{display:flex;justify-content:space-between;font-size:10pt}h1{font-size:13pt;border:2px solid #000;padding:8px;text-align:center;margin:18px 0}table{width:100%}td{border:1px solid #000;padding:6px}.q{width:34mm;background:#f3f3f3}.g{font-weight:bold;margin:14px 0 4px}.bx{border:1px solid #000;padding:8px;line-height:1.7}.s{margin-top:24px;text-align:center}.s td{height:34mm}"
    return page("US", css, body, "16mm 19mm")


def municipal(c: Company) -> Html:
    """A mayor's certificate of local taxes – not the tax office's."""
    body = f"""<div class=a><b>Burmistrz Lubska</b><br>pl. Wolności 1, 68-300 Lubsko</div><p class=r>Lubsko, dnia {c.us_day} r.</p><p>FN.3120.{_sign_number(c, 10, 99)}.2026</p>
<p class=c><b>ZAŚWIADCZENIE<br>o niezaleganiu w podatkach lub stwierdzające stan zaległości</b></p>
<p>Na podstawie art. 306e § 1 ustawy – Ordynacja podatkowa Burmistrz Lubska zaświadcza, że</p>
<p class=c><b>{e(c.register)}</b><br>NIP {c.nip}, {e(c.address)}</p>
<p>nie zalega z zapłatą podatków i opłat lokalnych na rzecz Gminy Lubsko, tj. podatku od nieruchomości, podatku od środków transportowych oraz opłaty za gospodarowanie odpadami komunalnymi, według stanu na dzień wydania zaświadczenia.</p>
<div style="display:flex;align-items:center;margin-top:40px">{_stamp("URZĄD MIEJSKI W LUBSKU", "#1f3f86")}{_official("gmina", "Z up. Burmistrza<br>Skarbnik Gminy", "Renata Zych")}</div>"""
    css = "body{font:12pt/1.5 'Liberation Serif'}.a{font-size:13pt}.r{text-align:right}.c{text-align:center;margin:24px 0}"
    return page("Gmina", css, body, "22mm")


ZUS_LAYOUTS = {"Z1": ("Z1 eZUS PDF, list of funds", zus_ezus), "Z2": ("Z2 ZUS branch letter, stamped", zus_letter),
               "Z3": ("Z3 ZUS table 0,00 zł", zus_amounts), "Z4": ("Z4 ZUS tick boxes", zus_boxes)}
TAX_LAYOUTS = {"T1": ("T1 e-US automatic, sections A–D", tax_eus), "T2": ("T2 tax office letter, stamped", tax_letter),
               "T3": ("T3 tax table of amounts", tax_amounts), "T4": ("T4 tax boxes X", tax_boxes)}
