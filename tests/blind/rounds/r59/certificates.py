"""Certificates of the offices: ZUS and tax office, four layouts each, and the bad ones; copies of certificates."""

from tests.blind.model import Html

from .firm import Firm
from .paper import address, dashed, doc, e, stroke

ZUS_TITLE = "Zaświadczenie o niezaleganiu w opłacaniu składek"
TAX_TITLE = "ZAŚWIADCZENIE O NIEZALEGANIU W PODATKACH LUB STWIERDZAJĄCE STAN ZALEGŁOŚCI"
FUNDS = (
    "ubezpieczenia społeczne, ubezpieczenie zdrowotne, Fundusz Pracy, Fundusz Gwarantowanych Świadczeń "
    "Pracowniczych, Fundusz Emerytur Pomostowych"
)
OFFICER = "Agnieszka Turbacka"


def _seal(text: str) -> str:
    return (
        '<div style="float:right;text-align:center;margin-top:20px"><div style="font-size:9pt">'
        f"{text}</div>{stroke(OFFICER + text)}<div style='font-size:8.5pt'>{OFFICER}</div></div>"
    )


def _eseal(who: str, day: str) -> str:
    return (
        '<div style="border:1px solid #777;padding:6px;margin-top:28px;width:60%;font-size:8.5pt">Dokument podpisany '
        f"kwalifikowanym podpisem elektronicznym / pieczęcią elektroniczną<br>{who}<br>Data podpisu: {day} 09:41</div>"
    )


def zus(f: Firm, layout: int, day: str, number: int) -> Html:
    """ZUS: letter, table, e-office print, boxed sheet."""
    north = f.teryt[:4] in ("0801", "0803", "0805", "0806", "0807", "0861")
    seat = "Gorzowie Wielkopolskim" if north else "Zielonej Górze"
    place = "Gorzów Wielkopolski" if north else "Zielona Góra"
    head = "<b>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH</b><br>"
    if layout == 0:
        return doc(
            f"<table><tr><td>{head}Oddział w {seat}</td><td style='text-align:right'>"
            f"{place}, {day}<br>Nr {number}/2026/ZAS</td></tr></table><p style='margin:30px 0 20px 55%'>{e(f.name)}<br>"
            f"{e(f.street)}<br>{f.code} {e(f.town)}</p><h3 style='text-align:center'>{ZUS_TITLE}</h3>"
            f"<p>Na podstawie art. 50 ust. 4 ustawy o systemie ubezpieczeń społecznych zaświadcza się, że płatnik składek "
            f"<b>{e(f.name)}</b>, NIP {f.nip}, REGON {f.regon}, na dzień {day} <b>nie posiada zaległości</b> w opłacaniu "
            f"składek na: {FUNDS}.</p><p>Zaświadczenie wydaje się na wniosek płatnika.</p>"
            + _seal("z up. Dyrektora Oddziału"),
            "body{font-family:'Liberation Serif',serif;font-size:12pt}",
        )
    if layout == 1:
        rows = "".join(
            f"<tr><td style='width:40%'>{a}</td><td><b>{b}</b></td></tr>"
            for a, b in (
                ("Płatnik składek", e(f.name)),
                ("NIP", dashed(f.nip)),
                ("REGON", f.regon),
                ("Adres", e(address(f))),
                ("Stan na dzień", day),
                ("Rodzaje składek", FUNDS),
                ("Wynik", "nie zalega w opłacaniu składek"),
            )
        )
        return doc(
            f"<p>{head}Oddział w {seat}</p><p>Znak: 350000/71/{number}/2026</p><h2>{ZUS_TITLE.upper()}</h2>"
            f"<table class='t'>{rows}</table><p style='font-size:9pt'>Wydano w celu: udział w naborze. Data wydania: {day}.</p>"
            + _seal("Kierownik Referatu"),
            ".t td{border:1px solid #444;padding:6px}",
        )
    if layout == 2:
        return doc(
            "<div style='border-bottom:3px solid #00733c;padding-bottom:6px;color:#00733c;font-size:15pt'><b>ZUS</b> "
            "<span style='font-size:10pt'>Zakład Ubezpieczeń Społecznych</span></div><p style='text-align:right'>"
            f"Data wydania: {day}<br>Numer: ZN-{number}-26</p><h2 style='font-weight:normal'>{ZUS_TITLE}</h2>"
            f"<p><small>Dane płatnika</small><br>{e(f.name)}<br>NIP: {f.nip}<br>{e(address(f))}</p><p>Potwierdzamy, że według "
            f"stanu na {day} <b>płatnik nie zalega</b> z opłatą składek.</p><ul>"
            + "".join(f"<li>{x}</li>" for x in FUNDS.split(", "))
            + "</ul>"
            + _eseal("Zakład Ubezpieczeń Społecznych", day)
            + "<p style='font-size:8pt;margin-top:30px'>Autentyczność dokumentu można sprawdzić na stronie zus.pl.</p>",
        )
    return doc(
        f"<div style='border:2px solid #222;padding:16px'><p style='text-align:center'>{head}Oddział w {seat}"
        f"</p><hr><p style='text-align:center;letter-spacing:2px'><b>ZAŚWIADCZENIE nr {number}</b><br>"
        f"<span style='letter-spacing:0'>o niezaleganiu w opłacaniu składek</span></p><p>1. Nazwa płatnika: {e(f.name)}</p>"
        f"<p>2. NIP: {f.nip} &emsp; 3. REGON: {f.regon}</p><p>4. Siedziba: {e(address(f))}</p><p>5. Zakład stwierdza, że na "
        f"dzień {day} wymieniony płatnik składek <b>nie ma zaległości</b> z tytułu składek ({FUNDS}).</p></div>"
        + f"<p>{place}, dnia {day}</p>"
        + _seal("Naczelnik Wydziału"),
    )


