"""Certificates of the social insurance institution and of tax offices, and papers that look like them."""

from collections.abc import Callable

from tests.blind.model import Html

from .companies import Firm, dashed
from .marks import page, pen, seal, stamp

ZUS = "Zakład Ubezpieczeń Społecznych"
FUNDS = (
    "ubezpieczenia społeczne",
    "ubezpieczenie zdrowotne",
    "Fundusz Pracy i Fundusz Solidarnościowy",
    "Fundusz Gwarantowanych Świadczeń Pracowniczych",
    "Fundusz Emerytur Pomostowych",
)


def _no(f: Firm, tail: str) -> str:
    return f"{int(f.regon) % 90000 + 10000}{tail}"


def _by(f: Firm, seed: str, lines: list[str], colour: str = "#31418f") -> str:
    """Who signed for the office: pen and stamp on paper, a note where the firm got an electronic document."""
    if f.mode == "electronic":
        return (
            f'<div class="sm">podpisano kwalifikowanym podpisem elektronicznym<br>{"<br>".join(lines)}</div>'
        )
    return f"{pen(seed)}<br>{stamp(lines, colour)}"


def zus_letter(f: Firm) -> Html:
    """An office's letter with letterhead, running text, round seal and pen."""
    body = f"""<table><tr><td style="color:#00733b"><b style="font-size:22pt">ZUS</b><br><span class="sm">{ZUS}</span><br><span class="sm">Oddział w {f.zus_branch}</span></td>
<td class="r">{f.zus_branch.replace("Zielonej Górze", "Zielona Góra").replace("Gorzowie Wielkopolskim", "Gorzów Wielkopolski")}, {f.zus_on}</td></tr></table>
<p style="margin-top:14mm">Znak: {_no(f, "/2026-ZN")}</p><div style="margin-left:95mm"><b>{f.name}</b><br>{f.street}<br>{f.code} {f.town}</div>
<h1>ZAŚWIADCZENIE O NIEZALEGANIU W OPŁACANIU SKŁADEK</h1><p>Na podstawie art. 50 ust. 4 ustawy z dnia 13 października 1998 r. o systemie ubezpieczeń społecznych oraz art. 217 Kodeksu
postępowania administracyjnego, na wniosek płatnika składek, zaświadcza się, że płatnik</p><p><b>{f.name}</b>, NIP {f.nip}, REGON {f.regon}</p>
<p>według stanu na dzień {f.zus_on} <b>nie zalega</b> w opłacaniu składek na {", ".join(FUNDS)}.</p><p>Zaświadczenie wydano w celu przedłożenia w Urzędzie Marszałkowskim Województwa Lubuskiego.</p>
<table style="margin-top:18mm"><tr><td>{seal("ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH • ODDZIAŁ •")}</td><td class="r">{pen("zus" + f.zus_branch)}<br>{stamp(["z up. Dyrektora Oddziału", "Kierownik Referatu Rozliczeń"])}</td></tr></table>"""
    return Html(
        page(
            body,
            "h1{font-size:13pt;text-align:center;margin:14mm 0 8mm}",
            "11pt/1.5 Liberation Sans",
            margin="20mm",
        )
    )


def zus_table(f: Firm) -> Html:
    """A print from the institution's portal: a table of data and a line that there is nothing owed, electronic signature note."""
    rows = "".join(f"<tr><td>{t}</td><td>brak zaległości</td></tr>" for t in FUNDS)
    body = f"""<div style="border-bottom:4px solid #00733b;padding-bottom:4px"><b style="color:#00733b;font-size:17pt">ZUS</b> &nbsp; {ZUS} &nbsp;·&nbsp; Oddział w {f.zus_branch}</div>
<h1>Zaświadczenie o niezaleganiu w opłacaniu składek</h1><table class="t"><tr><td>Numer zaświadczenia</td><td>{_no(f, "2026ZAS")}</td></tr><tr><td>Data wydania</td><td>{f.zus_on}</td></tr>
<tr><td>Nazwa płatnika</td><td>{f.name}</td></tr><tr><td>Adres</td><td>{f.street}, {f.code} {f.town}</td></tr><tr><td>NIP</td><td>{f.nip}</td></tr><tr><td>REGON</td><td>{f.regon}</td></tr></table>
<p>Zaświadczamy, że na dzień wydania zaświadczenia płatnik <b>nie posiada zaległości</b> w opłacaniu składek:</p><table class="t"><tr><th>Rodzaj składek</th><th>Stan</th></tr>{rows}</table>
<p class="sm">Podstawa prawna: art. 50 ust. 4 ustawy o systemie ubezpieczeń społecznych. Autentyczność dokumentu można sprawdzić na zus.pl.</p>
<div style="border:1px solid #888;width:82mm;margin:12mm 0 0 auto;padding:6px 10px;font-size:9pt">Dokument podpisany kwalifikowaną pieczęcią elektroniczną<br><b>{ZUS}</b><br>Data: {f.zus_on}, 08:{int(f.nip) % 50 + 10}</div>"""
    return Html(
        page(
            body,
            ".t td,.t th{border:1px solid #bbb;padding:4px 8px;text-align:left} h1{font-size:16pt} .t{margin:8px 0}",
            "10.5pt/1.45 Carlito",
            margin="18mm 20mm",
        )
    )


