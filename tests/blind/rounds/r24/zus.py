"""Certificates of ZUS in four layouts, and its decision of refusal."""

from tests.blind.model import Html

from . import pen
from .firm import Firm

BASE = "<!doctype html><html lang='pl'><meta charset='utf-8'><style>@page{{size:A4;margin:{margin}}}{css}</style><body>{body}</body></html>"


def page(css: str, body: str, margin: str = "18mm") -> Html:
    """A page of an office."""
    return Html(BASE.format(margin=margin, css=css, body=body))


INSPECTORATES = {
    "Wschowa": ("w Nowej Soli", "Nowa Sól"),
    "Krosno Odrzańskie": ("w Krośnie Odrzańskim", "Krosno Odrzańskie"),
}


def _branch(firm: Firm) -> tuple[str, str]:
    """The branch that a firm belongs to, in the locative and in the nominative."""
    north = firm.postal_code[:4] in ("66-4", "69-1", "69-2")
    return ("w Gorzowie Wielkopolskim", "Gorzów Wlkp.") if north else ("w Zielonej Górze", "Zielona Góra")


def digital(firm: Firm, day: str, number: str) -> Html:
    """The print from eZUS: a bar, cards and a framed statement."""
    css = """
    body{font:10.5pt 'Liberation Sans',Arial,sans-serif;color:#222}
    .bar{background:#0a6b3c;color:#fff;padding:3mm 5mm;font-size:14pt;font-weight:bold}
    .sub{display:flex;justify-content:space-between;margin:4mm 0 8mm;font-size:9pt}
    h1{font-size:15pt;margin:0 0 6mm} .card{border:1px solid #b9c7be;border-radius:2mm;padding:4mm;margin-bottom:5mm}
    .card h2{font-size:10pt;margin:0 0 2mm;color:#0a6b3c} dl{display:grid;grid-template-columns:45mm 1fr;gap:1mm;margin:0}
    dt{color:#555} dd{margin:0} .yes{border-left:2mm solid #0a6b3c;background:#f1f7f3;padding:5mm;font-size:12pt}
    .foot{font-size:8pt;color:#555;margin-top:12mm;border-top:1px solid #ccc;padding-top:2mm}
    """
    body = f"""
    <div class="bar">ZUS &nbsp; Zakład Ubezpieczeń Społecznych</div>
    <div class="sub"><span>Oddział {_branch(firm)[0]}</span><span>Znak sprawy: {number}<br>Data wystawienia: {day}</span></div>
    <h1>Zaświadczenie o niezaleganiu w opłacaniu składek</h1>
    <div class="card"><h2>Płatnik składek</h2><dl><dt>Nazwa</dt><dd>{firm.name}</dd><dt>NIP</dt><dd>{firm.nip}</dd>
    <dt>REGON</dt><dd>{firm.regon}</dd><dt>Adres</dt><dd>{firm.address}</dd></dl></div>
    <div class="yes">Na dzień {day} płatnik <b>nie ma zaległości</b> w opłacaniu składek, do których poboru jest
    zobowiązany Zakład Ubezpieczeń Społecznych.</div>
    <p>Informacja dotyczy składek na: ubezpieczenia społeczne, ubezpieczenie zdrowotne, Fundusz Pracy, Fundusz
    Solidarnościowy, Fundusz Gwarantowanych Świadczeń Pracowniczych oraz Fundusz Emerytur Pomostowych.</p>
    <p>Podstawa prawna: art. 50 ust. 4 ustawy o systemie ubezpieczeń społecznych w związku z art. 217 Kpa.</p>
    <div class="foot">Dokument elektroniczny opatrzony kwalifikowaną pieczęcią elektroniczną Zakładu Ubezpieczeń Społecznych.
    Autentyczność można sprawdzić na stronie zus.pl, identyfikator {number.replace("/", "-")}-E.</div>
    """
    return page(css, body)