def zus_refusal(f: Firm, day: str) -> Html:
    """A decision that refuses the certificate."""
    return doc(
        "<b>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH</b><br>Oddział w Gorzowie Wielkopolskim"
        f"<p style='text-align:right'>Gorzów Wielkopolski, {day}</p><p>{e(f.name)}<br>NIP {f.nip}<br>{e(address(f))}</p>"
        "<h3 style='text-align:center'>DECYZJA o odmowie wydania zaświadczenia o niezaleganiu w opłacaniu składek</h3>"
        "<p>Zakład odmawia wydania zaświadczenia, gdyż na koncie płatnika stwierdzono zaległości z tytułu składek "
        "za luty 2026 r. w kwocie 4 318,22 zł.</p><p>Od decyzji przysługuje odwołanie do sądu w terminie miesiąca.</p>"
        + _seal("z up. Dyrektora Oddziału"),
    )


def tax(f: Firm, town: str, layout: int, day: str, number: int, arrears: str | None = None) -> Html:
    """Tax office: letter, numbered fields, e-office print, short running text."""
    office = f"Naczelnik Urzędu Skarbowego w {town}"
    says = (
        f"figurują zaległości podatkowe: podatek od towarów i usług za 01/2026 w kwocie {arrears} zł wraz z odsetkami"
        if arrears
        else "nie figurują zaległości podatkowe"
    )
    if layout == 0:
        return doc(
            f"<table><tr><td><b>KRAJOWA ADMINISTRACJA SKARBOWA</b><br>{office}</td><td style='text-align:right'>{day}<br>"
            f"UNP: 0801-26-{number:06d}</td></tr></table><h3 style='text-align:center;margin-top:40px'>{TAX_TITLE}</h3>"
            f"<p>Na podstawie art. 306a i art. 306e ustawy – Ordynacja podatkowa, po rozpatrzeniu wniosku podatnika:</p>"
            f"<p style='margin-left:30px'><b>{e(f.name)}</b><br>{e(address(f))}<br>NIP: {f.nip}</p><p>zaświadcza się, że na "
            f"dzień {day} <b>{says}</b>.</p><p>Zaświadczenie wydano na żądanie wnioskodawcy.</p>"
            + _seal("z upoważnienia Naczelnika"),
            "body{font-family:'Liberation Serif',serif;font-size:12pt}",
        )
    if layout == 1:
        cells = (
            ("1. Identyfikator podatkowy NIP", f.nip),
            ("2. Nazwa pełna / nazwisko i imię", e(f.name)),
            ("3. Adres siedziby", e(address(f))),
            ("4. Organ wydający", office),
            ("5. Stan na dzień", day),
            ("6. Treść zaświadczenia", f"Stwierdza się, że na koncie podatnika {says}."),
            ("7. Postępowania", "Nie jest prowadzone postępowanie egzekucyjne w administracji."),
        )
        rows = "".join(f"<tr><td><small>{a}</small><br>{b}</td></tr>" for a, b in cells)
        return doc(
            f"<p style='font-size:9pt'>ZAS-W &emsp; nr {number}/2026</p><h3 style='margin:4px 0'>{TAX_TITLE}</h3>"
            f"<table class='t'>{rows}</table>" + _seal("Kierownik Działu"),
            ".t td{border:1px solid #333;padding:5px 8px}",
        )
    if layout == 2:
        return doc(
            "<p style='color:#8c1d2b;font-size:14pt'><b>Krajowa Administracja Skarbowa</b> | e-Urząd Skarbowy</p>"
            f"<p>{office}<br>Data wydania: {day}<br>Nr dokumentu: {number}-ZAS-2026</p><h3>Zaświadczenie o niezaleganiu w "
            f"podatkach lub stwierdzające stan zaległości</h3><table style='width:75%'><tr><td>Podatnik</td><td>{e(f.name)}"
            f"</td></tr><tr><td>NIP</td><td>{f.nip}</td></tr></table><p>Według danych na dzień {day} u podatnika "
            f"<b>{says}</b>.</p>" + _eseal("Szef Krajowej Administracji Skarbowej", day),
        )
    return doc(
        f"<p style='text-align:center'><b>URZĄD SKARBOWY W {town.upper()}</b></p><p>Sygn. {number}.4050.2026</p>"
        f"<h3 style='text-align:center'>ZAŚWIADCZENIE</h3><p style='text-align:center'>o niezaleganiu w podatkach lub "
        f"stwierdzające stan zaległości</p><p style='text-align:justify;line-height:1.6'>{office} zaświadcza, że wobec "
        f"podatnika {e(f.name)} z siedzibą: {e(address(f))}, posługującego się numerem NIP {dashed(f.nip)}, według stanu na "
        f"dzień wydania zaświadczenia <b>{says}</b>.</p><p>{day}</p>" + _seal("Zastępca Naczelnika"),
    )


