"""Certificates of ZUS and of tax offices, four layouts each, and the papers that only look like them."""

from . import ink

BASE = "@page{size:A4;margin:18mm 20mm}body{font-family:'Liberation Sans';font-size:10.5pt;line-height:1.4;margin:0}"


def _page(css: str, body: str) -> str:
    return (
        f'<!doctype html><html lang="pl"><head><meta charset="utf-8"><style>{BASE}{css}</style></head>'
        f"<body>{body}</body></html>"
    )


def zus_grid(
    name: str, nip: str, regon: str, address: str, date: str, number: str, branch: str, signer: str
) -> str:
    """The print of November 2025 and later: heading, framed data, list of funds, qualified signature."""
    rows = "".join(
        f"<tr><th>{label}</th><td>{value}</td></tr>"
        for label, value in (
            ("Płatnik składek", name),
            ("NIP", nip),
            ("REGON", regon),
            ("Adres", address),
            ("Stan na dzień", date),
        )
    )
    return _page(
        "table{border-collapse:collapse;width:100%;margin:6mm 0}th,td{border:.6pt solid #777;padding:2mm 3mm;"
        "text-align:left}th{width:45mm;background:#eef5ee;font-weight:normal}h1{font-size:15pt;color:#1d5c3a}"
        ".top{border-bottom:2pt solid #1d5c3a;padding-bottom:3mm;display:flex;justify-content:space-between}"
        ".foot{position:fixed;bottom:0;font-size:7.5pt;color:#555}",
        f'<div class="top"><b>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH</b><span>{branch}</span></div>'
        f"<p>Znak sprawy: {number}<br>Data wydania: {date}</p>"
        "<h1>Zaświadczenie o niezaleganiu w opłacaniu składek</h1>"
        f"<table>{rows}</table>"
        "<p>Potwierdzamy, że na podstawie danych zapisanych na koncie płatnik składek wskazany wyżej "
        "<b>nie posiada zaległości</b> z tytułu:</p><ul><li>składek na ubezpieczenia społeczne,</li>"
        "<li>składek na ubezpieczenie zdrowotne,</li><li>składek na Fundusz Pracy i Fundusz Solidarnościowy,</li>"
        "<li>składek na Fundusz Gwarantowanych Świadczeń Pracowniczych,</li><li>składek na Fundusz Emerytur "
        "Pomostowych.</li></ul><p>Podstawa: art. 217 Kodeksu postępowania administracyjnego i art. 50 ust. 4 ustawy "
        "o systemie ubezpieczeń społecznych.</p>"
        f"<p style='margin-top:14mm'>Dokument podpisał elektronicznie:<br><b>{signer}</b><br>{branch}</p>"
        '<div class="foot">Autentyczność dokumentu można sprawdzić na stronie zus.pl, podając numer '
        f"{number}.</div>",
    )


def zus_letter(name: str, nip: str, address: str, date: str, number: str, town: str, signer: str) -> str:
    """A letter on paper with a round seal and a pen's signature."""
    return _page(
        "body{font-family:'Liberation Serif';font-size:12pt}.r{text-align:right}h1{font-size:14pt;text-align:center;"
        "letter-spacing:1pt;margin:14mm 0 8mm}p{text-align:justify}",
        f"<div style='float:left;width:85mm'><b>Zakład Ubezpieczeń Społecznych</b><br>Oddział w Zielonej Górze<br>"
        f"Inspektorat w {town}<br><small>Referat Obsługi Płatników</small></div>"
        f"<div class='r'>{date}</div><div style='clear:both;padding-top:5mm'>Znak: {number}</div>"
        "<h1>ZAŚWIADCZENIE<br>o niezaleganiu w opłacaniu składek</h1>"
        f"<p>Zaświadcza się, że <b>{name}</b>, {address}, NIP {nip}, według stanu na dzień wydania niniejszego "
        "zaświadczenia nie zalega w opłacaniu składek na ubezpieczenia społeczne, ubezpieczenie zdrowotne, Fundusz Pracy, "
        "Fundusz Solidarnościowy i Fundusz Gwarantowanych Świadczeń Pracowniczych.</p>"
        "<p>Zaświadczenie wydaje się na wniosek płatnika, w celu przedłożenia w urzędzie.</p>"
        "<div style='display:flex;justify-content:space-between;margin-top:18mm;align-items:flex-end'>"
        f"{ink.round_stamp(('ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH * ODDZIAŁ *', '27', 'ZUS'), '34mm')}"
        f"<div style='text-align:center'>{ink.svg(ink.signature(signer), '50mm')}<br>"
        f"<small>z up. Dyrektora Oddziału<br>{signer}<br>starszy inspektor</small></div></div>",
    )


