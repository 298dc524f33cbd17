"""Certificates of ZUS and of the tax offices, and what is taken for them (HTML)."""

from tests.blind.model import Html
from tests.blind.rounds.r12.base import BLACK, BLUE, Company, esc, page, pen_svg

SEAL = "#8a1c2b"


def _seal(words: str, colour: str = SEAL, size: int = 92) -> str:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{size}" height="{size}" viewBox="0 0 100 100"><g fill="none" '
        f'stroke="{colour}" stroke-width="1.6" opacity=".8"><circle cx="50" cy="50" r="47"/><circle cx="50" cy="50" r="33"/></g>'
        f'<defs><path id="o" d="M50 50 m-39 0 a39 39 0 1 1 78 0 a39 39 0 1 1 -78 0"/></defs><text fill="{colour}" font-size="8.6" '
        f'font-family="Liberation Sans" opacity=".8"><textPath href="#o">{esc(words)}</textPath></text><text x="50" y="58" '
        f'font-size="22" text-anchor="middle" fill="{colour}" opacity=".8">★</text></svg>'
    )


# ZUS ----------------------------------------------------------------------------------------------------------------


def zus_new(c: Company, *, branch: str, number: str, date: str, officer: str) -> Html:
    """The electronic print of late 2025: blocks, the verdict in a frame, a qualified e-signature."""
    body = f"""<header><b>ZUS</b><span>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH<br>{esc(branch)}</span></header>
<p class="m">Znak: {number}<br>Data wydania: {date}</p><h1>ZAŚWIADCZENIE<br>o niezaleganiu w opłacaniu składek</h1>
<div class="k"><span>Płatnik składek</span><b>{esc(c.name)}</b><span>NIP</span><b>{c.nip}</b><span>REGON</span><b>{c.regon}</b>
<span>Adres</span><b>{esc(c.address)}</b></div>
<div class="v">Na dzień {date} płatnik <b>nie posiada zaległości</b> z tytułu składek, do których poboru zobowiązany jest Zakład.</div>
<p>Potwierdzenie obejmuje składki na: ubezpieczenia społeczne, ubezpieczenie zdrowotne, Fundusz Pracy, Fundusz Solidarnościowy,
Fundusz Gwarantowanych Świadczeń Pracowniczych oraz Fundusz Emerytur Pomostowych.</p>
<p>Podstawa: art. 50 ust. 4 ustawy o systemie ubezpieczeń społecznych, art. 217 i 218 Kodeksu postępowania administracyjnego.</p>
<div class="e">Dokument podpisany kwalifikowanym podpisem elektronicznym<br>{esc(officer)}, {date} 09:14:52</div>
<footer>Autentyczność zaświadczenia można sprawdzić na stronie zus.pl. &nbsp; Strona 1 z 1</footer>"""
    css = """@page{size:A4;margin:18mm} body{font:10.5pt/1.5 'Liberation Sans';height:255mm;position:relative} header{display:flex;gap:6mm;
align-items:center;border-bottom:3px solid #00893d} header b{font-size:30pt;color:#00893d} .m{text-align:right} h1{font-size:15pt;
text-align:center;margin:10mm 0} .k{display:grid;grid-template-columns:40mm 1fr;row-gap:2mm} .v{border:1.5px solid #00893d;padding:4mm;
margin:8mm 0} .e{margin:14mm 0 0 90mm;border:1px solid #999;padding:2mm;font-size:8.5pt} footer{position:absolute;bottom:0;
font-size:8pt;color:#555}"""
    return Html(page(body, css, "ZUS"))


