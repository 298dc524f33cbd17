"""Four ZUS certificates, four of the tax office, copies of certificates."""

import random
from datetime import date, timedelta

from tests.blind.model import Html

from .firms import Firm
from .forms import page
from .ink import sign, stamp


def _no(f: Firm, what: str) -> int:
    return random.Random(f.slug + what).randint(100000, 999999)  # noqa: S311


def _day(f: Firm, back: int) -> str:
    """A working day, so many days before the company signed."""
    day = date(2026, 4, f.day) - timedelta(days=back)
    while day.weekday() > 4 or day == date(2026, 4, 6):
        day -= timedelta(days=1)
    return f"{day:%d.%m.%Y}"


FUNDS = "ubezpieczenia społeczne, ubezpieczenie zdrowotne, Fundusz Pracy, Fundusz Solidarnościowy, Fundusz Gwarantowanych Świadczeń Pracowniczych oraz Fundusz Emerytur Pomostowych"


def zus_new(f: Firm) -> Html:
    return page(
        "body{font:11pt Liberation Sans}h1{font-size:15pt;margin:12mm 0 1mm}.l{color:#00703c;font-size:17pt;font-weight:bold}.d td{padding:2px 0}",
        f"<table><tr><td><span class='l'>ZUS</span><br>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH<br>Oddział w {f.zus}</td><td class='r'>Data: {_day(f, 5)}<br>Znak: 390000/71/{_no(f, 'z')}/2026/RDZ-B10</td></tr></table>"
        f"<div style='margin:10mm 0 0 95mm'>{f.name}<br>{f.street}<br>{f.postal} {f.town}</div>"
        "<h1>Zaświadczenie o niezaleganiu w opłacaniu składek</h1><p>Na podstawie art. 50 ust. 4 ustawy z dnia 13 października 1998 r. o systemie ubezpieczeń społecznych oraz art. 217 Kodeksu postępowania administracyjnego</p>"
        f"<p><b>zaświadczamy, że</b></p><table class='d'><tr><td style='width:40mm'>płatnik składek</td><td><b>{f.name}</b></td></tr><tr><td>NIP</td><td>{f.nip}</td></tr><tr><td>REGON</td><td>{f.regon}</td></tr></table>"
        f"<p><b>nie zalega w opłacaniu składek</b> na: {FUNDS} według stanu na dzień {_day(f, 5)}.</p><p>Zaświadczenie wydaliśmy na wniosek płatnika składek.</p>"
        "<p style='margin-top:22mm'>Dokument podpisany kwalifikowaną pieczęcią elektroniczną Zakładu Ubezpieczeń Społecznych.</p><p style='font-size:9pt;color:#444'>Autentyczność dokumentu można sprawdzić na stronie www.zus.pl. Centrum Kontaktu Klientów ZUS: 22 560 16 00.</p>",
    )


def zus_letter(f: Firm) -> Html:
    rows = "".join(
        f"<tr><td>{i}.</td><td>{t}</td><td class='c'>brak zaległości</td></tr>"
        for i, t in enumerate(
            (
                "Ubezpieczenia społeczne",
                "Ubezpieczenie zdrowotne",
                "Fundusz Pracy i Fundusz Solidarnościowy",
                "Fundusz Gwarantowanych Świadczeń Pracowniczych",
                "Fundusz Emerytur Pomostowych",
            ),
            1,
        )
    )
    return page(
        "body{font:11.5pt Liberation Serif}.b td{border:1px solid #000;padding:3px 6px}",
        f"<div>Zakład Ubezpieczeń Społecznych<br>Oddział w {f.zus}<br>Wydział Rozliczeń Kont Płatników Składek</div><div class='r'>{_day(f, 7)}</div><p>Nr {_no(f, 'n')}/2026</p>"
        "<h2 class='c' style='margin-top:12mm'>ZAŚWIADCZENIE<br>o niezaleganiu w opłacaniu składek</h2>"
        f"<p>Zakład Ubezpieczeń Społecznych zaświadcza, że na dzień {_day(f, 7)} płatnik {f.name}, adres: {f.address}, NIP: {f.nip}, REGON: {f.regon}, nie posiada zaległości z tytułu składek na:</p><table class='b'>{rows}</table>"
        "<p>Zaświadczenie wydaje się na żądanie strony w celu przedłożenia w Urzędzie Marszałkowskim.</p>"
        f"<div class='c' style='margin:14mm 0 0 90mm'>{stamp('z up. Dyrektora Oddziału', 'Renata Gałązka', 'starszy inspektor')}<br>{sign('galazka' + f.zus, 130, 40)}</div>",
    )