def zus_cards(name: str, nip: str, regon: str, date: str, number: str, signer: str) -> str:
    """A print of the electronic services: cards one under another."""

    def card(title: str, body: str) -> str:
        return f"<section><h2>{title}</h2><div>{body}</div></section>"

    return _page(
        "section{border:1pt solid #b9c7b9;border-radius:2mm;margin:4mm 0}h2{margin:0;padding:2mm 4mm;font-size:10pt;"
        "background:#e4eee4}section div{padding:3mm 4mm}h1{font-size:17pt;margin:2mm 0}.k{color:#666;font-size:8.5pt}",
        f'<p class="k">e-ZUS &nbsp;|&nbsp; Dokumenty i wiadomości &nbsp;|&nbsp; {number}</p>'
        "<h1>Zaświadczenie o niezaleganiu</h1><p>w opłacaniu składek</p>"
        + card("Kto wystawił", "Zakład Ubezpieczeń Społecznych<br>Oddział w Gorzowie Wielkopolskim")
        + card(
            "Kogo dotyczy",
            f"<span class='k'>Nazwa lub imię i nazwisko</span><br>{name}<br><span class='k'>NIP</span><br>{nip}<br>"
            f"<span class='k'>REGON</span><br>{regon}",
        )
        + card(
            "Co zaświadczamy",
            f"Na {date} na koncie płatnika <b>brak zaległości</b> w opłacaniu składek na ubezpieczenia społeczne, "
            "ubezpieczenie zdrowotne oraz fundusze, do których poboru ZUS jest zobowiązany (FP, FS, FGŚP, FEP).",
        )
        + card(
            "Data i podpis", f"Wydano: {date}<br>Podpisano kwalifikowanym podpisem elektronicznym: {signer}"
        ),
    )


def zus_columns(name: str, nip: str, regon: str, address: str, date: str, number: str, signer: str) -> str:
    """Two columns: the office at the left, the text at the right, points of the statement numbered."""
    return _page(
        ".w{display:flex;gap:8mm}.l{width:48mm;border-right:1.5pt solid #222;font-size:9pt;padding-right:4mm}"
        ".c{flex:1}h1{font-size:13pt;text-transform:uppercase;margin-top:0}li{margin-bottom:3mm}",
        "<div class='w'><div class='l'><p><b style='font-size:20pt'>ZUS</b></p><p>Zakład Ubezpieczeń Społecznych<br>"
        "Oddział w Zielonej Górze<br>ul. Pieniężnego 24<br>65-054 Zielona Góra</p>"
        f"<p>Numer pisma:<br>{number}</p><p>Data:<br>{date}</p><p>Odbiorca:<br>{name}<br>{address}</p></div>"
        "<div class='c'><h1>Zaświadczenie o niezaleganiu w opłacaniu składek</h1><ol>"
        f"<li>Zaświadczenie dotyczy płatnika: <b>{name}</b> (NIP: {nip}, REGON: {regon}).</li>"
        "<li>Zakres sprawdzenia: ubezpieczenia społeczne, ubezpieczenie zdrowotne, Fundusz Pracy, Fundusz "
        "Solidarnościowy, Fundusz Gwarantowanych Świadczeń Pracowniczych.</li>"
        "<li>Wynik sprawdzenia: <b>płatnik nie zalega w opłacaniu składek</b>; płatnik nie korzysta z układu "
        "ratalnego ani z odroczenia terminu płatności.</li>"
        "<li>Zaświadczenie wydano na żądanie płatnika na podstawie art. 217 § 1 k.p.a.</li></ol>"
        f"<p style='margin-top:16mm'>{ink.svg(ink.signature(signer), '46mm', colour='#222')}<br>{signer}<br>"
        "<small>kierownik referatu</small></p></div></div>",
    )


