"""Certificates of ZUS and of tax offices, four layouts each, and their refusals and look-alikes."""

from tests.blind.model import Html

from .common import Firm, box, h, ink, page

FUNDS = (
    "ubezpieczenia społeczne",
    "ubezpieczenie zdrowotne",
    "Fundusz Pracy",
    "Fundusz Gwarantowanych Świadczeń Pracowniczych",
    "Fundusz Emerytur Pomostowych",
)
TAXES = ("podatek dochodowy", "podatek od towarów i usług", "podatek akcyzowy", "inne podatki i należności")


def seal(text: str, turn: int = -8, colour: str = "#7a1f2b") -> str:
    """A round stamp."""
    ident = abs(sum(ord(c) * (i + 1) for i, c in enumerate(text))) % 99999
    return (
        f'<svg viewBox="0 0 120 120" style="width:31mm;transform:rotate({turn}deg)"><circle cx="60" cy="60" r="56" fill="none" stroke="{colour}" '
        f'stroke-width="2"/><circle cx="60" cy="60" r="38" fill="none" stroke="{colour}"/><defs><path id="p{ident}" d="M60 60 m-45 0 a45 45 0 1 1 90 0 '
        f'a45 45 0 1 1 -90 0"/></defs><text font-size="9.5" fill="{colour}"><textPath href="#p{ident}">{h(text)}</textPath></text>'
        f'<path d="M60 38 L66 54 L82 54 L69 64 L74 80 L60 70 L46 80 L51 64 L38 54 L54 54 Z" fill="none" stroke="{colour}"/></svg>'
    )


def officer(name: str, role: str) -> str:
    return f"<div style='text-align:center'>{ink(name, width='46mm', colour='#222')}<br><span style='font-size:8.5pt'>{h(role)}<br>{h(name)}</span></div>"


def branch(f: Firm) -> str:
    """Town of the ZUS branch, in the locative."""
    north = f.postal[:4] in ("66-3", "66-4", "66-5") or f.postal.startswith("69")
    return "Gorzowie Wielkopolskim" if north else "Zielonej Górze"


def zus_print(f: Firm, issued: str, number: str) -> Html:
    """An e-ZUS print: coloured bar, data in a table, statement below, verification code."""
    css = "body{font:10pt/1.45 'DejaVu Sans',Arial,sans-serif}.bar{border-bottom:4px solid #00843d;display:flex;justify-content:space-between;padding-bottom:3mm;margin-bottom:8mm}.z{font-weight:bold;font-size:19pt;color:#00843d}td{padding:4px 8px;border-bottom:1px solid #ccc}td:first-child{color:#555;width:36%}table{width:100%;margin-bottom:7mm}h1{font-size:14pt}.st{background:#f0f7f2;border-left:5px solid #00843d;padding:9px 12px}"
    rows = (
        ("Nazwa płatnika składek", f.name),
        ("NIP", f.nip),
        ("REGON", f.regon),
        ("Adres", f.address),
        ("Cel wydania", "ubieganie się o dofinansowanie"),
    )
    body = (
        f"<div class='bar'><span class='z'>ZUS</span><span style='text-align:right;font-size:8.5pt'>Zakład Ubezpieczeń Społecznych<br>Oddział w {branch(f)}<br>"
        f"data wydania: {issued}<br>znak: {number}</span></div><h1>Zaświadczenie o niezaleganiu w opłacaniu składek</h1><table>"
        + "".join(f"<tr><td>{k}</td><td>{h(v)}</td></tr>" for k, v in rows)
        + f"</table><div class='st'>Według stanu konta na dzień {issued} płatnik <b>nie posiada zaległości</b> z tytułu składek na: {', '.join(FUNDS)}.</div>"
        "<p>Podstawa: art. 217 Kodeksu postępowania administracyjnego oraz art. 50 ust. 4 ustawy o systemie ubezpieczeń społecznych.</p>"
        "<p style='margin-top:16mm;font-size:8.5pt;color:#444'>Dokument wygenerowano elektronicznie i opatrzono kwalifikowaną pieczęcią elektroniczną Zakładu. Autentyczność można sprawdzić w serwisie "
        f"zus.pl, podając kod: {number.replace('/', '')[-8:]}-{f.regon[:4]}.</p>"
    )
    return page(body, css, margin="17mm 20mm")


