"""Certificates of ZUS and of the tax office in four layouts each, what they refuse, and copies of a firm's own certificates."""

import re

from tests.blind.model import Html

from .firm import Firm
from .kit import dashed, esc, html, signature

ZUS = "Zakład Ubezpieczeń Społecznych"
FUNDS = (
    "ubezpieczenia społeczne",
    "ubezpieczenie zdrowotne",
    "Fundusz Pracy i Fundusz Solidarnościowy",
    "Fundusz Gwarantowanych Świadczeń Pracowniczych",
)


def _stamp(lines: str, who: str) -> str:
    return (
        f'<div style="width:74mm;margin:8mm 0 0 auto;text-align:center;color:#1f2f7a;break-inside:avoid">{signature(who, "#111", 150, 48)}'
        f'<div style="padding-top:3mm;font-size:9pt">{lines}</div></div>'
    )


def e_signed(source: Html) -> Html:
    """The same certificate as the office sends it by e-mail: a note of the electronic signature in the pen's place."""
    note = '<div style="font-size:9pt;color:#333;border:1px solid #999;padding:1mm">Podpisano elektronicznie</div>'
    return Html(re.sub(r"<svg.*?</svg>", note, source.text, flags=re.DOTALL))


def zus_letter(firm: Firm, day: str, number: str) -> Html:
    """A branch's letter with a table of funds, stamped and signed."""
    funds = "".join(
        f"<tr><td>{i}</td><td>{f}</td><td>brak zaległości</td></tr>" for i, f in enumerate(FUNDS, 1)
    )
    body = f"""<table><tr><td><b>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH</b><br>{firm.zus}</td><td style="text-align:right">{day}<br>znak: {number}</td></tr></table>
<h1>ZAŚWIADCZENIE<br>o niezaleganiu w opłacaniu składek</h1>
<p>Na podstawie art. 217 § 2 pkt 2 Kodeksu postępowania administracyjnego oraz art. 50 ust. 4 ustawy o systemie ubezpieczeń społecznych zaświadcza się, że płatnik składek:</p>
<p><b>{esc(firm.name)}</b><br>{esc(firm.address)}<br>NIP {firm.nip}, REGON {firm.regon}</p>
<p>według stanu na dzień {day} nie zalega z opłatą należności z tytułu składek na:</p>
<table class="t"><tr><th>Lp.</th><th>Tytuł</th><th>Stan konta</th></tr>{funds}</table>
<p>Zaświadczenie wydaje się na wniosek płatnika.</p>{_stamp("z up. Dyrektora Oddziału<br>starszy inspektor<br>Jolanta Kmiecik", number)}"""
    return html(
        """body{font-family:"Liberation Sans",sans-serif;font-size:11pt}h1{font-size:14pt;text-align:center;margin:12mm 0}p{margin:4mm 0}.t td,.t th{border:1px solid #333;padding:1.5mm}""",
        body,
    )