def zus_letter(
    c: Company, *, branch: str, number: str, date: str, officer: str, request: str, rider: str = ""
) -> Html:
    """A paper letter of an inspectorate: certificate in running text, round seal and a pen."""
    body = f"""<table class="h"><tr><td><b>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH</b><br>{esc(branch)}</td><td>{esc(date)}</td></tr></table>
<p>{number}</p><p class="a">{esc(c.name)}<br>{esc(c.street)}<br>{c.postal} {esc(c.city)}</p><h1>Zaświadczenie</h1>
<p>Po rozpatrzeniu wniosku z dnia {request} i na podstawie danych zapisanych na koncie płatnika, NIP {c.nip_dashed}, Zakład Ubezpieczeń
Społecznych zaświadcza, że wymieniony płatnik <b>nie zalega w opłacaniu składek</b> na ubezpieczenia społeczne, zdrowotne, Fundusz Pracy
i Fundusz Gwarantowanych Świadczeń Pracowniczych{rider}.</p>
<p>Zaświadczenie wydaje się na żądanie strony w celu przedłożenia w Urzędzie Marszałkowskim.</p>
<p>Stan rozliczeń na dzień wystawienia zaświadczenia. Zaświadczenie zwolnione z opłaty skarbowej.</p>
<div class="s"><div>{_seal("ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH • ", "#2a2f6e")}</div><div>Z upoważnienia Dyrektora Oddziału<br>
{pen_svg(int(c.nip[-4:]) + 3, colour=BLACK, width=120)}<br>{esc(officer)}<br><small>kierownik referatu</small></div></div>"""
    css = """@page{size:A4;margin:22mm} body{font:12pt/1.5 'Liberation Serif'} .h{width:100%} .h td+td{text-align:right} .a{margin:10mm 0 0
95mm} h1{font-size:16pt;text-align:center;letter-spacing:1.5mm;margin:12mm 0} p{text-align:justify} .s{display:grid;
grid-template-columns:1fr 1fr;margin-top:20mm;text-align:center}"""
    return Html(page(body, css, "zaświadczenie"))


def zus_amounts(c: Company, *, branch: str, number: str, date: str, officer: str) -> Html:
    """A table of funds with 0,00 zł in each row."""
    rows = "".join(
        f"<tr><td>{i}</td><td>{esc(name)}</td><td>0,00 zł</td><td>0,00 zł</td></tr>"
        for i, name in enumerate(
            (
                "Ubezpieczenia społeczne",
                "Ubezpieczenie zdrowotne",
                "Fundusz Pracy i Fundusz Solidarnościowy",
                "Fundusz Gwarantowanych Świadczeń Pracowniczych",
                "Fundusz Emerytur Pomostowych",
            ),
            1,
        )
    )
    body = f"""<div class="t"><div>ZUS {esc(branch)}<br>Wydział Rozliczeń Kont Płatników Składek</div><div>{number}<br>{date}</div></div>
<h1>ZAŚWIADCZENIE O NIEZALEGANIU W OPŁACANIU SKŁADEK</h1>
<p>Nazwa płatnika: <b>{esc(c.name)}</b><br>Adres: {esc(c.address)}<br>NIP: <b>{c.nip}</b> &nbsp; REGON: {c.regon}</p>
<table><tr><th>Lp.</th><th>Tytuł należności</th><th>Należność główna</th><th>Odsetki</th></tr>{rows}
<tr><td colspan="2"><b>Razem zadłużenie</b></td><td><b>0,00 zł</b></td><td><b>0,00 zł</b></td></tr></table>
<p>Według stanu na dzień {date} konto płatnika składek w Zakładzie Ubezpieczeń Społecznych nie wykazuje zaległości.</p>
<p>Płatnik nie korzysta z układu ratalnego ani z odroczenia terminu płatności.</p>
<div class="s">{esc(officer)}<br>starszy inspektor<br><small>pismo wydane elektronicznie, nie wymaga podpisu własnoręcznego</small></div>"""
    css = """@page{size:A4;margin:20mm} body{font:10.8pt/1.45 'Carlito'} .t{display:flex;justify-content:space-between} h1{font-size:13pt;
margin:12mm 0 6mm} table{width:100%;border-collapse:collapse;margin:5mm 0} td,th{border:1px solid #444;padding:1.5mm 2mm;text-align:left}
th{background:#e6efe9} .s{margin:20mm 0 0 100mm}"""
    return Html(page(body, css, "RKS"))


def zus_boxes(c: Company, *, branch: str, number: str, date: str, officer: str) -> Html:
    """A ticked print: two sentences, of which one is crossed."""
    body = f"""<p class="z">ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH &nbsp; {esc(branch)}</p><p>nr {number} &emsp; data: {date}</p>
<h1>Zaświadczenie w sprawie zaległości w opłacaniu składek</h1><fieldset><legend>Dane płatnika</legend>
1. NIP: {c.nip}<br>2. Nazwa skrócona / imię i nazwisko: {esc(c.name)}<br>3. Siedziba: {esc(c.address)}</fieldset>
<fieldset><legend>Zakład zaświadcza, że wyżej wymieniony płatnik</legend><p>☒ &nbsp;nie zalega z opłatą składek</p>
<p>☐ &nbsp;zalega z opłatą składek w łącznej kwocie ................ zł</p><p>☐ &nbsp;spłaca zaległości w ratach na podstawie umowy
nr ................</p></fieldset><p>Dotyczy składek na ubezpieczenia społeczne i zdrowotne, FP, FS, FGŚP, FEP.</p>
<div class="s">{_seal("ZUS • ODDZIAŁ • ZUS • ODDZIAŁ • ", "#5b1a66", 84)} {pen_svg(int(c.nip[-3:]) + 5, colour=BLUE, width=130)}<br>
<small>podpis i pieczątka: {esc(officer)}, inspektor</small></div>"""
    css = """@page{size:A4;margin:20mm} body{font:11pt/1.45 'Liberation Sans'} .z{font-weight:bold;border-bottom:1px solid #000} h1{
font-size:13.5pt;text-align:center;margin:8mm 0} fieldset{margin:5mm 0;padding:3mm} .s{margin:16mm 0 0 55mm}"""
    return Html(page(body, css, "zaświadczenie ZUS"))