def zus_letter(f: Firm, issued: str, number: str, *, deferred: bool = False) -> Html:
    """A branch's letter on paper, stamped and signed."""
    css = "body{font:11.5pt/1.6 'DejaVu Serif',Georgia,serif}p{text-align:justify}h1{font-size:13pt;text-align:center;letter-spacing:.08em;margin:16mm 0 9mm}"
    if deferred:
        claim = (
            "Na koncie płatnika figuruje należność z tytułu składek za okres od września do grudnia 2025 r., objęta umową o rozłożenie na raty z dnia "
            "19 stycznia 2026 r. Raty są opłacane w terminach z umowy. Poza należnością objętą układem ratalnym innego zadłużenia nie stwierdzono."
        )
    else:
        claim = (
            f"W dniu {issued} wyżej wymieniony płatnik nie zalega z opłacaniem składek na ubezpieczenia społeczne, ubezpieczenie zdrowotne, Fundusz Pracy, "
            "Fundusz Gwarantowanych Świadczeń Pracowniczych ani Fundusz Emerytur Pomostowych."
        )
    body = (
        f"<div style='display:flex;justify-content:space-between;text-align:left;white-space:nowrap'><div>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH<br>Oddział w {branch(f)}<br>"
        f"Wydział Rozliczeń Kont Płatników Składek</div><div style='text-align:right'>{'Gorzów Wielkopolski' if branch(f).startswith('Gorz') else 'Zielona Góra'}, dnia {issued}</div></div>"
        f"<p style='font-size:10pt'>Nr {number}</p><h1>ZAŚWIADCZENIE<br>o niezaleganiu w opłacaniu składek</h1>"
        f"<p>Zaświadcza się na wniosek płatnika składek: <b>{h(f.name)}</b>, adres: {h(f.address)}, NIP {f.nip_dashed}, REGON {f.regon}.</p>"
        f"<p>{claim}</p><p>Zaświadczenie wydaje się w celu przedłożenia w Urzędzie Marszałkowskim. Nie podlega opłacie skarbowej.</p>"
        f"<div style='display:flex;justify-content:space-between;margin-top:14mm'>{seal('ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH · ODDZIAŁ ·')}"
        f"{officer('Teodozja Wiklińska', 'z up. Dyrektora Oddziału, starszy inspektor')}</div>"
    )
    return page(body, css, margin="20mm 22mm")


def zus_form(f: Firm, issued: str, number: str) -> Html:
    """A form of numbered fields with two boxes, the statement ticked."""
    css = "body{font:9.6pt/1.4 'DejaVu Sans',Arial,sans-serif}.g{display:grid;grid-template-columns:1fr 1fr;border:1.5px solid #000}.g div{border:0.5px solid #000;padding:3px 7px 6px}.g small{display:block;font-size:7pt;color:#333}.w{grid-column:1/3}h1{font-size:12.5pt;text-align:center}.b{border:1.5px solid #000;padding:8px;margin-top:4mm}"
    body = (
        f"<p style='display:flex;justify-content:space-between'><b>Zakład Ubezpieczeń Społecznych</b><span>egz. nr 1</span></p><h1>ZAŚWIADCZENIE O NIEZALEGANIU W OPŁACANIU SKŁADEK</h1><div class='g'>"
        f"<div><small>01. jednostka wydająca</small>ZUS Oddział w {branch(f)}</div><div><small>02. znak sprawy</small>{number}</div>"
        f"<div class='w'><small>03. płatnik składek</small>{h(f.name)}</div><div class='w'><small>04. adres</small>{h(f.address)}</div>"
        f"<div><small>05. NIP</small>{f.nip}</div><div><small>06. REGON</small>{f.regon}</div><div><small>07. data wniosku</small>na wniosek elektroniczny płatnika</div>"
        f"<div><small>08. data wydania</small>{issued}</div></div><div class='b'>09. Na dzień wydania stwierdza się, że płatnik:<br><br>"
        f"{box(True)} nie zalega w opłacaniu składek<br>{box(False)} nie figuruje w rejestrze płatników składek<br><br>"
        f"10. Zakres: {h('; '.join(FUNDS))}.</div><div class='b' style='display:flex;justify-content:space-between'><span>11. pieczęć<br>{seal('ZUS · ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH ·', 5, '#224')}</span>"
        f"<span>12. podpis<br>{officer('Bonifacy Ruszel', 'specjalista')}</span></div>"
    )
    return page(body, css, margin="16mm 18mm")


