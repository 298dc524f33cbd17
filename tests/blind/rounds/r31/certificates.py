"""Certificates of ZUS and of tax offices, four layouts each, with arrears and refusal; copies of proofs."""

from datetime import date

from .firm import Firm, Proof, dotted, in_words
from .ink import BLACK, page, signature, stamp, text

FUNDS = (
    "ubezpieczenia społeczne",
    "ubezpieczenie zdrowotne",
    "Fundusz Pracy i Fundusz Solidarnościowy",
    "Fundusz Gwarantowanych Świadczeń Pracowniczych",
    "Fundusz Emerytur Pomostowych",
)


def _number(firm: Firm, prefix: str) -> str:
    return f"{prefix}{firm.seed * 7919 % 900000 + 100000}"


def _official(firm: Firm, role: str, name: str) -> str:
    return (
        f"<div style='text-align:center;width:75mm;margin:10mm 0 0 auto'>{stamp((role, name), '#29347a', -1.5)}"
        f"{signature(firm.seed + 500, BLACK, 40, 12)}</div>"
    )


def zus_new(firm: Firm) -> str:
    """A: electronic certificate in bars, qualified seal described in a frame."""
    return page(
        "<div class='h'><b>ZUS</b><span>Zakład Ubezpieczeń Społecznych<br>"
        f"{text(firm.zus_office)}</span></div><h1>ZAŚWIADCZENIE<br>o niezaleganiu w opłacaniu składek</h1>"
        f"<div class='r'><span>Numer</span>{_number(firm, '390000/71/')}/2026</div><div class='r'><span>Data wydania</span>{dotted(firm.zus_date)}</div>"
        f"<h2>Płatnik składek</h2><div class='r'><span>Nazwa</span>{text(firm.name)}</div><div class='r'><span>NIP</span>{firm.nip}</div><div class='r'><span>REGON</span>{firm.regon}</div>"
        f"<div class='r'><span>Adres</span>{text(firm.address)}</div><h2>Treść zaświadczenia</h2>"
        f"<p>Zaświadczamy, że na dzień {dotted(firm.zus_date)} wymieniony płatnik <b>nie zalega</b> z opłatą składek, do których poboru zobowiązany jest Zakład.</p>"
        "<p>Zaświadczenie wydajemy na podstawie art. 50 ust. 4 ustawy o systemie ubezpieczeń społecznych, na wniosek płatnika.</p>"
        f"<div class='e'>Dokument opatrzony kwalifikowaną pieczęcią elektroniczną<br>Zakład Ubezpieczeń Społecznych<br>{firm.zus_date.isoformat()} 09:{firm.seed % 50 + 10}:22 +02:00</div>"
        "<p style='font-size:8.5pt;margin-top:20mm'>Wydruk nie wymaga podpisu odręcznego. Prawdziwość dokumentu można sprawdzić na stronie zus.pl.</p>",
        ".h{display:flex;gap:5mm;align-items:center;color:#00703c}.h b{font-size:30pt}h1{font-size:15pt;margin:8mm 0 5mm}h2{background:#e3efe8;color:#00502b;font-size:11pt;padding:1.2mm 2mm}"
        ".r{padding:1mm 2mm}.r span{display:inline-block;width:45mm;color:#555}.e{border:0.4mm solid #00703c;padding:2mm 4mm;width:80mm;margin:10mm 0 0 auto;font-size:9pt}",
        font="Liberation Sans",
    ).replace("font-size:10.5pt", "font-size:11pt", 1)


