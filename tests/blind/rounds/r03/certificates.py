"""Papers of ZUS, of tax offices and of a town hall."""

from datetime import date, timedelta

from tests.blind.model import Html

from .companies import Firm
from .pen import Sign, box_stamp, day, e, ink, long_day, page, round_stamp, two

FUNDS = ("Ubezpieczenia społeczne", "Ubezpieczenie zdrowotne", "Fundusz Pracy i Fundusz Solidarnościowy",
         "Fundusz Gwarantowanych Świadczeń Pracowniczych", "Fundusz Emerytur Pomostowych")
TAXES = ("podatek dochodowy", "podatek od towarów i usług", "podatek od czynności cywilnoprawnych",
         "pozostałe należności")


def issued(firm: Firm, back: int) -> date:
    when = firm.sent - timedelta(days=back)
    when -= timedelta(days=max(0, when.weekday() - 4))
    return date(2026, 4, 3) if when == date(2026, 4, 6) else when  # Easter Monday


def number(firm: Firm, salt: int) -> str:
    return str(int(firm.regon) * 7 % 900000 + 100000 + salt)


def office(firm: Firm) -> str:
    return firm.us if "Urząd" in firm.us else f"Urząd Skarbowy {firm.us}"


def head_of(firm: Firm) -> str:
    """„Naczelnik …” in the genitive."""
    name = office(firm).replace("Pierwszy Urząd Skarbowy", "Pierwszego Urzędu Skarbowego")
    name = name.replace("Drugi Urząd Skarbowy", "Drugiego Urzędu Skarbowego")
    return "Naczelnik " + name.replace("Urząd Skarbowy", "Urzędu Skarbowego")


def _clerk(seed: str, *lines: str) -> str:
    """Stamp of an official with the pen over it."""
    return (f'<div style="width:62mm;margin-left:auto;text-align:center">{ink(seed, "hand")}<br>'
            f'{box_stamp(*lines, colour="#3a3a3a", turn=-1)}</div>')


def _qualified(person: str, when: date) -> str:
    return (f'<div style="border:1px solid #69a;width:70mm;margin-left:auto;font:7.5pt Arial;padding:2mm;color:#234">'
            f'Podpisano elektronicznie przez: {person}<br>Data: {when.isoformat()} 09:41:12 +02:00<br>'
            f'Kwalifikowany podpis elektroniczny</div>')


def zus_paper(firm: Firm, sign: Sign) -> Html:
    """Older paper letter with round stamp and a hand signature."""
    when = issued(firm, 6)
    body = f"""{two(f"<b style='font-size:13pt'>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH</b><br>{firm.zus}<br>Wydział Rozliczeń "
      f"Kont Płatników<br><br>Znak: 210000/71/{number(firm, 3)}/2026/RDZ", f"dnia {long_day(when)}")}
<p style="margin:10mm 0 0 85mm"><b>{e(firm.name)}</b><br>{e(firm.street)}<br>{firm.code} {e(firm.town)}</p>
<h3 style="text-align:center;margin:12mm 0 6mm">ZAŚWIADCZENIE<br>o niezaleganiu w opłacaniu składek</h3>
<p style="text-align:justify">Na podstawie art. 217 § 2 Kodeksu postępowania administracyjnego oraz art. 50 ust. 4 ustawy
 o systemie ubezpieczeń społecznych, po sprawdzeniu stanu konta płatnika składek NIP {firm.dashed}, REGON {firm.regon},
 zaświadcza się, że w dniu wydania niniejszego dokumentu płatnik <b>nie zalega</b> z opłatą składek na ubezpieczenia
 społeczne, ubezpieczenie zdrowotne, Fundusz Pracy, Fundusz Solidarnościowy, FGŚP i FEP.</p>
<p>Zaświadczenie wydaje się na wniosek zainteresowanego, w celu przedłożenia w Urzędzie Marszałkowskim.</p>
{two(round_stamp("ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH * POLSKA *", "ZUS", "#2b3f94"),
     _clerk("zus" + firm.slug, "STARSZY INSPEKTOR", "Grażyna Olejnik"), "margin-top:16mm")}"""
    return Html(page(body, "11.5pt/1.5 'Liberation Serif',serif", margin="22mm"))


