"""Certificates of offices and of certifying bodies, as HTML."""

import html

from tests.blind.model import Html
from tests.blind.rounds.r54 import ink
from tests.blind.rounds.r54.firm import Firm, dashed

TOWN = {"Zielonej Górze": "Zielona Góra", "Gorzowie Wielkopolskim": "Gorzów Wielkopolski"}
CSS = (
    "@page{size:A4;margin:18mm}body{font:11pt 'Liberation Sans',Arial,sans-serif;line-height:1.4;color:#111}"
)


def _page(body: str, css: str = "") -> Html:
    return Html(
        f"<!doctype html><html lang='pl'><head><meta charset='utf-8'><style>{CSS}{css}</style></head><body>{body}</body></html>"
    )


def _t(words: str) -> str:
    return html.escape(words)


def _stamp(lines: tuple[str, ...], who: str) -> str:
    rows = "<br>".join(_t(line) for line in lines)
    return (
        "<div style='margin:14mm 0 0 95mm;text-align:center'>"
        f"<div style='color:#1d3f8f;font-size:9pt;line-height:1.2'>{rows}</div>"
        f"<div style='margin:-3mm auto 0;width:46mm'>{ink.signature_svg(who, width_mm=46)}</div></div>"
    )


def _sealed(who: str, day: str) -> str:
    return (
        "<div style='margin-top:12mm;border:1px solid #777;padding:3mm;width:88mm;font-size:8.5pt;float:right'>"
        f"Dokument podpisany kwalifikowanym podpisem elektronicznym<br><b>{_t(who)}</b><br>Data podpisu: {_t(day)}</div>"
    )


# ------------------------------------------------------------------------------------------------ ZUS


def zus_letter(firm: Firm, branch: str, number: str, day: str, officer: str) -> Html:
    """A letter with letterhead and running text, stamp and pen."""
    body = f"""<table style='width:100%'><tr><td><b style='font-size:15pt;color:#00703c'>ZUS</b><br>
Zakład Ubezpieczeń Społecznych<br>Oddział w {_t(branch)}</td><td
style='text-align:right;vertical-align:top'>{_t(TOWN[branch])}, {day}<br>
Znak: {_t(number)}</td></tr></table>
<h2 style='text-align:center;font-size:13pt;margin-top:16mm'>ZAŚWIADCZENIE<br>o niezaleganiu w opłacaniu składek</h2>
<p style='text-align:justify'>Na podstawie art. 50 ust. 4 ustawy z dnia 13 października 1998 r. o systemie
ubezpieczeń społecznych oraz art. 217 § 2 Kodeksu
postępowania administracyjnego zaświadcza się, że płatnik składek <b>{_t(firm.name)}</b>, {_t(firm.address)}, NIP
{firm.nip},
REGON {firm.regon}, według stanu na dzień {day} <b>nie zalega</b> z opłacaniem składek na ubezpieczenia społeczne,
ubezpieczenie zdrowotne,
Fundusz Pracy, Fundusz Solidarnościowy, Fundusz Gwarantowanych Świadczeń Pracowniczych oraz Fundusz Emerytur
Pomostowych.</p>
<p>Zaświadczenie wydaje się na wniosek
płatnika.</p>{_stamp(("Z upoważnienia Dyrektora Oddziału", officer, "starszy inspektor"), officer)}"""
    return _page(body, "body{font-family:'Liberation Serif',serif}")


