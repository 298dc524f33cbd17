"""Certificates of ZUS branches and tax offices, and what is mistaken for them."""

from datetime import date, timedelta

from . import draw
from .firm import Firm, spoken

PRINT = """<!doctype html><html lang="pl"><head><meta charset="utf-8"><style>
@page { size: A4; margin: 18mm 20mm } body { font-size: 11pt; line-height: 1.4; margin: 0 }
table { border-collapse: collapse; width: 100% } td, th { padding: 1.4mm 2mm; vertical-align: top; text-align: left }
.grid td, .grid th { border: 0.3mm solid #333 } .r { text-align: right } .c { text-align: center } .s { font-size: 8.5pt }
h1, h2 { font-size: 14pt; text-align: center; margin: 6mm 0 } .pb { break-after: page }
del { text-decoration: line-through }
"""


def page(css: str, body: str) -> str:
    return f"{PRINT}{css}</style></head><body>{body}</body></html>"


def seal(lines: tuple[str, ...], colour: str = "#a11d2b", turn: int = -3) -> str:
    """A rubber stamp."""
    text = "<br>".join(lines)
    return (f'<div style="display:inline-block;border:0.5mm solid {colour};color:{colour};padding:1.5mm 4mm;font-size:8.5pt;'
            f'text-align:center;transform:rotate({turn}deg);line-height:1.25">{text}</div>')


def signed(seed: str, name: str, role: str, width: float = 42) -> str:
    return (f'<div style="display:inline-block;text-align:center">{draw.svg("signature", seed, width)}<br>'
            f'<span class="s">{name}<br>{role}</span></div>')


ZUS_TOWN = {"Zielonej Górze": "Zielona Góra", "Gorzowie Wielkopolskim": "Gorzów Wielkopolski"}
ZUS_STREET = {"Zielonej Górze": "ul. Pieniężnego 24, 65-054 Zielona Góra",
              "Gorzowie Wielkopolskim": "ul. Sikorskiego 42, 66-400 Gorzów Wielkopolski"}
TAX_STREET = {"Zielonej Górze": "ul. dra Pieniężnego 24, 65-054 Zielona Góra",
              "Gorzowie Wielkopolskim": "ul. Jagiellończyka 10, 66-400 Gorzów Wielkopolski",
              "Nowej Soli": "ul. Staszica 1A, 67-100 Nowa Sól", "Żarach": "pl. Kardynała Wyszyńskiego 6, 68-200 Żary",
              "Świebodzinie": "ul. Żymierskiego 6, 66-200 Świebodzin", "Słubicach": "al. Niepodległości 25, 69-100 Słubice",
              "Żaganiu": "ul. Pomorska 13, 68-100 Żagań", "Krośnie Odrzańskim": "ul. Szkolna 1, 66-600 Krosno Odrzańskie",
              "Międzyrzeczu": "ul. Poznańska 33, 66-300 Międzyrzecz"}


def _before(f: Firm, days: int) -> date:
    day = f.signed_on - timedelta(days=days)
    while day.weekday() > 4 or day == date(2026, 4, 6):  # Easter Monday
        day -= timedelta(days=1)
    return day


# --- ZUS


def zus_sentence(f: Firm, days: int = 4) -> str:
    """Layout 1: one sentence, electronic seal."""
    day = _before(f, days)
    return page("body{font-family:'Liberation Sans'} .b{font-weight:bold}", f"""
<table><tr><td style="width:55%"><b>Zakład Ubezpieczeń Społecznych</b><br>Oddział w {f.zus}<br>
<span class="s">{ZUS_STREET[f.zus]}</span></td><td class="r">{ZUS_TOWN[f.zus]}, {day:%d.%m.%Y}<br>
<span class="s">Znak: {f.regon[:2]}0000/71/{f.nip[-6:]}/2026/RDZ-B4</span></td></tr></table>
<div style="margin:10mm 0 0 90mm"><b>{f.name}</b><br>{f.street}<br>{f.code} {f.town}</div>
<h1>ZAŚWIADCZENIE<br>o niezaleganiu w opłacaniu składek</h1>
<p>Na podstawie art. 50 ust. 4 ustawy z dnia 13 października 1998 r. o systemie ubezpieczeń społecznych oraz art. 217 i 218 Kodeksu
postępowania administracyjnego zaświadczamy, że płatnik składek:</p>
<p class="b">{f.name}<br>NIP {f.nip}, REGON {f.regon}</p>
<p>według stanu na dzień {day:%d.%m.%Y} <b>nie posiada zaległości</b> w opłacaniu składek na ubezpieczenia społeczne, ubezpieczenie
zdrowotne, Fundusz Pracy, Fundusz Solidarnościowy, Fundusz Gwarantowanych Świadczeń Pracowniczych oraz Fundusz Emerytur
Pomostowych.</p>
<p>Zaświadczenie wydaje się na wniosek płatnika z dnia {_before(f, days + 5):%d.%m.%Y}, celem przedłożenia w postępowaniu o
dofinansowanie.</p>
<p class="r" style="margin-top:16mm">z upoważnienia Dyrektora Oddziału<br><b>Renata Wilczak</b><br>starszy specjalista<br>
<span class="s">Dokument podpisany kwalifikowanym podpisem elektronicznym</span></p>
<p class="s" style="margin-top:30mm;border-top:0.2mm solid #000;padding-top:2mm">Autentyczność dokumentu można potwierdzić na stronie
www.zus.pl w usłudze weryfikacji zaświadczeń, podając identyfikator {f.nip[2:8]}-{f.regon[1:6]}-26.</p>""")