def zus_refusal(name: str, nip: str, address: str, date: str, number: str, signer: str) -> str:
    """The decision that refuses the certificate."""
    return _page(
        "body{font-family:'Liberation Serif';font-size:12pt}h1{font-size:14pt;text-align:center}p{text-align:justify}",
        "<b>Zakład Ubezpieczeń Społecznych</b><br>Oddział w Zielonej Górze<br>Wydział Rozliczeń Kont Płatników"
        f"<p style='text-align:right'>Zielona Góra, {date}</p><p>Znak: {number}</p>"
        f"<p style='margin-left:85mm;text-align:left'>{name}<br>{address}<br>NIP: {nip}</p>"
        "<h1>DECYZJA<br>o odmowie wydania zaświadczenia o niezaleganiu w opłacaniu składek</h1>"
        "<p>Na podstawie art. 219 Kodeksu postępowania administracyjnego Zakład Ubezpieczeń Społecznych odmawia wydania "
        "zaświadczenia o niezaleganiu w opłacaniu składek o treści żądanej we wniosku.</p><p><b>Uzasadnienie.</b> "
        "Na koncie płatnika na dzień rozpatrzenia wniosku figuruje zadłużenie z tytułu składek za styczeń i luty 2026 r. "
        "wraz z odsetkami za zwłokę. Wydanie zaświadczenia potwierdzającego brak zaległości nie jest zatem możliwe.</p>"
        "<p><b>Pouczenie.</b> Od decyzji przysługuje odwołanie do sądu w terminie miesiąca od dnia jej doręczenia.</p>"
        f"<p style='margin-top:16mm;text-align:right'>{ink.svg(ink.signature(signer), '48mm')}<br>{signer}<br>"
        "<small>zastępca dyrektora oddziału</small></p>",
    )


def tax_boxes(name: str, nip: str, address: str, date: str, number: str, office: str, owed: str = "") -> str:
    """Numbered boxes in parts A–D as on forms of the tax administration; `owed` is a sum in arrears."""

    def box(label: str, value: str, width: str = "100%") -> str:
        return f'<div class="b" style="width:{width}"><small>{label}</small><br>{value}</div>'

    none = "☐" if owed else "☒"
    some = "☒" if owed else "☐"
    amount = (
        f"Podatek VAT za okres 01/2026: należność główna {owed} zł, odsetki za zwłokę naliczone."
        if owed
        else "–"
    )
    return _page(
        ".b{box-sizing:border-box;border:.6pt solid #333;padding:1mm 2mm;min-height:10mm;display:inline-block;"
        "vertical-align:top}small{font-size:7pt}h2{font-size:9.5pt;background:#ddd;margin:0;padding:1.2mm 2mm;"
        "border:.6pt solid #333}.q{font-family:'DejaVu Sans'}h1{font-size:13pt;text-align:center;margin:6mm 0}",
        "<div style='display:flex;justify-content:space-between'><b>KRAJOWA ADMINISTRACJA SKARBOWA</b><b>ZAS-W</b></div>"
        "<h1>ZAŚWIADCZENIE O NIEZALEGANIU W PODATKACH<br>LUB STWIERDZAJĄCE STAN ZALEGŁOŚCI</h1>"
        "<h2>A. ORGAN WYDAJĄCY ZAŚWIADCZENIE</h2>"
        + box("1. Nazwa organu", office)
        + box("2. Numer zaświadczenia", number, "50%")
        + box("3. Data wydania", date, "50%")
        + "<h2>B. DANE PODATNIKA</h2>"
        + box("4. Identyfikator podatkowy NIP", nip, "40%")
        + box("5. Nazwa pełna / nazwisko, imię", name, "60%")
        + box("6. Adres siedziby / miejsca zamieszkania", address)
        + "<h2>C. TREŚĆ ZAŚWIADCZENIA</h2>"
        + box(
            "7. Zaświadcza się, że na dzień wydania zaświadczenia podatnik:",
            f'<span class="q">{none}</span> nie zalega w podatkach, dla których właściwy jest organ wymieniony w części A'
            f'<br><span class="q">{some}</span> posiada zaległości podatkowe (poz. 8)',
        )
        + box("8. Rodzaj i kwota zaległości", amount)
        + box("9. Postępowanie egzekucyjne / karne skarbowe", "nie jest prowadzone")
        + "<h2>D. PODPIS</h2>"
        + box(
            "10. Podpis i pieczęć osoby upoważnionej",
            f"{ink.svg(ink.signature(office + number), '42mm', colour='#222')}<br>z up. Naczelnika, starszy ekspert skarbowy",
        )
        + "<p><small>Opłata skarbowa 21 zł pobrana. Zaświadczenie wydano na podstawie art. 306e Ordynacji podatkowej."
        "</small></p>",
    )