def zus_classic(firm: Firm) -> str:
    """B: the old letter with reference, legal ground, stamp and signature."""
    return page(
        f"<table><tr><td><b>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH</b><br>{text(firm.zus_office)}<br>Wydział Rozliczeń Kont Płatników Składek</td>"
        f"<td style='text-align:right'>{in_words(firm.zus_date)}</td></tr></table><p>Znak: {_number(firm, 'RKS-610-')}/26</p>"
        "<h1>Zaświadczenie o niezaleganiu w opłacaniu składek</h1>"
        "<p>Na podstawie art. 217 § 2 Kodeksu postępowania administracyjnego w związku z art. 123 ustawy o systemie ubezpieczeń społecznych zaświadcza się, że płatnik:</p>"
        f"<p style='margin-left:14mm'><b>{text(firm.name)}</b><br>{text(firm.address)}<br>NIP {firm.dashed_nip}, REGON {firm.regon}</p>"
        f"<p>według stanu konta na dzień {in_words(firm.zus_date)} nie posiada zaległości z tytułu składek na ubezpieczenia społeczne, zdrowotne, Fundusz Pracy oraz Fundusz Gwarantowanych Świadczeń Pracowniczych.</p>"
        "<p>Zaświadczenie wydaje się na wniosek płatnika w celu przedłożenia w Urzędzie Marszałkowskim.</p>"
        + _official(firm, "Z upoważnienia Dyrektora Oddziału", "starszy inspektor Halina Wierzbowa")
        + f"<div style='margin-top:4mm'>{stamp(('ZAKŁAD UBEZPIECZEŃ', 'SPOŁECZNYCH', text(firm.zus_office)), '#1c5c35', 3)}</div>",
        "h1{font-size:14pt;text-align:center;margin:14mm 0 8mm}p{margin:4mm 0;text-align:justify}",
        font="Liberation Serif",
        margin="22mm",
    ).replace("font-size:10.5pt", "font-size:12pt", 1)


def zus_table(firm: Firm) -> str:
    """C: a table of the funds, none owed in each."""
    rows = "".join(
        f"<tr><td>{n}</td><td>{fund}</td><td>brak zaległości</td><td>0,00 zł</td></tr>"
        for n, fund in enumerate(FUNDS, 1)
    )
    return page(
        f"<div style='text-align:center'>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH<br><small>{text(firm.zus_office)}, Centrum Obsługi Klienta</small></div>"
        f"<h1>ZAŚWIADCZENIE NR {_number(firm, '')}/ZN/2026</h1><p style='text-align:center'>o niezaleganiu w opłacaniu składek</p>"
        f"<table class='g'><tr><td>Płatnik</td><td>{text(firm.name)}</td></tr><tr><td>NIP</td><td>{firm.nip}</td></tr><tr><td>Adres</td><td>{text(firm.address)}</td></tr>"
        f"<tr><td>Stan na dzień</td><td>{firm.zus_date:%d-%m-%Y}</td></tr></table><p>Rozliczenie konta płatnika:</p>"
        f"<table class='g'><tr><th>Lp.</th><th>Tytuł</th><th>Stan</th><th>Kwota zaległości</th></tr>{rows}</table>"
        "<p>Płatnik nie zalega z opłacaniem składek. Na koncie nie ma układu ratalnego ani odroczenia terminu płatności.</p>"
        + _official(firm, "KIEROWNIK REFERATU", "Bogumił Stelmach")
        + f"<p><small>Wydano: {dotted(firm.zus_date)}. Zwolnione z opłaty skarbowej.</small></p>",
        "h1{font-size:14pt;text-align:center;margin:10mm 0 0}.g td,.g th{border:0.3mm solid #555;padding:1.6mm 2mm}",
    ).replace("font-size:10.5pt", "font-size:11.5pt", 1)


def zus_portal(firm: Firm) -> str:
    """D: a portal print: short lines, case number, verification code."""
    return page(
        "<div class='t'><span>eZUS – dokument z Zakładu</span><span>strona 1 z 1</span></div>"
        f"<p>Nadawca: Zakład Ubezpieczeń Społecznych, {text(firm.zus_office)}<br>Adresat: {text(firm.name)}<br>Nr sprawy: {_number(firm, '2026-03-')}<br>Data: {firm.zus_date.isoformat()}</p>"
        "<h1>Zaświadczenie o niezaleganiu w opłacaniu składek</h1>"
        f"<p>Dane płatnika: {text(firm.name)}, {text(firm.address)}<br>NIP: {firm.nip} &nbsp; REGON: {firm.regon}</p>"
        f"<p>Wynik sprawdzenia konta na dzień {firm.zus_date.isoformat()}: <b>brak zaległości w opłacaniu składek</b>.</p>"
        "<p>Zaświadczenie obejmuje składki na ubezpieczenia społeczne i zdrowotne oraz na fundusze pozaubezpieczeniowe, które pobiera ZUS.</p>"
        f"<p>Podpisał elektronicznie: Remigiusz Toczek, specjalista, w imieniu ZUS<br>Kod weryfikacji: {_number(firm, 'ZN')}-{firm.seed}K7</p>",
        ".t{display:flex;justify-content:space-between;font-size:8.5pt;color:#666;border-bottom:0.3mm solid #bbb}h1{font-size:14pt;color:#00502b}p{margin:5mm 0;line-height:1.6}",
        font="DejaVu Sans",
    )


