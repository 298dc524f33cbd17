"""Papers of the offices and certifying bodies: four layouts of ZUS, four of the tax office, two of certificates."""

from tests.blind.model import Html
from typing import Any

from . import pen
from .companies import Company

CSS = """<!DOCTYPE html><html lang="pl"><head><meta charset="utf-8"><style>@page{size:A4;margin:20mm 20mm}body{font:11pt/1.4 %s;color:#111}
h1{font-size:14pt;text-align:center;margin:8mm 0 5mm}table{border-collapse:collapse;width:100%%}td,th{border:1px solid #444;padding:2mm 3mm;text-align:left;vertical-align:top}
.r{text-align:right}.c{text-align:center}.s{font-size:8.5pt;color:#333}.sig{margin:14mm 0 0 95mm;text-align:center}.head{display:flex;justify-content:space-between}
.nb td{border:0;padding:1mm 2mm}.g{background:#e8e8e8}</style></head><body>"""
SANS, SERIF = "'Liberation Sans',Arial,sans-serif", "'Liberation Serif',serif"


def page(font: str, body: str) -> Html:
    return Html(CSS % font + body + "</body></html>")


def stamp(top: str, middle: str, colour: Any = "#a02030") -> str:
    return (
        f'<svg width="120" height="120" viewBox="0 0 120 120" style="transform:rotate(-8deg);opacity:.8"><circle cx="60" cy="60" r="56" fill="none" stroke="{colour}" stroke-width="3"/>'
        f'<circle cx="60" cy="60" r="38" fill="none" stroke="{colour}"/><path id="p" d="M15 60a45 45 0 1 1 90 0" fill="none"/>'
        f'<text font-size="11" fill="{colour}"><textPath href="#p">{top}</textPath></text><text x="60" y="64" font-size="12" text-anchor="middle" fill="{colour}">{middle}</text></svg>'
    )


def signed(who: str, post: str, wet: bool) -> str:
    if wet:
        return f'<div class="sig">{stamp("★ PIECZĘĆ URZĘDOWA ★", "1042")}<img src="{pen.data_uri(pen.signature(who))}" style="height:15mm;margin-left:-18mm"><br>{who}<br><span class="s">{post}</span></div>'
    return f'<div class="sig" style="border:1px solid #777;padding:2mm">Podpisano kwalifikowanym podpisem elektronicznym<br><b>{who}</b><br><span class="s">{post}</span></div>'


def where(c: Company) -> str:
    return f"{c.street}, {c.postal} {c.city}"


FUNDS = (
    "ubezpieczenia społeczne",
    "ubezpieczenie zdrowotne",
    "Fundusz Pracy i Fundusz Solidarnościowy",
    "Fundusz Gwarantowanych Świadczeń Pracowniczych",
    "Fundusz Emerytur Pomostowych",
)


