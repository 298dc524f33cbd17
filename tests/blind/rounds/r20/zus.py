"""ZUS certificates in four layouts, a refusal, and a request that is none."""

from tests.blind.model import Html
from tests.blind.rounds.r20.firm import Firm
from tests.blind.rounds.r20.web import e, pen, seal, sheet

FUNDS = "ubezpieczenia społeczne, ubezpieczenie zdrowotne, Fundusz Pracy, Fundusz Solidarnościowy, Fundusz Gwarantowanych Świadczeń Pracowniczych oraz Fundusz Emerytur Pomostowych"


def letter(firm: Firm, date: str, number: str, office: str, seed: int = 3) -> Html:
    """A letter of the branch: particulars in a table, one sentence, seal and signature."""
    rows = "".join(
        f"<tr><td style='width:44%;background:#f2f2f2'>{words}</td><td>{e(value)}</td></tr>"
        for words, value in (
            ("Płatnik składek", firm.name),
            ("Adres", firm.address),
            ("NIP", firm.nip),
            ("REGON", firm.regon),
        )
    )
    return sheet(
        f"""<table><tr><td style="width:60%"><b style="font-size:13pt;color:#00622f">ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH</b><br>
Oddział w {e(office)}<br>Wydział Rozliczeń Kont Płatników Składek</td><td class="r">{e(office.replace("Zielonej Górze", "Zielona Góra").replace("Gorzowie Wielkopolskim", "Gorzów Wielkopolski"))}, {date} r.<br>Znak sprawy: {number}</td></tr></table>
<h1 class="c" style="font-size:14pt;margin:16mm 0 8mm">ZAŚWIADCZENIE<br>o niezaleganiu w opłacaniu składek</h1>
<p>Podstawa prawna: art. 217 § 2 pkt 2 Kodeksu postępowania administracyjnego w związku z art. 123 ustawy o systemie ubezpieczeń społecznych.</p>
<table class="d">{rows}</table>
<p style="margin-top:6mm">Zaświadcza się, że wyżej wymieniony płatnik <b>nie posiada zaległości</b> w opłacaniu składek na: {FUNDS}, według stanu na dzień {date} r.</p>
<p>Zaświadczenie wydaje się na wniosek płatnika w celu przedłożenia właściwej instytucji.</p>
<table style="margin-top:14mm"><tr><td style="width:50%">{seal("Zakład Ubezpieczeń Społecznych", "ZUS", "#1f4e9a")}</td>
<td class="c">{pen(seed, "navy")}<br>z upoważnienia Dyrektora Oddziału<br>starszy inspektor</td></tr></table>""",
        ".d td{border:1px solid #555;padding:1.6mm 2.4mm}",
        font="'DejaVu Serif', serif",
    )


def portal(firm: Firm, date: str, number: str) -> Html:
    """A print from the insurer's portal: cards and a code for checking."""
    return sheet(
        f"""<div class="top"><b>ZUS</b><span>Zakład Ubezpieczeń Społecznych</span></div>
<div class="cards"><div class="card"><h3>Wnioskodawca</h3><p><b>{e(firm.name)}</b><br>{e(firm.street)}<br>{firm.postal} {e(firm.town)}</p>
<p>NIP<br><b>{firm.nip}</b></p><p>REGON<br><b>{firm.regon}</b></p></div>
<div class="card"><h3>Dokument</h3><p>Numer<br><b>{number}</b></p><p>Data wydania<br><b>{date}</b></p><p>Stan konta na dzień<br><b>{date}</b></p></div></div>
<h1>Zaświadczenie o niezaleganiu w opłacaniu składek</h1>
<div class="ok">Na koncie płatnika składek nie ma zaległości.</div>
<p>Na podstawie danych zapisanych na koncie potwierdzamy, że płatnik <b>nie zalega</b> z opłatą składek, do których poboru jest zobowiązany Zakład. Dotyczy to następujących tytułów:</p>
<ul><li>ubezpieczenia społeczne</li><li>ubezpieczenie zdrowotne</li><li>Fundusz Pracy i Fundusz Solidarnościowy</li><li>Fundusz Gwarantowanych Świadczeń Pracowniczych</li><li>Fundusz Emerytur Pomostowych</li></ul>
<p>Dokument wygenerowany automatycznie i opatrzony kwalifikowaną pieczęcią elektroniczną Zakładu Ubezpieczeń Społecznych. Nie wymaga podpisu ani stempla.</p>
<p class="s foot">Autentyczność można sprawdzić na stronie zus.pl, podając numer dokumentu i kod: {number[-6:]}-{firm.regon[:4]}. Strona 1 z 1</p>""",
        ".top{background:#00843d;color:#fff;padding:4mm 6mm;font-size:13pt}.top b{font-size:20pt;margin-right:6mm}"
        ".cards{display:flex;gap:6mm;margin:8mm 0}.card{flex:1;border:1px solid #9ab;border-radius:2mm;padding:3mm 4mm}"
        ".card h3{font-size:9pt;color:#00622f}h1{font-size:16pt}.ok{border-left:2mm solid #00843d;background:#eaf5ee;"
        "padding:3mm 5mm;font-weight:bold;margin:4mm 0}.foot{margin-top:24mm;border-top:1px solid #999;padding-top:2mm}",
    )


