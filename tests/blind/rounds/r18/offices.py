"""Certificates of ZUS and of the tax offices, and papers that look like them."""

import random
from datetime import date

from tests.blind.model import Html

from .base import dashed, ink_svg
from .firm import Firm, dots, words

PAGE = """<!doctype html><html lang="pl"><head><meta charset="utf-8"><style>
@page {{ size: A4; margin: {margin}; }} body {{ font: {font}; color: #111; margin: 0; }} table {{ border-collapse: collapse; width: 100%; }}
.b td, .b th {{ border: 1px solid #444; padding: 4px 7px; vertical-align: top; text-align: left; }} .c {{ text-align: center; }} .r {{ text-align: right; }}
.s {{ font-size: 8.5pt; color: #444; }} h1 {{ font-size: 15pt; text-align: center; }} .g {{ background: #e4e4e4; }} p {{ margin: 6px 0; }}
.stamp {{ display: inline-block; border: 2px solid #23408f; color: #23408f; padding: 5px 12px; font-size: 9pt; text-align: center; transform: rotate(-2deg); }}
.seal {{ display: inline-block; width: 33mm; height: 33mm; border: 2px solid #a02030; border-radius: 50%; color: #a02030; font-size: 7.5pt; text-align: center; line-height: 1.25; }}
.seal span {{ display: block; margin-top: 9mm; }} .ink {{ display: block; }} .esig {{ border: 1px solid #777; padding: 5px 9px; font-size: 8.5pt; display: inline-block; text-align: left; }}
{css}</style></head><body>{body}</body></html>"""


def page(body: str, font: str = "11pt 'Liberation Serif'", margin: str = "20mm 22mm", css: str = "") -> Html:
    return Html(PAGE.format(body=body, font=font, margin=margin, css=css))


def esig(who: str, day: date, why: str = "") -> str:
    return (f"<div class='esig'>Podpisano elektronicznie<br><b>{who}</b><br>Data podpisu: {dots(day)} "
            f"{8 + day.day % 6}:{(day.day * 7) % 60:02}:11 +02'00'{why}</div>")


FUNDS = ("Fundusz Ubezpieczeń Społecznych", "ubezpieczenie zdrowotne", "Fundusz Pracy i Fundusz Solidarnościowy",
         "Fundusz Gwarantowanych Świadczeń Pracowniczych", "Fundusz Emerytur Pomostowych")


def zus_letter(f: Firm, day: date) -> Html:
    """A letter of a branch, on paper, signed by a clerk."""
    branch = "Gorzowie Wielkopolskim" if f.postal.startswith(("66-3", "66-4", "66-5")) else "Zielonej Górze"
    items = "".join(f"<li>{x};</li>" for x in FUNDS)
    return page(f"""<table><tr><td><b>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH</b><br>Oddział w {branch}<br>
<span class='s'>Wydział Rozliczeń Kont Płatników Składek</span></td><td class='r'>{dots(day)}<br>Znak: {f.seed}0000/71/{f.seed * 37}/2026-RED</td></tr></table>
<br><br><p class='r' style='padding-left:90mm;text-align:left'><b>{f.name}</b><br>{f.street}<br>{f.postal} {f.town}</p>
<br><h1>ZAŚWIADCZENIE<br><span style='font-size:12pt'>o niezaleganiu w opłacaniu składek</span></h1>
<p style='text-align:justify'>Na podstawie art. 50 ust. 4 ustawy z dnia 13 października 1998 r. o systemie ubezpieczeń społecznych oraz art. 217 Kodeksu postępowania
administracyjnego zaświadczam, że płatnik składek <b>{f.name}</b>, NIP {f.nip}, REGON {f.regon}, według stanu na dzień {words(day)} <b>nie posiada zaległości</b>
w opłacaniu należności z tytułu składek na:</p><ul>{items}</ul>
<p>Zaświadczenie wydaje się na wniosek płatnika w celu przedłożenia w Urzędzie Marszałkowskim.</p>
<br><br><div style='margin-left:95mm' class='c'>{ink_svg(f.seed + 300, 'name', '10205f', 44)}<div class='stamp'>Starszy Inspektor<br>mgr Barbara Kosek</div></div>
<p class='s' style='margin-top:22mm'>Zwolnione z opłaty skarbowej. ZUS, {branch}. www.zus.pl, tel. 22 560 16 00</p>""")


