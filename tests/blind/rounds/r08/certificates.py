"""Certificates as ZUS and the tax offices issue them: four layouts of each, and what goes wrong."""

from tests.blind.model import Html
from tests.blind.rounds.r08 import pen
from tests.blind.rounds.r08.firms import SELF, Firm
from tests.blind.rounds.r08.page import page

SANS = "body{font-family:'Liberation Sans',sans-serif}"
FUNDS = (
    "ubezpieczenia społeczne",
    "ubezpieczenie zdrowotne",
    "Fundusz Pracy i Fundusz Solidarnościowy",
    "Fundusz Gwarantowanych Świadczeń Pracowniczych",
    "Fundusz Emerytur Pomostowych",
)


TOWNS = {
    "Zielonej Górze": "Zielona Góra",
    "Gorzowie Wielkopolskim": "Gorzów Wielkopolski",
    "Żarach": "Żary",
    "Nowej Soli": "Nowa Sól",
    "Świebodzinie": "Świebodzin",
    "Słubicach": "Słubice",
    "Krośnie Odrzańskim": "Krosno Odrzańskie",
    "Sulęcinie": "Sulęcin",
    "Żaganiu": "Żagań",
}


def _town(office: str) -> str:
    return TOWNS[office]


def _stamp(lines: str, seed: str) -> str:
    return (
        f'<div style="float:right;width:240px;text-align:center;margin-top:22px"><div style="color:#22306e;font-size:9pt">{lines}</div>'
        f"{pen.svg(seed, width=150)}</div><div style='clear:both'></div>"
    )


def _esign(who: str, day: str) -> str:
    return (
        f'<table class="b" style="width:300px;margin-left:auto;margin-top:26px;font-size:8.5pt"><tr><td>Dokument podpisany elektronicznie<br>'
        f"{who}<br>Data podpisu: {day}<br>Kwalifikowany podpis elektroniczny</td></tr></table>"
    )


def zus_letter(f: Firm, office: str, number: str, day: str, by_pen: bool = False) -> Html:
    sign = (
        _stamp("Z upoważnienia Dyrektora Oddziału<br>starszy inspektor<br>Beata Muszyńska", number)
        if by_pen
        else _esign("Beata Muszyńska, inspektor ZUS", day)
    )
    return page(
        f"""<table><tr><td style="width:60%"><b style="font-size:13pt;color:#0a6b3b">ZUS</b><br><b>Zakład Ubezpieczeń Społecznych</b><br>
Oddział w {office}</td><td class="r">{day}<br><span class="s">Znak sprawy: {number}</span></td></tr></table>
<h1 style="margin-top:40px">Zaświadczenie o niezaleganiu w opłacaniu składek</h1>
<p>Na podstawie art. 50 ust. 4 w związku z art. 123 ustawy z dnia 13 października 1998 r. o systemie ubezpieczeń społecznych oraz art. 217 Kpa, po rozpatrzeniu wniosku
płatnika składek:</p><p style="margin-left:30px"><b>{f.name}</b><br>{f.address}<br>NIP: {f.nip}<br>REGON: {f.regon}</p>
<p>zaświadczamy, że według zapisów na koncie prowadzonym w Zakładzie, <b>na dzień wydania zaświadczenia płatnik nie zalega</b> w opłacaniu składek na
{", ".join(FUNDS[:-1])} oraz {FUNDS[-1]}.</p>
<p>Sprawdziliśmy dokumenty rozliczeniowe i wpłaty zaewidencjonowane do dnia {day}. Zaświadczenie nie wyklucza ustalenia należności w wyniku późniejszej kontroli.</p>
<p>Zaświadczenie wydajemy w celu przedłożenia w Urzędzie Marszałkowskim Województwa Lubuskiego.</p>{sign}""",
        SANS,
    )


