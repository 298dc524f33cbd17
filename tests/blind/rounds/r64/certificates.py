"""Certificates of ZUS and of tax offices, in four layouts each, and copies of certificates of firms."""

from dataclasses import dataclass

from tests.blind.model import Html

from .kit import svg

CSS = (
    "<style>@page{size:A4;margin:20mm}body{margin:0;font-size:11pt;line-height:1.4;color:#111}"
    "table{border-collapse:collapse;width:99.4%}td,th{border:.6pt solid #555;padding:1.5mm 2mm;text-align:left}"
    "h1{font-size:14pt;text-align:center;margin:8mm 0 5mm}.r{text-align:right}.c{text-align:center}.s{font-size:8.5pt}"
    ".stamp{display:inline-block;border:1.2pt solid #7a1f2b;color:#7a1f2b;padding:2mm 4mm;font-size:9pt;text-align:center}"
    ".row{display:flex;justify-content:space-between;gap:8mm}.card{border:.8pt solid #889;border-radius:2mm;padding:3mm;flex:1}"
    "</style>"
)


@dataclass(frozen=True, slots=True)
class Of:
    """Whom a certificate is about, who gave it, and when."""

    name: str
    nip: str
    regon: str
    address: str
    office: str
    """Town of the branch or tax office in the locative: „w Żarach”."""
    seat: str
    """The same town, as it stands before a date."""
    date: str
    number: str
    officer: str = "Renata Wojtkiewicz"
    owes: str = ""
    """Amount of arrears, where there are any."""


def _whole(body: str, family: str) -> Html:
    return Html(
        f'<!doctype html><html lang="pl"><meta charset="utf-8">{CSS}<body style="font-family:{family}">{body}</body></html>'
    )


def _pen(of: Of, post: str) -> str:
    return (
        f'<div class="r" style="margin:14mm 3mm 0 0">{svg(of.officer + of.number, colour="#222")}<br>'
        f'<span class="stamp">{post}<br>{of.officer}</span></div>'
    )


def zus(layout: int, of: Of) -> Html:
    """One of the four."""
    match layout:
        case 0:
            return _whole(
                f"""<div class="row"><div><b>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH</b><br>Oddział {of.office}</div>
<div>{of.seat}, {of.date}<br>Znak: {of.number}</div></div><h1>ZAŚWIADCZENIE<br>o niezaleganiu w opłacaniu składek</h1>
<table><tr><th>Płatnik składek</th><td>{of.name}</td></tr><tr><th>NIP</th><td>{of.nip}</td></tr>
<tr><th>REGON</th><td>{of.regon}</td></tr><tr><th>Adres</th><td>{of.address}</td></tr></table>
<p>Na podstawie art. 50 ust. 4 ustawy o systemie ubezpieczeń społecznych zaświadcza się, że wymieniony płatnik
<b>nie zalega</b> w opłacaniu składek według stanu na dzień {of.date}.</p>
<table><tr><th>Rodzaj składek</th><th>Zaległość</th></tr><tr><td>ubezpieczenia społeczne</td><td>brak</td></tr>
<tr><td>ubezpieczenie zdrowotne</td><td>brak</td></tr><tr><td>FP, FS, FGŚP, FEP</td><td>brak</td></tr></table>
{_pen(of, "Starszy specjalista")}""",
                "'Liberation Serif'",
            )
        case 1:
            return _whole(
                f"""<div style="border-bottom:2pt solid #0a7a3e;padding-bottom:2mm" class="row"><b style="font-size:20pt;
color:#0a7a3e">ZUS</b><span class="s r">Zakład Ubezpieczeń Społecznych<br>Oddział {of.office}</span></div>
<p class="r s">Data wystawienia: {of.date}<br>Numer dokumentu: {of.number}</p>
<p><b>{of.name}</b><br>{of.address}<br>NIP: {of.nip}</p>
<h1 style="text-align:left;color:#0a7a3e">Zaświadczenie o niezaleganiu w opłacaniu składek</h1>
<p>Potwierdzamy, że na dzień {of.date} nie mają Państwo zaległości z tytułu składek na: ubezpieczenia społeczne,
ubezpieczenie zdrowotne, Fundusz Pracy, Fundusz Solidarnościowy, Fundusz Gwarantowanych Świadczeń Pracowniczych oraz
Fundusz Emerytur Pomostowych.</p><p>Wydaliśmy je na Państwa wniosek.</p>
<p class="s" style="margin-top:25mm">Dokument podpisany kwalifikowanym podpisem elektronicznym: {of.officer}, {of.date}.
Autentyczność dokumentu można sprawdzić na stronie www.zus.pl.</p>""",
                "'Liberation Sans'",
            )
        case 2:
            return _whole(
                f"""<p class="c">Zakład Ubezpieczeń Społecznych<br>Oddział {of.office}<br><span class="s">Wydział Realizacji
Dochodów</span></p><hr><p>{of.number}<span style="float:right">{of.date}</span></p><h1>Zaświadczenie nr {of.number}</h1>
<p style="text-align:justify">Zakład Ubezpieczeń Społecznych Oddział {of.office}, po rozpatrzeniu wniosku, stwierdza, że
{of.name}, {of.address}, NIP {of.nip}, REGON {of.regon}, na dzień wydania zaświadczenia nie posiada zaległości
w opłacaniu składek na ubezpieczenia społeczne, zdrowotne, Fundusz Pracy i Fundusz Gwarantowanych Świadczeń
Pracowniczych.</p><p>Zaświadczenie o niezaleganiu w opłacaniu składek wydaje się w celu przedłożenia
w Urzędzie Marszałkowskim.</p>{_pen(of, "z up. Dyrektora Oddziału")}""",
                "'Liberation Serif'",
            )
        case _:
            return _whole(
                f"""<p class="s">ZUS Oddział {of.office} | Platforma Usług Elektronicznych / eZUS</p>
<h1>ZAŚWIADCZENIE O NIEZALEGANIU W OPŁACANIU SKŁADEK</h1><div class="row"><div class="card"><b>Dane płatnika</b><br>
{of.name}<br>{of.address}<br>NIP {of.nip}<br>REGON {of.regon}</div><div class="card"><b>Dane zaświadczenia</b><br>
Identyfikator: {of.number}<br>Stan na dzień: {of.date}<br>Wystawca: Zakład Ubezpieczeń Społecznych</div></div>
<div class="card" style="margin-top:6mm"><b>Treść zaświadczenia</b><br>Płatnik składek nie zalega w opłacaniu należności,
do których poboru zobowiązany jest Zakład.<br>Układ ratalny: nie<br>Odroczenie terminu płatności: nie</div>
<p class="s" style="margin-top:12mm">Podpisano elektronicznie: {of.officer}, Zakład Ubezpieczeń Społecznych, {of.date}</p>""",
                "'Liberation Sans Narrow'",
            )


