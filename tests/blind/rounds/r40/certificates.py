"""Certificates of ZUS and of the tax offices, as different offices print them."""

from html import escape

from tests.blind.model import Html
from tests.blind.rounds.r40.firms import Firm

PAGE = (
    '<!doctype html><html lang="pl"><head><meta charset="utf-8"><style>@page{{size:A4;margin:{margin}}}'
    "body{{font-family:{font};font-size:{size};line-height:1.35;margin:0}}"
    "table{{border-collapse:collapse;width:100%}}.r{{text-align:right}}.c{{text-align:center}}"
    ".s{{font-size:80%;color:#444}}{css}</style></head><body>{body}</body></html>"
)


def page(body: str, font: str = "Arial", size: str = "10.5pt", css: str = "", margin: str = "20mm") -> Html:
    """A printed page."""
    return Html(PAGE.format(margin=margin, font=font, size=size, css=css, body=body))


def stamp(lines: tuple[str, ...], seed: int, colour: str = "#243b8f") -> str:
    """An official's name stamp, signed by pen."""
    words = "<br>".join(escape(line) for line in lines)
    a, b = 8 + seed % 9, 20 + seed % 13
    return (
        f'<div style="position:relative;width:72mm;margin-left:auto;text-align:center;color:{colour};font-size:9pt;'
        f'padding-top:9mm">{words}<svg style="position:absolute;left:8mm;top:0" width="190" height="60" fill="none" '
        f'stroke="#141a5a" stroke-width="1.8"><path d="M6 42 C{a + 10} -4 {b + 20} 6 {b + 12} 44 S{b + 40} {a} {b + 50} 34 '
        f'S{b + 76} {b - 6} {b + 84} 36 q20 -24 34 -4 t38 -8"/></svg></div>'
    )


def seal(words: str) -> str:
    """A round seal."""
    return (
        '<svg width="110" height="110" viewBox="0 0 110 110" fill="none" stroke="#a32" opacity=".75">'
        '<circle cx="55" cy="55" r="50" stroke-width="2.5"/><circle cx="55" cy="55" r="34"/>'
        '<defs><path id="p" d="M55 55 m-40 0 a40 40 0 1 1 80 0 a40 40 0 1 1 -80 0"/></defs>'
        f'<text font-size="8.5" fill="#a32" stroke="none"><textPath href="#p">{escape(words)}</textPath></text>'
        '<path d="M55 34 l6 14 14 2 -10 10 3 15 -13 -8 -13 8 3 -15 -10 -10 14 -2 z"/></svg>'
    )


def zus_new(f: Firm, day: str, number: str) -> Html:
    """The new electronic print with a table of the funds."""
    funds = (
        "ubezpieczenia społeczne",
        "ubezpieczenie zdrowotne",
        "Fundusz Pracy",
        "FGŚP",
        "Fundusz Emerytur Pomostowych",
    )
    rows = "".join(f"<tr><td>{fund}</td><td>brak zaległości</td></tr>" for fund in funds)
    return page(
        f"""<div class=h><b>ZUS</b> Zakład Ubezpieczeń Społecznych<br><span class=s>Oddział w Zielonej Górze, ul. Pieniężnego 24,
65-054 Zielona Góra</span></div><p class=r>Zielona Góra, {day}</p><p>Znak: {number}</p>
<h2 class=c>Zaświadczenie o niezaleganiu w opłacaniu składek</h2>
<table class=d><tr><td>Płatnik składek</td><td><b>{escape(f.name)}</b></td></tr><tr><td>Adres</td><td>{f.address}</td></tr>
<tr><td>NIP</td><td>{f.nip}</td></tr><tr><td>REGON</td><td>{f.regon}</td></tr></table>
<p>Według stanu na dzień {day} płatnik składek nie zalega z opłacaniem składek na:</p><table class=d>{rows}</table>
<p>Zaświadczenie wydaje się na wniosek płatnika, na podstawie art. 50 ust. 4 ustawy z dnia 13 października 1998 r. o systemie
ubezpieczeń społecznych.</p><p class=k>Dokument podpisano kwalifikowanym podpisem elektronicznym.<br>Podpisał: Starszy inspektor
Wydziału Rozliczeń Kont Płatników, {day}</p><p class=s>Autentyczność dokumentu można sprawdzić na stronie zus.pl.</p>""",
        css=".h{border-bottom:3px solid #00843d;color:#00663a;padding-bottom:2mm}.h b{font-size:24pt}.d td{border:1px solid #9ab;"
        "padding:1.6mm 2.5mm}.d{margin:3mm 0}.k{border:1px solid #777;padding:3mm;width:90mm;margin-left:auto;font-size:9pt}",
    )