def zus_amounts(f: Firm, office: str, number: str, day: str, by_pen: bool = False) -> Html:
    rows = "".join(
        f"<tr><td>{i}.</td><td>{name}</td><td class='r'>0,00 zł</td><td class='r'>0,00 zł</td></tr>"
        for i, name in enumerate(FUNDS, 1)
    )
    sign = (
        _stamp("specjalista<br>Krzysztof Pilch", number) if by_pen else _esign("Krzysztof Pilch – ZUS", day)
    )
    return page(f"""<p class="r">{_town(office)}, {day}</p><p>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH<br>Wydział Rozliczeń Kont Płatników Składek<br>{number}</p>
<h1>ZAŚWIADCZENIE<br><span style="font-size:11pt">o stanie rozliczeń z tytułu składek</span></h1>
<table class="b"><tr><td style="width:35%">Płatnik składek</td><td>{f.name}</td></tr><tr><td>Adres</td><td>{f.address}</td></tr><tr><td>NIP</td><td>{f.dashed()}</td></tr></table>
<p>Stan należności wymagalnych płatnika na dzień {day}:</p>
<table class="b"><tr><th>Lp.</th><th>Tytuł</th><th>Zaległość</th><th>Odsetki</th></tr>{rows}<tr><td colspan="2"><b>Razem</b></td><td class="r"><b>0,00 zł</b></td><td class="r"><b>0,00 zł</b></td></tr></table>
<p>Wobec powyższego płatnik nie posiada zaległości w opłacaniu składek. Wydano na wniosek płatnika, na podstawie art. 217 § 2 pkt 2 Kpa.</p>{sign}""")


def zus_boxes(f: Firm, office: str, number: str, day: str, by_pen: bool = True) -> Html:
    sign = _stamp("kierownik Referatu<br>Danuta Rzepka", number) if by_pen else _esign("Danuta Rzepka", day)
    return page(
        f"""<div style="border:1px solid #444;padding:10px 14px"><b>ZUS</b> &nbsp; Inspektorat w {office} <span style="float:right">nr {number}</span></div>
<h1>ZAŚWIADCZENIE O NIEZALEGANIU W OPŁACANIU SKŁADEK</h1><p class="c s">(wydane na wniosek ZUS-EWN)</p>
<p><b>I. Dane płatnika składek</b></p><table class="b"><tr><td>01. NIP<br><b>{f.nip}</b></td><td>02. REGON<br><b>{f.regon}</b></td></tr>
<tr><td colspan="2">03. Nazwa skrócona / imię i nazwisko<br><b>{f.name}</b></td></tr><tr><td colspan="2">04. Adres<br>{f.address}</td></tr></table>
<p><b>II. Treść zaświadczenia</b></p><table><tr><td style="width:30px">[X]</td><td>płatnik na dzień {day} <b>nie posiada zaległości</b> z tytułu składek, odsetek za zwłokę, kosztów upomnienia i opłaty dodatkowej</td></tr>
<tr><td>[&nbsp;&nbsp;]</td><td>płatnik nie figuruje w ewidencji płatników składek</td></tr></table>
<p><b>III. Cel wydania:</b> pomoc de minimis.</p><p>Wydano w {office} dnia {day}.</p>{sign}""",
        SANS + "td{padding:5px}",
    )


def zus_short(f: Firm, office: str, number: str, day: str, by_pen: bool = False) -> Html:
    sign = (
        _stamp("zastępca Dyrektora<br>Ryszard Wnuk", number)
        if by_pen
        else "<p class='s' style='margin-top:30px'>Pismo utworzono i opatrzono kwalifikowaną pieczęcią elektroniczną Zakładu Ubezpieczeń Społecznych. Autentyczność można sprawdzić na zus.pl.</p>"
    )
    return page(
        f"""<p style="border-bottom:3px solid #0a6b3b"><b>Zakład Ubezpieczeń Społecznych</b> • Oddział w {office}</p><p class="r">{f.name}<br>{f.street}<br>{f.postal} {f.town}</p>
<p>Data: {day}<br>Numer: {number}<br>Dotyczy: NIP {f.nip}</p><h1 style="text-align:left">Zaświadczenie</h1>
<p style="font-size:12pt">Potwierdzamy, że na Państwa koncie płatnika składek <b>nie ma zaległości</b>. Składki są opłacone.</p>
<p>Stan konta sprawdziliśmy na dzień {day}. Uwzględniliśmy składki na ubezpieczenia społeczne, zdrowotne i fundusze, odsetki, koszty upomnienia i koszty egzekucyjne.</p>
<p>Podstawa prawna: art. 217 i 218 Kodeksu postępowania administracyjnego.</p>{sign}""",
        SANS,
    )