def letter(firm: Firm, day: str, number: str) -> Html:
    """The letter of a branch in running text, stamped and signed by an officer."""
    css = """
    body{font:12pt/1.45 'Liberation Serif',serif} .top{display:flex;justify-content:space-between}
    .id{font-size:10pt;line-height:1.3} h1{font-size:14pt;text-align:center;margin:14mm 0 8mm;letter-spacing:1px}
    p{text-align:justify} .end{margin:16mm 0 0 95mm;text-align:center;font-size:10pt;line-height:1.25}
    .seal{border:1.5px solid #7a2b46;color:#7a2b46;border-radius:50%;width:30mm;height:30mm;font-size:7pt;display:flex;
    align-items:center;justify-content:center;text-align:center;position:absolute;margin:-18mm 0 0 20mm}
    """
    body = f"""
    <div class="top"><div class="id"><b>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH</b><br>Oddział {_branch(firm)[0]}<br>
    Wydział Rozliczeń Kont Płatników Składek<br>Znak: {number}</div><div class="id">{_branch(firm)[1]}, {day}</div></div>
    <h1>ZAŚWIADCZENIE<br>o niezaleganiu w opłacaniu składek</h1>
    <p>Na wniosek płatnika, działając na podstawie art. 217 § 2 pkt 2 Kodeksu postępowania administracyjnego, Zakład
    Ubezpieczeń Społecznych zaświadcza, że <b>{firm.name}</b>, {firm.address}, NIP {firm.nip}, REGON {firm.regon}, według
    stanu na dzień {day} nie zalega z opłacaniem składek na ubezpieczenia społeczne, ubezpieczenie zdrowotne oraz na
    pozostałe fundusze pobierane przez Zakład, a także z odsetkami za zwłokę i kosztami upomnień.</p>
    <p>Zaświadczenie wydaje się w celu przedłożenia w urzędzie marszałkowskim.</p>
    <p style="font-size:10pt">Nie pobrano opłaty skarbowej.</p>
    <div class="end">{pen.svg(number, 8, 40, pen.BLACK)}z upoważnienia Dyrektora Oddziału<br>starszy inspektor<br>Danuta Wierzbniak</div>
    <div class="seal">ZUS<br>Oddział {_branch(firm)[0]}<br>· 14 ·</div>
    """
    return page(css, body, "22mm")


def table(firm: Firm, day: str, number: str) -> Html:
    """A print of an inspectorate: numbered boxes and the state fund by fund."""
    css = """
    body{font:10pt 'DejaVu Sans',sans-serif} table{border-collapse:collapse;width:100%;margin:2mm 0 5mm}
    td,th{border:1px solid #333;padding:1.5mm 2mm;text-align:left} th{background:#e9e9e9;font-weight:normal;font-size:8.5pt}
    .no td{border:0;padding:0 0 3mm} h1{font-size:12.5pt;text-align:center;border:2px solid #333;padding:3mm}
    .sg{width:60mm;margin-left:auto;text-align:center;font-size:8pt} small{font-size:7.5pt;color:#444}
    """
    funds = (
        "ubezpieczenia społeczne",
        "ubezpieczenie zdrowotne",
        "FP i FS, FGŚP",
        "Fundusz Emerytur Pomostowych",
    )
    where, town = INSPECTORATES.get(firm.town, ("w Żarach", "Żary"))
    rows = "".join(f"<tr><td>{fund}</td><td>brak zaległości</td></tr>" for fund in funds)
    body = f"""
    <table class="no"><tr><td><b>Zakład Ubezpieczeń Społecznych</b><br>Inspektorat {where}<br><small>nr {number}</small></td>
    <td style="text-align:right">{town}, dnia {day}</td></tr></table>
    <h1>ZAŚWIADCZENIE O NIEZALEGANIU W OPŁACANIU SKŁADEK</h1>
    <p>I. Dane identyfikacyjne płatnika składek</p>
    <table><tr><th>1. NIP</th><th>2. REGON</th><th>3. Nazwa / imię i nazwisko</th></tr>
    <tr><td>{firm.nip}</td><td>{firm.regon}</td><td>{firm.name}</td></tr>
    <tr><th colspan="3">4. Adres</th></tr><tr><td colspan="3">{firm.address}</td></tr></table>
    <p>II. Stan rozliczeń na dzień {day}</p>
    <table><tr><th>Tytuł składek</th><th>Stan</th></tr>{rows}</table>
    <p>III. Zaświadcza się, że wyżej wymieniony płatnik nie posiada zaległości z tytułu składek.</p>
    <p><small>Zaświadczenie nie wyłącza prawa Zakładu do kontroli dokumentów rozliczeniowych za okres wcześniejszy.</small></p>
    <div class="sg">{pen.svg(number, 6, 44)}.............................................<br>podpis i pieczątka pracownika ZUS<br>inspektor Bożena Tarniewska</div>
    """
    return page(css, body, "17mm")