def zus_electronic(firm: Firm, sign: Sign) -> Html:
    """Electronic, as from the autumn of 2025: bands, payer's table, a mark of the e-signature."""
    when = issued(firm, 4)
    body = f"""<div style="background:#00843d;color:#fff;padding:4mm;font:bold 14pt Arial">ZUS
 <span style="font-size:9pt;font-weight:normal">Zakład Ubezpieczeń Społecznych · {firm.zus}</span></div>
<p style="text-align:right">{when.isoformat()} · nr {number(firm, 11)}{number(firm, 77)}</p>
<h2 style="color:#00843d">Zaświadczenie o niezaleganiu w opłacaniu składek</h2>
<h4>Płatnik składek</h4><table><tr><td>Nazwa</td><td>{e(firm.name)}</td></tr><tr><td>NIP</td><td>{firm.nip}</td></tr>
<tr><td>REGON</td><td>{firm.regon}</td></tr><tr><td>Adres</td><td>{e(firm.address)}</td></tr></table>
<h4>Co stwierdzamy</h4><p>Na koncie płatnika według stanu na {day(when)} r. nie ma zaległości z tytułu składek, do których
 poboru jesteśmy zobowiązani: na ubezpieczenia społeczne, zdrowotne, Fundusz Pracy, Fundusz Solidarnościowy, Fundusz
 Gwarantowanych Świadczeń Pracowniczych, Fundusz Emerytur Pomostowych. Nie ma też nieopłaconych odsetek, kosztów
 upomnień i opłat dodatkowych.</p>
<h4>Podstawa prawna</h4><p>Art. 50 ust. 4 ustawy z 13 października 1998 r. o systemie ubezpieczeń społecznych.</p>
<div style="margin-top:15mm">{_qualified("Iwona Szafrańska, Zakład Ubezpieczeń Społecznych", when)}</div>
<p style="font-size:8pt;margin-top:25mm;border-top:1px solid #00843d">Autentyczność dokumentu sprawdzisz na stronie
 internetowej ZUS. Strona 1 z 1</p>"""
    return Html(page(body, "10.5pt/1.5 'Liberation Sans',sans-serif",
                     "td{border-bottom:1px solid #ccc;padding:1.5mm 6mm 1.5mm 0}h4{margin:5mm 0 1mm}"))


def _zus_amounts(firm: Firm, instalments: bool) -> Html:
    when = issued(firm, 5)
    rows = "".join(f"<tr><td>{n}.</td><td>{f}</td><td>0,00 zł</td><td>0,00 zł</td></tr>" for n, f in
                   enumerate(FUNDS, 1))
    note = ("<p>Jednocześnie informuje się, że na podstawie umowy z dnia 12.01.2026 r. należność z tytułu składek za "
            "okres 08–11/2025 w kwocie 41 806,22 zł rozłożono na 12 rat. Raty wymagalne do dnia wydania zaświadczenia "
            "zostały opłacone; do spłaty pozostaje 9 rat.</p>") if instalments else ""
    body = f"""<table style="width:100%"><tr><td rowspan="2"><b>ZUS</b><br>{firm.zus}</td>
<td>Zaświadczenie nr {number(firm, 21)}/{when.year}</td></tr><tr><td>Wydano: {day(when)}</td></tr></table>
<p style="text-align:center;margin-top:8mm"><b>ZAŚWIADCZENIE O NIEZALEGANIU W OPŁACANIU SKŁADEK</b><br>Zakład Ubezpieczeń
 Społecznych</p><p>Dotyczy: {e(firm.name)}, {e(firm.address)}<br>Identyfikatory: NIP {firm.nip}, REGON
 {firm.regon}</p><table style="width:100%"><tr><th>Lp.</th><th>Tytuł</th><th>Zaległość główna</th><th>Odsetki</th></tr>
{rows}<tr><th colspan="2">Razem</th><th>0,00 zł</th><th>0,00 zł</th></tr></table>
<p>Podany wyżej stan obowiązuje na dzień wydania. Płatnik nie posiada wymagalnych zaległości.</p>{note}
<div style="margin-top:14mm">{_clerk("zusa" + firm.slug, "z up. Dyrektora Oddziału", "Kierownik Referatu",
                                    "Mariusz Pawlicki")}</div>
{box_stamp("ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH", firm.zus, colour="#a3262b", turn=-5)}"""
    return Html(page(body, "10.5pt/1.5 'Liberation Sans',sans-serif", "td,th{border:1px solid #666;padding:2mm;"
                     "text-align:left}"))