def running(firm: Firm, date: str, number: str, office: str, seed: int = 8) -> Html:
    """Typed running text in an inspectorate's manner."""
    return sheet(
        f"""<p>Zakład Ubezpieczeń Społecznych<br>Inspektorat w {e(office)}</p>
<p style="margin-top:6mm">{number}<span style="float:right">{e(office)}, dnia {date} r.</span></p>
<h1 class="c" style="font-size:13pt;letter-spacing:2px;margin:18mm 0 10mm">ZAŚWIADCZENIE O NIEZALEGANIU W OPŁACANIU SKŁADEK NR {number.split("/")[-2]}</h1>
<p style="text-align:justify;text-indent:10mm">Po rozpatrzeniu wniosku złożonego przez {e(firm.name)} z siedzibą: {e(firm.address)}, NIP {firm.nip_written}, REGON {firm.regon}, Zakład Ubezpieczeń Społecznych stwierdza, że na dzień wydania niniejszego zaświadczenia na koncie wymienionego płatnika <u>nie figurują zaległości</u> z tytułu składek na {FUNDS}, a także z tytułu odsetek za zwłokę, kosztów upomnień i opłat dodatkowych.</p>
<p style="text-align:justify;text-indent:10mm">Zaświadczenie nie obejmuje należności, których termin płatności przypada po dniu jego wydania.</p>
<p style="text-align:justify;text-indent:10mm">Wydano na podstawie art. 50 ust. 4 ustawy z dnia 13 października 1998 r. o systemie ubezpieczeń społecznych oraz art. 217–218 k.p.a. Zwolnione z opłaty skarbowej.</p>
<div style="margin-top:18mm;padding-left:95mm" class="c">{pen(seed, "blue")}<br>Kierownik Referatu<br><span class="s">pieczęć i podpis</span></div>
<div style="margin-top:-22mm">{seal("ZUS Inspektorat w " + office, "ZUS", "#333f7a")}</div>""",
        font="'DejaVu Sans Mono', monospace",
        size="9.5pt",
    )


def ledger(firm: Firm, date: str, number: str) -> Html:
    """A print with a line per fund and its arrears, and footnotes."""
    lines = "".join(
        f"<tr><td>{index}</td><td>{words}</td><td class='c'>brak</td></tr>"
        for index, words in enumerate(
            (
                "ubezpieczenia społeczne (emerytalne, rentowe, chorobowe, wypadkowe)",
                "ubezpieczenie zdrowotne",
                "Fundusz Pracy / Fundusz Solidarnościowy",
                "Fundusz Gwarantowanych Świadczeń Pracowniczych",
                "Fundusz Emerytur Pomostowych",
            ),
            1,
        )
    )
    return sheet(
        f"""<p class="r s">ZUS-ZNS · egzemplarz elektroniczny · str. 1/1</p><h2 style="font-size:12pt">Zakład Ubezpieczeń Społecznych – Centrala<br><span style="font-weight:normal">Departament Realizacji Dochodów</span></h2><hr>
<h1 style="font-size:15pt;margin-top:6mm">Zaświadczenie o niezaleganiu w opłacaniu składek<sup>1</sup></h1>
<p>nr {number} &nbsp; z dnia {date}</p>
<table class="t"><tr><th colspan="2">I. Dane identyfikacyjne płatnika</th></tr><tr><td>Nazwa / imię i nazwisko</td><td>{e(firm.name)}</td></tr><tr><td>NIP / REGON</td><td>{firm.nip} / {firm.regon}</td></tr><tr><td>Siedziba</td><td>{e(firm.address)}</td></tr></table>
<table class="t" style="margin-top:5mm"><tr><th colspan="3">II. Stan rozliczeń na dzień {date}</th></tr><tr><td>Lp.</td><td>Tytuł należności</td><td class="c">Zaległość<sup>2</sup></td></tr>{lines}</table>
<p style="margin-top:5mm"><b>III. Stwierdzenie.</b> Płatnik nie zalega z opłacaniem składek na wyżej wymienione ubezpieczenia i fundusze.</p>
<p>Podpisano kwalifikowanym podpisem elektronicznym. Podpisujący: specjalista, Referat Zaświadczeń.</p>
<p class="s" style="margin-top:40mm"><sup>1</sup> Wydane na podstawie art. 217 k.p.a.<br><sup>2</sup> Łącznie z odsetkami i kosztami egzekucyjnymi.</p>""",
        ".t td,.t th{border:1px solid #777;padding:1.5mm 2mm;text-align:left}.t th{background:#dfe9e2}td.c{text-align:center}",
        font="'DejaVu Sans Condensed','DejaVu Sans',sans-serif",
    )