def zus_portal(f: Firm, day: date) -> Html:
    """The electronic certificate: framed data and a table of amounts."""
    rows = "".join(f"<tr><td>{x}</td><td class='r'>0,00 zł</td><td class='r'>0,00 zł</td></tr>" for x in FUNDS)
    return page(f"""<div style='border-bottom:3px solid #00843d;padding-bottom:6px'><b style='font-size:19pt;color:#00843d'>ZUS</b>
<span style='margin-left:8mm'>Zakład Ubezpieczeń Społecznych</span><span style='float:right' class='s'>Dokument wygenerowany z systemu PUE/eZUS<br>Identyfikator: 26{f.seed}{f.nip[-5:]}-ZN</span></div>
<h1 style='text-align:left;color:#00843d'>Zaświadczenie o niezaleganiu w opłacaniu składek</h1>
<table class='b'><tr><td class='g' width='35%'>Data wydania</td><td>{dots(day)}</td></tr><tr><td class='g'>Stan konta na dzień</td><td>{dots(day)}</td></tr>
<tr><td class='g'>Płatnik składek</td><td>{f.name}</td></tr><tr><td class='g'>NIP</td><td>{f.nip}</td></tr><tr><td class='g'>REGON</td><td>{f.regon}</td></tr>
<tr><td class='g'>Adres</td><td>{f.address}</td></tr></table><h3>Rozliczenie należności</h3>
<table class='b'><tr class='g'><th>Tytuł</th><th>Zaległość – należność główna</th><th>Odsetki</th></tr>{rows}<tr><th>Razem</th><th class='r'>0,00 zł</th><th class='r'>0,00 zł</th></tr></table>
<p>Zakład Ubezpieczeń Społecznych potwierdza, że wskazany płatnik nie zalega z opłaceniem składek.</p><br>
{esig("Zakład Ubezpieczeń Społecznych – pieczęć elektroniczna", day)}
<p class='s'>Dokument nie wymaga podpisu odręcznego. Autentyczność można sprawdzić na stronie zus.pl, podając identyfikator dokumentu.</p>""",
                font="10.5pt Carlito", margin="16mm 18mm")


def zus_ticks(f: Firm, day: date) -> Html:
    """A form of a branch with two boxes."""
    return page(f"""<div class='c'><b>ZUS INSPEKTORAT</b><br><span class='s'>Zakład Ubezpieczeń Społecznych, obsługa płatników składek</span></div><hr>
<table><tr><td>Nr RKS-{f.seed * 113}/26</td><td class='r'>dnia {words(day)}</td></tr></table>
<h1>Zaświadczenie w sprawie stanu rozliczeń składkowych</h1>
<p>1. Dane płatnika</p><table class='b'><tr><td>Nazwa / imię i nazwisko</td><td colspan='3'>{f.name}</td></tr><tr><td>NIP</td><td>{dashed(f.nip)}</td><td>REGON</td><td>{f.regon}</td></tr>
<tr><td>Siedziba</td><td colspan='3'>{f.address}</td></tr></table>
<p>2. Na podstawie danych zapisanych na koncie płatnika stwierdza się, że na dzień wydania zaświadczenia płatnik:</p>
<p style='font-size:12.5pt;margin-left:8mm'><span style="font-family:'DejaVu Sans'">☒</span> nie zalega z opłacaniem składek na ubezpieczenia społeczne, zdrowotne, FP, FS, FGŚP i FEP</p>
<p style='font-size:12.5pt;margin-left:8mm'><span style="font-family:'DejaVu Sans'">☐</span> zalega z opłacaniem składek w kwocie ……………………… zł</p>
<p style='font-size:12.5pt;margin-left:8mm'><span style="font-family:'DejaVu Sans'">☐</span> korzysta z układu ratalnego / odroczenia terminu płatności</p>
<p>3. Zaświadczenie wydano na żądanie zainteresowanego.</p><table style='margin-top:16mm'><tr><td><div class='seal'><span>ZAKŁAD<br>UBEZPIECZEŃ<br>SPOŁECZNYCH<br>★ 41 ★</span></div></td>
<td class='c'>{ink_svg(f.seed + 310, 'name', '222222', 40)}Kierownik Referatu<br><b>Dorota Mizera</b></td></tr></table>""", font="11pt 'Liberation Sans'")


