"""Certificates of tax offices as they print them, and one that states arrears."""

from tests.blind.model import Html

from .data import Firm
from .kit import e, page, pen, stamp

TITLE = "ZAŚWIADCZENIE O NIEZALEGANIU W PODATKACH LUB STWIERDZAJĄCE STAN ZALEGŁOŚCI"
CODES = {
    "Zielonej Górze": "0811",
    "Żarach": "0810",
    "Gorzowie Wielkopolskim": "0803",
    "Świebodzinie": "0808",
    "Nowej Soli": "0805",
    "Żaganiu": "0809",
    "Słubicach": "0806",
    "Międzyrzeczu": "0804",
    "Drezdenku": "0802",
}


def number(f: Firm) -> str:
    """Case number of the tax office."""
    return f"{CODES[f.us]}-SEW-1.4033.{int(f.nip[-4:]) % 900 + 17}.2026"


def zasw(f: Firm, day: str) -> Html:
    """A form with lettered blocks; the line that applies says it."""
    body = (
        f"<table class='t'><tr><td>Naczelnik Urzędu Skarbowego<br>w {e(f.us)}</td><td>Znak sprawy<br>{number(f)}</td><td>Data<br>{day} r.</td></tr></table><h1>{TITLE}</h1><p class='s'>Podstawa prawna: art. 306a i art. 306e ustawy z dnia 29 sierpnia 1997 r. – Ordynacja podatkowa</p>"
        f"<div class='h'>A. DANE PODATNIKA</div><table class='t'><tr><td>1. NIP<br><b>{f.nip}</b></td><td>2. Nazwa / imię i nazwisko<br><b>{e(f.name)}</b></td></tr><tr><td colspan='2'>3. Adres<br>{e(f.address)}</td></tr></table>"
        f"<div class='h'>B. TREŚĆ ZAŚWIADCZENIA</div><table class='t'><tr><td>Zaświadcza się, że według stanu na dzień {day} r. wyżej wymieniony podatnik <b>nie posiada zaległości podatkowych</b>.</td></tr><tr><td>Wobec podatnika: nie jest prowadzone postępowanie egzekucyjne w administracji; nie jest prowadzone postępowanie karne skarbowe.</td></tr><tr><td>Kwota zaległości: ———</td></tr></table>"
        f"<div class='h'>C. PODPIS</div><table style='width:100%'><tr><td>{stamp('URZĄD SKARBOWY<br>w ' + e(f.us))}</td><td style='width:46%'>{pen('us' + f.us)}<small>z up. Naczelnika Urzędu Skarbowego</small></td></tr></table>"
        "<p class='s'>Pobrano opłatę skarbową 21 zł. Zaświadczenie potwierdza stan zaległości w podatkach, dla których organem właściwym jest wydający.</p>"
    )
    return page(
        "body{font:10pt 'Liberation Sans'}.t{width:100%}.t td{border:1px solid #000;padding:5px 7px;vertical-align:top}h1{font-size:12.5pt;text-align:center;margin:16px 0 4px}.h{background:#ddd;font-weight:bold;padding:3px 6px;margin-top:10px}.s{font-size:7.8pt;color:#444;text-align:center}",
        body,
    )


def eoffice(f: Firm, day: str) -> Html:
    """A print-out of the e-office: made automatically, with the seal of the Head of KAS."""
    body = (
        "<div style='display:flex;justify-content:space-between;align-items:center;border-bottom:1px solid #ccc'><div style='font-size:15pt;color:#8d1d2c'><b>e-Urząd Skarbowy</b></div><div style='font-size:8pt'>Krajowa Administracja Skarbowa</div></div>"
        f"<p style='font-size:8.5pt;color:#555'>Numer dokumentu: EUS.ZAS.{f.regon}.2026<br>Data i godzina wygenerowania: {day} 10:42:17</p><h1>Zaświadczenie o niezaleganiu w podatkach lub stwierdzające stan zaległości</h1>"
        f"<dl><dt>Podatnik</dt><dd>{e(f.name)}</dd><dt>Identyfikator podatkowy</dt><dd>NIP {f.nip}</dd><dt>Właściwy organ</dt><dd>Naczelnik Urzędu Skarbowego w {e(f.us)}</dd><dt>Stan na dzień</dt><dd>{day}</dd><dt>Wynik</dt><dd><b>Podatnik nie posiada zaległości podatkowych.</b></dd><dt>Cel</dt><dd>ubieganie się o dofinansowanie</dd></dl>"
        "<div class='n'>Zaświadczenie zostało wydane w sposób zautomatyzowany i opatrzone pieczęcią elektroniczną Szefa Krajowej Administracji Skarbowej (art. 306i Ordynacji podatkowej). Pismo w tej postaci zachowuje moc dokumentu elektronicznego, o ile zachowano plik źródłowy.</div>"
    )
    return page(
        "body{font:10.5pt 'DejaVu Sans'}h1{font-size:14pt;margin:22px 0}dl{display:grid;grid-template-columns:34% 66%;row-gap:9px}dt{color:#666}dd{margin:0}.n{border-left:4px solid #8d1d2c;background:#f8f1f2;padding:8px 12px;font-size:8.4pt;margin-top:40px}",
        body,
    )