def zus_refusal(f: Firm, office: str, number: str, day: str) -> Html:
    return page(f"""<p class="r">{_town(office)}, {day}</p><p><b>Zakład Ubezpieczeń Społecznych</b><br>Oddział w {office}<br>{number}</p><h1>DECYZJA</h1>
<p>Na podstawie art. 83 ust. 1 ustawy z dnia 13 października 1998 r. o systemie ubezpieczeń społecznych oraz art. 219 Kpa, po rozpatrzeniu wniosku z dnia 2 kwietnia 2026 r. płatnika:</p>
<p><b>{f.name}</b>, {f.address}, NIP {f.nip}</p><p class="c"><b>odmawiamy wydania zaświadczenia o niezaleganiu w opłacaniu składek.</b></p>
<p><b>Uzasadnienie.</b> Na koncie płatnika na dzień {day} figuruje nieopłacona należność za luty 2026 r. w kwocie 6 214,80 zł wraz z odsetkami 71,00 zł. W tej sytuacji żądanego zaświadczenia wydać nie można.</p>
<p><b>Pouczenie.</b> Od decyzji przysługuje odwołanie do sądu w terminie miesiąca od doręczenia, za pośrednictwem Oddziału.</p>{_stamp("z up. Dyrektora Oddziału<br>Mirosława Kania", number)}""")


def _party(f: Firm) -> str:
    return "podatnik, osoba fizyczna" if f.legal == SELF else "podatnik niebędący osobą fizyczną"


def taxpayer(f: Firm) -> str:
    """A sole trader stands in the tax office's books under the surname."""
    return " ".join(reversed(f.boss.upper().split(" "))) if f.legal == SELF else f.name


def tax_sections(f: Firm, office: str, number: str, day: str, by_pen: bool = False, remark: str = "") -> Html:
    sign = (
        _stamp(
            f"Z upoważnienia Naczelnika<br>Urzędu Skarbowego w {office}<br>komisarz skarbowy<br>Irena Tkacz",
            number,
        )
        if by_pen
        else _esign(f"Irena Tkacz, Urząd Skarbowy w {office}", day)
    )
    note = (
        remark
        or "Zaświadczenie stwierdza, że podatnik według stanu na powyższy dzień <b>nie zalega w podatkach</b> stanowiących dochód budżetu państwa."
    )
    return page(
        f"""<table class="b"><tr><td style="width:50%" rowspan="2">NACZELNIK URZĘDU SKARBOWEGO<br>w {office}</td><td>1. Numer dokumentu<br>{number}</td></tr><tr><td>2. Data wydania<br>{day}</td></tr></table>
<h1 style="font-size:13pt">ZAŚWIADCZENIE O NIEZALEGANIU W PODATKACH<br>LUB STWIERDZAJĄCE STAN ZALEGŁOŚCI</h1><p class="s c">Podstawa prawna: art. 306a § 1 i art. 306e ustawy z dnia 29 sierpnia 1997 r. – Ordynacja podatkowa</p>
<p style="background:#ddd;padding:3px"><b>A. DANE PODATNIKA</b></p><table class="b"><tr><td>3. NIP: <b>{f.nip}</b></td><td>4. Rodzaj: {_party(f)}</td></tr><tr><td colspan="2">5. Nazwa / nazwisko i imię<br><b>{f.name}</b></td></tr><tr><td colspan="2">6. Adres<br>{f.address}</td></tr></table>
<p style="background:#ddd;padding:3px"><b>B. STAN NA DZIEŃ</b></p><p>{day}</p>
<p style="background:#ddd;padding:3px"><b>C. TREŚĆ ZAŚWIADCZENIA</b></p><p>{note}</p>
<p style="background:#ddd;padding:3px"><b>D. ADNOTACJE</b></p><p class="s">Opłata skarbowa 21 zł uiszczona. Zaświadczenie wydano w jednym egzemplarzu. Nie toczy się postępowanie mające na celu ujawnienie zaległości.</p>{sign}""",
        SANS,
    )


def tax_eus(f: Firm, office: str, number: str, day: str, by_pen: bool = False) -> Html:
    del by_pen
    return page(
        f"""<p><b style="color:#8a1538">Krajowa Administracja Skarbowa</b><br>e-Urząd Skarbowy</p><p class="r">Wygenerowano: {day}<br>Identyfikator: {number}</p>
<h1 style="text-align:left;font-size:14pt">Zaświadczenie o niezaleganiu w podatkach</h1><table style="width:90%"><tr><td style="width:35%">Podatnik</td><td><b>{f.name}</b></td></tr><tr><td>Identyfikator podatkowy NIP</td><td>{f.nip}</td></tr>
<tr><td>Adres</td><td>{f.address}</td></tr><tr><td>Organ</td><td>Naczelnik Urzędu Skarbowego w {office}</td></tr></table>
<p style="font-size:12pt;margin-top:24px">Zaświadcza się, że wymieniony podatnik w dniu {day} nie posiadał zaległości podatkowych w podatkach dochodowych, podatku od towarów i usług oraz w podatku akcyzowym.</p>
<p class="s" style="margin-top:60px">Dokument wydany automatycznie w systemie teleinformatycznym, opatrzony kwalifikowaną pieczęcią elektroniczną Szefa Krajowej Administracji Skarbowej. Wydruk nie wymaga podpisu.</p>""",
        SANS,
    )