def zus_short(f: Firm, day: date) -> Html:
    """A few sentences with a qualified signature."""
    return page(f"""<p><b>Zakład Ubezpieczeń Społecznych</b><br>Centrum Obsługi Płatników<br>ul. Szamocka 3, 5, 01-748 Warszawa</p>
<p class='r'>Warszawa, {words(day)}</p><p>Sprawa: COP-{f.nip[-6:]}/2026<br>Dotyczy: wniosek RWN z dnia {dots(date(2026, 4, 1))}</p>
<h1 style='text-align:left;font-size:13pt'>Informacja dla: {f.name}</h1><p>NIP: {f.nip} &nbsp; Adres: {f.address}</p>
<p><b>Zaświadczenie o niezaleganiu</b></p><p>Zaświadczamy, że na Państwa koncie nie figurują zaległości z tytułu składek pobieranych przez ZUS (ubezpieczenia społeczne, ubezpieczenie
zdrowotne, Fundusz Pracy, Fundusz Solidarnościowy, FGŚP, Fundusz Emerytur Pomostowych). Stan ustaliliśmy na dzień {dots(day)}, biorąc pod uwagę składki za okres do lutego 2026 r. włącznie.</p>
<p>Kwota zadłużenia: 0,00 zł (słownie: zero złotych).</p><p>Nie prowadzimy wobec Państwa postępowania egzekucyjnego.</p><br><br>{esig("Tomasz Bielecki, ZUS", day, "<br>Kwalifikowany podpis elektroniczny")}
<p class='s' style='margin-top:60mm;border-top:1px solid #999'>Strona 1 z 1 &nbsp; Informacja o przetwarzaniu danych: www.zus.pl/baza-wiedzy/rodo</p>""", font="11.5pt 'DejaVu Sans'", margin="22mm 25mm")


def zus_instalments(f: Firm, day: date) -> Html:
    """No arrears but for what is paid in instalments: a person must judge."""
    return page(f"""<p><b>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH</b><br>Oddział w Zielonej Górze</p><p class='r'>{words(day)}<br>470000/RKS/{f.seed * 91}/26</p>
<h1>ZAŚWIADCZENIE</h1><p>Płatnik: <b>{f.name}</b>, NIP {f.nip}, {f.address}.</p>
<p style='text-align:justify'>Zaświadcza się, że wymieniony płatnik nie posiada wymagalnych zaległości w opłacaniu składek, z wyjątkiem należności w kwocie 41 208,16 zł objętych umową nr 470/88/2025
o rozłożeniu na raty, zawartą w dniu 12.09.2025 r. na podstawie art. 29 ustawy o systemie ubezpieczeń społecznych. Raty są spłacane w terminach. Układ obejmuje należności za okres 05/2025 – 07/2025.</p>
<br><br>{esig("Zakład Ubezpieczeń Społecznych – pieczęć elektroniczna", day)}""")