def zus_portal(firm: Firm, day: str, number: str) -> Html:
    """The electronic document of the platform, with a box of data and a note on verifying."""
    body = f"""<div class="lg">ZUS</div><div class="r">{firm.zus}<br>Data wydania: {day}<br>Numer: {number}</div>
<h1>Zaświadczenie o niezaleganiu w opłacaniu składek</h1>
<div class="bx1"><p><span>Płatnik</span>{esc(firm.name.upper())}</p><p><span>NIP</span>{firm.nip}</p><p><span>REGON</span>{firm.regon}</p><p><span>Adres</span>{esc(firm.address)}</p></div>
<p>{ZUS} zaświadcza, że na dzień {day} płatnik <b>nie posiada zaległości</b> w opłacaniu składek na ubezpieczenia społeczne, ubezpieczenie zdrowotne,
Fundusz Pracy, Fundusz Solidarnościowy, Fundusz Gwarantowanych Świadczeń Pracowniczych oraz Fundusz Emerytur Pomostowych.</p>
<p>Podstawa prawna: art. 50 ust. 4 ustawy z dnia 13 października 1998 r. o systemie ubezpieczeń społecznych.</p>
<div class="sg">Dokument podpisano kwalifikowaną pieczęcią elektroniczną<br>{ZUS}<br>{day}</div>
<p class="small">Autentyczność dokumentu można sprawdzić na stronie zus.pl, podając numer zaświadczenia.</p>"""
    css = """body{font-family:Carlito,sans-serif;font-size:12pt}.lg{font-size:30pt;font-weight:700;color:#006b3f;float:left}.r{text-align:right;font-size:10pt}
h1{font-size:17pt;clear:both;color:#006b3f;margin:14mm 0 6mm}.bx1{background:#eef6f1;padding:3mm 5mm}.bx1 p{margin:1mm 0}.bx1 span{display:inline-block;width:30mm;color:#555}
.sg{border:1px solid #006b3f;padding:3mm;width:95mm;margin:10mm 0;font-size:10pt}"""
    return html(css, body)


def zus_prose(firm: Firm, day: str, number: str) -> Html:
    """A typed page of running text from an inspectorate."""
    body = f"""<p>{ZUS}<br>{firm.zus}<br>Sprawa: {number}</p><p style="text-align:right">Wydano dnia {day}</p>
<p>{esc(firm.name)}<br>{esc(firm.address)}</p><h1>Zaświadczenie</h1>
<p>Stosownie do żądania płatnika składek o numerze NIP {dashed(firm.nip)} stwierdza się, że {esc(firm.name)} na dzień wydania niniejszego
zaświadczenia nie zalega w opłacaniu składek na ubezpieczenia społeczne, ubezpieczenie zdrowotne, Fundusz Pracy oraz Fundusz Gwarantowanych Świadczeń
Pracowniczych.</p><p>Zaświadczenie jest wolne od opłaty skarbowej i służy do przedłożenia w Urzędzie Marszałkowskim.</p>
{_stamp("Kierownik Referatu<br>Rozliczeń Kont Płatników<br>Grażyna Wolan", number)}"""
    return html(
        """body{font-family:"Liberation Serif",serif;font-size:12.5pt;line-height:1.6}h1{text-align:center;font-size:16pt;letter-spacing:3px;margin:14mm 0 8mm}""",
        body,
    )


def zus_form(firm: Firm, day: str, number: str) -> Html:
    """A framed sheet with labelled cells."""
    body = f"""<table class="t"><tr><td colspan="2"><b>ZUS</b> – {ZUS}, {firm.zus}</td><td>Nr {number}</td></tr>
<tr><td colspan="3" class="c">ZAŚWIADCZENIE O NIEZALEGANIU W OPŁACANIU SKŁADEK</td></tr>
<tr><td><u>Nazwa płatnika</u>{esc(firm.name)}</td><td><u>NIP</u>{dashed(firm.nip)}</td><td><u>REGON</u>{firm.regon}</td></tr>
<tr><td colspan="3"><u>Adres</u>{esc(firm.address)}</td></tr>
<tr><td colspan="3"><u>Treść</u>Płatnik na dzień {day} nie zalega z opłacaniem składek na: {", ".join(FUNDS)}.</td></tr>
<tr><td colspan="2"><u>Podstawa prawna</u>art. 50 ust. 4 ustawy o systemie ubezpieczeń społecznych</td><td><u>Data wydania</u>{day}</td></tr>
<tr><td colspan="3" style="height:48mm">{_stamp("Naczelnik Wydziału<br>Paweł Szyszka", number)}</td></tr></table>"""
    return html(
        """body{font-family:"DejaVu Sans",sans-serif;font-size:9.6pt}.t td{border:1px solid #222;padding:2mm}.c{text-align:center!important;font-weight:700;font-size:12pt;padding:5mm!important}u{display:block;text-decoration:none;font-size:7.5pt;color:#444}""",
        body,
    )