def zus(layout: int, c: Company, day: str, wet: bool) -> Html:
    no = f"{c.nip[3:6]}{c.nip[-2:]}/2026"
    if layout == 1:
        return page(
            SANS,
            f"""<div class="head"><div><b style="font-size:20pt;color:#1a7a3c">ZUS</b><br>Zakład Ubezpieczeń Społecznych<br>Oddział w Zielonej Górze</div><div class="r">Data wydania: {day} r.<br>Znak: 390000/71/{no}-RZN</div></div>
<h1>Zaświadczenie o niezaleganiu w opłacaniu składek</h1><table><tr class="g"><th colspan="2">Dane płatnika składek</th></tr><tr><td>Nazwa</td><td>{c.name}</td></tr><tr><td>NIP</td><td>{c.nip}</td></tr><tr><td>REGON</td><td>{c.regon}</td></tr><tr><td>Adres</td><td>{where(c)}</td></tr></table>
<p>Zaświadczamy, że na dzień {day} r. płatnik <b>nie posiada zaległości</b> w opłacaniu składek na:</p><ul>{"".join(f"<li>{f}</li>" for f in FUNDS)}</ul><p>Zaświadczenie wydajemy na wniosek płatnika na podstawie art. 50 ust. 4 ustawy z dnia 13 października 1998 r. o systemie ubezpieczeń społecznych.</p>{signed("Agnieszka Tyl", "starszy specjalista", wet)}
<p class="s" style="margin-top:16mm">Autentyczność zaświadczenia można sprawdzić na stronie zus.pl, podając znak zaświadczenia i NIP płatnika.</p>""",
        )
    if layout == 2:
        return page(
            SERIF,
            f"""<div class="head"><div>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH<br>Oddział w Gorzowie Wielkopolskim<br>Wydział Rozliczeń Kont Płatników Składek<br>ul. Grobla 1, 66-400 Gorzów Wlkp.</div><div>Gorzów Wlkp., {day} r.</div></div><p>280000/RKS/{no}</p><p style="margin-left:95mm"><b>{c.name}</b><br>{c.street}<br>{c.postal} {c.city}<br>NIP {c.nip}</p>
<h1>ZAŚWIADCZENIE<br>o niezaleganiu w opłacaniu składek</h1><p style="text-align:justify">W odpowiedzi na wniosek Zakład Ubezpieczeń Społecznych zaświadcza, że według stanu na dzień {day} r. płatnik składek {c.name}, NIP {c.nip}, REGON {c.regon}, nie zalega z opłatą składek na ubezpieczenia społeczne, ubezpieczenie zdrowotne, Fundusz Pracy, Fundusz Gwarantowanych Świadczeń Pracowniczych oraz Fundusz Emerytur Pomostowych.</p><p>Zaświadczenie wydano w celu przedłożenia w Urzędzie Marszałkowskim.</p>{signed("Henryk Bulik", "Kierownik Referatu", wet)}""",
        )
    if layout == 3:
        rows = "".join(
            f"<tr><td>{i + 1}</td><td>{f}</td><td>brak zaległości</td></tr>" for i, f in enumerate(FUNDS)
        )
        return page(
            SANS,
            f"""<table><tr><td style="width:35%"><b>ZUS</b> – Zakład Ubezpieczeń Społecznych<br>Inspektorat w Nowej Soli</td><td class="c"><b>ZAŚWIADCZENIE O NIEZALEGANIU W OPŁACANIU SKŁADEK</b></td><td>nr 39/{no}<br>{day} r.</td></tr></table><p></p><table><tr><td class="g">Płatnik składek</td><td>{c.name}</td></tr><tr><td class="g">NIP / REGON</td><td>{c.nip} / {c.regon}</td></tr><tr><td class="g">Adres siedziby</td><td>{where(c)}</td></tr><tr><td class="g">Stan na dzień</td><td>{day} r.</td></tr></table>
<p>Na koncie płatnika stwierdzono:</p><table><tr class="g"><th>Lp.</th><th>Tytuł należności</th><th>Stan</th></tr>{rows}</table><p>W związku z powyższym zaświadcza się, że płatnik nie zalega w opłacaniu składek.</p>{signed("Renata Ogórek", "inspektor", wet)}""",
        )
    return page(
        SERIF,
        f"""<p class="r">Zielona Góra, dnia {day} r.</p><p>Zakład Ubezpieczeń Społecznych<br>Oddział w Zielonej Górze, ul. Pieniężnego 24<br>UP-{no}</p><h1>Zaświadczenie nr {no}</h1><p class="c">o niezaleganiu w opłacaniu składek</p><table class="nb"><tr><td>Dla:</td><td>{c.name}</td></tr><tr><td>Adres:</td><td>{where(c)}</td></tr><tr><td>NIP:</td><td>{c.nip}</td></tr></table><p style="text-align:justify">Działając na podstawie art. 217 Kodeksu postępowania administracyjnego zaświadcza się, że wymieniony wyżej płatnik na dzień wydania zaświadczenia nie posiada zaległości z tytułu składek, do których poboru zobowiązany jest Zakład.</p>
<p>Płatnikowi nie udzielono ulg w spłacie należności.</p><p class="s">Zaświadczenie jest wolne od opłaty skarbowej.</p>{signed("Jolanta Wit", "z upoważnienia Dyrektora Oddziału", wet)}""",
    )


