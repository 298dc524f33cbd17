"""Papers of the social insurance office."""

from html import escape

from tests.blind.model import Html

from .pen import svg
from .people import Company
from .web import page

FUNDS = (
    "Ubezpieczenia społeczne",
    "Ubezpieczenie zdrowotne",
    "Fundusz Pracy i Fundusz Solidarnościowy",
    "Fundusz Gwarantowanych Świadczeń Pracowniczych",
    "Fundusz Emerytur Pomostowych",
)
SANS = "body{font:10.5pt/1.4 'Liberation Sans',sans-serif}"


def stamp(who: str, role: str, seed: int) -> str:
    """A name stamp and a signature over it."""
    return (
        f'<div style="margin:26px 0 0 58%;text-align:center;color:#5a1f6b" class="s">z up. Dyrektora Oddziału<br>{role}'
        f"<br><b>{who}</b>{svg(seed, 'signature', '#22223a', 150, 46, 'display:block;margin:-8px auto 0')}</div>"
    )


def seal(text: str) -> str:
    """A round seal."""
    return (
        f'<div style="display:inline-block;width:84px;height:84px;border:2px solid #7a2b3d;border-radius:50%;'
        f'color:#7a2b3d;font-size:7pt;text-align:center;padding-top:26px;box-sizing:border-box">{text}</div>'
    )


def digital(c: Company, day: str, number: str, unit: str) -> Html:
    """An e-ZUS printout, with a qualified signature told in a box."""
    body = f"""<table><tr><td style="width:50%"><b style="font-size:26pt;color:#00703c">ZUS</b><br>
<span class="s">ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH<br>{unit}</span></td><td class="e">{day}<br>
<span class="s">Znak sprawy: {number}</span></td></tr></table>
<h1 style="margin-top:34px;font-size:15pt">Zaświadczenie o niezaleganiu<br>w opłacaniu składek</h1>
<p class="s" style="margin-top:24px">Dane płatnika składek</p><p><b>{escape(c.name)}</b><br>{c.address}<br>
NIP {c.nip}, REGON {c.regon}</p>
<p style="margin-top:20px">Potwierdzamy, że według stanu na {day} wskazany płatnik <b>nie ma zaległości</b> w opłacaniu
składek, które pobiera Zakład Ubezpieczeń Społecznych, tj. na:</p><ul>{"".join(f"<li>{f.lower()}</li>" for f in FUNDS)}</ul>
<p>Zaświadczenie wydajemy na wniosek płatnika (art. 50 ust. 4 ustawy o systemie ubezpieczeń społecznych, art. 217 i 218
Kodeksu postępowania administracyjnego).</p>
<div style="border:1px solid #00703c;margin:40px 0 0 45%;padding:6px" class="s">Podpisano kwalifikowanym podpisem
elektronicznym<br>Starszy specjalista, Zakład Ubezpieczeń Społecznych<br>Data podpisu: {day} 11:42:07</div>
<p class="s" style="margin-top:120px">Autentyczność zaświadczenia można sprawdzić na stronie zus.pl. Centrum Kontaktu
Klientów: 22 560 16 00</p>"""
    return Html(page(body, SANS, "Zaświadczenie"))


def amounts(c: Company, day: str, number: str, unit: str, seed: int) -> Html:
    """A certificate with a table of balances, all zero."""
    lines = "".join(
        f"<tr><td>{i}.</td><td>{f}</td><td class='e'>0,00 zł</td><td class='e'>0,00 zł</td></tr>"
        for i, f in enumerate(FUNDS, 1)
    )
    body = f"""<p><b>Zakład Ubezpieczeń Społecznych</b><br>{unit}<br>Wydział Rozliczeń Kont Płatników Składek</p>
<p class="e">{number}<br>{day} r.</p><h1>ZAŚWIADCZENIE NR {number.split("/")[-2]}/2026</h1>
<p class="c">o niezaleganiu w opłacaniu składek</p>
<p>Na wniosek płatnika: <b>{escape(c.name)}</b>, {c.address}, NIP: {c.nip}, informuje się, że stan konta płatnika na dzień
{day} r. przedstawia się następująco:</p>
<table class="r"><tr><th>Lp.</th><th>Tytuł należności</th><th>Zaległość</th><th>Odsetki za zwłokę</th></tr>{lines}
<tr><td></td><td><b>Razem</b></td><td class="e"><b>0,00 zł</b></td><td class="e"><b>0,00 zł</b></td></tr></table>
<p>Wobec powyższego płatnik nie zalega z opłacaniem składek. Należności rozłożone na raty lub z odroczonym terminem
płatności: nie występują.</p>{seal("ZUS<br>ODDZIAŁ")}{stamp("Bożena Krupa", "Kierownik Referatu", seed)}"""
    return Html(page(body, "", "ZUS"))


