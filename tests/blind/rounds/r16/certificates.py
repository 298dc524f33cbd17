"""Certificates of ZUS and of the tax office, a refusal, a municipal certificate."""

from datetime import date, timedelta

from . import pen
from .companies import Company, dashed
from .kit import page


def _before(c: Company, days: int) -> tuple[date, str]:
    day = c.day - timedelta(days=days)
    while day.weekday() > 4 or day == date(2026, 4, 6):
        day -= timedelta(days=1)
    return day, day.strftime("%d.%m.%Y")


def _qualified(who: str, when: str) -> str:
    return f"<div style='border:1px solid #666;width:75mm;padding:2mm;font-size:8pt;margin-left:auto'>Dokument podpisany elektronicznie<br>{who}<br>Data podpisu: {when}</div>"


def _stamp(text: str, seed: str, colour: str = "#7a1f2b") -> str:
    return f"<div style='text-align:center;width:70mm;margin-left:auto;color:{colour};font-size:9pt'>{text}<br>{pen.signature_svg(seed, 'black', 42)}</div>"


# ZUS ------------------------------------------------------------------------------------------------------------------


def zus_funds(c: Company) -> str:
    _, when = _before(c, 5)
    rows = "".join(
        f"<tr><td>{x}</td><td>nie posiada zaległości</td></tr>"
        for x in (
            "ubezpieczenia społeczne",
            "ubezpieczenie zdrowotne",
            "Fundusz Pracy i Fundusz Solidarnościowy",
            "Fundusz Gwarantowanych Świadczeń Pracowniczych",
            "Fundusz Emerytur Pomostowych",
        )
    )
    body = (
        f"<div style='color:#00602b;font-weight:bold;font-size:16pt'>ZUS</div><div style='font-size:9pt'>Zakład Ubezpieczeń Społecznych<br>Oddział w Zielonej Górze, ul. Pieniężnego 24, 65-054 Zielona Góra</div><p class=r>Data wystawienia: {when}<br>Nr: 160000/71/{c.regon[2:8]}/2026</p>"
        f"<h1>Zaświadczenie o niezaleganiu w opłacaniu składek</h1><table class=g><tr><td>Płatnik składek</td><td><b>{c.name}</b></td></tr><tr><td>NIP</td><td>{c.nip}</td></tr><tr><td>REGON</td><td>{c.regon}</td></tr><tr><td>Adres</td><td>{c.address}</td></tr></table>"
        f"<p>Według stanu konta na dzień {when} płatnik:</p><table class=g>{rows}</table><p class=s>Podstawa: art. 50 ust. 4 ustawy z dnia 13 października 1998 r. o systemie ubezpieczeń społecznych oraz art. 217 k.p.a. Zaświadczenie nie rozstrzyga o okresach nieobjętych kontrolą.</p>"
        + _qualified("Zakład Ubezpieczeń Społecznych – pieczęć kwalifikowana", when)
    )
    return page(
        body,
        "h1{font-size:15pt;margin:8mm 0} .g{width:100%;margin:3mm 0} .g td{border-bottom:1px solid #bbb;padding:2mm} ",
        "Liberation Sans",
        10.5,
    )


def zus_letter(c: Company) -> str:
    _, when = _before(c, 8)
    body = (
        f"<table style='width:100%'><tr><td style='vertical-align:top'>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH<br>Inspektorat / Wydział Obsługi Klientów<br>i Korespondencji</td><td class=r style='vertical-align:top'>{c.town}, dnia {when} r.</td></tr></table>"
        f"<p>UNP: 2026-{c.regon}</p><h1>ZAŚWIADCZENIE</h1><p>Zakład Ubezpieczeń Społecznych, na wniosek płatnika, zaświadcza, że</p><p style='text-align:center'><b>{c.name}</b><br>{c.address}<br>NIP {dashed(c.nip)}</p>"
        f"<p>nie zalega z opłacaniem składek na ubezpieczenia społeczne, ubezpieczenie zdrowotne, Fundusz Pracy, Fundusz Solidarnościowy oraz Fundusz Gwarantowanych Świadczeń Pracowniczych. Stan na dzień {when} r.</p>"
        "<p>Zaświadczenie wydaje się celem przedłożenia w urzędzie.</p><p style='margin-top:14mm'></p>"
        + _stamp("Z up. Dyrektora Oddziału<br>Starszy Inspektor<br>mgr Danuta Rogala", "rogala", "#20306b")
    )
    return page(
        body,
        "h1{text-align:center;letter-spacing:4px;margin:12mm 0} p{line-height:1.6}",
        "Liberation Serif",
        12.5,
        "22mm 24mm",
    )