def zus_refusal(firm: Firm) -> str:
    """B's letterhead, but a decision that refuses the certificate."""
    return page(
        f"<table><tr><td><b>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH</b><br>{text(firm.zus_office)}<br>Wydział Rozliczeń Kont Płatników Składek</td>"
        f"<td style='text-align:right'>{in_words(firm.zus_date)}</td></tr></table><p>Znak: {_number(firm, 'RKS-610-')}/26</p>"
        f"<p style='margin-left:80mm'>{text(firm.name)}<br>{text(firm.address)}<br>NIP {firm.dashed_nip}</p>"
        "<h1>DECYZJA<br>o odmowie wydania zaświadczenia o niezaleganiu w opłacaniu składek</h1>"
        "<p>Po rozpatrzeniu wniosku Zakład odmawia wydania zaświadczenia o żądanej treści.</p>"
        "<p>Uzasadnienie: na koncie płatnika figuruje nieopłacona należność z tytułu składek za luty 2026 r. wraz z odsetkami za zwłokę. Zaświadczenie będzie można wydać po uregulowaniu należności.</p>"
        "<p>Od decyzji przysługuje odwołanie do Sądu Okręgowego w terminie miesiąca od doręczenia.</p>"
        + _official(firm, "Z upoważnienia Dyrektora Oddziału", "inspektor Halina Wierzbowa"),
        "h1{font-size:14pt;text-align:center;margin:10mm 0 8mm}p{margin:4mm 0;text-align:justify}",
        font="Liberation Serif",
        margin="22mm",
    ).replace("font-size:10.5pt", "font-size:12pt", 1)


TAX_TITLE = "ZAŚWIADCZENIE O NIEZALEGANIU W PODATKACH LUB STWIERDZAJĄCE STAN ZALEGŁOŚCI"


def tax_boxes(firm: Firm, *, arrears: str = "", holder: tuple[str, str, str] | None = None) -> str:
    """A: the office's printed form with numbered cells A–D."""
    name, nip, address = holder or (firm.name, firm.nip, firm.address)
    line = (
        f"posiada zaległości podatkowe: {arrears}"
        if arrears
        else "nie posiada zaległości podatkowych (nie zalega w podatkach)"
    )
    return page(
        f"<table class='g'><tr><td>1. Organ podatkowy<br><b>Naczelnik {text(firm.tax_office_of)}</b></td><td>2. Numer zaświadczenia<br><b>{_number(firm, '0800-SEW.4020.')}.2026</b></td></tr></table>"
        f"<h1>{TAX_TITLE}</h1><table class='g'><tr class='b'><td colspan='2'>A. DANE PODATNIKA</td></tr>"
        f"<tr><td colspan='2'>3. Nazwa albo nazwisko i imię<br><b>{text(name)}</b></td></tr><tr><td>4. NIP<br><b>{nip}</b></td><td>5. Adres<br><b>{text(address)}</b></td></tr>"
        f"<tr class='b'><td colspan='2'>B. TREŚĆ</td></tr><tr><td colspan='2'>6. Stwierdza się, że według stanu na dzień {dotted(firm.tax_date)} podatnik<br><b>{line}</b></td></tr>"
        "<tr class='b'><td colspan='2'>C. INFORMACJE DODATKOWE</td></tr><tr><td>7. Postępowanie egzekucyjne<br><b>nie jest prowadzone</b></td><td>8. Cel wydania<br><b>na wniosek podatnika</b></td></tr>"
        f"<tr class='b'><td colspan='2'>D. PODPIS ORGANU</td></tr><tr><td>9. Miejsce i data<br><b>{text(firm.tax_town)}, {dotted(firm.tax_date)}</b></td>"
        f"<td style='text-align:center'>10. Podpis i pieczęć<br>{stamp(('Z up. Naczelnika', 'ekspert skarbowy', 'Wiesława Korbas'), '#29347a')}{signature(firm.seed + 700, BLACK, 38, 12)}</td></tr></table>"
        "<p><small>Opłata skarbowa 21 zł – wpłacono.</small></p>",
        "h1{font-size:13pt;text-align:center;margin:8mm 0}.g td{border:0.3mm solid #333;padding:1mm 2mm;font-size:9pt}.g b{font-size:11pt}.b td{background:#ddd;font-weight:bold}",
        font="Liberation Sans",
    )


