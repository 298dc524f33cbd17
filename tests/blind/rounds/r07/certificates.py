"""What offices write: ZUS, tax offices, a town hall; each layout with its verdicts."""

from tests.blind.model import Html
from tests.blind.rounds.r07.base import Company, page, svg_pen

Day = str


def officer(seed: int, who: str, title: str, drawn: bool) -> str:
    """An officer's signature: with a pen and a stamp, or a note of the e-signature."""
    if drawn:
        return (
            f'<div class="sg"><div class="st" style="color:#8d1d2c;border-color:#8d1d2c">{title}<br><b>{who}</b></div>'
            f"{svg_pen(seed, colour='#222a55')}</div>"
        )
    return (
        f'<div style="display:inline-block;border:1px solid #888;padding:5px 9px;font:8.5pt sans-serif;text-align:left">'
        f"Dokument podpisany elektronicznie<br>{who}<br>{title}</div>"
    )


TOWNS = {
    "Zielonej": "Zielona Góra",
    "Żarach": "Żary",
    "Słubicach": "Słubice",
    "Żaganiu": "Żagań",
    "Krośnie": "Krosno Odrzańskie",
    "Sulęcinie": "Sulęcin",
    "Gorzowie": "Gorzów Wielkopolski",
    "Świebodzinie": "Świebodzin",
}


def town(c: Company) -> str:
    """Where the tax office is, in the nominative."""
    return next((name for form, name in TOWNS.items() if form in c.tax_office), c.town)


SANS = "body{font-family:'Liberation Sans';font-size:10.5pt}"


def zus_letter(c: Company, day: Day, drawn: bool, instalments: bool = False) -> Html:
    """A classic letter of a branch, prose."""
    extra = ""
    if instalments:
        extra = """<p class=j>Jednocześnie informujemy, że należności za okres od 06/2024 do 11/2024 w kwocie 21 346,18 zł zostały rozłożone
na raty (umowa z 14.02.2025 r.). Układ ratalny nie został zakończony; do spłaty pozostało 9 rat. Ocena, czy wymieniony stan spełnia
warunki postępowania, należy do podmiotu, któremu zaświadczenie jest przedkładane.</p>"""
    verdict = (
        "na dzień wydania zaświadczenia płatnik nie posiada wymagalnych zaległości z tytułu składek poza należnościami objętymi układem ratalnym."
        if instalments
        else "na dzień wydania zaświadczenia <b>nie zalega</b> z opłatą składek na ubezpieczenia społeczne, ubezpieczenie zdrowotne, "
        "Fundusz Pracy, Fundusz Solidarnościowy, Fundusz Gwarantowanych Świadczeń Pracowniczych oraz Fundusz Emerytur Pomostowych."
    )
    body = f"""<div style="display:flex;justify-content:space-between"><div><b style="font-size:17pt;color:#00643c">ZUS</b><br><b>Zakład Ubezpieczeń Społecznych</b><br>{c.zus_office}</div>
<div class=r>{day} r.<br>Znak: 370000/71/{c.regon[-5:]}/2026/RWN<br></div></div>
<div style="margin:26px 0 0 95mm"><b>{c.name}</b><br>{c.street}<br>{c.postal} {c.town}<br>NIP {c.nip}</div>
<h1>ZAŚWIADCZENIE<br>o niezaleganiu w opłacaniu składek</h1>
<p class=j>Na podstawie art. 50 ust. 4 ustawy o systemie ubezpieczeń społecznych oraz art. 217 Kpa, po rozpatrzeniu wniosku, zaświadcza się,
że {verdict}</p>{extra}<p class=j>Zaświadczenie potwierdza stan konta płatnika na dzień {day} r. i nie rozstrzyga o rozliczeniach, które mogą
zostać ujawnione później.</p><div class=r style="margin-top:40px">{officer(int(c.nip[-5:]), "Halina Sroczyńska", "Kierownik Wydziału Rozliczeń", drawn)}</div>"""
    return Html(page("h1{font-size:14pt;text-align:center;margin:28px 0 18px}", body))