def zus_amounts(f: Firm, issued: str, number: str) -> Html:
    """A centred title and a table of funds with nothing owed in each."""
    css = "body{font:10.5pt/1.5 'DejaVu Serif',Georgia,serif}td,th{border:1px solid #444;padding:4px 9px}table{width:100%;margin:5mm 0}td:last-child{text-align:right;width:30%}h1{text-align:center;font-size:15pt;font-weight:normal;margin:10mm 0 2mm}"
    rows = "".join(f"<tr><td>{h(x)}</td><td>0,00 zł</td></tr>" for x in FUNDS)
    body = (
        f"<p>ZUS Oddział w {branch(f)} – Inspektorat<br>Zakład Ubezpieczeń Społecznych</p><p style='text-align:right'>{issued}</p><h1>Zaświadczenie</h1><p style='text-align:center'>o niezaleganiu w opłacaniu składek "
        f"({number})</p><p>Płatnik {h(f.name)}, NIP {f.nip_dashed}, {h(f.address)}, na dzień sporządzenia zaświadczenia nie ma zadłużenia z tytułu składek, "
        f"odsetek, kosztów upomnień i dodatkowej opłaty:</p><table><tr><th>tytuł</th><th>zaległość</th></tr>{rows}</table>"
        "<p style='font-size:9pt'>Zaświadczenie wydano na podstawie zapisów na koncie płatnika. Odpis przekazano przez portal eZUS. Podpisano kwalifikowanym podpisem elektronicznym: "
        f"Hieronim Ostaszek, kierownik referatu, {issued}.</p>"
    )
    return page(body, css, margin="19mm 22mm")


def zus_refusal(f: Firm, issued: str, number: str) -> Html:
    """A decision that refuses the certificate."""
    css = "body{font:11.5pt/1.6 'DejaVu Serif',Georgia,serif}p{text-align:justify}h1{font-size:14pt;text-align:center;margin:12mm 0 6mm}"
    body = (
        f"<p>Zakład Ubezpieczeń Społecznych<br>Oddział w {branch(f)}</p><p style='text-align:right'>{issued}<br>{number}</p><h1>DECYZJA</h1>"
        f"<p>Po rozpatrzeniu wniosku płatnika składek {h(f.name)}, {h(f.address)}, NIP {f.nip_dashed}, Zakład <b>odmawia wydania zaświadczenia o niezaleganiu w opłacaniu "
        "składek</b>.</p><p>Uzasadnienie: na koncie płatnika istnieje zadłużenie z tytułu składek na ubezpieczenie zdrowotne za luty 2026 r. Żądanej treści nie można potwierdzić "
        "(art. 219 Kodeksu postępowania administracyjnego).</p><p>Od decyzji przysługuje odwołanie do sądu w terminie miesiąca, za pośrednictwem jednostki, która ją wydała.</p>"
        f"<div style='display:flex;justify-content:space-between;margin-top:12mm'>{seal('ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH · ODDZIAŁ ·')}{officer('Teodozja Wiklińska', 'z up. Dyrektora Oddziału')}</div>"
    )
    return page(body, css, margin="20mm 22mm")