def zus_amounts(firm: Firm, sign: Sign) -> Html:
    return _zus_amounts(firm, False)


def zus_instalments(firm: Firm, sign: Sign) -> Html:
    return _zus_amounts(firm, True)


def zus_ticked(firm: Firm, sign: Sign) -> Html:
    """A printed form of the branch, ticked."""
    when = issued(firm, 8)
    body = f"""{two(box_stamp("ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH", firm.zus, colour="#23318a", turn=0),
      f"<p>{when.day}.{when.month:02}.{when.year}</p>")}
<h3 style="margin-top:10mm">Zaświadczenie w sprawie opłacania składek (o niezaleganiu)</h3>
<p>wydane dla: <b>{e(firm.name)}</b></p><p>zamieszkałego / z siedzibą: {e(firm.address)}</p><p>nr NIP: {firm.nip}</p>
<p>Zakład Ubezpieczeń Społecznych zaświadcza, że płatnik składek na dzień {day(when)}:</p>
<p style="margin-left:10mm">[X] nie posiada zadłużenia wobec ZUS</p>
<p style="margin-left:10mm">[&nbsp;&nbsp;] korzysta z układu ratalnego / odroczenia terminu płatności</p>
<p>Pouczenie: zaświadczenie ma charakter informacyjny co do stanu konta na dzień jego wydania.</p>
<div style="margin-top:16mm">{_clerk("zust" + firm.slug, "SPECJALISTA", "Renata Wojtczak")}</div>"""
    return Html(page(body, "12pt/1.6 'Liberation Serif',serif", margin="24mm"))


def zus_refusal(firm: Firm, sign: Sign) -> Html:
    when = issued(firm, 5)
    body = f"""{two(f"<b>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH</b><br>{firm.zus}", long_day(when))}
<h3 style="text-align:center;margin:12mm 0">DECYZJA nr {number(firm, 40)}/2026<br>o odmowie wydania zaświadczenia</h3>
<p>Po rozpatrzeniu wniosku płatnika {e(firm.name)}, NIP {firm.nip}, {e(firm.address)}, na podstawie art. 219 Kodeksu
 postępowania administracyjnego Zakład odmawia wydania zaświadczenia o niezaleganiu w opłacaniu składek.</p>
<p><b>Uzasadnienie.</b> Ustalono, że na koncie płatnika pozostają nieopłacone składki za luty 2026 r. na ubezpieczenia
 społeczne i zdrowotne wraz z odsetkami za zwłokę. Żądanie wydania zaświadczenia o wskazanej treści nie mogło zostać
 uwzględnione.</p><p><b>Pouczenie.</b> Od decyzji służy odwołanie do Sądu Okręgowego – Sądu Pracy i Ubezpieczeń
 Społecznych w terminie miesiąca od doręczenia.</p>
<div style="margin-top:12mm">{_qualified("Krystyna Dudek, Zakład Ubezpieczeń Społecznych", when)}</div>"""
    return Html(page(body, "11.5pt/1.5 'Liberation Serif',serif", margin="22mm"))