def tax_portal(firm: Firm) -> str:
    """B: e-Urząd Skarbowy print with the automatic seal."""
    return page(
        "<div class='t'>Krajowa Administracja Skarbowa · e-Urząd Skarbowy</div>"
        f"<p>{text(firm.tax_office)}<br>Identyfikator dokumentu: {_number(firm, 'ZAS-W/2026/')}<br>Data wydania: {firm.tax_date.isoformat()}</p>"
        f"<h1>{TAX_TITLE.capitalize()}</h1><dl><dt>Podatnik</dt><dd>{text(firm.name)}</dd><dt>NIP</dt><dd>{firm.nip}</dd><dt>Adres siedziby</dt><dd>{text(firm.address)}</dd>"
        f"<dt>Stan na dzień</dt><dd>{firm.tax_date.isoformat()}</dd><dt>Zaległości podatkowe</dt><dd>brak – podatnik nie zalega w podatkach</dd><dt>Odroczenia i raty</dt><dd>brak</dd></dl>"
        "<p>Zaświadczenie wygenerowano automatycznie na podstawie art. 306e Ordynacji podatkowej. Ma taką samą moc jak zaświadczenie podpisane przez pracownika urzędu.</p>"
        f"<div class='e'>Pieczęć elektroniczna<br>Szef Krajowej Administracji Skarbowej<br>{firm.tax_date.isoformat()} 12:0{firm.seed % 10}:41</div>",
        ".t{background:#c8102e;color:#fff;padding:2mm 4mm;font-weight:bold}h1{font-size:14pt}dl{display:grid;grid-template-columns:50mm 1fr;gap:2mm}dt{color:#666}dd{margin:0;font-weight:bold}.e{border:0.3mm dashed #c8102e;padding:2mm 4mm;width:75mm;margin-top:12mm;font-size:9pt}",
        font="DejaVu Sans",
    )


def tax_letter(firm: Firm) -> str:
    """C: a classical letter of the head of the office."""
    return page(
        f"<p><b>NACZELNIK<br>{text(firm.tax_office_of.upper())}</b></p><p style='text-align:right'>{in_words(firm.tax_date)}</p><p>{_number(firm, 'UP-4.4020.1.')}.2026</p>"
        f"<h1>{TAX_TITLE.capitalize()}</h1><p>Działając na podstawie art. 306a § 1 i art. 306e ustawy – Ordynacja podatkowa, po sprawdzeniu ewidencji prowadzonej w tutejszym urzędzie, zaświadcza się, że</p>"
        f"<p style='text-align:center'><b>{text(firm.name)}</b><br>{text(firm.address)}<br>identyfikator podatkowy NIP {firm.dashed_nip}</p>"
        f"<p>na dzień wydania zaświadczenia, tj. {in_words(firm.tax_date)}, nie zalega w podatkach stanowiących dochód budżetu państwa.</p>"
        "<p>Wobec podatnika nie toczy się postępowanie w sprawie o przestępstwo skarbowe ani egzekucja administracyjna.</p>"
        + _official(firm, "Z upoważnienia Naczelnika", "komisarz skarbowy Danuta Rzepecka")
        + f"<div>{stamp(('URZĄD SKARBOWY', '* * *', firm.tax_town), '#a01c2c', -4)}</div>",
        "h1{font-size:14pt;text-align:center;margin:10mm 0}p{text-align:justify;margin:4mm 0}",
        font="Liberation Serif",
        margin="22mm 24mm",
    ).replace("font-size:10.5pt", "font-size:12pt", 1)