def letterhead(f: Firm, day: str) -> Html:
    """A letterhead with a block of addresses, running text and a list of recipients."""
    body = (
        f"<div class='l'><div>Naczelnik<br><b>Urzędu Skarbowego w {e(f.us)}</b></div><div class='r'>tel. 68 000 00 00, fax 68 000 00 01<br>us@mf.example<br>www.lubuskie.kas.gov.pl<br>kod urzędu {CODES[f.us]}</div></div>"
        f"<table style='width:100%;margin-top:14px'><tr><td>{number(f)}<br>UNP: {CODES[f.us]}-26-{f.regon[:6]}</td><td style='text-align:right'>dnia {day} r.</td></tr></table>"
        f"<h1>Zaświadczenie o niezaleganiu w podatkach</h1><p>Działając na podstawie art. 306a § 1, art. 306b § 1 oraz art. 306e § 1 Ordynacji podatkowej (t.j. Dz. U. z 2025 r.), po sprawdzeniu ewidencji, zaświadcza się, że:</p><p class='m'>{e(f.name)}<br>{e(f.address)}<br>NIP: {f.nip_dashed}</p>"
        f"<p>na dzień {day} r. <b>nie zalega z płatnością podatków</b> stanowiących dochód budżetu państwa (PIT, CIT, VAT, akcyza).</p><p>Zaświadczenie wydaje się na wniosek strony celem przedłożenia w Urzędzie Marszałkowskim.</p>"
        f"<table style='width:100%;margin-top:24px'><tr><td><small>Opłata skarbowa 21,00 zł<br>uiszczona przelewem</small></td><td>{stamp('PIECZĘĆ URZĘDOWA')}</td><td style='width:40%'>{pen('kom' + f.us)}<small>starszy komisarz skarbowy</small></td></tr></table><p style='font-size:8pt;margin-top:36px'>Otrzymują: 1. wnioskodawca; 2. aa.</p>"
    )
    return page(
        "body{font:11pt/1.4 'Liberation Serif'}.l{display:flex;justify-content:space-between;border-bottom:2px solid #000;padding-bottom:8px}.r{font-size:8pt;text-align:right}h1{text-align:center;font-size:14pt;margin:28px 0}.m{text-align:center;font-weight:bold}",
        body,
        "20mm 22mm",
    )


def columns(f: Firm, day: str) -> Html:
    """Two columns: what was checked and what was found; instruction below."""
    rows = "".join(
        f"<tr><td>{t}</td><td>nie figuruje zaległość</td></tr>"
        for t in (
            "podatek dochodowy",
            "podatek od towarów i usług",
            "podatek akcyzowy",
            "podatek od czynności cywilnoprawnych",
            "inne należności, odsetki, koszty upomnienia",
        )
    )
    body = (
        f"<div style='display:flex;gap:16px'><div class='c'><b>KRAJOWA ADMINISTRACJA SKARBOWA</b><br><br>Urząd Skarbowy w {e(f.us)}<br>Dział Spraw Wierzycielskich<br><br>Sprawa: {number(f)}<br>Wpływ wniosku: 26.03.2026<br>Wydano: {day}<br><br>Godziny obsługi:<br>pn. 8–18, wt.–pt. 8–15</div><div style='flex:1'><h1>{TITLE}</h1>"
        f"<p>dla: <b>{e(f.name)}</b>, {e(f.address)}, NIP <b>{f.nip}</b></p><table class='t'><tr><th>Zakres sprawdzenia</th><th>Ustalenie na {day} r.</th></tr>{rows}</table>"
        f"<p>Wobec powyższego stwierdza się <b>brak zaległości podatkowych</b> wymienionego podatnika.</p><div style='margin-left:50%'>{pen('eks' + f.us)}<small>ekspert skarbowy, z up. Naczelnika</small></div></div></div>"
        "<p class='s'>Pouczenie: zaświadczenie nie rozstrzyga o prawach i obowiązkach podatkowych. Na odmowę wydania zaświadczenia albo wydanie zaświadczenia o treści innej niż żądana służy zażalenie w ciągu 7 dni. Jeżeli podatnik posiada zaległości, w rubryce „Ustalenie” wpisuje się ich kwotę.</p>"
    )
    return page(
        "body{font:10.2pt/1.4 'Liberation Sans'}.c{width:45mm;background:#eee;padding:8px;font-size:8.2pt}h1{font-size:12pt;margin-top:0}.t{width:100%}.t td,.t th{border:1px solid #777;padding:4px 6px;text-align:left}.s{font-size:7.6pt;border-top:1px solid #777;margin-top:36px;padding-top:5px}",
        body,
    )