def zus_table(f: Firm, days: int = 6) -> str:
    """Layout 2: a table of funds with 0,00 zł."""
    day = _before(f, days)
    rows = "".join(f"<tr><td>{i}</td><td>{name}</td><td class='r'>0,00 zł</td><td class='r'>0,00 zł</td></tr>"
                   for i, name in enumerate((
                       "Ubezpieczenia społeczne", "Ubezpieczenie zdrowotne", "Fundusz Pracy i Fundusz Solidarnościowy",
                       "Fundusz Gwarantowanych Świadczeń Pracowniczych", "Fundusz Emerytur Pomostowych"), 1))
    return page("body{font-family:'Liberation Serif';font-size:12pt}", f"""
<p class="c" style="border-bottom:0.6mm solid #1a6b3c;padding-bottom:2mm"><b style="font-size:15pt;color:#1a6b3c">ZUS</b> &nbsp; ZAKŁAD
UBEZPIECZEŃ SPOŁECZNYCH &nbsp;•&nbsp; Inspektorat / Oddział w {f.zus}</p>
<p class="r">{ZUS_TOWN[f.zus]}, dnia {spoken(day)}</p>
<p class="s">Nr sprawy: UNP 2026-{f.nip[:8]}</p>
<h2>Zaświadczenie nr {int(f.nip[-4:])}/2026</h2>
<p>Zakład Ubezpieczeń Społecznych informuje, że na koncie płatnika składek</p>
<table class="grid"><tr><td style="width:40mm">Płatnik</td><td>{f.name}</td></tr><tr><td>NIP / REGON</td><td>{f.nip_dashes} /
{f.regon}</td></tr><tr><td>Adres</td><td>{f.address}</td></tr></table>
<p>na dzień wystawienia zaświadczenia stan należności z tytułu składek przedstawia się następująco:</p>
<table class="grid"><tr><th>Lp.</th><th>Tytuł</th><th>Zaległość główna</th><th>Odsetki i koszty</th></tr>{rows}
<tr><td colspan="2"><b>Razem</b></td><td class="r"><b>0,00 zł</b></td><td class="r"><b>0,00 zł</b></td></tr></table>
<p>W związku z powyższym płatnik <b>nie zalega</b> z opłacaniem składek, do których poboru zobowiązany jest Zakład.</p>
<p class="s">Zaświadczenie nie obejmuje należności, których termin płatności upływa po dniu jego wystawienia.</p>
<div style="margin-top:10mm;display:flex;justify-content:space-between;align-items:flex-end">{seal(("ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH",
f"Oddział w {f.zus}", "Wydział Rozliczeń Kont Płatników"), "#1d3a8a", 2)}{signed("zust" + f.nip, "Danuta Sobczyk", "Kierownik Referatu")}
</div>""")