def zus_refusal(c: Company, *, branch: str, number: str, date: str, officer: str, amount: str) -> Html:
    """The decision that refuses the certificate."""
    body = f"""<p><b>Zakład Ubezpieczeń Społecznych</b><br>{esc(branch)}</p><p class="r">{date}</p><p>Znak sprawy: {number}</p>
<p class="a">{esc(c.name)}<br>{esc(c.address)}</p><h1>DECYZJA<br>o odmowie wydania zaświadczenia</h1>
<p>Na podstawie art. 219 Kodeksu postępowania administracyjnego w związku z art. 123 ustawy o systemie ubezpieczeń społecznych Zakład
Ubezpieczeń Społecznych <b>odmawia wydania zaświadczenia</b> o niezaleganiu w opłacaniu składek płatnikowi {esc(c.name)},
NIP {c.nip}.</p><h2>Uzasadnienie</h2><p>Po sprawdzeniu konta ustalono, że na dzień {date} płatnik posiada zaległości w opłacaniu składek
za okres od listopada 2025 r. do lutego 2026 r. w kwocie {amount} bez odsetek za zwłokę. Wydanie zaświadczenia o żądanej treści nie
jest więc możliwe.</p><h2>Pouczenie</h2><p>Od decyzji przysługuje odwołanie do sądu w terminie miesiąca od dnia doręczenia, za
pośrednictwem jednostki, która ją wydała.</p><div class="s">z up. Dyrektora Oddziału<br>
{pen_svg(int(c.nip[-3:]) + 9, colour=BLUE, width=130)}<br>{esc(officer)}</div>"""
    css = """@page{size:A4;margin:24mm} body{font:11.5pt/1.5 'Liberation Serif'} .r{text-align:right} .a{margin-left:85mm} h1{font-size:14pt;
text-align:center} h2{font-size:11.5pt} .s{margin:14mm 0 0 90mm}"""
    return Html(page(body, css, "decyzja"))


# Tax ----------------------------------------------------------------------------------------------------------------


