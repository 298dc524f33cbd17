"""Papers of tax offices, and of a municipality that looks much the same."""

from html import escape

from tests.blind.model import Html

from .pen import svg
from .people import Company
from .web import page

TITLE = "o niezaleganiu w podatkach lub stwierdzające stan zaległości"
SANS = "body{font:10pt/1.4 'Carlito',sans-serif}"


def officer(who: str, role: str, seed: int) -> str:
    """An officer's stamp and signature."""
    return (
        f'<div style="margin:30px 0 0 55%;text-align:center;color:#24398f" class="s">{role}<br><b>{who}</b>'
        f"{svg(seed, 'signature', '#111122', 160, 46, 'display:block;margin:-8px auto 0')}</div>"
    )


def who(c: Company) -> str:
    """The taxpayer."""
    return f"{escape(c.name)}, {c.address}, NIP {c.nip}"


def digital(c: Company, day: str, number: str) -> Html:
    """The e-office's automatic certificate."""
    box = "border:1px solid #333;padding:3px 6px;margin-top:-1px"
    body = f"""<table><tr><td><b>KRAJOWA ADMINISTRACJA SKARBOWA</b><br>Naczelnik Urzędu Skarbowego {c.office}</td>
<td class="e">{day}<br>{number}</td></tr></table>
<h1 style="margin-top:22px">ZAŚWIADCZENIE<br><span style="font-size:11pt">{TITLE}</span></h1>
<div style="{box}"><span class="s">1. Identyfikator podatkowy</span><br>NIP {c.nip}</div>
<div style="{box}"><span class="s">2. Podatnik</span><br>{escape(c.name)}</div>
<div style="{box}"><span class="s">3. Adres</span><br>{c.address}</div>
<div style="{box}"><span class="s">4. Stan na dzień</span><br>{day}</div>
<div style="{box}"><span class="s">5. Treść zaświadczenia</span><br><span style="font-family:'DejaVu Sans'">☒ nie zalega
w podatkach<br>☐ zalega w podatkach – kwota zaległości: —</span></div>
<div style="{box}"><span class="s">6. Dotyczy</span><br>podatków, dla których organem jest naczelnik urzędu skarbowego</div>
<div style="{box}"><span class="s">7. Postępowania</span><br>egzekucyjne: nie jest prowadzone; karne skarbowe: nie jest
prowadzone</div><p class="s">Zaświadczenie wydano automatycznie w e-Urzędzie Skarbowym. Podstawa: art. 306e
Ordynacji podatkowej. Zwolniono z opłaty skarbowej.</p>
<p class="e s" style="margin-top:50px">Opatrzono pieczęcią elektroniczną Szefa Krajowej Administracji Skarbowej<br>{day}
09:13</p>"""
    return Html(page(body, SANS, "Zaświadczenie"))


def letter(c: Company, day: str, number: str, seed: int) -> Html:
    """A letter, in sentences."""
    body = f"""<table><tr><td><b>NACZELNIK<br>URZĘDU SKARBOWEGO<br>{c.office}</b><br>{number}</td><td class="e">{day} r.</td>
</tr></table><h1 style="margin-top:36px;letter-spacing:3px">ZAŚWIADCZENIE</h1><p class="c">{TITLE}</p>
<p style="text-align:justify;margin-top:20px">Działając na podstawie art. 306a § 1 i art. 306e § 1 ustawy z dnia 29 sierpnia
1997 r. – Ordynacja podatkowa, po rozpatrzeniu wniosku podatnika <b>{who(c)}</b></p>
<p class="c"><b>zaświadczam,</b></p><p style="text-align:justify">że w prowadzonej ewidencji podatkowej na dzień wydania niniejszego
zaświadczenia nie figurują zaległości podatkowe wyżej wymienionego.</p>
<p class="s" style="margin-top:18px">Pobrano opłatę skarbową w wysokości 21 zł (cz. II ust. 21 załącznika do ustawy o opłacie
skarbowej).</p>{officer("Renata Olszewska", "z up. Naczelnika Urzędu Skarbowego<br>Kierownik Działu", seed)}"""
    return Html(page(body, "body{font-size:12pt}", "Zaświadczenie"))