def zus_boxes(f: Firm, days: int = 8) -> str:
    """Layout 3: a printed form with boxes."""
    day = _before(f, days)
    return page("body{font-family:'DejaVu Sans';font-size:9.5pt} .f{background:#eef4ee}", f"""
<table class="grid"><tr class="f"><td style="width:60%"><b>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH</b></td><td class="r">ZUS-ZN / 02</td></tr>
<tr><td colspan="2" class="c" style="font-size:13pt"><b>ZAŚWIADCZENIE O NIEZALEGANIU W OPŁACANIU SKŁADEK</b></td></tr></table>
<p><b>I. Jednostka wystawiająca</b></p><table class="grid"><tr><td>ZUS Oddział w {f.zus}, {ZUS_STREET[f.zus]}</td></tr></table>
<p><b>II. Dane płatnika składek</b></p><table class="grid">
<tr><td class="f" style="width:45mm">01. NIP</td><td>{" ".join(f.nip)}</td></tr><tr><td class="f">02. REGON</td><td>{" ".join(f.regon)}</td></tr>
<tr><td class="f">03. Nazwa / nazwisko i imię</td><td>{f.name}</td></tr><tr><td class="f">04. Adres</td><td>{f.address}</td></tr></table>
<p><b>III. Treść zaświadczenia</b> (stan na dzień {day:%d-%m-%Y})</p><table class="grid">
<tr><td class="c" style="width:12mm;font-size:14pt">☒</td><td>płatnik składek nie zalega w opłacaniu składek na ubezpieczenia społeczne,
ubezpieczenie zdrowotne oraz na fundusze pozaubezpieczeniowe</td></tr>
<tr><td class="c" style="font-size:14pt">☐</td><td>płatnik składek zawarł umowę o rozłożenie należności na raty i wykonuje ją terminowo</td></tr>
<tr><td class="c" style="font-size:14pt">☐</td><td>odroczono termin płatności składek</td></tr></table>
<p><b>IV. Cel wydania</b></p><table class="grid"><tr><td>udział w projekcie współfinansowanym ze środków UE</td></tr></table>
<table style="margin-top:14mm"><tr><td>{ZUS_TOWN[f.zus]}, {day:%d.%m.%Y} r.<br><span class="s">miejscowość i data</span></td><td class="r">
{signed("zusb" + f.nip, "Iwona Grabarczyk", "główny specjalista ZUS")}</td></tr></table>
<p class="s" style="margin-top:14mm">Podstawa prawna: art. 50 ust. 4 ustawy o systemie ubezpieczeń społecznych. Zaświadczenie wolne od opłaty.</p>""")


def zus_letter(f: Firm, days: int = 5) -> str:
    """Layout 4: a letter that answers the request."""
    day = _before(f, days)
    return page("body{font-family:Carlito;font-size:12pt}", f"""
<div style="float:right" class="s r">Centrum Obsługi Telefonicznej<br>22 560 16 00<br>www.zus.pl</div>
<p><b>ZUS Oddział w {f.zus}</b><br>Wydział Obsługi Klientów<br><span class="s">{ZUS_STREET[f.zus]}</span></p>
<p>{ZUS_TOWN[f.zus]}, {spoken(day)}</p>
<p style="margin-top:8mm">Płatnik: <b>{f.name}</b><br>NIP: <b>{f.nip}</b> &nbsp; REGON: {f.regon}<br>{f.address}</p>
<p><b>Dotyczy: wniosku o wydanie zaświadczenia o niezaleganiu (wpływ {_before(f, days + 4):%d.%m.%Y})</b></p>
<h2 style="text-align:left">Zaświadczenie</h2>
<p>Po sprawdzeniu stanu rozliczeń na Państwa koncie potwierdzamy, że na dzień {spoken(day)} nie stwierdzono zaległości z tytułu składek,
odsetek za zwłokę, kosztów upomnienia ani dodatkowej opłaty. Konto rozliczono na podstawie dokumentów złożonych za okres do lutego
2026 r.</p>
<p>Zaświadczenie wydajemy na podstawie art. 217 § 2 pkt 2 Kodeksu postępowania administracyjnego w związku z art. 123 ustawy o systemie
ubezpieczeń społecznych.</p>
<div style="margin-top:12mm">{signed("zusl" + f.nip, "Paweł Ratajczak", "specjalista")} &nbsp; {seal(("ZUS", f"Oddział w {f.zus}", "31"), "#111", -2)}</div>
<p class="s" style="margin-top:16mm">Pouczenie: zaświadczenie przedstawia stan na dzień jego wydania.</p>""")