def copy_of(f: Firm, title: str) -> Html:
    """The copy of a certificate or of a letter of protection."""
    patent = any(word in title for word in ("Patent", "Wzór", "ochronne"))
    issuer = (
        "URZĄD PATENTOWY RZECZYPOSPOLITEJ POLSKIEJ" if patent else "Jednostka Certyfikująca Kwadrant-Cert"
    )
    kind = (
        "ŚWIADECTWO OCHRONNE"
        if "ochronne" in title or "Wzór" in title
        else "DOKUMENT PATENTOWY"
        if patent
        else "CERTYFIKAT"
    )
    return doc(
        f"<div style='border:6px double #7a6a2c;padding:60px 30px;text-align:center'><p>{issuer}</p><h1>{kind}</h1>"
        f"<p>{e(title)}</p><p>dla</p><h2>{e(f.name)}</h2><p>{e(address(f))}</p><p>Ważność: do 30.11.2027</p>"
        f"<div style='padding-left:55%'>{stroke(title)}</div></div>",
    )


def register_print(f: Firm) -> Html:
    """A print-out of the register the firm stands in."""
    if f.krs == "CEIDG":
        return doc(
            f"<h3>Centralna Ewidencja i Informacja o Działalności Gospodarczej</h3><p>Wydruk wpisu</p><p>Firma: {e(f.name)}</p>"
            f"<p>NIP: {f.nip} &emsp; REGON: {f.regon}</p><p>Stałe miejsce wykonywania działalności: {e(address(f))}</p>"
            f"<p>Data rozpoczęcia działalności: {f.since}</p><p>Status: Aktywny</p><p>Przeważająca działalność: {f.pkd}</p>",
        )
    return doc(
        "<h3>KRAJOWY REJESTR SĄDOWY</h3><p>Informacja odpowiadająca odpisowi aktualnemu z rejestru przedsiębiorców</p>"
        f"<p>Numer KRS: {f.krs}</p><p>Dział 1, Rubryka 1. Dane podmiotu</p><p>Forma prawna: {f.legal}<br>REGON: {f.regon}, NIP: "
        f"{f.nip}<br>Firma: {e(f.name)}</p><p>Rubryka 2. Siedziba i adres: {e(address(f))}</p><p>Dział 2. Organ uprawniony do "
        f"reprezentacji: {e(f.signer)}</p>",
    )