def tax_print(f: Firm, issued: str, number: str) -> Html:
    """A print of the e-tax office."""
    css = "body{font:10pt/1.45 'DejaVu Sans',Arial,sans-serif}.t{background:#1f3b73;color:#fff;padding:8px 14px;font-size:11pt}h1{font-size:13pt;margin:7mm 0 4mm}.k{color:#666;font-size:8pt;margin:3mm 0 0}.v{font-size:10.6pt}.r{border:1px solid #1f3b73;padding:9px 13px;margin:6mm 0}"
    rows = (
        ("Wnioskodawca", f.name),
        ("Identyfikator podatkowy NIP", f.nip),
        ("Adres", f.address),
        ("Organ", f"Naczelnik Urzędu Skarbowego w {f.office}"),
        ("Sygnatura", number),
        ("Data wydania", issued),
    )
    body = (
        "<div class='t'>Krajowa Administracja Skarbowa · e-Urząd Skarbowy</div><h1>Zaświadczenie o niezaleganiu w podatkach lub stwierdzające stan zaległości</h1>"
        + "".join(f"<div class='k'>{k}</div><div class='v'>{h(v)}</div>" for k, v in rows)
        + f"<div class='r'>Na dzień {issued} wnioskodawca <b>nie posiada zaległości podatkowych</b>, nie toczy się wobec niego postępowanie egzekucyjne w administracji ani postępowanie w sprawie "
        "przestępstw skarbowych; nie stwierdzono odroczeń i rat.</div><p style='font-size:8.4pt'>Podstawa prawna: art. 306e Ordynacji podatkowej. Zaświadczenie wydano automatycznie, opatrzono je pieczęcią elektroniczną "
        f"Szefa Krajowej Administracji Skarbowej.</p><p style='font-size:7.6pt;color:#666'>Kod weryfikacyjny: {f.regon[-4:]}-{f.nip[2:6]}-EUS · strona 1/1</p>"
    )
    return page(body, css, margin="16mm 19mm")


def tax_grid(f: Firm, issued: str, number: str, *, arrears: str | None = None) -> Html:
    """A paper form: parts A to D, three statements with boxes, one ticked."""
    css = "body{font:9.2pt/1.35 'DejaVu Sans',Arial,sans-serif}.p{background:#d9d9d9;border:1px solid #000;font-weight:bold;padding:2px 6px}.c{border:1px solid #000;border-top:0;padding:2px 6px 5px}.c small{display:block;font-size:6.8pt}h1{font-size:12pt;text-align:center;margin:4mm 0}"

    def cell(label: str, text: str) -> str:
        return f"<div class='c'><small>{label}</small>{text}</div>"

    owed = (
        f"posiada zaległości podatkowe w kwocie {arrears}"
        if arrears
        else "posiada zaległości podatkowe w kwocie ……………… zł"
    )
    extra = (
        "<br>&nbsp;&nbsp;&nbsp;&nbsp;z tytułu podatku od towarów i usług za styczeń 2026 r., odsetki za zwłokę 61,00 zł"
        if arrears
        else ""
    )
    body = (
        "<p style='text-align:right;font-size:8pt'>ZAS-W</p><h1>ZAŚWIADCZENIE O NIEZALEGANIU W PODATKACH<br>LUB STWIERDZAJĄCE STAN ZALEGŁOŚCI</h1><div class='p'>A. Organ podatkowy wydający zaświadczenie</div>"
        + cell("1. organ", f"Naczelnik Urzędu Skarbowego w {h(f.office)}")
        + cell("2. numer", number)
        + cell("3. data", issued)
        + "<div class='p' style='margin-top:3mm'>B. Dane podatnika</div>"
        + cell("4. nazwa pełna / nazwisko i imię", h(f.name))
        + cell("5. NIP", f.nip)
        + cell("6. adres", h(f.address))
        + "<div class='p' style='margin-top:3mm'>C. Treść</div>"
        + cell(
            "7. na dzień wydania podatnik:",
            f"{box(arrears is None)} nie zalega w podatkach stanowiących dochód budżetu państwa<br>{box(arrears is not None)} {owed}{extra}<br>{box(False)} korzysta z odroczenia lub rat",
        )
        + cell("8. postępowanie egzekucyjne", "wszczęto, tytuł wykonawczy w toku" if arrears else "nie toczy się")
        + f"<div class='p' style='margin-top:3mm'>D. Podpis</div><div class='c' style='display:flex;justify-content:space-around;padding:6mm'>{seal('NACZELNIK URZĘDU SKARBOWEGO · US ·', 12, '#8a1a1a')}"
        + officer("Kalikst Brzegowy", "z up. Naczelnika, kierownik działu")
        + "</div>"
    )
    return page(body, css, margin="14mm 18mm")