def zus_refusal(f: Firm, days: int = 4) -> str:
    """A decision that refuses the certificate."""
    day = _before(f, days)
    return page("body{font-family:'Liberation Sans'}", f"""
<table><tr><td><b>Zakład Ubezpieczeń Społecznych</b><br>Oddział w {f.zus}<br><span class="s">{ZUS_STREET[f.zus]}</span></td>
<td class="r">{ZUS_TOWN[f.zus]}, {day:%d.%m.%Y}</td></tr></table>
<p class="s">Znak: 470000/71/{f.nip[-6:]}/2026</p>
<h1>DECYZJA NR {int(f.nip[-3:])}/RKS/2026<br>o odmowie wydania zaświadczenia</h1>
<p>Na podstawie art. 83 ust. 1 i art. 50 ust. 4 ustawy o systemie ubezpieczeń społecznych oraz art. 219 Kodeksu postępowania
administracyjnego, po rozpatrzeniu wniosku płatnika składek <b>{f.name}</b>, NIP {f.nip}, z dnia {_before(f, days + 6):%d.%m.%Y},</p>
<p class="c"><b>odmawiam wydania zaświadczenia o niezaleganiu w opłacaniu składek.</b></p>
<p><b>Uzasadnienie</b></p><p>Na dzień wydania decyzji na koncie płatnika figurują nieopłacone składki za styczeń i luty 2026 r. Brak jest
podstaw do potwierdzenia, że płatnik nie zalega z opłacaniem należności. Po uregulowaniu należności wraz z odsetkami płatnik może
wystąpić z ponownym wnioskiem.</p>
<p><b>Pouczenie</b></p><p>Od decyzji przysługuje odwołanie do Sądu Okręgowego w {f.zus} za pośrednictwem Oddziału ZUS w terminie
miesiąca od dnia jej doręczenia.</p>
<p class="r" style="margin-top:14mm">z up. Dyrektora Oddziału<br>{signed("zusr" + f.nip, "Mirosława Piskorz", "Zastępca Dyrektora")}</p>""")


def zus_instalments(f: Firm, days: int = 5) -> str:
    """Layout 1 with an exception: an instalment agreement."""
    return zus_sentence(f, days).replace(
        "Pomostowych.</p>",
        "Pomostowych, <b>z wyjątkiem</b> należności za okres od czerwca 2025 r. do września 2025 r. w kwocie 18 412,60 zł, objętych umową "
        "nr 215/2025 o rozłożeniu na raty. Dotychczasowe raty płatnik opłaca terminowo.</p>", 1)


# --- tax offices


def tax_form(f: Firm, days: int = 5) -> str:
    """Layout 1: the printed form in parts, boxes at the verdict."""
    day = _before(f, days)
    return page("body{font-family:'Liberation Sans';font-size:9.5pt} .h{background:#d9d9d9;font-weight:bold} .l{font-size:7.5pt;color:#333}", f"""
<table class="grid"><tr><td style="width:50%"><span class="l">1. Nazwa i adres organu podatkowego</span><br>Naczelnik Urzędu Skarbowego w
{f.tax}<br>{TAX_STREET[f.tax]}</td><td><span class="l">2. Numer zaświadczenia</span><br>{f.nip[:4]}-SEW-2.4142.{int(f.nip[-4:])}.2026</td></tr></table>
<h2>ZAŚWIADCZENIE<br>o niezaleganiu w podatkach lub stwierdzające stan zaległości</h2>
<p class="l">Podstawa prawna: art. 306a § 1 i 3, art. 306e ustawy z dnia 29 sierpnia 1997 r. – Ordynacja podatkowa.</p>
<table class="grid"><tr class="h"><td colspan="2">A. DANE WNIOSKODAWCY</td></tr><tr><td style="width:50%"><span class="l">3. NIP / PESEL</span><br>{f.nip}</td>
<td><span class="l">4. REGON</span><br>{f.regon}</td></tr><tr><td colspan="2"><span class="l">5. Nazwa pełna / imię i nazwisko</span><br>{f.name}</td></tr>
<tr><td colspan="2"><span class="l">6. Adres siedziby / zamieszkania</span><br>{f.address}</td></tr>
<tr class="h"><td colspan="2">B. TREŚĆ ZAŚWIADCZENIA</td></tr>
<tr><td colspan="2"><span class="l">7. Według stanu na dzień</span> {day:%d.%m.%Y} <span class="l">wyżej wymieniony:</span><br>
☒ nie zalega w podatkach, których pobór należy do właściwości naczelnika urzędu skarbowego<br>
☐ zalega w podatkach na kwotę wskazaną w części C</td></tr>
<tr class="h"><td colspan="2">C. STAN ZALEGŁOŚCI</td></tr><tr><td><span class="l">8. Należność główna</span><br>–</td><td><span class="l">9. Odsetki za zwłokę</span><br>–</td></tr>
<tr><td colspan="2"><span class="l">10. Postępowanie egzekucyjne w administracji / karne skarbowe</span><br>nie jest prowadzone / nie jest prowadzone</td></tr>
<tr class="h"><td colspan="2">D. PODPIS</td></tr><tr><td><span class="l">11. Data wydania</span><br>{day:%d.%m.%Y}</td><td><span class="l">12. Z upoważnienia organu</span><br>
{signed("taxf" + f.nip, "Joanna Kaczmarska", "starszy komisarz skarbowy", 36)}</td></tr></table>
<p class="l">Zaświadczenie nie obejmuje podatków i opłat stanowiących dochody gmin pobieranych przez wójta, burmistrza, prezydenta.</p>""")