def zus_table(firm: Firm, branch: str, number: str, day: str, officer: str) -> Html:
    """The print of the electronic certificate: rows of data, then the statement in a frame."""
    rows = (
        ("Numer zaświadczenia", number),
        ("Data wydania", day),
        ("Nazwa płatnika składek", firm.name),
        ("NIP", firm.nip),
        ("REGON", firm.regon),
        ("Adres", firm.address),
        ("Stan na dzień", day),
    )
    table = "".join(f"<tr><td class='l'>{_t(a)}</td><td>{_t(b)}</td></tr>" for a, b in rows)
    funds = (
        "ubezpieczenia społeczne",
        "ubezpieczenie zdrowotne",
        "Fundusz Pracy",
        "FGŚP",
        "Fundusz Emerytur Pomostowych",
    )
    body = f"""<div style='border-bottom:3px solid #00994d;padding-bottom:2mm'>Zakład Ubezpieczeń Społecznych ·
Oddział w {_t(branch)}</div>
<h1 style='font-size:15pt'>Zaświadczenie o niezaleganiu w opłacaniu składek</h1><table>{table}</table>
<div style='border:1.5px solid #00994d;padding:4mm;margin-top:6mm'>Zaświadczamy, że na podany dzień płatnik składek
<b>nie posiada zaległości</b>
w opłacaniu składek na:<ul>{"".join(f"<li>{_t(x)}</li>" for x in funds)}</ul></div>
<p style='font-size:8.5pt'>Autentyczność dokumentu można sprawdzić na stronie www.zus.pl. Zaświadczenie ma formę
elektroniczną.</p>{_sealed(officer, day)}"""
    return _page(
        body,
        "td{border:1px solid #bbb;padding:2mm 3mm}.l{background:#eef6f0;width:55mm}table{border-collapse:collapse;width:100%}",
    )


def zus_funds(firm: Firm, branch: str, number: str, day: str, officer: str) -> Html:
    """Two columns of data above, then a row for each fund with the state of the account."""
    funds = ("Ubezpieczenia społeczne", "Ubezpieczenie zdrowotne", "FP i FS", "FGŚP", "FEP")
    rows = "".join(f"<tr><td>{_t(x)}</td><td>nie zalega</td></tr>" for x in funds)
    body = f"""<p style='font-size:9pt'>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH · ODDZIAŁ W {_t(branch.upper())}</p>
<h1 style='font-size:14pt'>ZAŚWIADCZENIE O NIEZALEGANIU W OPŁACANIU SKŁADEK NR {_t(number)}</h1>
<div style='columns:2;border-top:1px solid #000;border-bottom:1px solid #000;padding:3mm 0'><b>Płatnik
składek</b><br>{_t(firm.name)}<br>
{_t(firm.address)}<br>NIP: {firm.nip}<br>REGON: {firm.regon}</div>
<p>Stwierdza się, że na dzień {day} płatnik nie zalega w opłacaniu składek na:</p><table>{rows}</table>
<p style='font-size:9pt'>Podstawa: art. 217 i 218 Kodeksu postępowania administracyjnego. Wydano {day} na wniosek
płatnika.</p>
{_stamp(("Z up. Dyrektora Oddziału", officer, "kierownik referatu"), officer)}"""
    return _page(
        body, "td{border:1px solid #666;padding:1.5mm 4mm}table{border-collapse:collapse;width:120mm}"
    )


def zus_refusal(firm: Firm, branch: str, number: str, day: str, officer: str) -> Html:
    """A decision that refuses the certificate."""
    body = f"""<p>Zakład Ubezpieczeń Społecznych<br>Oddział w {_t(branch)}<br>Wydział Rozliczeń Kont Płatników
Składek</p>
<p style='text-align:right'>{_t(TOWN[branch])}, {day}<br>nr
{_t(number)}</p><p><b>{_t(firm.name)}</b><br>{_t(firm.address)}<br>NIP {firm.nip}</p>
<h2 style='text-align:center;font-size:13pt'>POSTANOWIENIE<br>o odmowie wydania zaświadczenia o niezaleganiu w
opłacaniu składek</h2>
<p style='text-align:justify'>Na podstawie art. 219 Kodeksu postępowania administracyjnego odmawia się wydania
zaświadczenia o żądanej treści.</p>
<p style='text-align:center'>Uzasadnienie</p><p style='text-align:justify'>Na koncie płatnika składek według stanu
na dzień {day} figurują nieopłacone
należności z tytułu składek za luty 2026 r. Nie jest zatem możliwe potwierdzenie, że płatnik nie zalega z opłacaniem
składek.</p>
<p>Na postanowienie służy zażalenie w terminie 7 dni od dnia
doręczenia.</p>{_stamp(("Kierownik Wydziału", officer), officer)}"""
    return _page(body, "body{font-family:'Liberation Serif',serif}")


# ------------------------------------------------------------------------------------------------ tax office