def two_columns(firm: Firm, day: str, number: str) -> Html:
    """An e-office print: data on the left, what is certified on the right."""
    css = """
    body{font:10.5pt 'Carlito','Liberation Sans',sans-serif} .head{border-bottom:3px double #000;padding-bottom:3mm}
    .g{display:grid;grid-template-columns:62mm 1fr;gap:8mm;margin-top:8mm} .l{background:#f4f4f4;padding:4mm;font-size:9.5pt}
    .l b{display:block;margin-top:2.5mm;font-size:8pt;color:#555;font-weight:normal} h1{font-size:16pt;margin:0 0 5mm}
    .sig{margin-top:14mm;border:1px dashed #888;padding:3mm;font-size:9pt;width:80mm}
    """
    body = f"""
    <div class="head"><b style="font-size:13pt">ZUS</b> | Zakład Ubezpieczeń Społecznych, Oddział {_branch(firm)[0]}</div>
    <div class="g"><div class="l"><b>Numer zaświadczenia</b>{number}<b>Data</b>{day}<b>Dla kogo</b>{firm.name}
    <b>NIP</b>{firm.nip}<b>REGON</b>{firm.regon}<b>Adres</b>{firm.address}<b>Sposób wydania</b>elektronicznie</div>
    <div><h1>Zaświadczenie o niezaleganiu w opłacaniu składek</h1>
    <p>Potwierdzamy, że w dniu {day} na koncie płatnika składek nie występują zaległości.</p>
    <p>Sprawdziliśmy rozliczenia z tytułu:</p><ul><li>składek na ubezpieczenia społeczne,</li>
    <li>składek na ubezpieczenie zdrowotne,</li><li>składek na Fundusz Pracy, Fundusz Solidarnościowy i FGŚP,</li>
    <li>odsetek, kosztów egzekucyjnych i opłaty dodatkowej.</li></ul>
    <p>Zaświadczenie wydaliśmy na wniosek płatnika (art. 50 ust. 4 ustawy o systemie ubezpieczeń społecznych).</p>
    <div class="sig">Podpisano kwalifikowanym podpisem elektronicznym<br>Mirosława Czapnik, kierownik referatu<br>{day}</div></div></div>
    """
    return page(css, body)


def refusal(firm: Firm, day: str, number: str) -> Html:
    """A decision by which the certificate is refused."""
    css = """
    body{font:11.5pt/1.4 'Liberation Serif',serif} h1{text-align:center;font-size:14pt;margin:10mm 0 2mm} p{text-align:justify}
    .r{text-align:right} h2{text-align:center;font-size:11.5pt;margin:6mm 0 2mm}
    """
    body = f"""
    <p><b>Zakład Ubezpieczeń Społecznych</b><br>Oddział w Zielonej Górze<br>Znak: {number}</p><p class="r">Zielona Góra, {day}</p>
    <p class="r">{firm.name}<br>{firm.street}<br>{firm.postal_code} {firm.town}<br>NIP {firm.nip}</p>
    <h1>DECYZJA</h1><p style="text-align:center">o odmowie wydania zaświadczenia o niezaleganiu w opłacaniu składek</p>
    <p>Na podstawie art. 83 ust. 1 ustawy z dnia 13 października 1998 r. o systemie ubezpieczeń społecznych oraz art. 219
    Kodeksu postępowania administracyjnego Zakład Ubezpieczeń Społecznych <b>odmawia wydania</b> zaświadczenia o niezaleganiu
    w opłacaniu składek płatnikowi wskazanemu wyżej.</p><h2>Uzasadnienie</h2>
    <p>W dniu 2 kwietnia 2026 r. płatnik złożył wniosek o wydanie zaświadczenia. Na koncie płatnika ustalono zadłużenie
    z tytułu składek na ubezpieczenia społeczne za styczeń 2026 r. w kwocie 3 418,77 zł wraz z odsetkami. W tej sytuacji
    zaświadczenie o żądanej treści nie może zostać wydane.</p><h2>Pouczenie</h2>
    <p>Od decyzji przysługuje odwołanie do Sądu Okręgowego w Zielonej Górze w terminie miesiąca od doręczenia, za
    pośrednictwem Oddziału, który ją wydał.</p>
    <div style="margin:12mm 0 0 95mm;text-align:center;font-size:10pt">{pen.svg(number, 7, 42, pen.BLACK)}z up. Dyrektora Oddziału<br>Arleta Mroczek</div>
    """
    return page(css, body, "24mm")