def tax_letter(f: Firm, days: int = 7) -> str:
    """Layout 2: KAS letterhead, flowing."""
    day = _before(f, days)
    return page("body{font-family:Carlito;font-size:12pt}", f"""
<table style="border-bottom:0.5mm solid #b5121b"><tr><td><b style="font-size:13pt">Krajowa Administracja Skarbowa</b><br>Urząd Skarbowy w {f.tax}</td>
<td class="r s">{TAX_STREET[f.tax]}<br>www.lubuskie.kas.gov.pl</td></tr></table>
<p class="r">{spoken(day)}</p><p class="s">UNP: {f.nip[:4]}-26-0{f.nip[-5:]}</p>
<h2>Zaświadczenie</h2>
<p>Naczelnik Urzędu Skarbowego w {f.tax}, działając na podstawie art. 306a ustawy Ordynacja podatkowa, na wniosek strony zaświadcza, że
według stanu na dzień wydania niniejszego zaświadczenia w prowadzonych rejestrach podatnika:</p>
<p class="c"><b>{f.name}</b><br>{f.address}<br>NIP {f.nip_dashes}</p>
<p class="c"><b>nie figurują zaległości podatkowe.</b></p>
<p>Dane dotyczą podatków dochodowych, podatku od towarów i usług oraz podatku akcyzowego. Wobec podatnika nie toczy się postępowanie
egzekucyjne w administracji.</p><p>Wydano w celu przedłożenia w Urzędzie Marszałkowskim Województwa Lubuskiego. Opłata skarbowa 21,00 zł –
uiszczona.</p>
<div style="margin-top:14mm" class="r">z up. Naczelnika Urzędu Skarbowego<br>{signed("taxl" + f.nip, "Krzysztof Malinowski", "Kierownik Działu Obsługi Bezpośredniej")}</div>
<div>{seal(("URZĄD SKARBOWY", f"w {f.tax}", "-7-"), "#b5121b", 4)}</div>""")


def tax_table(f: Firm, days: int = 4, owed: tuple[tuple[str, str, str], ...] = ()) -> str:
    """Layout 3: amounts by tax; with `owed` it states arrears."""
    day = _before(f, days)
    due = {tax: (main, late) for tax, main, late in owed}
    rows = "".join(
        f"<tr><td>{name}</td><td class='r'>{due.get(name, ('0,00', '0,00'))[0]}</td><td class='r'>{due.get(name, ('0,00', '0,00'))[1]}</td></tr>"
        for name in ("podatek dochodowy od osób prawnych / fizycznych", "podatek od towarów i usług", "zaliczki i pobór płatnika (PIT-4R)",
                     "pozostałe należności budżetowe"))
    verdict = ("Stwierdza się, że podatnik posiada zaległości podatkowe w kwotach wskazanych powyżej." if owed else
               "Stwierdza się, że podatnik nie posiada zaległości podatkowych.")
    return page("body{font-family:'Liberation Serif';font-size:11.5pt}", f"""
<table><tr><td>NACZELNIK<br>URZĘDU SKARBOWEGO<br>w {f.tax}<br><span class="s">{TAX_STREET[f.tax]}</span></td><td class="r">data wydania: {day:%Y-%m-%d}<br>
nr {f.nip[3:7]}.ZAŚ.{int(f.regon[-3:])}.2026</td></tr></table>
<h2>ZAŚWIADCZENIE O NIEZALEGANIU W PODATKACH<br>LUB STWIERDZAJĄCE STAN ZALEGŁOŚCI</h2>
<p>Podatnik: <b>{f.name}</b>, {f.address}, identyfikator podatkowy NIP: <b>{f.nip}</b>.</p>
<p>Stan rozrachunków na dzień {day:%d.%m.%Y} (w złotych):</p>
<table class="grid"><tr><th>Rodzaj podatku</th><th>Zaległość</th><th>Odsetki za zwłokę</th></tr>{rows}</table>
<p><b>{verdict}</b></p>
<p>Postępowanie w sprawie ujawnienia zobowiązań: nie jest prowadzone. Odroczenia i raty: {"nie udzielono" if owed else "brak"}.</p>
<p class="s">Podstawa: art. 306e § 1 Ordynacji podatkowej. Pobrano opłatę skarbową w wysokości 21 zł.</p>
<p class="r" style="margin-top:14mm">Dokument opatrzono zaawansowaną pieczęcią elektroniczną<br><b>Szefa Krajowej Administracji Skarbowej</b><br>
<span class="s">wygenerowano automatycznie w serwisie e-Urząd Skarbowy</span></p>""")


