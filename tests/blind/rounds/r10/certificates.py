"""Certificates of ZUS and of tax offices, in several layouts; a refusal, arrears, instalments, a town's certificate."""

from html import escape

from tests.blind.model import Html
from tests.blind.rounds.r10.companies import Company
from tests.blind.rounds.r10.pen import stamp, svg

Row = tuple[str, ...]


def page(body: str, style: str = "") -> Html:
    """An A4 page."""
    return Html(
        '<!doctype html><html lang="pl"><head><meta charset="utf-8"><style>'
        "@page{size:A4;margin:18mm 20mm}body{font:10.5pt/1.4 'Liberation Sans',Arial,sans-serif;color:#111;margin:0}"
        "table{border-collapse:collapse;width:100%}td,th{border:.6pt solid #444;padding:1.2mm 2mm;text-align:left;"
        "vertical-align:top}.n td,.n th{border:0;padding:.4mm 0}h1{font-size:14pt;text-align:center;margin:7mm 0 4mm}"
        f".r{{text-align:right}}.c{{text-align:center}}.s{{font-size:8pt;color:#444}}p{{margin:2mm 0}}{style}"
        f"</style></head><body>{body}</body></html>"
    )


def grid(head: Row, rows: list[Row], css: str = "") -> str:
    """A table."""
    top = "".join(f"<th>{escape(cell)}</th>" for cell in head)
    body = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows)
    return f'<table class="{css}"><tr>{top}</tr>{body}</table>'


def dashed(nip: str) -> str:
    """929-182-04-09."""
    return f"{nip[:3]}-{nip[3:6]}-{nip[6:8]}-{nip[8:]}"


def official(seed: str, who: str, title: str, *, ink: bool) -> str:
    """Signature of an official: a pen with a stamp, or a line about the electronic signature or seal."""
    if ink:
        return (f'<div class="r" style="margin-top:9mm">{stamp((title, who))}<br>'
                f'<span style="position:relative;top:-8mm">{svg(seed)}</span></div>')
    return (f'<div style="margin:10mm 0 0 85mm;border:.6pt solid #777;padding:2mm" class="s">Podpis elektroniczny '
            f"kwalifikowany<br><b>{escape(who)}</b><br>{escape(title)}</div>")


# -- ZUS ---------------------------------------------------------------------------------------------------------------


def zus_letter(c: Company, day: str, *, ink: bool) -> Html:
    """Letter with a sentence and a list of insurances."""
    return page(
        f'<table class="n"><tr><td><b>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH</b><br>{c.zus}<br>Wydział Rozliczeń Płatników '
        f'Składek</td><td class="r">{day} r.<br>Znak: 390000/RWN/{c.nip[4:8]}/2026</td></tr></table>'
        f'<p style="margin-left:90mm"><b>{escape(c.name)}</b><br>{c.street}<br>{c.postal} {c.town}</p>'
        f"<h1>ZAŚWIADCZENIE<br>o niezaleganiu w opłacaniu składek</h1>"
        f"<p>Zaświadczamy, że płatnik składek <b>{escape(c.name)}</b>, NIP {c.nip}, REGON {c.regon}, według stanu na "
        f"dzień {day} r. <b>nie posiada zaległości</b> w opłacaniu składek na:</p>"
        "<ul><li>ubezpieczenia społeczne,</li><li>ubezpieczenie zdrowotne,</li><li>Fundusz Pracy, Fundusz "
        "Solidarnościowy i Fundusz Gwarantowanych Świadczeń Pracowniczych,</li><li>Fundusz Emerytur Pomostowych.</li>"
        "</ul><p>Podstawa prawna: art. 50 ust. 4 ustawy o systemie ubezpieczeń społecznych i art. 217 Kodeksu "
        "postępowania administracyjnego.</p>" + official(f"zus{c.town}", "Halina Wrzos", "Starszy inspektor", ink=ink),
        "body{font-family:'Liberation Serif',serif;font-size:11.5pt}",
    )