def zus_refusal(of: Of) -> Html:
    """A decision that refuses the certificate."""
    return _whole(
        f"""<div class="row"><div><b>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH</b><br>Oddział {of.office}</div>
<div>{of.seat}, {of.date}<br>Znak: {of.number}</div></div><p style="margin-top:8mm"><b>{of.name}</b><br>{of.address}<br>
NIP {of.nip}</p><h1>DECYZJA<br>o odmowie wydania zaświadczenia o niezaleganiu w opłacaniu składek</h1>
<p>Na podstawie art. 219 Kodeksu postępowania administracyjnego Zakład Ubezpieczeń Społecznych odmawia wydania
zaświadczenia o żądanej treści.</p><p><b>Uzasadnienie.</b> Na koncie płatnika figuruje zaległość w składkach na
ubezpieczenia społeczne za luty 2026 r. Z tego powodu nie można potwierdzić niezalegania.</p>
<p class="s">Od decyzji przysługuje odwołanie w terminie miesiąca od jej doręczenia.</p>{_pen(of, "z up. Dyrektora Oddziału")}""",
        "'Liberation Serif'",
    )


def tax(layout: int, of: Of) -> Html:
    """One of the four."""
    title = "ZAŚWIADCZENIE O NIEZALEGANIU W PODATKACH LUB STWIERDZAJĄCE STAN ZALEGŁOŚCI"
    match layout:
        case 0:
            says = (
                f"stwierdza się zaległości podatkowe w kwocie <b>{of.owes} zł</b>, w tym w podatku od towarów i usług"
                if of.owes
                else "<b>nie posiada zaległości podatkowych</b>"
            )
            yes, no = ("☒", "☐") if of.owes else ("☐", "☒")
            return _whole(
                f"""<div class="row"><div>NACZELNIK<br>URZĘDU SKARBOWEGO<br>{of.office.upper()}</div>
<div class="r">{of.seat}, dnia {of.date}<br>{of.number}</div></div><h1>{title}</h1>
<table><tr><th colspan="2">A. DANE PODATNIKA</th></tr><tr><td>Nazwa / imię i nazwisko</td><td>{of.name}</td></tr>
<tr><td>Identyfikator podatkowy NIP</td><td>{of.nip}</td></tr><tr><td>Adres</td><td>{of.address}</td></tr>
<tr><th colspan="2">B. STAN ZALEGŁOŚCI na dzień {of.date}</th></tr>
<tr><td>{no} nie figurują zaległości</td><td>{yes} figurują zaległości</td></tr></table>
<p>W wyniku sprawdzenia danych urzędu: podatnik – {says}.</p><p class="s">Zaświadczenie wydano na wniosek podatnika.
Opłata skarbowa 21 zł.</p>{_pen(of, "z up. Naczelnika Urzędu Skarbowego<br>Kierownik referatu")}""",
                "'Liberation Serif'",
            )
        case 1:
            return _whole(
                f"""<div class="row" style="border-bottom:1.5pt solid #b3122d"><b style="color:#b3122d">Krajowa
Administracja Skarbowa</b><span class="s">e-Urząd Skarbowy</span></div><p class="r s">{of.number}<br>{of.date}</p>
<p class="s">Organ: Naczelnik Urzędu Skarbowego {of.office}</p><h1 style="font-size:12.5pt">Zaświadczenie o niezaleganiu w podatkach
lub stwierdzające stan zaległości</h1><p>Podatnik: <b>{of.name}</b><br>NIP: <b>{of.nip}</b><br>Adres: {of.address}</p>
<p>Stan na dzień: {of.date}</p><p style="background:#f3f3f3;padding:3mm">Podatnik nie zalega w podatkach.</p>
<p class="s">Dokument wygenerowany automatycznie, opatrzony kwalifikowaną pieczęcią elektroniczną Szefa Krajowej
Administracji Skarbowej. Nie wymaga podpisu odręcznego.</p>""",
                "'Liberation Sans'",
            )
        case 2:
            return _whole(
                f"""<p>Urząd Skarbowy {of.office}<br><span class="s">Referat Obsługi Bezpośredniej</span></p>
<p class="r">{of.date}</p><p>Nr: {of.number}</p><h1>ZAŚWIADCZENIE</h1><p style="text-align:justify">Naczelnik Urzędu
Skarbowego {of.office}, działając na podstawie art. 306e § 1 ustawy – Ordynacja podatkowa, zaświadcza o niezaleganiu
w podatkach przez: {of.name}, {of.address}, NIP {of.nip}. Na dzień {of.date} w ewidencji tutejszego organu brak
zaległości podatkowych wyżej wymienionego podatnika.</p><p>Zaświadczenie wydaje się na żądanie strony, w jednym
egzemplarzu.</p>{_pen(of, "z up. Naczelnika")}""",
                "'Nimbus Roman','Liberation Serif'",
            )
        case _:
            return _whole(
                f"""<table><tr><td style="width:50%"><b>Naczelnik Urzędu Skarbowego {of.office}</b></td><td class="s">ZAS-W<br>
Znak sprawy: {of.number}</td></tr></table><h1 style="font-size:12pt">{title}</h1>
<table><tr><td class="s" style="width:8mm">1</td><td>NIP<br><b>{of.nip}</b></td><td class="s" style="width:8mm">2</td>
<td>REGON<br><b>{of.regon}</b></td></tr><tr><td class="s">3</td><td colspan="3">Pełna nazwa podatnika<br><b>{of.name}</b></td></tr>
<tr><td class="s">4</td><td colspan="3">Adres<br>{of.address}</td></tr><tr><td class="s">5</td><td>Data, na którą ustalono stan
<br><b>{of.date}</b></td><td class="s">6</td><td>Kwota zaległości<br><b>0,00 zł</b></td></tr>
<tr><td class="s">7</td><td colspan="3">Rozstrzygnięcie<br><b>Podatnik nie zalega w podatkach, w tym CIT, PIT, VAT i akcyzie.</b></td></tr>
</table>{_pen(of, "Komisarz skarbowy")}""",
                "'Liberation Sans'",
            )