def tax_struck(f: Firm, days: int = 9) -> str:
    """Layout 4: an old print where what does not apply is struck out."""
    day = _before(f, days)
    return page("body{font-family:'Liberation Mono';font-size:10.5pt}", f"""
<p>{seal((f"URZĄD SKARBOWY w {f.tax}", TAX_STREET[f.tax]), "#222", 0)}</p><p class="r">{f.tax.replace("Zielonej Górze", "Zielona Góra")
.replace("Nowej Soli", "Nowa Sól").replace("Żarach", "Żary").replace("Świebodzinie", "Świebodzin").replace("Gorzowie Wielkopolskim", "Gorzów Wlkp.")
.replace("Słubicach", "Słubice").replace("Żaganiu", "Żagań").replace("Krośnie Odrzańskim", "Krosno Odrz.").replace("Międzyrzeczu", "Międzyrzecz")}, dn. {day:%d.%m.%Y}</p>
<h2>Z A Ś W I A D C Z E N I E</h2>
<p>Nr rej. {int(f.nip[-4:])}/OB/2026</p>
<p>Zaświadcza się, że podatnik</p><p style="border-bottom:0.2mm dotted #000"><b>{f.name}</b></p>
<p style="border-bottom:0.2mm dotted #000">zam./siedziba: {f.address}</p><p style="border-bottom:0.2mm dotted #000">NIP {f.nip}</p>
<p>na dzień wydania zaświadczenia</p>
<p>1. nie zalega z zapłatą podatków stanowiących dochód budżetu państwa *)</p>
<p><del>2. zalega z zapłatą podatków na kwotę ................ zł, odsetki ................ zł *)</del></p>
<p><del>3. korzysta z odroczenia terminu płatności / rozłożenia na raty *)</del></p>
<p class="s">*) niepotrzebne skreślić</p>
<p>Zaświadczenie wydaje się celem: dofinansowanie wyjazdu / pomoc de minimis.</p>
<div class="r" style="margin-top:16mm">{seal(("Z up. NACZELNIKA", "mgr Halina Wrona", "Zastępca Naczelnika"), "#1d3a8a", -2)}<br>
{draw.svg("signature", "taxs" + f.nip, 44, draw.BLUE, "margin-top:-14mm")}</div>""")


def municipal(f: Firm, days: int = 5) -> str:
    """The same title, but of a town's mayor and about local taxes."""
    day = _before(f, days)
    return page("body{font-family:'Liberation Serif';font-size:12pt}", f"""
<table><tr><td><b>BURMISTRZ</b><br>{f.town}<br><span class="s">Referat Podatków i Opłat Lokalnych</span></td><td class="r">{f.town}, {spoken(day)}</td></tr></table>
<p class="s">FN.3140.{int(f.nip[-3:])}.2026</p>
<h2>ZAŚWIADCZENIE<br>o niezaleganiu w podatkach lub stwierdzające stan zaległości</h2>
<p>Na podstawie art. 306a § 1 ustawy Ordynacja podatkowa zaświadcza się, że:</p><p><b>{f.name}</b>, {f.address}, NIP {f.nip}</p>
<p>nie zalega na dzień {day:%d.%m.%Y} w podatkach i opłatach lokalnych stanowiących dochód Gminy {f.town}: w podatku od nieruchomości,
podatku od środków transportowych oraz w opłacie za gospodarowanie odpadami komunalnymi.</p>
<p>Opłatę skarbową w kwocie 21 zł wpłacono na rachunek Urzędu Miejskiego.</p>
<div style="margin-top:16mm" class="r">z up. Burmistrza<br>{signed("mun" + f.nip, "Elżbieta Kubiak", "Skarbnik Gminy")}</div>
<div>{seal((f"URZĄD MIEJSKI", f.town), "#b5121b", 3)}</div>""")