def tax_letter(f: Firm, issued: str, number: str) -> Html:
    """A typed letter of the tax office."""
    css = "body{font:11.5pt/1.6 'DejaVu Serif',Georgia,serif}p{text-align:justify}h1{font-size:13.5pt;text-align:center;margin:13mm 0 8mm}"
    body = (
        f"<p style='text-align:left'><b>URZĄD SKARBOWY</b><br>Naczelnik Urzędu Skarbowego w {h(f.office)}</p><p>{number}<span style='float:right'>{issued} r.</span></p>"
        "<h1>Zaświadczenie<br>o niezaleganiu w podatkach</h1><p>Na podstawie art. 306a § 1 i art. 306e ustawy – Ordynacja podatkowa, na żądanie strony zaświadczam, że:</p>"
        f"<p style='margin-left:12mm'>{h(f.name)}<br>{h(f.address)}<br>NIP: {f.nip_dashed}</p><p>według ewidencji tutejszego organu, na dzień wydania niniejszego zaświadczenia, nie figuruje "
        "jako dłużnik i nie zalega z zapłatą podatków, których poborem zajmują się urzędy skarbowe.</p><p>Opłatę skarbową 21 zł uiszczono.</p>"
        f"<div style='display:flex;justify-content:space-between;margin-top:14mm'>{seal('NACZELNIK URZĘDU SKARBOWEGO ·', -14, '#1e2f6e')}{officer('Wacława Sitnik', 'Zastępca Naczelnika')}</div>"
    )
    return page(body, css, margin="20mm 23mm")


def tax_table(f: Firm, issued: str, number: str, *, commune: bool = False) -> Html:
    """A table of taxes; `commune`: the look-alike of a mayor, about local taxes."""
    css = "body{font:10.2pt/1.45 'DejaVu Sans',Arial,sans-serif}td,th{border:1px solid #777;padding:4px 9px;text-align:left}table{width:100%;margin:4mm 0}h1{font-size:12.5pt;margin:9mm 0 4mm}"
    taxes = (
        ("podatek od nieruchomości", "podatek od środków transportowych", "opłata za gospodarowanie odpadami")
        if commune
        else TAXES
    )
    rows = "".join(f"<tr><td>{i}</td><td>{x}</td><td>brak zaległości</td></tr>" for i, x in enumerate(taxes, 1))
    head = (
        f"Burmistrz Miasta – Urząd Miejski, Wydział Podatków i Opłat Lokalnych, {h(f.postal)} {h(f.town)}"
        if commune
        else f"KRAJOWA ADMINISTRACJA SKARBOWA<br>Naczelnik Urzędu Skarbowego w {h(f.office)}"
    )
    body = (
        f"<p><b>{head}</b></p><p>nr {number}, wydano: {issued}</p><h1>Zaświadczenie o niezaleganiu w podatkach lub stwierdzające stan zaległości</h1>"
        f"<p>Podatnik: {h(f.name)}<br>NIP: {f.nip}<br>Adres: {h(f.address)}</p><table><tr><th>Lp.</th><th>Należność</th><th>Stan na {issued}</th></tr>{rows}</table>"
        "<p>Stwierdza się, że podatnik nie zalega w podatkach.</p><p style='font-size:8.6pt'>Pismo utworzono w systemie teleinformatycznym i podpisano kwalifikowanym podpisem elektronicznym "
        f"({'Fabian Molenda, inspektor' if commune else 'Gracjana Zelent, starszy komisarz skarbowy'}). Nie wymaga pieczęci.</p>"
    )
    return page(body, css, margin="18mm 20mm")