def copy(title: str, holder: str, address: str, number: str, date: str) -> Html:
    """A certificate or patent that the firm holds."""
    if title.startswith(("Patent", "Wzór", "Znak")):
        what = "PATENT" if title.startswith("Patent") else "ŚWIADECTWO OCHRONNE"
        return _whole(
            f"""<p class="c" style="font-size:13pt">RZECZPOSPOLITA POLSKA<br>Urząd Patentowy Rzeczypospolitej Polskiej</p>
<h1 style="font-size:20pt">{what}</h1><p class="c">{title}</p><p class="c">Uprawniony: <b>{holder}</b>, {address}</p>
<p class="c">Prawo udzielone decyzją nr {number} z dnia {date}</p>{svg(number, colour="#333")}""",
            "'Nimbus Roman','Liberation Serif'",
        )
    return _whole(
        f"""<div style="border:3pt double #2b5d7d;padding:12mm;min-height:200mm;text-align:center"><p>Jednostka Certyfikująca
Meridion Cert</p><h1 style="font-size:26pt">CERTYFIKAT</h1><p>nr {number}</p><p>zaświadcza, że</p>
<p style="font-size:15pt"><b>{holder}</b><br>{address}</p><p>spełnia wymagania</p><p style="font-size:17pt"><b>{title}</b></p>
<p>Data wydania: {date}. Ważny do: 31.12.2027</p>{svg(number, colour="#333")}<p class="s">Dyrektor jednostki</p></div>""",
        "'P052','Liberation Serif'",
    )