def zus_refusal(f: Firm, day: date) -> Html:
    """A decision that refuses the certificate."""
    return page(f"""<table><tr><td><b>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH</b><br>Oddział w Gorzowie Wielkopolskim<br>ul. Sikorskiego 5</td><td class='r'>Gorzów Wlkp., {words(day)}<br>Nr 080000/71/214/2026-ODM</td></tr></table>
<p style='margin:10mm 0 0 95mm'>Pan<br><b>{f.signer}</b><br>BARMET<br>{f.address}</p><h1>DECYZJA</h1>
<p style='text-align:justify'>Na podstawie art. 219 Kodeksu postępowania administracyjnego w związku z art. 123 ustawy o systemie ubezpieczeń społecznych, po rozpatrzeniu wniosku z dnia 1 kwietnia 2026 r.,
<b>odmawiam wydania zaświadczenia o niezaleganiu w opłacaniu składek</b> dla płatnika {f.name}, NIP {f.nip}.</p><p class='c'><b>Uzasadnienie</b></p>
<p style='text-align:justify'>Na koncie płatnika występuje nieopłacona należność z tytułu składek za grudzień 2025 r. oraz styczeń 2026 r. w łącznej kwocie 9 864,72 zł wraz z odsetkami. Wobec powyższego nie można
zaświadczyć, że płatnik nie zalega z opłatą składek.</p><p class='c'><b>Pouczenie</b></p><p>Od decyzji przysługuje odwołanie do Sądu Okręgowego w Gorzowie Wielkopolskim w terminie miesiąca od doręczenia.</p>
<div style='margin:14mm 0 0 95mm' class='c'>{ink_svg(f.seed + 320, 'name', '1b2c86', 44)}z up. Dyrektora Oddziału<br>Naczelnik Wydziału<br>Marek Świder</div>""")


def us_boxes(f: Firm, day: date, arrears: str = "") -> Html:
    """The form „o niezaleganiu … lub stwierdzające stan zaległości”, boxes A–D."""
    tick = lambda on: "<span style=\"font-family:'DejaVu Sans'\">" + ("☒" if on else "☐") + "</span>"  # noqa: E731
    table = arrears or "<tr><td>—</td><td>—</td><td>—</td><td>—</td></tr>"
    return page(f"""<table class='b'><tr><td width='50%'><b>Krajowa Administracja Skarbowa</b><br>Naczelnik: {f.tax_office}</td><td>Numer zaświadczenia: 08{f.seed}-SPO.4043.{f.seed * 19}.2026<br>Data: {dots(day)}</td></tr></table>
<h1 style='font-size:13pt'>ZAŚWIADCZENIE O NIEZALEGANIU W PODATKACH<br>LUB STWIERDZAJĄCE STAN ZALEGŁOŚCI</h1>
<table class='b'><tr class='g'><td colspan='2'><b>A. DANE PODATNIKA</b></td></tr><tr><td width='38%'>1. Identyfikator podatkowy NIP</td><td>{f.nip}</td></tr><tr><td>2. Nazwa pełna / nazwisko i imię</td><td>{f.name}</td></tr>
<tr><td>3. Adres siedziby / zamieszkania</td><td>{f.address}</td></tr><tr class='g'><td colspan='2'><b>B. TREŚĆ ZAŚWIADCZENIA</b></td></tr>
<tr><td colspan='2'>Na podstawie art. 306a i 306e Ordynacji podatkowej zaświadcza się, że według stanu na dzień {dots(day)}:</td></tr>
<tr><td colspan='2'>{tick(not arrears)} podatnik nie ma zaległości podatkowych<br>{tick(bool(arrears))} podatnik ma zaległości podatkowe wyszczególnione w części C</td></tr></table>
<table class='b' style='margin-top:-1px'><tr class='g'><td colspan='4'><b>C. STAN ZALEGŁOŚCI</b></td></tr><tr><th>Rodzaj podatku</th><th>Okres</th><th>Należność główna</th><th>Odsetki na dzień wydania</th></tr>{table}
<tr class='g'><td colspan='4'><b>D. INNE INFORMACJE</b></td></tr><tr><td colspan='4'>Postępowanie egzekucyjne: {"prowadzone" if arrears else "nie jest prowadzone"}. Odroczenia i raty: brak.</td></tr></table>
<p class='s'>Opłata skarbowa 21,00 zł – uiszczono.</p><table style='margin-top:8mm'><tr><td><div class='seal'><span>URZĄD<br>SKARBOWY<br>★<br>{f.tax_office.split()[-1]}</span></div></td>
<td class='c'>{ink_svg(f.seed + 330, 'name', '1b2c86', 42)}z up. Naczelnika<br><b>Starszy komisarz skarbowy<br>Elżbieta Wrona</b></td></tr></table>""", font="10pt 'Liberation Sans'", margin="15mm 16mm")