def zus_ticks(c: Company) -> str:
    _, when = _before(c, 4)
    box = "<span style='font-family:DejaVu Sans'>{}</span>"
    body = (
        f"<div class=top><b>ZUS</b> | Zakład Ubezpieczeń Społecznych, Oddział w Gorzowie Wielkopolskim</div><h1>Zaświadczenie dotyczące opłacania składek (ZAS-P-14)</h1><table class=g><tr><td colspan=2><b>I. Dane płatnika składek</b></td></tr><tr><td>Nazwa skrócona / imię i nazwisko</td><td>{c.name}</td></tr><tr><td>NIP</td><td>{c.nip}</td></tr>"
        f"<tr><td>Adres</td><td>{c.address}</td></tr><tr><td colspan=2><b>II. Informacja o stanie rozliczeń na {when}</b></td></tr><tr><td colspan=2>{box.format('☒')} płatnik nie zalega w opłacaniu składek<br>{box.format('☐')} płatnik zalega w opłacaniu składek<br>{box.format('☐')} płatnik korzysta z układu ratalnego</td></tr>"
        f"<tr><td colspan=2><b>III. Wystawca</b></td></tr><tr><td>Data wystawienia</td><td>{when}</td></tr><tr><td>Podpis</td><td>Anna Ślusarz, specjalista<br>podpisano kwalifikowanym podpisem elektronicznym</td></tr></table>"
    )
    return page(
        body,
        ".top{border-bottom:4px solid #00602b;padding-bottom:2mm} h1{font-size:13pt;margin:7mm 0 4mm} .g{width:100%} .g td{border:1px solid #999;padding:2.2mm}",
        "Carlito",
        11,
    )


def zus_amounts(c: Company) -> str:
    _, when = _before(c, 6)
    rows = "".join(
        f"<tr><td>{x}</td><td class=r>0,00 zł</td><td class=r>0,00 zł</td></tr>"
        for x in ("ubezpieczenia społeczne", "ubezpieczenie zdrowotne", "FP i FS", "FGŚP", "FEP")
    )
    body = (
        f"<p class=s>Zakład Ubezpieczeń Społecznych · www.zus.pl · CKK 22 560 16 00</p><p>{c.name}<br>{c.address}</p><p class=r>{when}</p><h1>Zaświadczenie o niezaleganiu – stan należności z tytułu składek</h1><p>Numer NIP płatnika: <b>{c.nip}</b>. Na koncie płatnika w dniu {when} r. zapisane są następujące kwoty zaległości:</p>"
        f"<table class=g><tr><th>Tytuł</th><th>Należność główna</th><th>Odsetki</th></tr>{rows}<tr><th>Razem</th><th class=r>0,00 zł</th><th class=r>0,00 zł</th></tr></table><p>Płatnik nie posiada zaległości.</p><p class=s>Autentyczność dokumentu można sprawdzić na stronie zus.pl, kod {c.regon[::-1]}.</p>"
        + _qualified("Zakład Ubezpieczeń Społecznych", when)
    )
    return page(
        body,
        "h1{font-size:14pt} .g{width:100%;margin:4mm 0} .g td,.g th{border:1px solid #00602b;padding:2mm} .g th{background:#e6f1ea}",
        "Liberation Sans",
        10.5,
        "20mm",
    )


def zus_instalments(c: Company) -> str:
    _, when = _before(c, 6)
    body = (
        f"<table style='width:100%'><tr><td>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH<br>Oddział w Zielonej Górze</td><td class=r>{when} r.</td></tr></table><h1>ZAŚWIADCZENIE</h1><p>dla: <b>{c.name}</b>, {c.address}, NIP {dashed(c.nip)}</p><p>Zaświadcza się, że wymieniony płatnik nie zalega w opłacaniu składek, z wyjątkiem należności za okres od czerwca do sierpnia 2025 r. w kwocie 27 416,20 zł, które objęto umową o rozłożeniu na raty "
        "nr RKS/2025/1187 z dnia 14.10.2025 r. Raty wynikające z umowy są opłacane terminowo.</p><p>Zaświadczenie wydano na wniosek płatnika.</p><p style='margin-top:14mm'></p>"
        + _stamp("Naczelnik Wydziału<br>Barbara Cieśla", "ciesla", "#20306b")
    )
    return page(
        body,
        "h1{text-align:center;letter-spacing:4px;margin:12mm 0} p{line-height:1.6}",
        "Liberation Serif",
        12.5,
        "22mm 24mm",
    )