def zus_sections(f: Firm) -> Html:
    """Numbered sections in frames, a box for the result."""
    body = f"""<div class="c"><b>{ZUS.upper()}</b><br>Inspektorat / Oddział w {f.zus_branch}</div><table class="t" style="margin-top:8mm"><tr><td class="k">ZAŚWIADCZENIE NR {_no(f, "/04/2026")}<br>o niezaleganiu w opłacaniu składek na ubezpieczenia</td></tr>
<tr><td><b>I. Płatnik składek</b><br>Nazwa skrócona: {f.name}<br>NIP: {dashed(f.nip)}<br>REGON: {f.regon}<br>Siedziba: {f.code} {f.town}, {f.street}</td></tr>
<tr><td><b>II. Zakres</b><br>{"; ".join(FUNDS)}</td></tr>
<tr><td><b>III. Treść</b><br>Na koncie płatnika według stanu na dzień {f.zus_on} nie stwierdzono zaległości z tytułu składek.<br>Płatnik <b>NIE ZALEGA</b> z opłatą należności, do których poboru zobowiązany jest Zakład.</td></tr>
<tr><td><b>IV. Wystawił</b><br>{f.zus_on}<div class="r">{_by(f, "inspektor" + f.zus_branch, ["STARSZY INSPEKTOR", "Wydział Obsługi Płatników"], "#7a2030")}</div></td></tr></table>
<p class="sm">Zaświadczenie wydaje się na wniosek płatnika (RWN), art. 50 ust. 4 ustawy systemowej. Zwolnione z opłaty skarbowej.</p>"""
    return Html(
        page(
            body,
            ".t td{border:1.5px solid #333;padding:7px 10px}.k{text-align:center;font-weight:bold;font-size:13pt}",
            "11pt/1.5 Liberation Serif",
            margin="20mm 22mm",
        )
    )


def zus_plain(f: Firm) -> Html:
    """A short portal print in a monospaced face."""
    body = f"""<pre>{ZUS}
Oddział w {f.zus_branch}                          {f.zus_on}

Nr: {_no(f, "-PUE-26")}

        ZAŚWIADCZENIE O NIEZALEGANIU

Płatnik:   {f.name}
Adres:     {f.street}, {f.code} {f.town}
NIP:       {f.nip}
REGON:     {f.regon}

Zakład potwierdza, że wymieniony płatnik składek nie ma
zaległości w opłacaniu składek na ubezpieczenia społeczne,
ubezpieczenie zdrowotne, FP, FS, FGŚP i FEP.

Stan na dzień: {f.zus_on}

Podstawa: art. 50 ust. 4 ustawy o systemie ubezpieczeń
społecznych.
</pre><div class="r">{_by(f, "naczelnik" + f.zus_branch, ["Naczelnik Wydziału", ZUS])}</div>"""
    return Html(page(body, "pre{font:11pt/1.5 Liberation Mono;white-space:pre-wrap}", margin="24mm 22mm"))