def zus_result(c: Company, day: str, *, ink: bool) -> Html:
    """The newer look: label and value, result in a frame."""
    rows = "".join(
        f'<tr><td style="width:58mm;color:#555">{label}</td><td>{escape(value)}</td></tr>'
        for label, value in (("Numer zaświadczenia", f"ZN/{c.nip[2:9]}/26"), ("Data wydania", day), ("Stan na dzień", day),
                             ("Nazwa płatnika", c.name), ("NIP", c.nip), ("REGON", c.regon), ("Adres", c.address)))
    return page(
        f'<div style="border-bottom:3pt solid #00823b;padding-bottom:2mm"><b style="font-size:20pt;color:#00823b">ZUS</b>'
        f" Zakład Ubezpieczeń Społecznych</div><p class='s'>{c.zus}</p>"
        f"<h1 style='text-align:left'>Zaświadczenie o niezaleganiu w opłacaniu składek</h1>"
        f'<table class="n">{rows}</table>'
        '<div style="border:1.2pt solid #00823b;padding:3mm;margin:6mm 0"><b>Wynik weryfikacji</b><br>Brak zaległości z '
        "tytułu składek, do których poboru zobowiązany jest Zakład.</div>"
        "<p>Zaświadczenie wydano na wniosek płatnika w celu przedłożenia w urzędzie marszałkowskim.</p>"
        '<p class="s">Autentyczność dokumentu można sprawdzić na stronie zus.pl, podając numer zaświadczenia i NIP.</p>'
        + official(f"zus{c.town}b", "Cezary Milewski", "Kierownik Referatu", ink=ink),
    )


def zus_amounts(c: Company, day: str, *, ink: bool) -> Html:
    """A table of funds with amounts of 0,00 zł."""
    funds = [(name, "0,00 zł", "0,00 zł") for name in (
        "Fundusz Ubezpieczeń Społecznych", "Ubezpieczenie zdrowotne", "FP, FS i FGŚP", "Fundusz Emerytur Pomostowych")]
    return page(
        f'<p class="c"><b>Zakład Ubezpieczeń Społecznych</b><br>{c.zus}</p><p class="r">Data: {day}</p>'
        "<h1>Zaświadczenie<br><small>o niezaleganiu w opłacaniu składek (stan konta płatnika)</small></h1>"
        f"<p>Płatnik: {escape(c.name)}<br>NIP: {dashed(c.nip)}<br>Adres: {c.address}</p>"
        f"<p>Na koncie płatnika na dzień {day} r. figurują następujące kwoty zadłużenia:</p>"
        + grid(("Tytuł składki", "Należność główna", "Odsetki"), [*funds, ("Razem", "0,00 zł", "0,00 zł")])
        + "<p>W związku z powyższym stwierdza się, że płatnik <u>nie zalega</u> z opłacaniem składek.</p>"
        + official(f"zus{c.town}c", "Jolanta Kempa", "Naczelnik Wydziału", ink=ink),
    )


def zus_ticks(c: Company, day: str, *, ink: bool) -> Html:
    """Tick boxes."""
    return page(
        f'<table><tr><td style="width:60%"><b>ZUS</b> – {c.zus}</td><td>ZAŚWIADCZENIE<br>wydano: {day}</td></tr>'
        f'<tr><td colspan="2">1. Płatnik składek: {escape(c.name)}</td></tr><tr><td>2. NIP: {c.nip}</td>'
        f"<td>3. REGON: {c.regon}</td></tr></table><h1>O NIEZALEGANIU W OPŁACANIU SKŁADEK</h1>"
        "<p>Na podstawie zapisów na koncie płatnika stwierdza się, że wyżej wymieniony:</p>"
        "<p>☒ nie ma zaległości w opłacaniu składek na ubezpieczenia społeczne, zdrowotne oraz FP, FGŚP i FEP</p>"
        "<p>☐ nie ma zaległości wymagalnych, korzysta z układu ratalnego / odroczenia terminu płatności</p>"
        f"<p>Stan na: {day}. Wydaje się na wniosek płatnika (RWN).</p>"
        + official(f"zus{c.town}d", "Irena Dudek", "Inspektor", ink=ink),
        ".c{}",
    )


def zus_instalments(c: Company, day: str, *, ink: bool) -> Html:
    """No arrears except those covered by an instalment agreement."""
    return page(
        f'<table class="n"><tr><td><b>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH</b><br>{c.zus}</td><td class="r">{day} r.</td></tr>'
        f"</table><h1>ZAŚWIADCZENIE O NIEZALEGANIU W OPŁACANIU SKŁADEK</h1><p>Płatnik: <b>{escape(c.name)}</b>, "
        f"NIP {c.nip}.</p><p>Zakład potwierdza, że na dzień {day} r. płatnik nie zalega z opłacaniem składek, "
        "<b>z wyjątkiem</b> należności za okres 09.2025–11.2025 w kwocie 18 442,17 zł, które objęto umową o rozłożeniu na "
        "raty nr 4402/2026. Warunki umowy są przez płatnika dotrzymywane.</p>"
        + official(f"zus{c.town}e", "Halina Wrzos", "Starszy inspektor", ink=ink),
        "body{font-family:'Liberation Serif',serif;font-size:11.5pt}",
    )