def us_portal(f: Firm, day: date) -> Html:
    """The automatic certificate of the e-office."""
    rng = random.Random(f.seed)
    squares = "".join(f"<rect x='{x}' y='{y}' width='1' height='1'/>" for x in range(25) for y in range(25)
                      if rng.random() < 0.5 or (x < 7 and y < 7 and (x in (0, 6) or y in (0, 6))))
    return page(f"""<div style='display:flex;justify-content:space-between;border-bottom:2px solid #b5121b;padding-bottom:4mm'><div><b style='color:#b5121b'>KAS</b> Krajowa Administracja Skarbowa<br>
<span class='s'>Szef Krajowej Administracji Skarbowej, ul. Świętokrzyska 12, 00-916 Warszawa</span></div><svg viewBox='0 0 25 25' style='width:21mm;height:21mm'>{squares}</svg></div>
<p class='r s'>Warszawa, {dots(day)}<br>UNP: 0871-26-{f.nip[-6:]}</p><h1 style='text-align:left'>Zaświadczenie o niezaleganiu w podatkach</h1>
<p><b>Podatnik</b><br>{f.name}<br>NIP: {f.nip}<br>{f.address}</p><p><b>Organ, którego dotyczy</b><br>Naczelnik: {f.tax_office}</p>
<p><b>Co zaświadczamy</b><br>W dniu {dots(day)} podatnik nie zalega w podatkach, które pobierają naczelnicy urzędów skarbowych. Zaległości z tytułu podatków: <b>0,00 zł</b>. Odsetki: <b>0,00 zł</b>.</p>
<p><b>Dodatkowe informacje</b><br>Nie prowadzimy postępowania w sprawie ujawnienia zaległości. Nie udzieliliśmy ulg w spłacie.</p><p><b>Podstawa prawna</b><br>art. 306e § 1 i art. 306ha ustawy – Ordynacja podatkowa</p>
<br>{esig("Pieczęć elektroniczna Szefa Krajowej Administracji Skarbowej", day)}<p class='s'>Zaświadczenie wydano automatycznie w e-Urzędzie Skarbowym. Wydruk nie wymaga podpisu.</p>""", font="11pt Carlito", margin="18mm 20mm")


def us_table(f: Firm, day: date) -> Html:
    """A table of taxes with what is owed."""
    kind = ("podatek dochodowy od osób fizycznych" if f.is_sole or "cywilna" in f.legal
            else "podatek dochodowy od osób prawnych")
    rows = "".join(f"<tr><td>{i}</td><td>{x}</td><td class='r'>0,00</td><td class='r'>0,00</td><td class='r'>0,00</td></tr>"
                   for i, x in enumerate((kind, "podatek od towarów i usług", "zaliczki pobierane przez płatnika (PIT-4R)",
                                          "podatek akcyzowy"), 1))
    return page(f"""<p class='c'><b>NACZELNIK</b><br>{f.tax_office.upper()}</p><hr><p>{f.seed * 7}/SPV/{day.year} <span style='float:right'>{words(day)}</span></p>
<h1 style='font-size:14pt;letter-spacing:2px'>ZAŚWIADCZENIE</h1><p>Działając na podstawie art. 306a § 1 Ordynacji podatkowej, na wniosek:</p><p class='c'><b>{f.name}</b><br>{f.address}<br>NIP {dashed(f.nip)}</p>
<p>stwierdzam następujący stan rozliczeń na dzień wydania (kwoty w zł):</p><table class='b'><tr class='g'><th>Lp.</th><th>Tytuł należności</th><th>Zaległość</th><th>Odsetki</th><th>Koszty upomnień</th></tr>{rows}
<tr><td></td><td><b>Ogółem</b></td><td class='r'><b>0,00</b></td><td class='r'><b>0,00</b></td><td class='r'><b>0,00</b></td></tr></table>
<p>Podatnik nie figuruje w ewidencji zaległości tutejszego organu.</p><div style='margin:20mm 0 0 90mm' class='c'>{ink_svg(f.seed + 340, 'name', '111111', 42)}<div class='stamp'>Kierownik Działu<br>Halina Pietrzyk</div></div>
<p class='s' style='margin-top:20mm'>Otrzymują: 1. adresat, 2. a/a</p>""", font="11pt 'Liberation Serif'", margin="24mm 24mm")