def zus_arrears(f: Firm) -> Html:
    """The institution states what is owed."""
    body = f"""<div style="color:#00733b"><b style="font-size:20pt">ZUS</b> {ZUS}, Oddział w {f.zus_branch}</div><p class="r">{f.zus_on}</p><h1>Zaświadczenie o stanie należności z tytułu składek</h1>
<p>Płatnik: {f.name}, NIP {f.nip}, {f.street}, {f.code} {f.town}</p><p>Według stanu na dzień {f.zus_on} płatnik <b>posiada zaległości</b> z tytułu składek:</p>
<table class="t"><tr><th>Fundusz</th><th>Za okres</th><th>Kwota</th></tr><tr><td>ubezpieczenia społeczne</td><td>02.2026</td><td>2 318,44 zł</td></tr><tr><td>ubezpieczenie zdrowotne</td><td>02.2026</td><td>764,90 zł</td></tr></table>
<p>Do należności dolicza się odsetki za zwłokę.</p><div class="r">{pen("zus" + f.zus_branch)}<br>{stamp(["z up. Dyrektora Oddziału", "Kierownik Referatu"])}</div>"""
    return Html(
        page(
            body,
            "h1{font-size:14pt;text-align:center;margin:14mm 0}.t td,.t th{border:1px solid #444;padding:4px 8px}",
            "11pt/1.5 Liberation Sans",
            margin="20mm",
        )
    )


def tax_sections(f: Firm) -> Html:
    """The print of a tax office in lettered blocks."""
    body = f"""<div class="sm">Krajowa Administracja Skarbowa</div><div><b>Naczelnik Urzędu Skarbowego w {f.tax_office}</b></div><p class="sm">Nr {_no(f, ".SOB.4031.2026")}</p>
<h1>ZAŚWIADCZENIE O NIEZALEGANIU W PODATKACH<br>LUB STWIERDZAJĄCE STAN ZALEGŁOŚCI</h1><table class="t"><tr><td class="k" colspan="2">A. DANE WNIOSKODAWCY</td></tr><tr><td>1. Identyfikator podatkowy NIP<br><b>{f.nip}</b></td><td>2. Nazwa / nazwisko i imię<br><b>{f.name}</b></td></tr>
<tr><td colspan="2">3. Adres siedziby / zamieszkania<br><b>{f.street}, {f.code} {f.town}</b></td></tr><tr><td class="k" colspan="2">B. TREŚĆ ZAŚWIADCZENIA</td></tr>
<tr><td colspan="2">4. Na podstawie art. 306e § 1 ustawy – Ordynacja podatkowa zaświadcza się, że według stanu na dzień {f.tax_on} wymieniony wyżej podatnik<br><b>nie zalega w podatkach</b>, których poborem zajmuje się tutejszy organ.</td></tr>
<tr><td colspan="2">5. Kwota zaległości: <b>brak</b> &nbsp; 6. Odsetki: <b>brak</b> &nbsp; 7. Postępowanie egzekucyjne: <b>nie jest prowadzone</b></td></tr><tr><td class="k" colspan="2">C. DATA I PODPIS</td></tr>
<tr><td>8. Data wydania<br><b>{f.tax_on}</b></td><td class="c">{_by(f, "us" + f.tax_office, ["z up. Naczelnika", "Kierownik Działu"])}</td></tr></table><p class="sm">Opłata skarbowa 21 zł uiszczona.</p>"""
    return Html(
        page(
            body,
            "h1{font-size:13pt;text-align:center}.t td{border:1px solid #333;padding:5px 8px;vertical-align:top}.k{background:#ddd;font-weight:bold}",
            "10.5pt/1.45 Liberation Sans",
            margin="18mm",
        )
    )


def tax_letter(f: Firm) -> Html:
    """A letter of the head of a tax office."""
    body = f"""<div class="c"><b>NACZELNIK<br>URZĘDU SKARBOWEGO<br>W {f.tax_office.upper()}</b></div><p class="r">{f.tax_on}</p><p>{_no(f, "-COB.4032")}</p><h1>Zaświadczenie</h1>
<p>Działając na podstawie art. 306a i 306e Ordynacji podatkowej, po rozpatrzeniu wniosku podatnika <b>{f.name}</b>, {f.street}, {f.code} {f.town}, NIP: <b>{dashed(f.nip)}</b>, zaświadczam, że na dzień
wydania zaświadczenia w ewidencji tutejszego urzędu <b>nie figurują zaległości podatkowe</b> wyżej wymienionego podatnika, w tym w podatku dochodowym oraz w podatku od towarów i usług. Podatnik nie zalega w podatkach.</p>
<p>Wydano na prośbę strony, celem przedłożenia w naborze na wyjazd studyjny.</p><table style="margin-top:16mm"><tr><td>{seal("NACZELNIK URZĘDU SKARBOWEGO • URZĄD •", "#9a2030")}</td><td class="r">{pen("nus" + f.tax_office)}<br><span class="sm">z upoważnienia Naczelnika – starszy ekspert skarbowy</span></td></tr></table>"""
    return Html(
        page(
            body,
            "h1{font-size:17pt;text-align:center;letter-spacing:3px;margin:16mm 0 10mm}",
            "12pt/1.6 Liberation Serif",
            margin="24mm",
        )
    )