def zus_new(c: Company, day: Day, drawn: bool) -> Html:
    """The layout since November 2025: fields above, a framed result."""
    body = f"""<div class=b>ZUS&nbsp;&nbsp;<span>Zakład Ubezpieczeń Społecznych</span></div><h1>Zaświadczenie o niezaleganiu w opłacaniu składek</h1>
<table class=t><tr><th>Numer</th><td>ZN/{c.nip[3:8]}/04/2026</td><th>Data wydania</th><td>{day}</td></tr>
<tr><th>Wystawca</th><td colspan=3>{c.zus_office}</td></tr><tr><th>Płatnik składek</th><td colspan=3>{c.name}</td></tr>
<tr><th>NIP</th><td>{c.nip}</td><th>REGON</th><td>{c.regon}</td></tr><tr><th>Adres</th><td colspan=3>{c.address}</td></tr></table>
<div class=v>Płatnik składek nie ma zaległości.</div>
<p>Informacja dotyczy składek na: ubezpieczenia społeczne, ubezpieczenie zdrowotne, FP, FS, FGŚP, FEP i została ustalona na {day}, godz. 7:00.</p>
<p style="color:#555;font-size:9pt">Autentyczność dokumentu można sprawdzić na stronie zus.pl, podając numer i kod {c.regon[2:6]}-{c.nip[4:8]}.</p>
<div style="margin-top:40px">{officer(int(c.nip[-4:]), "Zakład Ubezpieczeń Społecznych", "pieczęć elektroniczna", False) if not drawn else officer(int(c.nip[-4:]), "Robert Malec", "Starszy Inspektor", True)}</div>
<div class=f>Infolinia 22 560 16 00 · www.zus.pl · Strona 1 z 1</div>"""
    return Html(
        page(
            SANS
            + ".b{background:#00643c;color:#fff;font-size:20pt;font-weight:bold;padding:8px 12px}.b span{font-size:10pt;font-weight:normal}"
            "h1{font-size:15pt;margin:22px 0 12px}.t td,.t th{border-bottom:1px solid #bbb;padding:6px}th{color:#00643c;width:28mm}"
            ".v{border:2px solid #00643c;padding:14px;font-size:13pt;margin:22px 0}.f{position:fixed;bottom:0;font-size:8pt;color:#666}",
            body,
        )
    )


def zus_amounts(c: Company, day: Day, drawn: bool) -> Html:
    """A table of funds with amounts 0,00."""
    funds = (
        "Ubezpieczenia społeczne",
        "Ubezpieczenie zdrowotne",
        "Fundusz Pracy i Fundusz Solidarnościowy",
        "Fundusz Gwarantowanych Świadczeń Pracowniczych",
        "Fundusz Emerytur Pomostowych",
    )
    rows = "".join(
        f"<tr><td>{n}.</td><td>{x}</td><td class=r>0,00 zł</td><td class=r>0,00 zł</td></tr>"
        for n, x in enumerate(funds, 1)
    )
    body = f"""<p>ZAKŁAD UBEZPIECZEŃ SPOŁECZNYCH<br>{c.zus_office}<br>Wydział Rozliczeń Kont Płatników Składek</p><p class=r>dnia {day}</p>
<h1>Zaświadczenie o niezaleganiu w opłacaniu składek nr {c.regon[:4]}/R/26</h1>
<p>Dane płatnika: {c.name}; NIP: {c.dashed}; siedziba: {c.address}</p>
<p class=j>Stan zadłużenia na koncie płatnika na dzień {day} przedstawia się następująco:</p>
<table class=t><tr><th>Lp.</th><th>Tytuł</th><th>Składki – zaległość</th><th>Odsetki</th></tr>{rows}<tr><th></th><th>RAZEM</th><th class=r>0,00 zł</th><th class=r>0,00 zł</th></tr></table>
<p class=j>Wobec powyższego stwierdza się, że płatnik nie posiada zaległości z tytułu składek. Zaświadczenie wydaje się w celu przedłożenia
w Urzędzie Marszałkowskim.</p><div class=r style="margin-top:46px">{officer(int(c.nip[-6:]), "Agata Wilk", "z up. Dyrektora Oddziału ZUS", drawn)}</div>"""
    return Html(
        page(
            "h1{font-size:13pt;text-align:center;margin:24px 0}.t td,.t th{border:1px solid #000;padding:4px 8px}.t{margin:12px 0}",
            body,
        )
    )