def us_prose(f: Firm, day: date) -> Html:
    """Plain sentences, on a letterhead."""
    return page(f"""<table><tr><td style='border-left:5px solid #b5121b;padding-left:4mm'>Krajowa<br>Administracja<br>Skarbowa</td><td class='r'><b>{f.tax_office}</b><br><span class='s'>tel. 68 {f.seed + 400} 11 00, us.{f.seed}08@mf.gov.pl</span></td></tr></table>
<p style='margin-top:10mm'>Data: {words(day)}<br>Znak sprawy: 0808.SEW.4043.{f.seed}.2026.2<br>Kontakt: Renata Cholewa, komisarz skarbowy</p><p style='margin-top:6mm'><b>{f.name}</b><br>{f.address}</p>
<p style='margin-top:8mm'><b>Zaświadczenie o niezaleganiu w podatkach lub stwierdzające stan zaległości</b></p><p>Dotyczy podatnika o identyfikatorze podatkowym NIP: {f.nip}.</p>
<p style='text-align:justify'>Zaświadczam, że na dzień {dots(day)} wymieniony podatnik nie zalega z zapłatą podatków stanowiących dochód budżetu państwa. Nie jest prowadzone wobec niego postępowanie egzekucyjne, zabezpieczające ani
w sprawie o przestępstwo skarbowe. Podatnik nie korzysta z odroczenia terminu ani z rozłożenia na raty.</p><p>Zaświadczenie wydaję na wniosek podatnika z dnia 2 kwietnia 2026 r.</p>
<br><br>{esig("Renata Cholewa, z upoważnienia Naczelnika Urzędu Skarbowego", day)}<p class='s' style='margin-top:50mm'>1/1</p>""", font="11pt 'Liberation Sans'", margin="20mm 24mm")


def municipal(f: Firm, day: date) -> Html:
    """The commune's certificate of local taxes: not the tax office's."""
    return page(f"""<p class='c'><b>WÓJT GMINY ZABÓR</b><br>ul. Lipowa 15, 66-003 Zabór</p><hr><p>FN.3143.{f.seed}.2026 <span style='float:right'>Zabór, {words(day)}</span></p>
<h1>ZAŚWIADCZENIE<br><span style='font-size:11pt'>o niezaleganiu w podatkach lub stwierdzające stan zaległości</span></h1><p style='text-align:justify'>Na podstawie art. 306a i 306e Ordynacji podatkowej zaświadcza się, że {f.name},
{f.address}, NIP {f.nip}, <b>nie posiada zaległości</b> wobec Gminy Zabór z tytułu: podatku od nieruchomości, podatku rolnego, leśnego, podatku od środków transportowych oraz opłaty za gospodarowanie odpadami
według stanu na dzień wydania zaświadczenia.</p><p>Opłata skarbowa: 21 zł, wpłacono na rachunek gminy.</p><table style='margin-top:20mm'><tr><td><div class='seal'><span>GMINA<br>ZABÓR<br>★</span></div></td>
<td class='c'>{ink_svg(f.seed + 350, 'name', '1b2c86', 44)}z up. Wójta<br>Skarbnik Gminy<br><b>Grażyna Polak</b></td></tr></table>""")


def upo(f: Firm, day: date) -> Html:
    """A receipt of the request that was sent to ZUS."""
    return page(f"""<h1>Urzędowe Poświadczenie Przedłożenia</h1><table class='b'><tr><td class='g'>Identyfikator poświadczenia</td><td>ZUS-UPP{f.seed}4471902</td></tr><tr><td class='g'>Adresat</td><td>Zakład Ubezpieczeń Społecznych</td></tr>
<tr><td class='g'>Nadawca</td><td>{f.name}, NIP {f.nip}</td></tr><tr><td class='g'>Data doręczenia</td><td>{day.isoformat()}T09:41:07</td></tr><tr><td class='g'>Rodzaj dokumentu</td><td>RWN – wniosek o wydanie zaświadczenia o niezaleganiu w opłacaniu składek</td></tr></table>
<p>Poświadczenie stanowi dowód złożenia dokumentu. Nie rozstrzyga o sposobie załatwienia wniosku.</p>""", font="10pt 'Liberation Mono'", margin="20mm")