def tax_amounts(
    f: Firm, office: str, number: str, day: str, by_pen: bool = True, owed: tuple[str, str] | None = None
) -> Html:
    vat = owed or ("0,00", "0,00")
    end = (
        f"Podatnik posiada zaległości podatkowe w łącznej kwocie <b>{owed[0]} zł</b> (należność główna) oraz odsetki za zwłokę {owed[1]} zł."
        if owed
        else "Zaległości podatkowych nie stwierdzono."
    )
    sign = (
        _stamp("Naczelnik Urzędu Skarbowego<br>z up. Artur Domański<br>kierownik działu", number)
        if by_pen
        else _esign("Artur Domański, kierownik działu", day)
    )
    return page(f"""<table><tr><td>Urząd Skarbowy w {office}<br>Referat Rachunkowości</td><td class="r">{_town(office)}, dnia {day}<br>{number}</td></tr></table>
<h1>Zaświadczenie o niezaleganiu w podatkach lub stwierdzające stan zaległości</h1><p>Dotyczy: <b>{f.name}</b>, {f.address}, NIP {f.dashed()}</p><p>Naczelnik Urzędu Skarbowego w {office}, działając na podstawie art. 306e § 1 Ordynacji podatkowej, zaświadcza, że w ewidencji
urzędu na dzień {day} figurują następujące kwoty wymagalne:</p><table class="b"><tr><th>Rodzaj podatku</th><th>Kwota zaległości (zł)</th><th>Odsetki za zwłokę (zł)</th></tr>
<tr><td>podatek dochodowy (PIT / CIT)</td><td class="r">0,00</td><td class="r">0,00</td></tr><tr><td>podatek od towarów i usług</td><td class="r">{vat[0]}</td><td class="r">{vat[1]}</td></tr><tr><td>podatek akcyzowy</td><td class="r">0,00</td><td class="r">0,00</td></tr></table>
<p>{end}</p><p>Zaświadczenie wydaje się na wniosek podatnika.</p>{sign}""")


def tax_struck(f: Firm, office: str, number: str, day: str, by_pen: bool = True) -> Html:
    sign = _stamp("starszy ekspert skarbowy<br>Lidia Bąk", number) if by_pen else _esign("Lidia Bąk, US", day)
    return page(f"""<p><b>NACZELNIK<br>URZĘDU SKARBOWEGO<br>W {office.upper()}</b></p><p class="r">{number}</p><h1>ZAŚWIADCZENIE</h1><p>Stosownie do art. 306a § 3 Ordynacji podatkowej zaświadcza się, że</p>
<table class="b"><tr><td><b>{taxpayer(f)}</b></td><td>NIP {f.nip}</td></tr><tr><td colspan="2">{f.address}</td></tr></table>
<p>na dzień {day}: <span style="text-decoration:line-through">zalega w podatkach na kwotę ……………… zł</span> / <b>nie zalega w podatkach</b>*.</p>
<p>Ponadto: toczy się / <u>nie toczy się</u>* postępowanie egzekucyjne w administracji; <u>nie korzysta</u> / korzysta* z ulg w spłacie zobowiązań.</p><p class="s">* właściwe podkreślono, niepotrzebne skreślono</p><p>Miejsce i data wydania: {_town(office)}, {day}</p>{sign}""")


def municipal(f: Firm, mayor: str, number: str, day: str) -> Html:
    return page(f"""<p><b>{mayor}</b></p><p class="r">{day}<br>{number}</p><h1>ZAŚWIADCZENIE<br>o niezaleganiu w podatkach lub stwierdzające stan zaległości</h1>
<p>Na podstawie art. 306a § 1 w zw. z art. 306e Ordynacji podatkowej zaświadcza się, że <b>{f.name}</b>, {f.address}, NIP {f.nip}, według stanu na dzień {day} nie zalega w podatku od nieruchomości, podatku od środków transportowych i opłacie za gospodarowanie odpadami komunalnymi, pobieranych przez gminę.</p>
<p>Zaświadczenie wydaje się na prośbę strony.</p>{_stamp("Z up. Burmistrza<br>Skarbnik Gminy<br>Elżbieta Mróz", number)}""")