def zus_boxes(c: Company, day: Day, drawn: bool) -> Html:
    """Tick boxes: one of three statements applies."""
    body = f"""<table><tr><td><b>ZUS</b> {c.zus_office}</td><td class=r>druk ZAŚ-NZ</td></tr></table><h1>ZAŚWIADCZENIE O NIEZALEGANIU W OPŁACANIU SKŁADEK</h1>
<h2>I. Płatnik</h2><div class=x>Nazwa / nazwisko i imię: <b>{c.name}</b></div><div class=x>NIP: <b>{c.nip}</b> &nbsp; REGON: <b>{c.regon}</b></div>
<div class=x>Adres: <b>{c.address}</b></div><h2>II. Potwierdzenie Zakładu Ubezpieczeń Społecznych</h2>
<div class=x>☒ płatnik nie posiada zaległości z tytułu składek</div><div class=x>☐ płatnik nie posiada zaległości, a należności odroczono lub rozłożono na raty</div>
<div class=x>☐ prowadzone jest postępowanie wyjaśniające stan konta</div><h2>III. Data i podpis</h2>
<div class=x>Stan na dzień: {day} &nbsp;&nbsp; Wydano dnia: {day}<div class=r>{officer(int(c.nip[-3:]) + 5, "Jolanta Kempa", "Specjalista, Inspektorat ZUS", drawn)}</div></div>"""
    return Html(
        page(
            SANS
            + "h1{font-size:14pt;text-align:center;margin:20px 0}h2{font-size:10.5pt;background:#ddd;padding:4px;margin:14px 0 0}"
            ".x{border:1px solid #999;padding:7px;margin-top:-1px}",
            body,
        )
    )


def zus_refusal(c: Company, day: Day, drawn: bool) -> Html:
    """A decision that refuses the certificate."""
    body = f"""<div style="display:flex;justify-content:space-between"><div><b>Zakład Ubezpieczeń Społecznych</b><br>{c.zus_office}<br>Wydział Realizacji Dochodów</div>
<div>{day} r.<br>370000/61/2026-RED-{c.regon[:4]}</div></div><p style="margin:26px 0 0 100mm">Pan {c.signer}<br>{c.name}<br>{c.street}<br>{c.postal} {c.town}<br>NIP {c.nip}</p>
<h1>DECYZJA</h1><p class=j>Na podstawie art. 83 ust. 1 w związku z art. 50 ust. 4 ustawy z dnia 13 października 1998 r. o systemie ubezpieczeń
społecznych</p><p class=c><b>odmawia się wydania zaświadczenia o niezaleganiu w opłacaniu składek.</b></p><h2>Uzasadnienie</h2>
<p class=j>W dniu 30.03.2026 r. wpłynął wniosek o wydanie zaświadczenia o niezaleganiu w opłacaniu składek. Ustalono, że na koncie płatnika
za miesiące 12/2025 – 02/2026 nie uregulowano składek w łącznej kwocie 4 918,77 zł oraz należnych odsetek za zwłokę. W tym stanie rzeczy
żądane zaświadczenie nie może zostać wydane.</p><h2>Pouczenie</h2><p class=j>Od decyzji przysługuje odwołanie do sądu okręgowego w terminie
miesiąca od dnia doręczenia, za pośrednictwem jednostki ZUS, która ją wydała.</p>
<div class=r style="margin-top:36px">{officer(811, "Ryszard Bąk", "Zastępca Dyrektora Oddziału", drawn)}</div>"""
    return Html(
        page("h1{text-align:center;font-size:15pt;margin:24px 0}h2{font-size:11.5pt;text-align:center}", body)
    )