def tax_letter(firm: Firm, office: str, number: str, day: str, officer: str) -> Html:
    """A certificate as a letter of the head of the tax office, on paper."""
    body = f"""<p><b>NACZELNIK<br>URZĘDU SKARBOWEGO<br>W {_t(office.upper())}</b></p><p
style='text-align:right'>{day}</p><p>Nr {_t(number)}</p>
<h2 style='text-align:center;font-size:12.5pt'>ZAŚWIADCZENIE<br>o niezaleganiu w podatkach lub stwierdzające stan
zaległości</h2>
<p>Na podstawie art. 306a i art. 306e ustawy z dnia 29 sierpnia 1997 r. – Ordynacja podatkowa, na wniosek:</p>
<p style='margin-left:10mm'><b>{_t(firm.name)}</b><br>{_t(firm.address)}<br>NIP: {dashed(firm.nip)}</p>
<p style='text-align:justify'>zaświadcza się, że według stanu na dzień {day} wyżej wymieniony podatnik nie zalega w
podatkach stanowiących dochód budżetu
państwa. Nie toczy się wobec podatnika postępowanie egzekucyjne ani postępowanie w sprawie o przestępstwo
skarbowe.</p>
<p>Pobrano opłatę skarbową 21
zł.</p>{_stamp(("Z up. Naczelnika Urzędu Skarbowego", officer, "komisarz skarbowy"), officer)}"""
    return _page(body, "body{font-family:'Liberation Serif',serif;font-size:11.5pt}")


def tax_form(
    firm: Firm, office: str, number: str, day: str, officer: str, *, arrears: str = "", on_paper: bool = False
) -> Html:
    """The form of the tax administration: boxed parts A to D."""
    none = (
        "Zaświadcza się, że podatnik nie posiada zaległości podatkowych według stanu na dzień wydania zaświadczenia."
        if not arrears
        else f"Stwierdza się zaległości podatkowe według stanu na dzień wydania zaświadczenia: {arrears}."
    )
    close = _stamp(("Kierownik referatu", officer), officer) if on_paper else _sealed(officer, day)
    body = f"""<div style='display:flex;justify-content:space-between;font-size:9pt'><b>Krajowa Administracja
Skarbowa</b><span>ZAS-W</span></div>
<h1 style='font-size:13pt;text-align:center'>ZAŚWIADCZENIE O NIEZALEGANIU W PODATKACH LUB STWIERDZAJĄCE STAN
ZALEGŁOŚCI</h1>
<div class='b'><h3>A. Organ wydający</h3>Naczelnik Urzędu Skarbowego w {_t(office)}<br>Numer: {_t(number)}<br>Data
wydania: {day}</div>
<div class='b'><h3>B. Dane podatnika</h3>Nazwa / imię i nazwisko: {_t(firm.name)}<br>NIP: {firm.nip}<br>Adres:
{_t(firm.address)}</div>
<div class='b'><h3>C. Treść zaświadczenia</h3>{_t(none)}</div>
<div class='b'><h3>D. Informacje dodatkowe</h3>Postępowanie egzekucyjne w administracji: nie jest
prowadzone.<br>Odroczenie terminu lub raty: nie dotyczy.</div>{close}"""
    return _page(
        body,
        ".b{border:1px solid #333;padding:2mm 4mm;margin-top:3mm}h3{font-size:10pt;margin:0 0 1mm;background:#e6e6e6;padding:1mm}",
    )


def tax_points(firm: Firm, office: str, number: str, day: str, officer: str) -> Html:
    """A print from the e-office: numbered sentences under a head of two columns."""
    body = f"""<table style='width:100%;font-size:10pt'><tr><td><b>Krajowa Administracja Skarbowa</b><br>
Naczelnik Urzędu Skarbowego w {_t(office)}</td><td style='text-align:right'>Data: {day}<br>Znak sprawy:
{_t(number)}</td></tr></table><hr>
<h2 style='font-size:13pt'>Zaświadczenie o niezaleganiu w podatkach lub stwierdzające stan zaległości</h2>
<ol><li>Podatnik: {_t(firm.name)}, NIP {firm.nip}, {_t(firm.address)}.</li>
<li>Według stanu na dzień {day} podatnik <b>nie ma zaległości podatkowych</b>.</li>
<li>Podatnik nie korzysta z odroczenia ani rozłożenia na raty.</li>
<li>Zaświadczenie wydano na podstawie art. 306e § 1 Ordynacji podatkowej, na wniosek podatnika.</li></ol>
{_stamp(("Z up. Naczelnika", officer, "starszy kontroler skarbowy"), officer)}"""
    return _page(body)


