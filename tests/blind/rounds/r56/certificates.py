"""Certificates of ZUS and of tax offices, and copies of companies' own certificates."""

from dataclasses import dataclass
from typing import Literal

from tests.blind.model import Html
from tests.blind.rounds.r56 import pen
from tests.blind.rounds.r56.firm import Firm

BASE = (
    "<!doctype html><html lang='pl'><meta charset='utf-8'><style>@page{size:A4;margin:18mm 20mm}"
    "body{font:11pt/1.45 'Liberation Serif',serif;margin:0}table{border-collapse:collapse;width:100%}"
    "td,th{border:1px solid #333;padding:4px 7px;text-align:left;vertical-align:top}h1{font-size:15pt;"
    "text-align:center}.s{font-size:8.5pt;color:#333}.r{text-align:right}.c{text-align:center}"
    ".sans{font-family:'Liberation Sans',sans-serif;font-size:10pt}.half{display:flex;"
    "justify-content:space-between;gap:10mm}.box{border:1px solid #333;padding:8px 12px;margin:8px 0}"
    ".stamp{border:2px solid #28389a;color:#28389a;border-radius:50%;width:34mm;height:34mm;display:flex;"
    "align-items:center;justify-content:center;text-align:center;font-size:7.5pt;transform:rotate(-8deg)}"
    "</style>"
)


@dataclass(frozen=True, slots=True)
class Issue:
    """When and under what number an office wrote, and to which of its branches it belongs."""

    day: str
    number: str
    office: str
    clerk: str


def _page(body: str, css: str = "") -> Html:
    return Html(f"{BASE}<body class='{css}'>{body}</body></html>")


def _hand(issue: Issue, post: str) -> str:
    return (
        f"<div class='r'>{pen.svg(issue.clerk, ink='black')}<br>{issue.clerk}<br><span "
        f"class='s'>{post}</span></div>"
    )


def zus_letter(firm: Firm, issue: Issue) -> Html:
    """A branch's letter in running text, signed by an inspector."""
    return _page(
        f"<div class='half'><div><b>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH</b><br>{issue.office}</div>"
        f"<div>{issue.day}</div></div><p>Nr {issue.number}</p><p "
        f"style='margin-left:90mm'><b>{firm.name}</b><br>"
        f"{firm.street}<br>{firm.code} {firm.town}</p><h1>ZAŚWIADCZENIE<br>o niezaleganiu w "
        "opłacaniu składek</h1>"
        "<p>Na podstawie art. 50 ust. 4 ustawy o systemie ubezpieczeń społecznych oraz art. 217 "
        "Kodeksu postępowania "
        f"administracyjnego zaświadcza się, że płatnik składek {firm.name}, NIP {firm.nip}, REGON "
        f"{firm.regon}, "
        "<b>nie zalega</b> w opłacaniu składek na ubezpieczenia społeczne, ubezpieczenie "
        "zdrowotne, Fundusz Pracy, "
        "Fundusz Gwarantowanych Świadczeń Pracowniczych oraz Fundusz Emerytur Pomostowych, według "
        "stanu na dzień "
        f"{issue.day}.</p><p>Zaświadczenie wydaje się na wniosek płatnika.</p><div class='half'>"
        f"<div class='stamp'>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH<br>{issue.office.split(' w ')[-1]}</div>"
        f"{_hand(issue, 'starszy inspektor')}</div>"
    )


def zus_table(firm: Firm, issue: Issue) -> Html:
    """The newer print-out: data in a table, electronic seal named at the foot."""
    rows = (
        ("Numer zaświadczenia", issue.number),
        ("Data wydania", issue.day),
        ("Płatnik składek", firm.name),
        ("NIP", firm.nip),
        ("REGON", firm.regon),
        ("Adres", firm.address),
        ("Stan zadłużenia na dzień wydania", "płatnik nie posiada zaległości"),
    )
    cells = "".join(
        f"<tr><td style='width:38%'>{label}</td><td><b>{text}</b></td></tr>" for label, text in rows
    )
    return _page(
        f"<div style='border-bottom:3px solid #0a7a3b'><b style='color:#0a7a3b'>ZUS</b> Zakład Ubezpieczeń "
        f"Społecznych &nbsp; {issue.office}</div><h1>Zaświadczenie o niezaleganiu w opłacaniu składek</h1>"
        f"<table>{cells}</table><p>Zaświadczenie obejmuje składki na: ubezpieczenia społeczne, ubezpieczenie "
        "zdrowotne, Fundusz Pracy, FGŚP i Fundusz Emerytur Pomostowych.</p><p class='s'>Dokument opatrzono "
        f"kwalifikowanym podpisem elektronicznym. Podpisała: {issue.clerk}. Autentyczność można "
        "sprawdzić na stronie "
        "zus.pl, podając numer zaświadczenia.</p>",
        "sans",
    )