def zus_letter(f: Firm, day: str, number: str) -> Html:
    """A paper letter in running words, with stamp and seal."""
    return page(
        f"""<table><tr><td>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH<br>Oddział w Gorzowie Wielkopolskim<br>ul. Sikorskiego 42<br>
66-400 Gorzów Wielkopolski</td><td class=r>Gorzów Wielkopolski, dnia {day}</td></tr></table><p>{number}</p>
<div style="margin:8mm 0 8mm 85mm"><b>{escape(f.name)}</b><br>{f.street}<br>{f.postal} {f.town}</div>
<h3 class=c>ZAŚWIADCZENIE<br>o niezaleganiu w opłacaniu składek</h3>
<p>Zakład Ubezpieczeń Społecznych Oddział w Gorzowie Wielkopolskim zaświadcza, że płatnik składek {escape(f.name)}, NIP
{f.nip_dashed}, REGON {f.regon}, na dzień wydania zaświadczenia nie posiada zaległości z tytułu składek na ubezpieczenia
społeczne, ubezpieczenie zdrowotne, Fundusz Pracy i Fundusz Gwarantowanych Świadczeń Pracowniczych.</p>
<p>Zaświadczenie wydano na żądanie strony w celu przedłożenia w Urzędzie Marszałkowskim. Zwolniono z opłaty skarbowej.</p>
<table><tr><td>{seal("ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH * ODDZIAŁ *")}</td><td>{stamp(("z up. Dyrektora Oddziału", "KIEROWNIK REFERATU", "Halina Owsianko"), len(f.name))}</td></tr></table>""",
        font="'Times New Roman'",
        size="12pt",
        margin="25mm",
    )


def zus_boxes(f: Firm, day: str, number: str) -> Html:
    """A printed form with framed fields and boxes."""
    return page(
        f"""<div class=t><span>ZUS</span> ZAŚWIADCZENIE O NIEZALEGANIU W OPŁACANIU SKŁADEK</div>
<div class=g>I. JEDNOSTKA WYDAJĄCA</div><div class=f>Zakład Ubezpieczeń Społecznych, Inspektorat w Nowej Soli<br>data wydania: {day}
&nbsp;&nbsp; nr {number}</div><div class=g>II. DANE PŁATNIKA SKŁADEK</div>
<div class=f><i>01. NIP</i> {" ".join(f.nip)}</div><div class=f><i>02. REGON</i> {" ".join(f.regon)}</div>
<div class=f><i>03. Nazwa</i> {escape(f.name)}</div><div class=f><i>04. Adres</i> {f.address}</div>
<div class=g>III. USTALENIA</div><div class=f>☒ na dzień {day} stwierdza się brak zaległości w opłacaniu składek<br>☐ płatnik korzysta z układu
ratalnego lub odroczenia terminu płatności</div>
<div class=g>IV. PODSTAWA PRAWNA</div><div class=f>art. 50 ust. 4 ustawy o systemie ubezpieczeń społecznych; art. 217 Kodeksu postępowania
administracyjnego</div><div class=g>V. PODPIS</div><div class=f style="height:34mm">{stamp(("STARSZY SPECJALISTA", "Renata Cichoń-Wilga"), len(f.name) + 3)}</div>""",
        css=".t{background:#dcefe2;border:1.5px solid #060;padding:3mm;font-weight:bold;font-size:13pt}.t span{font-size:20pt;color:#063}"
        ".g{background:#eef6f0;border:1px solid #585;border-top:0;padding:1mm 2mm;font-size:8.5pt;font-weight:bold}"
        ".f{border:1px solid #585;border-top:0;padding:2mm}.f i{font-size:7.5pt;display:block}",
    )


def zus_short(f: Firm, day: str, number: str) -> Html:
    """A short electronic letter: a list and one bold sentence."""
    return page(
        f"""<p class=s>Zakład Ubezpieczeń Społecznych<br>Oddział w Zielonej Górze<br>Wydział Rozliczeń Kont Płatników Składek</p>
<p>Numer sprawy: {number}<br>Data: {day}</p><h2>Zaświadczenie</h2>
<p>Po rozpatrzeniu wniosku RWN w sprawie wydania zaświadczenia potwierdzamy następujące dane:</p>
<ul><li>nazwa płatnika: {escape(f.name)}</li><li>NIP płatnika: {f.nip}</li><li>siedziba: {f.address}</li></ul>
<p><b>Na koncie płatnika nie ma zaległości z tytułu składek, do których poboru ZUS jest zobowiązany.</b></p>
<p>Stan na: {day}</p><p>Podstawa: art. 50 ust. 4 ustawy o systemie ubezpieczeń społecznych.</p>
<hr><p class=s>Pismo wydano w postaci elektronicznej i opatrzono kwalifikowanym podpisem elektronicznym pracownika ZUS.</p>""",
        font="Verdana, 'DejaVu Sans'",
        size="9.5pt",
    )