def tax_form(
    c: Company,
    *,
    office: str,
    place: str,
    number: str,
    date: str,
    officer: str,
    arrears: tuple[tuple[str, str, str], ...] = (),
) -> Html:
    """A numbered official print (A–D) with a table; the verdict is a table row."""
    if arrears:
        rows = "".join(f"<tr><td>{esc(a)}</td><td>{esc(b)}</td><td>{esc(d)}</td></tr>" for a, b, d in arrears)
        verdict = (
            "<p>9. Stan zaległości: <b>figurują zaległości podatkowe</b> w wysokości podanej w tabeli (bez odsetek za zwłokę):</p>"
            f"<table><tr><th>Podatek</th><th>Okres</th><th>Kwota zaległości</th></tr>{rows}</table>"
        )
    else:
        verdict = (
            "<p>9. Stan zaległości:</p><table><tr><th>Podatek</th><th>Zaległość</th><th>Odsetki</th></tr><tr><td>dochodowy "
            "(PIT/CIT)</td><td>0,00 zł</td><td>0,00 zł</td></tr><tr><td>od towarów i usług</td><td>0,00 zł</td><td>0,00 zł</td>"
            "</tr><tr><td>pozostałe</td><td>0,00 zł</td><td>0,00 zł</td></tr></table><p>Na dzień wydania zaświadczenia zaległości "
            "podatkowych <b>nie stwierdzono</b>.</p>"
        )
    body = f"""<div class="o"><b>KRAJOWA ADMINISTRACJA SKARBOWA</b><br>{
        esc(office)
    }</div><div class="n">1. Nr sprawy: {number}</div>
<h1>ZAŚWIADCZENIE O NIEZALEGANIU W PODATKACH<br>LUB STWIERDZAJĄCE STAN ZALEGŁOŚCI</h1>
<h2>A. MIEJSCE I DATA</h2><p>2. {esc(place)} &emsp; 3. {date}</p><h2>B. DANE PODATNIKA</h2>
<p>4. NIP: {c.nip} &emsp; 5. REGON: {c.regon}<br>6. Nazwa pełna / nazwisko i imię: {
        esc(c.name)
    }<br>7. Adres: {esc(c.address)}</p>
<h2>C. TREŚĆ ZAŚWIADCZENIA</h2><p>8. Zaświadcza się na podstawie art. 306e ustawy – Ordynacja podatkowa, według stanu na dzień {
        date
    }:</p>
{verdict}<p>10. Postępowanie egzekucyjne w administracji: nie toczy się.</p><h2>D. PODPIS</h2>
<div class="s">{_seal("URZĄD SKARBOWY • URZĄD SKARBOWY • ")}<div>z up. Naczelnika<br>{
        pen_svg(int(c.nip[-4:]) + 13, colour=BLACK, width=130)
    }<br>{esc(officer)}<br><small>komisarz skarbowy</small></div></div>"""
    css = """@page{size:A4;margin:16mm} body{font:10.3pt/1.4 'Liberation Sans'} .n{text-align:right} h1{font-size:13pt;text-align:center;
margin:6mm 0} h2{font-size:10pt;background:#dedede;padding:1mm 2mm} table{width:100%;border-collapse:collapse} td,th{border:1px solid
#333;padding:1.5mm;text-align:left} .s{display:flex;gap:30mm;align-items:center}"""
    return Html(page(body, css, "ZAS-W"))


def tax_letter(c: Company, *, office: str, place: str, number: str, date: str, officer: str) -> Html:
    """A letter of the head of the office in one long sentence."""
    body = f"""<p class="r">{esc(place)}, {date} r.</p><p><b>NACZELNIK<br>{esc(office)}</b></p><p>{number}</p>
<h1>ZAŚWIADCZENIE</h1><p>Na wniosek podatnika i na podstawie art. 306a § 1 i 2 oraz art. 306e § 1 ustawy z dnia 29 sierpnia 1997 r. –
Ordynacja podatkowa zaświadcza się, że <b>{esc(c.name)}</b>, {esc(c.address)}, posługujący się numerem NIP {c.nip_dashed},
<b>nie zalega z wpłatami podatków</b> stanowiących dochód budżetu państwa, których organem podatkowym jest tutejszy Naczelnik.</p>
<p>Stan na dzień: {date} r.</p><p>Zaświadczenie wydaje się w celu udziału w naborze na wyjazd studyjny.</p>
<p class="f">Opłatę skarbową w kwocie 21 zł uiszczono przelewem.</p>
<div class="s"><div>{_seal("NACZELNIK URZĘDU SKARBOWEGO • ")}</div><div>Z upoważnienia Naczelnika Urzędu Skarbowego<br>
{pen_svg(int(c.nip[-4:]) + 17, colour=BLUE, width=130)}<br>{esc(officer)}<br>kierownik działu</div></div>"""
    css = """@page{size:A4;margin:24mm} body{font:12pt/1.55 'Liberation Serif'} .r{text-align:right} h1{text-align:center;font-size:17pt;
margin:16mm 0 10mm} p{text-align:justify} .f{font-size:10pt} .s{display:grid;grid-template-columns:1fr 1fr;margin-top:20mm}"""
    return Html(page(body, css, "zaświadczenie"))


