"""What branches of ZUS send: four certificates and one refusal."""

from dataclasses import replace
from datetime import date
from random import Random

from tests.blind.model import Html

from .common import Company, dots, e, html, pen, seal, words

OFFICERS = ("Elżbieta Marciniak", "Sławomir Gąsior", "Renata Wilk-Nowak", "Dorota Paszkiewicz")


def _officer(c: Company) -> Company:
    """Another hand: the officer's."""
    return replace(c, slug=c.slug + "-officer", ink="#1b3fa0")


def _number(c: Company, head: str) -> str:
    return f"{head}{Random(c.slug + head).randint(10000, 99999)}/2026"


def _end(c: Company, paper: bool, who: str) -> str:
    """Pen and stamp on paper; a sentence on an electronic document."""
    if paper:
        return (
            seal(("Zakład Ubezpieczeń Społecznych", c.zus, f"z up. Dyrektora {who}"))
            + "<br>"
            + pen(_officer(c), "zus", 44)
        )
    return (
        f"<div style='border:1px solid #888;display:inline-block;padding:2mm 3mm;font-size:8pt'>Podpisano kwalifikowanym "
        f"podpisem elektronicznym<br>{who}, Zakład Ubezpieczeń Społecznych</div>"
    )


def new_look(c: Company, paper: bool, day: date) -> Html:
    """The layout of an electronic certificate with a block of data."""
    css = """@page{size:A4;margin:18mm 20mm}body{font:10.5pt Liberation Sans;color:#111}.g{color:#007a3d;font-weight:bold;
    font-size:22pt}td{padding:1mm 6mm 1mm 0;vertical-align:top}.v{background:#eaf4ee;padding:4mm;border-left:2mm solid #007a3d}"""
    return html(
        css,
        f"""<div style='display:flex;justify-content:space-between'><span class='g'>ZUS</span><span
    style='text-align:right'>Zakład Ubezpieczeń Społecznych<br>{c.zus}<br>{words(day)}</span></div>
    <p>Znak sprawy: {_number(c, "UNP ")}</p><h2>Zaświadczenie o niezaleganiu w opłacaniu składek</h2>
    <table><tr><td>Płatnik składek</td><td><b>{e(c.name)}</b></td></tr><tr><td>NIP</td><td>{c.nip}</td></tr>
    <tr><td>REGON</td><td>{c.regon}</td></tr><tr><td>Adres</td><td>{e(c.address)}</td></tr></table>
    <p class='v'>Na dzień {words(day)} płatnik nie ma zaległości z tytułu składek na: ubezpieczenia społeczne, ubezpieczenie
    zdrowotne, Fundusz Pracy, Fundusz Solidarnościowy, Fundusz Gwarantowanych Świadczeń Pracowniczych oraz Fundusz Emerytur
    Pomostowych.</p><p>Podstawa prawna: art. 50 ust. 4 ustawy o systemie ubezpieczeń społecznych oraz art. 217 Kodeksu
    postępowania administracyjnego. Zaświadczenie wydano na wniosek płatnika z {dots(day)}.</p><br>{_end(c, paper, OFFICERS[0])}
    <p style='font-size:8pt;margin-top:20mm'>Autentyczność dokumentu można sprawdzić na stronie www.zus.pl</p>""",
    )


def old_letter(c: Company, paper: bool, day: date) -> Html:
    """A classic letter of one paragraph."""
    css = "@page{size:A4;margin:25mm}body{font:12pt/1.45 Liberation Serif}h1{font-size:14pt;text-align:center;margin:14mm 0}"
    return html(
        css,
        f"""<div style='display:flex;justify-content:space-between'><span>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH<br>
    {c.zus}<br>Wydział Rozliczeń Kont Płatników Składek<br>nr {_number(c, "420000/RWN/")}</span><span>{words(day)}</span></div>
    <h1>ZAŚWIADCZENIE</h1><p style='text-align:justify'>Na wniosek zainteresowanego zaświadcza się, że według stanu konta
    w dniu wydania {e(c.name)}, {e(c.address)}, NIP {c.nip_dashed}, REGON {c.regon}, <b>nie zalega z opłacaniem składek</b> na
    ubezpieczenia społeczne, ubezpieczenie zdrowotne oraz fundusze, do których poboru Zakład jest zobowiązany, a także nie
    korzysta z układu ratalnego ani z odroczenia terminu płatności.</p><p>Zaświadczenie służy do przedłożenia w Urzędzie
    Marszałkowskim.</p><div style='text-align:right;margin-top:14mm'>{_end(c, paper, OFFICERS[1])}</div>""",
    )