def zus_boxes(firm: Firm, issue: Issue) -> Html:
    """Form-like: numbered boxes."""
    return _page(
        "<div class='half sans'><b>Zakład Ubezpieczeń "
        f"Społecznych<br>{issue.office}</b><span>{issue.number}<br>"
        f"{issue.day}</span></div><h1>ZAŚWIADCZENIE O NIEZALEGANIU</h1><p class='c'>w opłacaniu składek</p>"
        f"<div class='box'><span class='s'>1. Dane płatnika</span><br>{firm.name}<br>{firm.address}</div>"
        f"<div class='half'><div class='box' style='flex:1'><span class='s'>2. NIP</span><br>{firm.nip}</div>"
        f"<div class='box' style='flex:1'><span class='s'>3. REGON</span><br>{firm.regon}</div></div>"
        "<div class='box'><span class='s'>4. Treść</span><br>Zakład Ubezpieczeń Społecznych "
        "stwierdza, że na dzień "
        "wydania zaświadczenia na koncie ww. płatnika nie figurują zaległości z tytułu składek, "
        "do których poboru "
        "Zakład jest zobowiązany.</div><div class='box'><span class='s'>5. Podstawa "
        "prawna</span><br>art. 50 ust. 4 "
        "ustawy z dnia 13 października 1998 r. o systemie ubezpieczeń społecznych</div>"
        + _hand(issue, "z upoważnienia Dyrektora Oddziału")
    )


def zus_refusal(firm: Firm, issue: Issue) -> Html:
    """A decision by which the certificate is refused."""
    return _page(
        f"<b>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH</b><br>{issue.office}<p "
        f"class='r'>{issue.day}</p><p>{issue.number}</p>"
        "<h1>POSTANOWIENIE<br>o odmowie wydania zaświadczenia</h1><p>Na podstawie art. 219 "
        "Kodeksu postępowania "
        f"administracyjnego odmawia się płatnikowi {firm.name}, NIP {firm.nip}, wydania "
        "zaświadczenia o niezaleganiu "
        "w opłacaniu składek.</p><p><b>Uzasadnienie.</b> Na koncie płatnika w dniu rozpatrzenia "
        "wniosku widnieją "
        "nieopłacone składki za luty 2026 r. wraz z odsetkami, wobec czego zaświadczenie o "
        "żądanej treści nie może być "
        "wydane.</p><p>Na postanowienie służy zażalenie w terminie 7 dni.</p>"
        + _hand(issue, "kierownik referatu")
    )


TAX = "ZAŚWIADCZENIE<br>o niezaleganiu w podatkach lub stwierdzające stan zaległości"


def tax_letter(firm: Firm, issue: Issue) -> Html:
    """A tax office's letter, sealed and signed."""
    return _page(
        f"<div class='half'><div><b>NACZELNIK<br>{issue.office}</b></div><div>{issue.day}</div></div>"
        f"<p>Znak: {issue.number}</p><h1>{TAX}</h1><p>Działając na podstawie art. 306a § 1 i art. "
        "306e Ordynacji "
        f"podatkowej, zaświadcza się, że:</p><p><b>{firm.name}</b><br>{firm.address}<br>NIP {firm.nip}</p>"
        f"<p>według stanu na dzień {issue.day} <b>nie zalega</b> w podatkach stanowiących dochód "
        "budżetu państwa, "
        "których pobór należy do właściwości tutejszego organu.</p><p>Zaświadczenie wydaje się w "
        "celu przedłożenia "
        f"w Urzędzie Marszałkowskim.</p>{_hand(issue, 'z up. Naczelnika, komisarz skarbowy')}"
        "<p class='s'>Pobrano opłatę skarbową 21 zł.</p>"
    )