def tax_electronic(c: Company, *, office: str, number: str, date: str) -> Html:
    """The automatic print of the e-service, sealed by the head of KAS."""
    body = f"""<header><div>e-Urząd Skarbowy</div><small>podatki.gov.pl</small></header><h1>Zaświadczenie o niezaleganiu w podatkach lub
stwierdzające stan zaległości</h1><dl><dt>Numer dokumentu</dt><dd>{number}</dd><dt>Data wydania</dt><dd>{date}</dd>
<dt>Organ</dt><dd>Naczelnik – {esc(office)}</dd><dt>Identyfikator podatkowy NIP</dt><dd>{c.nip}</dd><dt>Podatnik</dt><dd>{esc(c.name)}</dd>
<dt>Adres</dt><dd>{esc(c.address)}</dd><dt>Czy podatnik posiada zaległości podatkowe?</dt><dd><b>NIE</b></dd>
<dt>Czy podatnik korzysta z ulg w spłacie (raty, odroczenie)?</dt><dd><b>NIE</b></dd><dt>Stan na dzień</dt><dd>{date}</dd></dl>
<p>Dokument wydano automatycznie na wniosek złożony w e-Urzędzie Skarbowym, na podstawie art. 306e Ordynacji podatkowej.</p>
<div class="e">Pieczęć elektroniczna<br><b>Szef Krajowej Administracji Skarbowej</b><br>{date} 11:02:37 +02:00</div>"""
    css = """@page{size:A4;margin:0} body{margin:0;font:11pt/1.5 'Carlito'} header{background:#c8102e;color:#fff;padding:7mm 20mm;
font-size:18pt} header small{font-size:9pt} h1,dl,p,.e{margin-left:20mm;margin-right:20mm} h1{font-size:16pt;font-weight:normal;margin-top:12mm}
dl{display:grid;grid-template-columns:75mm 1fr;row-gap:3mm} dt{color:#555} dd{margin:0} .e{border:1px solid #c8102e;width:75mm;padding:3mm;
margin-top:14mm;font-size:9pt}"""
    return Html(page(body, css, "zaświadczenie"))


def tax_options(c: Company, *, office: str, place: str, number: str, date: str, officer: str) -> Html:
    """Two options, what does not apply is struck out; a note on instalments."""
    body = f"""<table class="h"><tr><td>{esc(office)}<br><small>{esc(place)}</small></td><td>{number}</td></tr></table>
<h1>Zaświadczenie nr {number.split(".")[-2]}/2026 w sprawie zaległości podatkowych</h1>
<p>wydane dla: <b>{esc(c.name)}</b><br>NIP <b>{c.nip_spaced}</b>, {esc(c.address)}</p>
<p>Na podstawie ewidencji podatkowej stwierdza się, że na dzień {date} podatnik:</p>
<p class="o">1) <b>nie posiada zaległości podatkowych</b>*</p><p class="o"><s>2) posiada zaległości podatkowe w kwocie ..................*</s></p>
<p class="o"><s>3) korzysta z rozłożenia na raty / odroczenia terminu płatności*</s></p><p><small>* niepotrzebne skreślić</small></p>
<p>Zaświadczenie nie obejmuje podatków i opłat lokalnych pobieranych przez gminy.</p>
<div class="s">{esc(place)}, {date}<br>{pen_svg(int(c.nip[-3:]) + 21, colour=BLUE, width=130)}<br>{esc(officer)}, ekspert skarbowy<br>
<small>z upoważnienia Naczelnika Urzędu Skarbowego</small></div>"""
    css = """@page{size:A4;margin:22mm} body{font:11.5pt/1.5 'Liberation Sans'} .h{width:100%;border-bottom:1px solid #000} .h td+td{
text-align:right} h1{font-size:14pt;margin:12mm 0 8mm} .o{margin-left:10mm} .s{margin:18mm 0 0 80mm}"""
    return Html(page(body, css, "zaświadczenie US"))


def municipal(c: Company, *, town: str, number: str, date: str, officer: str) -> Html:
    """The mayor's certificate of local taxes, under the same title."""
    body = f"""<p><b>BURMISTRZ {esc(town.upper())}</b><br>Urząd Miejski, Referat Podatków i Opłat Lokalnych</p><p>{number}</p>
<p class="r">{esc(c.city)}, {date}</p><h1>ZAŚWIADCZENIE<br>o niezaleganiu w podatkach</h1><p>Burmistrz, działając na podstawie art. 306e
Ordynacji podatkowej, zaświadcza, że <b>{esc(c.name)}</b>, NIP {c.nip}, {esc(c.address)}, nie zalega w podatku od nieruchomości, podatku od
środków transportowych ani w opłacie za gospodarowanie odpadami komunalnymi pobieranych przez Gminę.</p>
<div class="s">{_seal("URZĄD MIEJSKI • URZĄD MIEJSKI • ", "#1f4b2a")}<br>z up. Burmistrza<br>{pen_svg(int(c.nip[-3:]) + 25, width=130)}<br>
{esc(officer)}<br><small>inspektor ds. wymiaru podatków</small></div>"""
    css = """@page{size:A4;margin:24mm} body{font:12pt/1.5 'Liberation Serif'} .r{text-align:right} h1{text-align:center;font-size:15pt;margin:14mm 0}
.s{margin:16mm 0 0 85mm;text-align:center}"""
    return Html(page(body, css, "zaświadczenie gmina"))