def zus_refusal(c: Company) -> str:
    _, when = _before(c, 4)
    body = (
        f"<p>Zakład Ubezpieczeń Społecznych<br>Oddział w Zielonej Górze<br>Wydział Rozliczeń Kont Płatników Składek</p><p class=r>Zielona Góra, {when} r.</p><p>Znak: 160000/62/{c.regon[1:7]}/2026-RKP</p><p style='margin-left:90mm'>{c.name}<br>{c.address}<br>NIP {c.nip}</p><h1>DECYZJA</h1>"
        "<p>Na podstawie art. 83 ust. 1 ustawy o systemie ubezpieczeń społecznych oraz art. 219 Kodeksu postępowania administracyjnego Zakład Ubezpieczeń Społecznych <b>odmawia wydania zaświadczenia o niezaleganiu w opłacaniu składek</b>.</p><p class=c><b>Uzasadnienie</b></p>"
        "<p>Na koncie płatnika stwierdzono nieopłacone składki za styczeń i luty 2026 r. w kwocie 6 874,33 zł wraz z odsetkami. Wobec tego nie można potwierdzić, że płatnik nie zalega z zapłatą.</p><p class=c><b>Pouczenie</b></p><p>Od decyzji przysługuje odwołanie do sądu w terminie miesiąca od jej doręczenia.</p>"
        + _stamp("Kierownik Wydziału<br>Zbigniew Ostrowski", "ostrowski", "#20306b")
    )
    return page(body, "h1{text-align:center} p{line-height:1.5}", "Liberation Serif", 12, "20mm 22mm")


# Tax office -------------------------------------------------------------------------------------------------------------


def tax_boxes(c: Company) -> str:
    _, when = _before(c, 6)
    body = (
        f"<table class=g><tr><td style='width:55%'><span>1. Organ wydający</span>Naczelnik {c.tax_office}</td><td><span>2. Data wydania</span>{when}</td></tr><tr><td colspan=2 class=c><h1>ZAŚWIADCZENIE</h1><b>o niezaleganiu w podatkach lub stwierdzające stan zaległości</b></td></tr>"
        f"<tr><td colspan=2><span>A. DANE PODATNIKA</span>{c.name}<br>{c.address}</td></tr><tr><td><span>Identyfikator podatkowy NIP</span>{c.nip}</td><td><span>Numer sprawy</span>SKA.4060.{c.regon[5:9]}.2026</td></tr>"
        f"<tr><td colspan=2><span>B. TREŚĆ ZAŚWIADCZENIA</span>Na dzień {when} podatnik nie figuruje w ewidencji jako posiadający zaległości podatkowe. Według danych organu zaległości: <b>nie stwierdza się</b>.</td></tr><tr><td colspan=2><span>C. INFORMACJE DODATKOWE</span>Wobec podatnika nie toczy się postępowanie egzekucyjne ani karne skarbowe. Opłata skarbowa: 21 zł.</td></tr>"
        f"<tr><td colspan=2><span>D. PODPIS</span><div style='height:26mm'>"
        + _stamp("z up. Naczelnika<br>kierownik referatu Iwona Duda", "duda")
        + "</div></td></tr></table>"
    )
    return page(
        body,
        ".g{width:100%} .g td{border:1.3px solid #222;padding:2.5mm} .g span{display:block;font-size:7.5pt;color:#444} h1{margin:2mm;font-size:17pt}",
        "Liberation Sans",
        11,
    )


def tax_eus(c: Company) -> str:
    _, when = _before(c, 3)
    body = (
        f"<div style='display:flex;justify-content:space-between;border-bottom:2px solid #b11f2e;padding-bottom:3mm'><b>Krajowa Administracja Skarbowa</b><span>e-Urząd Skarbowy</span></div><p>Identyfikator dokumentu: EUS-{c.regon}-26<br>Wygenerowano: {when}</p><h1>Zaświadczenie o niezaleganiu w podatkach</h1>"
        f"<p><b>Komu wydajemy zaświadczenie</b><br>{c.name}<br>NIP: {c.nip}<br>{c.address}</p><p><b>Co zaświadczamy</b><br>Na dzień {when} nie masz zaległości w podatkach, dla których właściwy jest Naczelnik {c.tax_office}.</p><p><b>Podstawa prawna</b><br>art. 306a § 3 i art. 306e ustawy – Ordynacja podatkowa</p>"
        "<p style='margin-top:20mm;border-top:1px solid #999;padding-top:2mm' class=s>Dokument opatrzono kwalifikowaną pieczęcią elektroniczną Szefa Krajowej Administracji Skarbowej. Wydruk nie wymaga podpisu.</p>"
    )
    return page(body, "h1{font-size:19pt;margin:12mm 0} p{line-height:1.5}", "Carlito", 12, "22mm")