def tax_table(firm: Firm) -> str:
    """D: taxes in a table, each with nil."""
    rows = "".join(
        f"<tr><td>{tax}</td><td>nie zalega</td><td>0,00</td></tr>"
        for tax in (
            "podatek dochodowy (PIT/CIT)",
            "podatek od towarów i usług (VAT)",
            "podatek akcyzowy",
            "pozostałe należności",
        )
    )
    return page(
        f"<table><tr><td><b>Krajowa Administracja Skarbowa</b><br>{text(firm.tax_office)}</td><td style='text-align:right'>Data: {dotted(firm.tax_date)}<br>Nr: {_number(firm, '08.SER.')}/26</td></tr></table>"
        "<h1>Zaświadczenie</h1><p style='text-align:center'>o niezaleganiu w podatkach lub stwierdzające stan zaległości</p>"
        f"<p>Podatnik: <b>{text(firm.name)}</b><br>NIP: <b>{firm.dashed_nip}</b><br>Siedziba: {text(firm.address)}</p>"
        f"<table class='g'><tr><th>Należność</th><th>Stan na {dotted(firm.tax_date)}</th><th>Zaległość (zł)</th></tr>{rows}<tr><td><b>Razem</b></td><td><b>brak zaległości</b></td><td><b>0,00</b></td></tr></table>"
        "<p>Zaświadczenie wydano na żądanie strony. Odsetek za zwłokę nie naliczono.</p>"
        + _official(firm, "Zastępca Naczelnika", "Ireneusz Mazurek"),
        "h1{font-size:15pt;text-align:center;margin:12mm 0 0}.g td,.g th{border:0.3mm solid #444;padding:1.6mm 2mm}p{margin:4mm 0}",
    ).replace("font-size:10.5pt", "font-size:11.5pt", 1)


def proof_copy(firm: Firm, proof: Proof) -> str:
    """A copy of a certificate: a framed ISO sheet, a patent office's letter, or a laboratory's attest."""
    day = date(2025, firm.seed % 11 + 1, 14)
    if proof.sort == "right":
        head = (
            "Dokument patentowy"
            if proof.title.startswith("Patent")
            else "Świadectwo ochronne na wzór użytkowy"
            if "użytkowy" in proof.title
            else "Świadectwo rejestracji wzoru przemysłowego"
        )
        return page(
            "<div style='text-align:center'>RZECZPOSPOLITA POLSKA<br><b>Urząd Patentowy Rzeczypospolitej Polskiej</b></div>"
            f"<h1>{head.upper()}</h1><p style='text-align:center'>Nr {proof.number}</p><p>Urząd Patentowy stwierdza udzielenie prawa na: <b>{text(proof.scope)}</b></p>"
            f"<p>Uprawniony: {text(firm.name)}, {text(firm.town)}</p><p>Data wydania: {dotted(day)}</p>"
            + _official(firm, "Z upoważnienia Prezesa", "ekspert Lucjan Brodacki"),
            "h1{text-align:center;margin:25mm 0 2mm;font-size:20pt}p{font-size:13pt;margin:6mm 10mm}",
            font="Liberation Serif",
        )
    border = "1.2mm double #8a6d1a" if proof.sort == "iso" else "0.4mm solid #345"
    return page(
        f"<div style='border:{border};height:230mm;padding:12mm;text-align:center'><div style='font-size:12pt'>{text(proof.issuer)}</div>"
        f"<h1>{'CERTYFIKAT' if proof.sort == 'iso' else 'ATEST'}</h1><p><b>{text(proof.title)}</b></p><p>Nr {proof.number}</p><p>Wydany dla:<br><b>{text(firm.name)}</b><br>{text(firm.address)}</p>"
        f"<p>Zakres: {text(proof.scope)}</p><p>Data wydania: {dotted(day)}<br>Ważny do: 13.{firm.seed % 11 + 1:02d}.2028 r.</p>"
        + signature(firm.seed + 900, BLACK, 40, 13)
        + "<p style='font-size:9pt'>dyrektor jednostki</p></div>",
        "h1{font-size:28pt;letter-spacing:2mm;margin:14mm 0 8mm}p{font-size:13pt;margin:6mm 0}",
        font="Liberation Serif",
    )