def tax_form(firm: Firm, issue: Issue, debt: str = "") -> Html:
    """ZAS-W as a ruled form with parts; one of two boxes is ticked."""
    none, some = ("☐", "☒") if debt else ("☒", "☐")
    return _page(
        "<div class='half s'><span>Krajowa Administracja "
        f"Skarbowa</span><span>ZAS-W</span></div><h1>{TAX}</h1>"
        "<table><tr><th colspan=2>A. ORGAN WYDAJĄCY</th></tr><tr><td colspan=2>Naczelnik "
        f"{issue.office}</td></tr>"
        f"<tr><td>Nr {issue.number}</td><td>Data: {issue.day}</td></tr><tr><th colspan=2>B. "
        "WNIOSKODAWCA</th></tr>"
        f"<tr><td>{firm.name}<br>{firm.address}</td><td>NIP {firm.nip}</td></tr><tr><th colspan=2>C. TREŚĆ "
        f"ZAŚWIADCZENIA (stan na dzień {issue.day})</th></tr><tr><td colspan=2>{none} wnioskodawca "
        "nie ma zaległości "
        f"podatkowych</td></tr><tr><td colspan=2>{some} wnioskodawca ma zaległości podatkowe: "
        f"{debt or '—'}</td></tr>"
        "<tr><td colspan=2 class='s'>Postępowania egzekucyjne i karne skarbowe: nie są "
        "prowadzone.</td></tr></table>"
        f"<p></p>{_hand(issue, 'podpis osoby upoważnionej, pieczęć')}",
        "sans",
    )


def tax_electronic(firm: Firm, issue: Issue) -> Html:
    """From the e-office: short, automatic, sealed by the head of KAS."""
    return _page(
        "<div style='background:#eee;padding:6px 10px'><b>e-Urząd Skarbowy</b> | Szef Krajowej "
        "Administracji "
        f"Skarbowej</div><h1>Zaświadczenie o niezaleganiu w podatkach</h1><p>Numer: {issue.number}<br>Data "
        f"wygenerowania: {issue.day}<br>Organ właściwy: Naczelnik {issue.office}</p><div "
        "class='box'>Podatnik: "
        f"<b>{firm.name}</b><br>Identyfikator podatkowy NIP: <b>{firm.nip}</b></div><p>Na "
        "podstawie danych ewidencji "
        f"podatkowych stwierdza się, że na dzień {issue.day} podatnik nie posiada zaległości podatkowych.</p>"
        "<p class='s'>Zaświadczenie wydano automatycznie i opatrzono kwalifikowaną pieczęcią "
        "elektroniczną Szefa KAS. "
        "Nie wymaga podpisu odręcznego. Wydruk nie jest dokumentem urzędowym.</p>",
        "sans",
    )


def tax_columns(firm: Firm, issue: Issue) -> Html:
    """Two columns: the taxpayer to the left, the content to the right."""
    return _page(
        f"<p class='c'><b>Naczelnik {issue.office}</b></p><h1>{TAX}</h1><div class='half'><div class='box' "
        f"style='width:36%'><b>Podatnik</b><br>{firm.name}<br>{firm.street}<br>{firm.code} "
        f"{firm.town}<br><br>"
        f"<b>NIP</b><br>{firm.nip}<br><br><b>Sprawa</b><br>{issue.number}<br><br><b>Data</b><br>{issue.day}</div>"
        "<div style='width:58%'><p>Zaświadcza się, że na dzień wydania niniejszego zaświadczenia "
        "w prowadzonej "
        "ewidencji <b>nie figurują zaległości</b> w podatkach: dochodowym, od towarów i usług "
        "oraz akcyzowym.</p>"
        "<p>Podatnik nie korzysta z ulg w spłacie.</p><p class='s'>Podstawa: art. 306e Ordynacji podatkowej. "
        "Zwolniono z opłaty skarbowej – pełnomocnictwa nie "
        f"składano.</p>{_hand(issue, 'ekspert skarbowy')}</div></div>"
    )


def evidence(firm: Firm, title: str, number: int, kind: Literal["iso", "patent"] = "iso") -> Html:
    """A copy of a company's certificate or patent."""
    if kind == "patent":
        return _page(
            "<p class='c'><b>RZECZPOSPOLITA POLSKA<br>URZĄD PATENTOWY RZECZYPOSPOLITEJ "
            "POLSKIEJ</b></p><h1>DOKUMENT "
            f"PATENTOWY</h1><p class='c'>{title}</p><p>Uprawniony z patentu: <b>{firm.name}</b>, "
            f"{firm.town}</p>"
            f"<p>Udzielono dnia 1{number}.06.2024 r.</p>{pen.svg('Prezes UP', ink='black')}"
        )
    return _page(
        "<div style='border:4px double #765;padding:20mm "
        "12mm;text-align:center'><h1>CERTYFIKAT</h1><p>Jednostka "
        "certyfikująca Normacert zaświadcza, "
        f"że</p><h2>{firm.name}</h2><p>{firm.address}</p><p>spełnia wymagania:</p>"
        f"<h2>{title}</h2><p>Nr certyfikatu NC/{number}4/2025<br>Ważny do 30.09.2028 r.</p>"
        f"{pen.svg('Normacert', ink='black')}</div>"
    )