def tax_portal(f: Firm) -> Html:
    """A print from the e-office: pairs of label and value, an electronic seal."""
    pairs = (
        ("Numer dokumentu", _no(f, "/ZAS/2026")),
        ("Data i miejsce wydania", f"{f.tax_on}, e-Urząd Skarbowy"),
        ("Organ", f"Naczelnik Urzędu Skarbowego w {f.tax_office}"),
        ("Podatnik", f.name),
        ("NIP", f.nip),
        ("Adres", f"{f.street}, {f.code} {f.town}"),
        ("Rodzaj zaświadczenia", "o niezaleganiu w podatkach lub stwierdzające stan zaległości (ZAS-W)"),
        ("Stan na dzień", f.tax_on),
        ("Zaległości podatkowe", "BRAK"),
        ("Zobowiązania rozłożone na raty lub odroczone", "BRAK"),
    )
    rows = "".join(f"<div class='p'><span class='k'>{k}</span><span>{v}</span></div>" for k, v in pairs)
    body = f"""<div style="background:#b5122b;color:#fff;padding:8px 14px;font-size:15pt">e-Urząd Skarbowy <span style="font-size:9pt">Krajowa Administracja Skarbowa</span></div><h1>Zaświadczenie o niezaleganiu w podatkach</h1>{rows}
<p>Zaświadcza się, że podatnik nie zalega w podatkach według stanu na dzień wskazany powyżej.</p><div style="margin-top:14mm;border:2px solid #b5122b;padding:8px;width:90mm;font-size:9pt">Opatrzono kwalifikowaną pieczęcią elektroniczną<br><b>Szef Krajowej Administracji Skarbowej</b><br>{f.tax_on}</div>"""
    return Html(
        page(
            body,
            ".p{display:flex;border-bottom:1px solid #ddd;padding:5px 0}.k{width:70mm;color:#555} h1{font-size:15pt}",
            "10.5pt/1.5 Carlito",
            margin="16mm 20mm",
        )
    )


def tax_choices(f: Firm) -> Html:
    """A ready form of the office: the statement that does not apply is struck through."""
    cut = "text-decoration:line-through"
    body = f"""<table><tr><td>{stamp([f"URZĄD SKARBOWY w {f.tax_office}"], "#444")}</td><td class="r">dnia {f.tax_on}</td></tr></table><h1>ZAŚWIADCZENIE nr {_no(f, "/26")}<br><span style="font-size:11pt">w sprawie zaległości podatkowych</span></h1>
<p>Na podstawie art. 306e Ordynacji podatkowej Naczelnik Urzędu Skarbowego w {f.tax_office} zaświadcza, że:</p><p><b>{f.name}</b></p><p>NIP <b>{f.nip}</b>, adres: {f.street}, {f.code} {f.town}</p>
<ol><li>nie zalega w podatkach</li><li style="{cut}">zalega w podatkach na kwotę ...................... zł</li></ol><p>według stanu na dzień {f.tax_on}. <span class="sm">(skreślono punkt, który nie ma zastosowania)</span></p>
<div class="r" style="margin-top:18mm">{_by(f, "ekspert" + f.tax_office, ["Naczelnik Urzędu Skarbowego", "z up. Komisarz Skarbowy"], "#9a2030")}</div>"""
    return Html(
        page(
            body,
            "h1{font-size:15pt;text-align:center;margin:14mm 0 8mm}",
            "11.5pt/1.6 Liberation Sans",
            margin="22mm",
        )
    )


def tax_refusal(f: Firm) -> Html:
    """A refusal to issue the certificate."""
    body = f"""<div><b>Naczelnik Urzędu Skarbowego w {f.tax_office}</b></div><p class="r">{f.tax_on}</p><h1>POSTANOWIENIE<br>o odmowie wydania zaświadczenia</h1><p>Na podstawie art. 306c Ordynacji podatkowej, po rozpatrzeniu wniosku {f.name}, NIP {f.nip}, {f.street}, {f.code} {f.town},</p>
<p class="c"><b>odmawiam wydania zaświadczenia o niezaleganiu w podatkach.</b></p><p>Uzasadnienie: dane posiadane przez organ nie pozwalają na wydanie zaświadczenia żądanej treści. Na postanowienie służy zażalenie w terminie 7 dni.</p><div class="r">{_by(f, "us" + f.tax_office, ["z up. Naczelnika", "Kierownik Działu"])}</div>"""
    return Html(
        page(
            body,
            "h1{font-size:14pt;text-align:center;margin:12mm 0}",
            "11pt/1.6 Liberation Serif",
            margin="24mm",
        )
    )