def zus_refusal(c: Company, day: str, *, ink: bool) -> Html:
    """A decision that refuses the certificate."""
    return page(
        f'<table class="n"><tr><td><b>Zakład Ubezpieczeń Społecznych</b><br>{c.zus}</td><td class="r">{day} r.<br>'
        f"Nr 390000/71/{c.nip[5:9]}/2026</td></tr></table><p style='margin-left:90mm'>{escape(c.name)}<br>{c.street}<br>"
        f"{c.postal} {c.town}<br>NIP {c.nip}</p><h1>DECYZJA</h1><p>Na podstawie art. 83 ust. 1 ustawy z dnia 13 "
        "października 1998 r. o systemie ubezpieczeń społecznych oraz art. 219 Kodeksu postępowania administracyjnego</p>"
        "<p class='c'><b>odmawiam wydania zaświadczenia o niezaleganiu w opłacaniu składek.</b></p>"
        "<p><b>Uzasadnienie</b></p><p>Wnioskiem z 3 kwietnia 2026 r. płatnik zwrócił się o wydanie zaświadczenia. Z konta "
        "płatnika wynika, że nie opłacono składek za styczeń i luty 2026 r. Wobec tego żądanego potwierdzenia wydać nie "
        "można.</p><p><b>Pouczenie</b></p><p>Od decyzji przysługuje odwołanie do sądu pracy i ubezpieczeń społecznych w "
        "terminie miesiąca od jej doręczenia.</p>" + official(f"zus{c.town}f", "Jolanta Kempa", "Naczelnik", ink=ink),
        "body{font-family:'Liberation Serif',serif;font-size:11.5pt}",
    )


# -- tax office --------------------------------------------------------------------------------------------------------

TAX_TITLE = "ZAŚWIADCZENIE O NIEZALEGANIU W PODATKACH LUB STWIERDZAJĄCE STAN ZALEGŁOŚCI"


def tax_classic(c: Company, day: str, *, ink: bool) -> Html:
    """Typewritten letter of the head of a tax office."""
    return page(
        f'<table class="n"><tr><td>Naczelnik<br>{c.tax_office}</td><td class="r">{day} r.</td></tr></table>'
        f"<p class='s'>UNP: 0801-26-{c.nip[3:8]}<br>Sprawa: SEK.4052.{c.nip[6:9]}.2026</p><h1>{TAX_TITLE}</h1>"
        f"<p>Na wniosek podatnika i na podstawie art. 306a § 1 oraz art. 306e § 1 ustawy Ordynacja podatkowa zaświadcza "
        f"się, że według stanu na dzień {day} r.</p><p class='c'><b>{escape(c.name)}</b><br>{c.address}<br>"
        f"NIP {dashed(c.nip)}</p><p class='c'><b>nie zalega w podatkach</b></p><p>stanowiących dochód budżetu państwa, "
        "których pobór należy do tutejszego organu.</p><p>Postępowania egzekucyjnego ani karnego skarbowego nie "
        "prowadzi się.</p><p class='s'>Pobrano opłatę skarbową 21 zł.</p>"
        + official(f"us{c.town}", "Bożena Firlej", "z up. Naczelnika Urzędu Skarbowego – komisarz skarbowy", ink=ink),
        "body{font-family:'Liberation Mono',monospace;font-size:10pt}h1{font-size:12pt}",
    )


def tax_portal(c: Company, day: str, *, ink: bool) -> Html:
    """A printout of the tax portal with the seal of the head of KAS."""
    del ink
    rows = [("Identyfikator podatkowy NIP", c.nip), ("Nazwa", c.name), ("Adres", c.address),
            ("Stan na dzień", day), ("Organ wydający", f"Naczelnik {c.tax_office}"),
            ("Kwota zaległości podatkowych", "0,00 zł"), ("Odsetki za zwłokę", "0,00 zł"),
            ("Treść zaświadczenia", "Podatnik nie posiada zaległości podatkowych.")]
    body = "".join(f'<tr><td style="background:#f2f2f2;width:60mm">{a}</td><td>{escape(b)}</td></tr>' for a, b in rows)
    return page(
        '<div style="background:#b3122e;color:#fff;padding:3mm 4mm"><b>e-Urząd Skarbowy</b> · Krajowa Administracja '
        f"Skarbowa</div><p class='r'>Data wystawienia: {day}</p><h1 style='font-size:13pt'>ZAS-W<br>Zaświadczenie o "
        f"niezaleganiu w podatkach lub stwierdzające stan zaległości</h1><table>{body}</table>"
        '<p style="margin-top:12mm;border:.8pt dashed #b3122e;padding:2mm" class="s">Dokument opatrzono kwalifikowaną '
        "pieczęcią elektroniczną: Szef Krajowej Administracji Skarbowej. Dokument nie wymaga podpisu.</p>",
    )