def tax_amounts(c: Company, vat: str = "0,00", interest: str = "0,00") -> str:
    _, when = _before(c, 7)
    arrears = vat != "0,00"
    rows = "".join(
        f"<tr><td>{x}</td><td class=r>{a} zł</td><td class=r>{b} zł</td></tr>"
        for x, a, b in (
            ("podatek dochodowy od osób fizycznych (PIT)", "0,00", "0,00"),
            ("podatek dochodowy od osób prawnych (CIT)", "0,00", "0,00"),
            ("podatek od towarów i usług (VAT)", vat, interest),
            ("podatek akcyzowy", "0,00", "0,00"),
        )
    )
    verdict = (
        "Podatnik posiada zaległości podatkowe w wysokości podanej w tabeli. Zaległości nie rozłożono na raty."
        if arrears
        else "Zaległości podatkowych brak."
    )
    body = (
        f"<p><b>NACZELNIK</b><br>{c.tax_office}</p><p class=r>{when} r.</p><p>Nr 4060-{c.regon[3:7]}/26</p><h1>Zaświadczenie o niezaleganiu w podatkach<br>lub stwierdzające stan zaległości</h1><p>Podatnik: <b>{c.name}</b>, {c.address}, NIP {dashed(c.nip)}</p><p>Stan zaległości podatkowych na dzień wydania zaświadczenia:</p>"
        f"<table class=g><tr><th>Podatek</th><th>Zaległość</th><th>Odsetki za zwłokę</th></tr>{rows}</table><p>{verdict}</p><p class=s>Wydano na podstawie art. 306e Ordynacji podatkowej, na wniosek strony.</p>"
        + _stamp("z upoważnienia Naczelnika<br>Marcin Wójcik, ekspert skarbowy", "wojcik")
    )
    return page(
        body,
        "h1{font-size:14.5pt;text-align:center} .g{width:100%;margin:3mm 0} .g td,.g th{border:1px solid #555;padding:2mm}",
        "Liberation Serif",
        12,
        "20mm 22mm",
    )


def tax_options(c: Company) -> str:
    _, when = _before(c, 5)
    body = (
        f"<table style='width:100%'><tr><td>Naczelnik<br>{c.tax_office}</td><td class=r>{c.town if 'Zielon' not in c.tax_office else 'Zielona Góra'}, {when}</td></tr></table><h1>ZAŚWIADCZENIE ZAS-W</h1><p>Po rozpatrzeniu wniosku zaświadcza się, że podatnik</p><p class=c><b>{c.name}</b><br>NIP: {c.nip} · {c.address}</p>"
        "<p style='font-size:13pt'>nie zalega&nbsp; / &nbsp;<s>zalega</s>*</p><p>w podatkach stanowiących dochód budżetu państwa: dochodowym, od towarów i usług oraz akcyzowym.</p><p>Postępowania w toku: <s>są prowadzone</s> / nie są prowadzone*</p><p class=s>* niewłaściwe skreślono</p>"
        + _stamp("Zastępca Naczelnika<br>Teresa Mikołajczyk", "mikolajczyk")
    )
    return page(
        body, "h1{text-align:center;margin:12mm 0} p{line-height:1.6}", "Liberation Sans", 11.5, "22mm 24mm"
    )


def municipal(c: Company) -> str:
    _, when = _before(c, 5)
    body = (
        f"<p>BURMISTRZ KROSNA ODRZAŃSKIEGO<br>ul. Parkowa 1, 66-600 Krosno Odrzańskie</p><p class=r>Krosno Odrzańskie, {when} r.</p><p>FN.3120.114.2026</p><h1>ZAŚWIADCZENIE<br>o niezaleganiu w podatkach</h1><p>Na podstawie art. 306a i 306e Ordynacji podatkowej zaświadcza się, że {c.name}, {c.address}, NIP {c.nip}, nie zalega w podatkach i opłatach lokalnych: podatku od nieruchomości, podatku od środków transportowych oraz opłacie za gospodarowanie odpadami.</p>"
        + _stamp("Z up. Burmistrza<br>Skarbnik Gminy Halina Wrona", "wrona")
    )
    return page(body, "h1{text-align:center} p{line-height:1.6}", "Liberation Serif", 12.5, "22mm 24mm")