def tax_auto(c: Company, day: Day, drawn: bool) -> Html:
    """A print-out of e-Urząd Skarbowy with the seal of the head of KAS."""
    seal = officer(3, "Szef Krajowej Administracji Skarbowej", "pieczęć elektroniczna", False)
    body = f"""<div class=b><b>Krajowa Administracja Skarbowa</b><span>e-Urząd Skarbowy</span></div><p class=r>Identyfikator: {c.nip[:4]}-ZN-{c.regon[-5:]}<br>Data: {day}</p>
<h1>Zaświadczenie o niezaleganiu w podatkach lub stwierdzające stan zaległości</h1>
<p>Organ podatkowy: Naczelnik<br><b>{c.tax_office}</b></p><div class=p><div>Podatnik</div><b>{c.name}</b><br>NIP {c.nip}<br>{c.address}</div>
<p class=j>Na podstawie art. 306a § 1 i art. 306e § 1 ustawy Ordynacja podatkowa, według stanu ewidencji na dzień {day}:</p>
<p class=v>podatnik nie zalega w podatkach stanowiących dochód budżetu państwa.</p>
<p>Nie są prowadzone postępowania, o których mowa w art. 306e § 2.</p><div style="margin-top:50px">{seal}</div>
<p style="font-size:8.5pt;color:#555">Dokument wygenerowano automatycznie. Opłaty skarbowej w kwocie 21 zł dokonano przelewem.</p>"""
    return Html(
        page(
            SANS
            + ".b{display:flex;justify-content:space-between;border-bottom:3px solid #b01c2e;padding-bottom:6px;font-size:13pt}"
            "h1{font-size:14pt;margin:20px 0}.p{background:#f3f3f3;padding:10px;margin:12px 0}.p div{font-size:8.5pt;color:#666}.v{font-size:12.5pt;font-weight:bold;padding-left:10mm}",
            body,
        )
    )


def tax_letter(c: Company, day: Day, drawn: bool, arrears: bool = False) -> Html:
    """A letter of the head of a tax office with points."""
    office = (
        c.tax_office.replace("Urząd Skarbowy", "Urzędu Skarbowego")
        .replace("Pierwszy", "Pierwszego")
        .replace("Drugi ", "Drugiego ")
        .replace("Lubuski ", "Lubuskiego ")
    )
    if arrears:
        result = """<p>1. na dzień wydania zaświadczenia nie zalega w podatkach pobieranych przez tutejszy organ, <b>z wyjątkiem</b> podatku od towarów
i usług za styczeń i luty 2026 r.: należność główna <b>7 406,00 zł</b>, odsetki za zwłokę <b>118,00 zł</b>;</p>
<p>2. w sprawie wymienionych należności wystawiono upomnienie; postępowania egzekucyjnego nie wszczęto.</p>"""
    else:
        result = """<p>1. na dzień wydania zaświadczenia nie posiada zaległości podatkowych w tutejszym urzędzie;</p><p>2. nie toczy się wobec niego
postępowanie mające na celu określenie lub ustalenie wysokości zobowiązań podatkowych;</p><p>3. nie korzysta z odroczenia terminu płatności ani rozłożenia podatku na raty.</p>"""
    body = f"""<table><tr><td>NACZELNIK<br>{office.upper()}</td><td class=r>{town(c)}, dnia {day} r.</td></tr></table>
<p>{int(c.regon[:4])}-SPV.4032.{c.nip[-3:]}.2026</p><h1>ZAŚWIADCZENIE<br><small>o niezaleganiu w podatkach lub stwierdzające stan zaległości</small></h1>
<p class=j>Działając na podstawie art. 306a § 2 pkt 2 oraz art. 306e Ordynacji podatkowej, na wniosek strony zaświadczam, że podatnik:</p>
<p style="padding-left:15mm"><b>{c.name}</b><br>{c.address}<br>NIP: {c.dashed}</p>{result}
<p>Zaświadczenie wydano na żądanie wnioskodawcy celem przedłożenia w urzędzie.</p>
<div class=r style="margin-top:44px">{officer(int(c.nip[-5:]) + 1, "Beata Kołodziej", "z up. Naczelnika – Kierownik Działu", drawn)}</div>"""
    return Html(
        page(
            "body{font-size:11.5pt}h1{text-align:center;font-size:15pt;letter-spacing:3px;margin:26px 0}h1 small{letter-spacing:0;font-size:11pt}",
            body,
        )
    )