def zus_refusal(firm: Firm, day: str, number: str) -> Html:
    """A decision that refuses the certificate."""
    body = f"""<p><b>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH</b><br>{firm.zus}<br>{number}</p><p style="text-align:right">{day}</p>
<p>{esc(firm.name)}<br>{esc(firm.address)}<br>NIP {firm.nip}</p><h1>DECYZJA<br>o odmowie wydania zaświadczenia o niezaleganiu w opłacaniu składek</h1>
<p>Po rozpatrzeniu wniosku odmawia się wydania zaświadczenia o żądanej treści, ponieważ na koncie płatnika występują zaległości z tytułu składek za luty i marzec 2026 r.
w kwocie 11 482,60 zł wraz z odsetkami.</p><p>Od decyzji przysługuje odwołanie do sądu w terminie miesiąca od jej doręczenia, za pośrednictwem Oddziału.</p>
{_stamp("z up. Dyrektora Oddziału<br>Jolanta Kmiecik", number)}"""
    return html(
        """body{font-family:"Liberation Sans",sans-serif;font-size:11pt}h1{font-size:13pt;text-align:center;margin:10mm 0}p{margin:4mm 0}""",
        body,
    )


def zus_request(firm: Firm, day: str) -> Html:
    """A print of the request for a certificate, not yet the certificate."""
    body = f"""<p class="small">ZUS RWN</p><h1>WNIOSEK<br>o wydanie zaświadczenia o niezaleganiu w opłacaniu składek</h1>
<table class="t"><tr><td>Do: {ZUS}, {firm.zus}</td></tr><tr><td>Dane wnioskodawcy (płatnika): {esc(firm.name)}, NIP {firm.nip}, {esc(firm.address)}</td></tr>
<tr><td>Proszę o wydanie zaświadczenia o niezaleganiu w opłacaniu składek w celu przedłożenia w: Urząd Marszałkowski w Zielonej Górze</td></tr>
<tr><td>Sposób odbioru: na koncie PUE/eZUS</td></tr><tr><td>Data złożenia wniosku: {day}</td></tr></table>
<p class="small">Status: wysłany. Wniosek zostanie rozpatrzony w terminie do 7 dni.</p>"""
    return html(
        """body{font-family:"DejaVu Sans",sans-serif;font-size:10pt}h1{font-size:13pt;text-align:center}.t td{border:1px solid #444;padding:3mm}""",
        body,
    )


TAX = "Zaświadczenie o niezaleganiu w podatkach lub stwierdzające stan zaległości"


def tax_boxes(firm: Firm, day: str, number: str, arrears: str = "") -> Html:
    """The paper form of the tax office in parts with numbered cells."""
    none = "☐" if arrears else "☒"
    some = "☒" if arrears else "☐"
    body = f"""<table class="t"><tr><td style="width:50%"><u>1. Organ podatkowy</u>Naczelnik {firm.tax}</td><td><u>2. Numer</u>{number}</td></tr>
<tr><td colspan="2" class="c">{TAX.upper()}</td></tr><tr><td colspan="2" class="h">A. DANE PODATNIKA</td></tr>
<tr><td><u>3. Nazwa / nazwisko i imię</u>{esc(firm.name)}</td><td><u>4. NIP</u>{firm.nip}</td></tr><tr><td colspan="2"><u>5. Adres</u>{esc(firm.address)}</td></tr>
<tr><td colspan="2" class="h">B. TREŚĆ ZAŚWIADCZENIA</td></tr>
<tr><td colspan="2">Na podstawie art. 306a i 306e ustawy – Ordynacja podatkowa, według stanu na dzień {day}:<br><br>
<span class="sym">{none}</span> nie ujawniono zaległości podatkowych podatnika<br>
<span class="sym">{some}</span> podatnik posiada zaległości podatkowe w kwocie: {arrears or "– – –"}</td></tr>
<tr><td><u>6. Data wystawienia</u>{day}</td><td style="height:40mm"><u>7. Podpis i pieczęć</u>{_stamp("z up. Naczelnika<br>Kierownik działu Ewa Tomala", number)}</td></tr></table>"""
    return html(
        """body{font-family:"Liberation Sans",sans-serif;font-size:10pt}.t td{border:1px solid #222;padding:1.6mm 2mm}.h{background:#ddd;font-weight:700}.c{text-align:center!important;font-weight:700;font-size:12pt;padding:5mm!important}u{display:block;text-decoration:none;font-size:7.5pt;color:#444}""",
        body,
    )