def zus_refusal(f: Firm, day: str, number: str) -> Html:
    """A decision that refuses the certificate."""
    return page(
        f"""<table><tr><td>Zakład Ubezpieczeń Społecznych<br>Oddział w Zielonej Górze<br>ul. Pieniężnego 24</td>
<td class=r>Zielona Góra, {day}</td></tr></table><p>{number}</p><p style="margin-left:85mm"><b>{escape(f.name)}</b><br>{f.street}<br>
{f.postal} {f.town}<br>NIP {f.nip}</p><h3 class=c>DECYZJA<br>o odmowie wydania zaświadczenia o niezaleganiu w opłacaniu składek</h3>
<p>Na podstawie art. 83 ust. 1 pkt 3 ustawy o systemie ubezpieczeń społecznych Zakład Ubezpieczeń Społecznych odmawia wydania
zaświadczenia o treści żądanej we wniosku z dnia 18 marca 2026 r.</p><p class=c>UZASADNIENIE</p><p>W toku postępowania ustalono, że na koncie
płatnika figurują nieopłacone składki na ubezpieczenia społeczne za styczeń i luty 2026 r. w kwocie 6 482,17 zł wraz z odsetkami.
Wobec istnienia zaległości brak jest podstaw do wydania zaświadczenia.</p><p>Od decyzji przysługuje odwołanie do sądu w terminie
miesiąca od dnia jej doręczenia.</p>{stamp(("z up. Dyrektora Oddziału", "Marta Zdunik-Bławat"), 5)}""",
        font="'Times New Roman'",
        size="12pt",
    )


TITLE = "ZAŚWIADCZENIE O NIEZALEGANIU W PODATKACH LUB STWIERDZAJĄCE STAN ZALEGŁOŚCI"


def tax_numbered(f: Firm, office: str, day: str, number: str, owed: str = "") -> Html:
    """A numbered form of the tax office with boxes."""
    none, some = ("☐", "☒") if owed else ("☒", "☐")
    return page(
        f"""<div class=c><b>NACZELNIK URZĘDU SKARBOWEGO W {office}</b></div><table class=z>
<tr><td><i>1. Numer dokumentu</i>{number}</td><td><i>2. Data wydania</i>{day}</td></tr>
<tr><td colspan=2 class=c><h3>{TITLE}</h3></td></tr><tr><td colspan=2 class=a>A. DANE PODATNIKA</td></tr>
<tr><td><i>3. Identyfikator podatkowy NIP</i>{f.nip}</td><td><i>4. REGON</i>{f.regon}</td></tr>
<tr><td colspan=2><i>5. Nazwa / nazwisko i imię</i>{escape(f.name)}</td></tr><tr><td colspan=2><i>6. Adres</i>{f.address}</td></tr>
<tr><td colspan=2 class=a>B. STAN ZALEGŁOŚCI NA DZIEŃ WYDANIA</td></tr>
<tr><td colspan=2><p>{none} nie stwierdzono zaległości podatkowych</p><p>{some} stwierdzono zaległości podatkowe w kwocie: {owed or "–––"}</p></td></tr>
<tr><td colspan=2 class=a>C. PODPIS</td></tr><tr><td>{seal("URZĄD SKARBOWY * NACZELNIK URZĘDU *")}</td><td>{stamp(("z upoważnienia Naczelnika", "KOMISARZ SKARBOWY", "Wiesława Brzoza"), len(f.name) + 1, "#333")}</td></tr></table>
<p class=s>Zaświadczenie wydano na podstawie art. 306e Ordynacji podatkowej. Opłatę skarbową 21 zł uiszczono.</p>""",
        css=".z td{border:1px solid #000;padding:1.5mm 2mm;vertical-align:top}.z i{display:block;font-size:7.5pt}"
        ".a{background:#ddd;font-weight:bold;font-size:9pt}h3{margin:2mm}",
    )


def tax_letter(f: Firm, office: str, day: str, number: str) -> Html:
    """A letter of the head of the office."""
    return page(
        f"""<table><tr><td><b>Naczelnik<br>Urzędu Skarbowego w {office}</b></td><td class=r>{day}</td></tr></table><p>{number}</p>
<h3 class=c>Zaświadczenie o niezaleganiu w podatkach</h3><p>Działając na podstawie art. 306a § 1 i art. 306e § 1 ustawy z dnia 29 sierpnia
1997 r. – Ordynacja podatkowa, po rozpatrzeniu wniosku podatnika:</p><p class=c><b>{escape(f.name)}</b><br>{f.address}<br>NIP: {f.nip_dashed}</p>
<p>zaświadcza się, że według stanu na dzień {day} wyżej wymieniony podatnik nie ma zaległości w podatkach, których pobór należy do
właściwości tutejszego organu, ani nie toczy się wobec niego postępowanie egzekucyjne w administracji.</p>
<p>Zaświadczenie wydaje się w jednym egzemplarzu, w celu przedłożenia w Urzędzie Marszałkowskim Województwa Lubuskiego.</p><br>
{stamp(("Z up. NACZELNIKA URZĘDU SKARBOWEGO", "Kierownik Referatu", "Bogdan Jaworowicz"), len(f.name) + 4)}""",
        font="Georgia, 'Times New Roman'",
        size="12pt",
        margin="25mm",
    )