def letter(c: Company, day: str, number: str, unit: str, seed: int, rata: str = "") -> Html:
    """A letter of an inspectorate; with instalments only a person can judge it."""
    if rata:
        verdict = f"""<p>Na dzień {day} r. płatnik realizuje umowę o rozłożeniu należności z tytułu składek na raty nr
{rata}. Należności objęte umową wynoszą 11 260,40 zł, bieżące raty i składki są regulowane w terminie. Poza należnościami objętymi
układem ratalnym płatnik nie posiada zaległości w opłacaniu składek.</p>"""
    else:
        verdict = f"""<p>zaświadcza się, że na dzień {day} r. nie stwierdzono zaległości w opłacaniu składek na
ubezpieczenia społeczne, ubezpieczenie zdrowotne, Fundusz Pracy, Fundusz Gwarantowanych Świadczeń Pracowniczych oraz Fundusz
Emerytur Pomostowych.</p>"""
    body = f"""<div class="c" style="border-bottom:2px solid #333;padding-bottom:4px"><b>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH</b><br>
{unit}</div><p>Nr {number}</p><p class="e">{day} r.</p>
<div style="margin:10px 0 20px 55%"><b>{escape(c.name)}</b><br>{c.street}<br>{c.postal} {c.town}</div>
<h1>ZAŚWIADCZENIE</h1><p class="c">o niezaleganiu w opłacaniu składek</p>
<p style="text-align:justify">Po rozpatrzeniu wniosku płatnika składek {escape(c.name)}, NIP {c.dashed}, REGON {c.regon},
na podstawie danych zapisanych na koncie</p>{verdict}
<p>Zaświadczenie wydaje się w celu przedłożenia w urzędzie.</p>
<div style="margin-top:30px">{seal("ZUS<br>INSPEKTORAT")}</div>{stamp("Halina Dudek", "Starszy inspektor", seed)}"""
    return Html(page(body, "body{font-size:12pt}", "ZUS"))


def ticked(c: Company, day: str, number: str, unit: str, seed: int, ink: bool) -> Html:
    """A form with two possible answers, the first of which is marked."""
    sign = (
        stamp("Joanna Mazurek", "Specjalista", seed)
        if ink
        else (
            '<p class="e s" style="margin-top:40px">Dokument opatrzony kwalifikowaną pieczęcią elektroniczną<br>'
            f"Zakład Ubezpieczeń Społecznych, {day}</p>"
        )
    )
    body = f"""<table class="r"><tr><td style="width:30%"><b>ZUS</b><br>{unit}</td><td class="c"><b>ZAŚWIADCZENIE<br>
o niezaleganiu w opłacaniu składek</b></td><td style="width:26%">{number}<br>{day}</td></tr></table>
<h2>I. Płatnik składek</h2><table class="r"><tr><td>Nazwa / imię i nazwisko</td><td>{escape(c.name)}</td></tr>
<tr><td>NIP</td><td>{c.nip}</td></tr><tr><td>REGON</td><td>{c.regon}</td></tr><tr><td>Adres</td><td>{c.address}</td></tr></table>
<h2>II. Stan rozliczeń na dzień {day}</h2>
<p style="font-family:'DejaVu Sans'">☒ płatnik nie zalega w opłacaniu składek<br>☐ płatnik nie zalega, z wyjątkiem należności objętych
układem ratalnym / odroczeniem</p>
<h2>III. Zakres</h2><p>{"; ".join(FUNDS)}.</p><h2>IV. Podstawa</h2>
<p>Art. 217 § 2 KPA w związku z art. 123 ustawy o systemie ubezpieczeń społecznych.</p>{sign}"""
    return Html(page(body, SANS, "ZUS"))


def refusal(c: Company, day: str, number: str, unit: str, seed: int) -> Html:
    """A decision that refuses the certificate."""
    body = f"""<p><b>Zakład Ubezpieczeń Społecznych</b><br>{unit}</p><p class="e">{day} r.<br>{number}</p>
<div style="margin-left:55%"><b>{escape(c.name)}</b><br>{c.street}<br>{c.postal} {c.town}<br>NIP {c.nip}</div>
<h1>DECYZJA</h1><p>Na podstawie art. 219 Kodeksu postępowania administracyjnego oraz art. 83 ust. 1 ustawy
z dnia 13 października 1998 r. o systemie ubezpieczeń społecznych, po rozpatrzeniu wniosku z dnia 2.04.2026 r.</p>
<p class="c"><b>Zakład odmawia wydania zaświadczenia o niezaleganiu w opłacaniu składek.</b></p>
<h2>Uzasadnienie</h2><p style="text-align:justify">W toku postępowania ustalono, że na koncie płatnika pozostają nieopłacone
składki na ubezpieczenia społeczne i zdrowotne za styczeń i luty 2026 r. w łącznej kwocie 2 874,16 zł wraz z należnymi odsetkami
za zwłokę. Wobec istnienia zadłużenia zaświadczenie o żądanej treści nie może być wydane.</p>
<h2>Pouczenie</h2><p>Od decyzji przysługuje odwołanie do Sądu Okręgowego – Sądu Pracy i Ubezpieczeń Społecznych w terminie
miesiąca od dnia jej doręczenia, za pośrednictwem jednostki, która ją wydała.</p>
{stamp("Halina Dudek", "Starszy inspektor", seed)}"""
    return Html(page(body, "body{font-size:11.5pt}", "Decyzja"))