def zus_refusal(c: Company, day: str) -> Html:
    return page(
        SERIF,
        f"""<div class="head"><div>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH<br>Oddział w Gorzowie Wielkopolskim<br>ul. Grobla 1</div><div>Gorzów Wlkp., {day} r.</div></div><p>280000/RKS/{c.nip[3:6]}/2026-ODM</p><p style="margin-left:95mm"><b>{c.name}</b><br>{c.street}<br>{c.postal} {c.city}<br>NIP {c.nip}</p><h1>DECYZJA<br>o odmowie wydania zaświadczenia o niezaleganiu w opłacaniu składek</h1><p style="text-align:justify">Na podstawie art. 83 ust. 1 ustawy o systemie ubezpieczeń społecznych Zakład odmawia wydania zaświadczenia o niezaleganiu w opłacaniu składek, ponieważ na dzień {day} r. na koncie płatnika figuruje zaległość z tytułu składek za luty 2026 r. w kwocie 4 318,22 zł wraz z należnymi odsetkami.</p><p>Od decyzji przysługuje odwołanie do sądu w terminie miesiąca od dnia jej doręczenia.</p>{signed("Henryk Bulik", "Kierownik Referatu", True)}""",
    )


TITLE = "Zaświadczenie o niezaleganiu w podatkach lub stwierdzające stan zaległości"
OFFICES = {
    "0862": "Pierwszego Urzędu Skarbowego w Zielonej Górze",
    "0809": "Pierwszego Urzędu Skarbowego w Zielonej Górze",
    "0861": "Urzędu Skarbowego w Gorzowie Wielkopolskim",
    "0803": "Urzędu Skarbowego w Międzyrzeczu",
    "0804": "Urzędu Skarbowego w Nowej Soli",
    "0805": "Urzędu Skarbowego w Słubicach",
    "0806": "Urzędu Skarbowego w Drezdenku",
    "0808": "Urzędu Skarbowego w Świebodzinie",
    "0802": "Urzędu Skarbowego w Krośnie Odrzańskim",
    "0810": "Urzędu Skarbowego w Żaganiu",
    "0811": "Urzędu Skarbowego w Żarach",
    "0812": "Urzędu Skarbowego we Wschowie",
}


def tax(layout: int, c: Company, day: str, wet: bool) -> Html:
    office, no = OFFICES[c.teryt[:4]], f"08{c.nip[4:6]}-SKA.4031.{c.nip[-3:]}.2026"
    if layout == 1:
        return page(
            SANS,
            f"""<div class="head"><div><b>Krajowa Administracja Skarbowa</b><br>Naczelnik {office}</div><div class="r">{day} r.<br>{no}</div></div><h1>{TITLE}</h1><table><tr class="g"><th colspan="2">A. Dane podatnika</th></tr><tr><td>Identyfikator podatkowy NIP</td><td>{c.nip}</td></tr><tr><td>Nazwa / imię i nazwisko</td><td>{c.name}</td></tr><tr><td>Adres</td><td>{where(c)}</td></tr><tr class="g"><th colspan="2">B. Treść zaświadczenia</th></tr>
<tr><td colspan="2">Na dzień {day} r. podatnik <b>nie zalega</b> w podatkach stanowiących dochód budżetu państwa.</td></tr><tr class="g"><th colspan="2">C. Informacje dodatkowe</th></tr><tr><td>Postępowanie egzekucyjne w administracji</td><td>nie jest prowadzone</td></tr><tr><td>Postępowanie w sprawach o przestępstwa i wykroczenia skarbowe</td><td>nie jest prowadzone</td></tr></table>{signed("Barbara Kos", "z upoważnienia Naczelnika", wet)}<p class="s">Podstawa prawna: art. 306e § 1 ustawy z dnia 29 sierpnia 1997 r. – Ordynacja podatkowa.</p>""",
        )
    if layout == 2:
        return page(
            SERIF,
            f"""<div class="head"><div>NACZELNIK<br>{office.upper()}</div><div>{day} r.</div></div><p>{no}</p><p style="margin-left:95mm">{c.name}<br>{c.street}<br>{c.postal} {c.city}</p><h1>{TITLE.upper()}</h1><p style="text-align:justify">Na podstawie art. 306a i art. 306e ustawy Ordynacja podatkowa, po rozpatrzeniu wniosku, zaświadcza się, że {c.name}, NIP {c.nip}, według stanu na dzień {day} r. nie posiada zaległości podatkowych.</p><p>Zaświadczenie wydaje się na żądanie strony.</p><p class="s">Pobrano opłatę skarbową w wysokości 21 zł.</p>{signed("Zdzisław Maj", "Kierownik Działu", wet)}""",
        )
    if layout == 3:
        return page(
            SANS,
            f"""<table><tr><td class="s">ZAS-W</td><td class="c"><b>ZAŚWIADCZENIE O NIEZALEGANIU W PODATKACH<br>LUB STWIERDZAJĄCE STAN ZALEGŁOŚCI</b></td><td class="s">{no}</td></tr></table><p>Organ: Naczelnik {office}</p><table><tr><td class="s">1. NIP<br><b style="font-size:11pt">{c.nip}</b></td><td class="s">2. Nazwa<br><b style="font-size:11pt">{c.name}</b></td></tr><tr><td class="s" colspan="2">3. Adres<br><span style="font-size:11pt">{where(c)}</span></td></tr></table>
<p>Stwierdza się, że na dzień {day} r. podatnik:</p><p>☒ nie zalega w podatkach<br>☐ zalega w podatkach w kwocie: ..................... zł</p><p>Okres, którego dotyczy: do dnia wydania zaświadczenia.</p>{signed("Sylwia Dral", "starszy komisarz skarbowy", wet)}""",
        )
    return page(
        SERIF,
        f"""<p class="c"><b>KRAJOWA ADMINISTRACJA SKARBOWA</b><br>Naczelnik {office}</p><hr><p class="head"><span>{no}</span><span>{day} r.</span></p><h1>{TITLE}</h1><table class="nb"><tr><td>Podatnik:</td><td><b>{c.name}</b></td></tr><tr><td>NIP:</td><td>{c.nip}</td></tr><tr><td>Siedziba:</td><td>{where(c)}</td></tr></table><p>Niniejszym zaświadcza się, co następuje:</p><table><tr class="g"><th>Podatek</th><th>Zaległość</th><th>Odsetki</th></tr><tr><td>dochodowy</td><td>brak</td><td>brak</td></tr><tr><td>od towarów i usług</td><td>brak</td><td>brak</td></tr><tr><td>akcyzowy</td><td>brak</td><td>brak</td></tr></table><p>Wobec powyższego podatnik na dzień {day} r. nie zalega w podatkach.</p>{signed("Mirosław Żak", "z up. Naczelnika", wet)}""",
    )