def tax_portal(firm: Firm, day: str, number: str) -> Html:
    """The print of the electronic tax office."""
    body = f"""<div class="hd"><b>Krajowa Administracja Skarbowa</b><br>e-Urząd Skarbowy</div><p style="text-align:right">Data: {day}<br>Nr: {number}</p>
<h1>{TAX}</h1><p class="o">Organ: Naczelnik {firm.tax}</p>
<p><b>Podatnik:</b> {esc(firm.name)}<br><b>NIP:</b> {firm.nip}<br><b>Adres:</b> {esc(firm.address)}</p>
<h2>Stwierdza się, że</h2><p>na dzień wydania zaświadczenia podatnik nie zalega w podatkach, których poborem zajmuje się organ.</p>
<p>Informacja obejmuje podatki dochodowe, podatek od towarów i usług oraz podatek akcyzowy.</p>
<div class="sg">Dokument wystawiony automatycznie<br>Pieczęć elektroniczna: Szef Krajowej Administracji Skarbowej</div>"""
    return html(
        """body{font-family:Carlito,sans-serif;font-size:12pt}.hd{background:#8b1a1a;color:#fff;padding:3mm 4mm}h1{font-size:16pt;margin:8mm 0 2mm}h2{font-size:12pt}.sg{margin-top:14mm;border-left:4px solid #8b1a1a;padding-left:4mm;font-size:10pt}""",
        body,
    )


def tax_letter(firm: Firm, day: str, number: str) -> Html:
    """A letter of the head of the office in sentences."""
    body = f"""<p style="text-align:right">dnia {day}</p><p><b>NACZELNIK</b><br>{firm.tax}<br>{number}</p><h1>ZAŚWIADCZENIE<br><span>o niezaleganiu w podatkach lub stwierdzające stan zaległości</span></h1>
<p>Działając na podstawie art. 306e § 1 ustawy z dnia 29 sierpnia 1997 r. Ordynacja podatkowa zaświadczam, że</p><p style="text-align:center"><b>{esc(firm.name)}</b><br>{esc(firm.address)}<br>NIP {dashed(firm.nip)}</p>
<p>według stanu na dzień {day} nie posiada zaległości podatkowych wobec tutejszego organu. Wobec podatnika nie toczy się postępowanie egzekucyjne ani postępowanie mające na celu ujawnienie zaległości.</p>
<p class="small">Opłatę skarbową w wysokości 21 zł uiszczono.</p>{_stamp("Z upoważnienia Naczelnika<br>komisarz skarbowy<br>Ireneusz Bąk", number)}"""
    return html(
        """body{font-family:"Liberation Serif",serif;font-size:12pt;line-height:1.5}h1{font-size:15pt;text-align:center;margin:10mm 0}h1 span{font-size:11.5pt;font-weight:400}p{margin:4mm 0}""",
        body,
    )