def refusal(firm: Firm, date: str, number: str, seed: int = 11) -> Html:
    """A decision that refuses the certificate."""
    return sheet(
        f"""<p><b>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH</b><br>Oddział w Zielonej Górze<br>ul. Jana Dekerta, 65-770 Zielona Góra</p>
<p class="r">Zielona Góra, {date} r.</p><p>Znak: {number}</p>
<p style="margin:6mm 0 0 95mm"><b>{e(firm.name)}</b><br>{e(firm.street)}<br>{firm.postal} {e(firm.town)}<br>NIP {firm.nip}</p>
<h1 class="c" style="font-size:14pt;margin:10mm 0 4mm">POSTANOWIENIE<br>o odmowie wydania zaświadczenia o niezaleganiu w opłacaniu składek</h1>
<p>Na podstawie art. 219 w związku z art. 218 § 1 Kodeksu postępowania administracyjnego, po rozpoznaniu wniosku płatnika,</p>
<p class="c"><b>odmawia się wydania zaświadczenia o treści żądanej przez wnioskodawcę.</b></p>
<h3>Uzasadnienie</h3><p>W toku sprawdzenia konta ustalono, że na dzień {date} r. na koncie płatnika figurują nierozliczone należności z tytułu składek na ubezpieczenia społeczne i zdrowotne. Brak jest zatem podstaw do potwierdzenia niezalegania.</p>
<h3>Pouczenie</h3><p>Na postanowienie służy zażalenie w terminie 7 dni od dnia doręczenia.</p>
<table style="margin-top:14mm"><tr><td>{seal("Zakład Ubezpieczeń Społecznych", "ZUS", "#1f4e9a")}</td><td class="c">{pen(seed, "navy")}<br>z up. Dyrektora Oddziału</td></tr></table>""",
        font="'DejaVu Serif', serif",
    )


def request(firm: Firm, date: str, seed: int = 12) -> Html:
    """The request for a certificate, which a company takes for the certificate."""
    rows = "".join(
        f"<tr><td>{words}</td><td>{e(value)}</td></tr>"
        for words, value in (
            ("NIP", firm.nip),
            ("REGON", firm.regon),
            ("Nazwa skrócona", firm.name),
            ("Adres siedziby", firm.address),
            ("Cel wydania", "dofinansowanie"),
            ("Liczba egzemplarzy", "1"),
        )
    )
    return sheet(
        f"""<p><b>ZUS</b> &nbsp; ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH <span style="float:right;font-size:18pt;font-weight:bold">RWN</span></p><hr>
<h1 style="font-size:13pt">WNIOSEK O WYDANIE ZAŚWIADCZENIA O NIEZALEGANIU W OPŁACANIU SKŁADEK</h1><p class="s">Instrukcja wypełniania: wypełnij wielkimi literami, pola wyboru zaznacz znakiem X.</p>
<table class="t">{rows}</table><p style="margin-top:6mm">Sposób odbioru: ☒ na profilu eZUS &nbsp; ☐ w placówce &nbsp; ☐ pocztą</p><p style="margin-top:10mm">Data: {date}</p><p class="r">{pen(seed)}<br>podpis wnioskodawcy</p>""",
        ".t td{border:1px solid #666;padding:2mm}",
    )