def evidence(c: Company, item: str, i: int) -> Html:
    if item.startswith("Patent"):
        return page(
            SERIF,
            f"""<h1>RZECZPOSPOLITA POLSKA<br>Urząd Patentowy Rzeczypospolitej Polskiej</h1><p class="c" style="font-size:20pt">DOKUMENT PATENTOWY</p><p class="c">{item}</p><p>Urząd Patentowy RP udzielił patentu na wynalazek pt. „Sposób wytwarzania powłoki barierowej na tekturze”.</p><p>Uprawniony: <b>{c.name}</b>, {c.city}. Data zgłoszenia: 11.02.2021 r.</p><p>Warszawa, 14.06.2023 r.</p>{signed("Edyta Demby", "ekspert", True)}""",
        )
    if i % 2:
        return page(
            SANS,
            f"""<div style="border:3px double #345;padding:12mm;text-align:center"><p style="font-size:26pt">CERTYFIKAT</p><p>{item}</p><p>potwierdza się, że organizacja</p><p style="font-size:15pt"><b>{c.name}</b></p><p>{where(c)}</p><p>spełnia wymagania w zakresie: {c.about.split(",")[0].split(".")[0]}</p><p>Numer: Q/{c.regon[:5]}/{i + 21} &nbsp; ważny do 30.09.2027</p><p>Biuro Certyfikacji Norma-Cert, Poznań</p></div>""",
        )
    return page(
        SERIF,
        f"""<p class="head"><b>CERTUM QUALITAS Polska</b><span>nr PL-{c.regon[2:8]}-{i}</span></p><h1 style="font-size:22pt">Certyfikat</h1><p class="c">Jednostka certyfikująca zaświadcza, że</p><p class="c"><b>{c.name}</b><br>{where(c)}</p><p class="c">wdrożyła i stosuje system zgodny z wymaganiami<br><b>{item}</b></p><table><tr><td>Data wydania</td><td>12.03.2025</td></tr><tr><td>Ważny do</td><td>11.03.2028</td></tr></table>{signed("Igor Stec", "dyrektor jednostki", True)}""",
    )