def _tax_form(firm: Firm, arrears: bool) -> Html:
    when = issued(firm, 5)
    tick = ("☐", "☒") if arrears else ("☒", "☐")
    amounts = (("VAT za grudzień 2025", "18 240,00", "611,00"), ("CIT za 2024", "3 907,00", "402,00"))
    table = "".join(f"<tr><td>{a}</td><td>{b} zł</td><td>{c} zł</td></tr>" for a, b, c in amounts) if arrears else (
        "<tr><td>—</td><td>—</td><td>—</td></tr>")
    body = f"""<table style="width:100%"><tr><td style="width:55%"><b>{head_of(firm)}</b><br>organ wydający</td>
<td>Nr {number(firm, 5)}.4071.{number(firm, 9)[:3]}.2026<br>Data wydania: {day(when)}</td></tr></table>
<h3 style="text-align:center;margin:6mm">ZAŚWIADCZENIE O NIEZALEGANIU W PODATKACH LUB STWIERDZAJĄCE STAN ZALEGŁOŚCI</h3>
<table style="width:100%"><tr class="h"><td colspan="3">A. PODATNIK</td></tr><tr><td colspan="3">Nazwa / imię i nazwisko:
 {e(firm.name)}</td></tr><tr><td colspan="2">Adres: {e(firm.address)}</td><td>NIP: {firm.nip}</td></tr>
<tr class="h"><td colspan="3">B. TREŚĆ ZAŚWIADCZENIA – stan na dzień {day(when)}</td></tr>
<tr><td colspan="3">{tick[0]} 1. podatnik nie zalega w podatkach</td></tr>
<tr><td colspan="3">{tick[1]} 2. podatnik posiada zaległości wymienione w części C</td></tr>
<tr class="h"><td>C. Rodzaj podatku i okres</td><td>Zaległość</td><td>Odsetki za zwłokę</td></tr>{table}
<tr class="h"><td colspan="3">D. INFORMACJE DODATKOWE</td></tr><tr><td colspan="3">Postępowanie egzekucyjne: nie toczy się.
 Postępowanie karne skarbowe: nie toczy się.</td></tr></table>
<p style="font-size:9pt">Podstawa: art. 306a § 1 i art. 306e § 1 Ordynacji podatkowej. Opłata skarbowa 21 zł
 uiszczona.</p>{two(round_stamp("URZĄD SKARBOWY * KRAJOWA ADMINISTRACJA SKARBOWA *", "US"),
                    _clerk("us" + firm.slug, "z up. NACZELNIKA", "Kierownik Referatu", "Ewelina Gajewska"))}"""
    return Html(page(body, "10.5pt/1.5 'Liberation Sans',sans-serif",
                     "td{border:1px solid #333;padding:2mm}.h td{background:#ddd;font-weight:bold}"))


def tax_form(firm: Firm, sign: Sign) -> Html:
    return _tax_form(firm, False)


def tax_arrears(firm: Firm, sign: Sign) -> Html:
    return _tax_form(firm, True)


def tax_portal(firm: Firm, sign: Sign) -> Html:
    """From the tax portal: bare, with the seal of the Head of KAS."""
    when = issued(firm, 3)
    body = f"""<div style="border-left:5px solid #c8102e;padding-left:4mm"><b>Krajowa Administracja Skarbowa</b><br>
e-Urząd Skarbowy</div><p style="margin-top:8mm">Identyfikator: KAS-{number(firm, 1)}-{number(firm, 8)}<br>Data i godzina
 wydania: {when.isoformat()}, 10:17</p><h3>Zaświadczenie o niezaleganiu w podatkach</h3>
<p>wydane z upoważnienia: {head_of(firm)}</p><p>Podatnik: <b>{e(firm.name)}</b><br>NIP: {firm.nip}<br>
{e(firm.address)}</p><p>Zgodnie z danymi w systemach Krajowej Administracji Skarbowej na dzień wydania zaświadczenia
 <b>brak zaległości podatkowych</b> wyżej wymienionego podatnika.</p>
<p>Zaświadczenie nie obejmuje podatków, dla których organem podatkowym jest wójt, burmistrz albo prezydent miasta.</p>
<div style="border:1px solid #c8102e;width:80mm;padding:3mm;font-size:8pt;margin-top:16mm">Opatrzono kwalifikowaną
 pieczęcią elektroniczną<br>Szef Krajowej Administracji Skarbowej<br>{when.isoformat()}T10:17:05+02:00</div>
<p style="font-size:8pt;margin-top:40mm">Dokument wygenerowano automatycznie, nie wymaga podpisu odręcznego.</p>"""
    return Html(page(body, "11pt/1.55 'Liberation Sans',sans-serif", margin="25mm"))