def by_funds(c: Company, paper: bool, day: date) -> Html:
    """A table of the funds with the amounts due."""
    funds = (
        "Ubezpieczenia społeczne",
        "Ubezpieczenie zdrowotne",
        "Fundusz Pracy i Fundusz Solidarnościowy",
        "FGŚP",
        "FEP",
    )
    rows = "".join(
        f"<tr><td>{n}</td><td>{f}</td><td class='n'>0,00 zł</td><td class='n'>0,00 zł</td></tr>"
        for n, f in enumerate(funds, 1)
    )
    css = """@page{size:A4;margin:20mm}body{font:10pt DejaVu Sans}table{border-collapse:collapse;width:100%}td,th{border:1px
    solid #333;padding:1.6mm 2mm;font-size:9pt;text-align:left}td.n{text-align:right}"""
    return html(
        css,
        f"""<b>Zakład Ubezpieczeń Społecznych – {c.zus}</b><hr><p>{_number(c, "RKS-")}, {dots(day)}</p>
    <h3>Zaświadczenie o stanie rozliczeń z tytułu składek (niezaleganie)</h3>
    <p>dla: {e(c.name)}<br>{e(c.address)}<br>NIP płatnika: {c.nip_spaced}</p>
    <table><tr><th>Lp.</th><th>Rodzaj składek</th><th>Zaległość</th><th>Odsetki</th></tr>{rows}
    <tr><th colspan='2'>Razem</th><th>0,00 zł</th><th>0,00 zł</th></tr></table>
    <p>Stan na {dots(day)}. Na koncie płatnika nie stwierdzono zadłużenia.</p><br>{_end(c, paper, OFFICERS[2])}""",
    )


def boxes(c: Company, paper: bool, day: date) -> Html:
    """Two sentences with boxes; one is crossed."""
    css = """@page{size:A4;margin:18mm 24mm}body{font:11pt Carlito}.f{border:1.5px solid #000;padding:4mm;margin:4mm 0}
    .x{font-family:DejaVu Sans;font-size:12pt}"""
    return html(
        css,
        f"""<div style='text-align:center'><b>ZUS</b> · Zakład Ubezpieczeń Społecznych · {c.zus}</div>
    <h2 style='text-align:center'>Zaświadczenie nr {_number(c, "")}</h2><div class='f'><b>I. Płatnik</b><br>{e(c.name)}<br>NIP:
    {c.nip} · REGON: {c.regon}<br>{e(c.street)}, {c.postal} {e(c.town)}</div><div class='f'><b>II. Zaświadcza się, że
    płatnik</b><br><span class='x'>☒</span> nie posiada zaległości w opłacaniu należności, do których poboru obowiązany jest
    ZUS<br><span class='x'>☐</span> posiada zaległości w wysokości ................ zł</div><div class='f'><b>III. Dane według
    stanu na dzień</b> {words(day)}</div><div class='f' style='min-height:40mm'><b>IV. Podpis</b><br><br>
    {_end(c, paper, OFFICERS[3])}</div><small>Wydano na podstawie art. 217 k.p.a. do celów udziału w naborze.</small>""",
    )


def refusal(c: Company, paper: bool, day: date) -> Html:
    """A decision that no certificate is given."""
    css = (
        "@page{size:A4;margin:24mm}body{font:11.5pt/1.4 Liberation Serif}h1{font-size:14pt;text-align:center}"
    )
    return html(
        css,
        f"""<div>Zakład Ubezpieczeń Społecznych<br>{c.zus}<br>Inspektorat<br>znak: {_number(c, "420100/71/")}</div>
    <p style='text-align:right'>{words(day)}</p><p>{e(c.name)}<br>{e(c.street)}<br>{c.postal} {e(c.town)}<br>NIP {c.nip_dashed}</p>
    <h1>POSTANOWIENIE<br>o odmowie wydania zaświadczenia</h1><p>Na podstawie art. 219 ustawy z dnia 14 czerwca 1960 r. – Kodeks
    postępowania administracyjnego Zakład Ubezpieczeń Społecznych po rozpatrzeniu wniosku z dnia {dots(day)} <b>odmawia wydania
    zaświadczenia o niezaleganiu w opłacaniu składek</b>.</p><p style='text-align:center'>Uzasadnienie</p><p>Konto płatnika wykazuje
    niedopłatę składek za luty 2026 r. w kwocie 2 318,64 zł wraz z odsetkami. W takim stanie rozliczeń żądanej treści zaświadczenia
    wydać nie można.</p><p>Na postanowienie przysługuje zażalenie w terminie 7 dni od dnia doręczenia.</p>
    <div style='text-align:right'>{_end(c, paper, OFFICERS[1])}</div>""",
    )