def municipal(f: Firm) -> Html:
    """A certificate of the municipality about local taxes: not the one that is asked for."""
    body = f"""<div><b>Burmistrz – {f.gmina}</b><br>Wydział Podatków i Opłat</div><p class="r">{f.tax_on}</p><h1>ZAŚWIADCZENIE O NIEZALEGANIU W PODATKACH</h1><p>Na podstawie art. 306e Ordynacji podatkowej zaświadcza się, że {f.name}, NIP {f.nip},
{f.street}, {f.code} {f.town}, nie zalega w opłacaniu podatku od nieruchomości i podatku od środków transportowych na rzecz gminy.</p><div class="r">{pen("gmina" + f.gmina)}<br>{stamp(["z up. Burmistrza", "Skarbnik Gminy"])}</div>"""
    return Html(
        page(
            body,
            "h1{font-size:14pt;text-align:center;margin:14mm 0}",
            "11pt/1.6 Liberation Sans",
            margin="24mm",
        )
    )


def zus_request(f: Firm) -> Html:
    """A request for the certificate: not the certificate."""
    body = f"""<div><b>{ZUS}</b> &nbsp; <b>RWN</b></div><h1>WNIOSEK O WYDANIE ZAŚWIADCZENIA O NIEZALEGANIU W OPŁACANIU SKŁADEK</h1><table class="t"><tr><td>NIP płatnika</td><td>{f.nip}</td></tr><tr><td>REGON</td><td>{f.regon}</td></tr><tr><td>Nazwa</td><td>{f.name}</td></tr><tr><td>Adres</td><td>{f.street}, {f.code} {f.town}</td></tr></table>
<p>Wnoszę o wydanie zaświadczenia o niezaleganiu w opłacaniu składek. Odbiór: ☒ na profilu PUE/eZUS ☐ pocztą ☐ osobiście</p><p>Data: {f.zus_on}</p><div class="r">{pen(f.signer)}<br><span class="sm">podpis wnioskodawcy</span></div>"""
    return Html(
        page(
            body,
            "h1{font-size:13pt;margin:10mm 0}.t td{border:1px solid #666;padding:5px}",
            "11pt/1.5 Carlito",
            margin="20mm",
        )
    )


def evidence(f: Firm, title: str, no: int) -> Html:
    """A copy of a certificate that the firm holds."""
    frame = ("6px double #8a6d1a", "3px solid #1f3c78", "1px solid #333")[no % 3]
    body = f"""<div style="border:{frame};height:250mm;padding:22mm 18mm;text-align:center"><div style="font-size:24pt;letter-spacing:4px">CERTYFIKAT</div><p class="sm">nr {_no(f, f"/{no}")}</p>
<p style="margin-top:20mm">potwierdza się, że</p><p style="font-size:15pt"><b>{f.name}</b><br>{f.street}, {f.code} {f.town}</p><p>posiada i utrzymuje:</p><p style="font-size:17pt"><b>{title}</b></p><p>ważny do: 30 listopada 2027 r.</p>
<div style="margin-top:30mm">{pen(f"jednostka{no}")}<br><span class="sm">Jednostka certyfikująca, dyrektor</span></div></div>"""
    return Html(page(body, font="12pt/1.7 URW Bookman", margin="15mm"))


Maker = Callable[[Firm], Html]
ZUS_LAYOUTS: dict[str, tuple[str, Maker]] = {
    "A": ("ZUS: letter with seal", zus_letter),
    "B": ("ZUS: portal table of funds, electronic seal", zus_table),
    "C": ("ZUS: framed sections I–IV", zus_sections),
    "D": ("ZUS: short monospaced print", zus_plain),
}
TAX_LAYOUTS: dict[str, tuple[str, Maker]] = {
    "A": ("tax: lettered blocks A–C", tax_sections),
    "B": ("tax: letter of the head of the office", tax_letter),
    "C": ("tax: e-office pairs, electronic seal", tax_portal),
    "D": ("tax: ready form, wrong statement struck", tax_choices),
}