def tax_letter(name: str, nip: str, address: str, date: str, number: str, town_gen: str, signer: str) -> str:
    """Running text of a head of a tax office, on letterhead with a round seal."""
    return _page(
        "body{font-family:'Liberation Serif';font-size:12pt}h1{font-size:15pt;text-align:center;letter-spacing:4pt;"
        "margin:14mm 0 2mm}p{text-align:justify}",
        f"<b>NACZELNIK URZĘDU SKARBOWEGO<br>W {town_gen.upper()}</b><p style='text-align:right;margin-top:-10mm'>"
        f"{date}</p><p>Nr {number}</p><h1>ZAŚWIADCZENIE</h1><p style='text-align:center'>o niezaleganiu w podatkach</p>"
        f"<p>Działając na podstawie art. 306a § 1 i art. 306e § 1 ustawy – Ordynacja podatkowa, po rozpatrzeniu "
        f"wniosku, zaświadczam, że {name}, zam./siedziba: {address}, posługująca(y) się numerem NIP {nip}, "
        "na dzień wydania zaświadczenia <b>nie posiada zaległości podatkowych</b> w tutejszym urzędzie i nie toczy się "
        "wobec niej (niego) postępowanie mające na celu ujawnienie zaległości podatkowych.</p>"
        "<p>Zaświadczenie wydaje się w celu przedłożenia w postępowaniu o udzielenie pomocy.</p>"
        "<div style='display:flex;justify-content:space-between;align-items:flex-end;margin-top:16mm'>"
        f"{ink.round_stamp(('URZĄD SKARBOWY * KRAJOWA ADMINISTRACJA *', 'US', '1'), '34mm')}"
        f"<div style='text-align:center'>{ink.svg(ink.signature(signer), '52mm')}<br><small>z upoważnienia Naczelnika "
        f"Urzędu Skarbowego<br>{signer}<br>kierownik działu</small></div></div>",
    )


def tax_eoffice(name: str, nip: str, date: str, time: str, number: str, office: str) -> str:
    """The automatic print of the e-office with the seal of the head of KAS."""
    rows = "".join(
        f"<div class='r'><span>{a}</span><b>{b}</b></div>"
        for a, b in (
            ("Podatnik", name),
            ("NIP", nip),
            ("Właściwy urząd", office),
            ("Numer dokumentu", number),
            ("Wygenerowano", f"{date}, godz. {time}"),
        )
    )
    return _page(
        ".h{background:#8b1a2b;color:#fff;padding:4mm 5mm;font-size:12pt}.r{display:flex;justify-content:space-between;"
        "border-bottom:.5pt solid #ccc;padding:2mm 0}.big{border-left:3pt solid #8b1a2b;padding:3mm 5mm;margin:8mm 0;"
        "background:#f6f1f2;font-size:12pt}",
        "<div class='h'>e-Urząd Skarbowy</div><h2>Zaświadczenie o niezaleganiu w podatkach lub stwierdzające stan "
        f"zaległości</h2>{rows}<div class='big'>Na dzień {date} podatnik nie zalega w podatkach pobieranych przez "
        "organy Krajowej Administracji Skarbowej.<br>Kwota zaległości: 0,00 zł</div>"
        "<p>Zakres: podatek dochodowy (PIT, CIT), podatek od towarów i usług, podatek akcyzowy.</p>"
        "<p style='margin-top:20mm'>Dokument opatrzono kwalifikowaną pieczęcią elektroniczną<br><b>Szefa Krajowej "
        "Administracji Skarbowej</b></p><p style='font-size:8pt;color:#666'>Wydruk nie wymaga podpisu ani stempla. "
        "Ważna jest postać elektroniczna dokumentu.</p>",
    )