def tax_letter(firm: Firm, sign: Sign) -> Html:
    """Paper letter in plain prose."""
    when = issued(firm, 7)
    body = f"""{two(f"{head_of(firm).upper()}<br><small>{number(firm, 2)[:4]}-SPV.4021.{number(firm, 6)[2:]}.2026</small>",
      f"{long_day(when)}")}
<h2 style="text-align:center;margin:14mm 0 8mm;font-size:14pt">Z A Ś W I A D C Z E N I E</h2>
<p style="text-align:justify;text-indent:10mm">Działając na podstawie art. 306a § 2 pkt 2 ustawy – Ordynacja podatkowa, po
 rozpatrzeniu wniosku, zaświadczam, że {e(firm.name)}, NIP {firm.dashed}, {e(firm.address)}, według ewidencji
 prowadzonej w tutejszym urzędzie na dzień {day(when)} r. nie figuruje w niej jako podatnik mający zaległości
 podatkowe, a tym samym nie zalega w podatkach stanowiących dochód budżetu państwa.</p>
<p style="text-indent:10mm">Wydaje się jeden egzemplarz na potrzeby ubiegania się o pomoc publiczną.</p>
{two(round_stamp("* URZĄD SKARBOWY * RZECZPOSPOLITA POLSKA", "17"),
     _clerk("usl" + firm.slug, "Z-CA NACZELNIKA", "Urzędu Skarbowego", "Dariusz Lisiecki"), "margin-top:18mm")}"""
    return Html(page(body, "12pt/1.6 'Liberation Serif',serif", margin="24mm"))


def tax_amounts(firm: Firm, sign: Sign) -> Html:
    """Table of taxes, nought everywhere."""
    when = issued(firm, 4)
    rows = "".join(f"<tr><td>{t}</td><td>0,00 zł</td><td>0,00 zł</td></tr>" for t in TAXES)
    body = f"""<p><b>{office(firm)}</b> | Krajowa Administracja Skarbowa | {number(firm, 31)}/26</p><hr>
<h3>Zaświadczenie o niezaleganiu w podatkach lub stwierdzające stan zaległości</h3>
<p>Wnioskodawca: {e(firm.name)}<br>NIP {firm.nip}, {e(firm.address)}</p>
<p>Organ podatkowy informuje, że na dzień {long_day(when)} wysokość zaległości podatkowych wynosi:</p>
<table><tr><th>Rodzaj</th><th>Należność główna</th><th>Odsetki</th></tr>{rows}<tr><th>Ogółem</th><th>0,00 zł</th>
<th>0,00 zł</th></tr></table><p>słownie: zero złotych.</p><p>Należności odroczone lub rozłożone na raty: nie ma.</p>
<div style="margin-top:16mm">{_qualified(f"Sylwia Rutkowska, {head_of(firm)} – z upoważnienia", when)}</div>"""
    return Html(page(body, "10.5pt/1.5 'Liberation Sans',sans-serif",
                     "td,th{border:1px solid #999;padding:2mm 6mm;text-align:left}", "22mm"))


def municipal(firm: Firm, sign: Sign) -> Html:
    """The town's certificate of local taxes under the same title."""
    when = issued(firm, 4)
    body = f"""{two(round_stamp("GMINA * WOJEWÓDZTWO LUBUSKIE *", "HERB", "#555"),
      f"<b>BURMISTRZ SŁUBIC</b><br>ul. Akademicka 1<br>69-100 Słubice<br><br>Słubice, {long_day(when)}")}
<p>FN.3140.{number(firm, 4)[3:]}.2026</p><h3 style="text-align:center;margin:10mm 0">ZAŚWIADCZENIE<br>o niezaleganiu w
 podatkach lub stwierdzające stan zaległości</h3><p>Na wniosek: {e(firm.name)}, NIP {firm.nip}, {e(firm.address)},
 zaświadcza się, że na dzień wydania podatnik nie zalega w podatkach i opłatach lokalnych pobieranych przez Gminę
 Słubice (podatek od nieruchomości, podatek od środków transportowych, opłata za gospodarowanie odpadami).</p>
<div style="margin-top:18mm">{_clerk("gm" + firm.slug, "z up. BURMISTRZA", "Skarbnik Gminy", "Lidia Mazurek")}</div>"""
    return Html(page(body, "11.5pt/1.5 'Liberation Serif',serif", margin="22mm"))


ZUS = {"ZUS paper letter": zus_paper, "ZUS electronic": zus_electronic, "ZUS amounts": zus_amounts,
       "ZUS ticked form": zus_ticked, "ZUS refusal": zus_refusal, "ZUS instalments": zus_instalments}
TAX = {"US ticked form": tax_form, "US portal": tax_portal, "US letter": tax_letter, "US amounts": tax_amounts,
       "US arrears": tax_arrears}