def zus_typed(f: Firm) -> Html:
    return page(
        "body{font:11.5pt Liberation Mono}p{margin:5mm 0}",
        f"<table><tr><td>{stamp('ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH', 'Oddział w ' + f.zus)}</td><td class='r'>dnia {_day(f, 6)}</td></tr></table><p>Znak: RKS/{_no(f, 't') % 9000}/26</p>"
        f"<p class='c' style='margin-top:14mm'><b>Z A Ś W I A D C Z E N I E</b><br>o niezaleganiu w opłacaniu składek</p><p>Oddział Zakładu Ubezpieczeń Społecznych stwierdza, że firma</p><p><b>{f.name}</b><br>{f.address}<br>NIP {f.dashed}</p>"
        "<p>nie zalega z opłatą składek na ubezpieczenia społeczne, zdrowotne, Fundusz Pracy, FGŚP i FEP.</p><p>Zaświadczenie jest ważne na dzień wystawienia.</p>"
        f"<div style='margin:16mm 0 0 95mm'>{sign('zus typed' + f.zus, 140, 42)}<br>KIEROWNIK REFERATU<br>Jolanta Bielska</div>",
    )


def zus_print(f: Firm) -> Html:
    def r(a: str, b: str) -> str:
        return f"<tr><td style='width:62mm;background:#f1f5f1'>{a}</td><td>{b}</td></tr>"

    return page(
        "body{font:10pt DejaVu Sans}td{border:1px solid #9a9a9a;padding:4px}h1{font-size:13pt}",
        "<div style='font-weight:bold;color:#00703c'>Zakład Ubezpieczeń Społecznych &middot; eZUS</div><h1>ZAŚWIADCZENIE O NIEZALEGANIU W OPŁACANIU SKŁADEK</h1><table>"
        + r("Numer dokumentu", f"ZAS-{_no(f, 'p')}")
        + r("Data wystawienia", _day(f, 4))
        + r("Wystawca", f"ZUS Oddział w {f.zus}")
        + r("Nazwa płatnika", f.name)
        + r("NIP płatnika", f.nip)
        + r("REGON", f.regon)
        + r("Adres", f.address)
        + r(
            "Treść zaświadczenia",
            f"Na dzień {_day(f, 4)} płatnik nie posiada zaległości w opłacaniu składek na {FUNDS}.",
        )
        + r("Podstawa prawna", "art. 50 ust. 4 ustawy o systemie ubezpieczeń społecznych; art. 218 k.p.a.")
        + r("Podpis", "Podpisano elektronicznie: Małgorzata Stępień, specjalista, z upoważnienia Prezesa ZUS")
        + "</table><p>Wydruk z platformy eZUS. Dokument nie wymaga pieczęci.</p>",
    )


TITLE = "zaświadczenie o niezaleganiu w podatkach lub stwierdzające stan zaległości"