def tax_table(name: str, nip: str, address: str, date: str, number: str, office: str, signer: str) -> str:
    """A letter with a table of taxes, each with its balance."""
    rows = "".join(
        f"<tr><td>{i}</td><td>{tax}</td><td>0,00</td><td>0,00</td><td>brak zaległości</td></tr>"
        for i, tax in enumerate(
            (
                "podatek dochodowy",
                "podatek od towarów i usług",
                "podatek od czynności cywilnoprawnych",
                "inne",
            ),
            1,
        )
    )
    return _page(
        "table{border-collapse:collapse;width:100%;margin:5mm 0}td,th{border:.6pt solid #444;padding:1.5mm 2mm;"
        "font-size:10pt}h1{font-size:14pt;text-align:center}",
        f"<div><b>Krajowa Administracja Skarbowa</b><br>{office}<br><small>Referat Rachunkowości</small></div>"
        f"<p>Nr sprawy: {number} <span style='float:right'>{date}</span></p>"
        "<h1>Zaświadczenie o braku zaległości podatkowych</h1>"
        f"<p><b>Dane wnioskodawcy:</b> {name}, {address}, NIP: {nip}</p>"
        "<p>Naczelnik Urzędu Skarbowego zaświadcza o następującym stanie rozliczeń wnioskodawcy:</p>"
        "<table><tr><th>Lp.</th><th>Tytuł</th><th>Zaległość (zł)</th><th>Odsetki (zł)</th><th>Uwagi</th></tr>"
        f"{rows}</table><p>Wnioskodawca <u>nie zalega</u> w podatkach stanowiących dochód budżetu państwa. "
        "Wnioskodawcy nie udzielono ulg w spłacie.</p>"
        f"<p style='margin:16mm 0 0 95mm'>{ink.svg(ink.signature(signer), '46mm')}<br>{signer}<br>"
        "<small>z up. Naczelnika Urzędu Skarbowego</small></p>",
    )


def municipal(name: str, address: str, nip: str, date: str, number: str, town: str, signer: str) -> str:
    """A town's certificate on local taxes: the title alone is alike."""
    return _page(
        "body{font-family:'Liberation Serif';font-size:12pt}h1{font-size:14pt;text-align:center;margin:10mm 0}",
        f"<b>BURMISTRZ MIASTA {town.upper()}</b><br><small>Wydział Podatków i Opłat Lokalnych</small>"
        f"<p style='text-align:right'>{date}</p><p>{number}</p>"
        "<h1>ZAŚWIADCZENIE<br>o niezaleganiu w podatkach lub stwierdzające stan zaległości</h1>"
        f"<p>Zaświadcza się, że {name}, {address}, NIP {nip}, nie zalega w podatkach i opłatach lokalnych "
        "wobec Gminy, tj. w podatku od nieruchomości, podatku od środków transportowych oraz w opłacie za gospodarowanie "
        "odpadami komunalnymi.</p><p>Zaświadczenie wydaje się na prośbę strony.</p>"
        f"<div style='display:flex;justify-content:space-between;margin-top:16mm'>"
        f"{ink.round_stamp((f'GMINA {town.upper()} * URZĄD MIEJSKI *', 'UM', '1'), '32mm', colour='#20356f')}"
        f"<div style='text-align:center'>{ink.svg(ink.signature(signer), '50mm')}<br><small>z up. Burmistrza<br>"
        f"{signer}<br>Skarbnik</small></div></div>",
    )