def tax_table(c: Company, day: Day, drawn: bool) -> Html:
    """A table of taxes with amounts."""
    rows = "".join(
        f"<tr><td>{x}</td><td class=c>0,00</td><td class=c>0,00</td><td class=c>nie</td></tr>"
        for x in (
            "podatek dochodowy (PIT/CIT)",
            "podatek od towarów i usług (VAT)",
            "podatek akcyzowy",
            "zaliczki płatnika (PIT-4R)",
            "pozostałe",
        )
    )
    body = f"""<div class=c><b>KRAJOWA ADMINISTRACJA SKARBOWA</b><br>{c.tax_office}</div><hr><h1>ZAŚWIADCZENIE O NIEZALEGANIU W PODATKACH<br>LUB STWIERDZAJĄCE STAN ZALEGŁOŚCI</h1>
<p>Dotyczy: {c.name}, {c.address}, identyfikator podatkowy NIP {c.nip}. Stan na {day} r.</p>
<table class=t><tr><th>Rodzaj należności</th><th>Zaległość (zł)</th><th>Odsetki (zł)</th><th>Raty / odroczenie</th></tr>{rows}</table>
<p class=j>Zaległości podatkowe ogółem: <b>0,00 zł</b> (słownie: zero złotych).</p><p class=j>Postępowanie egzekucyjne: nie jest prowadzone. Postępowanie w sprawie o przestępstwo
skarbowe: nie jest prowadzone.</p><table style="margin-top:40px"><tr><td>{day}</td><td class=r>{officer(int(c.nip[-4:]) + 9, "Mirosław Rutka", "Naczelnik Urzędu Skarbowego", drawn)}</td></tr></table>"""
    return Html(
        page(
            "h1{font-size:13pt;text-align:center;margin:20px 0}.t td,.t th{border:1px solid #444;padding:5px 8px}.t{margin:14px 0}",
            body,
        )
    )


def tax_boxes(c: Company, day: Day, drawn: bool) -> Html:
    """Tick boxes for the two contents of the title."""
    body = f"""<p>{c.tax_office}<br>Referat Spraw Wierzycielskich</p><h1>Zaświadczenie</h1><p class=c>o niezaleganiu w podatkach lub stwierdzające stan zaległości</p>
<table class=t><tr><td>1. Dane podatnika</td><td>{c.name}<br>{c.address}</td></tr><tr><td>2. NIP</td><td>{c.nip}</td></tr>
<tr><td>3. Organ podatkowy zaświadcza, że podatnik</td><td>[X] nie figuruje w ewidencji jako zalegający<br>[&nbsp;&nbsp;] zalega na kwotę ............... zł, w tym odsetki ............... zł</td></tr>
<tr><td>4. Podatki odroczone lub rozłożone na raty</td><td>[&nbsp;&nbsp;] tak &nbsp;&nbsp; [X] nie</td></tr><tr><td>5. Postępowania z art. 306e § 2 o.p.</td><td>[&nbsp;&nbsp;] tak &nbsp;&nbsp; [X] nie</td></tr>
<tr><td>6. Według stanu na dzień</td><td>{day} r.</td></tr></table><p>Opłata skarbowa: 21 zł, pobrano.</p>
<div class=r style="margin-top:36px">{officer(int(c.nip[-4:]) + 2, "Iwona Drozd", "Komisarz skarbowy", drawn)}</div>"""
    return Html(
        page(
            SANS
            + "h1{text-align:center;margin:20px 0 0}.t td{border:1px solid #777;padding:8px}.t td:first-child{width:60mm;background:#f5f5f5}.t{margin:16px 0}",
            body,
        )
    )


def municipal(c: Company, day: Day, drawn: bool) -> Html:
    """A town hall's certificate of local taxes, under the same title."""
    body = f"""<table><tr><td><b>BURMISTRZ SULĘCINA</b><br>ul. Lipowa 18, 69-200 Sulęcin<br>Wydział Finansowy – podatki i opłaty lokalne</td><td class=r>Sulęcin, {day} r.</td></tr></table>
<p>FN.3143.118.2026</p><h1>ZAŚWIADCZENIE<br>o niezaleganiu w podatkach lub stwierdzające stan zaległości</h1>
<p class=j>Na podstawie art. 306e ustawy Ordynacja podatkowa zaświadcza się, że {c.signer}, prowadzący działalność pod firmą {c.name}, {c.address}, NIP {c.nip},
nie zalega wobec Gminy Sulęcin z podatkiem od nieruchomości, podatkiem rolnym, podatkiem od środków transportowych ani opłatą za gospodarowanie odpadami komunalnymi.</p>
<p>Pobrano opłatę skarbową 21 zł.</p><div class=r style="margin-top:50px">{officer(4242, "Elżbieta Paluch", "z up. Burmistrza – Skarbnik Gminy", drawn)}</div>"""
    return Html(page("h1{font-size:13.5pt;text-align:center;margin:30px 0}", body))