def tax_ticks(c: Company, day: str, *, ink: bool) -> Html:
    """Fields with numbers and tick boxes."""
    return page(
        f"<table><tr><td colspan='2' class='c'><b>KRAJOWA ADMINISTRACJA SKARBOWA</b><br>Naczelnik {c.tax_office}</td></tr>"
        f"<tr><td colspan='2' class='c'><b>Zaświadczenie w sprawie zaległości podatkowych<br>(o niezaleganiu / "
        f"stwierdzające stan zaległości)</b></td></tr><tr><td>1. Podatnik<br><b>{escape(c.name)}</b></td><td>2. NIP<br>"
        f"<b>{c.nip}</b></td></tr><tr><td>3. Siedziba / miejsce prowadzenia działalności<br>{c.address}</td><td>4. Dzień, na "
        f"który ustalono stan<br>{day}</td></tr><tr><td colspan='2'>5. Ustalenia<br>☒ podatnik nie zalega w podatkach"
        "<br>☐ podatnik ma zaległości wymienione w poz. 6</td></tr><tr><td colspan='2'>6. Zaległości: – – –</td></tr>"
        f"<tr><td colspan='2'>7. Data wydania: {day}</td></tr></table>"
        + official(f"us{c.town}t", "Marek Olszak", "kierownik działu, z upoważnienia Naczelnika", ink=ink),
        "td{padding:2.5mm}",
    )


def tax_table(c: Company, day: str, *, ink: bool, arrears: bool = False) -> Html:
    """A table of taxes; with amounts of arrears or with none."""
    rows = [("podatek dochodowy", "–" if arrears else "nie występują", "–" if arrears else "0,00"),
            ("podatek od towarów i usług", "11/2025, 12/2025" if arrears else "nie występują",
             "23 817,00" if arrears else "0,00"),
            ("zaliczki PIT-4R", "01/2026" if arrears else "nie występują", "4 120,00" if arrears else "0,00")]
    verdict = ("<b>posiada zaległości podatkowe</b> w łącznej kwocie <b>27 937,00 zł</b> należności głównej, do której "
               "nalicza się odsetki za zwłokę" if arrears else "<b>nie figuruje</b> jako posiadający zaległości podatkowe")
    return page(
        f"<p><b>URZĄD SKARBOWY</b><br>Naczelnik {c.tax_office}<br><span class='s'>Referat Spraw Wierzycielskich</span></p>"
        f"<p class='r'>{day} r.</p><h1>Zaświadczenie o niezaleganiu w podatkach<br>lub stwierdzające stan zaległości</h1>"
        f"<p>Wydane dla: {escape(c.name)}, {c.address}, NIP: {c.nip}</p><p>Z ewidencji podatkowej na dzień {day} r. wynika, "
        f"że podatnik {verdict}:</p>" + grid(("Podatek", "Okres", "Kwota zaległości (zł)"), rows)
        + "<p>Zaświadczenie wydaje się na żądanie strony.</p>"
        + official(f"us{c.town}x", "Teresa Gawron", "ekspert skarbowy", ink=ink),
        "body{font-family:'Liberation Serif',serif;font-size:11.5pt}",
    )


def town_certificate(c: Company, day: str, *, ink: bool) -> Html:
    """A town's certificate of local taxes: the same title, another office."""
    return page(
        f"<p class='c'><b>PREZYDENT MIASTA {c.town.upper()}</b><br>Departament Finansów – Biuro Podatków i Opłat</p>"
        f"<p class='r'>{c.town}, {day} r.<br>DF-PO.3140.{c.nip[4:7]}.2026</p><h1>ZAŚWIADCZENIE<br>o niezaleganiu w "
        f"podatkach</h1><p>Zaświadcza się, że <b>{escape(c.name)}</b>, NIP {c.nip}, {c.address}, na dzień {day} r. nie zalega "
        "wobec Gminy z tytułu: podatku od nieruchomości, podatku od środków transportowych oraz opłaty za gospodarowanie "
        "odpadami komunalnymi.</p><p>Wydano na podstawie art. 306e Ordynacji podatkowej.</p>"
        + official("um", "Lidia Baran", "z up. Prezydenta Miasta – kierownik biura", ink=ink),
    )