def tax_office_print(f: Firm, office: str, day: str, number: str) -> Html:
    """An e-office print with the seal of the head of KAS."""
    return page(
        f"""<div class=b>Krajowa Administracja Skarbowa<span>e-Urząd Skarbowy</span></div><h2>Zaświadczenie o niezaleganiu w podatkach lub
stwierdzające stan zaległości</h2><p>Data i miejsce wystawienia: {day}, Warszawa<br>Znak: {number}</p>
<dl><dt>Podatnik</dt><dd>{escape(f.name)}</dd><dt>NIP</dt><dd>{f.nip}</dd><dt>Adres</dt><dd>{f.address}</dd>
<dt>Właściwy urząd skarbowy</dt><dd>Urząd Skarbowy w {office}</dd><dt>Zakres</dt><dd>PIT, CIT, VAT, akcyza i pozostałe podatki</dd>
<dt>Zaległości podatkowe na dzień {day}</dt><dd><b>nie występują</b></dd></dl>
<p>Dokument wygenerowano automatycznie i opatrzono pieczęcią elektroniczną Szefa Krajowej Administracji Skarbowej. Nie wymaga podpisu
odręcznego.</p>""",
        css=".b{background:#1d3557;color:#fff;padding:4mm;font-weight:bold}.b span{float:right;font-weight:normal}"
        "dt{font-size:8.5pt;color:#555;margin-top:3mm}dd{margin:0;border-bottom:1px solid #ccc;padding-bottom:1mm}",
    )


def tax_table(f: Firm, office: str, day: str, number: str) -> Html:
    """A typed sheet: columns of taxes and amounts."""
    rows = "".join(
        f"<tr><td>{tax}</td><td class=c>0,00 zł</td><td class=c>nie zalega</td></tr>"
        for tax in (
            "podatek od towarów i usług",
            "podatek dochodowy",
            "inne podatki i niepodatkowe należności budżetowe",
        )
    )
    return page(
        f"""<p class=c>URZĄD SKARBOWY W {office}<br>{number}</p><p class=r>dnia {day}</p><p class=c><b><u>{TITLE}</u></b></p>
<p>Naczelnik Urzędu Skarbowego stwierdza, że podatnik</p><p>{escape(f.name)}<br>{f.address}<br>nr NIP {f.nip}</p>
<p>na dzień wydania niniejszego zaświadczenia:</p><table class=v><tr><th>Tytuł</th><th>Kwota zaległości</th><th>Stan</th></tr>{rows}</table>
<p>Odsetki za zwłokę: 0,00 zł. Postępowanie w sprawie ujawnienia zaległości: nie jest prowadzone.</p>
{stamp(("Starszy ekspert skarbowy", "Joanna Skibińska-Mróz"), len(f.name) + 2, "#622")}""",
        font="'Courier New'",
        size="11pt",
        css=".v td,.v th{border:1px solid #000;padding:1.5mm}",
    )


def iso(f: Firm, title: str, body: str, number: str, until: str) -> Html:
    """A certificate that a firm hangs on the wall."""
    return page(
        f"""<div style="border:5px double #a98a3c;padding:14mm;text-align:center;height:205mm"><p style="font-size:13pt">{escape(body)}</p>
<h1 style="letter-spacing:3px">CERTYFIKAT</h1><p>zaświadcza się, że</p><h2>{escape(f.name)}</h2><p>{f.address}</p>
<p>spełnia wymagania i posiada</p><h2>{escape(title)}</h2><p>Nr {number}<br>Ważny do: {until}</p>
{stamp(("Dyrektor jednostki certyfikującej",), len(title))}</div>""",
        font="Georgia, serif",
        size="12pt",
    )


def patent(f: Firm, title: str, number: str) -> Html:
    """A patent deed."""
    return page(
        f"""<div class=c><h3>URZĄD PATENTOWY RZECZYPOSPOLITEJ POLSKIEJ</h3><h2>DOKUMENT PATENTOWY</h2><p>Patent na wynalazek nr <b>{number}</b></p>
<p>Uprawniony: <b>{escape(f.name)}</b>, {f.town}</p><p>{escape(title)}</p><p>Patent trwa 20 lat od daty zgłoszenia wynalazku.</p>
{seal("URZĄD PATENTOWY RZECZYPOSPOLITEJ POLSKIEJ")}</div>""",
        font="Georgia, serif",
        size="13pt",
    )