def amounts(c: Company, day: str, number: str, seed: int, ink: bool) -> Html:
    """Taxes and amounts in a table."""
    taxes = (
        "podatek dochodowy",
        "podatek od towarów i usług",
        "podatek od czynności cywilnoprawnych",
        "inne należności",
    )
    lines = "".join(f"<tr><td>{t}</td><td class='e'>0,00</td><td class='e'>0,00</td></tr>" for t in taxes)
    sign = (
        officer("Tomasz Białek", "Komisarz Skarbowy", seed)
        if ink
        else (
            '<p class="e s" style="margin-top:30px">podpisano kwalifikowanym podpisem elektronicznym:<br>'
            "Tomasz Białek, Komisarz Skarbowy</p>"
        )
    )
    body = f"""<p class="c"><b>URZĄD SKARBOWY {c.office.upper()}</b></p><p>{number}<span style="float:right">{day} r.</span></p>
<h1>Zaświadczenie</h1><p class="c">{TITLE}</p><p><b>Podatnik:</b> {who(c)}</p>
<p>Naczelnik Urzędu Skarbowego {c.office} stwierdza, że zobowiązania podatnika według stanu na dzień {day} r. kształtują się
jak niżej:</p><table class="r"><tr><th>Rodzaj podatku</th><th>Zaległość (zł)</th><th>Odsetki (zł)</th></tr>{lines}
<tr><td><b>Ogółem</b></td><td class="e"><b>0,00</b></td><td class="e"><b>0,00</b></td></tr></table>
<p>Kwota zaległości słownie: zero złotych. Zobowiązania odroczone lub rozłożone na raty: brak.</p>{sign}"""
    return Html(page(body, "", "Zaświadczenie"))


def parts(c: Company, day: str, number: str, seed: int, owed: str = "", ink: bool = True) -> Html:
    """A printed form with „z wyjątkiem”; arrears stand after these words."""
    sign = (
        officer("Ewa Jasińska", "Zastępca Naczelnika", seed)
        if ink
        else (
            f'<p class="e s" style="margin-top:30px">Podpis elektroniczny: Ewa Jasińska, Zastępca Naczelnika, {day}</p>'
        )
    )
    body = f"""<table class="r"><tr><td style="width:50%">Organ wydający:<br><b>Naczelnik Urzędu Skarbowego {c.office}</b></td>
<td>Nr {number}<br>Data wydania: {day}</td></tr></table><h1>ZAŚWIADCZENIE</h1><p class="c">{TITLE}</p>
<h2>A. Wnioskodawca</h2><p>{who(c)}</p><h2>B. Na podstawie posiadanych dokumentów stwierdza się, że wnioskodawca</h2>
<p>według stanu na dzień {day} nie posiada zaległości podatkowych, z wyjątkiem:</p>
<p style="border:1px solid #333;padding:5px"><b>{owed or "— — — (brak) — — —"}</b></p>
<h2>C. Zobowiązania, których termin odroczono lub które rozłożono na raty</h2><p>nie występują</p>
<h2>D. Postępowanie egzekucyjne w administracji</h2><p>{"wszczęto 30.03.2026" if owed else "nie jest prowadzone"}</p>
<h2>E. Pouczenie</h2><p class="s">Zaświadczenie dotyczy stanu na dzień wydania.</p>{sign}"""
    return Html(page(body, "body{font:11pt/1.4 'P052','Liberation Serif',serif}", "Zaświadczenie"))


def municipal(c: Company, day: str, number: str, seed: int) -> Html:
    """A mayor's certificate on local taxes."""
    body = f"""<table><tr><td><b>BURMISTRZ DREZDENKA</b><br>ul. Warszawska 1<br>66-530 Drezdenko</td>
<td class="e">Drezdenko, {day} r.</td></tr></table><p>{number}</p>
<h1 style="margin-top:26px">ZAŚWIADCZENIE<br><span style="font-size:11pt">{TITLE}</span></h1>
<p style="text-align:justify">Na podstawie art. 306a i 306e Ordynacji podatkowej zaświadcza się, że <b>{who(c)}</b> na dzień {day} r.
nie zalega w podatkach i opłatach lokalnych (podatek od nieruchomości, podatek od środków transportowych, opłata za gospodarowanie
odpadami komunalnymi) należnych Gminie Drezdenko.</p><p>Zaświadczenie wydaje się na prośbę podatnika.</p>
{officer("Danuta Wrona", "z up. Burmistrza<br>Skarbnik Gminy", seed)}"""
    return Html(page(body, "body{font-size:12pt}", "Zaświadczenie"))