def decision(f: Firm, day: str) -> Html:
    """Numbered statements, as a small office types them."""
    body = (
        f"<p>URZĄD SKARBOWY W {e(f.us.upper())}<br>{number(f)}</p><p style='text-align:right'>{day} r.</p><h1>Z A Ś W I A D C Z E N I E</h1><p style='text-align:center'>o niezaleganiu w podatkach lub stwierdzające stan zaległości</p>"
        f"<p>Naczelnik Urzędu Skarbowego w {e(f.us)} zaświadcza, co następuje:</p><ol><li>Wniosek złożył podatnik: {e(f.name)}, NIP {f.nip}, adres: {e(f.address)}.</li><li>Podatnik na dzień {day} r. zaległości podatkowych nie posiada.</li><li>Organ nie prowadzi wobec podatnika postępowania mającego na celu ujawnienie zaległości i określenie ich wysokości.</li><li>Podatnik nie korzysta z rozłożenia na raty ani odroczenia.</li></ol>"
        f"<div style='display:flex;justify-content:space-between;margin-top:30px'>{stamp('URZĄD SKARBOWY<br>W ' + e(f.us.upper()) + '<br>(4)', '#444')}<div>{pen('nacz' + f.us)}NACZELNIK URZĘDU</div></div>"
        "<p style='font-size:8.4pt;margin-top:50px'>Podstawa: art. 306e § 1, 4 i 5 Ordynacji podatkowej. Zwolniono / <s>pobrano</s> opłatę skarbową.</p>"
    )
    return page(
        "body{font:11pt/1.5 'Liberation Mono'}h1{text-align:center;font-size:14pt;margin:30px 0 4px}li{margin:8px 0}",
        body,
        "22mm",
    )


def arrears(f: Firm, day: str) -> Html:
    """The same title, but it states arrears."""
    body = (
        f"<table class='t'><tr><td>Naczelnik Urzędu Skarbowego w {e(f.us)}</td><td>{number(f)}</td><td>{day} r.</td></tr></table><h1>{TITLE}</h1>"
        f"<p>Podatnik: <b>{e(f.name)}</b>, {e(f.address)}, NIP {f.nip}</p><p>Stwierdza się, że na dzień {day} r. podatnik <b>posiada zaległości podatkowe</b>:</p>"
        "<table class='t'><tr><th>Tytuł</th><th>Okres</th><th>Należność główna</th><th>Odsetki</th></tr><tr><td>podatek od towarów i usług</td><td>12.2025</td><td>21 408,00 zł</td><td>611,00 zł</td></tr><tr><td>zaliczka na CIT</td><td>01.2026</td><td>3 950,00 zł</td><td>74,00 zł</td></tr></table>"
        f"<p>Toczy się postępowanie egzekucyjne w administracji.</p><table style='width:100%'><tr><td>{stamp('URZĄD SKARBOWY<br>w ' + e(f.us))}</td><td style='width:46%'>{pen('us' + f.us)}<small>z up. Naczelnika</small></td></tr></table>"
        "<p style='font-size:8pt'>Podstawa prawna: art. 306e Ordynacji podatkowej.</p>"
    )
    return page(
        "body{font:10.5pt 'Liberation Sans'}.t{width:100%}.t td,.t th{border:1px solid #000;padding:5px}h1{font-size:12.5pt;text-align:center}",
        body,
    )