def tax_auto(f: Firm, debt: bool = False) -> Html:
    line = (
        "<b>posiada zaległości podatkowe</b> w podatku od towarów i usług za luty 2026 r.: należność główna 4 318,00 zł, odsetki za zwłokę 57,00 zł"
        if debt
        else "<b>nie zalega w podatkach</b> stanowiących dochód budżetu państwa"
    )
    return page(
        "body{font:11pt Liberation Sans}h1{font-size:14pt;margin:9mm 0 5mm}",
        f"<table><tr><td><b style='font-size:14pt'>Krajowa Administracja Skarbowa</b><br>Naczelnik<br>{f.us.replace('Urząd Skarbowy', 'Urzędu Skarbowego').replace('Pierwszy', 'Pierwszego').replace('Drugi', 'Drugiego')}</td><td class='r'>{f.town}, {_day(f, 6)}<br>nr 08{_no(f, 'a') % 90}-SEW.4031.{_no(f, 'a')}.2026<br>ZAS-W</td></tr></table>"
        f"<h1 class='c'>{TITLE.upper()}</h1><p>Na podstawie art. 306a i art. 306e ustawy z dnia 29 sierpnia 1997 r. – Ordynacja podatkowa, na wniosek podatnika, zaświadcza się, że:</p><p>{f.name}<br>{f.address}<br>NIP: {f.nip}</p>"
        f"<p>według stanu na dzień {_day(f, 6)} {line}.</p><p>Zaświadczenie nie obejmuje zobowiązań, dla których organem podatkowym jest inny organ.</p>"
        "<p style='margin-top:25mm'>Dokument wygenerowano automatycznie w serwisie e-Urząd Skarbowy i opatrzono kwalifikowaną pieczęcią elektroniczną Szefa Krajowej Administracji Skarbowej.</p>",
    )


def tax_letter(f: Firm) -> Html:
    return page(
        "body{font:12pt Liberation Serif}p{margin:4mm 0;text-align:justify}",
        f"<table><tr><td>NACZELNIK<br>{f.us.upper().replace('URZĄD SKARBOWY', 'URZĘDU SKARBOWEGO').replace('PIERWSZY', 'PIERWSZEGO').replace('DRUGI', 'DRUGIEGO')}</td><td class='r'>{_day(f, 8)}</td></tr></table><p>UNP: 08-26-{_no(f, 'l')}</p>"
        f"<h3 class='c' style='margin-top:12mm'>ZAŚWIADCZENIE<br>o niezaleganiu w podatkach</h3><p>Po rozpatrzeniu wniosku z dnia {_day(f, 12)}, działając na podstawie art. 306e § 1 Ordynacji podatkowej, Naczelnik {f.us.replace('Urząd Skarbowy', 'Urzędu Skarbowego').replace('Pierwszy', 'Pierwszego').replace('Drugi', 'Drugiego')} zaświadcza, że podatnik:</p>"
        f"<p style='margin-left:15mm'><b>{f.name}</b><br>{f.address}<br>NIP {f.dashed}</p><p>nie posiada na dzień wydania zaświadczenia zaległości podatkowych. Wobec podatnika nie jest prowadzone postępowanie egzekucyjne.</p><p>Opłatę skarbową w wysokości 21 zł uiszczono.</p>"
        f"<div class='c' style='margin:14mm 0 0 88mm'>{stamp('Z upoważnienia Naczelnika', 'Krzysztof Rosiak', 'komisarz skarbowy')}<br>{sign('rosiak' + f.us, 140, 44)}</div>",
    )


def tax_typed(f: Firm) -> Html:
    return page(
        "body{font:11.5pt Liberation Mono}p{margin:5mm 0}",
        f"<table><tr><td>{stamp(f.us.upper(), 'Dział Obsługi Bezpośredniej')}</td><td class='r'>{_day(f, 5)}</td></tr></table><p>Nr rej. {_no(f, 'y') % 9000}/2026</p>"
        f"<p class='c' style='margin-top:12mm'><b>ZAŚWIADCZENIE</b><br>o niezaleganiu w podatkach<br>lub stwierdzające stan zaległości</p><p>{f.us} stwierdza, że wymieniony niżej podatnik nie zalega z zapłatą podatków:</p><p>Nazwa: {f.name}<br>Adres: {f.address}<br>NIP:   {f.nip}</p>"
        "<p>Kwota zaległości: nie występuje.</p><p>Zaświadczenie wydano w celu przedłożenia w postępowaniu o dofinansowanie.</p>"
        f"<div style='margin:15mm 0 0 95mm'>{sign('us typed' + f.us, 140, 44)}<br>p.o. Kierownika Działu<br>Iwona Matysik</div>",
    )