def tax_table(firm: Firm, day: str, number: str) -> Html:
    """A sheet with one row a tax."""
    taxes = ("podatek dochodowy (PIT/CIT)", "podatek od towarów i usług (VAT)", "podatek akcyzowy")
    rows = "".join(f"<tr><td>{t}</td><td>nie zalega</td><td>0,00 zł</td></tr>" for t in taxes)
    body = f"""<p>Naczelnik<br>{firm.tax}<br>Referat Rachunkowości</p><p>Nr {number}, wydano {day}</p><h1>{TAX}</h1>
<table class="t"><tr><th>Podatnik</th><td colspan="2">{esc(firm.name)}</td></tr><tr><th>NIP</th><td colspan="2">{firm.nip}</td></tr>
<tr><th>Siedziba</th><td colspan="2">{esc(firm.address)}</td></tr><tr><th>Rodzaj podatku</th><th>Stan</th><th>Kwota zaległości</th></tr>{rows}</table>
<p>Stan na dzień {day}. Naczelnik {firm.tax} stwierdza, że podatnik nie zalega w podatkach.</p>{_stamp("z up. Naczelnika Urzędu<br>Marzena Dolata", number)}"""
    return html(
        """body{font-family:"DejaVu Sans",sans-serif;font-size:10pt}h1{font-size:12.5pt;margin:8mm 0}.t td,.t th{border:1px solid #555;padding:2mm}""",
        body,
    )


def iso(firm: Firm, standard: str, number: str, body_name: str, scope: str) -> Html:
    """A certificate of a management system."""
    body = f"""<div class="f"><p class="b">{body_name}</p><h1>CERTYFIKAT</h1><p>nr {number}</p><p>potwierdza się, że organizacja</p><h2>{esc(firm.name)}</h2><p>{esc(firm.address)}</p>
<p>wdrożyła i stosuje system zarządzania zgodny z wymaganiami normy</p><h2>{standard}</h2><p>Zakres: {scope}</p><p>Ważny od 14.02.2025 do 13.02.2028</p>{_stamp("Dyrektor ds. certyfikacji", number)}</div>"""
    return html(
        """body{font-family:"Liberation Serif",serif;font-size:12pt;text-align:center}.f{border:6px double #8a6d1f;padding:12mm;height:255mm}h1{font-size:30pt;letter-spacing:4px;color:#8a6d1f}.b{font-weight:700}""",
        body,
    )


def patent(firm: Firm, title: str, number: str, what: str) -> Html:
    """A document of the Patent Office."""
    body = f"""<p><b>RZECZPOSPOLITA POLSKA</b><br>URZĄD PATENTOWY RZECZYPOSPOLITEJ POLSKIEJ</p><h1>{what}</h1><p>Nr {number}</p><p>Na rzecz: <b>{esc(firm.name)}</b><br>{esc(firm.address)}</p>
<p>udzielono prawa pod nazwą:</p><h2>{title}</h2><p>Prawo trwa od dnia 11 września 2023 r.</p>{_stamp("z up. Prezesa Urzędu<br>ekspert", number)}"""
    return html(
        """body{font-family:"Liberation Serif",serif;font-size:13pt;text-align:center;padding-top:15mm}h1{margin:14mm 0 4mm}""",
        body,
    )


def attest(firm: Firm, product: str, number: str) -> Html:
    """A laboratory's attestation for a product."""
    body = f"""<p>Instytut Badań Wyrobów Technicznych · Laboratorium akredytowane</p><h1>ATEST Nr {number}</h1><table class="t"><tr><th>Wyrób</th><td>{product}</td></tr><tr><th>Producent</th><td>{esc(firm.name)}<br>{esc(firm.address)}</td></tr>
<tr><th>Ocena</th><td>wyrób spełnia wymagania określone w dokumentacji badań</td></tr><tr><th>Termin ważności</th><td>30.09.2028</td></tr></table>{_stamp("Kierownik Laboratorium", number)}"""
    return html(
        """body{font-family:Carlito,sans-serif;font-size:12pt}h1{text-align:center;margin:12mm 0}.t td,.t th{border:1px solid #555;padding:3mm}.t th{width:40mm}""",
        body,
    )