def local_tax(firm: Firm, town: str, number: str, day: str, officer: str) -> Html:
    """A look-alike: the mayor's certificate about local taxes."""
    body = f"""<p style='text-align:center'><b>BURMISTRZ MIASTA {_t(town.upper())}</b><br>Wydział Podatków i Opłat
Lokalnych</p><p>{_t(number)}</p>
<p style='text-align:right'>{day}</p><h2 style='text-align:center;font-size:13pt'>ZAŚWIADCZENIE<br>o niezaleganiu w
podatkach lub stwierdzające stan zaległości</h2>
<p style='text-align:justify'>Na podstawie art. 306e Ordynacji podatkowej zaświadcza się, że {_t(firm.name)},
{_t(firm.address)}, NIP {firm.nip}, nie zalega wobec
Gminy Miejskiej w podatku od nieruchomości ani w podatku od środków transportowych według stanu na dzień {day}.</p>
{_stamp(("z up. BURMISTRZA", officer, "podinspektor"), officer)}"""
    return _page(body, "body{font-family:'Liberation Serif',serif}")


# ------------------------------------------------------------------------------------------------ innovation


def iso(firm: Firm, norm: str, scope: str, number: str, until: str) -> Html:
    """A management system's certificate."""
    body = f"""<div style='border:3px double #24507a;padding:14mm;text-align:center;height:205mm'><p
style='letter-spacing:2px'>CERTUS NORMA POLSKA Sp. z o.o.<br>
jednostka certyfikująca systemy zarządzania</p><h1 style='font-size:30pt;color:#24507a'>CERTYFIKAT</h1><p>nr
{_t(number)}</p>
<p>zaświadcza, że system zarządzania organizacji</p><h2>{_t(firm.name)}</h2><p>{_t(firm.address)}</p><p>spełnia
wymagania normy</p><h2>{_t(norm)}</h2>
<p>w zakresie: {_t(scope)}</p><p>Ważny do: {_t(until)}</p><div style='margin:14mm auto
0;width:48mm'>{ink.signature_svg("Prezes CN " + norm, colour="#222")}</div></div>"""
    return _page(body, "body{font-family:'Liberation Serif',serif}")


def patent(firm: Firm, title: str, number: str, day: str) -> Html:
    """A patent document."""
    body = f"""<p style='text-align:center'>RZECZPOSPOLITA POLSKA<br><b>Urząd Patentowy Rzeczypospolitej
Polskiej</b></p><h1 style='text-align:center;margin-top:20mm'>DOKUMENT PATENTOWY</h1>
<p style='text-align:center'>Patent nr {_t(number)}</p><p>Urząd Patentowy Rzeczypospolitej Polskiej udzielił patentu
na wynalazek pt.</p><p style='text-align:center'><b>{_t(title)}</b></p>
<p>Uprawniony z patentu: {_t(firm.name)}, {_t(firm.town)}</p><p>Decyzja z dnia
{_t(day)}</p>{_stamp(("Prezes Urzędu Patentowego",), "UPRP prezes")}"""
    return _page(body)


def attest(firm: Firm, product: str, number: str, until: str) -> Html:
    """A hygienic certificate of a product."""
    body = f"""<p><b>Instytut Badań Materiałów i Wyrobów</b><br>Zakład Higieny Środowiska</p><h1
style='text-align:center;font-size:20pt'>ATEST HIGIENICZNY</h1><p style='text-align:center'>{_t(number)}</p>
<table><tr><td>Wyrób</td><td>{_t(product)}</td></tr><tr><td>Wytwórca</td><td>{_t(firm.name)},
{_t(firm.address)}</td></tr><tr><td>Ważność</td><td>do {_t(until)}</td></tr></table>
<p>Wyrób odpowiada wymaganiom higienicznym przy zachowaniu warunków
stosowania.</p>{_stamp(("Kierownik Zakładu",), "Kierownik atest")}"""
    return _page(body, "td{border:1px solid #999;padding:3mm}table{border-collapse:collapse;width:100%}")