def tax_fields(f: Firm) -> Html:
    def r(n: int, a: str, b: str) -> str:
        return f"<tr><td><small>{n}. {a}</small><br>{b}</td></tr>"

    return page(
        "body{font:11pt Liberation Sans}td{border:1px solid #000;padding:3px 6px}h1{font-size:13pt}.h td{background:#ddd;font-weight:bold}",
        f"<div class='r'>ZAS-W</div><h1 class='c'>{TITLE.upper()}</h1><table><tr class='h'><td>A. ORGAN PODATKOWY WYDAJĄCY ZAŚWIADCZENIE</td></tr>"
        + r(1, "Nazwa organu", f"Naczelnik – {f.us}")
        + r(2, "Numer i data", f"{_no(f, 'f')}/26, {_day(f, 9)}")
        + "<tr class='h'><td>B. DANE PODATNIKA</td></tr>"
        + r(3, "Nazwa / nazwisko i imię", f.name)
        + r(4, "NIP", f.nip)
        + r(5, "Adres", f.address)
        + "<tr class='h'><td>C. TREŚĆ ZAŚWIADCZENIA</td></tr>"
        + r(6, "Stan na dzień", _day(f, 9))
        + r(7, "Zaświadcza się, że podatnik", "nie posiada zaległości podatkowych")
        + r(8, "Postępowanie egzekucyjne w administracji", "nie jest prowadzone")
        + "<tr class='h'><td>D. PODPIS OSOBY UPOWAŻNIONEJ</td></tr>"
        + f"<tr><td class='c'>{sign('fields' + f.us, 150, 46)}<br><small>z up. Naczelnika, Danuta Wilk, ekspert skarbowy</small></td></tr></table>",
    )


def evidence(f: Firm, item: str) -> Html:
    if item.startswith(("Patent", "Świadectwo")):
        kind = "PATENT" if item.startswith("Patent") else "ŚWIADECTWO OCHRONNE"
        noun = "wynalazek" if kind == "PATENT" else "wzór użytkowy"
        number = item.split()[-1]
        return page(
            "body{font:13pt Liberation Serif;text-align:center}",
            f"<p style='margin-top:12mm'>RZECZPOSPOLITA POLSKA<br><b>URZĄD PATENTOWY RZECZYPOSPOLITEJ POLSKIEJ</b></p><h1 style='margin-top:22mm'>{kind}</h1><h2>nr {number}</h2><p>Na podstawie ustawy z dnia 30 czerwca 2000 r. – Prawo własności przemysłowej udzielono prawa na {noun} na rzecz:</p><h3>{f.name}<br>{f.town}</h3><p>Warszawa, 18 października 2023 r.</p><div style='margin-top:20mm'>{sign('uprp', 150, 46)}<br>z upoważnienia Prezesa Urzędu</div>",
        )
    scope = {
        "ISO 9001:2015": "systemu zarządzania jakością",
        "ISO 14001:2015": "systemu zarządzania środowiskowego",
        "ISO 45001:2018": "systemu zarządzania bezpieczeństwem pracy",
        "ISO 27001:2022": "systemu zarządzania bezpieczeństwem informacji",
    }.get(item, "zakładowej kontroli produkcji")
    return page(
        "body{font:13pt Carlito;text-align:center;border:3px double #1d4f7a;height:255mm;padding:10mm}h1{color:#1d4f7a;font-size:30pt}",
        f"<p>Centrum Certyfikacji Zachód Sp. z o.o.<br><small>jednostka akredytowana</small></p><h1>CERTYFIKAT</h1><p>Zaświadcza się, że organizacja</p><h2>{f.name}</h2><p>{f.address}</p><p>spełnia wymagania {scope} zgodnie z normą</p><h2>{item}</h2><p>Zakres: {f.pkd_name.lower()}</p><p>Certyfikat nr {_no(f, item)}, ważny od 10.06.2024 do 09.06.2027</p><div style='margin-top:18mm'>{sign('ccz', 150, 46)}<br>Dyrektor ds. Certyfikacji</div>",
    )


ZUS = (
    ("ZUS: 2025 PDF", zus_new),
    ("ZUS: letter with table", zus_letter),
    ("ZUS: typed", zus_typed),
    ("ZUS: eZUS print-out", zus_print),
)
TAX = (
    ("tax: e-US automatic", tax_auto),
    ("tax: letter of the Naczelnik", tax_letter),
    ("tax: typed", tax_typed),
    ("tax: ZAS-W fields", tax_fields),
)