def krs(f: Firm, day: date) -> Html:
    return page(f"""<p class='c s'>CENTRALNA INFORMACJA KRAJOWEGO REJESTRU SĄDOWEGO</p><p class='c'><b>KRAJOWY REJESTR SĄDOWY</b><br>Stan na dzień {dots(day)} godz. 10:12:44<br>Numer KRS: <b>{f.krs}</b></p>
<p class='c'><b>Informacja odpowiadająca odpisowi aktualnemu<br>z rejestru przedsiębiorców</b></p><table class='b'><tr class='g'><td colspan='2'>Dział 1. Rubryka 1 – Dane podmiotu</td></tr><tr><td>1. Oznaczenie formy prawnej</td><td>{f.legal.upper()}</td></tr>
<tr><td>2. Numer REGON/NIP</td><td>REGON: {f.regon}, NIP: {f.nip}</td></tr><tr><td>3. Firma</td><td>{f.name.upper()}</td></tr><tr class='g'><td colspan='2'>Rubryka 2 – Siedziba i adres</td></tr><tr><td>1. Siedziba</td><td>woj. LUBUSKIE, miejscowość {f.town.upper()}</td></tr>
<tr><td>2. Adres</td><td>{f.address}</td></tr><tr class='g'><td colspan='2'>Dział 2. Rubryka 1 – Organ uprawniony do reprezentacji</td></tr><tr><td>Nazwisko i imię</td><td>{f.signer.upper()} – {f.signer_role.upper()}</td></tr>
<tr class='g'><td colspan='2'>Dział 3. Przedmiot działalności</td></tr><tr><td>Przeważający</td><td>{f.pkd.replace('.', ', ')}, {f.pkd_name.upper()}</td></tr></table><p class='s'>Identyfikator wydruku: RP/{f.krs}/{f.seed}/2026. Strona 1 z 1</p>""", font="9.5pt 'Liberation Sans'")


def ceidg(f: Firm, day: date) -> Html:
    return page(f"""<p><b>CEIDG</b> Centralna Ewidencja i Informacja o Działalności Gospodarczej <span style='float:right'>{dots(day)}</span></p><h1 style='font-size:13pt'>Wydruk wpisu przedsiębiorcy</h1>
<table class='b'><tr><td>Imię i nazwisko</td><td>{f.signer}</td></tr><tr><td>Firma</td><td>{f.name}</td></tr><tr><td>NIP / REGON</td><td>{f.nip} / {f.regon}</td></tr><tr><td>Status wpisu</td><td>Aktywny</td></tr><tr><td>Stałe miejsce wykonywania działalności</td><td>woj. LUBUSKIE, {f.address}</td></tr>
<tr><td>Data rozpoczęcia działalności</td><td>{f.founded.isoformat()}</td></tr><tr><td>Przeważająca działalność (PKD)</td><td>{f.pkd}</td></tr></table><p class='s'>Wydruk ma moc zaświadczenia. Nie wymaga podpisu ani pieczęci.</p>""", font="10pt 'DejaVu Sans'")


def invoice(f: Firm, day: date) -> Html:
    return page(f"""<p><b>FAKTURA PRO FORMA nr PF/{f.seed}/04/2026</b> <span style='float:right'>{f.town}, {dots(day)}</span></p><table><tr><td>Sprzedawca:<br>Expo-Serwis Sp. z o.o.<br>ul. Głogowska 18, 60-734 Poznań</td><td>Nabywca:<br>{f.name}<br>{f.address}<br>NIP {f.nip}</td></tr></table><br>
<table class='b'><tr class='g'><th>Lp.</th><th>Nazwa usługi</th><th>Ilość</th><th>Netto</th><th>VAT</th><th>Brutto</th></tr><tr><td>1</td><td>Wynajem powierzchni wystawienniczej 12 m²</td><td>1</td><td>9 600,00</td><td>23%</td><td>11 808,00</td></tr></table><p>Do zapłaty: 11 808,00 zł, termin 14 dni, przelew.</p>""")
